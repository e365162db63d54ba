//! The configuration, value by value: each either as the other rooms take it, or a sentence that says which it is,
//! what is expected and what to do. Never shows a value: it may be the token, or a password in an address.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::PathBuf;

use zeroize::Zeroizing;

use crate::app::{POLL, Rates};
use crate::store::place::{self, Role};
use crate::store::{OpenError, Store, pair};
use crate::telegram::{Api, Token};
use crate::wording::Words;

use super::args::Settings;
use super::failure::Failure;
use super::lock::Lock;
use super::output::tame;

const TOKEN: &str = "TELOXIDE_TOKEN";
const DATABASE: &str = "sqlite://tidemark.db";
const KEY_FILE: &str = "tidemark.key";
/// Telegram's own most, for paid broadcasts.
const MOST_MESSAGES: u32 = 1000;
const DANGER: &str = "TIDEMARK_DANGER_";
/// Whom to call in danger stands on crowded screens; it has to stay short enough to be read there.
const DANGER_MAX: usize = 500;

impl Settings {
    /// The path of the database file.
    pub fn database(&self) -> Result<PathBuf, Failure> {
        let url = self.database.as_deref().filter(|url| !url.is_empty()).unwrap_or(DATABASE);
        let path = url.strip_prefix("sqlite://").or_else(|| url.strip_prefix("sqlite:"));
        match path {
            Some(path) if !path.is_empty() && !path.starts_with(':') && !path.contains('?') => {
                Ok(path.into())
            }
            _ => Err(Failure::config(format!(
                "DATABASE_URL (or --database) is not the address of a file. Write sqlite:// and a path, such as \
                 {DATABASE} or sqlite:///var/lib/tidemark/tidemark.db"
            ))),
        }
    }

    pub fn key_file(&self) -> PathBuf {
        self.key_file.clone().filter(|path| !path.as_os_str().is_empty()).unwrap_or_else(|| KEY_FILE.into())
    }

    pub fn api_url(&self) -> Option<&str> {
        self.api_url.as_deref().filter(|url| !url.is_empty())
    }

    /// The Bot API, not asked anything yet.
    pub fn api(&self) -> Result<Api, Failure> {
        let token = self.token()?;
        if let Some(url) = self.api_url()
            && !["http://", "https://"].iter().any(|scheme| url.starts_with(scheme))
        {
            return Err(Failure::config(
                "TELOXIDE_API_URL (or --api-url) should begin with http:// or https://, such as http://127.0.0.1:8081. \
                 Leave it out for Telegram's own",
            ));
        }
        Ok(Api::new(&token, self.api_url(), POLL)?)
    }

    /// How fast messages may go out.
    pub fn rates(&self) -> Result<Rates, Failure> {
        let Some(text) = self.messages_per_second.as_deref().map(str::trim).filter(|text| !text.is_empty())
        else {
            return Ok(Rates::TELEGRAM);
        };
        match text.parse() {
            Ok(per_second @ 1..=MOST_MESSAGES) => Ok(Rates::TELEGRAM.with_messages(per_second)),
            _ => Err(Failure::config(format!(
                "TIDEMARK_MESSAGES_PER_SECOND (or --messages-per-second) should be a number from 1 to {MOST_MESSAGES}. Telegram \
                 takes 30, and more only where paid broadcasts are switched on at @BotFather"
            ))),
        }
    }

    fn token(&self) -> Result<Token, Failure> {
        let (text, from) = match &self.token_file {
            Some(file) => {
                let Some(bytes) = place::read(Role::Token, file)? else {
                    return Err(Failure::config(format!(
                        "there is no token file {}. Put the token into it, or leave --token-file out and set {TOKEN}",
                        file.display()
                    )));
                };
                // What is no text is no token.
                let text = std::str::from_utf8(&bytes).unwrap_or("?").to_owned();
                (Zeroizing::new(text), format!("the token file {}", file.display()))
            }
            None => {
                let text = std::env::var_os(TOKEN).map(OsString::into_string);
                let text = text.transpose().unwrap_or_else(|_| Some("?".to_owned()));
                (Zeroizing::new(text.unwrap_or_default()), TOKEN.to_owned())
            }
        };
        if text.trim().is_empty() {
            return Err(Failure::config(format!(
                "there is no Telegram token: {from} is empty or not set. Write /newbot to @BotFather on Telegram to get \
                 one, and put {TOKEN}=... into the file .env; `tidemark rehearse` needs none"
            )));
        }
        Token::parse(&text).map_err(|error| {
            Failure::config(format!(
                "{from} does not hold a token: {error}. Copy it again from @BotFather (/mybots, then API Token)"
            ))
        })
    }

    /// Would `open_store` be refused? Said before a file is made.
    pub fn check_store(&self) -> Result<PathBuf, Failure> {
        let database = self.database()?;
        pair::check(&database, &self.key_file())?;
        place::may_be_written(Role::Database, &database)?;
        Ok(database)
    }

    /// The database for whoever runs the bot: made on the very first run together with its key, and brought up to date.
    pub async fn open_store(&self, _held: &Lock) -> Result<Store, Failure> {
        Ok(pair::open(&self.database()?, &self.key_file()).await?)
    }

    /// The database for a short change, beside a bot or not: as it is, or not at all. Where no bot is running its lock
    /// comes along, so that none begins meanwhile.
    pub async fn store_to_change(&self) -> Result<(Store, Option<Lock>), Failure> {
        let database = self.database()?;
        let key = pair::key_of(&database, &self.key_file())?;
        place::may_be_written(Role::Database, &database)?;
        let lock = Lock::take_if_free(&database)?;
        match Store::join(&database, &key).await {
            Ok(store) => Ok((store, lock)),
            Err(OpenError::Older) if lock.is_none() => Err(Failure::config(
                "the Tidemark that is running on this database is older than this one. Stop it, and start this one: it \
                 brings the database up to date",
            )),
            Err(error) => Err(error.into()),
        }
    }

    /// The database for looking into it, also beside a running bot: nothing is made and nothing changed.
    pub async fn store_to_look(&self) -> Result<Store, Failure> {
        let database = self.database()?;
        let store = Store::look(&database, &pair::key_of(&database, &self.key_file())?).await?;
        match store.is_of_this_version().await {
            Ok(()) => Ok(store),
            Err(error) => {
                store.close().await;
                Err(error.into())
            }
        }
    }
}

/// All languages, with what the operator says in them of danger.
pub fn words() -> Result<Words, Failure> {
    let languages: Vec<String> =
        Words::new(BTreeMap::new())?.langs().iter().map(|lang| lang.tag().to_owned()).collect();
    Ok(Words::new(danger(std::env::vars_os(), &languages)?)?)
}

/// `TIDEMARK_DANGER_EN` and the like, by language tag.
fn danger(
    vars: impl Iterator<Item = (OsString, OsString)>,
    languages: &[String],
) -> Result<BTreeMap<String, String>, Failure> {
    let mut danger = BTreeMap::new();
    for (name, value) in vars {
        let Some(name) = name.to_str() else { continue };
        // Near misses too: nobody should believe a sentence is shown that is not.
        if !name.to_uppercase().starts_with(DANGER.trim_end_matches('_')) {
            continue;
        }
        let Some(lang) = name.strip_prefix(DANGER).filter(|lang| !lang.is_empty()) else {
            return Err(Failure::config(format!(
                "{} is no setting. Write {DANGER} and a language: {}",
                tame(name),
                languages.join(", ")
            )));
        };
        let Some(value) = value.to_str() else {
            return Err(Failure::config(format!("{name} is not UTF-8 text")));
        };
        let tag = lang.replace('_', "-");
        let Some(tag) = languages.iter().find(|known| known.eq_ignore_ascii_case(&tag)) else {
            return Err(Failure::config(format!(
                "{} is for a language Tidemark does not speak. There are: {}",
                tame(name),
                languages.join(", ")
            )));
        };
        if value.chars().count() > DANGER_MAX {
            return Err(Failure::config(format!(
                "{name} is longer than {DANGER_MAX} characters; one or two sentences are read, more are not"
            )));
        }
        if !value.trim().is_empty() {
            danger.insert(tag.clone(), value.trim().to_owned());
        }
    }
    Ok(danger)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn with_database(url: &str) -> Result<PathBuf, Failure> {
        let settings = Settings {
            database: Some(url.to_owned()),
            key_file: None,
            token_file: None,
            api_url: None,
            messages_per_second: None,
        };
        settings.database()
    }

    #[test]
    fn a_database_is_a_file() {
        for (url, path) in [
            ("", "tidemark.db"),
            ("sqlite://a.db", "a.db"),
            ("sqlite:a/b.db", "a/b.db"),
            ("sqlite:///var/a.db", "/var/a.db"),
        ] {
            assert_eq!(with_database(url).unwrap(), Path::new(path), "{url}");
        }
        for url in ["a.db", "postgres://u:secret@h/d", "sqlite://", "sqlite::memory:", "sqlite://a?mode=ro"] {
            let failure = with_database(url).unwrap_err();
            assert!(failure.sentence.contains("DATABASE_URL"), "{url}");
            assert!(!failure.sentence.contains("secret"), "{url}");
        }
    }

    #[test]
    fn danger_is_said_by_language() {
        let languages = ["en".to_owned(), "pt-BR".to_owned()];
        let vars = |vars: &[(&str, &str)]| {
            danger(vars.iter().map(|(name, value)| ((*name).into(), (*value).into())), &languages)
        };
        let read = vars(&[("TIDEMARK_DANGER_PT_BR", "Ligue 188."), ("TIDEMARK_DANGER_EN", " ")]).unwrap();
        assert_eq!(read, BTreeMap::from([("pt-BR".to_owned(), "Ligue 188.".to_owned())]));
        for name in [
            "TIDEMARK_DANGER_XX",
            "TIDEMARK_DANGER",
            "TIDEMARK_DANGER_",
            "TIDEMARK_DANGER-EN",
            "TIDEMARK_DANGEREN",
            "TIDEMARK_DANGERS_EN",
            "tidemark_danger_en",
            "Tidemark_Danger_EN",
            "TIDEMARK_DANGER_EN ",
        ] {
            let said = vars(&[(name, "x")]).unwrap_err().sentence;
            assert!(
                said.to_uppercase().starts_with(&name.to_uppercase()) && said.contains("en, pt-BR"),
                "{said}"
            );
        }
        assert_eq!(vars(&[("TIDEMARK_KEY_FILE", "k"), ("DANGER", "x")]).unwrap(), BTreeMap::new());
    }
}
