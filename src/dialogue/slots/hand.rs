//! Whose check-ins of a day are arranged, by whom: what is shown of them, and the one way they are kept. Decides nothing about
//! what is pressed or typed.

use chrono::NaiveDate;

use crate::domain::ids::{LinkId, PersonId};
use crate::domain::occasion::Slot;
use crate::domain::placed::Asked;
use crate::domain::schedule::{LocalTime, local_day};
use crate::domain::slots::{Clash, Slots, Timed, When, clash};

use crate::dialogue::effect::{Change, Step};
use crate::dialogue::facts::{CaseDetail, ClientFacts, Facts};
use crate::dialogue::plan::{Plannable, Times};
use crate::dialogue::screen::{Line, Screen};
use crate::dialogue::state::State;

use super::{AsksSlot, SlotChange, SlotLine, SlotRow, SlotShown, SlotsPage, SlotsScreen, told};

/// Whose they are, by who arranges them here.
#[derive(Clone, Copy)]
pub enum Hand<'a> {
    Own(&'a ClientFacts),
    Case(&'a CaseDetail),
}

impl Hand<'_> {
    pub fn times(&self) -> &Times {
        match self {
            Self::Own(client) => &client.times,
            Self::Case(case) => &case.times,
        }
    }

    pub fn asked(&self) -> &[Asked] {
        match self {
            Self::Own(client) => &client.asked,
            Self::Case(case) => &case.asked,
        }
    }

    pub fn daily(&self) -> LocalTime {
        match self {
            Self::Own(client) => client.arrangements.time,
            Self::Case(case) => case.arrangements.time,
        }
    }

    pub fn link(&self) -> Option<LinkId> {
        match self {
            Self::Own(_) => None,
            Self::Case(case) => Some(case.link),
        }
    }

    /// The first day none of whose check-ins was put to the client.
    pub fn next_day(&self, facts: &Facts) -> NaiveDate {
        match self {
            Self::Own(_) => {
                let today = local_day(facts.now, facts.zone.unwrap_or_default());
                today.succ_opt().unwrap_or(today)
            }
            Self::Case(case) => case.next_day,
        }
    }

    pub fn page(&self, shown: SlotShown) -> Screen {
        let of = match self {
            Self::Own(_) => None,
            Self::Case(case) => Some((case.link, case.alias.clone())),
        };
        Screen::Slots(SlotsScreen::Slots(Box::new(SlotsPage { of, shown })))
    }

    pub fn list(&self) -> Screen {
        let arrangements = match self {
            Self::Own(client) => &client.arrangements,
            Self::Case(case) => &case.arrangements,
        };
        let slots = &self.times().slots;
        self.page(SlotShown::List {
            daily: (arrangements.time, arrangements.weekdays),
            rows: rows(slots, self.asked()),
            room: slots.room(),
        })
    }

    pub fn row(&self, slot: Slot) -> Option<SlotRow> {
        let first = group(&self.times().slots, slot).into_iter().next()?;
        rows(&self.times().slots, self.asked()).into_iter().find(|row| row.timed.slot == first)
    }

    pub fn typing(&self, asks: AsksSlot) -> Step {
        let shown = match asks {
            AsksSlot::When(slot) => SlotShown::AskWhen { slot },
            AsksSlot::First(slot) => SlotShown::AskDay { slot, last: false },
            AsksSlot::Last(slot) => SlotShown::AskDay { slot, last: true },
        };
        Step::new(State::Slots { link: self.link(), asks }).show(self.page(shown))
    }

    /// Changes one, and all that share its window. `None`: it is not there any more.
    pub fn change(&self, facts: &Facts, slot: Slot, change: impl Fn(&mut Timed)) -> Option<Step> {
        let mut slots = self.times().slots.clone();
        let group = group(&slots, slot);
        for timed in slots.0.iter_mut().filter(|timed| group.contains(&timed.slot)) {
            change(timed);
        }
        let first = group.into_iter().next()?;
        Some(self.keep(facts, slots, first))
    }

    /// Keeps them as they are here, where they can stand beside each other.
    pub fn keep(&self, facts: &Facts, slots: Slots, shown: Slot) -> Step {
        let (client, zone): (PersonId, _) = match self {
            Self::Own(_) => (facts.person, facts.zone.unwrap_or_default()),
            Self::Case(case) => (case.client, case.zone),
        };
        let today = local_day(facts.now, zone);
        let over = |timed: &Timed| timed.slot == shown && timed.is_over(today);
        let over = slots.0.iter().find(|timed| over(timed)).and_then(|timed| timed.last_day);
        let wrong = clash(self.daily(), &slots, today).or(over.map(|last| Clash::Over { last }));
        if let Some(clash) = wrong {
            return Step::new(State::Idle).line(Line::Slots(SlotLine::Clash(clash))).show(self.list());
        }
        let before = &self.times().slots;
        let changed: Vec<Timed> =
            slots.0.iter().filter(|timed| before.get(timed.slot) != Some(timed)).copied().collect();
        let sets = changed.iter().map(|timed| Change::Slots(self.link(), SlotChange::Set(*timed)));
        let mut step = Step::new(State::Idle).writes(sets.collect::<Vec<_>>()).toast(Line::SettingsSaved);
        let times = Times { slots, ..self.times().clone() };
        let planned = match self {
            Self::Own(own) => Plannable::of_client(client, own, zone),
            Self::Case(case) => Plannable::of_case(case),
        };
        let planned = Plannable { times: &times, ..planned };
        step = step.writes(changed.iter().map(|timed| {
            let slot = timed.slot;
            planned.plan(slot, planned.next_of(slot, facts.now, None))
        }));
        match self {
            Self::Own(own) => {
                let now = ClientFacts { times, ..(*own).clone() };
                Hand::Own(&now).shown(step, shown)
            }
            Self::Case(case) => {
                let now = CaseDetail { times, ..(*case).clone() };
                let step = told(facts, case, &now, step);
                Hand::Case(&now).shown(step, shown)
            }
        }
    }

    pub fn shown(&self, step: Step, slot: Slot) -> Step {
        match self.row(slot) {
            Some(row) => step.replace(self.page(SlotShown::One(row))),
            None => step.replace(self.list()),
        }
    }
}

/// Those that share a window with it, itself among them.
pub fn group(slots: &Slots, slot: Slot) -> Vec<Slot> {
    let Some(timed) = slots.get(slot) else { return Vec::new() };
    let with = |other: &&Timed| {
        other.slot == slot || matches!(other.when, When::Within(..)) && other.when == timed.when
    };
    slots.0.iter().filter(with).map(|timed| timed.slot).collect()
}

/// One row for each time and each window.
pub fn rows(slots: &Slots, asked: &[Asked]) -> Vec<SlotRow> {
    let first = |timed: &&Timed| group(slots, timed.slot).first() == Some(&timed.slot);
    let row = |timed: &Timed| {
        let there = asked.iter().filter(|asked| !asked.aside && asked.slots.contains(timed.slot));
        SlotRow {
            timed: *timed,
            count: group(slots, timed.slot).len(),
            asks: there.map(|asked| asked.item.name.clone()).collect(),
        }
    };
    slots.0.iter().filter(first).map(row).collect()
}
