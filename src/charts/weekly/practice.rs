//! The card with this week's skills and homework, a row each, a column per day.

use super::{EDGE, SkillRow, TaskRow, Weekly};
use crate::charts::page::Page;
use crate::charts::svg::Paint;
use crate::charts::text::{Base, Face, Line, fit};
use crate::charts::theme;

/// At most this many skills are drawn.
pub const MAX_SKILLS: usize = 5;
/// At most this many tasks are drawn.
pub const MAX_TASKS: usize = 3;

/// Space inside the card, in pixels.
const INSET: f64 = 28.0;
/// Height of a row, in pixels.
const ROW: f64 = 40.0;
/// Height of a heading, in pixels.
const HEAD: f64 = 50.0;
/// Side of a cell, in pixels.
const CELL: f64 = 28.0;
/// Room for the label at the end of a row, in pixels.
const LABEL: f64 = 140.0;
/// From one day to the next, in pixels.
const DAY: f64 = 62.0;

const NAME: Face = Face {
    size: theme::SMALL,
    bold: false,
    fill: theme::INK,
};
const NOTE: Face = Face {
    size: theme::SMALL,
    bold: false,
    fill: theme::MUTED,
};

/// One row of cells.
struct Row {
    name: Line,
    cells: [Cell; 7],
    label: Line,
}

#[derive(Clone, Copy)]
enum Cell {
    Blank,
    /// Filled from the bottom, between 0 and 1.
    Filled(f64),
}

struct Block {
    title: Line,
    rows: Vec<Row>,
    note: Option<Line>,
}

/// The measured card.
pub struct Plan {
    blocks: Vec<Block>,
    days: Vec<Line>,
    end: f64,
}

/// Measures both blocks; a block without a title and rows is left out.
pub fn plan(page: &Page, input: &Weekly) -> Plan {
    let start = EDGE + INSET;
    let labelled = input.skills.rows.iter().any(|row| !row.label.is_empty())
        || input.homework.rows.iter().any(|row| !row.label.is_empty());
    let end = page.width() - start - if labelled { LABEL } else { 0.0 };
    let width = end - 7.0 * DAY - start - 12.0;
    let skills = input.skills.rows.iter().take(MAX_SKILLS).map(|row| {
        let SkillRow { name, used, label } = row;
        row_of(page, name, used.map(skill_cell), label, width)
    });
    let tasks = input.homework.rows.iter().take(MAX_TASKS).map(|row| {
        let TaskRow { name, days, label } = row;
        row_of(page, name, days.map(task_cell), label, width)
    });
    let blocks = [
        block(
            page,
            &input.skills.title,
            skills.collect(),
            &input.skills.more,
            &input.skills.empty,
            width,
        ),
        block(
            page,
            &input.homework.title,
            tasks.collect(),
            &input.homework.more,
            &input.homework.empty,
            width,
        ),
    ];
    let days = input.skills.day_labels.iter().take(7);
    Plan {
        blocks: blocks.into_iter().flatten().collect(),
        days: days.map(|day| page.fit(day, NOTE, DAY - 6.0)).collect(),
        end,
    }
}

impl Plan {
    /// Height in pixels; 0 where there is nothing to show.
    pub fn height(&self) -> f64 {
        if self.blocks.is_empty() {
            return 0.0;
        }
        self.blocks.iter().map(Block::height).sum::<f64>() + 26.0
    }

    /// Draws the card from `top`.
    pub fn draw(&self, page: &mut Page, top: f64) {
        if self.blocks.is_empty() {
            return;
        }
        let card = [EDGE, top, page.width() - 2.0 * EDGE, self.height()];
        page.rect(card, 24.0, Paint::fill(theme::CARD));
        let mut y = top + 12.0;
        for (i, block) in self.blocks.iter().enumerate() {
            page.start(&block.title, EDGE + INSET, y + 35.0);
            if i == 0 && !block.rows.is_empty() || block.rows.len() > 0 && self.first_is_bare() {
                for (day, label) in self.days.iter().enumerate() {
                    page.middle(label, self.column(day), y + 34.0);
                }
            }
            y += HEAD;
            for row in &block.rows {
                self.row(page, row, y);
                y += ROW;
            }
            if let Some(note) = &block.note {
                page.start(note, EDGE + INSET, y + 28.0);
                y += ROW;
            }
        }
    }

    fn first_is_bare(&self) -> bool {
        self.blocks.first().is_some_and(|block| block.rows.is_empty())
    }

    fn column(&self, day: usize) -> f64 {
        self.end - DAY * (7.0 - day as f64) + DAY / 2.0
    }

    fn row(&self, page: &mut Page, row: &Row, y: f64) {
        let middle = y + ROW / 2.0;
        page.start(&row.name, EDGE + INSET, middle + 9.0);
        for (day, cell) in row.cells.iter().enumerate() {
            let x = self.column(day) - CELL / 2.0;
            let top = middle - CELL / 2.0;
            match *cell {
                Cell::Blank => {
                    page.circle(x + CELL / 2.0, middle, 3.5, Paint::fill(theme::HAIRLINE));
                }
                Cell::Filled(level) => {
                    let full = Paint::fill(theme::PRACTICE.strong);
                    if level >= 1.0 {
                        page.rect([x, top, CELL, CELL], 7.0, full);
                        continue;
                    }
                    let edge = Paint {
                        fill: theme::PRACTICE.wash,
                        stroke: theme::PRACTICE.strong,
                        width: 2.5,
                    };
                    let inner = CELL - 2.5;
                    page.rect([x + 1.25, top + 1.25, inner, inner], 6.0, edge);
                    if level > 0.0 {
                        let high = (CELL - 6.0) * level;
                        page.rect([x + 3.0, top + CELL - 3.0 - high, CELL - 6.0, high], 2.0, full);
                    }
                }
            }
        }
        page.start(&row.label, self.end + 14.0, middle + 9.0);
    }
}

impl Block {
    fn height(&self) -> f64 {
        let notes = usize::from(self.note.is_some());
        HEAD + ROW * (self.rows.len() + notes) as f64
    }
}

fn block(
    page: &Page,
    title: &str,
    rows: Vec<Row>,
    more: &Option<String>,
    empty: &Option<String>,
    width: f64,
) -> Option<Block> {
    let face = Face {
        size: theme::HEADING,
        bold: true,
        fill: theme::PRACTICE.strong,
    };
    let title = page.fit(title, face, width);
    let note = if rows.is_empty() { empty } else { more };
    let room = page.width() - 2.0 * (EDGE + INSET);
    let note = note
        .as_ref()
        .map(|note| page.fit(note, NOTE, room))
        .filter(|line| !line.is_empty());
    let shown = !rows.is_empty() || note.is_some();
    shown.then_some(Block { title, rows, note })
}

fn row_of(page: &Page, name: &str, cells: [Cell; 7], label: &str, width: f64) -> Row {
    Row {
        name: fit(name, NAME, Base::Own, width),
        cells,
        label: page.fit(label, NOTE, LABEL - 14.0),
    }
}

fn skill_cell(used: bool) -> Cell {
    if used { Cell::Filled(1.0) } else { Cell::Blank }
}

fn task_cell(progress: Option<u8>) -> Cell {
    progress.map_or(Cell::Blank, |progress| {
        Cell::Filled(f64::from(progress.min(3)) / 3.0)
    })
}
