//! Words that were offered as a note and not kept yet: exactly these, over a restart. More words go on with them while that
//! offer stands last; a button says whose words it stands under by their key and mark. Never keeps anything as a note.

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use crate::domain::journal;
use crate::domain::label::NOTE_MAX;

use crate::dialogue::effect::{Change, Effect, Step};
use crate::dialogue::event::{Event, Said};
use crate::dialogue::screen::Screen;

use super::{JournalChange, JournalScreen};

/// The most that wait.
const MOST: usize = 4;
/// So long they wait.
pub const WAITS: TimeDelta = TimeDelta::days(1);

/// The newest last.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Jotted(Vec<Jot>);

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Jot {
    pub key: String,
    /// When its last words were sent.
    pub at: DateTime<Utc>,
    /// The words of each message.
    pub parts: Vec<String>,
}

impl Jot {
    pub fn text(&self) -> String {
        self.parts.join("\n")
    }

    /// How many of its messages the button with this mark stood under; the most, where several are alike.
    fn under(&self, mark: u32) -> Option<usize> {
        (1..=self.parts.len()).rev().find(|count| journal::mark(&self.parts[..*count].join("\n")) == mark)
    }
}

impl Jotted {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn find(&self, key: &str) -> Option<&Jot> {
        self.0.iter().find(|jot| jot.key == key)
    }

    /// The words under this mark, with what was written after them.
    pub fn words(&self, key: &str, mark: u32) -> Option<(String, Option<Jot>)> {
        let jot = self.find(key)?;
        let count = jot.under(mark)?;
        let rest = jot.parts[count..].to_vec();
        let rest = (!rest.is_empty()).then(|| Jot { parts: rest, ..jot.clone() });
        Some((jot.parts[..count].join("\n"), rest))
    }

    /// With these words; `None`: there would be more than a note holds.
    pub fn grown(&self, key: &str, words: &str) -> Option<String> {
        let text = format!("{}\n{words}", self.find(key)?.text());
        (text.chars().count() <= NOTE_MAX).then_some(text)
    }

    /// The one whose message said exactly this.
    pub fn said(&self, words: &str) -> Option<&Jot> {
        self.0.iter().rev().find(|jot| jot.parts.iter().any(|part| part == words))
    }

    /// Every message that waits.
    pub fn messages(&self) -> impl Iterator<Item = &String> {
        self.0.iter().flat_map(|jot| &jot.parts)
    }

    /// Without those that waited long enough.
    #[must_use]
    pub fn since(mut self, at: DateTime<Utc>) -> Self {
        self.0.retain(|jot| jot.at >= at);
        self
    }

    /// As they stand after this step.
    #[must_use]
    pub fn after(mut self, event: &Event, step: &Step) -> Self {
        for effect in &step.effects {
            match effect {
                Effect::Show(Screen::Journal(JournalScreen::NoteOffer { key, at, .. }), _) => {
                    if let Event::Text(said) | Event::Edited { said, .. } = event {
                        self.take(key, *at, said);
                    }
                }
                Effect::Write(Change::Journal(JournalChange::Keep { key, text, rest, .. })) => {
                    self.take_away(key, journal::mark(text), rest);
                }
                Effect::Replace(Screen::Journal(JournalScreen::NoteLeft { key, mark, rest })) => {
                    self.take_away(key, *mark, rest);
                }
                _ => {}
            }
        }
        let spare = self.0.len().saturating_sub(MOST);
        self.0.drain(..spare);
        self
    }

    fn take(&mut self, key: &str, at: DateTime<Utc>, said: &Said) {
        let words = super::words(said).unwrap_or_default();
        match self.0.iter_mut().find(|jot| jot.key == key) {
            Some(jot) => {
                jot.at = at;
                let before = said.instead_of.as_ref();
                match jot.parts.iter_mut().find(|part| Some(&**part) == before) {
                    Some(part) => *part = words,
                    None => jot.parts.push(words),
                }
            }
            None => self.0.push(Jot { key: key.to_owned(), at, parts: vec![words] }),
        }
    }

    fn take_away(&mut self, key: &str, mark: u32, rest: &str) {
        let left = self.words(key, mark).and_then(|(_, left)| left);
        self.0.retain(|jot| jot.key != key);
        self.0.extend(left.map(|jot| Jot { key: rest.to_owned(), ..jot }));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialogue::state::State;

    const KEY: &str = "AbCdEf012_-x";
    const REST: &str = "BbCdEf012_-x";

    fn at(minute: u32) -> DateTime<Utc> {
        format!("2026-03-02T10:{minute:02}:00Z").parse().unwrap()
    }

    fn offered(jotted: Jotted, key: &str, said: Said) -> Jotted {
        let offer = JournalScreen::NoteOffer {
            key: key.into(),
            mark: 0,
            text: String::new(),
            day: at(0).date_naive(),
            at: at(1),
            with: Vec::new(),
        };
        let step = Step::new(State::Idle).show(Screen::Journal(offer));
        let edited = said.instead_of.is_some();
        let event = if edited { Event::Edited { said, gave: None } } else { Event::Text(said) };
        jotted.after(&event, &step)
    }

    fn kept(jotted: Jotted, key: &str, text: &str) -> Jotted {
        let keep = JournalChange::Keep {
            key: key.into(),
            day: at(0).date_naive(),
            text: text.into(),
            written_at: at(1),
            shared: false,
            rest: REST.into(),
        };
        let step = Step::new(State::Idle).write(Change::Journal(keep));
        jotted.after(&Event::StaleButton, &step)
    }

    #[test]
    fn a_button_has_the_words_it_stood_under_and_the_rest_waits_on() {
        let all = offered(offered(Jotted::default(), KEY, Said::of("one")), KEY, Said::of("two"));
        let words =
            |text: &str| all.words(KEY, journal::mark(text)).map(|(words, rest)| (words, rest.is_some()));
        assert_eq!(words("one"), Some(("one".into(), true)));
        assert_eq!(words("one\ntwo"), Some(("one\ntwo".into(), false)));
        assert_eq!(words("two"), None, "no button stood under that");
        let left = kept(all.clone(), KEY, "one");
        assert_eq!((left.find(KEY), left.find(REST).unwrap().text()), (None, "two".to_owned()));
        assert!(kept(all.clone(), KEY, "one\ntwo").is_empty());
        // Twice is once.
        assert_eq!(kept(left.clone(), KEY, "one"), left);
    }

    #[test]
    fn what_waits_is_bounded_changed_with_its_message_and_gone_after_a_day() {
        let full = offered(Jotted::default(), KEY, Said::of(&"x".repeat(NOTE_MAX - 2)));
        assert!(full.grown(KEY, "y").is_some() && full.grown(KEY, "yy").is_none());
        let keys = ["a", "b", "c", "d", "e"];
        let many = keys.iter().fold(Jotted::default(), |all, key| offered(all, key, Said::of(key)));
        assert!(many.find("a").is_none() && many.find("e").is_some());
        let changed = Said { instead_of: Some("e".into()), ..Said::of("f") };
        assert_eq!(offered(many.clone(), "e", changed).find("e").unwrap().text(), "f");
        assert!(many.clone().since(at(1)).find("e").is_some() && many.since(at(2)).is_empty());
    }
}
