//! Persons: one row per Telegram user, with language, zone and whether messages reach them.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;

use crate::domain::ids::PersonId;
use crate::domain::lang::Lang;
use crate::domain::schedule;

use super::codec::{ms, zone};
use super::{Conn, StoreError};

/// No day before that can be answered any more, wherever somebody moves.
const KEEPS: TimeDelta = TimeDelta::days(4);

#[derive(Clone, Debug)]
pub struct Person {
    pub lang: Lang,
    pub zone: Option<Tz>,
    pub unreachable: bool,
}

pub async fn find(conn: &mut Conn, id: PersonId) -> Result<Option<Person>, StoreError> {
    let row = sqlx::query!("SELECT lang, zone, unreachable_since FROM people WHERE id = ?", id.0)
        .fetch_optional(conn)
        .await?;
    row.map(|row| {
        Ok(Person {
            lang: Lang::new(&row.lang),
            zone: row.zone.as_deref().map(zone).transpose()?,
            unreachable: row.unreachable_since.is_some(),
        })
    })
    .transpose()
}

/// The day it is where this person is; `None` without a zone.
pub(super) async fn local_day(
    conn: &mut Conn,
    id: PersonId,
    now: DateTime<Utc>,
) -> Result<Option<NaiveDate>, StoreError> {
    let zone = find(conn, id).await?.and_then(|person| person.zone);
    Ok(zone.map(|zone| schedule::local_day(now, zone)))
}

/// Makes the row if it is missing; leaves one that is there as it is.
pub(super) async fn ensure(
    conn: &mut Conn,
    id: PersonId,
    lang: &Lang,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let (tag, now) = (lang.tag(), ms(now));
    sqlx::query!(
        "INSERT INTO people (id, lang, created_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        id.0,
        tag,
        now
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub(super) async fn set_lang(conn: &mut Conn, id: PersonId, lang: &Lang) -> Result<(), StoreError> {
    let tag = lang.tag();
    sqlx::query!("UPDATE people SET lang = ? WHERE id = ?", tag, id.0).execute(conn).await?;
    Ok(())
}

/// The one gate of a move. What was put to them until now stays of its day: it keeps where that was.
pub(super) async fn set_zone(
    conn: &mut Conn,
    id: PersonId,
    zone: Tz,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let name = zone.name();
    let from = (now.date_naive() - KEEPS).to_string();
    sqlx::query!(
        "UPDATE checkins SET zones = trim(coalesce(checkins.zones, '') || ' ' || p.zone)
         FROM people p
         WHERE p.id = ?1 AND p.zone <> ?3 AND client_id = ?1 AND day >= ?2
           AND (form IS NOT NULL OR sent_at IS NOT NULL OR first_answered_at IS NOT NULL)
           AND instr(' ' || coalesce(checkins.zones, '') || ' ', ' ' || p.zone || ' ') = 0",
        id.0,
        from,
        name
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!("UPDATE people SET zone = ? WHERE id = ?", name, id.0).execute(conn).await?;
    Ok(())
}

pub async fn set_reachable(
    conn: &mut Conn,
    id: PersonId,
    reachable: bool,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let since = (!reachable).then(|| ms(now));
    sqlx::query!("UPDATE people SET unreachable_since = ? WHERE id = ?", since, id.0).execute(conn).await?;
    Ok(())
}

/// Whom an outage that began then may have cost a tap: asked before it, not done, and shown nothing of that
/// check-in since. So many of them, behind that one.
pub async fn waiting(
    conn: &mut Conn,
    since: DateTime<Utc>,
    (behind, most): (PersonId, i64),
) -> Result<Vec<PersonId>, StoreError> {
    let since = ms(since);
    let rows = sqlx::query!(
        "SELECT c.client_id FROM checkins c
         WHERE c.client_id > ?2 AND c.sent_at <= ?1 AND c.closed_at IS NULL AND c.completed_at IS NULL
           AND NOT EXISTS (SELECT 1 FROM checkins later WHERE later.client_id = c.client_id AND later.day > c.day
                           AND later.sent_at IS NOT NULL AND later.closed_at IS NULL)
           AND NOT EXISTS (SELECT 1 FROM outbox o
                           WHERE (o.outcome IS NULL AND o.chat_id = c.client_id
                                  OR o.outcome IS NOT NULL AND o.chat_id = c.client_id AND o.surface = 'checkin ' || c.occasion)
                             AND o.surface = 'checkin ' || c.occasion AND o.created_at > ?1)
         ORDER BY c.client_id LIMIT ?3 + 0",
        since,
        behind.0,
        most
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|row| PersonId(row.client_id)).collect())
}
