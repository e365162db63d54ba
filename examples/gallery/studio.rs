//! The bot on an encrypted temporary database with a clock set by hand, people at its buttons, and the pictures they
//! get, written to disk as they came. Never draws and never words anything itself.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context as _;
use chrono::{DateTime, Utc};
use tempfile::TempDir;
use tidemark::app::{Bot, Clock, Parts, Rates};
use tidemark::dialogue::press::Press;
use tidemark::domain::lang::Lang;
use tidemark::sandbox::{FileView, MessageView, Options, Person, Sandbox};
use tidemark::store::{Key, Store, updates};
use tidemark::telegram::{Api, Token};
use tidemark::wording::Words;

/// One picture or file as somebody got it.
#[derive(Debug)]
pub struct Shot {
    /// What is shown, the same in every language.
    pub title: &'static str,
    /// The file's name in its language's folder.
    pub file: String,
    pub view: FileView,
    /// Telegram's HTML.
    pub caption: String,
    /// The buttons beneath, row by row.
    pub buttons: Vec<Vec<String>>,
}

pub struct Studio<'a> {
    pub bot: Bot,
    sandbox: Sandbox,
    lang: &'a Lang,
    folder: &'a Path,
    shots: Vec<Shot>,
    _database: TempDir,
}

impl<'a> Studio<'a> {
    /// `folder`: where this language's files go.
    pub async fn open(lang: &'a Lang, folder: &'a Path, now: DateTime<Utc>) -> anyhow::Result<Self> {
        fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", folder.display()))?;
        let clock = Clock::by_hand(now);
        let shown = clock.clone();
        let sandbox = Sandbox::start(Options::new(Arc::new(move || shown.now()))).await?;
        let database = tempfile::tempdir()?;
        let store = Store::open(&database.path().join("gallery.db"), &Key::random()).await?;
        let api = Api::new(&Token::parse(sandbox.token())?, Some(&sandbox.api_url()), Duration::ZERO)?;
        let username = api.me().await?.username;
        let (words, rates) = (Words::new(BTreeMap::new())?, Rates::UNLIMITED);
        let bot = Bot::new(Parts { store, api, words, clock, rates, username });
        Ok(Self { bot, sandbox, lang, folder, shots: Vec::new(), _database: database })
    }

    pub fn person(&self, id: i64) -> Person {
        self.sandbox.person(id, "Kim", self.lang.tag())
    }

    pub async fn says(&self, person: &Person, text: &str) -> anyhow::Result<()> {
        person.say(text);
        self.bot.settle().await
    }

    /// Presses the newest button that means this; there must be one.
    pub async fn presses(&self, person: &Person, press: &Press) -> anyhow::Result<()> {
        let data = press.encode();
        let has = |message: &MessageView| {
            message.keyboard.iter().flatten().any(|button| button.data.as_deref() == Some(data.as_str()))
        };
        let message = person.messages().into_iter().rev().find(has);
        let message = message.with_context(|| format!("no button for {press:?}\n{}", person.transcript()))?;
        person.press_button(message.id, &data)?;
        self.bot.settle().await
    }

    /// Keeps the newest picture or file in this chat; it must be in the last message or one of the last album.
    pub fn shoot(&mut self, person: &Person, name: &str, title: &'static str) -> anyhow::Result<()> {
        let last = person.last().with_context(|| format!("nothing was sent for {name}"))?;
        self.keep(person, &last, name, title)
    }

    /// Keeps the picture or file of this message.
    pub fn keep(
        &mut self,
        person: &Person,
        message: &MessageView,
        name: &str,
        title: &'static str,
    ) -> anyhow::Result<()> {
        let (view, ending) = match (&message.photo, &message.document) {
            (Some(photo), _) => (photo, "png"),
            (None, Some(document)) => (document, "pdf"),
            (None, None) => anyhow::bail!("no picture for {name}\n{}", person.transcript()),
        };
        let bytes = person.file(&view.file_id).with_context(|| format!("{name} has no bytes"))?;
        let file = format!("{name}.{ending}");
        fs::write(self.folder.join(&file), bytes)?;
        let labels = |row: Vec<&str>| row.into_iter().map(str::to_owned).collect();
        self.shots.push(Shot {
            title,
            file,
            view: view.clone(),
            caption: message.html.clone(),
            buttons: message.labels().into_iter().map(labels).collect(),
        });
        Ok(())
    }

    /// What was kept, once nothing failed on the way and Telegram's rules were held.
    pub async fn close(self) -> anyhow::Result<Vec<Shot>> {
        let violations = self.sandbox.violations();
        anyhow::ensure!(violations.is_empty(), "against Telegram's rules: {violations:?}");
        let failed = updates::dead_letters(&mut *self.bot.store.read().await?).await?;
        anyhow::ensure!(failed == 0, "{failed} turns failed");
        self.bot.store.close().await;
        self.sandbox.stop().await;
        Ok(self.shots)
    }
}
