//! What each kind of question says of itself: its values, its buttons, what typed text means, how its numbers are
//! compared and drawn. A kind has a file beside this one that answers these; what most kinds share is said here.
//! Rooms above ask the kind, and never which kind it is.

use super::Heard;
use crate::domain::answers::Value;
use crate::domain::axis::Axis;
use crate::domain::harm::HardEnds;
use crate::domain::typed::{Called, TypedError};

pub(super) trait Rules {
    /// What typed text means.
    fn read(&self, heard: &Heard<'_>, called: Called<'_>) -> Result<Value, TypedError>;

    /// The lowest and the highest number there is.
    fn ends(&self) -> Option<(i32, i32)> {
        None
    }

    /// Is this the make of its answers, as a whole or, where it has a part, of one? The follow-up of one thing of a
    /// list is about that thing.
    fn takes(&self, value: &Value, _of_part: bool) -> bool {
        match value {
            Value::Number(number) => self.ends().is_some_and(|(low, high)| (low..=high).contains(number)),
            Value::Chosen(_) | Value::Text(_) => false,
        }
    }

    /// The value a button stands for, if it can be one.
    fn tapped(&self, number: i32) -> Option<Value> {
        let (low, high) = self.ends()?;
        (low..=high).contains(&number).then_some(Value::Number(number))
    }

    /// The values an answer can still become that a button only began; none where the number is no beginning.
    fn goes_on(&self, _begun: i32) -> Vec<i32> {
        Vec::new()
    }

    /// The two halves of an answer that is given in two.
    fn halves(&self, _number: i32) -> Option<(i32, i32)> {
        None
    }

    /// The times of day by which two meanings of what was typed are told apart: "in the morning" means the one of these.
    fn told_apart(&self, (one, other): (i32, i32)) -> (i32, i32) {
        (one, other)
    }

    /// The numbers that get a button.
    fn buttons(&self) -> Vec<i32> {
        Vec::new()
    }

    /// Has each of its answers a word of its own?
    fn is_worded(&self) -> bool {
        false
    }

    /// May "times" stand beside its number?
    fn is_of_times(&self) -> bool {
        false
    }

    /// Is a plain number its answer, so that words may name it beside one: "sleep 5"?
    fn is_plain_number(&self) -> bool {
        false
    }

    /// The axis its numbers are drawn on, as [`Rules::measured`] gives them; `None`: they are drawn on none.
    fn axis(&self, _values: &[i32]) -> Option<Axis> {
        None
    }

    /// The numbers of these answers that can be summed, compared and drawn, in the same order.
    fn measured(&self, answers: Vec<i32>) -> Vec<i32> {
        answers
    }

    /// Has a day on which it was answered several times the mean of these? Else the last one counts.
    fn has_mean_of_day(&self) -> bool {
        true
    }

    /// With how many decimals a mean is told.
    fn decimals(&self) -> usize {
        0
    }

    /// Has it a direction over weeks that is told? "Later by so much a week" and "more by so many minutes" are not.
    fn has_directions(&self) -> bool {
        false
    }

    /// The scale on which a week can be far from the usual, so that it can be pointed out.
    fn scale(&self) -> Option<(i32, i32)> {
        None
    }

    /// Where its two ends begin, of which one may be the hard one; `None`: it has no ends. Nobody but who typed a question
    /// knows what it asks, so every kind says this itself, and who typed it which end it is.
    fn hard_ends(&self) -> Option<HardEnds>;

    /// About how many taps an answer takes.
    fn taps(&self) -> usize {
        1
    }

    /// What the numbers of an export are, for whoever reads the table: "0 to 5", "minutes", "glasses".
    fn unit(&self) -> String;

    /// An answer as it is exported, and what of it no number says.
    fn exported(&self, number: i64) -> (i64, Option<String>) {
        (number, None)
    }
}
