//! The card of homework: a row per task, a cell per week, filled by the share of its days.

use super::card::{self, Card};
use super::{EDGE, History, HistoryRow, INSET, NAME, NOTE};
use crate::charts::page::Page;
use crate::charts::svg::Paint;
use crate::charts::text::{Base, Line, wrap};
use crate::charts::theme;

/// Height of a line of a row, in pixels.
const LINE: f64 = 31.0;
/// Room between two rows, in pixels.
const BETWEEN: f64 = 14.0;
/// Height of the labels of the weeks, in pixels.
const WEEKS: f64 = 32.0;
/// Room for a name, in pixels.
const NAMES: f64 = 330.0;
/// Room for the label at the end of a row, in pixels.
const LABEL: f64 = 164.0;
/// The widest a column may be, in pixels.
const COLUMN: f64 = 46.0;
/// The largest side of a cell, in pixels.
const CELL: f64 = 30.0;

struct Row {
    name: Vec<Line>,
    given: Line,
    weeks: Vec<Option<f64>>,
    label: Vec<Line>,
}

/// The measured card.
pub struct Table {
    card: Card,
    rows: Vec<Row>,
    weeks: Vec<String>,
    columns: usize,
}

/// The height a card with every row takes, in pixels; 0 where there is none.
pub fn wanted(page: &Page, input: &History) -> f64 {
    plan(page, input, f64::INFINITY).map_or(0.0, |table| table.height())
}

/// Measures as many rows as fit into this height.
pub fn plan(page: &Page, input: &History, room: f64) -> Option<Table> {
    if input.rows.is_empty() {
        let card = Card::empty(page, &input.title, theme::PRACTICE.strong, input.empty.as_ref()?);
        return Some(Table { card, rows: Vec::new(), weeks: Vec::new(), columns: 0 });
    }
    // More rows than a page holds are not even looked at.
    let rows: Vec<Row> = input.rows.iter().take(24).map(|row| Row::new(page, row)).collect();
    let heights: Vec<f64> = rows.iter().map(Row::height).collect();
    let shown = card::fitting(&heights, room - WEEKS);
    let more = input.more.as_ref().filter(|_| shown < input.rows.len());
    (shown > 0).then(|| Table {
        card: Card::new(page, &input.title, theme::PRACTICE.strong, more),
        columns: rows.iter().map(|row| row.weeks.len()).fold(input.weeks.len(), usize::max),
        rows: rows.into_iter().take(shown).collect(),
        weeks: input.weeks.clone(),
    })
}

impl Row {
    fn new(page: &Page, row: &HistoryRow) -> Self {
        Self {
            name: wrap(&row.name, NAME, Base::Own, NAMES, 2),
            given: page.fit(&row.given, NOTE, NAMES),
            weeks: row.weeks.iter().take(60).copied().collect(),
            label: page.wrap(&row.label, NOTE, LABEL, 2),
        }
    }

    fn lines(&self) -> usize {
        self.name.len() + usize::from(!self.given.is_empty())
    }

    fn height(&self) -> f64 {
        LINE * self.lines().max(self.label.len()).max(1) as f64 + BETWEEN
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
        if self.rows.is_empty() { 0.0 } else { WEEKS + rows }
    }

    /// Draws the card.
    pub fn draw(&self, page: &mut Page, top: f64) {
        let mut y = self.card.draw(page, top, self.inside());
        if self.rows.is_empty() {
            return;
        }
        let start = EDGE + INSET;
        let end = start + card::width(page);
        let cells = [start + NAMES + 20.0, end - LABEL - 16.0];
        let step = ((cells[1] - cells[0]) / self.columns.max(1) as f64).min(COLUMN);
        self.weeks(page, cells, step, y);
        y += WEEKS;
        for row in &self.rows {
            for (i, line) in row.name.iter().chain([&row.given]).enumerate() {
                page.start(line, start, y + 24.0 + LINE * i as f64);
            }
            let middle = y + (row.height() - BETWEEN) / 2.0;
            for (week, share) in row.weeks.iter().enumerate() {
                cell(page, *share, (cells[0] + step * week as f64, middle), (step * 0.8).min(CELL));
            }
            let first = middle + 9.0 - LINE / 2.0 * row.label.len().saturating_sub(1) as f64;
            for (i, line) in row.label.iter().enumerate() {
                page.start(line, end - LABEL, first + LINE * i as f64);
            }
            y += row.height();
        }
    }

    /// The labels of the weeks, left out where they would touch.
    fn weeks(&self, page: &mut Page, [start, end]: [f64; 2], step: f64, y: f64) {
        let mut free = start;
        for (week, label) in self.weeks.iter().enumerate() {
            let x = start + step * week as f64;
            if label.is_empty() || x < free || x >= end {
                continue;
            }
            let line = page.fit(label, NOTE, end + LABEL - x);
            page.start(&line, x, y + 18.0);
            free = x + line.width + 14.0;
        }
    }
}

/// Filled from the bottom; a share of 0 is an empty frame, which is not the same as no report.
fn cell(page: &mut Page, share: Option<f64>, (x, middle): (f64, f64), side: f64) {
    let Some(share) = share.filter(|share| share.is_finite()) else {
        let dot = Paint::fill(theme::PRACTICE.soft);
        page.circle(x + side / 2.0, middle, (side * 0.12).max(2.0), dot);
        return;
    };
    let edge = (side * 0.08).max(1.5);
    let radius = side * 0.2;
    let y = middle - side / 2.0;
    let outline = Paint { fill: theme::PRACTICE.wash, stroke: theme::PRACTICE.strong, width: edge };
    page.rect([x + edge / 2.0, y + edge / 2.0, side - edge, side - edge], radius, outline);
    let high = (side - edge) * share.clamp(0.0, 1.0);
    if high > 0.0 {
        let bar = [x + edge / 2.0, y + side - edge / 2.0 - high, side - edge, high];
        page.rect(bar, radius.min(high / 2.0), Paint::fill(theme::PRACTICE.strong));
    }
}
