//! The demo: the sandbox with its page, the real bot on a clock set by hand, and people who have lived some weeks
//! through the chat. Everything that happens afterwards is ordered from the page.

mod clients;
mod host;
mod strip;
mod time;

use std::collections::BTreeMap;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, bail};
use tokio_util::sync::CancellationToken;

use crate::app::{Bot, Clock, Parts, Rates};
use crate::rehearse::{self, Progress, WEEKS_MAX};
use crate::sandbox::{Options as SandboxOptions, Sandbox};
use crate::store::{Key, Store, pair};
use crate::telegram::{Api, Token};
use crate::wording::Words;

use self::host::DemoHost;

/// How many ports are tried after the wanted one.
const NEXT_PORTS: u16 = 50;

#[derive(Clone, Debug)]
pub struct Options {
    pub port: u16,
    /// Whether it must be that port or none.
    pub only_that_port: bool,
    pub lang: String,
    pub weeks: usize,
    pub seed: u64,
    /// Where the database and its key stay; without it they are gone afterwards.
    pub keep: Option<PathBuf>,
}

/// A demo that is open in the browser's sense.
#[derive(Debug)]
pub struct Demo {
    sandbox: Sandbox,
    bot: Bot,
    /// The folder of a database nobody wants to keep.
    _dir: Option<tempfile::TempDir>,
}

impl Demo {
    /// Seeds a world and opens its page. `None`: told to stop meanwhile.
    pub async fn open(
        options: &Options,
        stop: &CancellationToken,
        progress: impl FnMut(Progress),
    ) -> anyhow::Result<Option<Self>> {
        let words = Words::new(BTreeMap::new())?;
        check(options, &words)?;
        let clock = Clock::by_hand(rehearse::beginning());
        let sandbox = listen(options, &clock).await?;
        let (dir, store) = place(options).await?;
        let api = Api::new(&Token::parse(sandbox.token())?, Some(&sandbox.api_url()), Duration::ZERO)?;
        let username = api.me().await?.username;
        let rates = Rates::UNLIMITED;
        let bot = Bot::new(Parts { store, api, words, clock: clock.clone(), rates, username });
        bot.register_commands().await;
        let demo = Self { sandbox: sandbox.clone(), bot: bot.clone(), _dir: dir };

        let stage = (sandbox.clone(), bot.clone(), clock.clone());
        let story = (options.weeks, options.lang.as_str(), options.seed);
        tokio::select! {
            lived = rehearse::live(stage, story, progress) => lived?,
            () = stop.cancelled() => {
                demo.close().await;
                return Ok(None);
            }
        }
        let host = DemoHost::new(sandbox.clone(), bot, clock, options.lang.clone(), stop.clone()).await?;
        sandbox.open_page(Arc::new(host));
        Ok(Some(demo))
    }

    /// Where the page is.
    pub fn address(&self) -> String {
        self.sandbox.api_url()
    }

    pub async fn close(&self) {
        self.sandbox.stop().await;
        self.bot.store.close().await;
    }
}

fn check(options: &Options, words: &Words) -> anyhow::Result<()> {
    if !(1..=WEEKS_MAX).contains(&options.weeks) {
        bail!("a demo begins after 1 to {WEEKS_MAX} weeks");
    }
    let langs = words.langs();
    if !langs.iter().any(|lang| lang.tag() == options.lang) {
        let tags: Vec<&str> = langs.iter().map(|lang| lang.tag()).collect();
        bail!("the bot does not speak {:?}; it speaks {}", options.lang, tags.join(", "));
    }
    Ok(())
}

/// The wanted port, or the next free one where any will do.
async fn listen(options: &Options, clock: &Clock) -> anyhow::Result<Sandbox> {
    let last = if options.only_that_port { options.port } else { options.port.saturating_add(NEXT_PORTS) };
    let mut port = options.port;
    loop {
        let shown = clock.clone();
        let sandbox_options = SandboxOptions::new(Arc::new(move || shown.now()));
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        match Sandbox::start_on(address, sandbox_options).await {
            Ok(sandbox) => return Ok(sandbox),
            Err(error) if error.kind() == io::ErrorKind::AddrInUse && port < last => port += 1,
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => bail!(
                "port {port} on 127.0.0.1 is held by another program. Stop that one, or give another --port; \
                 without --port a free one is found"
            ),
            Err(error) => {
                return Err(error).context(format!("port {port} on 127.0.0.1 cannot be listened on"));
            }
        }
    }
}

/// The database's folder, where it is to be removed, and the database.
async fn place(options: &Options) -> anyhow::Result<(Option<tempfile::TempDir>, Store)> {
    let Some(folder) = &options.keep else {
        let dir = tempfile::tempdir().context("a demo needs a folder for its database")?;
        let store = Store::open(&dir.path().join("demo.db"), &Key::random()).await?;
        return Ok((Some(dir), store));
    };
    let database = folder.join("demo.db");
    if database.exists() {
        bail!("{} is there already; give --keep a folder without one", database.display());
    }
    std::fs::create_dir_all(folder)
        .with_context(|| format!("the folder {} cannot be made", folder.display()))?;
    Ok((None, pair::open(&database, &folder.join("demo.key")).await?))
}
