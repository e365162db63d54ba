//! What is wrong with a typed line that was to become a question: a sentence for each way, with the way out.

use crate::domain::line::LineError;

use super::say::{Args, Say};

/// Characters of somebody's own words that are shown again.
const SHOWN: usize = 40;

/// HTML.
pub fn wrong(say: &Say<'_>, error: &LineError) -> String {
    let most = |max: usize| Args::new().text("max", &say.whole(u32::try_from(max).unwrap_or(u32::MAX)));
    match error {
        LineError::NoQuestion => say.say("line-no-question"),
        LineError::NoKind => say.say("line-no-kind"),
        LineError::TwoKinds => say.say("line-two-kinds"),
        LineError::EqualEnds => say.say("line-equal-ends"),
        LineError::CrossedEnds => say.say("line-crossed-ends"),
        LineError::TooManyValues { max } => say.with("line-too-many-values", most(*max)),
        LineError::Step => say.say("line-step"),
        LineError::EndWords => say.say("line-end-words"),
        LineError::TooManyOptions { max } => say.with("line-too-many-options", most(*max)),
        LineError::TooFewOptions { min } => {
            let min = say.whole(u32::try_from(*min).unwrap_or(u32::MAX));
            say.with("line-too-few-options", Args::new().text("min", &min))
        }
        LineError::SameOption { option } => {
            say.with("line-same-option", Args::new().typed("option", option, SHOWN))
        }
        LineError::NoUnit => say.say("line-no-unit"),
        LineError::LabelTooLong { label, max } => {
            say.with("line-label-too-long", most(*max).typed("label", label, SHOWN))
        }
        LineError::NoLetter => say.say("line-no-letter"),
        LineError::LabelNoLetter { label } => {
            say.with("line-label-no-letter", Args::new().typed("label", label, SHOWN))
        }
        LineError::TooLong { max } => say.with("line-too-long", most(*max)),
    }
}
