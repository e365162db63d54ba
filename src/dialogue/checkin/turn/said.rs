//! What typed words mean at a question: the words on its buttons, a few known ones, or an answer of its kind.
//! Never guesses: what is not plainly an answer leaves the question open.

use crate::domain::answers::{Given, Text, Value};
use crate::domain::checkin::Timing;
use crate::domain::form::Question;
use crate::domain::ids::{ItemId, PartId};
use crate::domain::item::About;
use crate::domain::kind::{self, Heard, Kind};
use crate::domain::label::{self, LabelError};
use crate::domain::typed::{self, TypedError};

use crate::dialogue::cards::Picks;
use crate::dialogue::effect::{Change, CheckinChange, Effect, Step};
use crate::dialogue::event::{Said, Word};
use crate::dialogue::press::{Press, Tap};
use crate::dialogue::screen::{Line, Screen};
use crate::dialogue::state::State;

use super::{Turn, expecting};

impl Turn<'_> {
    /// What was typed; the next question says what was understood.
    pub fn said(self, question: Question, said: &Said) -> Step {
        // Words may be about a list, or the follow-up that is asked next.
        let about = match self.taps(said).first() {
            Some(Tap::Choose(item, ..) | Tap::RemoveText(item)) => Question::whole(*item),
            Some(Tap::Share(item, _) | Tap::ShareThese(item, _)) => Question::share(*item),
            Some(Tap::Give(follow_up, _)) if self.form.is_follow_up(*follow_up) => *follow_up,
            _ => question,
        };
        noted(self.typed(question, said), about)
    }

    /// Words that take a yes to a text back, or take it away, where nothing is asked.
    pub fn take_back(mut self, said: &Said) -> Option<Step> {
        let taps = self.taps(said);
        match taps.as_slice() {
            [Tap::Share(item, false), ..] => {
                let first = Question::share(*item);
                let occasion = self.checkin.occasion;
                let shared = |tap: &Tap| matches!(tap, Tap::Share(item, _) if self.is_shared(*item));
                // Silence would read as done, where it was so before.
                let was_private = !taps.iter().any(shared);
                let step = noted(self.keep_private(&taps, None), first);
                Some(if was_private { step.line(Line::NoteUnshared { occasion }) } else { step })
            }
            // Said of a text that is private: it is asked, beside the text and who will read it.
            [Tap::Share(item, true) | Tap::ShareThese(item, _), ..] => Some(self.ask_to_share(*item)),
            [Tap::RemoveText(item)] => Some(noted(self.remove(*item, None), Question::whole(*item))),
            _ => None,
        }
    }

    fn is_shared(&self, item: ItemId) -> bool {
        self.checkin.answers.text(item).is_some_and(|text| text.shared)
    }

    /// Texts that are for nobody else from now on, or the one that goes, by words said elsewhere.
    pub fn of_texts(mut self, state: &State, items: &[ItemId], gone: bool) -> Step {
        let here = self.here(state);
        let Some(first) = items.first().copied() else { return self.ask(here) };
        match gone {
            true => noted(self.remove(first, here), Question::whole(first)),
            false => noted(self.share(items, false, here), Question::share(first)),
        }
    }

    fn keep_private(&mut self, taps: &[Tap], here: Option<Question>) -> Step {
        let private = taps.iter().filter_map(|tap| match tap {
            Tap::Share(item, false) => Some(*item),
            _ => None,
        });
        self.share(&private.collect::<Vec<_>>(), false, here)
    }

    fn typed(mut self, question: Question, said: &Said) -> Step {
        let taps = self.taps(said);
        match taps.as_slice() {
            [Tap::Share(item, false), ..] => {
                let asked = question.shares() && question.item == *item;
                let shared = |tap: &Tap| matches!(tap, Tap::Share(item, _) if self.is_shared(*item));
                let told = !asked && !taps.iter().any(shared);
                let occasion = self.checkin.occasion;
                let step = self.keep_private(&taps, Some(question));
                // Silence would read as done, where it was so before.
                return if told { step.line(Line::NoteUnshared { occasion }) } else { step };
            }
            [] => {}
            [Tap::Share(item, true) | Tap::ShareThese(item, _), ..] => {
                return self.agreed(*item, question, said);
            }
            [Tap::Choose(item, ..), ..] => return self.choose_named(*item, question, said),
            // The button's own words end the day, at a list and at a text as well. It may be meant of more than a card: whom to call is said as well.
            [Tap::Finish] => return self.finish().line(Line::Unwatched),
            [Tap::Give(about, _), ..] if self.is_over(*about) => return self.moment_over(),
            [tap, ..] => {
                let here = State::asking(self.checkin.occasion, &self.form, question);
                return self.tap(&here, *tap);
            }
        }
        match said.word {
            Some(Word::Skip) => return self.skip(question),
            Some(Word::Back) => {
                let order = self.order();
                let index = order.iter().position(|q| *q == question).unwrap_or(0);
                return self.ask(order.get(index.saturating_sub(1)).copied());
            }
            _ => {}
        }
        let Some(item) = self.item(question) else { return self.ask(self.asked()) };
        if self.is_over(question) {
            return self.moment_over();
        }
        match &item.kind {
            Kind::Text if question.shares() => match said.word {
                Some(Word::Yes) => self.agreed(question.item, question, said),
                Some(Word::No | Word::None) => self.share(&[question.item], false, None),
                Some(Word::Done) => self.skip(question),
                // A yes with something beside it is neither that nor a line of the text.
                _ if said.nearly_yes => {
                    Step::new(State::asking(self.checkin.occasion, &self.form, question)).line(Line::SayYes)
                }
                // A yes that goes on may be a cry: nobody shares it by the next short word.
                _ if said.yes_and_more => {
                    Step::new(State::asking(self.checkin.occasion, &self.form, question))
                        .line(Line::SayYes.unheard())
                }
                // More words after a text go on with it.
                _ => self.text_said(question, said),
            },
            Kind::Text => self.text_said(question, said),
            Kind::Several { .. } => self.several_said(question, said),
            // That was the list: typed, it was done already.
            Kind::Rating(_) if self.follows_a_list(question) && said.word == Some(Word::Done) => {
                self.ask(Some(question))
            }
            _ => match kind::read(item, &Heard { begun: self.begun(question), ..said.heard() }) {
                Ok(value) => self.answer_and_go_on(question, Given::Value(value)),
                Err(error) => match self.picked(question, said) {
                    // As its button: it may be but the first half of an answer.
                    Some(number) => self.number(question, number),
                    None => self.unclear(question, error),
                },
            },
        }
    }

    /// Was it about a moment of a day that is over?
    fn is_over(&self, question: Question) -> bool {
        let of_moment = self.item(question).is_some_and(|item| item.about == About::Moment);
        of_moment && self.timing == Timing::FilledIn
    }

    /// How a moment was cannot be told any more; whatever else is asked of that day stands.
    fn moment_over(&self) -> Step {
        let state = expecting(&self.form, self.checkin.occasion, self.asked());
        Step::new(state).line(Line::MomentOver { occasion: self.checkin.occasion })
    }

    /// One of the two times that were asked about.
    fn picked(&self, question: Question, said: &Said) -> Option<i32> {
        let asked = self.picks_of(question)?;
        typed::pick_time(&said.text, &said.lexicon, asked.times).map(|time| asked.answer(time))
    }

    fn picks_of(&self, question: Question) -> Option<Picks> {
        self.picks.filter(|picks| picks.of == Some((self.checkin.occasion, question)))
    }

    /// A yes that was typed. Said to something else, or with a question mark, it shares nothing: it is asked.
    fn agreed(mut self, item: ItemId, here: Question, said: &Said) -> Step {
        let asked = Question::share(item);
        match self.yes_counts && !said.is_a_question() {
            true => self.share(&[item], true, Some(here).filter(|here| *here != asked)),
            false => self.ask_to_share(item),
        }
    }

    /// The half of its answer that was given, where the card asks the rest.
    fn begun(&self, question: Question) -> Option<i32> {
        self.client.cards.begun(self.checkin.occasion, question)
    }

    fn unclear(&self, question: Question, error: TypedError) -> Step {
        match error {
            // Asked that already, nothing would come of asking it once more.
            TypedError::Either { one, other }
                if self.picks_of(question).is_some_and(|picks| picks.answers() == (one, other)) =>
            {
                return self.unclear(question, TypedError::TwoMeanings);
            }
            TypedError::Either { one, other } => return self.ask_which(question, vec![one, other]),
            TypedError::Begun { number } => return self.ask_rest(question, number),
            _ => {}
        }
        let item = self.item(question);
        if let Some(item) = item.filter(|item| !matches!(item.kind, Kind::Rating(_) | Kind::Progress { .. }))
        {
            let line = Line::NotRead { item: Box::new(item.clone()), error };
            return Step::new(State::asking(self.checkin.occasion, &self.form, question)).line(line);
        }
        let (low, high) = item.and_then(|item| item.kind.ends()).unwrap_or_default();
        let (low, high) = (i64::from(low), i64::from(high));
        let line = match error {
            TypedError::NotWhole { .. } => Line::NotWhole { low, high },
            TypedError::AmongWords => Line::AmongWords,
            TypedError::OtherQuestion => self.other_question(question),
            TypedError::SeveralNumbers => Line::SeveralNumbers {},
            TypedError::OutOfRange { low, high } => Line::OutOfRange { low, high },
            _ => match item.filter(|item| item.kind.is_worded()) {
                Some(item) => Line::PickWords { item: Box::new(item.clone()) },
                None => Line::NotANumber { low, high },
            },
        };
        Step::new(State::asking(self.checkin.occasion, &self.form, question)).line(line)
    }

    fn other_question(&self, open: Question) -> Line {
        self.item(open).map_or(Line::AmongWords, |item| Line::OtherQuestion { open: item.name.clone() })
    }

    fn several_said(mut self, question: Question, said: &Said) -> Step {
        match said.word {
            Some(Word::None | Word::No) => {
                return self.answer_and_go_on(question, Given::Value(Value::Chosen(Vec::new())));
            }
            Some(Word::Done) => return self.chosen_all(question.item),
            _ => {}
        }
        let Some(item) = self.item(question) else { return self.ask(self.asked()) };
        match kind::read(item, &said.heard()) {
            Ok(Value::Chosen(named)) => self.choose_these(question, named, said),
            Ok(_) => self.ask(Some(question)),
            Err(error) => {
                let high = u16::try_from(item.kind.parts().len()).unwrap_or(u16::MAX);
                let line = match error {
                    TypedError::AmongWords => Line::AmongWords,
                    TypedError::OtherQuestion => self.other_question(question),
                    _ => Line::PickNumbers { high },
                };
                Step::new(State::asking(self.checkin.occasion, &self.form, question)).line(line)
            }
        }
    }

    /// The buttons of this day whose words were typed; a changed text is a text.
    pub fn taps(&self, said: &Said) -> Vec<Tap> {
        if said.instead_of.is_some() {
            return Vec::new();
        }
        let of_day = |press: &Press| match press {
            Press::Checkin(occasion, tap) if *occasion == self.checkin.occasion => Some(*tap),
            _ => None,
        };
        said.presses.iter().filter_map(of_day).collect()
    }

    fn follows_a_list(&self, question: Question) -> bool {
        let after = self.item(question).and_then(|item| item.after);
        let before = after.and_then(|after| self.form.item(after.item()));
        before.is_some_and(|item| matches!(item.kind, Kind::Several { .. }))
    }

    /// Some by name. Where something else is asked by now, more of them came to mind.
    fn choose_named(self, item: ItemId, at: Question, said: &Said) -> Step {
        let of_list = |tap| match tap {
            Tap::Choose(of, part, _) if of == item => Some(part),
            _ => None,
        };
        let named: Vec<PartId> = self.taps(said).into_iter().filter_map(of_list).collect();
        let whole = Question::whole(item);
        let beside = if at == whole { Vec::new() } else { self.checkin.answers.chosen(item).to_vec() };
        self.choose_these(whole, beside.into_iter().chain(named), said)
    }

    /// What is typed at a question is its answer, by name as by number: only "also" leaves what was chosen before.
    fn choose_these(mut self, list: Question, named: impl IntoIterator<Item = PartId>, said: &Said) -> Step {
        let before = if said.more { self.checkin.answers.chosen(list.item).to_vec() } else { Vec::new() };
        let mut chosen: Vec<PartId> = Vec::new();
        for part in before.into_iter().chain(named) {
            if !chosen.contains(&part) {
                chosen.push(part);
            }
        }
        self.answer_and_go_on(list, Given::Value(Value::Chosen(chosen)))
    }

    /// Words for a text are added to it: what was written before goes only by its own button, or where the message
    /// that holds it is changed.
    fn text_said(mut self, question: Question, said: &Said) -> Step {
        let whole = Question::whole(question.item);
        if matches!(said.word, Some(Word::None | Word::No | Word::Done)) {
            return self.skip(whole);
        }
        let before = self.checkin.answers.text(question.item).map(|text| text.text.as_str());
        let text = label::note(&said.text).and_then(|new| match (before, &said.instead_of) {
            (Some(before), Some(part)) => label::note(&label::with_lines(before, part, &new)),
            (Some(before), None) => label::note(&format!("{before}\n{new}")),
            (None, _) => Ok(new),
        });
        match text {
            Ok(text) => {
                let given = Given::Value(Value::Text(Text::own(text)));
                let mut step = self.answer_and_go_on(whole, given);
                // Nothing is asked after it, as where it is shared with nobody: more words go on with it.
                if step.state == State::Idle {
                    step.state = State::asking(self.checkin.occasion, &self.form, whole);
                }
                step
            }
            Err(error) => {
                let line = match error {
                    LabelError::Empty | LabelError::NoLetter => Line::NoteEmpty,
                    LabelError::TooLong { max } => Line::NoteTooLong { max },
                };
                Step::new(State::asking(self.checkin.occasion, &self.form, question)).line(line)
            }
        }
    }
}

/// The card that follows words taken as an answer says what was understood, unless it asks that very question.
pub fn noted(mut step: Step, question: Question) -> Step {
    let kept = step
        .effects
        .iter()
        .any(|effect| matches!(effect, Effect::Write(Change::Checkin(CheckinChange::Answer { .. }))));
    for effect in step.effects.iter_mut().filter(|_| kept) {
        if let Effect::Replace(Screen::Checkin(card)) | Effect::Show(Screen::Checkin(card), _) = effect {
            card.noted = Some(question).filter(|question| card.at != Some(*question));
        }
    }
    step
}
