//! Targets of EMDR: a therapist names one, its client rates it on demand, as often as they like, or declines it. A rating is of
//! its moment and of its target: it is no answer of any day, and no other therapist of the client's knows of it.

use crate::domain::ids::{LinkId, PersonId, TargetId};
use crate::domain::journal;
use crate::domain::label::{self, LabelError, NAME_MAX};
use crate::domain::schedule::local_day;
use crate::domain::target::{Course, Rated, SENTENCE_MAX, Scale, TARGETS_MAX, Target};
use crate::domain::typed::{self, Called, TypedError};

use super::checkin::at_home;
use super::clients::aim;
use super::effect::{Change, Effect, Lane, Step};
use super::event::{Command, Event, Said, Word};
use super::facts::{CaseDetail, Facts};
use super::homework::case;
use super::join::name_line;
use super::look::Look;
use super::press::Press;
use super::screen::{Line, Screen};
use super::skills::SkillLine;
use super::state::State;

mod change;
mod screen;
mod tap;

pub use change::{RatingChange, TargetChange};
pub use screen::{TargetLine, TargetScreen};
pub use tap::{RateTap, TargetTap, pressed, rate_pressed};

/// What is known of a client's own targets, as far as they are in focus.
#[derive(Clone, Debug, Default)]
pub struct Targets {
    /// Those that can be rated, of whichever therapist.
    pub open: Vec<Target>,
    /// The one a button or an open question names.
    pub course: Option<Course>,
    /// To whom that one belongs, with the alias the client has there: they are told of its end.
    pub of: Option<(PersonId, String)>,
}

/// What of them has to be loaded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TargetFocus {
    pub open: bool,
    pub id: Option<TargetId>,
}

/// What of the targets has to be loaded before this event can be stepped.
pub fn focus(state: &State, event: &Event) -> TargetFocus {
    let mut focus = TargetFocus::default();
    match event {
        Event::Command(Command::Target) => focus.open = true,
        Event::Pressed(Press::Rate(tap)) => (focus.open, focus.id) = (tap.id().is_none(), tap.id()),
        Event::Text(_) => {
            if let State::Rates { target, .. } = state {
                focus.id = Some(*target);
            }
        }
        _ => {}
    }
    focus
}

fn screen(shown: TargetScreen) -> Screen {
    Screen::Target(shown)
}

fn line(line: TargetLine) -> Line {
    Line::Target(line)
}

// The therapist's side.

fn list(case: &CaseDetail) -> Screen {
    let (link, alias) = (case.link, case.alias.clone());
    screen(TargetScreen::Targets { link, alias, targets: case.targets.clone() })
}

fn ask(case: &CaseDetail) -> Step {
    if is_full(case) {
        return Step::new(State::Idle).line(line(TargetLine::Full { max: TARGETS_MAX }));
    }
    let shown = TargetScreen::AskTarget { link: case.link, alias: case.alias.clone() };
    Step::new(State::Target { link: case.link }).show(screen(shown))
}

fn is_full(case: &CaseDetail) -> bool {
    case.targets.iter().filter(|target| target.ended.is_none()).count() >= TARGETS_MAX
}

/// A name is typed, perhaps with the good sentence in the next line.
pub fn name_said(facts: &Facts, link: LinkId, said: &Said) -> Step {
    let Some(case) = case(facts, link) else { return Step::new(State::Idle).line(Line::NotFound) };
    if is_full(case) {
        return Step::new(State::Idle).line(line(TargetLine::Full { max: TARGETS_MAX }));
    }
    let asked = || Step::new(State::Target { link });
    let (name, sentence) = said.text.trim().split_once('\n').unwrap_or((said.text.trim(), ""));
    let name = match label::name(name, NAME_MAX) {
        Ok(name) => name,
        Err(error) => return asked().line(name_line(error)),
    };
    let sentence = match label::one_line(sentence, SENTENCE_MAX) {
        Ok(sentence) => Some(sentence),
        Err(LabelError::TooLong { max }) => {
            return asked().line(Line::Skills(SkillLine::ReminderTooLong { max }));
        }
        Err(LabelError::Empty | LabelError::NoLetter) => None,
    };
    let open = |target: &&Target| target.ended.is_none();
    if case.targets.iter().filter(open).any(|target| label::is_same(&target.name, &name)) {
        return asked().line(line(TargetLine::Taken { name }));
    }
    let therapist = facts.therapist.as_ref().map(|therapist| therapist.name.clone()).unwrap_or_default();
    let told = line(TargetLine::New { therapist, name: name.clone() });
    let step = Step::new(State::Idle)
        .write(Change::Target(link, TargetChange::Add { name: name.clone(), sentence }))
        .with(Effect::Tell(case.client, Screen::Line(told), Lane::Alert))
        .line(line(TargetLine::Added { name }));
    if label::may_be_said(&said.text) { step.line(Line::AtWork(None)) } else { step }
}

fn end(facts: &Facts, case: &CaseDetail, id: TargetId) -> Step {
    let open = |target: &&Target| target.id == id && target.ended.is_none();
    let Some(ended) = case.targets.iter().find(open) else {
        return Step::new(State::Idle).toast(Line::StaleButton).replace(list(case));
    };
    let therapist = facts.therapist.as_ref().map(|therapist| therapist.name.clone()).unwrap_or_default();
    let told = line(TargetLine::EndedBy { therapist, name: ended.name.clone() });
    let mut changed = case.clone();
    changed.targets.retain(|target| target.id != id);
    Step::new(State::Idle)
        .write(Change::Target(case.link, TargetChange::End { target: id }))
        .with(Effect::Tell(case.client, Screen::Line(told), Lane::Alert))
        .toast(line(TargetLine::Ended))
        .replace(list(&changed))
}

/// The ratings are answers: they come by a look.
fn ratings(state: &State, case: &CaseDetail) -> Step {
    Step::new(state.clone()).show(Screen::Look(Look::Targets(aim(case))))
}

// The client's side.

/// The command: the one there is, or which.
pub fn start(facts: &Facts) -> Step {
    let Some((client, _)) = at_home(facts) else { return Step::new(State::Idle).line(Line::NotClient) };
    match client.targets.open.as_slice() {
        [only] => rate(facts, only),
        open => Step::new(State::Idle).show(screen(TargetScreen::ChooseTarget { targets: open.to_vec() })),
    }
}

/// A new rating is asked for: its first number.
fn rate(facts: &Facts, target: &Target) -> Step {
    let key = journal::key_of(&facts.fresh_code);
    asks(facts, target, (key, Scale::Suds), false)
}

fn asks(facts: &Facts, target: &Target, (key, at): (String, Scale), in_place: bool) -> Step {
    let state = State::Rates { target: target.id, key: key.clone(), at, touched: facts.said_at };
    let shown = screen(TargetScreen::AskRating { target: target.clone(), key, at, again: false });
    let step = Step::new(state);
    if in_place { step.replace(shown) } else { step.show(shown) }
}

/// What is typed at one of the two numbers.
pub fn said(state: &State, facts: &Facts, (target, key, at): (TargetId, &str, Scale), said: &Said) -> Step {
    let Some(course) = known(facts, target) else { return Step::new(State::Idle).line(Line::NotFound) };
    if said.word == Some(Word::Skip) {
        return given(facts, course, (key, at), None);
    }
    let rating = at.rating();
    let (low, high) = (i64::from(rating.low), i64::from(rating.high));
    let ends = (i32::from(rating.low), i32::from(rating.high));
    let error = match typed::number(&said.text, ends, Called::default(), &said.lexicon) {
        Ok(number) => return given(facts, course, (key, at), u8::try_from(number).ok()),
        Err(error) => error,
    };
    let told = match error {
        TypedError::NotWhole { .. } => Line::NotWhole { low, high },
        TypedError::AmongWords | TypedError::OtherQuestion => Line::AmongWords,
        TypedError::SeveralNumbers => Line::SeveralNumbers {},
        TypedError::OutOfRange { low, high } => Line::OutOfRange { low, high },
        _ => Line::NotANumber { low, high },
    };
    let (target, key) = (course.target.clone(), key.to_owned());
    let again = TargetScreen::AskRating { target, key, at, again: true };
    Step::new(state.clone()).line(told).show(screen(again))
}

/// A number of a rating, or none. The first that is given makes the row of it.
fn given(facts: &Facts, course: &Course, (key, at): (&str, Scale), number: Option<u8>) -> Step {
    let Some((_, zone)) = at_home(facts) else { return Step::new(State::Idle).toast(Line::NotClient) };
    let before = course.ratings.iter().find(|rated| rated.key == key);
    // What was said stands: to change it, it is taken back.
    let stands = before.is_some_and(|rated| rated.number(at).is_some());
    let number = number.filter(|_| !stands);
    let rated = Rated {
        key: key.to_owned(),
        at: before.map_or(facts.said_at, |rated| rated.at),
        day: before.map_or_else(|| local_day(facts.said_at, zone), |rated| rated.day),
        suds: number.filter(|_| at == Scale::Suds).or(before.and_then(|rated| rated.suds)),
        voc: number.filter(|_| at == Scale::Voc).or(before.and_then(|rated| rated.voc)),
    };
    let step = match (at, stands) {
        (Scale::Suds, false) => asks(facts, &course.target, (key.to_owned(), Scale::Voc), true),
        _ => Step::new(State::Idle).replace(shown(facts, course, &rated)),
    };
    match number {
        Some(number) => {
            let target = course.target.id;
            step.write(Change::Rating(RatingChange::Give { target, key: key.to_owned(), at, number }))
        }
        None => step,
    }
}

/// A rating beside the last one before it.
fn shown(facts: &Facts, course: &Course, rated: &Rated) -> Screen {
    let zone = facts.zone.unwrap_or(chrono_tz::UTC);
    let last = course.ratings.iter().rfind(|other| other.key != rated.key && other.at <= rated.at).cloned();
    let (target, rated) = (course.target.clone(), rated.clone());
    screen(TargetScreen::TargetRated { target, rated, last, zone })
}

fn known(facts: &Facts, id: TargetId) -> Option<&Course> {
    let course = facts.client.as_ref()?.targets.course.as_ref()?;
    (course.target.id == id && course.target.ended.is_none()).then_some(course)
}

fn undo(course: &Course, key: &str) -> Step {
    let target = course.target.id;
    Step::new(State::Idle)
        .write(Change::Rating(RatingChange::TakeBack { target, key: key.to_owned() }))
        .replace(screen(TargetScreen::RatingGone { target: course.target.clone() }))
}

fn ask_decline(course: &Course) -> Step {
    Step::new(State::Idle).replace(screen(TargetScreen::AskDecline { target: course.target.clone() }))
}

/// It is over for the client, and its therapist is told.
fn decline(facts: &Facts, course: &Course) -> Step {
    let of = facts.client.as_ref().and_then(|client| client.targets.of.clone());
    let name = course.target.name.clone();
    let told = of.map(|(therapist, alias)| {
        let told = line(TargetLine::Declined { alias, name });
        Effect::Tell(therapist, Screen::Line(told), Lane::Alert)
    });
    let step = Step::new(State::Idle)
        .write(Change::Rating(RatingChange::Decline { target: course.target.id }))
        .replace(screen(TargetScreen::TargetDeclined));
    told.into_iter().fold(step, Step::with)
}
