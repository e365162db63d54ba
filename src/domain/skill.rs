//! Skills a client may use in distress, and the list everybody starts with.

use serde::{Deserialize, Serialize};

use super::ids::SkillId;
pub use super::item::Name as SkillName;

/// The keys of the skills on a new client's list, in the order shown. The words are elsewhere.
pub const BUILT_IN: [&str; 6] = ["breathing", "grounding", "moving", "talking", "distraction", "pleasant"];

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Skill {
    pub id: SkillId,
    pub name: SkillName,
}
