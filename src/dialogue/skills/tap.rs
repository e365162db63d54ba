//! A press on a list of skills, and how it fits into a button. One of the library is named by its code, so that an old button
//! never adds another one. The client's own list and a therapist's look at it have the same presses.

use crate::dialogue::press::flag;
use crate::domain::ids::SkillId;
use crate::domain::skill::library;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SkillTap {
    List,
    Open(SkillId),
    /// The groups of the library; a part of a name may be typed there.
    Library,
    Group(u8),
    /// Of the library, onto the list.
    Pick(&'static str),
    /// To type a name.
    Type,
    /// To type how it goes.
    Remind(SkillId),
    /// To the head of the list.
    First(SkillId),
    /// May everybody the client shares with read what was typed? The new state rather than a toggle.
    Show(SkillId, bool),
    Off(SkillId),
}

impl SkillTap {
    pub fn encode(self) -> String {
        match self {
            Self::List => "list".into(),
            Self::Open(id) => format!("one {}", id.0),
            Self::Library => "lib".into(),
            Self::Group(group) => format!("lib {group}"),
            Self::Pick(code) => format!("+ {code}"),
            Self::Type => "type".into(),
            Self::Remind(id) => format!("how {}", id.0),
            Self::First(id) => format!("top {}", id.0),
            Self::Show(id, open) => format!("show {} {}", id.0, u8::from(open)),
            Self::Off(id) => format!("- {}", id.0),
        }
    }

    pub fn decode(words: &[&str]) -> Option<Self> {
        let id = |text: &str| text.parse().ok().map(SkillId);
        Some(match words {
            ["list"] => Self::List,
            ["one", skill] => Self::Open(id(skill)?),
            ["lib"] => Self::Library,
            ["lib", group] => Self::Group(group.parse().ok()?),
            ["+", code] => Self::Pick(library().find(|listed| listed == code)?),
            ["type"] => Self::Type,
            ["how", skill] => Self::Remind(id(skill)?),
            ["top", skill] => Self::First(id(skill)?),
            ["show", skill, open] => Self::Show(id(skill)?, flag(open)?),
            ["-", skill] => Self::Off(id(skill)?),
            _ => return None,
        })
    }

    /// Does it share or take off? Typed, such a press needs its question in sight.
    pub fn agrees(self) -> bool {
        match self {
            Self::Show(_, open) => open,
            Self::Off(_) => true,
            Self::List
            | Self::Open(_)
            | Self::Library
            | Self::Group(_)
            | Self::Pick(_)
            | Self::Type
            | Self::Remind(_)
            | Self::First(_) => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialogue::press::{CaseTap, DATA_MAX, Press};
    use crate::domain::ids::LinkId;

    #[test]
    fn every_press_fits_a_button_and_survives_the_journey() {
        let skill = SkillId(1_000_000_000_000);
        let mut taps = vec![
            SkillTap::List,
            SkillTap::Open(skill),
            SkillTap::Library,
            SkillTap::Group(7),
            SkillTap::Type,
            SkillTap::Remind(skill),
            SkillTap::First(skill),
            SkillTap::Show(skill, true),
            SkillTap::Show(skill, false),
            SkillTap::Off(skill),
        ];
        taps.extend(library().map(SkillTap::Pick));
        for tap in taps {
            for press in [Press::Skills(tap), Press::Case(LinkId(1_000_000_000_000), CaseTap::Skill(tap))] {
                assert!(press.encode().len() <= DATA_MAX, "{}", press.encode());
                assert_eq!(Press::decode(&press.encode()), Some(press));
            }
        }
        assert_eq!(SkillTap::decode(&["+", "no_such_skill"]), None);
    }
}
