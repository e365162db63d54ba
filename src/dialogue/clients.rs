//! A therapist's clients: the list, one client's card, pause, and the end of the work.
//! Sees only what the facts hold, and they hold only clients who share with this therapist now.

use chrono::{DateTime, Utc};

use crate::domain::catalogue;
use crate::domain::client::Pause;
use crate::domain::ids::LinkId;
use crate::domain::scale::SudsWhen;
use crate::domain::schedule::local_day;

use super::effect::{Change, Effect, EndedBy, Lane, Step};
use super::facts::{CaseDetail, Facts, TherapistFacts};
use super::plan::Plannable;
use super::questions::Arranged;
use super::screen::{Aim, ByOther, ClientRow, Line, Look, Page, PauseScreen, Screen};
use super::skills::SkillTap;
use super::state::State;
use super::{homework, pause, questions, session, skills, slots, target};

mod screen;
mod tap;

pub use screen::ClientsScreen;
pub use tap::{CaseTap, ClientsTap, list_pressed};

pub fn list(facts: &Facts) -> Step {
    let step = Step::new(State::Idle);
    match &facts.therapist {
        None => step.line(Line::NotTherapist),
        Some(therapist) if therapist.caseload.is_empty() => step.line(Line::NoClients),
        Some(therapist) => step.show(page(therapist, 0)),
    }
}

/// Another page of the list, in place of the message it stands on.
pub fn list_again(facts: &Facts, number: u16) -> Step {
    match &facts.therapist {
        Some(therapist) if !therapist.caseload.is_empty() => {
            Step::new(State::Idle).replace(page(therapist, number))
        }
        _ => list(facts),
    }
}

fn page(therapist: &TherapistFacts, number: u16) -> Screen {
    let row = |case: &super::facts::CaseFacts| ClientRow {
        link: case.link,
        alias: case.alias.clone(),
        paused: case.paused,
    };
    let (page, cases) = Page::of(number, &therapist.caseload);
    Screen::Clients(ClientsScreen::Clients { rows: cases.iter().map(row).collect(), page })
}

/// A press on one client.
pub fn pressed(state: &State, facts: &Facts, link: LinkId, tap: CaseTap) -> Step {
    let Some(therapist) = &facts.therapist else {
        return Step::new(state.clone()).toast(Line::NotTherapist);
    };
    let Some(case) = therapist.case.as_ref().filter(|case| case.link == link) else {
        // Ended, withdrawn, or never theirs: the answer is the same.
        return Step::new(state.clone()).toast(Line::NotFound);
    };
    match tap {
        CaseTap::Open => Step::new(State::Idle).replace(card(case)),
        CaseTap::Chart => Step::new(state.clone()).show(Screen::Look(Look::CaseChart(aim(case)))),
        CaseTap::Session(weeks) => session::picture(state, case, weeks),
        CaseTap::SessionFile(weeks) => session::file(state, case, weeks),
        CaseTap::Homework => homework::list(case),
        CaseTap::AddTask => homework::ask(case),
        CaseTap::EndTask(task) => homework::end(facts, case, task),
        CaseTap::NoLastDay(under) => homework::no_last_day(state, facts, case, under),
        CaseTap::Skills => skills::list(case),
        CaseTap::AddSkill => skills::ask(case),
        CaseTap::RetireSkill(skill) => skills::pressed(state, facts, case, SkillTap::Off(skill)),
        CaseTap::Skill(tap) => skills::pressed(state, facts, case, tap),
        CaseTap::SudsWhen(when) => suds_when(therapist, case, when),
        CaseTap::Question(tap) => questions::pressed(state, facts, case, tap),
        CaseTap::Slot(tap) => slots::pressed(state, facts, case, tap),
        CaseTap::Target(tap) => target::pressed(state, facts, case, tap),
        CaseTap::PauseAsk => Step::new(State::Idle)
            .replace(Screen::Pause(PauseScreen::AskCasePause { link, alias: case.alias.clone() })),
        CaseTap::Pause(length) => match case.pause {
            Some(_) => Step::new(State::Idle).toast(Line::AlreadyPaused).replace(card(case)),
            None => {
                let pause = Pause {
                    from_day: local_day(facts.said_at, case.zone),
                    until: pause::until(facts.said_at, length),
                };
                pause_case(therapist, case, pause)
            }
        },
        CaseTap::Resume => resume_case(facts, therapist, case),
        CaseTap::EndAsk => Step::new(State::Idle)
            .replace(Screen::Clients(ClientsScreen::ConfirmEnd { link, alias: case.alias.clone() })),
        CaseTap::End => end(facts, therapist, case),
    }
}

/// The client's last week in words, and what can be done: with the answers, notes and arrangements of its delivery.
fn card(case: &CaseDetail) -> Screen {
    Screen::Look(Look::Case(aim(case)))
}

/// This client, and the week they are looked at for.
pub fn aim(case: &CaseDetail) -> Aim {
    Aim { link: case.link, alias: case.alias.clone(), week: Some(case.outline.at_a_glance()) }
}

fn suds_when(therapist: &TherapistFacts, case: &CaseDetail, when: SudsWhen) -> Step {
    let asked: Vec<_> = case.asked.iter().map(|asked| asked.item.id).collect();
    let changed = catalogue::moment_asked(&asked).filter(|from| *from != when);
    let step = Step::new(State::Idle).toast(Line::SettingsSaved).replace(card(case));
    let Some(from) = changed else { return step };
    let told = Arranged::Suds { from, to: when }.told(&therapist.name, case);
    let step = told.into_iter().fold(step.write(Change::SudsWhen { client: case.client, when }), Step::with);
    match catalogue::everybodys().into_iter().find(|item| item.id == catalogue::suds(when)) {
        Some(item) => questions::others_told(step, case, &item.name, ByOther::Moment),
        None => step,
    }
}

fn pause_case(therapist: &TherapistFacts, case: &CaseDetail, pause: Pause) -> Step {
    let planned = Plannable::of_case(case);
    let next = pause::back(planned, pause).map(|at| (at, case.zone));
    let told = Screen::Line(Line::PausedByTherapist { therapist: therapist.name.clone(), next });
    Step::new(State::Idle)
        .writes(pause::changes(planned, pause))
        .with(Effect::Tell(case.client, told, Lane::Alert))
        .toast(Line::CasePaused { alias: case.alias.clone() })
        .replace(card(case))
}

fn resume_case(facts: &Facts, therapist: &TherapistFacts, case: &CaseDetail) -> Step {
    if case.pause.is_none() {
        return Step::new(State::Idle).toast(Line::NotPaused).replace(card(case));
    }
    let told = Screen::Line(Line::ResumedByTherapist { therapist: therapist.name.clone() });
    Step::new(State::Idle)
        .writes(pause::end_changes(Plannable::of_case(case), facts.said_at))
        .with(Effect::Tell(case.client, told, Lane::Alert))
        .toast(Line::CaseResumed { alias: case.alias.clone() })
        .replace(card(case))
}

fn end(facts: &Facts, therapist: &TherapistFacts, case: &CaseDetail) -> Step {
    let today = local_day(facts.said_at, case.zone);
    let alone = case.only_tie.then(|| pause::alone_changes(case.client, (today, facts.said_at)));
    let told = ended(&therapist.name, case.only_tie);
    Step::new(State::Idle)
        .writes(alone.into_iter().flatten())
        .write(Change::EndLink { link: case.link, by: EndedBy::Therapist })
        .with(Effect::Tell(case.client, told, Lane::Alert))
        .line(Line::CaseEnded { alias: case.alias.clone() })
}

/// A therapist goes, with all their ties: each client is told, and not asked any more if nobody is left.
pub fn all_ended(therapist: &TherapistFacts, now: DateTime<Utc>) -> Vec<Effect> {
    let of_case = |case: &super::facts::CaseFacts| {
        let alone = case.only_tie.then(|| pause::alone_changes(case.client, (case.today, now)));
        let end = Change::EndLink { link: case.link, by: EndedBy::Therapist };
        let told = Effect::Tell(case.client, ended(&therapist.name, case.only_tie), Lane::Alert);
        alone.into_iter().flatten().chain([end]).map(Effect::Write).chain([told]).collect::<Vec<_>>()
    };
    therapist.caseload.iter().flat_map(of_case).collect()
}

/// What the client is told when a therapist goes.
fn ended(therapist: &str, was_last: bool) -> Screen {
    let therapist = therapist.to_owned();
    Screen::Line(match was_last {
        true => Line::LastTherapistEnded { therapist },
        false => Line::TherapistEnded { therapist },
    })
}
