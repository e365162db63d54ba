//! The one gate for a typed yes: were these words said to the question they would be a yes to? It was there when they were
//! sent, is what the chat was shown last, and they reply to nothing else. Never decides which words are a yes.

use crate::dialogue::event::Event;
use crate::dialogue::facts::Facts;
use crate::dialogue::state::State;
use crate::dialogue::{checkin, yes_to};
use crate::domain::moment;
use crate::store::{StoreError, Tx, surfaces};

use super::turn::Cause;

pub async fn counts(
    tx: &mut Tx,
    cause: &Cause,
    (state, event): (&State, &Event),
    facts: &Facts,
) -> Result<bool, StoreError> {
    let (said, last) = match event {
        Event::Text(said) => (said, true),
        Event::Reply { said, .. } => (said, false),
        _ => return Ok(true),
    };
    // Most words can be no yes, whatever is asked.
    if !said.may_agree() {
        return Ok(true);
    }
    let card = checkin::asked_card(state, event, facts);
    let Some(surface) = yes_to(state, said, card.as_ref(), facts) else {
        return Ok(true);
    };
    if let (true, Some(to)) = (last, cause.typed.as_ref().and_then(|typed| typed.reply_to))
        && surfaces::standing(tx.conn().await?, cause.person.0, &surface).await? != Some(to)
    {
        return Ok(false);
    }
    let sent = moment::waited(facts.said_at, facts.now).then_some(facts.said_at);
    surfaces::was_shown(tx.conn().await?, cause.person.0, &surface, sent, last).await
}
