//! What was said in a check-in, in short lines: on the card that ends it and beside a question asked again.
//! Never weighs an answer.

use crate::dialogue::press::{Press, Tap};
use crate::dialogue::screen::Card;
use crate::domain::answers::{Given, Text, Value};
use crate::domain::form::Question;
use crate::domain::harm;
use crate::domain::ids::ItemId;
use crate::domain::item::{Item, Name};
use crate::domain::kind::Kind;

use super::fit::Body;
use super::message::Message;
use super::say::{Args, Say};
use super::{html, items, sleep};

/// A button longer than this takes half a row.
const LONG: usize = 14;
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
    let day = Args::new().text("day", &say.occasion(card.occasion));
    let thanks = match (card.answers.has_value(), plain) {
        (false, _) => say.with("checkin-thanks-empty", day),
        (true, true) => say.say("checkin-thanks"),
        (true, false) => say.with("checkin-thanks-then", day),
    };
    let mut body = Body::new(thanks).line(String::new());
    for item in main_items(card) {
        body = match &item.kind {
            Kind::Progress { parts } => {
                let each = parts.iter().map(|part| Question::part_of(item.id, part.id));
                let lines: Vec<String> = each.filter_map(|question| line(say, card, question)).collect();
                body.rows(say, &lines, TASKS_BUDGET)
            }
            _ => body.maybe(line(say, card, Question::whole(item.id))),
        };
    }
    let body = body.maybe(card.night.map(|told| format!("\n{}", sleep::night(say, told))));
    let noted = main_items(card).any(|item| card.answers.text(item.id).is_some() || is_harm(card, item));
    let body = if noted { body.part(say.unwatched()) } else { body };
    let message = Message::new(body.part(say.say("checkin-change")).text());
    let buttons = change_buttons(say, card);
    // Three long ones in a row are cut on a phone.
    let in_a_row = if buttons.iter().any(|(label, _)| label.chars().count() > LONG) { 2 } else { 3 };
    message.grid(in_a_row, buttons).quiet()
}

/// Is whom to call said of what was answered to this? Wherever an answer is told back that asks itself this.
pub fn is_harm(card: &Card, item: &Item) -> bool {
    let given = card.answers.number(Question::whole(item.id));
    given.is_some_and(|answer| harm::is_told(item, answer))
}

fn main_items(card: &Card) -> impl Iterator<Item = &Item> {
    card.form.items.iter().filter(|item| item.after.is_none())
}

/// The answer to one question, or `None` where there is none yet.
pub fn short(say: &Say<'_>, card: &Card, question: Question) -> Option<String> {
    let item = card.item(question)?;
    if question.shares() {
        let text = card.answers.text(item.id)?;
        if text.shared && !text.only.is_empty() {
            let names: Vec<String> =
                text.only.iter().map(|name| html::escape(&say.typed_label(name))).collect();
            return Some(say.with("checkin-note-some", Args::new().said("therapists", say.list(&names))));
        }
        return Some(say.say(match (text.shared, text.unseen) {
            (true, false) => "checkin-note-shared",
            (true, true) => "checkin-note-unseen",
            (false, _) => "checkin-note-private",
        }));
    }
    Some(match card.answers.get(question)? {
        Given::Skipped => say.say("checkin-skipped"),
        Given::Value(Value::Number(number)) => items::number(say, item, *number),
        Given::Value(Value::Chosen(_)) => names(say, card, item),
        Given::Value(Value::Text(text)) => quoted(say, text, NOTE_SHOWN),
    })
}

/// One answer in a line, for the question after it. The question after a text shows the text itself.
pub fn noted(say: &Say<'_>, card: &Card, question: Question) -> Option<String> {
    let item = card.item(question)?;
    if question.shares() {
        return Some(told(say, &items::name(say, &item.name), short(say, card, question)?));
    }
    match item.after {
        Some(after) => line(say, card, Question::of(after.item(), question.part())),
        None if item.kind == Kind::Text => None,
        None => line(say, card, question),
    }
}

/// What stands for a day now, in a message of its own: its card may be far above.
pub fn kept(say: &Say<'_>, card: &Card) -> Message {
    let day = Args::new().text("day", &say.occasion(card.occasion));
    let is_text = |question: Question| card.item(question).is_some_and(|item| item.kind == Kind::Text);
    let answer = card.noted.and_then(|question| match is_text(question) {
        true => line(say, card, Question::whole(question.item)),
        false => noted(say, card, question),
    });
    let kept = Body::new(match answer {
        Some(answer) => say.with("checkin-kept-answer", day.said("answer", answer)),
        None => say.with("checkin-kept-for", day),
    });
    let hard = card.noted.is_some_and(|question| is_hard(card, question));
    Message::new(if hard { kept.part(say.unwatched()) } else { kept }.text())
}

/// The same of one question.
pub fn is_hard(card: &Card, question: Question) -> bool {
    card.item(question).is_some_and(|item| is_harm(card, item))
}

/// "Anxiety: 6".
pub fn told(say: &Say<'_>, item: &str, answer: String) -> String {
    say.with("checkin-line", Args::new().said("item", item.to_owned()).said("answer", answer))
}

pub fn line(say: &Say<'_>, card: &Card, question: Question) -> Option<String> {
    let item = card.item(question).filter(|item| item.after.is_none() && !question.shares())?;
    let given = card.answers.get(question)?;
    let args = Args::new();
    let args = match question.part() {
        None => args.said("item", items::before_answer(say, item)),
        Some(_) => match items::part_of(item, question).map(|part| &part.name) {
            Some(Name::Own(text)) => args.typed("item", text, TASK_SHOWN),
            _ => args.text("item", "…"),
        },
    };
    match (&item.kind, given) {
        // Nothing written is nothing to tell.
        (Kind::Text, Given::Skipped) => None,
        (Kind::Text, Given::Value(_)) if card.shared => {
            let seen = short(say, card, Question::share(item.id))?;
            Some(say.with(
                "checkin-line-seen",
                args.said("answer", short(say, card, question)?).said("seen", seen),
            ))
        }
        (_, given) => {
            let answer = match given {
                Given::Value(Value::Number(number)) => items::word(say, item, *number),
                Given::Value(_) | Given::Skipped => short(say, card, question)?,
            };
            let args = args.said("answer", answer);
            Some(match follow_up(say, card, question) {
                Some((beside, also)) => {
                    say.with("checkin-line-beside", args.said("beside", beside).said("also", also))
                }
                None => say.with("checkin-line", args),
            })
        }
    }
}

/// What was said of a follow-up of this question, in words.
fn follow_up(say: &Say<'_>, card: &Card, question: Question) -> Option<(String, String)> {
    let follows = |item: &&Item| item.after.is_some_and(|after| after.item() == question.item);
    card.form.items.iter().filter(follows).find_map(|item| {
        let number = card.answers.number(Question::of(item.id, question.part()))?;
        Some((items::beside(say, item), items::word(say, item, number)))
    })
}

/// Those chosen, by name; those no longer on the list are only counted.
fn names(say: &Say<'_>, card: &Card, item: &Item) -> String {
    let chosen = card.answers.chosen(item.id);
    if chosen.is_empty() {
        return say.say("checkin-none");
    }
    let named = item.kind.parts().iter().filter(|part| chosen.contains(&part.id)).take(SKILLS_SHOWN);
    let mut named: Vec<String> = named.map(|part| say.skill(&part.name)).collect();
    if chosen.len() > named.len() {
        let others = Args::new().count("count", chosen.len() - named.len());
        named.push(say.with("checkin-other-skills", others));
    }
    say.list(&named)
}

/// The text as it would be read.
pub fn whole_text(say: &Say<'_>, card: &Card, item: ItemId) -> Option<String> {
    Some(quoted(say, card.answers.text(item)?, NOTE_WHOLE))
}

fn quoted(say: &Say<'_>, text: &Text, max: usize) -> String {
    say.with("checkin-quoted", Args::new().typed("note", &text.text, max))
}

fn change_buttons(say: &Say<'_>, card: &Card) -> Vec<(String, Press)> {
    let goto = |question| Press::Checkin(card.occasion, Tap::Goto(question));
    let mut buttons = Vec::new();
    for item in main_items(card) {
        let args = || Args::new().said("item", items::name(say, &item.name));
        match &item.kind {
            Kind::Several { parts } if parts.is_empty() => {}
            Kind::Progress { parts } => {
                for (at, part) in parts.iter().take(TASK_BUTTONS).enumerate() {
                    let label = match parts.len() {
                        1 => say.label_with("checkin-change-item", args()),
                        _ => say.label_with("checkin-change-part", args().count("number", at + 1)),
                    };
                    buttons.push((label, goto(Question::part_of(item.id, part.id))));
                }
            }
            _ => {
                buttons.push((say.label_with("checkin-change-item", args()), goto(Question::whole(item.id))));
            }
        }
    }
    buttons
}
