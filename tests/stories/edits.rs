//! A message changed after its day was over: the answer changes where it still may, the reply says so in full, and no
//! card of that day asks anything again.

use tidemark::sandbox::Person;

use super::support::World;

/// The lines of the bot's messages, of which a card of Monday asks nothing.
fn asks_of_monday(kim: &Person) -> Vec<String> {
    let messages = kim.messages().into_iter().filter(|message| message.from_bot);
    messages.map(|message| message.text).filter(|text| text.contains("Looking back at Monday")).collect()
}

async fn kim_on_monday(lang: &str) -> (World, Person) {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.says(&kim, "/settings").await;
    world.taps(&kim, "Language").await;
    world.taps(&kim, lang).await;
    world.until("2026-03-02T19:00:00Z").await;
    (world, kim)
}

async fn says(world: &World, kim: &Person, text: &str) -> i64 {
    let message = kim.say(text);
    world.settle().await;
    message
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn an_answer_of_yesterday_changed_says_so_and_asks_nothing() {
    for (lang, told) in [
        ("English", "Kept for Monday 2 March: ✓ Mood: 9"),
        ("Español", "Guardado para el lunes 2 de marzo: ✓ Ánimo: 9"),
        ("العربية", "✓ المزاج: ٩"),
    ] {
        // How far Monday had come, and when the message is changed.
        for rest in [&[][..], &["30"], &["30", "0"], &["30", "0", "a long day"]] {
            let (world, kim) = kim_on_monday(lang).await;
            let mood = says(&world, &kim, "4").await;
            for text in rest {
                world.says(&kim, text).await;
            }
            world.until("2026-03-03T19:01:00Z").await;
            let cards: Vec<_> = kim.messages().into_iter().filter(|m| m.from_bot).collect();
            kim.edit_text(mood, "9");
            world.settle().await;
            let whole = format!("{lang} {rest:?}\n{}", kim.transcript());
            assert!(world.last(&kim).contains(told), "{whole}");
            assert!(world.answers().await[0].starts_with("2026-03-02|mood|9"), "{whole}");
            let after: Vec<_> = kim.messages().into_iter().filter(|m| m.from_bot).collect();
            assert!(after[..cards.len()] == cards, "every card stays as it is: {whole}");
            assert_eq!(after.len(), cards.len() + 1, "{whole}");
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_change_on_the_day_after_takes_no_words_from_what_is_asked() {
    let (world, kim) = kim_on_monday("English").await;
    let mood = says(&world, &kim, "4").await;
    let suds = says(&world, &kim, "50").await;
    let skills = says(&world, &kim, "1").await;
    world.says(&kim, "3").await;
    let note = says(&world, &kim, "a long day").await;
    world.says(&kim, "yes").await;
    world.until("2026-03-03T19:00:00Z").await;
    for (message, text, told) in [
        (mood, "9", "✓ Mood: 9"),
        (suds, "60", "✓ Distress (SUDs, highest of the day): 60"),
        (skills, "2", "✓ Skills: Grounding (5 senses)"),
        (note, "a longer day", "✓ Note (only for you)"),
    ] {
        kim.edit_text(message, text);
        world.settle().await;
        let said = world.last(&kim);
        assert!(
            said.contains("Kept for Monday 2 March") && said.contains(told),
            "{told}: {}",
            kim.transcript()
        );
    }
    // The card of the day that was finished shows the answers of now, and asks nothing.
    let card = kim.messages().into_iter().find(|m| m.from_bot && m.text.contains("Mood: 9")).unwrap();
    assert!(card.text.contains("a longer day"), "{}", kim.transcript());
    assert_eq!(asks_of_monday(&kim), Vec::<String>::new());
    world.says(&kim, "7").await;
    world.says(&kim, "20").await;
    let kept = world.answers().await;
    assert!(kept.contains(&"2026-03-03|mood|7||".to_owned()), "{kept:?}");
    assert!(kept.contains(&"2026-03-03|suds_highest_today|20||".to_owned()), "{kept:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_day_that_is_closed_for_good_says_so_and_changes_nothing() {
    let (world, kim) = kim_on_monday("English").await;
    let mood = says(&world, &kim, "4").await;
    world.until("2026-03-04T09:00:00Z").await;
    let before = world.answers().await;
    kim.edit_text(mood, "9");
    world.settle().await;
    let said = world.last(&kim);
    assert!(said.contains("Monday 2 March is closed now. What you answered is kept."), "{said}");
    assert_eq!(world.answers().await, before);
    assert_eq!(asks_of_monday(&kim), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_number_changed_the_day_after_is_one_filled_in() {
    let (world, kim) = kim_on_monday("English").await;
    let mood = says(&world, &kim, "4").await;
    let suds = says(&world, &kim, "50").await;
    let marks = "SELECT item_id, value, late, filled_in FROM answers WHERE item_id IN (1, 2) AND part = 0 ORDER BY item_id";
    // Late in the night the day is still open: a slip put right is as it was.
    world.until("2026-03-03T09:00:00Z").await;
    kim.edit_text(suds, "60");
    world.settle().await;
    assert_eq!(world.rows(marks).await, ["1|4|0|0", "2|60|0|0"]);
    world.until("2026-03-03T19:01:00Z").await;
    for (message, text) in [(mood, "9"), (suds, "60!")] {
        kim.edit_text(message, text);
        world.settle().await;
    }
    assert_eq!(world.rows(marks).await, ["1|9|0|1", "2|60|0|0"], "{}", kim.transcript());
}
