//! A therapist sees a client's answers only by a look, and every look is on record for the client: whichever button,
//! however old, and whatever was taken back while the message waited.

use std::time::Duration;

use tidemark::dialogue::press::{CaseTap, Press, StopTap, Tap};
use tidemark::domain::ids::{ItemId, LinkId};
use tidemark::sandbox::{Fault, FaultKind, MessageView, Person};

use super::support::{World, every_case_tap};

/// Said by the client and by nobody else.
const NOTE: &str = "zebra";
const SUDS: &str = "83";

/// The code of an invitation may hold any two digits.
fn tells_suds(text: &str) -> bool {
    text.lines().any(|line| !line.contains("start") && line.contains(SUDS))
}

/// Ana has a client with a week behind them and a shared note.
async fn a_week() -> (World, Person, Person) {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "12:00").await;
    for day in 2..5 {
        world.until(&format!("2026-03-0{day}T11:00:00Z")).await;
        for said in ["7", SUDS, "none", NOTE, "yes"] {
            world.says(&kim, said).await;
        }
    }
    world.hours(2).await;
    (world, ana, kim)
}

/// Does this message put something the client said before its reader?
fn tells(message: &MessageView) -> bool {
    let drawn = message.photo.iter().chain(&message.document).any(|file| !file.name.contains("invitation"));
    drawn || message.text.contains(NOTE) || tells_suds(&message.text)
}

/// The chat as it stands, to tell new and changed messages by.
fn shown(person: &Person) -> Vec<(i64, u32)> {
    person.messages().iter().map(|message| (message.id, message.edits)).collect()
}

/// What came or changed since then.
fn since(person: &Person, before: &[(i64, u32)]) -> Vec<MessageView> {
    person.messages().into_iter().filter(|m| m.from_bot && !before.contains(&(m.id, m.edits))).collect()
}

async fn reads(world: &World) -> Vec<String> {
    world.rows("SELECT what FROM reads ORDER BY id").await
}

/// The bot takes what people did, and sends nothing yet.
async fn takes(world: &World) {
    world.bot.poll(Duration::ZERO).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn whatever_old_button_shows_answers_the_look_is_on_record() {
    for tap in every_case_tap() {
        let (world, ana, kim) = a_week().await;
        world.says(&ana, "/clients").await;
        world.taps(&ana, "Heron").await;
        let card = ana.last().unwrap();
        assert!(tells(&card), "{}", card.text);
        // Something to end and to take off, so that each button has something to do.
        for (open, text) in [("Homework", "walk"), ("Skills", "swim")] {
            ana.press_data(card.id, &Press::Case(LinkId(1), case_tap(open)).encode());
            world.settle().await;
            world.says(&ana, text).await;
            if open == "Homework" {
                world.says(&ana, "skip").await;
            }
        }
        world.hours(30).await;
        // There is something new to see.
        world.says(&kim, "4").await;
        let (before, recorded) = (shown(&ana), reads(&world).await.len());
        ana.press_data(card.id, &Press::Case(LinkId(1), tap).encode());
        world.settle().await;
        let new = since(&ana, &before);
        let told = new.iter().any(tells);
        let looks = reads(&world).await.len() - recorded;
        assert_eq!(told, looks > 0, "{tap:?} shows {new:#?}");
        assert!(looks <= 1, "{tap:?} is one look");
        assert_eq!(told, shows_answers(tap), "{tap:?}");
    }
}

fn case_tap(open: &str) -> CaseTap {
    if open == "Homework" { CaseTap::AddTask } else { CaseTap::AddSkill }
}

/// Which buttons end in a message with answers. A new one has to be named here.
fn shows_answers(tap: CaseTap) -> bool {
    match tap {
        CaseTap::Open
        | CaseTap::Chart
        | CaseTap::Session(_)
        | CaseTap::SessionFile(_)
        | CaseTap::SudsWhen(_)
        | CaseTap::Pause(_)
        | CaseTap::Resume => true,
        CaseTap::Homework
        | CaseTap::AddTask
        | CaseTap::EndTask(_)
        | CaseTap::NoLastDay(_)
        | CaseTap::Skills
        | CaseTap::AddSkill
        | CaseTap::RetireSkill(_)
        | CaseTap::Skill(_)
        | CaseTap::Question(_)
        | CaseTap::Slot(_)
        // Of targets nothing is rated here: that one has a story of its own.
        | CaseTap::Target(_)
        | CaseTap::PauseAsk
        | CaseTap::EndAsk
        | CaseTap::End => false,
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_caseload_and_its_charts_are_looks_and_a_list_of_clients_is_none() {
    let (world, ana, kim) = a_week().await;
    world.says(&ana, "/clients").await;
    assert!(!ana.messages().iter().any(tells), "{}", ana.transcript());
    assert_eq!(reads(&world).await, Vec::<String>::new());
    world.taps(&ana, "This week at a glance").await;
    assert!(ana.last().is_some_and(|message| message.photo.is_some()));
    assert_eq!(reads(&world).await, ["digest"]);
    let before = shown(&ana);
    world.until("2026-03-09T07:00:00Z").await;
    let monday = since(&ana, &before);
    assert_eq!(monday.iter().filter(|message| message.photo.is_some()).count(), 2, "{monday:#?}");
    assert_eq!(reads(&world).await, ["digest"; 3], "the picture of all and the chart");
    world.says(&kim, "/privacy").await;
    let told = world.last(&kim);
    assert_eq!(told.matches("the weekly digest").count(), 2, "looks of one hour are told as one: {told}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_note_taken_back_while_the_card_waits_is_not_on_it() {
    let (world, ana, kim) = a_week().await;
    let day = |n: u32| format!("2026-03-0{n}").parse().unwrap();
    world.says(&ana, "/clients").await;
    ana.tap("Heron").unwrap();
    takes(&world).await;
    kim.press_data(kim.last().unwrap().id, &Press::Checkin(day(4), Tap::Share(ItemId(7), false)).encode());
    takes(&world).await;
    world.settle().await;
    let card = world.last(&ana);
    assert!(card.contains("2 Mar") && card.matches(NOTE).count() == 2, "the fourth is private now: {card}");
}

/// How a client's answers are taken away from a therapist.
#[derive(Clone, Copy, Debug)]
enum Away {
    Stopped,
    Deleted,
    Revoked,
}

async fn take_away(world: &World, kim: &Person, how: Away) {
    match how {
        Away::Stopped => {
            kim.press_data(kim.last().unwrap().id, &Press::Stop(StopTap::One(LinkId(1))).encode());
            takes(world).await;
        }
        Away::Deleted => {
            kim.say("delete");
            takes(world).await;
        }
        Away::Revoked => {
            let mut tx = tidemark::store::Tx::begin(&world.bot.store).await.unwrap();
            tidemark::app::revoke(&mut tx, "T1", world.clock.now()).await.unwrap();
            tx.commit().await.unwrap();
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_waits_is_not_delivered_once_it_was_taken_away_and_nobody_looked() {
    let taps = [CaseTap::Open, CaseTap::Chart, CaseTap::Session(4), CaseTap::SessionFile(4)];
    let card_too = [Away::Deleted, Away::Revoked].map(|how| (CaseTap::Open, how));
    for (open, how) in taps.map(|tap| (tap, Away::Stopped)).into_iter().chain(card_too) {
        let (world, ana, kim) = a_week().await;
        world.says(&ana, "/clients").await;
        let list = ana.last().unwrap().id;
        let before = shown(&ana);
        if let Away::Deleted = how {
            // What is not in front of somebody is not deleted by a word.
            world.says(&kim, "/delete").await;
        }
        ana.press_data(list, &Press::Case(LinkId(1), open).encode());
        takes(&world).await;
        take_away(&world, &kim, how).await;
        world.settle().await;
        assert!(!since(&ana, &before).iter().any(tells), "{open:?} {how:?}: {}", ana.transcript());
        assert_eq!(reads(&world).await, Vec::<String>::new(), "{open:?} {how:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn who_is_a_client_and_a_therapist_leaves_looks_at_clients_and_none_at_themselves() {
    let (world, ana, _) = a_week().await;
    let bo = world.therapist(3, "Bo Lind").await;
    let code = world.invites(&bo, "Osprey").await;
    ana.start(Some(&code));
    world.settle().await;
    world.taps(&ana, "I agree").await;
    world.says(&ana, "Madrid").await;
    world.says(&ana, "20:00").await;
    world.says(&ana, "/today").await;
    for said in ["4", "55", "none", "no"] {
        world.says(&ana, said).await;
    }
    world.says(&ana, "/chart").await;
    assert!(ana.last().is_some_and(|message| message.photo.is_some()), "{}", ana.transcript());
    assert_eq!(reads(&world).await, Vec::<String>::new());
    world.says(&ana, "/clients").await;
    world.taps(&ana, "Heron").await;
    assert_eq!(world.rows("SELECT link_id FROM reads").await, ["1"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_digest_and_its_album_that_wait_hold_only_those_who_still_share() {
    let (world, ana, kim) = a_week().await;
    let lu = world.client(&ana, 3, "Wren", "Madrid", "12:00").await;
    world.until("2026-03-05T11:00:00Z").await;
    for said in ["6", "41", "none"] {
        world.says(&lu, said).await;
    }
    world.until("2026-03-09T06:00:00Z").await;
    let before = shown(&ana);
    world.clock.set("2026-03-09T07:00:00Z".parse().unwrap());
    world.bot.tick().await.unwrap();
    kim.press_data(kim.last().unwrap().id, &Press::Stop(StopTap::One(LinkId(1))).encode());
    takes(&world).await;
    world.settle().await;
    let new = since(&ana, &before);
    let with_kim = new.iter().filter(|message| message.text.contains("Heron") && tells(message)).count();
    assert_eq!(with_kim, 0, "{new:#?}");
    assert!(new.iter().any(|message| message.text.contains("1 client")), "{new:#?}");
    assert_eq!(world.rows("SELECT DISTINCT link_id FROM reads").await, ["2"]);
}

fn photo_fails(kind: FaultKind) -> Fault {
    Fault { method: "sendPhoto".into(), chat: Some(1), times: 1, kind }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_message_tried_again_is_one_look_and_one_that_came_nowhere_is_none() {
    let (world, ana, kim) = a_week().await;
    world.says(&ana, "/clients").await;
    let card = ana.last().unwrap().id;
    let chart = Press::Case(LinkId(1), CaseTap::Chart).encode();
    // It arrives, the answer gets lost, and it is sent again.
    world.sandbox.fault(photo_fails(FaultKind::DropAfter));
    ana.press_data(card, &chart);
    world.settle().await;
    world.hours(1).await;
    assert_eq!(reads(&world).await, ["chart"]);

    // Telegram asks to wait; meanwhile the client withdraws. Nothing came, and nobody looked.
    world.hours(3).await;
    let description = "Too Many Requests: retry after 60".into();
    world.sandbox.fault(photo_fails(FaultKind::Error { code: 429, description, retry_after: Some(60) }));
    ana.press_data(card, &chart);
    world.settle().await;
    kim.press_data(kim.last().unwrap().id, &Press::Stop(StopTap::One(LinkId(1))).encode());
    world.settle().await;
    world.hours(1).await;
    assert_eq!(reads(&world).await, ["chart"], "{}", ana.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_look_that_may_have_been_seen_stands_whatever_becomes_of_the_next_try() {
    let refused = || FaultKind::Error { code: 400, description: "Bad Request".into(), retry_after: None };
    for withdraws in [true, false] {
        let (mut world, ana, kim) = a_week().await;
        world.says(&ana, "/clients").await;
        let delay = FaultKind::Delay(Duration::from_millis(100));
        world.sandbox.fault(photo_fails(delay));
        ana.press_data(ana.last().unwrap().id, &Press::Case(LinkId(1), CaseTap::Chart).encode());
        takes(&world).await;
        let before = shown(&ana);
        let crash = async {
            while reads(&world).await.is_empty() {
                tokio::task::yield_now().await;
            }
            // Telegram has it, and the process dies before it notes that.
            let _writer = world.bot.store.write().await.unwrap();
            while since(&ana, &before).is_empty() {
                tokio::task::yield_now().await;
            }
        };
        tokio::select! {
            sent = world.bot.send() => panic!("it was noted: {sent:?}"),
            () = crash => {}
        }
        match withdraws {
            true => kim.press_data(kim.last().unwrap().id, &Press::Stop(StopTap::One(LinkId(1))).encode()),
            false => {
                for method in ["sendPhoto", "sendDocument", "sendMessage"] {
                    world.sandbox.fault(Fault { method: method.into(), ..photo_fails(refused()) });
                }
            }
        }
        world.restart().await;
        world.settle().await;
        assert_eq!(since(&ana, &before).iter().filter(|message| tells(message)).count(), 1);
        assert_eq!(reads(&world).await, ["chart"], "withdraws: {withdraws}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn looks_of_one_kind_within_an_hour_are_one_line() {
    let (world, ana, kim) = a_week().await;
    for step in ["card", "card", "chart", "an hour", "card"] {
        match step {
            "an hour" => world.hours(1).await,
            "chart" => {
                world.taps(&ana, "Chart").await;
            }
            _ => {
                world.says(&ana, "/clients").await;
                world.taps(&ana, "Heron").await;
            }
        }
    }
    assert_eq!(reads(&world).await, ["card", "card", "chart", "card"]);
    world.says(&kim, "/privacy").await;
    let said = world.last(&kim);
    let lines = |what: &str| said.lines().filter(|line| line.contains(what)).count();
    assert_eq!((lines(": your answers,"), lines(": your chart,")), (2, 1), "{said}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_move_west_shows_no_day_of_before_the_consent() {
    // Nine in the morning of 2 March in Auckland.
    let world = World::at("2026-03-01T20:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let bo = world.therapist(3, "Bo Lind").await;
    let kim = world.client(&ana, 2, "Heron", "Auckland", "10:00").await;
    world.until("2026-03-01T21:00:00Z").await;
    for said in ["7", SUDS, "none", NOTE, "yes"] {
        world.says(&kim, said).await;
    }
    // On the morning of the 3rd Kim agrees to share with Bo as well, and flies to where it is the 2nd again.
    world.until("2026-03-02T20:00:00Z").await;
    let code = world.invites(&bo, "Osprey").await;
    kim.start(Some(&code));
    world.settle().await;
    world.taps(&kim, "I agree").await;
    assert_eq!(world.rows("SELECT consented_day FROM links ORDER BY id").await, ["2026-03-02", "2026-03-03"]);
    world.says(&kim, "/settings").await;
    world.taps(&kim, "zone").await;
    world.says(&kim, "Los Angeles").await;
    for tap in [CaseTap::Open, CaseTap::Chart, CaseTap::Session(4), CaseTap::SessionFile(4)] {
        world.says(&bo, "/clients").await;
        bo.press_data(bo.last().unwrap().id, &Press::Case(LinkId(2), tap).encode());
        world.settle().await;
        assert!(!tells_suds(&bo.transcript()), "{tap:?}: {}", bo.transcript());
        let looks = world.rows("SELECT what FROM reads WHERE link_id = 2").await;
        assert_eq!(looks, Vec::<String>::new(), "{tap:?}: there was nothing to see");
    }
    world.says(&ana, "/clients").await;
    world.taps(&ana, "Heron").await;
    assert!(world.last(&ana).contains(SUDS), "Ana was there from the first day: {}", world.last(&ana));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn homework_given_before_a_move_west_is_asked_from_its_own_day_on() {
    let world = World::at("2026-03-01T20:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Auckland", "10:00").await;
    world.until("2026-03-02T20:00:00Z").await;
    world.says(&ana, "/clients").await;
    world.taps(&ana, "Heron").await;
    for act in ["Homework", "Add"] {
        world.taps(&ana, act).await;
    }
    for said in ["walk", "skip"] {
        world.says(&ana, said).await;
    }
    world.says(&kim, "/settings").await;
    world.taps(&kim, "zone").await;
    world.says(&kim, "Los Angeles").await;
    assert_eq!(world.rows("SELECT given_day FROM homework").await, ["2026-03-03"]);
}
