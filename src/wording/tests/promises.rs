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
                "I forget it at most a month after you last wrote.",
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
    (
        "common-nobody-reads",
        &[
            (
                "I cannot read this, and nobody is reading along.",
                &["an_answer_rings_nowhere", "a_client_in_need_is_told_whom_to_call_wherever_they_write"],
            ),
            ("six", SAYS),
        ],
    ),
    (
        "common-unwatched",
        &[("Nobody is reading along right now.", &["an_answer_rings_nowhere"]), ("six", SAYS)],
    ),
    (
        "common-use-buttons",
        &[
            (
                "Please use the buttons above, or type the words on one of them.",
                &[
                    "every_word_on_a_button_of_the_checkin_may_be_typed",
                    "a_question_of_buttons_says_so_and_keeps_the_words_meant_for_it",
                ],
            ),
            ("Your message was not saved.", &["what_nobody_asked_for_reaches_nobody_and_is_kept_nowhere"]),
        ],
    ),
    (
        "common-unreadable-sticker",
        &[
            (
                "I cannot read stickers, and nobody is reading along.",
                &["what_nobody_asked_for_reaches_nobody_and_is_kept_nowhere"],
            ),
            ("six", SAYS),
        ],
    ),
    (
        "common-unreadable-voice",
        &[
            (
                "I cannot listen to voice messages, and nobody else hears them.",
                &["what_nobody_asked_for_reaches_nobody_and_is_kept_nowhere"],
            ),
            ("six", SAYS),
        ],
    ),
    (
        "common-unreadable-picture",
        &[
            (
                "I cannot look at pictures, and nobody else sees them.",
                &["what_nobody_asked_for_reaches_nobody_and_is_kept_nowhere"],
            ),
            ("six", SAYS),
        ],
    ),
    (
        "common-unreadable-forwarded",
        &[
            (
                "I do not read forwarded messages, and nobody is reading along.",
                &["what_nobody_asked_for_reaches_nobody_and_is_kept_nowhere"],
            ),
            ("six", SAYS),
        ],
    ),
    (
        "common-unreadable-other",
        &[
            (
                "I cannot read that kind of message, and nobody is reading along.",
                &["an_answer_rings_nowhere", "kinds_of_messages_the_library_does_not_know_are_answered"],
            ),
            ("six", SAYS),
        ],
    ),
    (
        "common-checkin-left",
        &[
            ("All right.", SAYS),
            (
                "Anything you answered for six is kept.",
                &["what_was_answered_is_kept_though_one_leaves_or_the_day_closes"],
            ),
            ("You can go on while that day is open.", &["an_answer_can_be_changed_skipped_and_gone_back_to"]),
        ],
    ),
    (
        "common-place-not-used",
        &[
            (
                "I only use a location when I ask for your time zone.",
                &["a_place_nobody_asked_for_is_told_the_truth"],
            ),
            ("This one was not kept.", &["what_nobody_asked_for_reaches_nobody_and_is_kept_nowhere"]),
        ],
    ),
    (
        "common-edit-not-read",
        &[
            (
                "I could not read that change, so the earlier answer stays.",
                &["what_was_answered_is_kept_though_one_leaves_or_the_day_closes"],
            ),
            ("You can change it on the card: /today or /yesterday.", SAYS),
        ],
    ),
    (
        "join-left",
        &[
            ("All right, we stop here.", SAYS),
            ("Nothing new was saved.", &["leaving_the_way_in_saves_nothing_new"]),
            ("The link still works: open it to begin again.", &["leaving_the_way_in_says_what_is_left"]),
        ],
    ),
    (
        "join-therapist-ready",
        &[
            ("Welcome, six.", SAYS),
            ("You can invite your first client now.", SAYS),
            ("Use an alias, never a real name.", SAYS),
            ("Nobody watches answers live, and I send no alarms.", &["an_answer_rings_nowhere"]),
            (
                "You get a digest once a week and can open a client’s card any time.",
                &[
                    "on_monday_the_client_gets_a_picture_and_the_therapist_a_digest",
                    "this_week_can_be_looked_at_on_any_day",
                ],
            ),
        ],
    ),
    (
        "join-now-sharing",
        &[
            (
                "six can see your answers from today on.",
                &["several_therapists_one_client_and_what_each_sees"],
            ),
            ("/stop ends that any time.", &["withdrawing_cuts_access_at_once_even_for_what_is_on_its_way"]),
        ],
    ),
    (
        "item-note-ask-shared",
        &[
            ("Would you like to write something about today?", SAYS),
            ("Would you like to write something about that day?", SAYS),
            (
                "Your therapist sees it only if you say yes in the next step.",
                &["a_note_grows_is_private_again_and_goes_only_by_its_button"],
            ),
        ],
    ),
    (
        "item-urge_self_harm-hint",
        &[
            ("six is no urge, six is the strongest.", SAYS),
            ("Nobody is reading along.", &["an_answer_rings_nowhere"]),
            ("/help says whom to call in danger.", &["the_operator_says_whom_to_call"]),
        ],
    ),
    (
        "kind-text-type",
        &[
            ("Just type it.", &["a_text_is_kept_as_written_and_private"]),
            ("One sentence is enough.", SAYS),
            ("Nobody is reading along.", &["an_answer_rings_nowhere"]),
            ("/help says whom to call in danger.", &["the_operator_says_whom_to_call"]),
        ],
    ),
    (
        "item-note-hint",
        &[
            ("Just type it.", &["a_note_grows_is_private_again_and_goes_only_by_its_button"]),
            ("One sentence is enough.", SAYS),
            ("Nobody is reading along.", &["an_answer_rings_nowhere"]),
            ("/help says whom to call in danger.", &["the_operator_says_whom_to_call"]),
        ],
    ),
    (
        "checkin-note-private",
        &[("only for you", &["a_note_grows_is_private_again_and_goes_only_by_its_button"])],
    ),
    (
        "checkin-thanks",
        &[
            ("Thank you.", SAYS),
            ("It is saved.", &["a_week_by_taps_only", "no_answer_is_lost_or_doubled_by_kill_9"]),
        ],
    ),
    (
        "checkin-thanks-then",
        &[("Thank you.", SAYS), ("It is saved for six.", &["late_missed_and_filled_in_days_are_told_apart"])],
    ),
    (
        "checkin-thanks-empty",
        &[
            ("Thank you.", SAYS),
            ("Nothing is saved for six, and that is fine.", &["no_sentence_is_said_where_it_is_false"]),
        ],
    ),
    (
        "checkin-closed-answered",
        &[
            ("The check-in for six is closed.", SAYS),
            (
                "What you answered is kept.",
                &["what_was_answered_is_kept_though_one_leaves_or_the_day_closes"],
            ),
        ],
    ),
    (
        "checkin-closed-shared",
        &[
            ("Your therapist can read your note.", SAYS),
            ("You can still keep it for yourself.", &["a_yes_can_be_taken_back_when_its_day_is_closed"]),
        ],
    ),
    (
        "checkin-note-unshared",
        &[("Your note for six is only for you now.", &["a_yes_can_be_taken_back_when_its_day_is_closed"])],
    ),
    (
        "checkin-note-unseen",
        &[(
            "shared before; none of those you share with now can read it",
            &["a_note_that_none_of_now_can_read_says_so_and_asks_again"],
        )],
    ),
    ("checkin-kept-for", &[("Kept for six.", &["the_message_replied_to_decides_the_day"])]),
    ("settings-saved", &[("Saved", &["the_way_in_keeps_its_place_and_the_zone_is_mended_in_the_settings"])]),
    (
        "clients-confirm-end",
        &[
            ("End sharing with six?", SAYS),
            (
                "You will no longer see their answers here, old or new.",
                &[
                    "what_a_therapist_ends_takes_no_answer_away_and_is_told",
                    "whoever_stopped_sharing_cannot_be_looked_back_at",
                ],
            ),
            ("Messages you already have stay in this chat.", SAYS),
            (
                "Your client keeps the answers and will be told.",
                &["what_a_therapist_ends_takes_no_answer_away_and_is_told"],
            ),
        ],
    ),
    (
        "data-what-therapist",
        &[
            (
                "About you as a therapist I keep: the ID of your Telegram account and the name your clients see.",
                &["every_column_is_exported_or_says_why_not"],
            ),
            ("I keep your language, time zone and settings.", &["every_column_is_exported_or_says_why_not"]),
            (
                "I keep when you looked at the answers of which client.",
                &["whatever_old_button_shows_answers_the_look_is_on_record"],
            ),
        ],
    ),
    (
        "data-seen-by-nobody",
        &[(
            "Nobody sees your answers at the moment.",
            &["what_a_therapist_ends_takes_no_answer_away_and_is_told"],
        )],
    ),
    (
        "data-no-reads",
        &[("Nobody has looked recently.", &["whatever_old_button_shows_answers_the_look_is_on_record"])],
    ),
    (
        "data-delete-not-typed",
        &[
            ("Nothing was deleted.", &["the_word_that_deletes_is_the_word_asked_for"]),
            ("Everything is as it was.", &["what_was_answered_is_kept_though_one_leaves_or_the_day_closes"]),
        ],
    ),
    (
        "homework-ended",
        &[
            ("The task has ended.", &["homework_is_asked_until_it_ends"]),
            ("Earlier answers are kept.", &["what_a_therapist_ends_takes_no_answer_away_and_is_told"]),
        ],
    ),
    (
        "skills-retired",
        &[
            ("The skill is off the list.", &["what_a_therapist_ends_takes_no_answer_away_and_is_told"]),
            ("Earlier answers are kept.", &["what_a_therapist_ends_takes_no_answer_away_and_is_told"]),
        ],
    ),
    (
        "pause-ask-case",
        &[
            ("How long should check-ins pause for six?", SAYS),
            (
                "Your client is told and can start again sooner.",
                &["what_a_therapist_ends_takes_no_answer_away_and_is_told"],
            ),
        ],
    ),
    (
        "stop-stopped-one",
        &[
            ("Done.", SAYS),
            (
                "six no longer sees your answers here.",
                &["withdrawing_cuts_access_at_once_even_for_what_is_on_its_way"],
            ),
        ],
    ),
    (
        "stop-stopped-all",
        &[
            ("Done.", SAYS),
            (
                "Nobody sees your answers here any more, and I will stop asking.",
                &["who_stops_with_everyone_is_asked_no_more_and_keeps_their_answers"],
            ),
        ],
    ),
    (
        "stop-therapist-ended",
        &[
            (
                "six no longer sees your answers here.",
                &["what_a_therapist_ends_takes_no_answer_away_and_is_told"],
            ),
            ("This is about Tidemark only.", SAYS),
            ("Your answers are still yours.", &["what_a_therapist_ends_takes_no_answer_away_and_is_told"]),
        ],
    ),
    (
        "stop-last-therapist-ended",
        &[
            (
                "six no longer sees your answers here.",
                &["what_a_therapist_ends_takes_no_answer_away_and_is_told"],
            ),
            ("This is about Tidemark only.", SAYS),
            ("Your answers are still yours.", &["what_a_therapist_ends_takes_no_answer_away_and_is_told"]),
            ("Check-ins are paused now.", &["what_a_therapist_ends_takes_no_answer_away_and_is_told"]),
            (
                "To go on for yourself, send /pause and tap “Go on now”.",
                &["what_a_therapist_ends_takes_no_answer_away_and_is_told"],
            ),
        ],
    ),
    (
        "checkin-day-closed",
        &[("six is closed now.", &["of_a_closed_day_only_what_was_answered_is_said_to_be_kept"])],
    ),
    (
        "checkin-day-closed-kept",
        &[
            ("six is closed now.", SAYS),
            (
                "What you answered is kept.",
                &[
                    "of_a_closed_day_only_what_was_answered_is_said_to_be_kept",
                    "what_was_answered_is_kept_though_one_leaves_or_the_day_closes",
                ],
            ),
        ],
    ),
    (
        "checkin-day-over",
        &[(
            "six is closed now, so I did not keep this.",
            &["words_of_days_nobody_asked_are_kept_for_their_own_day_or_said_to_be_lost"],
        )],
    ),
    (
        "checkin-read-too-late",
        &[
            ("You sent this on six, and I read it only now.", SAYS),
            (
                "I did not keep it as an answer.",
                &["words_of_days_nobody_asked_are_kept_for_their_own_day_or_said_to_be_lost"],
            ),
        ],
    ),
    (
        "checkin-answered-already",
        &[
            (
                "This is answered already, so I changed nothing.",
                &["an_old_copy_of_a_card_changes_no_answer_without_a_word"],
            ),
            ("You can change it on the card.", SAYS),
        ],
    ),
    (
        "common-unreadable-edited",
        &[("Changing that message changed nothing here.", &["edits_nobody_made_are_met_with_silence"])],
    ),
    (
        "data-stranger-forgotten",
        &[
            (
                "Erased: the ID of your Telegram account, your language and what you chose so far.",
                &["erasing_on_the_way_in_says_what_was_erased"],
            ),
            (
                "I kept nothing else about you.",
                &[
                    "erasing_on_the_way_in_says_what_was_erased",
                    "a_stranger_is_told_what_little_is_kept_of_them",
                ],
            ),
            ("Messages already in this chat stay until you delete them in Telegram.", SAYS),
        ],
    ),
    ("checkin-kept-answer", &[("Kept for six: ✓ six", &["a_message_changed_changes_the_answer_it_gave"])]),
    (
        "data-link-still-works",
        &[("The link still works: open it to begin again.", &["erasing_on_the_way_in_says_what_was_erased"])],
    ),
    (
        "questions-last",
        &[(
            "This is the only question left, so it stays.",
            &["the_order_is_the_therapists_and_the_last_question_stays"],
        )],
    ),
    (
        "questions-pick",
        &[
            ("Tap one to add it.", SAYS),
            (
                "Your client is told.",
                &["an_item_of_the_library_is_picked_in_one_tap_and_taken_off_without_losing_an_answer"],
            ),
        ],
    ),
    (
        "questions-remove-hint",
        &[(
            "If you take it off, earlier answers are kept.",
            &["an_item_of_the_library_is_picked_in_one_tap_and_taken_off_without_losing_an_answer"],
        )],
    ),
    (
        "questions-removed",
        &[
            (
                "From the next check-in on, six no longer asks you about this: six.",
                &["an_item_of_the_library_is_picked_in_one_tap_and_taken_off_without_losing_an_answer"],
            ),
            (
                "Your answers are kept.",
                &["an_item_of_the_library_is_picked_in_one_tap_and_taken_off_without_losing_an_answer"],
            ),
        ],
    ),
];

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
                    let runs = heads.filter(|(attributes, _)| !attributes.contains("#[ignore"));
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
    let named = PROMISES.iter().flat_map(|(_, listed)| listed.iter()).flat_map(|(_, tests)| tests.iter());
    wrong.extend(named.filter(|name| !there.contains(**name)).map(|name| format!("there is no test {name}")));
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
];

#[test]
fn a_message_with_words_of_a_promise_is_listed() {
    let all = messages();
    let listed = |key: &&str| PROMISES.iter().any(|(known, _)| known == key) || NO_PROMISES.contains(key);
    let mut missing = Vec::new();
    for (key, entry) in &all["en"] {
        let text = format!(" {}", variants(&entry.text).join(" ").to_lowercase());
        if OF_PROMISES.iter().any(|words| text.contains(words)) && !listed(key) {
            missing.push(format!("{key}: {}", text.trim()));
        }
    }
    assert_eq!(missing, Vec::<String>::new(), "do these promise something?");
    for key in NO_PROMISES {
        assert!(all["en"].contains_key(key) && !PROMISES.iter().any(|(known, _)| known == key), "{key}");
    }
}
