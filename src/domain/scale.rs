//! The scales answers are given on, with their ranges and meanings.

use serde::{Deserialize, Serialize};

/// How much skills helped, and how useful a task was: 0 not at all, 4 very much.
pub const HELPED_MAX: u16 = 4;
/// How much of a task was done: 0 none, 1 a little, 2 most, 3 all.
pub const DONE_MAX: u16 = 3;

/// The moment a SUDs rating is about. Ratings for different moments are never compared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SudsWhen {
    #[default]
    HighestToday,
    RightNow,
}
