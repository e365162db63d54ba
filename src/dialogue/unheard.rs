//! Words that were no answer: whoever wrote them may be in need, and nobody is reading along.
//! Never asks what the words say. The rule is only that they are words and that nothing came of them.

use super::effect::{Change, Effect, Step};
use super::event::Said;
use super::screen::{Line, Screen};

/// The one gate for what is typed: where nothing came of words but a sentence of ours, that sentence says first that
/// nobody reads along and whom to call.
pub fn answered(mut step: Step, said: &Said) -> Step {
    if !said.has_words() || step.effects.iter().any(came_of_it) {
        return step;
    }
    for effect in &mut step.effects {
        if let Effect::Show(Screen::Line(line), _) = effect {
            *line = line.clone().unheard();
        }
    }
    step
}

impl Line {
    /// The same, to words that were no answer.
    pub fn unheard(self) -> Self {
        match self {
            Self::Unheard(_) => self,
            line => Self::Unheard(Box::new(line)),
        }
    }
}

fn came_of_it(effect: &Effect) -> bool {
    !matches!(
        effect,
        Effect::Show(Screen::Line(_), _) | Effect::Toast(_) | Effect::Write(Change::Reachable(_))
    )
}
