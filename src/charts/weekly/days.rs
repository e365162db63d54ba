//! What a row shows over the seven days: cells, a small line, or short marks. A day without an answer is drawn as the
//! row's kind needs it, so that it is never a value.

use super::cells::{self, CELL, Cell};
use crate::charts::page::Page;
use crate::charts::panel::Point;
use crate::charts::small::{Small, Strip};
use crate::charts::svg::Paint;
use crate::charts::text::Face;
use crate::charts::theme::{self, Tone};

/// From one day to the next, in pixels.
pub const DAY: f64 = 54.0;
/// From the lowest to the highest value of a line, in pixels.
const LINE: f64 = 24.0;
/// Height of the ground of a line, in pixels.
const GROUND: f64 = 40.0;

const MARK: Face = Face { size: theme::SMALL, bold: false, fill: theme::INK };

/// The seven days of a row.
pub struct Days {
    tone: Tone,
    drawn: Drawn,
    /// What stands for a day that has nothing.
    blanks: [Cell; 7],
}

enum Drawn {
    Cells([Cell; 7]),
    Line { ends: (f64, f64), points: Vec<Option<Point>> },
    Marks(Vec<Option<String>>),
}

impl Days {
    /// Of skills and homework.
    pub fn cells(cells: [Cell; 7], blanks: [Cell; 7]) -> Self {
        Self { tone: theme::PRACTICE, drawn: Drawn::Cells(cells), blanks }
    }

    /// Of what else is asked.
    pub fn small(days: &Small, tone: Tone, blanks: [Cell; 7]) -> Self {
        let drawn = match days {
            Small::Line { low, high, points } => Drawn::Line {
                ends: (*low, *high),
                points: (0..7).map(|day| points.get(day).copied().flatten()).collect(),
            },
            Small::YesNo(days) => {
                Drawn::Cells(std::array::from_fn(|day| cells::of_answer(days.get(day).copied().flatten())))
            }
            Small::Marks(marks) => {
                Drawn::Marks((0..7).map(|day| marks.get(day).cloned().flatten()).collect())
            }
        };
        Self { tone, drawn, blanks }
    }

    /// What a line needs beyond the height of a row, in pixels.
    pub fn extra(&self) -> f64 {
        if matches!(self.drawn, Drawn::Line { .. }) { 6.0 } else { 0.0 }
    }

    /// Draws them from where the first day begins, around a middle.
    pub fn draw(&self, page: &mut Page, start: f64, middle: f64) {
        let strip = Strip { start, day: DAY, middle, height: LINE };
        let cell = |page: &mut Page, day: usize, cell: Cell| {
            cells::draw(page, cell, self.tone, (strip.at(day) - CELL / 2.0, middle - CELL / 2.0));
        };
        match &self.drawn {
            Drawn::Cells(days) => {
                for (day, drawn) in days.iter().enumerate() {
                    cell(page, day, if *drawn == Cell::Blank { self.blanks[day] } else { *drawn });
                }
            }
            Drawn::Line { ends, points } => {
                let ground = [start, middle - GROUND / 2.0, 7.0 * DAY, GROUND];
                page.rect(ground, 8.0, Paint::fill(self.tone.wash));
                for day in (0..7).filter(|day| self.blanks[*day] == Cell::Paused) {
                    let patch = [strip.at(day) - DAY / 2.0, middle - GROUND / 2.0, DAY, GROUND];
                    page.rect(patch, 0.0, Paint::fill(theme::PAUSED));
                }
                strip.line(page, self.tone, *ends, points);
            }
            Drawn::Marks(marks) => {
                for (day, mark) in marks.iter().enumerate() {
                    match mark {
                        Some(mark) => strip.mark(page, day, mark, MARK),
                        None => cell(page, day, self.blanks[day]),
                    }
                }
            }
        }
    }
}
