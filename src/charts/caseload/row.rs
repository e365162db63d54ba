//! One client's row: alias, the sparks with their figures, days answered,
//! homework, and beneath them the flags in words.

use super::{CaseRow, Column, NOTE, Spark, columns, practice, spark};
use crate::charts::page::Page;
use crate::charts::svg::Paint;
use crate::charts::text::{Base, Face, Line, fit, wrap};
use crate::charts::theme::{self, Tone};

/// Room for the mark of a flag and the space before its text, in pixels.
pub const MARK: f64 = 34.0;
/// Height of the figures, in pixels.
const FIGURES: f64 = spark::HEIGHT;
/// Height of a flag, in pixels.
const FLAG: f64 = 36.0;
/// From the top of the figures to both baselines, in pixels.
pub const BASELINES: [f64; 2] = [26.0, 59.0];
/// Width of the bar at the start of a row with flags, in pixels.
const BAR: f64 = 7.0;

const ALIAS: Face = Face { size: theme::SMALL, bold: true, fill: theme::INK };
const WORDS: Face = Face { size: theme::SMALL, bold: false, fill: theme::INK };
const MEAN: f64 = 34.0;
/// The share of its size to which a note shrinks before it is cut.
const SMALLEST: f64 = 24.0 / theme::SMALL;

/// A measured row.
pub struct Plan<'a> {
    row: &'a CaseRow,
    alias: Vec<Line>,
    figures: Vec<Figures<'a>>,
    practice: practice::Plan,
    flags: Vec<Line>,
    /// Logical start of the flags, in pixels.
    flags_at: f64,
}

/// A spark with this week's mean and its difference from the usual.
struct Figures<'a> {
    spark: &'a Spark,
    tone: Tone,
    start: f64,
    mean: Line,
    change: Line,
}

/// Where the flags of all rows begin: beneath the figures where each fits there,
/// else beneath the aliases.
pub fn flags_at(page: &Page, rows: &[CaseRow]) -> f64 {
    let room = columns::END - columns::FIRST - MARK;
    let fits = |flag: &String| page.set(flag, WORDS).width <= room;
    if rows.iter().flat_map(|row| row.flags.iter()).all(fits) { columns::FIRST } else { columns::START }
}

/// Measures a row.
pub fn plan<'a>(page: &Page, (row, columns): (&'a CaseRow, &[Column]), flags_at: f64) -> Plan<'a> {
    let tone = |place: usize| columns.get(place).map(|column| column.colour).unwrap_or_default().tone();
    let sparks = columns::SPARKS.into_iter().zip(&row.sparks).enumerate();
    let practice = practice::plan(page, row);
    let under = row.note.as_ref().filter(|_| !practice.has_note());
    let under =
        under.map(|note| page.shrink(note, NOTE, columns::NAME, SMALLEST)).filter(|line| !line.is_empty());
    let mut alias = wrap(&row.alias, ALIAS, Base::Own, columns::NAME, 2 - usize::from(under.is_some()));
    alias.extend(under);
    let room = columns::END - flags_at - MARK;
    Plan {
        row,
        alias,
        figures: sparks.map(|(i, (start, spark))| Figures::new(page, spark, tone(i), start)).collect(),
        practice,
        flags: row.flags.iter().map(|flag| page.fit(flag, WORDS, room)).collect(),
        flags_at,
    }
}

impl Plan<'_> {
    /// Whether any rule is met.
    pub fn has_flags(&self) -> bool {
        !self.flags.is_empty()
    }

    /// Height in pixels, without any space around it.
    pub fn height(&self) -> f64 {
        let flags = FLAG * self.flags.len() as f64;
        FIGURES + if self.has_flags() { flags + 4.0 } else { 0.0 }
    }

    /// Draws the row from `y`.
    pub fn draw(&self, page: &mut Page, y: f64) {
        if self.has_flags() {
            let bar = [columns::START - 22.0, y, BAR, self.height()];
            page.rect(bar, BAR / 2.0, Paint::fill(theme::INK));
        }
        for (line, baseline) in self.alias.iter().zip(BASELINES) {
            page.start(line, columns::START, y + baseline);
        }
        for figures in &self.figures {
            figures.draw(page, y);
        }
        self.practice.draw(page, self.row, y);
        for (i, flag) in self.flags.iter().enumerate() {
            let middle = y + FIGURES + 4.0 + FLAG * (i as f64 + 0.5);
            mark(page, self.flags_at, middle);
            page.start(flag, self.flags_at + MARK, middle + 11.0);
        }
    }
}

impl<'a> Figures<'a> {
    fn new(page: &Page, spark: &'a Spark, tone: Tone, start: f64) -> Self {
        let mean = Face { size: MEAN, bold: true, fill: tone.strong };
        Self {
            spark,
            tone,
            start,
            mean: number(page, &spark.label, mean),
            change: number(page, &spark.change, NOTE),
        }
    }

    fn draw(&self, page: &mut Page, y: f64) {
        spark::draw(page, self.spark, self.tone, (self.start, y));
        let x = self.start + spark::WIDTH + columns::BESIDE;
        let [upper, lower] = BASELINES;
        if self.change.is_empty() {
            page.start(&self.mean, x, y + FIGURES / 2.0 + 12.0);
        } else {
            page.start(&self.mean, x, y + upper);
            page.start(&self.change, x, y + lower);
        }
    }
}

/// A number beside a spark. Its direction is its own: a sign stays before the
/// digits on a page read from right to left as well. The minus sign no font has
/// becomes a dash of its shape, for a number without its sign is a wrong one.
fn number(page: &Page, text: &str, face: Face) -> Line {
    let text = &text.replace('\u{2212}', "–");
    let size = page.shrunk(text, face, columns::FIGURE, 24.0 / face.size);
    fit(text, Face { size, ..face }, Base::Own, columns::FIGURE)
}

/// The mark of a flag; `y` is its middle.
pub fn mark(page: &mut Page, x: f64, y: f64) {
    let corners =
        [(x + 10.0, y - 9.0), (x + 19.0, y), (x + 10.0, y + 9.0), (x + 1.0, y), (x + 10.0, y - 9.0)];
    page.polyline(&corners, "", Paint::fill(theme::INK));
}
