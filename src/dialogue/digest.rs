//! A therapist's week: one line per client, those needing attention first, and their charts.

use std::cmp::Reverse;

use crate::domain::week;

use super::effect::{Change, Effect, Lane, Step};
use super::facts::{Facts, ReadWhat};
use super::plan;
use super::screen::{AlbumCase, DigestRow, Screen};
use super::state::State;
use super::weekly::week_end;

/// The most pictures Telegram takes in one album.
const ALBUM: usize = 10;

pub fn due(state: &State, facts: &Facts) -> Step {
    let mut step = Step::new(state.clone());
    let Some(therapist) = &facts.therapist else {
        return step;
    };
    step = step.writes(plan::digest(facts));
    if therapist.caseload.is_empty() || facts.unreachable {
        return step;
    }
    let mut cases: Vec<(DigestRow, AlbumCase, bool)> = therapist
        .caseload
        .iter()
        .map(|case| {
            let summary = week::summarise(&case.days, week_end(&case.days, case.today), case.suds_when);
            let flags = if case.paused { Vec::new() } else { week::flags(&summary) };
            let has_days = case.days.iter().any(|day| day.answered);
            let row =
                DigestRow { link: case.link, alias: case.alias.clone(), summary, flags, paused: case.paused };
            (row, AlbumCase { link: case.link, alias: case.alias.clone() }, has_days)
        })
        .collect();
    cases.sort_by_key(|(row, ..)| (Reverse(week::urgency(&row.flags)), row.alias.clone()));
    for (_, case, has_days) in &cases {
        if *has_days {
            step = step.write(Change::Looked { link: case.link, what: ReadWhat::Digest });
        }
    }
    let charted: Vec<AlbumCase> =
        cases.iter().filter(|(.., has_days)| *has_days).map(|(_, case, _)| case.clone()).collect();
    let rows = cases.into_iter().map(|(row, ..)| row).collect();
    step = step.with(Effect::Show(Screen::Digest { rows }, Lane::Summary));
    for album in albums(&charted) {
        step = step.with(Effect::Show(Screen::Album { cases: album }, Lane::Summary));
    }
    step
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
            let cases: Vec<AlbumCase> =
                (0..n).map(|i| AlbumCase { link: LinkId(i as i64), alias: i.to_string() }).collect();
            let albums = albums(&cases);
            assert!(albums.iter().all(|album| (2..=ALBUM).contains(&album.len())), "{n}");
            assert_eq!(albums.concat(), cases);
        }
    }
}
