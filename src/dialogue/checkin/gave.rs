//! What the message of a step gave: an answer, or one half of an answer that is given in two. Whoever changes it changes
//! that, and nothing else.

use chrono::NaiveDate;

use crate::dialogue::effect::{Change, CheckinChange, Effect, Step};
use crate::dialogue::event::{Event, Gave, Half, Said};
use crate::dialogue::facts::Facts;
use crate::dialogue::screen::Screen;
use crate::domain::answers::{Given, Value};
use crate::domain::form::Question;
use crate::domain::kind;

pub fn gave(event: &Event, facts: &Facts, step: &Step) -> Option<Gave> {
    let answered = step.effects.iter().find_map(|effect| match effect {
        Effect::Write(Change::Checkin(CheckinChange::Answer { day, question, given, .. })) => {
            Some(Gave { day: *day, question: *question, half: ended(event, facts, (*day, *question), given) })
        }
        _ => None,
    });
    answered.or_else(|| step.effects.iter().find_map(|effect| began(facts, effect)))
}

/// The half of a whole answer that this message gave; `None`: it gave both.
fn ended(
    event: &Event,
    facts: &Facts,
    (day, question): (NaiveDate, Question),
    given: &Given<Value>,
) -> Option<Half> {
    let (said, before): (&Said, Option<Half>) = match event {
        Event::Text(said) | Event::Reply { said, .. } => (said, None),
        Event::Edited { said, gave } => (said, gave.and_then(|gave| gave.half)),
        _ => return None,
    };
    let client = facts.client.as_ref()?;
    let item = client.form.item(question.item)?;
    let Some(Value::Number(number)) = given.value() else { return None };
    let (began, ended) = item.kind.halves(*number)?;
    if kind::read(item, &said.heard()).is_ok() {
        return None;
    }
    match before {
        Some(Half::Began(_)) => Some(Half::Began(began)),
        Some(Half::Ended(_)) => Some(Half::Ended(ended)),
        None => client.cards.begun(day, question).map(|_| Half::Ended(ended)),
    }
}

/// The half whose rest is asked now, and was not before.
fn began(facts: &Facts, effect: &Effect) -> Option<Gave> {
    let (Effect::Show(Screen::Checkin(card), _) | Effect::Replace(Screen::Checkin(card))) = effect else {
        return None;
    };
    let (question, number) = (card.at?, card.begun?);
    let before = facts.client.as_ref()?.cards.begun(card.day, question);
    let half = Some(Half::Began(number)).filter(|_| before != Some(number));
    half.map(|half| Gave { day: card.day, question, half: Some(half) })
}
