//! A note that crosses the next prompt: it is its day's, and so are the question of sharing it and more words for it.

use tidemark::sandbox::Person;

use super::support::{World, instant};

/// In one language: a note, more of it, and both answers to the question of sharing.
struct Tongue {
    lang: &'static str,
    note: &'static str,
    more: &'static str,
    private: &'static str,
    shared: &'static str,
}

const TONGUES: [Tongue; 3] = [
    Tongue {
        lang: "English",
        note: "I was writing this note when it rang",
        more: "and one more line",
        private: "only for me",
        shared: "share it",
    },
    Tongue {
        lang: "Español",
        note: "mi nota al sonar",
        more: "segunda línea",
        private: "no",
        shared: "compartirla",
    },
    Tongue {
        lang: "العربية", note: "كنت أكتب هذا", more: "وسطر ثان", private: "لي وحدي", shared: "نعم"
    },
];

/// How the note and Tuesday's question cross.
#[derive(Clone, Copy, Debug)]
enum Crossing {
    /// The note is typed after the question rang.
    RangFirst,
    /// The note was sent before it, and read after it.
    ReadLate,
    /// All that is typed about the note was sent before the question, and read after it.
    AllReadLate,
    /// The note was sent before the question and more of it after, and all is read at once.
    PartlyReadLate,
}

const CROSSINGS: [Crossing; 4] =
    [Crossing::RangFirst, Crossing::ReadLate, Crossing::AllReadLate, Crossing::PartlyReadLate];

/// Kim is at the note of Monday's check-in; the next one is due on Tuesday at 20:00.
async fn at_the_note(tongue: &Tongue) -> (World, Person) {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.says(&kim, "/settings").await;
    world.taps(&kim, "Language").await;
    world.taps(&kim, tongue.lang).await;
    world.until("2026-03-02T19:00:00Z").await;
    for said in ["7", "30", "0"] {
        world.says(&kim, said).await;
    }
    world.until("2026-03-03T18:57:00Z").await;
    (world, kim)
}

async fn crosses(world: &World, kim: &Person, crossing: Crossing, words: &[&str]) {
    let (note, rest) = words.split_first().unwrap();
    let ring = |world: &World| world.clock.set(instant("2026-03-03T19:03:00Z"));
    match crossing {
        Crossing::RangFirst => {
            // In the middle of it: the note was opened just before.
            world.says(kim, "/yesterday").await;
            world.until("2026-03-03T19:00:00Z").await;
            world.says(kim, note).await;
        }
        Crossing::ReadLate => {
            kim.say(note);
            ring(world);
            world.settle().await;
        }
        Crossing::AllReadLate => {
            words.iter().for_each(|text| {
                kim.say(text);
            });
            ring(world);
            world.settle().await;
            return;
        }
        Crossing::PartlyReadLate => {
            kim.say(note);
            world.clock.set(instant("2026-03-03T19:01:00Z"));
            rest.iter().for_each(|text| {
                kim.say(text);
            });
            ring(world);
            world.settle().await;
            return;
        }
    }
    for text in rest {
        world.says(kim, text).await;
    }
}

async fn note(world: &World) -> Vec<String> {
    world.rows("SELECT text, shared FROM answers WHERE item_id = 7 AND text IS NOT NULL").await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_note_that_crosses_the_prompt_keeps_the_words_about_it() {
    for crossing in CROSSINGS {
        for tongue in &TONGUES {
            for (answer, shared) in [(tongue.private, 0), (tongue.shared, 1)] {
                let (world, kim) = at_the_note(tongue).await;
                let below = matches!(crossing, Crossing::ReadLate);
                let words = [tongue.note, tongue.more, answer];
                crosses(&world, &kim, crossing, if below { &words[..2] } else { &words }).await;
                if below {
                    // Once the question of Tuesday stands below, more words go on with nothing: a reply goes to this card.
                    let card =
                        kim.messages().into_iter().rfind(|m| m.from_bot && m.text.contains(tongue.note));
                    kim.reply(card.unwrap().id, answer);
                    world.settle().await;
                }
                let told = format!("{crossing:?}: {answer}\n{}", kim.transcript());
                let whole =
                    if below { tongue.note.into() } else { format!("{}\n{}", tongue.note, tongue.more) };
                // Nobody said yes to a question that was not there yet.
                let late = matches!(crossing, Crossing::AllReadLate | Crossing::PartlyReadLate);
                let shared = if late { 0 } else { shared };
                assert_eq!(note(&world).await, [format!("{whole}|{shared}")], "{told}");
                // It is settled, and what is said now is Tuesday's.
                world.says(&kim, "5").await;
                let kept = world.answers().await;
                assert_eq!(kept.last().map(String::as_str), Some("2026-03-03|mood|5||"), "{told}");
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_number_after_such_a_note_is_the_mood_that_was_asked_last() {
    for crossing in CROSSINGS {
        let (world, kim) = at_the_note(&TONGUES[0]).await;
        crosses(&world, &kim, crossing, &[TONGUES[0].note]).await;
        world.says(&kim, "6").await;
        let told = format!("{crossing:?}\n{}", kim.transcript());
        if matches!(crossing, Crossing::RangFirst) {
            // The note came after the question of Tuesday, and what it asks stands last.
            assert_eq!(note(&world).await, [format!("{}\n6|0", TONGUES[0].note)], "{told}");
            assert_eq!(of_tuesday(&world).await, Vec::<String>::new(), "{told}");
            continue;
        }
        assert!(world.answers().await.contains(&"2026-03-03|mood|6||".to_owned()), "{told}");
        assert_eq!(note(&world).await, [format!("{}|0", TONGUES[0].note)], "{told}");
    }
}

/// Tuesday evening: today's card asks for the mood, and Kim fills Monday in below it, up to its note.
async fn monday_below_tuesday() -> (World, Person) {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.until("2026-03-03T19:00:00Z").await;
    for said in ["/yesterday", "5", "40", "none"] {
        world.says(&kim, said).await;
    }
    (world, kim)
}

async fn of_tuesday(world: &World) -> Vec<String> {
    world.answers().await.into_iter().filter(|row| row.starts_with("2026-03-03")).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_number_at_yesterdays_note_is_never_the_mood_of_a_day_asked_further_up() {
    for number in ["3", "٤"] {
        let (world, kim) = monday_below_tuesday().await;
        // At the note itself, and at the question of sharing it.
        for said in [number, "a note of Monday", number] {
            world.says(&kim, said).await;
        }
        let whole = format!("{number}\na note of Monday\n{number}");
        assert_eq!(note(&world).await, [format!("{whole}|0")], "{}", kim.transcript());
        assert_eq!(of_tuesday(&world).await, Vec::<String>::new(), "{}", kim.transcript());
        world.says(&kim, "yes").await;
        assert_eq!(note(&world).await, [format!("{whole}|1")], "{}", kim.transcript());
        world.says(&kim, number).await;
        assert_eq!(of_tuesday(&world).await.len(), 1, "now it is today's: {}", kim.transcript());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_number_that_waited_at_yesterdays_note_stays_there_too() {
    // What was sent while nothing was read: more and more of the same words.
    for waits in 0..5 {
        let world = World::at("2026-03-02T09:00:00Z").await;
        let ana = world.therapist(1, "Ana Ruiz").await;
        let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
        world.until("2026-03-03T19:30:00Z").await;
        let (at_once, late) = ["/yesterday", "5", "4", "none", "a note of Monday", "3"].split_at(5 - waits);
        for said in at_once {
            world.says(&kim, said).await;
        }
        for said in late {
            kim.say(said);
        }
        world.outage(10);
        world.settle().await;
        assert_eq!(note(&world).await, ["a note of Monday\n3|0"], "{waits}: {}", kim.transcript());
        assert_eq!(of_tuesday(&world).await, Vec::<String>::new(), "{waits}: {}", kim.transcript());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_reminder_below_yesterdays_note_asks_for_the_number() {
    let (world, kim) = monday_below_tuesday().await;
    world.says(&kim, "a note of Monday").await;
    world.until("2026-03-03T22:00:00Z").await;
    world.says(&kim, "3").await;
    assert_eq!(of_tuesday(&world).await, ["2026-03-03|mood|3||"], "{}", kim.transcript());
    assert_eq!(note(&world).await, ["a note of Monday|0"], "{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn yesterdays_answers_are_on_its_card_alone_and_a_yes_to_it_counts_at_once() {
    for tongue in &TONGUES {
        let world = World::at("2026-03-02T09:00:00Z").await;
        let ana = world.therapist(1, "Ana Ruiz").await;
        let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
        world.says(&kim, "/settings").await;
        world.taps(&kim, "Language").await;
        world.taps(&kim, tongue.lang).await;
        world.until("2026-03-03T19:00:00Z").await;
        world.says(&kim, "/yesterday").await;
        let before = kim.messages().len();
        for said in ["5", "40", "0", tongue.note] {
            world.says(&kim, said).await;
        }
        assert_eq!(kim.messages().len(), before + 4, "only what Kim said: {}", kim.transcript());
        world.says(&kim, tongue.shared).await;
        assert_eq!(note(&world).await, [format!("{}|1", tongue.note)], "{}", kim.transcript());
    }
}
