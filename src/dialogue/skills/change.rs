//! What a therapist changes about a client's list of skills. Written by `store::skills`.

use crate::domain::ids::SkillId;

#[derive(Clone, Debug, PartialEq)]
pub enum SkillChange {
    Add { name: String },
    Retire { skill: SkillId },
}
