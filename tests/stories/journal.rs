//! A journal beside the check-ins: words sent when nothing is asked are offered as a note, and whom to call comes first.

use tidemark::sandbox::Person;

use super::support::World;

const OFFER: &str = "Shall I keep this as a note";
const CALL: &str = "emergency number";

async fn world_with_client() -> (World, Person, Person) {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    (world, ana, kim)
}

/// Day, text and whether it is shared, of every note.
async fn notes(world: &World) -> Vec<String> {
    world
        .rows("SELECT day, replace(text, char(10), '/'), shared_at IS NOT NULL FROM notes ORDER BY client_id, id")
        .await
}

/// What the therapist's card of that client says.
async fn card(world: &World, therapist: &Person, alias: &str) -> String {
    world.says(therapist, "/clients").await;
    world.taps(therapist, alias).await;
    world.last(therapist)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_cry_is_answered_first_with_whom_to_call_and_nothing_is_kept_before_a_tap() {
    let (world, ana, kim) = world_with_client().await;
    world.says(&kim, "I cannot go on like this").await;
    let told = world.last(&kim);
    let (call, offer) = (told.find(CALL), told.find(OFFER));
    assert!(call.is_some() && offer.is_some() && call < offer, "{told}");
    assert!(told.contains("nobody is reading along") && told.contains("I cannot go on like this"), "{told}");
    assert_eq!(notes(&world).await, Vec::<String>::new());
    // Kept: whom to call stands there as well.
    world.taps(&kim, "Keep for me").await;
    assert_eq!(notes(&world).await, ["2026-03-02|I cannot go on like this|0"]);
    assert!(
        world.last(&kim).contains(CALL) && world.last(&kim).contains("Only for you."),
        "{}",
        kim.transcript()
    );
    let card = card(&world, &ana, "Heron").await;
    assert!(!card.contains("cannot go on"), "{card}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn nothing_typed_is_lost_between_offer_and_tap_and_more_words_go_on_with_it() {
    let (mut world, _, kim) = world_with_client().await;
    world.says(&kim, "Today was hard.").await;
    let first = kim.last().unwrap();
    let keep_first = first.button("Keep for me").unwrap().data.clone().unwrap();
    world.restart().await;
    world.says(&kim, "Then I called my sister.").await;
    let offers = kim.messages().iter().filter(|m| m.from_bot && m.text.contains(OFFER)).count();
    assert_eq!(offers, 1, "one offer for all of it: {}", kim.transcript());
    // A tap that crossed the second message keeps the words it stood under; the others still wait.
    kim.press_data(first.id, &keep_first);
    world.settle().await;
    assert_eq!(notes(&world).await, ["2026-03-02|Today was hard.|0"], "{}", kim.transcript());
    world.restart().await;
    assert!(world.last(&kim).contains(OFFER), "{}", kim.transcript());
    world.taps(&kim, "Keep for me").await;
    let both = ["2026-03-02|Today was hard.|0", "2026-03-02|Then I called my sister.|0"];
    assert_eq!(notes(&world).await, both, "{}", kim.transcript());
    // Twice is once.
    kim.press_data(first.id, &keep_first);
    world.settle().await;
    assert_eq!(notes(&world).await, both);
    // Two messages in one note.
    world.says(&kim, "First thing.").await;
    world.says(&kim, "Second thing.").await;
    world.says(&kim, "yes").await;
    assert_eq!(
        notes(&world).await.last().map(String::as_str),
        Some("2026-03-02|First thing./Second thing.|0")
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_is_not_kept_is_gone_and_a_day_later_so_is_what_nobody_answered() {
    let (world, _, kim) = world_with_client().await;
    world.says(&kim, "A zebra crossed my path").await;
    world.taps(&kim, "Do not keep").await;
    assert!(world.last(&kim).contains("I have not kept it"), "{}", kim.transcript());
    let states = "SELECT state FROM conversations WHERE person_id = 2";
    assert!(!world.rows(states).await.concat().contains("zebra"));
    world.says(&kim, "A walrus as well").await;
    let offer = kim.last().unwrap();
    assert!(world.rows(states).await.concat().contains("walrus"));
    world.until("2026-03-03T20:00:00Z").await;
    assert!(!world.rows(states).await.concat().contains("walrus"));
    kim.press_data(offer.id, offer.button("Keep for me").unwrap().data.as_ref().unwrap());
    world.settle().await;
    assert_eq!(notes(&world).await, Vec::<String>::new(), "{}", kim.transcript());
    assert!(kim.toasts().iter().any(|toast| toast.contains("cannot find")), "{:?}", kim.toasts());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_note_is_shared_unshared_and_deleted_one_by_one() {
    let (world, ana, kim) = world_with_client().await;
    world.says(&kim, "My own thoughts").await;
    world.taps(&kim, "Keep for me").await;
    world.says(&kim, "For our next session").await;
    world.taps(&kim, "Keep and share").await;
    assert!(world.last(&kim).contains("It can be read by: "), "{}", kim.transcript());
    assert_eq!(notes(&world).await, ["2026-03-02|My own thoughts|0", "2026-03-02|For our next session|1"]);
    let seen = card(&world, &ana, "Heron").await;
    assert!(seen.contains("For our next session") && !seen.contains("My own thoughts"), "{seen}");
    assert!(seen.contains("Own note"), "{seen}");
    // The look is on record.
    world.says(&kim, "/privacy").await;
    assert!(world.last(&kim).contains(": your answers, Monday"), "{}", world.last(&kim));
    // Taken back from the list.
    world.says(&kim, "/notes").await;
    let list = world.last(&kim);
    assert!(list.contains("Your notes: 2") && list.contains("(shared)"), "{list}");
    assert!(list.find("For our next") < list.find("My own"), "newest first: {list}");
    world.taps(&kim, "1").await;
    world.taps(&kim, "Only for me").await;
    assert!(!card(&world, &ana, "Heron").await.contains("For our next session"));
    // And shared again, in words: it is asked once more, since the list was shown last there.
    world.says(&kim, "share it").await;
    assert!(kim.transcript().contains("I ask once more"), "{}", kim.transcript());
    world.says(&kim, "share it").await;
    assert_eq!(notes(&world).await[1], "2026-03-02|For our next session|1", "{}", kim.transcript());
    assert!(card(&world, &ana, "Heron").await.contains("For our next session"));
    world.says(&kim, "/notes").await;
    world.taps(&kim, "1").await;
    world.taps(&kim, "Delete it").await;
    assert_eq!(notes(&world).await.len(), 2, "it is asked once more");
    world.taps(&kim, "Yes, delete it").await;
    assert_eq!(notes(&world).await, ["2026-03-02|My own thoughts|0"]);
    assert!(!card(&world, &ana, "Heron").await.contains("For our next session"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn two_therapists_each_read_what_the_client_agreed_to_with_them() {
    let (world, ana, kim) = world_with_client().await;
    world.says(&kim, "Only Ana was there for this").await;
    world.taps(&kim, "Keep and share").await;
    let ben = world.therapist(3, "Ben Ode").await;
    let code = world.invites(&ben, "Otter").await;
    world.hours(1).await;
    kim.start(Some(&code));
    world.settle().await;
    world.taps(&kim, "I agree").await;
    assert!(card(&world, &ana, "Heron").await.contains("Only Ana was there"));
    assert!(!card(&world, &ben, "Otter").await.contains("Only Ana was there"));
    world.hours(1).await;
    world.says(&kim, "This one is for both").await;
    assert!(
        ["Ana Ruiz", "Ben Ode"].iter().all(|name| world.last(&kim).contains(name)),
        "{}",
        kim.transcript()
    );
    world.taps(&kim, "Keep and share").await;
    assert!(card(&world, &ana, "Heron").await.contains("This one is for both"));
    assert!(card(&world, &ben, "Otter").await.contains("This one is for both"));
    // The end of one tie is the end for that one.
    world.says(&kim, "/stop").await;
    world.taps(&kim, "Ben Ode").await;
    world.taps(&kim, "Stop sharing").await;
    assert!(card(&world, &ana, "Heron").await.contains("This one is for both"));
    world.says(&ben, "/clients").await;
    assert!(!ben.messages().iter().rfind(|m| m.from_bot).unwrap().text.contains("Otter"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn notes_are_found_by_words_typed_behind_the_command_or_after_the_button() {
    let (world, _, kim) = world_with_client().await;
    for text in ["Slept badly, again", "Walked to the SEA and back", "Llamé a mamá", "نِمتُ جيّدًا الليلة"]
    {
        world.says(&kim, text).await;
        world.taps(&kim, "Keep for me").await;
        world.hours(1).await;
    }
    for (query, found) in [
        ("sea", "Walked to the SEA"),
        ("mama", "Llamé a mamá"),
        ("نمت", "نِمتُ جيّدًا"),
        ("badly slept", "Slept"),
    ] {
        world.says(&kim, &format!("/notes {query}")).await;
        let list = world.last(&kim);
        assert!(list.contains(found) && list.contains(": 1") && !list.contains(CALL), "{query}: {list}");
    }
    world.says(&kim, "/notes").await;
    world.taps(&kim, "Search").await;
    assert!(world.last(&kim).contains("What should I look for"), "{}", kim.transcript());
    world.says(&kim, "walked").await;
    assert!(world.last(&kim).contains("Walked to the SEA"), "{}", kim.transcript());
    world.taps(&kim, "1").await;
    assert!(world.last(&kim).contains("Walked to the SEA and back"), "{}", kim.transcript());
    // Nothing found may have been a cry.
    for cry in ["/notes I want to die", "/notes nobody"] {
        world.says(&kim, cry).await;
        assert!(world.last(&kim).contains(CALL) && world.last(&kim).contains("No note has"), "{cry}");
    }
    world.says(&kim, "/notes").await;
    world.taps(&kim, "Search").await;
    world.says(&kim, "I want to die").await;
    assert!(world.last(&kim).contains(CALL), "{}", kim.transcript());
    // A question that was left gives way to the one that is asked.
    world.taps(&kim, "Search").await;
    world.until("2026-03-02T19:00:00Z").await;
    world.says(&kim, "7").await;
    assert_eq!(world.answers().await, ["2026-03-02|mood|7||"], "{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_long_note_is_read_whole_and_many_are_on_pages() {
    let (world, _, kim) = world_with_client().await;
    let long = format!("begin {} end", "é".repeat(4000));
    world.says(&kim, &long).await;
    world.taps(&kim, "Keep for me").await;
    let first = world.last(&kim);
    assert!(first.contains("begin") && !first.contains("end"), "{first}");
    world.taps(&kim, "Read the rest").await;
    assert!(world.last(&kim).contains("é end"), "{}", world.last(&kim));
    for number in 2..=45 {
        world.says(&kim, &format!("note {number} of many")).await;
        world.taps(&kim, "Keep for me").await;
    }
    world.says(&kim, "/notes").await;
    assert!(world.last(&kim).contains("note 45 of many") && world.last(&kim).contains("Your notes: 45"));
    world.taps(&kim, "Next ›").await;
    world.taps(&kim, "Next ›").await;
    assert!(
        world.last(&kim).contains("note 2 of many") && world.last(&kim).contains("begin"),
        "{}",
        world.last(&kim)
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_hundred_notes_are_a_days_worth_and_the_words_still_wait() {
    let (world, _, kim) = world_with_client().await;
    for number in 1..=100 {
        world.says(&kim, &format!("word {number} of today")).await;
        world.taps(&kim, "Keep for me").await;
    }
    world.says(&kim, "one more of today").await;
    world.taps(&kim, "Keep for me").await;
    assert!(world.last(&kim).contains("no more notes than 100"), "{}", world.last(&kim));
    assert_eq!(notes(&world).await.len(), 100);
    // With one less there is room for it.
    let waits = kim.messages().into_iter().rfind(|m| m.from_bot && m.text.contains(OFFER)).unwrap();
    world.says(&kim, "/notes").await;
    for button in ["1", "Delete it", "Yes, delete it"] {
        world.taps(&kim, button).await;
    }
    kim.press_data(waits.id, waits.button("Keep for me").unwrap().data.as_ref().unwrap());
    world.settle().await;
    let kept = notes(&world).await;
    assert_eq!((kept.len(), kept[99].as_str()), (100, "2026-03-02|one more of today|0"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn words_that_take_a_yes_back_are_about_notes_of_their_own_too() {
    let (world, ana, kim) = world_with_client().await;
    world.says(&kim, "Read this please").await;
    world.taps(&kim, "Keep and share").await;
    world.says(&kim, "/settings").await;
    world.says(&kim, "make my note private").await;
    assert_eq!(notes(&world).await, ["2026-03-02|Read this please|0"], "{}", kim.transcript());
    assert!(world.last(&kim).contains("only for you now"), "{}", kim.transcript());
    // Of several each is told, with its button.
    for text in ["First of two", "Second of two"] {
        world.says(&kim, text).await;
        world.taps(&kim, "Keep and share").await;
    }
    world.says(&kim, "/settings").await;
    world.says(&kim, "make my note private").await;
    let told = kim.transcript();
    assert_eq!(told.matches("Your note for Monday 2 March can be read by").count(), 2, "{told}");
    assert_eq!(notes(&world).await[1..], ["2026-03-02|First of two|1", "2026-03-02|Second of two|1"]);
    world.taps(&kim, "Only for me").await;
    assert_eq!(notes(&world).await[1..].iter().filter(|note| note.ends_with("|1")).count(), 1);
    // A day that is named takes all of that day back.
    world.says(&kim, "/settings").await;
    world.says(&kim, "make today's note private").await;
    assert!(notes(&world).await.iter().all(|note| note.ends_with("|0")), "{}", kim.transcript());
    assert!(!card(&world, &ana, "Heron").await.contains("of two"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn words_that_take_a_note_away_never_take_the_wrong_one() {
    let (world, _, kim) = world_with_client().await;
    world.until("2026-03-02T19:00:00Z").await;
    for said in ["7", "30", "0", "The note of the evening", "no"] {
        world.says(&kim, said).await;
    }
    world.says(&kim, "And this beside it").await;
    world.taps(&kim, "Keep for me").await;
    world.says(&kim, "/settings").await;
    for words in ["delete my note", "remove today's note"] {
        world.says(&kim, words).await;
        assert!(world.last(&kim).contains("Your notes: 1"), "{words}: {}", kim.transcript());
    }
    assert_eq!(notes(&world).await, ["2026-03-02|And this beside it|0"]);
    let kept = world.rows("SELECT text FROM answers WHERE text IS NOT NULL").await;
    assert_eq!(kept, ["The note of the evening"]);
    // Without one of their own it is the note of the day.
    for button in ["1", "Delete it", "Yes, delete it"] {
        world.taps(&kim, button).await;
    }
    world.says(&kim, "delete my note").await;
    assert_eq!(world.rows("SELECT text FROM answers WHERE text IS NOT NULL").await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_changed_message_changes_what_waits_and_what_was_kept_and_makes_it_private() {
    let (world, ana, kim) = world_with_client().await;
    let message = kim.say("I met Tom");
    world.settle().await;
    kim.edit_text(message, "I met somebody");
    world.settle().await;
    world.taps(&kim, "Keep and share").await;
    assert_eq!(notes(&world).await, ["2026-03-02|I met somebody|1"], "{}", kim.transcript());
    kim.edit_text(message, "I met nobody");
    world.settle().await;
    assert_eq!(notes(&world).await, ["2026-03-02|I met nobody|0"], "{}", kim.transcript());
    assert!(!card(&world, &ana, "Heron").await.contains("I met"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn notes_are_in_the_export_and_erased_with_everything() {
    let (world, _, kim) = world_with_client().await;
    world.says(&kim, "Take this along").await;
    world.taps(&kim, "Keep for me").await;
    world.says(&kim, "/export").await;
    let files: Vec<String> = kim
        .messages()
        .into_iter()
        .filter_map(|message| kim.file(&message.document?.file_id))
        .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
        .collect();
    assert_eq!(files.iter().filter(|file| file.contains("Take this along")).count(), 2, "csv and json");
    world.says(&kim, "/delete").await;
    world.says(&kim, "DELETE").await;
    assert_eq!(notes(&world).await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_yes_in_words_shares_a_note_only_where_its_offer_stands_last() {
    let (world, _, kim) = world_with_client().await;
    world.says(&kim, "Something of mine").await;
    world.says(&kim, "/settings").await;
    world.says(&kim, "share it with my therapist").await;
    assert_eq!(notes(&world).await, Vec::<String>::new(), "{}", kim.transcript());
    world.says(&kim, "keep and share?").await;
    assert_eq!(notes(&world).await, Vec::<String>::new(), "{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_yes_below_another_sentence_keeps_and_shares_no_note() {
    for between in ["hello", "thanks", "/cancel"] {
        for yes in ["yes", "share"] {
            let (world, _, kim) = world_with_client().await;
            world.says(&kim, "I dreamt of my father").await;
            world.says(&kim, between).await;
            world.says(&kim, yes).await;
            assert_eq!(notes(&world).await, Vec::<String>::new(), "{between} {yes}: {}", kim.transcript());
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_note_is_shared_with_those_alone_who_were_named_beside_the_yes() {
    let (world, _, kim) = world_with_client().await;
    world.says(&kim, "I dreamt of my father").await;
    let offer = kim.last().unwrap();
    let shares = offer.button("Keep and share").unwrap().data.clone().unwrap();
    let bo = world.therapist(3, "Bo Lind").await;
    kim.start(Some(&world.invites(&bo, "Wren").await));
    world.settle().await;
    world.taps(&kim, "I agree").await;
    kim.press_data(offer.id, &shares);
    world.settle().await;
    assert_eq!(notes(&world).await, Vec::<String>::new(), "{}", kim.transcript());
    // It is offered anew, with both.
    let anew = world.last(&kim);
    assert!(anew.contains(OFFER) && anew.contains("Bo Lind"), "{anew}");
    world.taps(&kim, "Keep and share").await;
    assert_eq!(notes(&world).await, ["2026-03-02|I dreamt of my father|1"]);
}
