//! A therapist's press on the list of clients or on one of them, how it fits into a button, and where lists lead to.

use crate::dialogue::digest;
use crate::dialogue::drafts::{Under, mark, under_in};
use crate::dialogue::effect::Step;
use crate::dialogue::facts::Facts;
use crate::dialogue::pause::{length_code, length_of};
use crate::dialogue::press::up_to;
use crate::dialogue::questions::QuestionTap;
use crate::dialogue::skills::SkillTap;
use crate::dialogue::slots::SlotTap;
use crate::dialogue::state::State;
use crate::dialogue::target::TargetTap;
use crate::domain::client::PauseLength;
use crate::domain::ids::{SkillId, TaskId};
use crate::domain::scale::SudsWhen;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClientsTap {
    List,
    /// Another page of the same list.
    Page(u16),
    /// A page of the caseload: this week at one look.
    Caseload(u16),
}

/// A therapist's press on one client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CaseTap {
    Open,
    Chart,
    /// So many weeks before a session.
    Session(u8),
    SessionFile(u8),
    Homework,
    AddTask,
    EndTask(TaskId),
    /// The task it stands under has no last day.
    NoLastDay(Under),
    Skills,
    AddSkill,
    RetireSkill(SkillId),
    /// On the list of skills or in their library.
    Skill(SkillTap),
    SudsWhen(SudsWhen),
    /// What is asked of this client.
    Question(QuestionTap),
    /// When they are asked.
    Slot(SlotTap),
    Target(TargetTap),
    PauseAsk,
    Pause(PauseLength),
    Resume,
    EndAsk,
    End,
}

pub fn list_pressed(state: &State, facts: &Facts, tap: ClientsTap) -> Step {
    match tap {
        ClientsTap::List => super::list_again(facts, 0),
        ClientsTap::Page(page) => super::list_again(facts, page),
        ClientsTap::Caseload(page) => digest::page(state, facts, page),
    }
}

impl ClientsTap {
    pub fn encode(self) -> String {
        match self {
            Self::List => "cases".into(),
            Self::Page(page) => format!("cases {page}"),
            Self::Caseload(page) => format!("week {page}"),
        }
    }

    pub fn decode(words: &[&str]) -> Option<Self> {
        Some(match words {
            ["cases"] => Self::List,
            ["cases", page] => Self::Page(page.parse().ok()?),
            ["week", page] => Self::Caseload(page.parse().ok()?),
            _ => return None,
        })
    }
}

impl CaseTap {
    pub fn encode(self) -> String {
        match self {
            Self::Open => "open".into(),
            Self::Chart => "chart".into(),
            Self::Session(weeks) => format!("back {weeks}"),
            Self::SessionFile(weeks) => format!("file {weeks}"),
            Self::Homework => "hw".into(),
            Self::AddTask => "hw+".into(),
            Self::EndTask(id) => format!("hw- {}", id.0),
            Self::NoLastDay(under) => format!("hwopen{}", mark(under)),
            Self::Skills => "sk".into(),
            Self::AddSkill => "sk+".into(),
            Self::RetireSkill(id) => format!("sk- {}", id.0),
            Self::Skill(tap) => format!("sk {}", tap.encode()),
            Self::SudsWhen(when) => format!("suds {}", when_code(when)),
            Self::Question(tap) => format!("q {}", tap.encode()),
            Self::Slot(tap) => tap.encode(),
            Self::Target(tap) => format!("aim {}", tap.encode()),
            Self::PauseAsk => "pause?".into(),
            Self::Pause(length) => format!("pause {}", length_code(length)),
            Self::Resume => "resume".into(),
            Self::EndAsk => "end?".into(),
            Self::End => "end".into(),
        }
    }

    pub fn decode(words: &[&str]) -> Option<Self> {
        Some(match words {
            ["open"] => Self::Open,
            ["chart"] => Self::Chart,
            ["back", weeks] => Self::Session(up_to(weeks, 52)?),
            ["file", weeks] => Self::SessionFile(up_to(weeks, 52)?),
            ["hw"] => Self::Homework,
            ["hw+"] => Self::AddTask,
            ["hw-", id] => Self::EndTask(TaskId(id.parse().ok()?)),
            ["hwopen", under @ ..] => Self::NoLastDay(under_in(under)?),
            ["sk"] => Self::Skills,
            ["sk+"] => Self::AddSkill,
            ["sk-", id] => Self::RetireSkill(SkillId(id.parse().ok()?)),
            ["sk", tap @ ..] => Self::Skill(SkillTap::decode(tap)?),
            ["suds", when] => Self::SudsWhen(when_of(when)?),
            ["q", tap @ ..] => Self::Question(QuestionTap::decode(tap)?),
            ["t", ..] => Self::Slot(SlotTap::decode(words)?),
            ["aim", tap @ ..] => Self::Target(TargetTap::decode(tap)?),
            ["pause?"] => Self::PauseAsk,
            ["pause", length] => Self::Pause(length_of(length)?),
            ["resume"] => Self::Resume,
            ["end?"] => Self::EndAsk,
            ["end"] => Self::End,
            _ => return None,
        })
    }
}

fn when_code(when: SudsWhen) -> &'static str {
    match when {
        SudsWhen::HighestToday => "high",
        SudsWhen::RightNow => "now",
    }
}

fn when_of(code: &str) -> Option<SudsWhen> {
    Some(match code {
        "high" => SudsWhen::HighestToday,
        "now" => SudsWhen::RightNow,
        _ => return None,
    })
}
