//! One sentence on one scale, for beneath its panel in a picture.

use crate::domain::lang::Lang;
use crate::domain::week::Comparison;

use super::html::plain;
use super::weekly::average;
use super::words::Words;

impl Words {
    /// The week's mood against the week before; empty without an answer.
    pub fn mood_sentence(&self, lang: &Lang, mood: &Comparison) -> String {
        let keys = ["weekly-mood", "weekly-mood-higher", "weekly-mood-lower", "weekly-mood-same"];
        average(&self.say(lang), mood, 1, keys).map(|html| plain(&html)).unwrap_or_default()
    }

    /// The week's SUDs against the week before; empty without an answer.
    pub fn suds_sentence(&self, lang: &Lang, suds: &Comparison) -> String {
        let keys = ["weekly-suds", "weekly-suds-higher", "weekly-suds-lower", "weekly-suds-same"];
        average(&self.say(lang), suds, 0, keys).map(|html| plain(&html)).unwrap_or_default()
    }
}
