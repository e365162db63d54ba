//! What is shown, in the order of the page: who presses what, and which picture comes of it.

use std::path::Path;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use tidemark::dialogue::press::{CaseTap, ClientsTap, Press};
use tidemark::domain::ids::LinkId;
use tidemark::domain::lang::Lang;
use tidemark::domain::session::LENGTHS;
use tidemark::sandbox::Person;

use crate::cast::{self, COUNTS, CROWDED, FIRST_WEEK, MONTH, ONE_DAY, SILENT, STRANGE, TWELVE};
use crate::lines::{Lines, lines};
use crate::rows;
use crate::studio::{Shot, Studio};

/// A Monday, eight o'clock where everybody lives: the minute before the digest.
const NOW: &str = "2026-03-16T07:00:00Z";
const TODAY: &str = "2026-03-16";
const ZONE: &str = "Europe/Madrid";

/// Clients by place, the name of their files, and what their own picture shows.
const OWN: [(usize, &str, &str); 8] = [
    (MONTH, "month", "A client’s week in an ordinary month"),
    (FIRST_WEEK, "first-week", "The first week of a new client"),
    (ONE_DAY, "one-day", "A single day"),
    (SILENT, "silent", "No answer this week"),
    (CROWDED, "crowded", "A crowded plan: 14 skills, 12 tasks"),
    (STRANGE, "strange", "Emoji, mixed scripts, the longest texts"),
    (TWELVE, "twelve", "Twelve items of every kind"),
    (COUNTS, "counts", "Nothing but counts"),
];

/// Clients whose chart the therapist opens.
const CHARTS: [(usize, &str, &str); 5] = [
    (MONTH, "chart-month", "The therapist’s chart of a client"),
    (SILENT, "chart-silent", "The therapist’s chart: no answer this week"),
    (CROWDED, "chart-crowded", "The therapist’s chart: a crowded plan"),
    (STRANGE, "chart-strange", "The therapist’s chart: mixed scripts"),
    (TWELVE, "chart-twelve", "The therapist’s chart: twelve items"),
];

/// Clients with the weeks looked back on before a session.
const SESSIONS: [(usize, u8, &str, &str); 10] = [
    (MONTH, LENGTHS[0], "session-4", "Before the session: 4 weeks"),
    (MONTH, LENGTHS[1], "session-12", "Before the session: 12 weeks"),
    (MONTH, LENGTHS[2], "session-26", "Before the session: 26 weeks"),
    (FIRST_WEEK, LENGTHS[0], "session-first-week", "Before the session: a new client"),
    (SILENT, LENGTHS[0], "session-silent", "Before the session: few answers"),
    (CROWDED, LENGTHS[1], "session-crowded", "Before the session: a crowded plan"),
    (STRANGE, LENGTHS[0], "session-strange", "Before the session: mixed scripts"),
    (TWELVE, LENGTHS[0], "session-twelve", "Before the session: twelve items"),
    (TWELVE, LENGTHS[1], "session-twelve-12", "Before the session: twelve items, 12 weeks"),
    (COUNTS, LENGTHS[0], "session-counts", "Before the session: nothing but counts"),
];

/// Of these the file is taken as well.
const FILES: [(usize, u8, &str, &str); 4] = [
    (MONTH, LENGTHS[1], "file-12", "The PDF: 12 weeks"),
    (CROWDED, LENGTHS[1], "file-crowded", "The PDF: a crowded plan"),
    (STRANGE, LENGTHS[0], "file-strange", "The PDF: mixed scripts"),
    (TWELVE, LENGTHS[1], "file-twelve", "The PDF: twelve items"),
];

/// Everything in one language, its files in a folder of its own inside `folder`.
pub async fn all(lang: &Lang, folder: &Path) -> anyhow::Result<Vec<Shot>> {
    let (now, today): (DateTime<Utc>, NaiveDate) = (NOW.parse()?, TODAY.parse()?);
    let folder = folder.join(lang.tag());
    let lines = lines(lang.tag());
    let mut studio = Studio::open(lang, &folder, now).await?;
    seed(&studio, (lang, lines), (today, now)).await?;
    for (place, name, title) in OWN {
        let client = studio.person(rows::client(place));
        studio.says(&client, "/chart").await?;
        studio.shoot(&client, &format!("client-{name}"), title)?;
    }
    charts(&mut studio).await?;
    caseloads(&mut studio, now).await?;
    sessions(&mut studio).await?;
    let therapist = studio.person(rows::therapist(0));
    studio.says(&therapist, "/invite").await?;
    studio.says(&therapist, lines.invited).await?;
    studio.shoot(&therapist, "invitation", "The invitation’s QR code")?;
    studio.close().await
}

async fn seed(
    studio: &Studio<'_>,
    (lang, lines): (&Lang, &Lines),
    (today, now): (NaiveDate, DateTime<Utc>),
) -> anyhow::Result<()> {
    let mut tx = studio.bot.store.write().await?;
    let digest = now + TimeDelta::minutes(1);
    rows::therapists(&mut tx, (lang.tag(), lines.therapist, ZONE), digest).await?;
    for (place, life) in cast::all(lang.tag(), lines).iter().enumerate() {
        rows::live(&mut tx, (lang.tag(), ZONE), (place, life), (today, now)).await?;
    }
    Ok(tx.commit().await?)
}

async fn charts(studio: &mut Studio<'_>) -> anyhow::Result<()> {
    for (place, name, title) in CHARTS {
        let therapist = opens(studio, place).await?;
        studio.presses(&therapist, &of_case(place, CaseTap::Chart)).await?;
        studio.shoot(&therapist, name, title)?;
    }
    Ok(())
}

/// The first therapist's comes by itself on Monday; the others look on their own.
async fn caseloads(studio: &mut Studio<'_>, now: DateTime<Utc>) -> anyhow::Result<()> {
    let therapist = studio.person(rows::therapist(0));
    let seen = therapist.last().map_or(0, |message| message.id);
    studio.bot.live_until(now + TimeDelta::minutes(1)).await?;
    let digest = therapist.messages().into_iter().find(|message| message.id > seen);
    let digest = digest.ok_or_else(|| anyhow::anyhow!("no digest came"))?;
    studio.keep(&therapist, &digest, "caseload-6", "The caseload on Monday: 6 clients")?;

    let therapist = studio.person(rows::therapist(1));
    studio.says(&therapist, "/clients").await?;
    studio.presses(&therapist, &Press::Clients(ClientsTap::Caseload(0))).await?;
    studio.shoot(&therapist, "caseload-20", "The caseload on request: 20 clients")?;

    let therapist = studio.person(rows::therapist(2));
    studio.says(&therapist, "/clients").await?;
    studio.presses(&therapist, &Press::Clients(ClientsTap::Caseload(0))).await?;
    studio.presses(&therapist, &Press::Clients(ClientsTap::Caseload(1))).await?;
    studio.shoot(&therapist, "caseload-23-page-2", "The caseload: page 2 of 23 clients")
}

async fn sessions(studio: &mut Studio<'_>) -> anyhow::Result<()> {
    for (place, weeks, name, title) in SESSIONS {
        let therapist = looks_back(studio, place, weeks).await?;
        studio.shoot(&therapist, name, title)?;
    }
    for (place, weeks, name, title) in FILES {
        let therapist = looks_back(studio, place, weeks).await?;
        studio.presses(&therapist, &of_case(place, CaseTap::SessionFile(weeks))).await?;
        studio.shoot(&therapist, name, title)?;
    }
    Ok(())
}

/// From the list to a client to so many weeks, as a hand would.
async fn looks_back(studio: &Studio<'_>, place: usize, weeks: u8) -> anyhow::Result<Person> {
    let therapist = opens(studio, place).await?;
    studio.presses(&therapist, &of_case(place, CaseTap::Session(LENGTHS[0]))).await?;
    if weeks != LENGTHS[0] {
        studio.presses(&therapist, &of_case(place, CaseTap::Session(weeks))).await?;
    }
    Ok(therapist)
}

/// A client's card, opened by their first therapist.
async fn opens(studio: &Studio<'_>, place: usize) -> anyhow::Result<Person> {
    let therapist = studio.person(rows::therapist(rows::therapist_of(place)));
    studio.says(&therapist, "/clients").await?;
    studio.presses(&therapist, &of_case(place, CaseTap::Open)).await?;
    Ok(therapist)
}

fn of_case(place: usize, tap: CaseTap) -> Press {
    Press::Case(LinkId(rows::link(rows::therapist_of(place), place)), tap)
}
