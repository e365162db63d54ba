//! Everything that can happen to a conversation: what a person does, and what the clock brings.

use std::sync::Arc;

use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::domain::alarm::Alarm;
use crate::domain::code;
use crate::domain::form::Question;
use crate::domain::ids::InviteId;
use crate::domain::kind::Heard;
use crate::domain::marks::unmarked;
use crate::domain::occasion::Occasion;
use crate::domain::thought::Part;
pub use crate::domain::typed::Word;
use crate::domain::typed::{self, Lexicon};

use super::note::OfNote;
use super::press::Press;

/// No scale ends higher.
const HIGHEST: u16 = 100;

#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    Command(Command),
    Text(Said),
    /// Text sent as a reply to the check-in of that day: the message replied to decides.
    Reply {
        occasion: Occasion,
        said: Said,
    },
    /// The words of a message changed after it was sent; `gave`: the answer it gave.
    Edited {
        said: Said,
        gave: Option<Gave>,
    },
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
    /// Without marks nobody sees.
    pub text: String,
    pub word: Option<Word>,
    /// The words of that language among which a number or a time may stand.
    pub lexicon: Arc<Lexicon>,
    /// The code of an invitation that stands in it.
    pub code: Option<String>,
    /// The buttons whose words these are, on the message being asked: one, or several that go together.
    pub presses: Vec<Press>,
    /// The button of the screen in front whose words these are, where that asks no question of its own.
    pub front: Option<Front>,
    /// It begins with "also": what it names of a list comes beside what was chosen before.
    pub more: bool,
    /// Known words and nothing else, that choose nothing where they were said: told how to choose, and no more.
    pub plain: bool,
    /// Thanks, and nothing else.
    pub thanks: bool,
    /// Of a changed message: what it said before, as it stands in the note, or in the question that followed it.
    pub instead_of: Option<String>,
    /// Of a changed message: the invitation it agreed to.
    pub agreed_to: Option<InviteId>,
    /// Of a changed message: the step of a thought record it gave.
    pub of_record: Option<(String, Part)>,
    /// The last message, changed before anything else came of it: it is as if it had been said so.
    pub changed: bool,
    /// It begins with a yes and holds nothing but sharing, where that is asked: how to say yes is told.
    pub nearly_yes: bool,
    /// It begins with a yes and goes on with other words, where a text may be shared: it may be a cry.
    pub yes_and_more: bool,
    /// Words people have for who may read a text, wherever they are said.
    pub of_sharing: bool,
    /// What they say of a note that is kept, or may say.
    pub of_note: Option<OfNote>,
    /// It names the day it is sent on.
    pub of_today: bool,
    /// The command that is called so, without its sign.
    pub command: Option<&'static str>,
    /// The skill that is called so, in whatever language: its code. Where no skill is typed, of those everybody starts with.
    pub built_in: Option<&'static str>,
    /// The skills of the library whose names have these words, where one is looked for.
    pub skills: Vec<&'static str>,
}

/// A button whose words were typed, and the screen it stands on, as that is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Front {
    pub press: Press,
    pub screen: String,
}

/// Which answer a message gave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gave {
    pub occasion: Occasion,
    pub question: Question,
    /// Of an answer that is given in two: which half it gave.
    pub half: Option<Half>,
}

/// One half of an answer, with its number as the kind has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Half {
    Began(i32),
    Ended(i32),
}

impl Event {
    /// What somebody typed; `code`: of an invitation whose link stands under its words.
    pub fn typed(text: &str, code: Option<String>) -> Self {
        let said = Said::of(text);
        match Command::parse(&said.text) {
            Some(command) => Self::Command(command),
            None => Self::Text(Said { code: said.code.or(code), ..said }),
        }
    }
}

impl Said {
    /// Whoever asks has not said yes.
    pub fn is_a_question(&self) -> bool {
        self.text.contains(['?', '؟'])
    }

    /// Nothing of it is known: no word or button of ours, no command, no code.
    pub fn is_unread(&self) -> bool {
        self.word.is_none()
            && self.presses.is_empty()
            && self.front.is_none()
            && self.command.is_none()
            && self.code.is_none()
            && self.built_in.is_none()
            && !self.of_sharing
            && !self.of_note.is_some_and(OfNote::is_certain)
    }

    /// Can it be a yes to anything that only a yes to its own question gives? See `dialogue::yes`.
    pub fn may_agree(&self) -> bool {
        let known = !self.presses.is_empty() || self.front.is_some();
        known || matches!(self.word, Some(Word::Yes | Word::Delete))
    }

    /// The one way text comes in: marks nobody sees are taken off before anything is looked for in it.
    pub fn of(text: &str) -> Self {
        let text = unmarked(text);
        let code = code::in_text(&text);
        Self { text, code, ..Self::default() }
    }

    /// As the kinds of question read it.
    pub fn heard(&self) -> Heard<'_> {
        Heard { text: &self.text, word: self.word, begun: None, ended: None, lexicon: &self.lexicon }
    }

    /// Nothing but a number, such as `6` or `٦`: an answer to a question of numbers, and hardly a note.
    pub fn is_bare_number(&self) -> bool {
        let text = self.text.trim().trim_end_matches(['.', '!']);
        (1..=3).contains(&text.chars().count()) && text.chars().all(char::is_numeric)
    }

    /// A number, in figures or in words.
    pub fn is_number(&self) -> bool {
        typed::whole(&self.text, 0, HIGHEST, &self.lexicon).is_ok()
    }

    /// Nothing but figures, as ratings, clocks and dates are typed: a slip among them is corrected, and no more.
    pub fn is_figures(&self) -> bool {
        typed::is_figures(&self.text, &self.lexicon)
    }

    /// Two numbers of which one is meant: which one is asked, and no more.
    pub fn is_one_or_other(&self) -> bool {
        typed::is_one_or_other(&self.text, &self.lexicon)
    }
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
    /// A reply to a message of another chat, or to a story.
    RepliesElsewhere,
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
    /// With what is looked for among them.
    Notes(Option<String>),
    Track,
    Thought,
    Target,
    Unknown,
}

impl Command {
    /// A typed command, such as `/start abc` or `/help@tidemark_bot`. `None`: no command at all.
    pub fn parse(text: &str) -> Option<Self> {
        // Some keyboards have a wide slash, and wide letters.
        let rest = text.trim().strip_prefix(['/', '／'])?;
        let (name, argument) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
        let name: String = name.split('@').next().unwrap_or_default().chars().map(narrow).collect();
        let name = name.to_lowercase();
        Some(match name.as_str() {
            "start" => {
                let argument = argument.trim();
                let is_code = argument.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c));
                Self::Start((is_code && !argument.is_empty()).then(|| argument.to_owned()))
            }
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
            "track" => Self::Track,
            "notes" => Self::Notes(Some(argument.trim().to_owned()).filter(|query| !query.is_empty())),
            "thought" => Self::Thought,
            "target" => Self::Target,
            _ => Self::Unknown,
        })
    }
}

/// Words behind a command, which means nothing by them: "/today I want to die". The code of an invitation is none.
pub fn words_behind(text: &str) -> bool {
    let text = unmarked(text);
    let Some(command) = Command::parse(&text) else { return false };
    let behind = text.trim().split_once(char::is_whitespace).map_or("", |(_, behind)| behind);
    // What is looked for is told with what is found.
    behind.contains(char::is_alphabetic) && !matches!(command, Command::Start(Some(_)) | Command::Notes(_))
}

/// A letter as wide keyboards type it is the letter.
fn narrow(letter: char) -> char {
    match letter {
        '！'..='～' => {
            char::from_u32(u32::from(letter) - u32::from('！') + u32::from('!')).unwrap_or(letter)
        }
        letter => letter,
    }
}

/// The commands a client has, as they are registered, in the order shown.
pub const CLIENT_COMMANDS: [&str; 16] = [
    "today",
    "yesterday",
    "notes",
    "track",
    "thought",
    "target",
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
        assert_eq!(Command::parse("／today"), Some(Command::Today));
        assert_eq!(Command::parse("／Ｈｅｌｐ"), Some(Command::Help));
        assert_eq!(Command::parse("/frobnicate 1"), Some(Command::Unknown));
        assert_eq!(Command::parse("/"), Some(Command::Unknown));
        assert_eq!(Command::parse("7/10"), None);
    }

    #[test]
    fn marks_nobody_sees_hide_no_command_word_or_code() {
        for mark in
            ["\u{200E}", "\u{200F}", "\u{061C}", "\u{2066}", "\u{2069}", "\u{202B}", "\u{FEFF}", "\u{200B}"]
        {
            let typed = |text: &str| Event::typed(&text.replace('|', mark), None);
            assert_eq!(typed("|/today|"), Event::Command(Command::Today), "{mark:?}");
            assert_eq!(typed("| /to|day"), Event::Command(Command::Today), "{mark:?}");
            assert_eq!(typed("|/start |AbC"), Event::Command(Command::Start(Some("AbC".into()))), "{mark:?}");
            let Event::Text(said) = typed("|7|") else { panic!("{mark:?}") };
            assert_eq!(said.text, "7");
            let Event::Text(said) = typed("|aB3_-xYz01|23456789abCD|") else { panic!("{mark:?}") };
            assert_eq!(said.code.as_deref(), Some("aB3_-xYz0123456789abCD"));
        }
    }

    #[test]
    fn every_registered_command_is_known() {
        for name in CLIENT_COMMANDS.iter().chain(&THERAPIST_COMMANDS) {
            assert_ne!(Command::parse(&format!("/{name}")), Some(Command::Unknown), "/{name}");
        }
    }
}
