//! A person's own data, whole, for taking away. Only their own: a therapist's export holds no client's answers.
//! What it gives of every column, or why not, stands in the test beside it.

mod asked;
mod days;
mod machinery;
mod notes;
mod records;
mod slots;
mod targets;
mod therapist;
mod track;

use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::domain::catalogue;
use crate::domain::ids::{ItemId, PartId, PersonId};
use crate::domain::item::{About, Better, Item, Name};
use crate::domain::kind::Kind;
use crate::domain::scale::SudsWhen;

use super::codec::{instant, maybe_instant};
use super::{Conn, StoreError};

pub use days::{AnswerRow, CheckinRow};
pub use machinery::Machinery;
pub use notes::NoteRow;
pub use records::RecordRow;
pub use slots::SlotRow;
pub use targets::TargetRow;
pub use therapist::TherapistExport;
pub use track::TrackedRow;

#[derive(Clone, Debug, Serialize)]
pub struct Export {
    pub exported_at: DateTime<Utc>,
    pub language: String,
    pub zone: Option<String>,
    pub known_since: DateTime<Utc>,
    pub unreachable_since: Option<DateTime<Utc>>,
    pub client: Option<ClientExport>,
    pub therapist: Option<TherapistExport>,
    pub machinery: Machinery,
}

#[derive(Clone, Debug, Serialize)]
pub struct ClientExport {
    pub daily_minute: i64,
    pub weekdays: i64,
    pub nudge: bool,
    pub nudge_late: bool,
    pub weekly_weekday: i64,
    pub weekly_minute: i64,
    /// What is asked in a check-in, in order: built-in items by their codes.
    pub asked: Vec<String>,
    /// What was chosen about each of them.
    pub chosen: Vec<Chosen>,
    /// What was put aside when a therapist took it off the list.
    pub taken_off_aside: Vec<TakenAside>,
    /// The check-ins of a day besides the daily one.
    pub more_check_ins: Vec<SlotRow>,
    /// Every question there is for this client, also what is not asked any more.
    pub questions: Vec<QuestionRow>,
    pub joined_at: DateTime<Utc>,
    pub joined_day: String,
    /// The last day a weekly summary told of.
    pub week_told: Option<String>,
    /// The first day of the weekdays chosen now.
    pub weekdays_since: Option<String>,
    /// When we last asked how to go on, or they chose their days.
    pub asked_how_to_go_on: Option<DateTime<Utc>>,
    pub shares: Vec<Share>,
    pub pauses: Vec<PauseRow>,
    pub skills: Vec<SkillRow>,
    pub tasks: Vec<TaskRow>,
    pub checkins: Vec<CheckinRow>,
    pub answers: Vec<AnswerRow>,
    /// What they track for themselves.
    pub tracked: Vec<TrackedRow>,
    /// Their own notes, beside the check-ins.
    pub notes: Vec<NoteRow>,
    pub thought_records: Vec<RecordRow>,
    pub targets: Vec<TargetRow>,
    pub reads: Vec<ReadRow>,
}

/// A question with all that its answers need to be read.
#[derive(Clone, Debug, Serialize)]
pub struct QuestionRow {
    /// As in the answers: two questions may be called the same.
    pub number: i64,
    pub question: String,
    /// Its kind, with ends, the words of both, the unit, or what there is to choose.
    pub kind: Kind,
    pub about: About,
    pub better: Better,
    pub now: Standing,
}

/// How a question stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    Asked,
    PutAside,
    /// Asked after another answer, where that calls for it.
    FollowsAnother,
    NotAsked,
}

#[derive(Clone, Debug, Serialize)]
pub struct Chosen {
    pub question: String,
    /// The client put it aside then, and has not taken it up since.
    pub aside_since: Option<DateTime<Utc>>,
    pub large_in_pictures: bool,
    /// The therapist who put it on the list, where that is known.
    pub asked_by: Option<String>,
    /// How far from the usual a week stands out, in percent of the scale: below 0 where it falls, above where it rises,
    /// 0 never; `None`: as usual.
    pub stands_out_percent: Option<i64>,
    /// At which check-ins of a day, as in `more_check_ins`; 0 is the daily one.
    pub asked_at: Vec<i64>,
}

#[derive(Clone, Debug, Serialize)]
pub struct TakenAside {
    pub question: String,
    pub aside_since: DateTime<Utc>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Share {
    pub therapist: String,
    /// What the therapist calls the client.
    pub alias: String,
    pub consent_version: i64,
    pub consented_at: DateTime<Utc>,
    pub consented_day: String,
    pub ended_at: Option<DateTime<Utc>>,
    pub ended_by: Option<String>,
}

#[derive(Clone, Debug, Serialize)]
pub struct PauseRow {
    pub from: DateTime<Utc>,
    pub from_day: String,
    pub until: Option<DateTime<Utc>>,
    pub ended: Option<DateTime<Utc>>,
    pub ended_day: Option<String>,
}

/// A skill on the client's list: a built-in one by its key, an own one by its name.
#[derive(Clone, Debug, Serialize)]
pub struct SkillRow {
    pub built_in: Option<String>,
    pub name: Option<String>,
    /// How it goes, where somebody typed that.
    pub reminder: Option<String>,
    /// May everybody it is shared with read what was typed?
    pub shown_to_all: bool,
    /// When it was put first, and from which day on.
    pub first_at: Option<DateTime<Utc>>,
    pub first_day: Option<String>,
    pub since: DateTime<Utc>,
    pub since_day: Option<String>,
    pub taken_off_at: Option<DateTime<Utc>>,
    pub taken_off_day: Option<String>,
    /// The therapist who put it on the list, where that is known.
    pub added_by: Option<String>,
}

/// Homework as it was given.
#[derive(Clone, Debug, Serialize)]
pub struct TaskRow {
    /// `None`: who gave it is gone.
    pub therapist: Option<String>,
    pub task: String,
    pub given_at: DateTime<Utc>,
    pub given_day: Option<String>,
    pub last_day: Option<String>,
    pub ended_at: Option<DateTime<Utc>>,
    pub ended_day: Option<String>,
}

#[derive(Clone, Debug, Serialize)]
pub struct ReadRow {
    pub therapist: String,
    pub what: String,
    pub at: DateTime<Utc>,
}

pub async fn load(
    conn: &mut Conn,
    person: PersonId,
    now: DateTime<Utc>,
) -> Result<Option<Export>, StoreError> {
    let row =
        sqlx::query!("SELECT lang, zone, created_at, unreachable_since FROM people WHERE id = ?", person.0)
            .fetch_optional(&mut *conn)
            .await?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some(Export {
        exported_at: now,
        language: row.lang,
        zone: row.zone,
        known_since: instant(row.created_at)?,
        unreachable_since: maybe_instant(row.unreachable_since)?,
        client: client(conn, person).await?,
        therapist: therapist::load(conn, person).await?,
        machinery: machinery::load(conn, person).await?,
    }))
}

async fn client(conn: &mut Conn, person: PersonId) -> Result<Option<ClientExport>, StoreError> {
    let row = sqlx::query!(
        "SELECT prompt_minute, weekdays, nudge, nudge_late, weekly_weekday, weekly_minute, joined_at,
                joined_day, week_told, days_since, eased_at
         FROM clients WHERE person_id = ?",
        person.0
    )
    .fetch_optional(&mut *conn)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let mut answers = days::answers(conn, person).await?;
    let (_, own) = asked::plan_and_own(conn, person).await?;
    let key = |row: &AnswerRow| {
        (row.day.clone(), row.check_in, row.question.clone(), row.question_number, row.item.clone())
    };
    answers.sort_by_cached_key(key);
    Ok(Some(ClientExport {
        daily_minute: row.prompt_minute,
        weekdays: row.weekdays,
        nudge: row.nudge != 0,
        nudge_late: row.nudge_late != 0,
        weekly_weekday: row.weekly_weekday,
        weekly_minute: row.weekly_minute,
        asked: asked::list(conn, person).await?,
        chosen: asked::chosen(conn, person).await?,
        taken_off_aside: asked::taken_off_aside(conn, person).await?,
        more_check_ins: slots::slots(conn, person).await?,
        questions: asked::questions(conn, person).await?,
        joined_at: instant(row.joined_at)?,
        joined_day: row.joined_day,
        week_told: row.week_told,
        weekdays_since: row.days_since,
        asked_how_to_go_on: maybe_instant(row.eased_at)?,
        shares: shares(conn, person).await?,
        pauses: pauses(conn, person).await?,
        skills: skills(conn, person).await?,
        tasks: tasks(conn, person).await?,
        checkins: days::checkins(conn, person).await?,
        answers,
        tracked: track::load(conn, person, &own).await?,
        notes: notes::load(conn, person).await?,
        thought_records: records::load(conn, person).await?,
        targets: targets::load(conn, person).await?,
        reads: reads(conn, person).await?,
    }))
}

/// A built-in item by its code, an own one as it was typed.
fn said(name: &Name) -> String {
    match name {
        Name::BuiltIn(code) => code.clone(),
        Name::Own(own) => own.clone(),
    }
}

fn part(item: &Item, id: i64) -> String {
    let part = item.kind.parts().iter().find(|part| part.id == PartId(id));
    part.map(|part| said(&part.name)).unwrap_or_default()
}

fn suds_when(form: &[ItemId]) -> Option<SudsWhen> {
    let moments = [SudsWhen::HighestToday, SudsWhen::RightNow];
    moments.into_iter().find(|when| form.contains(&catalogue::suds(*when)))
}

/// What is asked by itself of these items, without what follows it.
fn names(ids: &[ItemId], own: &[Item]) -> Vec<String> {
    let form = catalogue::form(ids, own);
    form.items.iter().filter(|item| item.after.is_none()).map(|item| said(&item.name)).collect()
}

async fn shares(conn: &mut Conn, person: PersonId) -> Result<Vec<Share>, StoreError> {
    let rows = sqlx::query!(
        "SELECT t.name, l.alias, l.consent_version, l.consented_at, l.consented_day, l.ended_at, l.ended_by
         FROM links l JOIN therapists t ON t.person_id = l.therapist_id WHERE l.client_id = ? ORDER BY l.id",
        person.0
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(Share {
                therapist: row.name,
                alias: row.alias,
                consent_version: row.consent_version,
                consented_at: instant(row.consented_at)?,
                consented_day: row.consented_day,
                ended_at: maybe_instant(row.ended_at)?,
                ended_by: row.ended_by,
            })
        })
        .collect()
}

async fn pauses(conn: &mut Conn, person: PersonId) -> Result<Vec<PauseRow>, StoreError> {
    let rows = sqlx::query!(
        "SELECT from_at, from_day, until_at, ended_at, ended_day FROM pauses WHERE client_id = ? ORDER BY id",
        person.0
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(PauseRow {
                from: instant(row.from_at)?,
                from_day: row.from_day,
                until: maybe_instant(row.until_at)?,
                ended: maybe_instant(row.ended_at)?,
                ended_day: row.ended_day,
            })
        })
        .collect()
}

async fn skills(conn: &mut Conn, person: PersonId) -> Result<Vec<SkillRow>, StoreError> {
    let rows = sqlx::query!(
        r#"SELECT s.built_in, s.name, s.reminder, s.open, s.first_at, s.first_day, s.created_at, s.added_day, s.retired_at,
                  s.retired_day, t.name AS "by?"
           FROM skills s LEFT JOIN links l ON l.id = s.link_id LEFT JOIN therapists t ON t.person_id = l.therapist_id
           WHERE s.client_id = ? ORDER BY s.id"#,
        person.0
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(SkillRow {
                built_in: row.built_in,
                name: row.name,
                reminder: row.reminder,
                shown_to_all: row.open != 0,
                first_at: maybe_instant(row.first_at)?,
                first_day: row.first_day,
                since: instant(row.created_at)?,
                since_day: row.added_day,
                taken_off_at: maybe_instant(row.retired_at)?,
                taken_off_day: row.retired_day,
                added_by: row.by,
            })
        })
        .collect()
}

async fn tasks(conn: &mut Conn, person: PersonId) -> Result<Vec<TaskRow>, StoreError> {
    let rows = sqlx::query!(
        r#"SELECT t.name AS "name?", h.task, h.given_at, h.given_day, h.last_day, h.ended_at, h.ended_day
           FROM homework h LEFT JOIN links l ON l.id = h.link_id
           LEFT JOIN therapists t ON t.person_id = l.therapist_id
           WHERE h.client_id = ? ORDER BY h.id"#,
        person.0
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(TaskRow {
                therapist: row.name,
                task: row.task,
                given_at: instant(row.given_at)?,
                given_day: row.given_day,
                last_day: row.last_day,
                ended_at: maybe_instant(row.ended_at)?,
                ended_day: row.ended_day,
            })
        })
        .collect()
}

async fn reads(conn: &mut Conn, person: PersonId) -> Result<Vec<ReadRow>, StoreError> {
    let rows = sqlx::query!(
        "SELECT t.name, r.what, r.at FROM reads r JOIN links l ON l.id = r.link_id
         JOIN therapists t ON t.person_id = l.therapist_id WHERE l.client_id = ? ORDER BY r.id",
        person.0
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| Ok(ReadRow { therapist: row.name, what: row.what, at: instant(row.at)? }))
        .collect()
}

#[cfg(test)]
mod tests;
