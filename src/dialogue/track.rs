//! What a client tracks for themselves: ready lists of tags, ready numbers, or a question typed in one line. Asked on their own
//! card after what was arranged, and nobody else's to see until they show it, to those who are named beside the yes. What was
//! answered stays, whatever is stopped.

use serde::{Deserialize, Serialize};

use crate::domain::ids::{ItemId, LinkId, PartId};
use crate::domain::item::{Better, Item, Name, Part, Spec};
use crate::domain::kind::Kind;
use crate::domain::label;
use crate::domain::line::{self, OPTION_MAX};
use crate::domain::track::{self, Kept, TAGS_MAX, TRACKED_MAX, TagsError};

use super::drafts::{self, Draft, Under};
use super::effect::{Change, Step};
use super::event::Said;
use super::facts::{ClientFacts, Facts};
use super::questions::NewItem;
use super::screen::{Line, Screen};
use super::state::State;

mod change;
mod screen;
mod tap;

pub use change::TrackChange;
pub use screen::{TrackLine, TrackScreen};
pub use tap::TrackTap;

/// What is typed about what is tracked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AsksTrack {
    /// A question in one line.
    Question,
    /// Tags for this list.
    Tags(ItemId),
    /// Another name for this tag.
    Name(ItemId, PartId),
}

/// The number of an item that is not kept yet.
const NOT_YET: ItemId = ItemId(0);

/// The list.
pub fn list(facts: &Facts) -> Step {
    let step = Step::new(State::Idle);
    match &facts.client {
        Some(client) => step.show(listed(client)),
        None => step.line(Line::NotClient),
    }
}

pub fn pressed(state: &State, facts: &Facts, tap: TrackTap) -> Step {
    let Some(client) = &facts.client else { return Step::new(state.clone()).toast(Line::NotClient) };
    let idle = || Step::new(State::Idle);
    match tap {
        TrackTap::List => idle().replace(listed(client)),
        TrackTap::Add => idle().replace(Screen::Track(TrackScreen::Ready { codes: ready(facts, client) })),
        TrackTap::Pick(code) => pick(facts, client, code),
        TrackTap::Type if is_full(client) => full(idle()),
        TrackTap::Type => typing(AsksTrack::Question, None).show(Screen::Track(TrackScreen::AskQuestion)),
        TrackTap::Keep(under, better) => keep(state, facts, client, (under, better)),
        TrackTap::Together => idle().replace(Screen::Track(TrackScreen::Together)),
        TrackTap::Open(item)
        | TrackTap::Ask(item, _)
        | TrackTap::ShowAsk(item)
        | TrackTap::Show(item, _)
        | TrackTap::Hide(item)
        | TrackTap::Tags(item)
        | TrackTap::TypeTags(item)
        | TrackTap::Tag(item, _)
        | TrackTap::Rename(item, _)
        | TrackTap::TakeOff(item, _) => match client.tracked.iter().find(|kept| kept.item.id == item) {
            Some(kept) => of_one(client, kept, tap),
            None => gone(client),
        },
    }
}

/// A press on one of them.
fn of_one(client: &ClientFacts, kept: &Kept, tap: TrackTap) -> Step {
    let item = kept.item.id;
    let shown = |screen| Step::new(State::Idle).replace(Screen::Track(screen));
    let with = client.ties.iter().map(|tie| tie.name.clone()).collect::<Vec<_>>();
    let one = |kept: Kept| shown(TrackScreen::One { kept, with: with.clone() });
    let found = |tag: PartId| kept.item.kind.parts().iter().find(|part| part.id == tag).cloned();
    match tap {
        TrackTap::Ask(_, true) if !kept.asked && is_full(client) => full(Step::new(State::Idle)),
        TrackTap::Ask(_, on) => one(Kept { asked: on, ..kept.clone() })
            .write(Change::Track(TrackChange::Ask { item, on }))
            .toast(Line::Track(if on { TrackLine::Again } else { TrackLine::Stopped })),
        TrackTap::ShowAsk(_) | TrackTap::Show(..) if client.ties.is_empty() => {
            one(kept.clone()).toast(Line::Track(TrackLine::NobodyToShow))
        }
        TrackTap::ShowAsk(_) => shown(ask_show(client, kept)),
        // A yes is to those who were named beside it.
        TrackTap::Show(_, mark) if mark != track::mark(item, &named(client)) => shown(ask_show(client, kept)),
        TrackTap::Show(..) => {
            let to = client.ties.iter().map(|tie| tie.link).collect();
            one(Kept { seen_by: named(client), ..kept.clone() })
                .write(Change::Track(TrackChange::Show { item, to }))
                .toast(Line::Track(TrackLine::Shown))
        }
        TrackTap::Hide(_) => one(Kept { seen_by: Vec::new(), ..kept.clone() })
            .write(Change::Track(TrackChange::Hide { item }))
            .toast(Line::Track(TrackLine::Hidden)),
        TrackTap::Tags(_) if kept.has_tags() => shown(TrackScreen::Tags { kept: kept.clone() }),
        TrackTap::TypeTags(_) if kept.has_tags() && room(kept) == 0 => shown(TrackScreen::Tags {
            kept: kept.clone(),
        })
        .line(Line::Track(TrackLine::TagsFull { max: TAGS_MAX, room: 0, sent: 0 })),
        TrackTap::TypeTags(_) if kept.has_tags() => typing(AsksTrack::Tags(item), None)
            .show(Screen::Track(TrackScreen::AskTags { kept: kept.clone(), room: room(kept) })),
        TrackTap::Tag(_, tag) | TrackTap::Rename(_, tag) | TrackTap::TakeOff(_, tag) if kept.has_tags() => {
            match found(tag) {
                Some(part) => of_tag(kept, part, tap),
                None => shown(TrackScreen::Tags { kept: kept.clone() }).toast(Line::StaleButton),
            }
        }
        _ => one(kept.clone()),
    }
}

/// A press on one tag of a list.
fn of_tag(kept: &Kept, tag: Part, tap: TrackTap) -> Step {
    let (item, id) = (kept.item.id, tag.id);
    match (tap, &tag.name) {
        (TrackTap::Rename(..), Name::Own(_)) => {
            typing(AsksTrack::Name(item, id), None).show(Screen::Track(TrackScreen::AskName { item, tag }))
        }
        (TrackTap::TakeOff(..), _) => {
            let left = Screen::Track(TrackScreen::Tags { kept: with_tags(kept, |part| part.id != id) });
            Step::new(State::Idle)
                .write(Change::Track(TrackChange::TakeOff { tag: id }))
                .toast(Line::Track(TrackLine::TagOff))
                .replace(left)
        }
        _ => Step::new(State::Idle).replace(Screen::Track(TrackScreen::Tag { item, tag })),
    }
}

/// What is typed while one of these is asked.
pub fn said(state: &State, facts: &Facts, (asks, draft): (AsksTrack, Option<&Spec>), said: &Said) -> Step {
    let Some(client) = &facts.client else { return Step::new(State::Idle).line(Line::NotClient) };
    let find = |item| client.tracked.iter().find(|kept| kept.item.id == item && kept.has_tags());
    match asks {
        AsksTrack::Question => question_said(facts, client, draft, said),
        AsksTrack::Tags(item) => match find(item) {
            Some(kept) => tags_said(state, kept, said),
            None => Step::new(State::Idle).line(Line::NotFound),
        },
        AsksTrack::Name(item, tag) => match find(item) {
            Some(kept) => name_said(state, kept, tag, said),
            None => Step::new(State::Idle).line(Line::NotFound),
        },
    }
}

/// A line is typed: how it will be asked is shown before it is.
fn question_said(facts: &Facts, client: &ClientFacts, before: Option<&Spec>, said: &Said) -> Step {
    // The one shown before can still be taken.
    let again = || typing(AsksTrack::Question, before.cloned());
    match line::read(&said.text, &said.lexicon) {
        Ok(read) if read.kind == Kind::Text => again().line(Line::Track(TrackLine::NoText)),
        Ok(read) => match taken(facts, client, &Name::Own(read.name.clone())) {
            Some(name) => again().line(Line::QuestionTaken { name }),
            None => draft(Spec::typed(read.name, read.kind)),
        },
        Err(error) => again().line(Line::NoQuestion(error)),
    }
}

fn draft(spec: Spec) -> Step {
    let shown = TrackScreen::Draft { item: Item::of_spec(NOT_YET, spec.clone()) };
    typing(AsksTrack::Question, Some(spec)).show(Screen::Track(shown))
}

/// The line under this mark is asked, whatever was typed or looked at since.
fn keep(
    state: &State,
    facts: &Facts,
    client: &ClientFacts,
    (under, better): (Under, Option<Better>),
) -> Step {
    let Some(mark) = under else { return Step::new(state.clone()).toast(Line::StaleButton) };
    let is_kept = |kept: &Kept| kept.asked && drafts::of_question(&kept.item) == mark;
    match facts.drafts.own(mark) {
        _ if client.tracked.iter().any(is_kept) => {
            Step::new(state.clone()).toast(Line::SettingsSaved).replace(listed(client))
        }
        Some(_) if is_full(client) => full(Step::new(State::Idle)),
        Some(spec) => {
            let spec = Spec { better: better.unwrap_or(Better::Neither), ..spec.clone() };
            let tags = match &spec.kind {
                Kind::Several { parts } => parts.iter().map(|part| part.name.clone()).collect(),
                _ => Vec::new(),
            };
            let own = Draft::Own { spec: spec.clone() };
            let name = Name::Own(spec.name.clone());
            let step =
                added(name, TrackChange::Add { item: NewItem::Typed(spec), tags }).line(Line::Unwatched);
            // What is half typed now is asked on.
            match Draft::of(state) {
                Some(other) if !other.is_same(&own) => Step { state: state.clone(), ..step },
                _ => step,
            }
        }
        None => typing(AsksTrack::Question, None)
            .line(Line::QuestionNotAdded)
            .show(Screen::Track(TrackScreen::AskQuestion)),
    }
}

/// A ready one, in one tap. One that was stopped is asked again, with its answers.
fn pick(facts: &Facts, client: &ClientFacts, code: &'static str) -> Step {
    let Some(item) = track::item_of(NOT_YET, code) else { return gone(client) };
    if let Some(name) = taken(facts, client, &item.name) {
        return Step::new(State::Idle).toast(Line::QuestionTaken { name }).replace(listed(client));
    }
    if is_full(client) {
        return full(Step::new(State::Idle));
    }
    let tags = track::tags_of(code).iter().map(|tag| Name::BuiltIn((*tag).to_owned())).collect();
    added(item.name, TrackChange::Add { item: NewItem::Listed(code.to_owned()), tags })
}

fn added(name: Name, change: TrackChange) -> Step {
    Step::new(State::Idle).write(Change::Track(change)).replace(Screen::Track(TrackScreen::Added { name }))
}

fn tags_said(state: &State, kept: &Kept, said: &Said) -> Step {
    let asked = |line| Step::new(state.clone()).line(Line::Track(line));
    let names = match track::names_in(&said.text) {
        Ok(names) => names,
        Err(TagsError::Empty) => return asked(TrackLine::TagEmpty),
        Err(TagsError::TooLong { max }) => return asked(TrackLine::TagTooLong { max }),
    };
    let new: Vec<String> = names.into_iter().filter(|name| !has_tag(kept, name)).collect();
    if new.is_empty() {
        return asked(TrackLine::TagTaken);
    }
    if new.len() > room(kept) {
        let line = TrackLine::TagsFull { max: TAGS_MAX, room: room(kept), sent: new.len() };
        return asked(line);
    }
    let item = kept.item.id;
    let tags: Vec<Name> = new.iter().cloned().map(Name::Own).collect();
    Step::new(State::Idle)
        .write(Change::Track(TrackChange::AddTags { item, tags }))
        .show(Screen::Track(TrackScreen::TagsAdded { item, count: new.len() }))
        .line(Line::Unwatched)
}

fn name_said(state: &State, kept: &Kept, tag: PartId, said: &Said) -> Step {
    let asked = |line| Step::new(state.clone()).line(Line::Track(line));
    let name = match track::names_in(&said.text).as_deref() {
        Ok([name]) => name.clone(),
        Ok(_) | Err(TagsError::TooLong { .. }) => return asked(TrackLine::TagTooLong { max: OPTION_MAX }),
        Err(TagsError::Empty) => return asked(TrackLine::TagEmpty),
    };
    let other = with_tags(kept, |part| part.id != tag);
    if has_tag(&other, &name) {
        return asked(TrackLine::TagTaken);
    }
    let mut renamed = kept.clone();
    if let Kind::Several { parts } = &mut renamed.item.kind {
        let own = parts.iter_mut().filter(|part| part.id == tag && matches!(part.name, Name::Own(_)));
        own.for_each(|part| part.name = Name::Own(name.clone()));
    }
    Step::new(State::Idle)
        .write(Change::Track(TrackChange::Rename { tag, name }))
        .show(Screen::Track(TrackScreen::Tags { kept: renamed }))
        .line(Line::Unwatched)
}

fn typing(asks: AsksTrack, draft: Option<Spec>) -> Step {
    Step::new(State::Track { asks, draft })
}

fn listed(client: &ClientFacts) -> Screen {
    Screen::Track(TrackScreen::List { kept: client.tracked.clone(), most: TRACKED_MAX })
}

fn gone(client: &ClientFacts) -> Step {
    Step::new(State::Idle).toast(Line::StaleButton).replace(listed(client))
}

fn full(step: Step) -> Step {
    step.line(Line::Track(TrackLine::Full { max: TRACKED_MAX }))
}

fn is_full(client: &ClientFacts) -> bool {
    client.tracked.iter().filter(|kept| kept.asked).count() >= TRACKED_MAX
}

/// How many tags a list still holds.
fn room(kept: &Kept) -> usize {
    TAGS_MAX.saturating_sub(kept.item.kind.parts().len())
}

/// What is ready to take and not asked yet, by whosever wish.
fn ready(facts: &Facts, client: &ClientFacts) -> Vec<String> {
    let is_new = |code: &&str| taken(facts, client, &Name::BuiltIn((*code).to_owned())).is_none();
    track::codes().filter(is_new).map(str::to_owned).collect()
}

/// The question that is asked and that people would take for one of this name.
fn taken(facts: &Facts, client: &ClientFacts, name: &Name) -> Option<Name> {
    let arranged = client.asked.iter().map(|asked| &asked.item.name);
    let tracked = client.tracked.iter().filter(|kept| kept.asked).map(|kept| &kept.item.name);
    arranged.chain(tracked).find(|asked| facts.called.is_same(asked, name)).cloned()
}

fn has_tag(kept: &Kept, name: &str) -> bool {
    kept.item
        .kind
        .parts()
        .iter()
        .any(|part| matches!(&part.name, Name::Own(own) if label::is_same(own, name)))
}

fn with_tags(kept: &Kept, keep: impl Fn(&Part) -> bool) -> Kept {
    let mut kept = kept.clone();
    if let Kind::Several { parts } = &mut kept.item.kind {
        parts.retain(keep);
    }
    kept
}

fn ask_show(client: &ClientFacts, kept: &Kept) -> TrackScreen {
    TrackScreen::AskShow { kept: kept.clone(), to: named(client) }
}

fn named(client: &ClientFacts) -> Vec<(LinkId, String)> {
    client.ties.iter().map(|tie| (tie.link, tie.name.clone())).collect()
}
