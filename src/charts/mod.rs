//! Pictures: numbers and labels in, PNG, SVG or PDF out.
//!
//! Knows no clock, reads no file at run time, and has no word of its own: every
//! text arrives in the input, in the reader's language and number style.

mod caseload;
mod error;
mod indexed;
mod keys;
mod lines;
mod opening;
mod page;
mod panel;
mod pdf;
mod plot;
mod qr;
mod raster;
mod series;
mod session;
mod sheet;
mod small;
mod svg;
#[cfg(test)]
mod tests;
mod text;
mod theme;
mod weekly;

pub use self::caseload::{
    CASELOAD_COLUMNS, CASELOAD_FLAGS, CASELOAD_ROWS, CaseLegend, CaseRow, Caseload, Column, Heads, Spark,
    caseload, caseload_svg,
};
pub use self::error::ChartError;
pub use self::lines::Lines;
pub use self::panel::{Mark, Panel, Point};
pub use self::qr::qr;
pub use self::raster::Picture;
pub use self::session::{
    Beside, BesideRow, CompareRow, Compared, History, HistoryRow, Notes, PlanMark, SESSION_MARKS, Session,
    SessionDay, SessionLegend, SessionShown, session, session_pages, session_pdf, session_shown,
};
pub use self::small::{BetterKey, Small, Towards};
pub use self::theme::Colour;
pub use self::weekly::{
    DayLabel, Further, FurtherRow, HelpedRow, Homework, Legend, MAX_SKILLS, SkillRow, Skills, TaskRow,
    Weekly, further_shown, tasks_shown, weekly, weekly_svg,
};
