//! How much of each thing on a list was done: 0 none, 1 a little, 2 most, 3 all.

use super::{Heard, Rules, is_none};
use crate::domain::answers::Value;
use crate::domain::harm::HardEnds;
use crate::domain::typed::{self, Called, TypedError};

/// All of it.
pub const DONE_MAX: i32 = 3;

pub(super) struct Progress;

impl Rules for Progress {
    /// What is typed about one of them.
    fn read(&self, heard: &Heard<'_>, called: Called<'_>) -> Result<Value, TypedError> {
        if is_none(heard) {
            return Ok(Value::Number(0));
        }
        typed::number(heard.text, (0, DONE_MAX), called, heard.lexicon).map(Value::Number)
    }

    fn ends(&self) -> Option<(i32, i32)> {
        Some((0, DONE_MAX))
    }

    fn takes(&self, value: &Value, of_part: bool) -> bool {
        of_part && matches!(value, Value::Number(_))
    }

    fn buttons(&self) -> Vec<i32> {
        (0..=DONE_MAX).collect()
    }

    fn is_worded(&self) -> bool {
        true
    }

    fn hard_ends(&self) -> Option<HardEnds> {
        None
    }

    fn unit(&self) -> String {
        "0 none to 3 all".to_owned()
    }
}
