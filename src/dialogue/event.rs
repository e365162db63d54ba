//! Everything that can happen to a conversation: what a person does, and what the clock brings.

use std::sync::Arc;

use chrono_tz::Tz;

use crate::domain::alarm::Alarm;
use crate::domain::typed::{self, Lexicon};

use super::press::Press;

#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    Command(Command),
    Text(Said),
    Pressed(Press),
    /// A button that means nothing to us: forged, or of a version long gone.
    StaleButton,
    /// A shared location, already turned into the zone it lies in; the place itself is not kept.
    Located(Option<Tz>),
    Unreadable(Unreadable),
    /// An alarm rang.
    Due(Alarm),
    /// The clock went far back: what was planned by it is planned anew.
    ClockSetBack,
    /// The bot was away long enough that taps were lost.
    WasAway,
    /// The person blocked the bot, or came back.
    Blocked,
    Returned,
}

/// What a message says, and whether the whole of it is one of the few words we know in the person's language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    pub text: String,
    pub word: Option<Word>,
    /// The words of that language among which a number or a time may stand.
    pub lexicon: Arc<Lexicon>,
}

impl Said {
    /// Nothing but figures, as ratings, clocks and dates are typed: a slip among them is corrected, and no more.
    pub fn is_figures(&self) -> bool {
        typed::is_figures(&self.text, &self.lexicon)
    }
}

/// Words that may be typed instead of pressing a button.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Word {
    Yes,
    No,
    Skip,
    Back,
    Done,
    None,
    Delete,
}

/// What a person can send that is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unreadable {
    Sticker,
    Voice,
    Picture,
    /// A message changed after it was sent.
    Edited,
    Forwarded,
    Other,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// With the code of an invitation, where the person followed a link.
    Start(Option<String>),
    Today,
    Yesterday,
    Chart,
    Settings,
    Pause,
    Privacy,
    Export,
    Stop,
    Delete,
    Help,
    Cancel,
    Invite,
    Clients,
    Unknown,
}

impl Command {
    /// A typed command, such as `/start abc` or `/help@tidemark_bot`. `None`: no command at all.
    pub fn parse(text: &str) -> Option<Self> {
        let rest = text.trim().strip_prefix('/')?;
        let (name, argument) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
        let name = name.split('@').next().unwrap_or_default().to_lowercase();
        Some(match name.as_str() {
            "start" => Self::Start(Some(argument.trim().to_owned()).filter(|code| !code.is_empty())),
            "today" => Self::Today,
            "yesterday" => Self::Yesterday,
            "chart" => Self::Chart,
            "settings" => Self::Settings,
            "pause" => Self::Pause,
            "privacy" => Self::Privacy,
            "export" => Self::Export,
            "stop" => Self::Stop,
            "delete" => Self::Delete,
            "help" => Self::Help,
            "cancel" => Self::Cancel,
            "invite" => Self::Invite,
            "clients" => Self::Clients,
            _ => Self::Unknown,
        })
    }
}

/// The commands a client has, as they are registered, in the order shown.
pub const CLIENT_COMMANDS: [&str; 12] = [
    "today",
    "yesterday",
    "chart",
    "settings",
    "pause",
    "privacy",
    "export",
    "stop",
    "delete",
    "help",
    "cancel",
    "start",
];
/// The commands a therapist has, as they are registered, in the order shown.
pub const THERAPIST_COMMANDS: [&str; 8] =
    ["clients", "invite", "settings", "privacy", "export", "delete", "help", "cancel"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_read_with_bot_name_case_and_argument() {
        assert_eq!(Command::parse("/start  AbC-_9 "), Some(Command::Start(Some("AbC-_9".into()))));
        assert_eq!(Command::parse("/START"), Some(Command::Start(None)));
        assert_eq!(Command::parse("/today@tidemark_bot"), Some(Command::Today));
        assert_eq!(Command::parse("/frobnicate 1"), Some(Command::Unknown));
        assert_eq!(Command::parse("/"), Some(Command::Unknown));
        assert_eq!(Command::parse("7/10"), None);
    }

    #[test]
    fn every_registered_command_is_known() {
        for name in CLIENT_COMMANDS.iter().chain(&THERAPIST_COMMANDS) {
            assert_ne!(Command::parse(&format!("/{name}")), Some(Command::Unknown), "/{name}");
        }
    }
}
