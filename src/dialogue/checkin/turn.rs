//! One answer on its way in by a tap: kept, and what is asked next.
//! Skipping never takes back what was said. What typed words mean is told beside it, in `said`.

use crate::domain::answers::{Given, Value};
use crate::domain::catalogue;
use crate::domain::checkin::{Checkin, Timing};
use crate::domain::form::{Form, Question, left_over};
use crate::domain::ids::{ItemId, PartId};
use crate::domain::item::{About, Item};
use crate::domain::kind::Kind;

use crate::dialogue::cards::Picks;
use crate::dialogue::effect::{Change, CheckinChange, Effect, Step};
use crate::dialogue::facts::ClientFacts;
use crate::dialogue::screen::{Line, Screen};
use crate::dialogue::state::State;

use super::card::{Opening, card, card_of};
use super::{Tap, asks_in, expecting, order, resume_in};

mod changed;
mod halves;
mod said;

/// One answer on its way in.
pub struct Turn<'a> {
    pub client: &'a ClientFacts,
    /// What is asked of that day.
    pub form: Form,
    /// Did the answer change what is asked?
    pub changed: bool,
    pub checkin: Checkin,
    /// How the answer is marked.
    pub timing: Timing,
    /// How the day stands by now, for what is asked next.
    pub shown: Timing,
    /// May typed words be a yes? Only where its question is what was shown last.
    pub yes_counts: bool,
    /// The two times of day asked about last.
    pub picks: Option<Picks>,
}

impl Turn<'_> {
    pub fn tap(self, state: &State, tap: Tap) -> Step {
        // What another question's button changed is said, as what was typed is.
        let changed = self.would_change(state, tap);
        let step = self.tapped(state, tap);
        match changed {
            Some(question) => said::noted(step, question),
            None => step,
        }
    }

    fn tapped(mut self, state: &State, tap: Tap) -> Step {
        match tap {
            Tap::Give(question, n) => self.number(question, n),
            Tap::Choose(item, part, on) => self.choose(state, item, part, on),
            Tap::NoneOf(item) => {
                self.answer_and_go_on(Question::whole(item), Given::Value(Value::Chosen(Vec::new())))
            }
            Tap::Chosen(item) if self.is_several(item) => self.chosen_all(item),
            Tap::NoText(item) if self.is_text(item) => self.skip(Question::whole(item)),
            Tap::RemoveText(item) if self.is_text(item) => {
                let here = self.here(state);
                self.remove(item, here)
            }
            Tap::Chosen(_) | Tap::NoText(_) | Tap::RemoveText(_) => self.stale(),
            Tap::Share(item, false) => {
                let here = self.here(state);
                self.share(&[item], false, here)
            }
            Tap::ShareThese(item, mark) if self.says(item, mark) => {
                let here = self.here(state);
                self.share(&[item], true, here)
            }
            // To other words than stand there now, or nobody knows to which.
            Tap::Share(item, true) | Tap::ShareThese(item, _) => self.ask_to_share(item),
            Tap::Skip(question) => self.skip(self.of_the_day(question)),
            Tap::Goto(question) => {
                let question = self.of_the_day(question);
                self.ask(Some(question).filter(|q| self.order().contains(q)))
            }
            Tap::Read(question, page) => self.read(self.of_the_day(question), page),
            Tap::Finish => self.finish(),
        }
    }

    /// The question whose answer stands and would be another by this tap, while something else is asked.
    pub fn would_change(&self, state: &State, tap: Tap) -> Option<Question> {
        let answers = &self.checkin.answers;
        let (question, changes) = match tap {
            Tap::Give(question, n) => {
                let other = catalogue::other_moment(question.item).map(Question::whole);
                let moved = other.is_some_and(|other| answers.value(other).is_some());
                (question, moved || answers.number(question).is_some_and(|stands| stands != n))
            }
            Tap::Choose(item, part, on) => {
                let question = Question::whole(item);
                let stands = answers.value(question).is_some();
                (question, stands && answers.chosen(item).contains(&part) != on)
            }
            Tap::NoneOf(item) => (Question::whole(item), !answers.chosen(item).is_empty()),
            Tap::RemoveText(item) => (Question::whole(item), answers.text(item).is_some()),
            Tap::Share(item, shared) => {
                (Question::share(item), answers.text(item).is_some_and(|text| text.shared != shared))
            }
            Tap::ShareThese(item, _) => {
                (Question::share(item), answers.text(item).is_some_and(|text| !text.shared))
            }
            // These never take back what was said.
            Tap::Chosen(_) | Tap::NoText(_) | Tap::Skip(_) | Tap::Goto(_) | Tap::Read(..) | Tap::Finish => {
                return None;
            }
        };
        (changes && self.here(state) != Some(question)).then_some(question)
    }

    /// The question its card stands at.
    fn here(&self, state: &State) -> Option<Question> {
        match state {
            State::Checkin { occasion, at, .. } if *occasion == self.checkin.occasion => Some(*at),
            _ => self.client.cards.asks(self.checkin.occasion),
        }
    }

    /// The card as it is, with the answer that stands.
    pub fn still(&self, at: Option<Question>, answered: Question) -> Step {
        let mut step = self.ask(at).toast(Line::AnsweredAlready);
        for effect in &mut step.effects {
            if let Effect::Replace(Screen::Checkin(card)) = effect {
                card.noted = Some(answered);
            }
        }
        step
    }

    fn order(&self) -> Vec<Question> {
        order(self.client, &self.checkin, &self.form, self.shown)
    }

    /// Is it among what is asked that day?
    pub fn is_asked(&self, question: Question) -> bool {
        self.order().contains(&question)
    }

    fn resume(&self) -> Option<Question> {
        resume_in(&self.form, &self.checkin, self.client, self.shown)
    }

    /// What the card asks now; an answer on its way in goes on from there.
    pub fn asked(&self) -> Option<Question> {
        asks_in(&self.form, &self.checkin, self.client, self.shown)
    }

    /// Buttons of before knew SUDs of either moment by one name: the day's is meant.
    fn of_the_day(&self, question: Question) -> Question {
        let asked = |item: ItemId| self.form.item(item).is_some();
        let other = catalogue::other_moment(question.item).filter(|other| asked(*other));
        other.filter(|_| !asked(question.item)).map_or(question, Question::whole)
    }

    fn item(&self, question: Question) -> Option<&Item> {
        self.form.item(question.item)
    }

    /// A button of something that is not asked, or not so: what is asked stands.
    fn stale(&self) -> Step {
        self.ask(self.asked()).toast(Line::StaleButton)
    }

    fn is_several(&self, item: ItemId) -> bool {
        self.form.item(item).is_some_and(|item| matches!(item.kind, Kind::Several { .. }))
    }

    fn is_text(&self, item: ItemId) -> bool {
        self.form.item(item).is_some_and(|item| item.kind == Kind::Text)
    }

    fn number(&mut self, question: Question, n: i32) -> Step {
        let begins = self.item(question).is_some_and(|item| !item.kind.goes_on(n).is_empty());
        if begins && self.can_be_told(question) {
            return self.ask_rest(question, n);
        }
        let form = self.form.clone();
        self.make_room_for(question.item);
        let value = self.item(question).and_then(|item| item.kind.tapped(n));
        match value.filter(|_| self.can_be_told(question)) {
            Some(value) => self.answer_and_go_on(question, Given::Value(value)),
            // What is no answer changes nothing of what is asked.
            None => {
                (self.form, self.changed) = (form, false);
                self.stale()
            }
        }
    }

    /// The card answered may be older than the plan of now: an answer is about the moment it was asked for.
    fn make_room_for(&mut self, item: ItemId) {
        let Some(other) = catalogue::other_moment(item).filter(|_| self.form.item(item).is_none()) else {
            return;
        };
        let beside = self.client.beside.iter().find(|beside| beside.id == item);
        let place = self.form.items.iter_mut().find(|asked| asked.id == other);
        if let (Some(beside), Some(place)) = (beside, place) {
            *place = beside.clone();
            self.changed = true;
        }
    }

    /// Is it asked, by its form and its answers? How it is now says nothing of a day that is over.
    fn can_be_told(&self, question: Question) -> bool {
        let over = self.timing == Timing::FilledIn;
        let of_a_moment = self.item(question).is_some_and(|item| item.about == About::Moment);
        !(over && of_a_moment)
            && order(self.client, &self.checkin, &self.form, self.timing).contains(&question)
    }

    fn choose(mut self, state: &State, item: ItemId, part: PartId, on: bool) -> Step {
        let parts = self.form.item(item).map(|item| item.kind.parts()).unwrap_or_default();
        if !self.is_several(item) || !parts.iter().any(|listed| listed.id == part) {
            return Step::new(state.clone()).toast(Line::StaleButton);
        }
        let mut chosen = self.checkin.answers.chosen(item).to_vec();
        chosen.retain(|other| *other != part);
        if on {
            chosen.push(part);
        }
        let question = Question::whole(item);
        let write = self.give(question, Given::Value(Value::Chosen(chosen)));
        self.ask_after(write, Some(question))
    }

    fn chosen_all(&mut self, item: ItemId) -> Step {
        let question = Question::whole(item);
        match self.checkin.answers.get(question) {
            Some(_) => self.ask(self.next(question)),
            None => self.skip(question),
        }
    }

    fn says(&self, item: ItemId, mark: u32) -> bool {
        self.checkin.answers.text(item).is_some_and(|text| text.mark() == mark)
    }

    /// The question itself, where it can be asked now.
    fn ask_to_share(&self, item: ItemId) -> Step {
        let at = Some(Question::share(item)).filter(|at| self.order().contains(at));
        match at {
            Some(at) => self.ask(Some(at)),
            None => self.stale(),
        }
    }

    /// Who may read these texts. Said while another question is asked, that one stays.
    fn share(&mut self, items: &[ItemId], shared: bool, here: Option<Question>) -> Step {
        // A yes is to somebody: with nobody there who may see that day, there is none to give.
        if shared && !items.iter().all(|item| self.order().contains(&Question::share(*item))) {
            return self.stale();
        }
        let mut writes = Vec::new();
        for item in items {
            if let Some(text) = self.checkin.answers.text(*item).cloned() {
                writes.push(self.give(Question::whole(*item), Given::Value(Value::Text(text.to_be(shared)))));
            }
        }
        let Some(first) = items.first().filter(|_| !writes.is_empty()) else {
            return self.ask(self.asked()).toast(Line::NoNote);
        };
        let here = here.filter(|at| !items.contains(&at.item) && self.order().contains(at));
        let mut step = self.ask(here.or_else(|| self.next(Question::share(*first))));
        step.effects.splice(0..0, writes.into_iter().map(Effect::Write));
        step
    }

    fn remove(&mut self, item: ItemId, here: Option<Question>) -> Step {
        let question = Question::whole(item);
        if self.item(question).is_none() {
            return self.stale();
        }
        let was_there = self.checkin.answers.text(item).is_some();
        let write = self.give(question, Given::Skipped);
        // Whoever was at it may well write it anew.
        let here = here.map(|at| if at.item == item { question } else { at });
        let here = here.filter(|at| self.order().contains(at));
        let next = here.or_else(|| self.next(question));
        let step = self.ask_after(write, next);
        if was_there { step.toast(Line::TextRemoved) } else { step }
    }

    /// Passes a question over. What was already answered stays.
    fn skip(&mut self, question: Question) -> Step {
        if self.checkin.answers.settles(question) || self.form.is_follow_up(question) {
            return self.ask(self.next(question));
        }
        match self.order().contains(&question) {
            true => self.answer_and_go_on(question, Given::Skipped),
            false => self.ask(self.asked()),
        }
    }

    /// Being done early is being done: what was not reached is left out, and nothing more is asked of that day.
    fn finish(&self) -> Step {
        let step = self.ask(None);
        match self.checkin.completed_at.is_none() && self.checkin.answers.has_value() {
            true => step.write(Change::Checkin(CheckinChange::Completed { occasion: self.checkin.occasion })),
            false => step,
        }
    }

    /// Whatever was pressed or typed, of whichever day it came from: only what can be an answer to this item is one.
    fn answer_and_go_on(&mut self, question: Question, given: Given<Value>) -> Step {
        let takes = |item: &Item| {
            (question.part().is_none() || item.is_asked_by_parts())
                && given.value().is_none_or(|value| item.kind.takes(value, question.part().is_some()))
        };
        if !self.item(question).is_some_and(takes) {
            return self.stale();
        }
        let write = self.give(question, given);
        let next = self.next(question);
        self.ask_after(write, next)
    }

    fn give(&mut self, question: Question, given: Given<Value>) -> Change {
        self.checkin.answers.give(question, given.clone());
        let takes_back = match given {
            Given::Value(_) => left_over(&self.form, &self.checkin.answers, question),
            Given::Skipped => Vec::new(),
        };
        for question in &takes_back {
            self.checkin.answers.take_back(*question);
        }
        let form = self.changed.then(|| self.form.ids());
        Change::Checkin(CheckinChange::Answer {
            occasion: self.checkin.occasion,
            question,
            given,
            timing: self.timing,
            takes_back,
            form,
        })
    }

    /// What comes after this question; on a check-in that is complete, nothing but its own follow-up.
    fn next(&self, question: Question) -> Option<Question> {
        let order = self.order();
        let index = order.iter().position(|other| *other == question)?;
        let next = order.get(index + 1).copied();
        next.filter(|next| self.checkin.completed_at.is_none() || self.form.is_follow_up(*next))
    }

    fn ask_after(&self, write: Change, at: Option<Question>) -> Step {
        let mut step = self.ask(at);
        step.effects.insert(0, Effect::Write(write));
        step
    }

    fn ask(&self, at: Option<Question>) -> Step {
        let occasion = self.checkin.occasion;
        let mut step = Step::new(expecting(&self.form, occasion, at));
        if self.resume().is_none() && self.checkin.completed_at.is_none() {
            step = step.write(Change::Checkin(CheckinChange::Completed { occasion }));
        }
        step.replace(self.card(at))
    }

    /// Asks the same again, with these values to choose from.
    fn ask_which(&self, at: Question, either: Vec<i32>) -> Step {
        let mut card = card_of(self.client, &self.checkin, &self.form, self.shown, Some(at));
        card.either = either;
        Step::new(expecting(&self.form, self.checkin.occasion, Some(at)))
            .replace(Screen::Checkin(Box::new(card)))
    }

    /// Asks the rest of an answer that was begun.
    fn ask_rest(&self, at: Question, begun: i32) -> Step {
        let mut card = card_of(self.client, &self.checkin, &self.form, self.shown, Some(at));
        card.begun = Some(begun);
        Step::new(expecting(&self.form, self.checkin.occasion, Some(at)))
            .replace(Screen::Checkin(Box::new(card)))
    }

    fn card(&self, at: Option<Question>) -> Screen {
        card(self.client, &self.checkin, &self.form, self.shown, at, Opening::Going)
    }
}
