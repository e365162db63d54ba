//! A client's check-ins of a day besides the daily one: when they come. Which questions each asks stands with those.

use chrono::{DateTime, NaiveDate, Utc};

use crate::dialogue::slots::SlotChange;
use crate::domain::ids::{LinkId, PersonId};
use crate::domain::occasion::Slot;
use crate::domain::schedule::{LocalTime, Weekdays};
use crate::domain::slots::{Slots, Timed, When};

use super::codec::{day, ms, time};
use super::{Conn, StoreError};

/// One as it is kept: slot, minute, end of its window, weekdays, first and last day, minutes open, reminder, seed, since, aside.
pub(super) type SlotRow =
    (u8, i64, Option<i64>, u8, Option<String>, Option<String>, Option<u16>, i64, i64, String, i64);

pub(super) fn of(rows: Vec<SlotRow>) -> Result<Slots, StoreError> {
    Ok(Slots(rows.into_iter().map(timed).collect::<Result<_, _>>()?))
}

fn timed(
    (slot, minute, until, weekdays, first, last, open, nudge, seed, since, aside): SlotRow,
) -> Result<Timed, StoreError> {
    let from = time(minute)?;
    Ok(Timed {
        slot: Slot::new(slot).ok_or(StoreError::Corrupt("check-in of a day"))?,
        when: match until {
            None => When::At(from),
            Some(until) => When::Within(from, time(until)?),
        },
        weekdays: Weekdays::from_bits(weekdays).ok_or(StoreError::Corrupt("weekdays"))?,
        first_day: first.as_deref().map(day).transpose()?,
        last_day: last.as_deref().map(day).transpose()?,
        open,
        nudge: nudge != 0,
        seed,
        since: day(&since)?,
        aside: aside != 0,
    })
}

pub(super) async fn write(
    conn: &mut Conn,
    (client, link): (PersonId, Option<LinkId>),
    change: &SlotChange,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    match change {
        SlotChange::Set(timed) => set(conn, (client, link), timed, now).await,
        SlotChange::Remove(slot) => remove(conn, client, *slot).await,
        SlotChange::Asks { item, slots } => {
            let bits = slots.bits();
            sqlx::query!(
                "UPDATE form_items SET slots = ? WHERE client_id = ? AND slot = 0 AND item_id = ?",
                bits,
                client.0,
                item.0
            )
            .execute(conn)
            .await?;
            Ok(())
        }
    }
}

/// Who asked for it first stays known.
async fn set(
    conn: &mut Conn,
    (client, link): (PersonId, Option<LinkId>),
    timed: &Timed,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let (from, until) = match timed.when {
        When::At(time) => (time, None),
        When::Within(from, to) => (from, Some(to)),
    };
    let minute = |time: LocalTime| i64::from(time.minutes());
    let (from, until) = (minute(from), until.map(minute));
    let (slot, weekdays) = (timed.slot.number(), timed.weekdays.bits());
    let day = |day: Option<NaiveDate>| day.map(|day| day.to_string());
    let (first, last, since) = (day(timed.first_day), day(timed.last_day), timed.since.to_string());
    let (link, aside) = (link.map(|link| link.0), timed.aside.then(|| ms(now)));
    sqlx::query!(
        "INSERT INTO slots (client_id, slot, link_id, minute, until_minute, weekdays, first_day, last_day, open_minutes,
                            nudge, seed, since_day, aside_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
         ON CONFLICT (client_id, slot) DO UPDATE SET
             minute = ?4, until_minute = ?5, weekdays = ?6, first_day = ?7, last_day = ?8, open_minutes = ?9, nudge = ?10,
             seed = ?11, since_day = ?12, aside_at = CASE WHEN ?13 IS NOT NULL THEN coalesce(aside_at, ?13) END",
        client.0,
        slot,
        link,
        from,
        until,
        weekdays,
        first,
        last,
        timed.open,
        timed.nudge,
        timed.seed,
        since,
        aside
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// No question is asked at it any more; what was asked nowhere else was taken off before.
async fn remove(conn: &mut Conn, client: PersonId, slot: Slot) -> Result<(), StoreError> {
    let (slot, others) = (slot.number(), !(1_u8 << slot.number()) & 15);
    sqlx::query!(
        "UPDATE form_items SET slots = slots & ?1 WHERE client_id = ?2 AND slot = 0 AND slots & ?1 <> 0",
        others,
        client.0
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!("DELETE FROM slots WHERE client_id = ? AND slot = ?", client.0, slot).execute(conn).await?;
    Ok(())
}
