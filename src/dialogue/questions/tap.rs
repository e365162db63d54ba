//! A therapist's press on the questions of a client, and how it fits into a button. An item of the library is named by
//! its code, so that an old button never adds another one.

use crate::domain::catalogue::library;
use crate::domain::ids::ItemId;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuestionTap {
    List,
    Open(ItemId),
    Up(ItemId),
    Down(ItemId),
    Remove(ItemId),
    Library,
    Group(u8),
    Pick(&'static str),
    /// To type one in a line.
    Type,
    /// What was just typed looks right.
    Keep,
}

impl QuestionTap {
    pub fn encode(self) -> String {
        match self {
            Self::List => "list".into(),
            Self::Open(id) => format!("one {}", id.0),
            Self::Up(id) => format!("up {}", id.0),
            Self::Down(id) => format!("down {}", id.0),
            Self::Remove(id) => format!("- {}", id.0),
            Self::Library => "lib".into(),
            Self::Group(group) => format!("lib {group}"),
            Self::Pick(code) => format!("+ {code}"),
            Self::Type => "type".into(),
            Self::Keep => "keep".into(),
        }
    }

    pub fn decode(words: &[&str]) -> Option<Self> {
        let id = |text: &str| text.parse().ok().map(ItemId);
        Some(match words {
            ["list"] => Self::List,
            ["one", item] => Self::Open(id(item)?),
            ["up", item] => Self::Up(id(item)?),
            ["down", item] => Self::Down(id(item)?),
            ["-", item] => Self::Remove(id(item)?),
            ["lib"] => Self::Library,
            ["lib", group] => Self::Group(group.parse().ok()?),
            ["+", code] => Self::Pick(library().into_iter().find(|listed| listed.code == *code)?.code),
            ["type"] => Self::Type,
            ["keep"] => Self::Keep,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialogue::press::{CaseTap, DATA_MAX, Press};
    use crate::domain::ids::LinkId;

    #[test]
    fn every_press_fits_a_button_and_survives_the_journey() {
        let item = ItemId(1_000_000_000_000);
        let mut taps = vec![
            QuestionTap::List,
            QuestionTap::Open(item),
            QuestionTap::Up(item),
            QuestionTap::Down(item),
            QuestionTap::Remove(item),
            QuestionTap::Library,
            QuestionTap::Group(9),
            QuestionTap::Type,
            QuestionTap::Keep,
        ];
        taps.extend(library().into_iter().map(|listed| QuestionTap::Pick(listed.code)));
        for tap in taps {
            let press = Press::Case(LinkId(1_000_000_000_000), CaseTap::Question(tap));
            assert!(press.encode().len() <= DATA_MAX, "{}", press.encode());
            assert_eq!(Press::decode(&press.encode()), Some(press));
        }
        assert_eq!(QuestionTap::decode(&["+", "no_such_item"]), None);
    }
}
