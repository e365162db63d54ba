//! What a client tracks for themselves, with its tags and to whom it is shown, for taking away. Its answers stand among the
//! others.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::domain::ids::{ItemId, PersonId};
use crate::domain::item::Item;

use super::super::codec::{instant, maybe_instant};
use super::super::{Conn, StoreError};
use super::said;

#[derive(Clone, Debug, Serialize)]
pub struct TrackedRow {
    /// As in `questions`.
    pub question_number: i64,
    pub question: String,
    pub since: DateTime<Utc>,
    pub stopped_at: Option<DateTime<Utc>>,
    pub tags: Vec<TagRow>,
    pub shown_to: Vec<ShownTo>,
}

/// A tag: a ready one by its code, an own one by its name.
#[derive(Clone, Debug, Serialize)]
pub struct TagRow {
    /// As an answer names it.
    pub tag: String,
    pub since: DateTime<Utc>,
    pub taken_off_at: Option<DateTime<Utc>>,
}

#[derive(Clone, Debug, Serialize)]
pub struct ShownTo {
    pub therapist: String,
    /// The first day they see.
    pub from_day: String,
    pub agreed_at: DateTime<Utc>,
}

pub(super) async fn load(
    conn: &mut Conn,
    person: PersonId,
    own: &[Item],
) -> Result<Vec<TrackedRow>, StoreError> {
    let mut tags = tags(conn, person).await?;
    let mut shown = shown(conn, person).await?;
    let rows = sqlx::query!(
        "SELECT item_id, added_at, stopped_at FROM tracks WHERE client_id = ? ORDER BY added_at, item_id",
        person.0
    )
    .fetch_all(&mut *conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            let item = own.iter().find(|item| item.id == ItemId(row.item_id));
            Ok(TrackedRow {
                question_number: row.item_id,
                question: item.map(|item| said(&item.name)).unwrap_or_default(),
                since: instant(row.added_at)?,
                stopped_at: maybe_instant(row.stopped_at)?,
                tags: tags.remove(&row.item_id).unwrap_or_default(),
                shown_to: shown.remove(&row.item_id).unwrap_or_default(),
            })
        })
        .collect()
}

async fn tags(conn: &mut Conn, person: PersonId) -> Result<BTreeMap<i64, Vec<TagRow>>, StoreError> {
    let rows = sqlx::query!(
        r#"SELECT item_id, coalesce(name, code) AS "tag!: String", added_at, retired_at
           FROM tags WHERE client_id = ? ORDER BY id"#,
        person.0
    )
    .fetch_all(conn)
    .await?;
    let mut tags: BTreeMap<i64, Vec<TagRow>> = BTreeMap::new();
    for row in rows {
        let (since, taken_off_at) = (instant(row.added_at)?, maybe_instant(row.retired_at)?);
        tags.entry(row.item_id).or_default().push(TagRow { tag: row.tag, since, taken_off_at });
    }
    Ok(tags)
}

async fn shown(conn: &mut Conn, person: PersonId) -> Result<BTreeMap<i64, Vec<ShownTo>>, StoreError> {
    let rows = sqlx::query!(
        "SELECT s.item_id, h.name, s.from_day, s.agreed_at
         FROM tracks t JOIN tracks_shown s ON s.item_id = t.item_id JOIN links l ON l.id = s.link_id
         JOIN therapists h ON h.person_id = l.therapist_id
         WHERE t.client_id = ? ORDER BY s.item_id, s.link_id",
        person.0
    )
    .fetch_all(conn)
    .await?;
    let mut shown: BTreeMap<i64, Vec<ShownTo>> = BTreeMap::new();
    for row in rows {
        let to = ShownTo { therapist: row.name, from_day: row.from_day, agreed_at: instant(row.agreed_at)? };
        shown.entry(row.item_id).or_default().push(to);
    }
    Ok(shown)
}
