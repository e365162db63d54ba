//! Telegram takes no messages for a while: being unreachable is no fault of any of them. All that waits comes once, in
//! its order, and one message that nobody takes holds up neither its chat nor anybody else.

use std::time::Duration;

use chrono::TimeDelta;
use tidemark::sandbox::{Fault, FaultKind, Person};
use tidemark::store::parked;

use super::support::World;

const SENDS: [&str; 6] =
    ["sendMessage", "sendPhoto", "sendDocument", "sendMediaGroup", "editMessageText", "setMyCommands"];

fn error(code: u16, description: &str) -> FaultKind {
    FaultKind::Error { code, description: description.into(), retry_after: None }
}

/// From now on, until the faults are cleared.
fn fails(world: &World, methods: &[&str], chat: Option<i64>, kind: &FaultKind) {
    for method in methods {
        world.sandbox.fault(Fault { method: (*method).into(), chat, times: u32::MAX, kind: kind.clone() });
    }
}

/// The whole of Telegram but for the polls, which stay open.
fn down(world: &World, kind: &FaultKind) {
    fails(world, &SENDS, None, kind);
    fails(world, &["getMe"], None, kind);
}

/// Two clients with a week of answers; it is Monday, three minutes before the therapist's week.
async fn monday() -> (World, Person, [Person; 2]) {
    let world = World::at("2026-03-01T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    let sam = world.client(&ana, 3, "Mole", "Madrid", "20:00").await;
    for day in 2..=6 {
        world.until(&format!("2026-03-0{day}T19:00:00Z")).await;
        for client in [&kim, &sam] {
            for said in ["6", "30", "1", "3", "no note"] {
                world.says(client, said).await;
            }
        }
    }
    world.until("2026-03-09T06:57:00Z").await;
    (world, ana, [kim, sam])
}

fn new(person: &Person, seen: usize) -> Vec<String> {
    let shown = person.messages().into_iter().filter(|message| message.from_bot);
    shown.skip(seen).map(|message| message.text).collect()
}

fn seen(person: &Person) -> usize {
    person.messages().iter().filter(|message| message.from_bot).count()
}

async fn change(world: &World, sql: &'static str) {
    let mut tx = world.bot.store.write().await.unwrap();
    sqlx::query(sql).execute(&mut *tx).await.unwrap();
    tx.commit().await.unwrap();
}

/// Time passes second by second, or in steps so short that nobody was away.
async fn lives(world: &World, time: TimeDelta) {
    let step = if time > TimeDelta::minutes(2) { TimeDelta::seconds(100) } else { TimeDelta::seconds(1) };
    let end = world.clock.now() + time;
    while world.clock.now() < end {
        world.clock.set(end.min(world.clock.now() + step));
        world.settle().await;
    }
}

async fn waiting(world: &World) -> String {
    world.rows("SELECT count(*) FROM outbox WHERE outcome IS NULL").await.remove(0)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn three_hours_without_telegram_on_a_monday_morning_cost_nobody_their_week() {
    let (token, lost) = (error(401, "Unauthorized"), FaultKind::DropBefore);
    // What fails, whether Telegram says who we are all the while, and how many seconds after it everything is there.
    let cases = [
        (token.clone(), false, 9),
        (error(502, "Bad Gateway"), false, 9),
        (lost.clone(), false, 9),
        (token, true, 9),
        // A message of which nobody knows whether it came is tried by itself, ever more rarely.
        (FaultKind::Html { status: 503 }, true, 65),
        (lost, true, 600),
    ];
    for (kind, only_sends, seconds) in &cases {
        let (world, ana, clients) = monday().await;
        let before = (seen(&ana), [seen(&clients[0]), seen(&clients[1])]);
        match only_sends {
            false => down(&world, kind),
            true => fails(&world, &SENDS, None, kind),
        }
        lives(&world, TimeDelta::hours(3)).await;
        assert_eq!((new(&ana, before.0), waiting(&world).await.as_str()), (Vec::new(), "4"), "{kind:?}");
        let longest = world.bot.next_event().await.unwrap().unwrap() - world.clock.now();
        assert!(*only_sends || longest <= TimeDelta::seconds(8), "{kind:?}: {longest}");
        world.sandbox.clear_faults();
        lives(&world, TimeDelta::seconds(*seconds)).await;
        let told = new(&ana, before.0);
        let digests = told.iter().filter(|text| text.contains("2 clients")).count();
        assert_eq!(
            (told.len(), digests),
            (3, 1),
            "{kind:?} {only_sends}: a caseload and an album of two: {told:#?}"
        );
        assert!(told[0].contains("2 clients"), "in order: {told:#?}");
        for (client, before) in clients.iter().zip(before.1) {
            let told = new(client, before);
            assert!(told.len() == 1 && told[0].contains("5 of"), "{kind:?} {only_sends}: {told:#?}");
        }
        assert_eq!(world.rows("SELECT count(*) FROM outbox WHERE outcome = 'broken'").await, ["0"]);
        // Two of them were of the Monday before, when one day had been asked and nobody had answered.
        assert_eq!(world.rows("SELECT count(*) FROM reads WHERE what = 'digest'").await, ["6"], "{kind:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_a_token_that_was_taken_back_kept_waiting_comes_after_the_start_with_the_new_one() {
    let (mut world, ana, [kim, sam]) = monday().await;
    let before = [seen(&ana), seen(&kim), seen(&sam)];
    fails(&world, &SENDS, None, &error(401, "Unauthorized"));
    lives(&world, TimeDelta::minutes(70)).await;
    assert_eq!(waiting(&world).await, "4");
    world.sandbox.clear_faults();
    world.restart().await;
    lives(&world, TimeDelta::seconds(9)).await;
    let counts: Vec<usize> =
        [&ana, &kim, &sam].iter().zip(before).map(|(person, before)| new(person, before).len()).collect();
    assert_eq!(counts, [3, 1, 1], "{}", ana.transcript());
    assert!(new(&ana, before[0])[0].contains("2 clients"));
    assert!(!ana.transcript().contains("Only the words"), "no picture was given up for a token");
    world.hours(1).await;
    assert_eq!((seen(&ana), seen(&kim)), (before[0] + 3, before[1] + 1), "and once");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_server_in_trouble_for_a_moment_costs_a_second() {
    let (world, _, [kim, sam]) = monday().await;
    let before = (seen(&kim), seen(&sam));
    let kind = error(502, "Bad Gateway");
    world.sandbox.fault(Fault { method: "sendMessage".into(), chat: Some(2), times: 1, kind });
    kim.say("/help");
    // Nothing sleeps in a request either.
    let soon = tokio::time::timeout(Duration::from_secs(8), world.settle()).await;
    assert!(soon.is_ok(), "a request held everything up");
    assert_eq!(seen(&kim), before.0);
    sam.say("/help");
    lives(&world, TimeDelta::seconds(1)).await;
    assert_eq!(seen(&sam), before.1 + 1, "whose message is no part of it waits a second");
    lives(&world, TimeDelta::milliseconds(500)).await;
    assert_eq!(seen(&kim), before.0 + 1, "{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_message_that_telegram_chokes_on_holds_up_nobody_and_comes_in_the_end() {
    let (world, ana, [kim, sam]) = monday().await;
    fails(&world, &["sendPhoto"], Some(2), &error(500, "Internal Server Error"));
    kim.say("/chart");
    world.settle().await;
    // Nobody else has anything to say, and what comes after it in the chat is held up for half a minute.
    kim.say("/help");
    let before = seen(&kim);
    lives(&world, TimeDelta::seconds(60)).await;
    assert_eq!(new(&kim, before).len(), 1, "{}", kim.transcript());
    for _ in 0..6 {
        for person in [&ana, &kim, &sam] {
            let before = seen(person);
            person.say("/help");
            lives(&world, TimeDelta::seconds(9)).await;
            assert_eq!(new(person, before).len(), 1, "{}", person.transcript());
        }
    }
    let aside = "SELECT stumbles > 2, due_at - finished_at FROM (SELECT stumbles, due_at,
                 (SELECT max(finished_at) FROM outbox) AS finished_at FROM outbox WHERE outcome IS NULL)";
    let aside = world.rows(aside).await;
    assert!(aside.len() == 1 && aside[0].starts_with("1|"), "it is put aside: {aside:?}");
    let tried = world.sandbox.journal().iter().filter(|call| call.method == "sendPhoto").count();
    world.until("2026-03-09T06:59:00Z").await;
    world.sandbox.clear_faults();
    let photos = || kim.messages().into_iter().filter(|message| message.photo.is_some()).count();
    let before = photos();
    world.hours(1).await;
    assert!(tried < 30, "{tried}");
    assert_eq!(photos(), before + 2, "the chart asked for, and the week\n{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn many_chats_out_of_reach_cost_nobody_else_a_monday_morning() {
    for kind in [error(500, "Internal Server Error"), FaultKind::Html { status: 502 }, FaultKind::DropBefore]
    {
        let (world, ana, [kim, sam]) = monday().await;
        world.until("2026-03-09T06:59:50Z").await;
        let lost: Vec<Person> = (100..125).map(|id| world.sandbox.person(id, "Lost", "en")).collect();
        for (chat, person) in (100..).zip(&lost) {
            fails(&world, &SENDS, Some(chat), &kind);
            person.say("/help");
        }
        lives(&world, TimeDelta::seconds(6)).await;
        let before = [seen(&ana), seen(&kim), seen(&sam)];
        lives(&world, TimeDelta::seconds(4)).await;
        kim.say("/help");
        kim.say("/privacy");
        lives(&world, TimeDelta::seconds(2)).await;
        let came: Vec<usize> =
            [&ana, &kim, &sam].iter().zip(before).map(|(person, before)| new(person, before).len()).collect();
        assert_eq!(came, [3, 2, 0], "{kind:?}: {}", ana.transcript());
        // Whatever more is said in those chats, and however often they are tried.
        for round in 0..15 {
            lost[round % lost.len()].say("/help");
            for person in [&ana, &kim, &sam] {
                let before = seen(person);
                person.say("/help");
                world.settle().await;
                assert_eq!(new(person, before).len(), 1, "{kind:?} {round}: {}", person.transcript());
            }
            lives(&world, TimeDelta::seconds(30)).await;
        }
        let tried = world.sandbox.journal().iter().filter(|call| call.params["chat_id"] == 124).count();
        assert!((5..30).contains(&tried), "{kind:?}: ever more rarely, {tried}");
        let before = [seen(&kim), seen(&sam)];
        world.until("2026-03-09T08:00:02Z").await;
        assert_eq!(
            [seen(&kim), seen(&sam)],
            before.map(|before| before + 1),
            "their own week, on the minute"
        );
        assert!(lost.iter().all(|person| seen(person) == 0));
        world.sandbox.clear_faults();
        lost[3].say("/help");
        lives(&world, TimeDelta::seconds(2)).await;
        assert_eq!(seen(&lost[3]), 3, "what waited comes with what is said now: {}", lost[3].transcript());
        world.hours(1).await;
        assert!(lost.iter().all(|person| seen(person) > 0));
        assert_eq!(waiting(&world).await, "0");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_reminder_of_a_question_that_never_came_is_the_question() {
    let flood = FaultKind::Error {
        code: 429,
        description: "Too Many Requests: retry after 40".into(),
        retry_after: Some(40),
    };
    for kind in [error(401, "Unauthorized"), error(500, "Internal Server Error"), flood] {
        let (world, _, [kim, sam]) = monday().await;
        world.until("2026-03-09T18:50:00Z").await;
        fails(&world, &SENDS, Some(2), &kind);
        let before = [seen(&kim), seen(&sam)];
        lives(&world, TimeDelta::minutes(195)).await;
        world.sandbox.clear_faults();
        world.hours(1).await;
        let told = new(&kim, before[0]);
        assert!(told.len() == 1 && told[0].contains("your mood"), "{kind:?}: {told:#?}");
        assert!(!told[0].contains("quiet reminder"), "{kind:?}: {told:#?}");
        assert!(world.last(&sam).contains("quiet reminder"), "who saw it is reminded: {}", sam.transcript());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_came_and_was_not_confirmed_is_not_sent_again_all_night() {
    let (world, _, [kim, _]) = monday().await;
    fails(&world, &["sendMessage"], Some(2), &FaultKind::DropAfter);
    let before = seen(&kim);
    kim.say("/help");
    for _ in 0..3 {
        lives(&world, TimeDelta::seconds(66)).await;
    }
    let copies = new(&kim, before).iter().filter(|text| text.contains("/today")).count();
    assert!(
        (2..=4).contains(&copies),
        "{copies}: minutes apart from the second on\n{}\n{:?}",
        kim.transcript(),
        world.rows("SELECT id,attempts,stumbles,due_at,leased_until FROM outbox WHERE outcome IS NULL").await
    );
    world.hours(3).await;
    let copies = new(&kim, before).iter().filter(|text| text.contains("/today")).count();
    assert!((10..=40).contains(&copies), "{copies}: never given up, and ever more rarely");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn days_out_of_reach_were_not_asked_and_no_week_is_lost() {
    let (world, ana, [kim, sam]) = monday().await;
    let before = [seen(&ana), seen(&kim), seen(&sam)];
    fails(&world, &SENDS, None, &error(401, "Unauthorized"));
    world.passes(TimeDelta::hours(37)).await;
    world.sandbox.clear_faults();
    lives(&world, TimeDelta::seconds(12)).await;
    // Of Monday nothing is said: its question never came. Tuesday's is open.
    let told = new(&kim, before[1]);
    assert!(told.len() == 2 && told.join("\n").contains("5 of"), "{told:#?}");
    assert!(told.iter().any(|text| text.contains("your mood")), "{told:#?}");
    assert_eq!((new(&ana, before[0]).len(), new(&sam, before[2]).len()), (3, 2));
    let monday = "SELECT sent_at IS NULL AND closed_at IS NULL FROM checkins WHERE day = '2026-03-09'";
    assert_eq!(world.rows(monday).await, ["1", "1"]);
    for _ in 0..6 {
        for said in ["6", "30", "1", "3", "no note"] {
            world.says(&kim, said).await;
        }
        world.hours(24).await;
    }
    let week: Vec<String> = new(&kim, before[1])
        .into_iter()
        .filter(|text| text.contains("16 Mar") || text.contains("15 Mar"))
        .collect();
    assert!(week.iter().any(|text| text.contains("of 6 days")), "{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_names_somebody_who_had_everything_erased_is_never_sent_again() {
    let (world, ana, [kim, _]) = monday().await;
    let kind = error(400, "Bad Request: no");
    world.sandbox.fault(Fault { method: "sendMessage".into(), chat: Some(1), times: 1, kind });
    world.says(&ana, "/clients").await;
    let named = "SELECT count(*) FROM outbox WHERE screen LIKE '%Heron%'";
    assert_eq!(world.rows(named).await, ["1"], "{}", ana.transcript());
    for said in ["/delete", "delete"] {
        world.says(&kim, said).await;
    }
    assert_eq!(world.rows(named).await, ["0"]);
    assert!(world.last(&ana).contains("Heron"), "told that it ended: {}", world.last(&ana));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn two_chats_told_to_wait_make_all_wait_for_a_moment() {
    let (world, ana, [kim, sam]) = monday().await;
    let flood = FaultKind::Error {
        code: 429,
        description: "Too Many Requests: retry after 40".into(),
        retry_after: Some(40),
    };
    for chat in [2, 3] {
        world.sandbox.fault(Fault {
            method: "sendMessage".into(),
            chat: Some(chat),
            times: 1,
            kind: flood.clone(),
        });
    }
    let before = [seen(&ana), seen(&kim), seen(&sam)];
    kim.say("/help");
    sam.say("/help");
    world.settle().await;
    ana.say("/help");
    world.settle().await;
    assert_eq!(seen(&ana), before[0], "Telegram asked for quiet");
    lives(&world, TimeDelta::seconds(9)).await;
    assert_eq!((seen(&ana), seen(&kim)), (before[0] + 1, before[1]));
    lives(&world, TimeDelta::seconds(32)).await;
    assert_eq!((seen(&kim), seen(&sam)), (before[1] + 1, before[2] + 1));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_nobody_needs_any_more_is_parked_and_can_be_sent_again() {
    let (world, ana, [kim, _]) = monday().await;
    down(&world, &FaultKind::DropBefore);
    kim.say("/export");
    lives(&world, TimeDelta::hours(25)).await;
    let before = (seen(&ana), seen(&kim));
    world.sandbox.clear_faults();
    lives(&world, TimeDelta::seconds(9)).await;
    // A day later the copy is of no use; the week is, and so is the question of a day that is open.
    let kept = "SELECT outcome, reason, screen IS NOT NULL FROM outbox WHERE outcome = 'broken'";
    assert_eq!(world.rows(kept).await, ["broken|too late|1"]);
    assert!(kim.messages().iter().all(|message| message.document.is_none()));
    let told = new(&kim, before.1).join("\n");
    assert!(told.contains("5 of") && told.contains("your mood"), "{told}");
    assert_eq!(new(&ana, before.0).len(), 3);

    let mut tx = world.bot.store.write().await.unwrap();
    let held = parked::list(&mut tx).await.unwrap();
    assert_eq!((held.len(), held[0].kind, held[0].reason.as_deref()), (1, "export", Some("too late")));
    let revived = parked::revive(&mut tx, held[0].id, world.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(revived, parked::Revived::Waits);
    world.settle().await;
    assert!(kim.last().unwrap().document.is_some(), "{}", kim.transcript());
    assert_eq!(world.rows(kept).await, [""; 0]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_message_nobody_can_read_any_more_is_told() {
    let (world, _, [kim, _]) = monday().await;
    change(
        &world,
        r#"INSERT INTO outbox (key, chat_id, lane, action, screen, lang, due_at, created_at)
           SELECT 'from before', 2, 0, 'show', '{"v":0,"screen":{"tides":{"high":7}}}', 'en', max(created_at), max(created_at)
           FROM outbox"#,
    )
    .await;
    world.settle().await;
    assert!(world.last(&kim).contains("no longer read"), "{}", world.last(&kim));
    let kept = "SELECT reason, screen FROM outbox WHERE outcome = 'broken'";
    assert_eq!(
        world.rows(kept).await,
        [r#"written by another version|{"v":0,"screen":{"tides":{"high":7}}}"#]
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn an_update_that_bears_the_number_of_an_old_one_is_answered() {
    let (world, _, [kim, _]) = monday().await;
    // After a week without updates Telegram counts from somewhere else: here from where it was that Monday.
    change(
        &world,
        "UPDATE outbox SET key = 'update:' || ((SELECT max(update_id) FROM updates_seen) + 1) || ':1', created_at = 0
         WHERE id = (SELECT min(id) FROM outbox WHERE outcome = 'sent')",
    )
    .await;
    change(&world, "INSERT INTO updates_seen (update_id, at) SELECT max(update_id) + 1, 0 FROM updates_seen")
        .await;
    let before = seen(&kim);
    world.says(&kim, "/help").await;
    assert_eq!(new(&kim, before).len(), 1, "{}", kim.transcript());
    // The same once more is no second one.
    world.sandbox.redeliver_last(1);
    world.settle().await;
    assert_eq!(new(&kim, before).len(), 1);
}

/// Telegram counts pictures apart: whoever waits for one waits alone.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn pictures_that_are_refused_for_all_hold_up_no_text() {
    let (world, ana, clients) = monday().await;
    let wait = FaultKind::Error { code: 429, description: "Too Many Requests".into(), retry_after: Some(20) };
    fails(&world, &["sendPhoto"], None, &wait);
    let before = seen(&ana);
    for client in &clients {
        client.say("/chart");
    }
    world.settle().await;
    ana.say("/help");
    world.settle().await;
    assert_eq!(seen(&ana), before + 1, "at the very same moment: {}", ana.transcript());
    world.sandbox.clear_faults();
    lives(&world, TimeDelta::seconds(30)).await;
    for client in &clients {
        assert!(client.last().unwrap().photo.is_some(), "{}", client.transcript());
    }
    assert_eq!(waiting(&world).await, "0");
}
