//! A therapist's week: one row per client, those needing attention first, and their charts: all at once where a
//! page holds them, else each by its button.

use std::cmp::Reverse;

use crate::domain::schedule::{Planned, WeeklyAt, local_day};
use crate::domain::week::Week;

use super::effect::{Effect, Lane, Step};
use super::facts::{CaseFacts, Facts, Outline, TherapistFacts};
use super::plan;
use super::screen::{Aim, Line, Look, Page, Screen};
use super::state::State;

/// The most pictures Telegram takes in one album.
const ALBUM: usize = 10;

/// The digest rings: the caseload, and the charts where it fits on one page.
pub fn due(state: &State, facts: &Facts) -> Step {
    let step = Step::new(state.clone());
    let Some(therapist) = &facts.therapist else {
        return step;
    };
    let step = step.writes(plan::digest(facts));
    if therapist.caseload.is_empty() || facts.unreachable {
        return step;
    }
    let planned = planned(facts, therapist);
    // Each client's own week, which is over where they live when the digest is planned to come.
    let week_of = |case: &CaseFacts| match planned {
        Some(planned) => Week::before(local_day(planned.at, case.zone)),
        None => Week::before(case.today),
    };
    let cases = cases(therapist, week_of);
    let by_button = cases.len() > Page::ROWS;
    let step = show(step, &cases, 0, by_button, Lane::Summary);
    let charted: Vec<Aim> = cases.iter().filter(|case| case.answered).map(|case| case.aim.clone()).collect();
    match by_button {
        true => step,
        false => albums(&charted).into_iter().fold(step, |step, cases| {
            step.with(Effect::Show(Screen::Look(Look::Album { cases }), Lane::Summary))
        }),
    }
}

/// The caseload now, on request.
pub fn page(state: &State, facts: &Facts, number: u16) -> Step {
    let step = Step::new(state.clone());
    match &facts.therapist {
        None => step.toast(Line::NotTherapist),
        Some(therapist) if therapist.caseload.is_empty() => step.toast(Line::NoClients),
        Some(therapist) => {
            let glance = |case: &CaseFacts| case.outline.as_ref().map(Outline::at_a_glance);
            let week_of = |case: &CaseFacts| glance(case).unwrap_or(Week::before(case.today));
            show(step, &cases(therapist, week_of), number, true, Lane::Reply)
        }
    }
}

fn show(step: Step, cases: &[Case], number: u16, by_button: bool, lane: Lane) -> Step {
    let (page, shown) = Page::of(number, cases);
    let rows = shown.iter().map(|case| case.aim.clone()).collect();
    step.with(Effect::Show(Screen::Look(Look::Digest { rows, page, by_button }), lane))
}

struct Case {
    aim: Aim,
    /// Is there anything to draw?
    answered: bool,
    urgency: u8,
}

/// The digest that rings now, as it was planned.
fn planned(facts: &Facts, therapist: &TherapistFacts) -> Option<Planned> {
    let (weekday, time) = (therapist.digest_weekday, therapist.digest_time);
    Some(WeeklyAt { weekday, time, zone: facts.zone? }.latest_by(facts.now))
}

/// All clients, those needing attention first.
fn cases(therapist: &TherapistFacts, week_of: impl Fn(&CaseFacts) -> Week) -> Vec<Case> {
    let case = |case: &CaseFacts| {
        let week = week_of(case);
        let outline = case.outline.as_ref();
        Case {
            aim: Aim { link: case.link, alias: case.alias.clone(), week: Some(week) },
            answered: outline.is_some_and(Outline::answered),
            urgency: outline.filter(|_| !case.paused).map_or(0, |outline| outline.urgency(week)),
        }
    };
    let mut cases: Vec<Case> = therapist.caseload.iter().map(case).collect();
    cases.sort_by_key(|case| (Reverse(case.urgency), case.aim.alias.clone()));
    cases
}

/// Albums of two to ten; a single picture goes alone.
fn albums(cases: &[Aim]) -> Vec<Vec<Aim>> {
    let mut albums: Vec<Vec<Aim>> = cases.chunks(ALBUM).map(<[Aim]>::to_vec).collect();
    let last_is_single = albums.len() > 1 && albums.last().is_some_and(|last| last.len() == 1);
    if last_is_single && let Some(single) = albums.pop() {
        // Eleven would be ten and one: nine and two look better and are an album each.
        if let Some(full) = albums.last_mut() {
            let moved = full.pop();
            albums.push(moved.into_iter().chain(single).collect());
        }
    }
    albums
}

#[cfg(test)]
mod tests {
    use crate::domain::ids::LinkId;

    use super::*;

    #[test]
    fn albums_hold_two_to_ten_and_nobody_is_left_out() {
        for n in 2..45usize {
            let cases: Vec<Aim> =
                (0..n).map(|i| Aim { link: LinkId(i as i64), alias: i.to_string(), week: None }).collect();
            let albums = albums(&cases);
            assert!(albums.iter().all(|album| (2..=ALBUM).contains(&album.len())), "{n}");
            assert_eq!(albums.concat(), cases);
        }
    }
}
