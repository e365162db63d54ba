//! A machine's clock that is far back for a while, as one without a battery after a start: nothing that was lived is
//! forgotten, nothing is made up, and nothing comes out of turn. Each life is held against the same without it.

use chrono::TimeDelta;
use tidemark::sandbox::Person;

use super::support::World;

/// What somebody does while the clock is far back.
#[derive(Clone, Copy, Debug)]
enum Act {
    Nothing,
    Help,
    Tap,
    Type,
}

#[derive(Clone, Copy, Debug)]
struct Spell {
    shows: &'static str,
    seconds: i64,
    act: Act,
    /// The process ends before it and after it.
    restarts: bool,
    /// Telegram dates its messages by the same wrong clock, as no Telegram does.
    telegram_too: bool,
}

const EVERYTHING: &str =
    "SELECT client_id, day, planned_at, sent_at, nudged_at, first_answered_at, completed_at, expires_at,
    closed_at FROM checkins ORDER BY client_id, day";
const PLANNED: &str = "SELECT person_id, kind, occasion, due_at FROM alarms ORDER BY 1, 2, 3";

/// All that is kept of the days, and what the bot said in each chat.
async fn lived(spell: Spell, dead: bool) -> (Vec<Vec<String>>, String) {
    let mut world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let heron = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    let wren = world.client(&ana, 3, "Wren", "Madrid", "20:00").await;
    for day in 2..7 {
        world.until(&format!("2026-03-0{day}T19:00:00Z")).await;
        if day % 2 == 0 {
            world.says(&heron, "6").await;
            world.taps(&heron, "40").await;
        }
    }
    world.until("2026-03-06T21:00:00Z").await;
    if spell.restarts {
        world.restart().await;
    }
    if dead {
        match spell.telegram_too {
            true => world.all_show(spell.shows),
            false => world.machine_shows(spell.shows),
        }
    }
    world.settle().await;
    match spell.act {
        Act::Nothing => {}
        Act::Help => world.says(&heron, "/help").await,
        Act::Tap => world.taps(&wren, "7").await,
        Act::Type => world.says(&wren, "7").await,
    }
    world.clock.advance(TimeDelta::seconds(spell.seconds));
    world.settle().await;
    if spell.restarts {
        world.restart().await;
    }
    world.all_show("2026-03-07T18:00:00Z");
    world.settle().await;
    world.until("2026-03-07T19:00:00Z").await;
    world.says(&heron, "5").await;
    world.until("2026-03-10T12:00:00Z").await;
    let kept = vec![world.rows(EVERYTHING).await, world.answers().await, world.rows(PLANNED).await];
    let said = |person: &Person| {
        let texts = person.messages().into_iter().filter(|m| m.from_bot).map(|m| m.text);
        texts.collect::<Vec<_>>().join("\n---\n")
    };
    (kept, [&ana, &heron, &wren].map(said).join("\n=====\n"))
}

async fn changes_nothing(spell: Spell) {
    let ((kept, said), (kept_without, said_without)) = (lived(spell, true).await, lived(spell, false).await);
    assert_eq!(kept, kept_without, "{spell:?}");
    // Codes of invitations are drawn by lot.
    let without_codes = |said: String| -> Vec<String> {
        said.lines().filter(|line| !line.contains("start=")).map(str::to_owned).collect()
    };
    let (said, said_without) = (without_codes(said), without_codes(said_without));
    for (line, without) in said.iter().zip(&said_without) {
        assert_eq!(line, without, "{spell:?}");
    }
    assert_eq!(said.len(), said_without.len(), "{spell:?}");
}

const YEAR_BACK: &str = "2025-03-06T20:05:00Z";
const NEW_YEAR: &str = "2026-01-01T00:00:00Z";
const DAY_BACK: &str = "2026-03-05T21:00:00Z";

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_year_back_for_a_moment_while_the_bot_runs_changes_nothing() {
    let spell = Spell { shows: YEAR_BACK, seconds: 4, act: Act::Help, restarts: false, telegram_too: true };
    changes_nothing(spell).await;
    changes_nothing(Spell { act: Act::Type, ..spell }).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_start_without_a_battery_changes_nothing() {
    let spell = Spell { shows: NEW_YEAR, seconds: 4, act: Act::Nothing, restarts: true, telegram_too: false };
    changes_nothing(spell).await;
    changes_nothing(Spell { act: Act::Tap, telegram_too: true, ..spell }).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn an_hour_on_another_day_changes_nothing() {
    let spell = Spell { shows: DAY_BACK, seconds: 3600, act: Act::Tap, restarts: false, telegram_too: false };
    changes_nothing(spell).await;
    changes_nothing(Spell { act: Act::Type, restarts: true, telegram_too: true, ..spell }).await;
}

/// The machine is off for two days and starts with a dead clock: what is said meanwhile is of the moment at which
/// Telegram says that it was said.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn telegram_says_how_long_a_machine_with_a_dead_clock_was_off() {
    let mut kept = Vec::new();
    for dead in [true, false] {
        let mut world = World::at("2026-03-02T09:00:00Z").await;
        let ana = world.therapist(1, "Ana Ruiz").await;
        let wren = world.client(&ana, 2, "Wren", "Madrid", "20:00").await;
        world.until("2026-03-02T19:00:00Z").await;
        world.says(&wren, "4").await;
        world.until("2026-03-02T21:00:00Z").await;
        world.all_show("2026-03-04T20:00:00Z");
        if dead {
            world.machine_shows(NEW_YEAR);
        }
        world.restart().await;
        wren.say("/today");
        world.settle().await;
        world.says(&wren, "7").await;
        assert_eq!(
            world.answers().await,
            ["2026-03-02|mood|4||", "2026-03-04|mood|7||"],
            "{}",
            wren.transcript()
        );
        world.all_show("2026-03-04T20:00:05Z");
        world.settle().await;
        world.until("2026-03-05T19:00:00Z").await;
        kept.push((world.rows(EVERYTHING).await, world.rows(PLANNED).await));
    }
    assert_eq!(kept[0], kept[1]);
}

/// Nobody ever told the bot that its clock was days ahead: Telegram does, and it is put right with the machine's.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_clock_that_was_days_ahead_all_along_is_put_right() {
    let world = World::ahead_of_telegram("2026-03-02T09:00:00Z", TimeDelta::days(3), false).await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let wren = world.client(&ana, 2, "Wren", "Madrid", "20:00").await;
    world.until("2026-03-06T21:00:00Z").await;
    world.all_show("2026-03-03T21:00:00Z");
    world.says(&wren, "/help").await;
    // It has agreed with Telegram never before, so hours go by until that is believed.
    world.clock.advance(TimeDelta::hours(2));
    world.says(&wren, "/help").await;
    world.until("2026-03-04T19:00:00Z").await;
    world.says(&wren, "7").await;
    assert_eq!(world.answers().await, ["2026-03-04|mood|7||"], "{}", wren.transcript());
}

const AHEAD: [&str; 3] = ["2027-03-05T18:00:00Z", "2036-03-05T18:00:00Z", "2026-04-05T18:00:00Z"];

/// A clock that leaps far ahead, at a start or while the bot runs, and is put right an hour after the question was due.
async fn lived_ahead(ahead: Option<&'static str>, restarts: bool) -> (Vec<Vec<String>>, Vec<String>) {
    let mut world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let heron = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    let wren = world.client(&ana, 3, "Wren", "Madrid", "20:00").await;
    world.until("2026-03-04T19:00:00Z").await;
    world.says(&heron, "6").await;
    world.until("2026-03-05T18:00:00Z").await;
    if let Some(shown) = ahead {
        world.machine_shows(shown);
    }
    if restarts {
        world.restart().await;
        // The clock alone brings nothing, and nothing is said by it.
        world.bot.tick().await.unwrap();
        world.bot.send().await.unwrap();
    }
    world.settle().await;
    // Yesterday's card is open until today's question, and takes what is said to it.
    world.says(&heron, "33").await;
    world.passes(TimeDelta::minutes(70)).await;
    world.taps(&wren, "7").await;
    world.passes(TimeDelta::minutes(50)).await;
    if restarts {
        world.restart().await;
    }
    world.all_show("2026-03-05T20:00:00Z");
    world.settle().await;
    world.until("2026-03-10T12:00:00Z").await;
    let kept = vec![world.rows(EVERYTHING).await, world.answers().await, world.rows(PLANNED).await];
    let said = [&ana, &heron, &wren].into_iter().flat_map(|person| {
        let texts = person.messages().into_iter().filter(|m| m.from_bot).map(|m| m.text);
        texts.filter(|text| !text.contains("start=")).collect::<Vec<_>>()
    });
    (kept, said.collect())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_clock_far_ahead_at_a_start_changes_nothing() {
    let without = lived_ahead(None, true).await;
    for shown in AHEAD {
        assert_eq!(lived_ahead(Some(shown), true).await, without, "{shown}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_clock_far_ahead_while_the_bot_runs_changes_nothing() {
    let without = lived_ahead(None, false).await;
    assert!(without.0[0].iter().any(|row| row.starts_with("3|2026-03-05|")), "the real day is asked");
    for shown in AHEAD {
        assert_eq!(lived_ahead(Some(shown), false).await, without, "{shown}");
    }
}

/// A machine that was off for days and starts with the time of its last stop, or of its making: what waited is of the days
/// it was said on, and the day that is asked is today.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_clock_that_stood_still_for_days_changes_nothing() {
    let mut lives = Vec::new();
    for shown in [None, Some("2026-03-05T19:30:10Z"), Some("2000-01-01T00:00:00Z")] {
        for queued in [true, false] {
            let mut world = World::at("2026-03-02T09:00:00Z").await;
            let ana = world.therapist(1, "Ana Ruiz").await;
            let heron = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
            world.until("2026-03-05T19:00:00Z").await;
            world.says(&heron, "6").await;
            world.until("2026-03-05T19:30:00Z").await;
            world.all_show("2026-03-07T20:00:00Z");
            if queued {
                heron.say("3");
            }
            world.all_show("2026-03-08T10:00:00Z");
            if let Some(shown) = shown {
                world.machine_shows(shown);
            }
            world.restart().await;
            world.bot.send().await.unwrap();
            world.settle().await;
            world.says(&heron, "/today").await;
            world.says(&heron, "2").await;
            world.passes(TimeDelta::minutes(30)).await;
            world.all_show("2026-03-08T10:30:00Z");
            world.settle().await;
            world.until("2026-03-10T12:00:00Z").await;
            let kept = (world.rows(EVERYTHING).await, world.answers().await, world.rows(PLANNED).await);
            lives.push((shown, queued, kept, heron.transcript()));
        }
    }
    for (shown, queued, kept, said) in &lives[2..] {
        let (.., without, said_without) = lives.iter().find(|life| life.1 == *queued).unwrap();
        assert_eq!(kept, without, "{shown:?}, {queued}: {said}\n=====\n{said_without}");
    }
}

/// Nobody ever told the bot: the machine's clock was ahead from the first, and Telegram says so at once.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_clock_that_was_ahead_from_the_first_asks_at_the_real_hour() {
    let world = World::ahead_of_telegram("2026-03-05T09:00:00Z", TimeDelta::days(3), true).await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let wren = world.client(&ana, 2, "Wren", "Madrid", "20:00").await;
    world.passes(TimeDelta::hours(10)).await;
    world.says(&wren, "7").await;
    assert_eq!(world.answers().await, ["2026-03-02|mood|7||"], "{}", wren.transcript());
}

/// The dates of the answers alone are wrong, as over another machine's web server: neither the clock nor what people send
/// says the same.
async fn dated_wrongly(by: TimeDelta, writes: bool, restarts: bool) -> (Vec<Vec<String>>, String) {
    let mut world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let heron = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    let wren = world.client(&ana, 3, "Wren", "Madrid", "20:00").await;
    world.until("2026-03-03T12:00:00Z").await;
    world.answers_are_dated_ahead_by(by);
    if restarts {
        // Somebody wrote while it was wrong already, so it is known.
        world.says(&heron, "/help").await;
        world.restart().await;
    }
    world.settle().await;
    if writes {
        world.says(&heron, "5").await;
        world.taps(&wren, "7").await;
    }
    world.passes(TimeDelta::minutes(20)).await;
    world.answers_are_dated_ahead_by(TimeDelta::zero());
    world.settle().await;
    world.until("2026-03-04T12:00:00Z").await;
    world.answers_are_dated_ahead_by(by);
    world.until("2026-03-05T19:00:00Z").await;
    if writes {
        world.says(&wren, "4").await;
    }
    world.answers_are_dated_ahead_by(TimeDelta::zero());
    world.until("2026-03-10T12:00:00Z").await;
    let kept = vec![world.rows(EVERYTHING).await, world.answers().await, world.rows(PLANNED).await];
    (kept, [heron, wren].map(|person| person.transcript()).join("\n=====\n"))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_date_of_an_answer_alone_moves_no_day() {
    for (writes, restarts) in [(true, false), (false, false), (true, true)] {
        let (without, _) = dated_wrongly(TimeDelta::zero(), writes, restarts).await;
        for by in [TimeDelta::days(365), TimeDelta::days(1), TimeDelta::minutes(190), TimeDelta::days(-3)] {
            let (kept, said) = dated_wrongly(by, writes, restarts).await;
            assert_eq!(kept, without, "{by}, {writes}, {restarts}: {said}");
        }
    }
}
