//! The files of the languages, against each other and against the code.

use std::collections::BTreeSet;
use std::path::Path;

use super::words;
use crate::domain::catalogue::{self, FAMILIES, GROUPS, TEMPLATES, library};
use crate::domain::item::Item;
use crate::domain::kind::{self, DONE_MAX, Ends, Kind, Rating};
use crate::domain::skill;
use crate::domain::track::READY;
use crate::wording::differences::messages;

/// Messages that may be the same in another language as in English.
const SAME: [&str; 50] = [
    "track-tag-alcohol",
    "track-row",
    "track-together-tag",
    "target-alone",
    "target-row",
    "target-rating-row",
    "target-voc",
    "target-voc-both",
    "thought-line",
    "thought-row",
    "journal-row",
    "questions-hard-end",
    "aside-by",
    "session-title",
    "session-gone",
    "digest-flag",
    "session-change",
    "session-file",
    "invite-link",
    "checkin-quoted",
    "clients-note",
    "homework-row",
    "homework-row-until",
    "skills-row",
    "skill-row",
    "skill-listed",
    "skill-listed-on",
    "stop-one",
    "weekly-client-title",
    "weekly-level-at",
    "session-numbers",
    "weekly-span",
    "questions-row",
    "questions-listed",
    "checkin-line",
    "checkin-line-beside",
    "checkin-line-seen",
    "checkin-own-ask",
    "checkin-change-item",
    "checkin-change-part",
    "common-long-day",
    "kind-no",
    "kind-hours",
    "kind-minutes",
    "kind-hours-minutes",
    "kind-amount",
    "chart-title-unit",
    "chart-range",
    "chart-range-hours",
    "chart-range-minutes",
];
/// What an Arabic text may hold in Latin letters, beside commands.
const LATIN: [&str; 7] = ["PDF", "112", "SUDs", "Tidemark", "Telegram", "b", "i"];

/// What is said of a measured item, where it has words of its own for it, by its code.
const MEASURED: [&str; 14] = [
    "weekly-name",
    "weekly-head",
    "weekly-short",
    "weekly-well-best",
    "weekly-better",
    "chart-title",
    "chart-low",
    "chart-high",
    "digest-column",
    "digest-about",
    "digest-beneath",
    "digest-both",
    "session-skills-alike",
    "session-moved",
];

fn sources() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/wording");
    let inside = |folder: &Path| std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files = inside(&folder).chain(inside(&folder.join("kind")));
    files.filter(|path| path.is_file()).map(|path| std::fs::read_to_string(path).unwrap()).collect()
}

/// Every quoted word in the code that looks like a message of one of our features.
fn asked_for() -> BTreeSet<String> {
    let features: BTreeSet<String> = messages()["en"].values().map(|entry| entry.feature.clone()).collect();
    let looks_like_one = |word: &&str| {
        let name = word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_');
        name && word.split_once('-').is_some_and(|(feature, _)| features.contains(feature))
    };
    let mut asked: BTreeSet<String> =
        sources().split('"').filter(looks_like_one).map(str::to_owned).collect();
    // What is asked for by the code of an item, or a number of its scale.
    asked.retain(|key| !MEASURED.contains(&key.as_str()) || messages()["en"].contains_key(key.as_str()));
    asked.extend(of_items());
    asked
}

/// The messages of every built-in item: its name, its question, and what else is said of it.
fn of_items() -> BTreeSet<String> {
    let all = messages();
    let there = |key: &String| all["en"].contains_key(key.as_str());
    let mut keys = BTreeSet::new();
    keys.extend(GROUPS.map(|group| format!("item-group-{}", group.code())));
    keys.extend(TEMPLATES.map(|template| format!("questions-template-{}", template.code)));
    keys.extend(TEMPLATES.map(|template| format!("questions-template-{}-says", template.code)));
    for group in skill::GROUPS.map(skill::Group::code) {
        keys.extend([format!("skill-group-{group}"), format!("skill-group-{group}-for-therapists")]);
    }
    keys.extend(skill::library().flat_map(|code| [format!("skill-{code}"), format!("skill-{code}-how")]));
    keys.insert(format!("skill-{}", skill::PRIVATE));
    keys.extend(FAMILIES.map(|family| format!("typed-name-{family}")));
    keys.extend(["note", "skills", "homework"].map(|code| format!("typed-called-{code}")));
    for ready in READY {
        keys.extend([format!("item-{}", ready.code), format!("item-{}-ask", ready.code)]);
        keys.extend(ready.tags.iter().map(|tag| format!("track-{}", tag.replace('_', "-"))));
    }
    let everybodys = catalogue::everybodys();
    let library = library();
    let codes = everybodys.iter().filter_map(Item::code).chain(library.iter().map(|listed| listed.code));
    for code in codes {
        keys.extend([format!("item-{code}"), format!("item-{code}-ask")]);
        let more = ["hint", "line", "beside", "ask-shared"].map(|more| format!("item-{code}-{more}"));
        keys.extend(more.into_iter().filter(there));
        keys.extend(MEASURED.map(|key| format!("{key}-{code}")).into_iter().filter(there));
    }
    let kinds = everybodys.iter().map(|item| &item.kind).chain(library.iter().map(|listed| &listed.kind));
    for kind in kinds {
        if let Kind::Rating(Rating { low, high, ends: Ends::Each(scale), .. }) = kind {
            keys.extend((*low..=*high).map(|n| format!("checkin-{scale}-{n}")));
        }
    }
    keys.extend(kind::plain().map(|(code, _)| format!("typed-line-{code}")));
    keys.extend((0..=DONE_MAX).map(|n| format!("checkin-done-{n}")));
    keys
}

#[test]
fn what_is_compiled_in_is_what_stands_in_the_folder() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    for file in crate::wording::locale::FILES.dirs().flat_map(include_dir::Dir::files) {
        let on_disk = std::fs::read_to_string(folder.join(file.path())).unwrap();
        assert_eq!(file.contents_utf8(), Some(on_disk.as_str()), "{}: build again", file.path().display());
    }
}

#[test]
fn the_languages_say_the_same_things() {
    assert_eq!(words().missing(), Vec::<String>::new());
}

#[test]
fn every_message_is_asked_for_and_every_one_asked_for_is_there() {
    let written: BTreeSet<String> = messages()["en"].keys().map(|key| (*key).to_owned()).collect();
    let unused: Vec<_> = written.difference(&asked_for()).cloned().collect();
    let missing: Vec<_> = asked_for().difference(&written).cloned().collect();
    assert_eq!((unused, missing), (vec![], vec![]), "unused, missing");
}

#[test]
fn a_message_stands_in_the_file_of_its_feature() {
    for (lang, own) in messages() {
        for (key, entry) in own {
            assert!(
                key.starts_with(&format!("{}-", entry.feature)),
                "{lang}/{}.ftl has {key}",
                entry.feature
            );
        }
    }
}

#[test]
fn a_message_has_the_same_tags_in_every_language() {
    let tags = |text: &str| ["<b>", "</b>", "<i>", "</i>"].map(|tag| text.contains(tag));
    let all = messages();
    for (lang, own) in &all {
        for (key, entry) in own {
            assert_eq!(tags(&entry.text), tags(&all["en"][key].text), "{lang}: {key}");
        }
    }
}

#[test]
fn nothing_is_left_in_english() {
    let all = messages();
    for (lang, own) in all.iter().filter(|(lang, _)| *lang != "en") {
        for (key, entry) in own.iter().filter(|(key, _)| !SAME.contains(key)) {
            assert_ne!(entry.text, all["en"][key].text, "{lang}: {key}");
        }
    }
}

#[test]
fn arabic_is_written_in_arabic() {
    for (key, entry) in messages()["ar"].iter().filter(|(key, _)| **key != "common-conventions") {
        let mut before = ' ';
        for word in entry.text.split_inclusive(|c: char| !c.is_ascii_alphanumeric() && c != '-') {
            let mark = word.chars().next_back().filter(|c| !c.is_ascii_alphanumeric());
            let bare = word.trim_end_matches(|c: char| !c.is_ascii_alphanumeric());
            // An argument, a variant, a command or how many days.
            let is_ours = matches!(before, '$' | '[' | '/' | '+') || matches!(bare, "NUMBER" | "PLURAL");
            let latin = bare.chars().any(|c| c.is_ascii_alphanumeric());
            assert!(is_ours || !latin || LATIN.contains(&bare), "{key}: {bare}");
            before = mark.unwrap_or(' ');
        }
    }
}
