//! A day as its card needs it: the check-in with its answers, the skills and tasks it asks about, and how long the last
//! ones took. One query; changes nothing.

use std::collections::HashMap;

use chrono::{NaiveDate, TimeDelta};
use chrono_tz::Tz;
use serde::de::DeserializeOwned;

use crate::domain::catalogue::{HOMEWORK, SKILLS};
use crate::domain::checkin::{Checkin, USUALLY_LAST};
use crate::domain::ids::{ItemId, PersonId};
use crate::domain::item::Item;
use crate::domain::occasion::Occasion;
use crate::domain::placed::{Placed, Plan};
use crate::domain::skill::Skill;
use crate::domain::task::Task;
use crate::domain::track;

use super::codec::{maybe_instant, zones};
use super::{Conn, StoreError, answers, homework, items, skills};

#[derive(Clone, Debug)]
pub struct Day {
    pub checkin: Option<Checkin>,
    /// What was asked that day; `None`: it was not asked yet.
    pub form: Option<Vec<ItemId>>,
    pub skills: Vec<Skill>,
    pub tasks: Vec<Task>,
    /// Of the check-ins that were finished on their day, the last ones: from the first answer to the last. Only where
    /// nothing is answered yet.
    pub took: Vec<TimeDelta>,
    /// The message that is its card.
    pub stands: Option<i64>,
}

/// Which day of whom is looked for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wanted<'a> {
    pub client: PersonId,
    /// The check-in it is about; without one, the lists of today.
    pub on: Option<Occasion>,
    pub today: NaiveDate,
    pub zone: Tz,
    /// The items made for this client.
    pub own: &'a [Item],
    /// The first day of which whoever asks may know anything, where that is not the client.
    pub since: Option<NaiveDate>,
}

pub(super) async fn load(conn: &mut Conn, wanted: Wanted<'_>) -> Result<Day, StoreError> {
    let found = load_all(conn, &[wanted]).await?.remove(&wanted.client);
    found.unwrap_or(Err(StoreError::Corrupt("client")))
}

/// One of each client, each for itself, in one query. Everybody is there.
pub(super) async fn load_all(
    conn: &mut Conn,
    wanted: &[Wanted<'_>],
) -> Result<HashMap<PersonId, Result<Day, StoreError>>, StoreError> {
    let places: Vec<_> = wanted
        .iter()
        .map(|wanted| (wanted.client.0, wanted.on, wanted.on.map_or(wanted.today, |on| on.day), wanted.since))
        .collect();
    let places = serde_json::to_string(&places)?;
    let last = i64::try_from(USUALLY_LAST).unwrap_or(i64::MAX);
    let rows = sqlx::query_as!(
        Row,
        r#"SELECT j.client AS "client!: i64", c.id AS "id?: i64", c.planned_at AS "planned_at?: i64", c.sent_at AS "sent_at?: i64",
                  c.first_answered_at AS "first_answered_at?: i64", c.completed_at AS "completed_at?: i64",
                  c.expires_at AS "expires_at?: i64", c.closed_at AS "closed_at?: i64", c.form AS "form?: String", c.tracked AS "tracked?: String",
                  c.zones AS "zones?: String", c.moment AS "moment?: bool",
                  EXISTS (SELECT 1 FROM outbox o WHERE o.chat_id = j.client AND o.surface = 'checkin ' || j.occasion
                          AND o.outcome IS NULL AND o.leased_until IS NULL) AS "waits!: bool",
                  (SELECT message_id FROM surfaces s WHERE s.chat_id = j.client AND s.surface = 'checkin ' || j.occasion)
                      AS "stands?: i64",
                  (SELECT json_group_array(json_array(
                              item_id, part, value, text, shared,
                              (SELECT json_group_array(json_array(
                                          t.name, l.consented_at <= coalesce(a.changed_at, a.answered_at)
                                                  AND l.consented_day <= c.day) ORDER BY l.id)
                               FROM links l JOIN therapists t ON t.person_id = l.therapist_id
                               WHERE l.client_id = j.client AND a.shared = 1 AND l.ended_at IS NULL
                                 AND t.revoked_at IS NULL)) ORDER BY item_id, part)
                   FROM answers a WHERE a.checkin_id = c.id) AS "answers!: String",
                  (SELECT json_group_array(json_array(
                              id, built_in, name, created_at, added_day, first_at, first_day,
                              id IN (SELECT part FROM answers WHERE checkin_id = c.id AND item_id = ?2)) ORDER BY id)
                   FROM skills
                   WHERE client_id = j.client
                     AND (retired_at IS NULL
                          OR id IN (SELECT part FROM answers WHERE checkin_id = c.id AND item_id = ?2)))
                      AS "skills!: String",
                  (SELECT json_group_array(json_array(
                              h.id, h.link_id, h.task, h.last_day, h.given_at, h.given_day,
                              h.id IN (SELECT part FROM answers WHERE checkin_id = c.id AND item_id = ?3)) ORDER BY h.id)
                   FROM homework h LEFT JOIN links l ON l.id = h.link_id
                   WHERE h.client_id = j.client
                     AND ((h.ended_at IS NULL AND (h.last_day IS NULL OR h.last_day >= j.lists_of)
                           AND l.id IS NOT NULL AND l.ended_at IS NULL)
                          OR h.id IN (SELECT part FROM answers WHERE checkin_id = c.id AND item_id = ?3)))
                      AS "tasks!: String",
                  CASE WHEN NOT EXISTS (SELECT 1 FROM answers WHERE checkin_id = c.id)
                  THEN (SELECT json_group_array(took) FROM
                           (SELECT completed_at - first_answered_at AS took FROM checkins
                            WHERE client_id = j.client AND completed_at IS NOT NULL AND first_answered_at IS NOT NULL
                              AND slot = CAST(substr(coalesce(j.occasion, ''), 12) AS INTEGER)
                              AND (j.since IS NULL OR day >= j.since
                                   AND NOT EXISTS (SELECT 1 FROM answers p JOIN tracks t ON t.item_id = p.item_id
                                                   WHERE p.checkin_id = checkins.id))
                            ORDER BY day DESC LIMIT ?4 + 0)) END AS "took?: String"
           FROM (SELECT value ->> 0 AS client, value ->> 1 AS occasion, value ->> 2 AS lists_of, value ->> 3 AS since
                 FROM json_each(?1)) j
           LEFT JOIN checkins c ON c.client_id = j.client AND c.day = substr(j.occasion, 1, 10) AND c.occasion = j.occasion"#,
        places,
        SKILLS.0,
        HOMEWORK.0,
        last
    )
    .fetch_all(conn)
    .await?;
    let of: HashMap<i64, &Wanted<'_>> = wanted.iter().map(|wanted| (wanted.client.0, wanted)).collect();
    let days = rows.into_iter().filter_map(|row| {
        let client = row.client;
        Some((PersonId(client), row.day(of.get(&client)?)))
    });
    Ok(days.collect())
}

struct Row {
    client: i64,
    id: Option<i64>,
    planned_at: Option<i64>,
    sent_at: Option<i64>,
    first_answered_at: Option<i64>,
    completed_at: Option<i64>,
    expires_at: Option<i64>,
    closed_at: Option<i64>,
    form: Option<String>,
    tracked: Option<String>,
    zones: Option<String>,
    moment: Option<bool>,
    waits: bool,
    stands: Option<i64>,
    answers: String,
    skills: String,
    tasks: String,
    took: Option<String>,
}

impl Row {
    fn day(self, Wanted { on, today, zone, own, since, .. }: &Wanted<'_>) -> Result<Day, StoreError> {
        let checkin = match (self.id, *on) {
            (Some(_), Some(occasion)) => Some(Checkin {
                occasion,
                planned_at: maybe_instant(self.planned_at)?,
                sent_at: maybe_instant(self.sent_at)?,
                completed_at: maybe_instant(self.completed_at)?,
                expires_at: maybe_instant(self.expires_at)?,
                closed_at: maybe_instant(self.closed_at)?,
                opened: self.form.is_some(),
                touched: self.first_answered_at.is_some(),
                unseen: self.waits && self.stands.is_none(),
                moment: self.moment.unwrap_or_default(),
                zones: zones(self.zones.as_deref())?,
                answers: answers::answers_of(listed(&self.answers)?, own)?,
            }),
            _ => None,
        };
        let took: Vec<i64> = self.took.as_deref().map_or(Ok(Vec::new()), listed)?;
        let lists_of = on.map_or(*today, |on| on.day);
        let form = self.form.as_deref().map(items::of_json).transpose()?;
        // What is tracked is the client's to read.
        let tracked = self.tracked.as_deref().filter(|_| since.is_none()).map(items::of_json).transpose()?;
        Ok(Day {
            checkin,
            form: form.map(|form| with_tracked(&form, tracked.unwrap_or_default())),
            // What they are called is the client's to read; a therapist has their list by its own gate.
            skills: match since {
                None => skills::asked_of(listed(&self.skills)?, lists_of, *zone)?,
                Some(_) => Vec::new(),
            },
            tasks: homework::asked_of(listed(&self.tasks)?, lists_of, *zone)?,
            took: took.into_iter().map(TimeDelta::milliseconds).collect(),
            stands: self.stands,
        })
    }
}

/// What a day asked, in its order.
pub(super) fn with_tracked(form: &[ItemId], tracked: Vec<ItemId>) -> Vec<ItemId> {
    if tracked.is_empty() {
        return form.to_vec();
    }
    let plan = Plan(form.iter().map(|item| Placed::of(*item)).collect());
    track::beside(&plan, &tracked).asked()
}

/// A list the query made.
fn listed<T: DeserializeOwned>(json: &str) -> Result<T, StoreError> {
    serde_json::from_str(json).map_err(|_| StoreError::Corrupt("list of a day"))
}
