//! What a client is asked, as it stands, and every question there ever was for them, for the export.
//! Never an answer.

use crate::domain::catalogue;
use crate::domain::ids::{ItemId, PersonId};
use crate::domain::item::Item;
use crate::domain::placed::Plan;
use crate::store::codec::{instant, maybe_instant};
use crate::store::{Conn, StoreError, known};

use super::{Chosen, QuestionRow, Standing, TakenAside, names, said};

/// What is asked now, and the questions made for this person.
pub(super) async fn plan_and_own(conn: &mut Conn, person: PersonId) -> Result<(Plan, Vec<Item>), StoreError> {
    let client = known::one(conn, person).await?.client;
    let whole = client.map(|client| client.items.for_client().clone()).unwrap_or_default();
    Ok((whole.plan, whole.own))
}

pub(super) async fn list(conn: &mut Conn, person: PersonId) -> Result<Vec<String>, StoreError> {
    let (plan, own) = plan_and_own(conn, person).await?;
    Ok(names(&plan.asked(), &own))
}

pub(super) async fn questions(conn: &mut Conn, person: PersonId) -> Result<Vec<QuestionRow>, StoreError> {
    let (plan, own) = plan_and_own(conn, person).await?;
    let standing = |item: &Item| match plan.0.iter().find(|placed| placed.item == item.id) {
        Some(placed) if placed.aside => Standing::PutAside,
        Some(_) => Standing::Asked,
        None if item.after.is_some() => Standing::FollowsAnother,
        None => Standing::NotAsked,
    };
    let row = |item: Item| QuestionRow {
        number: item.id.0,
        question: said(&item.name),
        about: item.about,
        better: item.better,
        now: standing(&item),
        kind: item.kind,
    };
    Ok(catalogue::everybodys().into_iter().chain(own).map(row).collect())
}

pub(super) async fn chosen(conn: &mut Conn, person: PersonId) -> Result<Vec<Chosen>, StoreError> {
    let all: Vec<Item> =
        catalogue::everybodys().into_iter().chain(plan_and_own(conn, person).await?.1).collect();
    let rows = sqlx::query!(
        r#"SELECT f.item_id, f.aside_at, f.large, f.watch, f.slots, t.name AS "by?"
           FROM form_items f LEFT JOIN links l ON l.id = f.link_id LEFT JOIN therapists t ON t.person_id = l.therapist_id
           WHERE f.client_id = ? ORDER BY f.slot, f.position, f.item_id"#,
        person.0
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            let item = all.iter().find(|item| item.id == ItemId(row.item_id));
            Ok(Chosen {
                question: item.map(|item| said(&item.name)).unwrap_or_default(),
                aside_since: maybe_instant(row.aside_at)?,
                large_in_pictures: row.large != 0,
                asked_by: row.by,
                stands_out_percent: row.watch,
                asked_at: (0..4).filter(|slot| row.slots >> slot & 1 == 1).collect(),
            })
        })
        .collect()
}

pub(super) async fn taken_off_aside(
    conn: &mut Conn,
    person: PersonId,
) -> Result<Vec<TakenAside>, StoreError> {
    let all: Vec<Item> =
        catalogue::everybodys().into_iter().chain(plan_and_own(conn, person).await?.1).collect();
    let rows = sqlx::query!(
        "SELECT item_id, aside_at FROM taken_aside WHERE client_id = ? ORDER BY item_id",
        person.0
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            let item = all.iter().find(|item| item.id == ItemId(row.item_id));
            let question = item.map(|item| said(&item.name)).unwrap_or_default();
            Ok(TakenAside { question, aside_since: instant(row.aside_at)? })
        })
        .collect()
}
