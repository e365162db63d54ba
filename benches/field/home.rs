//! The database Tidemark is measured on: clients of therapists with today's check-in before them, put there by /today,
//! and more whose prompt is due. Made once; each run gets a copy.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::Path;
use std::time::Duration;

use chrono::{NaiveDate, TimeDelta, Timelike as _};
use chrono_tz::Tz;
use tempfile::TempDir;
use tidemark::app::{self, Bot, Clock, Parts, Rates};
use tidemark::dialogue::press::{Press, Tap};
use tidemark::dialogue::screen::{Line, Screen};
use tidemark::domain::form::Question;
use tidemark::domain::ids::ItemId;
use tidemark::domain::occasion::Occasion;
use tidemark::domain::schedule::local_day;
use tidemark::store::{Store, marks, pair};
use tidemark::telegram::{Api, Token};
use tidemark::wording::Words;
use tokio_util::sync::CancellationToken;

use super::people::{AUDIENCE, Card, FIRST, People};
use super::telegram::{TOKEN, Telegram};
use super::{now, until};

const MOOD: ItemId = ItemId(1);
/// What fills in a check-in; from then on its card shows all answers, and changes with each.
const FILLED: [Tap; 3] =
    [Tap::Give(Question::whole(MOOD), 5), Tap::Give(Question::whole(ItemId(2)), 40), Tap::Finish];
const AT_ONCE: usize = 25;
const PATIENCE: Duration = Duration::from_secs(60);
const DATABASE: &str = "tidemark.db";
const KEY: &str = "tidemark.key";

/// Clients, twenty to a therapist.
const CLIENTS: &[&str] = &[
    "CREATE TEMP TABLE numbers AS WITH RECURSIVE
        a(i) AS (SELECT ?1 UNION ALL SELECT i + 1 FROM a LIMIT ?2), b(i) AS (SELECT ?3 UNION ALL SELECT i + 1 FROM b LIMIT ?4)
        SELECT i FROM a UNION ALL SELECT i FROM b",
    "INSERT INTO people (id, lang, zone, created_at) SELECT DISTINCT 900000 + i / 20, 'en', ?5, ?6 FROM numbers",
    "INSERT INTO therapists (person_id, name, joined_at) SELECT DISTINCT 900000 + i / 20, 'Ana Ruiz', ?6 FROM numbers",
    "INSERT INTO people (id, lang, zone, created_at) SELECT i, 'en', ?5, ?6 FROM numbers",
    "INSERT INTO clients (person_id, prompt_minute, weekdays, nudge, weekly_weekday, weekly_minute, joined_at, joined_day)
        SELECT i, 1200, 127, 1, 0, 540, ?6, ?7 FROM numbers",
    "INSERT INTO form_items (client_id, item_id, position, large) SELECT c.person_id, i.id, i.id, i.id <= 2 FROM clients c
        JOIN items i WHERE i.client_id IS NULL AND i.code IN ('mood', 'suds_highest_today', 'skills', 'homework', 'note')",
    "INSERT INTO skills (client_id, built_in, created_at) SELECT i, 'breathing', ?6 FROM numbers",
    "INSERT INTO links (therapist_id, client_id, alias, consent_version, consented_at, consented_day)
        SELECT 900000 + i / 20, i, 'Heron ' || i, 1, ?6, ?7 FROM numbers",
];

/// The days of some of those who wait to be asked, each with two answers. One client after the other, which lies closer
/// together than in life: day by day a year takes hours to make.
const DAYS: &[&str] = &[
    "CREATE TEMP TABLE IF NOT EXISTS days AS
        WITH RECURSIVE d(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM d LIMIT ?2 + 0) SELECT i FROM d",
    "INSERT INTO checkins (client_id, day, planned_at, sent_at, first_answered_at, completed_at, closed_at)
        SELECT c.person_id, date(?1, '-' || d.i || ' days'), 1, 1, 1, 1, 2 FROM clients c JOIN days d
        WHERE c.person_id >= ?3 AND c.person_id < ?4 ORDER BY c.person_id, d.i DESC",
    "INSERT INTO answers (checkin_id, item_id, value, answered_at, late, filled_in)
        SELECT k.id, a.item, CASE a.item WHEN 1 THEN (k.id * 7) % 11 ELSE (k.id * 37) % 101 END, 1, 0, 0
        FROM checkins k JOIN (SELECT 1 AS item UNION ALL SELECT 2) a
        WHERE k.client_id >= ?3 AND k.client_id < ?4 ORDER BY k.id, a.item",
];
const AT_A_TIME: i64 = 1_000;
/// As much as a year has of what is planned: the next question, the end of the open day, the next summary.
const PLANS: &[&str] = &[
    "INSERT INTO alarms (person_id, kind, day, due_at) SELECT person_id, 'prompt', date(?1, '+1 day'), ?2 + person_id FROM clients WHERE person_id >= ?3",
    "INSERT INTO alarms (person_id, kind, day, due_at) SELECT person_id, 'expiry', ?1, ?2 + person_id FROM clients WHERE person_id >= ?3",
    "INSERT INTO alarms (person_id, kind, day, due_at) SELECT person_id, 'weekly', '', ?2 + person_id FROM clients WHERE person_id >= ?3",
];

pub struct Home {
    dir: TempDir,
    today: NaiveDate,
    audience: usize,
    pub cards: Vec<Card>,
}

impl Home {
    /// So many people have a card to tap on, and so many more wait to be asked.
    pub async fn lived(within: &Path, people: usize, audience: usize) -> Self {
        let dir = tempfile::tempdir_in(within).unwrap();
        // No day ends and nothing is due by itself while this runs. The names count hours west of Greenwich.
        let zone: Tz = format!("Etc/GMT{:+}", i64::from(now().hour()) - 12).parse().unwrap();
        let today = local_day(now(), zone);
        let store = open(dir.path()).await;
        let (long_ago, since) = (now() - TimeDelta::days(30), (today - TimeDelta::days(30)).to_string());
        let mut tx = store.write().await.unwrap();
        for statement in CLIENTS {
            let query =
                sqlx::query(*statement).bind(FIRST).bind(count(people)).bind(AUDIENCE).bind(count(audience));
            let query = query.bind(zone.name()).bind(long_ago.timestamp_millis()).bind(&since);
            query.execute(&mut *tx).await.unwrap();
        }
        tx.commit().await.unwrap();

        let served = Telegram::serve(People::new(&[], |_| String::new()), 1).await;
        served.telegram.state().cards = Some(HashMap::new());
        let stop = CancellationToken::new();
        let running = tokio::spawn(app::run(bot(store.clone(), &served.url), stop.clone()));
        // A few at a time: how many at once it can serve is not the question here.
        for first in (0..people).step_by(AT_ONCE) {
            let chats: Vec<i64> = (FIRST..).take(people).skip(first).take(AT_ONCE).collect();
            fill_in(&served.telegram, &chats, today).await;
        }
        stop.cancel();
        running.await.unwrap().unwrap();
        store.close().await;

        let cards = served.telegram.state().cards.take().unwrap_or_default();
        let cards = cards.into_iter().collect::<BTreeMap<_, _>>().into_values().collect();
        let home = Self { dir, today, audience, cards };
        assert!(home.cards.iter().all(|card| card.text.contains("Mood: 5")), "{:?}", home.cards.first());
        home
    }

    /// Those who wait to be asked have answered so many days, and wait for tomorrow.
    pub async fn live(&self, days: usize) {
        let store = open(self.dir.path()).await;
        let mut tx = store.write().await.unwrap();
        sqlx::query("UPDATE clients SET joined_day = '2000-01-01' WHERE person_id >= ?")
            .bind(AUDIENCE)
            .execute(&mut *tx)
            .await
            .unwrap();
        for statement in PLANS {
            let query = sqlx::query(*statement).bind(self.today.to_string());
            let query = query.bind((now() + TimeDelta::days(1)).timestamp_millis()).bind(AUDIENCE);
            query.execute(&mut *tx).await.unwrap();
        }
        tx.commit().await.unwrap();
        let last = AUDIENCE + count(self.audience);
        for first in (AUDIENCE..last).step_by(AT_A_TIME.try_into().unwrap()) {
            let mut tx = store.write().await.unwrap();
            for statement in DAYS {
                let query = sqlx::query(*statement).bind(self.today.to_string()).bind(count(days));
                query.bind(first).bind((first + AT_A_TIME).min(last)).execute(&mut *tx).await.unwrap();
            }
            tx.commit().await.unwrap();
        }
        store.close().await;
    }

    /// So many messages wait for those who wait to be asked, one for each.
    pub async fn queue(to: &Path, waiting: usize) {
        let screen = Screen::Line(Line::NothingToCancel).to_json().unwrap();
        let store = open(to).await;
        let mut tx = store.write().await.unwrap();
        let messages = "INSERT INTO outbox (key, chat_id, lane, action, screen, lang, due_at, created_at)
            SELECT 'queue:' || person_id, person_id, 2, 'show', ?1, 'en', ?2, ?2 FROM clients
            WHERE person_id >= ?3 LIMIT ?4";
        let query = sqlx::query(messages).bind(screen).bind(now().timestamp_millis());
        query.bind(AUDIENCE).bind(count(waiting)).execute(&mut *tx).await.unwrap();
        tx.commit().await.unwrap();
        store.close().await;
    }

    pub fn path(&self) -> &Path {
        self.dir.path()
    }

    /// In MB.
    pub fn size(&self) -> f64 {
        fs::metadata(self.dir.path().join(DATABASE)).map_or(0.0, |file| file.len() as f64 / 1e6)
    }

    /// The data of the button of a mood.
    pub fn button(&self, value: u8) -> String {
        Press::Checkin(Occasion::daily(self.today), Tap::Give(Question::whole(MOOD), value.into())).encode()
    }

    /// A copy as if the bot had just been stopped. `asks`: those who wait to be asked are due.
    pub async fn copy(&self, to: &Path, asks: bool) {
        for file in [DATABASE, KEY] {
            fs::copy(self.dir.path().join(file), to.join(file)).unwrap();
        }
        let store = open(to).await;
        let mut tx = store.write().await.unwrap();
        marks::set(&mut tx, marks::LAST_POLL, now()).await.unwrap();
        if asks {
            let alarms = "INSERT INTO alarms (person_id, kind, day, due_at)
                SELECT person_id, 'prompt', ?1, ?2 FROM clients WHERE person_id >= ?3 LIMIT ?4";
            let query = sqlx::query(alarms).bind(self.today.to_string()).bind(now().timestamp_millis());
            query.bind(AUDIENCE).bind(count(self.audience)).execute(&mut *tx).await.unwrap();
        }
        tx.commit().await.unwrap();
        store.close().await;
    }
}

/// These open today's check-in and fill it in, each step after the other.
async fn fill_in(telegram: &Telegram, chats: &[i64], today: NaiveDate) {
    let card = |chat: &i64| telegram.state().cards.as_ref().and_then(|cards| cards.get(chat).cloned());
    chats.iter().for_each(|chat| telegram.say(*chat, "/today"));
    assert!(until(PATIENCE, || chats.iter().all(|chat| card(chat).is_some())).await, "a card for each");
    for tap in FILLED {
        let wanted = telegram.state().counts.edits + chats.len() as u64;
        for chat in chats {
            let data = Press::Checkin(Occasion::daily(today), tap).encode();
            telegram.press(*chat, &card(chat).unwrap(), &data);
        }
        assert!(until(PATIENCE, || telegram.state().counts.edits >= wanted).await, "{tap:?} changes no card");
    }
}

/// What the program is told by its environment.
pub fn environment(dir: &Path, url: &str) -> [(&'static str, String); 5] {
    [
        ("TELOXIDE_TOKEN", TOKEN.to_owned()),
        ("TELOXIDE_API_URL", url.to_owned()),
        ("DATABASE_URL", format!("sqlite://{}", dir.join(DATABASE).display())),
        ("TIDEMARK_KEY_FILE", dir.join(KEY).display().to_string()),
        ("RUST_LOG", "warn".to_owned()),
    ]
}

/// The bot in this process, with no pace: to see what its engine alone can do. Runs until it is killed.
pub async fn run_unpaced(dir: &Path, url: &str) {
    let bot = bot(open(dir).await, url);
    app::run(bot, CancellationToken::new()).await.unwrap();
}

async fn open(dir: &Path) -> Store {
    pair::open(&dir.join(DATABASE), &dir.join(KEY)).await.unwrap()
}

fn bot(store: Store, url: &str) -> Bot {
    let api = Api::new(&Token::parse(TOKEN).unwrap(), Some(url), app::POLL).unwrap();
    let words = Words::new(BTreeMap::new()).unwrap();
    let (rates, username) = (Rates::UNLIMITED, "bench_bot".to_owned());
    Bot::new(Parts { store, api, words, clock: Clock::System, rates, username })
}

fn count(people: usize) -> i64 {
    people.try_into().unwrap()
}
