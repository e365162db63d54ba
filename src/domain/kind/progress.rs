//! How much of each thing on a list was done: 0 none, 1 a little, 2 most, 3 all.

use super::{Heard, is_none};
use crate::domain::answers::Value;
use crate::domain::typed::{self, Called, TypedError};

/// All of it.
pub const DONE_MAX: i32 = 3;

/// What is typed about one of them.
pub(super) fn read(heard: &Heard<'_>, called: Called<'_>) -> Result<Value, TypedError> {
    if is_none(heard) {
        return Ok(Value::Number(0));
    }
    typed::number(heard.text, (0, DONE_MAX), called, heard.lexicon).map(Value::Number)
}
