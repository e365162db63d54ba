//! The turns of one transaction. Together: everybody's standing is loaded at once and nothing is marked to come back to,
//! so the first that fails spoils them all, and they are taken again apart, each with a savepoint of its own.

use std::collections::HashMap;

use crate::dialogue::event::Event;
use crate::dialogue::facts::{DayRef, Outline};
use crate::dialogue::{focus, looks_at_caseload};
use crate::domain::ids::{LinkId, PersonId};
use crate::store::known::{self, Known, Wants};
use crate::store::{StoreError, Tx, looks};

use super::bot::Bot;
use super::turn::{self, Cause, TurnError, Turned};

/// How turns are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    Together,
    Apart,
}

/// Why a transaction cannot be committed.
#[derive(Debug, thiserror::Error)]
pub enum Failed {
    /// One of the turns taken together failed: the transaction is rolled back, and they are taken apart.
    #[error("a turn failed among others")]
    Spoilt,
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Failed {
    /// Of turns that were taken apart. `what`: what could not be stored even so.
    pub fn apart(self, what: &'static str) -> StoreError {
        match self {
            Self::Store(error) => error,
            Self::Spoilt => StoreError::Corrupt(what),
        }
    }
}

#[derive(Debug)]
pub struct Turns {
    how: How,
    known: HashMap<PersonId, Result<Known, StoreError>>,
}

/// What turns need to know that takes long to ask: how a whole caseload stands. Asked before their transaction begins, of
/// a reader, so that nobody waits for it.
#[derive(Debug, Default)]
pub struct Beforehand(HashMap<PersonId, HashMap<LinkId, Outline>>);

impl Beforehand {
    pub async fn ask<'a>(
        bot: &Bot,
        events: impl Iterator<Item = (PersonId, &'a Event)>,
    ) -> Result<Self, StoreError> {
        let mut asked = HashMap::new();
        for (person, event) in events {
            if looks_at_caseload(event) && !asked.contains_key(&person) {
                let mut conn = bot.store.read().await?;
                asked.insert(person, looks::outlines(&mut conn, person, bot.clock.now()).await?);
            }
        }
        Ok(Self(asked))
    }
}

impl Turns {
    pub async fn begin(
        tx: &mut Tx,
        (bot, how): (&Bot, How),
        causes: impl Iterator<Item = &Cause>,
        beforehand: &Beforehand,
    ) -> Result<Self, StoreError> {
        if how == How::Apart {
            return Ok(Self { how, known: HashMap::new() });
        }
        let mut firsts: HashMap<PersonId, &Cause> = HashMap::new();
        for cause in causes {
            firsts.entry(cause.person).or_insert(cause);
        }
        let people: Vec<PersonId> = firsts.keys().copied().collect();
        let mut known = known::of(tx.conn().await?, &people).await?;
        let wants = |(person, cause): (&PersonId, &&Cause)| {
            let state = known.get(person)?.as_ref().ok()?.state();
            let on = match focus(&state, &cause.event).day {
                DayRef::On(on) | DayRef::Said(on) | DayRef::Answerable { occasion: on, .. } => Some(on),
                DayRef::LatestOpen | DayRef::ClosedAhead | DayRef::DaysAgo(_) | DayRef::Standing => None,
            };
            Some(Wants { person: *person, below: turn::below(cause), on })
        };
        let wants: Vec<Wants> = firsts.iter().filter_map(wants).collect();
        known::beforehand(tx.conn().await?, &mut known, &wants, bot.clock.now()).await?;
        for (person, outlines) in &beforehand.0 {
            if let Some(Ok(known)) = known.get_mut(person) {
                known.outlines = Some(outlines.clone());
            }
        }
        Ok(Self { how, known })
    }

    /// Takes one turn. A turn that failed is handed back where it left nothing behind.
    pub async fn take(
        &mut self,
        tx: &mut Tx,
        bot: &Bot,
        cause: &Cause,
    ) -> Result<Result<Turned, TurnError>, Failed> {
        if self.how == How::Apart {
            return Ok(Box::pin(turn::take(tx, bot, cause)).await);
        }
        // What is known holds for one turn: it changes it.
        let known = match self.known.remove(&cause.person) {
            Some(known) => known,
            None => known::one(tx.conn().await?, cause.person).await,
        };
        let known = known.map_err(|_| Failed::Spoilt)?;
        // A turn is the largest future there is: it stands apart, and not on the stack of whoever takes it.
        let turned = Box::pin(turn::take_known(tx, bot, cause, &known)).await.map_err(|_| Failed::Spoilt)?;
        if turned.others {
            self.known.clear();
        }
        Ok(Ok(turned))
    }
}
