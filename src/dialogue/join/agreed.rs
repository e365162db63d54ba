//! What was agreed to on the way in, until all is answered: another link leaves it as it is, and it falls with the words
//! that said it. Never agrees to anything.

use crate::domain::ids::InviteId;

use crate::dialogue::effect::{Change, Effect, JoinChange, Lane, Step};
use crate::dialogue::event::{Event, Said, Word};
use crate::dialogue::facts::Facts;
use crate::dialogue::screen::{AskedAgain, Line, Screen};
use crate::dialogue::state::{Joining, State};
use crate::dialogue::stop;

use super::{ask, decline, holds, keep_place};

impl Joining {
    /// Agreed to a therapist, with something still to be answered: whose invitation that was.
    pub fn agreed(&self) -> Option<InviteId> {
        match self {
            Self::ClientZone { invite } | Self::ClientTime { invite, .. } => Some(*invite),
            Self::Consent { .. } | Self::TherapistName { .. } | Self::TherapistZone { .. } => None,
        }
    }
}

fn agreed(state: &State) -> Option<(&Joining, InviteId)> {
    match state {
        State::Joining(joining) => joining.agreed().map(|invite| (joining, invite)),
        _ => None,
    }
}

/// The one gate: whatever led there, nobody is taken from what they agreed to into another way in.
pub fn kept(before: &State, facts: &Facts, step: Step) -> Step {
    let (Some((joining, invite)), State::Joining(after)) = (agreed(before), &step.state) else { return step };
    if after.invite() == invite {
        return step;
    }
    let mut asked = ask(joining, facts);
    asked.effects.insert(0, Effect::Show(Screen::Line(Line::JoinFinishFirst), Lane::Reply));
    asked
}

/// Is it the no to another therapist than the one agreed to? Then what is asked goes on.
pub(super) fn other_declined(state: &State, facts: &Facts, invite: Option<InviteId>) -> Option<Step> {
    let (joining, own) = agreed(state)?;
    invite.filter(|declined| *declined != own).map(|_| ask(joining, facts))
}

/// The invitation that these words agreed to, if they did.
pub fn to(before: &State, event: &Event, step: &Step) -> Option<InviteId> {
    let (Event::Text(said), State::Joining(joining)) = (event, before) else { return None };
    let invite = joining.invite();
    let on = agreed(&step.state).is_some_and(|(_, agreed)| agreed == invite);
    let shares = step.effects.contains(&Effect::Write(Change::Join(JoinChange::Share { invite })));
    (said.word == Some(Word::Yes) && (on || shares)).then_some(invite)
}

/// The words that agreed say something else now. On the way in a no declines, and all else is asked again; of a sharing that
/// has begun a no ends it, and all else asks whether it is to end.
pub fn unsaid(state: &State, facts: &Facts, invite: InviteId, said: &Said) -> Step {
    let no = said.word == Some(Word::No);
    let still = said.word == Some(Word::Yes) && !said.is_a_question();
    match state {
        State::Joining(joining) if joining.invite() == invite => match (still, no) {
            (_, true) => decline(state, facts, None),
            (true, _) => ask(joining, facts),
            // Agreed again is by words or a button of their own.
            (false, _) => changed(ask(&Joining::Consent { invite, list: None }, facts)),
        },
        _ => keep_place(state, facts, begun(state, facts, invite, (said, still, no))),
    }
}

fn begun(state: &State, facts: &Facts, invite: InviteId, (said, still, no): (&Said, bool, bool)) -> Step {
    let found = facts.invite.as_ref().filter(|found| found.id == invite);
    let from = found.and_then(|found| found.from.as_ref()).map(|from| from.therapist);
    let mut ties = facts.client.iter().flat_map(|client| &client.ties);
    let Some(tie) = ties.find(|tie| Some(tie.therapist) == from) else {
        return crate::dialogue::edited(state, facts, said);
    };
    match (still, no) {
        (true, _) => holds(Step::new(state.clone()), facts),
        (_, true) => stop::stop(state, facts, Some(tie.link)),
        _ => {
            let mut step = stop::confirm(state, facts, Some(tie.link));
            for effect in &mut step.effects {
                if let Effect::Replace(screen) = effect {
                    *effect = Effect::Show(screen.clone(), Lane::Reply);
                }
            }
            changed(step)
        }
    }
}

/// Says first why it is asked.
fn changed(mut step: Step) -> Step {
    let why = Screen::Line(Line::AskedAgain(AskedAgain::Changed));
    step.effects.insert(0, Effect::Show(why, Lane::Reply));
    step
}
