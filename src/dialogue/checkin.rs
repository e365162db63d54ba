//! The check-in: one message, one question after the other, each answer kept at its tap.
//! Never judges an answer, and never asks for what was already said.

use chrono::NaiveDate;
use chrono_tz::Tz;

use crate::domain::alarm::Alarm;
use crate::domain::checkin::{Answer, Checkin, Given, Note, Question, Timing, questions};
use crate::domain::client::nudge_at;
use crate::domain::ids::{SkillId, TaskId};
use crate::domain::label::{self, LabelError};
use crate::domain::scale::{DONE_MAX, HELPED_MAX, MOOD_MAX, SUDS_MAX, SudsWhen};
use crate::domain::task::Report;
use crate::domain::typed::{self, TypedError};

use super::effect::{Change, Effect, Lane, Step};
use super::event::{Said, Word};
use super::facts::{ClientFacts, Facts};
use super::press::Tap;
use super::screen::{Card, Line, Opening, Screen};
use super::state::State;

/// The client opens a day themselves: the check-in in focus, which need not exist yet.
pub fn open(facts: &Facts, day: NaiveDate) -> Step {
    let Some((client, zone)) = at_home(facts) else {
        return Step::new(State::Idle).line(Line::NotClient);
    };
    if day < client.joined_day {
        return Step::new(State::Idle).line(Line::NotYetClient { day });
    }
    let checkin = client.checkin.clone().filter(|c| c.day == day).unwrap_or_else(|| Checkin::unasked(day));
    let Some(timing) = checkin.timing(facts.now, zone) else {
        return Step::new(State::Idle).line(Line::DayClosed { day });
    };
    let at = resume_at(&checkin, client, timing);
    let step = Step::new(expecting(&checkin, at)).write(Change::Opened { day });
    let begun = at.is_some() && !checkin.answers.is_empty();
    let opening = if begun { Opening::Resumed } else { Opening::Going };
    step.show(card(client, &checkin, timing, at, opening))
}

/// A press on the check-in of the day in focus.
pub fn pressed(state: &State, facts: &Facts, day: NaiveDate, tap: Tap) -> Step {
    let Some((client, zone)) = at_home(facts) else {
        return Step::new(state.clone()).toast(Line::NotClient);
    };
    if day < client.joined_day {
        return Step::new(state.clone()).toast(Line::StaleButton);
    }
    let checkin = client.checkin.clone().filter(|c| c.day == day).unwrap_or_else(|| Checkin::unasked(day));
    let Some(timing) = checkin.timing(facts.now, zone) else {
        let answered = checkin.answers.has_value();
        return Step::new(leave(state, &checkin))
            .toast(Line::DayClosed { day })
            .replace(Screen::CheckinClosed { day, answered });
    };
    Turn { client, checkin, timing }.tap(state, tap)
}

/// Text that answers the check-in in focus. `None`: there is nothing it could answer.
pub fn said(facts: &Facts, asked: Option<Question>, said: &Said) -> Option<Step> {
    let (client, zone) = at_home(facts)?;
    let checkin = client.checkin.clone()?;
    let timing = checkin.timing(facts.now, zone)?;
    let question = match asked {
        Some(question) => question,
        None => resume_at(&checkin, client, timing)?,
    };
    Some(Turn { client, checkin, timing }.said(question, said))
}

/// The check-in's message as it stands, for asking, nudging or asking again.
pub fn current(facts: &Facts, opening: Opening) -> Option<(State, Screen)> {
    let (client, zone) = at_home(facts)?;
    let checkin = client.checkin.clone()?;
    let timing = checkin.timing(facts.now, zone).unwrap_or(Timing::OnTime);
    let at = resume_at(&checkin, client, timing);
    Some((expecting(&checkin, at), card(client, &checkin, timing, at, opening)))
}

/// The first question not settled yet; none where the client was done.
pub fn resume_at(checkin: &Checkin, client: &ClientFacts, timing: Timing) -> Option<Question> {
    if checkin.completed_at.is_some() {
        return None;
    }
    order(checkin, client, timing)
        .into_iter()
        .find(|q| *q != Question::Share && !is_optional(*q) && !checkin.answers.settles(*q))
}

/// Follow-ups are asked in passing; coming back later one is not led to them again.
fn is_optional(question: Question) -> bool {
    matches!(question, Question::Helped | Question::Useful(_) | Question::Share)
}

fn at_home(facts: &Facts) -> Option<(&ClientFacts, Tz)> {
    Some((facts.client.as_ref()?, facts.zone?))
}

fn task_ids(client: &ClientFacts) -> Vec<TaskId> {
    client.tasks.iter().map(|task| task.id).collect()
}

/// Distress right now cannot be told looking back, so it is not asked of a day that is over.
fn order(checkin: &Checkin, client: &ClientFacts, timing: Timing) -> Vec<Question> {
    let all = questions(&checkin.answers, !client.skills.is_empty(), &task_ids(client));
    all.into_iter()
        .filter(|q| match q {
            // Whom would one share a note with?
            Question::Share => !client.ties.is_empty(),
            Question::Suds => {
                timing != Timing::FilledIn || client.arrangements.suds_when == SudsWhen::HighestToday
            }
            _ => true,
        })
        .collect()
}

fn expecting(checkin: &Checkin, at: Option<Question>) -> State {
    at.map_or(State::Idle, |at| State::Checkin { day: checkin.day, at })
}

fn leave(state: &State, checkin: &Checkin) -> State {
    match state {
        State::Checkin { day, .. } if *day == checkin.day => State::Idle,
        other => other.clone(),
    }
}

/// The message for one question, or for the end.
pub fn card(
    client: &ClientFacts,
    checkin: &Checkin,
    timing: Timing,
    at: Option<Question>,
    opening: Opening,
) -> Screen {
    let order = order(checkin, client, timing);
    let main: Vec<Question> = order.iter().copied().filter(|q| !is_optional(*q)).collect();
    let index = at.and_then(|q| order.iter().position(|o| *o == q));
    let place = match index {
        Some(index) => order[..=index].iter().filter(|q| !is_optional(**q)).count(),
        None => main.len(),
    };
    let back = match (at, index) {
        (Some(_), Some(index)) => index.checked_sub(1).map(|previous| order[previous]),
        _ => None,
    };
    Screen::Checkin(Box::new(Card {
        day: checkin.day,
        timing,
        suds_when: client.arrangements.suds_when,
        at,
        place,
        places: main.len(),
        back,
        answers: checkin.answers.clone(),
        skills: client.skills.clone(),
        tasks: client.tasks.clone(),
        opening,
        shared: !client.ties.is_empty(),
    }))
}

/// One answer on its way in.
struct Turn<'a> {
    client: &'a ClientFacts,
    checkin: Checkin,
    timing: Timing,
}

impl Turn<'_> {
    fn tap(mut self, state: &State, tap: Tap) -> Step {
        match tap {
            Tap::Mood(n) => self.answer_and_go_on(Answer::Mood(Given::Value(n)), Question::Mood),
            Tap::Suds(n) => self.answer_and_go_on(Answer::Suds(Given::Value(n)), Question::Suds),
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
            Tap::Goto(question) => self
                .ask(Some(question).filter(|q| order(&self.checkin, self.client, self.timing).contains(q))),
            Tap::Finish => self.finish(),
        }
    }

    fn said(mut self, question: Question, said: &Said) -> Step {
        match said.word {
            Some(Word::Skip) => return self.skip(question),
            Some(Word::Back) => {
                let order = order(&self.checkin, self.client, self.timing);
                let index = order.iter().position(|q| *q == question).unwrap_or(0);
                return self.ask(order.get(index.saturating_sub(1)).copied());
            }
            _ => {}
        }
        let text = said.text.as_str();
        match question {
            Question::Mood => match typed::whole(text, 0, MOOD_MAX) {
                Ok(n) => self.answer_and_go_on(Answer::Mood(Given::Value(small(n))), question),
                Err(error) => self.unclear(question, error, MOOD_MAX),
            },
            Question::Suds => match typed::whole(text, 0, SUDS_MAX) {
                Ok(n) => self.answer_and_go_on(Answer::Suds(Given::Value(small(n))), question),
                Err(error) => self.unclear(question, error, SUDS_MAX),
            },
            Question::Helped => match typed::whole(text, 0, HELPED_MAX) {
                Ok(n) => self.answer_and_go_on(Answer::Helped(Given::Value(small(n))), question),
                Err(error) => self.unclear(question, error, HELPED_MAX),
            },
            Question::Task(id) => match (said.word, typed::whole(text, 0, DONE_MAX)) {
                (Some(Word::None | Word::No), _) => self.report(id, 0),
                (_, Ok(n)) => self.report(id, small(n)),
                (_, Err(error)) => self.unclear(question, error, DONE_MAX),
            },
            Question::Useful(id) => match typed::whole(text, 0, HELPED_MAX) {
                Ok(n) => self.useful(id, small(n)),
                Err(error) => self.unclear(question, error, HELPED_MAX),
            },
            Question::Skills => self.skills_said(said),
            Question::Note => self.note_said(said),
            Question::Share => match said.word {
                Some(Word::Yes) => self.share(true),
                Some(Word::No) => self.share(false),
                // More words after a note are a new note.
                _ => self.note_said(said),
            },
        }
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
            TypedError::SeveralNumbers => Line::SeveralNumbers { low: 0, high },
            TypedError::OutOfRange { low, high } => Line::OutOfRange { low, high },
            _ => Line::NotANumber { low: 0, high },
        };
        Step::new(State::Checkin { day: self.checkin.day, at: question }).line(line)
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
        match typed::choices(&said.text, listed.len()) {
            Ok(numbers) => {
                let used = numbers
                    .iter()
                    .filter_map(|n| listed.get(n.checked_sub(1)?))
                    .map(|skill| skill.id)
                    .collect();
                self.answer_and_go_on(Answer::Skills(Given::Value(used)), Question::Skills)
            }
            Err(_) => {
                let high = u16::try_from(listed.len()).unwrap_or(u16::MAX);
                Step::new(State::Checkin { day: self.checkin.day, at: Question::Skills })
                    .line(Line::PickNumbers { high })
            }
        }
    }

    fn note_said(mut self, said: &Said) -> Step {
        if matches!(said.word, Some(Word::None | Word::No | Word::Done)) {
            return self.skip(Question::Note);
        }
        match label::note(&said.text) {
            Ok(text) => {
                let note = Note { text, shared: false };
                self.answer_and_go_on(Answer::Note(Given::Value(note)), Question::Note)
            }
            Err(error) => {
                let line = match error {
                    LabelError::Empty => Line::NoteEmpty,
                    LabelError::TooLong { max } => Line::NoteTooLong { max },
                };
                Step::new(State::Checkin { day: self.checkin.day, at: Question::Note }).line(line)
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

    fn skills_done(&mut self) -> Step {
        match self.checkin.answers.skills {
            Some(_) => self.ask(self.next(Question::Skills)),
            None => self.skip(Question::Skills),
        }
    }

    fn report(&mut self, id: TaskId, done: u8) -> Step {
        if !self.client.tasks.iter().any(|task| task.id == id) {
            return self.ask(resume_at(&self.checkin, self.client, self.timing)).toast(Line::StaleButton);
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
            _ => self.ask(resume_at(&self.checkin, self.client, self.timing)).toast(Line::StaleButton),
        }
    }

    fn share(&mut self, shared: bool) -> Step {
        match self.checkin.answers.note.clone() {
            Some(Given::Value(note)) => {
                self.answer_and_go_on(Answer::Note(Given::Value(Note { shared, ..note })), Question::Share)
            }
            _ => self.ask(resume_at(&self.checkin, self.client, self.timing)).toast(Line::NoNote),
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
            _ => return self.ask(resume_at(&self.checkin, self.client, self.timing)),
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
        Change::Answer {
            day: self.checkin.day,
            answer,
            timing: self.timing,
            suds_when: self.client.arrangements.suds_when,
        }
    }

    /// What comes after this question; on a check-in that is complete, nothing but its own follow-up.
    fn next(&self, question: Question) -> Option<Question> {
        let order = order(&self.checkin, self.client, self.timing);
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
        let all_said = resume_at(&self.checkin, self.client, self.timing).is_none();
        if all_said && self.checkin.completed_at.is_none() {
            step = step.write(Change::Completed { day });
        }
        step.replace(card(self.client, &self.checkin, self.timing, at, Opening::Going))
    }
}

/// Ratings are at most 100.
fn small(n: u16) -> u8 {
    u8::try_from(n).unwrap_or(u8::MAX)
}

/// The prompt of a day rings.
pub fn due(state: &State, facts: &Facts, day: NaiveDate) -> Step {
    let Some((client, zone)) = at_home(facts) else {
        return Step::new(state.clone());
    };
    let daily = client.arrangements.daily(zone);
    let next = daily.next_after_day(day);
    let plan = Change::Plan { client: facts.person, next: Some(next) };
    if client.pause.is_some() {
        return Step::new(state.clone()).write(Change::Plan { client: facts.person, next: None });
    }
    let already_sent = client.checkin.as_ref().is_some_and(|c| c.day == day && c.sent_at.is_some());
    // Too late to be of use, nobody to reach, or asked before: the day is not asked, and not counted as missed.
    if next.at <= facts.now || facts.unreachable || already_sent {
        return Step::new(state.clone()).write(plan);
    }
    let checkin = client.checkin.clone().filter(|c| c.day == day).unwrap_or_else(|| Checkin::unasked(day));
    let mut step = Step::new(state.clone()).write(Change::Sent { day, expires_at: next.at }).write(plan);
    if checkin.completed_at.is_some() {
        return step;
    }
    let at = resume_at(&checkin, client, Timing::OnTime);
    if matches!(state, State::Idle | State::Checkin { .. }) {
        step.state = expecting(&checkin, at);
    }
    step = step.with(Effect::Show(card(client, &checkin, Timing::OnTime, at, Opening::Asked), Lane::Prompt));
    let nudge_at = nudge_at(day, facts.now, zone).filter(|at| client.arrangements.nudge && *at < next.at);
    step.writes(nudge_at.map(|at| super::plan::set(facts.person, Alarm::Nudge(day), at)))
}

/// The one nudge rings: only where nothing was answered, and never in a pause or at night's end of the window.
pub fn nudge(state: &State, facts: &Facts, day: NaiveDate) -> Step {
    let step = Step::new(state.clone());
    let Some((client, _)) = at_home(facts) else {
        return step;
    };
    let Some(checkin) = client.checkin.as_ref().filter(|c| c.day == day) else {
        return step;
    };
    let open = checkin.closed_at.is_none() && checkin.expires_at.is_some_and(|at| facts.now < at);
    if !open
        || !checkin.answers.is_empty()
        || client.pause.is_some()
        || facts.unreachable
        || !client.arrangements.nudge
    {
        return step;
    }
    match current(facts, Opening::Nudged) {
        Some((expected, screen)) => {
            let state = if *state == State::Idle { expected } else { state.clone() };
            Step::new(state).write(Change::Nudged { day }).with(Effect::Show(screen, Lane::Prompt))
        }
        None => step,
    }
}

/// The window of a day closes.
pub fn expire(state: &State, facts: &Facts, day: NaiveDate) -> Step {
    let Some(checkin) = facts.client.as_ref().and_then(|c| c.checkin.as_ref()).filter(|c| c.day == day)
    else {
        return Step::new(state.clone());
    };
    let step = Step::new(leave(state, checkin)).write(Change::Closed { day });
    if checkin.sent_at.is_none() || facts.unreachable || checkin.completed_at.is_some() {
        return step;
    }
    step.replace(Screen::CheckinClosed { day, answered: checkin.answers.has_value() })
}

/// After the bot was away: taps may be lost, so what is open is asked again.
pub fn ask_again(state: &State, facts: &Facts) -> Step {
    let waiting = facts.client.as_ref().and_then(|client| {
        let checkin = client.checkin.as_ref()?;
        (checkin.completed_at.is_none() && client.pause.is_none() && !facts.unreachable).then_some(())
    });
    match waiting.and_then(|()| current(facts, Opening::AskedAgain)) {
        Some((expected, screen)) => {
            let state = if *state == State::Idle { expected } else { state.clone() };
            Step::new(state).with(Effect::Show(screen, Lane::Prompt))
        }
        None => Step::new(state.clone()),
    }
}
