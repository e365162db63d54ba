//! What the weekly picture is made from: plain numbers and finished texts.

use std::ops::Range;

use crate::charts::{BetterKey, Colour, Panel, Small, Towards};

/// Everything the weekly picture shows.
///
/// All texts are drawn as they are, shortened where they do not fit. A list
/// longer or shorter than expected is drawn as far as it goes.
#[derive(Debug, Clone, PartialEq)]
pub struct Weekly {
    /// Whether the reader reads from right to left; mirrors the whole picture.
    pub rtl: bool,
    /// One line.
    pub title: String,
    /// One line, for instance the dates covered.
    pub subtitle: String,
    /// What was measured over the days, one above the other: up to three.
    pub panels: Vec<Panel>,
    /// One for each day drawn, usually 28, oldest first.
    pub days: Vec<DayLabel>,
    /// The days to stress, as indexes into `days`.
    pub this_week: Range<usize>,
    /// How many of the last `days` are still to come: they are drawn as open, not
    /// as missed. `days` may also end before the stressed week does.
    pub to_come: usize,
    /// Stretches of paused days, as indexes into `days`, each with its name.
    pub paused: Vec<(Range<usize>, String)>,
    /// What else was asked in the stressed week.
    pub further: Further,
    /// Skills used in the stressed week.
    pub skills: Skills,
    /// Homework in the stressed week.
    pub homework: Homework,
    /// The meaning of the marks.
    pub legend: Legend,
    /// One line at the foot; may be empty.
    pub footer: String,
    /// The sentence shown where there is nothing to draw.
    pub no_data: String,
}

/// One day on the time axis.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DayLabel {
    /// Shown beneath the day; may be empty.
    pub label: String,
    /// Whether a line is drawn before this day.
    pub week_start: bool,
}

/// What is not drawn large: a row each over the seven days.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Further {
    /// Heading.
    pub title: String,
    /// Most important first; drawn up to [`further_shown`](super::further_shown).
    pub rows: Vec<FurtherRow>,
    /// The meaning of the triangles.
    pub better: BetterKey,
    /// Beneath the rows where there are more than drawn: "and 3 more".
    pub more: Option<String>,
}

/// One item over the seven days.
#[derive(Debug, Clone, PartialEq)]
pub struct FurtherRow {
    /// The item's name.
    pub name: String,
    /// Why it is not asked now, beneath its name.
    pub note: Option<String>,
    /// The colour of what is drawn.
    pub colour: Colour,
    /// Which end is better, if either is.
    pub better: Option<Towards>,
    /// The seven days.
    pub days: Small,
    /// At the end of the row, very short ("2–5"); may be empty.
    pub label: String,
}

/// A small calendar of the skills used.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Skills {
    /// Heading.
    pub title: String,
    /// Seven short weekday names, oldest day first; they head the homework as well.
    pub day_labels: Vec<String>,
    /// Most important first; drawn up to [`MAX_SKILLS`](super::MAX_SKILLS).
    pub rows: Vec<SkillRow>,
    /// How much the skills helped; beneath the rows.
    pub helped: Option<HelpedRow>,
    /// Beneath the rows where there are more than drawn: "and 3 more".
    pub more: Option<String>,
    /// In place of the rows where there are none.
    pub empty: Option<String>,
}

/// One skill over the seven days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SkillRow {
    /// The skill's name.
    pub name: String,
    /// Whether it was used, per day.
    pub used: [bool; 7],
    /// At the end of the row, very short ("5 days"); may be empty.
    pub label: String,
}

/// How much the skills helped over the seven days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HelpedRow {
    /// What the row says; one sentence or less.
    pub name: String,
    /// 0 (not at all) to 4 (very much) per day; `None` where nothing was said.
    pub days: [Option<u8>; 7],
    /// At the end of the row, very short ("3 of 4"); may be empty.
    pub label: String,
}

/// The homework over the seven days.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Homework {
    /// Heading.
    pub title: String,
    /// Most important first; drawn as far as [`tasks_shown`](super::tasks_shown) says.
    pub rows: Vec<TaskRow>,
    /// Beneath the rows where there are more than drawn: "and 3 more".
    pub more: Option<String>,
    /// In place of the rows where there are none.
    pub empty: Option<String>,
}

/// One task over the seven days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaskRow {
    /// The task's name.
    pub name: String,
    /// Progress per day, 0 (none) to 3 (all); `None` where nothing was reported.
    pub days: [Option<u8>; 7],
    /// At the end of the row, very short ("most"); may be empty.
    pub label: String,
}

/// The meaning of the marks; each is shown only when it occurs.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Legend {
    /// Beside the hollow dot.
    pub late: String,
    /// Beside the hollow square.
    pub filled_in: String,
    /// Beside the broken line.
    pub missing: String,
    /// Beside the dashed frame.
    pub to_come: String,
}

impl Weekly {
    /// The number of days that have begun; those after it are still to come.
    pub fn begun(&self) -> usize {
        self.days.len().saturating_sub(self.to_come)
    }

    /// Whether there is nothing to draw at all.
    pub fn is_empty(&self) -> bool {
        self.panels.iter().all(Panel::is_empty)
            && self.further.rows.is_empty()
            && !self.skills.rows.iter().any(|row| row.used.contains(&true))
            && !self.skills.helped.as_ref().is_some_and(HelpedRow::says_anything)
            && !self.homework.rows.iter().any(|row| row.days.iter().any(Option::is_some))
    }
}

impl HelpedRow {
    /// Whether anything was said on any day.
    pub fn says_anything(&self) -> bool {
        self.days.iter().any(Option::is_some)
    }
}
