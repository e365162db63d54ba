//! What clients track for themselves. A client's items leave by one gate, which asks whose eyes see them: the client's see
//! all, a therapist's what was arranged, and of what is tracked only what the client shows to that very therapist, from that
//! day on. Whoever forgets to ask has what was arranged and nothing more.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Days, NaiveDate, Utc};

use crate::dialogue::effect::TrackChange;
use crate::dialogue::questions::NewItem;
use crate::domain::answers::{Answers, Value};
use crate::domain::catalogue;
use crate::domain::form::{Form, Question};
use crate::domain::ids::{ItemId, LinkId, PartId, PersonId};
use crate::domain::item::{Item, Name, Part, Spec};
use crate::domain::kind::Kind;
use crate::domain::link::Tie;
use crate::domain::placed::Plan;
use crate::domain::schedule::local_day;
use crate::domain::series::Ratings;
use crate::domain::skill::Skill;
use crate::domain::track::{self, Kept, TAGS_MAX};
use crate::domain::week::DayPoint;

use super::changes::By;
use super::codec::{day, ms};
use super::link::Visible;
use super::skills::Reader;
use super::{Conn, StoreError, days, items, known, people, questions, skills};

/// A client's items: what was arranged, and sealed beside it what they track.
#[derive(Debug)]
pub struct Items {
    plan: Plan,
    own: Vec<Item>,
    tracked: Vec<Sealed>,
    whole: Seen,
}

/// Something tracked, as its rows hold it. Only `Items` opens it.
#[derive(Debug)]
struct Sealed {
    /// With every tag there ever was.
    item: Item,
    off: BTreeSet<PartId>,
    asked: bool,
    /// To whom it is shown, and their first day.
    shown: Vec<(LinkId, NaiveDate)>,
}

/// What somebody may know of a client's items.
#[derive(Clone, Debug, Default)]
pub struct Seen {
    /// What is asked from now on.
    pub plan: Plan,
    /// The items made for this client.
    pub own: Vec<Item>,
    /// The first day that may be known of one, where not all of it may.
    since: BTreeMap<ItemId, NaiveDate>,
    /// Of a list, what is not to choose from any more.
    off: BTreeMap<ItemId, BTreeSet<PartId>>,
    /// The client's own eyes.
    whole: bool,
}

impl Items {
    /// Without what is tracked: for anybody who may see the client at all.
    pub fn arranged(&self) -> (&Plan, &[Item]) {
        (&self.plan, &self.own)
    }

    /// All of it, for the client alone.
    pub fn for_client(&self) -> &Seen {
        &self.whole
    }

    /// What a therapist may see: the one gate to what is tracked.
    pub fn shown_to(&self, seen: &Visible) -> Seen {
        let day =
            |sealed: &Sealed| sealed.shown.iter().find(|(link, _)| *link == seen.link).map(|(_, from)| *from);
        let shown: Vec<(&Sealed, NaiveDate)> =
            self.tracked.iter().filter_map(|sealed| Some((sealed, day(sealed)?))).collect();
        let since = shown.iter().map(|(sealed, from)| (sealed.item.id, *from)).collect();
        let all: Vec<&Sealed> = shown.into_iter().map(|(sealed, _)| sealed).collect();
        Seen { since, ..self.with(&all) }
    }

    /// As the client keeps them.
    pub fn kept(&self, ties: &[Tie]) -> Vec<Kept> {
        let name = |link: &LinkId| {
            let tie = ties.iter().find(|tie| tie.link == *link);
            tie.map(|tie| (tie.link, tie.name.clone()))
        };
        let kept = |sealed: &Sealed| Kept {
            item: sealed.with_tags(|part| !sealed.off.contains(&part.id)),
            asked: sealed.asked,
            seen_by: sealed.shown.iter().filter_map(|(link, _)| name(link)).collect(),
        };
        self.tracked.iter().map(kept).collect()
    }

    pub(super) fn of(plan: Plan, own: Vec<Item>, rows: Vec<TrackRow>) -> Result<Self, StoreError> {
        let tracked = rows.into_iter().map(Sealed::of).collect::<Result<Vec<_>, StoreError>>()?;
        let sealed = Self { plan, own, tracked, whole: Seen::default() };
        let whole = Seen { whole: true, ..sealed.with(&sealed.tracked.iter().collect::<Vec<_>>()) };
        Ok(Self { whole, ..sealed })
    }

    fn with(&self, tracked: &[&Sealed]) -> Seen {
        // What a therapist asks as well is asked once, for them.
        let arranged = self.plan.asked();
        let by_code =
            |code: &str| self.own.iter().any(|own| own.code() == Some(code) && arranged.contains(&own.id));
        let is_asked = |sealed: &&&Sealed| sealed.asked && !sealed.item.code().is_some_and(by_code);
        let asked: Vec<ItemId> = tracked.iter().filter(is_asked).map(|sealed| sealed.item.id).collect();
        let items = tracked.iter().map(|sealed| sealed.item.clone());
        Seen {
            plan: track::beside(&self.plan, &asked),
            own: self.own.iter().cloned().chain(items).collect(),
            off: tracked.iter().map(|sealed| (sealed.item.id, sealed.off.clone())).collect(),
            ..Seen::default()
        }
    }
}

impl Sealed {
    fn of((id, code, spec, better, asked, tags, shown): TrackRow) -> Result<Self, StoreError> {
        let item = match &code {
            Some(code) => track::item_of(ItemId(id), code).ok_or(StoreError::Corrupt("item"))?,
            None => {
                items::own_of(vec![(id, code, spec, better)])?.pop().ok_or(StoreError::Corrupt("item"))?
            }
        };
        let off = tags.iter().filter(|(.., off)| *off != 0).map(|(id, ..)| PartId(*id)).collect();
        let part = |(id, code, name, _): (i64, Option<String>, Option<String>, i64)| Part {
            id: PartId(id),
            name: code.map(Name::BuiltIn).unwrap_or_else(|| Name::Own(name.unwrap_or_default())),
        };
        let mut sealed = Self {
            item,
            off,
            asked: asked != 0,
            shown: shown
                .into_iter()
                .map(|(link, from)| Ok((LinkId(link), day(&from)?)))
                .collect::<Result<_, StoreError>>()?,
        };
        if let Kind::Several { parts } = &mut sealed.item.kind {
            *parts = tags.into_iter().map(part).collect();
        }
        Ok(sealed)
    }

    fn with_tags(&self, keep: impl Fn(&Part) -> bool) -> Item {
        let mut item = self.item.clone();
        if let Kind::Several { parts } = &mut item.kind {
            parts.retain(keep);
        }
        item
    }
}

impl Seen {
    /// May an answer to this item, of that day, be known?
    pub fn sees(&self, item: ItemId, on: NaiveDate) -> bool {
        catalogue::code_of(item).is_some()
            || self.own.iter().any(|own| own.id == item)
                && self.since.get(&item).is_none_or(|since| *since <= on)
    }

    /// May what a day asked of it be known?
    pub fn sees_asked(&self) -> bool {
        self.whole
    }

    /// The tags to choose from now, and those that were chosen that day.
    pub fn on_card(&self, form: &mut Form, answers: Option<&Answers>) {
        for item in &mut form.items {
            let (Some(off), Kind::Several { parts }) = (self.off.get(&item.id), &mut item.kind) else {
                continue;
            };
            let chosen = match answers.and_then(|answers| answers.value(Question::whole(item.id))) {
                Some(Value::Chosen(chosen)) => chosen.as_slice(),
                _ => &[],
            };
            parts.retain(|part| !off.contains(&part.id) || chosen.contains(&part.id));
        }
    }
}

/// A tracked item: number, code or spec, which end is better, whether it is asked; its tags, each with code or name and
/// whether it was taken off; to whom it is shown, and from which day on.
pub(super) type TrackRow = (
    i64,
    Option<String>,
    Option<String>,
    Option<String>,
    i64,
    Vec<(i64, Option<String>, Option<String>, i64)>,
    Vec<(i64, String)>,
);

pub(super) async fn write(conn: &mut Conn, by: &By, change: &TrackChange) -> Result<(), StoreError> {
    let client = by.person;
    match change {
        TrackChange::Add { item, tags } => add(conn, by, item, tags).await,
        TrackChange::Ask { item, on } => {
            let stopped = (!on).then_some(ms(by.now));
            sqlx::query!(
                "UPDATE tracks SET stopped_at = ? WHERE client_id = ? AND item_id = ?",
                stopped,
                client.0,
                item.0
            )
            .execute(conn)
            .await?;
            Ok(())
        }
        TrackChange::Show { item, to } => show(conn, by, *item, to).await,
        TrackChange::Hide { item } => {
            sqlx::query!(
                "DELETE FROM tracks_shown
                 WHERE item_id IN (SELECT item_id FROM tracks WHERE client_id = ? AND item_id = ?)",
                client.0,
                item.0
            )
            .execute(conn)
            .await?;
            Ok(())
        }
        TrackChange::AddTags { item, tags } => add_tags(conn, by, *item, tags).await,
        TrackChange::Rename { tag, name } => {
            sqlx::query!(
                "UPDATE tags SET name = ? WHERE id = ? AND client_id = ? AND name IS NOT NULL",
                name,
                tag.0,
                client.0
            )
            .execute(conn)
            .await?;
            Ok(())
        }
        TrackChange::TakeOff { tag } => {
            let now = ms(by.now);
            sqlx::query!(
                "UPDATE tags SET retired_at = ? WHERE id = ? AND client_id = ? AND retired_at IS NULL",
                now,
                tag.0,
                client.0
            )
            .execute(conn)
            .await?;
            Ok(())
        }
    }
}

/// One that was tracked before is asked again, with its answers and its tags.
async fn add(conn: &mut Conn, by: &By, new: &NewItem, tags: &[Name]) -> Result<(), StoreError> {
    // What there is to choose stands in rows of its own.
    let new = match new {
        NewItem::Typed(spec) if matches!(spec.kind, Kind::Several { .. }) => {
            NewItem::Typed(Spec { kind: Kind::Several { parts: Vec::new() }, ..spec.clone() })
        }
        new => new.clone(),
    };
    let (client, now) = (by.person.0, ms(by.now));
    let (code, spec) = questions::as_kept(&new)?;
    let known = sqlx::query_scalar!(
        r#"SELECT i.id AS "id!: i64" FROM tracks t JOIN items i ON i.id = t.item_id
           WHERE t.client_id = ?1 AND (i.code = ?2 OR i.spec = ?3) ORDER BY i.id LIMIT 1"#,
        client,
        code,
        spec
    )
    .fetch_optional(&mut *conn)
    .await?;
    if let Some(id) = known {
        sqlx::query!("UPDATE tracks SET stopped_at = NULL WHERE client_id = ? AND item_id = ?", client, id)
            .execute(&mut *conn)
            .await?;
        return Ok(());
    }
    let better = match &new {
        NewItem::Listed(_) => None,
        NewItem::Typed(spec) => items::better_text(spec.better),
    };
    let id = sqlx::query!(
        "INSERT INTO items (client_id, code, spec, better) VALUES (?, ?, ?, ?)",
        client,
        code,
        spec,
        better
    )
    .execute(&mut *conn)
    .await?
    .last_insert_rowid();
    sqlx::query!("INSERT INTO tracks (client_id, item_id, added_at) VALUES (?, ?, ?)", client, id, now)
        .execute(&mut *conn)
        .await?;
    add_tags(conn, by, ItemId(id), tags).await
}

/// As many as a list holds; one that was there before comes back.
async fn add_tags(conn: &mut Conn, by: &By, item: ItemId, tags: &[Name]) -> Result<(), StoreError> {
    let (client, now) = (by.person.0, ms(by.now));
    let most = i64::try_from(TAGS_MAX).unwrap_or(i64::MAX);
    for tag in tags {
        let (code, name) = match tag {
            Name::BuiltIn(code) => (Some(code), None),
            Name::Own(name) => (None, Some(name)),
        };
        let back = sqlx::query!(
            "UPDATE tags SET retired_at = NULL
             WHERE client_id = ?1 AND item_id = ?2 AND (code = ?3 OR name = ?4)
               AND (retired_at IS NULL
                    OR (SELECT count(*) FROM tags WHERE item_id = ?2 AND retired_at IS NULL) < ?5)",
            client,
            item.0,
            code,
            name,
            most
        )
        .execute(&mut *conn)
        .await?;
        if back.rows_affected() > 0 {
            continue;
        }
        sqlx::query!(
            "INSERT INTO tags (client_id, item_id, code, name, added_at)
             SELECT client_id, item_id, ?3, ?4, ?5 FROM tracks t WHERE client_id = ?1 AND item_id = ?2
               AND (SELECT count(*) FROM tags WHERE item_id = ?2 AND retired_at IS NULL) < ?6",
            client,
            item.0,
            code,
            name,
            now,
            most
        )
        .execute(&mut *conn)
        .await?;
    }
    Ok(())
}

/// A yes that stands already keeps its day.
async fn show(conn: &mut Conn, by: &By, item: ItemId, to: &[LinkId]) -> Result<(), StoreError> {
    let Some(from) = people::local_day(&mut *conn, by.person, by.said_at).await? else { return Ok(()) };
    let (from, at) = (from.to_string(), ms(by.said_at));
    for link in to {
        sqlx::query!(
            "INSERT INTO tracks_shown (item_id, link_id, from_day, agreed_at)
             SELECT t.item_id, l.id, ?4, ?5 FROM tracks t JOIN links l ON l.client_id = t.client_id
             WHERE t.client_id = ?1 AND t.item_id = ?2 AND l.id = ?3 AND l.ended_at IS NULL
             ON CONFLICT DO NOTHING",
            by.person.0,
            item.0,
            link.0,
            from,
            at
        )
        .execute(&mut *conn)
        .await?;
    }
    Ok(())
}

/// Of these items, those that are not tracked: what of a day's form may stand in it.
pub(super) async fn without(
    conn: &mut Conn,
    client: PersonId,
    ids: &[ItemId],
) -> Result<Vec<ItemId>, StoreError> {
    let tracked = sqlx::query_scalar!("SELECT item_id FROM tracks WHERE client_id = ?", client.0)
        .fetch_all(conn)
        .await?;
    Ok(ids.iter().copied().filter(|id| !tracked.contains(&id.0)).collect())
}

/// A client's own weeks, to look for what goes with what.
#[derive(Clone, Debug)]
pub struct Weeks {
    pub days: Vec<DayPoint>,
    pub ratings: Ratings,
    /// Every item of theirs.
    pub items: Vec<Item>,
    pub skills: Vec<Skill>,
}

/// For the client alone.
pub async fn weeks(
    conn: &mut Conn,
    person: PersonId,
    now: DateTime<Utc>,
) -> Result<Option<Weeks>, StoreError> {
    let known = known::one(conn, person).await?;
    let zone = known.person.and_then(|row| row.zone);
    let (Some(zone), Some(row)) = (zone, known.client) else { return Ok(None) };
    let seen = row.items.for_client();
    let today = local_day(now, zone);
    let from = today.checked_sub_days(Days::new(track::DAYS - 1)).unwrap_or(today);
    let days = days::load(conn, person, None, (from, today), today, seen).await?;
    Ok(Some(Weeks {
        days,
        ratings: Ratings::of(&seen.plan, &seen.own),
        items: catalogue::everybodys().into_iter().chain(seen.own.iter().cloned()).collect(),
        skills: skills::all(conn, person, Reader::Client).await?,
    }))
}
