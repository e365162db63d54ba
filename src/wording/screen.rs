//! Which feature words which screen, and the limits every screen is kept within.
//! Never holds a sentence.

use crate::dialogue::screen::{
    ClientsScreen, DataScreen, HomeworkScreen, InviteScreen, JoinScreen, Look, PauseScreen, Screen,
    SettingsScreen, SkillsScreen, StopScreen, ZoneScreen,
};

use super::fit::{CAPTION_MAX, TEXT_MAX};
use super::message::{Ctx, Message};
use super::say::Say;
use super::words::Words;
use super::{
    answers, aside, checkin, clients, common, data, digest, help, homework, html, invite, join, pause,
    questions, session, settings, skills, stop, weekly, zone,
};

pub fn render(words: &Words, say: &Say<'_>, screen: &Screen, ctx: &Ctx) -> Message {
    let max = if is_caption(screen) { CAPTION_MAX } else { TEXT_MAX };
    fitted(say, worded(words, say, screen, ctx), max)
}

/// Laid out for the language's direction, and short enough for Telegram.
pub fn fitted(say: &Say<'_>, mut message: Message, max: usize) -> Message {
    if say.locale.lang.is_rtl() {
        message.text = html::from_right(&message.text);
    }
    message.text = html::clip(&message.text, max);
    message
}

fn worded(words: &Words, say: &Say<'_>, screen: &Screen, ctx: &Ctx) -> Message {
    match screen {
        Screen::Line(line) => common::said(say, line),
        Screen::Checkin(card) => checkin::card(say, card, ctx.local),
        Screen::KeptAnswer(card) => answers::kept(say, card),
        Screen::CheckinClosed { day, answered, shared } => checkin::closed(say, *day, *answered, *shared),
        Screen::CheckinAhead { day } => checkin::ahead(say, *day),
        Screen::Questions(shown) => questions::screen(say, shown),

        Screen::Join(JoinScreen::Stranger { langs }) => join::stranger(words, say, langs),
        Screen::Join(JoinScreen::Consent { invite, therapist }) => join::consent(say, *invite, therapist),
        Screen::Join(JoinScreen::TherapistLink { invite }) => join::therapist_link(say, *invite),
        Screen::Join(JoinScreen::AskName) => Message::new(say.say("join-ask-name")),
        Screen::Join(JoinScreen::ClientReady { time, next, zone }) => {
            join::client_ready(say, *time, *next, *zone)
        }
        Screen::Join(JoinScreen::ClientHome { next, zone, paused }) => {
            join::client_home(say, *next, *zone, *paused)
        }
        Screen::Join(JoinScreen::TherapistReady { name }) => join::therapist_ready(say, name),
        Screen::Join(JoinScreen::TherapistHome { name, clients }) => {
            join::therapist_home(say, name, *clients)
        }

        Screen::Zone(ZoneScreen::AskZone) => zone::ask(say),
        Screen::Zone(ZoneScreen::ClockZones { choices }) => zone::clocks(say, choices),
        Screen::Zone(ZoneScreen::PickZone { zones }) => zone::pick(say, zones),
        Screen::Zone(ZoneScreen::ShareLocation) => zone::share_location(say),
        Screen::Zone(ZoneScreen::PickPlace { places }) => zone::pick_place(say, places),
        Screen::Zone(ZoneScreen::ZoneSet { zone, now, place }) => {
            zone::set(say, *zone, *now, place.as_deref())
        }

        Screen::Settings(SettingsScreen::AskTime { what }) => settings::ask_time(say, *what),
        Screen::Settings(SettingsScreen::AskNight { time }) => settings::ask_night(say, *time),
        Screen::Settings(SettingsScreen::PickTime { what, times }) => settings::pick_time(say, *what, times),
        Screen::Settings(SettingsScreen::Langs { langs }) => settings::langs(words, say, langs),
        Screen::Settings(SettingsScreen::Settings(shown)) => settings::settings(words, say, shown),
        Screen::Settings(SettingsScreen::AskWeekdays { weekdays }) => settings::ask_weekdays(say, *weekdays),
        Screen::Settings(SettingsScreen::AskWeekday { what }) => settings::ask_weekday(say, *what),

        Screen::Pause(PauseScreen::AskPause) => pause::ask(say),
        Screen::Pause(PauseScreen::Paused { pause, zone }) => pause::paused(say, pause, *zone),

        Screen::Stop(StopScreen::AskStop { ties }) => stop::ask(say, ties),
        Screen::Stop(StopScreen::ConfirmStop { tie }) => stop::confirm(say, tie.as_ref()),

        Screen::Data(DataScreen::Privacy { ties, reads, zone, is_client, is_therapist, was_therapist }) => {
            let who = data::Who { client: *is_client, therapist: *is_therapist, removed: *was_therapist };
            data::privacy(say, ties, reads, *zone, who)
        }
        Screen::Aside(asked) => aside::screen(say, asked),
        Screen::Data(DataScreen::AskDelete) => data::ask_delete(say, false),
        Screen::Data(DataScreen::AskDeleteTherapist) => data::ask_delete(say, true),
        Screen::Data(DataScreen::Export) => Message::new(say.say("data-export")),

        Screen::Help { is_client, is_therapist } => help::help(say, *is_client, *is_therapist),

        Screen::Weekly { week } => weekly::own(say, *week),
        Screen::Look(look) => unseen(say, look),

        Screen::Invite(InviteScreen::Invited { alias, code, days }) => {
            invite::invited(say, ctx, alias, code, *days)
        }
        Screen::Invite(InviteScreen::AskAlias) => Message::new(say.say("invite-ask-alias")),

        Screen::Clients(ClientsScreen::Clients { rows, page }) => clients::list(say, rows, *page),
        Screen::Pause(PauseScreen::AskCasePause { link, alias }) => pause::ask_case(say, *link, alias),
        Screen::Clients(ClientsScreen::ConfirmEnd { link, alias }) => clients::confirm_end(say, *link, alias),

        Screen::Homework(HomeworkScreen::Homework { link, alias, tasks }) => {
            homework::list(say, *link, alias, tasks)
        }
        Screen::Homework(HomeworkScreen::AskTask { link, alias }) => homework::ask(say, *link, alias),
        Screen::Homework(HomeworkScreen::AskTaskUntil { link, text }) => {
            homework::ask_until(say, *link, text)
        }

        Screen::Skills(SkillsScreen::Skills { link, alias, skills }) => {
            skills::list(say, *link, alias, skills)
        }
        Screen::Skills(SkillsScreen::AskSkill { link, alias }) => skills::ask(say, *link, alias),

        Screen::Menu => Message::new(String::new()),
        Screen::OnlyPrivate => Message::new(say.say("help-only-private")),
    }
}

/// What a look says without its answers, which only its delivery has: whom it is at, and how to go on.
fn unseen(say: &Say<'_>, look: &Look) -> Message {
    match look {
        Look::Case(aim) | Look::CaseChart(aim) => Message::new(clients::name(say, &aim.alias)),
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
