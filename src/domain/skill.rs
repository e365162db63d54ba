//! Skills a client may use in distress: one on a list, the list everybody starts with, and the library to choose from.
//! The wording words them, by their codes; what somebody typed is theirs, and goes on only as whoever reads it may know it.

use serde::{Deserialize, Serialize};

use super::ids::SkillId;
pub use super::item::Name as SkillName;

mod library;

pub use library::{GROUPS, Group, library, of_group};

/// The keys of the skills on a new client's list, in the order shown. The words are elsewhere.
pub const BUILT_IN: [&str; 6] = ["breathing", "grounding", "moving", "talking", "distraction", "pleasant"];

/// In place of a name that whoever reads it may not know.
pub const PRIVATE: &str = "private";

/// The longest reminder that somebody types, in characters: one sentence.
pub const REMINDER_MAX: usize = 160;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Skill {
    pub id: SkillId,
    pub name: SkillName,
}

/// A skill on a client's list, as whoever keeps or reads the list may know it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listed {
    pub id: SkillId,
    pub name: SkillName,
    /// How it goes, in one sentence that somebody typed. One of the library has its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reminder: Option<String>,
    /// The therapist who gave it, where one did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// Did whoever reads this type it? Then how it goes is theirs to say.
    #[serde(default)]
    pub mine: bool,
    /// May everybody the client shares with read what was typed? Only the client says so.
    #[serde(default)]
    pub open: bool,
}

impl Listed {
    /// One that nothing else is known of.
    pub fn of(Skill { id, name }: Skill) -> Self {
        Self { id, name, reminder: None, by: None, mine: false, open: false }
    }

    pub fn skill(&self) -> Skill {
        Skill { id: self.id, name: self.name.clone() }
    }
}
