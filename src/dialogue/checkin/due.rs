//! What the clock brings to a check-in: the question, the one nudge, the end of its window, asking again.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use crate::domain::alarm::Alarm;
use crate::domain::checkin::{Checkin, Timing};
use crate::domain::occasion::{Occasion, Slot};

use crate::dialogue::ease;
use crate::dialogue::effect::{Change, CheckinChange, Effect, Lane, Step};
use crate::dialogue::facts::{ClientFacts, Facts};
use crate::dialogue::screen::{Opening, Screen};
use crate::dialogue::state::State;

use super::card::card_of;
use super::{at_home, current, expecting, gone_on_at, leave, order, resume_at};
use crate::dialogue::plan::{self, Plannable};

/// The prompt of a day rings.
pub fn due(state: &State, facts: &Facts, occasion: Occasion) -> Step {
    let Some((client, zone)) = at_home(facts) else {
        return Step::new(state.clone());
    };
    let planned = Plannable::of_client(facts.person, client, zone);
    let next = match occasion.slot {
        Slot::DAILY => Some(planned.after(occasion.day)),
        slot => planned.next_of(slot, facts.now, Some(occasion.day)),
    };
    let plan = planned.plan(occasion.slot, next);
    let arranged = occasion.slot == Slot::DAILY || planned.times.slots.get(occasion.slot).is_some();
    if client.pause.is_some() || !arranged {
        return Step::new(state.clone()).write(plan);
    }
    let due = client.checkin.as_ref().filter(|c| c.occasion == occasion).and_then(|c| c.planned_at);
    let due = due.unwrap_or(facts.now).min(facts.now);
    let missed = planned.closes(occasion, due) <= facts.now;
    let closes = planned.closes(occasion, facts.now);
    let already_sent = client.checkin.as_ref().is_some_and(|c| c.occasion == occasion && c.sent_at.is_some());
    // Too late to be of use, asked before, or of before they came: the day is not asked, and not counted as missed.
    if missed || already_sent || occasion.day < client.joined_day {
        return Step::new(state.clone()).write(plan);
    }
    let checkin = client
        .checkin
        .clone()
        .filter(|c| c.occasion == occasion)
        .unwrap_or_else(|| Checkin::unasked(occasion));
    // With everything put aside, or a list that is empty, there is nothing to ask: the day is not asked.
    let timing = checkin.timing(facts.now, zone).unwrap_or(Timing::OnTime);
    if order(client, &checkin, &client.form, timing).is_empty() {
        return Step::new(state.clone()).write(plan);
    }
    let step = Step::new(state.clone())
        .write(Change::Checkin(CheckinChange::Sent { occasion, expires_at: closes }))
        .write(plan);
    if checkin.completed_at.is_some() {
        return step;
    }
    let nudge_at = match client.times.slots.get(occasion.slot) {
        Some(timed) => timed.nudge_at(facts.now, closes),
        None => client.arrangements.nudge_at(checkin.planned_at.unwrap_or(facts.now), facts.now),
    };
    let nudge_at = nudge_at.filter(|at| *at < closes);
    let step = asked(state, facts, (client, zone), (checkin, closes), step);
    step.writes(nudge_at.map(|at| plan::set(facts.person, Alarm::Nudge(occasion), at)))
}

/// The question goes out. After an outage the day asked about may be over: it says so.
fn asked(
    state: &State,
    facts: &Facts,
    (client, zone): (&ClientFacts, Tz),
    (checkin, closes): (Checkin, DateTime<Utc>),
    mut step: Step,
) -> Step {
    let asked = Checkin { sent_at: Some(facts.now), expires_at: Some(closes), ..checkin };
    let timing = asked.timing(facts.now, zone).unwrap_or(Timing::OnTime);
    let at = gone_on_at(state, &asked, client, timing).or_else(|| resume_at(&asked, client, timing));
    // What was asked last is what text answers: an older question left open must not swallow the answer.
    step.state = expecting(&client.form, asked.occasion, at);
    let mut shown = card_of(client, &asked, &client.form, timing, at);
    shown.opening = Opening::Asked;
    // What was said before it was asked, such as while nobody ran, was understood: this card takes the place of the one
    // that said so.
    let before =
        order(client, &asked, &client.form, timing).into_iter().take_while(|other| Some(*other) != at);
    shown.noted =
        before.filter(|question| asked.answers.value(*question).is_some()).last().filter(|_| at.is_some());
    step.with(Effect::Show(Screen::Checkin(Box::new(shown)), Lane::Prompt))
}

/// The one nudge rings: only where nothing was answered, and never in a pause or at night's end of the window.
pub fn nudge(state: &State, facts: &Facts, occasion: Occasion) -> Step {
    let step = Step::new(state.clone());
    let Some((client, zone)) = at_home(facts) else {
        return step;
    };
    let Some(checkin) = client.checkin.as_ref().filter(|c| c.occasion == occasion) else {
        return step;
    };
    if checkin.touched || client.pause.is_some() || !may_nudge(client, occasion, (facts.now, zone)) {
        return step;
    }
    if !checkin.was_put() && checkin.planned_at.is_some_and(|at| at <= facts.now) {
        return never_came(state, facts, (client, zone), checkin);
    }
    if !checkin.is_open(facts.now) {
        return step;
    }
    match current(state, facts, Opening::Nudged) {
        Some((expected, screen)) => Step::new(expected)
            .write(Change::Checkin(CheckinChange::Nudged { occasion }))
            .with(Effect::Show(screen, Lane::Prompt)),
        None => step,
    }
}

fn may_nudge(client: &ClientFacts, occasion: Occasion, (now, zone): (DateTime<Utc>, Tz)) -> bool {
    match client.times.slots.get(occasion.slot) {
        Some(timed) => timed.may_nudge(occasion.day, now, zone),
        None => occasion.slot == Slot::DAILY && client.arrangements.may_nudge(occasion.day, now, zone),
    }
}

/// The question was refused, so the day was not asked. Its reminder is the question.
fn never_came(state: &State, facts: &Facts, (client, zone): (&ClientFacts, Tz), checkin: &Checkin) -> Step {
    let step = Step::new(state.clone());
    let planned = Plannable::of_client(facts.person, client, zone);
    let due = checkin.planned_at.unwrap_or(facts.now).min(facts.now);
    let closes = planned.closes(checkin.occasion, due);
    let timing = checkin.timing(facts.now, zone).unwrap_or(Timing::OnTime);
    if closes <= facts.now || order(client, checkin, &client.form, timing).is_empty() {
        return step;
    }
    let step =
        step.write(Change::Checkin(CheckinChange::Sent { occasion: checkin.occasion, expires_at: closes }));
    let step = step.write(Change::Checkin(CheckinChange::Nudged { occasion: checkin.occasion }));
    asked(state, facts, (client, zone), (checkin.clone(), closes), step)
}

/// The window of a day closes.
pub fn expire(state: &State, facts: &Facts, occasion: Occasion) -> Step {
    let Some(checkin) =
        facts.client.as_ref().and_then(|c| c.checkin.as_ref()).filter(|c| c.occasion == occasion)
    else {
        return Step::new(state.clone());
    };
    if checkin.unseen && !checkin.touched {
        return Step::new(leave(state, checkin)).write(Change::Checkin(CheckinChange::Unseen { occasion }));
    }
    let step = Step::new(leave(state, checkin)).write(Change::Checkin(CheckinChange::Closed { occasion }));
    let step = step.writes(ease::look_later(facts, checkin));
    // Whoever is in the middle of it can go on until the end of the next day: the question is not taken away.
    let amid = state.is_amid(occasion, facts.now) && !checkin.moment;
    if amid || checkin.sent_at.is_none() || facts.unreachable || checkin.completed_at.is_some() {
        return step;
    }
    let shared = checkin.answers.shared_text().map(|(item, _)| item);
    step.replace(Screen::CheckinClosed {
        occasion,
        answered: checkin.answers.has_value(),
        moment: checkin.moment,
        shared,
    })
}

/// After the bot was away: taps may be lost, so what is open is asked again.
pub fn ask_again(state: &State, facts: &Facts) -> Step {
    let waiting = facts.client.as_ref().and_then(|client| {
        let checkin = client.checkin.as_ref()?;
        // One that has run out meanwhile is about to be closed.
        let open = checkin.completed_at.is_none() && checkin.is_open(facts.now);
        // Whoever is in the middle of another types for that one: nothing comes below it that would not get the words.
        let elsewhere = state.is_amid_another(checkin.occasion, facts.now);
        (open && !elsewhere && client.pause.is_none() && !facts.unreachable).then_some(())
    });
    match waiting.and_then(|()| current(state, facts, Opening::AskedAgain)) {
        Some((expected, screen)) => Step::new(expected).with(Effect::Show(screen, Lane::Prompt)),
        None => Step::new(state.clone()),
    }
}
