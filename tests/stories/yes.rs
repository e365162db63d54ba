//! A yes counts where its question is what stands last: a note is shared, a therapist agreed to and everything deleted only
//! by words said to that question, after it was seen, and to nothing else. Taking a yes back is easier than giving it.

use tidemark::sandbox::Person;

use super::support::World;

struct Tongue {
    lang: &'static str,
    yes: [&'static str; 3],
    private: &'static str,
}

const TONGUES: [Tongue; 3] = [
    Tongue { lang: "English", yes: ["yes", "ok", "yes please"], private: "only for me" },
    Tongue { lang: "Español", yes: ["sí", "vale", "compartirla"], private: "solo para mí" },
    Tongue { lang: "العربية", yes: ["نعم", "تمام", "شاركها"], private: "لي وحدي" },
];

async fn begins(lang: &str) -> (World, Person, Person) {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.says(&kim, "/settings").await;
    world.taps(&kim, "Language").await;
    world.taps(&kim, lang).await;
    (world, ana, kim)
}

async fn answers_up_to_the_note(world: &World, kim: &Person) {
    for said in ["7", "30", "0"] {
        world.says(kim, said).await;
    }
}

/// At the question who may read it, on Monday evening.
async fn asked(tongue: &Tongue) -> (World, Person, Person) {
    let (world, ana, kim) = begins(tongue.lang).await;
    world.until("2026-03-02T19:00:00Z").await;
    answers_up_to_the_note(&world, &kim).await;
    world.says(&kim, "my zebra note").await;
    (world, ana, kim)
}

async fn notes(world: &World) -> String {
    world
        .rows(
            "SELECT c.day, a.text, a.shared FROM answers a JOIN checkins c ON c.id = a.checkin_id WHERE a.item_id = 7
             ORDER BY c.day",
        )
        .await
        .join("; ")
}

async fn ties(world: &World) -> String {
    world.rows("SELECT count(*) FROM links WHERE ended_at IS NULL").await.join("")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_yes_below_anything_else_or_in_reply_to_it_is_asked_for_again() {
    for tongue in &TONGUES {
        for (at, way) in
            ["/help", "/privacy", "/export", "/yesterday", "/invite", "/settings"].into_iter().enumerate()
        {
            let (world, _, kim) = asked(tongue).await;
            let welcome = kim.messages().into_iter().rfind(|message| message.from_bot).unwrap().id;
            world.says(&kim, way).await;
            world.says(&kim, tongue.yes[at % 3]).await;
            assert_eq!(notes(&world).await, "2026-03-02|my zebra note|0", "{way}: {}", kim.transcript());
            // A reply to another message, whatever stands last.
            let other = kim
                .messages()
                .into_iter()
                .find(|message| message.from_bot && message.id < welcome)
                .unwrap()
                .id;
            kim.reply(other, tongue.yes[0]);
            world.settle().await;
            assert_eq!(notes(&world).await, "2026-03-02|my zebra note|0", "{way}: {}", kim.transcript());
            if way == "/settings" {
                continue;
            }
            // The question came to the end of the chat, with the words it is about: there it is answered.
            assert!(world.last(&kim).contains("zebra"), "{way}: {}", kim.transcript());
            world.says(&kim, tongue.yes[at % 3]).await;
            assert_eq!(notes(&world).await, "2026-03-02|my zebra note|1", "{way}: {}", kim.transcript());
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_yes_to_the_weekly_picture_shares_no_note() {
    for tongue in &TONGUES {
        for yes in tongue.yes {
            let (world, _, kim) = begins(tongue.lang).await;
            world.until("2026-03-08T19:00:00Z").await;
            answers_up_to_the_note(&world, &kim).await;
            world.says(&kim, "my zebra note").await;
            world.until("2026-03-09T08:30:00Z").await;
            assert!(kim.last().unwrap().photo.is_some(), "{}", kim.transcript());
            world.says(&kim, yes).await;
            assert_eq!(notes(&world).await, "2026-03-08|my zebra note|0", "{yes}: {}", kim.transcript());
            assert!(world.last(&kim).contains("zebra"), "it is asked: {}", kim.transcript());
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_card_changed_further_up_is_not_what_stands_last() {
    for tongue in &TONGUES {
        for way in ["reply yes", "reply 7", "edit"] {
            let (world, _, kim) = asked(tongue).await;
            let note = kim.messages().into_iter().rfind(|message| !message.from_bot).unwrap().id;
            world.says(&kim, "/help").await;
            let page = kim.last().unwrap().id;
            match way {
                "reply yes" => drop(kim.reply(page, tongue.yes[0])),
                "reply 7" => drop(kim.reply(page, "7")),
                _ => drop(kim.edit_text(note, "my zebra night")),
            }
            world.settle().await;
            if way != "edit" {
                // What came of it is seen where it was said.
                assert!(
                    kim.last().unwrap().id > page && world.last(&kim).contains("zebra"),
                    "{}",
                    kim.transcript()
                );
                continue;
            }
            world.says(&kim, tongue.yes[0]).await;
            assert!(notes(&world).await.ends_with("|0"), "{way}: {}", kim.transcript());
            assert!(world.last(&kim).contains("zebra"), "{way}: {}", kim.transcript());
            world.says(&kim, tongue.yes[0]).await;
            assert!(notes(&world).await.ends_with("|1"), "{way}: {}", kim.transcript());
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_yes_sent_before_its_question_was_there_is_asked_for_again() {
    for tongue in &TONGUES {
        for yes in tongue.yes {
            // In the next breath.
            let (world, _, kim) = begins(tongue.lang).await;
            world.until("2026-03-02T19:00:00Z").await;
            answers_up_to_the_note(&world, &kim).await;
            kim.say("my zebra note");
            kim.say(yes);
            world.settle().await;
            assert!(notes(&world).await.ends_with("|0"), "{yes}: {}", kim.transcript());
            // While the bot was down.
            let (world, _, kim) = begins(tongue.lang).await;
            world.until("2026-03-02T19:00:00Z").await;
            answers_up_to_the_note(&world, &kim).await;
            kim.say("my zebra note");
            world.outage(2);
            kim.say(yes);
            world.outage(20);
            world.settle().await;
            assert!(notes(&world).await.ends_with("|0"), "{yes}: {}", kim.transcript());
            assert!(world.last(&kim).contains("zebra"), "{yes}: {}", kim.transcript());
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_yes_with_a_question_mark_is_none() {
    for tongue in &TONGUES {
        for mark in ["?", "؟"] {
            let (world, _, kim) = asked(tongue).await;
            world.says(&kim, &format!("{}{mark}", tongue.yes[0])).await;
            assert!(notes(&world).await.ends_with("|0"), "{}", kim.transcript());
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn an_old_yes_button_shares_no_words_it_was_not_shown_with() {
    let (world, _, kim) = asked(&TONGUES[0]).await;
    let card = kim.last().unwrap();
    let yes = card
        .keyboard
        .iter()
        .flatten()
        .find(|button| button.label.contains("Yes"))
        .unwrap()
        .data
        .clone()
        .unwrap();
    world.taps(&kim, "Only for me").await;
    world.says(&kim, "only for me").await;
    world.taps(&kim, "✎ Note").await;
    world.says(&kim, "and a secret").await;
    world.taps(&kim, "Only for me").await;
    let kept = "2026-03-02|my zebra note\nand a secret|0";
    // As an older version wrote it, it does not say to which words.
    let old = yes.rsplit_once(' ').unwrap().0.to_owned();
    for data in [yes, old] {
        let card = kim.messages().into_iter().rfind(|message| !message.keyboard.is_empty()).unwrap().id;
        kim.press_data(card, &data);
        world.settle().await;
        assert_eq!(notes(&world).await, kept, "{}", kim.transcript());
        assert!(world.last(&kim).contains("May your therapist read"), "it is asked: {}", kim.transcript());
    }
    world.taps(&kim, "Yes, share it").await;
    assert_eq!(notes(&world).await, "2026-03-02|my zebra note\nand a secret|1", "{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_yes_changed_into_words_nobody_knows_is_none() {
    for (tongue, words) in TONGUES.iter().zip(["I regret it", "me arrepiento", "غيرت رأيي"]) {
        let (world, _, kim) = asked(tongue).await;
        let yes = kim.say(tongue.yes[0]);
        world.settle().await;
        assert!(notes(&world).await.ends_with("|1"), "{}", kim.transcript());
        kim.edit_text(yes, words);
        world.settle().await;
        assert!(notes(&world).await.ends_with("|0"), "{}", kim.transcript());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn taking_back_is_about_the_card_that_stands_last() {
    for tongue in &TONGUES {
        // The first day, opened by oneself before anything rang.
        let (world, _, kim) = begins(tongue.lang).await;
        world.says(&kim, "/today").await;
        answers_up_to_the_note(&world, &kim).await;
        world.says(&kim, "monday note").await;
        world.says(&kim, tongue.yes[0]).await;
        assert_eq!(notes(&world).await, "2026-03-02|monday note|1", "{}", kim.transcript());
        world.says(&kim, tongue.private).await;
        assert_eq!(notes(&world).await, "2026-03-02|monday note|0", "{}", kim.transcript());
        // The next morning, with yesterday's finished card open as well.
        world.until("2026-03-02T19:00:00Z").await;
        world.until("2026-03-03T09:00:00Z").await;
        world.says(&kim, "/today").await;
        answers_up_to_the_note(&world, &kim).await;
        world.says(&kim, "tuesday note").await;
        world.says(&kim, tongue.yes[0]).await;
        assert!(notes(&world).await.ends_with("tuesday note|1"), "{}", kim.transcript());
        world.says(&kim, tongue.private).await;
        assert!(notes(&world).await.ends_with("tuesday note|0"), "{}", kim.transcript());
        assert!(notes(&world).await.starts_with("2026-03-02|monday note|0"), "{}", kim.transcript());
        let before = kim.messages().len();
        world.says(&kim, tongue.private).await;
        assert_eq!(
            kim.messages().len(),
            before + 2,
            "said again, it is said that it is so: {}",
            kim.transcript()
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn words_nobody_knows_below_a_note_others_read_are_told_how_that_is_changed() {
    for (tongue, words, button) in [
        (&TONGUES[0], "please hide what I wrote", "“Note”"),
        (&TONGUES[1], "que quede entre nosotros", "«Nota»"),
        (&TONGUES[2], "خليها بيني وبينك", "«الملاحظة»"),
    ] {
        let (world, _, kim) = asked(tongue).await;
        world.says(&kim, tongue.yes[0]).await;
        world.says(&kim, words).await;
        let told: Vec<String> =
            kim.messages().into_iter().rev().take(2).map(|message| message.text).collect();
        assert!(told.iter().any(|text| text.contains("112")), "{}", kim.transcript());
        assert!(told.iter().any(|text| text.contains(button)), "{}", kim.transcript());
        // As it says.
        kim.reply(kim.last().unwrap().id, tongue.private);
        world.settle().await;
        assert_eq!(notes(&world).await, "2026-03-02|my zebra note|0", "{}", kim.transcript());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn nobody_agrees_to_a_therapist_by_a_yes_to_something_else() {
    for tongue in &TONGUES {
        let (world, ana, kim) = begins(tongue.lang).await;
        let bea = world.therapist(3, "Bea Soler").await;
        let code = world.invites(&bea, "Wren").await;
        kim.start(Some(&code));
        world.settle().await;
        // The other therapist gives a task meanwhile.
        world.says(&ana, "/clients").await;
        for label in ["Heron", "Homework", "Add a task"] {
            world.taps(&ana, label).await;
        }
        world.says(&ana, "Walk ten minutes").await;
        world.taps(&ana, "Until I end it").await;
        assert!(world.last(&kim).contains("Walk ten minutes"), "{}", kim.transcript());
        let task = kim.last().unwrap().id;
        world.says(&kim, tongue.yes[1]).await;
        assert_eq!(ties(&world).await, "1", "{}", kim.transcript());
        assert!(
            world.last(&kim).contains("Bea Soler"),
            "the question comes to the end: {}",
            kim.transcript()
        );
        kim.reply(task, tongue.yes[0]);
        world.settle().await;
        assert_eq!(ties(&world).await, "1", "{}", kim.transcript());
        world.says(&kim, tongue.yes[0]).await;
        assert_eq!(ties(&world).await, "2", "{}", kim.transcript());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn nobody_agrees_before_the_consent_was_there() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let code = world.invites(&ana, "Heron").await;
    let kim = world.sandbox.person(2, "Kim", "en");
    kim.start(Some(&code));
    kim.say("ok");
    world.outage(10);
    world.settle().await;
    assert!(!kim.transcript().contains("Which city"), "{}", kim.transcript());
    world.says(&kim, "yes").await;
    assert!(world.last(&kim).contains("Which city"), "{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_deletion_left_standing_is_asked_for_again_the_next_evening() {
    let (world, _, kim) = begins("English").await;
    world.says(&kim, "/delete").await;
    world.until("2026-03-02T19:00:00Z").await;
    world.says(&kim, "DELETE").await;
    assert_eq!(ties(&world).await, "1", "{}", kim.transcript());
    assert!(world.last(&kim).contains("DELETE"), "{}", kim.transcript());
    world.says(&kim, "DELETE").await;
    assert_eq!(ties(&world).await, "0", "{}", kim.transcript());
}

/// What somebody asks for, and the yes that ends it; a second yes stands below what that led to.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_second_yes_after_an_act_of_ones_own_shares_nothing() {
    for (tongue, three_days, time) in [
        (&TONGUES[0], "three days", "Check-in time"),
        (&TONGUES[1], "tres días", "Hora del registro"),
        (&TONGUES[2], "ثلاثة أيام", "وقت الأسئلة"),
    ] {
        let yes = tongue.yes[0];
        let acts: [(&str, &[&str]); 6] = [
            ("/stop", &["Bea", yes]),
            ("/delete", &[yes]),
            ("/pause", &[three_days]),
            ("/start", &["no"]),
            ("/start", &[]),
            ("/settings", &["21:30"]),
        ];
        for (at, (command, said)) in acts.into_iter().enumerate() {
            let (world, ana, kim) = asked(tongue).await;
            let bea = world.therapist(3, "Bea Soler").await;
            match command {
                "/start" if said.is_empty() => {
                    // A link of somebody they share with already.
                    let code = world.invites(&ana, "Heron again").await;
                    kim.start(Some(&code));
                    world.settle().await;
                }
                "/start" | "/stop" => {
                    let code = world.invites(&bea, "Wren").await;
                    kim.start(Some(&code));
                    world.settle().await;
                    if command == "/stop" {
                        world.says(&kim, yes).await;
                        assert_eq!(ties(&world).await, "2", "{}", kim.transcript());
                        world.says(&kim, "/stop").await;
                    }
                }
                _ => world.says(&kim, command).await,
            }
            if command == "/settings" {
                let time =
                    kim.last().unwrap().keyboard.into_iter().flatten().find(|b| b.label.contains(time));
                let time = time.unwrap_or_else(|| panic!("{}", kim.transcript()));
                world.taps(&kim, &time.label).await;
            }
            for said in said {
                let said = if *said == "no" && tongue.yes[0] == "نعم" { "لا" } else { *said };
                world.says(&kim, said).await;
            }
            let before = ties(&world).await;
            world.says(&kim, tongue.yes[at % 3]).await;
            let kept = notes(&world).await;
            assert!(kept.ends_with("|0"), "{command} {said:?}: {kept}\n{}", kim.transcript());
            assert_eq!(ties(&world).await, before, "{command} {said:?}: {}", kim.transcript());
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_yes_after_a_page_that_opened_further_up_is_asked_for_again() {
    for tongue in &TONGUES {
        let (world, _, kim) = begins(tongue.lang).await;
        let bea = world.therapist(3, "Bea Soler").await;
        world.says(&kim, "/settings").await;
        let settings = kim.last().unwrap();
        kim.start(Some(&world.invites(&bea, "Wren").await));
        world.settle().await;
        let asked = &settings.keyboard.iter().flatten().find(|button| {
            ["What I am asked", "Qué me preguntas", "ما أُسأل عنه"]
                .iter()
                .any(|label| button.label.contains(label))
        });
        let data = asked.unwrap_or_else(|| panic!("{}", kim.transcript())).data.clone().unwrap();
        kim.press_data(settings.id, &data);
        world.settle().await;
        world.says(&kim, tongue.yes[1]).await;
        assert_eq!(ties(&world).await, "1", "{}", kim.transcript());
        world.says(&kim, tongue.yes[1]).await;
        assert_eq!(ties(&world).await, "2", "{}", kim.transcript());
    }
}

/// What one says to what came meanwhile ends nothing.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_yes_below_something_else_ends_no_sharing() {
    for tongue in &TONGUES {
        // A therapist, while another client joins.
        let (world, ana, _) = begins(tongue.lang).await;
        let code = world.invites(&ana, "Kestrel").await;
        world.says(&ana, "/settings").await;
        world.taps(&ana, "Language").await;
        world.taps(&ana, tongue.lang).await;
        world.says(&ana, "/clients").await;
        world.taps(&ana, "Heron").await;
        world.taps(&ana, &ask_label(&ana, " end?")).await;
        let other = world.sandbox.person(5, "Lee", "en");
        other.start(Some(&code));
        world.settle().await;
        for said in ["I agree", "Madrid", "20:00"] {
            world.says(&other, said).await;
        }
        for yes in [tongue.yes[0], "yes, great"] {
            world.says(&ana, yes).await;
            assert_eq!(ties(&world).await, "2", "{}", ana.transcript());
        }
        world.says(&ana, "/clients").await;
        world.taps(&ana, "Heron").await;
        world.taps(&ana, &ask_label(&ana, " end?")).await;
        world.says(&ana, tongue.yes[0]).await;
        assert_eq!(ties(&world).await, "1", "where it stands last it counts: {}", ana.transcript());

        // A client, while a task comes.
        let (world, ana, kim) = begins(tongue.lang).await;
        world.says(&kim, "/stop").await;
        world.says(&ana, "/clients").await;
        for label in ["Heron", "Homework", "Add a task"] {
            world.taps(&ana, label).await;
        }
        world.says(&ana, "Walk ten minutes").await;
        world.taps(&ana, "Until I end it").await;
        assert!(world.last(&kim).contains("Walk ten minutes"), "{}", kim.transcript());
        world.says(&kim, tongue.yes[0]).await;
        assert_eq!(ties(&world).await, "1", "{}", kim.transcript());
        assert!(world.last(&kim).contains("Ana Ruiz"), "it is asked at the end: {}", kim.transcript());
        let why = [
            "Your answer was not right below this question",
            "Tu respuesta no estaba justo debajo",
            "لم تكن الإجابة أسفل هذا السؤال مباشرة",
        ];
        let before = kim.messages().into_iter().rev().filter(|message| message.from_bot).nth(1).unwrap();
        assert!(why.iter().any(|why| before.text.contains(why)), "it is said why: {}", kim.transcript());
        world.says(&kim, tongue.yes[0]).await;
        assert_eq!(ties(&world).await, "0", "{}", kim.transcript());
    }
}

/// The label of the button that leads there.
fn ask_label(person: &Person, data: &str) -> String {
    let buttons = person.last().unwrap().keyboard.into_iter().flatten();
    let mut found = buttons.filter(|button| button.data.as_ref().is_some_and(|own| own.ends_with(data)));
    found.next().unwrap_or_else(|| panic!("{}", person.transcript())).label
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_replies_to_something_of_another_chat_counts_for_nothing() {
    for tongue in &TONGUES {
        for story in [false, true] {
            let (world, _, kim) = asked(tongue).await;
            for words in [tongue.yes[0], "more of it", "7"] {
                kim.reply_elsewhere(story, words);
                world.settle().await;
                assert_eq!(notes(&world).await, "2026-03-02|my zebra note|0", "{}", kim.transcript());
            }
            assert!(world.last(&kim).contains("112"), "{}", kim.transcript());
            // A command is meant for us whatever it replies to.
            kim.reply_elsewhere(story, "/help");
            world.settle().await;
            assert!(world.last(&kim).contains("/today"), "{}", kim.transcript());
        }
    }
}

/// A yes with more beside it is no line of the note, and shares nothing.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_yes_with_a_condition_is_told_how_to_say_it() {
    for (tongue, nearly, told) in [
        (&TONGUES[0], "yes, but only with her", "tap “Yes, share it” or type “yes”"),
        (&TONGUES[1], "sí, pero solo con ella", "toca «Sí, compartirla» o escribe «sí»"),
        (&TONGUES[2], "نعم، لكن فقط لها", "«نعم، مشاركتها»"),
    ] {
        let (world, _, kim) = asked(tongue).await;
        world.says(&kim, nearly).await;
        let said = kim.messages().into_iter().rev().nth(1).unwrap().text;
        assert!(said.contains(told), "above the question: {}", kim.transcript());
        assert_eq!(notes(&world).await, "2026-03-02|my zebra note|0", "{}", kim.transcript());
        world.says(&kim, tongue.yes[0]).await;
        assert_eq!(notes(&world).await, "2026-03-02|my zebra note|1", "{}", kim.transcript());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_slip_of_a_command_at_the_question_is_no_line_of_the_note() {
    let (world, _, kim) = asked(&TONGUES[0]).await;
    world.says(&kim, "/helpp").await;
    assert_eq!(notes(&world).await, "2026-03-02|my zebra note|0", "{}", kim.transcript());
    assert!(world.last(&kim).contains("I do not know that command"), "{}", kim.transcript());
}

/// Today's check-in was opened before its time: its finished card stands last, while yesterday's is still put to them.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn words_nobody_knows_below_todays_own_card_are_about_that_card() {
    for (tongue, words, button) in [
        (&TONGUES[0], "I changed my mind", "“Note” for Tuesday 3 March"),
        (&TONGUES[1], "me arrepiento", "«Nota»: martes 3 de marzo"),
        (&TONGUES[2], "تراجعت", "«الملاحظة»: الثلاثاء، ٣ مارس"),
    ] {
        for finished in [true, false] {
            let (world, _, kim) = begins(tongue.lang).await;
            world.until("2026-03-02T19:00:00Z").await;
            if finished {
                answers_up_to_the_note(&world, &kim).await;
                world.says(&kim, "my monday note").await;
                world.says(&kim, tongue.private).await;
            }
            world.until("2026-03-03T09:30:00Z").await;
            world.says(&kim, "/today").await;
            answers_up_to_the_note(&world, &kim).await;
            world.says(&kim, "my zebra note").await;
            world.says(&kim, tongue.yes[0]).await;
            let before = notes(&world).await;
            assert!(before.contains("2026-03-03|my zebra note|1"), "{before}: {}", kim.transcript());
            world.says(&kim, words).await;
            assert_eq!(notes(&world).await, before, "{}", kim.transcript());
            let own = kim.messages().into_iter().rfind(|m| !m.from_bot).unwrap().id;
            let told: Vec<String> = kim
                .messages()
                .into_iter()
                .filter(|message| message.id > own)
                .map(|message| message.text)
                .collect();
            assert!(told.iter().any(|text| text.contains("112")), "{}", kim.transcript());
            assert!(told.iter().any(|text| text.contains(button)), "{}", kim.transcript());
            // There the plain words are enough.
            world.says(&kim, tongue.private).await;
            assert!(notes(&world).await.contains("2026-03-03|my zebra note|0"), "{}", kim.transcript());
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_yes_said_twice_with_yesterdays_card_open_asks_for_no_day_and_alarms_nobody() {
    for tongue in &TONGUES {
        let (world, _, kim) = begins(tongue.lang).await;
        world.until("2026-03-03T09:30:00Z").await;
        world.says(&kim, "/today").await;
        answers_up_to_the_note(&world, &kim).await;
        world.says(&kim, "my zebra note").await;
        world.says(&kim, tongue.yes[0]).await;
        let before = notes(&world).await;
        world.says(&kim, tongue.yes[0]).await;
        assert_eq!(notes(&world).await, before, "{}", kim.transcript());
        let told = world.last(&kim);
        assert!(!told.contains("112"), "{}", kim.transcript());
        assert!(kim.last().unwrap().keyboard.is_empty(), "no day is asked for: {}", kim.transcript());
    }
}

/// What the bot says of a picture or a sticker is no question and no news: the one above is still open, as it says.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_sticker_below_a_question_takes_no_yes_away() {
    for tongue in &TONGUES {
        let (world, _, kim) = begins(tongue.lang).await;
        world.says(&kim, "/stop").await;
        kim.send_sticker();
        world.settle().await;
        world.says(&kim, tongue.yes[0]).await;
        assert_eq!(ties(&world).await, "0", "{}", kim.transcript());
    }
}

/// A consent that stands open is not asked again beneath a question that takes a yes as well.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_yes_to_the_day_that_was_asked_for_is_no_consent() {
    let (world, _, kim) = begins("English").await;
    world.until("2026-03-02T19:00:00Z").await;
    for said in ["7", "30", "0", "a long day"] {
        world.says(&kim, said).await;
    }
    let bob = world.therapist(9, "Bob Stone").await;
    let code = world.invites(&bob, "Wren").await;
    kim.start(Some(&code));
    world.settle().await;
    assert!(world.last(&kim).contains("Bob Stone"), "{}", kim.transcript());
    world.says(&kim, "/today").await;
    assert!(!world.last(&kim).contains("Bob Stone"), "{}", kim.transcript());
    world.says(&kim, "yes").await;
    assert_eq!(ties(&world).await, "1", "{}", kim.transcript());
    assert_eq!(
        world.rows("SELECT shared FROM answers WHERE item_id = 7").await,
        ["1"],
        "{}",
        kim.transcript()
    );
}
