//! Help, the descriptions of the commands, and the one sentence for groups.
//! Never promises that somebody is reading.

use crate::dialogue::event::{CLIENT_COMMANDS, THERAPIST_COMMANDS};
use crate::dialogue::press::{ClientsTap, Press};

use super::fit::Body;
use super::html::{self, cut};
use super::message::Message;
use super::say::{Args, Say};

/// The longest description of a command.
const DESCRIPTION_MAX: usize = 60;

pub fn help(say: &Say<'_>, is_client: bool, is_therapist: bool) -> Message {
    let mut body = Body::new(say.say("help-title"));
    if is_client {
        body = commands(say, body.part(say.say("help-client")), &CLIENT_COMMANDS);
    }
    if is_therapist {
        // What both can do is listed once.
        let is_new = |name: &&str| !is_client || !CLIENT_COMMANDS.contains(name);
        let own: Vec<&str> = THERAPIST_COMMANDS.into_iter().filter(is_new).collect();
        body = commands(say, body.part(say.say("help-therapist")), &own);
    }
    if !is_client && !is_therapist {
        body = body.part(say.say("help-stranger"));
    }
    let body = body.part(say.with("common-not-live", Args::new().said("danger", say.danger())));
    let message = Message::new(body.text());
    let message = if is_client {
        message
            .row(vec![(say.label("checkin-today"), Press::Today), (say.label("weekly-chart"), Press::Chart)])
    } else {
        message
    };
    if is_therapist {
        message.row(vec![
            (say.label("clients-open"), Press::Clients(ClientsTap::List)),
            (say.label("invite-open"), Press::Invite),
        ])
    } else {
        message
    }
}

/// What a command does; `None` for one that is not ours.
pub fn command(say: &Say<'_>, name: &str) -> Option<String> {
    let key = match name {
        "start" => "help-command-start",
        "today" => "help-command-today",
        "yesterday" => "help-command-yesterday",
        "notes" => "help-command-notes",
        "track" => "help-command-track",
        "thought" => "help-command-thought",
        "target" => "help-command-target",
        "chart" => "help-command-chart",
        "settings" => "help-command-settings",
        "pause" => "help-command-pause",
        "privacy" => "help-command-privacy",
        "export" => "help-command-export",
        "stop" => "help-command-stop",
        "delete" => "help-command-delete",
        "help" => "help-command-help",
        "cancel" => "help-command-cancel",
        "invite" => "help-command-invite",
        "clients" => "help-command-clients",
        _ => return None,
    };
    Some(cut(&say.say(key), DESCRIPTION_MAX))
}

fn commands(say: &Say<'_>, body: Body, names: &[&str]) -> Body {
    names.iter().fold(body.line(String::new()), |body, name| body.maybe(described(say, name)))
}

/// A command with what it does.
pub fn described(say: &Say<'_>, name: &str) -> Option<String> {
    let does = command(say, name)?;
    let command = format!("/{name}");
    if !say.locale.lang.is_rtl() {
        return Some(format!("{command}  {does}"));
    }
    // Even where the rest of the line goes from right to left, the slash stands before its word.
    Some(format!("{}  {does}", html::with_commands_kept(&command)))
}
