//! The story's timetable: who does what and when, over any number of weeks. The first week shows every kind of
//! day once; later ones are drawn by lot. Knows nothing of the bot.

use chrono::{DateTime, Days, NaiveDate, Utc};
use chrono_tz::Tz;
use rand::RngExt as _;
use rand::rngs::StdRng;

use crate::domain::checkin::Timing;
use crate::domain::schedule::{LocalTime, instant_at};

use super::cast::{AWAY, FAR, HOME};
use super::checkin::Manner;

/// The clients, by their place in the cast.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Client {
    Main,
    Sparse,
    Steady,
}

#[derive(Clone, Debug)]
pub enum Deed {
    SetUp,
    Invite(Client),
    Join(Client),
    /// The therapist gives the task at this place; with a last day if there is one.
    GiveTask(usize, Option<NaiveDate>),
    EndTask(usize),
    AddSkill,
    /// The therapist opens a card and asks for the chart.
    Look(Client),
    /// Answers the check-in that stands in the chat.
    Answer(Client, usize, Timing, Manner),
    /// Asks for yesterday's first.
    FillIn(Client, usize),
    Pause,
    Chart,
    Privacy,
    Export,
}

/// When the clients are asked, in their own time.
pub const MAIN_ASKED: (u16, u16) = (20, 30);
pub const SPARSE_ASKED: (u16, u16) = (21, 0);

/// The pause of the third week, as days of the story.
const PAUSED: std::ops::RangeInclusive<usize> = 15..=17;

/// A Monday; in the first week clocks change in New York, in the fourth in Madrid.
const FIRST_DAY: NaiveDate = match NaiveDate::from_ymd_opt(2026, 3, 2) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

#[derive(Debug)]
pub struct Timetable {
    pub start: DateTime<Utc>,
    pub end: DateTime<Utc>,
    pub days: usize,
    pub deeds: Vec<(DateTime<Utc>, Deed)>,
}

/// The day of the story with this number, from 0.
pub fn date(day: usize) -> NaiveDate {
    FIRST_DAY + Days::new(u64::try_from(day).unwrap_or(0))
}

/// The same story with a third client in it, who joins on the second day and answers nearly every evening.
pub fn timetable_of_three(rng: &mut StdRng, weeks: usize) -> Timetable {
    let mut table = timetable(rng, weeks);
    let client = Client::Steady;
    table.deeds.push((at(0, 14, 2, HOME), Deed::Invite(client)));
    table.deeds.push((at(0, 19, 30, HOME), Deed::Join(client)));
    for day in 1..table.days {
        let manner = Manner { typed: rng.random_bool(0.4), ..Manner::default() };
        if day < 7 || rng.random_bool(0.9) {
            let when = at(day, SPARSE_ASKED.0, rng.random_range(3..50), FAR);
            table.deeds.push((when, Deed::Answer(client, day, Timing::OnTime, manner)));
        }
    }
    table.deeds.sort_by_key(|(at, _)| *at);
    table
}

/// When every story begins.
pub fn beginning() -> DateTime<Utc> {
    at(0, 9, 0, HOME)
}

pub fn timetable(rng: &mut StdRng, weeks: usize) -> Timetable {
    let days = weeks * 7;
    let mut deeds = Vec::new();
    first_day(&mut deeds);
    for day in 0..days {
        main_client(&mut deeds, rng, day, weeks);
        sparse_client(&mut deeds, rng, day, weeks);
        if day % 7 == 3 {
            deeds.push((at(day, 17, 5, HOME), Deed::Look(Client::Main)));
        }
    }
    later(&mut deeds, days);
    deeds.sort_by_key(|(at, _)| *at);
    Timetable { start: beginning(), end: at(days, 9, 30, HOME), days, deeds }
}

fn at(day: usize, hour: u16, minute: u16, zone: Tz) -> DateTime<Utc> {
    let time = LocalTime::from_hm(hour, minute).unwrap_or(LocalTime::MIDNIGHT);
    instant_at(date(day), time, zone)
}

fn first_day(deeds: &mut Vec<(DateTime<Utc>, Deed)>) {
    let first = [
        ((9, 2), Deed::SetUp),
        ((9, 10), Deed::Invite(Client::Main)),
        ((9, 14), Deed::Invite(Client::Sparse)),
        ((12, 40), Deed::Join(Client::Main)),
        ((13, 10), Deed::Join(Client::Sparse)),
        ((13, 30), Deed::GiveTask(0, None)),
        ((13, 36), Deed::AddSkill),
    ];
    deeds.extend(first.map(|((hour, minute), deed)| (at(0, hour, minute, HOME), deed)));
}

/// What is not of every week, where the story is long enough for it.
fn later(deeds: &mut Vec<(DateTime<Utc>, Deed)>, days: usize) {
    let occasions = [
        ((5, 12, 10), Deed::Chart),
        ((6, 11, 30), Deed::Privacy),
        ((7, 9, 40), Deed::GiveTask(1, Some(date(20)))),
        ((9, 17, 0), Deed::Look(Client::Sparse)),
        ((*PAUSED.start(), 12, 0), Deed::Pause),
        ((21, 9, 40), Deed::EndTask(0)),
        ((24, 12, 15), Deed::Export),
    ];
    let fitting = occasions.into_iter().filter(|((day, ..), _)| *day < days);
    deeds.extend(fitting.map(|((day, hour, minute), deed)| (at(day, hour, minute, HOME), deed)));
}

/// How a day of the main client goes.
#[derive(Clone, Copy)]
enum Kind {
    Prompt(Manner),
    AfterMidnight,
    AfterNudge(Manner),
    Missed,
    MissedAndFilledIn,
    /// Not asked.
    Paused,
}

fn main_client(deeds: &mut Vec<(DateTime<Utc>, Deed)>, rng: &mut StdRng, day: usize, weeks: usize) {
    let plain = Manner::default();
    let kind = match day {
        0 => Kind::Prompt(plain),
        1 => Kind::Prompt(Manner { sticker: true, ..plain }),
        2 => Kind::Prompt(Manner { typed: true, slip: true, ..plain }),
        3 => Kind::AfterMidnight,
        4 => Kind::MissedAndFilledIn,
        5 => Kind::Prompt(Manner { changes: true, ..plain }),
        6 => Kind::AfterNudge(Manner { thanks: true, ..plain }),
        8 => Kind::Missed,
        11 => Kind::Prompt(Manner { leaves: true, ..plain }),
        day if weeks >= 3 && PAUSED.contains(&day) => Kind::Paused,
        _ => by_lot(rng),
    };
    let client = Client::Main;
    let minutes = rng.random_range(2..85u16);
    let (hour, asked) = MAIN_ASKED;
    let soon = at(day, hour + (asked + minutes) / 60, (asked + minutes) % 60, HOME);
    let answer = |timing, manner| Deed::Answer(client, day, timing, manner);
    match kind {
        Kind::Prompt(manner) => deeds.push((soon, answer(Timing::OnTime, manner))),
        Kind::AfterMidnight => deeds.push((at(day + 1, 0, 20, HOME), answer(Timing::Late, plain))),
        Kind::AfterNudge(manner) => deeds.push((at(day, 23, 41, HOME), answer(Timing::OnTime, manner))),
        // Once the next day's has come, the old one is closed.
        Kind::MissedAndFilledIn => deeds.push((at(day + 1, 23, 5, HOME), Deed::FillIn(client, day))),
        Kind::Missed | Kind::Paused => {}
    }
}

fn by_lot(rng: &mut StdRng) -> Kind {
    let plain = Manner::default();
    match rng.random_range(0..100) {
        0..58 => Kind::Prompt(plain),
        58..74 => Kind::Prompt(Manner { typed: true, ..plain }),
        74..80 => Kind::Prompt(Manner { changes: true, ..plain }),
        80..87 => Kind::AfterMidnight,
        87..93 => Kind::AfterNudge(plain),
        93..96 => Kind::Prompt(Manner { short: true, ..plain }),
        _ => Kind::Missed,
    }
}

fn sparse_client(deeds: &mut Vec<(DateTime<Utc>, Deed)>, rng: &mut StdRng, day: usize, weeks: usize) {
    let plain = Manner::default();
    let last_week = weeks > 1 && day + 7 >= weeks * 7;
    let now_and_then = rng.random_bool(0.2);
    let manner = match day {
        0 => plain,
        1 => Manner { short: true, skips: true, ..plain },
        3 => Manner { leaves: true, ..plain },
        _ if day > 6 && now_and_then && !last_week => Manner { short: true, ..plain },
        _ => return,
    };
    let (hour, _) = SPARSE_ASKED;
    let answer = Deed::Answer(Client::Sparse, day, Timing::OnTime, manner);
    deeds.push((at(day, hour, rng.random_range(5..55), AWAY), answer));
}
