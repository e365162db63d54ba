//! When a client is asked besides the daily check-in: up to three more of a day, each at a time or at random minutes of a window,
//! with questions of its own. Their therapist arranges them, and the client may always change when they come. What
//! cannot stand beside each other is told and changes nothing.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::ids::{ItemId, LinkId};
use crate::domain::occasion::Slot;

use crate::domain::placed::Asked;
use crate::domain::schedule::{LocalTime, local_day};
use crate::domain::slots::{Clash, OPEN, SlotSet, Slots, Timed, When, clash};
use crate::domain::typed;

use super::effect::{Change, Effect, QuestionChange, Step};
use super::event::Said;
use super::facts::{CaseDetail, Facts};
use super::homework::case;
use super::plan::Plannable;
use super::questions::Arranged;
use super::screen::{Line, Screen};
use super::state::State;

mod change;
mod hand;
mod screen;
mod tap;

pub use change::SlotChange;
pub use hand::rows;
use hand::{Hand, group};
pub use screen::{SlotLine, SlotRow, SlotShown, SlotsPage, SlotsScreen};
pub use tap::SlotTap;

/// The furthest a first or last day may lie ahead, in days.
const DAYS_AHEAD: i64 = 366;

/// What is typed about a check-in of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AsksSlot {
    /// When it comes, be it a new one.
    When(Option<Slot>),
    First(Slot),
    Last(Slot),
}

/// A client's press on their own.
pub fn own_pressed(state: &State, facts: &Facts, tap: SlotTap) -> Step {
    match &facts.client {
        Some(client) => pressed_by(state, facts, Hand::Own(client), tap),
        None => Step::new(state.clone()).toast(Line::NotClient),
    }
}

/// A therapist's press on those of a client.
pub fn pressed(state: &State, facts: &Facts, case: &CaseDetail, tap: SlotTap) -> Step {
    pressed_by(state, facts, Hand::Case(case), tap)
}

fn pressed_by(state: &State, facts: &Facts, hand: Hand<'_>, tap: SlotTap) -> Step {
    let stale = || Step::new(State::Idle).toast(Line::StaleButton).replace(hand.list());
    let mut slots = hand.times().slots.clone();
    match (tap, hand) {
        (SlotTap::List, _) => Step::new(State::Idle).replace(hand.list()),
        (SlotTap::New | SlotTap::Type | SlotTap::Within(..) | SlotTap::Add(..), Hand::Case(case)) => {
            new(facts, case, tap)
        }
        (SlotTap::Open(slot), _) => match hand.row(slot) {
            Some(row) => Step::new(State::Idle).replace(hand.page(SlotShown::One(row))),
            None => stale(),
        },
        (SlotTap::Move(slot), _) if slots.get(slot).is_some() => hand.typing(AsksSlot::When(Some(slot))),
        (SlotTap::Day(slot, last), Hand::Case(_)) if slots.get(slot).is_some() => {
            hand.typing(if last { AsksSlot::Last(slot) } else { AsksSlot::First(slot) })
        }
        (SlotTap::When(slot, when), _) if slots.get(slot).is_some() => moved(facts, hand, slot, when),
        (SlotTap::Days(slot, weekdays), _) => {
            hand.change(facts, slot, |timed| timed.weekdays = weekdays).unwrap_or_else(stale)
        }
        (SlotTap::Nudge(slot, on), _) => {
            hand.change(facts, slot, |timed| timed.nudge = on).unwrap_or_else(stale)
        }
        (SlotTap::Keep(slot, open), Hand::Case(_)) => {
            let keep = |timed: &mut Timed| {
                // A random minute is a moment.
                timed.open = open.or(matches!(timed.when, When::Within(..)).then_some(OPEN));
            };
            hand.change(facts, slot, keep).unwrap_or_else(stale)
        }
        (SlotTap::NoDays(slot), Hand::Case(_)) => {
            let none = |timed: &mut Timed| (timed.first_day, timed.last_day) = (None, None);
            hand.change(facts, slot, none).unwrap_or_else(stale)
        }
        (SlotTap::Aside(slot, aside), Hand::Own(_)) => {
            hand.change(facts, slot, |timed| timed.aside = aside).unwrap_or_else(stale)
        }
        (SlotTap::Items(slot), Hand::Case(case)) => items(case, slot).unwrap_or_else(stale),
        (SlotTap::Item(slot, item, on), Hand::Case(case)) => {
            asks(facts, case, slot, (item, on)).unwrap_or_else(stale)
        }
        (SlotTap::Remove(slot), Hand::Case(case)) if slots.get(slot).is_some() => {
            let gone = group(&slots, slot);
            slots.0.retain(|timed| !gone.contains(&timed.slot));
            removed(facts, case, &gone, slots)
        }
        _ if matches!(state, State::Joining(_)) => Step::new(state.clone()).toast(Line::StaleButton),
        _ => stale(),
    }
}

/// Words where a time or a day of a check-in is asked.
pub fn typed(state: &State, facts: &Facts, (link, asks): (Option<LinkId>, AsksSlot), said: &Said) -> Step {
    let hand = match link {
        Some(link) => case(facts, link).map(Hand::Case),
        None => facts.client.as_ref().map(Hand::Own),
    };
    let Some(hand) = hand else { return Step::new(State::Idle).line(Line::NotFound) };
    match (asks, hand) {
        (AsksSlot::When(slot), _) => match when(said) {
            Some(When::Within(from, to)) if from >= to => {
                Step::new(state.clone()).line(Line::Slots(SlotLine::Clash(Clash::Backwards)))
            }
            Some(when) => match (slot, hand) {
                (Some(slot), _) => moved(facts, hand, slot, when),
                (None, Hand::Case(case)) => chosen(facts, case, when),
                (None, Hand::Own(_)) => Step::new(State::Idle).line(Line::NotFound),
            },
            None => Step::new(state.clone()).line(match hand {
                Hand::Case(_) => Line::AtWork(Some(Box::new(Line::Slots(SlotLine::WhenUnclear)))),
                Hand::Own(_) => Line::Slots(SlotLine::WhenUnclear).unheard(),
            }),
        },
        (AsksSlot::First(slot) | AsksSlot::Last(slot), Hand::Case(case)) => {
            let today = local_day(facts.now, case.zone);
            let same = || Step::new(state.clone());
            match typed::date(&said.text, today, &said.lexicon) {
                Ok(day) if day < today => same().line(Line::DatePast),
                Ok(day) if (day - today).num_days() > DAYS_AHEAD => same().line(Line::DateFar),
                Ok(day) => dated(facts, hand, (slot, day), matches!(asks, AsksSlot::Last(_))),
                Err(_) if typed::is_about_a_date(&said.text, &said.lexicon) => same().line(Line::DateUnclear),
                Err(_) => same().line(Line::AtWork(Some(Box::new(Line::DateUnclear)))),
            }
        }
        (AsksSlot::First(_) | AsksSlot::Last(_), Hand::Own(_)) => Step::new(State::Idle).line(Line::NotFound),
    }
}

/// A time, or two as a window: "7:30", "9 - 19".
fn when(said: &Said) -> Option<When> {
    let time = |text: &str| typed::time_of_day(text.trim(), &said.lexicon).ok().map(|read| read.time);
    let parted = ['–', '—', '-', '−'].into_iter().find_map(|dash| said.text.split_once(dash));
    match parted {
        Some((from, to)) => Some(When::Within(time(from)?, time(to)?)),
        None => time(&said.text).map(When::At),
    }
}

fn new(facts: &Facts, case: &CaseDetail, tap: SlotTap) -> Step {
    let hand = Hand::Case(case);
    let room = case.times.slots.room();
    if room == 0 {
        return Step::new(State::Idle).line(Line::Slots(SlotLine::Clash(Clash::Full))).replace(hand.list());
    }
    match tap {
        SlotTap::Type => hand.typing(AsksSlot::When(None)),
        SlotTap::Within(from, to) => chosen(facts, case, When::Within(from, to)),
        SlotTap::Add(when, count) => added(facts, case, when, usize::from(count)),
        _ => Step::new(State::Idle).replace(hand.page(SlotShown::New { room })),
    }
}

/// A window can have several.
fn chosen(facts: &Facts, case: &CaseDetail, when: When) -> Step {
    let room = case.times.slots.room();
    match when {
        When::Within(..) if room > 1 => {
            let shown = Hand::Case(case).page(SlotShown::HowMany { when, room });
            Step::new(State::Idle).show(shown)
        }
        _ => added(facts, case, when, 1),
    }
}

fn added(facts: &Facts, case: &CaseDetail, when: When, count: usize) -> Step {
    let mut slots = case.times.slots.clone();
    let mut first = None;
    for _ in 0..count {
        let Some(slot) = slots.free() else {
            return Step::new(State::Idle)
                .line(Line::Slots(SlotLine::Clash(Clash::Full)))
                .replace(Hand::Case(case).list());
        };
        first = first.or(Some(slot));
        slots.0.push(Timed::starting(slot, when, seed(facts), case.next_day));
        slots.0.sort_by_key(|timed| timed.slot);
    }
    match first {
        Some(first) => Hand::Case(case).keep(facts, slots, first),
        None => Step::new(State::Idle).toast(Line::StaleButton),
    }
}

/// All that shared its window move with it. Their minutes are drawn anew, from the next day on.
fn moved(facts: &Facts, hand: Hand<'_>, slot: Slot, when: When) -> Step {
    let window = matches!(when, When::Within(..));
    let (seed, since) = (seed(facts), hand.next_day(facts));
    let change = |timed: &mut Timed| {
        let drawn = window || matches!(timed.when, When::Within(..));
        timed.when = when;
        if window && timed.open.is_none() {
            timed.open = Some(OPEN);
        }
        if drawn {
            (timed.seed, timed.since) = (seed, since);
        }
    };
    let several = group(&hand.times().slots, slot).len() > 1;
    if several && !window {
        // They would all come at one time.
        return Step::new(State::Idle)
            .line(Line::Slots(SlotLine::Clash(Clash::Near(when))))
            .show(hand.list());
    }
    hand.change(facts, slot, change)
        .unwrap_or_else(|| Step::new(State::Idle).toast(Line::StaleButton).replace(hand.list()))
}

fn dated(facts: &Facts, hand: Hand<'_>, (slot, day): (Slot, NaiveDate), last: bool) -> Step {
    let change = |timed: &mut Timed| match last {
        true => timed.last_day = Some(day),
        false => timed.first_day = Some(day),
    };
    hand.change(facts, slot, change)
        .unwrap_or_else(|| Step::new(State::Idle).toast(Line::StaleButton).replace(hand.list()))
}

fn items(case: &CaseDetail, slot: Slot) -> Option<Step> {
    let when = match slot {
        Slot::DAILY => When::At(case.arrangements.time),
        slot => case.times.slots.get(slot)?.when,
    };
    let shown = SlotShown::Items { slot, when, asked: case.asked.clone() };
    Some(Step::new(State::Idle).replace(Hand::Case(case).page(shown)))
}

/// A question is asked at it, or not. The last place where it is asked is not taken: that is said.
fn asks(facts: &Facts, case: &CaseDetail, slot: Slot, (item, on): (ItemId, bool)) -> Option<Step> {
    let at = case.asked.iter().position(|asked| asked.item.id == item)?;
    let mut now = case.clone();
    let group = if slot == Slot::DAILY { vec![slot] } else { group(&case.times.slots, slot) };
    let before = case.asked.get(at)?.slots;
    let after = group.iter().try_fold(before, |set, slot| set.with(*slot, on));
    let Some(after) = after else {
        return Some(items(case, slot)?.toast(Line::Slots(SlotLine::LastPlace)));
    };
    if let Some(asked) = now.asked.get_mut(at) {
        asked.slots = after;
    }
    let step = items(&now, slot)?.toast(Line::SettingsSaved);
    let step = step.write(Change::Slots(Some(case.link), SlotChange::Asks { item, slots: after }));
    Some(told(facts, case, &now, step))
}

/// What it alone asked is taken off with it.
fn removed(facts: &Facts, case: &CaseDetail, gone: &[Slot], slots: Slots) -> Step {
    let mut now = case.clone();
    now.times.slots = slots;
    let mut step = Step::new(State::Idle).toast(Line::SettingsSaved);
    let mut off = Vec::new();
    for asked in &mut now.asked {
        match gone.iter().try_fold(asked.slots, |set, slot| set.with(*slot, false)) {
            Some(left) => asked.slots = left,
            None => off.push(asked.item.clone()),
        }
    }
    now.asked.retain(|asked| !off.iter().any(|item| item.id == asked.item.id));
    // What the client has put aside does not make a check-in.
    if !now.asked.iter().any(|asked| !asked.aside) {
        return Step::new(State::Idle).toast(Line::LastQuestion).replace(Hand::Case(case).list());
    }
    for item in off {
        let therapist = name(facts);
        let line = Line::QuestionRemoved { therapist, name: item.name };
        step = step
            .write(Change::Questions(case.link, QuestionChange::Unask { item: item.id }))
            .with(Effect::Tell(case.client, Screen::Line(line), super::effect::Lane::Alert));
    }
    for slot in gone {
        step = step.write(Change::Slots(Some(case.link), SlotChange::Remove(*slot)));
        step = step.write(Plannable::of_case(&now).plan(*slot, None));
    }
    told(facts, case, &now, step).replace(Hand::Case(&now).list())
}

/// Where the questions of a template go: to a check-in of their own at that hour, which is made where there is none, or to the
/// daily one.
pub fn of_its_own(
    facts: &Facts,
    case: &mut CaseDetail,
    hour: Option<u16>,
) -> Result<(SlotSet, Vec<Effect>), Clash> {
    let Some(time) = hour.and_then(|hour| LocalTime::from_hm(hour, 0)) else {
        return Ok((SlotSet::DAILY, Vec::new()));
    };
    let slots = &case.times.slots;
    if let Some(there) = slots.0.iter().find(|timed| timed.when == When::At(time) && timed.open.is_none()) {
        return Ok((SlotSet::of(there.slot), Vec::new()));
    }
    let slot = slots.free().ok_or(Clash::Full)?;
    let timed = Timed { nudge: true, ..Timed::starting(slot, When::At(time), seed(facts), case.next_day) };
    let mut now = slots.clone();
    now.0.push(timed);
    now.0.sort_by_key(|timed| timed.slot);
    if let Some(clash) = clash(case.arrangements.time, &now, local_day(facts.now, case.zone)) {
        return Err(clash);
    }
    case.times.slots = now;
    let planned = Plannable::of_case(case);
    let plan = planned.plan(slot, planned.next_of(slot, facts.now, None));
    let set = Change::Slots(Some(case.link), SlotChange::Set(timed));
    Ok((SlotSet::of(slot), vec![Effect::Write(set), Effect::Write(plan)]))
}

/// A check-in at that hour goes with the last of its questions.
pub fn without_its_own(
    facts: &Facts,
    case: &CaseDetail,
    (hour, stays): (Option<u16>, Vec<Asked>),
    step: Step,
) -> Step {
    let time = hour.and_then(|hour| LocalTime::from_hm(hour, 0));
    let empty = |timed: &&Timed| {
        time.is_some_and(|time| timed.when == When::At(time))
            && !stays.iter().any(|asked| asked.slots.contains(timed.slot))
    };
    let mut now = CaseDetail { asked: stays.clone(), ..case.clone() };
    let Some(slot) = case.times.slots.0.iter().find(empty).map(|timed| timed.slot) else {
        return told(facts, case, &now, step);
    };
    now.times.slots.0.retain(|timed| timed.slot != slot);
    let step = step.write(Change::Slots(Some(case.link), SlotChange::Remove(slot)));
    told(facts, case, &now, step.write(Plannable::of_case(&now).plan(slot, None)))
}

/// The client is told how their days are from now on, where that is another way than before.
fn told(facts: &Facts, before: &CaseDetail, now: &CaseDetail, step: Step) -> Step {
    match news(facts, before, now) {
        Some(told) => step.with(told),
        None => step,
    }
}

/// What the client is told of it.
pub fn news(facts: &Facts, before: &CaseDetail, now: &CaseDetail) -> Option<Effect> {
    let (was, is) = (rows(&before.times.slots, &before.asked), rows(&now.times.slots, &now.asked));
    let asked = |rows: Vec<SlotRow>| rows.into_iter().filter(|row| !row.asks.is_empty()).collect::<Vec<_>>();
    let (was, is) = (asked(was), asked(is));
    let daily = |case: &CaseDetail| {
        let there = case.asked.iter().filter(|asked| asked.slots.contains(Slot::DAILY));
        there.map(|asked| asked.item.id).collect::<Vec<_>>()
    };
    // Questions that come to the daily check-in are told by themselves.
    let moved =
        daily(now).iter().any(|item| !daily(before).contains(item)) && before.asked.len() == now.asked.len();
    let told = was != is || moved;
    Arranged::Slots(is).told(&name(facts), now).filter(|_| told)
}

fn name(facts: &Facts) -> String {
    facts.therapist.as_ref().map(|therapist| therapist.name.clone()).unwrap_or_default()
}

/// What the minutes of a window are drawn from: nobody who is asked can foresee it.
fn seed(facts: &Facts) -> i64 {
    let high = i64::from(crate::domain::fingerprint::of(facts.fresh_code.bytes()));
    let low = i64::from(crate::domain::fingerprint::of(facts.fresh_code.bytes().rev()));
    high << 31 ^ low
}
