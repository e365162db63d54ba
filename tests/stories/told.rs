//! What is chosen about a client's questions is told to whom it concerns: a task that is not asked, a list with nothing
//! to ask, a limit another therapist changed. And the words that stand on a card are answers to it.

use tidemark::sandbox::Person;

use super::support::World;

async fn opens(world: &World, therapist: &Person, alias: &str) {
    world.says(therapist, "/clients").await;
    world.taps(therapist, alias).await;
    world.taps(therapist, "What is asked").await;
}

async fn adds(world: &World, therapist: &Person, alias: &str, line: &str) {
    opens(world, therapist, alias).await;
    world.taps(therapist, "Type one").await;
    world.says(therapist, line).await;
    world.keeps(therapist).await;
}

async fn aside(world: &World, kim: &Person, names: &[&str]) {
    world.says(kim, "/settings").await;
    world.taps(kim, "What I am asked").await;
    for name in names {
        let keyboard = kim.last().unwrap().keyboard;
        let labels = keyboard.into_iter().flatten().map(|button| button.label);
        let label = labels.into_iter().find(|label| label.contains(name)).unwrap();
        world.taps(kim, &label).await;
    }
}

async fn kite() -> (World, Person, Person) {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    (world, ana, kim)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_task_given_while_homework_is_put_aside_says_that_it_is_not_asked() {
    let (world, ana, kim) = kite().await;
    aside(&world, &kim, &["Homework"]).await;
    world.says(&ana, "/clients").await;
    for label in ["Heron", "Homework", "Add a task"] {
        world.taps(&ana, label).await;
    }
    world.says(&ana, "Walk 10 minutes").await;
    world.taps(&ana, "Until I end it").await;
    assert!(world.last(&ana).contains("put homework aside, so I do not ask"), "{}", ana.transcript());
    assert!(world.last(&kim).contains("You have put homework aside"), "{}", kim.transcript());
    world.until("2026-03-02T19:00:00Z").await;
    assert!(world.last(&kim).contains("1 of 4"), "{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_day_with_nothing_to_ask_is_not_asked() {
    let (world, _, kim) = kite().await;
    aside(&world, &kim, &["Mood", "Distress", "Skills", "Note"]).await;
    let before = kim.messages().len();
    world.until("2026-03-04T12:00:00Z").await;
    assert_eq!(kim.messages().len(), before, "{}", kim.transcript());
    assert_eq!(world.rows("SELECT count(*) FROM checkins WHERE sent_at IS NOT NULL").await, ["0"]);
    // Taken up again it is asked as before.
    aside(&world, &kim, &["Mood"]).await;
    world.until("2026-03-04T19:00:00Z").await;
    assert!(world.last(&kim).contains("How is your mood"), "{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_one_therapist_changes_about_a_question_the_other_is_told() {
    let (world, ana, kim) = kite().await;
    let bo = world.therapist(3, "Bo Lind").await;
    kim.start(Some(&world.invites(&bo, "Osprey").await));
    world.settle().await;
    world.taps(&kim, "I agree").await;
    adds(&world, &ana, "Heron", "Craving 0-5 none..unbearable").await;
    opens(&world, &bo, "Osprey").await;
    world.taps(&bo, "5 \u{2068}Craving\u{2069}").await;
    for (taps, told) in [
        (vec!["When it stands out", "20% higher"], "changed when this stands out"),
        (vec!["Large in the pictures"], "large in the pictures"),
        (vec!["Small in the pictures"], "small in the pictures"),
        (vec!["Take it off"], "took this question off"),
    ] {
        for tap in taps {
            world.taps(&bo, tap).await;
        }
        let last = world.last(&ana);
        assert!(
            last.contains(told) && last.contains("Heron") && last.contains("Craving"),
            "{}",
            ana.transcript()
        );
        assert!(!last.contains("Bo Lind") && !last.contains("Osprey"), "{last}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn only_what_is_asked_is_counted_and_a_moved_question_stays_in_sight() {
    let (world, ana, kim) = kite().await;
    for line in ["A text", "B text", "C text", "D text"] {
        adds(&world, &ana, "Heron", line).await;
    }
    opens(&world, &ana, "Heron").await;
    assert!(world.last(&ana).contains("That is 9 questions"), "{}", world.last(&ana));
    aside(&world, &kim, &["Mood", "Distress"]).await;
    opens(&world, &ana, "Heron").await;
    assert!(!world.last(&ana).contains("questions. Long"), "{}", world.last(&ana));
    world.taps(&ana, "8 \u{2068}D\u{2069}").await;
    for place in [7, 6, 5] {
        world.taps(&ana, "↑ Earlier").await;
        assert!(world.last(&ana).contains(&format!("{place} of 9")), "{}", world.last(&ana));
    }
    aside(&world, &kim, &["Skills", "Homework", "Note", "A", "B", "C"]).await;
    opens(&world, &ana, "Heron").await;
    world.taps(&ana, "5 \u{2068}D\u{2069}").await;
    world.taps(&ana, "Take it off").await;
    let said = ana.toasts();
    assert!(said.iter().any(|toast| toast.contains("so I go on asking this one")), "{said:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_words_on_a_card_are_answers_to_it() {
    for (lang, scale, end, list, place, several, chosen) in [
        (
            "English",
            "Craving 0-5 none..unbearable",
            "Unbearable.",
            "Where? home, work",
            "at home",
            "Did? several: run, swim",
            "run and swim",
        ),
        (
            "Español",
            "Ganas 0-5 nada..insoportable",
            "insoportable",
            "¿Dónde? casa, trabajo",
            "en casa",
            "¿Qué? varias: correr, nadar",
            "correr y nadar",
        ),
        (
            "العربية",
            "الرغبة 0-5 لا شيء..لا تحتمل",
            "لا تحتمل",
            "أين؟ البيت، العمل",
            "في البيت",
            "ماذا؟ عدة: المشي، السباحة",
            "المشي والسباحة",
        ),
    ] {
        let (world, ana, kim) = kite().await;
        for line in [scale, list, several] {
            adds(&world, &ana, "Heron", line).await;
        }
        world.says(&kim, "/settings").await;
        world.taps(&kim, "Language").await;
        world.taps(&kim, lang).await;
        world.until("2026-03-02T19:00:00Z").await;
        for said in ["7", "30", "0"] {
            world.says(&kim, said).await;
        }
        for said in [end, place, chosen] {
            world.says(&kim, said).await;
        }
        let answers = world
            .rows("SELECT coalesce(value, text) FROM answers a JOIN items i ON i.id = a.item_id WHERE i.client_id IS NOT NULL ORDER BY i.id, a.part")
            .await;
        // The end of the scale, one of the list, and both of the other list.
        assert_eq!(answers, ["5", "1", "1", "2", "1", "1"], "{}", kim.transcript());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_stranger_who_says_hello_is_told_what_this_is() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let stranger = world.sandbox.person(9, "Someone", "es");
    world.says(&stranger, "hola").await;
    let told = world.last(&stranger);
    assert!(told.contains("Tidemark"), "{told}");
}
