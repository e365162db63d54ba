//! Clients' lists of skills. Every name leaves by one gate, which asks who reads it: what somebody typed goes to the client, to
//! whoever typed it, and to the client's other therapists only where the client says so.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

use crate::dialogue::effect::{NewSkill, SkillChange};
use crate::domain::ids::{LinkId, PersonId, SkillId};
use crate::domain::schedule::local_day;
use crate::domain::skill::{BUILT_IN, Listed, PRIVATE, Skill, SkillName};

use super::changes::By;
use super::codec::{day, instant, kept_day, ms};
use super::link::Visible;
use super::{Conn, StoreError, asked, outbox, people};
use crate::dialogue::effect::Lane;
use crate::dialogue::screen::{Screen, SkillsScreen};

/// Who reads a list. There is no name without one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reader {
    /// The client whose list it is.
    Client,
    Therapist(PersonId),
}

/// A name as its row holds it. Only `told` and `listed` open it.
#[derive(Clone, Debug)]
struct Sealed {
    id: i64,
    built_in: Option<String>,
    name: Option<String>,
    reminder: Option<String>,
    open: bool,
    /// The therapist who gave it, with their name.
    giver: Option<(i64, String)>,
}

impl Sealed {
    fn is_typed(&self) -> bool {
        self.built_in.is_none()
    }

    /// Did this reader type it? What nobody knows the giver of is the client's.
    fn is_of(&self, reader: Reader) -> bool {
        let giver = self.giver.as_ref().map(|(id, _)| *id);
        self.is_typed()
            && match reader {
                Reader::Client => giver.is_none(),
                Reader::Therapist(therapist) => giver == Some(therapist.0),
            }
    }

    /// The one gate.
    fn may_be_read_by(&self, reader: Reader) -> bool {
        !self.is_typed() || self.open || reader == Reader::Client || self.is_of(reader)
    }

    fn named(&self) -> SkillName {
        match &self.built_in {
            Some(code) => SkillName::BuiltIn(code.clone()),
            None => SkillName::Own(self.name.clone().unwrap_or_default()),
        }
    }

    /// What was used, where the answers are shared: by its name, or as one that is private.
    fn told(&self, reader: Reader) -> Skill {
        let name = match self.may_be_read_by(reader) {
            true => self.named(),
            false => SkillName::BuiltIn(PRIVATE.to_owned()),
        };
        Skill { id: SkillId(self.id), name }
    }

    /// As it stands on a list; `None`: it is not for this reader.
    fn listed(self, reader: Reader) -> Option<Listed> {
        let read = self.may_be_read_by(reader);
        read.then(|| Listed {
            id: SkillId(self.id),
            name: self.named(),
            mine: self.is_of(reader),
            reminder: self.reminder,
            // Whom else a client sees is for nobody to learn here.
            by: self.giver.filter(|_| reader == Reader::Client).map(|(_, name)| name),
            open: self.open,
        })
    }
}

/// By a therapist, through a tie that was found to hold.
pub(super) async fn write(
    conn: &mut Conn,
    by: &By,
    seen: &Visible,
    change: &SkillChange,
) -> Result<(), StoreError> {
    let (client, reader) = (seen.client, Reader::Therapist(by.person));
    match change {
        SkillChange::Add { skill } => add(conn, (client, Some(seen.link)), skill, by.now).await,
        // What they may not read is not theirs to change.
        SkillChange::Retire { skill }
            if may(conn, client, *skill, |kept| kept.may_be_read_by(reader)).await? =>
        {
            retire(conn, client, *skill, by.now).await
        }
        SkillChange::Remind { skill, reminder }
            if may(conn, client, *skill, |kept| kept.is_of(reader)).await? =>
        {
            remind(conn, client, *skill, reminder).await
        }
        SkillChange::Retire { .. }
        | SkillChange::Remind { .. }
        | SkillChange::First { .. }
        | SkillChange::Show { .. } => Ok(()),
    }
}

/// By the client, of their own list.
pub(super) async fn write_own(conn: &mut Conn, by: &By, change: &SkillChange) -> Result<(), StoreError> {
    let client = by.person;
    match change {
        SkillChange::Add { skill } => add(conn, (client, None), skill, by.now).await,
        SkillChange::Retire { skill } => retire(conn, client, *skill, by.now).await,
        SkillChange::Remind { skill, reminder }
            if may(conn, client, *skill, |kept| kept.is_of(Reader::Client)).await? =>
        {
            remind(conn, client, *skill, reminder).await?;
            keep(conn, client, *skill).await
        }
        SkillChange::Remind { .. } => Ok(()),
        SkillChange::First { skill } => first(conn, client, *skill, by.now).await,
        SkillChange::Show { skill, open } => show(conn, client, (*skill, *open), by.now).await,
    }
}

/// The list as it is now, as far as this reader may read it, and how many more stand on it. What the client put first stands
/// first, the last of these at the head; all else stays in the order it came.
pub(super) async fn list(
    conn: &mut Conn,
    client: PersonId,
    reader: Reader,
) -> Result<(Vec<Listed>, usize), StoreError> {
    let rows = sqlx::query!(
        // A therapist who went has left it to the client.
        r#"SELECT s.id, s.built_in, s.name, s.reminder, s.open, l.therapist_id AS "giver?", t.name AS "called?"
           FROM skills s LEFT JOIN links l
                ON l.id = s.link_id AND EXISTS (SELECT 1 FROM links n WHERE n.client_id = s.client_id
                                                AND n.therapist_id = l.therapist_id AND n.ended_at IS NULL)
           LEFT JOIN therapists t ON t.person_id = l.therapist_id
           WHERE s.client_id = ? AND s.retired_at IS NULL ORDER BY s.first_at IS NULL, s.first_at DESC, s.id"#,
        client.0
    )
    .fetch_all(conn)
    .await?;
    let all = rows.len();
    let sealed = rows.into_iter().map(|row| Sealed {
        id: row.id,
        built_in: row.built_in,
        name: row.name,
        reminder: row.reminder,
        open: row.open != 0,
        giver: row.giver.map(|id| (id, row.called.unwrap_or_default())),
    });
    let listed: Vec<Listed> = sealed.filter_map(|sealed| sealed.listed(reader)).collect();
    let private = all - listed.len();
    Ok((listed, private))
}

/// Every skill the client ever had, for naming what was used to this reader.
pub(super) async fn all(conn: &mut Conn, client: PersonId, reader: Reader) -> Result<Vec<Skill>, StoreError> {
    let rows = sqlx::query!(
        r#"SELECT s.id, s.built_in, s.name, s.open, l.therapist_id AS "giver?"
           FROM skills s LEFT JOIN links l ON l.id = s.link_id WHERE s.client_id = ? ORDER BY s.id"#,
        client.0
    )
    .fetch_all(conn)
    .await?;
    let told = rows.into_iter().map(|row| {
        let sealed = Sealed {
            id: row.id,
            built_in: row.built_in,
            name: row.name,
            reminder: None,
            open: row.open != 0,
            giver: row.giver.map(|id| (id, String::new())),
        };
        sealed.told(reader)
    });
    Ok(told.collect())
}

/// A skill as a day's columns hold it: id, code of one of the library, own name, when it was made, from which day on, when and
/// from which day on it was put first, named that day.
pub(super) type SkillRow =
    (i64, Option<String>, Option<String>, i64, Option<String>, Option<i64>, Option<String>, i64);

/// Those asked of the client on a day, with those taken off the list that the check-in of that day already names.
pub(super) fn asked_of(rows: Vec<SkillRow>, on: NaiveDate, zone: Tz) -> Result<Vec<Skill>, StoreError> {
    let mut skills = Vec::new();
    for (id, built_in, name, made, from, first_at, first_day, named) in rows {
        let from = kept_day(from.as_deref(), made, zone)?;
        let there = from <= on || was_there_first(built_in.as_deref(), from, (made, zone))?;
        if named != 0 || there {
            let sealed = Sealed { id, built_in, name, reminder: None, open: false, giver: None };
            let first_day = first_day.as_deref().map(day).transpose()?;
            let first = first_at.filter(|_| first_day.is_some_and(|first| first <= on));
            skills.push((first, sealed.told(Reader::Client)));
        }
    }
    skills.sort_by_key(|(first, skill)| (std::cmp::Reverse(*first), skill.id));
    Ok(skills.into_iter().map(|(_, skill)| skill).collect())
}

/// Those everybody starts with are there from the first day, wherever somebody lived then; one that came back is not.
fn was_there_first(code: Option<&str>, from: NaiveDate, (made, zone): (i64, Tz)) -> Result<bool, StoreError> {
    let made = local_day(instant(made)?, zone);
    Ok(code.is_some_and(|code| BUILT_IN.contains(&code)) && (from - made).num_days() <= 1)
}

pub async fn start_list(conn: &mut Conn, client: PersonId, now: DateTime<Utc>) -> Result<(), StoreError> {
    let today = people::local_day(conn, client, now).await?.map(|day| day.to_string());
    let now = ms(now);
    for key in BUILT_IN {
        sqlx::query!(
            "INSERT INTO skills (client_id, built_in, created_at, added_day) VALUES (?, ?, ?, ?)
             ON CONFLICT DO NOTHING",
            client.0,
            key,
            now,
            today
        )
        .execute(&mut *conn)
        .await?;
    }
    Ok(())
}

/// Adds a skill, by a therapist or, without a tie, by the client; one of the same name that was taken off comes back. Of a
/// typed one only where the same person had typed it: nobody learns what somebody else has typed.
async fn add(
    conn: &mut Conn,
    (client, by): (PersonId, Option<LinkId>),
    skill: &NewSkill,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    // Of a day whose card was seen without it, it is not asked.
    let from = asked::next_day(conn, client, now).await?.to_string();
    let (now, by) = (ms(now), by.map(|link| link.0));
    match skill {
        NewSkill::Listed(code) => {
            sqlx::query!(
                "INSERT INTO skills (client_id, built_in, created_at, added_day, link_id) VALUES (?1, ?2, ?3, ?4, ?5)
                 ON CONFLICT (client_id, built_in) WHERE built_in IS NOT NULL
                 DO UPDATE SET added_day = ?4, link_id = ?5, retired_at = NULL, retired_day = NULL
                 WHERE retired_at IS NOT NULL",
                client.0,
                code,
                now,
                from,
                by
            )
            .execute(conn)
            .await?;
        }
        NewSkill::Typed { name, reminder } => {
            let back = sqlx::query!(
                "UPDATE skills SET retired_at = NULL, retired_day = NULL, added_day = ?3, link_id = ?4,
                                   reminder = coalesce(?5, reminder)
                 WHERE client_id = ?1 AND name = ?2
                   AND (SELECT therapist_id FROM links WHERE id = skills.link_id)
                       IS (SELECT therapist_id FROM links WHERE id = ?4)",
                client.0,
                name,
                from,
                by,
                reminder
            )
            .execute(&mut *conn)
            .await?;
            if back.rows_affected() == 0 {
                sqlx::query!(
                    "INSERT INTO skills (client_id, name, reminder, created_at, added_day, link_id)
                     VALUES (?, ?, ?, ?, ?, ?)",
                    client.0,
                    name,
                    reminder,
                    now,
                    from,
                    by
                )
                .execute(conn)
                .await?;
            }
        }
    }
    Ok(())
}

async fn retire(
    conn: &mut Conn,
    client: PersonId,
    skill: SkillId,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let today = people::local_day(conn, client, now).await?.map(|day| day.to_string());
    let now = ms(now);
    sqlx::query!(
        "UPDATE skills SET retired_at = ?, retired_day = ? WHERE id = ? AND client_id = ? AND retired_at IS NULL",
        now,
        today,
        skill.0,
        client.0
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Is it on the list, and so?
async fn may(
    conn: &mut Conn,
    client: PersonId,
    skill: SkillId,
    so: impl FnOnce(&Sealed) -> bool,
) -> Result<bool, StoreError> {
    let row = sqlx::query!(
        r#"SELECT s.built_in, s.open, l.therapist_id AS "giver?"
           FROM skills s LEFT JOIN links l
                ON l.id = s.link_id AND EXISTS (SELECT 1 FROM links n WHERE n.client_id = s.client_id
                                                AND n.therapist_id = l.therapist_id AND n.ended_at IS NULL)
           WHERE s.id = ? AND s.client_id = ? AND s.retired_at IS NULL"#,
        skill.0,
        client.0
    )
    .fetch_optional(conn)
    .await?;
    let sealed = row.map(|row| Sealed {
        id: skill.0,
        built_in: row.built_in,
        name: None,
        reminder: None,
        open: row.open != 0,
        giver: row.giver.map(|id| (id, String::new())),
    });
    Ok(sealed.is_some_and(|sealed| so(&sealed)))
}

async fn remind(conn: &mut Conn, client: PersonId, skill: SkillId, reminder: &str) -> Result<(), StoreError> {
    sqlx::query!(
        "UPDATE skills SET reminder = ? WHERE id = ? AND client_id = ? AND name IS NOT NULL",
        reminder,
        skill.0,
        client.0
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Words of the client's own are on it from now on: it is theirs, whoever typed it and whomever they agree to again.
async fn keep(conn: &mut Conn, client: PersonId, skill: SkillId) -> Result<(), StoreError> {
    sqlx::query!(
        "UPDATE skills SET link_id = NULL, open = 0 WHERE id = ? AND client_id = ? AND link_id IS NOT NULL",
        skill.0,
        client.0
    )
    .execute(conn)
    .await?;
    Ok(())
}

async fn first(
    conn: &mut Conn,
    client: PersonId,
    skill: SkillId,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let from = asked::next_day(conn, client, now).await?.to_string();
    let now = ms(now);
    sqlx::query!(
        "UPDATE skills SET first_at = ?, first_day = ? WHERE id = ? AND client_id = ?",
        now,
        from,
        skill.0,
        client.0
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Hidden again, it does not come in what waits for a therapist either.
async fn show(
    conn: &mut Conn,
    client: PersonId,
    (skill, open): (SkillId, bool),
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    sqlx::query!(
        "UPDATE skills SET open = ? WHERE id = ? AND client_id = ? AND name IS NOT NULL",
        open,
        skill.0,
        client.0
    )
    .execute(&mut *conn)
    .await?;
    if open {
        return Ok(());
    }
    let ties = sqlx::query!("SELECT id, therapist_id FROM links WHERE client_id = ?", client.0)
        .fetch_all(&mut *conn)
        .await?;
    for tie in ties {
        for (row, screen) in outbox::waiting_for(conn, tie.therapist_id, Lane::Reply).await? {
            if matches!(&screen, Screen::Skills(shown) if names_skills_of(shown, LinkId(tie.id))) {
                outbox::supersede(conn, row, now).await?;
            }
        }
    }
    Ok(())
}

fn names_skills_of(shown: &SkillsScreen, tie: LinkId) -> bool {
    match shown {
        SkillsScreen::Skills { link, .. } => *link == tie,
        SkillsScreen::SkillPage(page) => page.of.as_ref().is_some_and(|(link, _)| *link == tie),
        SkillsScreen::AskSkill { .. } => false,
    }
}

#[cfg(test)]
mod tests;
