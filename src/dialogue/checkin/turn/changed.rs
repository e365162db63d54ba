//! The message that gave an answer says something else now: the answer changes, the place stays.

use crate::domain::answers::{Given, Value};
use crate::domain::checkin::Timing;
use crate::domain::form::Question;
use crate::domain::kind::Kind;

use crate::dialogue::checkin::card::card_of;
use crate::dialogue::effect::{Change, Effect, Step};
use crate::dialogue::event::{Said, Word};
use crate::dialogue::screen::{Line, Screen};
use crate::dialogue::state::State;

use super::Turn;
use super::said::noted;

impl Turn<'_> {
    pub fn corrected(mut self, state: &State, question: Question, said: &Said) -> Step {
        let unread = || Step::new(state.clone()).line(Line::EditNotRead);
        let given = match said.word {
            None | Some(Word::None | Word::No) => self.answer_of(question, said),
            _ => None,
        };
        let Some((question, given)) = given.filter(|(answered, _)| self.checkin.answers.settles(*answered))
        else {
            return unread();
        };
        let is_text = matches!(given, Given::Value(Value::Text(_)));
        let unshared = is_text && self.checkin.answers.text(question.item).is_some_and(|text| text.shared);
        let write = self.give(question, given);
        let here = match state {
            State::Checkin { day, at, .. } if *day == self.checkin.day => Some(*at),
            _ => None,
        };
        if self.shown == Timing::FilledIn {
            return self.kept(state, write, here, question);
        }
        let order = self.order();
        // New words are private again until the client says otherwise.
        let at = match unshared {
            true => Some(Question::share(question.item)).filter(|q| order.contains(q)),
            false => here.filter(|q| order.contains(q)),
        };
        let mut step = self.ask_after(write, at.or_else(|| self.asked()));
        if here.is_none() {
            step.state = state.clone();
        }
        noted(step, question)
    }

    /// A day that is over asks nothing more of itself: what was changed is said, and its card stays where it is.
    fn kept(&self, state: &State, write: Change, here: Option<Question>, question: Question) -> Step {
        let mut step = Step::new(state.clone()).write(write);
        let is_text = self.item(question).is_some_and(|item| item.kind == Kind::Text);
        if self.checkin.completed_at.is_some() && (here.is_none() || is_text) {
            // A card that shows the answer is put right too.
            step = step.replace(self.card(here));
        }
        let mut told = card_of(self.client, &self.checkin, &self.form, self.shown, None);
        told.noted = Some(question);
        step.show(Screen::KeptAnswer(Box::new(told)))
    }

    /// The answer these words are to this question, without going on.
    fn answer_of(&self, question: Question, said: &Said) -> Option<(Question, Given<Value>)> {
        let mut checkin = self.checkin.clone();
        match self.item(question)?.kind {
            // Of a text the message is a part, and only that part changes.
            Kind::Text if said.instead_of.is_none() => return None,
            // Those chosen are said anew, not beside those of before.
            Kind::Several { .. } => drop(checkin.answers.take_back(question)),
            _ => {}
        }
        let copy = Turn { checkin, form: self.form.clone(), ..*self };
        copy.said(question, said).effects.into_iter().find_map(|effect| match effect {
            // Words may answer more than the question they were said at; the message changed stays with its own.
            Effect::Write(Change::Answer { question: answered, given, .. })
                if answered == question
                    || answered == Question::whole(question.item) && question.shares() =>
            {
                Some((answered, given))
            }
            _ => None,
        })
    }
}
