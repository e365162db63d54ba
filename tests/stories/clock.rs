//! Time: both clock changes, a move to another zone, pauses, weekdays. Exactly one question per planned day.

use chrono::{NaiveDate, TimeDelta};

use super::support::{World, instant};

/// Lives over a stretch and gives the instants at which days were asked.
async fn asked(zone: &str, time: &str, from: &str, to: &str) -> Vec<String> {
    let world = World::at(from).await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    world.client(&ana, 2, "Heron", zone, time).await;
    world.until(to).await;
    let sent = world.rows("SELECT day, strftime('%Y-%m-%dT%H:%M', sent_at / 1000, 'unixepoch') FROM checkins WHERE sent_at IS NOT NULL ORDER BY day").await;
    let days: Vec<&str> = sent.iter().filter_map(|row| row.split('|').next()).collect();
    for pair in days.windows(2) {
        let [a, b] = pair else { unreachable!() };
        let next = a.parse::<NaiveDate>().unwrap() + TimeDelta::days(1);
        assert_eq!(*b, next.to_string(), "one a day, none left out: {days:?}");
    }
    sent
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn berlin_springs_forward_and_falls_back() {
    let spring = asked("Europe/Berlin", "02:30", "2026-03-27T10:00:00Z", "2026-03-30T10:00:00Z").await;
    assert_eq!(
        spring,
        ["2026-03-28|2026-03-28T01:30", "2026-03-29|2026-03-29T01:00", "2026-03-30|2026-03-30T00:30"]
    );
    let autumn = asked("Europe/Berlin", "02:30", "2026-10-23T10:00:00Z", "2026-10-26T10:00:00Z").await;
    assert_eq!(
        autumn,
        ["2026-10-24|2026-10-24T00:30", "2026-10-25|2026-10-25T00:30", "2026-10-26|2026-10-26T01:30"]
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn new_york_springs_forward_and_falls_back() {
    let spring = asked("America/New_York", "02:30", "2026-03-06T12:00:00Z", "2026-03-09T12:00:00Z").await;
    assert_eq!(
        spring,
        ["2026-03-07|2026-03-07T07:30", "2026-03-08|2026-03-08T07:00", "2026-03-09|2026-03-09T06:30"]
    );
    let autumn = asked("America/New_York", "01:30", "2026-10-30T12:00:00Z", "2026-11-02T12:00:00Z").await;
    assert_eq!(
        autumn,
        ["2026-10-31|2026-10-31T05:30", "2026-11-01|2026-11-01T05:30", "2026-11-02|2026-11-02T06:30"]
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn lord_howe_moves_by_half_an_hour() {
    let spring = asked("Australia/Lord_Howe", "02:15", "2026-10-02T00:00:00Z", "2026-10-05T00:00:00Z").await;
    assert_eq!(
        spring,
        ["2026-10-03|2026-10-02T15:45", "2026-10-04|2026-10-03T15:30", "2026-10-05|2026-10-04T15:15"]
    );
    let autumn = asked("Australia/Lord_Howe", "01:45", "2026-04-03T00:00:00Z", "2026-04-06T00:00:00Z").await;
    assert_eq!(
        autumn,
        ["2026-04-04|2026-04-03T14:45", "2026-04-05|2026-04-04T14:45", "2026-04-06|2026-04-05T15:15"]
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn casablanca_changes_for_ramadan() {
    let begin = asked("Africa/Casablanca", "20:00", "2026-02-13T10:00:00Z", "2026-02-16T22:00:00Z").await;
    assert_eq!(
        begin,
        [
            "2026-02-13|2026-02-13T19:00",
            "2026-02-14|2026-02-14T19:00",
            "2026-02-15|2026-02-15T20:00",
            "2026-02-16|2026-02-16T20:00"
        ]
    );
    let end = asked("Africa/Casablanca", "02:30", "2026-03-20T12:00:00Z", "2026-03-23T12:00:00Z").await;
    assert_eq!(
        end,
        ["2026-03-21|2026-03-21T02:30", "2026-03-22|2026-03-22T02:00", "2026-03-23|2026-03-23T01:30"]
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn kathmandu_never_changes() {
    let days = asked("Asia/Kathmandu", "07:00", "2026-03-27T10:00:00Z", "2026-03-30T10:00:00Z").await;
    assert_eq!(
        days,
        ["2026-03-28|2026-03-28T01:15", "2026-03-29|2026-03-29T01:15", "2026-03-30|2026-03-30T01:15"]
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_move_to_another_zone_never_asks_a_day_twice() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.until("2026-03-02T19:30:00Z").await;
    for (city, until) in [
        ("Los Angeles", "2026-03-04T10:00:00Z"),
        ("Auckland", "2026-03-06T10:00:00Z"),
        ("Madrid", "2026-03-08T22:00:00Z"),
    ] {
        world.says(&kim, "/settings").await;
        world.taps(&kim, "zone").await;
        world.says(&kim, city).await;
        assert!(kim.transcript().contains(city), "{}", kim.transcript());
        world.until(until).await;
    }
    let days = world
        .rows("SELECT day, count(*) FROM checkins WHERE sent_at IS NOT NULL GROUP BY day HAVING count(*) > 1")
        .await;
    assert_eq!(days, Vec::<String>::new());
    // Every question came at 20:00 of where the client was.
    let asked = world.rows("SELECT day || ' ' || strftime('%dT%H:%M', sent_at / 1000, 'unixepoch') FROM checkins WHERE sent_at IS NOT NULL ORDER BY day").await;
    insta::assert_debug_snapshot!(asked);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn in_a_pause_nothing_is_asked_and_nothing_counts() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.says(&kim, "/pause").await;
    world.taps(&kim, "3 days").await;
    let before = kim.messages().len();
    world.until("2026-03-05T08:59:00Z").await;
    assert_eq!(kim.messages().len(), before, "{}", kim.transcript());
    world.until("2026-03-05T19:00:00Z").await;
    assert_eq!(
        kim.messages().len(),
        before + 2,
        "the end of the pause and the question\n{}",
        kim.transcript()
    );
    assert_eq!(world.rows("SELECT day FROM checkins WHERE sent_at IS NOT NULL").await, ["2026-03-05"]);

    // A therapist can pause too; the client hears of it and can go on sooner.
    world.says(&ana, "/clients").await;
    world.taps(&ana, "Heron").await;
    world.taps(&ana, "Pause").await;
    world.taps(&ana, "No end date").await;
    assert!(world.last(&kim).contains("Ana Ruiz"), "{}", world.last(&kim));
    world.says(&kim, "/pause").await;
    world.taps(&kim, "Go on now").await;
    world.until("2026-03-06T19:00:00Z").await;
    assert!(world.last(&kim).contains("mood"), "{}", world.last(&kim));
}

/// The pause ends two minutes after the question of its last day would have come: that day is part of it, and both are told
/// of the next question.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_day_whose_question_fell_into_the_pause_is_a_paused_day_and_both_read_when_it_goes_on() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.until("2026-03-02T19:00:00Z").await;
    world.says(&kim, "6").await;
    world.until("2026-03-02T19:02:00Z").await;
    world.says(&kim, "/pause").await;
    world.taps(&kim, "1 day").await;
    let next = "4 March, 20:00";
    assert!(world.last(&kim).contains(next), "{}", world.last(&kim));
    world.says(&ana, "/clients").await;
    world.taps(&ana, "Heron").await;
    assert!(world.last(&ana).contains(next), "{}", world.last(&ana));
    world.until("2026-03-05T09:00:00Z").await;
    assert_eq!(
        world.rows("SELECT day FROM checkins WHERE sent_at IS NOT NULL").await,
        ["2026-03-02", "2026-03-04"]
    );
    assert_eq!(world.rows("SELECT from_day, ended_day FROM pauses").await, ["2026-03-02|2026-03-04"]);
    world.says(&ana, "/clients").await;
    world.taps(&ana, "Heron").await;
    let told = world.last(&ana);
    assert!(told.contains("1 day was paused") && told.contains("1 of 2"), "{told}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_pause_is_over_when_it_said_so_though_the_bot_was_down() {
    let mut world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    let wren = world.client(&ana, 3, "Wren", "Madrid", "20:00").await;
    world.until("2026-03-07T19:00:00Z").await;
    world.says(&kim, "/pause").await;
    world.taps(&kim, "1 day").await;
    world.until("2026-03-07T19:30:00Z").await;
    world.all_show("2026-03-10T09:00:00Z");
    world.restart().await;
    world.settle().await;
    let pause = "SELECT from_day, strftime('%d %H:%M', until_at / 1000, 'unixepoch'),
        strftime('%d %H:%M', ended_at / 1000, 'unixepoch'), ended_day FROM pauses";
    assert_eq!(world.rows(pause).await, ["2026-03-07|08 19:00|08 19:00|2026-03-08"]);
    // What was due since is asked as it is of everybody.
    for person in [&kim, &wren] {
        let said = person.transcript();
        assert!(said.contains("This one is for Monday 9 March"), "{said}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn only_the_chosen_weekdays_are_asked_and_a_changed_time_holds_at_once() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.says(&kim, "/settings").await;
    world.taps(&kim, "Check-in days").await;
    for day in ["Tue", "Thu", "Sat", "Sun"] {
        world.taps(&kim, day).await;
    }
    world.says(&kim, "/settings").await;
    world.taps(&kim, "Check-in time").await;
    world.says(&kim, "21:15").await;
    world.until("2026-03-09T22:00:00Z").await;
    let days = world.rows("SELECT day, strftime('%H:%M', sent_at / 1000, 'unixepoch') FROM checkins WHERE sent_at IS NOT NULL ORDER BY day").await;
    assert_eq!(days, ["2026-03-02|20:15", "2026-03-04|20:15", "2026-03-06|20:15", "2026-03-09|20:15"]);
    assert!(instant("2026-03-09T22:00:00Z") <= world.clock.now());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_language_can_change_in_the_middle_of_a_check_in() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.until("2026-03-02T19:00:00Z").await;
    world.taps(&kim, "7").await;
    world.says(&kim, "/settings").await;
    world.taps(&kim, "Language").await;
    world.taps(&kim, "العربية").await;
    world.says(&kim, "/today").await;
    world.says(&kim, "٣٥").await;
    world.says(&kim, "٠").await;
    world.says(&kim, "لا").await;
    let sums = world.rows("SELECT item_id, value FROM answers WHERE part = 0 ORDER BY 1").await;
    assert_eq!(sums, ["1|7", "2|35", "4|0", "7|"], "{}", kim.transcript());
    assert_eq!(
        world.rows("SELECT completed_at IS NOT NULL FROM checkins WHERE day = '2026-03-02'").await,
        ["1"]
    );
}
