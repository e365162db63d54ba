//! A thought record, on demand: a step at a time, each kept at once, left and gone on with days later. Nobody else reads any
//! of it before a yes to these very words, or to the numbers alone. What is written is answered with whom to call.

use chrono::NaiveDate;

use crate::domain::journal;
use crate::domain::label::LabelError;
use crate::domain::schedule::local_day;
use crate::domain::thought::{self, DAY_MAX, Given, Part, Record, Shared};
use crate::domain::typed::{self, Called, TypedError};

use super::checkin::{self, at_home};
use super::effect::{Change, Effect, Lane, Step};
use super::event::{Command, Event, Said, Word};
use super::facts::{ClientFacts, Facts};
use super::page::Page;
use super::press::Press;
use super::screen::{Line, NoEdit, Screen};
use super::state::State;

mod change;
mod screen;
mod tap;
mod told;

pub use change::ThoughtChange;
pub use screen::ThoughtScreen;
pub use tap::{ThoughtTap, pressed};
pub use told::{private, told};

/// What is known of a client's records, as far as they are in focus.
#[derive(Clone, Debug, Default)]
pub struct Thoughts {
    /// The one a button, an open question or a changed message is about.
    pub record: Option<Record>,
    /// The newest that is not finished.
    pub open: Option<Record>,
    /// How many were begun on the day of now.
    pub of_day: usize,
    /// A page of them.
    pub listed: Option<(Vec<Record>, Page)>,
    /// The newest that others can read something of.
    pub shared: Vec<Record>,
}

/// What of it has to be loaded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ThoughtFocus {
    pub key: Option<String>,
    /// The open one, and how many there are of today.
    pub open: bool,
    pub page: Option<u16>,
    pub shared: bool,
}

/// What of the records has to be loaded before this event can be stepped.
pub fn focus(state: &State, event: &Event) -> ThoughtFocus {
    let mut focus = ThoughtFocus::default();
    match event {
        Event::Command(Command::Thought) => (focus.open, focus.page) = (true, Some(0)),
        Event::Pressed(Press::Thought(ThoughtTap::New)) => focus.open = true,
        Event::Pressed(Press::Thought(ThoughtTap::List(page))) => focus.page = Some(*page),
        Event::Pressed(Press::Thought(tap)) => focus.key = tap.key().map(str::to_owned),
        Event::Edited { said: Said { of_record: Some((key, _)), .. }, .. } => focus.key = Some(key.clone()),
        Event::Text(said) => {
            focus.shared = said.of_note.is_some();
            if let State::Thought { key, .. } = state {
                focus.key = Some(key.clone());
            }
        }
        _ => {}
    }
    focus
}

/// The step of a record that these words gave.
pub fn gave(event: &Event, step: &Step) -> Option<(String, Part)> {
    if !matches!(event, Event::Text(_)) {
        return None;
    }
    step.effects.iter().find_map(|effect| match effect {
        Effect::Write(Change::Thought(ThoughtChange::Save { record, gave: Some(part) })) => {
            Some((record.key.clone(), *part))
        }
        _ => None,
    })
}

/// The command: the open one is offered, or a new one begins.
pub fn start(facts: &Facts) -> Step {
    let Some((client, _)) = at_home(facts) else { return Step::new(State::Idle).line(Line::NotClient) };
    match &client.thoughts.open {
        Some(record) if !record.is_empty() => {
            Step::new(State::Idle).show(screen(ThoughtScreen::RecordOpen { record: record.clone() }))
        }
        _ => begin(facts, false),
    }
}

/// The first step of a new one. One that was begun and holds nothing is that one.
fn begin(facts: &Facts, in_place: bool) -> Step {
    let Some((client, zone)) = at_home(facts) else { return Step::new(State::Idle).toast(Line::NotClient) };
    let empty = client.thoughts.open.as_ref().filter(|record| record.is_empty());
    let today = local_day(facts.said_at, zone);
    if empty.is_none() && client.thoughts.of_day >= DAY_MAX {
        return Step::new(State::Idle).show(screen(ThoughtScreen::RecordsFull { max: DAY_MAX }));
    }
    let key = || empty.map_or_else(|| journal::key_of(&facts.fresh_code), |record| record.key.clone());
    let record = Record::new(key(), today);
    let write = ThoughtChange::Begin { key: record.key.clone(), day: today };
    asked(facts, &record, Part::Situation, in_place, false).write(Change::Thought(write))
}

/// What is typed at a step.
pub fn said(state: &State, facts: &Facts, (key, at): (&str, Part), said: &Said) -> Step {
    let Some(record) = known(facts, key) else {
        return Step::new(State::Idle).line(Line::NotFound);
    };
    // A number is for the question of a check-in, if one stands: no text of a record is a number alone.
    let number = (at.is_text() && said.is_bare_number()).then_some(said);
    if let Some(answer) = number.and_then(|said| checkin::said(state, facts, None, said)) {
        return answer;
    }
    match said.word {
        Some(Word::Skip) => return given(facts, record, at, Given::Nothing, None),
        Some(Word::Back) => return back(facts, record, Some(at)),
        Some(Word::Done) => return finish(facts, record, false),
        _ => {}
    }
    match read(at, said) {
        Ok(value) => given(facts, record, at, value, Some(at)),
        Err(line) => Step::new(state.clone()).line(line).show(screen(ask(record, at, false))),
    }
}

/// What words mean at a step.
#[expect(clippy::result_large_err, reason = "a sentence is the answer to one message, and is moved once")]
fn read(at: Part, said: &Said) -> Result<Given, Line> {
    if at.is_text() {
        return match thought::text(&said.text) {
            Ok(text) => Ok(Given::Text(text)),
            Err(LabelError::TooLong { max }) => Err(Line::NoteTooLong { max }),
            Err(LabelError::Empty | LabelError::NoLetter) => Err(Line::NoteEmpty),
        };
    }
    let rating = thought::rating();
    let (low, high) = (i64::from(rating.low), i64::from(rating.high));
    match typed::number(&said.text, (rating.low.into(), rating.high.into()), Called::default(), &said.lexicon)
    {
        Ok(number) => u8::try_from(number).map(Given::Number).map_err(|_| Line::OutOfRange { low, high }),
        Err(error) => Err(match error {
            TypedError::NotWhole { .. } => Line::NotWhole { low, high },
            TypedError::AmongWords | TypedError::OtherQuestion => Line::AmongWords,
            TypedError::SeveralNumbers => Line::SeveralNumbers {},
            TypedError::OutOfRange { low, high } => Line::OutOfRange { low, high },
            _ => Line::NotANumber { low, high },
        }),
    }
}

/// A step has its answer, and the next one is asked. `typed`: by words, which get whom to call.
fn given(facts: &Facts, record: &Record, at: Part, value: Given, typed: Option<Part>) -> Step {
    let words = matches!(value, Given::Text(_));
    let record = record.clone().with(at, value);
    let next = record.after(at);
    let record = Record { at: next, ..record };
    kept(facts, &record, (typed.is_none(), words), typed)
}

/// It is kept as it stands now, and goes on from there. One that is over and holds nothing is not kept.
fn kept(facts: &Facts, record: &Record, how: (bool, bool), gave: Option<Part>) -> Step {
    if record.at.is_none() && record.is_empty() {
        return remove(record);
    }
    let save = Change::Thought(ThoughtChange::Save { record: record.clone(), gave });
    goes_on(facts, record, how).write(save)
}

/// The next step, or the whole of it. Words are answered below them.
fn goes_on(facts: &Facts, record: &Record, (in_place, words): (bool, bool)) -> Step {
    match record.at {
        Some(at) => asked(facts, record, at, in_place, words),
        None => put(Step::new(State::Idle), shown(facts, record, words), in_place),
    }
}

fn asked(facts: &Facts, record: &Record, at: Part, in_place: bool, new: bool) -> Step {
    let state = State::Thought { key: record.key.clone(), at, touched: facts.said_at };
    put(Step::new(state), ask(record, at, new), in_place)
}

fn put(step: Step, shown: ThoughtScreen, in_place: bool) -> Step {
    if in_place { step.replace(screen(shown)) } else { step.show(screen(shown)) }
}

fn ask(record: &Record, at: Part, new: bool) -> ThoughtScreen {
    ThoughtScreen::RecordAsk { record: record.clone(), at, new }
}

fn screen(shown: ThoughtScreen) -> Screen {
    Screen::Thought(shown)
}

fn shown(facts: &Facts, record: &Record, new: bool) -> ThoughtScreen {
    let with = facts.client.as_ref().map(|client| could_read(client, record.day)).unwrap_or_default();
    ThoughtScreen::RecordShown { record: record.clone(), with, new }
}

/// Those who could read one of that day, by name.
fn could_read(client: &ClientFacts, day: NaiveDate) -> Vec<String> {
    let from_then_on = |from: Option<NaiveDate>| from.is_none_or(|from| from <= day);
    client.ties.iter().filter(|tie| from_then_on(tie.day)).map(|tie| tie.name.clone()).collect()
}

fn known<'a>(facts: &'a Facts, key: &str) -> Option<&'a Record> {
    let record = facts.client.as_ref()?.thoughts.record.as_ref()?;
    (record.key == key).then_some(record)
}

/// A step before, which is asked again with what it holds; at the first one that stands.
fn back(facts: &Facts, record: &Record, from: Option<Part>) -> Step {
    let to = record.before(from).or(from).unwrap_or(Part::Situation);
    at_step(facts, record, Some(to))
}

/// It stands at this step from now on; `None`: it is finished.
fn at_step(facts: &Facts, record: &Record, at: Option<Part>) -> Step {
    let record = Record { at, ..record.clone() };
    // Whoever goes back into it may change it: the yes was to what it was.
    let record = if at.is_some() { record.private() } else { record };
    kept(facts, &record, (true, false), None)
}

fn finish(facts: &Facts, record: &Record, in_place: bool) -> Step {
    let step = at_step(facts, record, None);
    if in_place { step } else { Step { effects: step.effects.into_iter().map(below).collect(), ..step } }
}

fn below(effect: Effect) -> Effect {
    match effect {
        Effect::Replace(screen) => Effect::Show(screen, Lane::Reply),
        effect => effect,
    }
}

/// It is shared as its button says, if it is still what stood above it, and with whom.
fn share(facts: &Facts, record: &Record, (what, mark): (Shared, u32)) -> Step {
    let Some((client, _)) = at_home(facts) else { return Step::new(State::Idle).toast(Line::NotClient) };
    let readers = could_read(client, record.day);
    if readers.is_empty() || record.at.is_some() || record.mark(what, &readers) != mark {
        return Step::new(State::Idle).replace(screen(shown(facts, record, false)));
    }
    let write = ThoughtChange::Share { key: record.key.clone(), shared: Some(what) };
    let record = Record { shared: Some(what), readers, ..record.clone() };
    Step::new(State::Idle).write(Change::Thought(write)).replace(screen(shown(facts, &record, false)))
}

fn make_private(facts: &Facts, record: &Record) -> Step {
    let write = ThoughtChange::Share { key: record.key.clone(), shared: None };
    let record = record.clone().private();
    Step::new(State::Idle).write(Change::Thought(write)).replace(screen(shown(facts, &record, false)))
}

fn remove(record: &Record) -> Step {
    let write = ThoughtChange::Remove { key: record.key.clone() };
    Step::new(State::Idle).write(Change::Thought(write)).replace(screen(ThoughtScreen::RecordRemoved))
}

fn list_again(facts: &Facts) -> Step {
    let listed = facts.client.as_ref().map(|client| client.thoughts.listed.clone().unwrap_or_default());
    match listed {
        Some((records, page)) => {
            Step::new(State::Idle).replace(screen(ThoughtScreen::RecordsList { records, page }))
        }
        None => Step::new(State::Idle).toast(Line::NotClient),
    }
}

/// A message that gave a step was changed: so is the step, and nobody else reads the record any more. `None`: it is gone, or
/// the message says something else than the step can hold.
pub fn changed(state: &State, facts: &Facts, said: &Said) -> Option<Step> {
    let (key, part) = said.of_record.as_ref()?;
    let record = known(facts, key)?;
    if part.is_text() && said.instead_of.as_deref() != record.text(*part) {
        return Some(Step::new(state.clone()).line(Line::EditNotTaken(NoEdit::ChangedSince)));
    }
    let value = read(*part, said).ok();
    let step = Step::new(state.clone());
    // What cannot be read changes nothing, but whoever changed it may not want it read.
    let (record, gave) = match value {
        Some(value) => (record.clone().with(*part, value), Some(*part)),
        None => (record.clone().private(), None),
    };
    let step = step.write(Change::Thought(ThoughtChange::Save { record: record.clone(), gave }));
    let step = if gave.is_none() { step.line(Line::EditNotRead) } else { step };
    Some(match (record.at, state) {
        (Some(at), State::Thought { key: open, .. }) if open == key => {
            step.show(screen(ask(&record, at, part.is_text())))
        }
        _ => step.show(screen(shown(facts, &record, part.is_text()))),
    })
}
