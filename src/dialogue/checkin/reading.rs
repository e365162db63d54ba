//! How skills go, read in the middle of a check-in: a card with reminders beneath its question, and all its buttons. Reading
//! gives no answer and takes none away; a skill that was read is not a skill that was used.

use serde::{Deserialize, Serialize};

use crate::dialogue::effect::Step;
use crate::dialogue::facts::ClientFacts;
use crate::dialogue::screen::Screen;
use crate::domain::catalogue::SKILLS;
use crate::domain::form::{Form, Question};
use crate::domain::item::Name;

use super::card::card_of;
use super::expecting;
use super::turn::Turn;

/// Reminders on one page: more than that nobody reads on a bad day.
const ON_A_PAGE: usize = 6;

/// Some of the skills on the list, with how they go.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Reading {
    /// From 0.
    pub page: u8,
    pub pages: u8,
    pub rows: Vec<Reminder>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Reminder {
    /// Its place on the card, from 1.
    pub number: usize,
    pub name: Name,
    /// As somebody typed it. One of the library has its own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
}

impl Turn<'_> {
    /// The same question, with reminders beneath it.
    pub fn read(&self, question: Question, page: u8) -> Step {
        let at = Some(question).filter(|question| self.is_asked(*question)).or_else(|| self.asked());
        let mut card = card_of(self.client, &self.checkin, &self.form, self.shown, at);
        card.begun = at.and_then(|at| self.client.cards.begun(self.checkin.occasion, at));
        card.reading = at.and_then(|_| reading(self.client, &self.form, page));
        Step::new(expecting(&self.form, self.checkin.occasion, at)).replace(Screen::Checkin(Box::new(card)))
    }
}

/// A page of what can be read. `None`: there is nothing.
fn reading(client: &ClientFacts, form: &Form, page: u8) -> Option<Reading> {
    let parts = form.item(SKILLS)?.kind.parts();
    let numbered = parts.iter().enumerate().filter_map(|(at, part)| {
        let listed = client.listed.iter().find(|listed| listed.id.0 == part.id.0);
        let words = match &part.name {
            Name::BuiltIn(_) => None,
            Name::Own(_) => Some(listed?.reminder.clone()?),
        };
        Some(Reminder { number: at + 1, name: part.name.clone(), words })
    });
    let all: Vec<Reminder> = numbered.collect();
    let pages = all.len().div_ceil(ON_A_PAGE);
    let page = usize::from(page).min(pages.checked_sub(1)?);
    let rows = all.into_iter().skip(page * ON_A_PAGE).take(ON_A_PAGE).collect();
    Some(Reading { page: u8::try_from(page).ok()?, pages: u8::try_from(pages).ok()?, rows })
}
