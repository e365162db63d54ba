//! What is changed about a client's list of skills, by the client or by a therapist. Written by `store::skills`.

use crate::domain::ids::SkillId;

/// A skill to come onto a list.
#[derive(Clone, Debug, PartialEq)]
pub enum NewSkill {
    /// Of the library, by its code.
    Listed(String),
    Typed {
        name: String,
        /// How it goes, in one sentence.
        reminder: Option<String>,
    },
}

#[derive(Clone, Debug, PartialEq)]
pub enum SkillChange {
    Add {
        skill: NewSkill,
    },
    Retire {
        skill: SkillId,
    },
    /// How one goes that the same person typed.
    Remind {
        skill: SkillId,
        reminder: String,
    },
    /// The client puts it first.
    First {
        skill: SkillId,
    },
    /// The client says who may read what was typed: all they share with, or who typed it alone.
    Show {
        skill: SkillId,
        open: bool,
    },
}

impl SkillChange {
    /// Is it about what is on the list, and not about how it goes or stands there?
    pub fn is_asked(&self) -> bool {
        match self {
            Self::Add { .. } | Self::Retire { .. } => true,
            Self::Remind { .. } | Self::First { .. } | Self::Show { .. } => false,
        }
    }
}
