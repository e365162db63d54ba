//! The card of skills: means on days with and without each, on the scale of what they are means of.

use super::card::{self, Card};
use super::legend::{Key, Legend};
use super::{CompareRow, EDGE, INSET, NAME, NOTE, Session};
use crate::charts::page::Page;
use crate::charts::panel::Panel;
use crate::charts::svg::Paint;
use crate::charts::text::{Base, Line, wrap};
use crate::charts::theme;

/// With more rows than this no name gets a second line.
const ROOMY: usize = 3;
/// At most this many skills are drawn.
const MOST: usize = 6;
/// Height of a row, in pixels.
const ROW: f64 = 42.0;
/// Height a second line of a name adds, in pixels.
const SECOND: f64 = 30.0;
/// Height the line of a difference adds, in pixels.
const DIFFERENCE: f64 = 28.0;
/// Height of the labels of the scale, in pixels.
const TICKS: f64 = 30.0;
/// Room for a name, in pixels.
const NAMES: f64 = 290.0;
/// The widest a label may be, in pixels.
const LABEL: f64 = 176.0;
/// Room between two columns, in pixels.
const BETWEEN: f64 = 22.0;

struct Row {
    name: Vec<Line>,
    values: [f64; 2],
    labels: [Line; 2],
    difference: Option<Line>,
}

/// The measured card.
pub struct Table {
    card: Card,
    rows: Vec<Row>,
    key: Legend,
    /// Labels of the scale, each at a share of its length.
    ticks: Vec<(f64, Line)>,
    /// Room for a label, in pixels.
    label: f64,
}

/// Measures as many rows as fit into this height, but at least so many.
pub fn plan(page: &Page, input: &Session, room: f64, least: usize) -> Option<Table> {
    let skills = &input.skills;
    let lines = if skills.rows.len() > ROOMY { 1 } else { 2 };
    let rows: Vec<Row> =
        skills.rows.iter().take(MOST).map(|row| Row::new(page, &skills.scale, row, lines)).collect();
    if rows.is_empty() {
        let card = Card::empty(page, &skills.title, theme::BLUE.strong, skills.empty.as_ref()?);
        let key = Legend::new(page, &[], 0.0);
        return Some(Table { card, rows, key, ticks: Vec::new(), label: 0.0 });
    }
    let width = card::width(page);
    let heads = [(Key::With, skills.head_with.as_str()), (Key::Without, &skills.head_without)];
    let key = Legend::new(page, &heads, width);
    let heights: Vec<f64> = rows.iter().map(Row::height).collect();
    let shown = card::fitting(&heights, room - TICKS - key.height()).max(rows.len().min(least));
    let more = skills.more.as_ref().filter(|_| shown < skills.rows.len());
    let scale = &skills.scale;
    let tick = |(at, label): &(f64, String)| (scale.above(*at) / scale.span(), page.fit(label, NOTE, 60.0));
    let rows: Vec<Row> = rows.into_iter().take(shown).collect();
    Some(Table {
        card: Card::new(page, &skills.title, theme::BLUE.strong, more),
        label: rows.iter().flat_map(|row| &row.labels).map(|line| line.width).fold(0.0, f64::max),
        ticks: scale.ticks.iter().map(tick).collect(),
        rows,
        key,
    })
}

impl Row {
    fn new(page: &Page, scale: &Panel, row: &CompareRow, lines: usize) -> Self {
        Self {
            name: wrap(&row.name, NAME, Base::Own, NAMES, lines),
            values: [row.with.0, row.without.0].map(|value| scale.above(value) / scale.span()),
            labels: [&row.with.1, &row.without.1].map(|label| page.fit(label, NAME, LABEL)),
            difference: (!row.difference.is_empty())
                .then(|| page.fit(&row.difference, NOTE, 2.0 * LABEL + BETWEEN)),
        }
    }

    fn height(&self) -> f64 {
        // A second line of the name lies beside that of the difference.
        let name = SECOND * self.name.len().saturating_sub(1) as f64;
        ROW + name.max(if self.difference.is_some() { DIFFERENCE } else { 0.0 })
    }
}

impl Table {
    /// How many rows there are.
    pub fn rows(&self) -> usize {
        self.rows.len()
    }

    /// Height of the card, in pixels.
    pub fn height(&self) -> f64 {
        self.card.height(self.inside())
    }

    fn inside(&self) -> f64 {
        let rows: f64 = self.rows.iter().map(Row::height).sum();
        if self.rows.is_empty() { 0.0 } else { TICKS + rows + self.key.height() }
    }

    /// Draws the card.
    pub fn draw(&self, page: &mut Page, top: f64) {
        let y = self.card.draw(page, top, self.inside());
        if self.rows.is_empty() {
            return;
        }
        let start = EDGE + INSET;
        let end = start + card::width(page);
        let column = Key::With.width() + self.label;
        let labels = [end - 2.0 * column - BETWEEN, end - column];
        let track = [start + NAMES + BETWEEN + 10.0, labels[0] - BETWEEN - 10.0];
        let at = |share: f64| track[0] + (track[1] - track[0]) * share;
        let bottom = y + self.inside() - self.key.height();
        for (share, line) in &self.ticks {
            page.middle(line, at(*share), y + 16.0);
            let ends = [(at(*share), y + TICKS), (at(*share), bottom - 6.0)];
            page.polyline(&ends, "", Paint::stroke(theme::HAIRLINE, 1.5));
        }
        let mut y = y + TICKS;
        for row in &self.rows {
            for (i, line) in row.name.iter().enumerate() {
                page.start(line, start, y + 30.0 + SECOND * i as f64);
            }
            let middle = y + row.height() / 2.0;
            let [with, without] = row.values.map(at);
            page.polyline(&[(at(0.0), middle), (at(1.0), middle)], "", Paint::stroke(theme::HAIRLINE, 1.5));
            page.polyline(&[(with, middle), (without, middle)], "", Paint::stroke(theme::BLUE.soft, 6.0));
            // The hollow one is the larger, so that both are seen where they meet.
            let ring = Paint { fill: theme::CARD, stroke: theme::BLUE.strong, width: 4.0 };
            page.circle(without, middle, 11.0, ring);
            page.circle(with, middle, 7.5, Paint::fill(theme::BLUE.strong));
            let beneath = row.difference.as_ref().map_or(0.0, |_| DIFFERENCE / 2.0);
            for ((key, label), x) in [Key::With, Key::Without].into_iter().zip(&row.labels).zip(labels) {
                key.draw(page, x, middle - beneath);
                page.start(label, x + key.width(), middle + 9.0 - beneath);
            }
            if let Some(difference) = &row.difference {
                page.start(difference, labels[0] + Key::With.width(), middle + 9.0 + beneath);
            }
            y += row.height();
        }
        self.key.draw(page, start, bottom);
    }
}
