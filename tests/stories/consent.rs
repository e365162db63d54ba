//! Who may see whom: consent, its withdrawal, and deletion. Checked with forged buttons and the database itself.

use tidemark::dialogue::facts::ReadWhat;
use tidemark::dialogue::press::{CaseTap, JoinTap, Press, StopTap, Tap};
use tidemark::domain::catalogue::{HOMEWORK, SKILLS};
use tidemark::domain::form::Question;
use tidemark::domain::ids::{InviteId, ItemId, LinkId, PartId, PersonId};
use tidemark::store::looks::{self, Viewer};
use tidemark::store::pictures;

use super::support::{World, every_case_tap};

const KEPT: &str = "SELECT 'l' || id || coalesce(ended_at, '') FROM links UNION ALL SELECT 'h' || id || coalesce(ended_at, '') FROM homework
    UNION ALL SELECT 's' || id || coalesce(retired_at, '') FROM skills UNION ALL SELECT 'p' || id FROM pauses
    UNION ALL SELECT 'r' || id FROM reads UNION ALL SELECT 'c' || item_id FROM form_items";

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_therapist_never_reaches_another_ones_client() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.says(&ana, "/clients").await;
    world.taps(&ana, "Heron").await;
    world.taps(&ana, "Homework").await;
    world.taps(&ana, "Add").await;
    world.says(&ana, "walk").await;
    world.says(&ana, "skip").await;
    world.until("2026-03-02T19:00:00Z").await;
    world.taps(&kim, "7").await;

    let bo = world.therapist(3, "Bo Lind").await;
    let zoe = world.sandbox.person(4, "Zoe", "en");
    zoe.say("hello");
    world.settle().await;
    let before = world.rows(KEPT).await;
    for intruder in [&bo, &zoe, &kim] {
        let own = intruder.messages().into_iter().rfind(|m| m.from_bot).unwrap().id;
        for tap in every_case_tap() {
            let seen = intruder.messages().len();
            intruder.press_data(own, &Press::Case(LinkId(1), tap).encode());
            world.settle().await;
            assert_eq!(intruder.messages().len(), seen, "{tap:?} shows nothing");
            intruder.say("a task for nobody");
            world.settle().await;
        }
        intruder.press_data(own, &Press::Stop(StopTap::One(LinkId(1))).encode());
        world.settle().await;
        if intruder.id() == kim.id() {
            break;
        }
        let shown = intruder.transcript();
        assert!(!shown.contains("Heron") && !shown.contains("walk"), "{shown}");
        assert_eq!(world.rows(KEPT).await, before, "nothing changed by {}", intruder.id());
    }
    assert_eq!(
        world.rows("SELECT ended_by FROM links").await,
        ["client"],
        "only the client's own press ended the tie"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn forged_and_foreign_check_in_presses_touch_only_ones_own_days() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    let lu = world.client(&ana, 3, "Wren", "Madrid", "20:00").await;
    world.until("2026-03-02T19:00:00Z").await;
    let card = lu.last().unwrap().id;
    let day = |text: &str| text.parse().unwrap();
    for data in [
        Press::Checkin(day("2026-03-02"), Tap::Choose(SKILLS, PartId(1), true)).encode(),
        Press::Checkin(day("2026-03-02"), Tap::Give(Question::part_of(HOMEWORK, PartId(9)), 3)).encode(),
        Press::Checkin(day("2026-03-02"), Tap::NoneOf(ItemId(1))).encode(),
        Press::Checkin(day("2026-03-02"), Tap::RemoveText(ItemId(1))).encode(),
        Press::Checkin(day("2030-01-01"), Tap::Give(Question::whole(ItemId(1)), 3)).encode(),
        Press::Checkin(day("2026-02-01"), Tap::Give(Question::whole(ItemId(1)), 3)).encode(),
        Press::Join(JoinTap::Agree(InviteId(1), None)).encode(),
        "1 c 99999999 m 5".into(),
        "0 nonsense".into(),
        "x".repeat(64),
    ] {
        lu.press_data(card, &data);
        world.settle().await;
    }
    assert_eq!(world.answers().await, Vec::<String>::new(), "{}", lu.transcript());
    assert_eq!(
        world.rows("SELECT count(*) FROM answers WHERE item_id = 4 AND part <> 0").await,
        ["0"],
        "skill 1 is another client's"
    );
    world.taps(&kim, "7").await;
    assert_eq!(world.answers().await, ["2026-03-02|mood|7||"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn withdrawing_cuts_access_at_once_even_for_what_is_on_its_way() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.until("2026-03-02T19:00:00Z").await;
    world.taps(&kim, "7").await;
    world.says(&ana, "/clients").await;
    world.taps(&ana, "Heron").await;
    let card = ana.last().unwrap().id;

    // The therapist asks for the chart, and before it is drawn the client withdraws.
    ana.tap("Chart").unwrap();
    kim.say("/stop");
    world.bot.poll(std::time::Duration::ZERO).await.unwrap();
    let link = Press::Stop(StopTap::One(LinkId(1))).encode();
    kim.press_data(kim.messages().last().unwrap().id, &link);
    world.bot.poll(std::time::Duration::ZERO).await.unwrap();
    world.settle().await;
    assert!(
        ana.messages().into_iter().all(|m| m.photo.is_none_or(|photo| photo.name == "invitation.png")),
        "{}",
        ana.transcript()
    );

    ana.press_data(card, &Press::Case(LinkId(1), CaseTap::Open).encode());
    world.settle().await;
    assert!(ana.toasts().last().is_some_and(|toast| !toast.contains('7')), "{:?}", ana.toasts());
    world.says(&ana, "/clients").await;
    assert!(!world.last(&ana).contains("Heron"), "{}", world.last(&ana));

    // Nobody is left to share with: nothing more is asked, and the client can go on for themselves.
    let before = kim.messages().len();
    world.until("2026-03-05T22:00:00Z").await;
    assert_eq!(
        kim.messages().len(),
        before,
        "the open day closes in place, nothing is asked\n{}",
        kim.transcript()
    );
    world.says(&kim, "/pause").await;
    world.taps(&kim, "Go on now").await;
    world.until("2026-03-06T19:00:00Z").await;
    assert!(world.last(&kim).contains("mood"), "{}", world.last(&kim));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn several_therapists_one_client_and_what_each_sees() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.until("2026-03-02T19:00:00Z").await;
    for said in ["7", "30", "0", "a secret only for Ana", "yes"] {
        world.says(&kim, said).await;
    }
    world.until("2026-03-04T09:00:00Z").await;
    let bo = world.therapist(3, "Bo Lind").await;
    let code = world.invites(&bo, "Osprey").await;
    kim.start(Some(&code));
    world.settle().await;
    world.taps(&kim, "I agree").await;
    world.says(&bo, "/clients").await;
    world.taps(&bo, "Osprey").await;
    let shown = bo.transcript();
    assert!(
        !shown.contains("secret") && !shown.contains("Heron"),
        "what was before the consent stays: {shown}"
    );
    world.says(&ana, "/clients").await;
    world.taps(&ana, "Heron").await;
    assert!(world.last(&ana).contains("a secret only for Ana"), "{}", world.last(&ana));
    world.says(&kim, "/privacy").await;
    let privacy = world.last(&kim);
    assert!(privacy.contains("Ana Ruiz") && privacy.contains("Bo Lind"), "{privacy}");
    assert_eq!(
        world.rows("SELECT link_id FROM reads").await,
        ["1"],
        "a look is on record; one at nothing is none"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn delete_leaves_no_row_behind() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let before = dump(&world).await;
    let kim = world.client(&ana, 424_242, "Heron", "Madrid", "20:00").await;
    world.says(&ana, "/clients").await;
    world.taps(&ana, "Heron").await;
    world.taps(&ana, "Homework").await;
    world.taps(&ana, "Add").await;
    world.says(&ana, "xylophone practice").await;
    world.says(&ana, "skip").await;
    world.until("2026-03-02T19:00:00Z").await;
    for said in ["7", "30", "1 2", "3", "2", "4", "my zebra note", "yes"] {
        world.says(&kim, said).await;
    }
    world.until("2026-03-10T09:00:00Z").await;
    assert!(dump(&world).await.contains("my zebra note"));

    world.says(&kim, "/delete").await;
    world.says(&kim, "no wait").await;
    assert!(dump(&world).await.contains("my zebra note"), "anything but the word keeps everything");
    world.says(&kim, "/delete").await;
    world.says(&kim, "DELETE").await;
    assert!(world.last(&kim).contains("erased"), "{}", world.last(&kim));
    let after = dump(&world).await;
    for trace in ["424242", "Heron", "zebra", "xylophone"] {
        assert!(!after.contains(trace), "{trace} is left in {after}");
    }
    assert!(before.len() <= after.len());
    world.until("2026-03-20T09:00:00Z").await;
    assert!(!dump(&world).await.contains("424242"));
    // The file itself is encrypted: nobody finds even a name in it.
    let bytes = std::fs::read(world.database()).unwrap();
    assert!(!bytes.windows(8).any(|window| window == b"Ana Ruiz"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_therapist_who_deletes_leaves_clients_their_answers() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.until("2026-03-02T19:00:00Z").await;
    world.taps(&kim, "7").await;
    world.says(&ana, "/delete").await;
    world.says(&ana, "delete").await;
    assert!(world.last(&kim).contains("Ana Ruiz"), "{}", world.last(&kim));
    assert_eq!(world.answers().await, ["2026-03-02|mood|7||"]);
    // Of her the name alone is left, in the record of whom Kim agreed to.
    let named: Vec<_> =
        dump(&world).await.lines().filter(|row| row.contains("Ana Ruiz")).map(str::to_owned).collect();
    assert_eq!(named.len(), 1, "{named:#?}");
    assert!(named[0].contains("-1"), "{named:#?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_forged_button_opens_no_invitation() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    world.operator_invites().await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    world.invites(&ana, "Heron").await;
    let zoe = world.sandbox.person(4, "Zoe", "en");
    zoe.say("hello");
    world.settle().await;
    let own = zoe.last().unwrap().id;
    for id in 1..6 {
        for press in [
            Press::Join(JoinTap::TherapistToo(InviteId(id))),
            Press::Join(JoinTap::Agree(InviteId(id), None)),
        ] {
            zoe.press_data(own, &press.encode());
            world.settle().await;
            for text in ["Dr Zoe", "Madrid", "20:00"] {
                world.says(&zoe, text).await;
            }
        }
    }
    assert_eq!(world.rows("SELECT person_id FROM therapists").await, ["1"], "{}", zoe.transcript());
    assert_eq!(world.rows("SELECT person_id FROM clients").await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_note_of_before_the_consent_stays_with_those_it_was_shared_with() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let bo = world.therapist(3, "Bo Lind").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.says(&kim, "/today").await;
    for said in ["7", "30", "0", "a secret only for Ana", "yes"] {
        world.says(&kim, said).await;
    }
    world.hours(1).await;
    let code = world.invites(&bo, "Osprey").await;
    kim.start(Some(&code));
    world.settle().await;
    world.taps(&kim, "I agree").await;
    world.says(&bo, "/clients").await;
    world.taps(&bo, "Osprey").await;
    assert!(!bo.transcript().contains("secret"), "{}", bo.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn who_stops_in_a_pause_is_not_asked_when_it_would_have_ended() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.says(&kim, "/pause").await;
    world.taps(&kim, "3 days").await;
    world.says(&kim, "/stop").await;
    world.taps(&kim, "Stop sharing").await;
    assert!(world.last(&kim).contains("I will stop asking"), "{}", world.last(&kim));
    let before = kim.messages().len();
    world.until("2026-03-08T22:00:00Z").await;
    assert_eq!(kim.messages().len(), before, "{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_therapist_who_deletes_takes_no_homework_answers_along() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.says(&ana, "/clients").await;
    world.taps(&ana, "Heron").await;
    world.taps(&ana, "Homework").await;
    world.taps(&ana, "Add").await;
    world.says(&ana, "walk").await;
    world.says(&ana, "skip").await;
    world.until("2026-03-02T19:00:00Z").await;
    for said in ["7", "30", "0", "2", "4", "no"] {
        world.says(&kim, said).await;
    }
    world.says(&ana, "/delete").await;
    world.says(&ana, "delete").await;
    assert_eq!(world.rows("SELECT r.value, u.value FROM answers r LEFT JOIN answers u ON u.checkin_id = r.checkin_id AND u.part = r.part AND u.item_id = 8 WHERE r.item_id = 6").await, ["2|4"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn homework_of_one_therapist_is_not_counted_for_another() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let bo = world.therapist(3, "Bo Lind").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    let code = world.invites(&bo, "Wren").await;
    kim.start(Some(&code));
    world.settle().await;
    world.taps(&kim, "I agree").await;
    for (therapist, alias, task) in [(&ana, "Heron", "walk"), (&bo, "Wren", "swim")] {
        world.says(therapist, "/clients").await;
        world.taps(therapist, alias).await;
        world.taps(therapist, "Homework").await;
        world.taps(therapist, "Add").await;
        world.says(therapist, task).await;
        world.says(therapist, "skip").await;
    }
    world.until("2026-03-02T19:00:00Z").await;
    // Nothing of Ana's, all of Bo's.
    for said in ["7", "30", "none", "0", "2", "3", "2", "no"] {
        world.says(&kim, said).await;
    }
    let counted = async |therapist, link| {
        let mut conn = world.bot.store.write().await.unwrap();
        let viewer = Viewer { therapist: PersonId(therapist), message: 0, now: world.clock.now() };
        let case =
            looks::case(&mut conn, &viewer, LinkId(link), None, ReadWhat::Chart).await.unwrap().unwrap();
        let day = case.series.days.last().unwrap();
        (day.tasks().count(), day.reports().count())
    };
    assert_eq!((counted(1, 1).await, counted(3, 2).await), ((0, 1), (1, 1)));
    let mut conn = world.bot.store.read().await.unwrap();
    let own = pictures::own(&mut conn, PersonId(2), None, world.clock.now()).await.unwrap().unwrap();
    assert_eq!(own.days.last().map(|day| (day.tasks().count(), day.reports().count())), Some((1, 2)));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_therapist_revoked_by_the_operator_is_gone_for_their_clients_too() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    let mut tx = tidemark::store::Tx::begin(&world.bot.store).await.unwrap();
    tidemark::app::revoke(&mut tx, "T1", world.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    world.settle().await;
    assert!(world.last(&kim).contains("Ana Ruiz"), "{}", world.last(&kim));
    let before = kim.messages().len();
    world.until("2026-03-05T22:00:00Z").await;
    assert_eq!(kim.messages().len(), before, "nobody is left to share with\n{}", kim.transcript());
    // A new invitation gives the role back, not the clients: each has to agree again.
    let code = world.operator_invites().await;
    ana.start(Some(&code));
    world.settle().await;
    world.says(&ana, "Ana Ruiz").await;
    world.says(&ana, "/clients").await;
    assert!(!world.last(&ana).contains("Heron"), "{}", world.last(&ana));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn withdrawing_holds_back_words_that_wait_too() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.client(&ana, 3, "Wren", "Madrid", "20:00").await;
    world.until("2026-03-08T19:00:00Z").await;
    world.taps(&kim, "7").await;
    world.says(&ana, "/clients").await;
    let before = ana.messages().len();
    // The card is asked for, the digest rings, and before either goes out the client withdraws.
    ana.tap("Heron").unwrap();
    world.bot.poll(std::time::Duration::ZERO).await.unwrap();
    world.clock.set("2026-03-09T07:00:00Z".parse().unwrap());
    world.bot.tick().await.unwrap();
    kim.press_data(kim.last().unwrap().id, &Press::Stop(StopTap::One(LinkId(1))).encode());
    world.settle().await;
    let shown: Vec<String> = ana.messages().into_iter().skip(before).map(|m| m.text).collect();
    assert!(shown.iter().any(|text| text.contains("Wren")), "the digest came: {shown:#?}");
    assert!(
        shown.iter().all(|text| !text.contains("Heron") || text.contains("has stopped sharing")),
        "{shown:#?}"
    );
    assert!(!ana.transcript().contains("SUDs are asked as"), "no card: {}", ana.transcript());
}

/// Every row of every table.
pub async fn dump(world: &World) -> String {
    let mut all = String::new();
    for table in [
        "SELECT * FROM people",
        "SELECT * FROM therapists",
        "SELECT * FROM clients",
        "SELECT * FROM links",
        "SELECT id, label, therapist_id, used_by FROM invites",
        "SELECT * FROM invite_misses",
        "SELECT * FROM pauses",
        "SELECT * FROM reads",
        "SELECT * FROM checkins",
        "SELECT * FROM answers",
        "SELECT * FROM skills",
        "SELECT * FROM homework",
        "SELECT * FROM alarms",
        "SELECT * FROM outbox",
        "SELECT * FROM surfaces",
        "SELECT * FROM conversations",
        "SELECT * FROM dead_letters",
    ] {
        all.push_str(&world.rows(table).await.join("\n"));
        all.push('\n');
    }
    all
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn names_that_cannot_be_told_apart_are_asked_again() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    world.client(&ana, 2, "Blue Heron", "Madrid", "20:00").await;
    world.says(&ana, "/invite").await;
    for (text, answer) in [
        ("🦊", "at least one letter"),
        ("blue  héron", "already has that alias"),
        ("Blue Heron 🐢", "already has that alias"),
        ("B1ue Her0n", "already has that alias"),
        ("BLUE HERON\u{200F}", "BLUE HERON 2"),
    ] {
        world.says(&ana, text).await;
        let said = world.last(&ana);
        assert!(said.contains(answer), "{text}: {said}");
        // A name was read, and found wanting as a name: no words for somebody in danger.
        assert!(!said.contains("911") && !said.contains("cannot read"), "{text}: {said}");
    }
    world.says(&ana, "Wren").await;
    world.says(&ana, "/invite").await;
    world.says(&ana, "WREN").await;
    assert!(world.last(&ana).contains("already has that alias"), "an open invitation counts as well");
    assert_eq!(
        world.rows("SELECT label FROM invites WHERE therapist_id IS NOT NULL").await,
        ["Blue Heron", "Wren"]
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_place_is_asked_back_unless_its_whole_name_is_of_one() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let code = world.invites(&ana, "Heron").await;
    let kim = world.sandbox.person(2, "Kim", "en");
    kim.start(Some(&code));
    world.settle().await;
    world.taps(&kim, "I agree").await;
    // Words beside a place, or words that only look like one, are no place: they are answered as words are.
    for text in [
        "Paris I want to die",
        "not London",
        "London, goodbye",
        "Die",
        "Hell",
        "موت",
        "القبر",
        "nada",
        "Paris 🔪",
    ] {
        world.says(&kim, text).await;
        let all = kim.messages();
        let said = all.get(all.len() - 2).map(|message| message.text.clone()).unwrap_or_default();
        assert!(
            said.contains("911") && said.contains("If that was a place, I do not know it"),
            "{text}: {said}"
        );
        assert!(world.last(&kim).contains("Which city are you in"), "{text}: {}", world.last(&kim));
        assert_eq!(
            world.rows("SELECT zone FROM people WHERE zone IS NOT NULL").await,
            ["Europe/Madrid"],
            "Ana's"
        );
    }
    for (text, asked) in [("Cambridge", "Which one do you mean?"), ("Madri", "If it is none of these, type")]
    {
        world.says(&kim, text).await;
        assert!(world.last(&kim).contains(asked), "{text}: {}", world.last(&kim));
    }
    world.says(&kim, "Almería").await;
    assert!(kim.transcript().contains("Almería"), "{}", kim.transcript());
    assert!(world.last(&kim).contains("At what time"), "{}", world.last(&kim));
    world.says(&kim, "8pm").await;
    assert_eq!(
        world.rows("SELECT zone FROM people WHERE zone = 'Europe/Madrid'").await.len(),
        2,
        "Ana's and Kim's"
    );
}

/// `delete?` may ask, `Delete 😭` may cry: only the very word erases. Else it is asked again, and then the word counts.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn only_the_very_word_erases_everything() {
    for (lang, word) in [("English", "delete"), ("Español", "borrar"), ("العربية", "حذف")] {
        let world = World::at("2026-03-02T09:00:00Z").await;
        let ana = world.therapist(1, "Ana Ruiz").await;
        let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
        world.says(&kim, "/settings").await;
        world.taps(&kim, "Language").await;
        world.taps(&kim, lang).await;
        world.says(&kim, "/delete").await;
        let asked = world.last(&kim);
        let beside = ["?", " 😭", "...", "!", ".", "؟", " :(", "\u{301}"].map(|sign| format!("{word}{sign}"));
        let around = [format!("\"{word}\""), format!("«{word}»"), format!("¿{word}?"), format!("- {word}")];
        for typed in beside.into_iter().chain(around) {
            world.says(&kim, &typed).await;
            assert_eq!(world.last(&kim), asked, "{typed:?}: {}", kim.transcript());
            assert_eq!(world.rows("SELECT id FROM people WHERE id = 2").await, ["2"], "{typed:?}");
        }
        world.says(&kim, &format!(" \u{200F}{}\u{200E}\n", word.to_uppercase())).await;
        assert_eq!(world.rows("SELECT id FROM people WHERE id = 2").await, Vec::<String>::new(), "{lang}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn who_stops_with_one_of_two_is_told_that_the_homework_ends() {
    for by_therapist in [false, true] {
        let world = World::at("2026-03-02T09:00:00Z").await;
        let ana = world.therapist(1, "Ana Ruiz").await;
        let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
        let bea = world.therapist(3, "Bea Soler").await;
        kim.start(Some(&world.invites(&bea, "Wren").await));
        world.settle().await;
        world.says(&kim, "I agree").await;
        world.says(&bea, "/clients").await;
        for label in ["Wren", "Homework", "Add a task"] {
            world.taps(&bea, label).await;
        }
        world.says(&bea, "Write a letter").await;
        world.taps(&bea, "Until I end it").await;
        match by_therapist {
            false => {
                world.says(&kim, "/stop").await;
                world.taps(&kim, "Bea Soler").await;
                assert!(world.last(&kim).contains("Any homework from"), "{}", kim.transcript());
                world.taps(&kim, "Stop sharing").await;
            }
            true => {
                world.says(&bea, "/clients").await;
                for label in ["Wren", "End sharing", "Yes, end it"] {
                    world.taps(&bea, label).await;
                }
                assert!(world.last(&kim).contains("Any homework from"), "{}", kim.transcript());
            }
        }
        world.until("2026-03-02T19:00:00Z").await;
        for said in ["7", "30", "0", "no note"] {
            world.says(&kim, said).await;
        }
        assert!(!world.last(&kim).contains("Write a letter"), "{}", kim.transcript());
        let asked =
            kim.messages().into_iter().filter(|m| m.from_bot && m.text.contains("Write a letter")).count();
        assert_eq!(asked, 1, "told once, and never asked: {}", kim.transcript());
    }
}
