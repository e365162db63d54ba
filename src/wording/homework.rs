//! Homework as the therapist gives it and ends it.
//! Never says whether it was done well.

use crate::dialogue::drafts;
use crate::dialogue::press::{CaseTap, Press};
use crate::dialogue::screen::HomeworkScreen;
use crate::domain::ids::LinkId;
use crate::domain::label::TASK_MAX;
use crate::domain::task::Task;

use super::dates::DayStyle;
use super::fit::Body;
use super::message::Message;
use super::say::{Args, Say};

pub fn screen(say: &Say<'_>, shown: &HomeworkScreen) -> Message {
    match shown {
        HomeworkScreen::Homework { link, alias, tasks } => list(say, *link, alias, tasks),
        HomeworkScreen::AskTask { link, alias } => ask(say, *link, alias),
        HomeworkScreen::AskTaskUntil { link, text } => ask_until(say, *link, text),
    }
}

/// Characters of a task in a list, and for the whole list.
const SHOWN: usize = 120;
const BUDGET: usize = 3200;
/// Tasks with a button that ends them.
const BUTTONS: usize = 40;

pub fn list(say: &Say<'_>, link: LinkId, alias: &str, tasks: &[Task]) -> Message {
    let title = say.with("homework-title", Args::new().name("alias", alias));
    let body = if tasks.is_empty() {
        Body::new(title).part(say.say("homework-none"))
    } else {
        let rows: Vec<String> = tasks.iter().enumerate().map(|(at, task)| row(say, at + 1, task)).collect();
        Body::new(title).line(String::new()).rows(say, &rows, BUDGET)
    };
    let end = |(at, task): (usize, &Task)| {
        let label = say.label_with("homework-end", Args::new().count("number", at + 1));
        (label, Press::Case(link, CaseTap::EndTask(task.id)))
    };
    Message::new(body.text())
        .grid(2, tasks.iter().enumerate().take(BUTTONS).map(end).collect())
        .button(say.label("homework-add"), Press::Case(link, CaseTap::AddTask))
        .button(say.label("clients-back-to-case"), Press::Case(link, CaseTap::Open))
}

pub fn ask(say: &Say<'_>, link: LinkId, alias: &str) -> Message {
    Message::new(say.with("homework-ask", Args::new().name("alias", alias)))
        .button(say.label("common-back"), Press::Case(link, CaseTap::Homework))
}

pub fn ask_until(say: &Say<'_>, link: LinkId, text: &str) -> Message {
    let asked = say.with("homework-ask-until", example_date().typed("task", text, TASK_MAX));
    Message::new(asked).button(
        say.label("homework-no-last-day"),
        Press::Case(link, CaseTap::NoLastDay(Some(drafts::of_task(text)))),
    )
}

/// A date no calendar can read in two ways; without its year it is always one to come.
pub fn example_date() -> Args {
    Args::new().count("day", 24).count("month", 12)
}

/// One task in a list, numbered.
pub fn row(say: &Say<'_>, number: usize, task: &Task) -> String {
    let args = Args::new().count("number", number).typed("task", &task.text, SHOWN);
    match task.last_day {
        Some(day) => say.with("homework-row-until", args.text("day", &say.day(day, DayStyle::DateYear))),
        None => say.with("homework-row", args),
    }
}
