//! Where the columns lie across the page, in logical pixels, and their heads.

use super::{CASELOAD_COLUMNS, Caseload, EDGE, spark};
use crate::charts::page::Page;
use crate::charts::text::{Face, Line};
use crate::charts::theme;

/// Where text begins in a card.
pub const START: f64 = EDGE + 28.0;
/// Where text ends in a card.
pub const END: f64 = theme::WIDTH - EDGE - 28.0;
/// Room for an alias.
pub const NAME: f64 = 204.0;
/// Room between a drawing and the text beside it.
pub const BESIDE: f64 = 10.0;
/// Room for a number beside a spark.
pub const FIGURE: f64 = 70.0;
/// From where one column of small lines begins to where the next does.
const STEP: f64 = spark::WIDTH + BESIDE + FIGURE + 20.0;
/// Where each of those columns begins.
pub const SPARKS: [f64; CASELOAD_COLUMNS] = [FIRST, FIRST + STEP];
/// Where the first begins.
pub const FIRST: f64 = START + NAME + 18.0;
/// Where the days answered and the homework begin.
pub const PRACTICE: f64 = FIRST + STEP + STEP;

/// From one line of a head to the next, in pixels.
const LINE: f64 = 34.0;

/// The measured heads, each with its logical start.
pub struct Heads(Vec<(f64, Vec<Line>)>);

/// Measures the heads.
pub fn heads(page: &Page, input: &Caseload) -> Heads {
    let heads = &input.heads;
    let face = |fill| Face { size: theme::SMALL, bold: true, fill };
    let measured = |text: &str, fill| page.wrap(text, face(fill), STEP - 20.0, 2);
    let last = [(&heads.answered, theme::MUTED), (&heads.homework, theme::PRACTICE.strong)];
    let last = last
        .map(|(text, fill)| page.shrink(text, face(fill), END - PRACTICE, 24.0 / theme::SMALL))
        .into_iter()
        .filter(|line| !line.is_empty());
    let sparks = SPARKS.into_iter().zip(&heads.columns);
    let sparks = sparks.map(|(start, column)| (start, measured(&column.head, column.colour.tone().strong)));
    Heads(sparks.chain([(PRACTICE, last.collect())]).collect())
}

impl Heads {
    /// Height in pixels; 0 where all are empty.
    pub fn height(&self) -> f64 {
        match self.lines() {
            0 => 0.0,
            n => LINE * n as f64 + 8.0,
        }
    }

    /// Draws them from `y`, those of fewer lines nearer to the rows.
    pub fn draw(&self, page: &mut Page, y: f64) {
        for (start, lines) in &self.0 {
            let above = self.lines() - lines.len();
            for (i, line) in lines.iter().enumerate() {
                page.start(line, *start, y + 27.0 + LINE * (above + i) as f64);
            }
        }
    }

    fn lines(&self) -> usize {
        self.0.iter().map(|(_, lines)| lines.len()).max().unwrap_or(0)
    }
}
