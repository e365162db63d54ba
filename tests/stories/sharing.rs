//! Who may read a note: the question is asked as long as it stands, a yes is for those who are there, and it can always
//! be taken back, in whatever way it was given.

use tidemark::sandbox::Person;

use super::support::World;

struct Tongue {
    lang: &'static str,
    yes: &'static str,
    private: &'static str,
    remove: &'static str,
    /// What is said of a note nobody reads.
    only_you: &'static str,
}

const TONGUES: [Tongue; 3] = [
    Tongue {
        lang: "English",
        yes: "yes share it",
        private: "only for me",
        remove: "Remove the note",
        only_you: "Note (only for you)",
    },
    Tongue {
        lang: "Español",
        yes: "compartirla",
        private: "solo para mí",
        remove: "Borrar la nota",
        only_you: "Nota (solo para ti)",
    },
    Tongue {
        lang: "العربية",
        yes: "نعم، مشاركتها",
        private: "لي وحدي",
        remove: "حذف الملاحظة",
        only_you: "(لك وحدك)",
    },
];

/// Kim has answered Monday's questions up to the note.
async fn at_the_note(tongue: &Tongue) -> (World, Person, Person) {
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
    (world, ana, kim)
}

async fn says(world: &World, kim: &Person, text: &str) -> i64 {
    let message = kim.say(text);
    world.settle().await;
    message
}

async fn edits(world: &World, kim: &Person, message: i64, text: &str) {
    kim.edit_text(message, text);
    world.settle().await;
}

async fn note(world: &World) -> String {
    world.rows("SELECT text, shared FROM answers WHERE item_id = 7").await.join("; ")
}

async fn opens(world: &World, therapist: &Person, alias: &str) -> String {
    world.says(therapist, "/clients").await;
    world.taps(therapist, alias).await;
    world.last(therapist)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_question_a_changed_note_asks_stands_until_it_is_answered() {
    for tongue in &TONGUES {
        for (answer, shared) in [(tongue.private, 0), (tongue.yes, 1)] {
            let (world, _, kim) = at_the_note(tongue).await;
            let first = says(&world, &kim, "a long day").await;
            let second = says(&world, &kim, "the bus was late").await;
            world.says(&kim, tongue.yes).await;
            assert_eq!(note(&world).await, "a long day\nthe bus was late|1");
            edits(&world, &kim, first, "a very long day").await;
            edits(&world, &kim, second, "the bus was on time").await;
            assert_eq!(note(&world).await, "a very long day\nthe bus was on time|0");
            kim.tap(label(tongue, false)).unwrap_or_else(|_| panic!("asked no more: {}", kim.transcript()));
            // Asked anew by the button of the card; the words count just as much.
            world.settle().await;
            world.says(&kim, "/today").await;
            world.taps(&kim, label_of_note(tongue)).await;
            world.says(&kim, "three").await;
            world.says(&kim, tongue.yes).await;
            edits(&world, &kim, first, "quite a long day").await;
            edits(&world, &kim, second, "the bus was late").await;
            world.says(&kim, answer).await;
            let told = kim.transcript();
            assert_eq!(
                note(&world).await,
                format!("quite a long day\nthe bus was late\nthree|{shared}"),
                "{told}"
            );
        }
    }
}

fn label(tongue: &Tongue, yes: bool) -> &'static str {
    match (tongue.lang, yes) {
        ("English", true) => "Yes, share it",
        ("English", false) => "Only for me",
        ("Español", true) => "Sí, compartirla",
        ("Español", false) => "Solo para mí",
        (_, true) => "نعم، مشاركتها",
        (_, false) => "لي وحدي",
    }
}

fn label_of_note(tongue: &Tongue) -> &'static str {
    match tongue.lang {
        "English" => "✎ Note",
        "Español" => "✎ Nota",
        _ => "✎ الملاحظة",
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_words_of_a_button_at_a_note_do_what_it_does() {
    for tongue in &TONGUES {
        let (world, _, kim) = at_the_note(tongue).await;
        world.says(&kim, "line one").await;
        world.says(&kim, tongue.remove).await;
        assert_eq!(note(&world).await, "|0", "{}", kim.transcript());

        let (world, _, kim) = at_the_note(tongue).await;
        world.says(&kim, "line one").await;
        world.says(&kim, tongue.yes).await;
        world.taps(&kim, label_of_note(tongue)).await;
        world.says(&kim, tongue.private).await;
        assert_eq!(note(&world).await, "line one|0", "{}", kim.transcript());
        assert!(world.last(&kim).contains(tongue.only_you), "{}", kim.transcript());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_message_that_said_yes_changed_into_no_takes_the_yes_back() {
    for tongue in &TONGUES {
        for finished_before in [true, false] {
            let (world, _, kim) = at_the_note(tongue).await;
            world.says(&kim, "line one").await;
            let yes = says(&world, &kim, tongue.yes).await;
            if !finished_before {
                world.taps(&kim, label_of_note(tongue)).await;
            }
            edits(&world, &kim, yes, tongue.private).await;
            assert_eq!(note(&world).await, "line one|0", "{}", kim.transcript());
        }
        // The other way round it is asked, and never shared by a change alone.
        let (world, _, kim) = at_the_note(tongue).await;
        world.says(&kim, "line one").await;
        let no = says(&world, &kim, tongue.private).await;
        edits(&world, &kim, no, tongue.yes).await;
        assert_eq!(note(&world).await, "line one|0", "{}", kim.transcript());
        world.says(&kim, tongue.yes).await;
        assert_eq!(note(&world).await, "line one|1", "{}", kim.transcript());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_yes_given_again_is_for_all_who_are_there_by_then() {
    let (world, ana, kim) = at_the_note(&TONGUES[0]).await;
    world.says(&kim, "my zebra note").await;
    world.says(&kim, "yes").await;
    let bo = world.therapist(3, "Bo Lind").await;
    let code = world.invites(&bo, "Osprey").await;
    world.until("2026-03-02T20:00:00Z").await;
    kim.start(Some(&code));
    world.settle().await;
    world.taps(&kim, "I agree").await;
    world.until("2026-03-02T20:10:00Z").await;
    assert!(opens(&world, &ana, "Heron").await.contains("zebra"));
    assert!(!opens(&world, &bo, "Osprey").await.contains("zebra"));
    world.says(&kim, "/today").await;
    assert!(
        world.last(&kim).contains("Ana Ruiz\u{2069} can read it; who you agreed to later cannot"),
        "{}",
        kim.transcript()
    );
    world.taps(&kim, "✎ Note").await;
    world.taps(&kim, "Keep it").await;
    world.taps(&kim, "Yes, share it").await;
    assert!(world.last(&kim).contains("your therapist can read it"), "{}", kim.transcript());
    for (therapist, alias) in [(&ana, "Heron"), (&bo, "Osprey")] {
        let shown = opens(&world, therapist, alias).await;
        assert!(shown.contains("zebra"), "{alias}: {shown}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_note_that_none_of_now_can_read_says_so_and_asks_again() {
    for (lang, before) in [
        (0, "none of those you share with now can read it"),
        (1, "no la puede leer nadie con quien compartes ahora"),
        (2, "لا يقرؤها الآن أحد ممن تصلهم مشاركاتك"),
    ] {
        let tongue = &TONGUES[lang];
        let (world, _, kim) = at_the_note(tongue).await;
        world.says(&kim, "my zebra note").await;
        world.says(&kim, tongue.yes).await;
        let bo = world.therapist(3, "Bo Lind").await;
        let code = world.invites(&bo, "Osprey").await;
        world.until("2026-03-02T20:00:00Z").await;
        kim.start(Some(&code));
        world.settle().await;
        let agree = ["I agree", "De acuerdo", "أوافق"][lang];
        world.says(&kim, agree).await;
        let ended = tidemark::dialogue::press::Press::Stop(tidemark::dialogue::press::StopTap::One(
            tidemark::domain::ids::LinkId(1),
        ))
        .encode();
        kim.press_data(kim.messages().into_iter().rfind(|m| m.from_bot).unwrap().id, &ended);
        world.settle().await;
        world.until("2026-03-02T20:10:00Z").await;
        world.says(&kim, "/today").await;
        let card = world.last(&kim);
        assert!(card.contains(before), "{}", kim.transcript());
        world.says(&kim, tongue.yes).await;
        let card = world.last(&kim);
        assert!(!card.contains(before), "{card}");
        assert!(opens(&world, &bo, "Osprey").await.contains("zebra"), "{}", kim.transcript());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_yes_can_be_taken_back_when_its_day_is_closed() {
    for (lang, told, privately) in [
        (0, "Monday 2 March", "is only for you now"),
        (1, "lunes 2 de marzo", "ahora es solo para ti"),
        (2, "٢ مارس", "لك وحدك الآن"),
    ] {
        let tongue = &TONGUES[lang];
        for way in ["button", "reply"] {
            let (world, ana, kim) = at_the_note(tongue).await;
            world.says(&kim, "my zebra note").await;
            world.says(&kim, tongue.yes).await;
            let card = kim.messages().into_iter().rfind(|m| m.from_bot).unwrap().id;
            world.until("2026-03-10T09:00:00Z").await;
            match way {
                "button" => {
                    kim.tap_on(card, label_of_note(tongue)).unwrap();
                    world.settle().await;
                    kim.tap_on(card, label(tongue, false)).unwrap();
                }
                _ => drop(kim.reply(card, tongue.private)),
            }
            world.settle().await;
            assert_eq!(note(&world).await, "my zebra note|0", "{way}: {}", kim.transcript());
            let all = kim.messages().into_iter().filter(|m| m.from_bot).map(|m| m.text);
            let all = all.chain(kim.toasts()).collect::<Vec<_>>().join("\n");
            assert!(all.contains(told) && all.contains(privately), "{way}: {all}");
            assert!(!opens(&world, &ana, "Heron").await.contains("zebra"));
        }
    }
}

/// On the day after, on a closed one, and with Tuesday's question standing, which keeps its words.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_yes_is_taken_back_by_a_change_or_a_reply_on_any_later_day() {
    for (at, way) in [
        ("2026-03-02T19:30:00Z", "reply"),
        ("2026-03-03T19:01:00Z", "reply"),
        ("2026-03-03T19:01:00Z", "edit"),
        ("2026-03-04T09:00:00Z", "reply"),
        ("2026-03-04T09:00:00Z", "edit"),
    ] {
        for (yes, private) in [("yes share it", "only for me"), ("yes", "only for me"), ("yes", "no")] {
            if way == "reply" && private == "no" {
                continue;
            }
            let (world, _, kim) = at_the_note(&TONGUES[0]).await;
            world.says(&kim, "my zebra note").await;
            let said = says(&world, &kim, yes).await;
            let card = kim.messages().into_iter().rfind(|m| m.from_bot).unwrap().id;
            world.until(at).await;
            match way {
                "edit" => edits(&world, &kim, said, private).await,
                _ => {
                    kim.reply(card, private);
                    world.settle().await;
                }
            }
            let told = format!("{at} {way} {yes} {private}: {}", kim.transcript());
            assert_eq!(note(&world).await, "my zebra note|0", "{told}");
            if at.starts_with("2026-03-03") {
                world.says(&kim, "6").await;
                assert!(world.answers().await.contains(&"2026-03-03|mood|6||".to_owned()), "{told}");
            }
        }
    }
}

/// A yes by a change is asked for on the day after too, where it can be seen and said.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_change_into_a_yes_never_shares() {
    for at in ["2026-03-02T19:30:00Z", "2026-03-03T12:00:00Z", "2026-03-03T19:01:00Z", "2026-03-04T09:00:00Z"]
    {
        for (no, yes) in [("only for me", "yes share it"), ("no", "yes"), ("Remove the note", "yes share it")]
        {
            let (world, _, kim) = at_the_note(&TONGUES[0]).await;
            world.says(&kim, "my zebra note").await;
            let said = says(&world, &kim, no).await;
            world.until(at).await;
            edits(&world, &kim, said, yes).await;
            assert!(note(&world).await.ends_with("|0"), "{at} {no}: {}", kim.transcript());
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn two_equal_tasks_say_who_gave_them() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    let bo = world.therapist(4, "Dr Bo").await;
    kim.start(Some(&world.invites(&bo, "Wren").await));
    world.settle().await;
    world.says(&kim, "yes").await;
    for (therapist, alias) in [(&ana, "Heron"), (&bo, "Wren")] {
        world.says(therapist, "/clients").await;
        for label in [alias, "Homework", "Add a task"] {
            world.taps(therapist, label).await;
        }
        world.says(therapist, "Walk 10 minutes").await;
        world.taps(therapist, "Until I end it").await;
        // A therapist reads the task as it was typed.
        let named = therapist
            .messages()
            .iter()
            .any(|message| message.from_bot && message.text.contains("Dr Bo: Walk"));
        assert!(!named, "{}", therapist.transcript());
    }
    world.until("2026-03-02T19:00:00Z").await;
    for (said, asked) in [("7", ""), ("30", ""), ("none", "Ana Ruiz: Walk"), ("none", "Dr Bo: Walk")] {
        world.says(&kim, said).await;
        assert!(world.last(&kim).contains(asked), "{}", world.last(&kim));
    }
    assert_eq!(world.sandbox.violations(), Vec::<String>::new());
}

/// Whatever is asked meanwhile, a yes is to that: nothing typed there shares the note on the card further up, skips its
/// question or takes it away.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_is_typed_at_another_question_shares_nothing() {
    const SAID: [[&str; 6]; 3] = [
        ["yes please", "share", "yes, share it", "yes", "skip", "remove the note"],
        ["compártela", "sí por favor", "compartirla", "sí", "omitir", "borrar la nota"],
        ["أكيد", "شاركها", "نعم من فضلك", "نعم", "تخطي", "حذف الملاحظة"],
    ];
    for (tongue, said) in TONGUES.iter().zip(SAID) {
        for (asks, later) in [("/stop", false), ("/pause", false), ("/stop", true), ("/pause", true)] {
            for words in said {
                let (world, ana, kim) = at_the_note(tongue).await;
                world.says(&kim, "my zebra note").await;
                world.says(&kim, asks).await;
                if later {
                    world.until("2026-03-02T19:20:00Z").await;
                }
                world.says(&kim, words).await;
                assert_eq!(note(&world).await, "my zebra note|0", "{asks} {words}: {}", kim.transcript());
                // A plain yes to the question of ending ends it.
                let ended = world.rows("SELECT 1 FROM links WHERE ended_at IS NULL").await.is_empty();
                assert!(ended || !opens(&world, &ana, "Heron").await.contains("zebra"), "{asks} {words}");
            }
        }
        // A second therapist's consent stands: a yes to it is no yes to the note.
        for words in said {
            let (world, ana, kim) = at_the_note(tongue).await;
            world.says(&kim, "my zebra note").await;
            let bo = world.therapist(3, "Bo Lind").await;
            let code = world.invites(&bo, "Osprey").await;
            kim.start(Some(&code));
            world.settle().await;
            world.says(&kim, words).await;
            assert_eq!(note(&world).await, "my zebra note|0", "consent {words}: {}", kim.transcript());
            assert!(!opens(&world, &ana, "Heron").await.contains("zebra"), "consent {words}");
        }
    }
}

/// Where it is asked who may read the note, more words go on with it; a yes that goes on is no line of it, and the next short
/// word shares none of that. Either way what stands below the words says whom to call, and asks again.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_cry_at_the_question_of_sharing_is_answered_below_it_and_shared_by_no_short_word() {
    const CRIES: [[&str; 3]; 3] = [
        ["yes please help me", "ok I'll kill myself", "sure, I'd rather be dead"],
        ["sí por favor ayuda", "vale, me mato", "claro, ya da igual todo"],
        ["نعم ساعدوني", "طيب سأقتل نفسي", "آه تعبت"],
    ];
    const LONGER: [&str; 3] = ["I cannot do this any more", "y ya no puedo más", "لم أعد أحتمل"];
    for ((tongue, cries), longer) in TONGUES.iter().zip(CRIES).zip(LONGER) {
        let (world, ana, kim) = at_the_note(tongue).await;
        world.says(&kim, "bad day").await;
        let asks_below = |words: i64| {
            let end = kim.messages().pop().unwrap();
            let asks = end.keyboard.concat().iter().any(|button| button.label == label(tongue, true));
            assert!(end.from_bot && end.id > words && asks, "{}", kim.transcript());
            assert!(end.text.contains("112"), "whom to call: {}", kim.transcript());
        };
        for cry in cries {
            let words = says(&world, &kim, cry).await;
            assert_eq!(note(&world).await, "bad day|0", "{cry}: {}", kim.transcript());
            let told: Vec<String> =
                kim.messages().into_iter().filter(|m| m.from_bot && m.id > words).map(|m| m.text).collect();
            assert!(told.len() == 2 && told[0].contains("112"), "{told:?}");
            asks_below(words);
        }
        let words = says(&world, &kim, longer).await;
        assert_eq!(note(&world).await, format!("bad day\n{longer}|0"), "{}", kim.transcript());
        asks_below(words);
        // A reply to the card changes it where it stands, and whom to call comes below.
        let card = kim.messages().pop().unwrap().id;
        let reply = kim.reply(card, "😭");
        world.settle().await;
        let end = kim.messages().pop().unwrap();
        assert!(end.from_bot && end.id > reply && end.text.contains("112"), "{}", kim.transcript());
        let cards =
            |kim: &Person| kim.messages().iter().filter(|m| m.text.contains("bad day") && m.from_bot).count();
        assert_eq!(cards(&kim), 1, "{}", kim.transcript());
        world.says(&kim, tongue.yes).await;
        assert_eq!(note(&world).await, format!("bad day\n{longer}\n😭|1"), "{}", kim.transcript());
        assert!(opens(&world, &ana, "Heron").await.contains("bad day"));
        assert_eq!(world.sandbox.violations(), Vec::<String>::new());
    }
}
