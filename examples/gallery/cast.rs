//! Who is in the pictures: eight clients a picture is drawn of, fifteen more for long caseloads, and what their weeks
//! are like. Days are counted back from today, so 1 is yesterday.

use tidemark::domain::skill::{BUILT_IN, SkillName};

use crate::asked::{self, Asked};
use crate::lines::Lines;
use crate::strange;

/// The clients by their place in the cast.
pub const MONTH: usize = 0;
pub const FIRST_WEEK: usize = 1;
pub const ONE_DAY: usize = 2;
pub const SILENT: usize = 3;
pub const CROWDED: usize = 4;
pub const STRANGE: usize = 6;
pub const TWELVE: usize = 7;
pub const COUNTS: usize = 8;
/// How many there are.
pub const CLIENTS: usize = 23;

const HALF_YEAR: u16 = 182;

/// One client's time with the bot.
#[derive(Debug, Default)]
pub struct Life {
    pub alias: String,
    /// Days since joining.
    pub days: u16,
    /// The mood of these days, 0 to 10, and what it gained a week on the way there.
    pub mood: f64,
    pub a_week: f64,
    /// How far the mood of the last seven days lies from there.
    pub turn: f64,
    /// Of a hundred days: those answered, and of these answered late and filled in afterwards.
    pub answers: u8,
    pub late: u8,
    pub filled_in: u8,
    /// Of a hundred days: those on which a skill is used. The first is used on 55.
    pub uses: u8,
    /// The last days, all missed.
    pub silent: u16,
    /// First and last day; with 0 as its last, a pause lasts.
    pub pauses: Vec<(u16, u16)>,
    pub skills: Vec<Skill>,
    pub tasks: Vec<Task>,
    /// Shared ones.
    pub notes: Vec<(u16, String)>,
    /// What is asked beside what everybody is.
    pub asked: Vec<Asked>,
    /// Nothing but that is asked.
    pub only: bool,
    /// The places of those of it that are drawn large.
    pub large: &'static [usize],
    /// Until then SUDs were asked about "right now".
    pub suds_now_until: Option<u16>,
}

/// On the list from a day on, and to the day it was taken off.
#[derive(Debug)]
pub struct Skill {
    pub name: SkillName,
    pub from: u16,
    pub to: Option<u16>,
}

/// Asked from a day on, and to the day it was ended.
#[derive(Debug)]
pub struct Task {
    pub text: String,
    pub from: u16,
    pub to: Option<u16>,
}

fn built_in(count: usize, from: u16) -> Vec<Skill> {
    let skill = |key: &&str| Skill { name: SkillName::BuiltIn((*key).to_owned()), from, to: None };
    BUILT_IN.iter().take(count).map(skill).collect()
}

fn own(name: &str, from: u16, to: Option<u16>) -> Skill {
    Skill { name: SkillName::Own(name.to_owned()), from, to }
}

fn task(text: &str, from: u16, to: Option<u16>) -> Task {
    Task { text: text.to_owned(), from, to }
}

/// Everybody, by their places.
pub fn all(lang: &str, lines: &Lines) -> Vec<Life> {
    let client = |place| match place {
        MONTH => month(lines),
        FIRST_WEEK => first_week(lines),
        ONE_DAY => one_day(lines),
        SILENT => silent(lines),
        CROWDED => crowded(lines),
        STRANGE => strange::client(),
        TWELVE => Life { asked: asked::every_kind(lang), large: &[3], ..asked_more(lines, place) },
        COUNTS => Life { asked: asked::counts(), only: true, large: &[0, 1], ..asked_more(lines, place) },
        _ => other(lines, place),
    };
    (0..CLIENTS).map(client).collect()
}

/// Half a year in which nearly everything happened.
fn month(lines: &Lines) -> Life {
    let mut skills = built_in(4, HALF_YEAR);
    if let Some(talking) = skills.last_mut() {
        talking.to = Some(66);
    }
    skills.push(own(lines.skills[0], 45, None));
    let tasks = vec![
        task(lines.tasks[0], 120, None),
        task(lines.tasks[1], 72, Some(31)),
        task(lines.tasks[2], 19, None),
    ];
    let backs = [3, 6, 11, 17, 26, 40, 58, 90, 131];
    let notes = backs.into_iter().zip(lines.notes).map(|(back, text)| (back, text.to_owned()));
    Life {
        alias: lines.aliases[MONTH].to_owned(),
        days: HALF_YEAR,
        mood: 5.6,
        a_week: 0.07,
        answers: 84,
        late: 12,
        filled_in: 7,
        uses: 30,
        pauses: vec![(15, 12), (103, 97)],
        skills,
        tasks,
        notes: notes.collect(),
        suds_now_until: Some(121),
        ..Life::default()
    }
}

fn first_week(lines: &Lines) -> Life {
    Life {
        alias: lines.aliases[FIRST_WEEK].to_owned(),
        days: 5,
        mood: 4.6,
        answers: 90,
        uses: 25,
        skills: built_in(6, 5),
        tasks: vec![task(lines.tasks[3], 3, None)],
        ..Life::default()
    }
}

fn one_day(lines: &Lines) -> Life {
    Life {
        alias: lines.aliases[ONE_DAY].to_owned(),
        days: 1,
        mood: 5.0,
        answers: 100,
        uses: 30,
        skills: built_in(6, 1),
        ..Life::default()
    }
}

fn silent(lines: &Lines) -> Life {
    Life {
        alias: lines.aliases[SILENT].to_owned(),
        days: 60,
        mood: 4.0,
        a_week: -0.2,
        answers: 75,
        late: 15,
        uses: 20,
        silent: 8,
        skills: built_in(6, 60),
        tasks: vec![task(lines.tasks[0], 40, None)],
        ..Life::default()
    }
}

/// More skills and tasks than a picture holds.
fn crowded(lines: &Lines) -> Life {
    let mut skills = built_in(6, 90);
    skills.extend((20..).zip(lines.skills).map(|(from, name)| own(name, from, None)));
    Life {
        alias: lines.aliases[CROWDED].to_owned(),
        days: 90,
        mood: 6.4,
        a_week: 0.1,
        turn: -2.6,
        answers: 97,
        late: 6,
        filled_in: 4,
        uses: 38,
        skills,
        tasks: (9..).zip(lines.tasks).map(|(from, text)| task(text, from * 4, None)).collect(),
        notes: (1..).zip(lines.notes).map(|(back, text)| (back * 2, text.to_owned())).collect(),
        ..Life::default()
    }
}

/// Who is asked more than everybody, or something else.
fn asked_more(lines: &Lines, place: usize) -> Life {
    Life {
        alias: lines.aliases[place].to_owned(),
        days: 90,
        mood: 5.8,
        a_week: 0.05,
        answers: 90,
        late: 6,
        filled_in: 5,
        uses: 30,
        skills: built_in(4, 90),
        tasks: vec![task(lines.tasks[0], 60, None), task(lines.tasks[4], 20, None)],
        notes: vec![(4, lines.notes[0].to_owned())],
        ..Life::default()
    }
}

/// The rest of a caseload: better and worse weeks, pauses, few answers, people who came lately.
fn other(lines: &Lines, place: usize) -> Life {
    let n = u16::try_from(place).unwrap_or(0);
    let (days, answers, silent) = match n % 7 {
        2 => (90, 40, 0),
        4 => (11, 90, 0),
        3 => (60, 80, 5),
        _ => (70, 88, 0),
    };
    Life {
        alias: lines.aliases[place].to_owned(),
        days,
        mood: 3.0 + f64::from(n * 5 % 11) / 2.2,
        a_week: [0.0, 0.15, -0.25, 0.05][usize::from(n % 4)],
        turn: if n == 13 { -2.4 } else { 0.0 },
        answers,
        late: 8,
        uses: 25,
        silent,
        pauses: if n % 8 == 3 { vec![(9, 0)] } else { Vec::new() },
        skills: built_in(6, days),
        tasks: if n % 3 == 0 { Vec::new() } else { vec![task(lines.tasks[place % 12], days / 2, None)] },
        ..Life::default()
    }
}
