//! What somebody has begun and not finished keeps its place: the way in, a task, a name, an open question.

use serde_json::json;
use tidemark::sandbox::Person;

use super::named::at_the_skills;
use super::support::World;

async fn says(world: &World, person: &Person, text: &str) -> i64 {
    let message = person.say(text);
    world.settle().await;
    message
}

/// Time passes between two messages, as it does.
async fn edits(world: &World, person: &Person, message: i64, text: &str) {
    world.clock.advance(chrono::TimeDelta::seconds(20));
    person.edit_text(message, text);
    world.settle().await;
}

async fn invited() -> (World, Person, Person, String) {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let code = world.invites(&ana, "Heron").await;
    let kim = world.sandbox.person(2, "Kim", "en");
    kim.start(Some(&code));
    world.settle().await;
    (world, ana, kim, code)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_link_opened_again_on_the_way_in_keeps_the_place() {
    for agreed in ["tap", "yes"] {
        let (world, _, kim, code) = invited().await;
        match agreed {
            "tap" => world.taps(&kim, "I agree").await,
            typed => world.says(&kim, typed).await,
        }
        assert!(
            world.last(&kim).contains("time zone") || world.last(&kim).contains("city"),
            "{}",
            world.last(&kim)
        );
        let asked = world.last(&kim);
        for again in [format!("/start {code}"), "I agree".to_owned(), "yes".to_owned(), code.clone()] {
            world.says(&kim, &again).await;
            assert_eq!(world.last(&kim), asked, "{again}\n{}", kim.transcript());
        }
        world.says(&kim, "Madrid").await;
        let asked = world.last(&kim);
        for again in [format!("/start {code}"), "I agree".to_owned()] {
            world.says(&kim, &again).await;
            assert_eq!(world.last(&kim), asked, "{again}\n{}", kim.transcript());
        }
        world.says(&kim, "20:00").await;
        assert_eq!(world.rows("SELECT prompt_minute FROM clients").await, ["1200"], "{}", kim.transcript());
        assert!(!kim.transcript().contains("nobody is reading along"), "{}", kim.transcript());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_task_changed_before_its_last_day_is_given_as_changed() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    for (between, changed) in [("", "Walk the cat"), ("some day", "Walk the fish")] {
        world.says(&ana, "/clients").await;
        for label in ["Heron", "Homework", "Add a task"] {
            world.taps(&ana, label).await;
        }
        let task = says(&world, &ana, "Walk the dog").await;
        if !between.is_empty() {
            world.clock.advance(chrono::TimeDelta::seconds(20));
            world.says(&ana, between).await;
        }
        edits(&world, &ana, task, "Walk the duck").await;
        edits(&world, &ana, task, changed).await;
        assert!(world.last(&ana).contains(changed), "{}", ana.transcript());
        world.taps(&ana, "Until I end it").await;
        let said = world.last(&ana);
        assert!(said.contains("Added: ") && said.contains(changed), "{}", ana.transcript());
        // Given is given: what did not change is said.
        edits(&world, &ana, task, "Walk the bird").await;
        assert!(world.last(&ana).contains("changed nothing here"), "{}", ana.transcript());
    }
    assert_eq!(world.rows("SELECT task FROM homework ORDER BY id").await, ["Walk the cat", "Walk the fish"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_name_that_was_refused_may_be_changed_in_its_message() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.says(&ana, "/invite").await;
    world.clock.advance(chrono::TimeDelta::seconds(20));
    let alias = says(&world, &ana, "heron").await;
    edits(&world, &ana, alias, "Kite").await;
    assert_eq!(world.rows("SELECT label FROM invites WHERE label = 'Kite'").await, ["Kite"]);
    world.says(&ana, "/clients").await;
    for label in ["Heron", "Skills", "Add a skill"] {
        world.taps(&ana, label).await;
    }
    world.clock.advance(chrono::TimeDelta::seconds(20));
    let skill = says(&world, &ana, "Distraction").await;
    edits(&world, &ana, skill, "Ice water").await;
    assert!(world.last(&ana).contains("on the list"), "{}", ana.transcript());
    edits(&world, &ana, skill, "Snow").await;
    assert!(world.last(&ana).contains("changed nothing here"), "{}", ana.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_name_and_a_place_changed_on_the_way_in_are_changed() {
    let (world, _, kim, _) = invited().await;
    world.taps(&kim, "I agree").await;
    world.clock.advance(chrono::TimeDelta::seconds(20));
    let place = says(&world, &kim, "Madrid").await;
    edits(&world, &kim, place, "Lisbon").await;
    assert!(kim.transcript().contains("Lisbon"), "{}", kim.transcript());
    world.clock.advance(chrono::TimeDelta::seconds(20));
    let time = says(&world, &kim, "8").await;
    edits(&world, &kim, time, "21:15").await;
    let row = "SELECT p.zone, c.prompt_minute FROM clients c JOIN people p ON p.id = c.person_id";
    assert_eq!(world.rows(row).await, ["Europe/Lisbon|1275"], "{}", kim.transcript());

    let code = world.operator_invites().await;
    let bo = world.sandbox.person(4, "Bo", "en");
    bo.start(Some(&code));
    world.settle().await;
    let name = says(&world, &bo, "Bo Lnd").await;
    edits(&world, &bo, name, "Bo Lind").await;
    let told = |m: &tidemark::sandbox::MessageView| {
        m.text.contains("Your clients will see this name: \u{2068}Bo Lind")
    };
    assert!(bo.messages().iter().any(told), "{}", bo.transcript());
    world.says(&bo, "Madrid").await;
    assert_eq!(
        world.rows("SELECT name FROM therapists WHERE person_id = 4").await,
        ["Bo Lind"],
        "{}",
        bo.transcript()
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_is_no_text_says_that_the_question_is_still_open() {
    let (world, _, kim, _) = invited().await;
    let sends = |body: serde_json::Value| {
        let mut message = json!({
            "message_id": 900, "date": world.clock.now().timestamp(),
            "from": {"id": 2, "is_bot": false, "first_name": "Kim"},
            "chat": {"id": 2, "type": "private", "first_name": "Kim"},
        });
        for (name, value) in body.as_object().unwrap() {
            message[name] = value.clone();
        }
        world.sandbox.inject_update(json!({"message": message}));
    };
    let kinds = [
        json!({"dice": {"emoji": "🎲", "value": 3}}),
        json!({"hologram": {"depth": 3}}),
        json!({"contact": {"phone_number": "1", "first_name": "A"}}),
        json!({"sticker": {"emoji": "🙂"}}),
        json!({"location": {"latitude": 40.4, "longitude": -3.7}}),
    ];
    let asked = async |at: &str, open: bool| {
        for kind in &kinds {
            let before: Vec<i64> = kim.messages().iter().map(|m| m.id).collect();
            sends(kind.clone());
            world.settle().await;
            let new: Vec<String> =
                kim.messages().into_iter().filter(|m| !before.contains(&m.id)).map(|m| m.text).collect();
            let said = new.join("\n");
            // A place is only used where one is asked for; all else was not kept, and the question comes below.
            let still = said.contains("The question above is still open.")
                || said.contains("I did not keep that. The question can wait.");
            assert_eq!(still, open, "{at} {kind}\n{}", kim.transcript());
        }
    };
    asked("consent", true).await;
    world.taps(&kim, "I agree").await;
    world.says(&kim, "Madrid").await;
    asked("time", true).await;
    world.says(&kim, "20:00").await;
    asked("nothing", false).await;
    world.until("2026-03-02T19:00:00Z").await;
    asked("mood", true).await;
    world.says(&kim, "7").await;
    world.says(&kim, "/pause").await;
    asked("pause", true).await;
    world.says(&kim, "/today").await;
    for said in ["30", "none", "no"] {
        world.says(&kim, said).await;
    }
    asked("done", false).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn erasing_on_the_way_in_says_what_was_erased() {
    for place in ["consent", "zone"] {
        let (world, _, kim, code) = invited().await;
        if place == "zone" {
            world.taps(&kim, "I agree").await;
        }
        world.says(&kim, "/delete").await;
        let said = world.last(&kim);
        assert!(
            said.contains("Erased: the ID of your Telegram account") && said.contains("still works"),
            "{said}"
        );
        assert_eq!(world.rows("SELECT 1 FROM conversations WHERE person_id = 2").await.len(), 0);
        kim.start(Some(&code));
        world.settle().await;
        assert!(world.last(&kim).contains("Do you agree?"), "{}", kim.transcript());
    }
    let world = World::at("2026-03-02T09:00:00Z").await;
    let zoe = world.sandbox.person(3, "Zoe", "en");
    world.says(&zoe, "/delete").await;
    assert!(
        world.last(&zoe).contains("Erased:") && !world.last(&zoe).contains("still works"),
        "{}",
        world.last(&zoe)
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_number_after_a_reply_to_an_older_day_is_for_what_is_asked_today() {
    for number in ["5", "five", "٥"] {
        let world = World::at("2026-03-02T09:00:00Z").await;
        let ana = world.therapist(1, "Ana Ruiz").await;
        let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
        world.until("2026-03-02T19:00:00Z").await;
        world.says(&kim, "4").await;
        world.until("2026-03-03T19:00:00Z").await;
        let messages = kim.messages();
        let closed = messages
            .iter()
            .find(|m| m.from_bot && m.text.contains("for Monday 2 March is closed"))
            .unwrap()
            .id;
        kim.reply(closed, "60");
        world.settle().await;
        assert!(world.last(&kim).contains("Kept for Monday 2 March"), "{}", kim.transcript());
        world.says(&kim, number).await;
        let kept = world.answers().await;
        assert!(kept.contains(&"2026-03-03|mood|5||".to_owned()), "{kept:?}\n{}", kim.transcript());
        assert!(!kept.iter().any(|row| row.starts_with("2026-03-02|skills")), "{kept:?}");
        // A reply again is the older day again; and once today is told, numbers go where something is asked.
        kim.reply(closed, "1");
        world.settle().await;
        let kept = world.answers().await;
        assert!(
            kept.iter().any(|row| row.starts_with("2026-03-02|skills")),
            "{kept:?}\n{}",
            kim.transcript()
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn today_goes_back_to_the_very_question_that_was_left() {
    for (lang, skill, done, helped) in [
        ("English", "Slow breathing", "Done", "How much did it help?"),
        ("Español", "Respirar despacio", "Listo", "ayud"),
        ("العربية", "التنفس ببطء", "تم", "ساعد"),
    ] {
        for again in ["/today", "/start"] {
            let (world, kim) = at_the_skills(lang).await;
            world.taps(&kim, skill).await;
            world.says(&kim, again).await;
            world.taps(&kim, done).await;
            assert!(world.last(&kim).contains(helped), "{lang} {again}\n{}", kim.transcript());
            // And from the question that follows.
            world.says(&kim, again).await;
            assert!(world.last(&kim).contains(helped), "{lang} {again}\n{}", kim.transcript());
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_words_on_what_a_time_or_a_place_is_asked_back_with_may_be_typed() {
    let prompt = "SELECT prompt_minute FROM clients";
    let (world, ana, kim, _) = invited().await;
    world.taps(&kim, "I agree").await;
    world.says(&kim, "Cambridge").await;
    let label = kim.last().unwrap().keyboard[0][0].label.clone();
    assert!(label.contains("Cambridge"), "{}", kim.transcript());
    world.says(&kim, &label).await;
    assert!(world.last(&kim).contains("what time"), "{label}\n{}", kim.transcript());
    world.says(&kim, "00:30").await;
    world.says(&kim, "keep 00:30").await;
    assert_eq!(world.rows(prompt).await, ["30"], "{}", kim.transcript());
    for (lang, minute, typed) in
        [("English", 45, "Keep 00:45"), ("Español", 90, "Dejar 01:30"), ("العربية", 60, "إبقاء ٠١:٠٠")]
    {
        world.says(&kim, "/settings").await;
        let language =
            kim.last().unwrap().keyboard.iter().flatten().map(|b| b.label.clone()).collect::<Vec<_>>();
        let language =
            language.into_iter().find(|l| ["Language", "Idioma", "اللغة"].contains(&l.as_str())).unwrap();
        world.taps(&kim, &language).await;
        world.taps(&kim, lang).await;
        let time = ["Check-in time", "Hora del registro", "وقت الأسئلة"];
        let labels =
            kim.last().unwrap().keyboard.iter().flatten().map(|b| b.label.clone()).collect::<Vec<_>>();
        let time = labels.iter().find(|l| time.contains(&l.as_str())).unwrap_or_else(|| panic!("{labels:?}"));
        world.taps(&kim, time).await;
        world.says(&kim, typed.split_once(' ').unwrap().1).await;
        world.says(&kim, typed).await;
        assert_eq!(world.rows(prompt).await, [minute.to_string()], "{lang}\n{}", kim.transcript());
    }
    drop(ana);
}
