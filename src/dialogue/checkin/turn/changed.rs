//! The message that gave an answer says something else now: the answer changes, the place stays.

use crate::domain::answers::{Given, Value};
use crate::domain::checkin::Timing;
use crate::domain::form::Question;
use crate::domain::ids::ItemId;
use crate::domain::kind::{self, Kind};
use crate::domain::typed::TypedError;

use crate::dialogue::checkin::card::card_of;
use crate::dialogue::effect::{Change, CheckinChange, Effect, Step};
use crate::dialogue::event::{Said, Word};
use crate::dialogue::press::{Press, Tap};
use crate::dialogue::screen::{Line, NoEdit, Screen};
use crate::dialogue::state::State;

use super::Turn;
use super::said::noted;

impl Turn<'_> {
    pub fn corrected(self, state: &State, question: Question, said: &Said) -> Step {
        let takes_back = self.takes_back(question, said);
        let given = match self.of_sharing(question, said) {
            None if takes_back => None,
            // Never shared by a change alone.
            Some(true) => return self.ask_sharing(state, question.item),
            Some(false) => self.private(question.item),
            None => self.anew(question, said),
        };
        let read = given.filter(|(answered, _)| self.checkin.answers.settles(*answered));
        // Whatever the words are now: the yes was to those before, and falls with them.
        let falls = read.is_none();
        let Some((question, given)) = read.or_else(|| self.fallen(question.item)) else {
            let so = Line::NoteUnshared { occasion: self.checkin.occasion };
            return match takes_back {
                true => Step::new(state.clone()).line(so),
                false => Step::new(state.clone()).line(self.not_taken(question, said)),
            };
        };
        self.changed_to(state, (question, given), said, falls)
    }

    /// Why what the message says now is no answer.
    pub(super) fn not_taken(&self, question: Question, said: &Said) -> Line {
        let read = self.item(question).map(|item| kind::read(item, &said.heard()));
        match read {
            // One time where there were two may be either.
            Some(Err(TypedError::Either { .. } | TypedError::TwoMeanings | TypedError::Begun { .. })) => {
                Line::EditNotTaken(NoEdit::TwoMeanings)
            }
            _ => Line::EditNotRead,
        }
    }

    /// The answer is this now; `falls`: with it a yes to others' reading the text.
    pub(super) fn changed_to(
        mut self,
        state: &State,
        (question, given): (Question, Given<Value>),
        said: &Said,
        falls: bool,
    ) -> Step {
        let is_text = matches!(given, Given::Value(Value::Text(_)));
        let unshared = is_text
            && said.instead_of.is_some()
            && self.checkin.answers.text(question.item).is_some_and(|text| text.shared);
        let write = self.give(question, given);
        let here = match state {
            State::Checkin { occasion, at, .. } if *occasion == self.checkin.occasion => Some(*at),
            _ => None,
        };
        if self.shown == Timing::FilledIn {
            let step = self.kept(state, write, here, question);
            return if falls { self.told_of_the_fall(step, said) } else { step };
        }
        let order = self.order();
        // New words are private again until the client says otherwise.
        let at = match unshared {
            true => Some(Question::share(question.item)).filter(|q| order.contains(q)),
            false => here.filter(|q| order.contains(q)),
        };
        let mut step = self.ask_after(write, at.or_else(|| self.asked()));
        // What the card asks is what words answer next, unless they are for something else.
        let asks = unshared && at.is_some() && *state == State::Idle;
        if here.is_none() && !asks {
            step.state = state.clone();
        }
        let step = noted(step, question);
        if falls { self.told_of_the_fall(step, said) } else { step }
    }

    /// A text that others may read, as it is, for nobody else.
    fn fallen(&self, item: ItemId) -> Option<(Question, Given<Value>)> {
        self.checkin.answers.text(item).filter(|text| text.shared)?;
        self.private(item)
    }

    /// Of words that are one of a list, that is all there is to say.
    fn told_of_the_fall(&self, step: Step, said: &Said) -> Step {
        let known = said.word.is_some_and(|word| word != Word::Help) || !said.presses.is_empty();
        let step = if known { step } else { step.line(Line::EditNotRead.unheard()) };
        step.line(Line::NoteUnshared { occasion: self.checkin.occasion })
    }

    /// A message of the text says now that the text goes, or that nobody is to read it: that is no text.
    fn takes_back(&self, question: Question, said: &Said) -> bool {
        let about = |press: &Press| match press {
            Press::Checkin(occasion, Tap::Share(item, false) | Tap::RemoveText(item)) => {
                *occasion == self.checkin.occasion && *item == question.item
            }
            _ => false,
        };
        said.instead_of.is_some() && said.presses.iter().any(about)
    }

    fn anew(&self, question: Question, said: &Said) -> Option<(Question, Given<Value>)> {
        match said.word {
            None | Some(Word::None | Word::No) => self.answer_of(question, said),
            Some(Word::Yes) if self.item(question).is_some_and(|item| item.kind == Kind::YesNo) => {
                self.answer_of(question, said)
            }
            _ => None,
        }
    }

    /// The text as it is, for nobody else.
    fn private(&self, item: ItemId) -> Option<(Question, Given<Value>)> {
        let text = self.checkin.answers.text(item)?.clone();
        Some((Question::whole(item), Given::Value(Value::Text(text.to_be(false)))))
    }

    /// A message that is no part of the text spoke of sharing it: what it says of that now.
    fn of_sharing(&self, question: Question, said: &Said) -> Option<bool> {
        self.checkin.answers.text(question.item).filter(|_| said.instead_of.is_none())?;
        match (self.taps(said).as_slice(), said.word) {
            ([Tap::Share(_, shared)], _) => Some(*shared),
            ([Tap::ShareThese(..)], _) => Some(true),
            (_, Some(Word::Yes)) => Some(true),
            // A yes goes with the words that said it.
            _ => Some(false),
        }
    }

    /// The question of sharing, on the card; of a day that is over, on a card that can be seen.
    fn ask_sharing(&self, state: &State, item: ItemId) -> Step {
        let at = Some(Question::share(item)).filter(|at| self.order().contains(at));
        let free = match state {
            State::Idle => true,
            State::Checkin { occasion, .. } => *occasion == self.checkin.occasion,
            _ => false,
        };
        let mut step = self.ask(at);
        if !free {
            step.state = state.clone();
        }
        if self.shown == Timing::FilledIn {
            step.effects.retain(|effect| !matches!(effect, Effect::Replace(_)));
            step = step.show(self.card(at));
        }
        step
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
            Effect::Write(Change::Checkin(CheckinChange::Answer { question: answered, given, .. }))
                if answered == question
                    || answered == Question::whole(question.item) && question.shares() =>
            {
                Some((answered, given))
            }
            _ => None,
        })
    }
}
