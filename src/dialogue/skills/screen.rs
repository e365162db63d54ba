//! A client's list of skills and the library beside it, for the client or for a therapist of theirs.

use serde::{Deserialize, Serialize};

use crate::domain::ids::LinkId;
use crate::domain::skill::{Listed, SkillName};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SkillsScreen {
    /// The list, for a therapist.
    Skills {
        link: LinkId,
        alias: String,
        skills: Vec<Listed>,
        /// How many more there are that somebody else typed, and only the client may show.
        #[serde(default)]
        private: usize,
    },
    /// A name is to be typed, by a therapist.
    AskSkill {
        link: LinkId,
        alias: String,
    },
    SkillPage(Box<SkillPage>),
}

/// One page of a list or of the library.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SkillPage {
    /// The client's tie and alias, for a therapist; `None`: it is the reader's own list.
    pub of: Option<(LinkId, String)>,
    pub shown: SkillShown,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SkillShown {
    /// The client's own list.
    List(Vec<Listed>),
    One(Listed),
    /// The groups of the library. `nothing`: words were typed, and no name has them.
    Groups {
        nothing: bool,
    },
    /// One group, by its place, with the codes of what is on the list.
    Group {
        group: u8,
        on_list: Vec<String>,
    },
    /// Those whose names have the words that were typed.
    Found {
        codes: Vec<String>,
        on_list: Vec<String>,
    },
    /// A name is to be typed, by the client.
    AskName,
    /// How this one goes is to be typed.
    AskReminder(Listed),
}

/// One sentence about skills.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SkillLine {
    /// No name of the library has these words.
    NothingFound,
    /// One of this name is on the list.
    Taken {
        name: SkillName,
    },
    /// A client typed one of their own.
    AddedOwn,
    /// A client chose one of the library.
    Added,
    /// A therapist chose one of the library.
    Given,
    ReminderSaved,
    ReminderTooLong {
        max: usize,
    },
    ReminderEmpty,
    /// It stands first from the next check-in on.
    First,
    Shown,
    Hidden,
}

impl SkillsScreen {
    /// The one message it stands on.
    pub fn surface(&self) -> Option<&'static str> {
        match self {
            Self::Skills { .. } => Some("clients"),
            Self::AskSkill { .. } => None,
            Self::SkillPage(page) => match (&page.shown, &page.of) {
                (SkillShown::AskName | SkillShown::AskReminder(_), _) => None,
                (_, Some(_)) => Some("clients"),
                (_, None) => Some("settings"),
            },
        }
    }

    /// Does nothing but a button answer it?
    pub fn asks(&self) -> bool {
        match self {
            Self::Skills { .. } | Self::AskSkill { .. } | Self::SkillPage(_) => false,
        }
    }
}
