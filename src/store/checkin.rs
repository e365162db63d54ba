//! Check-ins and their answers. Each answer is one upsert, so giving it twice is giving it once.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};

use crate::domain::checkin::{Answer, Answers, Checkin, Given, Note, Timing};
use crate::domain::ids::{PersonId, SkillId, TaskId};
use crate::domain::scale::SudsWhen;
use crate::domain::schedule::Planned;
use crate::domain::task::Report;

use super::codec::{day, maybe_instant, ms, small, suds_when};
use super::{Conn, StoreError};

/// The one check-in a day has now; the column foresees several.
const SLOT: i64 = 0;

const MOOD: i64 = 1;
const SUDS_HIGHEST_TODAY: i64 = 2;
const SUDS_RIGHT_NOW: i64 = 3;
const SKILLS: i64 = 4;
const SKILLS_HELPED: i64 = 5;
const NOTE: i64 = 7;

/// The built-in question of SUDs for this moment.
pub const fn suds_question(when: SudsWhen) -> i64 {
    match when {
        SudsWhen::HighestToday => SUDS_HIGHEST_TODAY,
        SudsWhen::RightNow => SUDS_RIGHT_NOW,
    }
}

/// A check-in with its row; `arranged`: the moment SUDs are about where the day does not say.
pub async fn load(
    conn: &mut Conn,
    client: PersonId,
    on: NaiveDate,
    arranged: SudsWhen,
) -> Result<Option<(i64, Checkin)>, StoreError> {
    let on_text = on.to_string();
    let row = sqlx::query!(
        "SELECT id, planned_at, sent_at, first_answered_at, completed_at, expires_at, closed_at, suds_when
         FROM checkins
         WHERE client_id = ? AND day = ? AND slot = ?",
        client.0,
        on_text,
        SLOT
    )
    .fetch_optional(&mut *conn)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let asked = row.suds_when.as_deref().map(suds_when).transpose()?;
    let when = asked_or_answered(conn, row.id, asked, arranged).await?;
    let answers = answers(conn, row.id, when.unwrap_or(arranged)).await?;
    let checkin = Checkin {
        day: on,
        planned_at: maybe_instant(row.planned_at)?,
        sent_at: maybe_instant(row.sent_at)?,
        completed_at: maybe_instant(row.completed_at)?,
        expires_at: maybe_instant(row.expires_at)?,
        closed_at: maybe_instant(row.closed_at)?,
        suds_when: when,
        touched: row.first_answered_at.is_some(),
        answers,
    };
    Ok(Some((row.id, checkin)))
}

/// The moment a day's SUDs are about: of the answer there is, of two the one asked for.
async fn asked_or_answered(
    conn: &mut Conn,
    checkin: i64,
    asked: Option<SudsWhen>,
    arranged: SudsWhen,
) -> Result<Option<SudsWhen>, StoreError> {
    let first = asked.unwrap_or(arranged);
    let other = match first {
        SudsWhen::HighestToday => SudsWhen::RightNow,
        SudsWhen::RightNow => SudsWhen::HighestToday,
    };
    for when in [first, other] {
        let question = suds_question(when);
        let given = sqlx::query_scalar!(
            r#"SELECT 1 AS "one!: i64" FROM answers WHERE checkin_id = ? AND question_id = ?"#,
            checkin,
            question
        )
        .fetch_optional(&mut *conn)
        .await?;
        if given.is_some() {
            return Ok(Some(when));
        }
    }
    Ok(asked)
}

async fn answers(conn: &mut Conn, checkin: i64, when: SudsWhen) -> Result<Answers, StoreError> {
    let mut answers = Answers::default();
    let rows =
        sqlx::query!("SELECT question_id, value, text, shared FROM answers WHERE checkin_id = ?", checkin)
            .fetch_all(&mut *conn)
            .await?;
    for row in rows {
        let rating = || -> Result<Given<u8>, StoreError> {
            Ok(row.value.map(small).transpose()?.map_or(Given::Skipped, Given::Value))
        };
        match row.question_id {
            MOOD => answers.mood = Some(rating()?),
            id if id == suds_question(when) => answers.suds = Some(rating()?),
            SKILLS if row.value.is_some() => {
                let used =
                    sqlx::query_scalar!("SELECT skill_id FROM skill_uses WHERE checkin_id = ?", checkin)
                        .fetch_all(&mut *conn)
                        .await?;
                answers.skills = Some(Given::Value(used.into_iter().map(SkillId).collect()));
            }
            SKILLS => answers.skills = Some(Given::Skipped),
            SKILLS_HELPED => answers.helped = Some(rating()?),
            NOTE => {
                let note = row.text.map(|text| Note { text, shared: row.shared != 0 });
                answers.note = Some(note.map_or(Given::Skipped, Given::Value));
            }
            _ => {}
        }
    }
    answers.tasks = reports(conn, checkin).await?;
    Ok(answers)
}

async fn reports(conn: &mut Conn, checkin: i64) -> Result<BTreeMap<TaskId, Report>, StoreError> {
    let rows =
        sqlx::query!("SELECT homework_id, done, useful FROM homework_reports WHERE checkin_id = ?", checkin)
            .fetch_all(conn)
            .await?;
    rows.into_iter()
        .map(|row| {
            let report =
                Report { done: row.done.map(small).transpose()?, useful: row.useful.map(small).transpose()? };
            Ok((TaskId(row.homework_id), report))
        })
        .collect()
}

/// Puts the one planned check-in where it belongs: rows planned before, never sent nor answered, go.
pub async fn plan(conn: &mut Conn, client: PersonId, next: Option<Planned>) -> Result<(), StoreError> {
    let keep = next.map(|next| next.day.to_string()).unwrap_or_default();
    let from = next.map(|next| ms(next.at)).unwrap_or_default();
    // What was due and could not be asked stays, as a day that was planned and not sent.
    sqlx::query!(
        "DELETE FROM checkins WHERE client_id = ?1 AND day <> ?2 AND sent_at IS NULL AND planned_at IS NOT NULL
           AND (?3 = 0 OR planned_at > ?3 OR day > ?2)
           AND NOT EXISTS (SELECT 1 FROM answers a WHERE a.checkin_id = checkins.id)
           AND NOT EXISTS (SELECT 1 FROM homework_reports r WHERE r.checkin_id = checkins.id)",
        client.0,
        keep,
        from
    )
    .execute(&mut *conn)
    .await?;
    if let Some(next) = next {
        let at = ms(next.at);
        sqlx::query!(
            "INSERT INTO checkins (client_id, day, slot, planned_at) VALUES (?, ?, ?, ?)
             ON CONFLICT (client_id, day, slot) DO UPDATE SET planned_at = excluded.planned_at",
            client.0,
            keep,
            SLOT,
            at
        )
        .execute(conn)
        .await?;
    }
    Ok(())
}

/// The row of a day, made if it is missing.
pub async fn open(conn: &mut Conn, client: PersonId, on: NaiveDate) -> Result<i64, StoreError> {
    let on = on.to_string();
    sqlx::query!(
        "INSERT INTO checkins (client_id, day, slot) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        client.0,
        on,
        SLOT
    )
    .execute(&mut *conn)
    .await?;
    // From now on the day is about the moment arranged now; a change of plan is of the next day.
    sqlx::query!(
        "UPDATE checkins SET suds_when = (SELECT suds_when FROM clients WHERE person_id = ?1)
         WHERE client_id = ?1 AND day = ?2 AND slot = ?3 AND suds_when IS NULL",
        client.0,
        on,
        SLOT
    )
    .execute(&mut *conn)
    .await?;
    let id = sqlx::query_scalar!(
        r#"SELECT id AS "id!: i64" FROM checkins WHERE client_id = ? AND day = ? AND slot = ?"#,
        client.0,
        on,
        SLOT
    )
    .fetch_one(conn)
    .await?;
    Ok(id)
}

pub async fn sent(
    conn: &mut Conn,
    client: PersonId,
    on: NaiveDate,
    expires_at: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let id = open(conn, client, on).await?;
    let (expires_at, now) = (ms(expires_at), ms(now));
    sqlx::query!("UPDATE checkins SET sent_at = ?, expires_at = ? WHERE id = ?", now, expires_at, id)
        .execute(conn)
        .await?;
    Ok(())
}

pub async fn expires(
    conn: &mut Conn,
    client: PersonId,
    on: NaiveDate,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    let (on, at) = (on.to_string(), ms(at));
    sqlx::query!(
        "UPDATE checkins SET expires_at = ? WHERE client_id = ? AND day = ? AND slot = ?",
        at,
        client.0,
        on,
        SLOT
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub async fn nudged(
    conn: &mut Conn,
    client: PersonId,
    on: NaiveDate,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let (on, now) = (on.to_string(), ms(now));
    sqlx::query!(
        "UPDATE checkins SET nudged_at = ? WHERE client_id = ? AND day = ? AND slot = ?",
        now,
        client.0,
        on,
        SLOT
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub async fn closed(
    conn: &mut Conn,
    client: PersonId,
    on: NaiveDate,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let (on, now) = (on.to_string(), ms(now));
    sqlx::query!(
        "UPDATE checkins SET closed_at = ? WHERE client_id = ? AND day = ? AND slot = ?",
        now,
        client.0,
        on,
        SLOT
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub async fn completed(
    conn: &mut Conn,
    client: PersonId,
    on: NaiveDate,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let (on, now) = (on.to_string(), ms(now));
    sqlx::query!(
        "UPDATE checkins SET completed_at = coalesce(completed_at, ?) WHERE client_id = ? AND day = ? AND slot = ?",
        now,
        client.0,
        on,
        SLOT
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// An answer on its way in: whose, for which day, when, and how it is marked.
#[derive(Debug)]
pub struct Giving {
    pub client: PersonId,
    pub day: NaiveDate,
    pub now: DateTime<Utc>,
    pub timing: Timing,
    pub suds_when: SudsWhen,
}

pub async fn answer(conn: &mut Conn, giving: &Giving, answer: &Answer) -> Result<(), StoreError> {
    let id = open(conn, giving.client, giving.day).await?;
    match answer {
        Answer::Mood(given) => rate(conn, id, MOOD, given, giving).await?,
        Answer::Suds(given) => rate(conn, id, suds_question(giving.suds_when), given, giving).await?,
        Answer::Helped(given) => rate(conn, id, SKILLS_HELPED, given, giving).await?,
        Answer::Skills(given) => skills(conn, id, given, giving).await?,
        Answer::Task(task, report) => report_task(conn, id, *task, *report, giving).await?,
        Answer::Note(given) => {
            let (text, shared) =
                given.value().map_or((None, false), |note| (Some(note.text.as_str()), note.shared));
            put(conn, id, NOTE, None, text, shared, giving).await?;
        }
    }
    let now = ms(giving.now);
    sqlx::query!(
        "UPDATE checkins SET first_answered_at = coalesce(first_answered_at, ?) WHERE id = ?",
        now,
        id
    )
    .execute(conn)
    .await?;
    Ok(())
}

async fn rate(
    conn: &mut Conn,
    id: i64,
    question: i64,
    given: &Given<u8>,
    giving: &Giving,
) -> Result<(), StoreError> {
    put(conn, id, question, given.value().map(|n| i64::from(*n)), None, false, giving).await
}

async fn skills(
    conn: &mut Conn,
    id: i64,
    given: &Given<Vec<SkillId>>,
    giving: &Giving,
) -> Result<(), StoreError> {
    sqlx::query!("DELETE FROM skill_uses WHERE checkin_id = ?", id).execute(&mut *conn).await?;
    let used = given.value().map(Vec::as_slice).unwrap_or_default();
    for skill in used {
        sqlx::query!(
            "INSERT INTO skill_uses (checkin_id, skill_id) SELECT ?, id FROM skills WHERE id = ? AND client_id = ?",
            id,
            skill.0,
            giving.client.0
        )
        .execute(&mut *conn)
        .await?;
    }
    if used.is_empty() {
        sqlx::query!("DELETE FROM answers WHERE checkin_id = ? AND question_id = ?", id, SKILLS_HELPED)
            .execute(&mut *conn)
            .await?;
    }
    let count = given.value().map(|used| i64::try_from(used.len()).unwrap_or(i64::MAX));
    put(conn, id, SKILLS, count, None, false, giving).await
}

async fn put(
    conn: &mut Conn,
    id: i64,
    question: i64,
    value: Option<i64>,
    text: Option<&str>,
    shared: bool,
    giving: &Giving,
) -> Result<(), StoreError> {
    let now = ms(giving.now);
    let said = value.is_some() || text.is_some();
    let (late, filled_in) = marks(said, giving.timing);
    // A change keeps the mark of the first value: correcting a tap does not make it late. Passing over has no mark.
    sqlx::query!(
        "INSERT INTO answers (checkin_id, question_id, value, text, shared, answered_at, late, filled_in)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
         ON CONFLICT (checkin_id, question_id) DO UPDATE SET
             changed_at = CASE WHEN value IS NOT excluded.value OR text IS NOT excluded.text OR shared <> excluded.shared
                               THEN excluded.answered_at ELSE changed_at END,
             answered_at = CASE WHEN value IS NULL AND text IS NULL THEN excluded.answered_at ELSE answered_at END,
             late = CASE WHEN excluded.value IS NULL AND excluded.text IS NULL OR value IS NULL AND text IS NULL
                         THEN excluded.late ELSE late END,
             filled_in = CASE WHEN excluded.value IS NULL AND excluded.text IS NULL OR value IS NULL AND text IS NULL
                              THEN excluded.filled_in ELSE filled_in END,
             value = excluded.value, text = excluded.text, shared = excluded.shared",
        id,
        question,
        value,
        text,
        shared,
        now,
        late,
        filled_in
    )
    .execute(conn)
    .await?;
    Ok(())
}

async fn report_task(
    conn: &mut Conn,
    id: i64,
    task: TaskId,
    report: Report,
    giving: &Giving,
) -> Result<(), StoreError> {
    let (done, useful) = (report.done.map(i64::from), report.useful.map(i64::from));
    let now = ms(giving.now);
    let (late, filled_in) = marks(done.is_some(), giving.timing);
    sqlx::query!(
        "INSERT INTO homework_reports (checkin_id, homework_id, done, useful, answered_at, late, filled_in)
         SELECT ?1, h.id, ?3, ?4, ?5, ?6, ?7 FROM homework h WHERE h.id = ?2 AND h.client_id = ?8
         ON CONFLICT (checkin_id, homework_id) DO UPDATE SET
             changed_at = CASE WHEN done IS NOT excluded.done OR useful IS NOT excluded.useful
                               THEN excluded.answered_at ELSE changed_at END,
             answered_at = CASE WHEN done IS NULL THEN excluded.answered_at ELSE answered_at END,
             late = CASE WHEN excluded.done IS NULL OR done IS NULL THEN excluded.late ELSE late END,
             filled_in = CASE WHEN excluded.done IS NULL OR done IS NULL THEN excluded.filled_in ELSE filled_in END,
             done = excluded.done, useful = excluded.useful",
        id,
        task.0,
        done,
        useful,
        now,
        late,
        filled_in,
        giving.client.0
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Late, and filled in: marks of a value. What was passed over has none.
fn marks(said: bool, timing: Timing) -> (bool, bool) {
    (said && timing == Timing::Late, said && timing == Timing::FilledIn)
}

/// The notes the client chose to share, from a day on, oldest first. A note is shared with those who were
/// there to share it with, so one written before the consent is left out.
pub async fn shared_notes(
    conn: &mut Conn,
    client: PersonId,
    from: NaiveDate,
    consented_at: DateTime<Utc>,
) -> Result<Vec<(NaiveDate, String)>, StoreError> {
    let (from, consented_at) = (from.to_string(), ms(consented_at));
    let rows = sqlx::query!(
        r#"SELECT c.day, a.text AS "text!: String" FROM answers a JOIN checkins c ON c.id = a.checkin_id
           WHERE c.client_id = ? AND c.day >= ? AND a.question_id = 7 AND a.shared = 1 AND a.text IS NOT NULL
             AND coalesce(a.changed_at, a.answered_at) >= ?
           ORDER BY c.day"#,
        client.0,
        from,
        consented_at
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter().map(|row| Ok((day(&row.day)?, row.text))).collect()
}
