//! A therapist's invitation for one client.
//! Never makes a code.

use crate::dialogue::press::{ClientsTap, Press};
use crate::dialogue::screen::InviteScreen;

use super::fit::Body;
use super::message::{Ctx, Message};
use super::say::{Args, Say};

pub fn screen(say: &Say<'_>, ctx: &Ctx, shown: &InviteScreen) -> Message {
    match shown {
        InviteScreen::Invited { alias, code, days } => invited(say, ctx, alias, code, *days),
        InviteScreen::AskAlias => Message::new(say.say("invite-ask-alias")),
    }
}

/// The link with what to do with it; it also stands beneath its picture.
pub fn invited(say: &Say<'_>, ctx: &Ctx, alias: &str, code: &str, days: i64) -> Message {
    let link = format!("https://t.me/{}?start={code}", ctx.bot_username);
    let days = Args::new().count("days", usize::try_from(days).unwrap_or_default());
    let body = Body::new(say.with("invite-made", Args::new().name("alias", alias)))
        .part(say.with("invite-link", Args::new().text("link", &link)))
        .part(say.with("invite-once", days))
        .line(say.say("invite-not-forwarded"));
    Message::new(body.text()).row(vec![
        (say.label("invite-another"), Press::Invite),
        (say.label("clients-open"), Press::Clients(ClientsTap::List)),
    ])
}
