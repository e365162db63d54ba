//! Which feature words which screen, and the limits every screen is kept within.
//! Never holds a sentence.

use crate::dialogue::screen::{DataScreen, InviteScreen, Look, Screen};

use super::fit::{CAPTION_MAX, TEXT_MAX};
use super::message::{Ctx, Message};
use super::say::Say;
use super::words::Words;
use super::{
    answers, aside, checkin, clients, common, data, digest, ease, help, homework, html, invite, join,
    journal, pause, questions, session, settings, skills, slots, stop, target, thought, track, weekly, zone,
};

pub fn render(words: &Words, say: &Say<'_>, screen: &Screen, ctx: &Ctx) -> Message {
    let max = if is_caption(screen) { CAPTION_MAX } else { TEXT_MAX };
    fitted(say, worded(words, say, screen, ctx), max)
}

/// Laid out for the language's direction, and short enough for Telegram.
pub fn fitted(say: &Say<'_>, mut message: Message, max: usize) -> Message {
    let laid_out = |text: &str| match say.locale.lang.is_rtl() {
        true => html::from_right(text),
        false => text.to_owned(),
    };
    let whole = laid_out(&message.text);
    message.text = match from_help_on(say, &message.text) {
        // Whatever has to go, it is never whom to call.
        Some((before, help)) if html::visible_len(&whole) > max => {
            let help = laid_out(help);
            let room = max.saturating_sub(html::visible_len(&help) + PART.len());
            format!("{}{PART}{help}", html::clip(laid_out(before).trim_end(), room))
        }
        _ => html::clip(&whole, max),
    };
    message
}

/// Between the parts of a text.
const PART: &str = "\n\n";

/// The text up to the part that says whom to call, and from there on, where that is at its end.
fn from_help_on<'a>(say: &Say<'_>, text: &'a str) -> Option<(&'a str, &'a str)> {
    let at = text.rfind(&say.danger())?;
    let start = text.get(..at)?.rfind(PART)?;
    let (before, help) = text.split_at_checked(start)?;
    let help = help.trim_start();
    (html::visible_len(help) < CAPTION_MAX / 2).then_some((before, help))
}

fn worded(words: &Words, say: &Say<'_>, screen: &Screen, ctx: &Ctx) -> Message {
    match screen {
        Screen::Line(line) => common::said(say, line),
        Screen::Checkin(card) => checkin::card(say, card, ctx.local),
        Screen::KeptAnswer(card) => answers::kept(say, card),
        Screen::CheckinClosed { occasion, answered, moment, shared } => {
            checkin::closed(say, *occasion, (*answered, *moment), *shared)
        }
        Screen::CheckinAhead { occasion } => checkin::ahead(say, *occasion),
        Screen::Questions(shown) => questions::screen(say, shown),
        Screen::Aside(asked) => aside::screen(say, asked),
        Screen::Help { is_client, is_therapist } => help::help(say, *is_client, *is_therapist),
        Screen::Weekly { week } => weekly::own(say, *week),
        Screen::Look(look) => unseen(say, look),
        Screen::Menu => Message::new(String::new()),
        Screen::OnlyPrivate => Message::new(say.say("help-only-private")),
        Screen::Join(shown) => join::screen(words, say, shown),
        Screen::Zone(shown) => zone::screen(say, shown),
        Screen::Settings(shown) => settings::screen(words, say, shown),
        Screen::Pause(shown) => pause::screen(say, shown),
        Screen::Ease(shown) => ease::screen(say, shown),
        Screen::Journal(shown) => journal::screen(say, shown),
        Screen::Thought(shown) => thought::screen(say, shown),
        Screen::Target(shown) => target::screen(say, shown),
        Screen::Stop(shown) => stop::screen(say, shown),
        Screen::Data(shown) => data::screen(say, shown),
        Screen::Invite(shown) => invite::screen(say, ctx, shown),
        Screen::Clients(shown) => clients::screen(say, shown),
        Screen::Homework(shown) => homework::screen(say, shown),
        Screen::Skills(shown) => skills::screen(say, shown),
        Screen::Slots(shown) => slots::screen(say, shown),
        Screen::Track(shown) => track::screen(say, shown),
    }
}

/// What a look says without its answers, which only its delivery has: whom it is at, and how to go on.
fn unseen(say: &Say<'_>, look: &Look) -> Message {
    match look {
        Look::Case(aim) | Look::CaseChart(aim) => Message::new(clients::name(say, &aim.alias)),
        Look::Targets(aim) => target::unseen(say, aim.link, &aim.alias),
        Look::Session { aim, weeks } => session::picture(say, aim.link, &aim.alias, *weeks),
        Look::SessionFile { aim, weeks } => session::file(say, &aim.alias, *weeks),
        Look::Digest { .. } => Message::new(say.say("digest-empty")),
        Look::Album { cases } => digest::album(say, cases),
    }
}

/// Is the text shown beneath a picture or file?
fn is_caption(screen: &Screen) -> bool {
    matches!(
        screen,
        Screen::Weekly { .. }
            | Screen::Look(_)
            | Screen::Invite(InviteScreen::Invited { .. })
            | Screen::Data(DataScreen::Export)
    )
}
