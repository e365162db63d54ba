//! One answer on its way in: tapped or typed, kept, and what is asked next.
//! Skipping never takes back what was said.

use crate::domain::checkin::{Answer, Checkin, Given, Note, Question, Timing};
use crate::domain::ids::{SkillId, TaskId};
use crate::domain::label::{self, LabelError};
use crate::domain::scale::{DONE_MAX, HELPED_MAX, MOOD_MAX, SUDS_MAX, SudsWhen};
use crate::domain::task::Report;
use crate::domain::typed::{self, Named, TypedError};

use crate::dialogue::effect::{Change, Effect, Step};
use crate::dialogue::event::{Said, Word};
use crate::dialogue::facts::ClientFacts;
use crate::dialogue::press::{Press, Tap};
use crate::dialogue::screen::{Line, Opening, Screen};
use crate::dialogue::state::State;

use super::{card, expecting, is_optional, order, resume_at, suds_when};

/// One answer on its way in.
pub struct Turn<'a> {
    pub client: &'a ClientFacts,
    pub checkin: Checkin,
    /// How the answer is marked.
    pub timing: Timing,
    /// How the day stands by now, for what is asked next.
    pub shown: Timing,
}

impl Turn<'_> {
    pub fn tap(mut self, state: &State, tap: Tap) -> Step {
        match tap {
            Tap::Mood(n) => self.answer_and_go_on(Answer::Mood(Given::Value(n)), Question::Mood),
            Tap::Suds(n, when) => self.suds(n, when),
            Tap::Skill(id, on) => self.choose(state, id, on),
            Tap::NoSkills => {
                self.answer_and_go_on(Answer::Skills(Given::Value(Vec::new())), Question::Skills)
            }
            Tap::SkillsDone => self.skills_done(),
            Tap::Helped(n) => self.answer_and_go_on(Answer::Helped(Given::Value(n)), Question::Helped),
            Tap::Done(id, n) => self.report(id, n),
            Tap::Useful(id, n) => self.useful(id, n),
            Tap::NoNote => self.skip(Question::Note),
            Tap::RemoveNote => self.answer_and_go_on(Answer::Note(Given::Skipped), Question::Note),
            Tap::Share(shared) => self.share(shared),
            Tap::Skip(question) => self.skip(question),
            Tap::Goto(question) => {
                self.ask(Some(question).filter(|q| order(&self.checkin, self.client, self.shown).contains(q)))
            }
            Tap::Finish => self.finish(),
        }
    }

    /// The question whose answer stands and would be another by this tap, while something else is asked.
    pub fn would_change(&self, state: &State, tap: Tap) -> Option<Question> {
        fn other<T: PartialEq>(stands: &Option<Given<T>>, new: T) -> bool {
            stands.as_ref().and_then(Given::value).is_some_and(|stands| *stands != new)
        }
        let answers = &self.checkin.answers;
        let note = answers.note.as_ref().and_then(Given::value);
        let used = answers.skills.as_ref().and_then(Given::value);
        let report = |id| answers.tasks.get(&id);
        let (question, changes) = match tap {
            Tap::Mood(n) => (Question::Mood, other(&answers.mood, n)),
            Tap::Suds(n, when) => {
                let moved = answers.suds.is_some() && suds_when(&self.checkin, self.client) != when;
                (Question::Suds, moved || other(&answers.suds, n))
            }
            Tap::Skill(id, on) => (Question::Skills, used.is_some_and(|used| used.contains(&id) != on)),
            Tap::NoSkills => (Question::Skills, used.is_some_and(|used| !used.is_empty())),
            Tap::Helped(n) => (Question::Helped, other(&answers.helped, n)),
            Tap::Done(id, n) => {
                (Question::Task(id), report(id).and_then(|report| report.done).is_some_and(|done| done != n))
            }
            Tap::Useful(id, n) => {
                let useful = report(id).and_then(|report| report.useful);
                (Question::Useful(id), useful.is_some_and(|useful| useful != n))
            }
            Tap::RemoveNote => (Question::Note, note.is_some()),
            Tap::Share(shared) => (Question::Share, note.is_some_and(|note| note.shared != shared)),
            // These never take back what was said.
            Tap::SkillsDone | Tap::NoNote | Tap::Skip(_) | Tap::Goto(_) | Tap::Finish => return None,
        };
        let asked = state.same_question(&State::checkin(self.checkin.day, question));
        (changes && !asked).then_some(question)
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

    /// What was typed; the next question says what was understood.
    pub fn said(self, question: Question, said: &Said) -> Step {
        let about = match self.taps(said).first() {
            Some(Tap::Skill(..)) => Question::Skills,
            Some(Tap::Helped(_)) => Question::Helped,
            _ => question,
        };
        noted(self.typed(question, said), about)
    }

    fn typed(mut self, question: Question, said: &Said) -> Step {
        match self.taps(said).as_slice() {
            [] => {}
            [Tap::Skill(..), ..] => return self.choose_named(said),
            [tap, ..] => {
                let here = State::checkin(self.checkin.day, question);
                return self.tap(&here, *tap);
            }
        }
        match said.word {
            Some(Word::Skip) => return self.skip(question),
            Some(Word::Back) => {
                let order = order(&self.checkin, self.client, self.shown);
                let index = order.iter().position(|q| *q == question).unwrap_or(0);
                return self.ask(order.get(index.saturating_sub(1)).copied());
            }
            _ => {}
        }
        let (text, lexicon) = (said.text.as_str(), &*said.lexicon);
        match question {
            Question::Mood => match typed::rating(text, MOOD_MAX, Named::Mood, lexicon) {
                Ok(n) => self.answer_and_go_on(Answer::Mood(Given::Value(small(n))), question),
                Err(error) => self.unclear(question, error, MOOD_MAX),
            },
            Question::Suds => match typed::rating(text, SUDS_MAX, Named::Distress, lexicon) {
                Ok(n) => self.answer_and_go_on(Answer::Suds(Given::Value(small(n))), question),
                Err(error) => self.unclear(question, error, SUDS_MAX),
            },
            Question::Helped => match (said.word, typed::whole(text, 0, HELPED_MAX, lexicon)) {
                (Some(Word::None | Word::No), _) => {
                    self.answer_and_go_on(Answer::Helped(Given::Value(0)), question)
                }
                // That was the list of skills: typed, it was done already.
                (Some(Word::Done), _) => self.ask(Some(question)),
                (_, Ok(n)) => self.answer_and_go_on(Answer::Helped(Given::Value(small(n))), question),
                (_, Err(error)) => self.unclear(question, error, HELPED_MAX),
            },
            Question::Task(id) => match (said.word, typed::whole(text, 0, DONE_MAX, lexicon)) {
                (Some(Word::None | Word::No), _) => self.report(id, 0),
                (_, Ok(n)) => self.report(id, small(n)),
                (_, Err(error)) => self.unclear(question, error, DONE_MAX),
            },
            Question::Useful(id) => match (said.word, typed::whole(text, 0, HELPED_MAX, lexicon)) {
                (Some(Word::None | Word::No), _) => self.useful(id, 0),
                (_, Ok(n)) => self.useful(id, small(n)),
                (_, Err(error)) => self.unclear(question, error, HELPED_MAX),
            },
            Question::Skills => self.skills_said(said),
            Question::Note => self.note_said(question, said),
            Question::Share => match said.word {
                Some(Word::Yes) => self.share(true),
                Some(Word::No) => self.share(false),
                Some(Word::None) => self.share(false),
                Some(Word::Done) => self.skip(question),
                // More words after a note go on with it.
                _ => self.note_said(question, said),
            },
        }
    }

    /// The message that answered this question says something else now: the answer changes, the place stays.
    pub fn corrected(mut self, state: &State, question: Question, said: &Said) -> Step {
        let unread = || Step::new(state.clone()).line(Line::EditNotRead);
        let given = match said.word {
            None | Some(Word::None | Word::No) => self.answer_of(question, said),
            _ => None,
        };
        let Some(answer) = given.filter(|_| self.checkin.answers.settles(question)) else {
            return unread();
        };
        let unshared = matches!(&answer, Answer::Note(Given::Value(_)))
            && self.checkin.answers.note.as_ref().and_then(Given::value).is_some_and(|note| note.shared);
        let write = self.give(answer);
        let order = order(&self.checkin, self.client, self.timing);
        let here = match state {
            State::Checkin { day, at, .. } if *day == self.checkin.day => Some(*at),
            _ => None,
        };
        // New words are private again until the client says otherwise.
        let at = match unshared {
            true => Some(Question::Share).filter(|q| order.contains(q)),
            false => here.filter(|q| order.contains(q)),
        };
        let at = at.or_else(|| resume_at(&self.checkin, self.client, self.timing));
        let mut step = self.ask_after(write, at);
        if here.is_none() {
            step.state = state.clone();
        }
        noted(step, question)
    }

    /// The answer these words are to this question, without going on.
    fn answer_of(&self, question: Question, said: &Said) -> Option<Answer> {
        let (client, mut checkin) = (self.client, self.checkin.clone());
        match question {
            // Of a note the message is a part, and only that part changes.
            Question::Note if said.instead_of.is_none() => return None,
            // Skills are said anew, not beside those of before.
            Question::Skills => checkin.answers.skills = None,
            _ => {}
        }
        let copy = Turn { client, checkin, timing: self.timing, shown: self.shown };
        copy.said(question, said).effects.into_iter().find_map(|effect| match effect {
            Effect::Write(Change::Answer { answer, .. }) if answers(question, &answer) => Some(answer),
            _ => None,
        })
    }

    /// Being done early is being done: what was not reached is left out, and nothing more is asked of that day.
    fn finish(&self) -> Step {
        let step = self.ask(None);
        match self.checkin.completed_at.is_none() && self.checkin.answers.has_value() {
            true => step.write(Change::Completed { day: self.checkin.day }),
            false => step,
        }
    }

    fn unclear(&self, question: Question, error: TypedError, high: u16) -> Step {
        let line = match error {
            TypedError::NotWhole { .. } => Line::NotWhole { low: 0, high },
            TypedError::AmongWords => Line::AmongWords,
            TypedError::OtherQuestion => Line::OtherQuestion { open: question },
            TypedError::SeveralNumbers => Line::SeveralNumbers {},
            TypedError::OutOfRange { low, high } => Line::OutOfRange { low, high },
            _ => Line::NotANumber { low: 0, high },
        };
        Step::new(State::checkin(self.checkin.day, question)).line(line)
    }

    fn skills_said(mut self, said: &Said) -> Step {
        match said.word {
            Some(Word::None | Word::No) => {
                return self.answer_and_go_on(Answer::Skills(Given::Value(Vec::new())), Question::Skills);
            }
            Some(Word::Done) => return self.skills_done(),
            _ => {}
        }
        let listed = &self.client.skills;
        match typed::choices(&said.text, listed.len(), &said.lexicon) {
            Ok(numbers) => {
                let used = numbers
                    .iter()
                    .filter_map(|n| listed.get(n.checked_sub(1)?))
                    .map(|skill| skill.id)
                    .collect();
                self.answer_and_go_on(Answer::Skills(Given::Value(used)), Question::Skills)
            }
            Err(error) => {
                let high = u16::try_from(listed.len()).unwrap_or(u16::MAX);
                let line = match error {
                    TypedError::AmongWords => Line::AmongWords,
                    TypedError::OtherQuestion => Line::OtherQuestion { open: Question::Skills },
                    _ => Line::PickNumbers { high },
                };
                Step::new(State::checkin(self.checkin.day, Question::Skills)).line(line)
            }
        }
    }

    /// The buttons of this day whose words were typed; a changed note is a note.
    fn taps(&self, said: &Said) -> Vec<Tap> {
        if said.instead_of.is_some() {
            return Vec::new();
        }
        let of_day = |press: &Press| match press {
            Press::Checkin(day, tap) if *day == self.checkin.day => Some(*tap),
            _ => None,
        };
        said.presses.iter().filter_map(of_day).collect()
    }

    /// Skills by name, beside those already chosen. Like their numbers they are all that was used.
    fn choose_named(mut self, said: &Said) -> Step {
        let mut used =
            self.checkin.answers.skills.as_ref().and_then(Given::value).cloned().unwrap_or_default();
        for tap in self.taps(said) {
            match tap {
                Tap::Skill(id, _) if !used.contains(&id) => used.push(id),
                _ => {}
            }
        }
        self.answer_and_go_on(Answer::Skills(Given::Value(used)), Question::Skills)
    }

    /// Words for the note are added to it: what was written before goes only by its own button, or where the message
    /// that holds it is changed.
    fn note_said(mut self, question: Question, said: &Said) -> Step {
        if matches!(said.word, Some(Word::None | Word::No | Word::Done)) {
            return self.skip(Question::Note);
        }
        let before = self.checkin.answers.note.as_ref().and_then(Given::value).map(|note| note.text.as_str());
        let text = label::note(&said.text).and_then(|new| match (before, &said.instead_of) {
            (Some(before), Some(part)) => label::note(&label::with_lines(before, part, &new)),
            (Some(before), None) => label::note(&format!("{before}\n{new}")),
            (None, _) => Ok(new),
        });
        match text {
            Ok(text) => {
                let note = Note { text, shared: false };
                self.answer_and_go_on(Answer::Note(Given::Value(note)), Question::Note)
            }
            Err(error) => {
                let line = match error {
                    LabelError::Empty | LabelError::NoLetter => Line::NoteEmpty,
                    LabelError::TooLong { max } => Line::NoteTooLong { max },
                };
                Step::new(State::checkin(self.checkin.day, question)).line(line)
            }
        }
    }

    fn choose(mut self, state: &State, id: SkillId, on: bool) -> Step {
        if !self.client.skills.iter().any(|skill| skill.id == id) {
            return Step::new(state.clone()).toast(Line::StaleButton);
        }
        let mut used =
            self.checkin.answers.skills.as_ref().and_then(Given::value).cloned().unwrap_or_default();
        used.retain(|other| *other != id);
        if on {
            used.push(id);
        }
        let write = self.give(Answer::Skills(Given::Value(used)));
        self.ask_after(write, Some(Question::Skills))
    }

    fn suds(&mut self, n: u8, when: SudsWhen) -> Step {
        if when == SudsWhen::RightNow && self.timing == Timing::FilledIn {
            // How it is now says nothing of a day that is over.
            return self.ask(resume_at(&self.checkin, self.client, self.shown)).toast(Line::StaleButton);
        }
        // The card answered may be older than the plan of now: an answer is about the moment it was asked for.
        self.checkin.suds_when = Some(when);
        self.answer_and_go_on(Answer::Suds(Given::Value(n)), Question::Suds)
    }

    fn skills_done(&mut self) -> Step {
        match self.checkin.answers.skills {
            Some(_) => self.ask(self.next(Question::Skills)),
            None => self.skip(Question::Skills),
        }
    }

    fn report(&mut self, id: TaskId, done: u8) -> Step {
        if !self.client.tasks.iter().any(|task| task.id == id) {
            return self.ask(resume_at(&self.checkin, self.client, self.shown)).toast(Line::StaleButton);
        }
        let useful =
            self.checkin.answers.tasks.get(&id).and_then(|report| report.useful).filter(|_| done > 0);
        self.answer_and_go_on(Answer::Task(id, Report { done: Some(done), useful }), Question::Task(id))
    }

    fn useful(&mut self, id: TaskId, useful: u8) -> Step {
        match self.checkin.answers.tasks.get(&id).copied() {
            Some(report) if report.done.is_some_and(|done| done > 0) => {
                let report = Report { useful: Some(useful), ..report };
                self.answer_and_go_on(Answer::Task(id, report), Question::Useful(id))
            }
            _ => self.ask(resume_at(&self.checkin, self.client, self.shown)).toast(Line::StaleButton),
        }
    }

    fn share(&mut self, shared: bool) -> Step {
        match self.checkin.answers.note.clone() {
            Some(Given::Value(note)) => {
                self.answer_and_go_on(Answer::Note(Given::Value(Note { shared, ..note })), Question::Share)
            }
            _ => self.ask(resume_at(&self.checkin, self.client, self.shown)).toast(Line::NoNote),
        }
    }

    /// Passes a question over. What was already answered stays.
    fn skip(&mut self, question: Question) -> Step {
        if self.checkin.answers.settles(question) || is_optional(question) {
            return self.ask(self.next(question));
        }
        let answer = match question {
            Question::Mood => Answer::Mood(Given::Skipped),
            Question::Suds => Answer::Suds(Given::Skipped),
            Question::Skills => Answer::Skills(Given::Skipped),
            Question::Note => Answer::Note(Given::Skipped),
            Question::Task(id) if self.client.tasks.iter().any(|task| task.id == id) => {
                Answer::Task(id, Report::default())
            }
            _ => return self.ask(resume_at(&self.checkin, self.client, self.shown)),
        };
        self.answer_and_go_on(answer, question)
    }

    fn answer_and_go_on(&mut self, answer: Answer, question: Question) -> Step {
        let write = self.give(answer);
        let next = self.next(question);
        self.ask_after(write, next)
    }

    fn give(&mut self, answer: Answer) -> Change {
        self.checkin.answers.apply(answer.clone());
        let suds_when = suds_when(&self.checkin, self.client);
        Change::Answer { day: self.checkin.day, answer, timing: self.timing, suds_when }
    }

    /// What comes after this question; on a check-in that is complete, nothing but its own follow-up.
    fn next(&self, question: Question) -> Option<Question> {
        let order = order(&self.checkin, self.client, self.shown);
        let index = order.iter().position(|q| *q == question)?;
        let next = order.get(index + 1).copied();
        if self.checkin.completed_at.is_some() {
            return next.filter(|q| is_optional(*q) || !self.checkin.answers.settles(*q));
        }
        next
    }

    fn ask_after(&self, write: Change, at: Option<Question>) -> Step {
        let mut step = self.ask(at);
        step.effects.insert(0, Effect::Write(write));
        step
    }

    fn ask(&self, at: Option<Question>) -> Step {
        let day = self.checkin.day;
        let mut step = Step::new(expecting(&self.checkin, at));
        let all_said = resume_at(&self.checkin, self.client, self.shown).is_none();
        if all_said && self.checkin.completed_at.is_none() {
            step = step.write(Change::Completed { day });
        }
        step.replace(card(self.client, &self.checkin, self.shown, at, Opening::Going))
    }
}

/// Words may answer more than the question they were said at; the message changed stays with its own.
fn answers(question: Question, answer: &Answer) -> bool {
    match answer {
        Answer::Mood(_) => question == Question::Mood,
        Answer::Suds(_) => question == Question::Suds,
        Answer::Skills(_) => question == Question::Skills,
        Answer::Helped(_) => question == Question::Helped,
        Answer::Task(id, _) => question == Question::Task(*id) || question == Question::Useful(*id),
        Answer::Note(_) => matches!(question, Question::Note | Question::Share),
    }
}

/// The card that follows words taken as an answer says what was understood, unless it asks that very question.
fn noted(mut step: Step, question: Question) -> Step {
    let kept = step.effects.iter().any(|effect| matches!(effect, Effect::Write(Change::Answer { .. })));
    for effect in step.effects.iter_mut().filter(|_| kept) {
        if let Effect::Replace(Screen::Checkin(card)) | Effect::Show(Screen::Checkin(card), _) = effect {
            card.noted = Some(question).filter(|question| card.at != Some(*question));
        }
    }
    step
}

/// Ratings are at most 100.
fn small(n: u16) -> u8 {
    u8::try_from(n).unwrap_or(u8::MAX)
}
