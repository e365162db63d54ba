//! The one place that hands a client's answers to somebody else: a therapist's look. What is handed out is recorded
//! in the same transaction, for the client to see. Where nothing may be seen, or nothing was asked, there is no
//! look. A message made again looks once; one that certainly reached nobody is taken back.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;

use crate::dialogue::facts::{Outline, Read, ReadWhat};
use crate::domain::client::{DaysAsked, Pause};
use crate::domain::ids::{LinkId, PersonId};
use crate::domain::schedule::local_day;
use crate::domain::series::Ratings;
use crate::domain::shared::SharedText;
use crate::domain::target::Course;
use crate::domain::thought::Record;
use crate::domain::week::{DayPoint, Week};

use super::client::ClientRow;
use super::codec::{instant, ms};
use super::facts::back;
use super::known::{self, Known};
use super::link::{self, Visible};
use super::pictures::{self, Series};
use super::session::{self, Session};
use super::{Conn, StoreError, answers, days, target, thought};

/// Looks of one kind within an hour are told as one.
const ONE_LOOK: TimeDelta = TimeDelta::hours(1);

/// Who looks, through which message, and when.
#[derive(Clone, Copy, Debug)]
pub struct Viewer {
    pub therapist: PersonId,
    /// The row of the outbox.
    pub message: i64,
    pub now: DateTime<Utc>,
}

/// A week of one client with what it is held against, and how they stand.
#[derive(Clone, Debug)]
pub struct Case {
    pub series: Series,
    pub pause: Option<Pause>,
    /// The first check-in after it.
    pub next: Option<DateTime<Utc>>,
    /// On which days they are asked now.
    pub asked_on: DaysAsked,
    /// Of the week told and since: what the client shares now, oldest first. Only on the card.
    pub notes: Vec<SharedText>,
    /// Thought records of those days, as far as the client shares them. Only on the card.
    pub records: Vec<Record>,
}

/// A week of a client; `None` where this therapist may not see them now.
pub async fn case(
    conn: &mut Conn,
    viewer: &Viewer,
    link: LinkId,
    week: Option<Week>,
    what: ReadWhat,
) -> Result<Option<Case>, StoreError> {
    let Some(seen) = allowed(conn, viewer, link).await? else { return Ok(None) };
    let Some(series) = pictures::of_case(conn, &seen, week, viewer.now).await? else { return Ok(None) };
    let from = series.week.from().max(seen.since);
    let (notes, records) = match what {
        ReadWhat::Card => (
            answers::shared_texts(conn, seen.client, from, seen.consented_at).await?,
            thought::shared(conn, seen.client, from, seen.consented_at).await?,
        ),
        ReadWhat::Chart | ReadWhat::Digest | ReadWhat::Session => (Vec::new(), Vec::new()),
    };
    let known = known::one(conn, seen.client).await?;
    let pause = known.client.as_ref().and_then(|client| client.pause);
    let asked_on = known.client.as_ref().map(|client| &client.arrangements);
    let asked_on = DaysAsked {
        weekdays: asked_on.map(|arranged| arranged.weekdays).unwrap_or_default(),
        // What was arranged before they agreed is nobody's.
        since: asked_on.and_then(|arranged| arranged.days_since).filter(|since| *since >= seen.since),
    };
    let planned = known.client.zip(known.person.and_then(|person| person.zone));
    let next = pause
        .and_then(|pause| pause.until)
        .zip(planned)
        .map(|(until, (client, zone))| client.arrangements.daily(zone).next_from(until, None).at);
    if anything(&series.days) || !notes.is_empty() || !records.is_empty() {
        record(conn, viewer, &seen, what).await?;
    }
    Ok(Some(Case { series, pause, next, asked_on, notes, records }))
}

/// The targets of this tie with their ratings, and where their client lives; `None` where this therapist may not see them now.
pub async fn targets(
    conn: &mut Conn,
    viewer: &Viewer,
    link: LinkId,
) -> Result<Option<(String, Vec<Course>, Tz)>, StoreError> {
    let Some(seen) = allowed(conn, viewer, link).await? else { return Ok(None) };
    let Some(zone) = seen.zone()? else { return Ok(None) };
    let courses = target::courses(conn, link, zone).await?;
    if courses.iter().any(|course| !course.ratings.is_empty()) {
        record(conn, viewer, &seen, ReadWhat::Card).await?;
    }
    Ok(Some((seen.alias, courses, zone)))
}

/// So many weeks of a client, up to the end of that one; `None` where this therapist may not see them now.
pub async fn session(
    conn: &mut Conn,
    viewer: &Viewer,
    link: LinkId,
    (weeks, week): (u8, Option<Week>),
) -> Result<Option<Session>, StoreError> {
    let Some(seen) = allowed(conn, viewer, link).await? else { return Ok(None) };
    let Some(session) = session::of_case(conn, &seen, weeks, week, viewer.now).await? else {
        return Ok(None);
    };
    let shared = !session.notes.is_empty() || !session.records.is_empty() || !session.targets.is_empty();
    if anything(&session.days) || shared {
        record(conn, viewer, &seen, ReadWhat::Session).await?;
    }
    Ok(Some(session))
}

/// What a turn may know without looking.
pub(super) async fn outline(
    conn: &mut Conn,
    seen: &Visible,
    (row, zone): (&ClientRow, Tz),
    now: DateTime<Utc>,
) -> Result<Outline, StoreError> {
    let today = local_day(now, zone);
    let from = back(today).max(seen.since);
    let theirs = row.items.shown_to(seen);
    let days = days::load(conn, seen.client, Some(seen.link), (from, today), today, &theirs).await?;
    Ok(Outline::of(days, today, Ratings::of(&theirs.plan, &theirs.own)))
}

/// The same of all a therapist may see now: some hundred queries for a large caseload, to be asked before the turn's
/// transaction begins. One client's broken row leaves that client out.
pub async fn outlines(
    conn: &mut Conn,
    therapist: PersonId,
    now: DateTime<Utc>,
) -> Result<HashMap<LinkId, Outline>, StoreError> {
    let visible = link::visible(conn, therapist, None).await?;
    let clients: Vec<PersonId> = visible.iter().map(|seen| seen.client).collect();
    let mut of = known::of(conn, &clients).await?;
    let mut outlines = HashMap::new();
    for seen in visible {
        let made = match (seen.zone(), of.remove(&seen.client)) {
            (Ok(Some(zone)), Some(Ok(Known { client: Some(row), .. }))) => {
                outline(conn, &seen, (&row, zone), now).await
            }
            (Ok(_), Some(Ok(_)) | None) => continue,
            (Err(error), _) | (_, Some(Err(error))) => Err(error),
        };
        match made {
            Ok(outline) => _ = outlines.insert(seen.link, outline),
            Err(StoreError::Corrupt(what)) => tracing::error!(what, "a client is left out of a caseload"),
            Err(error) => return Err(error),
        }
    }
    Ok(outlines)
}

async fn allowed(conn: &mut Conn, viewer: &Viewer, link: LinkId) -> Result<Option<Visible>, StoreError> {
    Ok(link::visible(conn, viewer.therapist, Some(link)).await?.into_iter().next())
}

/// That somebody was asked and did not answer says something about them too.
fn anything(days: &[DayPoint]) -> bool {
    days.iter().any(|day| day.answered || day.asked)
}

async fn record(conn: &mut Conn, viewer: &Viewer, seen: &Visible, what: ReadWhat) -> Result<(), StoreError> {
    let (now, what) = (ms(viewer.now), what_text(what));
    // A try before, of which nobody knows how it ended, was the same look.
    sqlx::query!(
        "INSERT INTO reads (link_id, what, at, outbox_id, certain) SELECT ?1, ?2, ?3, ?4, 0
         WHERE NOT EXISTS (SELECT 1 FROM reads WHERE outbox_id = ?4 AND link_id = ?1 AND what = ?2
                           AND at >= (SELECT created_at FROM outbox WHERE id = ?4))",
        seen.link.0,
        what,
        now,
        viewer.message
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// The message reached its therapist, or may have: what was handed out for it was seen. Said before every new try, so
/// that how that one ends says nothing of the ones before.
pub async fn stand(conn: &mut Conn, message: i64) -> Result<(), StoreError> {
    sqlx::query!("UPDATE reads SET certain = 1 WHERE outbox_id = ? AND certain = 0", message)
        .execute(conn)
        .await?;
    Ok(())
}

/// The message reached nobody this time: nobody looked, but for what a try before made certain.
pub async fn take_back(conn: &mut Conn, message: i64) -> Result<(), StoreError> {
    sqlx::query!("DELETE FROM reads WHERE outbox_id = ? AND certain = 0", message).execute(conn).await?;
    Ok(())
}

/// Who looked at this client's answers lately, newest first; the looks of an hour are told as the last of them.
pub(super) async fn lately(conn: &mut Conn, client: PersonId, limit: usize) -> Result<Vec<Read>, StoreError> {
    let rows = sqlx::query!(
        "SELECT t.name, r.link_id, r.what, r.at
         FROM reads r JOIN links l ON l.id = r.link_id JOIN therapists t ON t.person_id = l.therapist_id
         WHERE l.client_id = ? ORDER BY r.at DESC, r.id DESC LIMIT 500",
        client.0
    )
    .fetch_all(conn)
    .await?;
    let mut told: Vec<(i64, Read)> = Vec::new();
    for row in rows {
        let read = Read { therapist: row.name, what: what_of(&row.what)?, at: instant(row.at)? };
        let with_a_later_one = told.iter().any(|(link, later)| {
            *link == row.link_id && later.what == read.what && later.at - read.at < ONE_LOOK
        });
        if !with_a_later_one {
            told.push((row.link_id, read));
        }
        if told.len() >= limit {
            break;
        }
    }
    Ok(told.into_iter().map(|(_, read)| read).collect())
}

fn what_text(what: ReadWhat) -> &'static str {
    match what {
        ReadWhat::Card => "card",
        ReadWhat::Chart => "chart",
        ReadWhat::Digest => "digest",
        ReadWhat::Session => "session",
    }
}

fn what_of(text: &str) -> Result<ReadWhat, StoreError> {
    Ok(match text {
        "card" => ReadWhat::Card,
        "chart" => ReadWhat::Chart,
        "digest" => ReadWhat::Digest,
        "session" => ReadWhat::Session,
        _ => return Err(StoreError::Corrupt("kind of read")),
    })
}
