//! Telegram as a bot sees it, for one run of one bot: hands out updates, takes messages and counts them.
//! Checks nothing that a bot says but how fast it says new things, where it is told to.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{Duration, Instant};

use serde_json::Value;
use tokio::net::TcpListener;
use tokio::sync::Notify;
use tokio::task::JoinSet;

use super::http::{Connection, Request};
use super::people::{Card, People, from, message};

pub const TOKEN: &str = "1000:SANDBOX";
/// New messages a second that Telegram lets through, and as many at once.
pub const MESSAGES: f64 = 30.0;
/// Of an answer to getUpdates.
const MOST: usize = 100;

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
    pub cards: Option<std::collections::HashMap<i64, Card>>,
    updates: VecDeque<(i64, String)>,
    next_update: i64,
    next_message: i64,
    /// New messages that may still go at once, and as of when.
    places: Option<(f64, Instant)>,
    polled: bool,
}

#[derive(Clone)]
pub struct Telegram(Arc<Shared>);

struct Shared {
    state: Mutex<State>,
    more: Notify,
}

/// Serves until it is dropped.
pub struct Served {
    pub telegram: Telegram,
    pub url: String,
    _tasks: JoinSet<()>,
}

impl Telegram {
    /// Numbers of updates and messages begin here.
    pub async fn serve(people: People, first: i64) -> Served {
        let state = State {
            people,
            counts: Counts::default(),
            cards: None,
            updates: VecDeque::new(),
            next_update: first,
            next_message: first,
            places: None,
            polled: false,
        };
        let telegram = Self(Arc::new(Shared { state: Mutex::new(state), more: Notify::new() }));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let mut tasks = JoinSet::new();
        let served = telegram.clone();
        tasks.spawn(async move {
            let mut open = JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                let telegram = served.clone();
                open.spawn(async move {
                    // A bot that hangs up in the middle was ended by the bench.
                    if let Ok(connection) = Connection::new(stream) {
                        telegram.talk(connection).await.ok();
                    }
                });
            }
        });
        Served { telegram, url, _tasks: tasks }
    }

    pub fn state(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap()
    }

    /// Hands these out, in this order.
    pub fn bring(&self, updates: impl IntoIterator<Item = String>) {
        let mut state = self.state();
        for update in updates {
            state.push(&update);
        }
        drop(state);
        self.0.more.notify_one();
    }

    pub fn tap(&self, person: usize) {
        let tap = self.state().people.tap(person);
        self.bring(tap);
    }

    pub fn say(&self, chat: i64, text: &str) {
        let command = text.split(' ').next().unwrap_or_default().len();
        self.bring([format!(
            r#""message":{{"message_id":{chat},"from":{},"chat":{{"id":{chat},"type":"private","first_name":"Kim"}},"date":{},"text":"{text}","entities":[{{"type":"bot_command","offset":0,"length":{command}}}]}}"#,
            from(chat),
            super::now().timestamp()
        )]);
    }

    /// A press of any button.
    pub fn press(&self, chat: i64, card: &Card, data: &str) {
        let message = message(chat, card.id, &Value::from(card.text.as_str()), &card.markup);
        self.bring([format!(
            r#""callback_query":{{"id":"{data}","from":{},"message":{message},"chat_instance":"{chat}","data":"{data}"}}"#,
            from(chat)
        )]);
    }

    pub async fn is_polled(&self, within: Duration) -> bool {
        super::until(within, || self.state().polled).await
    }

    async fn talk(&self, mut connection: Connection) -> std::io::Result<()> {
        let (mut date, mut dated) = (String::new(), None::<Instant>);
        while let Some(request) = connection.read().await? {
            if dated.is_none_or(|at| at.elapsed() > Duration::from_millis(200)) {
                (date, dated) =
                    (super::now().format("%a, %d %b %Y %H:%M:%S GMT").to_string(), Some(Instant::now()));
            }
            let (status, body) = match request.method.as_str() {
                "getupdates" => (200, self.updates(&request).await),
                _ => self.take(&request),
            };
            connection.write(&request, status, &date, &body).await?;
        }
        Ok(())
    }

    async fn updates(&self, request: &Request) -> String {
        let [offset, timeout] = ["offset", "timeout"].map(|name| request.number(name).unwrap_or(0));
        let limit = request.number("limit").and_then(|limit| usize::try_from(limit).ok()).unwrap_or(MOST);
        let end = Instant::now() + Duration::from_secs(timeout.try_into().unwrap_or(0));
        loop {
            let found = {
                let mut state = self.state();
                state.polled = true;
                while state.updates.front().is_some_and(|(id, _)| *id < offset) {
                    state.updates.pop_front();
                }
                let found =
                    state.updates.iter().take(limit.clamp(1, MOST)).map(|(_, update)| update.as_str());
                found.collect::<Vec<_>>().join(",")
            };
            let left = end.saturating_duration_since(Instant::now());
            if !found.is_empty() || left.is_zero() {
                self.state().counts.requests += 1;
                return format!(r#"{{"ok":true,"result":[{found}]}}"#);
            }
            tokio::time::timeout(left, self.0.more.notified()).await.ok();
        }
    }

    fn take(&self, request: &Request) -> (u16, String) {
        let mut state = self.state();
        state.counts.requests += 1;
        let chat = request.number("chat_id").unwrap_or(0);
        let result = match request.method.as_str() {
            "editmessagetext" => {
                let (id, text, markup) =
                    (request.number("message_id").unwrap_or(0), request.text(), request.markup());
                state.counts.edits += 1;
                let next = state.people.edited(chat, id, &text, &markup);
                if let Some(card) = state.cards.as_mut().and_then(|cards| cards.get_mut(&chat)) {
                    *card = Card {
                        id,
                        text: text.as_str().unwrap_or_default().to_owned(),
                        markup: markup.clone(),
                    };
                }
                if let Some(next) = next {
                    state.push(&next);
                    self.0.more.notify_one();
                }
                message(chat, id, &text, &markup)
            }
            "sendmessage" => {
                if !state.may_send() {
                    state.counts.refused += 1;
                    return (429, SLOWER.to_owned());
                }
                state.counts.sends += 1;
                state.next_message += 1;
                let (id, text, markup) = (state.next_message, request.text(), request.markup());
                if let (Some(cards), true) = (&mut state.cards, markup["inline_keyboard"].is_array()) {
                    let text = text.as_str().unwrap_or_default().to_owned();
                    cards.insert(chat, Card { id, text, markup: markup.clone() });
                }
                message(chat, id, &text, &markup)
            }
            "getme" => ME.to_owned(),
            method => {
                state.counts.answers += u64::from(method == "answercallbackquery");
                "true".to_owned()
            }
        };
        (200, format!(r#"{{"ok":true,"result":{result}}}"#))
    }
}

impl State {
    fn push(&mut self, update: &str) {
        let id = self.next_update;
        self.next_update += 1;
        self.updates.push_back((id, format!(r#"{{"update_id":{id},{update}}}"#)));
    }

    /// From now on new messages that come too fast are refused.
    pub fn be_strict(&mut self) {
        self.places = Some((MESSAGES, Instant::now()));
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
    fn number(&self, name: &str) -> Option<i64> {
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
