//! The bot of this version goes on where the landed one stopped: it sends what waited, and takes up each conversation.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use chrono::Datelike as _;
use serde_json::json;
use sqlx::Row as _;
use tidemark::app::{Bot, Clock, Parts, Rates};
use tidemark::sandbox::{Options, Person, Sandbox};
use tidemark::telegram::{Api, Token};
use tidemark::wording::Words;

use super::landed::{Upgraded, before, now, upgraded};

/// The last day that was asked, a Sunday.
const DAY: &str = "2027-02-28";

struct Alive {
    bot: Bot,
    sandbox: Sandbox,
    _upgraded: Upgraded,
}

impl Alive {
    /// The bot before it has sent anything; everybody it knows has a chat with it.
    async fn new() -> Self {
        let upgraded = upgraded().await;
        let clock = Clock::by_hand(now());
        let shown = clock.clone();
        let sandbox = Sandbox::start(Options::new(Arc::new(move || shown.now()))).await.unwrap();
        let token = Token::parse(sandbox.token()).unwrap();
        let api = Api::new(&token, Some(&sandbox.api_url()), Duration::ZERO).unwrap();
        let mut conn = upgraded.store.read().await.unwrap();
        let chats: Vec<i64> =
            sqlx::query_scalar("SELECT DISTINCT chat_id FROM outbox").fetch_all(&mut *conn).await.unwrap();
        for chat in chats {
            sandbox.person(chat, "Kim", "en").say("hello");
        }
        // What opened the chats is nothing to answer.
        api.poll(1_000_000_000, Duration::ZERO).await.unwrap();
        let username = api.me().await.unwrap().username;
        let words = Words::new(BTreeMap::new()).unwrap();
        let store = upgraded.store.clone();
        let bot = Bot::new(Parts { store, api, words, clock, rates: Rates::UNLIMITED, username });
        bot.recover().await.unwrap();
        Self { bot, sandbox, _upgraded: upgraded }
    }

    fn person(&self, id: i64) -> Person {
        self.sandbox.person(id, "Kim", "en")
    }

    async fn says(&self, id: i64, text: &str) {
        self.person(id).say(text);
        self.bot.settle().await.unwrap();
    }

    /// A button the landed version hung on a card of that Sunday.
    async fn presses(&self, id: i64, tap: &str) {
        let day: chrono::NaiveDate = DAY.parse().unwrap();
        let card = format!("SELECT message_id FROM surfaces WHERE chat_id = ? AND surface = 'checkin {DAY}'");
        let mut conn = self.bot.store.read().await.unwrap();
        let card: i64 =
            sqlx::query_scalar(sqlx::AssertSqlSafe(card)).bind(id).fetch_one(&mut *conn).await.unwrap();
        drop(conn);
        self.person(id).press_data(card, &format!("1 c {} {tap}", day.num_days_from_ce()));
        self.bot.settle().await.unwrap();
    }

    async fn scalar(&self, query: &'static str, id: i64) -> i64 {
        let mut conn = self.bot.store.read().await.unwrap();
        sqlx::query_scalar(query).bind(id).fetch_one(&mut *conn).await.unwrap()
    }

    /// What somebody said of that Sunday: item, part, value or text, shared.
    async fn said(&self, id: i64) -> Vec<String> {
        let mut conn = self.bot.store.read().await.unwrap();
        let rows = sqlx::query(
            "SELECT a.item_id || '.' || a.part || ' ' || coalesce(a.value, a.text, '-') ||
                    CASE WHEN a.shared THEN ' shared' ELSE '' END
             FROM answers a JOIN checkins c ON c.id = a.checkin_id WHERE c.client_id = ? AND c.day = ?",
        )
        .bind(id)
        .bind(DAY)
        .fetch_all(&mut *conn)
        .await
        .unwrap();
        rows.iter().map(|row| row.get(0)).collect()
    }
}

#[track_caller]
fn has(said: &[String], wanted: &str) {
    assert!(said.iter().any(|one| one == wanted), "no {wanted} in {said:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn all_that_waited_is_delivered() {
    let alive = Alive::new().await;
    let waiting = "SELECT count(*) FROM outbox WHERE outcome IS NULL AND id > ?";
    let before = alive.scalar(waiting, 0).await;
    assert!(before > 30);
    let mut conn = alive.bot.store.read().await.unwrap();
    let ids: Vec<i64> = sqlx::query_scalar("SELECT id FROM outbox WHERE outcome IS NULL")
        .fetch_all(&mut *conn)
        .await
        .unwrap();
    drop(conn);
    alive.bot.settle().await.unwrap();
    let mut conn = alive.bot.store.read().await.unwrap();
    for id in ids {
        let outcome: Option<String> = sqlx::query_scalar("SELECT outcome FROM outbox WHERE id = ?")
            .bind(id)
            .fetch_one(&mut *conn)
            .await
            .unwrap();
        assert_eq!(outcome.as_deref(), Some("sent"), "{id}");
    }
    assert_eq!(alive.sandbox.violations(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_is_typed_answers_the_question_that_stood() {
    let alive = Alive::new().await;
    alive.bot.settle().await.unwrap();
    let task = "SELECT id FROM homework WHERE client_id = ?";
    for (id, text) in
        [(11, "7"), (13, "45"), (14, "1 3"), (15, "4"), (16, "2"), (17, "3"), (18, "a quiet day"), (19, "sí")]
    {
        alive.says(id, text).await;
    }
    has(&alive.said(11).await, "1.0 7");
    // She is asked about right now, which the conversation of before did not say.
    has(&alive.said(13).await, "3.0 45");
    has(&alive.said(14).await, "4.0 2");
    has(&alive.said(15).await, "5.0 4");
    has(&alive.said(16).await, &format!("6.{} 2", alive.scalar(task, 16).await));
    has(&alive.said(17).await, &format!("8.{} 3", alive.scalar(task, 17).await));
    has(&alive.said(18).await, "7.0 a quiet day");
    assert!(alive.said(19).await.iter().any(|one| one.starts_with("7.0") && one.ends_with("shared")));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_is_pressed_on_cards_of_before_is_kept() {
    let alive = Alive::new().await;
    alive.bot.settle().await.unwrap();
    let task = alive.scalar("SELECT id FROM homework WHERE client_id = ?", 11).await;
    let skill = alive.scalar("SELECT min(id) FROM skills WHERE client_id = ?", 11).await;
    alive.presses(13, "s 50 now").await;
    has(&alive.said(13).await, "3.0 50");
    for tap in ["m 3".into(), "s 30 high".into(), format!("k {skill} 1"), "k1".into(), "h 4".into()] {
        alive.presses(11, &tap).await;
    }
    for tap in [format!("d {task} 3"), format!("u {task} 2"), "n0".into()] {
        alive.presses(11, &tap).await;
    }
    let said = alive.said(11).await;
    for wanted in ["1.0 3", "2.0 30", "4.0 1", "5.0 4", "7.0 -"] {
        has(&said, wanted);
    }
    has(&said, &format!("4.{skill} 1"));
    has(&said, &format!("6.{task} 3"));
    has(&said, &format!("8.{task} 2"));
    // A yes of before does not say to which words: it is asked for, and given on the card of now.
    let shared = |said: Vec<String>| said.iter().any(|one| one.starts_with("7.0") && one.ends_with("shared"));
    alive.presses(19, "ns 1").await;
    assert!(!shared(alive.said(19).await));
    alive.person(19).tap("Sí, compartirla").unwrap();
    alive.bot.settle().await.unwrap();
    assert!(shared(alive.said(19).await));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_question_of_right_now_is_passed_over_and_gone_back_to_on_cards_of_before() {
    let alive = Alive::new().await;
    alive.bot.settle().await.unwrap();
    alive.presses(13, "skip s").await;
    has(&alive.said(13).await, "3.0 -");
    alive.presses(13, "go s").await;
    alive.says(13, "45").await;
    has(&alive.said(13).await, "3.0 45");
}

/// The card of before still asks about a moment that was switched since: the answer is about what the card asked.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_card_of_the_other_moment_is_answered_about_its_own() {
    let alive = Alive::new().await;
    alive.bot.settle().await.unwrap();
    alive.presses(13, "s 50 high").await;
    has(&alive.said(13).await, "2.0 50");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_message_of_before_that_is_changed_changes_the_answer_it_gave() {
    let alive = Alive::new().await;
    alive.bot.settle().await.unwrap();
    let mut landed = before().await;
    for (id, question, text, wanted) in [
        (15, r#""suds""#, "77", "3.0 77"),
        (16, r#""suds""#, "78", "2.0 78"),
        (16, r#""mood""#, "2", "1.0 2"),
        (18, r#""helped""#, "1", "5.0 1"),
        (18, r#""skills""#, "1 2 3", "4.0 3"),
    ] {
        let find = "SELECT message_id FROM typed_messages WHERE person_id = ? AND day = ? AND question = ?";
        let found = sqlx::query_scalar(find).bind(id).bind(DAY).bind(question).fetch_one(&mut landed).await;
        let message: i64 = found.unwrap();
        let user = json!({"id": id, "is_bot": false, "first_name": "Kim"});
        let chat = json!({"id": id, "type": "private", "first_name": "Kim"});
        let date = now().timestamp();
        alive.sandbox.inject_update(json!({"edited_message": {
            "message_id": message, "date": date - 3600, "edit_date": date, "from": user, "chat": chat, "text": text,
        }}));
        alive.bot.settle().await.unwrap();
        has(&alive.said(id).await, wanted);
    }
}
