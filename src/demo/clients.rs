//! New clients: somebody who opens an invitation from the therapist's chat, one that nobody used.

use std::collections::BTreeSet;

use crate::sandbox::{MessageView, Person};

/// Numbers of people who come later begin here.
const FIRST_ID: i64 = 6001;

#[derive(Debug, Default)]
pub struct Clients {
    /// Codes that were opened, or that somebody else opened before.
    used: BTreeSet<String>,
    pub ids: Vec<i64>,
    came: usize,
}

impl Clients {
    /// The invitations in this chat have served.
    pub fn know(&mut self, therapist: &Person) {
        self.used.extend(therapist.messages().iter().filter_map(|message| code(&message.text)));
    }

    /// The newest invitation nobody opened.
    pub fn open_invitation(&self, therapist: &Person) -> Option<String> {
        let codes = therapist
            .messages()
            .into_iter()
            .rev()
            .filter_map(|message: MessageView| message.from_bot.then(|| code(&message.text)).flatten());
        codes.into_iter().find(|code| !self.used.contains(code))
    }

    pub fn opened(&mut self, code: &str) {
        self.used.insert(code.to_owned());
    }

    /// Number and name of the next one to come.
    pub fn next(&mut self, lang: &str) -> (i64, &'static str) {
        let names = match lang {
            "ar" => ["ريم", "يوسف", "دانة", "عمر", "سلمى"],
            "es" => ["Inés", "Mateo", "Vera", "Hugo", "Alma"],
            _ => ["Alex", "Mika", "Jo", "Noor", "Kim"],
        };
        let name = names[self.came % names.len()];
        let id = FIRST_ID + i64::try_from(self.came).unwrap_or(0);
        self.came += 1;
        self.ids.push(id);
        (id, name)
    }

    /// An alias for an invitation the therapist is made to write.
    pub fn alias(&self, lang: &str) -> String {
        let word = match lang {
            "ar" => "سنديان",
            "es" => "Roble",
            _ => "Oak",
        };
        format!("{word} {}", self.came + 1)
    }
}

/// The code in an invitation's link.
pub fn code(text: &str) -> Option<String> {
    let (_, after) = text.split_once("start=")?;
    let end = after.find(|c: char| !(c.is_ascii_alphanumeric() || "-_".contains(c)));
    Some(after[..end.unwrap_or(after.len())].to_owned())
}
