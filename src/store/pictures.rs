//! What pictures are drawn from, loaded at delivery: a consent withdrawn since then gives no picture.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

use crate::domain::ids::PersonId;
use crate::domain::schedule::local_day;
use crate::domain::series::Ratings;
use crate::domain::skill::Skill;
use crate::domain::task::{Task, told_apart};
use crate::domain::week::{DayPoint, Week};

use super::link::Visible;
use super::skills::Reader;
use super::{Conn, StoreError, days, homework, known, session, skills};

/// A week of one client and what it is held against, with what names their skills and tasks.
#[derive(Clone, Debug)]
pub struct Series {
    /// The alias, for a therapist; `None` for the client's own eyes.
    pub alias: Option<String>,
    pub zone: Tz,
    pub week: Week,
    /// The first day that can have anything: of joining, or of the consent.
    pub since: NaiveDate,
    pub ratings: Ratings,
    pub days: Vec<DayPoint>,
    pub skills: Vec<Skill>,
    /// For a therapist, the tasks they gave themselves.
    pub tasks: Vec<Task>,
}

pub async fn own(
    conn: &mut Conn,
    person: PersonId,
    week: Option<Week>,
    now: DateTime<Utc>,
) -> Result<Option<Series>, StoreError> {
    series(conn, person, None, week, now).await
}

/// The client a therapist may see, from the day they agreed on; without a week, the one at a glance. Handed out only
/// by `looks`.
pub(super) async fn of_case(
    conn: &mut Conn,
    seen: &Visible,
    week: Option<Week>,
    now: DateTime<Utc>,
) -> Result<Option<Series>, StoreError> {
    series(conn, seen.client, Some(seen), week, now).await
}

async fn series(
    conn: &mut Conn,
    person: PersonId,
    seen: Option<&Visible>,
    week: Option<Week>,
    now: DateTime<Utc>,
) -> Result<Option<Series>, StoreError> {
    let known = known::one(conn, person).await?;
    let zone = known.person.and_then(|row| row.zone);
    let (Some(zone), Some(row)) = (zone, known.client) else {
        return Ok(None);
    };
    let today = local_day(now, zone);
    let back = week.unwrap_or(Week::before(today)).usual_from();
    let since = seen.map_or(back, |seen| seen.since);
    let from = back.max(since);
    let link = seen.map(|seen| seen.link);
    let theirs = match seen {
        None => row.items.for_client().clone(),
        Some(seen) => row.items.shown_to(seen),
    };
    let days = days::load(conn, person, link, (from, today), today, &theirs).await?;
    let week = week.unwrap_or_else(|| Week::at_a_glance(&days, today));
    let aside = session::put_aside(conn, person, &theirs.own, zone, &days).await?;
    let mut tasks = homework::of_days(conn, person, link, (week.from().max(from), week.to()), zone).await?;
    if link.is_none() {
        told_apart(&mut tasks, &row.ties);
    }
    Ok(Some(Series {
        alias: seen.map(|seen| seen.alias.clone()),
        zone,
        week,
        since: since.max(row.joined_day),
        ratings: Ratings::of(&theirs.plan, &theirs.own).with_aside(aside),
        days,
        skills: skills::all(conn, person, seen.map_or(Reader::Client, Visible::reader)).await?,
        tasks,
    }))
}
