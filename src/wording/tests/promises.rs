//! Every promise of a message, and the test that fails when it becomes false: `tests/data/promises/messages.txt`.
//! A sentence that is not listed there fails as well.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::pages::{SAYS, listed};
use super::speech::variants;
use crate::wording::differences::messages;

/// The messages that promise something, `six` standing for what is filled in.
const LIST: &str = include_str!("../../../tests/data/promises/messages.txt");

/// Each message with its sentences, and beneath each its tests.
fn promises() -> BTreeMap<&'static str, BTreeMap<&'static str, Vec<&'static str>>> {
    let parts = LIST.split("# ").filter_map(|part| part.split_once('\n'));
    parts.map(|(key, beneath)| (key, listed(beneath))).collect()
}

fn sentences(text: &str) -> Vec<String> {
    let spaced = text.replace(". ", ".\n").replace("? ", "?\n");
    spaced.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
}

/// The names of every test that runs.
pub fn tests() -> BTreeSet<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (mut found, mut folders) = (BTreeSet::new(), vec![root.join("src"), root.join("tests")]);
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let text = std::fs::read_to_string(path).unwrap();
                for mark in ["#[test]\n", "#[tokio::test"] {
                    let heads = text.split(mark).skip(1).filter_map(|rest| rest.split_once("fn "));
                    // No test of ours is ignored; were one, nothing would fail with its promise, so it counts for none.
                    let runs = heads.filter(|(attributes, _)| !attributes.contains("ignore"));
                    let names = runs.filter_map(|(_, rest)| rest.split('(').next());
                    found.extend(names.map(str::to_owned));
                }
            }
        }
    }
    found
}

#[test]
fn every_promise_of_ours_has_a_test() {
    let all = messages();
    let there = tests();
    let mut wrong = Vec::new();
    for (key, listed) in promises() {
        let Some(entry) = all["en"].get(key) else {
            wrong.push(format!("{key} is no message any more"));
            continue;
        };
        let said: BTreeSet<String> = variants(&entry.text).iter().flat_map(|text| sentences(text)).collect();
        let known: BTreeSet<String> = listed.keys().map(|sentence| (*sentence).to_owned()).collect();
        wrong.extend(
            said.difference(&known).map(|sentence| format!("{key} promises and nothing tries: {sentence}")),
        );
        wrong.extend(known.difference(&said).map(|sentence| format!("{key} no longer says: {sentence}")));
        let bare = listed.iter().filter(|(_, beneath)| beneath.is_empty());
        wrong.extend(bare.map(|(sentence, _)| format!("neither a test nor `{SAYS}`: {sentence}")));
        let named = listed.values().flatten().filter(|name| **name != SAYS && !there.contains(**name));
        wrong.extend(named.map(|name| format!("there is no test {name}")));
    }
    assert_eq!(wrong, Vec::<String>::new());
}

/// What a promise to keep, to forget, or to tell nobody is made of.
const OF_PROMISES: [&str; 18] = [
    "saved",
    " kept",
    "i keep",
    "erase",
    "nobody",
    "no longer see",
    "stays",
    "stay in",
    "will be told",
    "is told",
    "only if you",
    "only you",
    "only for you",
    "nothing was",
    "forget",
    "encrypted",
    "passed on",
    "do not read",
];

/// Has such words and promises nothing.
const NO_PROMISES: &[&str] = &[
    "checkin-among-words",
    "checkin-nudged",
    "checkin-several-numbers",
    "help-command-delete",
    "help-command-privacy",
    "kind-unread-among-words",
    "kind-unread-several",
    "typed-note-gone",
    "typed-note-stems",
    "typed-note-unsure",
    "typed-say-keep",
    "typed-share-not",
    "typed-share-small",
];

#[test]
fn a_message_with_words_of_a_promise_is_listed() {
    let all = messages();
    let promises = promises();
    let listed = |key: &&str| promises.contains_key(key) || NO_PROMISES.contains(key);
    let mut missing = Vec::new();
    for (key, entry) in &all["en"] {
        let text = format!(" {}", variants(&entry.text).join(" ").to_lowercase());
        if OF_PROMISES.iter().any(|words| text.contains(words)) && !listed(key) {
            missing.push(format!("{key}: {}", text.trim()));
        }
    }
    assert_eq!(missing, Vec::<String>::new(), "do these promise something?");
    for key in NO_PROMISES {
        assert!(all["en"].contains_key(key) && !promises.contains_key(key), "{key}");
    }
}
