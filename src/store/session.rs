//! What the look back before a session is made from, loaded at delivery: a consent withdrawn since gives nothing.
//! Nothing from before the consent, no task of another therapist, no note that was not shared.

use chrono::{DateTime, Days, NaiveDate, Utc};
use chrono_tz::Tz;

use crate::domain::catalogue;
use crate::domain::ids::{LinkId, PersonId, SkillId, TaskId};
use crate::domain::scale::SudsWhen;
use crate::domain::schedule::local_day;
use crate::domain::session::{PlanChange, PlanWhat, TaskDay, first_day};
use crate::domain::skill::Skill;
use crate::domain::task::Task;
use crate::domain::week::{DayPoint, Week};

use super::codec::{day, kept_day, small};
use super::link::Visible;
use super::{Conn, StoreError, checkin, client, days, people, skills};

/// Some weeks of one client, with what names their skills and tasks.
#[derive(Clone, Debug)]
pub struct Session {
    pub alias: String,
    pub today: NaiveDate,
    /// The last day looked back on.
    pub to: NaiveDate,
    /// The first day that can have anything: of joining, or of the consent.
    pub since: NaiveDate,
    pub suds_when: SudsWhen,
    pub days: Vec<DayPoint>,
    pub skills: Vec<Skill>,
    /// Every task this therapist gave, with the day it was given on and the last on which it was asked, if it ended.
    pub tasks: Vec<GivenTask>,
    pub reports: Vec<TaskDay>,
    /// Since `since`, oldest first.
    pub changes: Vec<PlanChange>,
    /// Oldest first.
    pub notes: Vec<(NaiveDate, String)>,
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
    let Some(zone) = people::find(conn, seen.client).await?.and_then(|row| row.zone) else {
        return Ok(None);
    };
    let Some(row) = client::find(conn, seen.client).await? else {
        return Ok(None);
    };
    let link = seen.link;
    let today = local_day(now, zone);
    let since = seen.since.max(row.joined_day);
    // The period may end yesterday, so it may begin a day earlier than if it ended today.
    let last = week.map_or(today, Week::to).min(today);
    let from = first_day(last, weeks).checked_sub_days(Days::new(1)).unwrap_or(last).max(since);
    let suds_when = row.arrangements.suds_when;
    let tasks = given(conn, link, zone).await?;
    let mut changes = task_changes(&tasks);
    changes.extend(skill_changes(conn, seen.client, zone).await?);
    changes.extend(suds_changes(conn, seen.client).await?);
    // What was there at the beginning was no change.
    changes.retain(|change| change.day > since && change.day <= today);
    changes.sort();
    let days = days::load(conn, seen.client, Some(link), suds_when, (from, today), today).await?;
    Ok(Some(Session {
        alias: seen.alias.clone(),
        today,
        to: week.unwrap_or_else(|| Week::at_a_glance(&days, today)).to(),
        since,
        suds_when,
        days,
        skills: skills::all(conn, seen.client).await?,
        reports: reports(conn, seen.client, link, from, today).await?,
        tasks,
        changes,
        notes: checkin::shared_notes(conn, seen.client, from, seen.consented_at).await?,
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
    let of = |given: &GivenTask| {
        let id = given.task.id;
        let ended = given.to.map(|day| PlanChange { day, what: PlanWhat::TaskEnded(id) });
        [Some(PlanChange { day: given.from, what: PlanWhat::TaskGiven(id) }), ended]
    };
    tasks.iter().flat_map(of).flatten().collect()
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
        changes.push(PlanChange { day: added, what: PlanWhat::SkillAdded(id) });
        if let Some(at) = row.retired_at {
            let day = kept_day(row.retired_day.as_deref(), at, zone)?;
            changes.push(PlanChange { day, what: PlanWhat::SkillRetired(id) });
        }
    }
    Ok(changes)
}

/// The days from which on SUDs were asked about another moment than before, as the answers show.
async fn suds_changes(conn: &mut Conn, client: PersonId) -> Result<Vec<PlanChange>, StoreError> {
    let rows = sqlx::query!(
        r#"SELECT c.day, a.item_id AS "question!: i64" FROM answers a JOIN checkins c ON c.id = a.checkin_id
           WHERE c.client_id = ? AND a.item_id IN (2, 3) AND a.value IS NOT NULL ORDER BY c.day, a.answered_at"#,
        client.0
    )
    .fetch_all(conn)
    .await?;
    let when = |question| match question {
        question if question == catalogue::suds(SudsWhen::RightNow).0 => SudsWhen::RightNow,
        _ => SudsWhen::HighestToday,
    };
    let mut changes = Vec::new();
    for pair in rows.windows(2) {
        if let [before, after] = pair
            && before.question != after.question
        {
            changes
                .push(PlanChange { day: day(&after.day)?, what: PlanWhat::SudsAsked(when(after.question)) });
        }
    }
    Ok(changes)
}

async fn reports(
    conn: &mut Conn,
    client: PersonId,
    link: LinkId,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<TaskDay>, StoreError> {
    let (from, to) = (from.to_string(), to.to_string());
    let rows = sqlx::query!(
        r#"SELECT c.day, r.part, r.value AS "done!: i64", u.value AS "useful?: i64"
           FROM checkins c JOIN answers r ON r.checkin_id = c.id JOIN homework h ON h.id = r.part
           LEFT JOIN answers u ON u.checkin_id = r.checkin_id AND u.item_id = 8 AND u.part = r.part
           WHERE c.client_id = ? AND h.link_id = ? AND c.day BETWEEN ? AND ? AND r.item_id = 6 AND r.value IS NOT NULL
           ORDER BY c.day, r.part"#,
        client.0,
        link.0,
        from,
        to
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(TaskDay {
                day: day(&row.day)?,
                task: TaskId(row.part),
                done: small(row.done)?,
                useful: row.useful.map(small).transpose()?,
            })
        })
        .collect()
}
