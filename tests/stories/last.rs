//! What stands last in the chat is what typed words are for: two open days, in every state of the older one. And a note of
//! another day is taken back, or taken away, in words that say so.

use tidemark::sandbox::Person;

use super::support::World;

struct Tongue {
    lang: &'static str,
    yes: &'static str,
    edit: &'static str,
    finish: &'static str,
    cries: [&'static str; 3],
    /// Whom to call, that nothing was kept, and that it is asked which day.
    call: &'static str,
    not_kept: [&'static str; 2],
    which: &'static str,
    /// The mood of the day, on its card.
    mood: &'static str,
    can_be_read: &'static str,
    only_me: &'static str,
}

const TONGUES: [Tongue; 3] = [
    Tongue {
        lang: "English",
        yes: "Yes, share it",
        edit: "✎ Note",
        finish: "That is all",
        cries: ["I want to die", "I cut myself 3 times", "in the morning"],
        call: "What you write matters",
        not_kept: ["I did not keep that", "not saved or passed on"],
        which: "Which day is this for",
        mood: "How is your mood today",
        can_be_read: "can read what you wrote",
        only_me: "Only for me",
    },
    Tongue {
        lang: "Español",
        yes: "Sí, compartirla",
        edit: "✎ Nota",
        finish: "Eso es todo",
        cries: ["me quiero morir", "me corté 3 veces", "no puedo más"],
        call: "Lo que escribes importa",
        not_kept: ["no lo he guardado", "no se guardó"],
        which: "¿De qué día es esto",
        mood: "hoy tu estado de ánimo",
        can_be_read: "puede leer lo que escribiste",
        only_me: "Solo para mí",
    },
    Tongue {
        lang: "العربية",
        yes: "نعم، مشاركتها",
        edit: "✎ الملاحظة",
        finish: "هذا كل شيء",
        cries: ["بغيت نموت", "جرحت نفسي", "ساعدوني"],
        call: "ما كُتب هنا مهم",
        not_kept: ["لم أحفظ ذلك", "لم تُحفظ"],
        which: "لأي يوم هذا",
        mood: "مزاجك اليوم",
        can_be_read: "يمكن لمن يعالجك قراءة",
        only_me: "لي وحدي",
    },
];

/// How Monday stands when Tuesday's card comes.
const MONDAYS: [&str; 7] = ["mood", "note", "begun note", "share", "more", "shared", "private"];

/// Kim's Monday, left like that.
async fn monday(tongue: &Tongue, how: &str) -> (World, Person) {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.says(&kim, "/settings").await;
    world.taps(&kim, "Language").await;
    world.taps(&kim, tongue.lang).await;
    world.until("2026-03-02T19:00:00Z").await;
    let said: &[&str] = match how {
        "mood" => &[],
        "note" | "begun note" => &["7", "30", "0"],
        "more" => &["7", "30", "0", "my zebra", "and more"],
        _ => &["7", "30", "0", "my zebra"],
    };
    for said in said {
        world.says(&kim, said).await;
    }
    match how {
        "begun note" => {
            world.says(&kim, "my zebra").await;
            world.taps(&kim, tongue.only_me).await;
            world.taps(&kim, tongue.edit).await;
        }
        "shared" => world.taps(&kim, tongue.yes).await,
        "private" => world.taps(&kim, tongue.only_me).await,
        _ => {}
    }
    (world, kim)
}

async fn notes(world: &World) -> Vec<String> {
    let notes = "SELECT c.day, a.text, a.shared FROM answers a JOIN checkins c ON c.id = a.checkin_id
                 WHERE a.item_id = 7 AND a.text IS NOT NULL ORDER BY c.day";
    world.rows(notes).await
}

fn told(kim: &Person, from: usize) -> Vec<String> {
    kim.messages().into_iter().skip(from).filter(|m| m.from_bot).map(|m| m.text).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_stands_last_is_what_is_answered_whatever_an_older_day_left_open() {
    for tongue in &TONGUES {
        for how in MONDAYS {
            let (world, kim) = monday(tongue, how).await;
            world.until("2026-03-03T19:00:00Z").await;
            assert!(world.last(&kim).contains(tongue.mood), "{how}: {}", kim.transcript());
            let before = notes(&world).await;
            for cry in tongue.cries {
                let from = kim.messages().len();
                world.says(&kim, cry).await;
                let told = told(&kim, from);
                // Whom to call, that nothing was kept, and today's card once more: nothing of a note, nothing of a day.
                assert_eq!(told.len(), 2, "{how}: {}", kim.transcript());
                assert!(told[0].starts_with(tongue.call), "{how}: {}", kim.transcript());
                assert!(told[0].contains(tongue.not_kept[0]), "{how}: {}", kim.transcript());
                assert!(told[1].contains(tongue.mood), "{how}: {}", kim.transcript());
                assert_eq!(notes(&world).await, before, "{how}: {}", kim.transcript());
            }
            for number in ["7", "40", "0"] {
                world.says(&kim, number).await;
            }
            assert_eq!(notes(&world).await, before, "{how}: {}", kim.transcript());
            let today = "SELECT a.value FROM answers a JOIN checkins c ON c.id = a.checkin_id
                         WHERE c.day = '2026-03-03' AND a.item_id IN (1, 2, 3) ORDER BY a.item_id";
            assert!(world.rows(today).await.len() >= 2, "{how}: {}", kim.transcript());
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn below_todays_finished_card_words_are_kept_nowhere_and_only_what_may_answer_is_asked_about() {
    for tongue in &TONGUES {
        for how in ["mood", "note", "begun note", "share"] {
            let (world, kim) = monday(tongue, how).await;
            world.until("2026-03-03T10:00:00Z").await;
            for said in ["/today", "7", "30", "0", "skip"] {
                world.says(&kim, said).await;
            }
            let before = notes(&world).await;
            for cry in tongue.cries {
                let from = kim.messages().len();
                world.says(&kim, cry).await;
                let told = told(&kim, from);
                assert_eq!(told.len(), 1, "{how}: {}", kim.transcript());
                assert!(told[0].starts_with(tongue.call), "{how}: {}", kim.transcript());
                let kept = tongue.not_kept.iter().any(|words| told[0].contains(words));
                assert!(kept && !told[0].contains(tongue.which), "{how}: {}", kim.transcript());
                assert_eq!(notes(&world).await, before, "{how}: {}", kim.transcript());
            }
            // The words of a button may be meant of either card, and are no cry.
            let from = kim.messages().len();
            world.says(&kim, tongue.finish).await;
            let told = told(&kim, from);
            assert!(told.len() == 1 && told[0].starts_with(tongue.which), "{how}: {}", kim.transcript());
            if how == "mood" {
                world.says(&kim, "6").await;
                assert!(world.last(&kim).starts_with(tongue.which), "{how}: {}", kim.transcript());
            }
        }
    }
}

/// Words that take the older note back, while today's question stands open: whether they do so by themselves, or are told
/// which note can be read, with a button.
const TAKING_BACK: [(&[&str], &[&str]); 3] = [
    (
        &["take it back", "I don't want her to read this", "only me"],
        &["I changed my mind", "is anyone reading this?", "delete it"],
    ),
    (&["quítalo", "que no lo vea nadie"], &["mejor no", "me arrepiento", "¿lo lee alguien?", "bórrala"]),
    (&["لا أحد يقرأها", "لا تشارك ملاحظة أمس"], &["تراجعت", "غيرت رأيي", "احذفها"]),
];

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_note_of_yesterday_is_taken_back_while_todays_question_is_open() {
    for (tongue, (plain, unclear)) in TONGUES.iter().zip(TAKING_BACK) {
        for words in plain {
            let (world, kim) = monday(tongue, "shared").await;
            world.until("2026-03-03T19:00:00Z").await;
            world.says(&kim, words).await;
            assert_eq!(notes(&world).await, ["2026-03-02|my zebra|0"], "{words}: {}", kim.transcript());
            // The question is below again, and takes the next number.
            assert!(world.last(&kim).contains(tongue.mood), "{words}: {}", kim.transcript());
            world.says(&kim, words).await;
            assert!(!kim.transcript().contains(tongue.call), "{words}: {}", kim.transcript());
            world.says(&kim, "7").await;
            let mood = world.answers().await.into_iter().filter(|row| row.starts_with("2026-03-03|mood|7"));
            assert_eq!(mood.count(), 1, "{words}: {}", kim.transcript());
        }
        let (world, kim) = monday(tongue, "shared").await;
        world.until("2026-03-03T19:00:00Z").await;
        for words in unclear {
            let from = kim.messages().len();
            world.says(&kim, words).await;
            let told = told(&kim, from);
            assert!(
                told.iter().any(|text| text.contains(tongue.can_be_read)),
                "{words}: {}",
                kim.transcript()
            );
            assert!(told.last().unwrap().contains(tongue.mood), "{words}: {}", kim.transcript());
            assert_eq!(notes(&world).await, ["2026-03-02|my zebra|1"], "{words}: {}", kim.transcript());
        }
        let of_note = kim.messages().into_iter().rfind(|m| m.text.contains(tongue.can_be_read)).unwrap();
        kim.tap_on(of_note.id, tongue.only_me).unwrap();
        world.settle().await;
        assert_eq!(notes(&world).await, ["2026-03-02|my zebra|0"], "{}", kim.transcript());
    }
}

/// Both days' notes are shared and done.
async fn both_shared(tongue: &Tongue) -> (World, Person) {
    let (world, kim) = monday(tongue, "shared").await;
    world.until("2026-03-03T19:00:00Z").await;
    for said in ["7", "30", "0", "second zebra"] {
        world.says(&kim, said).await;
    }
    world.taps(&kim, tongue.yes).await;
    (world, kim)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn of_two_shared_notes_a_day_in_words_picks_one_and_without_it_the_other_is_told_of() {
    let named: [(&str, &[&str]); 3] = [
        ("take it back", &["keep yesterday's note private", "don't share Monday's note"]),
        ("quítalo", &["no compartas la nota de ayer", "la nota del lunes solo para mí"]),
        ("لي وحدي", &["لا تشارك ملاحظة أمس", "لا تشارك ملاحظة يوم الاثنين"]),
    ];
    let gone = ["delete yesterday's note", "borra la nota de ayer", "احذف ملاحظة أمس"];
    for ((tongue, (back, named)), gone) in TONGUES.iter().zip(named).zip(gone) {
        for words in named {
            let (world, kim) = both_shared(tongue).await;
            world.says(&kim, words).await;
            let kept = ["2026-03-02|my zebra|0", "2026-03-03|second zebra|1"];
            assert_eq!(notes(&world).await, kept, "{words}: {}", kim.transcript());
            assert!(!kim.transcript().contains(tongue.call), "{words}: {}", kim.transcript());
        }
        let (world, kim) = both_shared(tongue).await;
        let from = kim.messages().len();
        world.says(&kim, back).await;
        let kept = ["2026-03-02|my zebra|1", "2026-03-03|second zebra|0"];
        assert_eq!(notes(&world).await, kept, "{}", kim.transcript());
        let of_other = told(&kim, from);
        assert!(of_other.last().unwrap().contains(tongue.can_be_read), "{}", kim.transcript());
        world.says(&kim, gone).await;
        assert_eq!(notes(&world).await, ["2026-03-03|second zebra|0"], "{gone}: {}", kim.transcript());
        world.says(&kim, gone).await;
        assert_eq!(notes(&world).await, ["2026-03-03|second zebra|0"], "{gone}: {}", kim.transcript());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_note_that_is_private_already_is_said_to_be_so_while_something_else_is_asked() {
    let (world, kim) = monday(&TONGUES[0], "private").await;
    world.taps(&kim, "✎ Mood").await;
    for said in ["only me", "take it back"] {
        let from = kim.messages().len();
        world.says(&kim, said).await;
        let told = told(&kim, from);
        let so = told.iter().any(|text| text.contains("Your note for Monday 2 March is only for you now"));
        assert!(so, "{said}: {}", kim.transcript());
        assert!(!kim.transcript().contains(TONGUES[0].call), "{said}: {}", kim.transcript());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_note_is_deleted_in_words_as_by_its_button_and_never_becomes_one() {
    let words: [(&str, &[&str]); 3] = [
        ("It is removed", &["delete the note", "remove it", "Remove the note", "delete my note please"]),
        ("Borrado", &["borra la nota", "bórrala", "quita la nota"]),
        ("تم الحذف", &["احذف الملاحظة", "احذفها", "امسح الملاحظة", "حذف الملاحظة"]),
    ];
    for (tongue, (removed, ways)) in TONGUES.iter().zip(words) {
        for way in ways {
            for how in ["shared", "private", "share", "begun note"] {
                let (world, kim) = monday(tongue, how).await;
                world.says(&kim, way).await;
                assert_eq!(notes(&world).await, [""; 0], "{way} {how}: {}", kim.transcript());
                assert!(kim.transcript().contains(removed), "{way} {how}: {}", kim.transcript());
                assert!(!kim.transcript().contains(tongue.call), "{way} {how}: {}", kim.transcript());
                if how == "begun note" {
                    world.says(&kim, "a new zebra").await;
                    assert_eq!(notes(&world).await, ["2026-03-02|a new zebra|0"], "{}", kim.transcript());
                }
            }
            let (world, kim) = monday(tongue, "note").await;
            world.says(&kim, way).await;
            assert_eq!(notes(&world).await, [""; 0], "{way}: {}", kim.transcript());
            // The question stands.
            world.says(&kim, "a new zebra").await;
            assert_eq!(notes(&world).await, ["2026-03-02|a new zebra|0"], "{way}: {}", kim.transcript());
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn after_a_cry_nothing_is_said_of_a_shared_note_unless_it_speaks_of_reading() {
    let asks = ["is anyone reading this?", "¿lo lee alguien?", "واش كيقرا شي حد هادشي؟"];
    for (tongue, asks) in TONGUES.iter().zip(asks) {
        let (world, kim) = monday(tongue, "shared").await;
        for cry in tongue.cries {
            let from = kim.messages().len();
            world.says(&kim, cry).await;
            let told = told(&kim, from);
            assert_eq!(told.len(), 1, "{cry}: {}", kim.transcript());
            assert!(told[0].starts_with(tongue.call), "{cry}: {}", kim.transcript());
        }
        let from = kim.messages().len();
        world.says(&kim, asks).await;
        let told = told(&kim, from);
        assert!(told[0].starts_with(tongue.call), "{asks}: {}", kim.transcript());
        assert!(told.last().unwrap().contains(tongue.can_be_read), "{asks}: {}", kim.transcript());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn after_a_pause_or_an_end_words_bring_no_question_back() {
    for tongue in &TONGUES {
        for command in ["/pause", "/stop"] {
            let (world, kim) = monday(tongue, "mood").await;
            world.says(&kim, command).await;
            let presses: &[&str] = match (command, tongue.lang) {
                ("/pause", "English") => &["7 days"],
                ("/pause", "Español") => &["7 días"],
                ("/pause", _) => &["٧ أيام"],
                (_, "English") => &["yes", "yes"],
                (_, "Español") => &["sí", "sí"],
                _ => &["نعم", "نعم"],
            };
            for press in presses {
                match command {
                    "/pause" => world.taps(&kim, press).await,
                    _ => world.says(&kim, press).await,
                }
            }
            for said in tongue.cries.iter().chain(&["thanks", "gracias", "شكرا"]) {
                let from = kim.messages().len();
                world.says(&kim, said).await;
                let told = told(&kim, from);
                assert_eq!(told.len(), 1, "{command} {said}: {}", kim.transcript());
                assert!(!told[0].contains('○') && !told[0].contains('●'), "{said}: {}", kim.transcript());
            }
        }
    }
}

/// Nobody who may be in need is asked for a number, be it the question of a day that is over; and what names today is no
/// answer of another day.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn at_the_card_of_a_day_before_a_cry_is_asked_for_nothing_and_what_names_today_is_asked_about() {
    for (tongue, today) in TONGUES.iter().zip(["today a 5", "hoy un 5", "اليوم ٥"]) {
        let (world, kim) = monday(tongue, "mood").await;
        world.until("2026-03-03T11:00:00Z").await;
        for cry in tongue.cries {
            let from = kim.messages().len();
            world.says(&kim, cry).await;
            let told = told(&kim, from);
            assert!(told[0].starts_with(tongue.call), "{}", kim.transcript());
            assert!(told[0].contains(tongue.not_kept[0]), "{}", kim.transcript());
            assert!(!told[0].contains("10") && !told[0].contains("١٠") && told.len() == 2, "{told:?}");
        }
        world.says(&kim, "/today").await;
        world.says(&kim, "/yesterday").await;
        world.says(&kim, today).await;
        assert!(world.last(&kim).contains(tongue.which), "{}", kim.transcript());
        assert_eq!(world.rows("SELECT 1 FROM answers").await.len(), 0, "{}", kim.transcript());
        world.says(&kim, "5").await;
        let of = "SELECT c.day, a.value FROM answers a JOIN checkins c ON c.id = a.checkin_id";
        assert_eq!(world.rows(of).await, ["2026-03-02|5"], "{}", kim.transcript());
    }
}

/// Of two texts of a day "delete it" takes neither: what others can read is told, each with its button.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn of_two_texts_only_the_one_that_is_named_is_deleted() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.says(&ana, "/clients").await;
    for label in ["Heron", "What is asked", "Type one"] {
        world.taps(&ana, label).await;
    }
    world.says(&ana, "Something nice text").await;
    world.keeps(&ana).await;
    world.until("2026-03-02T19:00:00Z").await;
    for said in ["7", "30", "0", "my zebra", "yes", "the sun", "yes"] {
        world.says(&kim, said).await;
    }
    let texts = "SELECT text, shared FROM answers WHERE text IS NOT NULL ORDER BY text";
    let both = ["my zebra|1", "the sun|1"];
    assert_eq!(world.rows(texts).await, both, "{}", kim.transcript());
    world.says(&kim, "delete it").await;
    assert_eq!(world.rows(texts).await, both, "{}", kim.transcript());
    assert!(world.last(&kim).contains("can read what you wrote"), "{}", kim.transcript());
    world.says(&kim, "delete the note").await;
    assert_eq!(world.rows(texts).await.len(), 1, "{}", kim.transcript());
    assert_eq!(world.rows("SELECT text FROM answers WHERE item_id = 7 AND text IS NOT NULL").await.len(), 0);
}

/// A number typed at a question of yesterday once that day is over, before today's was seen, is never today's: it is that
/// day's where it can still be filled in, and else nothing.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_is_typed_before_a_question_was_seen_is_no_answer_to_it() {
    for stopped in [false, true] {
        for (said, at) in [(["7", "30"].as_slice(), "Did you use any"), (&[], "How was your mood that day")] {
            let (mut world, kim) = monday(&TONGUES[0], "mood").await;
            for said in said {
                world.says(&kim, said).await;
            }
            if said.is_empty() {
                // The late card of that day was opened just before.
                world.until("2026-03-03T18:50:00Z").await;
                world.says(&kim, "/yesterday").await;
            }
            assert!(world.last(&kim).contains(at), "{}", kim.transcript());
            world.clock.set("2026-03-03T19:10:00Z".parse().unwrap());
            kim.say("3");
            if stopped {
                world.clock.set("2026-03-03T19:30:00Z".parse().unwrap());
                world.restart().await;
            }
            world.settle().await;
            let today = world.answers().await.into_iter().filter(|answer| answer.starts_with("2026-03-03"));
            assert_eq!(today.count(), 0, "{}", kim.transcript());
            world.until("2026-03-03T19:31:00Z").await;
            assert!(world.last(&kim).contains("How is your mood today?"), "{}", kim.transcript());
            world.says(&kim, "4").await;
            assert_eq!(world.answers().await.last().unwrap(), "2026-03-03|mood|4||", "{}", kim.transcript());
        }
    }
}

/// A time asked in the settings the day before gives way to the question of the day; within the hour it keeps the words.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_time_asked_in_the_settings_and_left_takes_no_answer_of_the_day() {
    for (asked, mood) in [("2026-03-02T18:30:00Z", 0), ("2026-03-02T12:00:00Z", 1)] {
        let world = World::at("2026-03-02T09:00:00Z").await;
        let ana = world.therapist(1, "Ana Ruiz").await;
        let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
        world.until(asked).await;
        world.says(&kim, "/settings").await;
        world.taps(&kim, "Check-in time").await;
        world.until("2026-03-02T19:00:00Z").await;
        assert!(world.last(&kim).contains("How is your mood today?"), "{}", kim.transcript());
        world.says(&kim, "8").await;
        assert_eq!(world.answers().await.len(), mood, "{asked}: {}", kim.transcript());
    }
}
