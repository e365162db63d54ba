//! What is said of a text that is kept, by whatever words and whatever is asked: whose words they are, and which day's text
//! is meant. A day that is named is taken at its word; without one, what stands alone is meant, and several are told of.
//! Never shares anything, and never takes a text away that the words do not plainly mean.

use chrono::{Datelike, NaiveDate, Weekday};
use chrono_tz::Tz;

use crate::domain::catalogue;
use crate::domain::checkin::Checkin;
use crate::domain::form::Form;
use crate::domain::ids::ItemId;
use crate::domain::item::Item;
use crate::domain::occasion::Occasion;
use crate::domain::schedule::local_day;

use super::checkin;
use super::effect::{Change, CheckinChange, Effect, Step};
use super::event::Said;
use super::facts::Facts;
use super::journal;
use super::screen::{Line, Screen};
use super::state::State;
use super::thought;

/// Days within which words that may be about a note may be about it.
const LATELY: u64 = 7;

/// Words about a text that is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OfNote {
    pub wants: Wants,
    pub day: Option<NoteDay>,
    /// Do the words say what they are about, and not only "it"?
    pub named: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wants {
    /// Nobody else is to read it.
    Private,
    /// It is to go.
    Gone,
    /// They may be about who reads it; nobody knows.
    Unsure,
}

/// The day that is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoteDay {
    Ago(u8),
    /// The last of that name.
    On(Weekday),
}

/// A day with a text, and what was asked then.
#[derive(Clone, Debug)]
pub struct Noted {
    pub checkin: Checkin,
    pub form: Form,
}

impl Noted {
    fn texts(&self, shared: bool) -> Vec<&Item> {
        let is = |item: &&Item| {
            let text = self.checkin.answers.text(item.id);
            text.is_some_and(|text| text.shared && !text.unseen || !shared)
        };
        self.form.items.iter().filter(is).collect()
    }

    fn can_be_read(&self) -> bool {
        !self.texts(true).is_empty()
    }

    /// What others can read of it, with a button for each.
    fn told(&self) -> Line {
        let texts = self.texts(true);
        Line::NoteCanBeRead {
            occasion: self.checkin.occasion,
            items: texts.iter().map(|item| item.id).collect(),
            texts: texts.iter().map(|item| item.name.clone()).collect(),
        }
    }
}

impl OfNote {
    /// Do the words say what is to be done?
    pub fn is_certain(self) -> bool {
        self.wants != Wants::Unsure
    }
}

/// The one gate for words that take a yes back or a text away. `None`: they have nothing to do with one, or are said at the
/// very card whose text is meant, which takes them.
pub fn said(state: &State, facts: &Facts, said: &Said) -> Option<Step> {
    let of = said.of_note.filter(|of| of.is_certain() && said.instead_of.is_none())?;
    let at_a_card = is_at_a_card(state);
    if !at_a_card && !matches!(state, State::Buttons { .. } | State::Zone | State::Time(_)) {
        return None;
    }
    let (client, zone) = checkin::at_home(facts)?;
    let focus = client.checkin.as_ref().map(|checkin| checkin.occasion);
    let there = focus.filter(|occasion| at_a_card && checkin::about_text(*occasion, said).is_some());
    let noted = noted(facts);
    if let Some(named) = of.day {
        let today = local_day(facts.said_at, zone);
        let day = day_of(named, today, &noted)?;
        if there.map(|occasion| occasion.day) == Some(day) {
            return None;
        }
        // Of a note of their own only its button takes it away: which one is meant is theirs to say.
        if of.wants == Wants::Gone && has_own(facts, |of| of == day) {
            return Some(own_listed(state, facts));
        }
        let beside = journal_private(facts, of.wants, Some(day));
        return Some(match noted.iter().find(|noted| noted.checkin.occasion.day == day) {
            Some(noted) => act(state, facts, noted, of.wants).writes(beside),
            None if !beside.is_empty() => Step::new(state.clone())
                .writes(beside)
                .line(Line::NoteUnshared { occasion: Occasion::daily(day) }),
            None if of.wants == Wants::Gone && has_own(facts, |_| true) => own_listed(state, facts),
            None => Step::new(state.clone()).line(Line::NoNote),
        });
    }
    // One of their own, of the day of that card or of these days, may be meant as well.
    let since = there.map(|occasion| occasion.day).or_else(|| lately(facts, zone));
    let of_own = has_own(facts, |day| since.is_none_or(|since| day >= since));
    if of.wants == Wants::Gone && of_own && !state.asks_for_words() {
        return Some(own_listed(state, facts));
    }
    if there.is_some() {
        return None;
    }
    let open: Vec<&Noted> = noted.iter().filter(|noted| is_open(noted, facts, zone)).collect();
    let shared: Vec<&Noted> = open.iter().copied().filter(|noted| noted.can_be_read()).collect();
    // Where a text is asked for, that one may be meant, and there is none yet.
    let writes = state.asks_for_words();
    // Notes of their own count as any: the only one that can be read is meant, and several are told of.
    let journal = own_private(facts, None);
    match (journal.as_slice(), shared.as_slice()) {
        ([], _) => {}
        ([(day, change)], []) if of.wants == Wants::Private && !writes => {
            let step = Step::new(state.clone()).write(change.clone());
            return Some(step.line(Line::NoteUnshared { occasion: Occasion::daily(*day) }));
        }
        (_, shared) if of.wants == Wants::Private => {
            return Some(own_told(told(state, shared), facts, None));
        }
        _ => {}
    }
    if of.wants == Wants::Gone && open.is_empty() && has_own(facts, |_| true) && !writes {
        return Some(own_listed(state, facts));
    }
    match (of.wants, shared.as_slice(), open.as_slice()) {
        (Wants::Private, [one], _) if !writes => Some(act(state, facts, one, of.wants)),
        (Wants::Gone, _, [one]) if of.named && at_a_card && !writes => Some(act(state, facts, one, of.wants)),
        (_, [_, ..], _) => Some(told(state, &shared)),
        (Wants::Gone, [], _) if writes => Some(Step::new(state.clone()).line(Line::NoNote)),
        (Wants::Private, [], [.., one]) if at_a_card && !writes => {
            Some(Step::new(state.clone()).line(Line::NoteUnshared { occasion: one.checkin.occasion }))
        }
        (Wants::Gone, [], []) if of.named && at_a_card => Some(Step::new(state.clone()).line(Line::NoNote)),
        (Wants::Gone, [], [one, .., other]) if of.named && at_a_card => {
            let line = Line::WhichDay { open: other.checkin.occasion, done: one.checkin.occasion };
            Some(Step::new(state.clone()).line(line))
        }
        _ => None,
    }
}

/// One was taken back where it stands: what else others can read is told of too.
pub fn beside(step: Step, state: &State, facts: &Facts, said: &Said) -> Step {
    let takes_back = said.of_note.is_some_and(|of| of.wants == Wants::Private && of.day.is_none());
    let written = step.effects.iter().find_map(|effect| match effect {
        Effect::Write(Change::Checkin(CheckinChange::Answer { occasion, .. })) => Some(*occasion),
        _ => None,
    });
    let (Some(occasion), true, Some((_, zone))) = (written, takes_back, checkin::at_home(facts)) else {
        return step;
    };
    // Where it is asked who may read a text, a no is to that.
    if state.asks_for_note() {
        return step;
    }
    let others = noted(facts);
    let others =
        others.iter().filter(|noted| noted.checkin.occasion != occasion && is_open(noted, facts, zone));
    let step = others.filter(|noted| noted.can_be_read()).map(Noted::told).fold(step, Step::line);
    own_told(step, facts, None)
}

fn lately(facts: &Facts, zone: Tz) -> Option<NaiveDate> {
    local_day(facts.said_at, zone).checked_sub_days(chrono::Days::new(LATELY))
}

/// Are there notes of their own of such a day?
fn has_own(facts: &Facts, is: impl Fn(NaiveDate) -> bool) -> bool {
    let listed = facts.client.as_ref().and_then(|client| client.journal.listed.as_ref());
    listed.is_some_and(|(notes, ..)| notes.iter().any(|note| is(note.day)))
}

/// What is their own, beside check-ins: notes and thought records.
fn own_private(facts: &Facts, day: Option<NaiveDate>) -> Vec<(NaiveDate, Change)> {
    let mut all = journal::private(facts, day);
    all.extend(thought::private(facts, day));
    all
}

fn own_told(step: Step, facts: &Facts, since: Option<NaiveDate>) -> Step {
    thought::told(journal::told(step, facts, since), facts, since)
}

fn own_listed(state: &State, facts: &Facts) -> Step {
    Step { state: state.clone(), ..journal::list(facts) }
}

/// What makes notes of their own private, where that is wanted.
fn journal_private(facts: &Facts, wants: Wants, day: Option<NaiveDate>) -> Vec<Change> {
    let of = own_private(facts, day).into_iter().map(|(_, change)| change);
    of.filter(|_| wants == Wants::Private).collect()
}

/// What others can read of the open days, where nothing came of words that may be about that. Beneath whom to call.
pub fn told_beneath(step: Step, before: &State, facts: &Facts, said: &Said) -> Step {
    let about = said.of_note.is_some() && is_at_a_card(before);
    let (true, Some((_, zone))) = (about, checkin::at_home(facts)) else { return step };
    let unheard = |effect: &Effect| match effect {
        Effect::Show(Screen::Line(Line::Unheard(_)), _) => true,
        effect => {
            !effect.is_seen() && matches!(effect, Effect::Toast(_) | Effect::Write(Change::Reachable(_)))
        }
    };
    if !step.effects.iter().any(Effect::is_seen) || !step.effects.iter().all(unheard) {
        return step;
    }
    let noted = noted(facts);
    let shared = noted.iter().filter(|noted| is_open(noted, facts, zone) && noted.can_be_read());
    // What may only be about it is hardly about what was shared long ago.
    let lately = lately(facts, zone);
    own_told(shared.map(Noted::told).fold(step, Step::line), facts, lately)
}

/// Is that what was said of it: an answer to words that were read?
pub fn is_answer(said: &Said, step: &Step) -> bool {
    let of_note = |effect: &Effect| match effect {
        Effect::Show(Screen::Line(line), _) => matches!(
            line,
            Line::NoteCanBeRead { .. } | Line::NoteUnshared { .. } | Line::NoNote | Line::WhichDay { .. }
        ),
        _ => false,
    };
    said.of_note.is_some_and(OfNote::is_certain) && step.effects.iter().any(of_note)
}

fn is_at_a_card(state: &State) -> bool {
    matches!(state, State::Idle | State::Checkin { .. })
}

fn is_open(noted: &Noted, facts: &Facts, zone: Tz) -> bool {
    noted.checkin.timing(facts.now, zone).is_some()
}

/// Days with a text, the latest last.
fn noted(facts: &Facts) -> Vec<Noted> {
    let Some(client) = &facts.client else { return Vec::new() };
    let focus = client.checkin.clone().map(|checkin| Noted { checkin, form: client.form.clone() });
    let occasion = focus.as_ref().map(|focus| focus.checkin.occasion);
    let others = client.noted.iter().filter(|noted| Some(noted.checkin.occasion) != occasion).cloned();
    let mut all: Vec<Noted> = others.chain(focus).filter(|noted| !noted.texts(false).is_empty()).collect();
    all.sort_by_key(|noted| noted.checkin.occasion.day);
    all
}

/// Of a weekday, the last that has a text, and else the last there was.
fn day_of(named: NoteDay, today: NaiveDate, noted: &[Noted]) -> Option<NaiveDate> {
    match named {
        NoteDay::Ago(days) => today.checked_sub_days(chrono::Days::new(days.into())),
        NoteDay::On(weekday) => {
            let of = noted
                .iter()
                .rev()
                .map(|noted| noted.checkin.occasion.day)
                .find(|day| day.weekday() == weekday);
            of.or_else(|| today.iter_days().rev().take(7).find(|day| day.weekday() == weekday))
        }
    }
}

fn told(state: &State, shared: &[&Noted]) -> Step {
    shared.iter().map(|noted| noted.told()).fold(Step::new(state.clone()), Step::line)
}

/// What was asked for, of the texts of that day. The card that asked something asks it again, below.
fn act(state: &State, facts: &Facts, noted: &Noted, wants: Wants) -> Step {
    let occasion = noted.checkin.occasion;
    let all = noted.texts(false);
    let mut items: Vec<ItemId> = match wants {
        Wants::Gone => {
            let note = all.iter().find(|item| catalogue::is_text(item.id)).or(all.first());
            note.map(|item| item.id).into_iter().collect()
        }
        Wants::Private | Wants::Unsure => all
            .iter()
            .map(|item| item.id)
            .filter(|id| noted.checkin.answers.text(*id).is_some_and(|t| t.shared))
            .collect(),
    };
    items.sort_unstable();
    let so = Line::NoteUnshared { occasion };
    if items.is_empty() {
        return Step::new(state.clone()).line(so);
    }
    let mut step = checkin::of_texts(state, &on(facts, noted), &items, wants == Wants::Gone);
    if wants != Wants::Gone {
        step.effects
            .retain(|effect| *effect != Effect::Show(Screen::Line(so.clone()), super::effect::Lane::Reply));
        step = step.line(so);
    }
    if matches!(state, State::Checkin { occasion: on, .. } if *on == occasion) {
        return step;
    }
    step.state = state.clone();
    match checkin::asked_still(state, facts) {
        Some(card) => step.show(card),
        None => step,
    }
}

/// The same facts, with that day in focus.
fn on(facts: &Facts, noted: &Noted) -> Facts {
    let mut facts = facts.clone();
    if let Some(client) = &mut facts.client {
        client.checkin = Some(noted.checkin.clone());
        client.form = noted.form.clone();
    }
    facts
}
