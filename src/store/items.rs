//! What a client is asked: the items of their form, and of a day as it was first asked. Words of built-in items are
//! nowhere here, and no number of an item stands in any query.

use crate::domain::catalogue::{self, HOMEWORK, SKILLS};
use crate::domain::form::Form;
use crate::domain::ids::{ItemId, PartId, PersonId};
use crate::domain::item::{Item, Name, Part, Spec};
use crate::domain::placed::{Asked, Placed, Plan, Watch};
use crate::domain::scale::SudsWhen;
use crate::domain::skill::Skill;
use crate::domain::task::Task;

use super::{Conn, StoreError};

/// The one check-in a day has now; the column foresees several.
pub const SLOT: i64 = 0;

/// The items of a client's form, in order.
pub async fn plan(conn: &mut Conn, client: PersonId) -> Result<Plan, StoreError> {
    let rows = sqlx::query!(
        "SELECT item_id, aside_at, large, watch FROM form_items WHERE client_id = ? AND slot = ?
         ORDER BY position, item_id",
        client.0,
        SLOT
    )
    .fetch_all(conn)
    .await?;
    let placed = rows.into_iter().map(|row| {
        Ok(Placed {
            item: ItemId(row.item_id),
            aside: row.aside_at.is_some(),
            large: row.large != 0,
            watch: Watch::of_number(row.watch).ok_or(StoreError::Corrupt("limit of a question"))?,
        })
    });
    Ok(Plan(placed.collect::<Result<_, StoreError>>()?))
}

/// What a new client is asked.
pub async fn start(conn: &mut Conn, client: PersonId, when: SudsWhen) -> Result<(), StoreError> {
    for (position, placed) in (1_i64..).zip(Plan::starting(&catalogue::starting(when)).0) {
        let large = i64::from(placed.large);
        sqlx::query!(
            "INSERT INTO form_items (client_id, slot, item_id, position, large) VALUES (?, ?, ?, ?, ?)
             ON CONFLICT DO NOTHING",
            client.0,
            SLOT,
            placed.item.0,
            position,
            large
        )
        .execute(&mut *conn)
        .await?;
    }
    Ok(())
}

/// SUDs are asked about this moment from now on, in the place where they were asked about another.
pub async fn set_suds_when(conn: &mut Conn, client: PersonId, when: SudsWhen) -> Result<(), StoreError> {
    let to = catalogue::suds(when);
    let Some(from) = catalogue::other_moment(to) else { return Ok(()) };
    sqlx::query!(
        "UPDATE form_items SET item_id = ?1 WHERE client_id = ?2 AND slot = ?3 AND item_id = ?4
           AND NOT EXISTS (SELECT 1 FROM form_items f WHERE f.client_id = ?2 AND f.slot = ?3 AND f.item_id = ?1)",
        to.0,
        client.0,
        SLOT,
        from.0
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// The items made for this client: of the library, or typed.
pub async fn own(conn: &mut Conn, client: PersonId) -> Result<Vec<Item>, StoreError> {
    let rows = sqlx::query!("SELECT id, code, spec FROM items WHERE client_id = ? ORDER BY id", client.0)
        .fetch_all(conn)
        .await?;
    rows.into_iter()
        .map(|row| {
            let id = ItemId(row.id);
            let item = match (row.code, row.spec) {
                (Some(code), _) => catalogue::of_library(id, &code),
                (None, Some(spec)) => {
                    serde_json::from_str::<Spec>(&spec).ok().map(|spec| Item::of_spec(id, spec))
                }
                (None, None) => None,
            };
            item.ok_or(StoreError::Corrupt("item"))
        })
        .collect()
}

/// What stands in the client's plan, in order, also what is put aside.
pub fn asked(plan: &Plan, own: &[Item]) -> Vec<Asked> {
    let all: Vec<ItemId> = plan.0.iter().map(|placed| placed.item).collect();
    let items = catalogue::form(&all, own).items.into_iter().filter(|item| item.after.is_none());
    items.map(|item| Asked::placed(plan.get(item.id), item)).collect()
}

/// The same, each with the therapist who put it on the list.
pub async fn with_givers(
    conn: &mut Conn,
    client: PersonId,
    mut asked: Vec<Asked>,
) -> Result<Vec<Asked>, StoreError> {
    let rows = sqlx::query!(
        "SELECT f.item_id, t.name FROM form_items f JOIN links l ON l.id = f.link_id
         JOIN therapists t ON t.person_id = l.therapist_id WHERE f.client_id = ? AND f.slot = ?",
        client.0,
        SLOT
    )
    .fetch_all(conn)
    .await?;
    for row in rows {
        if let Some(asked) = asked.iter_mut().find(|asked| asked.item.id == ItemId(row.item_id)) {
            asked.by = Some(row.name);
        }
    }
    Ok(asked)
}

/// What the client had put aside when it was taken off the list.
pub async fn taken_aside(conn: &mut Conn, client: PersonId) -> Result<Vec<Item>, StoreError> {
    let rows =
        sqlx::query_scalar!("SELECT item_id FROM taken_aside WHERE client_id = ? ORDER BY item_id", client.0)
            .fetch_all(&mut *conn)
            .await?;
    let own = own(conn, client).await?;
    let all = catalogue::everybodys().into_iter().chain(own);
    Ok(all.filter(|item| rows.contains(&item.id.0)).collect())
}

/// The form of a day, with its lists filled, and the items that are not in it.
pub fn form(ids: &[ItemId], own: &[Item], skills: &[Skill], tasks: &[Task]) -> (Form, Vec<Item>) {
    let mut form = catalogue::form(ids, own);
    let skill = |skill: &Skill| Part { id: PartId(skill.id.0), name: skill.name.clone() };
    form.set_parts(SKILLS, skills.iter().map(skill).collect());
    let task = |task: &Task| Part { id: PartId(task.id.0), name: Name::Own(task.text.clone()) };
    form.set_parts(HOMEWORK, tasks.iter().map(task).collect());
    let all = catalogue::everybodys().into_iter().chain(own.iter().cloned());
    let beside = all.filter(|item| form.item(item.id).is_none()).collect();
    (form, beside)
}

/// As a day keeps it.
pub fn to_json(ids: &[ItemId]) -> Result<String, StoreError> {
    Ok(serde_json::to_string(ids)?)
}

pub fn of_json(json: &str) -> Result<Vec<ItemId>, StoreError> {
    serde_json::from_str(json).map_err(|_| StoreError::Corrupt("form of a day"))
}
