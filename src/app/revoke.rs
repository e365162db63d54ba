//! The operator takes a therapist's role back: the ties end, and their clients hear of it from the running bot.
//! Needs no bot of its own: what is to be told waits in the outbox.

use std::sync::Arc;

use chrono::{DateTime, Utc};

use crate::dialogue::all_ended;
use crate::dialogue::effect::Effect;
use crate::dialogue::facts::Focus;
use crate::domain::ids::PersonId;
use crate::domain::lang::Lang;
use crate::store::changes::{self, By};
use crate::store::facts::{self, Given};
use crate::store::outbox::{self, Action, New};
use crate::store::{StoreError, Tx, known, people, therapist};

/// Takes a therapist's role back (`T…`), or an invitation not used yet (`I…`). `false`: there is no such.
pub async fn revoke(tx: &mut Tx, id: &str, now: DateTime<Utc>) -> Result<bool, StoreError> {
    if let Some(person) = therapist::meant(id) {
        end_ties(tx, person, now).await?;
    }
    therapist::revoke(tx.conn().await?, id, now).await
}

async fn end_ties(tx: &mut Tx, person: PersonId, now: DateTime<Utc>) -> Result<(), StoreError> {
    // Of a person whose own language is not known, nothing is said here.
    let lang = Lang::new("en");
    let said_at = now;
    let given = Given {
        now,
        said_at,
        below: None,
        langs: Vec::new(),
        guess: lang.clone(),
        fresh_code: String::new(),
        called: Arc::default(),
    };
    let known = known::one(tx.conn().await?, person).await?;
    let facts = facts::load(tx, person, &known, &Focus::default(), given).await?;
    let effects = facts.therapist.as_ref().map(|therapist| all_ended(therapist, now)).unwrap_or_default();
    for (index, effect) in effects.iter().enumerate() {
        match effect {
            Effect::Write(change) => {
                changes::apply(tx, &By { person, lang: lang.clone(), now, said_at }, change).await?;
            }
            Effect::Tell(to, screen, lane) => {
                let Some(row) = people::find(tx.conn().await?, *to).await?.filter(|row| !row.unreachable)
                else {
                    continue;
                };
                let key = format!("revoked:{}:{index}", now.timestamp_millis());
                let new = New {
                    key: &key,
                    chat: to.0,
                    lane: *lane,
                    action: Action::Show,
                    screen,
                    lang: &row.lang,
                    forget: false,
                    remark: false,
                };
                outbox::push(tx, new, now).await?;
            }
            // Nothing is shown to the therapist, who may be anybody by now.
            Effect::Show(..) | Effect::Replace(_) | Effect::Toast(_) => {}
        }
    }
    Ok(())
}
