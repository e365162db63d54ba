//! What a client tracks for themselves: asked on their own card, seen by nobody else until they show it, and back at once.

use tidemark::sandbox::{MessageView, Person};

use super::support::World;

const CALL: &str = "emergency number";

async fn world_with_client() -> (World, Person, Person) {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    (world, ana, kim)
}

/// /track, Add, and one that is ready.
async fn tracks(world: &World, kim: &Person, ready: &str) {
    world.says(kim, "/track").await;
    for label in ["Add", ready] {
        world.taps(kim, label).await;
    }
}

/// Answers what is asked up to the own list, and chooses this tag of it.
async fn answers(world: &World, kim: &Person, mood: &str, tag: &str) {
    for said in [mood, "30", "none"] {
        world.says(kim, said).await;
    }
    match tag {
        "" => world.says(kim, "none").await,
        tag => world.says(kim, tag).await,
    }
    world.says(kim, "skip").await;
}

/// Everything of this client that their therapist can ask for, in words.
async fn looks(world: &World, ana: &Person) -> String {
    let from = ana.messages().len();
    world.says(ana, "/clients").await;
    world.taps(ana, "Heron").await;
    world.taps(ana, "Chart").await;
    world.says(ana, "/clients").await;
    for label in ["Heron", "Before the session"] {
        world.taps(ana, label).await;
    }
    world.says(ana, "/clients").await;
    for label in ["Heron", "What is asked"] {
        world.taps(ana, label).await;
    }
    world.says(ana, "/clients").await;
    for label in ["Heron", "Skills"] {
        world.taps(ana, label).await;
    }
    let messages = ana.messages();
    messages[from.min(messages.len())..]
        .iter()
        .map(|message| message.text.clone())
        .collect::<Vec<_>>()
        .join("\n")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_ready_list_is_added_in_one_tap_and_asked_before_the_note() {
    let (world, _, kim) = world_with_client().await;
    tracks(&world, &kim, "Food").await;
    let added = world.last(&kim);
    assert!(added.contains("Food is on your list") && added.contains("Only you see it"), "{added}");
    world.until("2026-03-02T19:00:00Z").await;
    for said in ["5", "30", "none"] {
        world.says(&kim, said).await;
    }
    let asked = world.last(&kim);
    assert!(asked.contains("What did you eat and drink today?"), "{}", kim.transcript());
    assert!(kim.last().unwrap().button("Coffee").is_some(), "{}", kim.transcript());
    world.says(&kim, "coffee and sweets").await;
    assert!(
        world.last(&kim).contains("Food: Coffee, Sweets") || world.last(&kim).contains("Coffee"),
        "{}",
        world.last(&kim)
    );
    world.says(&kim, "skip").await;
    assert_eq!(
        world.answers().await.iter().find(|row| row.contains("track_food")).map(String::as_str),
        Some("2026-03-02|track_food|2||"),
        "{}",
        kim.transcript()
    );
    // No tag at all is an answer, too.
    world.until("2026-03-03T19:00:00Z").await;
    answers(&world, &kim, "6", "").await;
    assert!(world.answers().await.contains(&"2026-03-03|track_food|0||".to_owned()), "{}", kim.transcript());
    // The form of the day never names it.
    let forms = world.rows("SELECT form, tracked FROM checkins WHERE form IS NOT NULL ORDER BY day").await;
    assert!(
        forms.iter().all(|row| row.starts_with("[1,2,4,6,7]|[") && row.len() > "[1,2,4,6,7]|[]".len()),
        "{forms:?}"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn nobody_sees_what_is_tracked_until_it_is_shown_and_hidden_it_is_gone_at_once() {
    let (world, ana, kim) = world_with_client().await;
    tracks(&world, &kim, "Food").await;
    for day in 2..5 {
        world.until(&format!("2026-03-0{day}T19:00:00Z")).await;
        answers(&world, &kim, "6", "coffee").await;
    }
    let seen = looks(&world, &ana).await;
    for word in ["Food", "Coffee", "What did you eat"] {
        assert!(!seen.contains(word), "{word}: {seen}");
    }
    // Shown, to whom is named beside the yes, from today on.
    world.until("2026-03-05T09:00:00Z").await;
    world.says(&kim, "/track").await;
    for label in ["Food", "Show to therapists"] {
        world.taps(&kim, label).await;
    }
    let ask = world.last(&kim);
    assert!(
        ask.contains("Show Food to") && ask.contains("Ana Ruiz") && ask.contains("from today on"),
        "{ask}"
    );
    assert!(!looks(&world, &ana).await.contains("Food"), "not before the yes");
    world.taps(&kim, "Yes, show it").await;
    assert!(world.last(&kim).contains("This is seen by: "), "{}", kim.transcript());
    world.until("2026-03-05T19:00:00Z").await;
    answers(&world, &kim, "6", "sweets").await;
    let seen = looks(&world, &ana).await;
    assert!(seen.contains("Food") && seen.contains("Sweets"), "{seen}");
    assert!(!seen.contains("Coffee"), "days before the yes are not shown: {seen}");
    // What waits for the therapist comes without it, once it is hidden.
    world.says(&kim, "/track").await;
    for label in ["Food", "Hide again"] {
        world.taps(&kim, label).await;
    }
    assert!(world.last(&kim).contains("Only you see this"), "{}", kim.transcript());
    let seen = looks(&world, &ana).await;
    assert!(!seen.contains("Food") && !seen.contains("Sweets"), "{seen}");
    // In the client's own summary it stands, from the first day on.
    world.says(&kim, "/chart").await;
    let own = world.last(&kim);
    assert!(own.contains("Food") && own.contains("Coffee"), "{own}");
    // Shown again it counts from that day on.
    world.until("2026-03-06T10:00:00Z").await;
    world.says(&kim, "/track").await;
    for label in ["Food", "Show to therapists", "Yes, show it"] {
        world.taps(&kim, label).await;
    }
    assert!(!looks(&world, &ana).await.contains("Sweets"), "{}", ana.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_therapist_is_told_word_for_word_the_same_with_and_without_what_is_tracked() {
    let mut told = Vec::new();
    for tracked in [false, true] {
        let (world, ana, kim) = world_with_client().await;
        if tracked {
            tracks(&world, &kim, "Food").await;
            tracks(&world, &kim, "Energy").await;
            world.says(&kim, "/track").await;
            for label in ["Add", "My own question"] {
                world.taps(&kim, label).await;
            }
            world.says(&kim, "Dreamt of the sea? yes/no").await;
            world.taps(&kim, "None of them").await;
        }
        for day in ["02", "03", "04", "05", "06"] {
            world.until(&format!("2026-03-{day}T19:00:00Z")).await;
            for said in ["6", "30", "none"] {
                world.says(&kim, said).await;
            }
            if tracked {
                for said in ["coffee", "7", "yes"] {
                    world.says(&kim, said).await;
                }
            }
            world.says(&kim, "skip").await;
        }
        // A day of which nothing else was answered.
        world.until("2026-03-07T19:00:00Z").await;
        if tracked {
            for _ in 0..3 {
                world.taps(&kim, "Skip").await;
            }
            world.says(&kim, "coffee").await;
        }
        world.until("2026-03-09T12:00:00Z").await;
        looks(&world, &ana).await;
        let said = |message: &MessageView| {
            let drawn = message.photo.iter().chain(&message.document).map(|file| ana.file(&file.file_id));
            (message.html.clone(), format!("{:?}", message.labels()), drawn.collect::<Vec<_>>())
        };
        // An invitation has a code of its own.
        let all = ana.messages();
        let told_her = all.iter().filter(|message| message.from_bot && !message.text.contains("start="));
        told.push(told_her.map(said).collect::<Vec<_>>());
    }
    let [without, with] = told.as_slice() else { unreachable!() };
    assert_eq!(without.len(), with.len());
    for (one, other) in without.iter().zip(with) {
        assert_eq!((&one.0, &one.1), (&other.0, &other.1));
        assert!(one.2 == other.2, "another picture: {}", one.0);
    }
    assert!(without.iter().filter(|message| !message.2.is_empty()).count() >= 3, "pictures were compared");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_later_therapist_sees_nothing_of_it_and_a_yes_to_others_than_were_named_is_asked_anew() {
    let (world, ana, kim) = world_with_client().await;
    tracks(&world, &kim, "Food").await;
    world.says(&kim, "/track").await;
    for label in ["Food", "Show to therapists", "Yes, show it"] {
        world.taps(&kim, label).await;
    }
    let ben = world.therapist(3, "Ben Ode").await;
    let code = world.invites(&ben, "Otter").await;
    world.hours(1).await;
    kim.start(Some(&code));
    world.settle().await;
    let consent = world.last(&kim);
    assert!(!consent.contains("Food"), "what is tracked is in no consent: {consent}");
    world.taps(&kim, "I agree").await;
    world.until("2026-03-02T19:00:00Z").await;
    answers(&world, &kim, "6", "coffee").await;
    assert!(looks(&world, &ana).await.contains("Coffee"), "{}", ana.transcript());
    world.says(&ben, "/clients").await;
    world.taps(&ben, "Otter").await;
    assert!(
        !world.last(&ben).contains("Coffee") && !world.last(&ben).contains("Food"),
        "{}",
        ben.transcript()
    );
    // A yes that named Ana alone is none to both.
    tracks(&world, &kim, "Weather").await;
    world.says(&kim, "/stop").await;
    world.taps(&kim, "Ben Ode").await;
    world.taps(&kim, "Stop sharing").await;
    world.says(&kim, "/track").await;
    for label in ["Weather", "Show to therapists"] {
        world.taps(&kim, label).await;
    }
    let message = kim.last().unwrap();
    let yes = message.button("Yes, show it").unwrap().data.clone().unwrap();
    let code = world.invites(&ben, "Otter two").await;
    world.hours(1).await;
    kim.start(Some(&code));
    world.settle().await;
    world.taps(&kim, "I agree").await;
    kim.press_data(message.id, &yes);
    world.settle().await;
    assert_eq!(world.rows("SELECT link_id FROM tracks_shown s JOIN items i ON i.id = s.item_id WHERE i.code = 'track_weather'").await.len(), 0);
    // It is asked where it stood, with whom it would be shown to now.
    let asked = kim.messages().into_iter().find(|shown| shown.id == message.id).unwrap();
    assert!(asked.text.contains("Ana Ruiz") && asked.text.contains("Ben Ode"), "{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_yes_in_words_counts_where_its_question_stands_last() {
    let (world, _, kim) = world_with_client().await;
    tracks(&world, &kim, "Food").await;
    world.says(&kim, "/track").await;
    for label in ["Food", "Show to therapists"] {
        world.taps(&kim, label).await;
    }
    // Something else was said since: it is asked once more.
    world.says(&kim, "/help").await;
    world.says(&kim, "yes").await;
    assert_eq!(world.rows("SELECT 1 FROM tracks_shown").await.len(), 0, "{}", kim.transcript());
    world.says(&kim, "/track").await;
    for label in ["Food", "Show to therapists"] {
        world.taps(&kim, label).await;
    }
    world.says(&kim, "yes").await;
    if world.rows("SELECT 1 FROM tracks_shown").await.is_empty() {
        assert!(kim.transcript().contains("I ask once more"), "{}", kim.transcript());
        world.says(&kim, "yes").await;
    }
    assert_eq!(world.rows("SELECT 1 FROM tracks_shown").await.len(), 1, "{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn tags_by_the_hundred_get_a_kind_answer_and_nothing_is_lost() {
    let (world, _, kim) = world_with_client().await;
    tracks(&world, &kim, "Food").await;
    world.says(&kim, "/track").await;
    for label in ["Food", "Tags", "Add tags"] {
        world.taps(&kim, label).await;
    }
    let hundred: Vec<String> = (1..=100).map(|number| format!("tag {number}")).collect();
    world.says(&kim, &hundred.join(", ")).await;
    let told = kim.transcript();
    assert!(told.contains("You sent 100, and there is room for 6"), "{told}");
    let tags = "SELECT count(*) FROM tags WHERE retired_at IS NULL";
    assert_eq!(world.rows(tags).await, ["6"], "{told}");
    // The question still stands: fewer are taken.
    world.says(&kim, "Tea, soup\nsoup, coffee cake").await;
    assert_eq!(world.rows(tags).await, ["9"], "{}", kim.transcript());
    assert!(kim.transcript().contains("3 tags are added"), "{}", kim.transcript());
    world.says(&kim, "/track").await;
    for label in ["Food", "Tags", "soup", "Rename"] {
        world.taps(&kim, label).await;
    }
    world.says(&kim, "Hot soup").await;
    assert!(
        world
            .rows("SELECT name FROM tags WHERE name IS NOT NULL ORDER BY id")
            .await
            .contains(&"Hot soup".to_owned())
    );
    world.says(&kim, "/track").await;
    for label in ["Food", "Tags", "Coffee", "Take it off"] {
        world.taps(&kim, label).await;
    }
    assert_eq!(world.rows(tags).await, ["8"]);
    world.until("2026-03-02T19:00:00Z").await;
    for said in ["5", "30", "none"] {
        world.says(&kim, said).await;
    }
    let card = kim.last().unwrap();
    assert!(card.button("Hot soup").is_some() && card.button("Coffee").is_none(), "{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn six_are_tracked_at_most_and_each_is_stopped_with_its_answers_kept() {
    let (world, _, kim) = world_with_client().await;
    for ready in ["Triggers", "Food", "People", "Weather", "Energy", "Hours slept"] {
        tracks(&world, &kim, ready).await;
    }
    world.says(&kim, "/track").await;
    for label in ["Add", "My own question"] {
        world.taps(&kim, label).await;
    }
    assert!(world.last(&kim).contains("The list is full. The most is 6"), "{}", kim.transcript());
    world.until("2026-03-02T19:00:00Z").await;
    for said in ["5", "30", "none", "an argument", "coffee", "family", "sun", "6", "7h"] {
        world.says(&kim, said).await;
    }
    world.says(&kim, "/track").await;
    for label in ["Food", "Stop tracking"] {
        world.taps(&kim, label).await;
    }
    assert!(world.last(&kim).contains("It is not asked now. Your answers are kept."), "{}", kim.transcript());
    world.until("2026-03-03T19:00:00Z").await;
    for said in ["5", "30", "none", "none"] {
        world.says(&kim, said).await;
    }
    assert!(world.last(&kim).contains("Who were you with today?"), "{}", kim.transcript());
    assert!(world.answers().await.contains(&"2026-03-02|track_food|1||".to_owned()));
    // Taken up again, it has its answers and is not made twice.
    tracks(&world, &kim, "Food").await;
    assert_eq!(world.rows("SELECT count(*) FROM tracks").await, ["6"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn an_own_question_is_read_as_a_therapists_is_and_words_that_are_none_bring_whom_to_call() {
    let (world, _, kim) = world_with_client().await;
    world.says(&kim, "/track").await;
    for label in ["Add", "My own question"] {
        world.taps(&kim, label).await;
    }
    world.says(&kim, "I cannot go on").await;
    assert!(kim.transcript().contains(CALL), "{}", kim.transcript());
    world.says(&kim, "Thoughts text").await;
    assert!(kim.transcript().contains("For free words there is the note"), "{}", kim.transcript());
    world.says(&kim, "Mood 0-10").await;
    assert!(world.last(&kim).contains("asked already"), "{}", kim.transcript());
    world.says(&kim, "Craving 0-5 none..strong").await;
    assert!(world.last(&kim).contains("This is how I will ask you"), "{}", kim.transcript());
    world.taps(&kim, "4 or more").await;
    assert!(kim.transcript().contains("is on your list"), "{}", kim.transcript());
    world.until("2026-03-02T19:00:00Z").await;
    for said in ["5", "30", "none"] {
        world.says(&kim, said).await;
    }
    assert!(world.last(&kim).contains("Craving"), "{}", kim.transcript());
    world.says(&kim, "5").await;
    // Its hard end is the client's to say, and after it whom to call is told.
    assert!(world.last(&kim).contains(CALL), "{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_goes_with_what_is_told_with_its_days_and_for_the_client_alone() {
    let (world, ana, kim) = world_with_client().await;
    tracks(&world, &kim, "Food").await;
    world.says(&kim, "/track").await;
    world.taps(&kim, "What goes with what").await;
    assert!(world.last(&kim).contains("There are too few days yet"), "{}", kim.transcript());
    let first = chrono::NaiveDate::from_ymd_opt(2026, 3, 2).unwrap();
    for (at, day) in first.iter_days().take(24).enumerate() {
        world.until(&format!("{day}T19:00:00Z")).await;
        let coffee = at % 2 == 0;
        let mood = if coffee { ["7", "8", "6"][at % 3] } else { ["3", "4", "5"][at % 3] };
        answers(&world, &kim, mood, if coffee { "coffee" } else { "none" }).await;
    }
    world.says(&kim, "/track").await;
    world.taps(&kim, "What goes with what").await;
    let told = world.last(&kim);
    assert!(told.contains("I looked at 1 thing beside mood"), "{told}");
    assert!(
        told.contains("Food: Coffee") && told.contains("(days: 12)") && told.contains("higher"),
        "{told}"
    );
    assert!(
        told.contains("do not say that one brings the other") && told.contains("Only you see this"),
        "{told}"
    );
    assert!(!looks(&world, &ana).await.contains("Coffee"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_tag_taken_off_stays_for_the_days_it_was_chosen_on() {
    let (world, _, kim) = world_with_client().await;
    tracks(&world, &kim, "Food").await;
    world.until("2026-03-02T19:00:00Z").await;
    answers(&world, &kim, "6", "coffee").await;
    world.says(&kim, "/track").await;
    for label in ["Food", "Tags", "Coffee", "Take it off"] {
        world.taps(&kim, label).await;
    }
    // The card of that day has it still, and the next one does not.
    world.says(&kim, "/today").await;
    assert!(world.last(&kim).contains("Coffee"), "{}", kim.transcript());
    world.says(&kim, "/chart").await;
    assert!(world.last(&kim).contains("Coffee"), "{}", kim.transcript());
    world.until("2026-03-03T19:00:00Z").await;
    for said in ["5", "30", "none"] {
        world.says(&kim, said).await;
    }
    let card = kim.last().unwrap();
    assert!(card.button("Coffee").is_none() && card.button("Sweets").is_some(), "{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_therapist_who_asks_the_same_learns_nothing_and_it_is_asked_once() {
    let (world, ana, kim) = world_with_client().await;
    tracks(&world, &kim, "Energy").await;
    world.until("2026-03-02T19:00:00Z").await;
    for said in ["5", "30", "none", "3"] {
        world.says(&kim, said).await;
    }
    world.says(&ana, "/clients").await;
    for label in ["Heron", "What is asked", "From the library", "Body", "Energy"] {
        world.taps(&ana, label).await;
    }
    let ids = "SELECT count(*) FROM items WHERE code = 'energy'";
    assert_eq!(world.rows(ids).await, ["2"], "another row, of the therapist's own");
    world.until("2026-03-03T19:00:00Z").await;
    for said in ["5", "30", "none", "8"] {
        world.says(&kim, said).await;
    }
    assert!(!world.last(&kim).contains("How much energy"), "{}", kim.transcript());
    let seen = looks(&world, &ana).await;
    assert!(seen.contains("Energy: 8") || seen.contains("Energy") && !seen.contains("3 to 8"), "{seen}");
    // Typed in the very words of what the client tracks, it is taken as any other.
    tracks(&world, &kim, "My own question").await;
    world.says(&kim, "Dreams? yes/no").await;
    world.taps(&kim, "None of them").await;
    world.says(&ana, "/clients").await;
    for label in ["Heron", "What is asked", "Type one"] {
        world.taps(&ana, label).await;
    }
    world.says(&ana, "Dreams? yes/no").await;
    world.keeps(&ana).await;
    assert!(!ana.transcript().contains("asked already"), "{}", ana.transcript());
    assert_eq!(world.rows("SELECT count(*) FROM items WHERE spec LIKE '%Dreams%'").await, ["2"]);
}
