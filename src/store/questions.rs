//! Changes to what a client is asked: a therapist's, and what the client puts aside. An item is never rewritten, but for which end of it is better, and never goes: what was answered stays.

use chrono::{DateTime, Utc};

use crate::dialogue::effect::QuestionChange;
use crate::dialogue::questions::NewItem;
use crate::domain::ids::{ItemId, LinkId, PersonId};
use crate::domain::item::{Better, Spec};
use crate::domain::placed::{Watch, place_of_new};
use crate::domain::slots::SlotSet;

use super::codec::ms;
use super::items::{self, SLOT};
use super::link::Visible;
use super::{Conn, StoreError};

pub(super) async fn write(
    conn: &mut Conn,
    seen: &Visible,
    change: &QuestionChange,
) -> Result<(), StoreError> {
    match change {
        QuestionChange::Ask { item, aside, slots } => {
            add(conn, (seen.client, seen.link), item, (*aside, *slots)).await
        }
        QuestionChange::Unask { item } => remove(conn, seen.client, *item).await,
        QuestionChange::AskInOrder { order } => self::order(conn, seen.client, order).await,
        QuestionChange::Large { item, on } => large(conn, seen.client, *item, *on).await,
        QuestionChange::Watch { item, watch } => self::watch(conn, seen.client, *item, *watch).await,
        QuestionChange::Better { item, better } => self::better(conn, seen.client, *item, *better).await,
    }
}

/// Before the note that is the last, or at the end of the form, by the wish of this tie. An item of the same code that this client had before is asked again,
/// with its answers; where the client had put `aside` aside before it was taken off, this is aside since then.
pub async fn add(
    conn: &mut Conn,
    (client, link): (PersonId, LinkId),
    new: &NewItem,
    (aside, slots): (Option<ItemId>, SlotSet),
) -> Result<(), StoreError> {
    let (code, spec) = as_kept(new)?;
    let known = sqlx::query_scalar!(
        r#"SELECT id AS "id!: i64" FROM items WHERE client_id = ?1 AND (code = ?2 OR spec = ?3)
             AND id NOT IN (SELECT item_id FROM tracks WHERE client_id = ?1) ORDER BY id LIMIT 1"#,
        client.0,
        code,
        spec
    )
    .fetch_optional(&mut *conn)
    .await?;
    let id = match known {
        Some(id) => id,
        None => {
            sqlx::query!("INSERT INTO items (client_id, code, spec) VALUES (?, ?, ?)", client.0, code, spec)
                .execute(&mut *conn)
                .await?
                .last_insert_rowid()
        }
    };
    if let NewItem::Typed(Spec {
        better: said @ (Better::Higher | Better::Lower | Better::Neither), ..
    }) = new
    {
        better(conn, client, ItemId(id), *said).await?;
    }
    let (aside, bits) = (aside.map(|aside| aside.0), slots.bits());
    let since = sqlx::query_scalar!(
        r#"DELETE FROM taken_aside WHERE client_id = ? AND item_id = ? RETURNING aside_at AS "at!: i64""#,
        client.0,
        aside
    )
    .fetch_optional(&mut *conn)
    .await?;
    let mut form = placed(conn, client).await?;
    if form.iter().any(|(item, _)| *item == ItemId(id)) {
        return Ok(());
    }
    sqlx::query!(
        "INSERT INTO form_items (client_id, slot, item_id, position, link_id, aside_at, slots)
         SELECT ?1, ?2, ?3, coalesce(max(position), 0) + 1, ?4, ?5, ?6 FROM form_items WHERE client_id = ?1 AND slot = ?2
         ON CONFLICT DO NOTHING",
        client.0,
        SLOT,
        id,
        link.0,
        since,
        bits
    )
    .execute(&mut *conn)
    .await?;
    let at = place_of_new(form.iter().copied());
    if at == form.len() {
        return Ok(());
    }
    form.insert(at, (ItemId(id), false));
    let form: Vec<ItemId> = form.into_iter().map(|(item, _)| item).collect();
    order(conn, client, &form).await
}

/// The code, or what makes a typed one.
pub(super) fn as_kept(new: &NewItem) -> Result<(Option<&str>, Option<String>), StoreError> {
    Ok(match new {
        NewItem::Listed(code) => (Some(code.as_str()), None),
        // Which end is better stands beside it: whatever is said of that, it is the same question.
        NewItem::Typed(spec) => {
            (None, Some(serde_json::to_string(&Spec { better: Better::Neither, ..spec.clone() })?))
        }
    })
}

/// What stands on the form, in order, each with whether it is put aside.
async fn placed(conn: &mut Conn, client: PersonId) -> Result<Vec<(ItemId, bool)>, StoreError> {
    let rows = sqlx::query!(
        r#"SELECT item_id AS "item!: i64", aside_at IS NOT NULL AS "aside!: bool" FROM form_items
           WHERE client_id = ? AND slot = ? ORDER BY position, item_id"#,
        client.0,
        SLOT
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|row| (ItemId(row.item), row.aside)).collect())
}

/// What the client had put aside stays known as that.
pub async fn remove(conn: &mut Conn, client: PersonId, item: ItemId) -> Result<(), StoreError> {
    sqlx::query!(
        "INSERT INTO taken_aside (client_id, item_id, aside_at)
         SELECT client_id, item_id, aside_at FROM form_items
         WHERE client_id = ? AND slot = ? AND item_id = ? AND aside_at IS NOT NULL
         ON CONFLICT DO NOTHING",
        client.0,
        SLOT,
        item.0
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "DELETE FROM form_items WHERE client_id = ? AND slot = ? AND item_id = ?",
        client.0,
        SLOT,
        item.0
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Those of the form in this order; what somebody else added meanwhile comes after them.
pub async fn order(conn: &mut Conn, client: PersonId, order: &[ItemId]) -> Result<(), StoreError> {
    sqlx::query!(
        "UPDATE form_items SET position = position + 1000 WHERE client_id = ? AND slot = ? AND position < 1000",
        client.0,
        SLOT
    )
    .execute(&mut *conn)
    .await?;
    for (position, item) in (1_i64..).zip(order) {
        sqlx::query!(
            "UPDATE form_items SET position = ? WHERE client_id = ? AND slot = ? AND item_id = ?",
            position,
            client.0,
            SLOT,
            item.0
        )
        .execute(&mut *conn)
        .await?;
    }
    Ok(())
}

/// Drawn large in this client's pictures, or not.
pub async fn large(conn: &mut Conn, client: PersonId, item: ItemId, on: bool) -> Result<(), StoreError> {
    sqlx::query!(
        "UPDATE form_items SET large = ? WHERE client_id = ? AND slot = ? AND item_id = ?",
        on,
        client.0,
        SLOT,
        item.0
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// When a week of it is pointed out.
pub async fn watch(conn: &mut Conn, client: PersonId, item: ItemId, watch: Watch) -> Result<(), StoreError> {
    let number = watch.number();
    sqlx::query!(
        "UPDATE form_items SET watch = ? WHERE client_id = ? AND slot = ? AND item_id = ?",
        number,
        client.0,
        SLOT,
        item.0
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Which end of a typed question is better.
pub async fn better(
    conn: &mut Conn,
    client: PersonId,
    item: ItemId,
    better: Better,
) -> Result<(), StoreError> {
    let better = items::better_text(better);
    sqlx::query!(
        "UPDATE items SET better = ?3 WHERE client_id = ?1 AND id = ?2 AND spec IS NOT NULL
           AND id NOT IN (SELECT item_id FROM tracks WHERE client_id = ?1)",
        client.0,
        item.0,
        better
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Put aside since then, or asked again.
pub async fn aside(
    conn: &mut Conn,
    client: PersonId,
    item: ItemId,
    since: Option<DateTime<Utc>>,
) -> Result<(), StoreError> {
    let since = since.map(ms);
    sqlx::query!(
        "UPDATE form_items SET aside_at = ? WHERE client_id = ? AND slot = ? AND item_id = ?",
        since,
        client.0,
        SLOT,
        item.0
    )
    .execute(conn)
    .await?;
    Ok(())
}
