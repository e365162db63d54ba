//! What pictures are drawn from, loaded at delivery: a consent withdrawn since then gives no picture.

use chrono::{DateTime, Days, NaiveDate, Utc};

use crate::domain::ids::{LinkId, PersonId};
use crate::domain::scale::SudsWhen;
use crate::domain::schedule::local_day;
use crate::domain::skill::Skill;
use crate::domain::task::Task;
use crate::domain::week::DayPoint;

use super::{Conn, StoreError, client, days, homework, link, people, skills};

/// Four weeks of one client, with what names their skills and tasks.
#[derive(Clone, Debug)]
pub struct Series {
    /// The alias, for a therapist; `None` for the client's own eyes.
    pub alias: Option<String>,
    pub today: NaiveDate,
    /// The first day that can have anything: of joining, or of the consent.
    pub since: NaiveDate,
    pub suds_when: SudsWhen,
    pub days: Vec<DayPoint>,
    pub skills: Vec<Skill>,
    /// For a therapist, the tasks they gave themselves.
    pub tasks: Vec<Task>,
    /// How much of a task was done, by day: 0 none to 3 all.
    pub reports: Vec<(NaiveDate, crate::domain::ids::TaskId, u8)>,
}

pub async fn own(
    conn: &mut Conn,
    person: PersonId,
    now: DateTime<Utc>,
) -> Result<Option<Series>, StoreError> {
    series(conn, person, None, now).await
}

/// The client of a link, if this therapist may see them now; from the day they agreed on.
pub async fn of_case(
    conn: &mut Conn,
    therapist: PersonId,
    link: LinkId,
    now: DateTime<Utc>,
) -> Result<Option<Series>, StoreError> {
    match link::visible(conn, therapist, Some(link)).await?.into_iter().next() {
        Some(seen) => series(conn, seen.client, Some(seen), now).await,
        None => Ok(None),
    }
}

async fn series(
    conn: &mut Conn,
    person: PersonId,
    seen: Option<link::Visible>,
    now: DateTime<Utc>,
) -> Result<Option<Series>, StoreError> {
    let Some(zone) = people::find(conn, person).await?.and_then(|row| row.zone) else {
        return Ok(None);
    };
    let Some(row) = client::find(conn, person).await? else {
        return Ok(None);
    };
    let today = local_day(now, zone);
    let back = today.checked_sub_days(Days::new(super::facts::DAYS_BACK)).unwrap_or(today);
    let seen_since = seen.as_ref().map_or(back, |seen| local_day(seen.consented_at, zone));
    let from = back.max(seen_since);
    let suds_when = row.arrangements.suds_when;
    let week_ago = today.checked_sub_days(Days::new(7)).unwrap_or(today);
    let link = seen.as_ref().map(|seen| seen.link);
    let tasks = homework::since(conn, person, link, week_ago.max(from), today).await?;
    Ok(Some(Series {
        alias: seen.map(|seen| seen.alias),
        today,
        since: seen_since.max(row.joined_day),
        suds_when,
        days: days::load(conn, person, link, suds_when, (from, today)).await?,
        skills: skills::all(conn, person).await?,
        tasks,
        reports: days::reports(conn, person, from, today).await?,
    }))
}
