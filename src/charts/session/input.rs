//! What the picture before a session is made from: plain numbers and finished texts.

use std::ops::Range;

use crate::charts::{BetterKey, Colour, Lines, Mark, Panel, Small, Towards};

/// Everything the picture before a session shows: one client, in depth.
///
/// All texts are drawn as they are, shortened where they do not fit. A list
/// longer or shorter than expected is drawn as far as there is room;
/// [`session_shown`](super::session_shown) says how far.
#[derive(Debug, Clone, PartialEq)]
pub struct Session {
    /// Whether the reader reads from right to left; mirrors the whole picture.
    pub rtl: bool,
    /// The reader's language as a tag ("pt-BR"), for programs that read a PDF aloud; may be empty.
    pub language: String,
    /// The client's alias: one line.
    pub title: String,
    /// The dates covered: one line.
    pub subtitle: String,
    /// How many days were answered: one line.
    pub completion: String,
    /// What is to be looked at first, beneath, the first line in bold; within [`SESSION_MARKS`](super::SESSION_MARKS).
    pub marks: Lines,
    /// What was measured over the days, one above the other: up to three.
    pub panels: Vec<Panel>,
    /// One for each day drawn, usually 28, 84 or 182, oldest first.
    pub days: Vec<SessionDay>,
    /// Stretches of paused days, as indexes into `days`, each with its name.
    pub paused: Vec<(Range<usize>, String)>,
    /// Changes of plan, oldest first.
    pub plan: Vec<PlanMark>,
    /// Heading of the list of changes, on either page.
    pub plan_title: String,
    /// Beside the heading on the first page where the list holds fewer than all: "and 3 more".
    pub plan_more: Option<String>,
    /// Beside the heading on the second page where changes are still left.
    pub plan_rest_more: Option<String>,
    /// What is not drawn large.
    pub beside: Beside,
    /// Means on days with and without each skill.
    pub skills: Compared,
    /// Homework, a row per task.
    pub homework: History,
    /// What the client wrote and shared.
    pub notes: Notes,
    /// The meaning of the marks.
    pub legend: SessionLegend,
    /// How to take the picture: at most three lines at the foot of the first page; may be empty.
    pub footer: String,
    /// The sentence shown where there is nothing to draw.
    pub no_data: String,
}

/// One day on the time axis.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SessionDay {
    /// Shown beneath the day; may be empty.
    pub label: String,
    /// Whether a line is drawn before this day.
    pub tick: bool,
}

/// A change of plan, a flag on the time axis and a line in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanMark {
    /// An index into the days; one beyond them has no flag.
    pub day: usize,
    /// Ties the flag to the line of the list: very short.
    pub number: String,
    /// The day and the change: one line.
    pub text: String,
}

/// What is not drawn large, a row for each item.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Beside {
    /// Heading, on either page.
    pub title: String,
    /// Most important first; those the first page has no room for stand on the second.
    pub rows: Vec<BesideRow>,
    /// So many of them, from the first on, are not left to the second page: skills and changes of plan give way.
    pub worst: usize,
    /// The meaning of the triangles.
    pub better: BetterKey,
    /// Beside the heading on the first page where it holds fewer than all: "and 3 more".
    pub more: Option<String>,
    /// Beside the heading on the second page where rows are still left.
    pub rest_more: Option<String>,
}

/// One item over the days.
#[derive(Debug, Clone, PartialEq)]
pub struct BesideRow {
    /// The item's name.
    pub name: String,
    /// Why it is not asked now, beneath its name.
    pub note: Option<String>,
    /// The colour of what is drawn.
    pub colour: Colour,
    /// Which end is better, if either is.
    pub better: Option<Towards>,
    /// One for each day; of marks none is drawn here.
    pub days: Small,
    /// At the end of the row: its numbers in a sentence of up to two lines.
    pub label: String,
}

/// Means on days with and without something.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Compared {
    /// Heading.
    pub title: String,
    /// The scale they lie on; of it only its ends, grid and colour are drawn.
    pub scale: Panel,
    /// Explains the filled dot.
    pub head_with: String,
    /// Explains the hollow dot.
    pub head_without: String,
    /// Most important first.
    pub rows: Vec<CompareRow>,
    /// Beside the heading where there are more rows than drawn: "and 3 more".
    pub more: Option<String>,
    /// In place of the rows where there are none.
    pub empty: Option<String>,
}

/// Two means side by side.
#[derive(Debug, Clone, PartialEq)]
pub struct CompareRow {
    /// The skill's name.
    pub name: String,
    /// The mean on days with it, and its label: "6.4 (12 days)".
    pub with: (f64, String),
    /// The mean on days without it, and its label.
    pub without: (f64, String),
    /// Beneath both labels: how far they are apart, in a few words; may be empty.
    pub difference: String,
}

/// Tasks over the weeks.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct History {
    /// Heading.
    pub title: String,
    /// A short label for each week, oldest first; empty ones keep the column.
    pub weeks: Vec<String>,
    /// Most important first.
    pub rows: Vec<HistoryRow>,
    /// Beside the heading where there are more rows than drawn: "and 3 more".
    pub more: Option<String>,
    /// In place of the rows where there are none.
    pub empty: Option<String>,
}

/// One task over the weeks.
#[derive(Debug, Clone, PartialEq)]
pub struct HistoryRow {
    /// The task.
    pub name: String,
    /// From when to when it was given; may be empty.
    pub given: String,
    /// Share of days with some done per week, 0 to 1; `None` where it was not asked or not reported.
    pub weeks: Vec<Option<f64>>,
    /// At the end of the row: "8 of 12 days".
    pub label: String,
}

/// Shared notes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Notes {
    /// Heading.
    pub title: String,
    /// The day and the text of each, most important first.
    pub rows: Vec<(String, String)>,
    /// Beside the heading where there are more rows than drawn: "and 3 more".
    pub more: Option<String>,
    /// In place of the rows where there are none.
    pub empty: Option<String>,
}

/// The meaning of the marks; each is shown only when it occurs.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SessionLegend {
    /// Beside the hollow dot.
    pub late: String,
    /// Beside the hollow square.
    pub filled_in: String,
    /// Beside the broken line.
    pub missing: String,
    /// Beside the dotted line.
    pub trend: String,
    /// Beside the thin line.
    pub median: String,
    /// Beside the flag.
    pub plan: String,
}

/// How far the lists of a [`Session`] are drawn, so that the caller can word the rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct SessionShown {
    /// Rows of [`Session::beside`] on the first page.
    pub beside: usize,
    /// Further rows of it on the second page.
    pub beside_rest: usize,
    /// Rows of [`Session::skills`].
    pub skills: usize,
    /// Changes of plan listed on the first page.
    pub plan: usize,
    /// Further changes listed on the second page.
    pub plan_rest: usize,
    /// Rows of [`Session::homework`].
    pub homework: usize,
    /// Rows of [`Session::notes`].
    pub notes: usize,
}

impl BesideRow {
    /// Whether anything is drawn between the name and the sentence.
    pub(super) fn has_picture(&self) -> bool {
        !matches!(self.days, Small::Marks(_))
    }
}

impl Session {
    /// Whether there is nothing to draw at all.
    pub(super) fn is_empty(&self) -> bool {
        self.panels.iter().all(Panel::is_empty)
            && self.beside.rows.is_empty()
            && self.plan.is_empty()
            && self.skills.rows.is_empty()
            && self.homework.rows.is_empty()
            && self.notes.rows.is_empty()
    }

    /// Whether some answer came in this way.
    pub(super) fn has(&self, mark: Mark) -> bool {
        let drawn = self.panels.iter().flat_map(|panel| panel.points.iter().take(self.days.len()).flatten());
        drawn.into_iter().any(|point| point.mark == mark)
            || self.beside.rows.iter().any(|row| row.days.has(mark))
    }

    /// Whether some day outside a pause has no answer.
    pub(super) fn has_gap(&self) -> bool {
        let paused = |day: usize| self.paused.iter().any(|(days, _)| days.contains(&day));
        self.panels.iter().any(|panel| {
            let known = |day: usize| panel.points.get(day).is_some_and(Option::is_some);
            (0..self.days.len()).any(|day| !known(day) && !paused(day))
        })
    }
}
