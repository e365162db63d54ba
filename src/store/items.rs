//! What a client is asked: the items of their form, and of a day as it was first asked. Words of built-in items are
//! nowhere here, and no number of an item stands in any query.

use crate::domain::catalogue::{self, HOMEWORK, SKILLS};
use crate::domain::form::Form;
use crate::domain::ids::{ItemId, PartId, PersonId};
use crate::domain::item::{Better, Item, Name, Part, Spec};
use crate::domain::placed::{Asked, Placed, Plan, Watch};
use crate::domain::scale::SudsWhen;
use crate::domain::skill::Skill;
use crate::domain::slots::SlotSet;
use crate::domain::task::Task;

use super::{Conn, StoreError};

/// A client has one list of questions; at which check-ins each is asked stands beside it, in `slots`.
pub const SLOT: i64 = 0;

/// An item of a client's form: item, put aside, large, watched, at which check-ins, and the name of the therapist who
/// put it there.
pub(super) type PlacedRow = (i64, i64, i64, Option<i64>, u8, Option<String>);

/// The items of a client's form, in order.
pub(super) fn plan_of(rows: &[PlacedRow]) -> Result<Plan, StoreError> {
    let placed = rows.iter().map(|(item, aside, large, watch, slots, _)| {
        Ok(Placed {
            item: ItemId(*item),
            aside: *aside != 0,
            large: *large != 0,
            watch: Watch::of_number(*watch).ok_or(StoreError::Corrupt("limit of a question"))?,
            slots: SlotSet::from_bits(*slots).ok_or(StoreError::Corrupt("check-ins of a question"))?,
        })
    });
    Ok(Plan(placed.collect::<Result<_, StoreError>>()?))
}

pub(super) fn givers_of(rows: Vec<PlacedRow>) -> Vec<(ItemId, String)> {
    rows.into_iter().filter_map(|(item, .., by)| Some((ItemId(item), by?))).collect()
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

/// An item made for a client: number, code or spec, and the end of a typed one that its therapist said is better.
pub(super) type OwnRow = (i64, Option<String>, Option<String>, Option<String>);

/// The items made for a client, by number: of the library by code, or typed.
pub(super) fn own_of(rows: Vec<OwnRow>) -> Result<Vec<Item>, StoreError> {
    let item = |(id, code, spec, better): OwnRow| {
        let id = ItemId(id);
        let item = match (code, spec) {
            (Some(code), _) => catalogue::of_library(id, &code),
            (None, Some(spec)) => serde_json::from_str::<Spec>(&spec)
                .ok()
                .zip(better_of(better.as_deref()))
                .map(|(spec, better)| Item::of_spec(id, Spec { better, ..spec })),
            (None, None) => None,
        };
        item.ok_or(StoreError::Corrupt("item"))
    };
    rows.into_iter().map(item).collect()
}

/// Which end of a typed question is better, as it is kept: nothing where nobody has said.
pub(super) fn better_text(better: Better) -> Option<&'static str> {
    match better {
        Better::Higher => Some("higher"),
        Better::Lower => Some("lower"),
        Better::Neither => Some("neither"),
        Better::Unsaid => None,
    }
}

fn better_of(text: Option<&str>) -> Option<Better> {
    let all = [Better::Higher, Better::Lower, Better::Neither, Better::Unsaid];
    all.into_iter().find(|better| better_text(*better) == text)
}

/// What stands in the client's plan, in order, also what is put aside.
pub fn asked((plan, own): (&Plan, &[Item])) -> Vec<Asked> {
    let all: Vec<ItemId> = plan.0.iter().map(|placed| placed.item).collect();
    let items = catalogue::form(&all, own).items.into_iter().filter(|item| item.after.is_none());
    items.map(|item| Asked::placed(plan.get(item.id), item)).collect()
}

/// The same, with the therapist who put each there, where that is known.
pub fn asked_by(arranged: (&Plan, &[Item]), givers: &[(ItemId, String)]) -> Vec<Asked> {
    let by = |id| givers.iter().find(|(item, _)| *item == id).map(|(_, name)| name.clone());
    asked(arranged).into_iter().map(|asked| Asked { by: by(asked.item.id), ..asked }).collect()
}

/// What the client had put aside when it was taken off the list.
pub async fn taken_aside(conn: &mut Conn, client: PersonId, own: &[Item]) -> Result<Vec<Item>, StoreError> {
    let rows =
        sqlx::query_scalar!("SELECT item_id FROM taken_aside WHERE client_id = ? ORDER BY item_id", client.0)
            .fetch_all(&mut *conn)
            .await?;
    let all = catalogue::everybodys().into_iter().chain(own.iter().cloned());
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
