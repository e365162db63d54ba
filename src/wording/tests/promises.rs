//! Every promise, and the test that fails when it becomes false. A sentence that is not listed here fails as well.

use std::collections::BTreeSet;
use std::path::Path;

use super::speech::variants;
use crate::wording::differences::messages;

/// Explains, warns or says what to do: nothing of ours could make it false.
const SAYS: &[&str] = &[];

/// A sentence and its tests.
type Promise = (&'static str, &'static [&'static str]);

/// Where promises are made, sentence by sentence; `six` stands for what is filled in.
const PROMISES: &[(&str, &[Promise])] = &[
    (
        "join-consent-what",
        &[
            ("What I ask", SAYS),
            (
                "Once a day I ask for your mood and your distress (a number called SUDs).",
                &["a_week_by_taps_only"],
            ),
            ("Distress means how upset, tense or afraid you feel.", SAYS),
            ("I ask about the skills you used and your homework.", &["homework_is_asked_until_it_ends"]),
            ("You can add a note.", &["a_week_by_typing_only"]),
            ("It takes about six taps.", &["a_week_by_taps_only"]),
            ("You can skip any question.", &["an_answer_can_be_changed_skipped_and_gone_back_to"]),
        ],
    ),
    (
        "join-consent-who",
        &[
            ("Who sees it", SAYS),
            ("six sees your answers from today on.", &["several_therapists_one_client_and_what_each_sees"]),
            (
                "They see a note only if you say yes to that note.",
                &["a_note_of_before_the_consent_stays_with_those_it_was_shared_with"],
            ),
            (
                "If anyone else wants to see your answers, I will ask you first.",
                &["a_therapist_never_reaches_another_ones_client", "a_forged_button_opens_no_invitation"],
            ),
            ("/privacy shows who looked.", &["several_therapists_one_client_and_what_each_sees"]),
        ],
    ),
    (
        "join-consent-kept",
        &[
            ("How it is kept", SAYS),
            ("Encrypted, on the computer where this bot runs.", &["delete_leaves_no_row_behind"]),
            (
                "Whoever runs it, such as your therapist or their clinic, holds the key.",
                &["a_key_is_read_as_it_was_written"],
            ),
            ("I do not keep your name or phone number.", &["no_name_and_no_place_is_kept"]),
            ("Telegram could read this chat, and so could anyone who can unlock your phone.", SAYS),
        ],
    ),
    (
        "join-consent-stop",
        &[
            ("How to stop", SAYS),
            ("/stop ends the sharing.", &["withdrawing_cuts_access_at_once_even_for_what_is_on_its_way"]),
            ("/delete erases everything I keep.", &["delete_leaves_no_row_behind"]),
            ("Any time, without a reason.", &["withdrawing_cuts_access_at_once_even_for_what_is_on_its_way"]),
        ],
    ),
    (
        "join-consent-danger",
        &[
            ("Not for emergencies", SAYS),
            ("Nobody reads your answers when they arrive.", &["an_answer_rings_nowhere"]),
            ("It may take days until your therapist sees them.", SAYS),
            ("six", SAYS),
        ],
    ),
    (
        "common-not-live",
        &[
            ("Not for emergencies", SAYS),
            ("Nobody reads answers when they arrive.", &["an_answer_rings_nowhere"]),
            ("six", SAYS),
        ],
    ),
    (
        "common-nothing-asked",
        &[
            (
                "I am not asking anything right now.",
                &["a_client_in_need_is_told_whom_to_call_wherever_they_write"],
            ),
            ("Your message was not saved or passed on.", &["words_that_answer_nothing_are_kept_nowhere"]),
            ("/help shows what I can do.", SAYS),
        ],
    ),
    (
        "data-kept",
        &[
            ("Encrypted, on the computer where this bot runs.", &["delete_leaves_no_row_behind"]),
            (
                "Whoever runs it, such as your therapist or their clinic, holds the key.",
                &["a_key_is_read_as_it_was_written"],
            ),
            ("Telegram could read this chat, and so could anyone who can unlock your phone.", SAYS),
        ],
    ),
    (
        "data-what-client",
        &[
            (
                "About you I keep: the ID of your Telegram account, your language, your time zone and your settings.",
                &["the_export_holds_every_answer_as_csv_and_json"],
            ),
            (
                "I keep your skills, homework, answers and pauses.",
                &["the_export_holds_every_answer_as_csv_and_json"],
            ),
            (
                "I keep what you agreed to, who looked, and the alias your therapist chose.",
                &["the_export_holds_every_answer_as_csv_and_json"],
            ),
            ("No name, no phone number, no location.", &["no_name_and_no_place_is_kept"]),
        ],
    ),
    (
        "data-what-stranger",
        &[
            (
                "About you I keep only the ID of your Telegram account, your language and what you chose so far.",
                &["a_stranger_is_told_what_little_is_kept_of_them"],
            ),
            (
                "I forget it a month after you last wrote.",
                &["what_is_older_than_its_rule_goes_and_nothing_else"],
            ),
            ("/delete erases it now.", &["a_stranger_is_told_what_little_is_kept_of_them"]),
        ],
    ),
    (
        "data-rights",
        &[
            (
                "/export gives you a copy of what I keep about you.",
                &["the_export_holds_every_answer_as_csv_and_json"],
            ),
            ("/stop ends sharing.", &["withdrawing_cuts_access_at_once_even_for_what_is_on_its_way"]),
            ("/delete erases it.", &["delete_leaves_no_row_behind"]),
        ],
    ),
    (
        "data-export",
        &[
            ("What I keep about you.", &["every_column_is_exported_or_says_why_not"]),
            ("Anyone who has these files can open them, so be careful where you keep them.", SAYS),
        ],
    ),
    (
        "data-ask-delete",
        &[
            ("This erases everything I keep about you.", &["delete_leaves_no_row_behind"]),
            ("Sharing ends as well.", &["delete_leaves_no_row_behind"]),
            (
                "I cannot bring any of it back.",
                &["what_was_deleted_leaves_the_log_though_somebody_reads_it_and_the_bot_restarts"],
            ),
            ("To go ahead, type six.", &["the_word_that_deletes_is_the_word_asked_for"]),
            ("To keep everything, send /cancel.", &["delete_leaves_no_row_behind"]),
        ],
    ),
    (
        "data-deleted",
        &[
            ("Everything I kept about you is erased.", &["delete_leaves_no_row_behind"]),
            ("Messages already in this chat stay until you delete them in Telegram.", SAYS),
            ("Take care.", SAYS),
        ],
    ),
    (
        "stop-confirm-one",
        &[
            ("Stop sharing with six?", SAYS),
            (
                "They will no longer see any of your answers here, old or new.",
                &[
                    "withdrawing_cuts_access_at_once_even_for_what_is_on_its_way",
                    "withdrawing_holds_back_words_that_wait_too",
                ],
            ),
            ("What they already received stays in their chat.", SAYS),
            (
                "They are told that sharing ended, not why.",
                &["who_stops_with_everyone_is_asked_no_more_and_keeps_their_answers"],
            ),
        ],
    ),
    (
        "stop-confirm-all",
        &[
            ("Stop sharing with everyone?", SAYS),
            (
                "Nobody will see your answers here any more, old or new.",
                &["withdrawing_cuts_access_at_once_even_for_what_is_on_its_way"],
            ),
            ("What your therapists already received stays in their chats.", SAYS),
            (
                "Your therapists are told that sharing ended, not why.",
                &["who_stops_with_everyone_is_asked_no_more_and_keeps_their_answers"],
            ),
            ("Check-ins stop.", &["who_stops_with_everyone_is_asked_no_more_and_keeps_their_answers"]),
            (
                "Your answers stay yours: /export and /delete still work.",
                &["who_stops_with_everyone_is_asked_no_more_and_keeps_their_answers"],
            ),
        ],
    ),
    (
        "join-declined",
        &[
            ("All right.", SAYS),
            ("Nothing was saved.", &["declining_leaves_nothing_of_a_stranger_in_any_table"]),
            ("If you change your mind, open the link again.", &["no_thank_you_keeps_nothing"]),
        ],
    ),
    (
        "help-client",
        &[
            ("Once a day I ask a few short questions.", &["a_week_by_taps_only"]),
            ("Tap a button or type the answer.", &["a_week_by_typing_only"]),
            ("You can skip a question or answer later.", &["late_missed_and_filled_in_days_are_told_apart"]),
            (
                "You can change an answer while the day is open.",
                &["an_answer_can_be_changed_skipped_and_gone_back_to"],
            ),
            (
                "That is usually until the next check-in.",
                &["a_day_closes_with_the_next_one_even_where_that_is_not_asked"],
            ),
        ],
    ),
    (
        "pause-ask",
        &[
            ("How long should the break be?", SAYS),
            (
                "I ask nothing in that time, and those days do not count as missed.",
                &["in_a_pause_nothing_is_asked_and_nothing_counts"],
            ),
        ],
    ),
    (
        "zone-share",
        &[
            ("Tap the button below.", SAYS),
            (
                "I only look up the time zone; the place itself is not kept.",
                &["no_name_and_no_place_is_kept"],
            ),
            ("You can also type a city.", &["the_zone_comes_from_a_clock_or_a_shared_place"]),
        ],
    ),
    (
        "invite-ask-alias",
        &[
            ("What alias should this client have here?", SAYS),
            ("Please do not use a real name: it appears in Telegram messages.", SAYS),
            ("Only you see the alias.", &["the_alias_is_for_the_therapist_alone"]),
        ],
    ),
];

/// The lines of "Trust" in README.md, by how each begins.
const TRUST: &[Promise] = &[
    ("The database is encrypted", &["a_database_without_its_key_or_with_another_is_refused_and_left_alone"]),
    (
        "A therapist sees a client only through a consent",
        &[
            "a_therapist_never_reaches_another_ones_client",
            "several_therapists_one_client_and_what_each_sees",
        ],
    ),
    ("Notes are private unless", &["a_note_of_before_the_consent_stays_with_those_it_was_shared_with"]),
    ("`/export` gives", &["every_column_is_exported_or_says_why_not", "delete_leaves_no_row_behind"]),
    ("Telegram can read what passes", SAYS),
    ("Logs hold no", &["no_secret_stands_in_any_log_at_any_level"]),
    (
        "Who declines leaves no row.",
        &[
            "declining_leaves_nothing_of_a_stranger_in_any_table",
            "every_table_has_a_rule_and_operators_read_the_same",
            "what_is_older_than_its_rule_goes_and_nothing_else",
        ],
    ),
];

fn sentences(text: &str) -> Vec<String> {
    let spaced = text.replace(". ", ".\n").replace("? ", "?\n");
    spaced.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
}

/// The names of every function in our sources.
fn functions() -> BTreeSet<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (mut found, mut folders) = (BTreeSet::new(), vec![root.join("src"), root.join("tests")]);
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let text = std::fs::read_to_string(path).unwrap();
                let names = text.split("fn ").skip(1).filter_map(|rest| rest.split('(').next());
                found.extend(names.map(str::to_owned));
            }
        }
    }
    found
}

#[test]
fn every_promise_of_ours_has_a_test() {
    let all = messages();
    let functions = functions();
    let mut wrong = Vec::new();
    for (key, listed) in PROMISES {
        let Some(entry) = all["en"].get(key) else {
            wrong.push(format!("{key} is no message any more"));
            continue;
        };
        let said: BTreeSet<String> = variants(&entry.text).iter().flat_map(|text| sentences(text)).collect();
        let known: BTreeSet<String> = listed.iter().map(|(sentence, _)| (*sentence).to_owned()).collect();
        wrong.extend(
            said.difference(&known).map(|sentence| format!("{key} promises and nothing tries: {sentence}")),
        );
        wrong.extend(known.difference(&said).map(|sentence| format!("{key} no longer says: {sentence}")));
    }
    let tests = PROMISES
        .iter()
        .flat_map(|(_, listed)| listed.iter())
        .chain(TRUST)
        .flat_map(|(_, tests)| tests.iter());
    wrong.extend(
        tests.filter(|name| !functions.contains(**name)).map(|name| format!("there is no test {name}")),
    );
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn every_line_of_trust_has_a_test() {
    let readme = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).unwrap();
    let trust =
        readme.split("## Trust").nth(1).and_then(|rest| rest.split("\n## ").next()).unwrap_or_default();
    let lines: Vec<&str> = trust.lines().filter_map(|line| line.strip_prefix("- ")).collect();
    assert!(!lines.is_empty());
    for line in &lines {
        assert!(TRUST.iter().any(|(begins, _)| line.starts_with(begins)), "nothing tries: {line}");
    }
    for (begins, _) in TRUST {
        assert!(lines.iter().any(|line| line.starts_with(begins)), "no longer said: {begins}");
    }
}
