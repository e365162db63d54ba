//! A small world for stories: people with Telegram, the bot, and time that passes when told to.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicI64;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::{Column as _, Row as _, TypeInfo as _, ValueRef as _};
use tidemark::app::{Bot, Clock, Parts, Rates, time_beside};
use tidemark::dialogue::press::{CaseTap, QuestionTap, SkillTap, SlotTap, TargetTap};
use tidemark::domain::client::PauseLength;
use tidemark::domain::ids::{ItemId, SkillId, TargetId, TaskId};
use tidemark::domain::item::Better;
use tidemark::domain::occasion::Slot;
use tidemark::domain::placed::Watch;
use tidemark::domain::scale::SudsWhen;
use tidemark::domain::schedule::{LocalTime, Weekdays};
use tidemark::domain::slots::When;
use tidemark::sandbox::{Options, Person, Sandbox};
use tidemark::store::{Key, Store, invite, pair};
use tidemark::telegram::{Api, Token};
use tidemark::wording::Words;

pub struct World {
    pub sandbox: Sandbox,
    pub bot: Bot,
    pub clock: Clock,
    /// By how many milliseconds Telegram's clock is ahead of the machine's.
    telegrams: Arc<AtomicI64>,
    /// By how many milliseconds the dates of the answers are ahead of Telegram's clock.
    dates: Arc<AtomicI64>,
    key: Key,
    dir: tempfile::TempDir,
    rates: Rates,
}

/// Closed by the worker that each story has beside its own thread. A connection that is only dropped is closed by a thread nobody waits for, and SQLCipher frees what it uses as the
/// process ends: a test would pass and then crash.
impl Drop for World {
    fn drop(&mut self) {
        let store = self.bot.store.clone();
        let closing = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
            // What a task of a test that failed still holds is not waited for.
            let _ =
                runtime.block_on(async { tokio::time::timeout(Duration::from_secs(1), store.close()).await });
        });
        let _ = closing.join();
    }
}

impl World {
    /// The world at an instant such as `2026-03-02T07:00:00Z`, a Monday.
    pub async fn at(start: &str) -> Self {
        Self::with_rates(start, Rates::UNLIMITED).await
    }

    pub async fn with_rates(start: &str, rates: Rates) -> Self {
        Self::with_clocks(start, rates, (TimeDelta::zero(), true)).await
    }

    /// Over a Bot API whose answers do not say what time it is, so that a clock that is set ahead is believed.
    pub async fn undated(start: &str, rates: Rates) -> Self {
        Self::with_clocks(start, rates, (TimeDelta::zero(), false)).await
    }

    /// The machine's clock is ahead of Telegram's by so much. `dated`: Telegram's answers say so.
    pub async fn ahead_of_telegram(start: &str, by: TimeDelta, dated: bool) -> Self {
        Self::with_clocks(start, Rates::UNLIMITED, (by, dated)).await
    }

    async fn with_clocks(start: &str, rates: Rates, (ahead, dated): (TimeDelta, bool)) -> Self {
        let clock = Clock::by_hand(instant(start));
        let (shown, telegrams) = (clock.clone(), Arc::new(AtomicI64::new(-ahead.num_milliseconds())));
        let theirs = Arc::clone(&telegrams);
        let telegrams_time =
            move || shown.now() + TimeDelta::milliseconds(theirs.load(std::sync::atomic::Ordering::SeqCst));
        let (off, right) = (Arc::new(AtomicI64::new(0)), telegrams_time.clone());
        let dates = Arc::clone(&off);
        let dated_by =
            move || right() + TimeDelta::milliseconds(off.load(std::sync::atomic::Ordering::SeqCst));
        let options =
            Options { dated, dates: Some(Arc::new(dated_by)), ..Options::new(Arc::new(telegrams_time)) };
        let sandbox = Sandbox::start(options).await.unwrap();
        let dir = tempfile::tempdir().unwrap();
        let (database, key_file) = (dir.path().join("tidemark.db"), dir.path().join("tidemark.key"));
        pair::open(&database, &key_file).await.unwrap().close().await;
        let key = Key::read(&key_file).unwrap().unwrap();
        let bot = start_bot(&sandbox, &key, dir.path().join("tidemark.db"), &clock, rates).await;
        Self { sandbox, bot, clock, telegrams, dates, key, dir, rates }
    }

    /// The bot's process is gone, with everything that was only in its memory, and starts again.
    pub async fn restart(&mut self) {
        self.bot.store.close().await;
        self.bot = start_bot(&self.sandbox, &self.key, self.database(), &self.clock, self.rates).await;
        self.bot.recover().await.unwrap();
    }

    /// The database, as another program beside the bot reads it.
    pub async fn beside(&self) -> Store {
        Store::look(&self.database(), &self.key).await.unwrap()
    }

    pub fn database(&self) -> PathBuf {
        self.dir.path().join("tidemark.db")
    }

    /// Everything that follows from what people did is done.
    pub async fn settle(&self) {
        self.bot.settle().await.unwrap();
    }

    /// Time passes, and what is due on the way happens.
    pub async fn until(&self, instant_text: &str) {
        self.bot.live_until(instant(instant_text)).await.unwrap();
    }

    /// A message is on its way to Telegram.
    pub async fn on_its_way(&self) {
        let leased = "SELECT 1 FROM outbox WHERE outcome IS NULL AND leased_until IS NOT NULL";
        while self.rows(leased).await.is_empty() {
            tokio::task::yield_now().await;
        }
    }

    pub async fn hours(&self, hours: i64) {
        self.bot.live_until(self.clock.now() + TimeDelta::hours(hours)).await.unwrap();
    }

    /// Time passes while the bot is down.
    pub fn outage(&self, minutes: i64) {
        self.clock.advance(TimeDelta::minutes(minutes));
    }

    /// The machine's clock shows another time, and Telegram's goes on as it was.
    pub fn machine_shows(&self, instant_text: &str) {
        let before = self.clock.now();
        self.clock.put(instant(instant_text));
        let moved = (before - self.clock.now()).num_milliseconds();
        self.telegrams.fetch_add(moved, std::sync::atomic::Ordering::SeqCst);
    }

    /// The answers are dated by a machine between us and Telegram whose clock is ahead by so much.
    pub fn answers_are_dated_ahead_by(&self, by: TimeDelta) {
        self.dates.store(by.num_milliseconds(), std::sync::atomic::Ordering::SeqCst);
    }

    /// Time passes by both clocks, whatever they show, and the bot is up.
    pub async fn passes(&self, time: TimeDelta) {
        const STEP: TimeDelta = TimeDelta::minutes(5);
        let end = self.clock.now() + time;
        while self.clock.now() < end {
            self.clock.set(end.min(self.clock.now() + STEP));
            self.settle().await;
        }
    }

    /// It is this moment, by the machine's clock and by Telegram's.
    pub fn all_show(&self, instant_text: &str) {
        self.clock.put(instant(instant_text));
        self.telegrams.store(0, std::sync::atomic::Ordering::SeqCst);
    }

    /// Somebody opens an operator's link and becomes a therapist in Europe/Madrid.
    pub async fn therapist(&self, id: i64, name: &str) -> Person {
        let code = self.operator_invites().await;
        let person = self.sandbox.person(id, name, "en");
        person.start(Some(&code));
        self.settle().await;
        self.says(&person, name).await;
        self.says(&person, "Europe/Madrid").await;
        assert!(
            person.messages().iter().any(|m| m.from_bot && m.text.contains(name)),
            "{}",
            person.transcript()
        );
        person
    }

    /// What `tidemark therapist invite` does.
    pub async fn operator_invites(&self) -> String {
        let code = tidemark::app::fresh_code();
        let now = self.operators_time().await;
        let mut tx = self.bot.store.write().await.unwrap();
        invite::add(&mut tx, None, &code, "Dr", now, now + TimeDelta::days(14)).await.unwrap();
        tx.commit().await.unwrap();
        code
    }

    /// What `tidemark therapist revoke` does.
    pub async fn operator_revokes(&self, id: &str) {
        let now = self.operators_time().await;
        let mut tx = tidemark::store::Tx::begin(&self.bot.store).await.unwrap();
        assert!(tidemark::app::revoke(&mut tx, id, now).await.unwrap());
        tx.commit().await.unwrap();
    }

    async fn operators_time(&self) -> DateTime<Utc> {
        time_beside(&self.bot.store, &self.clock, Some(&self.bot.api)).await.unwrap().at
    }

    /// A therapist invites a client by an alias; gives the code of the link.
    pub async fn invites(&self, therapist: &Person, alias: &str) -> String {
        self.says(therapist, "/invite").await;
        self.says(therapist, alias).await;
        code_in(&therapist.last().unwrap().text)
    }

    /// Somebody follows a therapist's link, agrees, and sets zone and time.
    pub async fn client(&self, therapist: &Person, id: i64, alias: &str, zone: &str, time: &str) -> Person {
        let code = self.invites(therapist, alias).await;
        let person = self.sandbox.person(id, "Kim", "en");
        person.start(Some(&code));
        self.settle().await;
        self.taps(&person, "I agree").await;
        self.says(&person, zone).await;
        self.says(&person, time).await;
        if self.last(&person).contains("after midnight") {
            self.taps(&person, &format!("Keep {time}")).await;
        }
        person
    }

    pub async fn says(&self, person: &Person, text: &str) {
        person.say(text);
        self.settle().await;
    }

    /// Presses the newest visible button with this label; fails with the whole chat if there is none.
    pub async fn taps(&self, person: &Person, label: &str) {
        if let Err(error) = person.tap(label) {
            panic!("no button {label:?}: {error:?}\n{}", person.transcript());
        }
        self.settle().await;
    }

    /// Takes the question as it was typed, and says that none of its answers needs care.
    pub async fn keeps(&self, person: &Person) {
        let ends = person.last().is_some_and(|last| last.button("None of them").is_some());
        self.taps(person, if ends { "None of them" } else { "Looks right" }).await;
    }

    /// Moves the question that was just added behind all others, also the note, by the bot's own button.
    pub async fn puts_last(&self, therapist: &Person, name: &str) {
        self.taps(therapist, name).await;
        while therapist.last().is_some_and(|last| last.button("↓").is_some()) {
            self.taps(therapist, "↓").await;
        }
    }

    /// What the bot said last.
    pub fn last(&self, person: &Person) -> String {
        person.last().map(|message| message.text).unwrap_or_default()
    }

    /// The rows of a query over the decrypted database, columns joined by `|`, NULL as nothing.
    pub async fn rows(&self, query: &'static str) -> Vec<String> {
        let mut conn = self.bot.store.read().await.unwrap();
        let rows = sqlx::query(query).fetch_all(&mut *conn).await.unwrap();
        rows.iter()
            .map(|row| {
                let cells = row.columns().iter().enumerate().map(|(index, column)| {
                    let raw = row.try_get_raw(index).unwrap();
                    match (raw.is_null(), raw.type_info().name()) {
                        (true, _) => String::new(),
                        (_, "INTEGER" | "BOOLEAN") => row.get::<i64, _>(column.ordinal()).to_string(),
                        _ => row.get::<String, _>(column.ordinal()),
                    }
                });
                cells.collect::<Vec<_>>().join("|")
            })
            .collect()
    }

    /// The answers of all clients: day, question, value, late, filled in.
    pub async fn answers(&self) -> Vec<String> {
        self.rows(
            "SELECT c.day, i.code, coalesce(a.value, a.text), CASE WHEN a.late THEN 'late' ELSE '' END,
                    CASE WHEN a.filled_in THEN 'filled in' ELSE '' END
             FROM answers a JOIN checkins c ON c.id = a.checkin_id JOIN items i ON i.id = a.item_id WHERE a.part = 0
             ORDER BY c.client_id, c.day, i.id",
        )
        .await
    }
}

async fn start_bot(sandbox: &Sandbox, key: &Key, database: PathBuf, clock: &Clock, rates: Rates) -> Bot {
    let store = Store::open(&database, key).await.unwrap();
    let token = Token::parse(sandbox.token()).unwrap();
    let api = Api::new(&token, Some(&sandbox.api_url()), Duration::ZERO).unwrap();
    let words = Words::new(BTreeMap::new()).unwrap();
    let username = api.me().await.unwrap().username;
    Bot::new(Parts { store, api, words, clock: clock.clone(), rates, username })
}

pub fn instant(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

/// The code in an invitation's link.
pub fn code_in(text: &str) -> String {
    let (_, after) = text.split_once("start=").unwrap_or_else(|| panic!("no link in {text:?}"));
    after
        .split(|c: char| !(c.is_ascii_alphanumeric() || "-_".contains(c)))
        .next()
        .unwrap_or_default()
        .to_owned()
}

/// Everything a therapist could press about a client: each kind after the one before, so that a new one has its place.
pub fn every_case_tap() -> Vec<CaseTap> {
    let slot = Slot::new(1).unwrap();
    let at = |hour| LocalTime::from_hm(hour, 0).unwrap();
    let next = |tap: CaseTap| match tap {
        CaseTap::Open => Some(CaseTap::Chart),
        CaseTap::Chart => Some(CaseTap::Session(4)),
        CaseTap::Session(_) => Some(CaseTap::SessionFile(26)),
        CaseTap::SessionFile(_) => Some(CaseTap::Homework),
        CaseTap::Homework => Some(CaseTap::AddTask),
        CaseTap::AddTask => Some(CaseTap::EndTask(TaskId(1))),
        CaseTap::EndTask(_) => Some(CaseTap::NoLastDay(None)),
        CaseTap::NoLastDay(_) => Some(CaseTap::Skills),
        CaseTap::Skills => Some(CaseTap::AddSkill),
        CaseTap::AddSkill => Some(CaseTap::RetireSkill(SkillId(1))),
        CaseTap::RetireSkill(_) => Some(CaseTap::Skill(SkillTap::List)),
        CaseTap::Skill(tap) => Some(match tap {
            SkillTap::List => CaseTap::Skill(SkillTap::Open(SkillId(1))),
            SkillTap::Open(_) => CaseTap::Skill(SkillTap::Library),
            SkillTap::Library => CaseTap::Skill(SkillTap::Group(1)),
            SkillTap::Group(_) => CaseTap::Skill(SkillTap::Pick("cold")),
            SkillTap::Pick(_) => CaseTap::Skill(SkillTap::Remind(SkillId(1))),
            SkillTap::Remind(_) => CaseTap::Skill(SkillTap::First(SkillId(1))),
            SkillTap::First(_) => CaseTap::Skill(SkillTap::Show(SkillId(1), true)),
            SkillTap::Show(..) => CaseTap::Skill(SkillTap::Type),
            SkillTap::Type => CaseTap::Skill(SkillTap::Off(SkillId(2))),
            SkillTap::Off(_) => CaseTap::Question(QuestionTap::List),
        }),
        CaseTap::Question(tap) => Some(match tap {
            QuestionTap::List => CaseTap::Question(QuestionTap::Open(ItemId(1))),
            QuestionTap::Open(_) => CaseTap::Question(QuestionTap::Up(ItemId(4), None)),
            QuestionTap::Up(..) => CaseTap::Question(QuestionTap::Down(ItemId(1), None)),
            QuestionTap::Down(..) => CaseTap::Question(QuestionTap::Large(ItemId(1), false, None)),
            QuestionTap::Large(..) => CaseTap::Question(QuestionTap::WatchAsk(ItemId(1))),
            QuestionTap::WatchAsk(_) => {
                CaseTap::Question(QuestionTap::Watch(ItemId(1), Watch::Falls(20), None))
            }
            QuestionTap::Watch(..) => CaseTap::Question(QuestionTap::Better(ItemId(1), Better::Higher, None)),
            QuestionTap::Better(..) => CaseTap::Question(QuestionTap::Library),
            QuestionTap::Library => CaseTap::Question(QuestionTap::Group(0)),
            QuestionTap::Group(_) => CaseTap::Question(QuestionTap::Pick("sleep_hours")),
            QuestionTap::Pick(_) => CaseTap::Question(QuestionTap::Type),
            QuestionTap::Type => CaseTap::Question(QuestionTap::Keep(None, None)),
            QuestionTap::Keep(..) => CaseTap::Question(QuestionTap::Remove(ItemId(6), None)),
            QuestionTap::Remove(..) => CaseTap::Question(QuestionTap::Templates),
            QuestionTap::Templates => CaseTap::Question(QuestionTap::Template("sleep")),
            QuestionTap::Template(_) => CaseTap::Question(QuestionTap::Apply("sleep", 3, None)),
            QuestionTap::Apply(..) => CaseTap::Question(QuestionTap::Undo("sleep", 3, None)),
            QuestionTap::Undo(..) => CaseTap::Slot(SlotTap::List),
        }),
        CaseTap::Slot(tap) => Some(match tap {
            SlotTap::List => CaseTap::Slot(SlotTap::New),
            SlotTap::New => CaseTap::Slot(SlotTap::Type),
            SlotTap::Type => CaseTap::Slot(SlotTap::Within(at(9), at(19))),
            SlotTap::Within(..) => CaseTap::Slot(SlotTap::Add(When::At(at(8)), 1)),
            SlotTap::Add(..) => CaseTap::Slot(SlotTap::Open(slot)),
            SlotTap::Open(_) => CaseTap::Slot(SlotTap::Move(slot)),
            SlotTap::Move(_) => CaseTap::Slot(SlotTap::When(slot, When::At(at(9)))),
            SlotTap::When(..) => CaseTap::Slot(SlotTap::Days(slot, Weekdays::EVERY_DAY)),
            SlotTap::Days(..) => CaseTap::Slot(SlotTap::Nudge(slot, true)),
            SlotTap::Nudge(..) => CaseTap::Slot(SlotTap::Keep(slot, Some(60))),
            SlotTap::Keep(..) => CaseTap::Slot(SlotTap::Items(slot)),
            SlotTap::Items(_) => CaseTap::Slot(SlotTap::Item(slot, ItemId(1), true)),
            SlotTap::Item(..) => CaseTap::Slot(SlotTap::Day(slot, true)),
            SlotTap::Day(..) => CaseTap::Slot(SlotTap::NoDays(slot)),
            SlotTap::NoDays(_) => CaseTap::Slot(SlotTap::Aside(slot, true)),
            SlotTap::Aside(..) => CaseTap::Slot(SlotTap::Remove(slot)),
            SlotTap::Remove(_) => CaseTap::Target(TargetTap::List),
        }),
        CaseTap::Target(tap) => Some(match tap {
            TargetTap::List => CaseTap::Target(TargetTap::Add),
            TargetTap::Add => CaseTap::Target(TargetTap::Ratings),
            TargetTap::Ratings => CaseTap::Target(TargetTap::End(TargetId(1))),
            TargetTap::End(_) => CaseTap::SudsWhen(SudsWhen::RightNow),
        }),
        CaseTap::SudsWhen(_) => Some(CaseTap::PauseAsk),
        CaseTap::PauseAsk => Some(CaseTap::Pause(PauseLength::Days(3))),
        CaseTap::Pause(_) => Some(CaseTap::Resume),
        CaseTap::Resume => Some(CaseTap::EndAsk),
        CaseTap::EndAsk => Some(CaseTap::End),
        CaseTap::End => None,
    };
    std::iter::successors(Some(CaseTap::Open), |tap| next(*tap)).collect()
}
