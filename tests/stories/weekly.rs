//! The week: the client's picture and sentences, the therapist's digest and albums.

use super::support::{World, instant};

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn on_monday_the_client_gets_a_picture_and_the_therapist_a_digest() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "12:00").await;
    let lu = world.client(&ana, 3, "Wren", "Madrid", "12:00").await;
    for day in 2..9 {
        world.until(&format!("2026-03-0{day}T11:00:00Z")).await;
        for said in ["6", "40", "1", "3", "no"] {
            world.says(&kim, said).await;
        }
    }
    world.until("2026-03-09T08:00:00Z").await;
    let weekly = kim.last().unwrap();
    let photo = weekly.photo.clone().expect("a picture");
    assert!(photo.size > 10_000 && photo.width >= 1080, "{photo:?}");
    assert!(
        weekly.text.contains('7') && weekly.text.contains('6') && weekly.text.contains("40"),
        "{}",
        weekly.text
    );
    assert!(
        lu.last().unwrap().photo.is_some() || lu.last().unwrap().text.contains("mood"),
        "{}",
        lu.transcript()
    );

    let said: Vec<_> = ana.messages().into_iter().filter(|m| m.from_bot).collect();
    let digest =
        said.iter().rfind(|m| m.text.contains("Heron") && m.text.contains("Wren")).expect("a caseload");
    let (heron, wren) = (digest.text.find("Heron").unwrap(), digest.text.find("Wren").unwrap());
    assert!(wren < heron, "who did not answer comes first, and is named: {}", digest.text);
    assert!(ana.last().unwrap().photo.is_some(), "the chart of the one who answered");
    insta::assert_snapshot!(digest.text);
    assert_eq!(world.sandbox.violations(), Vec::<String>::new());

    world.says(&kim, "/chart").await;
    assert!(kim.last().unwrap().photo.is_some());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_week_is_told_alike_to_both_however_late_its_questions_go_out() {
    // The clock jumps, or nobody was there, over one evening or over three.
    for from in ["2026-03-08T18:00:00Z", "2026-03-06T18:00:00Z"] {
        let world = World::at("2026-03-02T09:00:00Z").await;
        let ana = world.therapist(1, "Ana Ruiz").await;
        let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
        for day in 2..=5 {
            world.until(&format!("2026-03-0{day}T19:00:00Z")).await;
            world.says(&kim, "6").await;
        }
        world.until(from).await;
        world.clock.set(instant("2026-03-09T08:30:00Z"));
        // Telegram says the same, or nothing would ring by it.
        world.bot.poll(std::time::Duration::ZERO).await.unwrap();
        world.bot.tick().await.unwrap();
        // Messages leave while alarms still ring: whatever was due is asked before anybody is told of the week.
        let waiting = "SELECT coalesce(surface, 'a summary') FROM outbox WHERE outcome IS NULL
             AND lane >= 2 AND action = 'show' ORDER BY id";
        let waiting = world.rows(waiting).await;
        assert_eq!(waiting, ["checkin 2026-03-08", "a summary", "a summary", "a summary"], "{from}");
        world.settle().await;
        // Sunday was asked only now: it is not missed in the same breath.
        let days = if from.contains("-08T") { "4 of 6 days" } else { "4 of 4 days" };
        assert!(world.last(&kim).contains(days), "{from}\n{}", kim.transcript());
        assert!(world.last(&ana).contains(days), "{from}\n{}", ana.transcript());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn homework_answered_with_none_is_an_answer() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    for task in ["Walk", "Sing"] {
        world.says(&ana, "/clients").await;
        for label in ["Heron", "Homework", "Add a task"] {
            world.taps(&ana, label).await;
        }
        world.says(&ana, task).await;
        world.taps(&ana, "Until I end it").await;
    }
    let none = "Homework “Walk”: the answer was “none” on 1 day.";
    let silence = "Homework “Sing”: nothing noted this week.";
    world.until("2026-03-02T19:00:00Z").await;
    for said in ["5", "30", "none", "none"] {
        world.says(&kim, said).await;
    }
    world.taps(&kim, "Skip").await;
    world.says(&ana, "/clients").await;
    world.taps(&ana, "Heron").await;
    let card = world.last(&ana).replace(['\u{2068}', '\u{2069}'], "");
    assert!(card.contains(none) && card.contains(silence), "{card}");
    world.says(&kim, "/chart").await;
    let own = world.last(&kim).replace(['\u{2068}', '\u{2069}'], "");
    assert!(own.contains(none) && own.contains(silence), "{own}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_first_day_of_the_four_weeks_before_is_part_of_the_usual() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "12:00").await;
    // Five days from the first on, and five of the week that is told on Monday, before anything is asked.
    for (month, day, mood) in (2..7).map(|day| (3, day, "8")).chain((1..6).map(|day| (4, day, "4"))) {
        world.until(&format!("2026-0{month}-0{day}T11:00:00Z")).await;
        world.says(&kim, mood).await;
    }
    world.until("2026-04-06T08:00:00Z").await;
    let weekly = kim.last().unwrap().text;
    assert!(weekly.contains("mood 4.0 on average (usually 8.0)"), "{weekly}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn twelve_clients_come_as_albums_of_two_to_ten() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let mut clients = Vec::new();
    for id in 2..14 {
        clients.push(world.client(&ana, id, &format!("Bird {id}"), "Madrid", "12:00").await);
    }
    world.until("2026-03-05T11:00:00Z").await;
    for client in &clients {
        world.says(client, "5").await;
    }
    world.until("2026-03-09T07:00:00Z").await;
    let calls = world
        .sandbox
        .journal()
        .into_iter()
        .filter(|call| call.method.eq_ignore_ascii_case("sendMediaGroup"))
        .count();
    assert_eq!(calls, 2);
    let pictures = ana
        .messages()
        .into_iter()
        .filter(|m| m.photo.as_ref().is_some_and(|p| p.name.starts_with("week")))
        .count();
    assert_eq!(pictures, 12);
    assert_eq!(world.sandbox.violations(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_export_holds_every_answer_as_csv_and_json() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.says(&ana, "/clients").await;
    for label in ["Heron", "Homework", "Add"] {
        world.taps(&ana, label).await;
    }
    world.says(&ana, "walk").await;
    world.says(&ana, "skip").await;
    world.until("2026-03-02T19:00:00Z").await;
    for said in ["7", "35", "1", "3", "2", "3", "=1+1, \"quoted\"", "no"] {
        world.says(&kim, said).await;
    }
    world.says(&kim, "/export").await;
    let documents: Vec<_> = kim.messages().into_iter().filter_map(|m| m.document).collect();
    assert_eq!(
        documents.iter().map(|d| d.name.as_str()).collect::<Vec<_>>(),
        ["tidemark-2026-03-02.csv", "tidemark-2026-03-02.json"]
    );
    let text = |index: usize| String::from_utf8(kim.file(&documents[index].file_id).unwrap()).unwrap();
    let csv = text(0);
    assert!(
        csv.contains("2026-03-02,mood,,7,") && csv.contains("2026-03-02,suds_highest_today,,35,"),
        "{csv}"
    );
    assert!(csv.contains("'=1+1"), "no formula: {csv}");
    let json: serde_json::Value = serde_json::from_str(&text(1)).unwrap();
    assert_eq!(json["client"]["shares"][0]["therapist"], "Ana Ruiz");
    assert!(json["client"]["answers"].as_array().unwrap().len() >= 5);
    // Everything means everything: also what others noted of the client.
    assert_eq!(json["client"]["shares"][0]["alias"], "Heron");
    assert_eq!(json["client"]["tasks"][0]["task"], "walk");
    assert_eq!(json["client"]["asked"][1], "suds_highest_today");
    assert!(json["client"]["skills"].as_array().unwrap().len() > 3);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_export_says_what_each_day_was_asked() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    // Monday is never answered; from Tuesday on SUDs are asked about another moment, and Wednesday is still to come.
    world.until("2026-03-02T20:00:00Z").await;
    world.says(&ana, "/clients").await;
    world.taps(&ana, "Heron").await;
    world.taps(&ana, "Ask SUDs “right now”").await;
    world.until("2026-03-03T20:00:00Z").await;
    world.says(&kim, "7").await;
    world.says(&kim, "/export").await;
    let json = kim.messages().into_iter().filter_map(|m| m.document).find(|d| d.name.ends_with("json"));
    let json: serde_json::Value = serde_json::from_slice(&kim.file(&json.unwrap().file_id).unwrap()).unwrap();
    let day = |at: usize| json["client"]["checkins"][at].clone();
    let said =
        |at: usize| (day(at)["day"].clone(), day(at)["asked"][1].clone(), day(at)["suds_when"].clone());
    assert_eq!(said(0), ("2026-03-02".into(), "suds_highest_today".into(), "highest_today".into()));
    assert_eq!(said(1), ("2026-03-03".into(), "suds_right_now".into(), "right_now".into()));
    assert_eq!(day(1)["asked"][0], "mood");
    assert_eq!(said(2), ("2026-03-04".into(), serde_json::Value::Null, serde_json::Value::Null));
}

/// The days that the weekly summaries of a chat name, in the order they came.
fn weeks(person: &tidemark::sandbox::Person) -> Vec<String> {
    let title = |text: String| Some(text.strip_prefix("Your week, ")?.lines().next()?.to_owned());
    person.messages().into_iter().filter(|m| m.from_bot).filter_map(|m| title(m.text)).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn with_a_morning_prompt_no_day_falls_between_two_weeks() {
    let world = World::at("2026-03-01T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "08:00").await;
    for day in 2..24 {
        world.until(&format!("2026-03-{day:02}T07:00:00Z")).await;
        // On one Monday the answer comes before the summary, on the next after it.
        if day == 16 {
            world.until("2026-03-16T10:00:00Z").await;
        }
        world.says(&kim, if day == 9 { "1" } else { "6" }).await;
    }
    world.until("2026-03-23T10:00:00Z").await;
    assert_eq!(weeks(&kim), ["2 Mar – 8 Mar", "9 Mar – 15 Mar", "16 Mar – 22 Mar"]);
    let told: Vec<String> = kim.messages().into_iter().map(|m| m.text).collect();
    let of = |week: &str| told.iter().find(|text| text.contains(week)).unwrap().clone();
    assert!(of("2 Mar – 8 Mar").contains("mood 6.0 on average"), "{}", of("2 Mar – 8 Mar"));
    assert!(of("9 Mar – 15 Mar").contains("mood 5.3 on average"), "{}", of("9 Mar – 15 Mar"));
    assert!(of("16 Mar – 22 Mar").contains("Answered on 7 of 7 days"), "{}", of("16 Mar – 22 Mar"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_last_evening_counts_and_is_missed_once_it_is_over() {
    let world = World::at("2026-03-01T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    for day in 1..4 {
        world.until(&format!("2026-03-0{day}T19:00:00Z")).await;
        world.says(&kim, "4").await;
    }
    // Sunday's question is unanswered and still open on Monday: 2 of 7 days, and few enough to say so.
    world.until("2026-03-09T08:00:00Z").await;
    assert!(kim.last().unwrap().text.contains("Answered on 2 of 7 days"), "{}", kim.transcript());
    let digest = ana.messages().into_iter().rev().find(|m| m.text.contains("Few answers")).expect("a flag");
    assert!(digest.text.contains("2 of 7 days") && digest.text.contains("2 Mar – 8 Mar"), "{}", digest.text);
    // Asked for at noon, the open day is not missed.
    world.until("2026-03-09T20:00:00Z").await;
    world.says(&kim, "/chart").await;
    assert!(kim.last().unwrap().text.contains("2 Mar – 8 Mar"), "{}", kim.last().unwrap().text);
    // Answered, today is in what was asked for.
    world.says(&kim, "/today").await;
    world.says(&kim, "3").await;
    world.says(&kim, "/chart").await;
    assert!(kim.last().unwrap().text.contains("3 Mar – 9 Mar"), "{}", kim.last().unwrap().text);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_summary_that_rings_days_late_is_of_the_week_it_was_planned_for() {
    let mut world = World::at("2026-03-01T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "12:00").await;
    for day in 2..6 {
        world.until(&format!("2026-03-0{day}T11:00:00Z")).await;
        world.says(&kim, "5").await;
    }
    // Down from Thursday over two Mondays to a Wednesday.
    world.outage(13 * 24 * 60);
    world.restart().await;
    world.settle().await;
    world.hours(1).await;
    assert_eq!(
        weeks(&kim),
        ["23 Feb – 1 Mar", "2 Mar – 8 Mar"],
        "the week without an answer is passed over\n{}",
        kim.transcript()
    );
    let digest = ana.messages().into_iter().rev().find(|m| m.text.starts_with("Your week")).unwrap();
    assert!(digest.text.contains("9 Mar – 15 Mar"), "{}", digest.text);
    world.says(&kim, "/today").await;
    world.says(&kim, "7").await;
    world.until("2026-03-23T09:00:00Z").await;
    assert_eq!(weeks(&kim), ["23 Feb – 1 Mar", "2 Mar – 8 Mar", "16 Mar – 22 Mar"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_summary_moved_to_another_weekday_tells_what_was_not_told_yet() {
    let world = World::at("2026-03-01T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "08:00").await;
    for day in 2..27 {
        world.until(&format!("2026-03-{day:02}T07:00:00Z")).await;
        world.says(&kim, "6").await;
        if day == 9 {
            world.until("2026-03-09T10:00:00Z").await;
            world.says(&kim, "/settings").await;
            world.taps(&kim, "Chart: day").await;
            world.taps(&kim, "Wednesday").await;
        }
    }
    let told = ["2 Mar – 8 Mar", "9 Mar – 10 Mar", "11 Mar – 17 Mar", "18 Mar – 24 Mar"];
    assert_eq!(weeks(&kim), told);
    let photos =
        kim.messages().into_iter().filter(|m| m.text.contains("9 Mar – 10 Mar") && m.photo.is_some());
    assert_eq!(photos.count(), 1);
    let short = kim.messages().into_iter().find(|m| m.text.contains("9 Mar – 10 Mar")).unwrap().text;
    assert!(short.contains("Answered on 2 of 2 days"), "{short}");
    assert_eq!(world.sandbox.violations(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_day_filled_in_after_its_summary_belongs_to_that_week() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    for day in 2..8 {
        world.until(&format!("2026-03-0{day}T19:00:00Z")).await;
        world.says(&kim, "6").await;
    }
    world.until("2026-03-09T08:00:00Z").await;
    assert!(kim.last().unwrap().text.contains("Answered on 6 of 7 days"), "{}", kim.transcript());
    // On Monday evening, after Monday's question, Sunday is filled in.
    world.until("2026-03-09T19:30:00Z").await;
    world.says(&kim, "/yesterday").await;
    world.says(&kim, "2").await;
    world.says(&kim, "/chart").await;
    let again = kim.last().unwrap().text;
    assert!(again.contains("2 Mar – 8 Mar") && again.contains("Answered on 7 of 7 days (1 of"), "{again}");
    world.until("2026-03-16T08:00:00Z").await;
    let next = kim.last().unwrap().text;
    assert!(next.contains("9 Mar – 15 Mar") && next.contains("No answers this week"), "{next}");
    assert!(!next.contains("pick one thing"), "nothing of a silent week is to be brought: {next}");
    world.until("2026-03-23T08:00:00Z").await;
    let silent = kim.last().unwrap().text;
    assert!(
        silent.contains("No answers in the last two weeks") && !silent.contains("pick one thing"),
        "{silent}"
    );
}

async fn change(world: &World, sql: &'static str) {
    let mut tx = world.bot.store.write().await.unwrap();
    sqlx::query(sql).execute(&mut *tx).await.unwrap();
    tx.commit().await.unwrap();
}

/// As the form will be changed: the second rating first, then the first one no more.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn weeks_follow_the_form_and_what_is_not_asked_any_more_stands_apart() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "12:00").await;
    let rated = async |day: u32, both: &[&str]| {
        world.until(&format!("2026-03-{day:02}T11:00:00Z")).await;
        for said in both.iter().copied().chain(["1", "3", "no"]) {
            world.says(&kim, said).await;
        }
    };
    for day in 2..9 {
        rated(day, &["6", "40"]).await;
    }
    change(&world, "UPDATE form_items SET position = 0 WHERE item_id = 2").await;
    world.says(&kim, "/chart").await;
    let week = world.last(&kim);
    assert!(
        week.contains("This week: distress (SUDs, highest of the day) 40 on average; mood 6.0"),
        "{week}"
    );
    assert!(week.contains("In the picture: distress and mood day by day"), "{week}");

    change(&world, "DELETE FROM form_items WHERE item_id = 2").await;
    for day in 9..11 {
        rated(day, &["5"]).await;
    }
    world.says(&kim, "/chart").await;
    let week = world.last(&kim);
    assert!(week.contains("This week: mood 5.7 on average."), "{week}");
    let left = "Not asked any more, answered on 5 days: distress (SUDs, highest of the day) 40.";
    assert!(week.contains(left), "{week}");
    assert!(kim.last().unwrap().photo.is_some());

    world.says(&ana, "/clients").await;
    world.taps(&ana, "Heron").await;
    assert!(world.last(&ana).contains(left), "{}", world.last(&ana));
    world.taps(&ana, "Before the session").await;
    let look = ana.last().unwrap();
    let said = "SUDs (highest of the day) (not asked any more): 40 on each of 7 days.";
    assert!(look.photo.is_some() && look.text.contains(said), "{}", look.text);
    // Nothing is rated at all: there are still days, skills and a picture.
    change(&world, "DELETE FROM form_items WHERE item_id = 1").await;
    world.says(&kim, "/chart").await;
    let week = kim.last().unwrap();
    assert!(week.photo.is_some() && week.text.contains("this week’s skills and homework"), "{}", week.text);
    assert!(!week.text.contains("This week:"), "{}", week.text);
    world.says(&ana, "/clients").await;
    world.taps(&ana, "This week at a glance").await;
    assert!(ana.last().unwrap().photo.is_some(), "{}", world.last(&ana));
    world.says(&ana, "/clients").await;
    world.taps(&ana, "Heron").await;
    world.taps(&ana, "Before the session").await;
    assert!(ana.last().unwrap().photo.is_some(), "{}", world.last(&ana));
    assert_eq!(world.sandbox.violations(), Vec::<String>::new());
}

/// A summary that an earlier version left waiting, with its numbers inside: those of now are told.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_week_that_waited_with_its_numbers_inside_is_told_with_those_of_now() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "12:00").await;
    world.until("2026-03-02T11:00:00Z").await;
    world.says(&kim, "7").await;
    world.until("2026-03-04T08:00:00Z").await;
    change(
        &world,
        r#"INSERT INTO outbox (key, chat_id, lane, action, screen, lang, due_at, created_at)
           SELECT 'from before', 2, 3, 'show',
                  '{"v":1,"screen":{"weekly":{"summary":{"from":"2026-02-25","to":"2026-03-03","asked":7,"answered":7,
                    "late":0,"filled_in":0,"paused":0,"mood":{"this":{"mean":1.0,"n":7,"low":1,"high":1},"usual":null},
                    "suds":{"this":null,"usual":null},"suds_when":"highest_today","top_skill":null,"skill_days":0},
                    "top_skill":null,"tasks":[],"told":[{"told":"bring_one"}]}}}',
                  'en', max(created_at), max(created_at) FROM outbox"#,
    )
    .await;
    world.settle().await;
    let week = kim.last().unwrap();
    assert!(week.photo.is_some() && week.text.contains("This week: mood 7."), "{}", kim.transcript());
    assert!(week.text.contains("25 Feb – 3 Mar") && !week.text.contains("1.0"), "{}", week.text);
}
