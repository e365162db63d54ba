//! Why a client comes first in a therapist's digest, and in which order.
//!
//! Reading aids, chosen by us, that say "look here first". They are no clinical cut-offs: for single questions
//! there are none. Each stands with the numbers it rests on; no words.

use crate::domain::item::{Better, Item};

use super::{MOST_WORST, Series, WeekSummary, Worst};

/// A week is held against the usual level only if it has at least this many days: fewer than a client is told
/// of, because bad days are missing more often.
pub const MIN_FLAGGED: usize = 3;

/// What stands out, with the numbers that a person needs to check it.
#[derive(Clone, Debug, PartialEq)]
pub enum Flag {
    /// Answered at the worse end of its scale, on whatever day.
    Worst(Worst),
    /// So many more than [`MOST_WORST`] were, which are not named.
    MoreWorst { count: usize },
    /// Asked on at least one day, answered on none.
    NoAnswers { asked: usize },
    /// Answered on fewer than half of the days asked, but on some.
    FewAnswers { answered: usize, asked: usize },
    /// The week's mean lies at least the limit of its series from the client's own usual level, this week of
    /// [`MIN_FLAGGED`] days or more; in units of the item.
    Worse { item: Item, this: f64, usual: f64 },
}

/// What stands out in a week, the most pressing first; empty if nothing does.
pub fn flags(week: &WeekSummary) -> Vec<Flag> {
    let worst = week.worst.iter().take(MOST_WORST).cloned().map(Flag::Worst);
    let more = more_worst(&week.worst).map(|count| Flag::MoreWorst { count });
    let mut found: Vec<Flag> = week.series.iter().filter_map(worse).collect();
    // What has risen comes before what has fallen.
    found.sort_by_key(|flag| matches!(flag, Flag::Worse { item, .. } if item.better == Better::Higher));
    found.splice(0..0, worst.chain(more));
    if week.asked > 0 && week.answered == 0 {
        found.push(Flag::NoAnswers { asked: week.asked });
    } else if week.answered * 2 < week.asked {
        found.push(Flag::FewAnswers { answered: week.answered, asked: week.asked });
    }
    found
}

/// How many are beyond those that are named.
pub fn more_worst(worst: &[Worst]) -> Option<usize> {
    worst.len().checked_sub(MOST_WORST).filter(|more| *more > 0)
}

fn worse(Series { item, of, limit }: &Series) -> Option<Flag> {
    let (this, usual) = of.with_usual(MIN_FLAGGED)?;
    let (limit, rises) = (*limit)?;
    let by = if rises { this.mean - usual.mean } else { usual.mean - this.mean };
    reaches(by, limit).then(|| Flag::Worse { item: item.clone(), this: this.mean, usual: usual.mean })
}

/// Where a client belongs in a digest, 0 where nothing stands out, for ordering only and never for showing.
///
/// Each item at its worse end or gone for the worse counts 3, no answers 2, few answers 1: days are missing more often when days
/// are bad.
pub fn urgency(flags: &[Flag]) -> u8 {
    let points = flags.iter().map(|flag| match flag {
        Flag::Worst(_) | Flag::Worse { .. } => 3,
        Flag::MoreWorst { count } => u8::try_from(*count).unwrap_or(u8::MAX).saturating_mul(3),
        Flag::NoAnswers { .. } => 2,
        Flag::FewAnswers { .. } => 1,
    });
    points.fold(0, u8::saturating_add)
}

impl Flag {
    /// Is it of an answer at its hard end? That stands whatever else is: also of somebody who has paused since.
    pub fn is_mark(&self) -> bool {
        matches!(self, Self::Worst(_) | Self::MoreWorst { .. })
    }
}

/// "At least", with room for the last bits of a division: 6.5 - 5 reaches 1.5 whatever the thirds.
fn reaches(value: f64, limit: f64) -> bool {
    value >= limit - 1e-9
}
