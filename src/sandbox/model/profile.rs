//! What the bot tells about itself: commands by scope and language, name, descriptions, menu button.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::params::{Answer, Refusal};

/// For whom a list of commands is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scope {
    Default,
    AllPrivateChats,
    AllGroupChats,
    AllChatAdministrators,
    Chat(i64),
    ChatAdministrators(i64),
    ChatMember(i64, i64),
}

/// A text the bot keeps per language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::sandbox) enum Blurb {
    Name,
    Description,
    ShortDescription,
}

#[derive(Debug)]
pub(in crate::sandbox) struct Profile {
    default_name: String,
    commands: BTreeMap<(Scope, String), Vec<(String, String)>>,
    blurbs: BTreeMap<(Blurb, String), String>,
    menu_buttons: BTreeMap<Option<i64>, Value>,
}

impl Scope {
    pub(in crate::sandbox) fn parse(scope: Option<&Value>) -> Answer<Self> {
        let Some(scope) = scope else {
            return Ok(Self::Default);
        };
        let number = |name: &str| {
            let value = scope.get(name);
            value
                .and_then(|value| value.as_i64().or_else(|| value.as_str()?.parse().ok()))
                .ok_or_else(|| Refusal::bad("chat not found"))
        };
        Ok(match scope.get("type").and_then(Value::as_str) {
            Some("default") => Self::Default,
            Some("all_private_chats") => Self::AllPrivateChats,
            Some("all_group_chats") => Self::AllGroupChats,
            Some("all_chat_administrators") => Self::AllChatAdministrators,
            Some("chat") => Self::Chat(number("chat_id")?),
            Some("chat_administrators") => Self::ChatAdministrators(number("chat_id")?),
            Some("chat_member") => Self::ChatMember(number("chat_id")?, number("user_id")?),
            _ => {
                return Err(Refusal::bad("can't parse BotCommandScope: unsupported type specified"));
            }
        })
    }
}

impl Blurb {
    fn limit(self) -> usize {
        match self {
            Self::Name => 64,
            Self::Description => 512,
            Self::ShortDescription => 120,
        }
    }
}

impl Profile {
    pub(in crate::sandbox) fn new(username: &str) -> Self {
        Self {
            default_name: username.to_owned(),
            commands: BTreeMap::new(),
            blurbs: BTreeMap::new(),
            menu_buttons: BTreeMap::new(),
        }
    }

    pub(in crate::sandbox) fn set_commands(
        &mut self,
        scope: Scope,
        lang: &str,
        commands: &Value,
    ) -> Answer<()> {
        check_language(lang)?;
        let Value::Array(given) = commands else {
            return Err(Refusal::bad("expected an Array of BotCommand"));
        };
        if given.len() > 100 {
            return Err(Refusal::bad("BOT_COMMANDS_TOO_MUCH"));
        }
        let mut list = Vec::new();
        for command in given {
            let field = |name: &str| command.get(name).and_then(Value::as_str).unwrap_or_default().trim();
            let name = field("command").trim_start_matches('/');
            let letters = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
            if !(1..=32).contains(&name.len()) || !name.bytes().all(letters) {
                return Err(Refusal::bad("BOT_COMMAND_INVALID"));
            }
            let text = field("description");
            if text.is_empty() || text.encode_utf16().count() > 256 {
                return Err(Refusal::bad("BOT_COMMAND_DESCRIPTION_INVALID"));
            }
            list.push((name.to_owned(), text.to_owned()));
        }
        if list.is_empty() {
            self.commands.remove(&(scope, lang.to_owned()));
        } else {
            self.commands.insert((scope, lang.to_owned()), list);
        }
        Ok(())
    }

    pub(in crate::sandbox) fn delete_commands(&mut self, scope: Scope, lang: &str) {
        self.commands.remove(&(scope, lang.to_owned()));
    }

    pub(in crate::sandbox) fn commands(&self, scope: Scope, lang: &str) -> &[(String, String)] {
        self.commands.get(&(scope, lang.to_owned())).map_or(&[], Vec::as_slice)
    }

    /// Sets or, with an empty text, clears a text for one language.
    pub(in crate::sandbox) fn set_blurb(&mut self, blurb: Blurb, lang: &str, text: &str) -> Answer<()> {
        check_language(lang)?;
        if text.encode_utf16().count() > blurb.limit() {
            return Err(Refusal::bad(match blurb {
                Blurb::Name => "BOT_TITLE_INVALID",
                Blurb::Description => "BOT_DESCRIPTION_TOO_LONG",
                Blurb::ShortDescription => "BOT_SHORT_DESCRIPTION_TOO_LONG",
            }));
        }
        let key = (blurb, lang.to_owned());
        if text.is_empty() {
            self.blurbs.remove(&key);
        } else {
            self.blurbs.insert(key, text.to_owned());
        }
        Ok(())
    }

    pub(in crate::sandbox) fn blurb(&self, blurb: Blurb, lang: &str) -> &str {
        let of = |lang: &str| self.blurbs.get(&(blurb, lang.to_owned())).map(String::as_str);
        of(lang).or_else(|| of("")).unwrap_or(if blurb == Blurb::Name { &self.default_name } else { "" })
    }

    pub(in crate::sandbox) fn name(&self, lang: &str) -> &str {
        self.blurb(Blurb::Name, lang)
    }

    pub(in crate::sandbox) fn set_menu_button(&mut self, chat: Option<i64>, button: Option<Value>) {
        match button {
            Some(button) if button.get("type").and_then(Value::as_str) != Some("default") => {
                self.menu_buttons.insert(chat, button);
            }
            _ => {
                self.menu_buttons.remove(&chat);
            }
        }
    }

    pub(in crate::sandbox) fn menu_button(&self, chat: Option<i64>) -> Value {
        let own = self.menu_buttons.get(&chat).or_else(|| self.menu_buttons.get(&None));
        own.cloned().unwrap_or_else(|| json!({"type": "commands"}))
    }
}

fn check_language(lang: &str) -> Answer<()> {
    if lang.is_empty() || (lang.len() == 2 && lang.bytes().all(|byte| byte.is_ascii_lowercase())) {
        return Ok(());
    }
    Err(Refusal::bad("invalid language code specified"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_kept_by_scope_and_language() {
        let mut profile = Profile::new("some_bot");
        let list = json!([{"command": "help", "description": "Hilfe"}]);
        profile.set_commands(Scope::AllPrivateChats, "de", &list).unwrap();
        assert_eq!(profile.commands(Scope::AllPrivateChats, "de"), [("help".to_owned(), "Hilfe".to_owned())]);
        assert!(profile.commands(Scope::Default, "de").is_empty());
        assert!(profile.commands(Scope::AllPrivateChats, "").is_empty());
    }

    #[test]
    fn what_the_server_would_not_take_is_refused() {
        let mut profile = Profile::new("some_bot");
        let mut told = |lang: &str, name: &str, text: &str| {
            let list = json!([{"command": name, "description": text}]);
            profile.set_commands(Scope::Default, lang, &list).unwrap_err().description
        };
        assert_eq!(told("", "Help", "x"), "Bad Request: BOT_COMMAND_INVALID");
        assert_eq!(told("", "help", ""), "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID");
        assert_eq!(told("zh-Hans", "help", "x"), "Bad Request: invalid language code specified");
    }

    #[test]
    fn a_text_falls_back_to_the_one_for_everybody() {
        let mut profile = Profile::new("some_bot");
        assert_eq!(profile.name("fr"), "some_bot");
        profile.set_blurb(Blurb::Name, "", "Somebody").unwrap();
        profile.set_blurb(Blurb::Name, "de", "Jemand").unwrap();
        assert_eq!((profile.name("fr"), profile.name("de")), ("Somebody", "Jemand"));
    }
}
