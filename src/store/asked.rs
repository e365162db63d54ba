//! Which days were asked, and which of them something that was said is about. Never changes one.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use serde::de::DeserializeOwned;

use crate::domain::checkin::Checkin;
use crate::domain::ids::PersonId;
use crate::domain::moment::IN_THE_MIDDLE;
use crate::domain::occasion::{Occasion, Slot};
use crate::domain::schedule::{Daily, Planned, latest_day, local_day};

use super::codec::{day, maybe_instant, occasion, zones};
use super::{Conn, StoreError, people};

/// The days that were put to a client, as they stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Days {
    /// The latest that was sent and is not closed. One of a future that a clock set wrong went to is none.
    pub open: Option<Occasion>,
    /// The latest that text can answer: sent and not closed, or opened by the client, today or for yesterday, and neither
    /// finished nor only planned.
    pub standing: Option<Occasion>,
    /// The latest day whose daily check-in was asked.
    pub last_sent: Option<NaiveDate>,
    /// The latest day of each other slot that was asked, where that was lately, and all that are open, the latest first.
    pub asked: Vec<(Slot, NaiveDate)>,
    pub opens: Vec<Occasion>,
    /// When the last card above the given message went out: no message stands below what was not there yet.
    pub above: Option<DateTime<Utc>>,
}

/// Whose days are looked for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Whose {
    pub client: PersonId,
    pub zone: Tz,
    /// A message of theirs.
    pub below: Option<i64>,
}

pub(super) async fn days(conn: &mut Conn, whose: Whose, now: DateTime<Utc>) -> Result<Days, StoreError> {
    let found = days_of(conn, &[whose], now).await?.remove(&whose.client);
    found.unwrap_or(Err(StoreError::Corrupt("client")))
}

/// Each for itself, in one query. Everybody is there.
pub(super) async fn days_of(
    conn: &mut Conn,
    whose: &[Whose],
    now: DateTime<Utc>,
) -> Result<HashMap<PersonId, Result<Days, StoreError>>, StoreError> {
    let last = |whose: &Whose| last_possible(local_day(now, whose.zone), now);
    let clients: Vec<_> = whose.iter().map(|of| (of.client.0, last(of), of.below)).collect();
    let clients = serde_json::to_string(&clients)?;
    let rows = sqlx::query!(
        r#"SELECT j.client AS "client!: i64",
               (SELECT json_group_array(json_array(
                           occasion, sent_at, expires_at, zones,
                           completed_at IS NULL
                             AND (first_answered_at IS NOT NULL
                                  OR EXISTS (SELECT 1 FROM surfaces s
                                             WHERE s.chat_id = j.client AND s.surface = 'checkin ' || occasion)))
                           ORDER BY day DESC, sent_at DESC)
                FROM (SELECT * FROM checkins WHERE client_id = j.client AND closed_at IS NULL AND day <= j.last
                      ORDER BY day DESC, sent_at DESC LIMIT 24)) AS "unclosed!: String",
               (SELECT day FROM checkins WHERE client_id = j.client AND slot = 0 AND sent_at IS NOT NULL AND day <= j.last
                ORDER BY day DESC LIMIT 1) AS "last_sent?: String",
               (SELECT json_group_array(json_array(
                           s.slot,
                           (SELECT day FROM checkins WHERE client_id = j.client AND slot = s.slot AND sent_at IS NOT NULL
                              AND day BETWEEN date(j.last, '-8 days') AND j.last ORDER BY day DESC LIMIT 1)))
                FROM slots s WHERE s.client_id = j.client) AS "asked!: String",
               CASE WHEN j.below IS NOT NULL THEN
                   (SELECT max(c.sent_at) FROM surfaces s
                    JOIN checkins c ON c.client_id = s.chat_id AND s.surface = 'checkin ' || c.occasion
                    WHERE s.chat_id = j.client AND s.message_id < j.below) END AS "above?: i64"
           FROM (SELECT value ->> 0 AS client, value ->> 1 AS last, value ->> 2 AS below FROM json_each(?)) j"#,
        clients
    )
    .fetch_all(conn)
    .await?;
    let zones: HashMap<i64, Tz> = whose.iter().map(|of| (of.client.0, of.zone)).collect();
    let days = rows.into_iter().filter_map(|row| {
        let zone = *zones.get(&row.client)?;
        let days = || {
            let unclosed: Vec<Unclosed> = listed(&row.unclosed)?;
            let opens = opens(&unclosed)?;
            Ok(Days {
                open: opens.first().copied(),
                standing: standing(unclosed, zone, now)?,
                asked: last_days(listed(&row.asked)?)?,
                opens,
                last_sent: row.last_sent.as_deref().map(day).transpose()?,
                above: maybe_instant(row.above)?,
            })
        };
        Some((PersonId(row.client), days()))
    });
    Ok(days.collect())
}

/// One that is not closed: its occasion, sent, when it closes, where it was put, begun by the client and not finished.
type Unclosed = (String, Option<i64>, Option<i64>, Option<String>, i64);

fn listed<T: DeserializeOwned>(json: &str) -> Result<T, StoreError> {
    serde_json::from_str(json).map_err(|_| StoreError::Corrupt("list of days"))
}

/// Those that were sent.
fn opens(unclosed: &[Unclosed]) -> Result<Vec<Occasion>, StoreError> {
    unclosed.iter().filter(|(_, sent_at, ..)| sent_at.is_some()).map(|(on, ..)| occasion(on)).collect()
}

fn last_days(rows: Vec<(u8, Option<String>)>) -> Result<Vec<(Slot, NaiveDate)>, StoreError> {
    let mut last = Vec::new();
    for (slot, on) in rows {
        let slot = Slot::new(slot).ok_or(StoreError::Corrupt("check-in of a day"))?;
        last.extend(on.as_deref().map(day).transpose()?.map(|on| (slot, on)));
    }
    Ok(last)
}

fn standing(unclosed: Vec<Unclosed>, zone: Tz, now: DateTime<Utc>) -> Result<Option<Occasion>, StoreError> {
    for (on, sent_at, expires_at, places, begun) in unclosed {
        let put = Checkin {
            sent_at: maybe_instant(sent_at)?,
            expires_at: maybe_instant(expires_at)?,
            zones: zones(places.as_deref())?,
            ..Checkin::unasked(occasion(&on)?)
        };
        if put.sent_at.is_some() || begun != 0 && put.timing(now, zone).is_some() {
            return Ok(Some(put.occasion));
        }
    }
    Ok(None)
}

/// Where the conversation was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct At {
    pub occasion: Occasion,
    /// The person's own last act there; `None`: the clock asked.
    pub since: Option<DateTime<Utc>>,
    /// Does whatever was asked after that act have the words, however short ago that was?
    pub strictly: bool,
}

/// The day that something said at that moment was about: the one the conversation was at, if it could be meant then,
/// else the latest that could; else, where `daily` is given and its questions did not go out, the one due by plan. What
/// the person opened by an act of their own is the one until the next question would have come.
pub async fn meant(
    conn: &mut Conn,
    client: PersonId,
    said_at: DateTime<Utc>,
    zone: Tz,
    at: Option<At>,
    daily: Option<Daily>,
) -> Result<Option<Meant>, StoreError> {
    let today = local_day(said_at, zone);
    let last = last_possible(today, said_at);
    let rows = sqlx::query!(
        "SELECT occasion, planned_at, sent_at, expires_at, closed_at FROM checkins
         WHERE client_id = ? AND day <= ? ORDER BY day DESC, planned_at DESC LIMIT 24",
        client.0,
        last
    )
    .fetch_all(conn)
    .await?;
    let mut known = Vec::new();
    for row in rows {
        known.push(Checkin {
            planned_at: maybe_instant(row.planned_at)?,
            sent_at: maybe_instant(row.sent_at)?,
            expires_at: maybe_instant(row.expires_at)?,
            closed_at: maybe_instant(row.closed_at)?,
            ..Checkin::unasked(occasion(&row.occasion)?)
        });
    }
    // Only what was planned last and never went out shows that the days after it were not asked either.
    let daily_one = |checkin: &&Checkin| checkin.occasion.slot == Slot::DAILY && checkin.planned_at.is_some();
    let planned = known.iter().find(daily_one);
    let overdue = planned.is_some_and(|checkin| {
        checkin.sent_at.is_none()
            && checkin.occasion.day <= today
            && checkin.planned_at.is_some_and(|at| at <= said_at)
    });
    let plan = daily.filter(|_| overdue);
    let meant = known.iter().find(|checkin| checkin.was_meant(said_at, zone)).map(|checkin| checkin.occasion);
    let by_plan = plan.and_then(|daily| daily.on(today)).filter(|due| due.at <= said_at);
    // When the last question of a day after that one came, or would have.
    let asked_after = |of: Occasion, sent: Option<DateTime<Utc>>| {
        let day = of.day;
        let later = |checkin: &&Checkin| {
            let beside = checkin.occasion.day == day && checkin.occasion != of;
            checkin.occasion.day > day || beside && sent.is_some() && checkin.sent_at > sent
        };
        let came = known.iter().filter(later).filter(|checkin| checkin.sent_at.is_some());
        let came = came.flat_map(|checkin| checkin.planned_at.into_iter().chain(checkin.sent_at).min());
        let due = plan.into_iter().flat_map(|daily| [today.pred_opt(), Some(today)].map(|on| daily.on(on?)));
        let due = due.flatten().filter(|due| due.day > day).map(|due| due.at);
        came.chain(due).filter(|at| *at <= said_at).max()
    };
    let there = |at: At| {
        let row = known.iter().find(|checkin| checkin.occasion == at.occasion);
        let sent = row.and_then(|row| row.sent_at);
        let own = at.since.is_some_and(|since| {
            !at.strictly && said_at - since < IN_THE_MIDDLE
                || asked_after(at.occasion, sent).is_none_or(|asked| asked <= since)
        });
        let over = match row.filter(|_| sent.is_some()) {
            Some(row) => !row.is_open(said_at),
            None => asked_after(at.occasion, sent).is_some(),
        };
        let asked_later = sent.is_some_and(|sent| sent > said_at);
        (own || !asked_later && !over, asked_later)
    };
    let of = |occasion| Meant { occasion, planned_at: None };
    let due = |due: Planned| Meant { occasion: Occasion::daily(due.day), planned_at: Some(due.at) };
    Ok(match at.map(|at| (at.occasion, there(at))) {
        Some((at, (true, _))) => Some(of(at)),
        Some((at, (false, later))) => meant.map(of).or(by_plan.map(due)).or((!later).then_some(at).map(of)),
        None => meant.map(of).or(by_plan.map(due)),
    })
}

/// The check-in something was about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meant {
    pub occasion: Occasion,
    /// When it would have been asked, of one that has no row yet.
    pub planned_at: Option<DateTime<Utc>>,
}

/// The first day whose check-in was not put to the client yet: what is arranged now is asked from it on.
pub async fn next_day(
    conn: &mut Conn,
    client: PersonId,
    now: DateTime<Utc>,
) -> Result<NaiveDate, StoreError> {
    let zone = people::find(conn, client).await?.and_then(|row| row.zone).unwrap_or(Tz::UTC);
    let today = local_day(now, zone);
    let (text, last) = (today.to_string(), last_possible(today, now));
    let put = sqlx::query_scalar!(
        r#"SELECT max(day) AS "day?: String" FROM checkins
           WHERE client_id = ?1 AND day <= ?3
             AND (sent_at IS NOT NULL OR form IS NOT NULL AND (day <= ?2 OR zones IS NOT NULL))"#,
        client.0,
        text,
        last
    )
    .fetch_one(conn)
    .await?;
    let after = put.as_deref().map(day).transpose()?.and_then(|day| day.succ_opt());
    Ok(after.map_or(today, |after| after.max(today)))
}

/// The latest day anybody can have been asked by now: tomorrow's, by somebody who has travelled west since; the day after
/// where the map's edges lie so far apart.
fn last_possible(today: NaiveDate, now: DateTime<Utc>) -> String {
    today.succ_opt().unwrap_or(today).max(latest_day(now)).to_string()
}
