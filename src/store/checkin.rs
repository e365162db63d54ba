//! Check-ins: the days that were planned, put to a client, begun and finished. What was answered is next door.

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;

use crate::dialogue::effect::CheckinChange;
use crate::domain::alarm::{Alarm, Set};
use crate::domain::ids::PersonId;
use crate::domain::occasion::{Occasion, Slot};
use crate::domain::schedule::Planned;

use super::answers::{self, Giving};
use super::changes::By;
use super::codec::ms;
use super::tx::Tx;
use super::{Conn, StoreError, ahead, alarms, reach};

pub(super) async fn write(tx: &mut Tx, by: &By, change: &CheckinChange) -> Result<(), StoreError> {
    let (person, now) = (by.person, by.now);
    match change {
        CheckinChange::Sent { occasion, expires_at } => {
            tx.begin_day(Begun::sent(person, *occasion, *expires_at, now));
            alarms::set(tx, person, Set { alarm: Alarm::Expiry(*occasion), at: *expires_at });
        }
        CheckinChange::Opened { occasion } => tx.begin_day(Begun::of(person, *occasion)),
        CheckinChange::Completed { occasion } => {
            tx.begin_day(Begun::completed(person, *occasion, by.said_at))
        }
        CheckinChange::Answer { occasion, question, given, timing, takes_back, form } => {
            let giving = Giving { client: person, occasion: *occasion, now: by.said_at, timing: *timing };
            answers::give(tx, &giving, (*question, given), takes_back, form.as_deref()).await?;
        }
        CheckinChange::Nudged { occasion } => nudged(tx.conn().await?, person, *occasion, now).await?,
        CheckinChange::TakeBack { after } => ahead::take_back(tx.conn().await?, person, *after, now).await?,
        CheckinChange::Closed { occasion } => closed(tx.conn().await?, person, *occasion, now).await?,
        CheckinChange::Unseen { occasion } => reach::unseen(tx.conn().await?, person, *occasion, now).await?,
    }
    Ok(())
}

/// The one planned check-in of a client's slot, or none.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Plan {
    client: i64,
    slot: u8,
    /// Nothing where none is planned.
    day: String,
    at: i64,
    moment: bool,
}

impl Plan {
    pub fn of(client: PersonId, slot: Slot, next: Option<Planned>) -> Self {
        let day = next.map(|next| next.day.to_string()).unwrap_or_default();
        Self {
            client: client.0,
            slot: slot.number(),
            day,
            at: next.map(|next| ms(next.at)).unwrap_or_default(),
            moment: false,
        }
    }

    pub fn about_moment(self, moment: bool) -> Self {
        Self { moment, ..self }
    }

    pub fn is_of_same(&self, other: &Self) -> bool {
        (self.client, self.slot) == (other.client, other.slot)
    }
}

/// Puts each planned check-in where it belongs: rows planned before, never sent, opened nor answered, go. Whose card
/// was seen stays, with what it asks. One for each slot of a client.
pub(super) async fn plan_all(conn: &mut Conn, plans: &[Plan]) -> Result<(), StoreError> {
    if plans.is_empty() {
        return Ok(());
    }
    let rows = serde_json::to_string(plans)?;
    alarms::clear_prompts(conn, &rows).await?;
    // What was due and could not be asked stays, as a day that was planned and not sent.
    sqlx::query!(
        "DELETE FROM checkins WHERE id IN (
             SELECT c.id FROM (SELECT value ->> 'client' AS client, value ->> 'slot' AS slot, value ->> 'day' AS day,
                                      value ->> 'at' AS at
                               FROM json_each(?)) j
             JOIN checkins c ON c.client_id = j.client AND c.slot = j.slot AND c.day <> j.day
             WHERE c.sent_at IS NULL AND c.planned_at IS NOT NULL AND c.form IS NULL
               AND (j.at = 0 OR c.planned_at > j.at OR c.day > j.day)
               AND NOT EXISTS (SELECT 1 FROM answers a WHERE a.checkin_id = c.id))",
        rows
    )
    .execute(&mut *conn)
    .await?;
    sqlx::query!(
        "INSERT INTO checkins (client_id, day, slot, planned_at, moment)
         SELECT value ->> 'client', value ->> 'day', value ->> 'slot', value ->> 'at', value ->> 'moment'
         FROM json_each(?1) WHERE value ->> 'day' <> ''
         ON CONFLICT (client_id, day, slot) DO UPDATE SET planned_at = excluded.planned_at, moment = excluded.moment",
        rows
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// The row of a day, made if it is missing. What a therapist asks as well is asked once, for them. From now on the day asks what is arranged now; a change of plan is of the
/// next day.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Begun {
    client: i64,
    day: NaiveDate,
    slot: Slot,
    /// The first time something was answered stays, and so does when it was completed.
    answered: Option<i64>,
    completed: Option<i64>,
    sent: Option<i64>,
    expires: Option<i64>,
}

impl Begun {
    pub fn of(client: PersonId, Occasion { day, slot }: Occasion) -> Self {
        Self { client: client.0, day, slot, answered: None, completed: None, sent: None, expires: None }
    }

    pub fn answered(client: PersonId, occasion: Occasion, at: DateTime<Utc>) -> Self {
        Self { answered: Some(ms(at)), ..Self::of(client, occasion) }
    }

    fn completed(client: PersonId, occasion: Occasion, at: DateTime<Utc>) -> Self {
        Self { completed: Some(ms(at)), ..Self::of(client, occasion) }
    }

    fn sent(client: PersonId, occasion: Occasion, expires_at: DateTime<Utc>, now: DateTime<Utc>) -> Self {
        Self { sent: Some(ms(now)), expires: Some(ms(expires_at)), ..Self::of(client, occasion) }
    }
}

pub(super) async fn begin_all(conn: &mut Conn, days: &[Begun]) -> Result<(), StoreError> {
    if days.is_empty() {
        return Ok(());
    }
    let rows = serde_json::to_string(days)?;
    sqlx::query!(
        "INSERT INTO checkins (client_id, day, slot, first_answered_at, completed_at, sent_at, expires_at, form, tracked)
         SELECT value ->> 'client', value ->> 'day', value ->> 'slot', value ->> 'answered', value ->> 'completed', value ->> 'sent',
                value ->> 'expires',
                (SELECT json_group_array(item_id ORDER BY position, item_id) FROM form_items
                 WHERE client_id = j.value ->> 'client' AND slot = 0 AND aside_at IS NULL
                   AND slots >> (j.value ->> 'slot') & 1),
                CASE j.value ->> 'slot' WHEN 0 THEN
                    (SELECT json_group_array(t.item_id ORDER BY t.added_at, t.item_id)
                     FROM tracks t JOIN items o ON o.id = t.item_id
                     WHERE t.client_id = j.value ->> 'client' AND t.stopped_at IS NULL
                       AND NOT EXISTS (SELECT 1 FROM form_items f JOIN items i ON i.id = f.item_id
                                       WHERE f.client_id = t.client_id AND f.slot = 0 AND f.aside_at IS NULL
                                         AND i.code = o.code)) END
         FROM json_each(?1) j WHERE true
         ON CONFLICT (client_id, day, slot) DO UPDATE SET form = coalesce(form, excluded.form),
             tracked = CASE WHEN form IS NULL THEN excluded.tracked ELSE tracked END,
             first_answered_at = coalesce(first_answered_at, excluded.first_answered_at),
             completed_at = coalesce(completed_at, excluded.completed_at),
             sent_at = coalesce(excluded.sent_at, sent_at), expires_at = coalesce(excluded.expires_at, expires_at)",
        rows
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub async fn expires(
    conn: &mut Conn,
    client: PersonId,
    on: Occasion,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    let (on, at) = (on.to_string(), ms(at));
    sqlx::query!(
        "UPDATE checkins SET expires_at = ?1 WHERE client_id = ?2 AND day = substr(?3, 1, 10) AND occasion = ?3",
        at,
        client.0,
        on
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub async fn nudged(
    conn: &mut Conn,
    client: PersonId,
    on: Occasion,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let (on, now) = (on.to_string(), ms(now));
    sqlx::query!(
        "UPDATE checkins SET nudged_at = ?1 WHERE client_id = ?2 AND day = substr(?3, 1, 10) AND occasion = ?3",
        now,
        client.0,
        on
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub async fn closed(
    conn: &mut Conn,
    client: PersonId,
    on: Occasion,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let (on, now) = (on.to_string(), ms(now));
    sqlx::query!(
        "UPDATE checkins SET closed_at = ?1 WHERE client_id = ?2 AND day = substr(?3, 1, 10) AND occasion = ?3",
        now,
        client.0,
        on
    )
    .execute(conn)
    .await?;
    Ok(())
}
