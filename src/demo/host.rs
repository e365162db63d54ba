//! The demo behind the page: carries out its orders one after the other and tells what it shows.

use std::sync::{Mutex, MutexGuard, PoisonError};

use anyhow::Context as _;
use chrono::TimeDelta;
use futures_util::future::BoxFuture;
use serde_json::{Value, json};
use tokio_util::sync::CancellationToken;

use crate::app::{Bot, Clock};
use crate::domain::ids::PersonId;
use crate::rehearse::{FIRST_CLIENT, THERAPIST};
use crate::sandbox::{Fault, FaultKind, Host, Order, Person, Sandbox};
use crate::store::people;

use super::clients::{Clients, code};
use super::strip::Strip;
use super::time;

/// How long Telegram asks to wait when it is made to refuse.
const WAIT: u64 = 30;
/// The clients of the story, beginning with the first.
const STORY_CLIENTS: i64 = 3;

pub struct DemoHost {
    sandbox: Sandbox,
    bot: Bot,
    clock: Clock,
    lang: String,
    stop: CancellationToken,
    /// Whose turn it is: orders from several browsers do not mix.
    turn: tokio::sync::Mutex<()>,
    shown: Mutex<Shown>,
}

/// What the page is shown.
#[derive(Debug, Default)]
struct Shown {
    strip: Strip,
    clients: Clients,
    /// The zones people chose.
    zones: Vec<(i64, Option<&'static str>)>,
    busy: Option<String>,
    offline: bool,
    trouble: Option<&'static str>,
}

impl DemoHost {
    pub async fn new(
        sandbox: Sandbox,
        bot: Bot,
        clock: Clock,
        lang: String,
        stop: CancellationToken,
    ) -> anyhow::Result<Self> {
        let turn = tokio::sync::Mutex::default();
        let host = Self { sandbox, bot, clock, lang, stop, turn, shown: Mutex::default() };
        let therapist = host.therapist();
        {
            let mut shown = host.shown();
            shown.clients.ids = (FIRST_CLIENT..FIRST_CLIENT + STORY_CLIENTS).collect();
            shown.clients.know(&therapist);
            shown.strip.forget(&host.sandbox);
        }
        host.learn_zones().await?;
        Ok(host)
    }

    async fn carry_out(&self, order: Order) -> Result<(), String> {
        let _turn = self.turn.lock().await;
        {
            let mut shown = self.shown();
            shown.strip.begin(&self.sandbox);
            shown.busy = Some(match &order {
                Order::Action(id) => id.clone(),
                Order::Acted | Order::OpenLink(_) => "acted".to_owned(),
            });
        }
        self.sandbox.changed();
        let done = match order {
            Order::Acted => self.settle().await.map_err(told),
            Order::Action(id) => self.action(&id).await,
            Order::OpenLink(link) => match code(&link) {
                Some(code) => self.comes(&code).await.map_err(told),
                None => Err("That link does not open this bot.".to_owned()),
            },
        };
        let zones = self.learn_zones().await.map_err(told);
        let mut shown = self.shown();
        shown.strip.catch_up(&self.sandbox);
        shown.busy = None;
        if shown.trouble.is_some() && self.faulted(shown.strip.calls_after) {
            self.sandbox.clear_faults();
            shown.trouble = None;
        }
        if let Err(sentence) = &done {
            shown.strip.note(self.now(), sentence.clone());
        }
        done.and(zones)
    }

    async fn action(&self, id: &str) -> Result<(), String> {
        let offline = self.shown().offline;
        match id {
            "next" | "hour" | "week" if offline => self.time_without_bot(id).await,
            "next" => match time::next_event(&self.bot).await.map_err(told)? {
                true => Ok(()),
                false => Err("Nothing is planned.".to_owned()),
            },
            "hour" => time::hours(&self.bot, 1).await.map_err(told),
            "week" => time::weekly(&self.bot, &self.stop).await.map(drop).map_err(told),
            "offline" => self.switch_offline(!offline).await.map_err(told),
            "429" => {
                let description = format!("Too Many Requests: retry after {WAIT}");
                let kind = FaultKind::Error { code: 429, description, retry_after: Some(WAIT) };
                self.order_trouble("429", kind);
                Ok(())
            }
            "lost" => {
                self.order_trouble("lost", FaultKind::DropAfter);
                Ok(())
            }
            "twice" => {
                self.note("Telegram delivers the last updates a second time");
                self.sandbox.redeliver_last(1);
                self.settle().await.map_err(told)
            }
            "client" => self.invited().await.map_err(told),
            _ => Err(format!("There is no action {id:?}.")),
        }
    }

    async fn settle(&self) -> anyhow::Result<()> {
        if self.shown().offline {
            return Ok(());
        }
        self.bot.settle().await
    }

    async fn time_without_bot(&self, id: &str) -> Result<(), String> {
        match id {
            "next" => time::pass_over(&self.bot).await.map_err(told)?,
            "hour" => self.clock.advance(TimeDelta::hours(1)),
            _ => return Err("The bot is offline: a summary needs it back.".to_owned()),
        }
        self.note("Time passes; the bot is offline");
        Ok(())
    }

    async fn switch_offline(&self, offline: bool) -> anyhow::Result<()> {
        self.shown().offline = offline;
        if offline {
            self.note("The bot goes offline. What people do now waits for it");
            return Ok(());
        }
        let waiting = self.sandbox.pending_updates();
        self.note(format!(
            "The bot is back; {waiting} waited for it. Telegram keeps taps for 150 seconds only, so what is open is \
             asked again after a longer absence"
        ));
        self.bot.settle().await
    }

    /// The next message or change the bot sends meets trouble, whichever comes first.
    fn order_trouble(&self, id: &'static str, kind: FaultKind) {
        self.sandbox.clear_faults();
        let mut shown = self.shown();
        shown.trouble = if shown.trouble == Some(id) { None } else { Some(id) };
        if shown.trouble.is_none() {
            return;
        }
        for method in ["sendMessage", "editMessageText", "sendPhoto"] {
            self.sandbox.fault(Fault { method: method.to_owned(), chat: None, times: 1, kind: kind.clone() });
        }
    }

    fn faulted(&self, after: u64) -> bool {
        self.sandbox.calls_since(after).iter().any(|call| call.fault.is_some())
    }

    /// Somebody new opens the newest invitation; where there is none, the therapist writes one first.
    async fn invited(&self) -> anyhow::Result<()> {
        let therapist = self.therapist();
        let invitation = self.shown().clients.open_invitation(&therapist);
        let code = match invitation {
            Some(code) => code,
            None => {
                let alias = self.shown().clients.alias(&self.lang);
                therapist.say("/invite");
                self.settle().await?;
                therapist.say(&alias);
                self.settle().await?;
                let written = self.shown().clients.open_invitation(&therapist);
                written.context("the bot wrote no invitation; is it offline?")?
            }
        };
        self.comes(&code).await
    }

    async fn comes(&self, code: &str) -> anyhow::Result<()> {
        let (id, name) = {
            let mut shown = self.shown();
            shown.clients.opened(code);
            shown.clients.next(&self.lang)
        };
        self.sandbox.person(id, name, &self.lang).start(Some(code));
        self.settle().await
    }

    async fn learn_zones(&self) -> anyhow::Result<()> {
        let mut ids = self.shown().clients.ids.clone();
        ids.push(THERAPIST);
        let mut conn = self.bot.store.read().await?;
        let mut zones = Vec::new();
        for id in ids {
            let zone = people::find(&mut conn, PersonId(id)).await?.and_then(|person| person.zone);
            zones.push((id, zone.map(|zone| zone.name())));
        }
        self.shown().zones = zones;
        Ok(())
    }

    fn note(&self, text: impl Into<String>) {
        let now = self.now();
        self.shown().strip.note(now, text);
    }

    fn now(&self) -> i64 {
        self.clock.now().timestamp_millis()
    }

    fn therapist(&self) -> Person {
        self.sandbox.person(THERAPIST, "", &self.lang)
    }

    fn shown(&self) -> MutexGuard<'_, Shown> {
        self.shown.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Host for DemoHost {
    fn order(&self, order: Order) -> BoxFuture<'_, Result<(), String>> {
        Box::pin(self.carry_out(order))
    }

    fn state(&self) -> Value {
        let pending = self.sandbox.pending_updates();
        let mut shown = self.shown();
        shown.strip.catch_up(&self.sandbox);
        let zone = |id: i64| shown.zones.iter().find(|(of, _)| *of == id).and_then(|(_, zone)| *zone);
        let person = |id: &i64| json!({"id": id, "zone": zone(*id)});
        let clients: Vec<Value> = shown.clients.ids.iter().map(person).collect();
        let trouble = |id| shown.trouble == Some(id);
        json!({
            "title": "Tidemark",
            "about": "The real bot on a local Telegram. Nobody here is real, nothing leaves this computer.",
            "now": self.now(),
            "offline": shown.offline,
            "waiting": pending,
            "busy": shown.busy,
            "phones": [
                {"title": "Therapist", "people": [person(&THERAPIST)]},
                {"title": "Client", "people": clients, "add": "client"},
            ],
            "actions": [
                {"group": "time", "id": "next", "label": "Next event"},
                {"group": "time", "id": "hour", "label": "+1 hour"},
                {"group": "time", "id": "week", "label": "To the weekly summary"},
                {"group": "trouble", "id": "offline", "label": "Bot offline", "pressed": shown.offline},
                {"group": "trouble", "id": "429", "label": "Refuse the next message (429)", "pressed": trouble("429")},
                {"group": "trouble", "id": "lost", "label": "Lose the next reply", "pressed": trouble("lost")},
                {"group": "trouble", "id": "twice", "label": "Deliver the last tap twice"},
                {"group": "people", "id": "client", "label": "New client"},
            ],
            "happened": shown.strip.lines,
            "fresh": shown.strip.fresh,
            "calls_after": shown.strip.calls_after,
        })
    }
}

#[expect(clippy::needless_pass_by_value, reason = "for map_err")]
fn told(error: anyhow::Error) -> String {
    format!("Something failed: {error:#}.")
}
