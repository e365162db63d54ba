//! What a Telegram of one bot knows: updates that wait to be fetched, cards and who taps on them, and how much was asked.
//! Answers every method with as little as bots need; checks nothing but how fast new messages come, where it is told to.

use std::collections::{HashMap, VecDeque};
use std::time::Instant;

use serde_json::Value;

use super::http::Request;
use super::people::{Card, People, message};

/// New messages a second that Telegram lets through, and as many at once.
const MESSAGES: f64 = 30.0;

#[derive(Clone, Copy, Debug, Default)]
pub struct Counts {
    pub requests: u64,
    pub edits: u64,
    pub sends: u64,
    pub answers: u64,
    /// New messages that came too fast.
    pub refused: u64,
}

pub struct State {
    pub people: People,
    pub counts: Counts,
    /// The last message with buttons in each chat, where they are kept.
    pub cards: Option<HashMap<i64, Card>>,
    /// With their numbers.
    updates: VecDeque<(i64, String)>,
    next_update: i64,
    next_message: i64,
    /// New messages that may still go at once, and as of when.
    places: Option<(f64, Instant)>,
    /// The bot has asked for updates.
    pub polled: bool,
}

impl State {
    /// Numbers of updates and messages begin with `first`.
    pub fn new(people: People, first: i64) -> Self {
        Self {
            people,
            counts: Counts::default(),
            cards: None,
            updates: VecDeque::new(),
            next_update: first,
            next_message: first,
            places: None,
            polled: false,
        }
    }

    pub fn push(&mut self, update: &str) {
        let id = self.next_update;
        self.next_update += 1;
        self.updates.push_back((id, format!(r#"{{"update_id":{id},{update}}}"#)));
    }

    /// The number of the update that comes next.
    pub fn coming(&self) -> i64 {
        self.next_update
    }

    /// What waits from that number on, as a list in JSON; all before it is forgotten.
    pub fn from(&mut self, offset: i64, limit: usize) -> String {
        self.polled = true;
        while self.updates.front().is_some_and(|(id, _)| *id < offset) {
            self.updates.pop_front();
        }
        self.updates.iter().take(limit).map(|(_, update)| update.as_str()).collect::<Vec<_>>().join(",")
    }

    /// From now on new messages that come too fast are refused.
    pub fn be_strict(&mut self) {
        self.places = Some((MESSAGES, Instant::now()));
    }

    /// The status and body that answer a request.
    pub fn take(&mut self, request: &Request) -> (u16, String) {
        self.counts.requests += 1;
        let chat = request.number("chat_id").unwrap_or(0);
        let result = match request.method.as_str() {
            "editmessagetext" => self.edit(chat, request),
            "sendmessage" if !self.may_send() => {
                self.counts.refused += 1;
                return (429, SLOWER.to_owned());
            }
            "sendmessage" => self.send(chat, request),
            "getme" => ME.to_owned(),
            method => {
                self.counts.answers += u64::from(method == "answercallbackquery");
                "true".to_owned()
            }
        };
        (200, format!(r#"{{"ok":true,"result":{result}}}"#))
    }

    fn edit(&mut self, chat: i64, request: &Request) -> String {
        let (id, text, markup) =
            (request.number("message_id").unwrap_or(0), request.text(), request.markup());
        self.counts.edits += 1;
        if let Some(next) = self.people.edited(chat, id, &text, &markup) {
            self.push(&next);
        }
        if let Some(card) = self.cards.as_mut().and_then(|cards| cards.get_mut(&chat)) {
            *card = Card { id, text: text.as_str().unwrap_or_default().to_owned(), markup: markup.clone() };
        }
        message(chat, id, &text, &markup)
    }

    fn send(&mut self, chat: i64, request: &Request) -> String {
        self.counts.sends += 1;
        self.next_message += 1;
        let (id, text, markup) = (self.next_message, request.text(), request.markup());
        if let (Some(cards), true) = (&mut self.cards, markup["inline_keyboard"].is_array()) {
            let text = text.as_str().unwrap_or_default().to_owned();
            cards.insert(chat, Card { id, text, markup: markup.clone() });
        }
        message(chat, id, &text, &markup)
    }

    fn may_send(&mut self) -> bool {
        let Some((places, since)) = &mut self.places else { return true };
        *places = (*places + since.elapsed().as_secs_f64() * MESSAGES).min(MESSAGES);
        *since = Instant::now();
        let may = *places >= 1.0;
        *places -= f64::from(u8::from(may));
        may
    }
}

impl Request {
    pub fn number(&self, name: &str) -> Option<i64> {
        let value = &self.fields[name];
        value.as_i64().or_else(|| value.as_str()?.parse().ok())
    }

    fn text(&self) -> Value {
        self.fields["text"].clone()
    }

    /// Forms bring it as a text.
    fn markup(&self) -> Value {
        let markup = &self.fields["reply_markup"];
        markup.as_str().map_or_else(|| markup.clone(), |text| serde_json::from_str(text).unwrap_or_default())
    }
}

const ME: &str = r#"{"id":1000,"is_bot":true,"first_name":"Bench","username":"bench_bot","can_join_groups":true,"can_read_all_group_messages":false,"supports_inline_queries":false,"can_connect_to_business":false,"has_main_web_app":false}"#;
const SLOWER: &str = r#"{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 1","parameters":{"retry_after":1}}"#;
