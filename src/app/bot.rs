//! The bot as one value: what its tasks share, and its three jobs as steps that can be taken by hand.

use std::sync::Arc;
use std::sync::atomic::AtomicI64;
use std::time::Duration;

use chrono::{DateTime, Utc};
use tokio::sync::Notify;

use crate::dialogue::effect::Lane;
use crate::domain::ids::PersonId;
use crate::domain::lang::Lang;
use crate::store::{Store, StoreError, alarms, marks, paces, queue};
use crate::telegram::{Api, ApiError, Batch, File};
use crate::wording::Words;

use super::arrears::Arrears;
use super::clock::Clock;
use super::draw::Easels;
use super::outage::Outage;
use super::pace::{Pace, Rates};
use super::settled::Settled;
use super::steps::Steps;
use super::strangers::Strangers;
use super::underway::{Handed, Underway};
use super::watch::Watch;
use super::{forget, intake, pictures, sender, steps, tick};

/// What a bot is made of.
#[derive(Debug)]
pub struct Parts {
    pub store: Store,
    pub api: Api,
    pub words: Words,
    pub clock: Clock,
    pub rates: Rates,
    pub username: String,
}

#[derive(Clone, Debug)]
pub struct Bot(Arc<Inner>);

#[derive(Debug)]
pub struct Inner {
    pub store: Store,
    pub api: Api,
    pub words: Words,
    pub clock: Watch,
    pub username: String,
    pub pace: std::sync::Mutex<Pace>,
    pub outage: Outage,
    pub offset: AtomicI64,
    pub arrears: Arrears,
    pub steps: Steps,
    /// Something was written to the outbox.
    pub outgoing: Notify,
    pub easels: Easels,
    /// Messages on their way just now.
    pub underway: Underway,
    /// What became of messages, and is not recorded yet.
    pub settled: Settled,
    pub strangers: Strangers,
    /// Messages taken up for the sender by who wrote them.
    pub handed: Handed,
}

impl std::ops::Deref for Bot {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.0
    }
}

impl Bot {
    pub fn new(parts: Parts) -> Self {
        Self(Arc::new(Inner {
            store: parts.store,
            api: parts.api,
            words: parts.words,
            clock: Watch::new(parts.clock),
            username: parts.username,
            pace: std::sync::Mutex::new(Pace::new(parts.rates)),
            outage: Outage::default(),
            offset: AtomicI64::new(0),
            arrears: Arrears::default(),
            steps: Steps::default(),
            outgoing: Notify::new(),
            easels: Easels::new(),
            underway: Underway::default(),
            settled: Settled::default(),
            strangers: Strangers::default(),
            handed: Handed::default(),
        }))
    }

    /// Asks Telegram once and handles what it brings. Gives how many updates there were.
    pub async fn poll(&self, timeout: Duration) -> Result<usize, ApiError> {
        // What a step waits for is large: whoever takes steps one after the other has not each of them on the stack.
        Box::pin(intake::poll(self, timeout)).await
    }

    /// Waits for updates without handling them; this acknowledges all that were stored before.
    pub async fn fetch(&self, timeout: Duration) -> Result<Batch, ApiError> {
        intake::fetch(self, timeout).await
    }

    /// Stores a batch in one transaction, then answers its presses. Gives how many updates there were.
    pub async fn take(&self, batch: Batch) -> Result<usize, ApiError> {
        Box::pin(intake::take(self, batch)).await
    }

    /// Rings every alarm that is due. Gives how many there were.
    pub async fn tick(&self) -> Result<usize, StoreError> {
        Box::pin(tick::tick(self)).await
    }

    /// Sends everything that may go now. Gives how many messages left the outbox.
    pub async fn send(&self) -> Result<usize, StoreError> {
        Box::pin(sender::send_all(self)).await
    }

    /// The picture of a client's own weeks, as it would be sent now.
    pub async fn weekly_picture(&self, person: PersonId, lang: &Lang) -> anyhow::Result<Option<File>> {
        pictures::at_a_glance(self, person, (lang, Lane::Summary)).await
    }

    /// Registers the commands, in every language.
    pub async fn register_commands(&self) {
        super::deliver::register_commands(self).await;
    }

    /// After a start: what a stopped process had on its way may go again, and what is too old is forgotten.
    pub async fn recover(&self) -> Result<(), StoreError> {
        let mut tx = self.store.write().await?;
        queue::release_all(&mut tx).await?;
        for (kind, per_second) in paces::all(&mut tx).await? {
            if let Ok(mut pace) = self.pace.lock() {
                pace.learn(&kind, per_second);
            }
        }
        tx.commit().await?;
        self.forget().await
    }

    /// Forgets what is older than its rule; at the start, and once a day.
    pub async fn forget(&self) -> Result<(), StoreError> {
        forget::old_rows(self).await
    }

    /// Takes all steps until nothing more happens at this moment: for clocks set by hand.
    pub async fn settle(&self) -> anyhow::Result<()> {
        loop {
            // What people did comes before what the clock brings, as for a bot that runs by itself.
            let mut taken = 0;
            loop {
                let more = self.poll(Duration::ZERO).await?;
                taken += more;
                if more == 0 {
                    break;
                }
            }
            let done = taken + self.tick().await? + self.send().await?;
            if done == 0 {
                return Ok(());
            }
        }
    }

    /// Lets a clock set by hand run to `to`, stopping at everything that happens on the way, as a bot that is up.
    pub async fn live_until(&self, to: DateTime<Utc>) -> anyhow::Result<()> {
        self.settle().await?;
        while let Some(next) = self.next_event().await?.filter(|next| *next <= to) {
            self.pass_to(next).await?;
        }
        self.pass_to(to).await
    }

    /// When the next alarm rings or the next message may go.
    pub async fn next_event(&self) -> Result<Option<DateTime<Utc>>, StoreError> {
        let message = sender::next_at(self).await?;
        let mut conn = self.store.read().await?;
        let alarm = alarms::next(&mut conn).await?;
        Ok(alarm.into_iter().chain(message).min())
    }

    async fn pass_to(&self, to: DateTime<Utc>) -> anyhow::Result<()> {
        self.clock.pass(to);
        // Time was passed over, not slept through.
        let mut tx = self.store.write().await?;
        marks::set(&mut tx, marks::LAST_POLL, self.clock.now()).await?;
        tx.commit().await?;
        steps::live(self).await;
        self.settle().await
    }
}
