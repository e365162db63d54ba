//! The operator's commands on a machine whose clock is wrong while the bot knows better: what they write is of the bot's time.

use tidemark::sandbox::Person;

use super::support::World;

/// A therapist who looks at what a client answered.
async fn looked_at() -> (World, Person, Person) {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.until("2026-03-02T19:00:00Z").await;
    world.taps(&kim, "7").await;
    world.says(&ana, "/clients").await;
    world.taps(&ana, "Heron").await;
    world.taps(&ana, "Chart").await;
    world.says(&kim, "/privacy").await;
    assert!(world.last(&kim).contains("Who looked recently"), "{}", world.last(&kim));
    world.until("2026-03-03T12:00:00Z").await;
    (world, ana, kim)
}

const SHOWN: [&str; 4] =
    ["2000-01-01T00:00:00Z", "2026-02-01T12:00:00Z", "2026-03-03T15:00:00Z", "2027-03-03T12:00:00Z"];

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_role_taken_back_by_a_wrong_clock_keeps_who_looked_and_is_told_at_once() {
    for shown in SHOWN {
        let (world, _, kim) = looked_at().await;
        world.machine_shows(shown);
        world.settle().await;
        world.operator_revokes("T1").await;
        world.settle().await;
        assert!(world.last(&kim).contains("no longer sees"), "{shown}: {}", kim.transcript());
        world.all_show("2026-03-03T12:10:00Z");
        world.settle().await;
        world.until("2026-03-05T12:00:00Z").await;
        world.bot.forget().await.unwrap();
        world.says(&kim, "/privacy").await;
        assert!(world.last(&kim).contains("Who looked recently"), "{shown}: {}", world.last(&kim));
        assert_eq!(
            world.rows("SELECT date(ended_at / 1000, 'unixepoch') FROM links").await,
            ["2026-03-03"],
            "{shown}"
        );
        assert_eq!(
            world.rows("SELECT date(revoked_at / 1000, 'unixepoch') FROM therapists").await,
            ["2026-03-03"],
            "{shown}"
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn an_operators_link_by_a_wrong_clock_is_good_for_two_weeks() {
    for shown in SHOWN {
        let (world, ..) = looked_at().await;
        world.machine_shows(shown);
        world.settle().await;
        let (now, later) = (world.operator_invites().await, world.operator_invites().await);
        world.all_show("2026-03-03T12:10:00Z");
        world.settle().await;
        let opens = async |id: i64, code: &str| {
            let person = world.sandbox.person(id, "Eve", "en");
            person.start(Some(code));
            world.settle().await;
            world.last(&person)
        };
        assert!(!opens(11, &now).await.contains("expired"), "{shown}");
        world.until("2026-03-17T16:00:00Z").await;
        assert!(opens(12, &later).await.contains("expired"), "{shown}");
    }
}

/// As a version before this one left it: written by a clock that was a year ahead.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_message_put_off_to_a_year_that_was_taken_back_goes_all_the_same() {
    let (world, _, kim) = looked_at().await;
    let mut tx = tidemark::store::Tx::begin(&world.bot.store).await.unwrap();
    let ahead = "2027-03-03T12:00:00Z".parse().unwrap();
    assert!(tidemark::app::revoke(&mut tx, "T1", ahead).await.unwrap());
    tx.commit().await.unwrap();
    world.settle().await;
    assert!(world.last(&kim).contains("no longer sees"), "{}", kim.transcript());
}

/// A tie cannot have ended before it was agreed to, nor a role before it was given: what says so is kept its time.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn an_end_long_before_the_beginning_forgets_nothing() {
    let (world, _, kim) = looked_at().await;
    let mut tx = tidemark::store::Tx::begin(&world.bot.store).await.unwrap();
    let dead = "2000-01-01T00:00:00Z".parse().unwrap();
    assert!(tidemark::app::revoke(&mut tx, "T1", dead).await.unwrap());
    tx.commit().await.unwrap();
    world.until("2026-03-05T12:00:00Z").await;
    world.bot.forget().await.unwrap();
    world.says(&kim, "/privacy").await;
    assert!(world.last(&kim).contains("Who looked recently"), "{}", world.last(&kim));
}
