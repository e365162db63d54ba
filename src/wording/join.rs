//! The way in: what a stranger reads, what a client agrees to, and the first screen of either.
//! Never opens the door itself.

use crate::dialogue::screen::JoinScreen;
use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use crate::dialogue::press::{ClientsTap, JoinTap, PauseTap, Press, SettingsTap};
use crate::domain::ids::InviteId;
use crate::domain::lang::Lang;
use crate::domain::placed::{Asked, taps, told_mark};
use crate::domain::schedule::LocalTime;
use crate::domain::slots::SlotSet;

use super::aside;
use super::fit::Body;
use super::message::Message;
use super::say::{Args, Say};
use super::settings::lang_buttons;
use super::words::Words;

pub fn screen(words: &Words, say: &Say<'_>, shown: &JoinScreen) -> Message {
    match shown {
        JoinScreen::Stranger { langs } => stranger(words, say, langs),
        JoinScreen::Consent { invite, therapist, asked } => consent(say, *invite, therapist, asked),
        JoinScreen::TherapistLink { invite } => therapist_link(say, *invite),
        JoinScreen::AskName => Message::new(say.say("join-ask-name")),
        JoinScreen::ClientReady { time, next, zone } => client_ready(say, *time, *next, *zone),
        JoinScreen::ClientHome { next, zone, paused } => client_home(say, *next, *zone, *paused),
        JoinScreen::TherapistReady { name } => therapist_ready(say, name),
        JoinScreen::TherapistHome { name, clients } => therapist_home(say, name, *clients),
    }
}

pub fn stranger(words: &Words, say: &Say<'_>, langs: &[Lang]) -> Message {
    Message::new(say.say("join-stranger")).grid(3, lang_buttons(words, langs))
}

/// Characters for what somebody is asked already.
const ASKED_BUDGET: usize = 1000;

pub fn consent(say: &Say<'_>, invite: InviteId, therapist: &str, asked: &[Asked]) -> Message {
    let named = || Args::new().name("therapist", therapist);
    let body = Body::new(say.with("join-consent-hello", named()));
    let body = match asked {
        [] => body.part(say.say("join-consent-what")),
        asked => {
            let rows: Vec<String> = asked.iter().map(|asked| aside::row(say, asked)).collect();
            let daily = asked.iter().all(|asked| asked.slots == SlotSet::DAILY);
            body.part(say.say(if daily { "join-consent-asked" } else { "join-consent-asked-times" }))
                .rows(say, &rows, ASKED_BUDGET)
                .line(say.with("join-consent-taps", Args::new().count("count", taps(asked))))
        }
    };
    let body = body
        .part(say.with("join-consent-who", named()))
        .line(say.say("data-seen-list"))
        .part(say.say("join-consent-kept"))
        .part(say.say("join-consent-stop"))
        .part(say.with("join-consent-danger", Args::new().said("danger", say.danger())))
        .part(say.say("join-consent-ask"));
    Message::new(body.text())
        .button(say.label("join-agree"), Press::Join(JoinTap::Agree(invite, Some(told_mark(asked)))))
        .row(vec![
            (say.label("join-decline"), Press::Join(JoinTap::Decline(Some(invite)))),
            (say.label("settings-choose-lang"), Press::Settings(SettingsTap::ChooseLang)),
        ])
}

/// A client followed a link made for a therapist.
pub fn therapist_link(say: &Say<'_>, invite: InviteId) -> Message {
    Message::new(say.say("join-therapist-link"))
        .button(say.label("join-therapist-too"), Press::Join(JoinTap::TherapistToo(invite)))
        .button(say.label("join-decline"), Press::Join(JoinTap::Decline(Some(invite))))
}

pub fn client_ready(say: &Say<'_>, time: LocalTime, next: DateTime<Utc>, zone: Tz) -> Message {
    let args = Args::new().text("time", &say.time(time)).text("next", &say.instant(next, zone));
    Message::new(say.with("join-client-ready", args)).row(vec![
        (say.label("checkin-today"), Press::Today),
        (say.label("settings-open"), Press::Settings(SettingsTap::Show)),
    ])
}

pub fn client_home(say: &Say<'_>, next: Option<DateTime<Utc>>, zone: Tz, paused: bool) -> Message {
    let next = next.map(|next| Args::new().text("next", &say.instant(next, zone)));
    let text = match (paused, next) {
        (true, _) => say.say("join-home-paused"),
        (false, Some(next)) => say.with("join-home-next", next),
        (false, None) => say.say("join-home"),
    };
    let message = Message::new(text);
    let message = if paused {
        message.button(say.label("pause-resume"), Press::Pause(PauseTap::Resume))
    } else {
        message
    };
    message
        .row(vec![(say.label("checkin-today"), Press::Today), (say.label("weekly-chart"), Press::Chart)])
        .row(vec![
            (say.label("settings-open"), Press::Settings(SettingsTap::Show)),
            (say.label("help-open"), Press::Help),
        ])
}

pub fn therapist_ready(say: &Say<'_>, name: &str) -> Message {
    let ready = say.with("join-therapist-ready", Args::new().name("name", name));
    Message::new(ready).button(say.label("invite-open"), Press::Invite)
}

pub fn therapist_home(say: &Say<'_>, name: &str, clients: usize) -> Message {
    let args = Args::new().name("name", name);
    let hello = match clients {
        0 => say.with("join-therapist-home-none", args),
        clients => say.with("join-therapist-home", args.count("clients", clients)),
    };
    Message::new(hello)
        .row(vec![
            (say.label("clients-open"), Press::Clients(ClientsTap::List)),
            (say.label("invite-open"), Press::Invite),
        ])
        .row(vec![
            (say.label("settings-open"), Press::Settings(SettingsTap::Show)),
            (say.label("help-open"), Press::Help),
        ])
}
