//! A therapist's press on the questions of a client, and how it fits into a button. An item of the library is named by
//! its code, so that an old button never adds another one; one that changes the list says which list was seen.

use crate::dialogue::drafts::{self, Under};
use crate::domain::catalogue::{Template, library};
use crate::domain::ids::ItemId;
use crate::domain::item::Better;
use crate::domain::placed::Watch;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuestionTap {
    List,
    Open(ItemId),
    Up(ItemId, Seen),
    Down(ItemId, Seen),
    Remove(ItemId, Seen),
    /// Drawn large in the pictures, or not.
    Large(ItemId, bool, Seen),
    /// To choose when a week of it is pointed out.
    WatchAsk(ItemId),
    Watch(ItemId, Watch, Seen),
    Library,
    Group(u8),
    Pick(&'static str),
    /// To type one in a line.
    Type,
    /// Which end of it is better, and so which answers need care.
    Better(ItemId, Better, Seen),
    /// The line it stands under looks right, and this end of it is better, where it has ends.
    Keep(Under, Option<Better>),
    /// Several questions at once, by the code of a template: which there are, one of them, put on, taken off again.
    Templates,
    Template(&'static str),
    Apply(&'static str, u16, Seen),
    Undo(&'static str, u16, Seen),
}

/// A mark of the list a button stood beneath; `None` on buttons from before it was kept.
pub type Seen = Option<u16>;

impl QuestionTap {
    pub fn encode(self) -> String {
        match self {
            Self::List => "list".into(),
            Self::Open(id) => format!("one {}", id.0),
            Self::Up(id, seen) => format!("up {}{}", id.0, mark(seen)),
            Self::Down(id, seen) => format!("down {}{}", id.0, mark(seen)),
            Self::Remove(id, seen) => format!("- {}{}", id.0, mark(seen)),
            Self::Large(id, on, seen) => format!("large {} {}{}", id.0, u8::from(on), mark(seen)),
            Self::WatchAsk(id) => format!("flag {}", id.0),
            Self::Watch(id, watch, seen) => {
                let number = watch.number().map_or_else(|| "d".into(), |number| number.to_string());
                format!("flag {} {number}{}", id.0, mark(seen))
            }
            Self::Library => "lib".into(),
            Self::Group(group) => format!("lib {group}"),
            Self::Pick(code) => format!("+ {code}"),
            Self::Type => "type".into(),
            Self::Better(id, better, seen) => format!("end {} {}{}", id.0, letter(better), mark(seen)),
            Self::Templates => "set".into(),
            Self::Template(code) => format!("set {code}"),
            Self::Apply(code, parts, seen) => format!("set+ {code} {parts:x}{}", mark(seen)),
            Self::Undo(code, parts, seen) => format!("set- {code} {parts:x}{}", mark(seen)),
            Self::Keep(under, None) => format!("keep{}", drafts::mark(under)),
            Self::Keep(under, Some(better)) => format!("keep {}{}", letter(better), drafts::mark(under)),
        }
    }

    pub fn decode(words: &[&str]) -> Option<Self> {
        let id = |text: &str| text.parse().ok().map(ItemId);
        Some(match words {
            ["list"] => Self::List,
            ["one", item] => Self::Open(id(item)?),
            ["up", item, seen @ ..] => Self::Up(id(item)?, seen_in(seen)?),
            ["down", item, seen @ ..] => Self::Down(id(item)?, seen_in(seen)?),
            ["-", item, seen @ ..] => Self::Remove(id(item)?, seen_in(seen)?),
            ["large", item, on @ ("0" | "1"), seen @ ..] => {
                Self::Large(id(item)?, *on == "1", seen_in(seen)?)
            }
            ["flag", item] => Self::WatchAsk(id(item)?),
            ["flag", item, "d", seen @ ..] => Self::Watch(id(item)?, Watch::Usual, seen_in(seen)?),
            ["flag", item, number, seen @ ..] => {
                Self::Watch(id(item)?, Watch::of_number(Some(number.parse().ok()?))?, seen_in(seen)?)
            }
            ["lib"] => Self::Library,
            ["lib", group] => Self::Group(group.parse().ok()?),
            ["+", code] => Self::Pick(library().into_iter().find(|listed| listed.code == *code)?.code),
            ["type"] => Self::Type,
            ["set"] => Self::Templates,
            ["set", code] => Self::Template(Template::of_code(code)?.code),
            ["set+", code, parts, seen @ ..] => {
                Self::Apply(Template::of_code(code)?.code, number(parts)?, seen_in(seen)?)
            }
            ["set-", code, parts, seen @ ..] => {
                Self::Undo(Template::of_code(code)?.code, number(parts)?, seen_in(seen)?)
            }
            ["end", item, better, seen @ ..] => Self::Better(id(item)?, of_letter(better)?, seen_in(seen)?),
            ["keep", better, under @ ..] if of_letter(better).is_some() => {
                Self::Keep(drafts::under_in(under)?, of_letter(better))
            }
            ["keep", under @ ..] => Self::Keep(drafts::under_in(under)?, None),
            _ => return None,
        })
    }
}

/// No letter is one of a mark, which is a number in sixteens.
pub fn letter(better: Better) -> char {
    match better {
        Better::Higher => 'h',
        Better::Lower => 'l',
        Better::Neither => 'n',
        Better::Unsaid => 'u',
    }
}

pub fn of_letter(word: &str) -> Option<Better> {
    let all = [Better::Higher, Better::Lower, Better::Neither, Better::Unsaid];
    all.into_iter().find(|better| word.chars().eq([letter(*better)]))
}

fn mark(seen: Seen) -> String {
    seen.map(|seen| format!(" {seen:x}")).unwrap_or_default()
}

fn number(word: &str) -> Option<u16> {
    u16::from_str_radix(word, 16).ok()
}

fn seen_in(words: &[&str]) -> Option<Seen> {
    match words {
        [] => Some(None),
        [seen] => number(seen).map(Some),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialogue::press::{CaseTap, DATA_MAX, Press};
    use crate::domain::catalogue::TEMPLATES;
    use crate::domain::ids::LinkId;

    #[test]
    fn every_press_fits_a_button_and_survives_the_journey() {
        let item = ItemId(1_000_000_000_000);
        let mut taps = vec![
            QuestionTap::List,
            QuestionTap::Open(item),
            QuestionTap::Up(item, None),
            QuestionTap::Up(item, Some(u16::MAX)),
            QuestionTap::Down(item, Some(0)),
            QuestionTap::Remove(item, Some(7)),
            QuestionTap::Large(item, true, Some(u16::MAX)),
            QuestionTap::Large(item, false, None),
            QuestionTap::WatchAsk(item),
            QuestionTap::Watch(item, Watch::Usual, Some(u16::MAX)),
            QuestionTap::Watch(item, Watch::Never, None),
            QuestionTap::Watch(item, Watch::Falls(30), Some(u16::MAX)),
            QuestionTap::Watch(item, Watch::Rises(10), Some(1)),
            QuestionTap::Library,
            QuestionTap::Group(9),
            QuestionTap::Type,
            QuestionTap::Keep(None, None),
            QuestionTap::Keep(Some(u32::MAX), None),
            QuestionTap::Keep(Some(u32::MAX), Some(Better::Higher)),
            QuestionTap::Keep(Some(0xa), Some(Better::Neither)),
            QuestionTap::Better(item, Better::Lower, Some(u16::MAX)),
            QuestionTap::Better(item, Better::Neither, None),
        ];
        for template in TEMPLATES {
            taps.extend([
                QuestionTap::Template(template.code),
                QuestionTap::Apply(template.code, u16::MAX, Some(u16::MAX)),
                QuestionTap::Undo(template.code, u16::MAX, Some(u16::MAX)),
            ]);
        }
        taps.push(QuestionTap::Templates);
        taps.extend(library().into_iter().map(|listed| QuestionTap::Pick(listed.code)));
        for tap in taps {
            let press = Press::Case(LinkId(1_000_000_000_000), CaseTap::Question(tap));
            assert!(press.encode().len() <= DATA_MAX, "{}", press.encode());
            assert_eq!(Press::decode(&press.encode()), Some(press));
        }
        assert_eq!(QuestionTap::decode(&["+", "no_such_item"]), None);
    }
}
