//! What people expect of anybody they write to: to be let finish, to be corrected, and to be told what is true.

use tidemark::sandbox::Person;

use super::support::World;

/// Ana, a therapist, and Kim, her client in Madrid, asked at 20:00, on a Monday morning.
async fn ana_and_kim() -> (World, Person, Person) {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    (world, ana, kim)
}

/// The newest message of the bot that holds these words.
fn message_with(person: &Person, words: &str) -> i64 {
    let messages = person.messages();
    let found = messages.iter().rev().find(|message| message.from_bot && message.text.contains(words));
    found.unwrap_or_else(|| panic!("no {words:?} in\n{}", person.transcript())).id
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_time_being_typed_stays_a_time_when_the_prompt_rings() {
    let (world, _, kim) = ana_and_kim().await;
    world.until("2026-03-02T18:59:00Z").await;
    world.says(&kim, "/settings").await;
    world.taps(&kim, "Check-in time").await;
    world.until("2026-03-02T19:00:00Z").await;
    assert!(world.last(&kim).contains("mood"), "the prompt is shown: {}", world.last(&kim));
    world.says(&kim, "9 am").await;
    assert_eq!(world.answers().await, Vec::<String>::new(), "9 was the time");
    assert_eq!(world.rows("SELECT prompt_minute FROM clients").await, ["540"]);
    // After that the open check-in takes text again.
    world.says(&kim, "6").await;
    assert_eq!(world.answers().await, ["2026-03-02|mood|6||"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_note_being_written_belongs_to_its_day_when_the_next_prompt_rings() {
    let (world, _, kim) = ana_and_kim().await;
    world.until("2026-03-02T19:00:00Z").await;
    for tap in ["7", "30", "None of these"] {
        world.taps(&kim, tap).await;
    }
    // Opened just before it rings.
    world.until("2026-03-03T18:55:00Z").await;
    world.says(&kim, "/yesterday").await;
    world.until("2026-03-03T19:00:00Z").await;
    world.says(&kim, "slept 8 hours, and then a long day").await;
    assert!(world.last(&kim).contains("Looking back at Monday 2 March"), "{}", kim.transcript());
    world.says(&kim, "no").await;
    world.says(&kim, "6").await;
    let kept = world.answers().await;
    assert!(kept.iter().any(|row| row.starts_with("2026-03-02|note|slept 8 hours")), "{kept:?}");
    assert!(kept.contains(&"2026-03-03|mood|6||".to_owned()), "{kept:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_note_never_written_does_not_swallow_the_next_mood() {
    let (world, _, kim) = ana_and_kim().await;
    world.until("2026-03-02T19:00:00Z").await;
    for tap in ["7", "30", "None of these"] {
        world.taps(&kim, tap).await;
    }
    world.until("2026-03-03T19:00:00Z").await;
    world.says(&kim, "4").await;
    assert!(world.answers().await.contains(&"2026-03-03|mood|4||".to_owned()), "{}", kim.transcript());
    // Two days on the note's day is over: words go to what is open.
    world.until("2026-03-04T19:00:00Z").await;
    world.says(&kim, "5").await;
    assert!(world.answers().await.contains(&"2026-03-04|mood|5||".to_owned()), "{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn yesterday_being_filled_in_is_finished_when_todays_prompt_rings() {
    let (world, _, kim) = ana_and_kim().await;
    world.until("2026-03-03T18:50:00Z").await;
    world.says(&kim, "/yesterday").await;
    world.says(&kim, "3").await;
    world.until("2026-03-03T19:00:00Z").await;
    world.says(&kim, "80").await;
    let kept = world.answers().await;
    assert!(
        kept[0].starts_with("2026-03-02|mood|3") && kept[1].contains("2026-03-02|suds_highest_today|80"),
        "{kept:?}"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_day_asked_for_again_keeps_the_words_meant_for_it() {
    let (world, _, kim) = ana_and_kim().await;
    // Monday was asked and never answered; its card is asked for again just before Tuesday's comes.
    world.until("2026-03-03T18:59:00Z").await;
    world.says(&kim, "/yesterday").await;
    world.until("2026-03-03T19:00:00Z").await;
    world.says(&kim, "4").await;
    let kept = world.answers().await;
    assert!(matches!(kept.as_slice(), [mood] if mood.starts_with("2026-03-02|mood|4")), "{kept:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn skills_being_ticked_when_the_next_day_is_asked_are_finished() {
    let (world, _, kim) = ana_and_kim().await;
    world.until("2026-03-03T18:30:00Z").await;
    world.says(&kim, "/yesterday").await;
    for said in ["5", "40"] {
        world.says(&kim, said).await;
    }
    world.until("2026-03-03T18:59:00Z").await;
    world.taps(&kim, "Slow breathing").await;
    world.until("2026-03-03T19:00:00Z").await;
    world.says(&kim, "done").await;
    world.says(&kim, "3").await;
    let kept = world.answers().await;
    let helped = kept.iter().any(|answer| answer.starts_with("2026-03-02|skills_helped|3"));
    assert!(helped, "{kept:?}\n{}", kim.transcript());
    assert!(!kept.iter().any(|answer| answer.starts_with("2026-03-03")), "{kept:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_therapist_who_is_a_client_types_a_task_while_asked_for_a_mood() {
    let (world, ana, _) = ana_and_kim().await;
    let bo = world.therapist(4, "Bo Lind").await;
    let code = world.invites(&bo, "Tern").await;
    ana.start(Some(&code));
    world.settle().await;
    world.taps(&ana, "I agree").await;
    world.says(&ana, "20:00").await;
    world.until("2026-03-02T18:59:00Z").await;
    world.says(&ana, "/clients").await;
    world.taps(&ana, "Heron").await;
    world.taps(&ana, "Homework").await;
    world.taps(&ana, "Add").await;
    world.until("2026-03-02T19:00:00Z").await;
    world.says(&ana, "10 push-ups").await;
    world.says(&ana, "2026-03-09").await;
    assert_eq!(world.rows("SELECT task FROM homework").await, ["10 push-ups"]);
    assert_eq!(world.answers().await, Vec::<String>::new());
    world.says(&ana, "7").await;
    assert_eq!(world.answers().await, ["2026-03-02|mood|7||"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_message_changed_changes_the_answer_it_gave() {
    let (world, _, kim) = ana_and_kim().await;
    world.until("2026-03-02T19:00:00Z").await;
    let mood = kim.say("7");
    world.settle().await;
    kim.edit_text(mood, "3");
    world.settle().await;
    assert_eq!(world.answers().await, ["2026-03-02|mood|3||"]);
    assert!(kim.last().unwrap().text.contains("✓ Mood: 3"), "{}", kim.transcript());
    // The place stays: the next number is the next answer.
    world.says(&kim, "40").await;
    world.taps(&kim, "None of these").await;
    let note = kim.say("slept bad");
    world.settle().await;
    world.taps(&kim, "Yes, share it").await;
    kim.edit_text(note, "slept badly");
    world.settle().await;
    let kept = world.answers().await;
    assert!(kept.contains(&"2026-03-02|suds_highest_today|40||".to_owned()), "{kept:?}");
    assert!(kept.contains(&"2026-03-02|note|slept badly||".to_owned()), "{kept:?}");
    assert_eq!(world.rows("SELECT shared FROM answers WHERE item_id = 7").await, ["0"], "private until said");
    let before = kim.messages().len();
    kim.edit_text(mood, "three or so, I am not sure");
    world.settle().await;
    assert!(world.last(&kim).contains("earlier answer stays"), "{}", world.last(&kim));
    assert_eq!(kim.messages().len(), before + 1);

    world.until("2026-03-04T09:00:00Z").await;
    kim.edit_text(mood, "5");
    world.settle().await;
    assert!(world.last(&kim).contains("closed"), "{}", world.last(&kim));
    assert!(world.answers().await.contains(&"2026-03-02|mood|3||".to_owned()));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn edits_nobody_made_are_met_with_silence() {
    let (world, ana, kim) = ana_and_kim().await;
    world.until("2026-03-02T19:00:00Z").await;
    let mood = kim.say("7");
    let help = kim.say("/help");
    world.settle().await;
    let (before, alias) = (kim.messages().len(), ana.messages().len());
    for _ in 0..3 {
        kim.edit_text(mood, "7");
        kim.edit_text(help, "/help");
        for (id, body) in [
            (500, serde_json::json!({"location": {"latitude": 40.4, "longitude": -3.7, "live_period": 900}})),
            (501, serde_json::json!({"photo": [], "caption": "other words"})),
            (502, serde_json::json!({"dice": {"emoji": "🎲", "value": 3}})),
        ] {
            let mut message = serde_json::json!({
                "message_id": id, "date": 1, "edit_date": 2, "from": {"id": 2, "is_bot": false, "first_name": "Kim"},
                "chat": {"id": 2, "type": "private", "first_name": "Kim"},
            });
            for (name, value) in body.as_object().unwrap() {
                message[name] = value.clone();
            }
            world.sandbox.inject_update(serde_json::json!({"edited_message": message}));
        }
        world.settle().await;
    }
    assert_eq!(kim.messages().len(), before, "{}", kim.transcript());
    // A change of something that was no answer: the way to change it, once for each change.
    let task = ana.say("/invit");
    world.settle().await;
    ana.edit_text(task, "/invite");
    world.settle().await;
    assert!(world.last(&ana).contains("/clients"), "{}", world.last(&ana));
    assert_eq!(ana.messages().len(), alias + 3, "{}", ana.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_messages_gave_goes_with_their_person_and_strangers_leave_nothing() {
    let (world, ana, kim) = ana_and_kim().await;
    world.until("2026-03-02T19:00:00Z").await;
    world.says(&kim, "7").await;
    assert_ne!(world.rows("SELECT 1 FROM typed_messages WHERE person_id = 2").await.len(), 0);
    let code = world.invites(&ana, "Wren").await;
    let zoe = world.sandbox.person(3, "Zoe", "en");
    world.says(&zoe, "hello").await;
    zoe.start(Some(&code));
    world.settle().await;
    world.taps(&zoe, "I agree").await;
    world.says(&zoe, "nowhere at all").await;
    world.says(&zoe, "/cancel").await;
    assert_eq!(world.rows("SELECT 1 FROM typed_messages WHERE person_id = 3").await.len(), 0);
    world.says(&kim, "/delete").await;
    world.says(&kim, "delete").await;
    assert_eq!(world.rows("SELECT 1 FROM typed_messages WHERE person_id = 2").await.len(), 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_message_replied_to_decides_the_day() {
    let (world, _, kim) = ana_and_kim().await;
    world.until("2026-03-03T19:00:00Z").await;
    let (closed, asked) = (message_with(&kim, "Monday 2 March"), message_with(&kim, "mood"));
    kim.reply(closed, "8");
    world.settle().await;
    assert!(world.last(&kim).contains("Kept for Monday 2 March"), "{}", kim.transcript());
    kim.reply(asked, "4");
    world.settle().await;
    let kept = world.answers().await;
    assert!(kept[0].starts_with("2026-03-02|mood|8"), "{kept:?}");
    assert!(kept.contains(&"2026-03-03|mood|4||".to_owned()), "{kept:?}");
    // Two days later it is closed for good, and that is said.
    world.until("2026-03-04T12:00:00Z").await;
    kim.reply(closed, "2");
    world.settle().await;
    assert!(world.last(&kim).contains("closed"), "{}", world.last(&kim));
    assert!(world.answers().await[0].starts_with("2026-03-02|mood|8"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_card_that_still_stands_takes_the_answer() {
    let (world, _, kim) = ana_and_kim().await;
    world.says(&kim, "/today").await;
    world.says(&kim, "7").await;
    for between in ["/settings", "/help", "/pause", "/stop", "/privacy"] {
        world.says(&kim, between).await;
    }
    world.says(&kim, "40").await;
    assert_eq!(world.answers().await, ["2026-03-02|mood|7||", "2026-03-02|suds_highest_today|40||"]);

    // Also where nothing was answered on it yet.
    world.until("2026-03-04T09:00:00Z").await;
    world.says(&kim, "/today").await;
    world.says(&kim, "/settings").await;
    world.says(&kim, "5").await;
    assert!(world.answers().await.contains(&"2026-03-04|mood|5||".to_owned()), "{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn homework_has_an_end_and_a_way_out() {
    let (world, ana, kim) = ana_and_kim().await;
    let add = async |text: &str| {
        world.says(&ana, "/clients").await;
        world.taps(&ana, "Heron").await;
        world.taps(&ana, "Homework").await;
        world.taps(&ana, "Add").await;
        world.says(&ana, text).await;
        world.taps(&ana, "Until I end it").await;
    };
    for n in 1..=6 {
        add(&format!("task {n}")).await;
    }
    world.says(&ana, "/clients").await;
    world.taps(&ana, "Heron").await;
    world.taps(&ana, "Homework").await;
    world.taps(&ana, "Add").await;
    assert!(world.last(&ana).contains("end one first"), "{}", world.last(&ana));
    // A second therapist does not come on top.
    let bo = world.therapist(4, "Bo Lind").await;
    let code = world.invites(&bo, "Tern").await;
    kim.start(Some(&code));
    world.settle().await;
    world.taps(&kim, "I agree").await;
    world.says(&bo, "/clients").await;
    world.taps(&bo, "Tern").await;
    world.taps(&bo, "Homework").await;
    world.taps(&bo, "Add").await;
    assert!(world.last(&bo).contains("6 at most"), "{}", world.last(&bo));
    // The way out.
    world.taps(&ana, "End task 1").await;
    add("task 7").await;
    assert_eq!(world.rows("SELECT count(*) FROM homework WHERE ended_at IS NULL").await, ["6"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_reply_to_the_finished_card_of_today_is_one() {
    let (world, _, kim) = ana_and_kim().await;
    world.until("2026-03-02T19:00:00Z").await;
    for said in ["7", "30", "none", "a long day"] {
        world.says(&kim, said).await;
    }
    world.says(&kim, "yes share it").await;
    let card = || message_with(&kim, "It is saved");
    let text = || {
        let messages = kim.messages();
        messages
            .into_iter()
            .find(|message| message.id == card())
            .map(|message| message.text)
            .unwrap_or_default()
    };
    for (said, shown) in [
        ("mood 5", "Mood: 5"),
        ("SUDs: 40", "highest of the day): 40"),
        ("make it private", "Note (only for you)"),
        ("Only for me.", "Note (only for you)"),
    ] {
        kim.reply(card(), said);
        world.settle().await;
        assert!(text().contains(shown), "{said}: {}", kim.transcript());
    }
    // Which one is meant by a bare number the card does not say: it is shown, with its buttons.
    let before = world.answers().await;
    for said in ["3", "done"] {
        kim.reply(card(), said);
        world.settle().await;
        assert_eq!(world.answers().await, before);
        let last = world.last(&kim);
        assert!(last.contains("It is saved") && !kim.transcript().contains("I am not asking"), "{last}");
    }
    // A yes is asked for where it says who will read the note.
    kim.reply(card(), "share it");
    world.settle().await;
    assert_eq!(world.rows("SELECT count(*) FROM answers WHERE shared").await, ["0"], "{}", kim.transcript());
    assert!(kim.transcript().contains("May your therapist read this note?"), "{}", kim.transcript());
    world.says(&kim, "no").await;
    kim.reply(card(), "Remove the note");
    world.settle().await;
    let kept = world.answers().await;
    assert!(!kept.iter().any(|kept| kept.contains("a long day")), "{kept:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn todays_answers_are_not_followed_by_their_day_while_yesterdays_card_is_open() {
    let (world, _, kim) = ana_and_kim().await;
    world.until("2026-03-02T19:00:00Z").await;
    world.until("2026-03-03T09:00:00Z").await;
    for said in ["/today", "7", "30", "none", "a long day"] {
        world.says(&kim, said).await;
    }
    assert!(world.answers().await.contains(&"2026-03-03|suds_highest_today|30||".to_owned()));
    assert!(!kim.transcript().contains("Kept for"), "{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn of_a_day_that_is_over_nobody_is_asked_how_it_is_right_now() {
    let (world, ana, kim) = ana_and_kim().await;
    world.says(&ana, "/clients").await;
    world.taps(&ana, "Heron").await;
    world.taps(&ana, "Ask SUDs “right now”").await;
    world.until("2026-03-02T19:00:00Z").await;
    world.says(&kim, "7").await;
    assert!(world.last(&kim).contains("right now"), "{}", world.last(&kim));
    world.until("2026-03-03T09:00:00Z").await;
    world.says(&kim, "/yesterday").await;
    let card = world.last(&kim);
    assert!(card.contains("when I asked that day") && !card.contains("right now"), "{card}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn days_are_chosen_in_words_and_a_part_of_the_day_is_told_how_to_write_a_time() {
    let (world, _, kim) = ana_and_kim().await;
    let days = "SELECT weekdays FROM clients";
    for (said, kept) in
        [("mon wed fri", "21"), ("weekdays", "31"), ("except Sunday", "63"), ("every day", "127")]
    {
        world.says(&kim, "/settings").await;
        world.taps(&kim, "Check-in days").await;
        world.says(&kim, said).await;
        assert_eq!(world.rows(days).await, [kept], "{said}: {}", kim.transcript());
    }
    world.says(&kim, "/settings").await;
    world.taps(&kim, "Chart: day").await;
    world.says(&kim, "on Sunday").await;
    assert_eq!(world.rows("SELECT weekly_weekday FROM clients").await, ["6"], "{}", kim.transcript());
    world.taps(&kim, "Chart: time").await;
    world.says(&kim, "morning").await;
    assert!(world.last(&kim).contains("20:30") && !world.last(&kim).contains("911"), "{}", world.last(&kim));
    world.says(&kim, "mornings are hell").await;
    assert!(world.last(&kim).contains("911"), "{}", world.last(&kim));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_name_of_a_command_is_told_how_it_is_given() {
    let (world, ana, kim) = ana_and_kim().await;
    for (change, lang, said, command) in [
        ("Language", "English", "settings", "/settings"),
        ("Language", "English", "pause", "/pause"),
        ("Language", "Español", "privacidad", "/privacy"),
        ("Idioma", "العربية", "الإعدادات", "/settings"),
    ] {
        world.says(&kim, "/settings").await;
        world.taps(&kim, change).await;
        world.taps(&kim, lang).await;
        world.says(&kim, said).await;
        let last = world.last(&kim);
        assert!(last.contains(command) && !last.contains("112"), "{said}: {last}");
    }
    // "Stop" may be more than its name, and so may any word where a number is asked.
    world.says(&kim, "stop").await;
    let last = world.last(&kim);
    assert!(last.contains("/stop") && last.contains("112"), "{last}");
    world.until("2026-03-02T19:00:00Z").await;
    world.says(&kim, "settings").await;
    let told: Vec<String> = kim.messages().into_iter().rev().take(2).map(|m| m.text).collect();
    assert!(told[1].contains("/settings") && told[1].contains("112"), "{told:?}");
    // Nobody is told of what is not theirs.
    world.says(&ana, "pause").await;
    assert!(!world.last(&ana).contains("/pause"), "{}", world.last(&ana));
}
