//! A therapist's list of clients, and one client's card before a session.
//! Never says more than the client shares.

use crate::dialogue::press::{CaseTap, ClientsTap, Press, QuestionTap, TargetTap};
use crate::dialogue::screen::{ClientRow, ClientsScreen, Page};
use crate::domain::ids::LinkId;
use crate::domain::scale::SudsWhen;
use crate::domain::shared::SharedText;

use super::answers::NOTE_SHOWN;
use super::dates::DayStyle;
use super::fit::Body;
use super::message::Message;
use super::say::{Args, Say};
use super::seen::CaseCard;
use super::{digest, ease, html, journal, thought, weekly};

pub fn screen(say: &Say<'_>, shown: &ClientsScreen) -> Message {
    match shown {
        ClientsScreen::Clients { rows, page } => list(say, rows, *page),
        ClientsScreen::ConfirmEnd { link, alias } => confirm_end(say, *link, alias),
    }
}

/// Weeks the look back before a session begins with.
const SESSION: u8 = 4;
/// Characters for the tasks and for the notes on a card.
const TASKS_BUDGET: usize = 1000;
const NOTES_BUDGET: usize = 1500;
/// Characters of each text of a thought record.
const RECORD_SHOWN: usize = 160;

pub fn list(say: &Say<'_>, rows: &[ClientRow], page: Page) -> Message {
    let open = |row: &ClientRow| {
        let name = say.typed_label(&row.alias);
        let label = if row.paused { format!("⏸ {name}") } else { name };
        (label, Press::Case(row.link, CaseTap::Open))
    };
    let total = page.total.max(rows.len());
    let body = Body::new(match total {
        0 => say.say("clients-none"),
        total => say.with("clients-title", Args::new().count("count", total)),
    });
    Message::new(body.maybe(digest::place(say, page)).text())
        .grid(2, rows.iter().map(open).collect())
        .row(digest::turning(say, page, |page| Press::Clients(ClientsTap::Page(page))))
        .row(vec![
            (say.label("digest-open"), Press::Clients(ClientsTap::Caseload(0))),
            (say.label("invite-open"), Press::Invite),
        ])
}

pub fn case(say: &Say<'_>, case: &CaseCard) -> Message {
    let mut body = Body::new(weekly::client_title(say, &case.alias, &case.summary)).line(String::new());
    for line in weekly::lines(say, &case.summary, case.top_skill.as_ref()) {
        body = body.line(line);
    }
    body = match case.suds_when {
        Some(SudsWhen::HighestToday) => body.line(say.say("clients-suds-highest")),
        Some(SudsWhen::RightNow) => body.line(say.say("clients-suds-now")),
        None => body,
    };
    body = body.maybe(case.asked_on.as_ref().map(|days| ease::asked_on(say, days)));
    if let Some(pause) = case.pause {
        body = body.line(match case.next.or(pause.until) {
            Some(until) => {
                say.with("clients-paused-until", Args::new().text("until", &say.instant(until, case.zone)))
            }
            None => say.say("clients-paused"),
        });
    }
    if !case.flags.is_empty() {
        body = body.part(say.say("clients-flags"));
        body = case.flags.iter().fold(body, |body, flag| body.line(digest::flag_line(say, flag)));
    }
    let mut aside = digest::put_aside(say, &case.summary.aside).into_iter();
    if let Some(first) = aside.next() {
        let first = if case.flags.is_empty() { body.part(first) } else { body.line(first) };
        body = aside.fold(first, Body::line);
    }
    if !case.tasks.is_empty() {
        let rows: Vec<String> = case.tasks.iter().map(|task| weekly::task_row(say, task)).collect();
        body = body.line(String::new()).rows(say, &rows, TASKS_BUDGET);
    }
    if !case.notes.is_empty() {
        body = body.part(say.say("clients-notes"));
        let notes: Vec<String> = case.notes.iter().map(|shared| note(say, shared, NOTE_SHOWN)).collect();
        body = body.rows(say, &notes, NOTES_BUDGET);
    }
    if !case.records.is_empty() {
        let records: Vec<String> =
            case.records.iter().map(|record| thought::seen(say, record, RECORD_SHOWN)).collect();
        body = body.part(say.say("thought-seen")).rows(say, &records, NOTES_BUDGET);
    }
    let moment = case.suds_when.as_slice();
    case_buttons(say, case.link, (moment, &[case.pause.is_some()]), Message::new(body.text()))
}

/// A text that was shared, beside the question it answers.
pub fn note(say: &Say<'_>, SharedText { day, of, text }: &SharedText, max: usize) -> String {
    let args = Args::new().text("day", &say.day(*day, DayStyle::Medium));
    let args = args.said("item", journal::of(say, of.as_ref())).typed("note", text, max);
    say.with("clients-note", args)
}

/// A client's alias alone.
pub fn name(say: &Say<'_>, alias: &str) -> String {
    format!("<b>{}</b>", html::escape(&say.typed_label(alias)))
}

pub fn confirm_end(say: &Say<'_>, link: LinkId, alias: &str) -> Message {
    Message::new(say.with("clients-confirm-end", Args::new().name("alias", alias)))
        .button(say.label("clients-end-yes"), Press::Case(link, CaseTap::End))
        .button(say.label("clients-back-to-case"), Press::Case(link, CaseTap::Open))
}

/// Every button that may stand beneath a client's card, however that client stands.
pub fn every_case_button(say: &Say<'_>, link: LinkId) -> Message {
    let moments = [SudsWhen::HighestToday, SudsWhen::RightNow];
    case_buttons(say, link, (&moments, &[true, false]), Message::new(String::new()))
}

/// `moments`: at which SUDs are asked now, and `paused`.
fn case_buttons(
    say: &Say<'_>,
    link: LinkId,
    (moments, paused): (&[SudsWhen], &[bool]),
    message: Message,
) -> Message {
    let tap = |tap| Press::Case(link, tap);
    let other = |when: &SudsWhen| match when {
        SudsWhen::HighestToday => ("clients-ask-suds-now", SudsWhen::RightNow),
        SudsWhen::RightNow => ("clients-ask-suds-highest", SudsWhen::HighestToday),
    };
    let suds = moments.iter().map(other).map(|(key, other)| (say.label(key), tap(CaseTap::SudsWhen(other))));
    let pause = paused.iter().map(|paused| match paused {
        true => (say.label("clients-resume"), tap(CaseTap::Resume)),
        false => (say.label("clients-pause"), tap(CaseTap::PauseAsk)),
    });
    message
        .row(vec![
            (say.label("weekly-chart"), tap(CaseTap::Chart)),
            (say.label("session-open"), tap(CaseTap::Session(SESSION))),
        ])
        .row(vec![
            (say.label("clients-homework"), tap(CaseTap::Homework)),
            (say.label("clients-skills"), tap(CaseTap::Skills)),
        ])
        .row(vec![
            (say.label("questions-open"), tap(CaseTap::Question(QuestionTap::List))),
            (say.label("target-open"), tap(CaseTap::Target(TargetTap::List))),
        ])
        .row(suds.collect())
        .row(pause.chain([(say.label("clients-end"), tap(CaseTap::EndAsk))]).collect())
        .button(say.label("clients-back"), Press::Clients(ClientsTap::List))
}
