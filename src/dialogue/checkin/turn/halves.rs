//! One of two messages that gave an answer half by half says something else now: its half changes, and the other stays.
//! Never a half that the answer has no longer.

use crate::domain::answers::{Given, Value};
use crate::domain::form::Question;
use crate::domain::kind::{self, Heard};
use crate::domain::typed::TypedError;

use crate::dialogue::effect::Step;
use crate::dialogue::event::{Half, Said};
use crate::dialogue::screen::{Line, NoEdit};
use crate::dialogue::state::State;

use super::Turn;
use super::said::noted;

impl Turn<'_> {
    pub fn half_corrected(self, state: &State, (question, half): (Question, Half), said: &Said) -> Step {
        let stays = |line| Step::new(state.clone()).line(line);
        let Some(item) = self.item(question) else { return stays(Line::EditNotRead) };
        let alone = kind::read(item, &said.heard());
        let is_time = matches!(alone, Ok(_) | Err(TypedError::Begun { .. } | TypedError::Either { .. }));
        let whole = self.checkin.answers.number(question).and_then(|number| item.kind.halves(number));
        let read = match (half, whole) {
            (Half::Began(at), _) if self.is_open(state, question, at) => {
                return self.begun_anew(state, question, said, alone);
            }
            // Both times are an answer by themselves.
            (_, Some(_)) if alone.is_ok() => alone,
            (Half::Began(at), Some((begun, ended))) if at == begun => {
                kind::read(item, &Heard { ended: Some(ended), ..said.heard() })
            }
            (Half::Ended(at), Some((begun, ended))) if at == ended => {
                kind::read(item, &Heard { begun: Some(begun), ..said.heard() })
            }
            _ => {
                let since = Line::EditNotTaken(NoEdit::ChangedSince);
                return stays(if is_time { since } else { self.not_taken(question, said) });
            }
        };
        match read {
            Ok(value) => self.changed_to(state, (question, Given::Value(value)), said, false),
            Err(TypedError::Either { .. } | TypedError::TwoMeanings) => {
                stays(Line::EditNotTaken(NoEdit::TwoMeanings))
            }
            // A time, and nothing would lie between the two.
            Err(_) if is_time => stays(Line::EditNotTaken(NoEdit::NoLength)),
            Err(_) => stays(Line::EditNotRead),
        }
    }

    /// Is the rest of this asked, or the question still open where the person is?
    fn is_open(&self, state: &State, question: Question, at: i32) -> bool {
        let asks_rest = self.client.cards.begun(self.checkin.occasion, question) == Some(at);
        asks_rest || self.is_here(state, question) && self.checkin.answers.get(question).is_none()
    }

    fn is_here(&self, state: &State, question: Question) -> bool {
        matches!(state, State::Checkin { occasion, at, .. } if (*occasion, *at) == (self.checkin.occasion, question))
    }

    /// It begins with what the message says now.
    fn begun_anew(
        mut self,
        state: &State,
        question: Question,
        said: &Said,
        alone: Result<Value, TypedError>,
    ) -> Step {
        let here = self.is_here(state, question);
        let step = match alone {
            Ok(value) => noted(self.answer_and_go_on(question, Given::Value(value)), question),
            Err(TypedError::Begun { number }) => self.ask_rest(question, number),
            Err(TypedError::Either { one, other }) => self.ask_which(question, vec![one, other]),
            Err(_) => return Step::new(state.clone()).line(self.not_taken(question, said)),
        };
        if here { step } else { Step { state: state.clone(), ..step } }
    }
}
