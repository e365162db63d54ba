//! Where a check-in stands: which of its questions is asked now, and which comes next. Never takes an answer.

use crate::domain::checkin::{Checkin, Timing};
use crate::domain::form::{self, Asking, Form, Question};
use crate::domain::occasion::{Occasion, Slot};

use crate::dialogue::facts::{ClientFacts, Facts};
use crate::dialogue::screen::Screen;
use crate::dialogue::state::State;

use super::at_home;
use super::card::{Opening, card};

/// The check-in of that occasion. The daily one is everybody's, whether it was put to them or not; `None`: they have no
/// such slot, and had none that day.
pub(super) fn of(client: &ClientFacts, occasion: Occasion) -> Option<Checkin> {
    let there = client.checkin.clone().filter(|checkin| checkin.occasion == occasion);
    there.or_else(|| (occasion.slot == Slot::DAILY).then(|| Checkin::unasked(occasion)))
}

/// The check-in's message as it stands, for asking, nudging or asking again.
pub fn current(state: &State, facts: &Facts, opening: Opening) -> Option<(State, Screen)> {
    let (client, zone) = at_home(facts)?;
    let checkin = client.checkin.clone()?;
    let timing = checkin.timing(facts.now, zone).unwrap_or(Timing::OnTime);
    let at = stands_at(state, &checkin, client, timing);
    Some((
        expecting(&client.form, checkin.occasion, at),
        card(client, &checkin, &client.form, timing, at, opening),
    ))
}

/// The question the card stands at: the one the conversation is at, else the first that is open, with the follow-up
/// that led to it.
pub(super) fn stands_at(
    state: &State,
    checkin: &Checkin,
    client: &ClientFacts,
    timing: Timing,
) -> Option<Question> {
    if let Some(at) = gone_on_at(state, checkin, client, timing) {
        return Some(at);
    }
    let next = resume_at(checkin, client, timing)?;
    let order = order(client, checkin, &client.form, timing);
    let before = order.iter().position(|q| *q == next)?.checked_sub(1).and_then(|index| order.get(index));
    let follow_up = before.filter(|q| client.form.is_follow_up(**q) && !checkin.answers.settles(**q));
    Some(*follow_up.unwrap_or(&next))
}

/// The question of this check-in that the conversation is at, or else its card: ticked skills before their Done and
/// follow-ups too.
pub(super) fn gone_on_at(
    state: &State,
    checkin: &Checkin,
    client: &ClientFacts,
    timing: Timing,
) -> Option<Question> {
    let at = match state {
        State::Checkin { occasion, at, .. } if *occasion == checkin.occasion => *at,
        _ => client.cards.asks(checkin.occasion)?,
    };
    let there = order(client, checkin, &client.form, timing).contains(&at);
    let goes_on = checkin.completed_at.is_none() || client.form.is_follow_up(at);
    (there && goes_on).then_some(at)
}

/// What words are for that come to this check-in: the question its card asks, else the first that is open.
pub fn asks_at(checkin: &Checkin, client: &ClientFacts, timing: Timing) -> Option<Question> {
    asks_in(&client.form, checkin, client, timing)
}

pub(super) fn asks_in(
    form: &Form,
    checkin: &Checkin,
    client: &ClientFacts,
    timing: Timing,
) -> Option<Question> {
    let there = |at: &Question| order(client, checkin, form, timing).contains(at);
    client.cards.asks(checkin.occasion).filter(there).or_else(|| resume_in(form, checkin, client, timing))
}

/// Where the conversation stands once the open check-in in focus is gone on with. `None`: there is nothing to ask.
pub fn asked_now(facts: &Facts) -> Option<State> {
    let (client, zone) = at_home(facts)?;
    let checkin = client.checkin.as_ref().filter(|checkin| checkin.was_put())?;
    let at = asks_at(checkin, client, checkin.timing(facts.now, zone)?)?;
    Some(State::asking(checkin.occasion, &client.form, at))
}

/// Is a question open, of that day or of the one in focus?
pub fn waits(facts: &Facts, occasion: Option<Occasion>) -> bool {
    let Some((client, zone)) = at_home(facts) else { return false };
    let Some(checkin) = &client.checkin else { return false };
    let Some(timing) = checkin.timing(facts.now, zone) else { return false };
    match occasion {
        // Something was opened there, be it to change an answer.
        Some(occasion) => checkin.occasion == occasion && !client.cards.is_done(occasion),
        None => asks_at(checkin, client, timing).is_some(),
    }
}

/// The first question not settled yet; none where the client was done. Follow-ups are asked in passing: coming back
/// later one is not led to them again.
pub fn resume_at(checkin: &Checkin, client: &ClientFacts, timing: Timing) -> Option<Question> {
    resume_in(&client.form, checkin, client, timing)
}

pub(super) fn resume_in(
    form: &Form,
    checkin: &Checkin,
    client: &ClientFacts,
    timing: Timing,
) -> Option<Question> {
    if checkin.completed_at.is_some() {
        return None;
    }
    let open = |question: &Question| !form.is_follow_up(*question) && !checkin.answers.settles(*question);
    order(client, checkin, form, timing).into_iter().find(open)
}

pub(super) fn order(client: &ClientFacts, checkin: &Checkin, form: &Form, timing: Timing) -> Vec<Question> {
    let asking =
        Asking { looking_back: timing == Timing::FilledIn, shared: can_be_seen(client, checkin.occasion) };
    form::order(form, &checkin.answers, asking)
}

/// May anybody they share with see this day? Who was agreed to later sees none from before.
pub(super) fn can_be_seen(client: &ClientFacts, occasion: Occasion) -> bool {
    client.ties.iter().any(|tie| tie.day.is_none_or(|since| since <= occasion.day))
}

pub(super) fn expecting(form: &Form, occasion: Occasion, at: Option<Question>) -> State {
    at.map_or(State::Idle, |at| State::asking(occasion, form, at))
}

pub(super) fn leave(state: &State, checkin: &Checkin) -> State {
    match state {
        State::Checkin { occasion, .. } if *occasion == checkin.occasion => State::Idle,
        other => other.clone(),
    }
}
