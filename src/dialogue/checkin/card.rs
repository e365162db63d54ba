//! The check-in's one message, as meaning: the form of its day, what was said, and which question it asks.
//! Stored in the outbox as JSON; one written before questions were items is still read.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::dialogue::facts::ClientFacts;
use crate::dialogue::screen::Screen;
use crate::domain::answers::Answers;
use crate::domain::checkin::{Checkin, Timing};
use crate::domain::form::{Form, Question};
use crate::domain::item::Item;
use crate::domain::occasion::Occasion;
use crate::domain::schedule::LocalTime;
use crate::domain::sleep::{self, Night, Odd};

use super::before;
use super::reading::Reading;
use super::{can_be_seen, order};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self")]
pub struct Card {
    #[serde(rename = "day")]
    pub occasion: Occasion,
    pub timing: Timing,
    pub form: Form,
    /// The question asked now; `None`: all is said.
    pub at: Option<Question>,
    /// Place of the question among all, from 1, and how many there are. Follow-ups share their question's place.
    pub place: usize,
    pub places: usize,
    pub back: Option<Question>,
    pub answers: Answers,
    pub opening: Opening,
    /// Does any therapist see the answers?
    pub shared: bool,
    /// The question just answered by typing: the next one says what was understood.
    #[serde(default)]
    pub noted: Option<Question>,
    /// What was typed means one of these values: the person says which.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub either: Vec<i32>,
    /// The half of the answer that was given, where the rest is asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub begun: Option<i32>,
    /// How many minutes it usually takes, at the first question, once that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u16>,
    /// When it was to come, of one besides the daily that has a time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time: Option<LocalTime>,
    /// What a sleep diary told of the night, once all of it is said; of `Err` why nothing comes of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub night: Option<Result<Night, Odd>>,
    /// How skills go, where the person reads that beneath the question.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reading: Option<Reading>,
}

/// Why a check-in message appears.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Opening {
    Asked,
    /// The client is in the middle of it.
    Going,
    Nudged,
    /// The bot was away, taps may be lost.
    AskedAgain,
    Resumed,
}

/// The card of a day.
pub fn checkin_surface(occasion: Occasion) -> String {
    format!("checkin {occasion}")
}

impl Card {
    pub fn item(&self, question: Question) -> Option<&Item> {
        self.form.item(question.item)
    }
}

impl Serialize for Card {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        Self::serialize(self, to)
    }
}

impl<'de> Deserialize<'de> for Card {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let written = serde_json::Value::deserialize(from)?;
        let read = match written.get("form") {
            Some(_) => Self::deserialize(written),
            None => before::card(written),
        };
        read.map_err(serde::de::Error::custom)
    }
}

/// The message for one question, or for the end.
pub fn card(
    client: &ClientFacts,
    checkin: &Checkin,
    form: &Form,
    timing: Timing,
    at: Option<Question>,
    opening: Opening,
) -> Screen {
    Screen::Checkin(Box::new(Card { opening, ..card_of(client, checkin, form, timing, at) }))
}

pub fn card_of(
    client: &ClientFacts,
    checkin: &Checkin,
    form: &Form,
    timing: Timing,
    at: Option<Question>,
) -> Card {
    let order = order(client, checkin, form, timing);
    let is_main = |question: &&Question| !form.is_follow_up(**question);
    let index = at.and_then(|question| order.iter().position(|other| *other == question));
    let places = order.iter().filter(is_main).count();
    Card {
        occasion: checkin.occasion,
        timing,
        form: form.clone(),
        at,
        place: index.map_or(places, |index| order[..=index].iter().filter(is_main).count()),
        places,
        back: index.and_then(|index| index.checked_sub(1)).map(|previous| order[previous]),
        answers: checkin.answers.clone(),
        opening: Opening::Going,
        shared: can_be_seen(client, checkin.occasion),
        noted: None,
        either: Vec::new(),
        begun: None,
        minutes: client.usual_minutes.filter(|_| index == Some(0) && checkin.answers.is_empty()),
        time: client.times.slots.get(checkin.occasion.slot).and_then(|timed| timed.when.time()),
        night: night(client, checkin, form).filter(|_| at.is_none()),
        reading: None,
    }
}

fn night(client: &ClientFacts, checkin: &Checkin, form: &Form) -> Option<Result<Night, Odd>> {
    let number = |item: &Item| checkin.answers.number(Question::whole(item.id));
    sleep::of_answers(&form.items, number, (checkin.occasion.day, client.zone))
}
