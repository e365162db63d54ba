//! The stage: the sandbox, the real bot with an encrypted database, and a clock set by hand.
//! Whatever happens here goes through the chat and is written down as it happens.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, bail};
use chrono::{DateTime, TimeDelta, Utc};
use rand::RngExt as _;
use rand::rngs::StdRng;

use crate::app::{Bot, Clock, Parts, Rates};
use crate::dialogue::press::Press;
use crate::domain::lang::Lang;
use crate::sandbox::{Options, Person, Sandbox};
use crate::store::{Key, Store};
use crate::telegram::{Api, Token};
use crate::wording::Words;

use super::cast::{MAIN, SPARSE, THERAPIST};
use super::log::{Log, What};

pub struct Stage {
    pub sandbox: Sandbox,
    pub bot: Bot,
    pub clock: Clock,
    pub log: Log,
    pub rng: StdRng,
    /// Lives as long as its database is needed; none if the bot is somebody else's.
    _dir: Option<tempfile::TempDir>,
}

/// A button somebody can see.
#[derive(Debug)]
pub struct Seen {
    pub message: i64,
    pub label: String,
    pub data: String,
    pub press: Press,
}

impl Stage {
    pub async fn open(start: DateTime<Utc>, rng: StdRng, words: Words) -> anyhow::Result<Self> {
        let clock = Clock::by_hand(start);
        let shown = clock.clone();
        let sandbox = Sandbox::start(Options::new(Arc::new(move || shown.now()))).await?;
        let dir = tempfile::tempdir().context("a rehearsal needs a folder for its database")?;
        let store = Store::open(&dir.path().join("tidemark.db"), &Key::random()).await?;
        let token = Token::parse(sandbox.token())?;
        let api = Api::new(&token, Some(&sandbox.api_url()), Duration::ZERO)?;
        let username = api.me().await?.username;
        let bot =
            Bot::new(Parts { store, api, words, clock: clock.clone(), rates: Rates::UNLIMITED, username });
        bot.register_commands().await;
        Ok(Self { _dir: Some(dir), ..Self::on(sandbox, bot, clock, rng) })
    }

    /// A stage where everything stands already.
    pub fn on(sandbox: Sandbox, bot: Bot, clock: Clock, rng: StdRng) -> Self {
        Self { sandbox, bot, clock, log: Log::default(), rng, _dir: None }
    }

    pub async fn close(&self) {
        self.bot.store.close().await;
        self.sandbox.stop().await;
    }

    /// Time passes, and what is due on the way happens.
    pub async fn until(&mut self, to: DateTime<Utc>) -> anyhow::Result<()> {
        if to > self.clock.now() {
            self.bot.live_until(to).await?;
            self.log.catch_up(&self.sandbox, None, role);
        }
        Ok(())
    }

    pub async fn says(&mut self, who: &Person, text: &str) -> anyhow::Result<()> {
        self.think(4..14);
        self.log.did(self.clock.now(), who.id(), What::Wrote(text.to_owned()));
        who.say(text);
        self.settle(None).await
    }

    pub async fn starts(&mut self, who: &Person, code: &str) -> anyhow::Result<()> {
        self.log.did(self.clock.now(), who.id(), What::Wrote(format!("/start {code}")));
        who.start(Some(code));
        self.settle(None).await
    }

    pub async fn sends_sticker(&mut self, who: &Person) -> anyhow::Result<()> {
        self.think(2..6);
        self.log.did(self.clock.now(), who.id(), What::Sent("a sticker"));
        who.send_sticker();
        self.settle(None).await
    }

    pub async fn sends_place(&mut self, who: &Person, place: (f64, f64)) -> anyhow::Result<()> {
        self.think(4..9);
        self.log.did(self.clock.now(), who.id(), What::Sent("their location"));
        who.send_location(place.0, place.1);
        self.settle(None).await
    }

    pub async fn presses(&mut self, who: &Person, seen: &Seen) -> anyhow::Result<()> {
        self.think(2..7);
        self.log.did(self.clock.now(), who.id(), What::Pressed(seen.label.clone()));
        who.press_data(seen.message, &seen.data);
        self.settle(Some(who.id())).await
    }

    /// Presses the newest button of this meaning.
    pub async fn taps(&mut self, who: &Person, wanted: impl Fn(&Press) -> bool) -> anyhow::Result<Press> {
        let Some(seen) = buttons(who).into_iter().find(|seen| wanted(&seen.press)) else {
            bail!("a button is missing; the chat was:\n{}", who.transcript());
        };
        self.presses(who, &seen).await?;
        Ok(seen.press)
    }

    /// Digits as people of this language type them.
    pub fn digits(&self, lang: &str, text: &str) -> String {
        let lang = Lang::new(lang);
        let own = |c: char| match c.to_digit(10) {
            Some(digit) => self.bot.words.number(&lang, f64::from(digit), 0),
            None => c.to_string(),
        };
        text.chars().map(own).collect()
    }

    async fn settle(&mut self, pressed: Option<i64>) -> anyhow::Result<()> {
        self.bot.settle().await?;
        self.log.catch_up(&self.sandbox, pressed, role);
        Ok(())
    }

    /// Some seconds of reading and thinking.
    fn think(&mut self, seconds: std::ops::Range<i64>) {
        let seconds = self.rng.random_range(seconds);
        self.clock.advance(TimeDelta::seconds(seconds));
    }
}

/// All buttons in a chat, those of the newest message first, each message's in reading order.
pub fn buttons(who: &Person) -> Vec<Seen> {
    let messages = who.messages().into_iter().rev();
    messages
        .flat_map(|message| {
            let id = message.id;
            message.keyboard.into_iter().flatten().filter_map(move |button| {
                let data = button.data?;
                let press = Press::decode(&data)?;
                Some(Seen { message: id, label: button.label, data, press })
            })
        })
        .collect()
}

/// Who somebody is, in a word for a file name.
pub fn role(chat: i64) -> &'static str {
    match chat {
        THERAPIST => "therapist",
        MAIN => "client",
        SPARSE => "other-client",
        _ => "somebody",
    }
}
