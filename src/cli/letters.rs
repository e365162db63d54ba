//! `tidemark letters`: updates that could not be handled, and alarms. Shows what they were and what went wrong, never
//! whose they were or what they said.

use std::process::ExitCode;

use chrono::{DateTime, Utc};

use crate::store::updates::{self, Letter};
use crate::store::{Store, StoreError};

use super::args::{LettersArgs, LettersCommand, Settings};
use super::block_on;
use super::failure::Failure;
use super::output::{columns, length, say, tame};
use super::time::time;

pub fn run(args: LettersArgs) -> Result<ExitCode, Failure> {
    block_on(async {
        match args.command {
            LettersCommand::List { settings } => {
                let store = settings.store_to_look().await?;
                let (letters, now) = (list(&store).await, time(&store, &settings).await);
                store.close().await;
                say(&table(&letters?, now?.at));
                Ok(())
            }
            LettersCommand::Drop { which, settings } => {
                let (store, _lock) = settings.store_to_change().await?;
                let gone = let_go(&store, &settings, &which).await;
                store.close().await;
                match gone? {
                    0 => Err(Failure::world(
                        "there is no such letter. `tidemark letters list` shows what there is",
                    )),
                    gone => {
                        say(&format!("{gone} let go."));
                        Ok(())
                    }
                }
            }
        }
    })?;
    Ok(ExitCode::SUCCESS)
}

/// A letter, or all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Letters {
    Number(i64),
    All,
}

impl Letters {
    pub fn parse(text: &str) -> Result<Self, String> {
        match text.parse() {
            Ok(number) => Ok(Self::Number(number)),
            Err(_) if text == "all" => Ok(Self::All),
            Err(_) => Err("write a number, or all".to_owned()),
        }
    }
}

async fn list(store: &Store) -> Result<Vec<Letter>, StoreError> {
    updates::letters(&mut *store.read().await?).await
}

async fn let_go(store: &Store, settings: &Settings, which: &[Letters]) -> Result<usize, StoreError> {
    let now = time(store, settings).await?.at;
    let mut tx = store.write().await?;
    let mut gone = 0;
    for letter in updates::letters(&mut tx).await? {
        if which.contains(&Letters::All) || which.contains(&Letters::Number(letter.id)) {
            gone += usize::from(updates::drop_letter(&mut tx, letter.id, now).await?);
        }
    }
    tx.commit().await?;
    Ok(gone)
}

fn table(letters: &[Letter], now: DateTime<Utc>) -> String {
    if letters.is_empty() {
        return "There are none.".to_owned();
    }
    let rows = letters.iter().map(|letter| {
        [letter.id.to_string(), letter.what.clone(), length(now - letter.at), tame(&letter.error)]
    });
    columns(["NUMBER", "WHAT", "AGE", "WHAT WENT WRONG"], rows)
}
