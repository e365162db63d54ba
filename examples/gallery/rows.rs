//! Puts the cast into the tables, as if they had lived it: the example's only SQL. Decides nothing about the days.

use chrono::{DateTime, Days as Back, NaiveDate, TimeDelta, Utc};
use sqlx::SqliteConnection;
use tidemark::domain::ids::ItemId;
use tidemark::domain::skill::SkillName;

use crate::asked::{self, Asked};
use crate::cast::Life;
use crate::days::{self, Answer, Day};
use crate::dice::Dice;

/// How many clients each therapist has, the first ones of the cast; the therapist's id is the place plus one.
pub const CASELOADS: [usize; 3] = [6, 20, 23];

const MOOD: i64 = 1;
const SUDS_HIGHEST: i64 = 2;
const SUDS_NOW: i64 = 3;
const SKILLS: i64 = 4;
const HOMEWORK: i64 = 6;
const USEFUL: i64 = 8;
const HELPED: i64 = 5;
const NOTE: i64 = 7;

pub fn therapist(place: usize) -> i64 {
    number(place) + 1
}

pub fn client(place: usize) -> i64 {
    101 + number(place)
}

/// The first therapist who has this client.
pub fn therapist_of(client_place: usize) -> usize {
    CASELOADS.iter().position(|clients| client_place < *clients).unwrap_or(0)
}

/// A therapist's tie to a client.
pub fn link(therapist_place: usize, client_place: usize) -> i64 {
    1000 * therapist(therapist_place) + number(client_place)
}

fn number(place: usize) -> i64 {
    i64::try_from(place).unwrap_or(i64::MAX)
}

/// What all rows of one client share.
struct Shelf<'a> {
    place: usize,
    life: &'a Life,
    today: NaiveDate,
    now: DateTime<Utc>,
}

impl Shelf<'_> {
    fn day(&self, back: u16) -> String {
        self.today.checked_sub_days(Back::new(back.into())).unwrap_or(self.today).to_string()
    }

    /// Some time on that day, in UTC milliseconds.
    fn at(&self, back: u16) -> i64 {
        (self.now - TimeDelta::days(back.into())).timestamp_millis()
    }

    fn skill(&self, place: usize) -> i64 {
        client(self.place) * 100 + number(place)
    }

    fn task(&self, place: usize) -> i64 {
        client(self.place) * 100 + number(place)
    }

    /// An item of their own; the numbers below are everybody's.
    fn item(&self, place: usize) -> i64 {
        client(self.place) * 100 + number(place)
    }

    fn checkin(&self, back: u16) -> i64 {
        client(self.place) * 1000 + i64::from(back)
    }
}

/// Therapists whose digest rings with `digest`, if it is theirs.
pub async fn therapists(
    conn: &mut SqliteConnection,
    (lang, name, zone): (&str, &str, &str),
    digest: DateTime<Utc>,
) -> sqlx::Result<()> {
    for place in 0..CASELOADS.len() {
        let id = therapist(place);
        person(conn, id, lang, zone).await?;
        sqlx::query("INSERT INTO therapists (person_id, name, joined_at) VALUES (?, ?, 0)")
            .bind(id)
            .bind(name)
            .execute(&mut *conn)
            .await?;
    }
    sqlx::query("INSERT INTO alarms (person_id, kind, due_at) VALUES (?, 'digest', ?)")
        .bind(therapist(0))
        .bind(digest.timestamp_millis())
        .execute(conn)
        .await?;
    Ok(())
}

async fn person(conn: &mut SqliteConnection, id: i64, lang: &str, zone: &str) -> sqlx::Result<()> {
    sqlx::query("INSERT INTO people (id, lang, zone, created_at) VALUES (?, ?, ?, 0)")
        .bind(id)
        .bind(lang)
        .bind(zone)
        .execute(conn)
        .await?;
    Ok(())
}

/// One client with everything they answered.
pub async fn live(
    conn: &mut SqliteConnection,
    (lang, zone): (&str, &str),
    (place, life): (usize, &Life),
    (today, now): (NaiveDate, DateTime<Utc>),
) -> sqlx::Result<()> {
    let shelf = Shelf { place, life, today, now };
    person(conn, client(place), lang, zone).await?;
    sqlx::query(
        "INSERT INTO clients (person_id, prompt_minute, weekdays, nudge, weekly_weekday, weekly_minute,
             joined_at, joined_day) VALUES (?, 1200, 127, 1, 0, 480, ?, ?)",
    )
    .bind(client(place))
    .bind(shelf.at(life.days))
    .bind(shelf.day(life.days))
    .execute(&mut *conn)
    .await?;
    form(conn, &shelf).await?;
    links(conn, &shelf).await?;
    plan(conn, &shelf).await?;
    pauses(conn, &shelf).await?;
    let seed = u64::try_from(client(place)).unwrap_or(1);
    for day in days::days(life, seed) {
        checkin(conn, &shelf, &day).await?;
    }
    Ok(())
}

/// What everybody is asked, and what this client is asked beside it.
async fn form(conn: &mut SqliteConnection, shelf: &Shelf<'_>) -> sqlx::Result<()> {
    if !shelf.life.only {
        sqlx::query(
            "INSERT INTO form_items (client_id, item_id, position, large)
             SELECT ?, id, id, code IN ('mood', 'suds_highest_today') FROM items
             WHERE client_id IS NULL AND code IN ('mood', 'suds_highest_today', 'skills', 'homework', 'note')",
        )
        .bind(client(shelf.place))
        .execute(&mut *conn)
        .await?;
    }
    for (place, asked) in shelf.life.asked.iter().enumerate() {
        let (code, spec) = match asked {
            Asked::Library(code) => (Some(*code), None),
            Asked::Typed(spec) => (None, serde_json::to_string(spec).ok()),
        };
        sqlx::query("INSERT INTO items (id, client_id, code, spec, better) VALUES (?1, ?2, ?3, ?4, ?4 ->> '$.better')")
            .bind(shelf.item(place))
            .bind(client(shelf.place))
            .bind(code)
            .bind(spec)
            .execute(&mut *conn)
            .await?;
        sqlx::query("INSERT INTO form_items (client_id, item_id, position, large) VALUES (?, ?, ?, ?)")
            .bind(client(shelf.place))
            .bind(shelf.item(place))
            .bind(100 + number(place))
            .bind(shelf.life.large.contains(&place))
            .execute(&mut *conn)
            .await?;
    }
    Ok(())
}

/// A day's answers to what is asked beside: of the item as a whole, and of each of its parts that was chosen.
async fn beside(
    conn: &mut SqliteConnection,
    shelf: &Shelf<'_>,
    back: u16,
    given: &Answer,
) -> sqlx::Result<()> {
    let mut dice = Dice::new(u64::from(back) + 7);
    for (place, asked) in shelf.life.asked.iter().enumerate() {
        let id = shelf.item(place);
        let answered = asked.item(ItemId(id)).and_then(|item| asked::answer(&item, given.mood, &mut dice));
        let Some((whole, parts)) = answered.filter(|_| dice.chance(88)) else { continue };
        for (part, value) in [(0, whole)].into_iter().chain(parts.into_iter().map(|part| (part, 1))) {
            sqlx::query(
                "INSERT INTO answers (checkin_id, item_id, part, value, answered_at, late, filled_in)
                 VALUES (?, ?, ?, ?, ?, ?, ?)",
            )
            .bind(shelf.checkin(back))
            .bind(id)
            .bind(part)
            .bind(value)
            .bind(shelf.at(back))
            .bind(given.late)
            .bind(given.filled_in)
            .execute(&mut *conn)
            .await?;
        }
    }
    Ok(())
}

async fn links(conn: &mut SqliteConnection, shelf: &Shelf<'_>) -> sqlx::Result<()> {
    for (therapist_place, clients) in CASELOADS.into_iter().enumerate() {
        if shelf.place < clients {
            sqlx::query(
                "INSERT INTO links (id, therapist_id, client_id, alias, consent_version, consented_at, consented_day)
                 VALUES (?, ?, ?, ?, 1, ?, ?)",
            )
            .bind(link(therapist_place, shelf.place))
            .bind(therapist(therapist_place))
            .bind(client(shelf.place))
            .bind(shelf.life.alias.as_str())
            .bind(shelf.at(shelf.life.days))
            .bind(shelf.day(shelf.life.days))
            .execute(&mut *conn)
            .await?;
        }
    }
    Ok(())
}

/// Skills and homework, which the client's first therapist gave.
async fn plan(conn: &mut SqliteConnection, shelf: &Shelf<'_>) -> sqlx::Result<()> {
    for (place, skill) in shelf.life.skills.iter().enumerate() {
        let (built_in, name) = match &skill.name {
            SkillName::BuiltIn(key) => (Some(key), None),
            SkillName::Own(name) => (None, Some(name)),
        };
        sqlx::query(
            "INSERT INTO skills (id, client_id, built_in, name, created_at, retired_at) VALUES (?, ?, ?, ?, ?, ?)",
        )
        .bind(shelf.skill(place))
        .bind(client(shelf.place))
        .bind(built_in)
        .bind(name)
        .bind(shelf.at(skill.from))
        .bind(skill.to.map(|to| shelf.at(to)))
        .execute(&mut *conn)
        .await?;
    }
    for (place, task) in shelf.life.tasks.iter().enumerate() {
        sqlx::query(
            "INSERT INTO homework (id, link_id, client_id, task, given_at, ended_at) VALUES (?, ?, ?, ?, ?, ?)",
        )
        .bind(shelf.task(place))
        .bind(link(therapist_of(shelf.place), shelf.place))
        .bind(client(shelf.place))
        .bind(task.text.as_str())
        .bind(shelf.at(task.from))
        .bind(task.to.map(|to| shelf.at(to)))
        .execute(&mut *conn)
        .await?;
    }
    Ok(())
}

async fn pauses(conn: &mut SqliteConnection, shelf: &Shelf<'_>) -> sqlx::Result<()> {
    for (first, last) in &shelf.life.pauses {
        let ended = last.checked_sub(1);
        sqlx::query(
            "INSERT INTO pauses (client_id, from_at, from_day, ended_at, ended_day) VALUES (?, ?, ?, ?, ?)",
        )
        .bind(client(shelf.place))
        .bind(shelf.at(*first))
        .bind(shelf.day(*first))
        .bind(ended.map(|back| shelf.at(back)))
        .bind(ended.map(|back| shelf.day(back)))
        .execute(&mut *conn)
        .await?;
    }
    Ok(())
}

async fn checkin(conn: &mut SqliteConnection, shelf: &Shelf<'_>, day: &Day) -> sqlx::Result<()> {
    let at = shelf.at(day.back);
    let answered = day.answer.is_some().then_some(at);
    sqlx::query(
        "INSERT INTO checkins (id, client_id, day, planned_at, sent_at, first_answered_at, completed_at, closed_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    )
    .bind(shelf.checkin(day.back))
    .bind(client(shelf.place))
    .bind(shelf.day(day.back))
    .bind(at)
    .bind(at)
    .bind(answered)
    .bind(answered)
    .bind(at)
    .execute(&mut *conn)
    .await?;
    match &day.answer {
        Some(given) => answers(conn, shelf, day.back, given).await,
        None => Ok(()),
    }
}

async fn answers(
    conn: &mut SqliteConnection,
    shelf: &Shelf<'_>,
    back: u16,
    given: &Answer,
) -> sqlx::Result<()> {
    let (checkin, at) = (shelf.checkin(back), shelf.at(back));
    beside(conn, shelf, back, given).await?;
    if shelf.life.only {
        return Ok(());
    }
    let suds = if shelf.life.suds_now_until.is_some_and(|to| back > to) { SUDS_NOW } else { SUDS_HIGHEST };
    let used = i64::try_from(given.skills.len()).ok();
    let values = [
        (MOOD, Some(i64::from(given.mood)), None),
        (suds, Some(i64::from(given.suds)), None),
        (SKILLS, used, None),
        (HELPED, given.helped.map(i64::from), None),
        (NOTE, None, given.note.as_deref()),
    ];
    for (question, value, text) in values {
        sqlx::query(
            "INSERT INTO answers (checkin_id, item_id, value, text, shared, answered_at, late, filled_in)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        )
        .bind(checkin)
        .bind(question)
        .bind(value)
        .bind(text)
        .bind(text.is_some())
        .bind(at)
        .bind(given.late)
        .bind(given.filled_in)
        .execute(&mut *conn)
        .await?;
    }
    for place in &given.skills {
        sqlx::query(
            "INSERT INTO answers (checkin_id, item_id, part, value, answered_at, late, filled_in)
             SELECT checkin_id, item_id, ?2, 1, answered_at, late, filled_in FROM answers
             WHERE checkin_id = ?1 AND item_id = 4 AND part = 0",
        )
        .bind(checkin)
        .bind(shelf.skill(*place))
        .execute(&mut *conn)
        .await?;
    }
    for (place, done, useful) in &given.tasks {
        for (item, value) in [(HOMEWORK, Some(i64::from(*done))), (USEFUL, useful.map(i64::from))] {
            let Some(value) = value else { continue };
            sqlx::query(
                "INSERT INTO answers (checkin_id, item_id, part, value, answered_at, late, filled_in)
                 VALUES (?, ?, ?, ?, ?, ?, ?)",
            )
            .bind(checkin)
            .bind(item)
            .bind(shelf.task(*place))
            .bind(value)
            .bind(at)
            .bind(given.late)
            .bind(given.filled_in)
            .execute(&mut *conn)
            .await?;
        }
    }
    Ok(())
}
