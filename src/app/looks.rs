//! A look becomes a message: the answers come from `store::looks`, which records that they were handed out.
//! Never keeps what it was given, and never draws inside the transaction.

use std::cmp::Reverse;

use crate::dialogue::facts::ReadWhat;
use crate::dialogue::screen::{Aim, Look, Page, Screen};
use crate::domain::catalogue;
use crate::domain::ids::PersonId;
use crate::domain::lang::Lang;
use crate::domain::week::{self, top_skill};
use crate::store::looks::{self, Case, Viewer};
use crate::store::queue::Leased;
use crate::store::session::Session;
use crate::store::{Conn, StoreError};
use crate::telegram::{File, Media};
use crate::wording::{CaseCard, Ctx, DigestPage, DigestRow, Message};

use super::bot::Bot;
use super::{caseload, pictures, session};

/// The message with what goes with it; `None`: nothing of it may be seen any more.
pub async fn made(
    bot: &Bot,
    row: &Leased,
    (lang, ctx): (&Lang, &Ctx),
    look: &Look,
) -> anyhow::Result<Option<(Message, Media)>> {
    let how = (lang, row.lane);
    let plain = || bot.words.screen(lang, &Screen::Look(look.clone()), ctx);
    Ok(match look {
        Look::Case(aim) => {
            let case = cases(bot, row, std::slice::from_ref(aim), ReadWhat::Card).await?.pop();
            case.map(|(aim, case)| (bot.words.case(lang, &card(&aim, case)), Media::None))
        }
        Look::Targets(aim) => {
            let mut tx = bot.store.write().await?;
            let found = looks::targets(&mut tx, &viewer(bot, row), aim.link).await?;
            tx.commit().await?;
            found.map(|(alias, courses, zone)| {
                (bot.words.targets(lang, (aim.link, &alias), &courses, zone), Media::None)
            })
        }
        Look::CaseChart(aim) => {
            match cases(bot, row, std::slice::from_ref(aim), ReadWhat::Chart).await?.pop() {
                Some((_, case)) => {
                    let drawn = pictures::of_case(bot, &case.series, how).await?;
                    Some((plain(), Media::Picture(drawn)))
                }
                None => None,
            }
        }
        Look::Digest { rows, page, by_button } => {
            let waiting = rows.len();
            let found = cases(bot, row, rows, ReadWhat::Digest).await?;
            let mut found: Vec<(DigestRow, Case)> =
                found.into_iter().map(|(aim, case)| (digest_row(aim, &case), case)).collect();
            // What stands out may have changed while this waited.
            found.sort_by_key(|(row, _)| Reverse(week::urgency(&row.flags)));
            let (rows, cases): (Vec<DigestRow>, Vec<Case>) = found.into_iter().unzip();
            if rows.is_empty() {
                return Ok(None);
            }
            // Who left while this waited is not counted either.
            let total = page.total.saturating_sub(waiting - rows.len());
            let shown = DigestPage { rows, page: Page { total, ..*page }, by_button: *by_button };
            let picture = caseload::picture(bot, &shown, &cases, how).await?;
            Some((bot.words.digest(lang, &shown), Media::Picture(picture)))
        }
        Look::Album { cases: aims } => {
            let mut files: Vec<File> = Vec::new();
            for (_, case) in cases(bot, row, aims, ReadWhat::Digest).await? {
                files.push(pictures::of_case(bot, &case.series, how).await?);
            }
            let media = match files.len() {
                0 | 1 => files.pop().map(Media::Picture),
                _ => Some(Media::Album(files)),
            };
            media.map(|media| (plain(), media))
        }
        Look::Session { aim, weeks } => match look_back(bot, row, aim, *weeks).await? {
            Some(found) => Some((plain(), Media::Picture(session::picture(bot, &found, *weeks, how).await?))),
            None => None,
        },
        Look::SessionFile { aim, weeks } => match look_back(bot, row, aim, *weeks).await? {
            Some(found) => Some((plain(), Media::Document(session::file(bot, &found, *weeks, how).await?))),
            None => None,
        },
    })
}

fn viewer(bot: &Bot, row: &Leased) -> Viewer {
    Viewer { therapist: PersonId(row.chat), message: row.id, now: bot.clock.now() }
}

/// Those of these clients who may be seen now, each with the look recorded.
async fn cases(
    bot: &Bot,
    row: &Leased,
    aims: &[Aim],
    what: ReadWhat,
) -> Result<Vec<(Aim, Case)>, StoreError> {
    let viewer = viewer(bot, row);
    let mut tx = bot.store.write().await?;
    let mut found = Vec::new();
    for aim in aims {
        if let Some(case) = one(&mut tx, &viewer, aim, what, aims.len() > 1).await? {
            found.push((aim.clone(), case));
        }
    }
    tx.commit().await?;
    Ok(found)
}

async fn one(
    conn: &mut Conn,
    viewer: &Viewer,
    aim: &Aim,
    what: ReadWhat,
    of_several: bool,
) -> Result<Option<Case>, StoreError> {
    match looks::case(conn, viewer, aim.link, aim.week, what).await {
        // One client's broken row must not take the others away.
        Err(StoreError::Corrupt(what)) if of_several => {
            tracing::error!(what, "a client is left out of a caseload");
            Ok(None)
        }
        found => found,
    }
}

async fn look_back(bot: &Bot, row: &Leased, aim: &Aim, weeks: u8) -> Result<Option<Session>, StoreError> {
    let mut tx = bot.store.write().await?;
    let found = looks::session(&mut tx, &viewer(bot, row), aim.link, (weeks, aim.week)).await?;
    tx.commit().await?;
    Ok(found)
}

fn card(aim: &Aim, case: Case) -> CaseCard {
    let Case { series, pause, next, asked_on, notes, records } = case;
    let summary = week::summarise(&series.days, series.week, &series.ratings);
    CaseCard {
        link: aim.link,
        alias: series.alias.clone().unwrap_or_default(),
        flags: week::flags(&summary),
        top_skill: top_skill(&summary, &series.skills),
        tasks: pictures::tasks(&series),
        asked_on: Some(asked_on).filter(|asked_on| asked_on.is_told(summary.week.from())),
        summary,
        notes,
        records,
        pause,
        next,
        zone: series.zone,
        suds_when: catalogue::moment_asked(&series.ratings.ids()),
    }
}

fn digest_row(aim: Aim, case: &Case) -> DigestRow {
    let summary = week::summarise(&case.series.days, case.series.week, &case.series.ratings);
    let paused = case.pause.is_some();
    let mut flags = week::flags(&summary);
    // Days of a pause are not few answers; what was answered at its hard end stands.
    flags.retain(|flag| !paused || flag.is_mark());
    let alias = case.series.alias.clone().unwrap_or(aim.alias);
    let asked_on = Some(case.asked_on).filter(|asked_on| asked_on.is_new(summary.week.from()));
    DigestRow { link: aim.link, alias, summary, flags, paused, asked_on }
}
