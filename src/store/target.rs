//! Targets and their ratings: a table of their own, so that no rating of a target can be a value of a day. A target belongs to
//! the tie it was named in: what it is called and how it was rated leaves through that tie alone, ratings by `looks`.

use chrono_tz::Tz;

use crate::dialogue::effect::{RatingChange, TargetChange};
use crate::dialogue::target::{TargetFocus, Targets};
use crate::domain::ids::{LinkId, PersonId, TargetId};
use crate::domain::schedule::local_day;
use crate::domain::target::{Course, EndedBy, Rated, Scale, Target};

use super::changes::By;
use super::codec::{instant, ms};
use super::link::Visible;
use super::tx::Tx;
use super::{Conn, StoreError};

/// Through a tie that was found to hold.
pub(super) async fn write(
    conn: &mut Conn,
    by: &By,
    seen: &Visible,
    change: &TargetChange,
) -> Result<(), StoreError> {
    let now = ms(by.now);
    match change {
        TargetChange::Add { name, sentence } => {
            sqlx::query!(
                "INSERT INTO targets (link_id, client_id, name, sentence, given_at)
                 SELECT id, client_id, ?, ?, ? FROM links WHERE id = ?",
                name,
                sentence,
                now,
                seen.link.0
            )
            .execute(conn)
            .await?;
        }
        TargetChange::End { target } => {
            sqlx::query!(
                "UPDATE targets SET ended_at = ?, ended_by = 'therapist'
                 WHERE id = ? AND link_id = ? AND ended_at IS NULL",
                now,
                target.0,
                seen.link.0
            )
            .execute(conn)
            .await?;
        }
    }
    Ok(())
}

/// A client's own.
pub(super) async fn write_own(conn: &mut Conn, by: &By, change: &RatingChange) -> Result<(), StoreError> {
    let (client, at) = (by.person.0, ms(by.said_at));
    match change {
        RatingChange::Give { target, key, at: scale, number } => {
            let number = |of: Scale| (*scale == of).then_some(i64::from(*number));
            let (suds, voc) = (number(Scale::Suds), number(Scale::Voc));
            sqlx::query!(
                "INSERT INTO target_ratings (target_id, key, suds, voc, at)
                 SELECT id, ?, ?, ?, ? FROM targets WHERE id = ? AND client_id = ? AND ended_at IS NULL
                 ON CONFLICT (target_id, key) DO UPDATE SET suds = coalesce(suds, excluded.suds),
                     voc = coalesce(voc, excluded.voc)",
                key,
                suds,
                voc,
                at,
                target.0,
                client
            )
            .execute(conn)
            .await?;
        }
        RatingChange::TakeBack { target, key } => {
            sqlx::query!(
                "DELETE FROM target_ratings WHERE target_id IN (SELECT id FROM targets WHERE id = ? AND client_id = ?)
                   AND key = ?",
                target.0,
                client,
                key
            )
            .execute(conn)
            .await?;
        }
        RatingChange::Decline { target } => {
            sqlx::query!(
                "UPDATE targets SET ended_at = ?, ended_by = 'client'
                 WHERE id = ? AND client_id = ? AND ended_at IS NULL",
                at,
                target.0,
                client
            )
            .execute(conn)
            .await?;
        }
    }
    Ok(())
}

/// What of a client's own targets a turn may know. Those of a tie that ended are over with it.
pub(super) async fn load(
    tx: &mut Tx,
    (client, zone): (PersonId, Tz),
    focus: &TargetFocus,
) -> Result<Targets, StoreError> {
    let mut loaded = Targets::default();
    if *focus == TargetFocus::default() {
        return Ok(loaded);
    }
    let conn = tx.conn().await?;
    let rows = sqlx::query!(
        "SELECT g.id, g.name, g.sentence, t.name AS therapist, l.therapist_id, l.alias
         FROM targets g JOIN links l ON l.id = g.link_id JOIN therapists t ON t.person_id = l.therapist_id
         WHERE g.client_id = ? AND g.ended_at IS NULL AND l.ended_at IS NULL AND t.revoked_at IS NULL ORDER BY g.id",
        client.0
    )
    .fetch_all(&mut *conn)
    .await?;
    for row in rows {
        let target = Target {
            id: TargetId(row.id),
            name: row.name,
            sentence: row.sentence,
            therapist: row.therapist,
            ended: None,
        };
        if focus.id == Some(target.id) {
            let ratings = ratings(conn, target.id, zone).await?;
            loaded.course = Some(Course { target: target.clone(), ratings });
            loaded.of = Some((PersonId(row.therapist_id), row.alias));
        }
        if focus.open {
            loaded.open.push(target);
        }
    }
    Ok(loaded)
}

/// What was named through this tie, without a rating; what ended last.
pub(super) async fn of_link(conn: &mut Conn, link: LinkId) -> Result<Vec<Target>, StoreError> {
    let rows = sqlx::query!(
        "SELECT g.id, g.name, g.sentence, g.ended_by, t.name AS therapist
         FROM targets g JOIN links l ON l.id = g.link_id JOIN therapists t ON t.person_id = l.therapist_id
         WHERE g.link_id = ? ORDER BY g.ended_at IS NOT NULL, g.id",
        link.0
    )
    .fetch_all(conn)
    .await?;
    rows.into_iter()
        .map(|row| {
            Ok(Target {
                id: TargetId(row.id),
                name: row.name,
                sentence: row.sentence,
                therapist: row.therapist,
                ended: row.ended_by.as_deref().map(ended_by).transpose()?,
            })
        })
        .collect()
}

/// Those of this tie with every rating. For `looks` alone.
pub(super) async fn courses(conn: &mut Conn, link: LinkId, zone: Tz) -> Result<Vec<Course>, StoreError> {
    let mut courses = Vec::new();
    for target in of_link(conn, link).await? {
        let ratings = ratings(conn, target.id, zone).await?;
        courses.push(Course { target, ratings });
    }
    Ok(courses)
}

/// Oldest first.
async fn ratings(conn: &mut Conn, target: TargetId, zone: Tz) -> Result<Vec<Rated>, StoreError> {
    let rows = sqlx::query!(
        "SELECT key, suds, voc, at FROM target_ratings WHERE target_id = ? ORDER BY at, id",
        target.0
    )
    .fetch_all(conn)
    .await?;
    let number = |number: Option<i64>| {
        number.map(|n| u8::try_from(n).map_err(|_| StoreError::Corrupt("rating of a target"))).transpose()
    };
    rows.into_iter()
        .map(|row| {
            let at = instant(row.at)?;
            let (suds, voc) = (number(row.suds)?, number(row.voc)?);
            Ok(Rated { key: row.key, at, day: local_day(at, zone), suds, voc })
        })
        .collect()
}

fn ended_by(code: &str) -> Result<EndedBy, StoreError> {
    match code {
        "client" => Ok(EndedBy::Client),
        "therapist" => Ok(EndedBy::Therapist),
        _ => Err(StoreError::Corrupt("end of a target")),
    }
}
