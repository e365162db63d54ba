//! Several questions of one form of therapy at once: shown before they come, and taken back in one tap.

use tidemark::sandbox::Person;

use super::support::World;

async fn kim_and_ana() -> (World, Person, Person) {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    (world, ana, kim)
}

async fn templates(world: &World, ana: &Person) {
    world.says(ana, "/clients").await;
    for label in ["Heron", "What is asked", "Templates"] {
        world.taps(ana, label).await;
    }
}

const FORM: &str =
    "SELECT coalesce(i.code, i.spec) FROM form_items f JOIN items i ON i.id = f.item_id ORDER BY f.position";

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_diary_card_is_on_the_list_after_one_typed_alias_and_few_taps() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    // One command and one alias are typed; the client agrees in between.
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    templates(&world, &ana).await;
    world.taps(&ana, "Diary card (DBT)").await;
    let shown = world.last(&ana);
    for comes in [
        "This comes:",
        "Urge to hurt myself",
        "Wish to end my life",
        "Shame (diary card)",
        "Acted on an urge",
    ] {
        assert!(shown.contains(comes), "{shown}");
    }
    assert!(shown.contains("This stays:") && shown.contains("Mood"), "{shown}");
    assert_eq!(world.rows(FORM).await.len(), 5, "nothing changes by looking");
    world.taps(&ana, "Put on the list").await;
    // /clients, Heron, What is asked, Templates, Diary card, Put on the list: five taps.
    assert_eq!(world.rows(FORM).await.len(), 15);
    assert!(world.last(&ana).contains("I send no alarms"), "{}", ana.transcript());
    // What is arranged within some minutes is told at once.
    world.hours(1).await;
    let told =
        kim.messages().iter().filter(|message| message.text.contains("has changed what I ask you")).count();
    assert_eq!(told, 1, "one message for all of it: {}", kim.transcript());
    assert!(world.last(&kim).contains("Shame (diary card)"), "{}", kim.transcript());
    // What is about hurting oneself is not told without whom to call.
    assert!(world.last(&kim).contains("Nobody is reading along right now"), "{}", kim.transcript());
    world.until("2026-03-02T19:00:00Z").await;
    for said in ["5", "30", "none"] {
        world.says(&kim, said).await;
    }
    assert!(
        world.last(&kim).contains("wish to end your life") || world.last(&kim).contains("urge"),
        "{}",
        kim.transcript()
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_wish_to_end_ones_life_above_none_says_whom_to_call_on_the_next_card() {
    let (world, ana, kim) = kim_and_ana().await;
    world.says(&ana, "/clients").await;
    for label in ["Heron", "What is asked", "From the library", "Urges", "Wish to end my life"] {
        world.taps(&ana, label).await;
    }
    world.until("2026-03-02T19:00:00Z").await;
    for said in ["5", "30", "none"] {
        world.says(&kim, said).await;
    }
    assert!(world.last(&kim).contains("wish to end your life"), "{}", kim.transcript());
    assert!(!world.last(&kim).contains("112"), "{}", kim.transcript());
    world.says(&kim, "1").await;
    assert!(world.last(&kim).contains("112"), "{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_template_is_undone_in_one_tap_and_nobody_is_told_of_what_came_to_nothing() {
    let (world, ana, kim) = kim_and_ana().await;
    let before = world.rows(FORM).await;
    // One of its questions stood there before, and stays.
    world.says(&ana, "/clients").await;
    for label in ["Heron", "What is asked", "From the library", "Sleep", "Sleep quality"] {
        world.taps(&ana, label).await;
    }
    templates(&world, &ana).await;
    world.taps(&ana, "Sleep, in short").await;
    let (comes, stays) =
        world.last(&ana).split_once("This stays:").map(|(a, b)| (a.to_owned(), b.to_owned())).unwrap();
    assert!(!comes.contains("Sleep quality") && stays.contains("Sleep quality"), "{}", world.last(&ana));
    world.taps(&ana, "Put on the list").await;
    assert_eq!(world.rows(FORM).await.len(), before.len() + 6);
    world.taps(&ana, "Undo").await;
    let after = world.rows(FORM).await;
    assert!(after.contains(&"sleep_quality".to_owned()) && after.len() == before.len() + 1, "{after:?}");
    world.hours(1).await;
    assert!(!kim.transcript().contains("Hours slept"), "{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_template_twice_over_answers_and_over_what_was_changed_meanwhile_changes_nothing_by_guess() {
    let (world, ana, kim) = kim_and_ana().await;
    templates(&world, &ana).await;
    world.taps(&ana, "Facing fear").await;
    world.taps(&ana, "Put on the list").await;
    world.until("2026-03-02T19:00:00Z").await;
    for said in ["5", "30", "none", "7"] {
        world.says(&kim, said).await;
    }
    let answered = world.answers().await;
    // Twice: there is nothing to put on.
    templates(&world, &ana).await;
    world.taps(&ana, "Facing fear").await;
    assert!(world.last(&ana).contains("on the list already"), "{}", world.last(&ana));
    assert!(ana.last().unwrap().button("Put on the list").is_none(), "{:?}", ana.last().unwrap().labels());
    // The list was changed after the button was shown.
    templates(&world, &ana).await;
    world.taps(&ana, "Medication").await;
    let old = ana.last().unwrap();
    world.says(&ana, "/clients").await;
    for label in ["Heron", "What is asked", "From the library", "Body", "Pain"] {
        world.taps(&ana, label).await;
    }
    let with_pain = world.rows(FORM).await;
    let put = old.button("Put on the list").unwrap().data.clone().unwrap_or_default();
    ana.press_data(old.id, &put);
    world.settle().await;
    assert_eq!(world.rows(FORM).await, with_pain, "{}", ana.transcript());
    assert_eq!(world.answers().await, answered, "no answer was touched");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn that_an_urge_was_acted_on_says_whom_to_call_and_comes_first() {
    let (world, ana, kim) = kim_and_ana().await;
    world.says(&ana, "/clients").await;
    for label in ["Heron", "What is asked", "From the library", "Diary card (DBT)", "Acted on an urge"] {
        world.taps(&ana, label).await;
    }
    world.until("2026-03-02T19:00:00Z").await;
    for said in ["5", "30", "none"] {
        world.says(&kim, said).await;
    }
    world.taps(&kim, "Yes").await;
    assert!(world.last(&kim).contains("112"), "{}", kim.transcript());
    world.says(&ana, "/clients").await;
    world.taps(&ana, "Heron").await;
    let card = world.last(&ana);
    assert!(card.contains("Acted on an urge"), "{card}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn pressed_twice_a_template_shows_what_it_brought_and_can_be_undone_after_other_changes() {
    let (world, ana, kim) = kim_and_ana().await;
    let before = world.rows(FORM).await;
    templates(&world, &ana).await;
    world.taps(&ana, "Facing fear").await;
    let shown = ana.last().unwrap();
    let put = shown.button("Put on the list").unwrap().data.clone().unwrap_or_default();
    for _ in 0..2 {
        ana.press_data(shown.id, &put);
    }
    world.settle().await;
    assert!(world.last(&ana).contains("New on the list of"), "{}", world.last(&ana));
    assert_eq!(world.rows(FORM).await.len(), before.len() + 4);
    // The client puts one aside: the way back shows first what is still there.
    world.says(&kim, "/settings").await;
    world.taps(&kim, "What I am asked").await;
    world.taps(&kim, "Panic attacks").await;
    let undo = ana.last().unwrap();
    let pressed = undo.button("Undo").unwrap().data.clone().unwrap_or_default();
    ana.press_data(undo.id, &pressed);
    world.settle().await;
    assert_eq!(world.rows(FORM).await.len(), before.len() + 4, "nothing by guess");
    assert!(world.last(&ana).contains("Put aside by your client"), "{}", world.last(&ana));
    let undo = ana.last().unwrap();
    let pressed = undo.button("Undo").unwrap().data.clone().unwrap_or_default();
    for _ in 0..2 {
        ana.press_data(undo.id, &pressed);
    }
    world.settle().await;
    assert_eq!(world.rows(FORM).await, before, "{}", ana.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_a_client_put_aside_stays_aside_and_the_template_says_so() {
    let (world, ana, kim) = kim_and_ana().await;
    world.says(&ana, "/clients").await;
    for label in ["Heron", "What is asked", "From the library", "Medication", "Side effects"] {
        world.taps(&ana, label).await;
    }
    world.says(&kim, "/settings").await;
    world.taps(&kim, "What I am asked").await;
    world.taps(&kim, "Side effects").await;
    templates(&world, &ana).await;
    world.taps(&ana, "Medication").await;
    let stays = world.last(&ana).split_once("This stays:").map(|(_, stays)| stays.to_owned()).unwrap();
    assert!(stays.contains("Side effects") && stays.contains("Put aside by your client"), "{stays}");
}
