//! `tidemark outbox`: messages that wait or are parked. Works beside a running bot, which sends what is revived.
//! Never shows whose a message is or what it says.

use std::process::ExitCode;

use chrono::{DateTime, Utc};

use crate::dialogue::screen::KINDS;
use crate::store::parked::{self, Held, Revived};
use crate::store::{Conn, Store, StoreError};

use super::args::{OutboxArgs, OutboxCommand, Settings};
use super::block_on;
use super::failure::Failure;
use super::output::{columns, length, say};
use super::time::time;

pub fn run(args: OutboxArgs) -> Result<ExitCode, Failure> {
    block_on(async {
        match args.command {
            OutboxCommand::List { settings } => {
                let store = settings.store_to_look().await?;
                let (held, now) = (list(&store).await, time(&store, &settings).await);
                store.close().await;
                say(&table(&held?, now?.at));
                Ok(())
            }
            OutboxCommand::Revive { which, settings } => {
                let (store, _lock) = settings.store_to_change().await?;
                let revived = revive(&store, &settings, &which).await;
                store.close().await;
                tell_revived(&revived?, &which)
            }
            OutboxCommand::Drop { which, settings } => {
                let (store, _lock) = settings.store_to_change().await?;
                let gone = let_go(&store, &settings, &which).await;
                store.close().await;
                match gone? {
                    0 => Err(none(&which)),
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

/// One message, all parked ones of a kind, or all parked ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Which {
    Number(i64),
    Kind(&'static str),
    All,
}

impl Which {
    pub fn parse(text: &str) -> Result<Self, String> {
        let kinds = KINDS.into_iter().chain([parked::UNKNOWN]);
        match text.parse() {
            Ok(number) => Ok(Self::Number(number)),
            Err(_) if text == "all" => Ok(Self::All),
            Err(_) => kinds.clone().find(|kind| *kind == text).map(Self::Kind).ok_or_else(|| {
                format!("write a number, all, or a kind: {}", kinds.collect::<Vec<_>>().join(", "))
            }),
        }
    }

    /// A message that only waits is meant by its number alone.
    fn means(&self, held: &Held) -> bool {
        match self {
            Self::Number(number) => held.id == *number,
            Self::Kind(kind) => held.kind == *kind && held.reason.is_some(),
            Self::All => held.reason.is_some(),
        }
    }
}

async fn list(store: &Store) -> Result<Vec<Held>, StoreError> {
    parked::list(&mut *store.read().await?).await
}

async fn meant(conn: &mut Conn, which: &[Which]) -> Result<Vec<Held>, StoreError> {
    let held = parked::list(conn).await?;
    Ok(held.into_iter().filter(|held| which.iter().any(|which| which.means(held))).collect())
}

async fn revive(store: &Store, settings: &Settings, which: &[Which]) -> Result<Vec<Revived>, StoreError> {
    let now = time(store, settings).await?.at;
    let mut tx = store.write().await?;
    let mut revived = Vec::new();
    for held in meant(&mut tx, which).await?.iter().filter(|held| held.reason.is_some()) {
        revived.push(parked::revive(&mut tx, held.id, now).await?);
    }
    tx.commit().await?;
    Ok(revived)
}

async fn let_go(store: &Store, settings: &Settings, which: &[Which]) -> Result<usize, StoreError> {
    let now = time(store, settings).await?.at;
    let mut tx = store.write().await?;
    let mut gone = 0;
    for held in meant(&mut tx, which).await? {
        gone += usize::from(parked::drop(&mut tx, held.id, now).await?);
    }
    tx.commit().await?;
    Ok(gone)
}

fn tell_revived(revived: &[Revived], which: &[Which]) -> Result<(), Failure> {
    if revived.is_empty() {
        return Err(none(which));
    }
    let count = |what| revived.iter().filter(|became| **became == what).count();
    say(&format!("{} sent again: a running bot takes them up at once.", count(Revived::Waits)));
    for (what, why) in [
        (Revived::Passed, "left parked: a newer message stands where they would"),
        (Revived::Lost, "left parked: nothing of them is left to be sent"),
    ] {
        match count(what) {
            0 => {}
            some => say(&format!("{some} {why}.")),
        }
    }
    Ok(())
}

fn none(which: &[Which]) -> Failure {
    let named = match which {
        [Which::Number(number)] => format!("message {number} of that sort"),
        [Which::Kind(kind)] => format!("parked message of the kind {kind}"),
        _ => "parked message".to_owned(),
    };
    Failure::world(format!("there is no {named}. `tidemark outbox list` shows what there is"))
}

fn table(held: &[Held], now: DateTime<Utc>) -> String {
    if held.is_empty() {
        return "Nothing waits, and nothing is parked.".to_owned();
    }
    let rows = held.iter().map(|held| {
        let waits = if held.stumbles { "waits: fails while others go" } else { "waits" };
        let state = held.reason.as_ref().map_or(waits.to_owned(), |why| format!("parked: {why}"));
        [held.id.to_string(), held.kind.to_owned(), length(now - held.since), state]
    });
    columns(["NUMBER", "KIND", "AGE", "STATE"], rows)
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;

    use super::*;

    #[test]
    fn a_message_is_meant_by_its_number_and_a_parked_one_by_its_kind() {
        let held = |id, kind, reason: Option<&str>| Held {
            id,
            kind,
            since: DateTime::UNIX_EPOCH,
            stumbles: id > 8,
            reason: reason.map(str::to_owned),
            lost: false,
        };
        let (parked, waiting) = (held(7, "weekly", Some("too late")), held(8, "weekly", None));
        for (text, means) in [
            ("7", (true, false)),
            ("8", (false, true)),
            ("weekly", (true, false)),
            ("all", (true, false)),
            ("digest", (false, false)),
        ] {
            let which = Which::parse(text).unwrap();
            assert_eq!((which.means(&parked), which.means(&waiting)), means, "{text}");
        }
        assert!(Which::parse("Kim").unwrap_err().contains("check-in"));
        let now = DateTime::UNIX_EPOCH + TimeDelta::hours(3);
        assert_eq!(
            table(&[parked, waiting, held(9, "digest", None)], now),
            "NUMBER  KIND    AGE  STATE\n\
             7       weekly  3 h  parked: too late\n\
             8       weekly  3 h  waits\n\
             9       digest  3 h  waits: fails while others go"
        );
    }
}
