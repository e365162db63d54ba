//! What is not kept: of those who decline, of those who never answered, and of what was deleted.

use sqlx::Row as _;
use tidemark::store::marks;

use super::support::World;

/// Every row of every table there is, but for the numbers of updates and of rows, and the facts about the bot itself.
async fn everything(world: &World) -> Vec<String> {
    let mut conn = world.bot.store.read().await.unwrap();
    let tables = sqlx::query(
        "SELECT name, (SELECT group_concat('quote(' || name || ')', ' || '' '' || ') FROM pragma_table_info(t.name))
         FROM sqlite_schema t WHERE type = 'table' AND name NOT IN ('updates_seen', 'marks', 'sqlite_sequence')",
    )
    .fetch_all(&mut *conn)
    .await
    .unwrap();
    let mut all = Vec::new();
    for table in tables {
        let (name, cells): (String, String) = (table.get(0), table.get(1));
        let sql = sqlx::AssertSqlSafe(format!("SELECT '{name}' || ' ' || {cells} FROM {name}"));
        let rows = sqlx::query(sql).fetch_all(&mut *conn).await.unwrap();
        all.extend(rows.iter().map(|row| row.get::<String, _>(0)));
    }
    all.sort();
    all
}

fn log_length(world: &World) -> u64 {
    let mut log = world.database().into_os_string();
    log.push("-wal");
    std::fs::metadata(log).unwrap().len()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn declining_leaves_nothing_of_a_stranger_in_any_table() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let codes = [world.invites(&ana, "Heron").await, world.invites(&ana, "Wren").await];
    world.settle().await;
    let before = everything(&world).await;
    for (code, by_button) in codes.iter().zip([true, false]) {
        let kim = world.sandbox.person(471_100_002, "Kim", "es");
        kim.start(None);
        world.settle().await;
        kim.start(Some(code));
        world.settle().await;
        world.taps(&kim, "Idioma").await;
        world.taps(&kim, "العربية").await;
        assert_ne!(everything(&world).await, before, "there is something to forget");
        match by_button {
            true => {
                // The first button agrees, the second does not.
                let button = kim.last().unwrap().keyboard.into_iter().flatten().nth(1).unwrap();
                world.taps(&kim, &button.label).await;
            }
            false => world.says(&kim, "لا").await,
        }
        world.settle().await;
        assert_eq!(everything(&world).await, before, "{}", kim.transcript());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_stranger_is_told_what_little_is_kept_of_them() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let code = world.invites(&ana, "Heron").await;
    world.settle().await;
    let before = everything(&world).await;
    let kim = world.sandbox.person(471_100_002, "Kim", "en");
    kim.start(Some(&code));
    world.settle().await;
    world.says(&kim, "/privacy").await;
    assert!(kim.transcript().contains("About you I keep only the ID"), "{}", kim.transcript());
    assert!(!kim.transcript().contains("your skills, homework, answers"), "{}", kim.transcript());
    world.says(&kim, "/delete").await;
    world.settle().await;
    assert_eq!(everything(&world).await, before, "{}", kim.transcript());
    // Nor is more said afterwards than there is.
    world.says(&kim, "/privacy").await;
    assert!(kim.last().unwrap().text.contains("About you I keep only the ID"), "{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn who_declines_a_second_therapist_keeps_what_was_agreed_with_the_first() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    let bo = world.therapist(3, "Bo Lind").await;
    let code = world.invites(&bo, "Wren").await;
    kim.start(Some(&code));
    world.settle().await;
    world.says(&kim, "no").await;
    assert_eq!(world.rows("SELECT person_id FROM clients").await, ["2"]);
    assert_eq!(world.rows("SELECT alias FROM links WHERE ended_at IS NULL").await, ["Heron"]);
    world.until("2026-03-02T19:00:00Z").await;
    assert!(world.last(&kim).contains("mood"), "{}", world.last(&kim));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_consent_nobody_answered_is_forgotten_with_its_invitation() {
    let mut world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let code = world.invites(&ana, "Heron").await;
    let kim = world.sandbox.person(471_100_002, "Kim", "es");
    kim.start(Some(&code));
    world.settle().await;
    world.taps(&kim, "Idioma").await;
    world.taps(&kim, "English").await;
    let named = async |world: &World, word: &str| {
        everything(world).await.into_iter().filter(|row| row.contains(word)).collect::<Vec<_>>()
    };
    world.until("2026-03-31T09:00:00Z").await;
    world.bot.forget().await.unwrap();
    assert!(!named(&world, "471100002").await.is_empty(), "still to come back to");
    // Forgotten daily, and at a start as well.
    world.until("2026-04-03T09:00:00Z").await;
    world.restart().await;
    assert_eq!(named(&world, "471100002").await, [""; 0]);
    assert!(!named(&world, "Heron").await.is_empty(), "the link could be opened for two weeks");
    world.until("2026-04-18T09:00:00Z").await;
    world.bot.forget().await.unwrap();
    assert_eq!(named(&world, "Heron").await, [""; 0]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_was_deleted_leaves_the_log_though_somebody_reads_it_and_the_bot_restarts() {
    let mut world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.until("2026-03-02T19:00:00Z").await;
    world.taps(&kim, "7").await;

    // A copy is being made, say: somebody reads what there was, for a long time.
    let beside = world.beside().await;
    let mut reader = beside.read().await.unwrap();
    sqlx::query("BEGIN").execute(&mut *reader).await.unwrap();
    sqlx::query("SELECT count(*) FROM answers").fetch_one(&mut *reader).await.unwrap();
    world.says(&kim, "/delete").await;
    world.says(&kim, "delete").await;
    assert_eq!(world.rows("SELECT count(*) FROM clients").await, ["0"], "{}", kim.transcript());
    let owed = format!("SELECT count(*) FROM marks WHERE name = '{}'", marks::LOG_OWED);
    let owed: &'static str = owed.leak();
    world.bot.tick().await.unwrap();
    assert!(log_length(&world) > 0);
    assert_eq!(world.rows(owed).await, ["1"], "it has to be tried again");
    world.restart().await;
    assert_eq!(world.rows(owed).await, ["1"], "also after a restart");

    sqlx::query("COMMIT").execute(&mut *reader).await.unwrap();
    world.bot.tick().await.unwrap();
    assert_eq!((log_length(&world), world.rows(owed).await), (0, vec!["0".to_owned()]));
    drop(reader);
    beside.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_deletion_nobody_disturbs_leaves_the_log_at_once() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.says(&kim, "/delete").await;
    kim.say("delete");
    world.bot.poll(std::time::Duration::ZERO).await.unwrap();
    assert_eq!(log_length(&world), 0);
    world.bot.send().await.unwrap();
    // The last message goes with its delivery, and what named its chat too.
    world.bot.tick().await.unwrap();
    assert_eq!(log_length(&world), 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn old_rows_are_forgotten_at_the_start_already() {
    let mut world = World::at("2026-03-02T09:00:00Z").await;
    let mut tx = world.bot.store.write().await.unwrap();
    sqlx::query("INSERT INTO updates_seen (update_id, at) VALUES (1, 0)").execute(&mut *tx).await.unwrap();
    tx.commit().await.unwrap();
    let old = "SELECT update_id FROM updates_seen WHERE at = 0";
    world.settle().await;
    assert_eq!(world.rows(old).await, ["1"]);
    world.restart().await;
    assert_eq!(world.rows(old).await, [""; 0]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_start_in_a_far_year_forgets_nothing() {
    let mut world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.until("2026-03-02T19:00:00Z").await;
    world.taps(&kim, "7").await;
    let kept = "SELECT surface FROM surfaces UNION SELECT state FROM conversations ORDER BY 1";
    let before = world.rows(kept).await;
    world.machine_shows("2027-06-01T00:00:00Z");
    world.restart().await;
    assert_eq!(world.rows(kept).await, before);
    world.settle().await;
    world.bot.forget().await.unwrap();
    assert!(world.rows(kept).await.contains(&"checkin 2026-03-02".to_owned()));
    world.all_show("2026-03-02T19:05:00Z");
    world.restart().await;
    world.settle().await;
    world.says(&kim, "40").await;
    assert_eq!(world.answers().await, ["2026-03-02|mood|7||", "2026-03-02|suds_highest_today|40||"]);
    // Away for weeks: what has become old goes once Telegram has shown that it has.
    world.all_show("2026-04-20T09:00:00Z");
    world.restart().await;
    let old = "SELECT count(*) > 0 FROM updates_seen WHERE at < 1775000000000";
    assert_eq!(world.rows(old).await, ["1"]);
    world.says(&kim, "/help").await;
    world.bot.forget().await.unwrap();
    assert_eq!(world.rows(old).await, ["0"]);
}
