//! What the clock shall bring, after arrangements changed. Decides instants through `domain::schedule` alone.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

use crate::domain::alarm::{Alarm, Set};
use crate::domain::client::{Arrangements, Pause};
use crate::domain::ids::PersonId;
use crate::domain::occasion::Occasion;
use crate::domain::schedule::{Planned, WeeklyAt};

use super::effect::Change;
use super::facts::{CaseDetail, ClientFacts, Facts};

mod change;

pub use change::PlanChange;

/// What planning has to know of a client.
#[derive(Clone, Copy, Debug)]
pub struct Plannable<'a> {
    pub client: PersonId,
    pub arrangements: &'a Arrangements,
    pub zone: Tz,
    /// No day before it is ever asked, wherever they go and whatever a clock shows.
    pub joined_day: NaiveDate,
    /// The latest day asked: never asked again, whatever moves.
    pub last_sent: Option<NaiveDate>,
    /// The latest that is still open.
    pub open: Option<Occasion>,
    pub pause: Option<Pause>,
}

impl<'a> Plannable<'a> {
    pub fn of_client(person: PersonId, client: &'a ClientFacts, zone: Tz) -> Self {
        Self {
            client: person,
            arrangements: &client.arrangements,
            zone,
            joined_day: client.joined_day,
            last_sent: client.last_sent,
            open: client.open,
            pause: client.pause,
        }
    }

    pub fn of_case(case: &'a CaseDetail) -> Self {
        Self {
            client: case.client,
            arrangements: &case.arrangements,
            zone: case.zone,
            joined_day: case.joined_day,
            last_sent: case.last_sent,
            open: case.open,
            pause: case.pause,
        }
    }

    /// The next check-in that will be asked; in a pause, the one that would be.
    pub fn next(&self, now: DateTime<Utc>) -> Planned {
        self.arrangements.daily(self.zone).next_from(now, self.last_sent.max(self.joined_day.pred_opt()))
    }

    /// The one after the check-in of that day.
    pub fn after(&self, day: NaiveDate) -> Planned {
        let before_joining = self.joined_day.pred_opt().unwrap_or(day);
        self.arrangements.daily(self.zone).next_after_day(day.max(before_joining))
    }

    /// Puts the next check-in, the end of the open one and the weekly summary where they belong now.
    pub fn changes(&self, now: DateTime<Utc>) -> Vec<Change> {
        let next = self.next(now);
        let mut changes = vec![
            Change::Plan(PlanChange::Plan {
                client: self.client,
                next: self.pause.is_none().then_some(next),
            }),
            set(self.client, Alarm::Weekly, self.arrangements.weekly(self.zone).next_after(now)),
        ];
        if let Some(occasion) = self.open {
            let at = self.arrangements.daily(self.zone).every_day().next_from(now, Some(occasion.day)).at;
            changes.push(Change::Plan(PlanChange::Expires { client: self.client, occasion, at }));
        }
        changes
    }
}

pub fn set(person: PersonId, alarm: Alarm, at: DateTime<Utc>) -> Change {
    Change::Plan(PlanChange::SetAlarm { person, set: Set { alarm, at } })
}

/// Everything the clock shall bring to the person this turn is about, planned anew.
pub fn all(facts: &Facts) -> Vec<Change> {
    let client = facts.client.as_ref().zip(facts.zone);
    let asked =
        client.map(|(client, zone)| Plannable::of_client(facts.person, client, zone).changes(facts.now));
    asked.into_iter().flatten().chain(digest(facts)).collect()
}

/// The next digest of the therapist this turn is about.
pub fn digest(facts: &Facts) -> Option<Change> {
    let therapist = facts.therapist.as_ref()?;
    let at = WeeklyAt { weekday: therapist.digest_weekday, time: therapist.digest_time, zone: facts.zone? };
    Some(set(facts.person, Alarm::Digest, at.next_after(facts.now)))
}

/// The summary and digest whose day has come where somebody is now, and had not come where they were.
pub fn came_by_the_move(facts: &Facts, to: Tz) -> Vec<Change> {
    let Some(from) = facts.zone else { return Vec::new() };
    let came = |alarm, weekly: WeeklyAt| {
        let before = WeeklyAt { zone: from, ..weekly };
        let at = weekly.after_a_move(&before, facts.now);
        (at <= facts.now).then(|| set(facts.person, alarm, at))
    };
    let weekly = facts.client.as_ref().map(|client| (Alarm::Weekly, client.arrangements.weekly(to)));
    let digest = facts.therapist.as_ref().map(|therapist| {
        let (weekday, time) = (therapist.digest_weekday, therapist.digest_time);
        (Alarm::Digest, WeeklyAt { weekday, time, zone: to })
    });
    weekly.into_iter().chain(digest).filter_map(|(alarm, weekly)| came(alarm, weekly)).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::schedule::{LocalTime, Weekdays};

    proptest! {
        #[test]
        fn nothing_is_planned_for_a_day_before_the_client_came(
            now in 0i64..2_019_686_400,
            joined in 0i64..2_019_686_400,
            minute in 0u16..1440,
            weekdays in 1u8..=127,
            zone in proptest::sample::select(chrono_tz::TZ_VARIANTS.as_slice()),
        ) {
            let instant = |seconds| DateTime::from_timestamp(seconds, 0).unwrap();
            let arrangements = Arrangements {
                weekdays: Weekdays::from_bits(weekdays).unwrap(),
                ..Arrangements::starting_at(LocalTime::new(minute).unwrap())
            };
            let joined_day = instant(joined).date_naive();
            let planned = Plannable {
                client: PersonId(1),
                arrangements: &arrangements,
                zone,
                joined_day,
                last_sent: None,
                open: None,
                pause: None,
            };
            let next = planned.next(instant(now));
            prop_assert!(next.day >= joined_day && next.at >= instant(now));
            prop_assert!(planned.after(instant(now).date_naive()).day >= joined_day);
        }
    }
}
