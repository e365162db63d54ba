//! The check-in card: one question at a time, or all that was said.
//! Never judges an answer and never decides what is asked next.

use chrono::NaiveDate;

use crate::dialogue::press::{Press, Tap};
use crate::dialogue::screen::{Card, Opening};
use crate::domain::checkin::{Question, Timing};
use crate::domain::ids::TaskId;
use crate::domain::scale::{DONE_MAX, HELPED_MAX, MOOD_MAX, SUDS_MAX, SudsWhen};
use crate::domain::schedule::LocalTime;

use super::answers;
use super::dates::DayStyle;
use super::fit::Body;
use super::message::Message;
use super::say::{Args, Say};
use super::skills::label as skill_label;

/// More questions than this are counted in digits only.
const DOTS_MAX: usize = 10;
/// Characters of a skill's name on a button: two buttons share a row.
const SKILL_LABEL: usize = 24;

const HELPED: [&str; 5] =
    ["checkin-degree-0", "checkin-degree-1", "checkin-degree-2", "checkin-degree-3", "checkin-degree-4"];
const DONE: [&str; 4] = ["checkin-done-0", "checkin-done-1", "checkin-done-2", "checkin-done-3"];

/// How the day of a card stands to the one it is read on. Where that is not plain, the day is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    Today,
    /// Today, and it is night.
    JustBegun,
    /// Not begun where the person is by now.
    Ahead,
    /// Over, and still open.
    Over,
    LookingBack,
}

impl When {
    fn of(card: &Card, local: Option<(NaiveDate, LocalTime)>) -> Self {
        match (card.timing, local) {
            (Timing::FilledIn, _) => Self::LookingBack,
            (_, Some((today, _))) if card.day < today => Self::Over,
            (_, Some((today, _))) if card.day > today => Self::Ahead,
            (_, Some((_, time))) if time < LocalTime::NIGHT_ENDS => Self::JustBegun,
            (_, Some(_)) | (Timing::OnTime, None) => Self::Today,
            (Timing::Late, None) => Self::Over,
        }
    }
}

/// `local`: the wall clock of whoever reads it, as it is delivered.
pub fn card(say: &Say<'_>, card: &Card, local: Option<(NaiveDate, LocalTime)>) -> Message {
    let when = When::of(card, local);
    match card.at {
        Some(question) => asked(say, card, question, when),
        None => answers::all_said(say, card, when == When::Today),
    }
}

/// In place of a check-in that can no longer be answered.
pub fn closed(say: &Say<'_>, day: NaiveDate, answered: bool) -> Message {
    let key = if answered { "checkin-closed-answered" } else { "checkin-closed-empty" };
    let day = say.day(day, DayStyle::Long);
    Message::new(say.with(key, Args::new().text("day", &day)))
        .button(say.label("checkin-today"), Press::Today)
        .quiet()
}

/// In place of a check-in whose day has not come.
pub fn ahead(say: &Say<'_>, day: NaiveDate) -> Message {
    let day = say.day(day, DayStyle::Long);
    Message::new(say.with("checkin-ahead", Args::new().text("day", &day)))
        .button(say.label("checkin-today"), Press::Today)
        .quiet()
}

/// "3 quite a bit".
pub fn degree(say: &Say<'_>, degree: u8) -> String {
    numbered(say, &HELPED, degree)
}

/// "2 most of it".
pub fn done(say: &Say<'_>, done: u8) -> String {
    numbered(say, &DONE, done)
}

/// "quite a bit".
pub fn degree_word(say: &Say<'_>, degree: u8) -> String {
    HELPED.get(usize::from(degree)).map_or_else(|| say.whole(degree), |key| say.say(key))
}

/// "most of it".
pub fn done_word(say: &Say<'_>, done: u8) -> String {
    DONE.get(usize::from(done)).map_or_else(|| say.whole(done), |key| say.say(key))
}

/// What the SUDs rating is about.
pub fn moment(say: &Say<'_>, when: SudsWhen) -> String {
    say.say(match when {
        SudsWhen::HighestToday => "checkin-suds-highest",
        SudsWhen::RightNow => "checkin-suds-now",
    })
}

fn numbered(say: &Say<'_>, words: &[&str], value: u8) -> String {
    let number = say.whole(value);
    match words.get(usize::from(value)) {
        Some(key) => format!("{number} {}", say.say(key)),
        None => number,
    }
}

fn asked(say: &Say<'_>, card: &Card, question: Question, when: When) -> Message {
    let body = Body::new(progress(say, card))
        .maybe(noted(say, card))
        .maybe(opening(say, card.opening))
        .maybe(which_day(say, card, when));
    let body = body
        .part(ask(say, card, question, when))
        .maybe(the_note(say, card, question))
        .maybe(so_far(say, card, question))
        .line(hint(say, question));
    let message = buttons(say, card, question, Message::new(body.text()));
    match card.opening {
        Opening::Asked | Opening::Nudged => message,
        Opening::Going | Opening::AskedAgain | Opening::Resumed => message.quiet(),
    }
}

fn progress(say: &Say<'_>, card: &Card) -> String {
    let count = Args::new().count("place", card.place).count("places", card.places);
    let words = say.with("checkin-progress", count);
    if card.places > DOTS_MAX {
        return words;
    }
    let place = card.place.min(card.places);
    format!("{}{}  {words}", "●".repeat(place), "○".repeat(card.places - place))
}

fn opening(say: &Say<'_>, opening: Opening) -> Option<String> {
    Some(say.say(match opening {
        Opening::Asked | Opening::Going => return None,
        Opening::Nudged => "checkin-nudged",
        Opening::AskedAgain => "checkin-asked-again",
        Opening::Resumed => "checkin-resumed",
    }))
}

/// What was understood of the words typed before.
fn noted(say: &Say<'_>, card: &Card) -> Option<String> {
    Some(format!("✓ {}", answers::noted(say, card, card.noted?)?))
}

fn which_day(say: &Say<'_>, card: &Card, when: When) -> Option<String> {
    let key = match when {
        When::Today => return None,
        When::JustBegun => "checkin-just-begun",
        When::Ahead | When::Over => "checkin-late",
        When::LookingBack => "checkin-filled-in",
    };
    Some(say.with(key, Args::new().text("day", &say.day(card.day, DayStyle::Long))))
}

fn ask(say: &Say<'_>, card: &Card, question: Question, when: When) -> String {
    let when = match when {
        When::Today | When::JustBegun | When::Ahead => "today",
        When::Over | When::LookingBack => "then",
    };
    let args = Args::new().text("when", when);
    match question {
        Question::Mood => say.with("checkin-mood-ask", args),
        Question::Suds => match card.suds_when {
            SudsWhen::HighestToday => say.with("checkin-suds-highest-ask", args),
            SudsWhen::RightNow => say.say("checkin-suds-now-ask"),
        },
        Question::Skills => say.with("checkin-skills-ask", args),
        Question::Helped => say.say("checkin-helped-ask"),
        Question::Task(id) => say.with("checkin-task-ask", args.typed("task", task_text(card, id), 200)),
        Question::Useful(id) => {
            say.with("checkin-useful-ask", Args::new().typed("task", task_text(card, id), 200))
        }
        Question::Note => {
            say.with(if card.shared { "checkin-note-ask-shared" } else { "checkin-note-ask" }, args)
        }
        Question::Share => say.say("checkin-share-ask"),
    }
}

fn hint(say: &Say<'_>, question: Question) -> String {
    let scale =
        |key, high: u16| say.with(key, Args::new().text("low", &say.whole(0)).text("high", &say.whole(high)));
    match question {
        Question::Mood => scale("checkin-mood-hint", MOOD_MAX),
        Question::Suds => scale("checkin-suds-hint", SUDS_MAX),
        Question::Skills => {
            say.with("checkin-skills-hint", Args::new().text("example", &example_choices(say)))
        }
        Question::Helped | Question::Useful(_) => say.say("checkin-degree-hint"),
        Question::Task(_) => say.say("checkin-task-hint"),
        Question::Note => say.say("checkin-note-hint"),
        // It is also what follows a note just given.
        Question::Share => format!("{}\n\n{}", say.say("checkin-share-hint"), say.unwatched()),
    }
}

/// Two numbers of a list, as one would type them.
pub fn example_choices(say: &Say<'_>) -> String {
    format!("{} {}", say.whole(1), say.whole(3))
}

/// What is to be shared, or not.
fn the_note(say: &Say<'_>, card: &Card, question: Question) -> Option<String> {
    let note = (question == Question::Share).then(|| answers::whole_note(say, card)).flatten()?;
    Some(say.with("checkin-line-note", Args::new().said("answer", note)))
}

fn so_far(say: &Say<'_>, card: &Card, question: Question) -> Option<String> {
    let answer = answers::short(say, card, question)?;
    Some(say.with("checkin-so-far", Args::new().said("answer", answer)))
}

fn task_text(card: &Card, id: TaskId) -> &str {
    card.tasks.iter().find(|task| task.id == id).map_or("…", |task| &task.text)
}

fn buttons(say: &Say<'_>, card: &Card, question: Question, message: Message) -> Message {
    let tap = |tap| Press::Checkin(card.day, tap);
    let degrees = |make: &dyn Fn(u8) -> Tap| -> Vec<(String, Press)> {
        let highest = u8::try_from(HELPED_MAX).unwrap_or(4);
        (0..=highest).map(|n| (degree(say, n), tap(make(n)))).collect()
    };
    let number = |n: u8, make: fn(u8) -> Tap| (say.whole(n), tap(make(n)));
    let suds = |n: u8| (say.whole(n), tap(Tap::Suds(n, card.suds_when)));
    let message = match question {
        Question::Mood => message
            .row((0..=5).map(|n| number(n, Tap::Mood)).collect())
            .row((6..=10).map(|n| number(n, Tap::Mood)).collect()),
        Question::Suds => {
            message.row((0..=5).map(|n| suds(n * 10)).collect()).row((6..=10).map(|n| suds(n * 10)).collect())
        }
        Question::Skills => skills(say, card, message),
        Question::Helped => message.grid(2, degrees(&Tap::Helped)),
        Question::Task(id) => {
            let most = u8::try_from(DONE_MAX).unwrap_or(3);
            message.grid(2, (0..=most).map(|n| (done(say, n), tap(Tap::Done(id, n)))).collect())
        }
        Question::Useful(id) => message.grid(2, degrees(&|n| Tap::Useful(id, n))),
        Question::Note if written(card) => {
            message.button(say.label("checkin-remove-note"), tap(Tap::RemoveNote))
        }
        Question::Note => message.button(say.label("checkin-no-note"), tap(Tap::NoNote)),
        Question::Share => message.row(vec![
            (say.label("checkin-share-yes"), tap(Tap::Share(true))),
            (say.label("checkin-share-no"), tap(Tap::Share(false))),
        ]),
    };
    message.row(ways_on(say, card, question))
}

fn skills(say: &Say<'_>, card: &Card, message: Message) -> Message {
    let tap = |tap| Press::Checkin(card.day, tap);
    let used = answers::used(card);
    let choices = card.skills.iter().enumerate().map(|(at, skill)| {
        let chosen = used.contains(&skill.id);
        let name = skill_label(say, &skill.name, SKILL_LABEL);
        let number = say.number(f64::from(u16::try_from(at + 1).unwrap_or(u16::MAX)), 0);
        let label = format!("{}{number} {name}", if chosen { "✓ " } else { "" });
        (label, tap(Tap::Skill(skill.id, !chosen)))
    });
    let message = message.grid(2, choices.take(80).collect());
    let none = (say.label("checkin-no-skills"), tap(Tap::NoSkills));
    let done = (say.label("checkin-skills-done"), tap(Tap::SkillsDone));
    message.row(if used.is_empty() { vec![none] } else { vec![none, done] })
}

/// Back, skip or keep, and being done early.
fn ways_on(say: &Say<'_>, card: &Card, question: Question) -> Vec<(String, Press)> {
    let tap = |tap| Press::Checkin(card.day, tap);
    let mut row = Vec::new();
    if let Some(back) = card.back {
        row.push((say.label("checkin-back"), tap(Tap::Goto(back))));
    }
    // A note that is not there yet has its own way of being left out, and sharing one is yes or no.
    let settled = card.answers.settles(question);
    // Skills once chosen have their own Done.
    let has_done = question == Question::Skills && !answers::used(card).is_empty();
    if !has_done && (settled || !matches!(question, Question::Note | Question::Share)) {
        let key = if settled { "checkin-keep" } else { "checkin-skip" };
        row.push((say.label(key), tap(Tap::Skip(question))));
    }
    if card.answers.has_value() && !matches!(question, Question::Note | Question::Share) {
        row.push((say.label("checkin-finish"), tap(Tap::Finish)));
    }
    row
}

fn written(card: &Card) -> bool {
    card.answers.note.as_ref().is_some_and(|note| note.value().is_some())
}
