//! Notes that others can read, where words are about who reads: one is taken back at once, of several each is told with its
//! button. Never shares anything.

use chrono::NaiveDate;

use crate::domain::journal::Note;

use crate::dialogue::effect::{Change, Step};
use crate::dialogue::facts::Facts;
use crate::dialogue::screen::Screen;

use super::{JournalChange, JournalScreen};

/// So many are told of one by one.
const MOST: usize = 5;

/// Those that others can read; `day`: of that day.
fn readable(facts: &Facts, day: Option<NaiveDate>) -> impl Iterator<Item = &Note> {
    let shared = facts.client.iter().flat_map(|client| &client.journal.shared);
    shared.filter(move |note| note.can_be_read() && day.is_none_or(|day| note.day == day))
}

/// Each that others can read, with its button; `since`: of these days.
pub fn told(step: Step, facts: &Facts, since: Option<NaiveDate>) -> Step {
    let of: Vec<&Note> =
        readable(facts, None).filter(|note| since.is_none_or(|since| note.day >= since)).collect();
    let more = of.len() > MOST;
    let shown = of.iter().take(MOST).enumerate().map(|(place, note)| JournalScreen::NoteIsShared {
        note: (*note).clone(),
        more: more && place + 1 == MOST,
    });
    shown.map(Screen::Journal).fold(step, Step::show)
}

/// What makes those of a day private, or all that are given; with the day of each.
pub fn private(facts: &Facts, day: Option<NaiveDate>) -> Vec<(NaiveDate, Change)> {
    let change = |note: &Note| {
        let write = JournalChange::Share { key: note.key.clone(), shared: false };
        (note.day, Change::Journal(write))
    };
    readable(facts, day).map(change).collect()
}
