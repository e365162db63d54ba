//! Somebody in need writes, wherever they are: they read that nobody reads along and whom to call, the question stays
//! open, and no number is asked of them.

use tidemark::sandbox::Person;

use chrono::TimeDelta;

use super::support::{World, code_in};

/// One language as its speakers type it.
struct Tongue {
    code: &'static str,
    /// Whom to call, and that nobody reads along.
    call: &'static str,
    alone: &'static str,
    yes: &'static str,
}

const TONGUES: [Tongue; 3] = [
    Tongue { code: "en", call: "911", alone: "nobody", yes: "yes" },
    Tongue { code: "es", call: "112", alone: "nadie", yes: "sí" },
    Tongue { code: "ar", call: "112", alone: "لا أحد", yes: "نعم" },
];

/// What people wrote elsewhere when nobody was there, in any language whatever the bot's is: words, pictures, and
/// numbers that one calls.
const SAD: [&str; 25] = [
    "I want to die",
    "I cut myself",
    "no puedo más",
    "quiero morir",
    "أريد أن أموت",
    "جرحت نفسي",
    "please help me!!",
    "😭😭",
    "не хочу жить",
    "I took 30 pills",
    "3 panic attacks today",
    "tomé 30 pastillas",
    "أخذت 30 حبة",
    "112",
    "911",
    "١١٢",
    "988",
    "717003717",
    "nine one one",
    "nueve uno uno",
    "تسعة واحد واحد",
    "1-800-273-8255",
    "💊💊💊 3",
    "🔪 0",
    "...",
];

/// Of another scale, of no scale, or the word of a button that is not there: nothing for a rating.
const NO_RATING: [&str; 28] = [
    "112",
    "911",
    "024",
    "١١٢",
    "٩١١",
    "9-1-1",
    "9 9 9",
    "1 1 2",
    "nueve once",
    "07",
    "000",
    "5/5",
    "7 of 7",
    "⚰️ 1",
    "🩸 9",
    "nothing",
    "no",
    "yes",
    "done",
    "delete",
    "nada",
    "fin",
    "listo",
    "لا شيء",
    "انتهيت",
    "تم",
    "لا",
    "none",
];

/// What typed text would mean next; what waits beside it is no question.
async fn state(world: &World, person: &Person) -> String {
    let all = world.rows("SELECT person_id, json_extract(state, '$.state') FROM conversations").await;
    let own = format!("{}|", person.id());
    all.into_iter().find(|row| row.starts_with(&own)).unwrap_or_default()
}

/// What the bot said or changed since.
fn said_since(person: &Person, before: &[(i64, String)]) -> String {
    let now = texts(person).into_iter().filter(|shown| !before.contains(shown));
    now.map(|(_, text)| text).collect::<Vec<_>>().join("\n")
}

fn texts(person: &Person) -> Vec<(i64, String)> {
    person.messages().into_iter().filter(|m| m.from_bot).map(|m| (m.id, m.text)).collect()
}

fn asks_for_a_number(said: &str) -> bool {
    let asked =
        ["from 0", "0 to ", "del 0", "0 al ", "٠ إلى", "a number", "un número", "send one", "أرقام", "أرسل"];
    asked.iter().any(|words| said.contains(words))
}

/// Every sad sentence here: the reply says whom to call, asks for no number, and leaves everything as it is.
async fn is_heard(world: &World, tongue: &Tongue, person: &Person, place: &str) {
    let kept = world.rows("SELECT count(*), sum(value) FROM answers").await;
    for sad in SAD {
        if place == "the door" {
            // Whom nobody invited is told so once a minute.
            world.passes(TimeDelta::minutes(1)).await;
        }
        let (stood, before) = (state(world, person).await, texts(person));
        world.says(person, sad).await;
        let said = said_since(person, &before);
        let whole = || format!("{} at {place}, {sad}:\n{said}", tongue.code);
        assert!(said.contains(tongue.call) && said.to_lowercase().contains(tongue.alone), "{}", whole());
        // The card that comes below asks what it asked.
        let beside = texts(person).into_iter().filter(|shown| !before.contains(shown));
        let beside: Vec<String> =
            beside.map(|(_, text)| text).filter(|text| !text.starts_with('●')).collect();
        // Nor does a question of the way in, which stands there as it stood.
        let stood_so = |text: &String| before.iter().any(|(_, known)| known == text);
        let beside: Vec<String> = beside.into_iter().filter(|text| !stood_so(text)).collect();
        assert!(!asks_for_a_number(&beside.join("\n")), "{}", whole());
        assert_eq!(state(world, person).await, stood, "{}", whole());
    }
    assert_eq!(world.rows("SELECT count(*), sum(value) FROM answers").await, kept, "{place}");
}

async fn joins(world: &World, tongue: &Tongue, id: i64, code: &str) -> Person {
    let kim = world.sandbox.person(id, "Kim", tongue.code);
    is_heard(world, tongue, &kim, "the door").await;
    kim.start(Some(code));
    world.settle().await;
    is_heard(world, tongue, &kim, "the consent").await;
    world.says(&kim, tongue.yes).await;
    is_heard(world, tongue, &kim, "the zone").await;
    world.says(&kim, "Europe/Madrid").await;
    is_heard(world, tongue, &kim, "the time").await;
    world.says(&kim, "20:00").await;
    is_heard(world, tongue, &kim, "nothing asked").await;
    kim
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_client_in_need_is_told_whom_to_call_wherever_they_write() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    for (id, tongue) in (2..).zip(&TONGUES) {
        let code = world.invites(&ana, &format!("Heron {id}")).await;
        let kim = joins(&world, tongue, id, &code).await;
        for command in ["/settings", "/help", "/privacy", "/pause", "/stop"] {
            world.says(&kim, command).await;
            is_heard(&world, tongue, &kim, command).await;
        }
    }
    for alias in ["Heron 2", "Heron 3", "Heron 4"] {
        give_homework(&world, &ana, alias).await;
    }
    world.until("2026-03-02T19:00:00Z").await;
    for (id, tongue) in (2..).zip(&TONGUES) {
        let kim = world.sandbox.person(id, "Kim", tongue.code);
        check_in(&world, tongue, &kim).await;
    }
    assert_eq!(world.sandbox.violations(), Vec::<String>::new());
}

async fn give_homework(world: &World, ana: &Person, alias: &str) {
    world.says(ana, "/clients").await;
    world.taps(ana, alias).await;
    world.taps(ana, "Homework").await;
    world.taps(ana, "Add a task").await;
    world.says(ana, "Walk").await;
    world.taps(ana, "Until I end it").await;
}

async fn check_in(world: &World, tongue: &Tongue, kim: &Person) {
    for (place, answer) in [
        ("mood", "3"),
        ("suds", "80"),
        ("skills", "1"),
        ("how much it helped", "2"),
        ("a task", "2"),
        ("how useful", "1"),
    ] {
        is_heard(world, tongue, kim, place).await;
        world.says(kim, answer).await;
    }
    // A note is kept as it is, and what follows it says that nobody reads along.
    for sad in ["I want to die", "me corté", "أريد أن أموت"] {
        let before = texts(kim);
        world.says(kim, sad).await;
        let said = said_since(kim, &before);
        assert!(said.contains(tongue.call) && said.to_lowercase().contains(tongue.alone), "{said}");
        let notes = world.rows("SELECT text FROM answers WHERE text IS NOT NULL").await;
        assert!(notes.iter().any(|note| note.ends_with(sad)), "{notes:?}");
    }
    let before = texts(kim);
    world.says(kim, "no").await;
    let said = said_since(kim, &before);
    assert!(said.contains(tongue.call), "the card at the end: {said}");
    is_heard(world, tongue, kim, "all said").await;
    world.says(kim, "/yesterday").await;
    is_heard(world, tongue, kim, "a day before the first").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_therapist_in_need_is_told_too() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let tongue = &TONGUES[0];
    let code = world.operator_invites().await;
    let ana = world.sandbox.person(1, "Ana", "en");
    ana.start(Some(&code));
    world.settle().await;
    for sentence in ["I want to die now", "ya no puedo más, adiós a todos", "Help me!"] {
        let before = texts(&ana);
        world.says(&ana, sentence).await;
        assert!(said_since(&ana, &before).contains("911"), "{sentence} is no name");
    }
    world.says(&ana, "Ana Ruiz").await;
    is_heard(&world, tongue, &ana, "the zone").await;
    world.says(&ana, "Europe/Madrid").await;
    is_heard(&world, tongue, &ana, "nothing asked").await;
    world.says(&ana, "/settings").await;
    world.taps(&ana, "Digest: time").await;
    is_heard(&world, tongue, &ana, "the time of the digest").await;
    world.says(&ana, "/settings").await;
    world.taps(&ana, "Time zone").await;
    is_heard(&world, tongue, &ana, "the zone of the settings").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    // An alias is a therapist at work, and the message with it is passed on to a client: no word of danger there.
    world.says(&ana, "/invite").await;
    let before = texts(&ana);
    world.says(&ana, "Blue Heron").await;
    let said = said_since(&ana, &before);
    assert!(!said.contains("911") && !code_in(&said).is_empty(), "{said}");
    world.says(&ana, "/clients").await;
    world.taps(&ana, "Heron").await;
    world.taps(&ana, "Skills").await;
    world.taps(&ana, "Add a skill").await;
    for taken in ["Slow breathing", "slow  breathing", "Respirar despacio", "الارتكاز (الحواس الخمس)"]
    {
        world.says(&ana, taken).await;
        assert!(world.last(&ana).contains("already"), "{taken}: {}", world.last(&ana));
    }
    let before = texts(&ana);
    world.says(&ana, "Cold water").await;
    assert!(!said_since(&ana, &before).contains("911"), "so with a skill");
    // Three words may be a name or a cry. They are kept, for whoever is at work, and where to find whom to call is said.
    world.says(&ana, "/clients").await;
    for label in ["Heron", "Skills", "Add a skill"] {
        world.taps(&ana, label).await;
    }
    let before = texts(&ana);
    world.says(&ana, "I can't go on").await;
    let said = said_since(&ana, &before);
    let short = |said: &str| said.contains("I do not read what you write here") && !said.contains("911");
    assert!(short(&said) && said.contains("on the list"), "{said}");
    world.says(&ana, "/invite").await;
    let before = texts(&ana);
    world.says(&ana, "no quiero vivir").await;
    assert!(short(&said_since(&ana, &before)), "{}", ana.transcript());
    assert!(
        !world.last(&ana).contains("/help says whom") && !code_in(&world.last(&ana)).is_empty(),
        "what is passed on"
    );
    world.says(&ana, "/clients").await;
    for label in ["Heron", "Homework", "Add a task"] {
        world.taps(&ana, label).await;
    }
    let before = texts(&ana);
    world.says(&ana, "I want to die").await;
    let said = said_since(&ana, &before);
    assert!(short(&said) && said.contains("Your client will read it as it stands"), "{said}");
    assert!(!kim.transcript().contains("to die"), "{}", kim.transcript());
    world.says(&ana, "/cancel").await;
    world.says(&ana, "/clients").await;
    world.taps(&ana, "Heron").await;
    world.taps(&ana, "Homework").await;
    world.taps(&ana, "Add a task").await;
    let before = texts(&ana);
    world.says(&ana, "quiero morir").await;
    assert!(!said_since(&ana, &before).contains("911"), "and with a task");
    for date in ["next week", "the Sunday after next", "viernes 28"] {
        world.says(&ana, date).await;
        let last = world.last(&ana);
        assert!(!last.contains("911") && last.contains("24/12"), "how to write it, and no more: {last}");
    }
    // Nothing was given to the client yet, and deleting is not begun by a sentence.
    assert!(!kim.transcript().contains("morir"), "{}", kim.transcript());
    world.says(&ana, "/delete").await;
    let before = texts(&ana);
    world.says(&ana, "I cannot go on").await;
    let said = said_since(&ana, &before);
    assert!(said.contains("911") && said.contains("Nothing was deleted"), "{said}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_voice_a_picture_and_a_forwarded_cry_are_told_whom_to_call() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.until("2026-03-02T19:00:00Z").await;
    for send in [Person::send_voice, Person::send_photo, Person::send_sticker] {
        let (stood, before) = (state(&world, &kim).await, texts(&kim));
        send(&kim);
        world.settle().await;
        let said = said_since(&kim, &before);
        assert!(said.contains("911") && said.contains("nobody"), "{said}");
        assert_eq!(state(&world, &kim).await, stood);
    }
    let before = texts(&kim);
    kim.forward("I want to die");
    world.settle().await;
    assert!(said_since(&kim, &before).contains("911"));
    world.taps(&kim, "4").await;
    assert_eq!(world.rows("SELECT value FROM answers").await, ["4"], "the card still stands");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn only_a_wrong_number_is_plainly_corrected() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.until("2026-03-02T19:00:00Z").await;
    // The question comes below what is said.
    let told = || kim.messages().into_iter().rev().filter(|m| m.from_bot).nth(1).unwrap().text;
    for wrong in ["11", "6,5", "-1", "about 11", "I'm at 11 today"] {
        world.says(&kim, wrong).await;
        let said = told();
        assert!(said.contains("10") && !said.contains("911"), "{wrong}: {said}");
    }
    // A sign that changes a number is no cry, and the name of another question says which one is open.
    for (wrong, said) in [("7%", "stands alone"), ("<7", "stands alone"), ("SUDs 7", "Mood")] {
        world.says(&kim, wrong).await;
        assert!(told().contains(said) && !told().contains("911"), "{wrong}: {}", told());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_is_no_rating_is_heard_at_both_ratings_in_every_language() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let mut people = Vec::new();
    for (id, tongue) in (2..).zip(&TONGUES) {
        let kim = world.sandbox.person(id, "Kim", tongue.code);
        kim.start(Some(&world.invites(&ana, &format!("Heron {id}")).await));
        world.settle().await;
        for said in [tongue.yes, "Europe/Madrid", "20:00"] {
            world.says(&kim, said).await;
        }
        people.push((tongue, kim));
    }
    world.until("2026-03-02T19:00:00Z").await;
    for (place, answer) in [("mood", "3"), ("suds", "80")] {
        for (tongue, kim) in &people {
            let kept = world.rows("SELECT count(*), sum(value) FROM answers").await;
            for typed in NO_RATING {
                let (stood, before) = (state(&world, kim).await, texts(kim));
                world.says(kim, typed).await;
                let said = said_since(kim, &before);
                let whole = || format!("{} at {place}, {typed}:\n{said}", tongue.code);
                assert!(
                    said.contains(tongue.call) && said.to_lowercase().contains(tongue.alone),
                    "{}",
                    whole()
                );
                assert!(!asks_for_a_number(&said), "{}", whole());
                assert_eq!(state(&world, kim).await, stood, "{}", whole());
            }
            assert_eq!(world.rows("SELECT count(*), sum(value) FROM answers").await, kept, "{place}");
            world.says(kim, answer).await;
        }
    }
    // A day at its worst on the scale before is no 10 of 100.
    let (tongue, kim) = &people[0];
    world.says(kim, "back").await;
    for typed in ["10/10", "10 out of 10", "١٠ من ١٠", "ten out of ten", "10 de 10"] {
        let before = texts(kim);
        world.says(kim, typed).await;
        assert!(said_since(kim, &before).contains(tongue.call), "{typed}");
    }
    assert_eq!(
        world.rows("SELECT value FROM answers WHERE value IN (10, 24, 5)").await,
        Vec::<String>::new()
    );
}

/// Whoever shares with nobody is asked nothing about a text: what was written is met all the same, also where a message
/// already read becomes such a text.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_text_before_another_question_is_met_with_whom_to_call() {
    for (lang, cry, calm, told) in [
        ("English", "I want to die", "all fine today", "call your local emergency number"),
        ("Español", "quiero desaparecer", "todo bien hoy", "llama al número de emergencias"),
        ("العربية", "أريد أن أموت", "يوم عادي", "رقم الطوارئ"),
    ] {
        for edited in [false, true] {
            let world = World::at("2026-03-02T09:00:00Z").await;
            let ana = world.therapist(1, "Ana Ruiz").await;
            let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
            world.says(&ana, "/clients").await;
            for label in ["Heron", "What is asked", "Type one"] {
                world.taps(&ana, label).await;
            }
            world.says(&ana, "Did you leave the house? yes/no").await;
            world.keeps(&ana).await;
            world.puts_last(&ana, "Did you leave").await;
            world.says(&kim, "/settings").await;
            world.taps(&kim, "Language").await;
            world.taps(&kim, lang).await;
            let code = tidemark::dialogue::press::Press::Stop(tidemark::dialogue::press::StopTap::One(
                tidemark::domain::ids::LinkId(1),
            ));
            if !edited {
                kim.press_data(kim.last().unwrap().id, &code.encode());
                world.settle().await;
            }
            world.says(&kim, "/today").await;
            for said in ["7", "30", "0"] {
                world.says(&kim, said).await;
            }
            let message = kim.say(if edited { calm } else { cry });
            world.settle().await;
            if edited {
                let no = match lang {
                    "English" => "no",
                    "Español" => "no",
                    _ => "لا",
                };
                world.says(&kim, no).await;
                assert!(!world.last(&kim).contains(told), "{}", kim.transcript());
                kim.edit_text(message, cry);
                world.settle().await;
            }
            assert!(world.last(&kim).contains(told), "{edited}: {}", kim.transcript());
            assert!(world.last(&kim).contains(cry), "{edited}: {}", kim.transcript());
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn an_urge_to_hurt_oneself_is_met_with_whom_to_call() {
    for (urge, told) in [("0", false), ("1", true), ("5", true)] {
        let world = World::at("2026-03-02T09:00:00Z").await;
        let ana = world.therapist(1, "Ana Ruiz").await;
        let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
        world.says(&ana, "/clients").await;
        for label in ["Heron", "What is asked", "From the library", "Urges", "Urge to hurt"] {
            world.taps(&ana, label).await;
        }
        world.says(&kim, "/today").await;
        for said in ["7", "30", "none"] {
            world.says(&kim, said).await;
        }
        assert!(world.last(&kim).contains("hurt yourself"), "{}", world.last(&kim));
        world.says(&kim, urge).await;
        let last = world.last(&kim);
        assert_eq!(last.contains("call your local emergency number"), told, "{urge}: {last}");
    }
}

/// One language, with the words that share a note, a question that stands after it, and cries of those who live in it.
struct Shared {
    lang: &'static str,
    yes: &'static str,
    first: &'static str,
    not_saved: &'static str,
    cries: [&'static str; 3],
}

const SHARED: [Shared; 3] = [
    Shared {
        lang: "English",
        yes: "Yes, share it",
        first: "What you write matters",
        not_saved: "was not passed on",
        cries: ["I want to die", "hello is anybody there", "does anybody read this?"],
    },
    Shared {
        lang: "Español",
        yes: "Sí, compartirla",
        first: "Lo que escribes importa",
        not_saved: "no se envió a nadie",
        cries: ["me quiero morir", "hola hay alguien", "¿lo lee alguien?"],
    },
    Shared {
        lang: "العربية",
        yes: "نعم، مشاركتها",
        first: "ما كُتب هنا مهم",
        not_saved: "لم تُرسل رسالتك إلى أحد",
        cries: ["بغيت نموت", "واش كاين شي حد", "ساعدوني"],
    },
];

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_cry_after_a_shared_note_is_told_whom_to_call_first_and_that_it_is_not_kept() {
    for tongue in SHARED {
        let world = World::at("2026-03-02T09:00:00Z").await;
        let ana = world.therapist(1, "Ana Ruiz").await;
        let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
        world.says(&ana, "/clients").await;
        for label in ["Heron", "What is asked", "Type one"] {
            world.taps(&ana, label).await;
        }
        // A question that stands after the note: with it, the card asks nothing once it is answered.
        world.says(&ana, "Lonely 0-5").await;
        world.keeps(&ana).await;
        world.puts_last(&ana, "Lonely").await;
        world.says(&kim, "/settings").await;
        world.taps(&kim, "Language").await;
        world.taps(&kim, tongue.lang).await;
        world.until("2026-03-02T19:00:00Z").await;
        for said in ["3", "70", "0", "a bad day"] {
            world.says(&kim, said).await;
        }
        world.taps(&kim, tongue.yes).await;
        world.says(&kim, "2").await;
        for cry in tongue.cries {
            let before = texts(&kim);
            world.says(&kim, cry).await;
            let now = texts(&kim).into_iter().filter(|shown| !before.contains(shown));
            let new: Vec<String> = now.map(|(_, text)| text).collect();
            assert!(new[0].starts_with(tongue.first), "{cry}: {new:?}");
            assert!(new[0].contains(tongue.not_saved), "{cry}: {new:?}");
            let reads = ["does anybody read this?", "¿lo lee alguien?"].contains(&cry);
            assert_eq!(
                new.len(),
                1 + usize::from(reads),
                "of the note only where it is asked, and no card: {new:?}"
            );
        }
    }
}

/// A question that a therapist typed may ask about harm in any words: they say which answers need care as they add it, and
/// whom to call comes right after such an answer.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn after_an_answer_that_needs_care_the_next_card_says_whom_to_call() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    for (line, said) in [
        ("Thoughts of dying 0-10 none..lots", "8 or more (lots)"),
        ("Did you cut yourself? yes/no", "Yes"),
        ("Will to live 0-10", "2 or less"),
        ("Pills count", "More than 0"),
        ("Went for a walk? yes/no", "None of them"),
    ] {
        world.says(&ana, "/clients").await;
        for label in ["Heron", "What is asked", "Type one"] {
            world.taps(&ana, label).await;
        }
        world.says(&ana, line).await;
        assert!(world.last(&ana).contains("Which answers need care?"), "{}", world.last(&ana));
        // Its words do as well, without what stands in brackets.
        match said {
            "8 or more (lots)" => world.says(&ana, "8 or more").await,
            "Yes" | "None of them" => world.says(&ana, &said.to_lowercase()).await,
            _ => world.taps(&ana, said).await,
        }
        assert!(!world.last(&ana).contains("Not said yet"), "{}", world.last(&ana));
    }
    world.until("2026-03-02T19:00:00Z").await;
    for said in ["7", "30", "0"] {
        world.says(&kim, said).await;
    }
    let calls = || world.last(&kim).contains("911");
    for (said, hard) in [("7", false), ("‹ Back", false), ("8", true), ("yes", true), ("10", false)] {
        world.says(&kim, said).await;
        assert_eq!(calls(), hard, "{said}: {}", kim.transcript());
    }
    for (said, hard) in [("‹ Back", true), ("2", true), ("4", true)] {
        world.says(&kim, said).await;
        assert_eq!(calls(), hard, "{said}: {}", kim.transcript());
    }
    world.taps(&kim, "Yes").await;
    world.says(&kim, "skip").await;
    assert!(calls(), "and where the card ends: {}", kim.transcript());
    for (question, said, hard) in [
        ("Thoughts of dying", "2", true),
        ("Did you cut", "no", true),
        ("Will to live", "3", true),
        ("Pills", "0", false),
        ("Mood", "0", true),
    ] {
        world.taps(&kim, question).await;
        world.says(&kim, said).await;
        assert_eq!(calls(), hard, "{question}: {}", kim.transcript());
    }
    // What was said can be said otherwise, on the card of the question.
    world.says(&ana, "/clients").await;
    for label in ["Heron", "What is asked", "9 \u{2068}Went for a walk?\u{2069}", "No"] {
        world.taps(&ana, label).await;
    }
    assert_eq!(
        world.rows("SELECT better FROM items WHERE spec IS NOT NULL ORDER BY id").await,
        ["lower", "lower", "higher", "lower", "higher"]
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn whoever_asks_about_an_urge_is_told_that_no_alarm_comes_of_it() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.says(&ana, "/clients").await;
    for label in ["Heron", "What is asked", "From the library", "Urges"] {
        world.taps(&ana, label).await;
    }
    let before = texts(&ana);
    world.taps(&ana, "Urge to hurt myself").await;
    let said = said_since(&ana, &before);
    assert!(said.contains("I send no alarms") && said.contains("weekly digest"), "{said}");
}
