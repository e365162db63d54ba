//! The numbered list of changes of plan, in two columns where all of them are short.

use super::card::{self, Card};
use super::flags::Flag;
use super::{EDGE, INSET, NAME, PlanMark};
use crate::charts::page::Page;
use crate::charts::text::Line;
use crate::charts::theme;

/// Height of a line of the list, in pixels.
const ROW: f64 = 39.0;
/// Room between two columns, in pixels.
const BETWEEN: f64 = 28.0;
/// Room between a number and its text, in pixels.
const AFTER: f64 = 14.0;

/// All changes, measured.
pub struct Items {
    items: Vec<(Flag, Line)>,
    /// Room for the numbers, in pixels.
    numbers: f64,
    columns: usize,
}

impl Items {
    /// The newest first: where room is short, the oldest are left out.
    pub fn new(page: &Page, marks: &[PlanMark]) -> Self {
        let flags: Vec<Flag> = marks.iter().rev().map(|mark| Flag::new(page, &mark.number)).collect();
        let numbers = flags.iter().map(|flag| flag.width).fold(0.0, f64::max) + AFTER;
        let width = card::width(page);
        let half = (width - BETWEEN) / 2.0 - numbers;
        let short = marks.len() > 1 && marks.iter().all(|mark| page.set(&mark.text, NAME).width <= half);
        let room = if short { half } else { width - numbers };
        let fit = |mark: &PlanMark| page.fit(&mark.text, NAME, room);
        let items = flags.into_iter().zip(marks.iter().rev().map(fit));
        Self { items: items.collect(), numbers, columns: if short { 2 } else { 1 } }
    }

    /// Height of a card with the first `n` of them, in pixels; 0 without any.
    pub fn height(&self, n: usize) -> f64 {
        let rows: f64 = self.rows(n.min(self.items.len())).iter().sum();
        if self.items.is_empty() { 0.0 } else { card::HEAD + rows + card::FOOT }
    }

    fn rows(&self, n: usize) -> Vec<f64> {
        vec![ROW; n.div_ceil(self.columns)]
    }

    /// As many of them as fit into a card of this height.
    pub fn list(mut self, page: &Page, title: &str, more: Option<&String>, room: f64) -> Option<List> {
        let all = self.items.len();
        let fitting = card::fitting(&self.rows(all), room) * self.columns;
        self.items.truncate(fitting);
        let card = Card::new(page, title, theme::INK, more.filter(|_| fitting < all));
        (!self.items.is_empty()).then_some(List { items: self, card })
    }
}

/// The changes that fit.
pub struct List {
    items: Items,
    card: Card,
}

impl List {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.items.items.len()
    }

    /// Height of the card, in pixels.
    pub fn height(&self) -> f64 {
        self.card.height(self.rows())
    }

    fn rows(&self) -> f64 {
        self.items.rows(self.len()).iter().sum()
    }

    /// Draws the card; columns are read downwards.
    pub fn draw(&self, page: &mut Page, top: f64) {
        let y = self.card.draw(page, top, self.rows());
        let column = (card::width(page) + BETWEEN) / 2.0;
        let high = self.len().div_ceil(self.items.columns).max(1);
        for (i, (flag, line)) in self.items.items.iter().enumerate() {
            let x = EDGE + INSET + column * (i / high) as f64;
            let middle = y + ROW * ((i % high) as f64 + 0.5);
            flag.draw(page, x + (self.items.numbers - AFTER) / 2.0, middle);
            page.start(line, x + self.items.numbers, middle + 9.0);
        }
    }
}
