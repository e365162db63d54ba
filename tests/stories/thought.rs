//! Thought records: written a step at a time, left and gone on with, shared whole or in numbers alone, taken back.

use tidemark::sandbox::Person;

use super::support::World;

const CALL: &str = "emergency number";

async fn world_with_client() -> (World, Person, Person) {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    (world, ana, kim)
}

/// Day, step, texts, numbers and what is shared, of every record.
async fn records(world: &World) -> Vec<String> {
    world
        .rows(
            "SELECT day, step, situation, thought, belief, feeling, strength, other_view, belief_after, strength_after,
                    shared FROM thought_records ORDER BY client_id, id",
        )
        .await
}

async fn card(world: &World, therapist: &Person, alias: &str) -> String {
    world.says(therapist, "/clients").await;
    world.taps(therapist, alias).await;
    world.last(therapist)
}

async fn session(world: &World, therapist: &Person, alias: &str) -> String {
    card(world, therapist, alias).await;
    world.taps(therapist, "Before the session").await;
    world.last(therapist)
}

/// All eight steps, typed and tapped.
async fn writes_one(world: &World, kim: &Person) {
    world.says(kim, "/thought").await;
    world.says(kim, "My boss walked past me").await;
    world.says(kim, "I will be fired").await;
    world.taps(kim, "80").await;
    world.says(kim, "fear").await;
    world.says(kim, "seventy").await;
    world.says(kim, "She was in a hurry").await;
    world.says(kim, "45").await;
    world.taps(kim, "40").await;
}

const WRITTEN: &str =
    "2026-03-02||My boss walked past me|I will be fired|80|fear|70|She was in a hurry|45|40|";

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_thought_record_is_typed_and_tapped_and_ends_with_both_numbers() {
    let (world, ana, kim) = world_with_client().await;
    writes_one(&world, &kim).await;
    assert_eq!(records(&world).await, [WRITTEN], "{}", kim.transcript());
    let shown = world.last(&kim);
    assert!(shown.contains("Belief 80 → 45") && shown.contains("Feeling 70 → 40"), "{shown}");
    assert!(shown.contains("Only for you."), "{shown}");
    // Nothing of it is anybody else's, and it is no answer of any day.
    assert!(!card(&world, &ana, "Heron").await.contains("fired"));
    assert!(!session(&world, &ana, "Heron").await.contains("Belief"));
    assert_eq!(world.answers().await, Vec::<String>::new());
    assert_eq!(world.sandbox.violations(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_record_left_half_way_is_gone_on_with_days_later_over_a_restart() {
    let (mut world, _, kim) = world_with_client().await;
    world.says(&kim, "/thought").await;
    world.says(&kim, "My boss walked past me").await;
    world.says(&kim, "I will be fired").await;
    // Each step is kept at once.
    assert_eq!(records(&world).await, ["2026-03-02|belief|My boss walked past me|I will be fired|||||||"]);
    world.restart().await;
    world.until("2026-03-02T19:00:00Z").await;
    // The evening's question has the words of the evening.
    world.says(&kim, "7").await;
    assert_eq!(world.answers().await, ["2026-03-02|mood|7||"], "{}", kim.transcript());
    world.until("2026-03-05T10:00:00Z").await;
    world.restart().await;
    world.says(&kim, "/thought").await;
    let offered = world.last(&kim);
    assert!(offered.contains("is not finished") && offered.contains("I will be fired"), "{offered}");
    world.taps(&kim, "Go on with it").await;
    assert!(world.last(&kim).contains("How much do you believe that thought?"), "{}", world.last(&kim));
    world.says(&kim, "80").await;
    world.says(&kim, "fear").await;
    world.taps(&kim, "Finish here").await;
    let kept = "2026-03-02||My boss walked past me|I will be fired|80|fear|||||";
    assert_eq!(records(&world).await, [kept], "{}", kim.transcript());
    // Or anew, and the old one stays in the list.
    world.says(&kim, "/thought").await;
    assert!(world.last(&kim).contains("What happened?"), "{}", world.last(&kim));
    world.says(&kim, "The lift stopped").await;
    world.says(&kim, "/thought").await;
    world.taps(&kim, "Begin a new one").await;
    assert!(world.last(&kim).contains("What happened?"), "{}", world.last(&kim));
    world.taps(&kim, "All thought records").await;
    let list = world.last(&kim);
    assert!(
        list.contains("Your thought records: 2")
            && list.contains("(not finished)")
            && list.contains("The lift stopped"),
        "{list}"
    );
    world.taps(&kim, "2").await;
    assert!(world.last(&kim).contains("Belief 80"), "{}", world.last(&kim));
    assert_eq!(world.sandbox.violations(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn any_step_is_left_out_gone_back_to_and_changed() {
    let (world, _, kim) = world_with_client().await;
    // Of one that is left out whole nothing is left.
    world.says(&kim, "/thought").await;
    for _ in 0..4 {
        world.taps(&kim, "Leave this out").await;
    }
    assert_eq!(records(&world).await, Vec::<String>::new(), "{}", kim.transcript());
    world.says(&kim, "/thought").await;
    world.taps(&kim, "Leave this out").await;
    assert!(world.last(&kim).contains("What went through your mind?"), "{}", world.last(&kim));
    world.says(&kim, "skip").await;
    assert!(world.last(&kim).contains("What did you feel?"), "no belief in no thought: {}", world.last(&kim));
    world.taps(&kim, "Back one step").await;
    world.says(&kim, "I am alone").await;
    world.says(&kim, "60").await;
    world.says(&kim, "back").await;
    assert!(world.last(&kim).contains("How much do you believe"), "{}", world.last(&kim));
    world.taps(&kim, "Keep this, go on").await;
    world.says(&kim, "sad").await;
    world.says(&kim, "50").await;
    world.says(&kim, "done").await;
    assert_eq!(records(&world).await, ["2026-03-02|||I am alone|60|sad|50||||"], "{}", kim.transcript());
    // Back from its end.
    world.taps(&kim, "Back one step").await;
    world.taps(&kim, "Leave this out").await;
    assert!(world.last(&kim).contains("Feeling 50"), "{}", world.last(&kim));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn words_belong_to_the_step_and_a_number_to_the_question_that_came_below() {
    let (world, _, kim) = world_with_client().await;
    world.until("2026-03-02T18:50:00Z").await;
    world.says(&kim, "/thought").await;
    world.until("2026-03-02T19:00:00Z").await;
    assert!(kim.transcript().contains("How is your mood today?"), "{}", kim.transcript());
    world.says(&kim, "My boss walked past me").await;
    assert!(records(&world).await[0].contains("My boss"), "{}", kim.transcript());
    world.says(&kim, "7").await;
    assert_eq!(world.answers().await, ["2026-03-02|mood|7||"], "{}", kim.transcript());
    // It is gone on with afterwards.
    world.says(&kim, "/thought").await;
    world.taps(&kim, "Go on with it").await;
    assert!(world.last(&kim).contains("What went through your mind?"), "{}", world.last(&kim));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_cry_in_a_step_is_kept_and_answered_with_whom_to_call() {
    let (world, _, kim) = world_with_client().await;
    world.says(&kim, "/thought").await;
    world.says(&kim, "I cannot go on like this").await;
    let told = world.last(&kim);
    assert!(told.contains("Kept, only for you.") && told.contains(CALL), "{told}");
    world.says(&kim, "I want to die").await;
    // Words where a number is asked are not kept, and the step is asked again.
    world.says(&kim, "I want to die").await;
    let said: Vec<String> = kim.messages().into_iter().rev().take(2).map(|m| m.text).collect();
    assert!(said[1].contains(CALL) && said[1].contains("I did not keep that"), "{said:?}");
    assert!(said[0].contains("How much do you believe that thought?"), "{said:?}");
    world.taps(&kim, "100").await;
    assert_eq!(
        records(&world).await,
        ["2026-03-02|feeling|I cannot go on like this|I want to die|100||||||"]
    );
    // The last step as well, where the whole of it is shown.
    world.says(&kim, "back").await;
    world.says(&kim, "/cancel").await;
    world.says(&kim, "/thought").await;
    world.taps(&kim, "Go on with it").await;
    for said in ["100", "skip", "nobody needs me"] {
        world.says(&kim, said).await;
    }
    assert!(world.last(&kim).contains(CALL), "{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn numbers_alone_are_shared_without_a_word_and_taken_back_in_one_tap() {
    let (world, ana, kim) = world_with_client().await;
    writes_one(&world, &kim).await;
    assert!(world.last(&kim).contains("You can share all of it, or only the numbers, with:"));
    world.taps(&kim, "Share only the numbers").await;
    assert!(world.last(&kim).contains("Only the numbers can be seen by"), "{}", world.last(&kim));
    let seen = session(&world, &ana, "Heron").await;
    assert!(seen.contains("Belief 80 → 45 · Feeling 70 → 40"), "{seen}");
    let card_seen = card(&world, &ana, "Heron").await;
    assert!(card_seen.contains("Belief 80 → 45"), "{card_seen}");
    for text in ["boss", "fired", "fear", "hurry"] {
        assert!(!seen.contains(text) && !card_seen.contains(text), "{text}: {seen} {card_seen}");
    }
    // The looks are on record.
    world.says(&kim, "/privacy").await;
    let privacy = world.last(&kim);
    assert!(
        privacy.contains("a look back over several weeks") && privacy.contains("thought records"),
        "{privacy}"
    );
    world.says(&kim, "/thought").await;
    world.taps(&kim, "All thought records").await;
    assert!(world.last(&kim).contains("(shared)"), "{}", world.last(&kim));
    world.taps(&kim, "1").await;
    world.taps(&kim, "Only for me").await;
    assert_eq!(records(&world).await[0], WRITTEN);
    assert!(!card(&world, &ana, "Heron").await.contains("Belief"));
    assert!(!session(&world, &ana, "Heron").await.contains("Belief"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn all_of_a_record_is_shared_by_a_yes_to_it_and_no_longer_once_it_is_changed() {
    let (world, ana, kim) = world_with_client().await;
    writes_one(&world, &kim).await;
    let before = kim.last().unwrap();
    let all = before.button("Share all of it").unwrap().data.clone().unwrap();
    world.taps(&kim, "Share all of it").await;
    let seen = session(&world, &ana, "Heron").await;
    assert!(seen.contains("Belief 80 → 45") && seen.contains("I will be fired"), "{seen}");
    world.taps(&ana, "PDF").await;
    assert!(ana.last().unwrap().document.is_some());
    // In words, whatever stands above.
    world.says(&kim, "/settings").await;
    world.says(&kim, "make my note private").await;
    assert_eq!(records(&world).await, [WRITTEN], "{}", kim.transcript());
    // Shared again; gone back into, it is nobody else's.
    kim.press_data(before.id, &all);
    world.settle().await;
    assert_eq!(records(&world).await, [format!("{WRITTEN}all")], "{}", kim.transcript());
    world.taps(&kim, "Back one step").await;
    assert!(!card(&world, &ana, "Heron").await.contains("fired"));
    world.says(&kim, "35").await;
    // A yes to what it was shares nothing of what it is.
    kim.press_data(before.id, &all);
    world.settle().await;
    assert!(records(&world).await[0].ends_with("|35|"), "{:?}", records(&world).await);
    assert!(!card(&world, &ana, "Heron").await.contains("fired"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn another_therapist_sees_no_record_that_was_shared_before_they_came() {
    let (world, ana, kim) = world_with_client().await;
    writes_one(&world, &kim).await;
    let offer = kim.last().unwrap();
    let all = offer.button("Share all of it").unwrap().data.clone().unwrap();
    world.taps(&kim, "Share all of it").await;
    world.hours(1).await;
    let ben = world.therapist(3, "Ben Ode").await;
    kim.start(Some(&world.invites(&ben, "Otter").await));
    world.settle().await;
    world.taps(&kim, "I agree").await;
    assert!(card(&world, &ana, "Heron").await.contains("fired"));
    assert!(!card(&world, &ben, "Otter").await.contains("fired"));
    assert!(!session(&world, &ben, "Otter").await.contains("Belief"));
    // An old yes names Ana alone: it is asked again, with both.
    kim.press_data(offer.id, &all);
    world.settle().await;
    assert!(!card(&world, &ben, "Otter").await.contains("fired"), "{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_changed_message_changes_the_step_it_gave_and_makes_it_private() {
    let (world, ana, kim) = world_with_client().await;
    world.says(&kim, "/thought").await;
    let first = kim.say("My boss walked past me");
    world.settle().await;
    let second = kim.say("I will be fired");
    world.settle().await;
    let third = kim.say("80");
    world.settle().await;
    kim.edit_text(first, "My colleague walked past me");
    world.settle().await;
    kim.edit_text(third, "85");
    world.settle().await;
    let half = "2026-03-02|feeling|My colleague walked past me|I will be fired|85||||||";
    assert_eq!(records(&world).await, [half], "{}", kim.transcript());
    // The step that was asked is asked still.
    world.says(&kim, "fear").await;
    world.taps(&kim, "Finish here").await;
    world.taps(&kim, "Share all of it").await;
    kim.edit_text(second, "I will be told off");
    world.settle().await;
    let kept = "2026-03-02||My colleague walked past me|I will be told off|85|fear|||||";
    assert_eq!(records(&world).await, [kept], "{}", kim.transcript());
    assert!(!card(&world, &ana, "Heron").await.contains("told off"));
    // Words that were said anew since are not taken back by an older message.
    for _ in 0..6 {
        world.taps(&kim, "Back one step").await;
    }
    assert!(world.last(&kim).contains("What went through your mind?"), "{}", world.last(&kim));
    world.says(&kim, "I am tired").await;
    kim.edit_text(second, "Something else");
    world.settle().await;
    assert!(records(&world).await[0].contains("|I am tired|"), "{:?}", records(&world).await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_record_is_deleted_exported_and_erased_with_everything() {
    let (world, _, kim) = world_with_client().await;
    writes_one(&world, &kim).await;
    world.says(&kim, "/export").await;
    let files: Vec<String> = kim
        .messages()
        .into_iter()
        .filter_map(|message| kim.file(&message.document?.file_id))
        .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
        .collect();
    assert_eq!(files.iter().filter(|file| file.contains("I will be fired")).count(), 2, "csv and json");
    world.says(&kim, "/thought").await;
    world.says(&kim, "Another one").await;
    world.says(&kim, "/thought").await;
    world.taps(&kim, "All thought records").await;
    world.taps(&kim, "1").await;
    world.taps(&kim, "Delete it").await;
    assert_eq!(records(&world).await.len(), 2, "it is asked once more");
    world.taps(&kim, "Yes, delete it").await;
    assert_eq!(records(&world).await, [WRITTEN]);
    world.says(&kim, "/delete").await;
    world.says(&kim, "DELETE").await;
    assert_eq!(records(&world).await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_long_text_is_read_whole_and_one_that_is_too_long_is_told_so() {
    let (world, _, kim) = world_with_client().await;
    world.says(&kim, "/thought").await;
    world.says(&kim, &"é".repeat(3001)).await;
    assert!(
        kim.transcript().contains("3000 characters") && kim.transcript().contains(CALL),
        "{}",
        kim.transcript()
    );
    world.says(&kim, &format!("begin {} end", "é".repeat(2900))).await;
    world.taps(&kim, "Finish here").await;
    assert!(!world.last(&kim).contains("é end"), "{}", world.last(&kim));
    world.taps(&kim, "Read all: Situation").await;
    assert!(world.last(&kim).contains("é end"), "{}", world.last(&kim));
    world.taps(&kim, "Back").await;
    assert!(world.last(&kim).contains("Only for you."), "{}", world.last(&kim));
}
