//! Loads what a turn may know. A therapist's look at a client passes through `link::visible`, or finds nothing.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use chrono::{DateTime, Days, NaiveDate, Utc};
use chrono_tz::Tz;

use crate::dialogue::facts::{
    CaseDetail, CaseFacts, ClientFacts, DayRef, Facts, Focus, Newer, Outline, TherapistFacts,
};
use crate::dialogue::journal::WAITS;
use crate::dialogue::note::Noted;
use crate::dialogue::plan::Times;
use crate::domain::called::Called;
use crate::domain::checkin::{Checkin, usual_minutes};
use crate::domain::ids::{LinkId, PersonId};
use crate::domain::lang::Lang;
use crate::domain::moment::{self, IN_THE_MIDDLE};
use crate::domain::occasion::{Occasion, Slot};
use crate::domain::quiet::Quiet;
use crate::domain::schedule::{Daily, local_day};
use crate::domain::task::told_apart;
use crate::domain::week::Week;

use super::asked::{At, Meant, Whose};
use super::client::ClientRow;
use super::day::{Day, Wanted};
use super::known::{self, Known};
use super::link::Visible;
use super::skills::Reader;
use super::tx::Tx;
use super::{
    Conn, StoreError, ahead, asked, day, days, homework, invite, items, journal, link, looks, quiet, skills,
    target, thought, untold,
};

/// Days a summary looks back on: a week and the four before it, which rings up to a week late.
const DAYS_BACK: u64 = 42;
/// The reads told to a client: as many as a message holds, and how many more there are.
const READS: usize = 200;

/// Days among which a note is looked for that somebody speaks of: each day of the week, and tomorrow's of who travels.
const NOTED_DAYS: usize = 8;

/// What the turn brings along.
#[derive(Clone, Debug)]
pub struct Given {
    pub now: DateTime<Utc>,
    /// When what happened was sent. It is as old as its date says, but never older than a card it stands below.
    pub said_at: DateTime<Utc>,
    /// The message it came with, of words that were typed anew.
    pub below: Option<i64>,
    pub langs: Vec<Lang>,
    /// The language to speak with somebody who has not chosen one.
    pub guess: Lang,
    pub fresh_code: String,
    pub called: Arc<Called>,
}

pub async fn load(
    tx: &mut Tx,
    person: PersonId,
    known: &Known,
    focus: &Focus,
    given: Given,
) -> Result<Facts, StoreError> {
    let row = known.person.as_ref();
    let zone = row.and_then(|row| row.zone);
    let (invite, guessed_too_often) = match &focus.invite {
        Some(which) => (
            invite::find(tx.conn().await?, which, given.now).await?,
            invite::guessed_too_often(tx.conn().await?, person, given.now).await?,
        ),
        None => (None, false),
    };
    let mut facts = Facts {
        now: given.now,
        said_at: given.said_at.min(given.now),
        person,
        lang: row.map_or_else(|| given.guess.clone(), |row| row.lang.clone()),
        langs: given.langs,
        zone,
        unreachable: row.is_some_and(|row| row.unreachable),
        old_copy: false,
        yes_counts: true,
        words_behind: false,
        picks: known.cards().picks(),
        stood_at: known.stood_at,
        drafts: known.cards().drafts().clone().with(&known.state()),
        jotted: known.cards().jotted().clone().since(given.now - WAITS),
        offered: known.cards().offered(),
        client: None,
        therapist: therapist_facts(tx, person, known, focus, given.now).await?,
        removed: known.removed,
        invite,
        guessed_too_often,
        fresh_code: given.fresh_code,
        called: given.called,
    };
    if let (Some(zone), Some(row)) = (zone, &known.client) {
        let today = local_day(given.now, zone);
        let put = match known.put(given.below) {
            Some(put) => put,
            None => {
                asked::days(tx.conn().await?, Whose { client: person, zone, below: given.below }, given.now)
                    .await?
            }
        };
        facts.said_at = put.above.map_or(facts.said_at, |above| above.max(facts.said_at)).min(given.now);
        let when = When { now: given.now, said_at: facts.said_at, today, zone, put };
        facts.client = Some(client_facts(tx, person, (row, known), focus, when).await?);
    }
    Ok(facts)
}

/// The moment of a client's turn, and the days that were put to them by then.
struct When {
    now: DateTime<Utc>,
    said_at: DateTime<Utc>,
    today: NaiveDate,
    zone: Tz,
    put: asked::Days,
}

async fn client_facts(
    tx: &mut Tx,
    person: PersonId,
    (row, known): (&ClientRow, &Known),
    focus: &Focus,
    When { now, said_at, today, zone, put }: When,
) -> Result<ClientFacts, StoreError> {
    let whole = row.items.for_client();
    // What waited to be read is about what was open when it was sent, not about what is open by now.
    let meant = match meant_by(focus.day, row.arrangements.daily(zone)) {
        Some((at, daily)) if moment::waited(said_at, now) => {
            asked::meant(tx.conn().await?, person, said_at, zone, at, daily).await?
        }
        _ => None,
    };
    let occasion = match focus.day {
        DayRef::On(occasion) => Some(occasion),
        DayRef::DaysAgo(n) => {
            let day = local_day(said_at, zone).checked_sub_days(Days::new(n.into()));
            // One of today that was asked and waits comes before the daily one that was not.
            let waits = put.standing.filter(|standing| Some(standing.day) == day && n == 0);
            waits.or(day.map(Occasion::daily))
        }
        DayRef::LatestOpen | DayRef::Said(_) | DayRef::Standing | DayRef::Answerable { begun: false, .. }
            if moment::waited(said_at, now) =>
        {
            meant.map(|meant| meant.occasion)
        }
        DayRef::LatestOpen => put.open,
        DayRef::ClosedAhead => ahead::closed(tx.conn().await?, person, now).await?.or(put.open),
        DayRef::Said(occasion) => Some(occasion),
        DayRef::Standing => {
            let opened =
                answerable(tx, person, (row, known), (said_at, zone), known.cards().opened()).await?;
            opened.or(put.standing)
        }
        DayRef::Answerable { occasion, newer, since, .. } => {
            let open = match put.standing {
                Some(standing) => checkin_of(tx, person, (row, known), zone, standing).await?,
                None => None,
            };
            // Of a day that is over it is known why nothing can be kept; one that is wholly answered asks for nothing.
            let takes = open.as_ref().is_some_and(|open| open.completed_at.is_none());
            let asked_at = open.as_ref().and_then(|open| open.sent_at);
            let later =
                put.standing.filter(|standing| takes && known.cards().may_follow(*standing, occasion));
            let newer = later.is_some_and(|later| match newer {
                Newer::Never => false,
                Newer::Always => true,
                Newer::UnlessAmid if since.is_some_and(|since| said_at - since < IN_THE_MIDDLE) => false,
                // It was not there yet when this was said.
                Newer::AskedSince | Newer::UnlessAmid if asked_at.is_some_and(|asked| asked > said_at) => {
                    false
                }
                // Without both cards on record, by the time.
                Newer::AskedSince | Newer::UnlessAmid => {
                    known.cards().is_below(later, occasion).unwrap_or_else(|| asked_at > since)
                }
            });
            let there = answerable(tx, person, (row, known), (said_at, zone), Some(occasion)).await?;
            if there.is_some() && !newer || !takes { Some(occasion) } else { put.standing }
        }
    };
    let last_done = if focus.last_done { known.cards().last_done() } else { None };
    let occasion = last_done.or(occasion);
    let mut found =
        day_of(tx, known, Wanted { client: person, on: occasion, today, zone, own: &whole.own, since: None })
            .await?;
    let by_plan = || {
        let Meant { occasion, planned_at } = meant?;
        planned_at.map(|at| Checkin { planned_at: Some(at), ..Checkin::unasked(occasion) })
    };
    told_apart(&mut found.tasks, &row.ties);
    let asked = whole.plan.asked_at(occasion.map_or(Slot::DAILY, |occasion| occasion.slot));
    let of_day = found.form.as_ref().unwrap_or(&asked);
    let (mut form, beside) = items::form(of_day, &whole.own, &found.skills, &found.tasks);
    let checkin = found.checkin.or_else(by_plan);
    whole.on_card(&mut form, checkin.as_ref().map(|checkin| &checkin.answers));
    let begun = checkin.as_ref().is_some_and(|checkin| !checkin.answers.is_empty());
    Ok(ClientFacts {
        zone,
        asked: items::asked_by(row.items.arranged(), &row.givers),
        tracked: row.items.kept(&row.ties),
        form,
        beside,
        joined_day: row.joined_day,
        week_told: row.week_told,
        pause: row.pause,
        ties: row.ties.clone(),
        listed: match focus.skills {
            true => skills::list(tx.conn().await?, person, Reader::Client).await?.0,
            false => Vec::new(),
        },
        skills: found.skills,
        tasks: found.tasks,
        checkin,
        noted: match focus.noted {
            true => noted(tx, person, (row, known), (today, zone)).await?,
            false => Vec::new(),
        },
        cards: known.cards(),
        open: put.open,
        last_sent: put.last_sent,
        times: Times { slots: row.slots.clone(), asked: put.asked, open: put.opens },
        quiet: match focus.quiet {
            true => quiet::of(tx.conn().await?, person).await?,
            false => Quiet::default(),
        },
        journal: journal::load(tx, (person, zone), (row, known), &focus.journal, now).await?,
        targets: target::load(tx, (person, zone), &focus.targets).await?,
        thoughts: thought::load(tx, person, (&row.ties, local_day(said_at, zone)), &focus.thoughts).await?,
        // Said before the first answer only.
        usual_minutes: match begun {
            true => None,
            false => usual_minutes(&found.took),
        },
        ahead: match focus.day {
            DayRef::ClosedAhead => ahead::asked(tx.conn().await?, person, today, now).await?,
            _ => Vec::new(),
        },
        days: match focus.client_days {
            true => {
                // A long time after a summary there is more to tell.
                let untold = row.week_told.map_or(row.joined_day, |told| told).min(today);
                let from = back(today).min(Week::ending(untold).usual_from());
                days::load(tx.conn().await?, person, None, (from, today), today, whole).await?
            }
            false => Vec::new(),
        },
        reads: match focus.reads {
            true => looks::lately(tx.conn().await?, person, READS).await?,
            false => Vec::new(),
        },
        untold: match focus.untold {
            true => untold::names(tx.conn().await?, person).await?,
            false => Vec::new(),
        },
        arrangements: row.arrangements.clone(),
    })
}

/// The last days with a text, each as it was asked.
async fn noted(
    tx: &mut Tx,
    person: PersonId,
    (row, known): (&ClientRow, &Known),
    (today, zone): (NaiveDate, Tz),
) -> Result<Vec<Noted>, StoreError> {
    let (mut noted, whole) = (Vec::new(), row.items.for_client());
    let last = today.succ_opt().unwrap_or(today);
    let slots: Vec<Slot> = row.slots.0.iter().map(|timed| timed.slot).chain([Slot::DAILY]).collect();
    let of_day = |day| slots.iter().map(move |slot| Occasion { day, slot: *slot });
    let days: Vec<Occasion> = last.iter_days().rev().take(NOTED_DAYS).flat_map(of_day).collect();
    for on in days {
        let wanted = Wanted { client: person, on: Some(on), today, zone, own: &whole.own, since: None };
        let mut found = day_of(tx, known, wanted).await?;
        told_apart(&mut found.tasks, &row.ties);
        let asked = whole.plan.asked_at(on.slot);
        let of_day = found.form.as_ref().unwrap_or(&asked);
        let (form, _) = items::form(of_day, &whole.own, &found.skills, &found.tasks);
        let has_text =
            |checkin: &Checkin| form.items.iter().any(|item| checkin.answers.text(item.id).is_some());
        if let Some(checkin) = found.checkin.filter(has_text) {
            noted.push(Noted { checkin, form });
        }
    }
    Ok(noted)
}

/// A day as it was loaded beforehand, or as it is.
async fn day_of(tx: &mut Tx, known: &Known, wanted: Wanted<'_>) -> Result<Day, StoreError> {
    match wanted.on.and_then(|on| known.day(on)) {
        Some(day) => Ok(day.clone()),
        None => day::load(tx.conn().await?, wanted).await,
    }
}

async fn checkin_of(
    tx: &mut Tx,
    person: PersonId,
    (row, known): (&ClientRow, &Known),
    zone: Tz,
    on: Occasion,
) -> Result<Option<Checkin>, StoreError> {
    let own = &row.items.for_client().own;
    let wanted = Wanted { client: person, on: Some(on), today: on.day, zone, own, since: None };
    Ok(day_of(tx, known, wanted).await?.checkin)
}

/// The check-in, if it could be answered then.
async fn answerable(
    tx: &mut Tx,
    person: PersonId,
    of: (&ClientRow, &Known),
    (said_at, zone): (DateTime<Utc>, Tz),
    on: Option<Occasion>,
) -> Result<Option<Occasion>, StoreError> {
    let Some(on) = on else { return Ok(None) };
    let there = checkin_of(tx, person, of, zone, on).await?;
    Ok(there.and_then(|there| there.timing(said_at, zone)).map(|_| on))
}

/// How the day meant is looked for, where it depends on when something was said: the day the conversation was at, and
/// for words, the plan of days nobody asked.
fn meant_by(which: DayRef, daily: Daily) -> Option<(Option<At>, Option<Daily>)> {
    match which {
        DayRef::LatestOpen => Some((None, None)),
        DayRef::Said(occasion) => Some((Some(At { occasion, since: None, strictly: false }), None)),
        DayRef::Standing => Some((None, Some(daily))),
        DayRef::Answerable { occasion, newer, since, .. } => {
            Some((Some(At { occasion, since, strictly: newer == Newer::AskedSince }), Some(daily)))
        }
        DayRef::On(_) | DayRef::DaysAgo(_) | DayRef::ClosedAhead => None,
    }
}

async fn therapist_facts(
    tx: &mut Tx,
    person: PersonId,
    known: &Known,
    focus: &Focus,
    now: DateTime<Utc>,
) -> Result<Option<TherapistFacts>, StoreError> {
    let Some(row) = &known.therapist else {
        return Ok(None);
    };
    let conn = tx.conn().await?;
    let visible = link::visible(conn, person, None).await?;
    let outlines = match (focus.caseload_days, &known.outlines) {
        (false, _) => None,
        (true, Some(outlines)) => Some(Cow::Borrowed(outlines)),
        (true, None) => Some(Cow::Owned(looks::outlines(conn, person, now).await?)),
    };
    let mut caseload = Vec::new();
    for seen in visible {
        // One client's broken row must not take a therapist's whole caseload away.
        match case(seen, now, outlines.as_deref()) {
            Ok(case) => caseload.extend(case),
            Err(StoreError::Corrupt(what)) => tracing::error!(what, "a client is left out of a caseload"),
            Err(error) => return Err(error),
        }
    }
    let case = match focus.link {
        Some(link) => case_detail(conn, person, link, now).await?,
        None => None,
    };
    Ok(Some(TherapistFacts {
        name: row.name.clone(),
        digest_weekday: row.digest_weekday,
        digest_time: row.digest_time,
        caseload,
        invited: invite::aliases(conn, person, now).await?,
        case,
    }))
}

/// `outlines`: where the caseload is in focus. One whose outline could not be made is left out.
fn case(
    seen: Visible,
    now: DateTime<Utc>,
    outlines: Option<&HashMap<LinkId, Outline>>,
) -> Result<Option<CaseFacts>, StoreError> {
    let Some(zone) = seen.zone()? else { return Ok(None) };
    let outline = outlines.map(|all| all.get(&seen.link).cloned());
    if outline.as_ref().is_some_and(Option::is_none) {
        return Ok(None);
    }
    Ok(Some(CaseFacts {
        zone,
        today: local_day(now, zone),
        paused: seen.paused,
        only_tie: seen.ties <= 1,
        outline: outline.flatten(),
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
    let known = known::one(conn, seen.client).await?;
    let zone = known.person.and_then(|row| row.zone);
    let (Some(zone), Some(row)) = (zone, known.client) else {
        return Ok(None);
    };
    let outline = looks::outline(conn, &seen, (&row, zone), now).await?;
    let today = local_day(now, zone);
    let next_day = asked::next_day(conn, seen.client, now).await?;
    let client = seen.client;
    let arranged = row.items.arranged();
    let wanted = Wanted { client, on: None, today: next_day, zone, own: arranged.1, since: Some(seen.since) };
    let next = day::load(conn, wanted).await?;
    let put = asked::days(conn, Whose { client, zone, below: None }, now).await?;
    let (skills, private_skills) = skills::list(conn, client, Reader::Therapist(therapist)).await?;
    let mut others = row.ties;
    others.retain(|tie| tie.therapist != therapist);
    Ok(Some(CaseDetail {
        link: seen.link,
        client: seen.client,
        alias: seen.alias,
        zone,
        pause: row.pause,
        only_tie: others.is_empty(),
        others,
        last_sent: put.last_sent,
        times: Times { slots: row.slots, asked: put.asked, open: put.opens },
        usual_minutes: usual_minutes(&next.took),
        open: put.open,
        asked: items::asked(arranged),
        taken_aside: items::taken_aside(conn, seen.client, arranged.1).await?,
        tasks_open: next.tasks.len(),
        next_day,
        tasks: homework::of_link(conn, link, today).await?,
        targets: target::of_link(conn, link).await?,
        skills,
        private_skills,
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
    let known = known::one(conn, person).await?;
    Ok((known.client.is_some(), known.therapist.is_some()))
}
