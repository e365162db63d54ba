//! What stands below what: the end of the chat is where somebody looks, and what is typed below a card came after it.

use chrono::TimeDelta;

use super::support::World;

#[tokio::test]
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

#[tokio::test]
async fn a_card_of_yesterday_that_words_go_to_comes_to_the_end() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.until("2026-03-03T09:00:00Z").await;
    world.says(&kim, "/today").await;
    for said in ["3", "30", "none", "No note", "/today"] {
        match said {
            "No note" => world.taps(&kim, "No note").await,
            said => world.says(&kim, said).await,
        }
    }
    world.says(&kim, "6").await;
    let end = world.last(&kim);
    assert!(end.contains("Monday 2 March") && end.contains("6"), "{}", kim.transcript());
}

#[tokio::test]
async fn words_below_a_card_came_after_it_whatever_the_clocks_say() {
    for seconds in [90, 300, 3600] {
        let world = World::ahead_of_telegram("2026-03-02T09:00:00Z", TimeDelta::seconds(seconds)).await;
        let ana = world.therapist(1, "Ana Ruiz").await;
        let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
        world.until("2026-03-03T19:00:00Z").await;
        world.says(&kim, "4").await;
        let kept = world.answers().await;
        assert!(kept.iter().all(|row| row.starts_with("2026-03-03|mood|4|")), "{seconds}: {kept:?}");
        assert_eq!(kept.len(), 1, "{}", kim.transcript());
    }
}
