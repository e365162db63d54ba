//! Skills with how they go: read in the middle of a check-in, given from the library, typed, and kept apart between two
//! therapists.

use tidemark::dialogue::press::Press;
use tidemark::sandbox::Person;

use super::named::at_the_skills;
use super::support::World;
use super::untold::{case, shared_by_two};

/// Without the marks that keep a name's direction.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}', '\u{200e}', '\u{200f}'], "")
}

fn last(world: &World, who: &Person) -> String {
    plain(&world.last(who))
}

/// The labels beneath the last message.
fn labels(who: &Person) -> Vec<String> {
    who.last().unwrap().labels().concat().iter().map(|label| plain(label)).collect()
}

async fn my_skills(world: &World, kim: &Person, labels: &[&str]) {
    world.says(kim, "/settings").await;
    world.taps(kim, "My skills").await;
    for label in labels {
        world.taps(kim, label).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_reminder_is_read_in_the_middle_of_a_check_in_and_the_check_in_goes_on() {
    for (lang, open, how, close) in [
        ("English", "How they go", "let each breath out take longer", "Close the reminders"),
        ("Español", "Cómo se hacen", "suéltalo más despacio", "Cerrar los recordatorios"),
        ("العربية", "كيف تُستخدم", "زفير أطول من الشهيق", "إغلاق التذكيرات"),
    ] {
        let (world, kim) = at_the_skills(lang).await;
        let first = labels(&kim)[0].clone();
        world.taps(&kim, &first).await;
        let (messages, kept) = (kim.messages().len(), world.answers().await);
        let before = labels(&kim);
        assert!(!last(&world, &kim).contains(how), "{}", kim.transcript());
        world.taps(&kim, open).await;
        // One tap, on the card itself, which asks on; nothing is kept, lost or used.
        assert!(last(&world, &kim).contains(how), "{}", kim.transcript());
        assert_eq!((kim.messages().len(), world.answers().await), (messages, kept.clone()));
        let all_there =
            before.iter().filter(|label| *label != open).all(|label| labels(&kim).contains(label));
        assert!(all_there, "{:?} {:?}", before, labels(&kim));
        // Closed, it is the card of before.
        world.taps(&kim, close).await;
        assert_eq!((labels(&kim), world.answers().await), (before, kept));
        // Read once more, and gone on with by words.
        world.taps(&kim, open).await;
        world.says(&kim, "2").await;
        let used = world.rows("SELECT part FROM answers WHERE item_id = 4 AND part <> 0 ORDER BY part").await;
        assert!(used.contains(&"2".to_owned()), "{used:?} {}", kim.transcript());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_reminder_outlives_a_lost_reply_a_double_tap_and_an_old_button() {
    let (mut world, kim) = at_the_skills("English").await;
    let card = kim.last().unwrap();
    let open = card.button("How they go").unwrap().data.clone().unwrap();
    let kept = world.answers().await;
    for _ in 0..2 {
        kim.press_data(card.id, &open);
        world.settle().await;
    }
    world.restart().await;
    kim.press_data(card.id, &open);
    world.settle().await;
    assert_eq!(world.answers().await, kept);
    world.taps(&kim, "1 Slow breathing").await;
    world.taps(&kim, "Done").await;
    assert!(last(&world, &kim).contains("How much did it help"), "{}", kim.transcript());
    // Pressed once more when something else is asked, it tells no lie: the skills are asked again, with what was said.
    kim.press_data(card.id, &open);
    world.settle().await;
    assert!(labels(&kim).iter().any(|label| label == "✓ 1 Slow breathing"), "{}", kim.transcript());
    // And on a day that is over it says so.
    world.until("2026-03-04T10:00:00Z").await;
    let kept = world.answers().await;
    kim.press_data(card.id, &open);
    world.settle().await;
    assert_eq!(world.answers().await, kept, "{}", kim.transcript());
}

/// On a bad day it is one tap from whatever is asked next.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn after_a_hard_answer_the_skills_are_one_tap_away() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.until("2026-03-02T19:00:00Z").await;
    assert!(!labels(&kim).contains(&"My skills".to_owned()), "{:?}", labels(&kim));
    world.says(&kim, "0").await;
    assert!(labels(&kim).contains(&"My skills".to_owned()), "{}", kim.transcript());
    let kept = world.answers().await;
    world.taps(&kim, "My skills").await;
    let read = last(&world, &kim);
    assert!(read.contains("Press your feet") || read.contains("let each breath out"), "{read}");
    assert!(read.contains("911") || read.contains("112"), "whom to call stays: {read}");
    assert!(read.contains("distress today"), "and so does what is asked: {read}");
    assert_eq!(world.answers().await, kept);
    world.says(&kim, "80").await;
    assert!(
        world.answers().await.iter().any(|row| row.contains("suds_highest_today|80")),
        "{}",
        kim.transcript()
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_therapist_gives_three_skills_of_dbt_in_seven_taps() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.says(&kim, "/settings").await;
    world.taps(&kim, "Language").await;
    world.taps(&kim, "Español").await;
    case(
        &world,
        &ana,
        "Heron",
        &[
            "Skills",
            "From the library",
            "DBT: Distress tolerance",
            "Something cold",
            "A short stop",
            "Pros and cons",
        ],
    )
    .await;
    let page = last(&world, &ana);
    assert!(page.contains("✓ Something cold") && page.contains("✓ Distraction"), "{page}");
    assert!(!labels(&ana).iter().any(|label| label == "Something cold"), "{:?}", labels(&ana));
    // One message for all three, in the client's own language.
    world.until("2026-03-02T09:30:00Z").await;
    let told = last(&world, &kim);
    assert!(told.contains("• Algo frío\n• Una pausa breve\n• Pros y contras"), "{told}");
    world.until("2026-03-02T19:00:00Z").await;
    for said in ["7", "30"] {
        world.says(&kim, said).await;
    }
    assert!(labels(&kim).contains(&"7 Algo frío".to_owned()), "{:?}", labels(&kim));
    // More than a page of reminders has a second one.
    world.taps(&kim, "Cómo se hacen").await;
    assert!(!last(&world, &kim).contains("agua fresca"), "{}", kim.transcript());
    world.taps(&kim, "Siguiente").await;
    assert!(last(&world, &kim).contains("7. Algo frío: Sujeta algo frío"), "{}", kim.transcript());
    world.says(&kim, "algo frío").await;
    case(&world, &ana, "Heron", &["Skills"]).await;
    assert!(last(&world, &ana).contains("7. Something cold: Hold something cold"), "{}", ana.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_part_of_a_name_finds_a_skill_and_what_is_not_found_is_told_what_can_be_done() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    my_skills(&world, &kim, &["From the library"]).await;
    world.says(&kim, "butter").await;
    assert!(last(&world, &kim).contains("Cross your arms"), "{}", kim.transcript());
    world.taps(&kim, "Butterfly hug").await;
    assert_eq!(
        world.rows("SELECT built_in, link_id FROM skills WHERE built_in = 'butterfly'").await,
        ["butterfly|"]
    );
    // Nobody reads along: whom to call comes before what was not found, and all groups after it.
    let before = kim.messages().len();
    world.says(&kim, "I cannot go on").await;
    let said: Vec<String> = kim.messages()[before..].iter().map(|message| plain(&message.text)).collect();
    assert!(said[0].contains("nobody is reading along") && said[0].contains("I found no skill"), "{said:?}");
    assert!(said[1].contains("type a part of a name"), "{said:?}");
    assert!(labels(&kim).contains(&"Type my own".to_owned()), "{:?}", labels(&kim));
    // A number is for the question that stands.
    world.until("2026-03-02T19:00:00Z").await;
    my_skills(&world, &kim, &["From the library"]).await;
    world.says(&kim, "5").await;
    assert!(world.answers().await.iter().any(|row| row.contains("mood|5")), "{}", kim.transcript());
    // A therapist at work is told the same without it.
    case(&world, &ana, "Heron", &["Skills", "From the library"]).await;
    world.says(&ana, "xyzzy").await;
    assert!(!ana.transcript().contains("I do not read"), "{}", ana.transcript());
    world.says(&ana, "me quiero morir").await;
    assert!(
        ana.transcript().contains("I do not read") && !ana.transcript().contains("911"),
        "{}",
        ana.transcript()
    );
    world.says(&ana, "scan").await;
    world.taps(&ana, "Body scan").await;
    assert_eq!(world.rows("SELECT count(*) FROM skills WHERE built_in = 'body_scan'").await, ["1"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_skill_of_ones_own_has_a_reminder_of_ones_own() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    my_skills(&world, &kim, &["Type my own"]).await;
    world.says(&kim, "Humming\nHum a song I like").await;
    assert!(kim.transcript().contains("Only you can read its words"), "{}", kim.transcript());
    // Neither nothing nor too much is a reminder; both are said kindly, and the question stays.
    my_skills(&world, &kim, &["Humming", "Change the reminder"]).await;
    for bad in ["\u{200b}", &"very long ".repeat(30)] {
        world.says(&kim, bad).await;
        assert!(!last(&world, &kim).contains("is saved"), "{bad}: {}", kim.transcript());
    }
    world.says(&kim, "Hum on each breath out").await;
    assert!(kim.transcript().contains("The reminder is saved"), "{}", kim.transcript());
    // What it is called is taken, whatever its case and language.
    my_skills(&world, &kim, &["Type my own"]).await;
    for taken in ["humming", "HUMMING!", "respirar despacio"] {
        world.says(&kim, taken).await;
        assert!(last(&world, &kim).contains("on the list already"), "{taken}: {}", kim.transcript());
    }
    // What the library has comes from there.
    world.says(&kim, "Lugar tranquilo").await;
    my_skills(&world, &kim, &[]).await;
    assert!(last(&world, &kim).contains("Calm place: Picture a place"), "{}", kim.transcript());
    // Put first, it stands first from the next card on; not on one that was seen.
    world.until("2026-03-02T19:00:00Z").await;
    for said in ["7", "30"] {
        world.says(&kim, said).await;
    }
    let seen = labels(&kim);
    my_skills(&world, &kim, &["Humming", "Put it first"]).await;
    world.says(&kim, "/today").await;
    assert_eq!(labels(&kim), seen);
    world.taps(&kim, "How they go").await;
    world.taps(&kim, "Next").await;
    assert!(last(&world, &kim).contains("Humming: Hum on each breath out"), "{}", kim.transcript());
    world.says(&kim, "humming").await;
    world.until("2026-03-03T19:00:00Z").await;
    for said in ["7", "30"] {
        world.says(&kim, said).await;
    }
    assert_eq!(labels(&kim)[0], "1 Humming", "{}", kim.transcript());
    // Taken off, what was answered stays.
    let used = world.rows("SELECT count(*) FROM answers WHERE item_id = 4 AND part <> 0").await;
    my_skills(&world, &kim, &["Humming", "Remove"]).await;
    assert_eq!(world.rows("SELECT count(*) FROM answers WHERE item_id = 4 AND part <> 0").await, used);
    // Typed again, it comes back, with how it goes.
    my_skills(&world, &kim, &["Type my own"]).await;
    world.says(&kim, "Humming").await;
    assert_eq!(
        world.rows("SELECT name, reminder FROM skills WHERE name IS NOT NULL").await,
        ["Humming|Hum on each breath out"]
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_full_list_says_so_kindly() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    for n in 0..34 {
        my_skills(&world, &kim, &["Type my own"]).await;
        world.says(&kim, &format!("Way {n}")).await;
    }
    assert_eq!(world.rows("SELECT count(*) FROM skills WHERE retired_at IS NULL").await, ["40"]);
    my_skills(&world, &kim, &["From the library", "Thoughts", "As to a friend"]).await;
    assert!(last(&world, &kim).contains("A short list is easier on a hard day"), "{}", kim.transcript());
    // What a therapist may not read counts as well, and is told to be there.
    case(&world, &ana, "Heron", &["Skills"]).await;
    assert!(last(&world, &ana).contains("34 more skills on the list are private"), "{}", last(&world, &ana));
    assert!(!last(&world, &ana).contains("Way"), "{}", last(&world, &ana));
    world.taps(&ana, "Add a skill").await;
    assert!(last(&world, &ana).contains("The list is full"), "{}", ana.transcript());
    assert_eq!(world.rows("SELECT count(*) FROM skills WHERE retired_at IS NULL").await, ["40"]);
}

/// Whatever one therapist typed for a client, in every way another has of looking at that client.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_one_therapist_typed_is_not_for_another_to_read_unless_the_client_says_so() {
    let (world, ana, bo, kim) = shared_by_two().await;
    case(&world, &ana, "Heron", &["Skills", "Add a skill"]).await;
    world.says(&ana, "Zebra letter\nWrite to your zebra").await;
    my_skills(&world, &kim, &["Type my own"]).await;
    world.says(&kim, "Giraffe walk").await;
    // Bo types the same words: nothing says that they are there, and both stay apart.
    case(&world, &bo, "Wren", &["Skills", "Add a skill"]).await;
    world.says(&bo, "Okapi nap").await;
    let mut seen = [String::new(), String::new()];
    for day in 2..=15 {
        world.until(&format!("2026-03-{day:02}T19:00:00Z")).await;
        let (used, mood) = if day % 2 == 0 { ("zebra letter", "7") } else { ("giraffe walk", "5") };
        for said in [mood, "30", used, "done", "2", "no"] {
            world.says(&kim, said).await;
        }
        for (at, who) in [&ana, &bo].into_iter().enumerate() {
            seen[at].push_str(&plain(&who.transcript()));
        }
    }
    world.until("2026-03-16T12:00:00Z").await;
    for (at, (who, alias, own)) in [(&ana, "Heron", "Zebra"), (&bo, "Wren", "Okapi")].into_iter().enumerate()
    {
        let seen = &mut seen[at];
        for way in [
            &["Chart"][..],
            &["Before the session"],
            &["Before the session", "12 weeks", "PDF"],
            &["Skills"],
            &[],
        ] {
            case(&world, who, alias, way).await;
            seen.push_str(&last(&world, who));
        }
        world.says(who, "/clients").await;
        world.taps(who, "This week at a glance").await;
        seen.push_str(&plain(&who.transcript()));
        assert!(seen.contains(own), "{seen}");
        let others = ["Zebra", "zebra", "Giraffe", "giraffe", "Okapi"];
        for other in others.iter().filter(|other| !other.eq_ignore_ascii_case(own)) {
            assert!(!seen.contains(other), "{other}: {seen}");
        }
        // What was answered is theirs to see.
        assert!(seen.contains("Private skill"), "{seen}");
        assert!(seen.contains("on the list are private"), "{seen}");
    }
    // A button of before, or a forged one, opens and takes off nothing of a colleague's.
    case(&world, &bo, "Wren", &[]).await;
    let card = bo.last().unwrap().id;
    let zebra = world.rows("SELECT id FROM skills WHERE name = 'Zebra letter'").await[0].clone();
    let link = world.rows("SELECT id FROM links WHERE alias = 'Wren'").await[0].clone();
    for tap in ["one", "-", "how", "show"] {
        let data = if tap == "show" {
            format!("1 case {link} sk show {zebra} 1")
        } else {
            format!("1 case {link} sk {tap} {zebra}")
        };
        assert!(Press::decode(&data).is_some(), "{data}");
        bo.press_data(card, &data);
        world.settle().await;
    }
    bo.press_data(card, &format!("1 case {link} sk- {zebra}"));
    world.settle().await;
    assert_eq!(
        world.rows("SELECT retired_at, open FROM skills WHERE name = 'Zebra letter'").await,
        ["|0"],
        "{}",
        bo.transcript()
    );
    assert!(!plain(&bo.transcript()).contains("Zebra"), "{}", bo.transcript());
    // The client agrees, for this one; and takes it back.
    my_skills(&world, &kim, &["Zebra letter"]).await;
    assert!(last(&world, &kim).contains("Only you and Ana Ruiz can read its words"), "{}", kim.transcript());
    world.taps(&kim, "Let my therapists read it").await;
    case(&world, &bo, "Wren", &["Skills"]).await;
    assert!(last(&world, &bo).contains("Zebra letter: Write to your zebra"), "{}", last(&world, &bo));
    assert!(!last(&world, &bo).contains("Giraffe"), "{}", last(&world, &bo));
    world.taps(&bo, "Zebra letter").await;
    assert!(!last(&world, &bo).contains("Ana"), "whom else a client sees is not told: {}", last(&world, &bo));
    my_skills(&world, &kim, &["Zebra letter", "Hide it again"]).await;
    case(&world, &bo, "Wren", &["Skills"]).await;
    assert!(!last(&world, &bo).contains("Zebra"), "{}", last(&world, &bo));
    let read: Vec<String> = [&ana, &bo]
        .iter()
        .map(|who| plain(&who.transcript()))
        .filter(|seen| seen.contains("Giraffe"))
        .collect();
    assert_eq!(read, Vec::<String>::new(), "what the client typed is theirs");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn two_therapists_who_type_the_same_learn_nothing_of_each_other() {
    let (world, ana, bo, kim) = shared_by_two().await;
    for (who, alias, reminder) in [(&ana, "Heron", "Anas words"), (&bo, "Wren", "Bos words")] {
        case(&world, who, alias, &["Skills", "Add a skill"]).await;
        world.says(who, &format!("Night letter\n{reminder}")).await;
        assert!(who.transcript().contains("The skill is on the list"), "{}", who.transcript());
    }
    case(&world, &bo, "Wren", &["Skills"]).await;
    assert!(
        last(&world, &bo).contains("Bos words") && !last(&world, &bo).contains("Anas"),
        "{}",
        last(&world, &bo)
    );
    // Taken off by one of them, the other's stays.
    case(&world, &ana, "Heron", &["Skills", "Night letter", "Remove"]).await;
    assert_eq!(
        world.rows("SELECT reminder FROM skills WHERE name IS NOT NULL AND retired_at IS NULL").await,
        ["Bos words"]
    );
    // Whose tie ends goes with a name only they and the client knew.
    case(&world, &bo, "Wren", &["End sharing", "Yes, end it"]).await;
    my_skills(&world, &kim, &[]).await;
    assert!(last(&world, &kim).contains("Night letter: Bos words"), "{}", kim.transcript());
    // Whoever went has left it to the client, to say how it goes as well.
    world.taps(&kim, "Night letter").await;
    assert!(last(&world, &kim).contains("Only you can read its words"), "{}", kim.transcript());
    world.taps(&kim, "Change the reminder").await;
    world.says(&kim, "Mine now").await;
    my_skills(&world, &kim, &[]).await;
    assert!(last(&world, &kim).contains("Night letter: Mine now"), "{}", kim.transcript());
    case(&world, &ana, "Heron", &["Skills"]).await;
    assert!(!last(&world, &ana).contains("Bos words"), "{}", last(&world, &ana));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_a_client_types_for_a_skill_brings_whom_to_call_however_short() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    for name in ["Kill myself", "cut", "Quiero morirme"] {
        my_skills(&world, &kim, &["Type my own"]).await;
        world.says(&kim, name).await;
        assert!(
            world.last(&kim).contains("Nobody is reading along right now"),
            "{name}: {}",
            kim.transcript()
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_a_client_wrote_on_a_skill_of_a_therapist_they_left_stays_theirs() {
    let (world, _, bo, kim) = shared_by_two().await;
    case(&world, &bo, "Wren", &["Skills", "Add a skill"]).await;
    world.says(&bo, "Ring Zoe").await;
    world.says(&kim, "/stop").await;
    for label in ["Bo Lind", "Stop sharing"] {
        world.taps(&kim, label).await;
    }
    my_skills(&world, &kim, &["Ring Zoe", "Write a reminder"]).await;
    world.says(&kim, "Zoe hurt me, never call her").await;
    kim.start(Some(&world.invites(&bo, "Wren again").await));
    world.settle().await;
    world.taps(&kim, "I agree").await;
    case(&world, &bo, "Wren again", &["Skills"]).await;
    world.says(&bo, "/export").await;
    assert!(!bo.transcript().contains("hurt me"), "{}", bo.transcript());
}
