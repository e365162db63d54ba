//! What stands below what: the end of the chat is where somebody looks, and what is typed below a card came after it.

use chrono::TimeDelta;
use tidemark::sandbox::Person;

use super::support::World;

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_came_of_typed_words_stands_where_they_were_typed() {
    for below in ["/help", "/privacy", "/chart"] {
        let world = World::at("2026-03-02T09:00:00Z").await;
        let ana = world.therapist(1, "Ana Ruiz").await;
        let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
        world.until("2026-03-02T19:00:00Z").await;
        for said in ["5", "40", "none"] {
            world.says(&kim, said).await;
        }
        world.says(&kim, below).await;
        world.says(&kim, "I can't do this any more").await;
        let end = world.last(&kim);
        assert!(
            end.contains("I can't do this any more") && end.contains("May your therapist"),
            "{below}: {end}"
        );
        assert!(end.contains("danger"), "{below}: {end}");
        assert_eq!(kim.transcript().matches("4 of 4").count(), 1, "{}", kim.transcript());
        let before = kim.messages().len();
        world.says(&kim, "only for me").await;
        assert!(world.last(&kim).contains("only for you"), "{}", kim.transcript());
        assert_eq!(kim.messages().len(), before + 1, "{}", kim.transcript());
    }
}

/// Monday was asked and left, or begun; on Tuesday morning Kim did Tuesday's questions by themselves, and its card is the
/// last in the chat.
async fn tuesday_done_below_monday(monday: &[&str]) -> (World, Person) {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.until("2026-03-02T19:00:00Z").await;
    for said in monday {
        world.says(&kim, said).await;
    }
    world.until("2026-03-03T09:00:00Z").await;
    for said in ["/today", "3", "30", "none"] {
        world.says(&kim, said).await;
    }
    world.taps(&kim, "No note").await;
    (world, kim)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn words_below_the_finished_card_of_today_change_no_other_day() {
    for (monday, lang) in [
        (&[][..], "English"),
        (&["4"], "Español"),
        (&["4", "40", "none"], "العربية"),
        (&["4", "40", "none", "a note of Monday"], "Español"),
    ] {
        let (world, kim) = tuesday_done_below_monday(monday).await;
        for said in ["/settings", "tap Language", &format!("tap {lang}"), "/today"] {
            match said.strip_prefix("tap ") {
                Some(label) => world.taps(&kim, label).await,
                None => world.says(&kim, said).await,
            }
        }
        let kept = world.answers().await;
        for said in ["6", "80", "I had a good day today", "sí", "yes", "نعم", "none", "line two"] {
            world.says(&kim, said).await;
            assert_eq!(world.answers().await, kept, "{monday:?} {said}\n{}", kim.transcript());
            let shared = world.rows("SELECT count(*) FROM answers WHERE shared = 1").await;
            assert_eq!(shared, ["0"], "{said}\n{}", kim.transcript());
            let end = kim.last().unwrap();
            // A plain yes to nothing that asks for one is said once more, to what is done.
            if ["sí", "yes", "نعم"].contains(&said) && end.keyboard.is_empty() {
                // In another language it is no yes, and so free words.
                assert!(said != "yes" || !end.text.contains("112"), "{}", end.text);
                continue;
            }
            // It is asked which day only of what can be an answer.
            let free = ["I had a good day today", "line two"].contains(&said);
            assert_eq!(end.keyboard.concat().len(), if free { 0 } else { 2 }, "{}", kim.transcript());
            // Whoever wrote words may be in need, also here.
            let words = !said.chars().all(|c| c.is_ascii_digit());
            assert_eq!(end.text.contains("112"), words, "{}", end.text);
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_day_that_was_meant_is_one_tap_away_and_takes_the_next_words() {
    let (world, kim) = tuesday_done_below_monday(&[]).await;
    world.says(&kim, "6").await;
    let end = world.last(&kim);
    assert!(end.contains("Which day is this for? I have not kept it yet."), "{end}");
    world.taps(&kim, "Monday 2 March").await;
    assert!(world.last(&kim).contains("This one is for Monday 2 March"), "{}", kim.transcript());
    world.says(&kim, "6").await;
    assert_eq!(world.answers().await[0], "2026-03-02|mood|6|late|", "{}", kim.transcript());
    let end = world.last(&kim);
    assert!(end.contains("Monday 2 March") && end.contains("6"), "{}", kim.transcript());
    // Asked for again, Tuesday stands last once more; and its own button leads to its own answers.
    world.says(&kim, "/today").await;
    world.says(&kim, "50").await;
    world.taps(&kim, "Tuesday 3 March").await;
    world.taps(&kim, "✎ Mood").await;
    world.says(&kim, "5").await;
    let kept = world.answers().await;
    assert_eq!(kept.iter().filter(|row| row.starts_with("2026-03-02")).count(), 1, "{kept:?}");
    assert!(kept.contains(&"2026-03-03|mood|5||".to_owned()), "{kept:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_card_above_that_is_pressed_or_replied_to_takes_the_words() {
    let (world, kim) = tuesday_done_below_monday(&[]).await;
    let monday = kim.messages().into_iter().find(|m| m.text.contains("How is your mood today?")).unwrap();
    kim.reply(monday.id, "6");
    world.settle().await;
    assert_eq!(world.answers().await[0], "2026-03-02|mood|6|late|", "{}", kim.transcript());
    kim.tap_on(monday.id, "70").unwrap();
    world.settle().await;
    world.says(&kim, "none").await;
    let kept = world.answers().await;
    assert_eq!(
        kept[1..3],
        ["2026-03-02|suds_highest_today|70|late|", "2026-03-02|skills|0|late|"],
        "{kept:?}"
    );
    // Wherever it was asked last, it is the one.
    world.says(&kim, "/yesterday").await;
    world.says(&kim, "a note of Monday").await;
    let note = world.answers().await.into_iter().find(|row| row.contains("a note of Monday"));
    assert!(note.is_some_and(|row| row.starts_with("2026-03-02")), "{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn words_below_a_card_came_after_it_whatever_the_clocks_say() {
    for seconds in [90, 300, 3600] {
        let world = World::ahead_of_telegram("2026-03-02T09:00:00Z", TimeDelta::seconds(seconds), true).await;
        let ana = world.therapist(1, "Ana Ruiz").await;
        let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
        world.until("2026-03-03T19:00:00Z").await;
        world.says(&kim, "4").await;
        let kept = world.answers().await;
        assert!(kept.iter().all(|row| row.starts_with("2026-03-03|mood|4|")), "{seconds}: {kept:?}");
        assert_eq!(kept.len(), 1, "{}", kim.transcript());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn whoever_says_that_they_mean_the_finished_day_is_not_asked_again() {
    for monday in [&[][..], &["4"]] {
        let (world, kim) = tuesday_done_below_monday(monday).await;
        world.says(&kim, "66").await;
        assert!(world.last(&kim).contains("Which day is this for?"), "{}", kim.transcript());
        world.taps(&kim, "Tuesday 3 March").await;
        let kept = world.answers().await;
        for said in ["8", "66", "I had a good day"] {
            world.says(&kim, said).await;
            let seen = kim.transcript();
            assert_eq!(seen.matches("Which day is this for?").count(), 1, "{said}\n{seen}");
            assert!(seen.contains("This is answered already, so I changed nothing."), "{said}\n{seen}");
            assert!(world.last(&kim).contains("Mood: 3"), "{said}\n{seen}");
            assert_eq!(world.answers().await, kept, "{said}\n{seen}");
        }
        // Like a reply to that card: what names its question changes it.
        world.says(&kim, "mood 8").await;
        assert!(world.answers().await.contains(&"2026-03-03|mood|8||".to_owned()), "{}", kim.transcript());
        // Another card takes the words again.
        world.says(&kim, "/yesterday").await;
        world.says(&kim, "50").await;
        let monday_has = |row: &String| row.starts_with("2026-03-02") && row.ends_with("|50|late|");
        let asked = monday.is_empty();
        assert_eq!(world.answers().await.iter().any(monday_has), !asked, "{}", kim.transcript());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_day_that_closed_meanwhile_is_not_offered() {
    let (mut world, kim) = tuesday_done_below_monday(&["4"]).await;
    world.clock.set("2026-03-03T09:10:00Z".parse().unwrap());
    kim.say("6");
    world.clock.set("2026-03-03T19:30:00Z".parse().unwrap());
    world.restart().await;
    world.settle().await;
    let seen = kim.transcript();
    assert!(!seen.contains("Which day is this for?"), "{seen}");
    assert!(seen.contains("You sent this on Tuesday 3 March, and I read it only now."), "{seen}");
    assert!(!world.answers().await.iter().any(|row| row.contains("|6|")), "{seen}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_is_said_of_words_that_waited_names_their_day() {
    let mut world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.until("2026-03-02T19:00:00Z").await;
    world.clock.set("2026-03-03T18:50:00Z".parse().unwrap());
    kim.say("44");
    world.clock.set("2026-03-03T18:58:00Z".parse().unwrap());
    world.restart().await;
    world.settle().await;
    let told = "This one is for Monday 2 March.\nThe scale goes from 0 to 10.";
    assert!(kim.messages().iter().any(|m| m.text == told), "{}", kim.transcript());
    // Of the day it is, that is plain.
    world.until("2026-03-03T19:00:00Z").await;
    kim.say("55");
    world.clock.set("2026-03-03T19:05:00Z".parse().unwrap());
    world.restart().await;
    world.settle().await;
    assert!(!kim.transcript().contains("This one is for Tuesday"), "{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_yes_said_once_more_to_a_shared_note_is_no_cry_with_two_days_open() {
    for (lang, yes, more) in [
        ("English", "yes", ["yes", "Yes of course", "of course"]),
        ("Español", "sí", ["sí", "sí, claro", "por supuesto"]),
        ("العربية", "نعم", ["نعم", "نعم طبعًا", "بالتأكيد"]),
    ] {
        let world = World::at("2026-03-02T09:00:00Z").await;
        let ana = world.therapist(1, "Ana Ruiz").await;
        let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
        world.says(&kim, "/settings").await;
        world.taps(&kim, "Language").await;
        world.taps(&kim, lang).await;
        world.until("2026-03-02T19:00:00Z").await;
        world.says(&kim, "4").await;
        world.until("2026-03-03T09:00:00Z").await;
        for said in ["/today", "3", "30", "0", "my zebra note", yes] {
            world.says(&kim, said).await;
        }
        for said in more {
            world.says(&kim, said).await;
            assert!(!world.last(&kim).contains("112"), "{said}: {}", kim.transcript());
        }
        let shared = "SELECT text, shared FROM answers WHERE item_id = 7";
        assert_eq!(world.rows(shared).await, ["my zebra note|1"], "{}", kim.transcript());
    }
}
