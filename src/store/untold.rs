//! What a tie had arranged and its client was not told of yet: it goes with the tie. Nothing is asked of anybody by the
//! wish of somebody who left before it was said. What else was changed is told at once, before the end is.

use chrono::{DateTime, Utc};

use crate::dialogue::effect::Lane;
use crate::dialogue::questions::News;
use crate::dialogue::screen::{Line, Screen, TargetLine};
use crate::domain::ids::{ItemId, LinkId, PersonId};
use crate::domain::item::{Name, Spec};

use super::items::SLOT;
use super::{Conn, StoreError, outbox, questions};

/// The tie has just ended.
pub(super) async fn goes_with(
    conn: &mut Conn,
    client: PersonId,
    link: LinkId,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let tie = sqlx::query!(
        "SELECT t.name FROM links l JOIN therapists t ON t.person_id = l.therapist_id WHERE l.id = ?",
        link.0
    )
    .fetch_one(&mut *conn)
    .await?;
    let mut given = given(conn, client, link).await?;
    let mut waiting = outbox::waiting_for(conn, client.0, Lane::Alert).await?;
    waiting.extend(outbox::waiting_for(conn, client.0, Lane::Reply).await?);
    for (row, screen) in waiting {
        let Screen::Line(line) = screen else { continue };
        let Some(news) = News::of(&line) else {
            if is_task_of(&line, &tie.name) || is_target_of(&line, &tie.name) {
                outbox::supersede(conn, row, now).await?;
            }
            continue;
        };
        let mut untold = Vec::new();
        for name in news.added().filter(|_| news.therapist() == tie.name) {
            if let Some(at) = given.iter().position(|(_, given)| given == name)
                && goes_on_without(conn, client, given[at].0).await?
            {
                let (item, name) = given.remove(at);
                questions::remove(conn, client, item).await?;
                untold.push(name);
            }
        }
        // What still holds is told, also to whoever shares with nobody any more: they may go on for themselves.
        match news.without(|name| untold.contains(name)).line() {
            Some(_) if untold.is_empty() => {}
            Some(left) => instead(conn, row, &Screen::Line(left)).await?,
            None => outbox::supersede(conn, row, now).await?,
        }
    }
    outbox::tell_all_first(conn, &[client.0], now).await
}

/// What a client was not told yet to be asked as well, and by whom.
pub(super) async fn names(conn: &mut Conn, client: PersonId) -> Result<Vec<(String, Name)>, StoreError> {
    let waiting = outbox::waiting_for(conn, client.0, Lane::Alert).await?;
    let news = waiting.iter().filter_map(|(_, screen)| match screen {
        Screen::Line(line) => News::of(line),
        _ => None,
    });
    let names = |news: News| {
        let name = |name: &Name| (news.therapist().to_owned(), name.clone());
        news.added().map(name).collect::<Vec<_>>()
    };
    Ok(news.flat_map(names).collect())
}

/// The questions on the list by the wish of this tie.
async fn given(conn: &mut Conn, client: PersonId, link: LinkId) -> Result<Vec<(ItemId, Name)>, StoreError> {
    let rows = sqlx::query!(
        r#"SELECT f.item_id AS "item!: i64", i.code, i.spec FROM form_items f JOIN items i ON i.id = f.item_id
           WHERE f.client_id = ? AND f.slot = ? AND f.link_id = ?"#,
        client.0,
        SLOT,
        link.0
    )
    .fetch_all(conn)
    .await?;
    let name = |code: Option<String>, spec: Option<String>| match (code, spec) {
        (Some(code), _) => Some(Name::BuiltIn(code)),
        (None, Some(spec)) => serde_json::from_str::<Spec>(&spec).ok().map(|spec| Name::Own(spec.name)),
        (None, None) => None,
    };
    Ok(rows.into_iter().filter_map(|row| Some((ItemId(row.item), name(row.code, row.spec)?))).collect())
}

/// One question always stays.
async fn goes_on_without(conn: &mut Conn, client: PersonId, item: ItemId) -> Result<bool, StoreError> {
    let query = sqlx::query_scalar!(
        r#"SELECT EXISTS (SELECT 1 FROM form_items WHERE client_id = ? AND slot = ? AND item_id <> ? AND aside_at IS NULL)
               AS "left!: bool""#,
        client.0,
        SLOT,
        item.0
    );
    Ok(query.fetch_one(conn).await?)
}

async fn instead(conn: &mut Conn, row: i64, screen: &Screen) -> Result<(), StoreError> {
    let screen = screen.to_json()?;
    sqlx::query!("UPDATE outbox SET screen = ? WHERE id = ? AND outcome IS NULL", screen, row)
        .execute(conn)
        .await?;
    Ok(())
}

/// So does a target.
fn is_target_of(line: &Line, name: &str) -> bool {
    match line {
        Line::Target(TargetLine::New { therapist, .. } | TargetLine::EndedBy { therapist, .. }) => {
            therapist == name
        }
        _ => false,
    }
}

/// Homework ends with the tie it was given in.
fn is_task_of(line: &Line, name: &str) -> bool {
    match line {
        Line::NewTask { therapist, .. }
        | Line::NewTaskUnasked { therapist, .. }
        | Line::TaskEndedBy { therapist, .. } => therapist == name,
        _ => false,
    }
}
