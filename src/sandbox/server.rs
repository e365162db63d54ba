//! The running sandbox: one model behind one lock, served on one address, with a counter of its changes.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Duration;

use chrono::{DateTime, Utc};
use serde_json::Value;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use super::group::Group;
use super::http;
use super::http::line::{Cut, Exchange, Line};
use super::http::polling::Polls;
use super::model::chats::ChatKind;
use super::model::faults::{Fault, FaultKind};
use super::model::journal::Call;
use super::model::people::PersonRecord;
use super::model::profile::Scope;
use super::model::rates::Meter;
use super::model::{BotAccount, World};
use super::options::Options;
use super::page::Host;
use super::person::Person;

/// A handle to a running local Bot API. Cloning it gives another handle to the same server.
/// The server runs until `stop`, or until its runtime ends.
#[derive(Clone)]
pub struct Sandbox {
    inner: Arc<Inner>,
}

struct Inner {
    options: Options,
    address: SocketAddr,
    world: Mutex<World>,
    polls: Mutex<Polls>,
    revision: watch::Sender<u64>,
    exchange: Arc<Exchange>,
    /// Who answers the page, once there is one.
    host: OnceLock<Arc<dyn Host>>,
    stopping: CancellationToken,
    task: Mutex<Option<JoinHandle<()>>>,
}

impl Sandbox {
    /// Starts on a free port of the loopback interface.
    pub async fn start(options: Options) -> io::Result<Self> {
        Self::start_on(SocketAddr::from((Ipv4Addr::LOCALHOST, 0)), options).await
    }

    pub async fn start_on(address: SocketAddr, options: Options) -> io::Result<Self> {
        let listener = TcpListener::bind(address).await?;
        let address = listener.local_addr()?;
        let id = options.token.split(':').next().and_then(|id| id.parse().ok()).unwrap_or(1000);
        let bot = BotAccount { id, username: options.bot_username.clone() };
        let world = World::new(bot, options.rates.map(Meter::new));
        let exchange = Arc::new(Exchange::default());
        let sandbox = Self {
            inner: Arc::new(Inner {
                options,
                address,
                world: Mutex::new(world),
                polls: Mutex::default(),
                revision: watch::Sender::new(0),
                exchange: exchange.clone(),
                host: OnceLock::new(),
                stopping: CancellationToken::new(),
                task: Mutex::default(),
            }),
        };
        let service = http::router(sandbox.clone()).into_make_service_with_connect_info::<Cut>();
        let stopping = sandbox.inner.stopping.clone();
        let task = tokio::spawn(async move {
            let serving = axum::serve(Line::new(listener, exchange), service);
            // Serving never fails by itself: a caller that breaks off is its own affair.
            let _ = serving.with_graceful_shutdown(stopping.cancelled_owned()).await;
        });
        *sandbox.inner.task.lock().unwrap_or_else(PoisonError::into_inner) = Some(task);
        Ok(sandbox)
    }

    /// Lets waiting polls return, takes no more calls, and waits until the server is gone.
    pub async fn stop(&self) {
        self.inner.stopping.cancel();
        let task = self.inner.task.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(task) = task {
            let _ = task.await;
        }
    }

    /// The address to give to the bot as its API address.
    pub fn api_url(&self) -> String {
        format!("http://{}", self.inner.address)
    }

    pub fn token(&self) -> &str {
        &self.inner.options.token
    }

    pub fn bot_username(&self) -> &str {
        &self.inner.options.bot_username
    }

    /// Serves the page from now on, for as long as the server runs.
    pub fn open_page(&self, host: Arc<dyn Host>) {
        // A second host would not know what the first one did.
        let _ = self.inner.host.set(host);
    }

    pub(super) fn host(&self) -> Option<&Arc<dyn Host>> {
        self.inner.host.get()
    }

    pub(super) fn address(&self) -> SocketAddr {
        self.inner.address
    }

    /// Tells those who watch that something beside the model changed.
    pub fn changed(&self) {
        self.act(|_, _| ());
    }

    /// The person with this id; made on first mention, a stranger to the bot until they write.
    pub fn person(&self, id: i64, first_name: &str, language_code: &str) -> Person {
        self.act(|world, _| {
            world.people.entry(id).or_insert_with(|| PersonRecord::new(id, first_name, language_code));
        });
        Person::new(self.clone(), id)
    }

    /// Everybody there is.
    pub fn people(&self) -> Vec<Person> {
        let ids: Vec<i64> = self.look(|world| world.people.keys().copied().collect());
        ids.into_iter().map(|id| Person::new(self.clone(), id)).collect()
    }

    /// A group the bot is not in yet. Below -1000000000000 it is a supergroup.
    pub fn group(&self, id: i64, title: &str) -> Group {
        let kind = if id < -1_000_000_000_000 { ChatKind::Supergroup } else { ChatKind::Group };
        Group::open(self.clone(), id, kind, title)
    }

    /// A channel the bot is not in yet.
    pub fn channel(&self, id: i64, title: &str) -> Group {
        Group::open(self.clone(), id, ChatKind::Channel, title)
    }

    /// How many updates the bot has not acknowledged yet.
    pub fn pending_updates(&self) -> usize {
        self.act_quietly(|world, now| world.updates.pending(now))
    }

    /// Whether the bot sits in a long poll right now.
    pub fn waiting(&self) -> bool {
        self.polls(|polls| polls.waiting())
    }

    /// Waits until the condition holds, looking again after every change. `false` when the limit passed first.
    pub async fn until(&self, limit: Duration, condition: impl Fn(&Self) -> bool) -> bool {
        let mut changes = self.revision();
        let watching = async {
            loop {
                changes.mark_unchanged();
                if condition(self) || changes.changed().await.is_err() {
                    return;
                }
            }
        };
        tokio::time::timeout(limit, watching).await.is_ok()
    }

    /// Every call the bot made.
    pub fn journal(&self) -> Vec<Call> {
        self.calls_since(0)
    }

    /// The calls after that number.
    pub fn calls_since(&self, seq: u64) -> Vec<Call> {
        self.look(|world| world.journal.since(seq))
    }

    /// What Telegram would refuse, or a person would mind.
    pub fn violations(&self) -> Vec<String> {
        self.look(World::violations)
    }

    /// So many calls in a hundred fail like this, whatever they are, until the faults are cleared.
    pub fn now_and_then(&self, percent: u8, kind: FaultKind) {
        self.act(|world, _| world.faults.now_and_then(percent, kind));
    }

    pub fn fault(&self, fault: Fault) {
        self.act(|world, _| world.faults.add(fault));
    }

    pub fn clear_faults(&self) {
        self.act(|world, _| world.faults.clear());
    }

    /// During an outage every connection is closed at once without a reply.
    pub fn outage(&self, out: bool) {
        self.inner.exchange.outage(out);
        self.act(|_, _| ());
    }

    /// Queues an update body as it is; only its `update_id` is set.
    pub fn inject_update(&self, raw: Value) {
        self.act(|world, now| world.updates.enqueue(raw, now));
    }

    /// The last `n` delivered updates come once more, with the same ids.
    pub fn redeliver_last(&self, n: usize) {
        self.act(|world, _| world.updates.redeliver(n));
    }

    /// The commands the bot stored for a scope and a language (`""` for everybody).
    pub fn commands(&self, scope: Scope, lang: &str) -> Vec<(String, String)> {
        self.look(|world| world.profile.commands(scope, lang).to_vec())
    }

    /// Counts up with every change.
    pub fn revision(&self) -> watch::Receiver<u64> {
        self.inner.revision.subscribe()
    }

    /// Changes the model at the time of its clock and tells those who watch.
    pub(super) fn act<R>(&self, change: impl FnOnce(&mut World, DateTime<Utc>) -> R) -> R {
        let result = self.act_quietly(change);
        self.inner.revision.send_modify(|revision| *revision += 1);
        result
    }

    /// The same without telling anybody; for what nobody could see.
    pub(super) fn act_quietly<R>(&self, change: impl FnOnce(&mut World, DateTime<Utc>) -> R) -> R {
        let now = (self.inner.options.now)();
        change(&mut self.world(), now)
    }

    pub(super) fn look<R>(&self, read: impl FnOnce(&World) -> R) -> R {
        read(&self.world())
    }

    pub(super) fn polls<R>(&self, change: impl FnOnce(&mut Polls) -> R) -> R {
        change(&mut self.inner.polls.lock().unwrap_or_else(PoisonError::into_inner))
    }

    pub(super) fn same_offset_hold(&self) -> bool {
        self.inner.options.same_offset_hold
    }

    /// What time it is by the clock everything goes by; `None`: it is not said.
    pub(super) fn says_time(&self) -> Option<DateTime<Utc>> {
        let options = &self.inner.options;
        options.dated.then(|| options.dates.as_ref().unwrap_or(&options.now)())
    }

    pub(super) fn stopping(&self) -> &CancellationToken {
        &self.inner.stopping
    }

    /// Waits on the wall clock, but not longer than the server lives.
    pub(super) async fn pause(&self, wait: Duration) {
        tokio::select! {
            () = tokio::time::sleep(wait) => {}
            () = self.inner.stopping.cancelled() => {}
        }
    }

    fn world(&self) -> MutexGuard<'_, World> {
        self.inner.world.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl std::fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Sandbox").field("address", &self.inner.address).finish_non_exhaustive()
    }
}
