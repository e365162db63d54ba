//! Where the languages differ in what they can say. For the operator's check-up and for tests.
//! Reads the files as text and never formats a message.

use std::collections::{BTreeMap, BTreeSet};

use super::locale::FILES;

/// A language: its messages by key.
pub type Messages = BTreeMap<&'static str, Entry>;

/// One message as it is written.
#[derive(Debug, Default)]
pub struct Entry {
    /// The file it stands in, without `.ftl`.
    pub feature: String,
    pub text: String,
}

/// Messages and arguments that some language lacks, or has too much, against English.
pub fn differences() -> Vec<String> {
    let all = messages();
    let Some(english) = all.get("en") else {
        return vec!["there is no locales/en".to_owned()];
    };
    let mut found = Vec::new();
    for (tag, own) in all.iter().filter(|(tag, _)| *tag != "en") {
        for (key, entry) in english {
            let Some(own) = own.get(key) else {
                found.push(format!("{tag} lacks {key}"));
                continue;
            };
            for arg in entry.arguments().symmetric_difference(&own.arguments()) {
                found.push(format!("{tag} and en differ in ${arg} of {key}"));
            }
        }
        found.extend(
            own.keys().filter(|key| !english.contains_key(*key)).map(|key| format!("{tag} alone has {key}")),
        );
    }
    found
}

/// Every message of every language, by its tag.
pub fn messages() -> BTreeMap<String, Messages> {
    FILES.dirs().map(|folder| (folder.path().display().to_string(), of_folder(folder))).collect()
}

impl Entry {
    /// The names after a dollar sign.
    pub fn arguments(&self) -> BTreeSet<&str> {
        let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        let name = |rest: &'_ str| rest.find(|c| !is_name(c)).unwrap_or(rest.len());
        self.text.split('$').skip(1).map(|rest| &rest[..name(rest)]).collect()
    }
}

fn of_folder(folder: &include_dir::Dir<'static>) -> Messages {
    let mut messages = Messages::new();
    for file in folder.files() {
        let feature = file.path().file_stem().unwrap_or_default().to_string_lossy();
        let mut key = None;
        for line in file.contents_utf8().unwrap_or_default().lines() {
            let text = match line.split_once(" =") {
                Some((name, text)) if line.starts_with(|c: char| c.is_ascii_lowercase()) => {
                    key = Some(name);
                    text
                }
                _ if line.starts_with('#') => continue,
                _ => line,
            };
            if let Some(key) = key {
                let entry = messages.entry(key).or_default();
                entry.feature = feature.clone().into_owned();
                entry.text.push_str(text);
                entry.text.push('\n');
            }
        }
    }
    messages
}
