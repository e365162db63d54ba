//! The daily check-in: tapped, typed, doubled, late, missed, filled in.

use super::support::World;

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_week_by_taps_only() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    for (day, (mood, suds)) in (2..9).zip([
        ("7", "30"),
        ("6", "40"),
        ("3", "80"),
        ("2", "90"),
        ("4", "70"),
        ("6", "40"),
        ("8", "20"),
    ]) {
        world.until(&format!("2026-03-0{day}T19:00:00Z")).await;
        let before = kim.messages().len();
        world.taps(&kim, mood).await;
        world.taps(&kim, suds).await;
        world.taps(&kim, "1 Slow breathing").await;
        world.taps(&kim, "Done").await;
        world.taps(&kim, "3").await;
        world.taps(&kim, "No note").await;
        assert_eq!(kim.messages().len(), before, "the check-in is one message, edited in place");
    }
    let moods = world.rows("SELECT value FROM answers WHERE item_id = 1 ORDER BY checkin_id").await;
    assert_eq!(moods, ["7", "6", "3", "2", "4", "6", "8"]);
    let sums = world.rows("SELECT count(*), sum(late), sum(filled_in) FROM answers WHERE part = 0").await;
    assert_eq!(sums, ["35|0|0"]);
    assert_eq!(world.rows("SELECT count(*) FROM checkins WHERE completed_at IS NOT NULL").await, ["7"]);
    assert_eq!(world.sandbox.violations(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_week_by_typing_only() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    let days = [
        ["7", "35", "1 3", "3", "slept badly", "no"],
        ["７", "٣٥", "2", "4", "no", ""],
        ["٧", "35/100", "0", "none", "", ""],
        ["7/10", "35%", "none", "skip", "", ""],
        ["it was 7", "about 35", "1 and 2", "two", "done", ""],
        ["7.", "35!", "skip", "skip", "", ""],
        ["७", "३५", "0", "a quiet day", "yes", ""],
    ];
    for (day, said) in (2..9).zip(days) {
        world.until(&format!("2026-03-0{day}T19:00:00Z")).await;
        for text in said.iter().filter(|text| !text.is_empty()) {
            world.says(&kim, text).await;
        }
    }
    let ratings = world.rows("SELECT value FROM answers WHERE item_id = 1 UNION ALL SELECT value FROM answers WHERE item_id = 2").await;
    assert_eq!(ratings, ["7", "7", "7", "7", "7", "7", "7", "35", "35", "35", "35", "35", "35", "35"]);
    let notes = world
        .rows("SELECT text, shared FROM answers WHERE item_id = 7 AND text IS NOT NULL ORDER BY checkin_id")
        .await;
    assert_eq!(notes, ["slept badly|0", "a quiet day|1"]);
    assert_eq!(
        world.rows("SELECT count(*) FROM checkins WHERE completed_at IS NOT NULL").await,
        ["7"],
        "{}",
        kim.transcript()
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn two_people_tapping_at_once_do_not_mix() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    let lu = world.client(&ana, 3, "Wren", "Madrid", "20:00").await;
    world.until("2026-03-02T19:00:00Z").await;
    // All of it arrives in one batch.
    kim.tap("7").unwrap();
    lu.tap("2").unwrap();
    world.settle().await;
    kim.tap("30").unwrap();
    lu.tap("90").unwrap();
    world.settle().await;
    let kept = world.rows("SELECT c.client_id, a.item_id, a.value FROM answers a JOIN checkins c ON c.id = a.checkin_id ORDER BY 1, 2").await;
    assert_eq!(kept, ["2|1|7", "2|2|30", "3|1|2", "3|2|90"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_double_tap_is_one_tap() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.until("2026-03-02T19:00:00Z").await;
    kim.tap("7").unwrap();
    kim.tap("7").unwrap();
    world.settle().await;
    world.taps(&kim, "30").await;
    // Twice on a skill: chosen stays chosen.
    kim.tap("1 Slow breathing").unwrap();
    kim.tap("1 Slow breathing").unwrap();
    world.settle().await;
    assert_eq!(world.rows("SELECT count(*) FROM answers WHERE item_id = 4 AND part <> 0").await, ["1"]);
    assert_eq!(
        world.rows("SELECT item_id, value FROM answers WHERE part = 0 ORDER BY 1").await,
        ["1|7", "2|30", "4|1"]
    );
    assert_eq!(world.sandbox.violations(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn an_answer_can_be_changed_skipped_and_gone_back_to() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.until("2026-03-02T19:00:00Z").await;
    world.taps(&kim, "7").await;
    world.taps(&kim, "‹ Back").await;
    world.taps(&kim, "5").await;
    world.taps(&kim, "Skip").await;
    assert_eq!(
        world.rows("SELECT item_id, value FROM answers WHERE part = 0 ORDER BY 1").await,
        ["1|5", "2|"]
    );
    // An hour later it goes on where it was, and a completed one can be reopened.
    world.hours(1).await;
    world.says(&kim, "/today").await;
    world.taps(&kim, "None of these").await;
    world.taps(&kim, "No note").await;
    world.says(&kim, "/today").await;
    let done = kim.last().unwrap();
    assert!(done.text.contains('5'), "{}", done.text);
    world.taps(&kim, "Mood").await;
    world.taps(&kim, "6").await;
    assert_eq!(
        world.rows("SELECT value, changed_at IS NOT NULL FROM answers WHERE item_id = 1").await,
        ["6|1"]
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn late_missed_and_filled_in_days_are_told_apart() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    // Monday is answered after midnight.
    world.until("2026-03-02T23:30:00Z").await;
    world.taps(&kim, "4").await;
    // Tuesday is left: one nudge, no more, then it closes with Wednesday's question.
    world.until("2026-03-03T19:00:00Z").await;
    let asked = kim.messages().len();
    world.until("2026-03-04T18:59:59Z").await;
    assert_eq!(kim.messages().len(), asked, "one nudge, in place of the question\n{}", kim.transcript());
    assert!(world.last(&kim).contains("reminder"), "{}", world.last(&kim));
    world.until("2026-03-04T19:00:00Z").await;
    // Wednesday evening, Tuesday is filled in.
    world.says(&kim, "/yesterday").await;
    world.says(&kim, "3").await;
    world.says(&kim, "60").await;
    assert_eq!(
        world.answers().await,
        [
            "2026-03-02|mood|4|late|",
            "2026-03-03|mood|3||filled in",
            "2026-03-03|suds_highest_today|60||filled in"
        ]
    );
    // Thursday is never opened, and Friday's /yesterday is Thursday: Tuesday is closed for good.
    world.until("2026-03-06T10:00:00Z").await;
    let old = kim.messages().into_iter().find(|m| m.button("5").is_some()).unwrap();
    kim.press_data(old.id, &old.button("5").unwrap().data.clone().unwrap_or_default());
    world.settle().await;
    assert_eq!(world.rows("SELECT count(*) FROM answers WHERE value = 5").await, ["0"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn late_belongs_to_each_value_and_passing_over_is_never_late() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.until("2026-03-02T19:00:00Z").await;
    world.taps(&kim, "7").await;
    world.taps(&kim, "Skip").await;
    world.taps(&kim, "None of these").await;
    world.until("2026-03-02T23:30:00Z").await;
    world.taps(&kim, "No note").await;
    let kept = |marks: &str| {
        ["mood|7||", &format!("suds_highest_today|{marks}"), "skills|0||", "note|||"]
            .map(|row| format!("2026-03-02|{row}"))
    };
    assert_eq!(world.answers().await, kept("||"), "{}", kim.transcript());
    // Said after midnight what was passed over before it: that value is late, and only that one.
    world.taps(&kim, "Distress").await;
    world.taps(&kim, "40").await;
    assert_eq!(world.answers().await, kept("40|late|"));
    // The day was answered on its day.
    world.until("2026-03-09T07:30:00Z").await;
    assert!(!kim.transcript().contains("later"), "{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn that_is_all_is_all() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "18:00").await;
    world.until("2026-03-02T17:00:00Z").await;
    world.taps(&kim, "7").await;
    world.taps(&kim, "That is all").await;
    let done = kim.messages().len();
    world.until("2026-03-03T16:59:00Z").await;
    assert_eq!(kim.messages().len(), done, "no nudge and nothing asked again\n{}", kim.transcript());
    world.until("2026-03-03T17:00:00Z").await;
    let kept = kim.messages().into_iter().any(|m| m.text.contains("Mood: 7"));
    assert!(kept, "the answers stay to be seen when the day closes\n{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn no_nudge_after_an_answer_and_none_when_switched_off() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.until("2026-03-02T19:00:00Z").await;
    world.taps(&kim, "7").await;
    let asked = kim.messages().len();
    world.until("2026-03-03T18:00:00Z").await;
    assert_eq!(kim.messages().len(), asked);
    assert_eq!(world.rows("SELECT count(*) FROM checkins WHERE nudged_at IS NOT NULL").await, ["0"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_is_answered_early_is_not_asked_again() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.says(&kim, "/today").await;
    for tap in ["7", "30", "None of these", "No note"] {
        world.taps(&kim, tap).await;
    }
    let before = kim.messages().len();
    world.until("2026-03-03T18:59:00Z").await;
    assert_eq!(kim.messages().len(), before, "{}", kim.transcript());
    world.until("2026-03-03T19:00:00Z").await;
    assert_eq!(kim.messages().len(), before + 1, "the next day is asked");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_cannot_be_read_gets_one_sentence_and_loses_nothing() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.until("2026-03-02T19:00:00Z").await;
    for text in
        ["fine I guess", "11", "-3", "6-7", "7.5", "😀", "99999999999999999999", "<b>7</b> 8", "{ $x }"]
    {
        let before = kim.messages().len();
        world.says(&kim, text).await;
        assert_eq!(kim.messages().len(), before + 2, "{text}: one answer\n{}", kim.transcript());
        // To words, and to numbers that may be one to call, nobody says a number; to a wrong number, the range.
        let dialled = text == "6-7" || text.len() > 5;
        let words = text.contains(|c: char| c.is_alphabetic() || c == '😀') || dialled;
        let told = if words { "nobody is reading along" } else { "10" };
        let said: Vec<String> = kim.messages().into_iter().rev().take(2).map(|m| m.text).collect();
        assert!(said[1].contains(told) && said[0].contains("How is your mood"), "{text}: {said:?}");
    }
    kim.send_sticker();
    kim.send_voice();
    kim.send_photo();
    kim.forward("7");
    let said = kim.say("hmm");
    world.settle().await;
    kim.edit_text(said, "8");
    world.settle().await;
    assert_eq!(world.answers().await, Vec::<String>::new());
    world.says(&kim, "8").await;
    world.says(&kim, "35").await;
    world.says(&kim, "0").await;
    let long = "ö".repeat(4096);
    world.says(&kim, &long).await;
    world.says(&kim, "no").await;
    assert_eq!(world.rows("SELECT length(text) FROM answers WHERE item_id = 7").await, ["4096"]);
    assert_eq!(world.sandbox.violations(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn homework_is_asked_until_it_ends() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.says(&ana, "/clients").await;
    world.taps(&ana, "Heron").await;
    world.taps(&ana, "Homework").await;
    world.taps(&ana, "Add").await;
    world.says(&ana, "Walk 20 minutes > 2 km & { $x }").await;
    world.says(&ana, "2026-03-03").await;
    world.until("2026-03-02T19:00:00Z").await;
    for tap in ["7", "30", "None of these"] {
        world.taps(&kim, tap).await;
    }
    assert!(world.last(&kim).contains("Walk 20 minutes > 2 km & { $x }"), "{}", world.last(&kim));
    world.says(&kim, "2").await;
    world.says(&kim, "4").await;
    assert_eq!(world.rows("SELECT r.value, u.value FROM answers r LEFT JOIN answers u ON u.checkin_id = r.checkin_id AND u.part = r.part AND u.item_id = 8 WHERE r.item_id = 6").await, ["2|4"]);
    // Its last day is Tuesday; on Wednesday nobody asks for it.
    world.until("2026-03-04T19:00:00Z").await;
    for tap in ["7", "30", "None of these", "No note"] {
        world.taps(&kim, tap).await;
    }
    assert_eq!(world.rows("SELECT count(*) FROM answers WHERE item_id = 6").await, ["1"]);
    assert_eq!(world.sandbox.violations(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn text_answers_ones_own_question_first_and_then_the_open_check_in() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    // A question about settings is open when the prompt rings, and so is a second therapist's.
    world.says(&kim, "/settings").await;
    world.taps(&kim, "Check-in time").await;
    world.until("2026-03-02T19:00:00Z").await;
    world.says(&kim, "20:00").await;
    assert_eq!(world.answers().await, Vec::<String>::new(), "{}", kim.transcript());
    world.says(&kim, "7").await;
    assert_eq!(world.answers().await, ["2026-03-02|mood|7||"], "{}", kim.transcript());
    assert_eq!(world.rows("SELECT prompt_minute FROM clients").await, ["1200"]);
    let bo = world.therapist(3, "Bo Lind").await;
    let code = world.invites(&bo, "Osprey").await;
    kim.start(Some(&code));
    world.until("2026-03-03T19:00:00Z").await;
    world.says(&kim, "6").await;
    assert_eq!(world.answers().await, ["2026-03-02|mood|7||", "2026-03-03|mood|6||"], "{}", kim.transcript());
    world.taps(&kim, "I agree").await;
    assert!(world.last(&kim).contains("Bo Lind"), "the button still says all it needs: {}", world.last(&kim));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_day_closes_with_the_next_one_even_where_that_is_not_asked() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.says(&kim, "/settings").await;
    world.taps(&kim, "Check-in days").await;
    for day in ["Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] {
        world.taps(&kim, day).await;
    }
    world.until("2026-03-06T12:00:00Z").await;
    world.says(&kim, "5").await;
    assert_eq!(world.answers().await, Vec::<String>::new(), "Friday tells nothing of Monday");
    // Down over the next Monday: on Thursday it is not asked any more.
    world.until("2026-03-09T18:00:00Z").await;
    let before = kim.messages().len();
    world.outage(60 * 24 * 3);
    world.settle().await;
    assert_eq!(kim.messages().len(), before, "{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn suds_are_kept_under_the_moment_the_card_asked_for() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.until("2026-03-02T19:00:00Z").await;
    world.taps(&kim, "7").await;
    assert!(world.last(&kim).contains("at its worst"), "{}", world.last(&kim));
    // While that question stands there, the therapist chooses the other moment.
    world.says(&ana, "/clients").await;
    world.taps(&ana, "Heron").await;
    world.taps(&ana, "right now").await;
    world.taps(&kim, "40").await;
    assert_eq!(world.answers().await, ["2026-03-02|mood|7||", "2026-03-02|suds_highest_today|40||"]);
    world.until("2026-03-03T19:00:00Z").await;
    world.taps(&kim, "6").await;
    assert!(world.last(&kim).contains("right now"), "{}", world.last(&kim));
    world.taps(&kim, "50").await;
    assert!(world.answers().await.contains(&"2026-03-03|suds_right_now|50||".to_owned()));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_number_is_taken_only_where_it_stands_alone_and_the_next_card_says_which() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.until("2026-03-02T19:00:00Z").await;
    for text in ["3 panic attacks today", "not 7", "I took 7 pills", "call 112", "7 8"] {
        world.says(&kim, text).await;
        assert_eq!(world.rows("SELECT count(*) FROM answers").await, ["0"], "{text}");
    }
    for (text, understood) in [
        ("I'm at a seven", "✓ Mood: 7"),
        ("40 out of 100", "✓ Distress (SUDs, highest of the day): 40"),
        ("1 and 3", "✓ Skills: Slow breathing and Moving my body"),
        ("three", "✓ Skills: Slow breathing and Moving my body (helped: quite a bit)"),
        ("slept badly", "slept badly"),
    ] {
        world.says(&kim, text).await;
        // The card that was asked last is the one that goes on.
        let shown =
            kim.messages().iter().any(|message| message.from_bot && message.text.contains(understood));
        assert!(shown, "{text}: {}", kim.transcript());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_time_is_read_as_it_is_said_and_asked_back_where_it_may_be_of_the_morning() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    for (text, settings) in [
        ("half past nine in the evening", "Check-in: 21:30"),
        ("noon", "Check-in: 12:00"),
        ("at 8pm", "Check-in: 20:00"),
    ] {
        world.says(&kim, "/settings").await;
        world.taps(&kim, "Check-in time").await;
        world.says(&kim, text).await;
        assert!(world.last(&kim).contains(settings), "{text}: {}", world.last(&kim));
    }
    world.says(&kim, "/settings").await;
    world.taps(&kim, "Check-in time").await;
    world.says(&kim, "half past eight").await;
    assert!(world.last(&kim).contains("Which of the two"), "{}", world.last(&kim));
    world.taps(&kim, "20:30").await;
    assert_eq!(world.rows("SELECT prompt_minute FROM clients").await, ["1230"]);
    // Typed once more it is the one on the button, and a part of the day says which.
    for (typed, again, minutes) in [("9:00", "9:00", "540"), ("9", "in the evening", "1260")] {
        world.says(&kim, "/settings").await;
        world.taps(&kim, "Check-in time").await;
        world.says(&kim, typed).await;
        assert!(world.last(&kim).contains("Which of the two"), "{}", kim.transcript());
        world.says(&kim, again).await;
        assert_eq!(world.rows("SELECT prompt_minute FROM clients").await, [minutes], "{}", kim.transcript());
    }
    // Where nothing like it was asked, such words are no time.
    world.says(&kim, "/settings").await;
    world.taps(&kim, "Check-in time").await;
    world.says(&kim, "in the evening").await;
    assert!(world.last(&kim).contains("could not read that as a time"), "{}", kim.transcript());
}

/// The same on the way in, where nobody is a client yet.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn on_the_way_in_a_time_asked_back_is_answered_by_typing_too() {
    for (lang, said, minutes) in [
        ("en", ["I agree", "Madrid", "9:00", "9:00"], "540"),
        ("es", ["de acuerdo", "Madrid", "8", "de la tarde"], "1200"),
        ("ar", ["أوافق", "مدريد", "٩", "مساءً"], "1260"),
    ] {
        let world = World::at("2026-03-02T09:00:00Z").await;
        let ana = world.therapist(1, "Ana Ruiz").await;
        let kim = world.sandbox.person(2, "Kim", lang);
        kim.start(Some(&world.invites(&ana, "Heron").await));
        world.settle().await;
        for said in said {
            world.says(&kim, said).await;
        }
        assert_eq!(world.rows("SELECT prompt_minute FROM clients").await, [minutes], "{}", kim.transcript());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_time_after_midnight_is_asked_back_once() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    for text in ["24:00", "12am", "midnight", "0:30"] {
        world.says(&kim, "/settings").await;
        world.taps(&kim, "Check-in time").await;
        world.says(&kim, text).await;
        assert!(world.last(&kim).contains("after midnight"), "{text}: {}", world.last(&kim));
    }
    world.taps(&kim, "Keep 00:30").await;
    assert_eq!(world.rows("SELECT prompt_minute FROM clients").await, ["30"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn an_answer_keeps_the_name_of_the_moment_it_was_given_for() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.until("2026-03-02T19:00:00Z").await;
    for said in ["7", "83"] {
        world.says(&kim, said).await;
    }
    world.says(&ana, "/clients").await;
    world.taps(&ana, "Heron").await;
    assert!(world.last(&ana).contains("highest of the day) 83"), "{}", world.last(&ana));
    world.taps(&ana, "right now").await;
    let card = world.last(&ana);
    assert!(
        card.contains("This week: mood 7.")
            && card.contains("another moment on 1 day: distress (SUDs, highest of the day) 83.")
            && card.contains("asked as “right now”"),
        "another question has no answer yet, and the first keeps its own: {card}"
    );

    // The day that was asked keeps its question and the answer its name; it is not asked a second time.
    world.taps(&kim, "None").await;
    world.says(&kim, "no").await;
    let done = world.last(&kim);
    assert!(done.contains("highest of the day): 83") && !done.contains("right then"), "{done}");
    world.says(&kim, "/today").await;
    assert!(world.last(&kim).contains("highest of the day): 83"), "{}", world.last(&kim));

    // The next day is about the other moment, and so is a number typed to it.
    world.until("2026-03-03T19:00:00Z").await;
    world.says(&kim, "6").await;
    assert!(world.last(&kim).contains("right now"), "{}", world.last(&kim));
    world.taps(&ana, "highest today").await;
    world.says(&kim, "41").await;
    assert_eq!(
        world.answers().await,
        [
            "2026-03-02|mood|7||",
            "2026-03-02|suds_highest_today|83||",
            "2026-03-02|skills|0||",
            "2026-03-02|note|||",
            "2026-03-03|mood|6||",
            "2026-03-03|suds_right_now|41||",
        ]
    );
}

/// The words of every button, also of the one that ends the day's questions: they may be meant of more than that.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn that_is_all_ends_the_questions_when_it_is_typed_too_and_says_whom_to_call() {
    for (lang, all, saved) in [
        ("English", "that is all", "It is saved"),
        ("Español", "Eso es todo", "Queda guardado"),
        ("العربية", "هذا كل شيء", "تم الحفظ"),
    ] {
        let world = World::at("2026-03-02T09:00:00Z").await;
        let ana = world.therapist(1, "Ana Ruiz").await;
        let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
        world.says(&kim, "/settings").await;
        world.taps(&kim, "Language").await;
        world.taps(&kim, lang).await;
        world.until("2026-03-02T19:00:00Z").await;
        // Nothing is answered, and no such button is there.
        world.says(&kim, all).await;
        assert_eq!(
            world.rows("SELECT 1 FROM checkins WHERE completed_at IS NOT NULL").await,
            [""; 0],
            "{lang}"
        );
        world.says(&kim, "7").await;
        world.says(&kim, all).await;
        assert_eq!(
            world.rows("SELECT 1 FROM checkins WHERE completed_at IS NOT NULL").await,
            ["1"],
            "{lang}"
        );
        let told: Vec<String> =
            kim.messages().into_iter().rev().take(4).map(|message| message.text).collect();
        assert!(told.iter().any(|text| text.contains(saved)), "{}", kim.transcript());
        assert!(told[0].contains("112"), "{}", kim.transcript());
    }
}
