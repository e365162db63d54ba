//! The pages that people read before they trust us, sentence by sentence. `tests/data/promises/` has each sentence and,
//! beneath it, the tests that fail when it becomes false; `says` where nothing of ours could make it so.

use std::collections::BTreeMap;
use std::path::Path;

use super::promises::tests;

const PAGES: [(&str, &str); 3] = [
    ("README.md", "tests/data/promises/readme.txt"),
    ("docs/OPERATING.md", "tests/data/promises/operating.txt"),
    ("docs/NUMBERS.md", "tests/data/promises/numbers.txt"),
];

/// Explains, advises, or says where to look.
pub const SAYS: &str = "says";
/// Beneath the head of a table: what follows holds for all its rows.
const ROWS: &str = "all rows:";

fn read(path: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// What a page says: sentences however they are wrapped, and the rows of tables, each with the head of its table.
fn said(page: &str) -> Vec<(Option<String>, String)> {
    let mut said = Vec::new();
    let (mut paragraph, mut head, mut in_code) = (String::new(), None, false);
    for line in page.lines().chain([""]).map(str::trim) {
        let code = line.starts_with("```");
        in_code ^= code;
        let row = line.starts_with('|') && !in_code;
        let item = line.strip_prefix("- ").or_else(|| {
            line.split_once(". ").filter(|(number, _)| number.parse::<u8>().is_ok()).map(|(_, text)| text)
        });
        let apart = code || in_code || row || line.is_empty() || line.starts_with(['#', '!']);
        if apart || item.is_some() {
            said.extend(sentences(&paragraph).map(|sentence| (None, sentence)));
            paragraph.clear();
        }
        if row {
            if !line.trim_matches(['|', '-']).is_empty() {
                let own = head.get_or_insert_with(|| line.to_owned());
                said.push((Some(own.clone()), line.to_owned()));
            }
        } else {
            head = None;
            if !apart {
                paragraph = format!("{paragraph} {}", item.unwrap_or(line));
            }
        }
    }
    said
}

fn sentences(paragraph: &str) -> impl Iterator<Item = String> {
    let mut spaced = paragraph.trim().to_owned();
    for end in [".", "?", "!"] {
        for closing in ["", "*", "**", ")", "\""] {
            spaced = spaced.replace(&format!("{end}{closing} "), &format!("{end}{closing}\n"));
        }
    }
    let found: Vec<String> = spaced.lines().map(str::to_owned).filter(|line| !line.is_empty()).collect();
    found.into_iter()
}

/// Each sentence with what stands beneath it.
pub fn listed(list: &str) -> BTreeMap<&str, Vec<&str>> {
    let mut listed: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut sentence = "";
    for line in list.lines().filter(|line| !line.trim().is_empty()) {
        if line.starts_with("    ") {
            listed.entry(sentence).or_default().extend(line.split_whitespace());
        } else {
            sentence = line;
            assert!(listed.insert(line, Vec::new()).is_none(), "twice: {line}");
        }
    }
    listed
}

/// What is wrong with a page, against its list and the tests there are.
fn wrong(page: &str, list: &str) -> Vec<String> {
    let (said, listed, tests) = (said(page), listed(list), tests());
    let of_all_rows =
        |head: &String| listed.get(head.as_str()).is_some_and(|beneath| beneath.join(" ").starts_with(ROWS));
    let needed: Vec<&String> = said
        .iter()
        .filter(|(head, line)| head.as_ref().is_none_or(|head| head == line || !of_all_rows(head)))
        .map(|(_, line)| line)
        .collect();
    let mut wrong = Vec::new();
    for line in &needed {
        if !listed.contains_key(line.as_str()) {
            wrong.push(format!("nothing tries: {line}"));
        }
    }
    for (sentence, beneath) in &listed {
        if !needed.iter().any(|line| line.as_str() == *sentence) {
            wrong.push(format!("no longer said: {sentence}"));
        }
        let beneath: Vec<&&str> =
            beneath.iter().filter(|word| !ROWS.split(' ').any(|own| own == **word)).collect();
        if beneath.is_empty() {
            wrong.push(format!("neither a test nor `{SAYS}`: {sentence}"));
        }
        let unknown = beneath.iter().filter(|name| ***name != SAYS && !tests.contains(***name));
        wrong.extend(unknown.map(|name| format!("there is no test {name}")));
    }
    wrong
}

#[test]
fn every_sentence_of_a_page_has_a_test_or_needs_none() {
    for (page, list) in PAGES {
        let wrong = wrong(&read(page), &read(list));
        assert_eq!(
            wrong,
            Vec::<String>::new(),
            "each sentence of {page} stands in {list}, its tests beneath"
        );
    }
}

#[test]
fn a_sentence_nobody_listed_is_noticed_wherever_it_stands() {
    let page = "# Trust\n\n- Kept safe. For\n  ever.\n1. By hand.\n\n| what | how |\n|---|---|\n| a | b |\n\nNone *seen.* All.\n";
    let list = "Kept safe.\n    says\nFor ever.\n    says\nBy hand.\n    says\n| what | how |\n    all rows: says\n\
                None *seen.*\n    says\nAll.\n    says\n";
    assert_eq!(wrong(page, list), Vec::<String>::new());
    for (before, after) in [
        ("For\n", "For you.\nAnd\n"),
        ("  ever.", "  ever. And ever."),
        ("All.", "All. Really?"),
        ("1. By hand.", "1. By hand.\n2. By foot."),
        ("| what | how |", "| what | why |"),
        ("None *seen.*", "Some *seen.*"),
    ] {
        assert!(!wrong(&page.replace(before, after), list).is_empty(), "{after:?} is not noticed");
    }
    let each = list.replace("all rows: says", "says");
    assert_eq!(wrong(page, &each), ["nothing tries: | a | b |"]);
    for beneath in ["", "    no_such_test\n", "    every_sentence_of\n"] {
        let list = list.replacen("    says\n", beneath, 1);
        assert_eq!(wrong(page, &list).len(), 1, "{list}");
    }
}

/// "So '95' is between 91 and 99 here", of the tables above that sentence.
#[test]
fn what_is_said_of_the_tables_of_coverage_is_what_they_say() {
    let page = read("docs/NUMBERS.md");
    let section = page.split("### What \"95 %\" holds").nth(1).unwrap();
    let held: Vec<f64> = section
        .lines()
        .filter(|line| line.starts_with('|'))
        .flat_map(|line| line.split('|'))
        .filter(|cell| cell.contains('.'))
        .filter_map(|cell| cell.trim().strip_suffix(" %")?.parse().ok())
        .collect();
    assert_eq!(held.len(), 27 * 2 + 12 * 4);
    assert!(held.iter().all(|held| (91.0..=99.0).contains(held)), "{held:?}");
}
