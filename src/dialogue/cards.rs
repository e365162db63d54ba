//! What the cards on the screen ask, and the question somebody looked away from. Looking at something else takes no
//! question away: only an act that itself asks for words has the next ones, and only until it is over.
//! Never decides what words mean; kept with the conversation.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::domain::form::Question;
use crate::domain::occasion::Occasion;
use crate::domain::schedule::LocalTime;

use super::drafts::Drafts;
use super::effect::{Change, Effect, Step};
use super::event::{Command, Event};
use super::facts::Facts;
use super::journal::{Jotted, JournalScreen};
use super::press::Press;
use super::screen::{Screen, SettingsScreen};
use super::state::State;
use crate::dialogue::effect::{CheckinChange, JoinChange};

/// The most cards whose question is kept: a day is answered until the end of the next one.
const CARDS: usize = 4;

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cards {
    /// The question of a check-in that something else, which asks for words too, was opened over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    left: Option<State>,
    /// The day of each card, as it was shown last, and its question; `None`: it asks nothing. The one that stands last
    /// in the chat, or that the person pressed since, is the last here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    asks: Vec<(Occasion, Option<Question>)>,
    /// The day the person said they mean, whose card is finished, with no other card since: words are like a reply to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    opened: Option<Occasion>,
    /// The day whose finished card somebody had put at the end of the chat, where no other card came to it since.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    looked_at: Option<Occasion>,
    /// The two times of day of which one is asked for, if that is what was asked last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    picks: Option<Picks>,
    /// The answer that was begun on the card shown last, where that asks the rest of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    begun: Option<(Occasion, Question, i32)>,
    /// What was typed and not saved, that a button further up still saves.
    #[serde(default, skip_serializing_if = "Drafts::is_empty")]
    drafts: Drafts,
    /// Words that were offered as a note and not kept yet.
    #[serde(default, skip_serializing_if = "Jotted::is_empty")]
    jotted: Jotted,
    /// The screen whose buttons stand at the end of the chat, as it is stored. Of a check-in its card tells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    front: Option<String>,
}

/// One of two times of day is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picks {
    /// The question of a check-in they answer; `None`: a setting.
    pub of: Option<(Occasion, Question)>,
    pub times: (LocalTime, LocalTime),
    /// The answers they stand for, where those are more than a time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answers: Option<(i32, i32)>,
}

impl Picks {
    /// The answer that this one of the two times stands for.
    pub fn answer(&self, time: LocalTime) -> i32 {
        let (one, other) = self.answers();
        if time == self.times.0 { one } else { other }
    }

    pub fn answers(&self) -> (i32, i32) {
        self.answers.unwrap_or((self.times.0.minutes().into(), self.times.1.minutes().into()))
    }
}

impl Cards {
    /// What the card of this day asks. `None`: nothing, or nobody knows.
    pub fn asks(&self, occasion: Occasion) -> Option<Question> {
        self.asks.iter().find(|(of, _)| *of == occasion).and_then(|(_, question)| *question)
    }

    /// The half of this answer that was given, where its card asks the rest.
    pub fn begun(&self, occasion: Occasion, question: Question) -> Option<i32> {
        self.begun.filter(|(of, at, _)| (*of, *at) == (occasion, question)).map(|(.., number)| number)
    }

    /// Is its card known to ask nothing? A note may still be gone on with there.
    pub fn is_done(&self, occasion: Occasion) -> bool {
        self.asks.contains(&(occasion, None))
    }

    /// The day of the card that stands last, where that one asks nothing.
    pub fn last_done(&self) -> Option<Occasion> {
        self.asks.last().filter(|(_, asks)| asks.is_none()).map(|(occasion, _)| *occasion)
    }

    /// Has this day a card?
    pub fn has(&self, occasion: Occasion) -> bool {
        self.asks.iter().any(|(on, _)| *on == occasion)
    }

    /// Does the card of one day stand below that of the other, or was it pressed since? `None`: nobody knows.
    pub fn is_below(&self, occasion: Occasion, other: Occasion) -> Option<bool> {
        let place = |of: Occasion| self.asks.iter().position(|(on, _)| *on == of);
        Some(place(occasion)? > place(other)?)
    }

    /// May the first of these have been asked after the other: is it of a later day, or of another slot of the same, and its
    /// card not known to stand above?
    pub fn may_follow(&self, later: Occasion, occasion: Occasion) -> bool {
        later.may_follow(occasion)
            && (later.day > occasion.day || self.is_below(later, occasion) != Some(false))
    }

    /// The day whose card asks nothing, where that one stands below this day's: words typed there may mean it. Of an
    /// earlier day only where somebody had it put there, to look at it.
    pub fn finished_below(&self, occasion: Occasion) -> Option<Occasion> {
        let (last, asks) = self.asks.last()?;
        let there = last.may_follow(occasion) || *last != occasion && self.looked_at == Some(*last);
        (asks.is_none() && there).then_some(*last)
    }

    /// The day the person said they mean, though its card is finished.
    pub fn opened(&self) -> Option<Occasion> {
        self.opened
    }

    /// What was typed and not saved.
    pub fn drafts(&self) -> &Drafts {
        &self.drafts
    }

    /// The screen whose buttons stand at the end of the chat: their words are a press, whatever else is asked.
    pub fn front(&self) -> Option<Screen> {
        Screen::from_json(self.front.as_deref()?)
    }

    /// Words that were offered as a note.
    pub fn jotted(&self) -> &Jotted {
        &self.jotted
    }

    /// The key of those whose offer stands last.
    pub fn offered(&self) -> Option<String> {
        match self.front().filter(|_| !self.jotted.is_empty())? {
            Screen::Journal(JournalScreen::NoteOffer { key, .. }) => Some(key),
            _ => None,
        }
    }

    /// Without words that were offered before that.
    #[must_use]
    pub fn jotted_since(self, at: DateTime<Utc>) -> Self {
        Self { jotted: self.jotted.since(at), ..self }
    }

    /// Of a stranger nothing is kept.
    pub fn without_front(self) -> Self {
        Self { front: None, ..self }
    }

    /// The two times of day asked about last.
    pub fn picks(&self) -> Option<Picks> {
        self.picks
    }

    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// As they stand after this step.
    pub fn after(&self, before: &State, event: &Event, step: &Step) -> Self {
        let left = match (&step.state, before) {
            (State::Idle | State::Checkin { .. }, _) => None,
            (_, State::Checkin { .. }) => Some(before.clone()),
            _ => self.left.clone(),
        };
        let picks = picks_after(self.picks, before, step);
        let drafts = self.drafts.clone().after(before, event, step);
        let front = front_after(self.front.clone(), step);
        let jotted = self.jotted.clone().after(event, step);
        let mut after = Self { left, picks, drafts, front, jotted, ..self.clone() };
        // What is pressed is where somebody is, and a card that words go to comes to the end.
        let acted = matches!(event, Event::Text(_) | Event::Pressed(_));
        let asked_for = matches!(event, Event::Command(_) | Event::Pressed(_));
        for effect in &step.effects {
            let Some((occasion, at)) = shown(effect) else { continue };
            after.begun = begun(effect).or(after.begun.filter(|(of, ..)| *of != occasion));
            let stays = matches!(effect, Effect::Replace(_)) && !acted;
            if !stays || after.opened == Some(occasion) {
                let still = after.opened == Some(occasion) || matches!(event, Event::Pressed(Press::Day(_)));
                after.opened = (still && at == Some(None)).then_some(occasion);
            }
            after.looked_at = match (effect, at) {
                (Effect::Show(..), Some(None)) if asked_for => Some(occasion),
                // What words below it came to, it is looked at still.
                (_, Some(None)) if after.looked_at == Some(occasion) => Some(occasion),
                _ if stays => after.looked_at,
                _ => None,
            };
            let place = after.asks.iter().position(|(of, _)| *of == occasion);
            after.asks.retain(|(of, _)| *of != occasion);
            let place = place.filter(|_| stays).unwrap_or(after.asks.len());
            let of_day =
                |left: &State| matches!(left, State::Checkin { occasion: of, .. } if *of == occasion);
            match at {
                Some(at) => after.asks.insert(place, (occasion, at)),
                // Closed by the clock. A note that was begun is waited for all the same.
                None => after.left = after.left.filter(|left| !of_day(left) || left.asks_for_note()),
            }
            if at == Some(None) {
                after.left = after.left.filter(|left| !of_day(left));
            }
        }
        // What is left is named, and is the question that stands.
        if *event == Event::Command(Command::Cancel) {
            after.looked_at = None;
        }
        let spare = after.asks.len().saturating_sub(CARDS);
        after.asks.drain(..spare);
        after
    }
}

/// The one gate for coming back: where an act ended in nothing of its own, the question that stands on the card is
/// the one again.
pub fn come_back(before: &State, event: &Event, facts: &Facts, step: &Step) -> State {
    let ends = || step.state.clone();
    let by_clock = matches!(
        event,
        Event::Due(_) | Event::WasAway | Event::ClockSetBack | Event::Blocked | Event::Returned
    );
    let Some(client) = facts.client.as_ref().filter(|_| step.state == State::Idle && !by_clock) else {
        return ends();
    };
    let (left, newer) = match (before, event) {
        // Words at a question were for it, or for none.
        (State::Checkin { .. }, Event::Text(said)) if said.front.is_none() => return ends(),
        (State::Idle, _) => return ends(),
        (State::Checkin { .. }, _) => (Some(before), false),
        _ => (client.cards.left.as_ref(), true),
    };
    let Some(State::Checkin { occasion, at, text, touched }) = left else { return ends() };
    // What was asked meanwhile is asked now, unless these words are waited for.
    let asked_since = newer && client.asked_since(*occasion);
    let gives_way = asked_since && left.is_some_and(|left| !left.keeps_next_words(facts.now));
    if gives_way || step.effects.iter().any(|effect| is_about(effect, *occasion, event)) {
        return ends();
    }
    // Whoever says so leaves it to whatever is asked next.
    let touched = touched.filter(|_| *event != Event::Command(Command::Cancel));
    State::Checkin { occasion: *occasion, at: *at, text: *text, touched }
}

/// Asked by this step, or before it where nothing else was shown and the question stands.
fn picks_after(asked: Option<Picks>, before: &State, step: &Step) -> Option<Picks> {
    let mut screens = step.effects.iter().filter_map(|effect| match effect {
        Effect::Show(Screen::Line(_), _) => None,
        Effect::Show(screen, _) | Effect::Replace(screen) => Some(screen),
        _ => None,
    });
    let time = |minutes: i32| LocalTime::new(u16::try_from(minutes).ok()?);
    match screens.next_back() {
        Some(Screen::Settings(SettingsScreen::PickTime { times, .. })) => {
            let &[one, other] = times.as_slice() else { return None };
            Some(Picks { of: None, times: (one, other), answers: None })
        }
        Some(Screen::Checkin(card)) => {
            let &[one, other] = card.either.as_slice() else { return None };
            let at = card.at?;
            let (first, second) = card.item(at)?.kind.told_apart((one, other));
            let times = (time(first)?, time(second)?);
            let answers = Some((one, other)).filter(|answers| *answers != (first, second));
            Some(Picks { of: Some((card.occasion, at)), times, answers })
        }
        Some(_) => None,
        None => asked.filter(|_| before.same_question(&step.state)),
    }
}

/// The last of what was shown that has buttons of its own. A sentence without any leaves those above it in front.
fn front_after(before: Option<String>, step: &Step) -> Option<String> {
    let mut screens = step.effects.iter().rev().filter_map(|effect| match effect {
        Effect::Show(Screen::Menu, _) => None,
        Effect::Show(Screen::Line(line), _) if !line.has_button() => None,
        Effect::Show(screen, _) | Effect::Replace(screen) => Some(screen),
        _ => None,
    });
    match screens.next() {
        Some(screen) if screen.may_stand_in_front() => screen.clone().without_code().to_json().ok(),
        Some(_) => None,
        None => before,
    }
}

/// The card of a day, and what it asks; `None`: the day is closed, or not there yet.
fn shown(effect: &Effect) -> Option<(Occasion, Option<Option<Question>>)> {
    let (Effect::Show(screen, _) | Effect::Replace(screen)) = effect else { return None };
    match screen {
        Screen::Checkin(card) => Some((card.occasion, Some(card.at))),
        Screen::CheckinClosed { occasion, .. } | Screen::CheckinAhead { occasion } => Some((*occasion, None)),
        _ => None,
    }
}

/// The half of an answer whose rest this card asks.
fn begun(effect: &Effect) -> Option<(Occasion, Question, i32)> {
    match effect {
        Effect::Show(Screen::Checkin(card), _) | Effect::Replace(Screen::Checkin(card)) => {
            Some((card.occasion, card.at?, card.begun?))
        }
        _ => None,
    }
}

/// Did something come of it for that check-in, or is nothing left to come back to?
fn is_about(effect: &Effect, occasion: Occasion, event: &Event) -> bool {
    match effect {
        Effect::Write(Change::Checkin(CheckinChange::Answer { occasion: on, .. })) => {
            *on == occasion || matches!(event, Event::Text(_))
        }
        Effect::Write(Change::DeletePerson | Change::Join(JoinChange::ForgetStranger)) => true,
        _ => shown(effect).is_some_and(|(on, _)| on == occasion),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialogue::screen::InviteScreen;
    use crate::dialogue::state::TimeFor;
    use crate::domain::ids::ItemId;

    #[test]
    fn what_was_left_is_kept_with_the_conversation() {
        let occasion = "2026-03-02".parse().unwrap();
        let note = State::checkin(occasion, Question::whole(ItemId(7)));
        let event = Event::Command(Command::Settings);
        let cards = Cards::default().after(&note, &event, &Step::new(State::Time(TimeFor::Prompt)));
        assert_eq!(cards.left, Some(note.clone()));
        let stored = State::Zone.to_json_beside(&cards);
        assert_eq!((State::from_json(&stored), Cards::from_json(&stored)), (State::Zone, cards.clone()));
        assert_eq!(cards.after(&State::Zone, &event, &Step::new(State::Deleting)).left, Some(note));
        assert!(cards.after(&State::Zone, &event, &Step::new(State::Idle)).is_empty());
        assert!(Cards::from_json(&State::Idle.to_json()).is_empty(), "as the version before wrote it");
    }

    #[test]
    fn what_stands_in_front_is_kept_without_an_invitations_code() {
        let invited = InviteScreen::Invited { alias: "Wren".into(), code: "zebra".into(), days: 14 };
        let step = Step::new(State::Idle).show(Screen::Invite(invited));
        let cards = Cards::default().after(&State::Inviting, &Event::Command(Command::Invite), &step);
        assert!(cards.front().is_some());
        assert!(!State::Idle.to_json_beside(&cards).contains("zebra"));
    }
}
