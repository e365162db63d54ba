//! What goes to Telegram: HTML text with buttons. Keyboards are kept within Telegram's limits here.
//! Never knows a sentence.

use chrono::NaiveDate;

use crate::dialogue::press::Press;
use crate::domain::schedule::LocalTime;

/// The most buttons a keyboard may have.
pub const BUTTONS_MAX: usize = 100;
/// The most buttons a row may have.
const ROW_MAX: usize = 8;

/// What a rendering needs to know beside the screen.
#[derive(Clone, Debug)]
pub struct Ctx {
    /// Without the `@`; invitations are links to it.
    pub bot_username: String,
    /// What the wall clock of the person shows as they read it, where it is known.
    pub local: Option<(NaiveDate, LocalTime)>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// Telegram HTML. Empty only where a screen is no message.
    pub text: String,
    pub buttons: Vec<Vec<Button>>,
    pub reply_keyboard: ReplyKeyboard,
    /// Sent without a sound.
    pub quiet: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Button {
    Press { label: String, press: Press },
    Url { label: String, url: String },
}

/// The keyboard below the text field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReplyKeyboard {
    Keep,
    /// One button that shares the place the person is at.
    AskLocation(String),
    Remove,
}

impl Message {
    pub(super) fn new(text: String) -> Self {
        Self { text, buttons: Vec::new(), reply_keyboard: ReplyKeyboard::Keep, quiet: false }
    }

    pub(super) fn quiet(mut self) -> Self {
        self.quiet = true;
        self
    }

    /// One button in a row of its own.
    pub(super) fn button(self, label: String, press: Press) -> Self {
        self.row(vec![(label, press)])
    }

    pub(super) fn row(self, buttons: Vec<(String, Press)>) -> Self {
        let width = buttons.len();
        self.grid(width, buttons)
    }

    /// Buttons in rows of at most `width`. What Telegram would refuse is left out.
    pub(super) fn grid(mut self, width: usize, buttons: Vec<(String, Press)>) -> Self {
        let room = BUTTONS_MAX.saturating_sub(self.buttons.iter().map(Vec::len).sum());
        let mut kept = buttons.into_iter().take(room).peekable();
        while kept.peek().is_some() {
            let row = kept.by_ref().take(width.clamp(1, ROW_MAX));
            self.buttons.push(row.map(|(label, press)| Button::Press { label, press }).collect());
        }
        self
    }

    pub(super) fn keyboard(mut self, keyboard: ReplyKeyboard) -> Self {
        self.reply_keyboard = keyboard;
        self
    }
}
