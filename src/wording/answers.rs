//! What was said in a check-in, in short lines: on the card that ends it and beside a question asked again.
//! Never weighs an answer.

use crate::dialogue::press::{Press, Tap};
use crate::dialogue::screen::Card;
use crate::domain::checkin::{Given, Note, Question};
use crate::domain::ids::SkillId;
use crate::domain::task::Report;

use super::checkin::{degree, degree_word, done, done_word, moment};
use super::dates::DayStyle;
use super::fit::Body;
use super::message::Message;
use super::say::{Args, Say};

/// Characters of a note and of a task that are shown again.
pub const NOTE_SHOWN: usize = 300;
/// Characters of a note where it is to be shared or not: all that fits beside the question.
const NOTE_WHOLE: usize = 3000;
const TASK_SHOWN: usize = 60;
/// Skills named in one line.
const SKILLS_SHOWN: usize = 10;
/// Tasks that get a button of their own.
const TASK_BUTTONS: usize = 12;
/// Characters for the lines about homework.
const TASKS_BUDGET: usize = 1800;

/// The card when nothing is left to ask. The day is named unless it is plainly today's.
pub fn all_said(say: &Say<'_>, card: &Card, plain: bool) -> Message {
    let day = Args::new().text("day", &say.day(card.day, DayStyle::Long));
    let thanks = match (card.answers.has_value(), plain) {
        (false, _) => say.with("checkin-thanks-empty", day),
        (true, true) => say.say("checkin-thanks"),
        (true, false) => say.with("checkin-thanks-then", day),
    };
    let mut body = Body::new(thanks).line(String::new());
    for question in [Question::Mood, Question::Suds, Question::Skills] {
        body = body.maybe(line(say, card, question));
    }
    let tasks: Vec<String> =
        card.tasks.iter().filter_map(|task| line(say, card, Question::Task(task.id))).collect();
    let body = body.rows(say, &tasks, TASKS_BUDGET).maybe(line(say, card, Question::Note));
    let noted = card.answers.note.as_ref().is_some_and(|note| note.value().is_some());
    let body = if noted { body.part(say.unwatched()) } else { body };
    let message = Message::new(body.part(say.say("checkin-change")).text());
    message.grid(3, change_buttons(say, card)).quiet()
}

/// The answer to one question, or `None` where there is none yet.
pub fn short(say: &Say<'_>, card: &Card, question: Question) -> Option<String> {
    let skipped = || say.say("checkin-skipped");
    let number = |given: &Given<u8>| given.value().map_or_else(skipped, |n| say.whole(*n));
    let answers = &card.answers;
    match question {
        Question::Mood => answers.mood.as_ref().map(number),
        Question::Suds => answers.suds.as_ref().map(number),
        Question::Skills => {
            answers.skills.as_ref().map(|given| given.value().map_or_else(skipped, |_| names(say, card)))
        }
        Question::Helped => {
            answers.helped.as_ref().map(|given| given.value().map_or_else(skipped, |n| degree(say, *n)))
        }
        Question::Task(id) => {
            answers.tasks.get(&id).map(|report| report.done.map_or_else(skipped, |n| done(say, n)))
        }
        Question::Useful(id) => answers.tasks.get(&id)?.useful.map(|n| degree(say, n)),
        Question::Note => answers
            .note
            .as_ref()
            .map(|given| given.value().map_or_else(skipped, |note| quoted(say, note, NOTE_SHOWN))),
        Question::Share => {
            let note = answers.note.as_ref()?.value()?;
            Some(say.say(if note.shared { "checkin-note-shared" } else { "checkin-note-private" }))
        }
    }
}

/// The skills said to be used.
pub fn used(card: &Card) -> &[SkillId] {
    card.answers.skills.as_ref().and_then(Given::value).map_or(&[], Vec::as_slice)
}

/// One answer in a line, for the question after it. The question after a note shows the note itself.
pub fn noted(say: &Say<'_>, card: &Card, question: Question) -> Option<String> {
    match question {
        Question::Helped => line(say, card, Question::Skills),
        Question::Useful(id) => line(say, card, Question::Task(id)),
        Question::Note | Question::Share => None,
        Question::Mood | Question::Suds | Question::Skills | Question::Task(_) => line(say, card, question),
    }
}

fn line(say: &Say<'_>, card: &Card, question: Question) -> Option<String> {
    let args = Args::new().said("answer", short(say, card, question)?);
    Some(match question {
        Question::Mood => say.with("checkin-line-mood", args),
        Question::Suds => say.with("checkin-line-suds", args.said("moment", moment(say, card.suds_when))),
        Question::Skills => match card.answers.helped.as_ref().and_then(Given::value) {
            Some(helped) => {
                say.with("checkin-line-skills-helped", args.said("helped", degree_word(say, *helped)))
            }
            None => say.with("checkin-line-skills", args),
        },
        Question::Task(id) => {
            let text = card.tasks.iter().find(|task| task.id == id).map_or("…", |task| &task.text);
            let report = card.answers.tasks.get(&id);
            let args = match report.and_then(|report| report.done) {
                Some(how_much) => args.said("answer", done_word(say, how_much)),
                None => args,
            };
            let args = args.typed("task", text, TASK_SHOWN);
            match report {
                Some(Report { useful: Some(useful), .. }) => {
                    say.with("checkin-line-task-useful", args.said("useful", degree_word(say, *useful)))
                }
                _ => say.with("checkin-line-task", args),
            }
        }
        // Nothing written is nothing to tell.
        Question::Note if card.answers.note.as_ref().and_then(Given::value).is_none() => return None,
        Question::Note => match short(say, card, Question::Share) {
            Some(seen) if card.shared => say.with("checkin-line-note-seen", args.said("seen", seen)),
            _ => say.with("checkin-line-note", args),
        },
        Question::Helped | Question::Useful(_) | Question::Share => return None,
    })
}

/// The skills used, by name; those no longer on the list are only counted.
fn names(say: &Say<'_>, card: &Card) -> String {
    let used = used(card);
    if used.is_empty() {
        return say.say("checkin-none");
    }
    let named = card.skills.iter().filter(|skill| used.contains(&skill.id)).take(SKILLS_SHOWN);
    let mut named: Vec<String> = named.map(|skill| say.skill(&skill.name)).collect();
    if used.len() > named.len() {
        named.push(say.with("checkin-other-skills", Args::new().count("count", used.len() - named.len())));
    }
    say.list(&named)
}

/// The note as it would be read.
pub fn whole_note(say: &Say<'_>, card: &Card) -> Option<String> {
    Some(quoted(say, card.answers.note.as_ref()?.value()?, NOTE_WHOLE))
}

fn quoted(say: &Say<'_>, note: &Note, max: usize) -> String {
    say.with("checkin-quoted", Args::new().typed("note", &note.text, max))
}

fn change_buttons(say: &Say<'_>, card: &Card) -> Vec<(String, Press)> {
    let goto = |question| Press::Checkin(card.day, Tap::Goto(question));
    let mut buttons = vec![
        (say.label("checkin-change-mood"), goto(Question::Mood)),
        (say.label("checkin-change-suds"), goto(Question::Suds)),
    ];
    if !card.skills.is_empty() {
        buttons.push((say.label("checkin-change-skills"), goto(Question::Skills)));
    }
    for (at, task) in card.tasks.iter().take(TASK_BUTTONS).enumerate() {
        let label = match card.tasks.len() {
            1 => say.label("checkin-change-task"),
            _ => say.label_with("checkin-change-task-of", Args::new().count("number", at + 1)),
        };
        buttons.push((label, goto(Question::Task(task.id))));
    }
    buttons.push((say.label("checkin-change-note"), goto(Question::Note)));
    buttons
}
