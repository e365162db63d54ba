//! The card with what else was asked this week, skills and homework, a row each, a column per day.

use super::cells::{self, Cell};
use super::days::{DAY, Days};
use super::{EDGE, FurtherRow, Weekly, legend};
use crate::charts::keys::{Flow, Keys};
use crate::charts::page::Page;
use crate::charts::small::Towards;
use crate::charts::svg::Paint;
use crate::charts::text::{Base, Face, Line, wrap};
use crate::charts::theme;

/// At most this many skills are drawn.
pub const MAX_SKILLS: usize = 4;
/// At most this many skills and tasks are drawn together.
const MAX_ROWS: usize = 7;

/// Space inside the card, in pixels.
const INSET: f64 = 28.0;
/// Heights and distances of the card, in pixels.
#[derive(Debug, Clone, Copy)]
struct Measure {
    row: f64,
    head: f64,
    /// Between the blocks.
    between: f64,
}

const AMPLE: Measure = Measure { row: 42.0, head: 50.0, between: 16.0 };
const TIGHT: Measure = Measure { row: 36.0, head: 46.0, between: 12.0 };
/// Height a second line of a name adds, in pixels.
const SECOND: f64 = 34.0;
/// Height of the key of the triangles, in pixels.
const KEY: f64 = 40.0;
/// With more rows than this no name gets a second line.
const ROOMY: usize = 6;
/// Room for the label at the end of a row, in pixels.
const LABEL: f64 = 146.0;
/// The same where rows of further items have ranges to tell.
const WIDE_LABEL: f64 = 196.0;

const TITLE: Face = Face { size: theme::HEADING, bold: true, fill: theme::PRACTICE.strong };
const NAME: Face = Face { size: theme::SMALL, bold: false, fill: theme::INK };
const NOTE: Face = Face { size: theme::SMALL, bold: false, fill: theme::MUTED };

/// How many of the tasks are drawn beside so many skills; never fewer than three
/// where there are three. The caller words what is left out.
pub fn tasks_shown(skills: usize, tasks: usize) -> usize {
    tasks.min(MAX_ROWS - skills.min(MAX_SKILLS))
}

struct Row {
    name: Vec<Line>,
    /// Which end is better, in this colour.
    better: Option<(Towards, &'static str)>,
    /// From the edge of the block to the name, in pixels.
    indent: f64,
    days: Days,
    label: Line,
}

struct Block {
    title: Line,
    rows: Vec<Row>,
    note: Option<Line>,
    /// Beneath the note, since that counts rows and this is none of them.
    last: Option<Row>,
    /// What the triangles mean.
    key: Option<Keys<Towards>>,
}

/// The measured card.
pub struct Plan {
    blocks: Vec<Block>,
    days: Vec<Line>,
    end: f64,
    measure: Measure,
    /// What the marks of the rows mean, where no plot above says so.
    legend: Option<legend::Plan>,
}

/// Measures both blocks; a block with neither rows nor a sentence is left out.
/// A tight card takes no more room than it must. So many rows of further items are shown.
pub fn plan(page: &Page, input: &Weekly, tight: bool, further: usize) -> Plan {
    let (skills, homework) = (&input.skills, &input.homework);
    let tasks = tasks_shown(skills.rows.len(), homework.rows.len());
    let helped = skills.helped.as_ref().filter(|helped| !skills.rows.is_empty() || helped.says_anything());
    let mut labels = (skills.rows.iter().map(|row| &row.label))
        .chain(helped.map(|row| &row.label))
        .chain(homework.rows.iter().map(|row| &row.label));
    let label = match labels.any(|label| !label.is_empty()) {
        _ if !input.further.rows.is_empty() => WIDE_LABEL,
        true => LABEL,
        false => 0.0,
    };
    let end = page.width() - EDGE - INSET - label;
    let width = end - 7.0 * DAY - EDGE - INSET - 12.0;
    let size = [&input.further.title, &skills.title, &homework.title]
        .map(|title| page.shrunk(title, TITLE, width, 0.75))
        .into_iter()
        .fold(TITLE.size, f64::min);
    let rows = further + skills.rows.len().min(MAX_SKILLS) + usize::from(helped.is_some()) + tasks;
    let setter = Setter {
        page,
        width,
        label: label.max(LABEL),
        title: Face { size, ..TITLE },
        blanks: std::array::from_fn(|day| blank(input, day)),
        lines: if tight || rows > ROOMY { 1 } else { 2 },
    };
    let skill_rows = (skills.rows.iter().take(MAX_SKILLS))
        .map(|row| setter.row(Base::Own, &row.name, row.used.map(cells::of_skill), &row.label))
        .collect();
    let helped =
        helped.map(|row| setter.row(page.base(), &row.name, row.days.map(cells::of_helped), &row.label));
    let task_rows = (homework.rows.iter().take(tasks))
        .map(|row| setter.row(Base::Own, &row.name, row.days.map(cells::of_task), &row.label))
        .collect();
    let blocks = [
        setter.further(input, further),
        setter.block(&skills.title, (skill_rows, helped), &skills.more, &skills.empty),
        setter.block(&homework.title, (task_rows, None), &homework.more, &homework.empty),
    ];
    let days = skills.day_labels.iter().take(7);
    Plan {
        blocks: blocks.into_iter().flatten().collect(),
        days: days.map(|day| page.fit(day, NOTE, DAY - 6.0)).collect(),
        end,
        measure: if tight { TIGHT } else { AMPLE },
        legend: input
            .panels
            .is_empty()
            .then(|| legend::plan(page, input, &[], page.width() - 2.0 * (EDGE + INSET), tight)),
    }
}

/// What one of the seven days without a report looks like. They end with the stressed week, and those of a first
/// week may begin before the first day drawn.
fn blank(input: &Weekly, day: usize) -> Cell {
    match (input.this_week.end.saturating_add(day)).checked_sub(7) {
        Some(day) if input.paused.iter().any(|(days, _)| days.contains(&day)) => Cell::Paused,
        Some(day) if day < input.begun() => Cell::Blank,
        _ => Cell::Open,
    }
}

/// What every row is set with.
struct Setter<'a> {
    page: &'a Page,
    /// Room for a name, in pixels.
    width: f64,
    /// Room for the label at the end of a row, in pixels.
    label: f64,
    /// What all headings are set in, so that they are of one size.
    title: Face,
    /// What a day without a report looks like, per day.
    blanks: [Cell; 7],
    /// Lines a name may take.
    lines: usize,
}

impl Setter<'_> {
    fn row(&self, base: Base, name: &str, cells: [Cell; 7], label: &str) -> Row {
        Row {
            name: wrap(name, NAME, base, self.width, self.lines),
            better: None,
            indent: 0.0,
            days: Days::cells(cells, self.blanks),
            label: self.page.fit(label, NOTE, self.label - 14.0),
        }
    }

    /// The rows of further items, as many as are shown; one more counts the rest.
    fn further(&self, input: &Weekly, shown: usize) -> Option<Block> {
        let further = &input.further;
        let rows = further.rows.get(..shown).unwrap_or(&further.rows);
        if further.rows.is_empty() {
            return None;
        }
        let triangles = further.better.of(rows.iter().map(|row| row.better));
        let indent = if triangles.is_empty() { 0.0 } else { Towards::WIDTH };
        let set = |row: &FurtherRow| {
            let tone = row.colour.tone();
            let mut name = self.page.wrap(&row.name, NAME, self.width - indent, self.lines);
            name.extend(row.note.as_ref().map(|note| self.page.fit(note, NOTE, self.width - indent)));
            Row {
                name,
                better: row.better.map(|towards| (towards, tone.strong)),
                indent,
                days: Days::small(&row.days, tone, self.blanks),
                label: self.page.fit(&row.label, NOTE, self.label - 14.0),
            }
        };
        let width = self.page.width() - 2.0 * (EDGE + INSET);
        let flow = Flow { row: KEY, between: 34.0, baseline: 10.0, face: NOTE, most: width };
        let left_out = shown < further.rows.len();
        let more = further.more.as_deref().unwrap_or_default();
        Some(Block {
            title: self.page.fit(&further.title, self.title, self.width),
            rows: rows.iter().map(set).collect(),
            note: left_out.then(|| self.page.fit(more, NOTE, width)),
            last: None,
            key: (!triangles.is_empty())
                .then(|| Keys::new(self.page, triangles, |_| Towards::WIDTH, flow, width)),
        })
    }

    fn block(
        &self,
        title: &str,
        (rows, last): (Vec<Row>, Option<Row>),
        more: &Option<String>,
        empty: &Option<String>,
    ) -> Option<Block> {
        let (note, width) = if rows.is_empty() && last.is_none() {
            (empty, self.page.width() - 2.0 * (EDGE + INSET))
        } else {
            (more, self.width)
        };
        let note = note.as_ref().map(|note| self.page.fit(note, NOTE, width)).filter(|line| !line.is_empty());
        let shown = !rows.is_empty() || last.is_some() || note.is_some();
        shown.then(|| Block {
            title: self.page.fit(title, self.title, self.width),
            rows,
            note,
            last,
            key: None,
        })
    }
}

impl Plan {
    /// Height in pixels; 0 where there is nothing to show.
    pub fn height(&self) -> f64 {
        let blocks: f64 = self.blocks.iter().map(|block| self.measure.block(block)).sum();
        match self.blocks.len() {
            0 => 0.0,
            n => blocks + self.measure.between * (n - 1) as f64 + 26.0 + self.marks(),
        }
    }

    /// Draws the card from `top`.
    pub fn draw(&self, page: &mut Page, top: f64) {
        if self.blocks.is_empty() {
            return;
        }
        let card = [EDGE, top, page.width() - 2.0 * EDGE, self.height()];
        page.rect(card, 24.0, Paint::fill(theme::CARD));
        let start = EDGE + INSET;
        let mut y = top + 12.0;
        // The weekdays stand once, above the first rows there are.
        let mut days = self.days.as_slice();
        for block in &self.blocks {
            page.start(&block.title, start, y + 35.0);
            if !block.rows.is_empty() || block.last.is_some() {
                for (day, label) in std::mem::take(&mut days).iter().enumerate() {
                    page.middle(label, self.column(day), y + 34.0);
                }
            }
            y += self.measure.head;
            for row in &block.rows {
                self.row(page, row, y);
                y += self.measure.row(row);
            }
            if let Some(note) = &block.note {
                page.start(note, start, y + self.measure.row / 2.0 + 9.0);
                y += self.measure.row;
            }
            if let Some(row) = &block.last {
                self.row(page, row, y);
                y += self.measure.row(row);
            }
            if let Some(key) = &block.key {
                key.draw(page, start, y, |page, towards, x, middle| {
                    towards.draw(page, x, middle, theme::MUTED);
                });
                y += key.height();
            }
            y += self.measure.between;
        }
        if let Some(legend) = &self.legend {
            legend.draw(page, start, y - self.measure.between);
        }
    }

    /// Height of what the marks mean.
    fn marks(&self) -> f64 {
        self.legend.as_ref().map_or(0.0, legend::Plan::height)
    }

    fn column(&self, day: usize) -> f64 {
        self.end - DAY * (7.0 - day as f64) + DAY / 2.0
    }

    fn row(&self, page: &mut Page, row: &Row, y: f64) {
        for (i, line) in row.name.iter().enumerate() {
            let first = y + (self.measure.row + row.days.extra()) / 2.0;
            page.start(line, EDGE + INSET + row.indent, first + 10.0 + SECOND * i as f64);
        }
        let middle = y + self.measure.row(row) / 2.0;
        if let Some((towards, colour)) = row.better {
            towards.draw(page, EDGE + INSET, middle, colour);
        }
        row.days.draw(page, self.end - 7.0 * DAY, middle);
        page.start(&row.label, self.end + 14.0, middle + 10.0);
    }
}

impl Measure {
    fn row(&self, row: &Row) -> f64 {
        self.row + row.days.extra() + SECOND * row.name.len().saturating_sub(1) as f64
    }

    fn block(&self, block: &Block) -> f64 {
        let rows: f64 = block.rows.iter().chain(&block.last).map(|row| self.row(row)).sum();
        let key = block.key.as_ref().map_or(0.0, Keys::height);
        self.head + rows + key + if block.note.is_some() { self.row } else { 0.0 }
    }
}
