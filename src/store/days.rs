//! A client's days as points, for sums and pictures: every answer by its item. What is private text stays behind.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::domain::catalogue::{self, HOMEWORK, USEFUL};
use crate::domain::checkin::Timing;
use crate::domain::ids::{ItemId, LinkId, PartId, PersonId};
use crate::domain::item::Item;
use crate::domain::kind::Kind;
use crate::domain::schedule::local_day;
use crate::domain::sleep;
use crate::domain::week::{DayPoint, Point};

use super::codec::{day, instant, zone};
use super::track::Seen;
use super::{Conn, StoreError, items};

/// One point for every day from `from` to `to` on which a check-in or a pause was.
///
/// `today`: the client's own day now.
/// `seen`: what may be known of the client's items: of any other there is no answer, and a day with no other answer has none.
/// With a link, of homework only what was given through it: one therapist's tasks are nothing to another.
pub async fn load(
    conn: &mut Conn,
    client: PersonId,
    link: Option<LinkId>,
    (from, to): (NaiveDate, NaiveDate),
    today: NaiveDate,
    seen: &Seen,
) -> Result<Vec<DayPoint>, StoreError> {
    let mut points: BTreeMap<NaiveDate, DayPoint> = BTreeMap::new();
    for on in paused_days(conn, client, from, to).await? {
        points.insert(on, DayPoint { paused: true, ..DayPoint::unasked(on) });
    }
    let (from_text, to_text) = (from.to_string(), to.to_string());
    let rows = sqlx::query!(
        r#"SELECT c.day, c.sent_at, c.closed_at, c.form, c.tracked, (SELECT zone FROM people WHERE id = c.client_id) AS zone, a.item_id AS "item?: i64", a.part AS "part?: i64", a.value,
                  a.text IS NOT NULL AS "written!: bool", a.late + 2 * a.filled_in AS "came?: i64",
                  h.link_id AS "link?: i64"
           FROM checkins c
           LEFT JOIN answers a ON a.checkin_id = c.id
           LEFT JOIN homework h ON h.id = a.part AND a.item_id IN (?4, ?5)
           WHERE c.client_id = ?1 AND c.day BETWEEN ?2 AND ?3
           ORDER BY c.day, a.item_id, a.part, a.answered_at"#,
        client.0,
        from_text,
        to_text,
        HOMEWORK.0,
        USEFUL.0
    )
    .fetch_all(&mut *conn)
    .await?;
    let lists = lists(&seen.own);
    let last_counts = last_counts(&seen.own);
    let mut lives_in = None;
    let mut first_came: BTreeMap<NaiveDate, Timing> = BTreeMap::new();
    for row in rows {
        let on = day(&row.day)?;
        // A day that is not over may yet be answered: it is neither answered nor missed. Nor is one whose question came only
        // after its end, such as when nobody ran, until it is closed.
        let zone = row.zone.as_deref().map(zone).transpose()?;
        lives_in = zone;
        let asked_on = row.sent_at.map(instant).transpose()?.zip(zone).map(|(at, zone)| local_day(at, zone));
        let over = on < today && asked_on.is_none_or(|asked_on| asked_on <= on);
        let asked = row.sent_at.is_some() && (row.closed_at.is_some() || over);
        let known = row.item.is_some_and(|item| seen.sees(ItemId(item), on));
        let (said, came) = (known && (row.value.is_some() || row.written), came(row.came));
        if !asked && !said {
            continue;
        }
        let point = points.entry(on).or_insert_with(|| DayPoint::unasked(on));
        point.asked = true;
        let form = row.form.as_deref().map(items::of_json).transpose()?.unwrap_or_default();
        let tracked = row.tracked.as_deref().filter(|_| seen.sees_asked()).map(items::of_json).transpose()?;
        for item in form.into_iter().chain(tracked.unwrap_or_default()) {
            if !point.form.contains(&item) {
                point.form.push(item);
            }
        }
        if !said {
            continue;
        }
        point.answered = true;
        let first = first_came.entry(on).or_insert(came);
        *first = (*first).min(came);
        let (Some(item), Some(part), Some(value)) = (row.item, row.part, row.value) else { continue };
        let (item, part) = (ItemId(item), PartId(part));
        let value = i32::try_from(value).map_err(|_| StoreError::Corrupt("answer"))?;
        let of_another =
            matches!(item, HOMEWORK | USEFUL) && link.is_some_and(|link| row.link != Some(link.0));
        match (part.0, lists.contains(&item)) {
            _ if of_another => {}
            (WHOLE, true) => {
                point.chosen.entry(item).or_default();
            }
            (WHOLE, false) => {
                let one = Point::new(value, came);
                let several = |before: &mut Point| {
                    *before = if last_counts.contains(&item) { one } else { before.and(value, came) };
                };
                point.values.entry(item).and_modify(several).or_insert(one);
            }
            (_, true) => {
                let chosen = point.chosen.entry(item).or_default();
                if !chosen.contains(&part) {
                    chosen.push(part);
                }
            }
            (_, false) => {
                point.parts.insert((item, part), value);
            }
        }
    }
    if let Some(zone) = lives_in {
        for (on, point) in &mut points {
            let number = |item: &Item| point.values.get(&item.id).map(|said| said.ends().1);
            point.night = sleep::of_answers(&seen.own, number, (*on, zone)).and_then(Result::ok);
        }
    }
    for (on, came) in first_came {
        if let Some(point) = points.get_mut(&on) {
            point.late = came == Timing::Late;
            point.filled_in = came == Timing::FilledIn;
        }
    }
    Ok(points.into_values().collect())
}

/// The item as a whole, in the column of its parts.
const WHOLE: i64 = 0;

/// The items whose parts are chosen.
fn lists(own: &[Item]) -> BTreeSet<ItemId> {
    let everybodys = catalogue::everybodys();
    let is_list = |item: &&Item| matches!(item.kind, Kind::Several { .. } | Kind::One { .. });
    everybodys.iter().chain(own).filter(is_list).map(|item| item.id).collect()
}

/// The items of which the last answer of a day counts, and no mean.
fn last_counts(own: &[Item]) -> BTreeSet<ItemId> {
    own.iter().filter(|item| !item.kind.has_mean_of_day()).map(|item| item.id).collect()
}

/// 0 on time, 1 late, 2 and more filled in.
fn came(marks: Option<i64>) -> Timing {
    match marks {
        None | Some(..=0) => Timing::OnTime,
        Some(1) => Timing::Late,
        Some(2..) => Timing::FilledIn,
    }
}

/// The local days in a pause, up to the first that was asked again or could be.
async fn paused_days(
    conn: &mut Conn,
    client: PersonId,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<BTreeSet<NaiveDate>, StoreError> {
    let (from_text, to_text) = (from.to_string(), to.to_string());
    let rows = sqlx::query!(
        "SELECT from_day, ended_day FROM pauses
         WHERE client_id = ?1 AND from_day <= ?3 AND (ended_day IS NULL OR ended_day > ?2)",
        client.0,
        from_text,
        to_text
    )
    .fetch_all(conn)
    .await?;
    let mut days = BTreeSet::new();
    for row in rows {
        let start = day(&row.from_day)?.max(from);
        let end = row.ended_day.as_deref().map(day).transpose()?;
        days.extend(start.iter_days().take_while(|on| *on <= to && end.is_none_or(|end| *on < end)));
    }
    Ok(days)
}
