//! The most natural answers of all, and what becomes of words at a question of numbers: what is wanted is said, nothing is
//! thrown away in silence, and the question stands at the end of the chat.

use tidemark::sandbox::Person;

use super::support::World;

struct Tongue {
    lang: &'static str,
    plain: [&'static str; 3],
    wanted: &'static str,
    thanks: &'static str,
    welcome: &'static str,
    words: &'static str,
    not_kept: &'static str,
    asks: &'static str,
}

const TONGUES: [Tongue; 3] = [
    Tongue {
        lang: "English",
        plain: ["fine", "So so.", "a bit better"],
        wanted: "a number from 0 to 10",
        thanks: "thank you",
        welcome: "You are welcome",
        words: "I had a row with my boss and could not breathe.",
        not_kept: "I did not keep that. The question can wait. Words have their place in the note.",
        asks: "How is your mood today?",
    },
    Tongue {
        lang: "Español",
        plain: ["bien", "Regular", "más o menos"],
        wanted: "un número del 0 al 10",
        thanks: "gracias",
        welcome: "De nada",
        words: "He discutido con mi jefe y luego no podía respirar.",
        not_kept: "Eso no lo he guardado. La pregunta puede esperar. Lo que quieras contar cabe en la nota.",
        asks: "estado de ánimo",
    },
    Tongue {
        lang: "العربية",
        plain: ["عادي", "مزيان", "الحمد لله"],
        wanted: "رقم من ٠ إلى ١٠",
        thanks: "شكرا بزاف",
        welcome: "العفو",
        words: "تشاجرت مع أختي وبكيت كثيرا",
        not_kept: "لم أحفظ ذلك. السؤال يمكن أن ينتظر. للكلام مكان في الملاحظة.",
        asks: "مزاجك",
    },
];

async fn asked(lang: &str) -> (World, Person) {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.says(&kim, "/settings").await;
    world.taps(&kim, "Language").await;
    world.taps(&kim, lang).await;
    world.until("2026-03-02T19:00:00Z").await;
    (world, kim)
}

/// What the bot said since, the oldest first.
async fn told(world: &World, kim: &Person, words: &str) -> Vec<String> {
    let before: Vec<i64> = kim.messages().iter().map(|message| message.id).collect();
    world.says(kim, words).await;
    let new = kim.messages().into_iter().filter(|m| m.from_bot && !before.contains(&m.id));
    new.map(|message| message.text).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn everyday_answers_and_thanks_get_no_paragraph_of_danger() {
    for tongue in TONGUES {
        let (world, kim) = asked(tongue.lang).await;
        for plain in tongue.plain {
            let told = told(&world, &kim, plain).await;
            assert!(told[0].contains(tongue.wanted) && !told[0].contains("112"), "{plain}: {told:?}");
        }
        let told = told(&world, &kim, tongue.thanks).await;
        assert!(told[0].contains(tongue.welcome) && !told[0].contains("112"), "{told:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn words_at_a_rating_are_told_that_they_are_not_kept_and_the_question_comes_below() {
    for tongue in TONGUES {
        let (world, kim) = asked(tongue.lang).await;
        for _ in 0..2 {
            let told = told(&world, &kim, tongue.words).await;
            assert_eq!(told.len(), 2, "{told:?}");
            assert!(told[0].contains("112") && told[0].ends_with(tongue.not_kept), "{told:?}");
            assert!(told[1].contains(tongue.asks), "{told:?}");
            let cards = kim.messages().into_iter().filter(|m| m.from_bot && m.text.contains(tongue.asks));
            assert_eq!(cards.count(), 1, "one card: {}", kim.transcript());
        }
        world.says(&kim, "6").await;
        assert_eq!(world.rows("SELECT value FROM answers").await, ["6"], "{}", kim.transcript());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_note_taken_away_is_said_to_be_gone_and_can_be_written_anew() {
    let (world, kim) = asked("English").await;
    for said in ["7", "30", "0", "a long day", "yes"] {
        world.says(&kim, said).await;
    }
    assert_eq!(world.rows("SELECT text, shared FROM answers WHERE text IS NOT NULL").await, ["a long day|1"]);
    world.taps(&kim, "✎ Note").await;
    world.taps(&kim, "Remove the note").await;
    assert_eq!(world.rows("SELECT text FROM answers WHERE text IS NOT NULL").await, Vec::<String>::new());
    // What comes next is the new note, and nothing of it is lost.
    world.says(&kim, "another day").await;
    assert_eq!(
        world.rows("SELECT text, shared FROM answers WHERE text IS NOT NULL").await,
        ["another day|0"]
    );
    world.says(&kim, "no").await;
    let told = told(&world, &kim, "remove the note").await;
    assert!(told.iter().any(|text| text.contains("It is removed")), "{told:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_therapists_own_question_for_words_is_no_note() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.says(&ana, "/clients").await;
    for label in ["Heron", "What is asked", "Type one"] {
        world.taps(&ana, label).await;
    }
    world.says(&ana, "Something good today text").await;
    world.keeps(&ana).await;
    world.until("2026-03-02T19:00:00Z").await;
    for said in ["7", "30", "0"] {
        world.says(&kim, said).await;
    }
    let labels = |kim: &Person| {
        let rows = kim.last().unwrap().keyboard;
        rows.into_iter().flatten().map(|button| button.label).collect::<Vec<_>>()
    };
    assert!(labels(&kim).contains(&"No answer".to_owned()), "{:?}", labels(&kim));
    world.says(&kim, "The sun").await;
    assert!(world.last(&kim).contains("May your therapist read this answer?"), "{}", world.last(&kim));
    assert!(!world.last(&kim).contains("note"), "{}", world.last(&kim));
}
