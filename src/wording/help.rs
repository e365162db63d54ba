//! Help, the descriptions of the commands, and the one sentence for groups.
//! Never promises that somebody is reading.

use crate::dialogue::event::{CLIENT_COMMANDS, THERAPIST_COMMANDS};
use crate::dialogue::press::Press;

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
        body = commands(say, body.part(say.say("help-therapist")), &THERAPIST_COMMANDS);
    }
    if !is_client && !is_therapist {
        body = body.part(say.say("help-stranger"));
    }
    let body = body.part(say.with("common-not-live", Args::new().said("danger", say.danger())));
    let message = Message::new(body.text());
    let message = if is_client {
        message.row(vec![
            (say.label("checkin-today"), Press::Today),
            (say.label("weekly-chart"), Press::Chart),
        ])
    } else {
        message
    };
    if is_therapist {
        message.row(vec![
            (say.label("clients-open"), Press::Clients),
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
    let described = names.iter().filter_map(|name| Some((name, command(say, name)?)));
    described.fold(body.line(String::new()), |body, (name, does)| {
        body.line(format!("/{name}  {does}"))
    })
}
