//! From the day of the consent on: nobody is asked, or told, that a therapist may read what that therapist cannot see, and
//! what a therapist is shown of the days stands on record. What a therapist gave is theirs to take along.

use tidemark::dialogue::press::{Press, Tap};
use tidemark::domain::ids::ItemId;
use tidemark::sandbox::Person;

use super::support::World;

async fn ana_and_kim() -> (World, Person, Person) {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    (world, ana, kim)
}

async fn agrees(world: &World, kim: &Person, therapist: &Person, alias: &str) {
    let code = world.invites(therapist, alias).await;
    kim.start(Some(&code));
    world.settle().await;
    world.says(kim, "yes").await;
}

async fn case(world: &World, therapist: &Person, alias: &str, labels: &[&str]) {
    world.says(therapist, "/clients").await;
    for label in [alias].iter().chain(labels) {
        world.taps(therapist, label).await;
    }
}

async fn export(world: &World, person: &Person) -> serde_json::Value {
    world.says(person, "/export").await;
    let files: Vec<_> = person.messages().into_iter().filter_map(|message| message.document).collect();
    let json = files.iter().rfind(|file| file.name.ends_with("json")).expect("no export came");
    serde_json::from_slice(&person.file(&json.file_id).unwrap()).unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn who_may_read_is_asked_only_of_days_that_somebody_may_see() {
    for (lang, asks, reads) in [
        ("English", "May your therapist read", "can read it"),
        ("Español", "¿Puede leer esta nota", "puede leerla"),
        ("العربية", "هل يمكن لمن يعالجك", "يمكن لمن يعالجك قراءتها"),
    ] {
        let (world, _, kim) = ana_and_kim().await;
        world.says(&kim, "/settings").await;
        world.taps(&kim, "Language").await;
        world.taps(&kim, lang).await;
        world.until("2026-03-03T10:00:00Z").await;
        world.says(&kim, "/stop").await;
        let yes = match lang {
            "English" => "yes",
            "Español" => "sí",
            _ => "نعم",
        };
        world.says(&kim, yes).await;
        let bea = world.therapist(3, "Bea Soler").await;
        world.until("2026-03-04T10:00:00Z").await;
        let code = world.invites(&bea, "Wren").await;
        kim.start(Some(&code));
        world.settle().await;
        world.says(&kim, yes).await;
        assert_eq!(
            world.rows("SELECT consented_day FROM links WHERE ended_at IS NULL").await,
            ["2026-03-04"],
            "{}",
            kim.transcript()
        );
        let over = ["The pause is over", "La pausa ha terminado", "انتهت الاستراحة"];
        assert!(over.iter().any(|over| world.last(&kim).contains(over)), "{}", kim.transcript());
        let before = kim.messages().len();
        world.says(&kim, "/yesterday").await;
        for said in ["7", "30", "0", "a secret of that day"] {
            world.says(&kim, said).await;
        }
        // Buttons nobody was shown, and words, give no yes either.
        let card = kim.messages().into_iter().rfind(|m| !m.keyboard.is_empty()).unwrap().id;
        let day = "2026-03-03".parse().unwrap();
        kim.press_data(card, &Press::Checkin(day, Tap::Share(ItemId(7), true)).encode());
        world.settle().await;
        world.says(&kim, yes).await;
        let since: Vec<String> = kim.messages().into_iter().skip(before).map(|m| m.text).collect();
        let since = since.join("\n");
        assert!(since.contains("a secret of that day"), "{since}");
        assert!(!since.contains(asks) && !since.contains(reads), "{since}");
        assert_eq!(
            world.rows("SELECT max(shared) FROM answers WHERE item_id = 7").await,
            ["0"],
            "{}",
            kim.transcript()
        );
        // Of the day itself it is asked, and true.
        world.says(&kim, "/today").await;
        for said in ["7", "30", "0", "for her to read"] {
            world.says(&kim, said).await;
        }
        assert!(world.last(&kim).contains(asks), "{}", kim.transcript());
        world.says(&kim, yes).await;
        assert!(world.last(&kim).contains(reads), "{}", kim.transcript());
        case(&world, &bea, "Wren", &[]).await;
        let told = bea.transcript();
        assert!(told.contains("for her to read") && !told.contains("secret"), "{told}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn how_long_it_takes_is_told_of_days_since_the_consent() {
    let (world, ana, kim) = ana_and_kim().await;
    for day in 2..9 {
        world.until(&format!("2026-03-0{day}T19:00:00Z")).await;
        for said in ["7", "30", "0", "skip"] {
            world.says(&kim, said).await;
        }
    }
    let bea = world.therapist(3, "Bea Soler").await;
    agrees(&world, &kim, &bea, "Wren").await;
    case(&world, &ana, "Heron", &["What is asked"]).await;
    assert!(world.last(&ana).contains("usually takes"), "{}", world.last(&ana));
    case(&world, &bea, "Wren", &["What is asked"]).await;
    assert!(!world.last(&bea).contains("usually takes"), "{}", world.last(&bea));
    assert!(world.last(&bea).contains("Mood"), "{}", world.last(&bea));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn that_somebody_did_not_answer_is_a_look_as_well() {
    let (world, ana, kim) = ana_and_kim().await;
    // Nobody was asked yet: there is nothing to see.
    world.says(&ana, "/clients").await;
    world.taps(&ana, "This week at a glance").await;
    assert_eq!(world.rows("SELECT count(*) FROM reads").await, ["0"]);
    world.until("2026-03-04T10:00:00Z").await;
    world.says(&ana, "/clients").await;
    world.taps(&ana, "This week at a glance").await;
    assert!(ana.transcript().contains("No answers; asked on 2 days"), "{}", ana.transcript());
    assert_eq!(world.rows("SELECT what FROM reads").await, ["digest"]);
    world.says(&kim, "/privacy").await;
    assert!(world.last(&kim).contains("the weekly digest"), "{}", world.last(&kim));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_a_therapist_gave_is_in_their_export_and_the_client_knows_who() {
    let (world, ana, kim) = ana_and_kim().await;
    case(&world, &ana, "Heron", &["Skills", "Add a skill"]).await;
    world.says(&ana, "sing").await;
    case(&world, &ana, "Heron", &["What is asked", "Type one"]).await;
    world.says(&ana, "Craving 0-10").await;
    world.keeps(&ana).await;
    world.says(&ana, "/clients").await;
    world.taps(&ana, "Heron").await;
    let card = ana.last().unwrap().id;
    let limit = tidemark::dialogue::press::CaseTap::Question(tidemark::dialogue::press::QuestionTap::Watch(
        ItemId(1),
        tidemark::domain::placed::Watch::Rises(20),
        None,
    ));
    ana.press_data(card, &Press::Case(tidemark::domain::ids::LinkId(1), limit).encode());
    world.settle().await;
    let hers = export(&world, &ana).await;
    let hers = &hers["therapist"];
    assert_eq!(hers["skills_given"][0]["skill"], "sing", "{hers:#}");
    assert_eq!(hers["skills_given"][0]["client"], "Heron", "{hers:#}");
    assert_eq!(hers["questions_given"][0]["question"], "Craving", "{hers:#}");
    assert_eq!(hers["limits"][0]["question"], "mood", "{hers:#}");
    assert_eq!(hers["limits"][0]["percent"], 20, "{hers:#}");
    let own = export(&world, &kim).await;
    let skills = own["client"]["skills"].as_array().unwrap();
    let sing = skills.iter().find(|skill| skill["name"] == "sing").unwrap();
    assert_eq!(sing["added_by"], "Ana Ruiz", "{own:#}");
    assert!(skills.iter().filter(|skill| skill["name"].is_null()).all(|skill| skill["added_by"].is_null()));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn with_nobody_left_to_share_with_a_yes_still_standing_gives_none() {
    let (world, _, kim) = ana_and_kim().await;
    world.until("2026-03-02T19:00:00Z").await;
    for said in ["7", "30", "0", "my zebra note"] {
        world.says(&kim, said).await;
    }
    let card = kim.last().unwrap();
    let yes = card.button("Yes, share it").unwrap().data.clone().unwrap();
    world.says(&kim, "/stop").await;
    world.says(&kim, "yes").await;
    kim.press_data(card.id, &yes);
    world.settle().await;
    assert_eq!(world.rows("SELECT max(shared) FROM answers WHERE item_id = 7").await, ["0"]);
    let bea = world.therapist(3, "Bea Soler").await;
    agrees(&world, &kim, &bea, "Wren").await;
    world.says(&kim, "/today").await;
    assert!(!kim.transcript().contains("shared before"), "{}", kim.transcript());
}
