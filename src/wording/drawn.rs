//! What numbers and choices are called inside a picture: at a tick, beside a gauge, at the end of a small row. Says the
//! same numbers as the sentences, only shorter; never reckons one.

use crate::domain::answers::Value;
use crate::domain::ids::PartId;
use crate::domain::item::Item;
use crate::domain::lang::Lang;
use crate::domain::week::{Further, Sum};

use super::html::plain;
use super::say::{Args, Say};
use super::words::Words;
use super::{kind, measured};

/// The most letters of a mark.
const LETTERS: usize = 3;
/// In Arabic the article is written with its word.
const ARTICLE: &str = "ال";

impl Words {
    /// An answer as it is told back, and could be typed: "7 h 30 min", "23:15", "Yes".
    pub fn answer(&self, lang: &Lang, item: &Item, value: &Value) -> String {
        plain(&kind::said(&self.say(lang), item, value))
    }

    /// A number of an item, be it a mean: "4.4", "7 h 20 min", "23:40", "5.5 glasses".
    pub fn number_of(&self, lang: &Lang, item: &Item, value: f64, decimals: usize) -> String {
        plain(&kind::mean(&self.say(lang), item, value, decimals))
    }

    /// The label of a tick: an own unit stands in the title.
    pub fn tick(&self, lang: &Lang, item: &Item, value: f64) -> String {
        let say = self.say(lang);
        plain(&kind::tick(&say, item, value))
    }

    /// What a small row is called.
    pub fn row_name(&self, lang: &Lang, item: &Item) -> String {
        self.pictured(lang, &plain(&measured::title(&self.say(lang), item)))
    }

    /// At the end of a small row: "2–5", "6:30–8:00 h", "yes: 3 of 5", "3 × home".
    pub fn row_label(&self, lang: &Lang, further: &Further) -> String {
        self.pictured(lang, &plain(&label(&self.say(lang), further)))
    }

    /// A mark for each thing to choose: as few of its first letters as tell them apart, or else its number.
    pub fn part_marks(&self, lang: &Lang, item: &Item) -> Vec<(PartId, String)> {
        let say = self.say(lang);
        let parts = item.kind.parts();
        let names: Vec<String> = parts.iter().map(|part| plain(&say.skill(&part.name))).collect();
        let letters = |name: &String| name.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
        let names: Vec<String> = names.iter().map(letters).collect();
        // An article before each of them tells none apart.
        let bare = |name: &String| name.strip_prefix(ARTICLE).map(str::to_owned);
        let names = names.iter().map(bare).collect::<Option<Vec<String>>>().unwrap_or(names);
        let of = |letters: usize| -> Vec<String> {
            let start = |name: &String| name.chars().take(letters).collect();
            names.iter().map(start).collect()
        };
        let apart = |marks: &Vec<String>| {
            let different: std::collections::BTreeSet<String> =
                marks.iter().map(|mark| mark.to_lowercase()).collect();
            different.len() == marks.len() && !different.contains("")
        };
        let numbers = || (1..).take(parts.len()).map(|number: i32| say.whole(number)).collect();
        let marks = (1..=LETTERS).map(of).find(apart).unwrap_or_else(numbers);
        parts.iter().map(|part| part.id).zip(marks).collect()
    }
}

fn label(say: &Say<'_>, further: &Further) -> String {
    match &further.sum {
        // An own unit stands beside the name.
        Sum::Between(low, high) => kind::small(say, &further.item, *low, *high),
        Sum::Yes(yes) => {
            let whole = |days: usize| say.whole(u32::try_from(days).unwrap_or(u32::MAX));
            say.with("chart-yes", Args::new().text("yes", &whole(*yes)).text("days", &whole(further.days)))
        }
        Sum::Chosen(chosen) => {
            let Some((_, most)) = chosen.first() else { return say.say("checkin-none") };
            // None of those chosen on as many days goes before another.
            let named = chosen.iter().filter(|(_, days)| days == most).filter_map(|(id, _)| {
                let part = further.item.kind.parts().iter().find(|part| part.id == *id)?;
                Some(say.skill(&part.name))
            });
            let named: Vec<String> = named.collect();
            // The number first: a long name is cut at its end.
            format!("{} × {}", say.whole(u32::try_from(*most).unwrap_or(u32::MAX)), say.list(&named))
        }
    }
}
