//! The rows of a legend: marks with their meaning side by side, in as few rows as they need.
//!
//! Knows no mark: what each looks like and how wide it is, its picture says.

use super::page::Page;
use super::text::{Face, Line};

/// How the entries of a legend stand.
#[derive(Debug, Clone, Copy)]
pub struct Flow {
    /// Height of a row, in pixels.
    pub row: f64,
    /// Room between two entries, in pixels.
    pub between: f64,
    /// From the middle of a row to the baseline of its texts, in pixels.
    pub baseline: f64,
    /// What the texts are set in.
    pub face: Face,
    /// The widest an entry may be, in pixels.
    pub most: f64,
}

/// The entries of a legend, measured.
#[derive(Debug)]
pub struct Keys<K> {
    rows: Vec<Vec<(K, f64, Line)>>,
    flow: Flow,
}

impl<K: Copy> Keys<K> {
    /// Sets each key with its text, as many to a row as fit into this width; a text that is empty is left out.
    /// `room` is what a mark and the space before its text take, in pixels.
    pub fn new<'a>(
        page: &Page,
        wanted: impl IntoIterator<Item = (K, &'a str)>,
        room: fn(K) -> f64,
        flow: Flow,
        width: f64,
    ) -> Self {
        let mut rows: Vec<Vec<(K, f64, Line)>> = Vec::new();
        let mut free = 0.0;
        for (key, text) in wanted {
            let line = page.fit(text, flow.face, flow.most - room(key));
            if line.is_empty() {
                continue;
            }
            let needed = room(key) + line.width;
            match rows.last_mut() {
                Some(row) if needed <= free => row.push((key, room(key), line)),
                _ => {
                    rows.push(vec![(key, room(key), line)]);
                    free = width;
                }
            }
            free -= needed + flow.between;
        }
        Self { rows, flow }
    }

    /// Height in pixels; 0 where nothing needs explaining.
    pub fn height(&self) -> f64 {
        self.flow.row * self.rows.len() as f64
    }

    /// Draws the rows from their top edge; `mark` draws a key by its logical start and its middle.
    pub fn draw(&self, page: &mut Page, start: f64, top: f64, mark: impl Fn(&mut Page, K, f64, f64)) {
        for (i, row) in self.rows.iter().enumerate() {
            let mut x = start;
            let middle = top + self.flow.row * (i as f64 + 0.5);
            for (key, room, line) in row {
                mark(page, *key, x, middle);
                page.start(line, x + room, middle + self.flow.baseline);
                x += room + line.width + self.flow.between;
            }
        }
    }
}
