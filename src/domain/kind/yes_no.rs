//! Yes or no, as 1 or 0: "2" is neither, and "yes, twice" says more than yes.

use super::{Heard, Rules};
use crate::domain::answers::Value;
use crate::domain::harm::HardEnds;
use crate::domain::typed::{Called, Reply, TypedError, Word};

pub(super) struct YesNo;

impl Rules for YesNo {
    fn read(&self, heard: &Heard<'_>, _: Called<'_>) -> Result<Value, TypedError> {
        let said = match heard.word {
            Some(Word::Yes) => Some(Reply::Yes),
            Some(Word::No) => Some(Reply::No),
            _ => heard.lexicon.replied(heard.text),
        };
        match said {
            Some(Reply::Yes) => Ok(Value::Number(1)),
            Some(Reply::No) => Ok(Value::Number(0)),
            Some(Reply::Times(_)) | None => Err(TypedError::NotListed),
        }
    }

    fn ends(&self) -> Option<(i32, i32)> {
        Some((0, 1))
    }

    fn hard_ends(&self) -> Option<HardEnds> {
        Some(HardEnds { low: 0, high: 1 })
    }

    fn buttons(&self) -> Vec<i32> {
        vec![1, 0]
    }

    fn is_worded(&self) -> bool {
        true
    }

    fn unit(&self) -> String {
        "1 yes, 0 no".to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::typed::Lexicon;

    #[test]
    fn yes_is_one_and_no_is_nought_and_figures_are_neither() {
        let mut lexicon = Lexicon::default();
        lexicon.reply("yes I did", Reply::Yes);
        lexicon.reply("twice", Reply::Times(2));
        let read = |text, word| {
            YesNo.read(&Heard { text, word, begun: None, ended: None, lexicon: &lexicon }, Called::default())
        };
        assert_eq!(read("sí", Some(Word::Yes)), Ok(Value::Number(1)));
        assert_eq!(read("no", Some(Word::No)), Ok(Value::Number(0)));
        assert_eq!(read("Yes, I did!", None), Ok(Value::Number(1)));
        for text in ["yes I did it", "1", "0", "", "twice", "yes I did 3", "did"] {
            assert_eq!(read(text, None), Err(TypedError::NotListed), "{text}");
        }
        assert_eq!(read("none", Some(Word::None)), Err(TypedError::NotListed));
    }
}
