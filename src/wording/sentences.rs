//! One sentence on one scale, for beneath its panel in a picture.

use crate::domain::item::Item;
use crate::domain::lang::Lang;
use crate::domain::week::{Comparison, Further, Left, Level, Series, level};

use super::html::plain;
use super::kind;
use super::say::{Args, Say};
use super::weekly::{self, shown_difference};
use super::words::Words;

impl Words {
    /// A scale's mean against the usual, beneath a title that says which scale; of few days only the range;
    /// empty without an answer.
    pub fn average_sentence(&self, lang: &Lang, series: &Series) -> String {
        let said = sentence(&self.say(lang), &series.item, &series.of);
        said.map(|html| plain(&html)).unwrap_or_default()
    }

    /// On how many days of the week something was answered that is not asked any more, and where it was.
    pub fn left_sentence(&self, lang: &Lang, left: &Left<Further>) -> String {
        plain(&weekly::left(&self.say(lang), left))
    }
}

fn sentence(say: &Say<'_>, item: &Item, of: &Comparison) -> Option<String> {
    let decimals = item.kind.decimals();
    let whole = |value: i32| kind::measured(say, item, value);
    let mean = |mean| Args::new().said("mean", kind::mean(say, item, mean, decimals));
    Some(match level(of)? {
        Level::At(value) => {
            say.with("chart-at", Args::new().said("value", whole(value)).count("days", of.this?.n))
        }
        Level::Between(low, high) => {
            say.with("chart-between", Args::new().said("low", whole(low)).said("high", whole(high)))
        }
        Level::Mean(this) => say.with("chart-average", mean(this)),
        Level::Usual { this, usual } => {
            let by = shown_difference(this, usual, decimals);
            let [above, below] = kind::beside_usual(item);
            let key = match by {
                0.0 => "chart-average-same",
                by if by > 0.0 => above,
                _ => below,
            };
            say.with(key, mean(this).said("by", kind::apart(say, item, by.abs(), decimals)))
        }
    })
}
