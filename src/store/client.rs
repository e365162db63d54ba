//! Clients and their arrangements and pauses.

use chrono::{DateTime, NaiveDate, Utc, Weekday};

use crate::dialogue::ease::EASE;
use crate::domain::catalogue;
use crate::domain::client::{Arrangements, Pause};
use crate::domain::ids::{ItemId, PersonId};
use crate::domain::link::Tie;
use crate::domain::placed::Plan;
use crate::domain::schedule::{LocalTime, Weekdays};
use crate::domain::slots::Slots;

use super::codec::{day, maybe_instant, ms, time, weekday, weekday_number};
use super::track::Items;
use super::{Conn, StoreError};

/// A client with what is arranged, asked and shared.
#[derive(Debug)]
pub struct ClientRow {
    pub arrangements: Arrangements,
    /// The check-ins besides the daily one.
    pub slots: Slots,
    /// Who put an item there, where that is known.
    pub givers: Vec<(ItemId, String)>,
    /// What is asked from now on, and what was chosen about it, with the items made for this client.
    pub items: Items,
    pub joined_day: NaiveDate,
    /// The last day that a weekly summary told of.
    pub week_told: Option<NaiveDate>,
    pub pause: Option<Pause>,
    /// Those the client shares with now.
    pub ties: Vec<Tie>,
}

/// As the columns hold it.
pub(super) struct Arranged {
    pub prompt_minute: i64,
    pub weekdays: i64,
    pub days_since: Option<String>,
    pub nudge: i64,
    pub nudge_late: i64,
    pub weekly_weekday: i64,
    pub weekly_minute: i64,
}

pub(super) fn arrangements(row: &Arranged, plan: &Plan) -> Result<Arrangements, StoreError> {
    Ok(Arrangements {
        time: time(row.prompt_minute)?,
        weekdays: u8::try_from(row.weekdays)
            .ok()
            .and_then(Weekdays::from_bits)
            .ok_or(StoreError::Corrupt("weekdays"))?,
        days_since: row.days_since.as_deref().map(day).transpose()?,
        nudge: row.nudge != 0,
        nudge_late: row.nudge_late != 0,
        weekly_weekday: weekday(row.weekly_weekday)?,
        weekly_time: time(row.weekly_minute)?,
        suds_when: catalogue::moment_of(&plan.asked()),
    })
}

/// The first day and the end.
pub(super) fn pause_of((from, until): (String, Option<i64>)) -> Result<Pause, StoreError> {
    Ok(Pause { from_day: day(&from)?, until: maybe_instant(until)? })
}

pub async fn add(
    conn: &mut Conn,
    person: PersonId,
    arrangements: &Arrangements,
    today: NaiveDate,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let minute = i64::from(arrangements.time.minutes());
    let (weekdays, nudge) = (i64::from(arrangements.weekdays.bits()), i64::from(arrangements.nudge));
    let weekly_weekday = weekday_number(arrangements.weekly_weekday);
    let weekly_minute = i64::from(arrangements.weekly_time.minutes());
    let (now, today) = (ms(now), today.to_string());
    sqlx::query!(
        "INSERT INTO clients (person_id, prompt_minute, weekdays, nudge, weekly_weekday, weekly_minute,
                              joined_at, joined_day)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        person.0,
        minute,
        weekdays,
        nudge,
        weekly_weekday,
        weekly_minute,
        now,
        today
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub async fn set_time(conn: &mut Conn, person: PersonId, to: LocalTime) -> Result<(), StoreError> {
    let minute = i64::from(to.minutes());
    sqlx::query!("UPDATE clients SET prompt_minute = ? WHERE person_id = ?", minute, person.0)
        .execute(conn)
        .await?;
    Ok(())
}

/// Who chose need not be asked how to go on.
pub async fn set_weekdays(
    conn: &mut Conn,
    person: PersonId,
    (to, from): (Weekdays, NaiveDate),
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let (bits, from, now) = (i64::from(to.bits()), from.to_string(), ms(now));
    sqlx::query!(
        "UPDATE clients SET weekdays = ?, days_since = ?, eased_at = ? WHERE person_id = ?",
        bits,
        from,
        now,
        person.0
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// They are asked how to go on.
pub async fn set_eased(conn: &mut Conn, person: PersonId, now: DateTime<Utc>) -> Result<(), StoreError> {
    let now = ms(now);
    sqlx::query!("UPDATE clients SET eased_at = ? WHERE person_id = ?", now, person.0).execute(conn).await?;
    Ok(())
}

/// That question never stood in the chat: it was not asked.
pub async fn not_eased(conn: &mut Conn, person: PersonId) -> Result<(), StoreError> {
    sqlx::query!(
        "UPDATE clients SET eased_at = NULL
         WHERE person_id = ?1 AND NOT EXISTS (SELECT 1 FROM surfaces s
                                              WHERE s.chat_id = ?1 AND s.surface = ?2 AND s.at >= eased_at)",
        person.0,
        EASE
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub async fn set_nudge(conn: &mut Conn, person: PersonId, on: bool) -> Result<(), StoreError> {
    let on = i64::from(on);
    sqlx::query!("UPDATE clients SET nudge = ? WHERE person_id = ?", on, person.0).execute(conn).await?;
    Ok(())
}

pub async fn set_nudge_late(conn: &mut Conn, person: PersonId, late: bool) -> Result<(), StoreError> {
    let late = i64::from(late);
    sqlx::query!("UPDATE clients SET nudge_late = ? WHERE person_id = ?", late, person.0)
        .execute(conn)
        .await?;
    Ok(())
}

pub async fn set_weekly(
    conn: &mut Conn,
    person: PersonId,
    on: Weekday,
    at: LocalTime,
) -> Result<(), StoreError> {
    let (on, at) = (weekday_number(on), i64::from(at.minutes()));
    sqlx::query!(
        "UPDATE clients SET weekly_weekday = ?, weekly_minute = ? WHERE person_id = ?",
        on,
        at,
        person.0
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub async fn week_told(conn: &mut Conn, person: PersonId, to: NaiveDate) -> Result<(), StoreError> {
    let to = to.to_string();
    sqlx::query!("UPDATE clients SET week_told = ? WHERE person_id = ?", to, person.0).execute(conn).await?;
    Ok(())
}

pub async fn start_pause(
    conn: &mut Conn,
    person: PersonId,
    from_day: NaiveDate,
    until: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let (from_day, until, now) = (from_day.to_string(), until.map(ms), ms(now));
    sqlx::query!(
        "INSERT INTO pauses (client_id, from_at, from_day, until_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
        person.0,
        now,
        from_day,
        until
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub async fn end_pause(
    conn: &mut Conn,
    person: PersonId,
    on: NaiveDate,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    let (on, at) = (on.to_string(), ms(at));
    sqlx::query!(
        "UPDATE pauses SET ended_at = ?, ended_day = ? WHERE client_id = ? AND ended_at IS NULL",
        at,
        on,
        person.0
    )
    .execute(conn)
    .await?;
    Ok(())
}
