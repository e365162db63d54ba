//! One sentence on one scale, for beneath its panel in a picture.

use crate::domain::lang::Lang;
use crate::domain::week::WeekSummary;

use super::html::plain;
use super::weekly;
use super::words::Words;

impl Words {
    /// The week's mood against the week before; empty without an answer.
    pub fn mood_sentence(&self, lang: &Lang, week: &WeekSummary) -> String {
        weekly::mood(&self.say(lang), week).map(|html| plain(&html)).unwrap_or_default()
    }

    /// The week's SUDs against the week before; empty without an answer.
    pub fn suds_sentence(&self, lang: &Lang, week: &WeekSummary) -> String {
        weekly::suds(&self.say(lang), week).map(|html| plain(&html)).unwrap_or_default()
    }
}
