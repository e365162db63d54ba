//! The card of what is not drawn large: a row for each item, small over all days, with its numbers in a sentence.

use super::card::{self, Card};
use super::{Beside, BesideRow, EDGE, HEADING, INSET, NAME, NOTE};
use crate::charts::keys::{Flow, Keys};
use crate::charts::page::Page;
use crate::charts::small::{Small, Strip, Towards};
use crate::charts::svg::Paint;
use crate::charts::text::{Face, Line};
use crate::charts::theme::{self, Tone};

/// Height of a line of a row, in pixels.
const LINE: f64 = 31.0;
/// Room between two rows, in pixels.
const BETWEEN: f64 = 12.0;
/// The least height of a row but for that room, in pixels.
const LEAST: f64 = 38.0;
/// Room for a name, in pixels.
const NAMES: f64 = 262.0;
/// Room for the sentence at the end of a row, in pixels.
const LABEL: f64 = 400.0;
/// Room between two columns, in pixels.
const GUTTER: f64 = 18.0;
/// From the lowest to the highest value, in pixels.
const HIGH: f64 = 26.0;
/// From the heading to the key beside it, in pixels.
const AFTER: f64 = 36.0;
/// Height of the row of the key, in pixels.
const KEY: f64 = 36.0;

struct Row<'a> {
    name: Vec<Line>,
    better: Option<Towards>,
    tone: Tone,
    days: &'a Small,
    label: Vec<Line>,
}

/// The measured card.
pub struct Table<'a> {
    card: Card,
    rows: Vec<Row<'a>>,
    key: Keys<Towards>,
    /// Where the key stands beside the heading; else it stands beneath the rows.
    at: Option<f64>,
    indent: f64,
    days: usize,
}

/// The height a card with all rows from one on takes, in pixels; 0 where there is none.
pub fn wanted(page: &Page, input: &Beside, from: usize, days: usize) -> f64 {
    plan(page, (input, None), from, days, f64::INFINITY).map_or(0.0, |table| table.height())
}

/// The height that so many of the first rows take at most, in pixels.
pub fn least(page: &Page, input: &Beside, rows: usize, days: usize) -> f64 {
    let first = Beside { rows: input.rows.iter().take(rows).cloned().collect(), ..input.clone() };
    wanted(page, &first, 0, days) + KEY
}

/// Measures as many rows from one on as fit into this height. `more` stands beside the heading where not all do.
pub fn plan<'a>(
    page: &Page,
    (input, more): (&'a Beside, Option<&String>),
    from: usize,
    days: usize,
    room: f64,
) -> Option<Table<'a>> {
    let left = input.rows.get(from..).unwrap_or_default();
    let triangles = input.better.of(left.iter().map(|row| row.better));
    let indent = if triangles.is_empty() { 0.0 } else { Towards::WIDTH };
    let rows: Vec<Row<'_>> = left.iter().map(|row| Row::new(page, row, indent)).collect();
    let width = card::width(page);
    let flow = Flow { row: KEY, between: 28.0, baseline: 9.0, face: NOTE, most: width };
    // Beside the heading, where both have room.
    let heading = page.set(&input.title, Face { size: HEADING, bold: true, fill: theme::INK }).width;
    let more_room = more.map_or(0.0, |more| page.set(more, NOTE).width + AFTER);
    let triangle = |_| Towards::WIDTH;
    let room_beside = width - heading - AFTER - more_room;
    let beside = Keys::new(page, triangles.clone(), triangle, flow, room_beside);
    let beside = Some(beside).filter(|key| key.height() <= KEY && room_beside > 0.0);
    let at = beside.as_ref().map(|_| heading + AFTER);
    let key = beside.unwrap_or_else(|| Keys::new(page, triangles, triangle, flow, width));
    let beneath = if at.is_some() { 0.0 } else { key.height() };
    let heights: Vec<f64> = rows.iter().map(Row::height).collect();
    let shown = card::fitting(&heights, room - beneath);
    let more = more.filter(|_| shown < rows.len());
    (shown > 0).then(|| Table {
        card: Card::new(page, &input.title, theme::INK, more),
        rows: rows.into_iter().take(shown).collect(),
        key,
        at,
        indent,
        days,
    })
}

impl<'a> Row<'a> {
    fn new(page: &Page, row: &'a BesideRow, indent: f64) -> Self {
        let mut name = page.wrap(&row.name, NAME, NAMES - indent, 2);
        name.extend(row.note.as_ref().map(|note| page.fit(note, NOTE, NAMES - indent)));
        Self {
            name,
            better: row.better,
            tone: row.colour.tone(),
            days: &row.days,
            label: page.wrap(&row.label, NOTE, if row.has_picture() { LABEL } else { wide(page) }, 2),
        }
    }

    fn height(&self) -> f64 {
        (LINE * self.name.len().max(self.label.len()) as f64).max(LEAST) + BETWEEN
    }
}

/// Room for a sentence where nothing is drawn before it, in pixels.
fn wide(page: &Page) -> f64 {
    card::width(page) - NAMES - GUTTER
}

impl Table<'_> {
    /// How many rows there are.
    pub fn rows(&self) -> usize {
        self.rows.len()
    }

    /// Height of the card, in pixels.
    pub fn height(&self) -> f64 {
        self.card.height(self.inside())
    }

    fn inside(&self) -> f64 {
        let key = if self.at.is_some() { 0.0 } else { self.key.height() };
        self.rows.iter().map(Row::height).sum::<f64>() + key
    }

    /// Draws the card.
    pub fn draw(&self, page: &mut Page, top: f64) {
        let mut y = self.card.draw(page, top, self.inside());
        let start = EDGE + INSET;
        let end = start + card::width(page);
        let drawn = [start + NAMES + GUTTER, end - LABEL - GUTTER];
        for row in &self.rows {
            let middle = y + (row.height() - BETWEEN) / 2.0;
            let first = |lines: usize| middle + 9.0 - LINE / 2.0 * lines.saturating_sub(1) as f64;
            for (i, line) in row.name.iter().enumerate() {
                page.start(line, start + self.indent, first(row.name.len()) + LINE * i as f64);
            }
            if let Some(towards) = row.better {
                towards.draw(page, start, middle, row.tone.strong);
            }
            let strip = Strip {
                start: drawn[0],
                day: (drawn[1] - drawn[0]) / self.days.max(1) as f64,
                middle,
                height: HIGH,
            };
            let ground = [drawn[0], middle - LEAST / 2.0, drawn[1] - drawn[0], LEAST];
            let mut label = end - LABEL;
            match row.days {
                Small::Line { low, high, points } => {
                    page.rect(ground, 6.0, Paint::fill(row.tone.wash));
                    strip.line(page, row.tone, (*low, *high), points);
                }
                Small::YesNo(days) => {
                    page.rect(ground, 6.0, Paint::fill(row.tone.wash));
                    strip.bars(page, row.tone, days);
                }
                Small::Marks(_) => label = drawn[0],
            }
            for (i, line) in row.label.iter().enumerate() {
                page.start(line, label, first(row.label.len()) + LINE * i as f64);
            }
            y += row.height();
        }
        let (x, y) = self.at.map_or((start, y), |at| (start + at, top + 12.0));
        self.key.draw(page, x, y, |page, towards, x, middle| towards.draw(page, x, middle, theme::MUTED));
    }
}
