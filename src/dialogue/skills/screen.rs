//! A client's list of skills, for their therapist.

use serde::{Deserialize, Serialize};

use crate::domain::ids::LinkId;
use crate::domain::skill::Skill;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SkillsScreen {
    Skills { link: LinkId, alias: String, skills: Vec<Skill> },
    AskSkill { link: LinkId, alias: String },
}

impl SkillsScreen {
    /// The one message it stands on.
    pub fn surface(&self) -> Option<&'static str> {
        match self {
            Self::Skills { .. } => Some("clients"),
            Self::AskSkill { .. } => None,
        }
    }

    /// Does nothing but a button answer it?
    pub fn asks(&self) -> bool {
        match self {
            Self::Skills { .. } | Self::AskSkill { .. } => false,
        }
    }
}
