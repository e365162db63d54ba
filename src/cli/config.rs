//! The configuration, value by value: each either as the other rooms take it, or a sentence that says which it is,
//! what is expected and what to do. Never shows a value: it may be the token, or a password in an address.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use crate::app::POLL;
use crate::store::{Key, OpenError, Store};
use crate::telegram::{Api, Token};
use crate::wording::Words;

use super::args::Settings;
use super::failure::Failure;
use super::lock::Lock;

const TOKEN: &str = "TELOXIDE_TOKEN";
const DATABASE: &str = "sqlite://tidemark.db";
const KEY_FILE: &str = "tidemark.key";
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

    fn token(&self) -> Result<Token, Failure> {
        let (text, from) = match &self.token_file {
            Some(file) => {
                let text = std::fs::read_to_string(file).map_err(|error| {
                    Failure::config(format!("the token file {} cannot be read: {error}", file.display()))
                })?;
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

    /// The database for whoever holds the lock: made on the very first run together with its key, and brought up to date.
    pub async fn open_store(&self, _held: &Lock) -> Result<Store, Failure> {
        let database = self.database()?;
        let key = self.key_of(&database)?;
        Ok(Store::open(&database, &key).await?)
    }

    /// The database for a short change. Beside a running bot it is taken as it is; else its lock comes along, and it is
    /// made and brought up to date like for the bot.
    pub async fn store_to_change(&self) -> Result<(Store, Option<Lock>), Failure> {
        let database = self.database()?;
        folder_exists(&database, "DATABASE_URL")?;
        if let Some(lock) = Lock::take_if_free(&database)? {
            return Ok((self.open_store(&lock).await?, Some(lock)));
        }
        // Who holds the lock may be about to make the database and its key: neither is made beside them.
        let database = self.existing_database()?;
        match Store::join(&database, &self.key_of(&database)?).await {
            Ok(store) => Ok((store, None)),
            Err(OpenError::Older) => Err(Failure::config(
                "the Tidemark that is running on this database is older than this one. Stop it, and start this one: it \
                 brings the database up to date",
            )),
            Err(error) => Err(error.into()),
        }
    }

    /// The database for looking into it, also beside a running bot: nothing is made and nothing changed.
    pub async fn store_to_look(&self) -> Result<Store, Failure> {
        let database = self.existing_database()?;
        let store = Store::look(&database, &self.key_of(&database)?).await?;
        match store.is_of_this_version().await {
            Ok(()) => Ok(store),
            Err(error) => {
                store.close().await;
                Err(error.into())
            }
        }
    }

    /// The path of a database that is there already.
    pub fn existing_database(&self) -> Result<PathBuf, Failure> {
        let database = self.database()?;
        match database.exists() {
            true => Ok(database),
            false => Err(Failure::world(format!(
                "there is no database {} yet; `tidemark run` makes it",
                database.display()
            ))),
        }
    }

    fn key_of(&self, database: &Path) -> Result<Key, Failure> {
        let key_file = self.key_file();
        folder_exists(&key_file, "TIDEMARK_KEY_FILE")?;
        Ok(Key::of_first_run_or_read(&key_file, database)?)
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
        let Some(lang) = name.strip_prefix(DANGER) else {
            continue;
        };
        let Some(value) = value.to_str() else {
            return Err(Failure::config(format!("{name} is not UTF-8 text")));
        };
        let tag = lang.replace('_', "-");
        let Some(tag) = languages.iter().find(|known| known.eq_ignore_ascii_case(&tag)) else {
            return Err(Failure::config(format!(
                "{name} is for a language Tidemark does not speak. There are: {}",
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

/// The folder a file lies in.
pub fn folder_of(file: &Path) -> &Path {
    match file.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

pub fn folder_exists(file: &Path, variable: &str) -> Result<(), Failure> {
    let folder = folder_of(file);
    match folder.is_dir() {
        true => Ok(()),
        false => Err(Failure::config(format!(
            "{variable} is in the folder {}, which does not exist. Make it, or give another path",
            folder.display()
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with_database(url: &str) -> Result<PathBuf, Failure> {
        let settings =
            Settings { database: Some(url.to_owned()), key_file: None, token_file: None, api_url: None };
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
        assert!(vars(&[("TIDEMARK_DANGER_XX", "x")]).unwrap_err().sentence.contains("en, pt-BR"));
    }
}
