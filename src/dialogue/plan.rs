//! What the clock shall bring, after arrangements changed. Decides instants through `domain::schedule` alone.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

use crate::domain::alarm::{Alarm, Set};
use crate::domain::client::{Arrangements, Pause};
use crate::domain::ids::PersonId;
use crate::domain::occasion::{Occasion, Slot};
use crate::domain::schedule::{Planned, WeeklyAt};
use crate::domain::slots::Slots;

use super::effect::Change;
use super::facts::{CaseDetail, ClientFacts, Facts};

mod change;

pub use change::PlanChange;

/// The check-ins of a day besides the daily one, and how they stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Times {
    pub slots: Slots,
    /// The latest day each was asked, where that was lately.
    pub asked: Vec<(Slot, NaiveDate)>,
    /// Which are open, the latest asked first.
    pub open: Vec<Occasion>,
}

impl Times {
    fn last_sent(&self, slot: Slot) -> Option<NaiveDate> {
        self.asked.iter().filter(|(of, _)| *of == slot).map(|(_, day)| *day).max()
    }

    /// As it would be without what a clock that ran ahead asked.
    #[must_use]
    pub fn up_to(&self, today: NaiveDate) -> Self {
        let mut times = self.clone();
        times.asked.retain(|(_, day)| *day <= today);
        times.open.retain(|open| open.day <= today);
        times
    }
}

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
    pub times: &'a Times,
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
            times: &client.times,
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
            times: &case.times,
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

    /// The next of this slot, be it the one after a check-in that was just due.
    pub fn next_of(&self, slot: Slot, now: DateTime<Utc>, after: Option<NaiveDate>) -> Option<Planned> {
        let last = after.max(self.times.last_sent(slot)).max(self.joined_day.pred_opt());
        self.times.slots.next_from(slot, now, self.zone, last)
    }

    /// What plans the next one of this slot, or none.
    pub fn plan(&self, slot: Slot, next: Option<Planned>) -> Change {
        let moment = self.times.slots.get(slot).is_some_and(|timed| timed.is_moment());
        let next = next.filter(|_| self.pause.is_none());
        Change::Plan(PlanChange::Plan { client: self.client, slot, next, moment })
    }

    /// Until when the check-in asked at `sent` can be answered.
    pub fn closes(&self, occasion: Occasion, sent: DateTime<Utc>) -> DateTime<Utc> {
        let daily = self.arrangements.daily(self.zone).every_day();
        if occasion.slot == Slot::DAILY {
            return daily.next_after_day(occasion.day).at;
        }
        let others = self.times.slots.0.iter().filter(|other| other.slot != occasion.slot);
        let next = others.filter_map(|other| self.times.slots.next_from(other.slot, sent, self.zone, None));
        let next = next.map(|planned| planned.at).chain([self
            .arrangements
            .daily(self.zone)
            .next_from(sent, None)
            .at]);
        self.times.slots.closes(occasion.slot, occasion.day, (sent, self.zone), next.min())
    }

    /// Puts the next check-in, the end of the open one and the weekly summary where they belong now.
    pub fn changes(&self, now: DateTime<Utc>) -> Vec<Change> {
        let mut changes = vec![
            self.plan(Slot::DAILY, Some(self.next(now))),
            set(self.client, Alarm::Weekly, self.arrangements.weekly(self.zone).next_after(now)),
        ];
        changes.extend(
            self.times.slots.0.iter().map(|timed| self.plan(timed.slot, self.next_of(timed.slot, now, None))),
        );
        let open = self.open.iter().chain(self.times.open.iter().filter(|open| Some(**open) != self.open));
        changes.extend(open.filter_map(|open| self.expires(*open, now)));
        changes
    }
}

impl Plannable<'_> {
    /// What puts the end of an open one where it belongs now; a moment keeps its own.
    fn expires(&self, occasion: Occasion, now: DateTime<Utc>) -> Option<Change> {
        let daily = self.arrangements.daily(self.zone).every_day();
        let at = match self.times.slots.get(occasion.slot) {
            _ if occasion.slot == Slot::DAILY => daily.next_from(now, Some(occasion.day)).at,
            Some(timed) if timed.is_moment() => return None,
            _ => self.closes(occasion, now).max(now),
        };
        Some(Change::Plan(PlanChange::Expires { client: self.client, occasion, at }))
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
                times: &Times::default(),
            };
            let next = planned.next(instant(now));
            prop_assert!(next.day >= joined_day && next.at >= instant(now));
            prop_assert!(planned.after(instant(now).date_naive()).day >= joined_day);
        }
    }
}
