//! The turns of one transaction. Together: everybody's standing is loaded at once and nothing is marked to come back to,
//! so the first that fails spoils them all, and they are taken again apart, each with a savepoint of its own.

use std::collections::HashMap;

use crate::domain::ids::PersonId;
use crate::store::known::{self, Known};
use crate::store::{Conn, StoreError};

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

#[derive(Debug)]
pub struct Turns {
    how: How,
    known: HashMap<PersonId, Result<Known, StoreError>>,
}

impl Turns {
    pub async fn begin(conn: &mut Conn, how: How, people: &[PersonId]) -> Result<Self, StoreError> {
        let known = match how {
            How::Together => known::of(conn, people).await?,
            How::Apart => HashMap::new(),
        };
        Ok(Self { how, known })
    }

    /// Takes one turn. A turn that failed is handed back where it left nothing behind.
    pub async fn take(
        &mut self,
        conn: &mut Conn,
        bot: &Bot,
        cause: &Cause,
    ) -> Result<Result<Turned, TurnError>, Failed> {
        if self.how == How::Apart {
            return Ok(turn::take(conn, bot, cause).await);
        }
        // What is known holds for one turn: it changes it.
        let known = match self.known.remove(&cause.person) {
            Some(known) => known,
            None => known::one(conn, cause.person).await,
        };
        let known = known.map_err(|_| Failed::Spoilt)?;
        let turned = turn::take_known(conn, bot, cause, &known).await.map_err(|_| Failed::Spoilt)?;
        if turned.others {
            self.known.clear();
        }
        Ok(Ok(turned))
    }
}
