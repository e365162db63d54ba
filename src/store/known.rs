//! What is known of persons before anything else is asked: one query, however many they are. Where the conversation
//! stands, whose language and zone, and what there is of them as a client and as a therapist. Knows no answers.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use serde::de::DeserializeOwned;

use crate::dialogue::cards::Cards;
use crate::dialogue::facts::Outline;
use crate::dialogue::state::State;
use crate::domain::ids::{LinkId, PersonId};
use crate::domain::lang::Lang;
use crate::domain::occasion::Occasion;

use super::asked::{self, Days, Whose};
use super::client::{self, Arranged, ClientRow};
use super::codec::{day as day_of, maybe_instant, time, weekday, zone};
use super::day::{self, Day, Wanted};
use super::items::SLOT;
use super::people::Person;
use super::therapist::TherapistRow;
use super::track::Items;
use super::{Conn, StoreError, items, link, slots};

/// A person as they are kept; of a stranger nothing is there.
#[derive(Debug, Default)]
pub struct Known {
    pub person: Option<Person>,
    pub client: Option<ClientRow>,
    /// One whose role was not taken back.
    pub therapist: Option<TherapistRow>,
    /// Is something kept of them as a therapist whose role was taken back?
    pub removed: bool,
    conversation: Option<String>,
    /// When that last moved.
    pub stood_at: Option<DateTime<Utc>>,
    /// How those stand whom they may see as a therapist, where that was asked beforehand.
    pub outlines: Option<HashMap<LinkId, Outline>>,
    /// The days put to them, as they stand for somebody who writes this message; where that was asked beforehand.
    put: Option<(Option<i64>, Days)>,
    /// A day, where that was asked beforehand.
    day: Option<(Occasion, Day)>,
}

impl Known {
    /// Nobody invited them, or they did not agree.
    pub fn is_stranger(&self) -> bool {
        self.client.is_none() && self.therapist.is_none() && !self.removed
    }

    pub fn state(&self) -> State {
        self.conversation.as_deref().map(State::from_json).unwrap_or_default()
    }

    pub(super) fn put(&self, below: Option<i64>) -> Option<Days> {
        self.put.as_ref().filter(|(message, _)| *message == below).map(|(_, days)| days.clone())
    }

    pub(super) fn day(&self, on: Occasion) -> Option<&Day> {
        self.day.as_ref().filter(|(of, _)| *of == on).map(|(_, day)| day)
    }

    /// The message that is the card of that check-in, where that was asked beforehand.
    pub fn stands(&self, on: Occasion) -> Option<Option<i64>> {
        self.day(on).map(|day| day.stands)
    }

    /// What the cards on the screen ask.
    pub fn cards(&self) -> Cards {
        self.conversation.as_deref().map(Cards::from_json).unwrap_or_default()
    }
}

pub async fn one(conn: &mut Conn, person: PersonId) -> Result<Known, StoreError> {
    of(conn, &[person]).await?.remove(&person).unwrap_or_else(|| Ok(Known::default()))
}

/// Each for itself: one person's broken row is no error of the others.
pub async fn of(
    conn: &mut Conn,
    people: &[PersonId],
) -> Result<HashMap<PersonId, Result<Known, StoreError>>, StoreError> {
    let ids = serde_json::to_string(people)?;
    let rows = sqlx::query_as!(
        Row,
        r#"SELECT CAST(j.value AS INTEGER) AS "id!: i64", v.state AS "state?", v.at AS "at?", p.lang AS "lang?", p.zone AS "zone?",
                  p.unreachable_since AS "unreachable_since?", c.prompt_minute AS "prompt_minute?",
                  c.weekdays AS "weekdays?", c.days_since AS "days_since?", c.nudge AS "nudge?", c.nudge_late AS "nudge_late?",
                  c.weekly_weekday AS "weekly_weekday?", c.weekly_minute AS "weekly_minute?",
                  c.joined_day AS "joined_day?", c.week_told AS "week_told?", t.name AS "name?",
                  t.digest_weekday AS "digest_weekday?", t.digest_minute AS "digest_minute?",
                  t.revoked_at AS "revoked_at?",
                  (SELECT json_group_array(json_array(
                              f.item_id, f.aside_at IS NOT NULL, f.large, f.watch, f.slots,
                              (SELECT h.name FROM links l JOIN therapists h ON h.person_id = l.therapist_id
                               WHERE l.id = f.link_id)) ORDER BY f.position, f.item_id)
                   FROM form_items f WHERE f.client_id = j.value AND f.slot = ?2) AS "plan!: String",
                  (SELECT json_group_array(json_array(id, code, spec, better) ORDER BY id)
                   FROM items WHERE client_id = j.value
                     AND id NOT IN (SELECT item_id FROM tracks WHERE client_id = j.value)) AS "own!: String",
                  (SELECT json_group_array(json_array(
                              t.item_id, i.code, i.spec, i.better, t.stopped_at IS NULL,
                              (SELECT json_group_array(json_array(g.id, g.code, g.name, g.retired_at IS NOT NULL) ORDER BY g.id)
                               FROM tags g WHERE g.item_id = t.item_id),
                              (SELECT json_group_array(json_array(s.link_id, s.from_day) ORDER BY s.link_id)
                               FROM tracks_shown s WHERE s.item_id = t.item_id)) ORDER BY t.added_at, t.item_id)
                   FROM tracks t JOIN items i ON i.id = t.item_id WHERE t.client_id = j.value) AS "tracked!: String",
                  (SELECT json_group_array(json_array(
                              s.slot, s.minute, s.until_minute, s.weekdays, s.first_day, s.last_day, s.open_minutes, s.nudge,
                              s.seed, s.since_day, s.aside_at IS NOT NULL) ORDER BY s.slot)
                   FROM slots s WHERE s.client_id = j.value) AS "slots!: String",
                  (SELECT json_array(from_day, until_at)
                   FROM pauses WHERE client_id = j.value AND ended_at IS NULL) AS "pause?: String",
                  (SELECT json_group_array(json_array(l.id, l.therapist_id, h.name, l.alias, l.consented_at,
                                                      l.consented_day) ORDER BY l.id)
                   FROM links l JOIN therapists h ON h.person_id = l.therapist_id
                   WHERE l.client_id = j.value AND l.ended_at IS NULL AND h.revoked_at IS NULL) AS "ties!: String"
           FROM json_each(?1) j
           LEFT JOIN conversations v ON v.person_id = j.value
           LEFT JOIN people p ON p.id = j.value
           LEFT JOIN clients c ON c.person_id = j.value
           LEFT JOIN therapists t ON t.person_id = j.value"#,
        ids,
        SLOT
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|row| (PersonId(row.id), row.known())).collect())
}

/// What the turn of somebody will ask for.
#[derive(Clone, Copy, Debug)]
pub struct Wants {
    pub person: PersonId,
    /// The message it comes with.
    pub below: Option<i64>,
    pub on: Option<Occasion>,
}

/// Loads what is certain to be asked of clients who are known: two queries, however many they are. What is known so
/// holds until somebody writes. What cannot be read is left to the turn, whose trouble it is.
pub async fn beforehand(
    conn: &mut Conn,
    known: &mut HashMap<PersonId, Result<Known, StoreError>>,
    wants: &[Wants],
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let (mut whose, mut wanted) = (Vec::new(), Vec::new());
    for wants in wants {
        let Some(Ok(Known { person: Some(Person { zone: Some(zone), .. }), client: Some(row), .. })) =
            known.get(&wants.person)
        else {
            continue;
        };
        let (client, zone) = (wants.person, *zone);
        whose.push(Whose { client, zone, below: wants.below });
        wanted.extend(wants.on.map(|on| Wanted {
            client,
            on: Some(on),
            today: on.day,
            zone,
            own: &row.items.for_client().own,
            since: None,
        }));
    }
    if whose.is_empty() {
        return Ok(());
    }
    let put = asked::days_of(conn, &whose, now).await?;
    let days = match wanted.is_empty() {
        true => HashMap::new(),
        false => day::load_all(conn, &wanted).await?,
    };
    for wants in wants {
        let Some(Ok(known)) = known.get_mut(&wants.person) else { continue };
        if let Some(Ok(put)) = put.get(&wants.person) {
            known.put = Some((wants.below, put.clone()));
        }
        if let (Some(Ok(day)), Some(on)) = (days.get(&wants.person), wants.on) {
            known.day = Some((on, day.clone()));
        }
    }
    Ok(())
}

struct Row {
    id: i64,
    state: Option<String>,
    at: Option<i64>,
    lang: Option<String>,
    zone: Option<String>,
    unreachable_since: Option<i64>,
    prompt_minute: Option<i64>,
    weekdays: Option<i64>,
    days_since: Option<String>,
    nudge: Option<i64>,
    nudge_late: Option<i64>,
    weekly_weekday: Option<i64>,
    weekly_minute: Option<i64>,
    joined_day: Option<String>,
    week_told: Option<String>,
    name: Option<String>,
    digest_weekday: Option<i64>,
    digest_minute: Option<i64>,
    revoked_at: Option<i64>,
    plan: String,
    own: String,
    slots: String,
    tracked: String,
    pause: Option<String>,
    ties: String,
}

impl Row {
    fn known(self) -> Result<Known, StoreError> {
        let client = self.client()?;
        let person = match self.lang {
            Some(lang) => Some(Person {
                lang: Lang::new(&lang),
                zone: self.zone.as_deref().map(zone).transpose()?,
                unreachable: self.unreachable_since.is_some(),
            }),
            None => None,
        };
        let removed = self.name.is_some() && self.revoked_at.is_some();
        let stood_at = maybe_instant(self.at)?;
        let therapist = match (self.name, self.digest_weekday, self.digest_minute) {
            (Some(name), Some(on), Some(at)) if !removed => {
                Some(TherapistRow { name, digest_weekday: weekday(on)?, digest_time: time(at)? })
            }
            _ => None,
        };
        Ok(Known {
            person,
            client,
            therapist,
            removed,
            conversation: self.state,
            stood_at,
            ..Known::default()
        })
    }

    fn client(&self) -> Result<Option<ClientRow>, StoreError> {
        let (Some(prompt_minute), Some(weekdays), Some(nudge), Some(nudge_late)) =
            (self.prompt_minute, self.weekdays, self.nudge, self.nudge_late)
        else {
            return Ok(None);
        };
        let (Some(weekly_weekday), Some(weekly_minute), Some(joined)) =
            (self.weekly_weekday, self.weekly_minute, &self.joined_day)
        else {
            return Ok(None);
        };
        let days_since = self.days_since.clone();
        let arranged = Arranged {
            prompt_minute,
            weekdays,
            days_since,
            nudge,
            nudge_late,
            weekly_weekday,
            weekly_minute,
        };
        let placed: Vec<items::PlacedRow> = listed(&self.plan)?;
        let plan = items::plan_of(&placed)?;
        Ok(Some(ClientRow {
            arrangements: client::arrangements(&arranged, &plan)?,
            slots: slots::of(listed(&self.slots)?)?,
            givers: items::givers_of(placed),
            items: Items::of(plan, items::own_of(listed(&self.own)?)?, listed(&self.tracked)?)?,
            joined_day: day_of(joined)?,
            week_told: self.week_told.as_deref().map(day_of).transpose()?,
            pause: self.pause.as_deref().map(|json| client::pause_of(listed(json)?)).transpose()?,
            ties: link::ties_of(listed(&self.ties)?)?,
        }))
    }
}

/// A list the query made.
fn listed<T: DeserializeOwned>(json: &str) -> Result<T, StoreError> {
    serde_json::from_str(json).map_err(|_| StoreError::Corrupt("list of a person"))
}
