//! What a measured item is called wherever its numbers are told: by its code where the language has words for it, else
//! as it is called where it is asked. Never knows a single item.

use crate::domain::item::{Better, Item};
use crate::domain::kind::{Ends, Kind, Rating};

use super::html::escape;
use super::say::{Args, Say};
use super::{items, kind};

/// Within a sentence: "distress (SUDs, highest of the day)".
pub fn name(say: &Say<'_>, item: &Item) -> String {
    called(say, "weekly-name", item)
}

/// At the head of a line: "SUDs (highest of the day)".
pub fn head(say: &Say<'_>, item: &Item) -> String {
    called(say, "weekly-head", item)
}

/// In a word, whatever its moment.
pub fn short(say: &Say<'_>, item: &Item) -> String {
    called(say, "weekly-short", item)
}

/// The head of a panel or a small row; an own unit stands beside the name.
pub fn title(say: &Say<'_>, item: &Item) -> String {
    let title = called(say, "chart-title", item);
    match kind::beside_title(say, item) {
        Some(unit) => say.with("chart-title-unit", Args::new().said("item", title).said("unit", unit)),
        None => title,
    }
}

/// The head of a narrow column.
pub fn column(say: &Say<'_>, item: &Item) -> String {
    called(say, "digest-column", item)
}

/// The moment a column is about, where there is more than one.
pub fn about(say: &Say<'_>, item: &Item) -> Option<String> {
    own(say, "digest-about", item, Args::new())
}

/// The same beneath a name, where there is little room.
pub fn beneath(say: &Say<'_>, item: &Item) -> Option<String> {
    own(say, "digest-beneath", item, Args::new())
}

/// The same with so many days that are about another moment.
pub fn both(say: &Say<'_>, item: &Item, days: usize) -> Option<String> {
    own(say, "digest-both", item, Args::new().count("days", days))
}

/// What both ends of the scale mean, the lower first. Where no words of ours say which end is better, that is said.
pub fn ends(say: &Say<'_>, item: &Item) -> [String; 2] {
    let typed = Some(typed_ends(item)).filter(|ends| ends.iter().any(|end| !end.is_empty()));
    let ours = ["chart-low", "chart-high"].map(|key| own(say, key, item, Args::new()));
    let mut ends = match (typed, ours) {
        (Some(typed), _) => typed,
        (None, [Some(low), Some(high)]) => return [low, high],
        (None, _) => Default::default(),
    };
    let better = match item.better {
        Better::Lower => &mut ends[0],
        Better::Higher => &mut ends[1],
        Better::Neither | Better::Unsaid => return ends,
    };
    *better = match better.is_empty() {
        true => say.say("chart-better"),
        false => say.with("chart-end-better", Args::new().said("end", std::mem::take(better))),
    };
    ends
}

/// What somebody typed beside both ends of a scale, the lower first.
pub fn typed_ends(item: &Item) -> [String; 2] {
    match &item.kind {
        Kind::Rating(Rating { ends: Ends::Typed { low, high }, .. }) => [escape(low), escape(high)],
        _ => Default::default(),
    }
}

/// A sentence about the item: its own, where the language has one, else the one for any.
pub fn sentence(say: &Say<'_>, key: &str, item: &Item, args: impl Fn() -> Args) -> String {
    own(say, key, item, args()).unwrap_or_else(|| say.with(key, args()))
}

fn called(say: &Say<'_>, key: &str, item: &Item) -> String {
    own(say, key, item, Args::new()).unwrap_or_else(|| items::name(say, &item.name))
}

fn own(say: &Say<'_>, key: &str, item: &Item, args: Args) -> Option<String> {
    say.maybe(&format!("{key}-{}", item.code()?), args)
}
