//! Answers: each is one upsert, so giving it twice is giving it once. Knows no card and no turn.

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;

use crate::domain::answers::{Answers, Given, Text, Value};
use crate::domain::catalogue;
use crate::domain::checkin::Timing;
use crate::domain::form::Question;
use crate::domain::ids::{ItemId, PartId, PersonId};
use crate::domain::item::Item;
use crate::domain::kind::Kind;
use crate::domain::occasion::{Occasion, Slot};
use crate::domain::shared::SharedText;

use super::checkin::Begun;
use super::codec::{day, ms};
use super::items;
use super::tx::Tx;
use super::{Conn, StoreError, journal, known, track};

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

/// An answer on its way in: whose, for which day, when, and how it is marked.
#[derive(Debug)]
pub(super) struct Giving {
    pub client: PersonId,
    pub occasion: Occasion,
    pub now: DateTime<Utc>,
    pub timing: Timing,
}

/// Keeps an answer. `takes_back`: follow-ups that hold no longer. `form`: what is asked that day, where that changed.
pub(super) async fn give(
    tx: &mut Tx,
    giving: &Giving,
    (question, given): (Question, &Given<Value>),
    takes_back: &[Question],
    form: Option<&[ItemId]>,
) -> Result<(), StoreError> {
    let (item, part) = (question.item, question.part().map_or(WHOLE, |part| part.0));
    if part != WHOLE && !is_theirs(tx.conn().await?, giving.client, item, part).await? {
        return Ok(());
    }
    tx.begin_day(Begun::answered(giving.client, giving.occasion, giving.now));
    let put = match given.value() {
        None => Put::of(giving, (item, part), None),
        Some(Value::Number(number)) => Put::of(giving, (item, part), Some(i64::from(*number))),
        Some(Value::Chosen(parts)) => {
            choose(tx, giving, item, parts).await?;
            Put::of(giving, (item, part), Some(i64::try_from(parts.len()).unwrap_or(i64::MAX)))
        }
        Some(Value::Text(text)) => Put::text(giving, (item, part), &text.text, text.shared),
    };
    tx.answer(put);
    for question in takes_back {
        let part = question.part().map_or(WHOLE, |part| part.0);
        take_back(tx.conn().await?, giving, question.item, part).await?;
    }
    if let Some(form) = form {
        // What is tracked is kept apart from the form.
        let form = track::without(tx.conn().await?, giving.client, form).await?;
        let (form, on) = (items::to_json(&form)?, giving.occasion.to_string());
        sqlx::query!(
            "UPDATE checkins SET form = ?1 WHERE client_id = ?2 AND day = substr(?3, 1, 10) AND occasion = ?3",
            form,
            giving.client.0,
            on
        )
        .execute(tx.conn().await?)
        .await?;
    }
    Ok(())
}

async fn take_back(conn: &mut Conn, giving: &Giving, item: ItemId, part: i64) -> Result<(), StoreError> {
    let on = giving.occasion.to_string();
    sqlx::query!(
        "DELETE FROM answers
         WHERE checkin_id = (SELECT id FROM checkins WHERE client_id = ?1 AND day = substr(?2, 1, 10) AND occasion = ?2)
           AND item_id = ?3 AND part = ?4",
        giving.client.0,
        on,
        item.0,
        part
    )
    .execute(conn)
    .await?;
    Ok(())
}

async fn choose(tx: &mut Tx, giving: &Giving, item: ItemId, parts: &[PartId]) -> Result<(), StoreError> {
    let on = giving.occasion.to_string();
    sqlx::query!(
        "DELETE FROM answers
         WHERE checkin_id = (SELECT id FROM checkins WHERE client_id = ?1 AND day = substr(?2, 1, 10) AND occasion = ?2)
           AND item_id = ?3 AND part <> ?4",
        giving.client.0,
        on,
        item.0,
        WHOLE
    )
    .execute(tx.conn().await?)
    .await?;
    for part in parts {
        if is_theirs(tx.conn().await?, giving.client, item, part.0).await? {
            tx.answer(Put::of(giving, (item, part.0), Some(1)));
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
#[derive(Clone, Debug, Serialize)]
pub(super) struct Put {
    client: i64,
    day: NaiveDate,
    slot: Slot,
    item: i64,
    part: i64,
    value: Option<i64>,
    text: Option<String>,
    shared: bool,
    at: i64,
    late: bool,
    filled_in: bool,
}

impl Put {
    /// `value`: without one it was passed over.
    fn of(giving: &Giving, (item, part): (ItemId, i64), value: Option<i64>) -> Self {
        let (late, filled_in) = marks(value.is_some(), giving.timing);
        Self {
            client: giving.client.0,
            day: giving.occasion.day,
            slot: giving.occasion.slot,
            item: item.0,
            part,
            value,
            text: None,
            shared: false,
            at: ms(giving.now),
            late,
            filled_in,
        }
    }

    fn text(giving: &Giving, of: (ItemId, i64), text: &str, shared: bool) -> Self {
        let (late, filled_in) = marks(true, giving.timing);
        Self { text: Some(text.to_owned()), shared, late, filled_in, ..Self::of(giving, of, None) }
    }
}

/// Each of a day that was begun.
pub(super) async fn put_all(conn: &mut Conn, puts: &[Put]) -> Result<(), StoreError> {
    if puts.is_empty() {
        return Ok(());
    }
    let rows = serde_json::to_string(puts)?;
    // A yes to sharing given again is a new yes: it counts for all who are there by then, so it has its moment.
    // A change keeps the mark of the first value: correcting a tap does not make it late. Another value given the day after
    // is from memory, whatever stood there. Passing over has no mark.
    sqlx::query!(
        "INSERT INTO answers (checkin_id, item_id, part, value, text, shared, answered_at, late, filled_in)
         SELECT c.id, i.id, j.value ->> 'part', j.value ->> 'value', j.value ->> 'text', j.value ->> 'shared',
                j.value ->> 'at', j.value ->> 'late', j.value ->> 'filled_in'
         FROM json_each(?1) j
         JOIN checkins c ON c.client_id = j.value ->> 'client' AND c.day = j.value ->> 'day'
                         AND c.slot = j.value ->> 'slot'
         JOIN items i ON i.id = j.value ->> 'item' AND (i.client_id IS NULL OR i.client_id = c.client_id)
         WHERE true
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
        rows
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Late, and filled in: marks of a value. What was passed over has none.
fn marks(said: bool, timing: Timing) -> (bool, bool) {
    (said && timing == Timing::Late, said && timing == Timing::FilledIn)
}

/// The texts the client chose to share, each with its question, and notes of their own, from a day on, oldest first. A text is shared with those
/// who were there to share it with, so one written before the consent is left out.
pub async fn shared_texts(
    conn: &mut Conn,
    client: PersonId,
    from: NaiveDate,
    consented_at: DateTime<Utc>,
) -> Result<Vec<SharedText>, StoreError> {
    let (from, consented_at) = (from.to_string(), ms(consented_at));
    let client_row = known::one(&mut *conn, client).await?.client;
    // What is tracked is no text, and none of it is read here.
    let own = client_row.map(|row| row.items.arranged().1.to_vec()).unwrap_or_default();
    let rows = sqlx::query!(
        r#"SELECT c.day, a.item_id, a.text AS "text!: String" FROM answers a JOIN checkins c ON c.id = a.checkin_id
           WHERE c.client_id = ?1 AND c.day >= ?2 AND a.shared = 1 AND a.text IS NOT NULL
             AND a.item_id NOT IN (SELECT item_id FROM tracks WHERE client_id = ?1)
             AND coalesce(a.changed_at, a.answered_at) >= ?3
           ORDER BY c.day, a.item_id"#,
        client.0,
        from,
        consented_at
    )
    .fetch_all(&mut *conn)
    .await?;
    let all: Vec<Item> = catalogue::everybodys().into_iter().chain(own).collect();
    let shared = |item: i64, day: NaiveDate, text: String| {
        let of = all.iter().find(|known| known.id == ItemId(item)).cloned();
        Ok(SharedText { day, of: Some(of.ok_or(StoreError::Corrupt("item"))?), text })
    };
    let answered = rows.into_iter().map(|row| shared(row.item_id, day(&row.day)?, row.text));
    let mut texts = answered.collect::<Result<Vec<SharedText>, StoreError>>()?;
    texts.extend(journal::shared(&mut *conn, client, &from, consented_at).await?);
    texts.sort_by_key(|shared| shared.day);
    Ok(texts)
}
