//! Which days a summary is of: decided once, as a value, and carried to its sums, its words and its picture.
//!
//! A summary that comes by itself is of whole days that are over, and every day is in exactly one of them. Never
//! asks the clock and never looks at what was answered, but for the week somebody asks for.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::{DayPoint, USUAL_DAYS, back};

/// The most weeks told at once after a long silence of the bot.
const MOST: usize = 53;

/// Seven local days in a row; fewer only where a summary was moved to another weekday. Never none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Week {
    from: NaiveDate,
    to: NaiveDate,
}

impl Week {
    /// Days of a whole week.
    pub const DAYS: u64 = 7;

    /// The seven days that end with `to`.
    pub fn ending(to: NaiveDate) -> Self {
        Self { from: back(to, Self::DAYS - 1), to }
    }

    /// The seven days before the day on which a summary is planned to come, however late it does.
    pub fn before(planned: NaiveDate) -> Self {
        Self::ending(back(planned, 1))
    }

    /// What somebody sees who asks today: up to today once today has an answer, else up to yesterday. A day that
    /// is not over is not missed yet.
    pub fn at_a_glance(points: &[DayPoint], today: NaiveDate) -> Self {
        let begun = points.iter().any(|point| point.day == today && point.answered);
        if begun { Self::ending(today) } else { Self::before(today) }
    }

    /// The weeks to tell a client, the oldest first, on a planned day: sevens back from the day before it to the
    /// last day that was told, so only the oldest can be shorter. Without such a day, to the one of joining.
    ///
    /// A week that was missed comes with the next, and nothing comes twice, to whatever weekday or zone a client
    /// moves. A last day far ahead was told by a clock that went wrong, and binds nobody.
    pub fn untold(told: Option<NaiveDate>, joined: NaiveDate, planned: NaiveDate) -> Vec<Self> {
        let newest = Self::before(planned);
        let believable = newest.to.checked_add_days(Days::new(Self::DAYS)).unwrap_or(NaiveDate::MAX);
        if told.is_some_and(|told| told > believable) {
            return vec![newest];
        }
        let is_new = |week: &Self| match told {
            Some(told) => week.to > told,
            None => week.to >= joined,
        };
        let before = |week: &Self| Some(Self::before(week.from));
        let sevens = std::iter::successors(Some(newest), before).take(MOST).take_while(is_new);
        let mut weeks: Vec<Self> = sevens.map(|week| week.after(told)).collect();
        weeks.reverse();
        weeks
    }

    /// Without the days up to one that was told.
    fn after(self, told: Option<NaiveDate>) -> Self {
        let next = told.and_then(|told| told.succ_opt()).unwrap_or(self.from);
        Self { from: self.from.max(next).min(self.to), to: self.to }
    }

    pub fn from(self) -> NaiveDate {
        self.from
    }

    pub fn to(self) -> NaiveDate {
        self.to
    }

    pub fn contains(self, day: NaiveDate) -> bool {
        (self.from..=self.to).contains(&day)
    }

    /// Its days, the oldest first.
    pub fn days(self) -> impl DoubleEndedIterator<Item = NaiveDate> + Clone {
        (0..Self::DAYS)
            .rev()
            .filter_map(move |ago| self.to.checked_sub_days(Days::new(ago)))
            .filter(move |day| *day >= self.from)
    }

    /// The first of the days that make up the usual level, which end with the day before this week.
    pub fn usual_from(self) -> NaiveDate {
        back(self.from, USUAL_DAYS)
    }
}

#[cfg(test)]
mod tests;
