//! The card of the question that stands, below words that were no answer, and what of the words below a finished card may
//! be one. Never keeps any.

use chrono::{NaiveDate, TimeDelta};

use crate::domain::answers::Value;
use crate::domain::checkin::Checkin;
use crate::domain::form::{Form, Question};
use crate::domain::occasion::Occasion;

use crate::dialogue::effect::{Change, CheckinChange, Effect, Lane, Step};
use crate::dialogue::event::{Said, Word};
use crate::dialogue::facts::{ClientFacts, Facts};
use crate::dialogue::screen::{Line, Screen};
use crate::dialogue::state::State;

use super::card::{Card, card_of};
use super::turn::Turn;
use super::{at_home, gives, is_text, order};

/// So long somebody may still mean the card that they were at.
const AMID: TimeDelta = TimeDelta::hours(12);

/// Words left a question open, and only sentences came of them: its card comes below, so that nobody answers a question
/// that stands far above. As it stood, with what was begun or asked back.
pub fn again_below(step: Step, before: &State, facts: &Facts) -> Step {
    if !matches!(before, State::Idle | State::Checkin { .. }) || is_at_rest(facts) {
        return step;
    }
    let only_said = |effect: &Effect| match effect {
        Effect::Show(Screen::Line(line), _) => !matches!(line, Line::WhichDay { .. }),
        effect => !effect.is_seen() && !matches!(effect, Effect::Write(Change::Checkin(_))),
    };
    let said = step.effects.iter().any(Effect::is_seen) && step.effects.iter().all(only_said);
    let (State::Checkin { occasion, at, .. }, true) = (&step.state, said) else { return step };
    let Some(card) = stands(facts, *occasion, *at) else { return step };
    step.show(Screen::Checkin(Box::new(card)))
}

/// Did these words go on with a text that stood there? Then its card comes below them, with whom to call: nobody looks at
/// one that is changed further up. A message that is changed changes it where it stands.
pub fn goes_on_with_a_text(step: &Step, facts: &Facts, said: &Said) -> bool {
    let checkin = facts.client.as_ref().and_then(|client| client.checkin.as_ref());
    let before = |occasion: Occasion, question: Question| {
        let checkin = checkin.filter(|checkin| checkin.occasion == occasion)?;
        checkin.answers.text(question.item).map(|text| text.text.as_str())
    };
    let typed_anew = said.instead_of.is_none() && !said.changed;
    typed_anew
        && step.effects.iter().any(|effect| match effect {
            Effect::Write(Change::Checkin(CheckinChange::Answer { occasion, question, given, .. })) => {
                match given.value() {
                    Some(Value::Text(text)) => {
                        before(*occasion, *question).is_some_and(|before| before != text.text)
                    }
                    _ => false,
                }
            }
            _ => false,
        })
}

/// The card of a text that words went on with, below those.
pub fn text_below(mut step: Step, facts: &Facts, said: &Said) -> Step {
    if goes_on_with_a_text(&step, facts, said) {
        for effect in &mut step.effects {
            if let Effect::Replace(screen @ Screen::Checkin(_)) = effect {
                *effect = Effect::Show(screen.clone(), Lane::Reply);
            }
        }
    }
    step
}

/// Nothing is asked for a while, or of nobody: words bring no question back.
pub fn is_at_rest(facts: &Facts) -> bool {
    facts.client.as_ref().is_some_and(|client| client.pause.is_some() || client.ties.is_empty())
}

/// The card of the question that stands, as it asks that now.
pub fn asked_still(state: &State, facts: &Facts) -> Option<Screen> {
    let State::Checkin { occasion, at, .. } = state else { return None };
    let card = stands(facts, *occasion, *at).filter(|_| !is_at_rest(facts))?;
    Some(Screen::Checkin(Box::new(card)))
}

/// The card of this day as it asks that now.
fn stands(facts: &Facts, occasion: Occasion, at: Question) -> Option<Card> {
    let (client, zone) = at_home(facts)?;
    let checkin =
        client.checkin.as_ref().filter(|checkin| checkin.occasion == occasion && checkin.was_put())?;
    let timing = checkin.timing(facts.now, zone)?;
    let asked = order(client, checkin, &client.form, timing).contains(&at) && !client.cards.is_done(occasion);
    let plain = asked && client.cards.finished_below(occasion).is_none();
    let picks = facts.picks.filter(|picks| picks.of == Some((occasion, at)));
    let either = picks.map(|picks| <[_; 2]>::from(picks.answers()).into());
    let begun = client.cards.begun(occasion, at);
    let card = card_of(client, checkin, &client.form, timing, Some(at));
    plain.then(|| Card { either: either.unwrap_or_default(), begun, ..card })
}

/// Words typed at a question of a day that was over by then, before anything of the next day was seen: the day they were at.
/// They are no answer to the first question of that next day, but where they were at the very same one and not in the middle
/// of it: who types every evening what they are asked every evening is kept by the date.
pub fn was_of_a_day_over(
    state: &State,
    facts: &Facts,
    client: &ClientFacts,
    checkin: &Checkin,
) -> Option<Occasion> {
    let State::Checkin { occasion, at, touched, .. } = state else { return None };
    let unseen = checkin.sent_at.is_none_or(|sent| sent > facts.said_at) && !checkin.opened;
    // What was read only after these words were typed was seen by nobody who typed them.
    let unseen = unseen && facts.stood_at.is_some_and(|at| at <= facts.said_at);
    let next = occasion.day.succ_opt() == Some(checkin.occasion.day)
        || occasion.day == checkin.occasion.day && *occasion != checkin.occasion;
    // Longer ago than yesterday it is by its date alone.
    if !next || !unseen || is_text(&client.form, *at) {
        return None;
    }
    let amid = touched.is_some_and(|touched| facts.said_at - touched < AMID);
    let same = checkin
        .timing(facts.said_at, facts.zone?)
        .is_some_and(|timing| order(client, checkin, &client.form, timing).first() == Some(at));
    (amid || !same).then_some(*occasion)
}

/// An answer that names today, at the card of a day before, where today has a card as well: that is asked.
pub fn meant_of_today<'a>(
    (occasion, today): (Occasion, NaiveDate),
    question: Question,
    said: &Said,
    turn: impl FnOnce() -> Turn<'a>,
) -> Option<Line> {
    if !said.of_today || occasion.day >= today {
        return None;
    }
    let turn = turn();
    let done = Occasion { day: today, ..occasion };
    let asked = turn.client.cards.has(done) && !is_text(&turn.form, question);
    (asked && gives(&turn.said(question, said))).then_some(Line::WhichDay { open: occasion, done })
}

/// Can these words be an answer to this question at all, and not only more of a text? Of what can, it is asked which day
/// was meant.
pub fn can_be_an_answer<'a>(
    form: &Form,
    question: Question,
    said: &Said,
    turn: impl FnOnce() -> Turn<'a>,
) -> bool {
    let known = said.plain || said.is_figures() || said.is_number() || !said.presses.is_empty();
    if known || said.word.is_some_and(|word| word != Word::Help) {
        return true;
    }
    let asks_back = |effect: &Effect| match effect {
        Effect::Replace(Screen::Checkin(card)) => !card.either.is_empty() || card.begun.is_some(),
        _ => false,
    };
    !is_text(form, question) && {
        let step = turn().said(question, said);
        gives(&step) || step.effects.iter().any(asks_back)
    }
}
