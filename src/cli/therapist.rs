//! `tidemark therapist`: who may invite clients. Works beside a running bot: it writes one short transaction, and
//! makes no database and brings none up to date: that is for `tidemark run`. To list is to look only.
//! Never shows a client, nor a code a second time: only its hash is kept.

use std::io::IsTerminal as _;
use std::process::ExitCode;

use chrono::{DateTime, TimeDelta, Utc};

use crate::app::{self, fresh_code};
use crate::domain::link::INVITE_DAYS;
use crate::store::therapist::Listed;
use crate::store::{Store, StoreError, Tx, invite, therapist};
use crate::telegram::ApiError;

use super::args::{Settings, TherapistArgs, TherapistCommand};
use super::failure::Failure;
use super::output::{say, tame};
use super::time::time;
use super::{block_on, qr};

/// The longest label; it stands in a table.
const LABEL_MAX: usize = 64;

pub fn run(args: TherapistArgs) -> Result<ExitCode, Failure> {
    block_on(async {
        match args.command {
            TherapistCommand::Invite { label, bot, settings } => {
                let label = label_of(&label)?;
                // Telegram is asked only for a link that can be made.
                settings.store_to_change().await?.0.close().await;
                let username = match bot {
                    Some(username) => username,
                    None => ask_username(&settings).await?,
                };
                let (store, _lock) = settings.store_to_change().await?;
                let code = fresh_code();
                let invited = invite(&store, &settings, &code, &label).await;
                store.close().await;
                show(&format!("https://t.me/{username}?start={code}"), invited?)
            }
            TherapistCommand::List { settings } => {
                let store = settings.store_to_look().await?;
                let listed = list(&store, &settings).await;
                store.close().await;
                say(&table(&listed?));
                Ok(())
            }
            TherapistCommand::Revoke { id, settings } => {
                let (store, _lock) = settings.store_to_change().await?;
                let revoked = revoke(&store, &settings, &id).await;
                store.close().await;
                tell_revoked(&id, revoked?)
            }
        }
    })?;
    Ok(ExitCode::SUCCESS)
}

fn label_of(text: &str) -> Result<String, Failure> {
    let label = tame(text).trim().to_owned();
    if !label.is_empty() && !label.chars().any(char::is_alphanumeric) {
        return Err(Failure::config("--label has no letter or digit: nobody could tell it from another"));
    }
    match label.chars().count() <= LABEL_MAX {
        true => Ok(label),
        false => Err(Failure::config(format!(
            "--label is longer than {LABEL_MAX} characters; a name or a few words are enough"
        ))),
    }
}

async fn ask_username(settings: &Settings) -> Result<String, Failure> {
    match settings.api()?.me().await {
        Ok(me) => Ok(me.username),
        Err(ApiError::Token) => Err(ApiError::Token.into()),
        Err(error) => Err(Failure::world(format!(
            "{error}, so the bot's name is not known. Try again later, or give it yourself: \
             `tidemark therapist invite --bot USERNAME`"
        ))),
    }
}

/// Gives when the invitation expires.
async fn invite(
    store: &Store,
    settings: &Settings,
    code: &str,
    label: &str,
) -> Result<DateTime<Utc>, Failure> {
    let now = time(store, settings).await?;
    if let Some(shown) = now.doubted {
        return Err(Failure::world(format!(
            "this machine's clock shows {}, the bot was last up at {} or never, and Telegram could not be asked which is right: \
             a link made now could be expired at once, or stay good for years. Turn on time synchronisation \
             (timedatectl set-ntp true), or try again where Telegram answers",
            shown.format("%Y-%m-%d %H:%M UTC"),
            now.at.format("%Y-%m-%d %H:%M UTC")
        )));
    }
    let expires = now.at + TimeDelta::days(INVITE_DAYS);
    let mut tx = store.write().await?;
    invite::add(&mut tx, None, code, label, now.at, expires).await?;
    tx.commit().await.map_err(StoreError::from)?;
    Ok(expires)
}

fn show(link: &str, expires: DateTime<Utc>) -> Result<(), Failure> {
    let colours = std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let code = qr::draw(link, colours)
        .map_err(|error| Failure::world(format!("the QR code cannot be drawn: {error}")))?;
    say(&format!(
        "{link}\n\nWhoever opens this link first becomes a therapist. It works once, until {} UTC,\nand cannot be \
         shown again.\n\n{code}",
        expires.format("%Y-%m-%d %H:%M")
    ));
    Ok(())
}

async fn list(store: &Store, settings: &Settings) -> Result<Vec<Listed>, StoreError> {
    let now = time(store, settings).await?;
    therapist::list(&mut *store.read().await?, now.at).await
}

/// Nobody keeps access because a clock is wrong.
async fn revoke(store: &Store, settings: &Settings, id: &str) -> Result<bool, StoreError> {
    let now = time(store, settings).await?;
    let mut tx = Tx::begin(store).await?;
    let revoked = app::revoke(&mut tx, id, now.at).await?;
    tx.commit().await?;
    Ok(revoked)
}

fn tell_revoked(id: &str, revoked: bool) -> Result<(), Failure> {
    let id = tame(id.trim()).to_uppercase();
    if !revoked {
        return Err(Failure::world(format!(
            "there is no therapist with access and no open invitation called {id}. `tidemark therapist list` shows who \
             there is"
        )));
    }
    say(&match id.starts_with('T') {
        true => format!(
            "{id} has no access any more, and their clients are told. A new invitation gives the role back, not the clients."
        ),
        false => format!("The link of {id} no longer works."),
    });
    Ok(())
}

fn table(listed: &[Listed]) -> String {
    if listed.is_empty() {
        return "There are no therapists yet; `tidemark therapist invite` makes a link for one.".to_owned();
    }
    let head = ["ID", "NAME", "CLIENTS", "SINCE", "STANDING"].map(str::to_owned);
    let rows = listed.iter().map(|row| {
        [
            row.id.clone(),
            match tame(&row.label) {
                empty if empty.is_empty() => "-".to_owned(),
                label => label,
            },
            row.clients.to_string(),
            row.since.format("%Y-%m-%d").to_string(),
            row.standing.to_owned(),
        ]
    });
    let rows: Vec<[String; 5]> = std::iter::once(head).chain(rows).collect();
    let width = |column: usize| {
        rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let (id, name, clients, since) = (width(0), width(1), width(2), width(3));
    let lines: Vec<String> = rows
        .iter()
        .map(|[a, b, c, d, e]| format!("{a:id$}  {b:name$}  {c:>clients$}  {d:since$}  {e}"))
        .collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_has_straight_columns_and_no_commands_to_the_terminal() {
        let row = |id: &str, label: &str| Listed {
            id: id.to_owned(),
            label: label.to_owned(),
            clients: 2,
            since: DateTime::UNIX_EPOCH,
            standing: "active",
        };
        let table = table(&[row("T4711", "Zoë\x1b[31m"), row("I1", "")]);
        assert_eq!(
            table,
            "ID     NAME      CLIENTS  SINCE       STANDING\n\
             T4711  Zoë [31m        2  1970-01-01  active\n\
             I1     -               2  1970-01-01  active"
        );
    }
}
