//! Records that others can read something of, where words are about who reads: taken back, or told of one by one with a
//! button. Never shares anything.

use chrono::NaiveDate;

use crate::domain::thought::Record;

use crate::dialogue::effect::{Change, Step};
use crate::dialogue::facts::Facts;
use crate::dialogue::screen::Screen;

use super::{ThoughtChange, ThoughtScreen};

fn readable(facts: &Facts, day: Option<NaiveDate>) -> impl Iterator<Item = &Record> {
    let shared = facts.client.iter().flat_map(|client| &client.thoughts.shared);
    shared.filter(move |record| record.can_be_read() && day.is_none_or(|day| record.day == day))
}

/// Each that others can read, with its button; `since`: of these days.
pub fn told(step: Step, facts: &Facts, since: Option<NaiveDate>) -> Step {
    let of = readable(facts, None).filter(|record| since.is_none_or(|since| record.day >= since));
    let shown = of.map(|record| ThoughtScreen::RecordIsShared { record: record.clone() });
    shown.map(Screen::Thought).fold(step, Step::show)
}

/// What makes those of a day private, or all that are given; with the day of each.
pub fn private(facts: &Facts, day: Option<NaiveDate>) -> Vec<(NaiveDate, Change)> {
    let change = |record: &Record| {
        let write = ThoughtChange::Share { key: record.key.clone(), shared: None };
        (record.day, Change::Thought(write))
    };
    readable(facts, day).map(change).collect()
}
