//! Turns a row of the outbox into a message at the last moment: words in the person's language of now,
//! pictures drawn from what may be seen now.

use std::panic::AssertUnwindSafe;

use futures_util::FutureExt as _;

use crate::charts::ChartError;
use crate::dialogue::event::{CLIENT_COMMANDS, THERAPIST_COMMANDS};
use crate::dialogue::screen::{DataScreen, InviteScreen, Line, Screen, TrackScreen};
use crate::domain::ids::PersonId;
use crate::domain::lang::Lang;
use crate::domain::schedule::{LocalTime, local_day};
use crate::store::outbox::Action;
use crate::store::queue::Leased;
use crate::store::{StoreError, facts};
use crate::telegram::{Media, Outcome};
use crate::wording::Ctx;

use super::bot::Bot;
use super::draw::Panicked;
use super::{export, lesser, looks, pictures, track};

/// What became of a row.
#[derive(Debug)]
pub enum Delivered {
    Told(Outcome),
    /// Nobody can read any more what it says: that was told instead.
    Unread(Outcome),
    /// There is nothing to tell any more.
    Stale,
}

pub async fn deliver(bot: &Bot, row: &Leased) -> Delivered {
    // One message that cannot be made must not take the sender down with it, start after start.
    match AssertUnwindSafe(try_deliver(bot, row)).catch_unwind().await {
        Ok(Ok(delivered)) => delivered,
        // What is stored and cannot be read is so the next time as well.
        Ok(Err(error)) if error.downcast_ref().is_some_and(StoreError::may_pass) => {
            tracing::error!(%error, outbox = row.id, "a message could not be made; trying again");
            Delivered::Told(Outcome::Unreached)
        }
        // Trying again would hold up everything behind it in the chat, for the same end.
        Ok(Err(error)) => {
            tracing::error!(why = why(&error), outbox = row.id, "a message cannot be made");
            Delivered::Told(Outcome::Broken("it cannot be made"))
        }
        Err(_) => Delivered::Told(Outcome::Broken("making it panicked")),
    }
}

/// What kept a message from being made, in words of this program alone: an error's own may quote what is in it.
fn why(error: &anyhow::Error) -> String {
    if let Some(error) = error.downcast_ref::<ChartError>() {
        return error.to_string();
    }
    if let Some(error) = error.downcast_ref::<Panicked>() {
        return error.to_string();
    }
    "something else than drawing failed".to_owned()
}

async fn try_deliver(bot: &Bot, row: &Leased) -> anyhow::Result<Delivered> {
    let lang = row.lang.clone();
    let now = bot.clock.now();
    let local = row.zone()?.map(|zone| (local_day(now, zone), LocalTime::reading(now, zone)));
    match row.action {
        Action::Leave => return Ok(Delivered::Told(bot.api.leave(row.chat).await)),
        Action::Menu => return Ok(Delivered::Told(menu(bot, row.chat, &lang).await?)),
        Action::Show | Action::Replace => {}
    }
    let ctx = Ctx { bot_username: bot.username.clone(), local };
    let Some(screen) = &row.screen else {
        let told = bot.words.screen(&lang, &Screen::Line(Line::CannotRead), &ctx);
        return Ok(Delivered::Unread(bot.api.show(row.chat, &told, Media::None).await));
    };
    let first = screen.first_seen().filter(|_| row.message.is_none());
    let screen = first.as_ref().unwrap_or(screen);
    let made = match screen {
        Screen::Look(look) => looks::made(bot, row, (&lang, &ctx), look).await?,
        Screen::Weekly { week } => pictures::own(bot, PersonId(row.chat), *week, (&lang, row.lane)).await?,
        Screen::Track(TrackScreen::Together) => {
            track::together(bot, PersonId(row.chat), &lang).await?.map(|message| (message, Media::None))
        }
        screen => {
            let message = bot.words.screen(&lang, screen, &ctx);
            media(bot, row, screen).await?.map(|media| (message, media))
        }
    };
    let Some((message, media)) = made else {
        return Ok(Delivered::Stale);
    };
    if row.action == Action::Replace
        && let Some(id) = row.message
    {
        match bot.api.replace(row.chat, id, &message).await {
            // The message to change is gone: a new one takes its place.
            Outcome::Gone => {}
            outcome => {
                // What was to go may stand here by now: an answer on the other copy landed meanwhile.
                let twin = row.instead_of.filter(|other| *other != id);
                if let (Outcome::Sent(_) | Outcome::NotModified, Some(other)) = (&outcome, twin) {
                    bot.api.delete(row.chat, other).await;
                }
                return Ok(Delivered::Told(outcome));
            }
        }
    }
    let outcome = lesser::show(bot, row, &lang, &message, media).await;
    if let (Outcome::Sent(Some(_)), Some(old)) = (&outcome, row.message) {
        // The surface moved to the end of the chat: its old message would be a second, stale face of it.
        bot.api.delete(row.chat, old).await;
    }
    if let (Outcome::Sent(Some(_)), Some(other)) = (&outcome, row.instead_of) {
        bot.api.delete(row.chat, other).await;
    }
    Ok(Delivered::Told(outcome))
}

/// What goes with the words. `None`: what the screen is about can no longer be shown.
async fn media(bot: &Bot, row: &Leased, screen: &Screen) -> anyhow::Result<Option<Media>> {
    let person = PersonId(row.chat);
    Ok(match screen {
        Screen::Invite(InviteScreen::Invited { code, .. }) => {
            Some(Media::Picture(pictures::invite(bot, code).await?))
        }
        Screen::Data(DataScreen::Export) => export::files(bot, person).await?.map(Media::Documents),
        _ => Some(Media::None),
    })
}

/// The commands of what this person is, in their language.
async fn menu(bot: &Bot, chat: i64, lang: &Lang) -> Result<Outcome, StoreError> {
    let mut conn = bot.store.read().await?;
    let (is_client, is_therapist) = facts::roles(&mut conn, PersonId(chat)).await?;
    let mut names: Vec<&str> = Vec::new();
    if is_therapist {
        names.extend(THERAPIST_COMMANDS);
    }
    if is_client || !is_therapist {
        names.extend(
            CLIENT_COMMANDS.iter().filter(|name| !THERAPIST_COMMANDS.contains(name) || !is_therapist),
        );
    }
    Ok(bot.api.chat_commands(chat, &bot.words.command_descriptions(lang, &names)).await)
}

/// What everybody sees before anything is known of them: a client's commands, in the language of their Telegram.
pub async fn register_commands(bot: &Bot) {
    for lang in bot.words.langs() {
        let commands = bot.words.command_descriptions(&lang, &CLIENT_COMMANDS);
        let outcome = bot.api.default_commands(Some(lang.tag()), &commands).await;
        if !matches!(outcome, Outcome::Sent(_)) {
            tracing::warn!(lang = lang.tag(), "commands could not be registered");
        }
    }
    let english = bot.words.guess(None);
    bot.api.default_commands(None, &bot.words.command_descriptions(&english, &CLIENT_COMMANDS)).await;
}
