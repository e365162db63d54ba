//! The card of shared notes: the day in bold, the client's words beside it.

use super::card::{self, Card};
use super::{EDGE, INSET, NAME, Notes, SMALL_LINE};
use crate::charts::page::Page;
use crate::charts::text::{Base, Face, Line, wrap};
use crate::charts::theme;

/// The widest a day may be, in pixels.
const DAYS: f64 = 190.0;
/// Room between a day and its text, in pixels.
const AFTER: f64 = 22.0;
/// Room between two notes, in pixels.
const BETWEEN: f64 = 12.0;
const DAY: Face = Face { bold: true, ..NAME };

/// How many lines a note may take: the most at which all are shown, or the last.
const LINES: [usize; 4] = [14, 8, 5, 4];
/// No text is set beyond this many characters; what is cut ends in an ellipsis.
const LONGEST: usize = 590;
/// Beyond this height no further note is set: no page is so high, in pixels.
const TALLEST: f64 = 1500.0;
/// More notes than a page holds are not even looked at.
const MOST: usize = 36;

/// The measured card.
pub struct List {
    card: Card,
    rows: Vec<(Line, Vec<Line>)>,
    /// Room for the days, in pixels.
    days: f64,
}

/// The height a card with every note takes, in pixels; 0 where there is none.
pub fn wanted(page: &Page, input: &Notes) -> f64 {
    let lines = if input.rows.len() > MOST { LINES[LINES.len() - 1] } else { LINES[0] };
    let rows = set(page, input, lines);
    plan(page, input, f64::INFINITY).map_or(0.0, |list| list.card.height(heights(&rows).iter().sum()))
}

/// Measures as many notes as fit into this height, all of them rather than long ones.
pub fn plan(page: &Page, input: &Notes, room: f64) -> Option<List> {
    if input.rows.is_empty() {
        let card = Card::empty(page, &input.title, theme::INK, input.empty.as_ref()?);
        return Some(List { card, rows: Vec::new(), days: 0.0 });
    }
    let mut rows = Vec::new();
    let mut shown = 0;
    for lines in LINES {
        rows = set(page, input, lines);
        shown = card::fitting(&heights(&rows), room);
        if shown == input.rows.len() {
            break;
        }
    }
    let more = input.more.as_ref().filter(|_| shown < input.rows.len());
    let days = room_for(rows.iter().map(|(day, _)| day));
    rows.truncate(shown);
    (shown > 0).then(|| List { card: Card::new(page, &input.title, theme::INK, more), rows, days })
}

fn set(page: &Page, input: &Notes, lines: usize) -> Vec<(Line, Vec<Line>)> {
    let days: Vec<Line> = input.rows.iter().take(MOST).map(|(day, _)| page.fit(day, DAY, DAYS)).collect();
    let width = card::width(page) - room_for(&days);
    let row = |(day, (_, text)): (Line, &(String, String))| {
        let text = match text.char_indices().nth(LONGEST) {
            Some((end, _)) => format!("{}…", text.get(..end).unwrap_or(text)),
            None => text.clone(),
        };
        (day, wrap(&text, NAME, Base::Own, width, lines))
    };
    let mut used = 0.0;
    days.into_iter()
        .zip(&input.rows)
        .map(row)
        .take_while(|row| {
            let fits = used <= TALLEST;
            used += height(row);
            fits
        })
        .collect()
}

fn room_for<'a>(days: impl IntoIterator<Item = &'a Line>) -> f64 {
    days.into_iter().map(|day| day.width).fold(0.0, f64::max) + AFTER
}

fn height((_, text): &(Line, Vec<Line>)) -> f64 {
    SMALL_LINE * text.len().max(1) as f64 + BETWEEN
}

fn heights(rows: &[(Line, Vec<Line>)]) -> Vec<f64> {
    rows.iter().map(height).collect()
}

impl List {
    /// How many notes there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Height of the card, in pixels.
    pub fn height(&self) -> f64 {
        self.card.height(self.inside())
    }

    fn inside(&self) -> f64 {
        heights(&self.rows).iter().sum()
    }

    /// Draws the card.
    pub fn draw(&self, page: &mut Page, top: f64) {
        let mut y = self.card.draw(page, top, self.inside());
        let start = EDGE + INSET;
        for ((day, text), height) in self.rows.iter().zip(heights(&self.rows)) {
            page.start(day, start, y + 24.0);
            for (i, line) in text.iter().enumerate() {
                page.start(line, start + self.days, y + 24.0 + SMALL_LINE * i as f64);
            }
            y += height;
        }
    }
}
