//! Templates of questions, for a therapist: which there are, what one would bring, and what it brought. Never decides what
//! is in one.

use crate::dialogue::press::{CaseTap, Press, QuestionTap};
use crate::dialogue::questions::{MANY, QUESTIONS_MAX, QuestionsScreen, Seen};
use crate::domain::catalogue::{self, TEMPLATES, Template};
use crate::domain::placed::Asked;
use crate::domain::schedule::LocalTime;

use super::fit::Body;
use super::message::Message;
use super::say::{Args, Say};
use super::{html, items, kind};

/// Characters of the two lists together.
const BUDGET: usize = 1200;

pub fn choose(say: &Say<'_>, shown: &QuestionsScreen) -> Message {
    let said = |template: &Template| format!("• {}: {}", title(say, template.code), says(say, template.code));
    let rows: Vec<String> = TEMPLATES.iter().map(said).collect();
    let open = |template: &Template| {
        (html::plain(&title(say, template.code)), tap(shown, QuestionTap::Template(template.code)))
    };
    Message::new(format!("{}\n\n{}", say.with("questions-templates-title", alias(shown)), rows.join("\n")))
        .grid(1, TEMPLATES.iter().map(open).collect())
        .button(say.label("common-back"), tap(shown, QuestionTap::List))
}

/// What comes and what stays.
pub fn preview(
    say: &Say<'_>,
    shown: &QuestionsScreen,
    (code, parts, seen): (&str, u16, Seen),
    (comes, stays): (&[Asked], &[Asked]),
) -> Message {
    let back = (say.label("common-back"), tap(shown, QuestionTap::Templates));
    let Some(template) = Template::of_code(code) else { return choose(say, shown) };
    let body = Body::new(format!("<b>{}</b>", title(say, code))).line(says(say, code));
    let stay: Vec<String> = stays.iter().map(|asked| row(say, asked)).collect();
    let stay = |body: Body| body.part(say.say("questions-template-stays")).rows(say, &stay, BUDGET);
    if comes.is_empty() {
        return Message::new(stay(body.part(say.say("questions-template-nothing"))).text()).row(vec![back]);
    }
    let come: Vec<String> = comes.iter().map(|asked| row(say, asked)).collect();
    let body = stay(body.part(say.say("questions-template-comes")).rows(say, &come, BUDGET));
    if comes.len() + stays.len() > QUESTIONS_MAX {
        let full = Args::new().count("max", QUESTIONS_MAX);
        return Message::new(body.part(say.with("questions-template-full", full)).text()).row(vec![back]);
    }
    let apply = tap(shown, QuestionTap::Apply(template.code, parts, seen));
    let count = comes.iter().chain(stays).filter(|asked| !asked.aside).count();
    let many = (count > MANY).then(|| say.with("questions-many", Args::new().count("count", count)));
    let body = match many {
        Some(many) => body.part(many),
        None => body,
    };
    Message::new(body.part(say.say("questions-template-hint")).text())
        .button(say.label("questions-template-apply"), apply)
        .row(vec![back])
}

/// What came, with the way back.
pub fn applied(
    say: &Say<'_>,
    shown: &QuestionsScreen,
    (code, parts, seen): (&str, u16, Seen),
    comes: &[Asked],
) -> Message {
    let come: Vec<String> = comes.iter().map(|asked| row(say, asked)).collect();
    let body = Body::new(say.with("questions-template-applied", alias(shown))).line(String::new());
    let body = body.rows(say, &come, BUDGET);
    let urges = comes.iter().any(|asked| asked.item.code().is_some_and(catalogue::is_urge));
    let body = if urges { body.part(say.say("questions-template-urges")) } else { body };
    let message = Message::new(body.text());
    let undo = Template::of_code(code).map(|template| QuestionTap::Undo(template.code, parts, seen));
    let message = match undo {
        Some(undo) => message.button(say.label("questions-template-undo"), tap(shown, undo)),
        None => message,
    };
    message.button(say.label("questions-open"), tap(shown, QuestionTap::List))
}

fn row(say: &Say<'_>, Asked { item, aside, .. }: &Asked) -> String {
    let kind = kind::called(say, item);
    let row = format!("• {} ({kind})", items::before_answer(say, item));
    if *aside { format!("{row} {}", say.say("questions-aside")) } else { row }
}

fn title(say: &Say<'_>, code: &str) -> String {
    say.say(&format!("questions-template-{code}"))
}

fn says(say: &Say<'_>, code: &str) -> String {
    let hour = Template::of_code(code).and_then(|template| LocalTime::from_hm(template.hour?, 0));
    let args = Args::new().text("time", &hour.map(|time| say.time(time)).unwrap_or_default());
    say.with(&format!("questions-template-{code}-says"), args)
}

fn alias(shown: &QuestionsScreen) -> Args {
    Args::new().name("alias", &shown.alias)
}

fn tap(shown: &QuestionsScreen, tap: QuestionTap) -> Press {
    Press::Case(shown.link, CaseTap::Question(tap))
}
