//! Free text: kept as it was written, private until its writer says otherwise.

use super::{Heard, Rules};
use crate::domain::answers::{self, Value};
use crate::domain::harm::HardEnds;
use crate::domain::label;
use crate::domain::typed::{Called, TypedError};

pub(super) struct Text;

impl Rules for Text {
    fn read(&self, heard: &Heard<'_>, _: Called<'_>) -> Result<Value, TypedError> {
        let text = label::note(heard.text)?;
        Ok(Value::Text(answers::Text::own(text)))
    }

    fn takes(&self, value: &Value, of_part: bool) -> bool {
        !of_part && matches!(value, Value::Text(_))
    }

    /// It has none.
    fn hard_ends(&self) -> Option<HardEnds> {
        None
    }

    fn unit(&self) -> String {
        String::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::label::LabelError;
    use crate::domain::typed::Lexicon;

    #[test]
    fn a_text_is_kept_as_written_and_private() {
        let lexicon = Lexicon::default();
        let read = |text| {
            Text.read(
                &Heard { text, word: None, begun: None, ended: None, lexicon: &lexicon },
                Called::default(),
            )
        };
        let kept = |text: &str| Ok(Value::Text(answers::Text::own(text.into())));
        assert_eq!(read(" slept\nbadly "), kept("slept\nbadly"));
        assert_eq!(read("7"), kept("7"));
        assert_eq!(read(" \u{200B}"), Err(TypedError::Text(LabelError::Empty)));
        assert_eq!(read(&"x".repeat(4097)), Err(TypedError::Text(LabelError::TooLong { max: 4096 })));
    }
}
