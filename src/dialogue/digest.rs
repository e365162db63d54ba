//! A therapist's week: one row per client, those needing attention first, and their charts: all at once where a
//! page holds them, else each by its button.

use std::cmp::Reverse;

use crate::domain::schedule::{Planned, WeeklyAt, local_day};
use crate::domain::week::{self, Week};

use super::effect::{Change, Effect, Lane, Step};
use super::facts::{CaseFacts, Facts, ReadWhat, TherapistFacts};
use super::plan;
use super::screen::{AlbumCase, DigestRow, Line, Page, Screen};
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
    let charted: Vec<AlbumCase> = cases.iter().filter(|case| case.has_days).map(Case::in_album).collect();
    match by_button {
        true => step,
        false => albums(&charted)
            .into_iter()
            .fold(step, |step, cases| step.with(Effect::Show(Screen::Album { cases }, Lane::Summary))),
    }
}

/// The caseload now, on request.
pub fn page(state: &State, facts: &Facts, number: u16) -> Step {
    let step = Step::new(state.clone());
    match &facts.therapist {
        None => step.toast(Line::NotTherapist),
        Some(therapist) if therapist.caseload.is_empty() => step.toast(Line::NoClients),
        Some(therapist) => {
            let week_of = |case: &CaseFacts| Week::at_a_glance(&case.days, case.today);
            show(step, &cases(therapist, week_of), number, true, Lane::Reply)
        }
    }
}

/// One page; whoever has something on it was looked at.
fn show(step: Step, cases: &[Case], number: u16, by_button: bool, lane: Lane) -> Step {
    let (page, shown) = Page::of(number, cases);
    let looked = shown.iter().filter(|case| case.has_days);
    let looked = looked.map(|case| Change::Looked { link: case.row.link, what: ReadWhat::Digest });
    let rows = shown.iter().map(|case| case.row.clone()).collect();
    step.writes(looked).with(Effect::Show(Screen::Digest { rows, page, by_button }, lane))
}

struct Case {
    row: DigestRow,
    /// Is there anything to draw?
    has_days: bool,
}

impl Case {
    fn in_album(&self) -> AlbumCase {
        let week = Some(self.row.summary.week);
        AlbumCase { link: self.row.link, alias: self.row.alias.clone(), week }
    }
}

/// The digest that rings now, as it was planned.
fn planned(facts: &Facts, therapist: &TherapistFacts) -> Option<Planned> {
    let (weekday, time) = (therapist.digest_weekday, therapist.digest_time);
    Some(WeeklyAt { weekday, time, zone: facts.zone? }.latest_by(facts.now))
}

/// All clients, those needing attention first.
fn cases(therapist: &TherapistFacts, week_of: impl Fn(&CaseFacts) -> Week) -> Vec<Case> {
    let case = |case: &CaseFacts| {
        let summary = week::summarise(&case.days, week_of(case), case.suds_when);
        let flags = if case.paused { Vec::new() } else { week::flags(&summary) };
        let has_days = case.days.iter().any(|day| day.answered);
        let alias = case.alias.clone();
        Case { row: DigestRow { link: case.link, alias, summary, flags, paused: case.paused }, has_days }
    };
    let mut cases: Vec<Case> = therapist.caseload.iter().map(case).collect();
    cases.sort_by_key(|case| (Reverse(week::urgency(&case.row.flags)), case.row.alias.clone()));
    cases
}

/// Albums of two to ten; a single picture goes alone.
fn albums(cases: &[AlbumCase]) -> Vec<Vec<AlbumCase>> {
    let mut albums: Vec<Vec<AlbumCase>> = cases.chunks(ALBUM).map(<[AlbumCase]>::to_vec).collect();
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
            let cases: Vec<AlbumCase> = (0..n)
                .map(|i| AlbumCase { link: LinkId(i as i64), alias: i.to_string(), week: None })
                .collect();
            let albums = albums(&cases);
            assert!(albums.iter().all(|album| (2..=ALBUM).contains(&album.len())), "{n}");
            assert_eq!(albums.concat(), cases);
        }
    }
}
