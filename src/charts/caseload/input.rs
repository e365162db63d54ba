//! What the caseload picture is made from: plain numbers and finished texts.

use std::ops::Range;

use crate::charts::{Colour, Lines};

/// Everything the caseload picture shows.
///
/// All texts are drawn as they are, shortened where they do not fit.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Caseload {
    /// Whether the reader reads from right to left; mirrors the whole picture.
    pub rtl: bool,
    /// One line, for instance the dates covered.
    pub title: String,
    /// One line: how many clients, or which of them.
    pub subtitle: String,
    /// The heads of the columns.
    pub heads: Heads,
    /// Most pressing first; drawn up to [`CASELOAD_ROWS`](super::CASELOAD_ROWS).
    pub rows: Vec<CaseRow>,
    /// The meaning of the marks.
    pub legend: CaseLegend,
    /// The rules in words, up to six lines; may be empty.
    pub footer: String,
    /// The sentence shown where there are no rows.
    pub no_data: String,
}

/// The heads of the columns, a word or two each; any may be empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Heads {
    /// Above the small lines; drawn up to [`CASELOAD_COLUMNS`](super::CASELOAD_COLUMNS).
    pub columns: Vec<Column>,
    /// Above the days answered.
    pub answered: String,
    /// Beneath that, as homework stands beneath the days answered.
    pub homework: String,
}

/// One measured thing of all clients.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Column {
    /// Up to two lines.
    pub head: String,
    /// The colour of its head, lines and numbers.
    pub colour: Colour,
}

/// The meaning of the marks; each is shown only when it occurs.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CaseLegend {
    /// Beside the tinted stretch of a line.
    pub week: String,
    /// Beside the dotted line.
    pub usual: String,
    /// Beside the broken line.
    pub missing: String,
    /// Beside the diamond.
    pub flag: String,
}

/// One client.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CaseRow {
    /// What the therapist calls the client; up to two lines.
    pub alias: String,
    /// Why numbers are missing ("paused"). Stands in place of the days answered
    /// where nothing was asked, else beneath the alias.
    pub note: Option<String>,
    /// What was measured over the days, one for each column.
    pub sparks: Vec<Spark>,
    /// Days answered and days asked, 0 to 7, and their label ("5 of 7").
    pub answered: (u8, u8, String),
    /// The share of reported task-days with something done, 0 to 1, and its
    /// label ("3 of 5"); `None` without homework.
    pub homework: Option<(f64, String)>,
    /// Each rule that is met, in words with its numbers; within
    /// [`CASELOAD_FLAGS`](super::CASELOAD_FLAGS).
    pub flags: Lines,
}

/// One measured thing of one client, small.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Spark {
    /// The ends of the scale, the same for all rows.
    pub low: f64,
    pub high: f64,
    /// One for each day, oldest first, at most the last 28 are drawn; fewer stand
    /// at the end of the axis. `None`, or not finite, where there is no answer;
    /// anything outside the scale is drawn at its edge.
    pub points: Vec<Option<f64>>,
    /// The days of this week, as indexes into `points`; may end after them.
    pub week: Range<usize>,
    /// The client's own usual level, drawn dotted.
    pub usual: Option<f64>,
    /// This week's mean ("4.4"); may be empty.
    pub label: String,
    /// Its difference from the usual level, with its sign ("+12"); may be empty.
    pub change: String,
}
