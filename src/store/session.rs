//! What the look back before a session is made from, loaded at delivery: a consent withdrawn since gives nothing.
//! Nothing from before the consent, no task of another therapist, no note that was not shared.

use chrono::{DateTime, Days, NaiveDate, Utc};
use chrono_tz::Tz;

use crate::domain::catalogue;
use crate::domain::ids::{ItemId, LinkId, PersonId, SkillId, TaskId};
use crate::domain::item::Item;
use crate::domain::schedule::local_day;
use crate::domain::series::Ratings;
use crate::domain::session::{PlanChange, PlanWhat, each_move_once, first_day, questions_changed};
use crate::domain::shared::SharedText;
use crate::domain::skill::Skill;
use crate::domain::target::Course;
use crate::domain::task::Task;
use crate::domain::thought::Record;
use crate::domain::week::{DayPoint, Week};

use super::codec::{day, instant, kept_day};
use super::items::SLOT;
use super::link::Visible;
use super::{Conn, StoreError, answers, days, known, skills, target, thought};

/// Some weeks of one client, with what names their skills and tasks.
#[derive(Clone, Debug)]
pub struct Session {
    pub alias: String,
    pub today: NaiveDate,
    /// The last day looked back on.
    pub to: NaiveDate,
    /// The first day that can have anything: of joining, or of the consent.
    pub since: NaiveDate,
    pub ratings: Ratings,
    pub days: Vec<DayPoint>,
    pub skills: Vec<Skill>,
    /// What was asked, by whatever name.
    pub items: Vec<Item>,
    /// Every task this therapist gave, with the day it was given on and the last on which it was asked, if it ended.
    pub tasks: Vec<GivenTask>,
    /// What the client has put aside since `since`, with the day.
    pub aside: Vec<(Item, NaiveDate)>,
    /// Since `since`, oldest first.
    pub changes: Vec<PlanChange>,
    /// Oldest first.
    pub notes: Vec<SharedText>,
    /// Thought records, as far as the client shares them, oldest first.
    pub records: Vec<Record>,
    /// What was rated of this therapist's targets.
    pub targets: Vec<Course>,
}

#[derive(Clone, Debug)]
pub struct GivenTask {
    pub task: Task,
    pub from: NaiveDate,
    pub to: Option<NaiveDate>,
}

/// So many weeks, up to the end of that one, of a client this therapist may see. Handed out only by `looks`.
pub(super) async fn of_case(
    conn: &mut Conn,
    seen: &Visible,
    weeks: u8,
    week: Option<Week>,
    now: DateTime<Utc>,
) -> Result<Option<Session>, StoreError> {
    let known = known::one(conn, seen.client).await?;
    let zone = known.person.and_then(|row| row.zone);
    let (Some(zone), Some(row)) = (zone, known.client) else {
        return Ok(None);
    };
    let link = seen.link;
    let today = local_day(now, zone);
    let since = seen.since.max(row.joined_day);
    // The period may end yesterday, so it may begin a day earlier than if it ended today.
    let last = week.map_or(today, Week::to).min(today);
    let from = first_day(last, weeks).checked_sub_days(Days::new(1)).unwrap_or(last).max(since);
    let tasks = given(conn, link, zone).await?;
    let mut changes = task_changes(&tasks);
    changes.extend(skill_changes(conn, seen.client, zone).await?);
    changes.extend(moves(conn, seen.client).await?);
    let theirs = row.items.shown_to(seen);
    let days = days::load(conn, seen.client, Some(link), (from, today), today, &theirs).await?;
    let since_when = put_aside(conn, seen.client, &theirs.own, zone, &days).await?;
    let mut aside = since_when.clone();
    aside.retain(|(_, day)| *day >= since && *day <= today.succ_opt().unwrap_or(today));
    let put = |(item, day): &(Item, NaiveDate)| PlanChange { day: *day, what: PlanWhat::Aside(item.id) };
    let items: Vec<Item> = catalogue::everybodys().into_iter().chain(theirs.own.iter().cloned()).collect();
    // What the client put aside is said as that.
    let is_aside = |what: &PlanWhat| matches!(what, PlanWhat::Unasked(id) if aside.iter().any(|(item, _)| item.id == *id));
    changes.extend(questions_changed(&days, &items).into_iter().filter(|change| !is_aside(&change.what)));
    // What was there at the beginning was no change.
    changes.retain(|change| change.day > since && change.day <= today);
    // What was put aside was asked before, on whatever day.
    changes.extend(aside.iter().filter(|(_, day)| *day <= today).map(put));
    each_move_once(&mut changes);
    Ok(Some(Session {
        alias: seen.alias.clone(),
        today,
        to: week.unwrap_or_else(|| Week::at_a_glance(&days, today)).to(),
        since,
        ratings: Ratings::of(&theirs.plan, &theirs.own).with_aside(since_when),
        days,
        items,
        skills: skills::all(conn, seen.client, seen.reader()).await?,
        tasks,
        aside,
        changes,
        notes: answers::shared_texts(conn, seen.client, from, seen.consented_at).await?,
        targets: target::courses(conn, link, zone)
            .await?
            .iter()
            .filter_map(|of| of.within(from, today))
            .collect(),
        records: thought::shared(conn, seen.client, from, seen.consented_at).await?,
    }))
}

async fn given(conn: &mut Conn, link: LinkId, zone: Tz) -> Result<Vec<GivenTask>, StoreError> {
    let rows = sqlx::query!(
        "SELECT id, task, given_at, given_day, last_day, ended_at, ended_day FROM homework WHERE link_id = ? ORDER BY id",
        link.0
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            let last_day = row.last_day.as_deref().map(day).transpose()?;
            let ended = row.ended_at.map(|at| kept_day(row.ended_day.as_deref(), at, zone)).transpose()?;
            Ok(GivenTask {
                from: kept_day(row.given_day.as_deref(), row.given_at, zone)?,
                to: last_day.into_iter().chain(ended).min(),
                task: Task { id: TaskId(row.id), link: Some(link), text: row.task, last_day },
            })
        })
        .collect()
}

fn task_changes(tasks: &[GivenTask]) -> Vec<PlanChange> {
    // Ended before it was asked once, it was no change of what is asked.
    let asked = tasks.iter().filter(|given| given.to.is_none_or(|to| to >= given.from));
    let of = |given: &GivenTask| {
        let id = given.task.id;
        let ended = given.to.map(|day| PlanChange { day, what: PlanWhat::TaskEnded(id) });
        [Some(PlanChange { day: given.from, what: PlanWhat::TaskGiven(id) }), ended]
    };
    asked.flat_map(of).flatten().collect()
}

async fn skill_changes(conn: &mut Conn, client: PersonId, zone: Tz) -> Result<Vec<PlanChange>, StoreError> {
    let rows = sqlx::query!(
        "SELECT id, created_at, added_day, retired_at, retired_day FROM skills WHERE client_id = ?",
        client.0
    )
    .fetch_all(conn)
    .await?;
    let mut changes = Vec::new();
    for row in rows {
        let id = SkillId(row.id);
        let added = kept_day(row.added_day.as_deref(), row.created_at, zone)?;
        let retired = row.retired_at.map(|at| kept_day(row.retired_day.as_deref(), at, zone)).transpose()?;
        if retired.is_some_and(|retired| retired < added) {
            continue;
        }
        changes.push(PlanChange { day: added, what: PlanWhat::SkillAdded(id) });
        changes.extend(retired.map(|day| PlanChange { day, what: PlanWhat::SkillRetired(id) }));
    }
    Ok(changes)
}

/// What is put aside now, also of what was taken off since, each with the first day that goes by it: one that was asked of
/// this still goes by what was before, as with everything else that is arranged.
pub(super) async fn put_aside(
    conn: &mut Conn,
    client: PersonId,
    own: &[Item],
    zone: Tz,
    days: &[DayPoint],
) -> Result<Vec<(Item, NaiveDate)>, StoreError> {
    let rows = sqlx::query!(
        r#"SELECT item_id AS "item!: i64", aside_at AS "at!: i64" FROM form_items
           WHERE client_id = ?1 AND slot = ?2 AND aside_at IS NOT NULL
           UNION ALL SELECT item_id, aside_at FROM taken_aside WHERE client_id = ?1 ORDER BY 2, 1"#,
        client.0,
        SLOT
    )
    .fetch_all(conn)
    .await?;
    let everybodys = catalogue::everybodys();
    let item = |id: i64| everybodys.iter().chain(own).find(|item| item.id.0 == id).cloned();
    let known = rows.into_iter().filter_map(|row| Some((item(row.item)?, row.at)));
    let first = |item: &Item, day: NaiveDate| {
        let asked = days.iter().any(|point| point.day == day && point.asks(item.id));
        day.succ_opt().filter(|_| asked).unwrap_or(day)
    };
    known
        .map(|(item, at)| {
            let day = local_day(instant(at)?, zone);
            Ok((item.clone(), first(&item, day)))
        })
        .collect()
}

/// The days from which on an item was asked about another moment than before, as the answers show.
async fn moves(conn: &mut Conn, client: PersonId) -> Result<Vec<PlanChange>, StoreError> {
    let mut changes = Vec::new();
    for [one, other] in catalogue::moments() {
        let rows = sqlx::query!(
            "SELECT c.day, a.item_id FROM answers a JOIN checkins c ON c.id = a.checkin_id
             WHERE c.client_id = ? AND a.item_id IN (?, ?) AND a.value IS NOT NULL ORDER BY c.day, a.answered_at",
            client.0,
            one.0,
            other.0
        )
        .fetch_all(&mut *conn)
        .await?;
        for pair in rows.windows(2) {
            if let [before, after] = pair
                && before.item_id != after.item_id
            {
                let what = PlanWhat::Moved(ItemId(after.item_id));
                changes.push(PlanChange { day: day(&after.day)?, what });
            }
        }
    }
    Ok(changes)
}
