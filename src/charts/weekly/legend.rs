//! What the marks mean, in one row, and only the marks that occur.

use super::{Mark, Weekly};
use crate::charts::page::Page;
use crate::charts::svg::Paint;
use crate::charts::text::{Face, Line};
use crate::charts::theme;

/// Room for a mark before its text, in pixels.
const KEY: f64 = 46.0;
/// Room between two entries, in pixels.
const BETWEEN: f64 = 34.0;

/// One entry of the legend.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Key {
    Late,
    FilledIn,
    Missing,
    Paused,
}

/// The entries of a legend, measured.
#[derive(Debug)]
pub struct Plan {
    entries: Vec<(Key, Line)>,
}

impl Plan {
    /// Height in pixels; 0 where nothing needs explaining.
    pub fn height(&self) -> f64 {
        if self.entries.is_empty() { 0.0 } else { 44.0 }
    }

    /// Draws the row; `y` is its top edge.
    pub fn draw(&self, page: &mut Page, start: f64, y: f64) {
        let mut x = start;
        let middle = y + 22.0;
        for (key, line) in &self.entries {
            draw_key(page, *key, x, middle);
            page.start(line, x + KEY, middle + 9.0);
            x += KEY + line.width + BETWEEN;
        }
    }
}

/// Picks the entries that occur; `unnamed` are pauses too short for their name.
pub fn plan(page: &Page, input: &Weekly, unnamed: &[&str], width: f64) -> Plan {
    let points = || input.mood.points.iter().chain(&input.suds.points);
    let has = |mark| points().flatten().any(|point| point.mark == mark);
    let paused = |day: usize| input.paused.iter().any(|(days, _)| days.contains(&day));
    let gap = [&input.mood, &input.suds].into_iter().any(|panel| {
        let known = |day: usize| panel.points.get(day).is_some_and(Option::is_some);
        (0..input.days.len()).any(|day| !known(day) && !paused(day))
    });
    let mut wanted: Vec<(Key, &str)> = Vec::new();
    if has(Mark::Late) {
        wanted.push((Key::Late, &input.legend.late));
    }
    if has(Mark::FilledIn) {
        wanted.push((Key::FilledIn, &input.legend.filled_in));
    }
    if gap {
        wanted.push((Key::Missing, &input.legend.missing));
    }
    wanted.extend(unnamed.iter().take(1).map(|name| (Key::Paused, *name)));
    let face = Face {
        size: theme::SMALL,
        bold: false,
        fill: theme::MUTED,
    };
    let room = |n: usize| width / n.max(1) as f64 - KEY - BETWEEN;
    let mut entries: Vec<(Key, Line)> = wanted
        .iter()
        .map(|(key, text)| (*key, page.fit(text, face, width - KEY)))
        .collect();
    let total: f64 = entries.iter().map(|(_, line)| line.width + KEY + BETWEEN).sum();
    if total - BETWEEN > width {
        let share = room(entries.len());
        entries = wanted
            .iter()
            .map(|(key, text)| (*key, page.fit(text, face, share)))
            .collect();
    }
    entries.retain(|(_, line)| !line.is_empty());
    Plan { entries }
}

fn draw_key(page: &mut Page, key: Key, x: f64, y: f64) {
    let hollow = Paint {
        fill: theme::CARD,
        stroke: theme::INK,
        width: 4.0,
    };
    match key {
        Key::Late => page.circle(x + 18.0, y, 9.0, hollow),
        Key::FilledIn => page.rect([x + 9.5, y - 8.5, 17.0, 17.0], 0.0, hollow),
        Key::Missing => {
            let line = Paint::stroke(theme::INK, 4.0);
            page.polyline(&[(x + 2.0, y), (x + 10.0, y)], "", line);
            page.polyline(&[(x + 26.0, y), (x + 34.0, y)], "", line);
        }
        Key::Paused => page.rect([x, y - 12.0, 36.0, 24.0], 4.0, Paint::fill(theme::PAUSED)),
    }
}
