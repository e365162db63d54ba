//! People who tap the buttons of one card each, and how long they wait until it shows what they tapped: again as soon as
//! it does, or as often as they are told to. Knows no bot: a card shows a number after the word "Mood".

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// Numbers a person taps, one after the other.
const VALUES: u8 = 11;
/// The chat of the first person; the others follow.
pub const FIRST: i64 = 1;
/// The chat of the first of those who are only written to.
pub const AUDIENCE: i64 = 100_001;

/// A message with buttons, and what they say when they are tapped.
#[derive(Clone, Debug)]
pub struct Card {
    pub id: i64,
    pub text: String,
    pub markup: Value,
}

#[derive(Debug)]
struct Person {
    /// The message as Telegram shows it, ready to be put into an update.
    message: String,
    card: i64,
    next: u8,
    /// Numbers tapped and not shown yet.
    waiting: VecDeque<(u8, Instant)>,
}

#[derive(Debug)]
pub struct People {
    all: Vec<Person>,
    /// The data of the button of each number.
    buttons: Vec<String>,
    /// So many of them tap again at once.
    again: usize,
    taps: u64,
    shown: Vec<Duration>,
}

/// What happened since it was last asked.
#[derive(Debug, Default)]
pub struct Seen {
    pub shown: Vec<Duration>,
    pub waiting: Vec<Duration>,
}

impl People {
    /// A card for each, in the order of their chats.
    pub fn new(cards: &[Card], button: impl Fn(u8) -> String) -> Self {
        let all = cards.iter().zip(FIRST..).map(|(card, chat)| Person {
            message: message(chat, card.id, &Value::from(card.text.as_str()), &card.markup),
            card: card.id,
            next: 0,
            waiting: VecDeque::new(),
        });
        let buttons = (0..VALUES).map(button).collect();
        Self { all: all.collect(), buttons, again: 0, taps: 0, shown: Vec::new() }
    }

    /// A tap as an update without its number.
    pub fn tap(&mut self, index: usize) -> Option<String> {
        let person = self.all.get_mut(index)?;
        let (value, chat) = (person.next, FIRST + i64::try_from(index).ok()?);
        person.next = (value + 1) % VALUES;
        person.waiting.push_back((value, Instant::now()));
        self.taps += 1;
        let (taps, data, message) = (self.taps, &self.buttons[usize::from(value)], &person.message);
        Some(format!(
            r#""callback_query":{{"id":"{taps}","from":{},"message":{message},"chat_instance":"{chat}","data":"{data}"}}"#,
            from(chat)
        ))
    }

    /// From now on so many tap again whenever their card shows what they tapped. Gives their first taps.
    pub fn begin(&mut self, again: usize) -> Vec<String> {
        self.again = again;
        let idle = (0..again).filter(|index| self.all.get(*index).is_some_and(|who| who.waiting.is_empty()));
        idle.collect::<Vec<_>>().into_iter().filter_map(|index| self.tap(index)).collect()
    }

    /// A card was changed. Gives the next tap of whoever taps again.
    pub fn edited(&mut self, chat: i64, id: i64, text: &Value, markup: &Value) -> Option<String> {
        let index = usize::try_from(chat - FIRST).ok()?;
        let person = self.all.get_mut(index).filter(|person| person.card == id)?;
        person.message = message(chat, id, text, markup);
        let shows = number(text.as_str()?)?;
        let at = person.waiting.iter().position(|(value, _)| *value == shows)?;
        let now = Instant::now();
        // A card that shows a number shows all that was tapped before it.
        self.shown.extend(person.waiting.drain(..=at).map(|(_, tapped)| now - tapped));
        let idle = person.waiting.is_empty();
        if idle && index < self.again { self.tap(index) } else { None }
    }

    /// What was seen since the last time, and how long the others have waited.
    pub fn seen(&mut self) -> Seen {
        let now = Instant::now();
        let waiting = self.all.iter().flat_map(|person| &person.waiting).map(|(_, tapped)| now - *tapped);
        Seen { waiting: waiting.collect(), shown: std::mem::take(&mut self.shown) }
    }

    pub fn waiting(&self) -> usize {
        self.all.iter().map(|person| person.waiting.len()).sum()
    }
}

/// The number that a card says for the mood.
fn number(text: &str) -> Option<u8> {
    let (_, after) = text.split_once("Mood")?;
    let digits: String =
        after.chars().skip_while(|c| !c.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
    digits.parse().ok()
}

pub fn from(chat: i64) -> Value {
    json!({"id": chat, "is_bot": false, "first_name": "Kim", "language_code": "en"})
}

/// A message of the bot's.
pub fn message(chat: i64, id: i64, text: &Value, markup: &Value) -> String {
    let shown = match markup.is_object() {
        true => format!(r#","reply_markup":{markup}"#),
        false => String::new(),
    };
    format!(
        r#"{{"message_id":{id},"from":{{"id":1000,"is_bot":true,"first_name":"Bench","username":"bench_bot"}},"chat":{{"id":{chat},"type":"private","first_name":"Kim"}},"date":{},"text":{text}{shown}}}"#,
        super::now().timestamp()
    )
}
