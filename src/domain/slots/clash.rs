//! Which check-ins of a day cannot stand beside each other: too near, a window too short for what shall come in it, or days
//! that end before they begin.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{APART, Slots, Timed, When};
use crate::domain::schedule::LocalTime;

/// Why a check-in cannot be as it was wished.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Clash {
    /// Another one comes within half an hour of it, or within its window.
    Near(When),
    /// So many do not fit into the window.
    Short { when: When, count: usize },
    /// A window ends before it begins, or on the next day.
    Backwards,
    /// The last day comes before the first.
    EndBeforeStart { first: NaiveDate, last: NaiveDate },
    /// The last day is over.
    Over { last: NaiveDate },
    /// A day has four at most.
    Full,
}

/// The first thing that does not fit together, of the daily check-in at that time and these; what is over stands in
/// nobody's way.
pub fn clash(daily: LocalTime, slots: &Slots, today: NaiveDate) -> Option<Clash> {
    for timed in &slots.0 {
        if let When::Within(from, to) = timed.when
            && from >= to
        {
            return Some(Clash::Backwards);
        }
        if let (Some(first), Some(last)) = (timed.first_day, timed.last_day)
            && last < first
        {
            return Some(Clash::EndBeforeStart { first, last });
        }
    }
    let asked: Vec<&Timed> = slots.0.iter().filter(|timed| !timed.is_over(today)).collect();
    for timed in &asked {
        let count = asked.iter().filter(|other| other.when == timed.when).count();
        if let When::Within(from, to) = timed.when
            && usize::from(to.minutes() - from.minutes()) < count * usize::from(APART)
        {
            return Some(Clash::Short { when: timed.when, count });
        }
        if are_near(timed.when, When::At(daily)) {
            return Some(Clash::Near(When::At(daily)));
        }
    }
    asked.iter().enumerate().find_map(|(at, timed)| {
        let others = asked.iter().skip(at + 1);
        let together = |other: &&&Timed| {
            let same = matches!(other.when, When::Within(..)) && other.when == timed.when;
            !same && are_near(timed.when, other.when) && can_meet(timed, other)
        };
        others.into_iter().find(together).map(|other| Clash::Near(other.when))
    })
}

/// Is there a day with both?
fn can_meet(one: &Timed, other: &Timed) -> bool {
    let ends = |one: &Timed, other: &Timed| {
        one.last_day.zip(other.first_day).is_some_and(|(last, first)| last < first)
    };
    one.weekdays.bits() & other.weekdays.bits() != 0 && !ends(one, other) && !ends(other, one)
}

fn are_near(one: When, other: When) -> bool {
    let ((from, to), (other_from, other_to)) = (span(one), span(other));
    from < other_to + APART && other_from < to + APART
}

/// The first and the last minute it can come at.
fn span(when: When) -> (u16, u16) {
    match when {
        When::At(time) => (time.minutes(), time.minutes()),
        When::Within(from, to) => (from.minutes(), to.minutes()),
    }
}
