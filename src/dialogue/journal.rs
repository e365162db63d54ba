//! A journal beside the check-ins: words sent when nothing is asked are offered as a note for their day, found again by
//! /notes, shared or not, one by one. Nothing is a note before somebody says so, and none is shared but by a yes to its very
//! words. What is offered begins with that nobody reads along and whom to call.

use chrono::NaiveDate;

use crate::domain::journal::{self, DAY_MAX, Note, QUERY_MAX};
use crate::domain::label;
use crate::domain::schedule::local_day;

use super::checkin::at_home;
use super::effect::{Change, Effect, Lane, Step};
use super::event::{Command, Event, Said};
use super::facts::{ClientFacts, Facts};
use super::note::{OfNote, Wants};
use super::page::Page;
use super::press::Press;
use super::screen::{Line, Screen};
use super::state::State;

mod change;
mod jotted;
mod screen;
mod tap;
mod told;

pub use change::JournalChange;
pub use jotted::{Jot, Jotted, WAITS};
pub use screen::JournalScreen;
pub use tap::{JournalTap, pressed};
pub use told::{private, told};

/// What is known of a client's notes, as far as they are in focus.
#[derive(Clone, Debug, Default)]
pub struct Journal {
    /// The one a button names.
    pub note: Option<Note>,
    /// How many there are of the day that its words are of.
    pub of_day: usize,
    /// A page of them, with what was looked for.
    pub listed: Option<(Vec<Note>, Page, String)>,
    /// The newest that others can read.
    pub shared: Vec<Note>,
    /// Those of the last days, newest first.
    pub recent: Vec<Note>,
}

/// What of it has to be loaded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct JournalFocus {
    pub key: Option<String>,
    pub page: Option<(u16, String)>,
    pub shared: bool,
    /// Those of the last days: a message that was changed may be part of one.
    pub changed: bool,
}

/// What of the notes has to be loaded before this event can be stepped.
pub fn focus(state: &State, event: &Event) -> JournalFocus {
    let mut focus = JournalFocus::default();
    match event {
        Event::Command(Command::Notes(query)) => {
            focus.page = Some((0, query.as_deref().map(self::query).unwrap_or_default()));
        }
        Event::Pressed(Press::Journal(JournalTap::List(page, query))) => {
            focus.page = Some((*page, query.clone()));
        }
        Event::Pressed(Press::Journal(tap)) => focus.key = tap.key().map(str::to_owned),
        Event::Text(said) => {
            focus.shared = said.of_note.is_some();
            let gone = said.of_note.is_some_and(|of| of.wants == Wants::Gone);
            focus.page = match state {
                State::Searching { .. } => Some((0, query(&said.text))),
                _ => gone.then(Default::default),
            };
        }
        Event::Edited { gave: None, .. } => focus.changed = true,
        _ => {}
    }
    focus
}

/// The words of a message as a note holds them.
pub fn words(said: &Said) -> Option<String> {
    label::note(&said.text).ok()
}

/// Words nothing came of, while nothing is asked: the reply says whom to call, and then offers to keep them.
pub fn offered(mut step: Step, event: &Event, facts: &Facts) -> Step {
    let Event::Text(said) = event else { return step };
    let nothing = Line::NothingAsked.unheard();
    let is_it = |effect: &Effect| matches!(effect, Effect::Show(Screen::Line(line), _) if *line == nothing);
    // What is about a text that others read has its own answer; of words that only may be, nobody knows.
    let of_another = said.of_note.is_some_and(OfNote::is_certain) || said.of_sharing;
    let (Some(place), false) = (step.effects.iter().position(is_it), of_another) else { return step };
    if let Some(offer) = offer(facts, said) {
        step.effects[place] = Effect::Show(Screen::Journal(offer), Lane::Reply);
    }
    step
}

/// More words go on with those whose offer stands last, of the same day and as long as one note holds them.
fn offer(facts: &Facts, said: &Said) -> Option<JournalScreen> {
    let (client, zone) = at_home(facts)?;
    let words = words(said)?;
    let day = local_day(facts.said_at, zone);
    let open = facts.offered.as_deref().and_then(|key| facts.jotted.find(key));
    let open = open.filter(|jot| local_day(jot.at, zone) == day);
    let grown = open.and_then(|jot| Some((jot.key.clone(), facts.jotted.grown(&jot.key, &words)?)));
    let (key, text) = grown.unwrap_or_else(|| (journal::key_of(&facts.fresh_code), words));
    let with = could_read(client, day);
    Some(JournalScreen::NoteOffer { key, mark: journal::mark(&text), text, day, at: facts.said_at, with })
}

/// Those who could read a note of that day, by name.
fn could_read(client: &ClientFacts, day: NaiveDate) -> Vec<String> {
    let from_then_on = |from: Option<NaiveDate>| from.is_none_or(|from| from <= day);
    client.ties.iter().filter(|tie| from_then_on(tie.day)).map(|tie| tie.name.clone()).collect()
}

/// The words under this mark become a note. Those of one that is kept already may be shared so.
fn keep(state: &State, facts: &Facts, (key, mark): (&str, u32), share: bool) -> Step {
    let step = Step::new(state.clone());
    let Some((client, zone)) = at_home(facts) else { return step.toast(Line::NotClient) };
    // A yes is to those who were named beside it: where others could read it by now, it is shown with them.
    let to = |day| journal::mark_to(mark, &could_read(client, day));
    let jot = facts.jotted.find(key);
    let under = jot.filter(|_| share).map_or(mark, |jot| to(local_day(jot.at, zone)));
    let Some((text, rest)) = facts.jotted.words(key, under) else {
        return match (&client.journal.note, jot) {
            (Some(note), _) if share && note.mark() == to(note.day) => shared(state, client, note),
            (Some(note), _) => step.replace(shown(client, note.clone(), 0, true)),
            (None, Some(jot)) => offered_still(step, client, local_day(jot.at, zone), Some(jot.clone())),
            (None, None) => step.toast(Line::NotFound),
        };
    };
    if client.journal.of_day >= DAY_MAX {
        return step.show(Screen::Journal(JournalScreen::NotesFull { max: DAY_MAX }));
    }
    let written_at = facts.jotted.find(key).map_or(facts.said_at, |jot| jot.at);
    let day = local_day(written_at, zone);
    let readers = if share { could_read(client, day) } else { Vec::new() };
    let share = !readers.is_empty();
    let rest_key = journal::key_of(&facts.fresh_code);
    let note = Note { key: key.to_owned(), day, text: text.clone(), shared: share, readers };
    let kept = JournalChange::Keep {
        key: key.to_owned(),
        day,
        text,
        written_at,
        shared: share,
        rest: rest_key.clone(),
    };
    let step = step.write(Change::Journal(kept)).replace(shown(client, note, 0, true));
    offered_still(step, client, day, rest.map(|rest| Jot { key: rest_key, ..rest }))
}

/// What was written after the words under a button still waits.
fn offered_still(step: Step, client: &ClientFacts, day: NaiveDate, rest: Option<Jot>) -> Step {
    let Some(rest) = rest else { return step };
    let text = rest.text();
    let offer = JournalScreen::NoteOffer {
        mark: journal::mark(&text),
        text,
        day,
        at: rest.at,
        with: could_read(client, day),
        key: rest.key,
    };
    step.show(Screen::Journal(offer))
}

fn leave(state: &State, facts: &Facts, (key, mark): (&str, u32)) -> Step {
    let step = Step::new(state.clone());
    let Some((client, zone)) = at_home(facts) else { return step.toast(Line::NotClient) };
    let Some((_, rest)) = facts.jotted.words(key, mark) else {
        return match &client.journal.note {
            // It was kept meanwhile: to take it away there is its own button.
            Some(note) => step.replace(shown(client, note.clone(), 0, true)),
            None => step.toast(Line::NotFound),
        };
    };
    let rest_key = journal::key_of(&facts.fresh_code);
    let left = JournalScreen::NoteLeft { key: key.to_owned(), mark, rest: rest_key.clone() };
    let day = facts.jotted.find(key).map_or(facts.said_at, |jot| jot.at);
    let rest = rest.map(|rest| Jot { key: rest_key, ..rest });
    offered_still(step.replace(Screen::Journal(left)), client, local_day(day, zone), rest)
}

fn shared(state: &State, client: &ClientFacts, note: &Note) -> Step {
    let step = Step::new(state.clone());
    let readers = could_read(client, note.day);
    if readers.is_empty() {
        return step.replace(shown(client, note.clone(), 0, false));
    }
    let write = Change::Journal(JournalChange::Share { key: note.key.clone(), shared: true });
    step.write(write).replace(shown(client, Note { shared: true, readers, ..note.clone() }, 0, false))
}

fn make_private(state: &State, facts: &Facts, key: &str) -> Step {
    with_note(state, facts, |client, note| {
        let write = Change::Journal(JournalChange::Share { key: key.to_owned(), shared: false });
        let note = Note { shared: false, readers: Vec::new(), ..note.clone() };
        Step::new(state.clone()).write(write).replace(shown(client, note, 0, false))
    })
}

fn ask_remove(state: &State, facts: &Facts, _: &str) -> Step {
    with_note(state, facts, |_, note| {
        Step::new(state.clone()).replace(Screen::Journal(JournalScreen::AskNoteRemove { note: note.clone() }))
    })
}

fn remove(state: &State, facts: &Facts, key: &str) -> Step {
    with_note(state, facts, |_, _| {
        let write = Change::Journal(JournalChange::Remove { key: key.to_owned() });
        Step::new(state.clone()).write(write).replace(Screen::Journal(JournalScreen::NoteRemoved))
    })
}

fn open(state: &State, facts: &Facts, _: &str, part: usize) -> Step {
    with_note(state, facts, |client, note| {
        Step::new(state.clone()).replace(shown(client, note.clone(), part, false))
    })
}

fn with_note(state: &State, facts: &Facts, then: impl FnOnce(&ClientFacts, &Note) -> Step) -> Step {
    let client = facts.client.as_ref();
    match client.and_then(|client| Some((client, client.journal.note.as_ref()?))) {
        Some((client, note)) => then(client, note),
        None => Step::new(state.clone()).toast(Line::NotFound),
    }
}

fn shown(client: &ClientFacts, note: Note, part: usize, new: bool) -> Screen {
    let (with, part) = (could_read(client, note.day), part.min(note.parts() - 1));
    Screen::Journal(JournalScreen::NoteShown { note, with, part, new })
}

/// What is looked for, as it is held against the notes.
pub fn query(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    line.chars().take(QUERY_MAX).collect()
}

/// The newest, or those with these words.
pub fn list(facts: &Facts) -> Step {
    let step = Step::new(State::Idle);
    match listed(facts) {
        Some(list) => step.show(list),
        None => step.line(Line::NotClient),
    }
}

fn list_again(facts: &Facts) -> Step {
    let step = Step::new(State::Idle);
    match listed(facts) {
        Some(list) => step.replace(list),
        None => step.toast(Line::NotClient),
    }
}

fn listed(facts: &Facts) -> Option<Screen> {
    let (notes, page, query) = facts.client.as_ref()?.journal.listed.clone().unwrap_or_default();
    Some(Screen::Journal(JournalScreen::NotesList { notes, page, query }))
}

fn ask_search(facts: &Facts) -> Step {
    match &facts.client {
        Some(_) => Step::new(State::Searching { touched: facts.said_at })
            .show(Screen::Journal(JournalScreen::AskNoteSearch)),
        None => Step::new(State::Idle).toast(Line::NotClient),
    }
}

/// A message was changed: words that wait are as they are now; those of a note change it, and it is for nobody else again.
/// `None`: it gave neither.
pub fn changed(state: &State, facts: &Facts, said: &Said) -> Option<Step> {
    let (client, zone) = at_home(facts)?;
    let before = said.instead_of.as_deref()?;
    let words = words(said)?;
    let step = Step::new(state.clone());
    if let Some(jot) = facts.jotted.said(before) {
        let parts: Vec<&str> =
            jot.parts.iter().map(|part| if part == before { &words } else { part }.as_str()).collect();
        let text = parts.join("\n");
        let day = local_day(jot.at, zone);
        let with = could_read(client, day);
        let (key, mark) = (jot.key.clone(), journal::mark(&text));
        let offer = JournalScreen::NoteOffer { key, mark, text, day, at: jot.at, with };
        return Some(step.show(Screen::Journal(offer)));
    }
    let reworded = |note: &&Note| label::with_lines(&note.text, before, &words) != note.text;
    let note = client.journal.recent.iter().find(reworded)?;
    let text = label::note(&label::with_lines(&note.text, before, &words)).ok()?;
    let write = JournalChange::Reword { key: note.key.clone(), text: text.clone() };
    let note = Note { text, shared: false, readers: Vec::new(), ..note.clone() };
    let Screen::Journal(shown) = shown(client, note, 0, true) else { return None };
    Some(step.write(Change::Journal(write)).show(Screen::Journal(shown)))
}
