//! A yes falls with the words it was given to, or that gave it, whatever the message says now. And what one agreed to stays
//! while another link is opened.

use tidemark::sandbox::Person;

use super::support::World;

/// The language, its yes, its no, what a message is changed into, and words nobody knows.
const TONGUES: [(&str, &str, &str, &[&str], &str); 3] = [
    (
        "en",
        "I agree",
        "no thank you",
        &["no", "delete", "nothing", "skip", "none", "yes"],
        "I do not agree any more",
    ),
    ("es", "de acuerdo", "no", &["no", "borrar", "nada", "omitir"], "ya no quiero"),
    ("ar", "أوافق", "لا", &["لا", "احذف", "لا شيء", "تخطي"], "غيرت رأيي"),
];

async fn ties(world: &World) -> String {
    world.rows("SELECT count(*) FROM links WHERE ended_at IS NULL").await.join("")
}

async fn says(world: &World, person: &Person, text: &str) -> i64 {
    let message = person.say(text);
    world.settle().await;
    message
}

async fn edits(world: &World, person: &Person, message: i64, text: &str) {
    person.edit_text(message, text);
    world.settle().await;
}

async fn invited(world: &World, therapist: &Person, id: i64, alias: &str, lang: &str) -> Person {
    let code = world.invites(therapist, alias).await;
    let person = world.sandbox.person(id, "Kim", lang);
    person.start(Some(&code));
    world.settle().await;
    person
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_shared_note_is_private_whatever_its_message_says_now() {
    for (lang, yes, _, words, _) in TONGUES {
        for (at, word) in words.iter().enumerate() {
            let world = World::at("2026-03-02T09:00:00Z").await;
            let ana = world.therapist(1, "Ana Ruiz").await;
            let kim = invited(&world, &ana, 2, "Heron", lang).await;
            for said in [yes, "Madrid", "20:00"] {
                world.says(&kim, said).await;
            }
            world.until("2026-03-02T19:00:00Z").await;
            for said in ["7", "30", "0"] {
                world.says(&kim, said).await;
            }
            let first = says(&world, &kim, "private thing").await;
            let note = if at % 2 == 0 { first } else { says(&world, &kim, "another line").await };
            world.says(&kim, yes).await;
            let shared = "SELECT shared FROM answers WHERE item_id = 7";
            assert_eq!(world.rows(shared).await, ["1"], "{}", kim.transcript());
            if at == 2 {
                // Nor is it read once its day is closed.
                world.until("2026-03-04T09:00:00Z").await;
            }
            edits(&world, &kim, note, word).await;
            assert_eq!(world.rows(shared).await, ["0"], "{word}: {}", kim.transcript());
            let told = ["only for you now", "solo para ti", "لك وحدك"];
            let told =
                kim.messages().iter().rev().take(3).any(|m| told.iter().any(|words| m.text.contains(words)));
            assert!(told, "{word}: {}", kim.transcript());
            // And nothing that says otherwise.
            let stays = ["earlier answer stays", "respuesta anterior", "112"];
            let card = |text: &str| text.contains('○') || text.contains('●');
            let told = kim.messages().into_iter().rev().take(2).find(|m| !card(&m.text)).unwrap();
            assert!(at == 2 || !stays.iter().any(|stays| told.text.contains(stays)), "{}", kim.transcript());
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn who_takes_back_the_words_that_agreed_has_not_agreed() {
    for (lang, yes, no, _, unknown) in TONGUES {
        // At the city, at the time, and when all is set up.
        for answered in [&[][..], &["Madrid"], &["Madrid", "20:00"]] {
            let world = World::at("2026-03-02T09:00:00Z").await;
            let ana = world.therapist(1, "Ana Ruiz").await;
            let kim = invited(&world, &ana, 2, "Heron", lang).await;
            let agreed = says(&world, &kim, yes).await;
            for said in answered {
                world.says(&kim, said).await;
            }
            // Words that are no plain no are asked about, with the name of whom it is about.
            for words in ["París", unknown] {
                edits(&world, &kim, agreed, words).await;
                assert!(world.last(&kim).contains("Ana Ruiz"), "{words}: {}", kim.transcript());
                let said =
                    kim.messages().into_iter().rev().filter(|message| message.from_bot).nth(1).unwrap();
                let why = ["says something else now", "dice ahora otra cosa", "تقول الآن شيئًا آخر"];
                assert!(why.iter().any(|why| said.text.contains(why)), "{words}: {}", kim.transcript());
                assert!(!kim.last().unwrap().keyboard.is_empty(), "{words}: {}", kim.transcript());
            }
            edits(&world, &kim, agreed, no).await;
            assert_eq!(ties(&world).await, "0", "{}", kim.transcript());
            if answered.len() < 2 {
                world.says(&kim, "Madrid").await;
                world.says(&kim, "20:00").await;
                assert_eq!(
                    world.rows("SELECT person_id FROM clients").await,
                    [""; 0],
                    "{}",
                    kim.transcript()
                );
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_second_link_on_the_way_in_leaves_the_first_agreement() {
    for (lang, yes, ..) in TONGUES {
        for answered in [&[][..], &["Madrid"]] {
            let world = World::at("2026-03-02T09:00:00Z").await;
            let ana = world.therapist(1, "Ana Ruiz").await;
            let bea = world.therapist(3, "Bea Soler").await;
            let second = world.invites(&bea, "Wren").await;
            let kim = invited(&world, &ana, 2, "Heron", lang).await;
            world.says(&kim, yes).await;
            for said in answered {
                world.says(&kim, said).await;
            }
            kim.start(Some(&second));
            world.settle().await;
            assert!(kim.transcript().contains("/cancel"), "{}", kim.transcript());
            // What goes when it is left is named: two links are open.
            let place = world.rows("SELECT state FROM conversations WHERE person_id = 2").await;
            world.says(&kim, "/stop").await;
            assert!(kim.transcript().matches("/cancel").count() > 1, "{}", kim.transcript());
            assert_eq!(world.rows("SELECT state FROM conversations WHERE person_id = 2").await, place);
            for said in ["Madrid", "20:00"].iter().skip(answered.len()) {
                world.says(&kim, said).await;
            }
            let sees = "SELECT alias FROM links WHERE ended_at IS NULL ORDER BY id";
            assert_eq!(world.rows(sees).await, ["Heron"], "{}", kim.transcript());
            kim.start(Some(&second));
            world.settle().await;
            assert!(world.last(&kim).contains("Bea Soler"), "{}", kim.transcript());
            world.says(&kim, yes).await;
            assert_eq!(world.rows(sees).await, ["Heron", "Wren"], "{}", kim.transcript());
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn words_that_take_a_note_back_are_no_new_words_of_it() {
    for (lang, yes, ways) in [
        ("en", "I agree", ["delete it", "only for me", "take it back"]),
        ("es", "de acuerdo", ["bórralo", "solo para mí", "quítala"]),
        ("ar", "أوافق", ["احذفها", "لي وحدي", "لا يقرأها أحد"]),
    ] {
        for way in ways {
            let world = World::at("2026-03-02T09:00:00Z").await;
            let ana = world.therapist(1, "Ana Ruiz").await;
            let kim = invited(&world, &ana, 2, "Heron", lang).await;
            for said in [yes, "Madrid", "20:00"] {
                world.says(&kim, said).await;
            }
            world.until("2026-03-02T19:00:00Z").await;
            for said in ["7", "30", "0"] {
                world.says(&kim, said).await;
            }
            let note = says(&world, &kim, "private thing").await;
            world.says(&kim, yes).await;
            edits(&world, &kim, note, way).await;
            let kept = world.rows("SELECT text, shared FROM answers WHERE item_id = 7").await;
            assert_eq!(kept, ["private thing|0"], "{way}: {}", kim.transcript());
            let told = ["only for you now", "solo para ti", "لك وحدك الآن"];
            assert!(told.iter().any(|told| world.last(&kim).contains(told)), "{way}: {}", kim.transcript());
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_yes_that_ended_a_sharing_changed_says_that_it_stays_ended() {
    for (lang, yes, no, _, _) in TONGUES {
        let world = World::at("2026-03-02T09:00:00Z").await;
        let ana = world.therapist(1, "Ana Ruiz").await;
        let kim = invited(&world, &ana, 2, "Heron", lang).await;
        for said in [yes, "Madrid", "20:00", "/stop"] {
            world.says(&kim, said).await;
        }
        let ended = says(&world, &kim, if lang == "ar" { "نعم" } else { "yes" }).await;
        assert_eq!(ties(&world).await, "0", "{}", kim.transcript());
        edits(&world, &kim, ended, no).await;
        let said = world.last(&kim);
        let stays = ["stays ended", "así sigue", "باقية منتهية"];
        assert!(stays.iter().any(|stays| said.contains(stays)), "{}", kim.transcript());
        kim.start(Some(&world.invites(&ana, "Kestrel").await));
        world.settle().await;
        world.says(&kim, yes).await;
        assert_eq!(ties(&world).await, "1", "a new link begins it again: {}", kim.transcript());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_stronger_yes_is_no_no() {
    for (lang, yes, stronger) in [
        ("en", "yes", "I agree, of course"),
        ("es", "sí", "por supuesto, de acuerdo"),
        ("ar", "نعم", "بالتأكيد، أوافق"),
    ] {
        let world = World::at("2026-03-02T09:00:00Z").await;
        let ana = world.therapist(1, "Ana Ruiz").await;
        let kim = invited(&world, &ana, 2, "Heron", lang).await;
        let agreed = says(&world, &kim, yes).await;
        for said in ["Madrid", "20:00"] {
            world.says(&kim, said).await;
        }
        edits(&world, &kim, agreed, stronger).await;
        assert!(kim.last().unwrap().keyboard.is_empty(), "nothing is asked: {}", kim.transcript());
        assert_eq!(ties(&world).await, "1", "{}", kim.transcript());
    }
}
