//! What the message of a step gave: an answer, or one half of an answer that is given in two. Whoever changes it changes
//! that, and nothing else.

use crate::dialogue::effect::{Change, CheckinChange, Effect, Step};
use crate::dialogue::event::{Event, Gave, Half, Said};
use crate::dialogue::facts::Facts;
use crate::dialogue::screen::Screen;
use crate::domain::answers::{Given, Value};
use crate::domain::form::Question;
use crate::domain::kind;
use crate::domain::occasion::Occasion;

pub fn gave(event: &Event, facts: &Facts, step: &Step) -> Option<Gave> {
    let answered = step.effects.iter().find_map(|effect| match effect {
        Effect::Write(Change::Checkin(CheckinChange::Answer { occasion, question, given, .. })) => {
            Some(Gave {
                occasion: *occasion,
                question: *question,
                half: ended(event, facts, (*occasion, *question), given),
            })
        }
        _ => None,
    });
    answered.or_else(|| step.effects.iter().find_map(|effect| began(facts, effect)))
}

/// The half of a whole answer that this message gave; `None`: it gave both.
fn ended(
    event: &Event,
    facts: &Facts,
    (occasion, question): (Occasion, Question),
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
        None => client.cards.begun(occasion, question).map(|_| Half::Ended(ended)),
    }
}

/// The half whose rest is asked now, and was not before.
fn began(facts: &Facts, effect: &Effect) -> Option<Gave> {
    let (Effect::Show(Screen::Checkin(card), _) | Effect::Replace(Screen::Checkin(card))) = effect else {
        return None;
    };
    let (question, number) = (card.at?, card.begun?);
    let before = facts.client.as_ref()?.cards.begun(card.occasion, question);
    let half = Some(Half::Began(number)).filter(|_| before != Some(number));
    half.map(|half| Gave { occasion: card.occasion, question, half: Some(half) })
}
