//! Telegram as a bot sees it, for one run of one bot: an address that hands out updates and answers requests, and the
//! ways in which people act on it.

use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{Duration, Instant};

use serde_json::Value;
use tokio::net::TcpListener;
use tokio::sync::Notify;
use tokio::task::JoinSet;

use super::http::{Connection, Request};
use super::people::{Card, People, from, message};
use super::state::State;

pub const TOKEN: &str = "1000:SANDBOX";
/// Of an answer to getUpdates.
const MOST: usize = 100;

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
        let telegram =
            Self(Arc::new(Shared { state: Mutex::new(State::new(people, first)), more: Notify::new() }));
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
            let found = self.state().from(offset, limit.clamp(1, MOST));
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
        let coming = state.coming();
        let answer = state.take(request);
        // Somebody tapped again.
        if state.coming() != coming {
            self.0.more.notify_one();
        }
        answer
    }
}
