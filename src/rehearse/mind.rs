//! How a person's days go: a walk that remembers yesterday, with a hard stretch and a recovery.
//! Only adds, multiplies and compares, so that a seed gives the same days on every machine.

use rand::RngExt as _;
use rand::rngs::StdRng;

/// One day as it was lived, whether or not it is ever told.
#[derive(Clone, Debug)]
pub struct Day {
    pub mood: u8,
    pub suds: u8,
    /// Places on the list of skills, from 0.
    pub skills: Vec<usize>,
    pub helped: u8,
    /// How much of the homework was done, 0 to 3, and how useful that was.
    pub done: u8,
    pub useful: u8,
    pub note: Option<Note>,
}

#[derive(Clone, Debug)]
pub struct Note {
    pub hard: bool,
    pub which: usize,
    pub shared: bool,
}

/// How many skills there are to choose from.
const SKILLS: usize = 7;
/// How many notes there are of each kind.
const NOTES: usize = 4;

pub fn days(rng: &mut StdRng, count: usize) -> Vec<Day> {
    let mut level = 0.1;
    let mut told = [0, 0];
    (0..count)
        .map(|day| {
            level = 0.6 * level + 0.4 * drift(day, count) + 0.28 * noise(rng);
            lived(rng, level.clamp(-1.0, 1.0), &mut told)
        })
        .collect()
}

/// Where life pulls: even at first, a hard stretch, then better than before.
#[expect(clippy::cast_precision_loss, reason = "a few hundred days at most")]
fn drift(day: usize, count: usize) -> f64 {
    let at = day as f64 / count.max(1) as f64;
    if at < 0.3 {
        0.15
    } else if at < 0.55 {
        -0.8
    } else {
        0.55
    }
}

/// About normal, without a function that differs between machines.
fn noise(rng: &mut StdRng) -> f64 {
    (0..4).map(|_| rng.random_range(-0.5..0.5)).sum()
}

/// `told`: how many good and hard things were already written down, so that the same is not told twice in a row.
fn lived(rng: &mut StdRng, level: f64, told: &mut [usize; 2]) -> Day {
    let mood = rounded(5.4 + 3.6 * level + 0.7 * noise(rng), 10.0);
    let suds = rounded(44.0 - 38.0 * level + 9.0 * noise(rng), 100.0);
    let wanted = match suds {
        70.. => rng.random_range(2..=3),
        45..70 => rng.random_range(1..=2),
        _ => rng.random_range(0..=1),
    };
    let mut skills: Vec<usize> = Vec::new();
    for _ in 0..wanted {
        // Some are dearer than others.
        let skill = rng.random_range(0..SKILLS).min(rng.random_range(0..SKILLS));
        if !skills.contains(&skill) {
            skills.push(skill);
        }
    }
    skills.sort_unstable();
    let energy = i32::from(mood) / 3 + rng.random_range(-1..=1);
    let hard = mood < 5;
    let note = rng.random_bool(0.4).then(|| {
        let which = &mut told[usize::from(hard)];
        *which += 1;
        Note { hard, which: (*which - 1) % NOTES, shared: rng.random_bool(0.6) }
    });
    Day {
        mood,
        suds,
        skills,
        helped: rng.random_range(1..=4),
        done: u8::try_from(energy.clamp(0, 3)).unwrap_or(0),
        useful: rng.random_range(1..=4),
        note,
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to a scale that fits")]
fn rounded(value: f64, high: f64) -> u8 {
    value.round().clamp(0.0, high) as u8
}
