//! A cry where the bot waits for something else: on the way in, in a picture's place, behind a command. Whom to call comes
//! first, then that nothing was kept and the question can wait, and the question stands below, once.

use tidemark::sandbox::Person;

use super::support::World;

struct Tongue {
    code: &'static str,
    cry: &'static str,
    agree: &'static str,
    place: &'static str,
    not_kept: &'static str,
    /// What is asked at the consent, of the place and of the time.
    asks: [&'static str; 3],
}

const TONGUES: [Tongue; 3] = [
    Tongue {
        code: "en",
        cry: "I want to die",
        agree: "yes",
        place: "Madrid",
        not_kept: "I did not keep that. The question can wait.",
        asks: ["Before you start", "Which city are you in", "At what time"],
    },
    Tongue {
        code: "es",
        cry: "me quiero morir",
        agree: "acepto",
        place: "Madrid",
        not_kept: "Eso no lo he guardado. La pregunta puede esperar.",
        asks: ["Antes de empezar", "En qué ciudad", "hora"],
    },
    Tongue {
        code: "ar",
        cry: "بغيت نموت",
        agree: "أوافق",
        place: "الرباط",
        not_kept: "لم أحفظ ذلك. السؤال يمكن أن ينتظر.",
        asks: ["قبل البداية", "في أي مدينة", "في أي ساعة"],
    },
];

async fn new_texts(world: &World, kim: &Person, act: impl FnOnce(&Person)) -> Vec<String> {
    let before: Vec<i64> = kim.messages().iter().map(|message| message.id).collect();
    act(kim);
    world.settle().await;
    let new = kim.messages().into_iter().filter(|m| m.from_bot && !before.contains(&m.id));
    new.map(|message| message.text).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_cry_on_the_way_in_is_not_kept_and_the_question_comes_below() {
    for tongue in TONGUES {
        let world = World::at("2026-03-02T09:00:00Z").await;
        let ana = world.therapist(1, "Ana Ruiz").await;
        let code = world.invites(&ana, "Heron").await;
        let kim = world.sandbox.person(2, "Kim", tongue.code);
        kim.start(Some(&code));
        world.settle().await;
        for (asks, answer) in tongue.asks.iter().zip([tongue.agree, tongue.place, ""]) {
            for _ in 0..2 {
                let told = new_texts(&world, &kim, |kim| {
                    kim.say(tongue.cry);
                })
                .await;
                let [first, .., last] = told.as_slice() else { panic!("{asks}: {told:?}") };
                assert!(first.contains("112") && first.contains(tongue.not_kept), "{asks}: {told:?}");
                assert!(last.contains(asks) && !last.contains(tongue.not_kept), "{asks}: {told:?}");
            }
            let told = new_texts(&world, &kim, |kim| {
                kim.send_photo();
            })
            .await;
            assert!(told[0].ends_with(tongue.not_kept), "{asks}: {told:?}");
            assert!(told.last().unwrap().contains(asks), "{asks}: {told:?}");
            world.says(&kim, answer).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_picture_at_a_question_is_not_kept_and_its_card_comes_below() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.until("2026-03-02T19:00:00Z").await;
    let acts: [fn(&Person); 3] = [
        |kim| {
            kim.send_photo();
        },
        |kim| {
            kim.send_sticker();
        },
        |kim| {
            kim.send_voice();
        },
    ];
    for act in acts {
        let told = new_texts(&world, &kim, act).await;
        assert_eq!(told.len(), 2, "{told:?}");
        assert!(told[0].contains("112"), "{told:?}");
        assert!(told[0].ends_with("I did not keep that. The question can wait."), "{told:?}");
        assert!(told[1].contains("How is your mood today?"), "{told:?}");
    }
    world.says(&kim, "6").await;
    assert_eq!(world.rows("SELECT value FROM answers").await, ["6"], "{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn words_behind_a_command_are_told_whom_to_call_first() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.until("2026-03-02T19:00:00Z").await;
    for (said, then) in [
        ("/today I want to die", "How is your mood today?"),
        ("/help I want to die", "/today"),
        ("/start me quiero morir", "How is your mood today?"),
    ] {
        let told = new_texts(&world, &kim, |kim| {
            kim.say(said);
        })
        .await;
        assert!(told[0].contains("112") && !told[0].contains("/today"), "{said}: {told:?}");
        assert!(told.iter().skip(1).any(|text| text.contains(then)), "{said}: {told:?}");
    }
    let told = new_texts(&world, &kim, |kim| {
        kim.say("/today");
    })
    .await;
    assert!(!told.iter().any(|text| text.contains("112")), "{told:?}");
}

/// Two numbers where one is asked, and a thumb: which number is meant is asked, and no more.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn two_numbers_are_asked_which_and_bring_no_words_of_danger() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.until("2026-03-02T19:00:00Z").await;
    for said in ["6 or 7", "6 o 7", "٥ ولا ٦", "between 6 and 7", "ok", "👍", "a bit better, 6"] {
        let told = new_texts(&world, &kim, |kim| {
            kim.say(said);
        })
        .await;
        assert!(!told.iter().any(|text| text.contains("112")), "{said}: {told:?}");
        assert_eq!(told.len(), 2, "{said}: {told:?}");
    }
    for said in ["7", "30", "none", "skip"] {
        world.says(&kim, said).await;
    }
    for said in ["I'm fine", "great thanks", "good night", "see you tomorrow", "when is my session?", "👍"]
    {
        let told = new_texts(&world, &kim, |kim| {
            kim.say(said);
        })
        .await;
        assert!(told.len() == 1 && !told[0].contains("112"), "{said}: {told:?}");
    }
    let told = new_texts(&world, &kim, |kim| {
        kim.say("terrible");
    })
    .await;
    assert!(told[0].contains("112"), "{told:?}");
}

/// Nobody can tell by its shape whether three words are a name.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn where_a_therapists_name_is_asked_three_words_are_told_that_they_are_not_read() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    for (id, name, told) in [(1, "I want to die", true), (2, "Ana Ruiz", false)] {
        let code = world.operator_invites().await;
        let person = world.sandbox.person(id, name, "en");
        person.start(Some(&code));
        world.settle().await;
        let said = new_texts(&world, &person, |person| {
            person.say(name);
        })
        .await;
        assert_eq!(said[0].starts_with("I do not read what you write here. /help"), told, "{said:?}");
        assert!(said.last().is_some_and(|asked| asked.contains("Which city")), "{said:?}");
    }
}
