//! One sentence on one scale, for beneath its panel in a picture.

use crate::domain::lang::Lang;
use crate::domain::week::Comparison;

use super::html::plain;
use super::say::Args;
use super::weekly;
use super::words::Words;

/// Without a week to compare with, higher, lower, the same.
const KEYS: [&str; 4] =
    ["chart-average", "chart-average-higher", "chart-average-lower", "chart-average-same"];

impl Words {
    /// A scale's mean against the week before, beneath a title that says which scale; empty without an answer.
    pub fn average_sentence(&self, lang: &Lang, of: &Comparison, decimals: usize) -> String {
        let said = weekly::average(&self.say(lang), of, decimals, Args::new(), KEYS);
        said.map(|html| plain(&html)).unwrap_or_default()
    }
}
