//! Loads what a turn may know. A therapist's look at a client passes through `link::visible`, or finds nothing.

use std::sync::Arc;

use chrono::{DateTime, Days, NaiveDate, Utc};
use chrono_tz::Tz;

use crate::dialogue::facts::{CaseDetail, CaseFacts, ClientFacts, DayRef, Facts, Focus, TherapistFacts};
use crate::domain::called::Called;
use crate::domain::checkin::{Checkin, usual_minutes};
use crate::domain::ids::{LinkId, PersonId};
use crate::domain::lang::Lang;
use crate::domain::moment;
use crate::domain::schedule::{Daily, local_day};
use crate::domain::task::told_apart;
use crate::domain::week::Week;

use super::asked::{At, Meant};
use super::link::Visible;
use super::{
    Conn, StoreError, ahead, asked, checkin, client, conversations, days, homework, invite, items, link,
    looks, people, skills, therapist,
};

/// Days a summary looks back on: a week and the four before it, which rings up to a week late.
const DAYS_BACK: u64 = 42;
/// The reads told to a client: as many as a message holds, and how many more there are.
const READS: usize = 200;

/// What the turn brings along.
#[derive(Clone, Debug)]
pub struct Given {
    pub now: DateTime<Utc>,
    /// When what happened was sent.
    pub said_at: DateTime<Utc>,
    pub langs: Vec<Lang>,
    /// The language to speak with somebody who has not chosen one.
    pub guess: Lang,
    pub fresh_code: String,
    pub called: Arc<Called>,
}

pub async fn load(
    conn: &mut Conn,
    person: PersonId,
    focus: &Focus,
    given: Given,
) -> Result<Facts, StoreError> {
    let (now, said_at) = (given.now, given.said_at);
    let row = people::find(conn, person).await?;
    let zone = row.as_ref().and_then(|row| row.zone);
    let invite = match &focus.invite {
        Some(which) => invite::find(conn, which, now).await?,
        None => None,
    };
    Ok(Facts {
        now,
        said_at,
        person,
        lang: row.as_ref().map_or(given.guess, |row| row.lang.clone()),
        langs: given.langs,
        zone,
        unreachable: row.is_some_and(|row| row.unreachable),
        old_copy: false,
        client: match zone {
            Some(zone) => client_facts(conn, person, zone, focus, (now, said_at)).await?,
            None => None,
        },
        therapist: therapist_facts(conn, person, focus, now).await?,
        removed: therapist::removed(conn, person).await?,
        invite,
        guessed_too_often: invite::guessed_too_often(conn, person, now).await?,
        fresh_code: given.fresh_code,
        called: given.called,
    })
}

async fn client_facts(
    conn: &mut Conn,
    person: PersonId,
    zone: Tz,
    focus: &Focus,
    (now, said_at): (DateTime<Utc>, DateTime<Utc>),
) -> Result<Option<ClientFacts>, StoreError> {
    let Some(row) = client::find(conn, person).await? else {
        return Ok(None);
    };
    let own = items::own(conn, person).await?;
    let today = local_day(now, zone);
    let open_day = asked::latest_open(conn, person, today).await?;
    // What waited to be read is about what was open when it was sent, not about what is open by now.
    let meant = match meant_by(focus.day, row.arrangements.daily(zone)) {
        Some((at, daily)) if moment::waited(said_at, now) => {
            asked::meant(conn, person, said_at, zone, at, daily).await?
        }
        _ => None,
    };
    let day = match focus.day {
        DayRef::On(day) => Some(day),
        DayRef::DaysAgo(n) => local_day(said_at, zone).checked_sub_days(Days::new(n.into())),
        DayRef::LatestOpen | DayRef::Said(_) | DayRef::Standing | DayRef::Answerable { begun: false, .. }
            if moment::waited(said_at, now) =>
        {
            meant.map(|meant| meant.day)
        }
        DayRef::LatestOpen => open_day,
        DayRef::ClosedAhead => ahead::closed(conn, person, now).await?.or(open_day),
        DayRef::Said(day) => Some(day),
        DayRef::Standing => asked::standing(conn, person, today).await?,
        DayRef::Answerable { day, unless_newer, .. } => {
            let standing = asked::standing(conn, person, today).await?;
            let open = match standing {
                Some(standing) => checkin::load(conn, person, standing, &own).await?,
                None => None,
            };
            // Of a day that is over it is known why nothing can be kept; one that is wholly answered asks for nothing.
            let takes = open.is_some_and(|open| open.checkin.completed_at.is_none());
            let newer = unless_newer && takes && standing.is_some_and(|standing| standing > day);
            let there = checkin::load(conn, person, day, &own).await?;
            let answerable = there.is_some_and(|there| there.checkin.timing(said_at, zone).is_some());
            if answerable && !newer || !takes { Some(day) } else { standing }
        }
    };
    let found = match day {
        Some(day) => checkin::load(conn, person, day, &own).await?,
        None => None,
    };
    let by_plan = || {
        let Meant { day, planned_at } = meant?;
        planned_at.map(|at| Checkin { planned_at: Some(at), ..Checkin::unasked(day) })
    };
    let checkin_id = found.as_ref().map(|found| found.row);
    let skills = skills::asked_on(conn, person, day.unwrap_or(today), zone, checkin_id).await?;
    let mut tasks = homework::asked_on(conn, person, day.unwrap_or(today), zone, checkin_id).await?;
    let ties = link::ties(conn, person).await?;
    told_apart(&mut tasks, &ties);
    let of_day = found.as_ref().and_then(|found| found.form.as_ref());
    let asked = row.plan.asked();
    let (form, beside) = items::form(of_day.unwrap_or(&asked), &own, &skills, &tasks);
    let checkin = found.map_or_else(by_plan, |found| Some(found.checkin));
    let begun = checkin.as_ref().is_some_and(|checkin| !checkin.answers.is_empty());
    Ok(Some(ClientFacts {
        asked: items::with_givers(conn, person, items::asked(&row.plan, &own)).await?,
        form,
        beside,
        joined_day: row.joined_day,
        week_told: row.week_told,
        pause: client::pause(conn, person).await?,
        ties,
        skills,
        tasks,
        checkin,
        cards: conversations::cards(conn, person).await?,
        open_day,
        last_sent: asked::last_sent(conn, person, today).await?,
        // Said before the first answer only.
        usual_minutes: match begun {
            true => None,
            false => usual_minutes(&asked::took(conn, person).await?),
        },
        ahead: match focus.day {
            DayRef::ClosedAhead => ahead::asked(conn, person, today, now).await?,
            _ => Vec::new(),
        },
        days: match focus.client_days {
            true => {
                // A long time after a summary there is more to tell.
                let untold = row.week_told.map_or(row.joined_day, |told| told).min(today);
                let from = back(today).min(Week::ending(untold).usual_from());
                days::load(conn, person, None, (from, today), today, &own).await?
            }
            false => Vec::new(),
        },
        reads: match focus.reads {
            true => looks::lately(conn, person, READS).await?,
            false => Vec::new(),
        },
        arrangements: row.arrangements,
    }))
}

/// How the day meant is looked for, where it depends on when something was said: the day the conversation was at, and
/// for words, the plan of days nobody asked.
fn meant_by(which: DayRef, daily: Daily) -> Option<(Option<At>, Option<Daily>)> {
    match which {
        DayRef::LatestOpen => Some((None, None)),
        DayRef::Said(day) => Some((Some(At { day, since: None }), None)),
        DayRef::Standing => Some((None, Some(daily))),
        DayRef::Answerable { day, since, .. } => Some((Some(At { day, since }), Some(daily))),
        DayRef::On(_) | DayRef::DaysAgo(_) | DayRef::ClosedAhead => None,
    }
}

async fn therapist_facts(
    conn: &mut Conn,
    person: PersonId,
    focus: &Focus,
    now: DateTime<Utc>,
) -> Result<Option<TherapistFacts>, StoreError> {
    let Some(row) = therapist::find(conn, person).await? else {
        return Ok(None);
    };
    let mut caseload = Vec::new();
    for seen in link::visible(conn, person, None).await? {
        let case = match case(conn, seen, now, focus.caseload_days).await {
            Ok(Some(case)) => case,
            Ok(None) => continue,
            // One client's broken row must not take a therapist's whole caseload away.
            Err(StoreError::Corrupt(what)) => {
                tracing::error!(what, "a client is left out of a caseload");
                continue;
            }
            Err(error) => return Err(error),
        };
        caseload.push(case);
    }
    let case = match focus.link {
        Some(link) => case_detail(conn, person, link, now).await?,
        None => None,
    };
    Ok(Some(TherapistFacts {
        name: row.name,
        digest_weekday: row.digest_weekday,
        digest_time: row.digest_time,
        caseload,
        invited: invite::aliases(conn, person, now).await?,
        case,
    }))
}

async fn case(
    conn: &mut Conn,
    seen: Visible,
    now: DateTime<Utc>,
    wanted: bool,
) -> Result<Option<CaseFacts>, StoreError> {
    let Some(zone) = people::find(conn, seen.client).await?.and_then(|row| row.zone) else {
        return Ok(None);
    };
    if client::find(conn, seen.client).await?.is_none() {
        return Ok(None);
    }
    Ok(Some(CaseFacts {
        zone,
        today: local_day(now, zone),
        paused: client::pause(conn, seen.client).await?.is_some(),
        only_tie: link::ties(conn, seen.client).await?.len() <= 1,
        outline: if wanted { looks::outline(conn, &seen, now).await? } else { None },
        link: seen.link,
        client: seen.client,
        alias: seen.alias,
    }))
}

async fn case_detail(
    conn: &mut Conn,
    therapist: PersonId,
    link: LinkId,
    now: DateTime<Utc>,
) -> Result<Option<CaseDetail>, StoreError> {
    let Some(seen) = link::visible(conn, therapist, Some(link)).await?.into_iter().next() else {
        return Ok(None);
    };
    let Some(zone) = people::find(conn, seen.client).await?.and_then(|row| row.zone) else {
        return Ok(None);
    };
    let Some(row) = client::find(conn, seen.client).await? else {
        return Ok(None);
    };
    let Some(outline) = looks::outline(conn, &seen, now).await? else {
        return Ok(None);
    };
    let today = local_day(now, zone);
    let next_day = asked::next_day(conn, seen.client, now).await?;
    let mut others = link::ties(conn, seen.client).await?;
    others.retain(|tie| tie.therapist != therapist);
    Ok(Some(CaseDetail {
        link: seen.link,
        client: seen.client,
        alias: seen.alias,
        zone,
        pause: client::pause(conn, seen.client).await?,
        only_tie: others.is_empty(),
        others,
        last_sent: asked::last_sent(conn, seen.client, today).await?,
        usual_minutes: usual_minutes(&asked::took(conn, seen.client).await?),
        open_day: asked::latest_open(conn, seen.client, today).await?,
        asked: items::asked(&row.plan, &items::own(conn, seen.client).await?),
        taken_aside: items::taken_aside(conn, seen.client).await?,
        tasks_open: homework::asked_on(conn, seen.client, next_day, zone, None).await?.len(),
        next_day,
        tasks: homework::of_link(conn, link, today).await?,
        skills: skills::list(conn, seen.client).await?,
        outline,
        joined_day: row.joined_day,
        arrangements: row.arrangements,
    }))
}

pub(super) fn back(today: NaiveDate) -> NaiveDate {
    today.checked_sub_days(Days::new(DAYS_BACK)).unwrap_or(today)
}

/// Is this person a client, a therapist?
pub async fn roles(conn: &mut Conn, person: PersonId) -> Result<(bool, bool), StoreError> {
    Ok((client::find(conn, person).await?.is_some(), therapist::find(conn, person).await?.is_some()))
}
