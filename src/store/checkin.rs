//! Check-ins and their answers. Each answer is one upsert, so giving it twice is giving it once.

use chrono::{DateTime, NaiveDate, Utc};

use crate::dialogue::effect::CheckinChange;
use crate::domain::alarm::{Alarm, Set};
use crate::domain::answers::{Answers, Given, Text, Value};
use crate::domain::catalogue;
use crate::domain::checkin::Timing;
use crate::domain::form::Question;
use crate::domain::ids::{ItemId, PartId, PersonId};
use crate::domain::item::Item;
use crate::domain::kind::Kind;
use crate::domain::schedule::Planned;
use crate::domain::shared::SharedText;

use super::changes::By;
use super::codec::{day, ms};
use super::items::{self, SLOT};
use super::{Conn, StoreError, ahead, alarms, known, reach};

/// The item as a whole, in the column of its parts.
const WHOLE: i64 = 0;

/// An answer as its columns hold it: item, part, value, text, shared, and who the client shares with: name, reads it.
pub(super) type AnswerRow = (i64, i64, Option<i64>, Option<String>, i64, Vec<(String, i64)>);

/// `own`: the items made for this client, which say how their answers are read.
pub(super) fn answers_of(rows: Vec<AnswerRow>, own: &[Item]) -> Result<Answers, StoreError> {
    let is_list = |item: &Item| matches!(item.kind, Kind::Several { .. } | Kind::One { .. });
    let all = catalogue::everybodys();
    let lists: Vec<ItemId> = all.iter().chain(own).filter(|item| is_list(item)).map(|item| item.id).collect();
    let mut answers = Answers::default();
    for (item, part, value, text, shared, ties) in rows {
        let (item, whole) = (ItemId(item), part == WHOLE);
        let number =
            value.map(|n| i32::try_from(n).map_err(|_| StoreError::Corrupt("answer"))).transpose()?;
        if lists.contains(&item) {
            if whole {
                let none = number.map_or(Given::Skipped, |_| Given::Value(Value::Chosen(Vec::new())));
                answers.give(Question::whole(item), none);
            } else {
                answers.choose(item, PartId(part));
            }
            continue;
        }
        let value = match (number, text) {
            (Some(number), _) => Given::Value(Value::Number(number)),
            (None, Some(text)) => Given::Value(Value::Text(readable(text, shared != 0, ties))),
            (None, None) => Given::Skipped,
        };
        answers.give(Question::of(item, (!whole).then_some(PartId(part))), value);
    }
    Ok(answers)
}

/// Who of those the client shares with now can read it.
fn readable(text: String, shared: bool, ties: Vec<(String, i64)>) -> Text {
    let (mut can, cannot): (Vec<_>, Vec<_>) = ties.into_iter().partition(|(_, reads)| *reads != 0);
    let unseen = shared && can.is_empty();
    if cannot.is_empty() {
        can.clear();
    }
    Text { text, shared, unseen, only: can.into_iter().map(|(name, _)| name).collect() }
}

pub(super) async fn write(conn: &mut Conn, by: &By, change: &CheckinChange) -> Result<(), StoreError> {
    let (person, now) = (by.person, by.now);
    match change {
        CheckinChange::Sent { day, expires_at } => {
            sent(conn, person, *day, *expires_at, now).await?;
            alarms::set(conn, person, Set { alarm: Alarm::Expiry(*day), at: *expires_at }).await
        }
        CheckinChange::Nudged { day } => nudged(conn, person, *day, now).await,
        CheckinChange::TakeBack { after } => ahead::take_back(conn, person, *after, now).await,
        CheckinChange::Closed { day } => closed(conn, person, *day, now).await,
        CheckinChange::Unseen { day } => reach::unseen(conn, person, *day, now).await,
        CheckinChange::Opened { day } => open(conn, person, *day, None).await.map(drop),
        CheckinChange::Answer { day, question, given, timing, takes_back, form } => {
            let giving = Giving { client: person, day: *day, now: by.said_at, timing: *timing };
            answer(conn, &giving, (*question, given), takes_back, form.as_deref()).await
        }
        CheckinChange::Completed { day } => completed(conn, person, *day, by.said_at).await,
    }
}

/// Puts the one planned check-in where it belongs: rows planned before, never sent, opened nor answered, go. Whose card
/// was seen stays, with what it asks.
pub async fn plan(conn: &mut Conn, client: PersonId, next: Option<Planned>) -> Result<(), StoreError> {
    let keep = next.map(|next| next.day.to_string()).unwrap_or_default();
    let from = next.map(|next| ms(next.at)).unwrap_or_default();
    // What was due and could not be asked stays, as a day that was planned and not sent.
    sqlx::query!(
        "DELETE FROM checkins WHERE client_id = ?1 AND day <> ?2 AND sent_at IS NULL AND planned_at IS NOT NULL AND form IS NULL
           AND (?3 = 0 OR planned_at > ?3 OR day > ?2)
           AND NOT EXISTS (SELECT 1 FROM answers a WHERE a.checkin_id = checkins.id)",
        client.0,
        keep,
        from
    )
    .execute(&mut *conn)
    .await?;
    if let Some(next) = next {
        let at = ms(next.at);
        sqlx::query!(
            "INSERT INTO checkins (client_id, day, slot, planned_at) VALUES (?, ?, ?, ?)
             ON CONFLICT (client_id, day, slot) DO UPDATE SET planned_at = excluded.planned_at",
            client.0,
            keep,
            SLOT,
            at
        )
        .execute(conn)
        .await?;
    }
    Ok(())
}

/// The row of a day, made if it is missing. From now on the day asks what is arranged now; a change of plan is of the
/// next day. `answered`: when something was answered; the first time stays.
pub async fn open(
    conn: &mut Conn,
    client: PersonId,
    on: NaiveDate,
    answered: Option<DateTime<Utc>>,
) -> Result<i64, StoreError> {
    let (on, answered) = (on.to_string(), answered.map(ms));
    let id = sqlx::query_scalar!(
        r#"INSERT INTO checkins (client_id, day, slot, first_answered_at, form)
           VALUES (?1, ?2, ?3, ?4, (SELECT json_group_array(item_id ORDER BY position, item_id) FROM form_items
                                    WHERE client_id = ?1 AND slot = ?3 AND aside_at IS NULL))
           ON CONFLICT (client_id, day, slot) DO UPDATE SET form = coalesce(form, excluded.form),
               first_answered_at = coalesce(first_answered_at, excluded.first_answered_at)
           RETURNING id AS "id!: i64""#,
        client.0,
        on,
        SLOT,
        answered
    )
    .fetch_one(conn)
    .await?;
    Ok(id)
}

pub async fn sent(
    conn: &mut Conn,
    client: PersonId,
    on: NaiveDate,
    expires_at: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let id = open(conn, client, on, None).await?;
    let (expires_at, now) = (ms(expires_at), ms(now));
    sqlx::query!("UPDATE checkins SET sent_at = ?, expires_at = ? WHERE id = ?", now, expires_at, id)
        .execute(conn)
        .await?;
    Ok(())
}

pub async fn expires(
    conn: &mut Conn,
    client: PersonId,
    on: NaiveDate,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    let (on, at) = (on.to_string(), ms(at));
    sqlx::query!(
        "UPDATE checkins SET expires_at = ? WHERE client_id = ? AND day = ? AND slot = ?",
        at,
        client.0,
        on,
        SLOT
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub async fn nudged(
    conn: &mut Conn,
    client: PersonId,
    on: NaiveDate,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let (on, now) = (on.to_string(), ms(now));
    sqlx::query!(
        "UPDATE checkins SET nudged_at = ? WHERE client_id = ? AND day = ? AND slot = ?",
        now,
        client.0,
        on,
        SLOT
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub async fn closed(
    conn: &mut Conn,
    client: PersonId,
    on: NaiveDate,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let (on, now) = (on.to_string(), ms(now));
    sqlx::query!(
        "UPDATE checkins SET closed_at = ? WHERE client_id = ? AND day = ? AND slot = ?",
        now,
        client.0,
        on,
        SLOT
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub async fn completed(
    conn: &mut Conn,
    client: PersonId,
    on: NaiveDate,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let (on, now) = (on.to_string(), ms(now));
    sqlx::query!(
        "UPDATE checkins SET completed_at = coalesce(completed_at, ?) WHERE client_id = ? AND day = ? AND slot = ?",
        now,
        client.0,
        on,
        SLOT
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// An answer on its way in: whose, for which day, when, and how it is marked.
#[derive(Debug)]
pub struct Giving {
    pub client: PersonId,
    pub day: NaiveDate,
    pub now: DateTime<Utc>,
    pub timing: Timing,
}

/// Keeps an answer. `takes_back`: follow-ups that hold no longer. `form`: what is asked that day, where that changed.
pub async fn answer(
    conn: &mut Conn,
    giving: &Giving,
    (question, given): (Question, &Given<Value>),
    takes_back: &[Question],
    form: Option<&[ItemId]>,
) -> Result<(), StoreError> {
    let part = question.part().map_or(WHOLE, |part| part.0);
    if part != WHOLE && !is_theirs(conn, giving.client, question.item, part).await? {
        return Ok(());
    }
    let id = open(conn, giving.client, giving.day, Some(giving.now)).await?;
    let whole = Put { of: (question.item.0, part), value: None, text: None, shared: false };
    let put_in = match given.value() {
        None => whole,
        Some(Value::Number(number)) => Put { value: Some(i64::from(*number)), ..whole },
        Some(Value::Chosen(parts)) => {
            choose(conn, id, question.item, parts, giving).await?;
            Put { value: Some(i64::try_from(parts.len()).unwrap_or(i64::MAX)), ..whole }
        }
        Some(Value::Text(text)) => Put { text: Some(&text.text), shared: text.shared, ..whole },
    };
    put(conn, id, put_in, giving).await?;
    for question in takes_back {
        let part = question.part().map_or(WHOLE, |part| part.0);
        sqlx::query!(
            "DELETE FROM answers WHERE checkin_id = ? AND item_id = ? AND part = ?",
            id,
            question.item.0,
            part
        )
        .execute(&mut *conn)
        .await?;
    }
    if let Some(form) = form {
        let form = items::to_json(form)?;
        sqlx::query!("UPDATE checkins SET form = ? WHERE id = ?", form, id).execute(&mut *conn).await?;
    }
    Ok(())
}

async fn choose(
    conn: &mut Conn,
    id: i64,
    item: ItemId,
    parts: &[PartId],
    giving: &Giving,
) -> Result<(), StoreError> {
    sqlx::query!("DELETE FROM answers WHERE checkin_id = ? AND item_id = ? AND part <> ?", id, item.0, WHOLE)
        .execute(&mut *conn)
        .await?;
    for part in parts {
        if is_theirs(conn, giving.client, item, part.0).await? {
            let chosen = Put { of: (item.0, part.0), value: Some(1), text: None, shared: false };
            put(conn, id, chosen, giving).await?;
        }
    }
    Ok(())
}

/// Is it a part of one of this client's own lists? What there is to choose at an item made for them is its own.
async fn is_theirs(conn: &mut Conn, client: PersonId, item: ItemId, part: i64) -> Result<bool, StoreError> {
    if catalogue::code_of(item).is_none() {
        return Ok(true);
    }
    let theirs = if item == catalogue::SKILLS {
        sqlx::query_scalar!(
            r#"SELECT EXISTS (SELECT 1 FROM skills WHERE id = ? AND client_id = ?) AS "theirs!: bool""#,
            part,
            client.0
        )
        .fetch_one(conn)
        .await?
    } else {
        sqlx::query_scalar!(
            r#"SELECT EXISTS (SELECT 1 FROM homework WHERE id = ? AND client_id = ?) AS "theirs!: bool""#,
            part,
            client.0
        )
        .fetch_one(conn)
        .await?
    };
    Ok(theirs)
}

/// What one row of an answer holds.
struct Put<'a> {
    /// The item, and which part of it.
    of: (i64, i64),
    value: Option<i64>,
    text: Option<&'a str>,
    shared: bool,
}

async fn put(conn: &mut Conn, id: i64, row: Put<'_>, giving: &Giving) -> Result<(), StoreError> {
    let now = ms(giving.now);
    let Put { of: (item, part), value, text, shared } = row;
    let (late, filled_in) = marks(value.is_some() || text.is_some(), giving.timing);
    // A yes to sharing given again is a new yes: it counts for all who are there by then, so it has its moment.
    // A change keeps the mark of the first value: correcting a tap does not make it late. Another value given the day after
    // is from memory, whatever stood there. Passing over has no mark.
    sqlx::query!(
        "INSERT INTO answers (checkin_id, item_id, part, value, text, shared, answered_at, late, filled_in)
         SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9
         WHERE EXISTS (SELECT 1 FROM items i WHERE i.id = ?2 AND (i.client_id IS NULL OR i.client_id = ?10))
         ON CONFLICT (checkin_id, item_id, part) DO UPDATE SET
             changed_at = CASE WHEN value IS NOT excluded.value OR text IS NOT excluded.text OR shared <> excluded.shared
                                 OR excluded.shared = 1
                               THEN excluded.answered_at ELSE changed_at END,
             answered_at = CASE WHEN value IS NULL AND text IS NULL THEN excluded.answered_at ELSE answered_at END,
             late = CASE WHEN excluded.value IS NULL AND excluded.text IS NULL OR value IS NULL AND text IS NULL
                         THEN excluded.late
                         WHEN excluded.filled_in = 1 AND value IS NOT excluded.value THEN 0 ELSE late END,
             filled_in = CASE WHEN excluded.value IS NULL AND excluded.text IS NULL OR value IS NULL AND text IS NULL
                              THEN excluded.filled_in
                              WHEN excluded.filled_in = 1 AND value IS NOT excluded.value THEN 1 ELSE filled_in END,
             value = excluded.value, text = excluded.text, shared = excluded.shared",
        id,
        item,
        part,
        value,
        text,
        shared,
        now,
        late,
        filled_in,
        giving.client.0
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Late, and filled in: marks of a value. What was passed over has none.
fn marks(said: bool, timing: Timing) -> (bool, bool) {
    (said && timing == Timing::Late, said && timing == Timing::FilledIn)
}

/// The texts the client chose to share, each with its question, from a day on, oldest first. A text is shared with those
/// who were there to share it with, so one written before the consent is left out.
pub async fn shared_texts(
    conn: &mut Conn,
    client: PersonId,
    from: NaiveDate,
    consented_at: DateTime<Utc>,
) -> Result<Vec<SharedText>, StoreError> {
    let (from, consented_at) = (from.to_string(), ms(consented_at));
    let own = known::one(conn, client).await?.client.map(|client| client.own).unwrap_or_default();
    let rows = sqlx::query!(
        r#"SELECT c.day, a.item_id, a.text AS "text!: String" FROM answers a JOIN checkins c ON c.id = a.checkin_id
           WHERE c.client_id = ? AND c.day >= ? AND a.shared = 1 AND a.text IS NOT NULL
             AND coalesce(a.changed_at, a.answered_at) >= ?
           ORDER BY c.day, a.item_id"#,
        client.0,
        from,
        consented_at
    )
    .fetch_all(conn)
    .await?;
    let all: Vec<Item> = catalogue::everybodys().into_iter().chain(own).collect();
    let shared = |item: i64, day: NaiveDate, text: String| {
        let of = all.iter().find(|known| known.id == ItemId(item)).cloned();
        Ok(SharedText { day, of: of.ok_or(StoreError::Corrupt("item"))?, text })
    };
    rows.into_iter().map(|row| shared(row.item_id, day(&row.day)?, row.text)).collect()
}
