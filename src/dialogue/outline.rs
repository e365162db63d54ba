//! All a therapist's turn knows of a client's answers: enough to order a caseload and to name a week. The answers
//! themselves are no facts and cannot be taken out, so no screen can be built of them: they come by a look.

use std::fmt;

use chrono::NaiveDate;

use crate::domain::series::Ratings;
use crate::domain::week::{self, DayPoint, Week};

#[derive(Clone)]
pub struct Outline {
    days: Vec<DayPoint>,
    today: NaiveDate,
    ratings: Ratings,
}

impl Outline {
    /// `days`: the last weeks, as far as the therapist may see them; `today`: the client's own.
    pub fn of(days: Vec<DayPoint>, today: NaiveDate, ratings: Ratings) -> Self {
        Self { days, today, ratings }
    }

    /// The week of somebody who asks now.
    pub fn at_a_glance(&self) -> Week {
        Week::at_a_glance(&self.days, self.today)
    }

    /// Is there an answer at all?
    pub fn answered(&self) -> bool {
        self.days.iter().any(|day| day.answered)
    }

    /// How early the client comes in a caseload of that week.
    pub fn urgency(&self, of: Week) -> u8 {
        week::urgency(&week::flags(&week::summarise(&self.days, of, &self.ratings)))
    }
}

impl fmt::Debug for Outline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Outline(..)")
    }
}
