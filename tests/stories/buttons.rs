//! The words on a button, typed: they are the button. And words at a note, which are only ever added.

use tidemark::sandbox::Person;

use super::support::World;

/// What one of the three languages says on its buttons, and beside them.
struct Tongue {
    code: &'static str,
    finished: &'static str,
    helped: &'static str,
    done: &'static str,
    useful: &'static str,
    private: &'static str,
    shared: &'static str,
}

const TONGUES: [Tongue; 3] = [
    Tongue {
        code: "en",
        finished: "done",
        helped: "A lot.",
        done: "most of it",
        useful: "not at all 0",
        private: "Only for me.",
        shared: "yes please",
    },
    Tongue {
        code: "es",
        finished: "listo",
        helped: "mucho",
        done: "la mayor parte",
        useful: "nada",
        private: "solo para mi",
        shared: "sí, compartirla",
    },
    Tongue {
        code: "ar",
        finished: "تم",
        helped: "كثيرا جدا",
        done: "معظمه",
        useful: "٠ لا إطلاقًا",
        private: "لا أريد",
        shared: "شاركها",
    },
];

/// A client whose questions are all there, with homework, at the evening's check-in.
async fn asked(code: &str) -> (World, Person) {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    for step in ["/clients", "Heron", "Homework", "Add a task", "Walk", "Until I end it"] {
        match step {
            "/clients" | "Walk" | "Until I end it" => world.says(&ana, step).await,
            label => world.taps(&ana, label).await,
        }
    }
    let kim = world.sandbox.person(2, "Kim", code);
    world.says(&kim, "/settings").await;
    world.taps(&kim, "Language").await;
    let own = match code {
        "es" => "español",
        "ar" => "العربية",
        _ => "English",
    };
    world.says(&kim, own).await;
    world.until("2026-03-02T19:00:00Z").await;
    (world, kim)
}

async fn note(world: &World) -> Vec<String> {
    world.rows("SELECT text, shared FROM answers WHERE item_id = 7 AND text IS NOT NULL").await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn every_word_on_a_button_of_the_checkin_may_be_typed() {
    for tongue in &TONGUES {
        let (world, kim) = asked(tongue.code).await;
        world.says(&kim, "7").await;
        world.says(&kim, "30").await;
        let skill = first_button(&kim);
        world.says(&kim, skill.trim_start_matches(|c: char| !c.is_alphabetic())).await;
        for said in [tongue.finished, tongue.helped, tongue.done, tongue.useful] {
            world.says(&kim, said).await;
        }
        let kept = world.rows("SELECT value FROM answers WHERE item_id = 5").await;
        assert_eq!(kept, ["4"], "{}", kim.transcript());
        let kept = world.rows("SELECT r.value, u.value FROM answers r LEFT JOIN answers u ON u.checkin_id = r.checkin_id AND u.part = r.part AND u.item_id = 8 WHERE r.item_id = 6").await;
        assert_eq!(kept, ["2|0"], "{}", kim.transcript());
        assert_eq!(note(&world).await, Vec::<String>::new(), "nothing of it is a note: {}", kim.transcript());
        world.says(&kim, "a note").await;
        assert_eq!(note(&world).await, ["a note|0"], "{}", kim.transcript());
    }
}

/// The words on the first button of the newest card.
fn first_button(kim: &Person) -> String {
    let messages = kim.messages();
    let card =
        messages.iter().rev().find(|message| message.from_bot && !message.keyboard.is_empty()).unwrap();
    card.keyboard[0][0].label.clone()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn words_at_the_question_of_sharing_answer_it_or_go_on_with_the_note() {
    for tongue in &TONGUES {
        for (answer, shared) in [(tongue.private, 0), (tongue.shared, 1)] {
            let (world, kim) = asked(tongue.code).await;
            for said in ["7", "30", "0", "0", "a long day"] {
                world.says(&kim, said).await;
            }
            world.says(&kim, "and then it got worse").await;
            let whole = "a long day\nand then it got worse";
            assert_eq!(note(&world).await, [format!("{whole}|0")], "{}", kim.transcript());
            let card = kim.transcript();
            assert!(card.contains("a long day") && card.contains("and then it got worse"), "{card}");
            world.says(&kim, answer).await;
            assert_eq!(note(&world).await, [format!("{whole}|{shared}")], "{answer}\n{}", kim.transcript());
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_note_grows_is_private_again_and_goes_only_by_its_button() {
    let (world, kim) = asked("en").await;
    for said in ["7", "30", "0", "0"] {
        world.says(&kim, said).await;
    }
    world.says(&kim, "first").await;
    let second = kim.say("/tmp is full");
    world.settle().await;
    world.says(&kim, "share it").await;
    assert_eq!(note(&world).await, ["first\n/tmp is full|1"], "a stroke begins no command in a note");
    world.taps(&kim, "✎ Note").await;
    world.says(&kim, "third").await;
    assert_eq!(note(&world).await, ["first\n/tmp is full\nthird|0"], "private until said anew");
    kim.edit_text(second, "second");
    world.settle().await;
    assert_eq!(note(&world).await, ["first\nsecond\nthird|0"], "a changed message is a part of the note");
    world.says(&kim, &"x".repeat(4090)).await;
    assert_eq!(note(&world).await, ["first\nsecond\nthird|0"], "what does not fit takes nothing away");
    assert!(kim.transcript().contains("too long"), "{}", kim.transcript());
    world.says(&kim, "only for me").await;
    world.taps(&kim, "✎ Note").await;
    world.says(&kim, "remove the note").await;
    assert_eq!(note(&world).await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_number_after_a_question_of_buttons_rates_nothing() {
    let (world, kim) = asked("en").await;
    for (command, said) in [("/pause", "7"), ("/pause", "٧"), ("/stop", "1"), ("/settings", "")] {
        world.says(&kim, command).await;
        if said.is_empty() {
            world.taps(&kim, "Check-in days").await;
        }
        world.says(&kim, if said.is_empty() { "5" } else { said }).await;
        assert!(world.last(&kim).contains("use the buttons above"), "{command}: {}", kim.transcript());
        assert_eq!(world.answers().await, Vec::<String>::new(), "{command}");
    }
    // Left, it is a mood again.
    world.says(&kim, "/today").await;
    world.says(&kim, "7").await;
    assert_eq!(world.answers().await, ["2026-03-02|mood|7||"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_question_of_buttons_says_so_and_keeps_the_words_meant_for_it() {
    let (world, kim) = asked("en").await;
    for said in ["7", "30", "0", "0"] {
        world.says(&kim, said).await;
    }
    // The note of the day is asked by now, and no words are meant for it.
    world.says(&kim, "/pause").await;
    // A number is meant for it as well, and rates nothing.
    for said in ["7", "a week or so"] {
        world.says(&kim, said).await;
        assert!(world.last(&kim).contains("use the buttons above"), "{said}: {}", kim.transcript());
    }
    assert!(world.last(&kim).contains("use the buttons above"), "{}", kim.transcript());
    world.says(&kim, "7 days").await;
    assert!(world.last(&kim).contains("Paused"), "{}", kim.transcript());
    world.says(&kim, "/stop").await;
    world.says(&kim, "whoever").await;
    assert!(world.last(&kim).contains("use the buttons above"), "{}", kim.transcript());
    world.says(&kim, "/settings").await;
    world.taps(&kim, "Check-in days").await;
    world.says(&kim, "whenever").await;
    assert!(world.last(&kim).contains("use the buttons above"), "{}", kim.transcript());
    world.says(&kim, "/settings").await;
    world.taps(&kim, "Language").await;
    world.says(&kim, "español").await;
    assert_eq!(world.rows("SELECT lang FROM people WHERE id = 2").await, ["es"]);
    assert_eq!(note(&world).await, Vec::<String>::new());
}

/// Did the newest message, or the one before a question that came below, say whom to call?
fn is_heard(person: &Person) -> bool {
    let mut last = person.messages().into_iter().rev().filter(|message| message.from_bot).take(2);
    last.any(|message| message.text.contains("911") || message.text.contains("112"))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn plain_words_at_a_question_of_words_are_taken_or_told_how() {
    for (code, hints, done, useful) in [
        ("en", ["done", "half of it", "yes"], "almost all of it", "very"),
        ("es", ["hecho", "la mitad", "sí"], "casi todo", "me sirvió un poco"),
        ("ar", ["تم", "نصفه", "نعم"], "معظمها", "أفادني قليلا"),
    ] {
        let (world, kim) = asked(code).await;
        for said in ["7", "30"] {
            world.says(&kim, said).await;
        }
        let none = match code {
            "es" => "no usé ninguna",
            "ar" => "لم أستخدم شيئا",
            _ => "I didn’t use any",
        };
        world.says(&kim, none).await;
        for hint in hints {
            world.says(&kim, hint).await;
            assert!(!is_heard(&kim), "{hint}: {}", world.last(&kim));
        }
        world.says(&kim, &format!("{} 😭", hints[1])).await;
        assert!(is_heard(&kim), "a face beside it: {}", world.last(&kim));
        world.says(&kim, done).await;
        world.says(&kim, useful).await;
        let kept = world.rows("SELECT value FROM answers WHERE item_id IN (6, 8) ORDER BY item_id").await;
        assert_eq!(kept, ["2", if code == "en" { "4" } else { "1" }], "{}", kim.transcript());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn plain_words_at_a_pause_and_at_the_end_of_sharing_are_their_buttons() {
    for (code, week, no, all) in [
        ("en", "a week", "no", "everyone"),
        ("es", "siete días", "no", "todos"),
        ("ar", "أسبوع", "لا", "الجميع"),
    ] {
        let (world, kim) = asked(code).await;
        world.says(&kim, "/pause").await;
        world.says(&kim, no).await;
        assert!(!is_heard(&kim), "{}", world.last(&kim));
        assert_eq!(world.rows("SELECT count(*) FROM pauses").await, ["0"]);
        world.says(&kim, "/pause").await;
        world.says(&kim, week).await;
        let days = "SELECT (until_at - from_at) / 86400000 FROM pauses";
        assert_eq!(world.rows(days).await, ["7"], "{}", kim.transcript());
        world.says(&kim, "/stop").await;
        world.says(&kim, no).await;
        assert!(!is_heard(&kim), "{}", world.last(&kim));
        world.says(&kim, "/stop").await;
        world.says(&kim, all).await;
        let asked = "SELECT count(*) FROM links WHERE ended_at IS NULL";
        assert_eq!(world.rows(asked).await, ["1"], "it is asked once more: {}", kim.transcript());
        world.says(&kim, no).await;
        assert_eq!(world.rows(asked).await, ["1"]);
        world.says(&kim, "/delete").await;
        world.says(&kim, no).await;
        assert!(!is_heard(&kim), "{}", world.last(&kim));
        assert_eq!(world.rows("SELECT count(*) FROM clients").await, ["1"]);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn help_alone_says_whom_to_call_wherever_it_is_typed() {
    for (code, help) in [("en", "help"), ("es", "ayuda"), ("ar", "مساعدة")] {
        let (world, kim) = asked(code).await;
        let title = match code {
            "es" => "Lo que puedo hacer",
            "ar" => "ما يمكنني فعله",
            _ => "What I can do",
        };
        for place in ["mood", "/pause", "/delete", "/settings", "／help"] {
            if place.starts_with(['/', '／']) {
                world.says(&kim, place).await;
            }
            world.says(&kim, help).await;
            let last = world.last(&kim);
            assert!(last.contains("/today") && is_heard(&kim), "{code} at {place}, {title}: {last}");
        }
        world.says(&kim, "/today").await;
        for said in ["7", "30", "0", "0"] {
            world.says(&kim, said).await;
        }
        world.says(&kim, help).await;
        assert!(is_heard(&kim) && world.last(&kim).contains("/today"), "{}", world.last(&kim));
        assert_eq!(note(&world).await, [format!("{help}|0")], "a note is kept too: {}", kim.transcript());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_therapist_ends_a_sharing_by_a_plain_yes() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    for (answer, left) in [("yes?", "1"), ("no", "1"), ("yes", "0")] {
        world.says(&ana, "/clients").await;
        for tap in ["Heron", "End sharing"] {
            world.taps(&ana, tap).await;
        }
        world.says(&ana, answer).await;
        let heard = world.last(&ana).contains("911");
        assert_eq!(heard, answer == "yes?", "{answer}: {}", world.last(&ana));
        assert_eq!(world.rows("SELECT count(*) FROM links WHERE ended_at IS NULL").await, [left]);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_word_that_erases_never_opens_what_it_confirms() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    for said in ["/delete", "40", "delete", "delete", "Delete", "no", "no"] {
        world.says(&kim, said).await;
        assert!(!is_heard(&kim), "{said}: {}", world.last(&kim));
        assert_eq!(said == "/delete", world.last(&kim).contains("To go ahead"), "{said}");
    }
    for cry in ["nothing", "no 😢"] {
        world.says(&kim, cry).await;
        assert!(is_heard(&kim), "{cry}: {}", world.last(&kim));
    }
    assert_eq!(world.rows("SELECT count(*) FROM clients").await, ["1"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn an_old_button_of_the_way_in_says_what_it_changed() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    let asked = kim.messages().into_iter().find(|m| m.keyboard.concat().iter().any(|b| b.label == "08:00"));
    let asked = asked.expect("a time to choose").id;
    world.until("2026-03-04T19:00:00Z").await;
    world.says(&kim, "6").await;
    kim.tap_on(asked, "08:00").unwrap();
    world.settle().await;
    let there = kim.messages().into_iter().find(|message| message.id == asked).unwrap();
    assert!(there.text.contains("Check-in: 08:00"), "{}", kim.transcript());
}
