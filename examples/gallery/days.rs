//! One client's days from joining to yesterday, invented: what was asked, and what was answered. Writes no rows.

use crate::cast::Life;
use crate::dice::Dice;

/// One local day on which a check-in was sent.
#[derive(Debug)]
pub struct Day {
    /// Days before today.
    pub back: u16,
    /// `None`: missed.
    pub answer: Option<Answer>,
}

#[derive(Debug)]
pub struct Answer {
    pub mood: u8,
    pub suds: u8,
    pub late: bool,
    pub filled_in: bool,
    /// Places in the client's list.
    pub skills: Vec<usize>,
    pub helped: Option<u8>,
    /// Place in the client's list, how much was done, and how useful it was.
    pub tasks: Vec<(usize, u8, Option<u8>)>,
    /// Only of notes that were shared.
    pub note: Option<String>,
}

/// The oldest first.
pub fn days(life: &Life, seed: u64) -> Vec<Day> {
    let mut dice = Dice::new(seed);
    let is_paused = |back: u16| life.pauses.iter().any(|(first, last)| (*last..=*first).contains(&back));
    let asked: Vec<u16> = (1..=life.days).rev().filter(|back| !is_paused(*back)).collect();
    asked.into_iter().map(|back| Day { back, answer: answer(life, back, &mut dice) }).collect()
}

fn answer(life: &Life, back: u16, dice: &mut Dice) -> Option<Answer> {
    let weeks = f64::from(back) / 7.0;
    // Ups and downs of some days, and of some weeks.
    let wave = (weeks * 2.9 + life.mood).sin() + 0.7 * (weeks * 0.7).sin();
    let turn = if back <= 7 { life.turn } else { 0.0 };
    let mood = life.mood - life.a_week * weeks + turn + 0.8 * wave + dice.about(2.2);
    let mood = mood.clamp(0.0, 10.0);
    let suds = (94.0 - 8.6 * mood + dice.about(22.0)).clamp(0.0, 100.0);
    let answers = dice.chance(life.answers);
    let (late, filled_in) = (dice.chance(life.late), dice.chance(life.filled_in));
    let on_list = |(from, to): (u16, Option<u16>)| back <= from && to.is_none_or(|to| back > to);
    let skills: Vec<usize> = (0..life.skills.len())
        .filter(|place| {
            let used = dice.chance(if *place == 0 { 55 } else { life.uses });
            used && life.skills.get(*place).is_some_and(|skill| on_list((skill.from, skill.to)))
        })
        .collect();
    // Whoever used something feels a little better on the invented days; the bot must not call that a cause.
    let mood = (mood + if skills.contains(&0) { 0.9 } else { 0.0 }).min(10.0);
    let helped = (!skills.is_empty() && dice.chance(85)).then(|| 1 + dice.below(4));
    let tasks = (0..life.tasks.len())
        .filter_map(|place| {
            let (done, useful, said) = (dice.below(4), dice.below(5), dice.chance(88));
            let task = life.tasks.get(place)?;
            (said && on_list((task.from, task.to))).then_some((place, done, (done > 0).then_some(useful)))
        })
        .collect();
    let note = life.notes.iter().find(|(day, _)| *day == back).map(|(_, text)| text.clone());
    // Who shares a note has answered.
    let answered = note.is_some() || (answers && back > life.silent);
    answered.then(|| Answer {
        mood: whole(mood),
        suds: whole(suds / 5.0) * 5,
        late: late && !filled_in,
        filled_in,
        skills,
        helped,
        tasks,
        note,
    })
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "held within 0 and 100")]
fn whole(value: f64) -> u8 {
    value.round() as u8
}
