//! Therapists who go or were removed: the record of who agreed to what and who looked is the client's and stays; what is
//! kept of a removed therapist is theirs to see, take and erase.

use tidemark::sandbox::Person;
use tidemark::store::therapist;

use super::support::World;

/// How a therapist goes.
#[derive(Clone, Copy, Debug)]
enum Going {
    Deletes,
    /// The operator takes the role back, and then they delete what is left.
    RemovedAndDeletes,
    /// The client ended it before.
    LeftAndDeletes,
}

const GOINGS: [Going; 3] = [Going::Deletes, Going::RemovedAndDeletes, Going::LeftAndDeletes];

/// Ana and Bo both have Kim; Ana has looked at the card and the chart, and gave a task.
async fn two_looked() -> (World, Person, Person) {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(471_100_001, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "12:00").await;
    let bo = world.therapist(3, "Bo Lind").await;
    let code = world.invites(&bo, "Wren").await;
    kim.start(Some(&code));
    world.settle().await;
    world.says(&kim, "yes").await;
    world.says(&ana, "/clients").await;
    for label in ["Heron", "Homework", "Add"] {
        world.taps(&ana, label).await;
    }
    world.says(&ana, "walk").await;
    world.says(&ana, "skip").await;
    world.until("2026-03-03T11:00:00Z").await;
    for said in ["7", "35", "none", "all", "a lot", "zebra", "yes"] {
        world.says(&kim, said).await;
    }
    world.says(&ana, "/clients").await;
    for label in ["Heron", "Chart"] {
        world.taps(&ana, label).await;
    }
    (world, ana, kim)
}

async fn removed(world: &World, id: &str) {
    let mut tx = tidemark::store::Tx::begin(&world.bot.store).await.unwrap();
    tidemark::app::revoke(&mut tx, id, world.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    world.settle().await;
}

async fn goes(world: &World, ana: &Person, kim: &Person, how: Going) {
    match how {
        Going::Deletes => {}
        Going::RemovedAndDeletes => removed(world, "T471100001").await,
        Going::LeftAndDeletes => {
            world.says(kim, "/stop").await;
            world.taps(kim, "Stop sharing").await;
        }
    }
    world.says(ana, "/delete").await;
    assert!(world.last(ana).contains("your clients can see your name"), "{how:?}: {}", world.last(ana));
    world.says(ana, "delete").await;
    assert!(world.last(ana).contains("erased, but for your name"), "{how:?}: {}", world.last(ana));
}

/// What /privacy says of who looked.
async fn looks_told(world: &World, kim: &Person) -> Vec<String> {
    world.says(kim, "/privacy").await;
    let text = world.last(kim);
    let told = text.split("Who looked recently").nth(1).unwrap_or_default();
    told.lines().filter(|line| line.starts_with('•')).map(str::to_owned).collect()
}

async fn exported(world: &World, person: &Person) -> serde_json::Value {
    world.says(person, "/export").await;
    let files: Vec<_> = person.messages().into_iter().filter_map(|m| m.document).collect();
    let json = files.iter().rfind(|file| file.name.ends_with("json")).expect("no export came");
    serde_json::from_slice(&person.file(&json.file_id).unwrap()).unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_therapist_who_deletes_leaves_the_clients_record_of_her() {
    for how in GOINGS {
        let (world, ana, kim) = two_looked().await;
        let (told, before) = (looks_told(&world, &kim).await, exported(&world, &kim).await);
        assert_eq!(told.len(), 2, "{told:?}");
        goes(&world, &ana, &kim, how).await;
        assert_eq!(looks_told(&world, &kim).await, told, "{how:?}: /privacy");
        let after = exported(&world, &kim).await;
        assert_eq!(after["client"]["reads"], before["client"]["reads"], "{how:?}");
        assert_eq!(after["client"]["tasks"][0]["therapist"], "Ana Ruiz", "{how:?}");
        let shares = |export: &serde_json::Value| {
            let shares = export["client"]["shares"].as_array().unwrap().clone();
            shares
                .iter()
                .map(|share| (share["therapist"].clone(), share["consented_at"].clone()))
                .collect::<Vec<_>>()
        };
        assert_eq!(shares(&after), shares(&before), "{how:?}");
        assert!(after["client"]["shares"][0]["ended_at"].is_string(), "{how:?}");
        let used = |export: &serde_json::Value| export["machinery"]["invitations_used"].clone();
        assert_eq!(used(&after), used(&before), "{how:?}");
        // The name alone: nothing that leads to the account, and nobody an operator could take for a therapist.
        let mut conn = world.bot.store.read().await.unwrap();
        let listed = therapist::list(&mut conn, world.clock.now()).await.unwrap();
        assert_eq!(listed.iter().map(|row| row.label.as_str()).collect::<Vec<_>>(), ["Bo Lind"], "{how:?}");
        drop(conn);
        let accounts = world
            .rows("SELECT id FROM people UNION SELECT person_id FROM therapists UNION SELECT therapist_id FROM links UNION SELECT therapist_id FROM invites WHERE therapist_id IS NOT NULL ORDER BY 1")
            .await;
        assert_eq!(accounts, ["-1", "2", "3"], "{how:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_name_left_behind_goes_with_its_last_client() {
    let (world, ana, kim) = two_looked().await;
    goes(&world, &ana, &kim, Going::Deletes).await;
    // Coming again she is somebody new, and going again leaves the name once more, beside the first.
    let code = world.operator_invites().await;
    ana.start(Some(&code));
    world.settle().await;
    for said in ["Ana Ruiz", "Madrid"] {
        world.says(&ana, said).await;
    }
    assert_eq!(world.rows("SELECT count(*) FROM links WHERE therapist_id = 471100001").await, ["0"]);
    let code = world.invites(&ana, "Finch").await;
    kim.start(Some(&code));
    world.settle().await;
    world.says(&kim, "yes").await;
    for said in ["/delete", "delete"] {
        world.says(&ana, said).await;
    }
    let names = async |world: &World| world.rows("SELECT person_id FROM therapists ORDER BY person_id").await;
    assert_eq!(names(&world).await, ["-2", "-1", "3"]);
    for said in ["/delete", "delete"] {
        world.says(&kim, said).await;
    }
    assert_eq!(names(&world).await, ["3"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_name_left_behind_goes_with_its_year() {
    let (world, ana, kim) = two_looked().await;
    goes(&world, &ana, &kim, Going::Deletes).await;
    world.clock.set("2027-03-02T09:00:00Z".parse().unwrap());
    // Telegram says that it is that late.
    world.says(&kim, "/help").await;
    world.bot.forget().await.unwrap();
    assert_eq!(world.rows("SELECT name FROM therapists ORDER BY name").await, ["Ana Ruiz", "Bo Lind"]);
    world.clock.set("2027-03-04T09:00:00Z".parse().unwrap());
    world.says(&kim, "/help").await;
    world.bot.forget().await.unwrap();
    assert_eq!(world.rows("SELECT name FROM therapists").await, ["Bo Lind"]);
    assert_eq!(world.rows("SELECT id FROM people WHERE id < 0").await, [""; 0]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn whom_nobody_ever_agreed_to_leaves_no_name() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    world.invites(&ana, "Heron").await;
    for said in ["/delete", "delete"] {
        world.says(&ana, said).await;
    }
    assert_eq!(world.rows("SELECT name FROM therapists").await, [""; 0]);
    assert_eq!(world.rows("SELECT id FROM people").await, [""; 0]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_removed_therapist_is_told_what_is_kept_and_may_take_and_erase_it() {
    for (lang, kept) in [
        ("English", "that role has ended"),
        ("Español", "ese papel ha terminado"),
        ("العربية", "انتهى هذا الدور"),
    ] {
        let (world, ana, kim) = two_looked().await;
        world.says(&ana, "/settings").await;
        world.taps(&ana, "Language").await;
        world.taps(&ana, lang).await;
        let told = looks_told(&world, &kim).await;
        removed(&world, "T471100001").await;
        world.says(&ana, "/privacy").await;
        assert!(world.last(&ana).contains(kept), "{}", world.last(&ana));
        let export = exported(&world, &ana).await;
        assert_eq!(export["therapist"]["name"], "Ana Ruiz");
        assert_eq!(export["therapist"]["looks"].as_array().unwrap().len(), 2);
        assert!(export["therapist"]["revoked_at"].is_string());
        // The role is over all the same.
        world.says(&ana, "/clients").await;
        assert!(!world.last(&ana).contains("Heron"), "{}", world.last(&ana));
        // Nothing goes without the word.
        world.says(&ana, "/delete").await;
        assert_eq!(world.rows("SELECT count(*) FROM people WHERE id = 471100001").await, ["1"]);
        world.says(&ana, "DELETE").await;
        assert_eq!(world.rows("SELECT count(*) FROM people WHERE id = 471100001").await, ["0"]);
        assert_eq!(looks_told(&world, &kim).await, told);
    }
}
