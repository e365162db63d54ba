//! Why a client comes first in a therapist's digest, and in which order.
//!
//! Reading aids, chosen by us, that say "look here first". They are no clinical cut-offs: for single questions
//! about mood and distress there are none. Each stands with the numbers it rests on; no words.

use serde::{Deserialize, Serialize};

use super::WeekSummary;

/// A week is held against the usual level only if it has at least this many days: fewer than a client is told
/// of, because bad days are missing more often.
pub const MIN_FLAGGED: usize = 3;
/// How far the week's mean SUDs must lie above the usual level to be pointed out, in points of 0..=100.
pub const SUDS_HIGHER_BY: f64 = 15.0;
/// How far the week's mean mood must lie below the usual level to be pointed out, in points of 0..=10.
pub const MOOD_LOWER_BY: f64 = 1.5;

/// What stands out, with the numbers that a person needs to check it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "flag", rename_all = "snake_case")]
pub enum Flag {
    /// Asked on at least one day, answered on none.
    NoAnswers { asked: usize },
    /// Answered on fewer than half of the days asked, but on some.
    FewAnswers { answered: usize, asked: usize },
    /// Mean SUDs at least [`SUDS_HIGHER_BY`] points above the client's own usual level, this week of
    /// [`MIN_FLAGGED`] days or more; `by`, `this` and `usual` in points of 0..=100.
    SudsHigher {
        by: f64,
        this: f64,
        #[serde(alias = "before")]
        usual: f64,
    },
    /// Mean mood at least [`MOOD_LOWER_BY`] points below the client's own usual level, this week of
    /// [`MIN_FLAGGED`] days or more; `by` is positive; all in points of 0..=10.
    MoodLower {
        by: f64,
        this: f64,
        #[serde(alias = "before")]
        usual: f64,
    },
}

/// What stands out in a week, the most pressing first; empty if nothing does.
pub fn flags(week: &WeekSummary) -> Vec<Flag> {
    let mut found = Vec::new();
    if let Some((this, usual)) = week.suds.with_usual(MIN_FLAGGED)
        && reaches(this.mean - usual.mean, SUDS_HIGHER_BY)
    {
        found.push(Flag::SudsHigher { by: this.mean - usual.mean, this: this.mean, usual: usual.mean });
    }
    if let Some((this, usual)) = week.mood.with_usual(MIN_FLAGGED)
        && reaches(usual.mean - this.mean, MOOD_LOWER_BY)
    {
        found.push(Flag::MoodLower { by: usual.mean - this.mean, this: this.mean, usual: usual.mean });
    }
    if week.asked > 0 && week.answered == 0 {
        found.push(Flag::NoAnswers { asked: week.asked });
    } else if week.answered * 2 < week.asked {
        found.push(Flag::FewAnswers { answered: week.answered, asked: week.asked });
    }
    found
}

/// Where a client belongs in a digest, 0 (nothing stands out) to 7, for ordering only and never for showing.
///
/// SUDs risen and mood fallen count 3 each, no answers 2, few answers 1: days are missing more often when days
/// are bad. A week without answers has no means, so 3 + 3 + 1 is the most a week comes to.
pub fn urgency(flags: &[Flag]) -> u8 {
    let points = flags.iter().map(|flag| match flag {
        Flag::SudsHigher { .. } | Flag::MoodLower { .. } => 3,
        Flag::NoAnswers { .. } => 2,
        Flag::FewAnswers { .. } => 1,
    });
    points.fold(0, u8::saturating_add)
}

/// "At least", with room for the last bits of a division: 6.5 - 5 reaches 1.5 whatever the thirds.
fn reaches(value: f64, limit: f64) -> bool {
    value >= limit - 1e-9
}
