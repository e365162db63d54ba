//! A yes to a note is taken back in the words people have for it, where they stand: right below the finished card, on one
//! that was ended early, while another question is open, and by a button. What comes says that the note is private now.

use tidemark::sandbox::Person;

use super::support::World;

/// Kim has answered Monday's questions up to the note, which another question comes after where `more`.
async fn at_the_note(lang: &str, more: bool) -> (World, Person) {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    if more {
        world.says(&ana, "/clients").await;
        for label in ["Heron", "What is asked", "Type one"] {
            world.taps(&ana, label).await;
        }
        world.says(&ana, "Did you leave the house? yes/no").await;
        world.keeps(&ana).await;
        world.puts_last(&ana, "Did you leave").await;
    }
    world.says(&kim, "/settings").await;
    world.taps(&kim, "Language").await;
    world.taps(&kim, lang).await;
    world.until("2026-03-02T19:00:00Z").await;
    for said in ["7", "30", "0"] {
        world.says(&kim, said).await;
    }
    (world, kim)
}

async fn note(world: &World) -> String {
    world.rows("SELECT text, shared FROM answers WHERE item_id = 7").await.join("; ")
}

const TONGUES: [(&str, &str, &str, [&str; 4]); 3] = [
    (
        "English",
        "yes share it",
        "Note (only for you)",
        [
            "only for me please",
            "Don’t share it.",
            "I changed my mind, don't share",
            "no, keep this private please",
        ],
    ),
    (
        "Español",
        "compartirla",
        "Nota (solo para ti)",
        ["solo para mí", "por favor no la compartas", "ya no quiero que la lea", "mejor hazla privada"],
    ),
    (
        "العربية",
        "نعم، مشاركتها",
        "(لك وحدك)",
        ["لي وحدي", "من فضلك لا تشاركها", "غيرت رأيي، لا تشاركها", "لا أريد أن يقرأها أحد"],
    ),
];

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn words_below_the_finished_card_take_the_yes_back() {
    for (lang, yes, private, ways) in TONGUES {
        for way in ways {
            let (world, kim) = at_the_note(lang, false).await;
            world.says(&kim, "my zebra note").await;
            world.says(&kim, yes).await;
            assert_eq!(note(&world).await, "my zebra note|1", "{way}: {}", kim.transcript());
            world.says(&kim, way).await;
            assert_eq!(note(&world).await, "my zebra note|0", "{way}: {}", kim.transcript());
            assert!(world.last(&kim).contains(private), "{way}: {}", kim.transcript());
            // Said again it is still no cry.
            world.says(&kim, way).await;
            let told = world.last(&kim);
            let so = ["only for you now", "solo para ti", "لك وحدك الآن"].iter().any(|so| told.contains(so));
            assert!(so && !told.contains("112"), "{way}: {}", kim.transcript());
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_longer_no_where_it_is_asked_is_a_no_and_no_line_of_the_note() {
    for (lang, _, private, ways) in TONGUES {
        for way in ways {
            let (world, kim) = at_the_note(lang, false).await;
            world.says(&kim, "my zebra note").await;
            world.says(&kim, way).await;
            assert_eq!(note(&world).await, "my zebra note|0", "{way}: {}", kim.transcript());
            assert!(world.last(&kim).contains(private), "{way}: {}", kim.transcript());
        }
    }
    // Whatever else is said there goes on with the note.
    let (world, kim) = at_the_note("English", false).await;
    world.says(&kim, "my zebra note").await;
    world.says(&kim, "no, only for me, I want it all to end").await;
    assert!(note(&world).await.contains("end|0"), "{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn while_another_question_is_open_it_stays_and_the_note_is_said_to_be_private() {
    for (lang, yes, _, ways) in TONGUES {
        let (world, kim) = at_the_note(lang, true).await;
        world.says(&kim, "my zebra note").await;
        world.says(&kim, yes).await;
        assert!(world.last(&kim).contains("Did you leave"), "{}", kim.transcript());
        world.says(&kim, ways[0]).await;
        assert_eq!(note(&world).await, "my zebra note|0", "{}", kim.transcript());
        let told = world.last(&kim);
        assert!(told.contains("Did you leave") && told.contains('✓'), "{}", kim.transcript());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn on_a_card_that_was_ended_early_nothing_is_asked_for_it() {
    for way in ["only for me", "make it private", "remove the note"] {
        for reply in [true, false] {
            let (world, kim) = at_the_note("English", true).await;
            world.says(&kim, "my zebra note").await;
            world.says(&kim, "yes share it").await;
            world.taps(&kim, "That is all").await;
            // A note that is gone cannot go again.
            for _ in 0..if way.contains("remove") { 1 } else { 2 } {
                let card = kim.messages().into_iter().rfind(|message| message.from_bot).unwrap().id;
                match reply {
                    true => drop(kim.reply(card, way)),
                    false => drop(kim.say(way)),
                }
                world.settle().await;
                let told = world.last(&kim);
                let so =
                    ["only for you now", "It is saved", "It is removed"].iter().any(|so| told.contains(so));
                assert!(so && !told.contains("therapist can read it"), "{way}: {}", kim.transcript());
            }
            let left = note(&world).await;
            assert!(left.ends_with("|0"), "{way}: {left}");
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_note_of_a_card_has_a_button_for_it() {
    let (world, kim) = at_the_note("العربية", true).await;
    world.says(&kim, "my zebra note").await;
    world.says(&kim, "نعم، مشاركتها").await;
    world.taps(&kim, "هذا كل شيء").await;
    world.taps(&kim, "✎ الملاحظة").await;
    world.taps(&kim, "لي وحدي").await;
    assert_eq!(note(&world).await, "my zebra note|0", "{}", kim.transcript());
    assert!(world.last(&kim).contains("(لك وحدك)"), "{}", kim.transcript());
}

/// Words that take nothing back by themselves.
const UNCLEAR: [(&str, &str, &str, &str); 3] = [
    ("English", "I regret it", "reply to this message with “Only for me”", "only for me"),
    ("Español", "me arrepiento", "responde a este mensaje con «Solo para mí»", "solo para mí"),
    ("العربية", "تراجعت", "الرد على هذه الرسالة بعبارة «لي وحدي»", "لي وحدي"),
];

/// The message about a note that others read, if it is one of the last two.
fn of_note(kim: &Person, how: &str) -> Option<i64> {
    let mut last = kim.messages().into_iter().rev().filter(|message| message.from_bot).take(2);
    last.find(|message| message.text.contains(how)).map(|message| message.id)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn words_for_one_of_two_open_days_are_told_of_the_note_that_others_read() {
    for (lang, unclear, how, private) in UNCLEAR {
        // Monday's note is shared, and a question after it stands open; on Tuesday another card is finished below it.
        let (world, kim) = at_the_note(lang, true).await;
        world.says(&kim, "my zebra note").await;
        let yes = ["Yes, share it", "Sí, compartirla", "نعم، مشاركتها"];
        assert!(yes.iter().any(|yes| kim.tap(yes).is_ok()), "{}", kim.transcript());
        world.settle().await;
        assert_eq!(note(&world).await, "my zebra note|1", "{}", kim.transcript());
        for two_open in [false, true] {
            if two_open {
                world.until("2026-03-03T09:00:00Z").await;
                for said in ["/today", "7", "30", "0", "skip", "yes"] {
                    world.says(&kim, said).await;
                }
            }
            world.says(&kim, unclear).await;
            // The question that stands open comes below it.
            assert!(of_note(&kim, how).is_some(), "{two_open}: {}", kim.transcript());
            assert!(note(&world).await.starts_with("my zebra note|1"), "{}", kim.transcript());
        }
        let told = of_note(&kim, how).unwrap();
        kim.reply(told, private);
        world.settle().await;
        assert!(note(&world).await.starts_with("my zebra note|0"), "{}", kim.transcript());
        world.says(&kim, unclear).await;
        assert_eq!(of_note(&kim, how).filter(|id| *id > told), None, "{}", kim.transcript());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_finished_card_of_yesterday_that_is_looked_at_keeps_the_words_below_it() {
    let (world, kim) = at_the_note("English", false).await;
    world.says(&kim, "my zebra note").await;
    world.says(&kim, "yes").await;
    world.until("2026-03-03T19:00:00Z").await;
    world.says(&kim, "/yesterday").await;
    for way in ["oh dear", "I regret it", "I really regret it"] {
        let before = kim.messages().len();
        world.says(&kim, way).await;
        let told: Vec<String> = kim.messages().split_off(before).into_iter().map(|m| m.text).collect();
        assert!(told[1].contains("I did not keep that"), "{way}: {}", kim.transcript());
        // Of the note only where the words may be about it, and never which day they were for.
        let of_note = "can read what you wrote at “Note” for Monday 2 March";
        let may_be = way.contains("regret");
        assert_eq!(told.iter().any(|text| text.contains(of_note)), may_be, "{way}: {}", kim.transcript());
        assert_eq!(told.len(), 2 + usize::from(may_be), "{way}: {}", kim.transcript());
    }
    world.says(&kim, "only for me").await;
    assert_eq!(note(&world).await, "my zebra note|0", "{}", kim.transcript());
    world.says(&kim, "7").await;
    assert!(world.last(&kim).contains("Which day is this for"), "{}", kim.transcript());
}
