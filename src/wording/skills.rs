//! A client's list of skills for their therapist, what skills are called, and the sentences about them.
//! Never ranks them.

use crate::dialogue::press::{CaseTap, Press, SkillTap};
use crate::dialogue::screen::{SkillLine, SkillsScreen};
use crate::domain::ids::LinkId;
use crate::domain::label::NAME_MAX;
use crate::domain::skill::{Listed, PRIVATE, REMINDER_MAX, SkillName, library};

use super::fit::Body;
use super::html;
use super::message::Message;
use super::pressed::bare;
use super::say::{Args, Say};
use super::{skill, track};

const BUDGET: usize = 2800;
const BUTTONS: usize = 80;
/// The most that a search shows: more words find fewer.
const FOUND_MAX: usize = 12;
/// Characters of a name on a button.
pub const ON_BUTTON: usize = 24;

pub fn screen(say: &Say<'_>, shown: &SkillsScreen) -> Message {
    match shown {
        SkillsScreen::Skills { link, alias, skills, private } => list(say, (*link, alias), skills, *private),
        SkillsScreen::AskSkill { link, alias } => ask(say, *link, alias),
        SkillsScreen::SkillPage(page) => skill::page(say, page),
    }
}

fn list(say: &Say<'_>, (link, alias): (LinkId, &str), skills: &[Listed], private: usize) -> Message {
    let tap = |tap| Press::Case(link, CaseTap::Skill(tap));
    let title = say.with("skills-title", Args::new().name("alias", alias));
    let body = match (skills, private) {
        ([], 0) => Body::new(title).part(say.say("skills-none")),
        ([], _) => Body::new(title),
        (skills, _) => Body::new(title).line(String::new()).rows(say, &rows(say, skills), BUDGET),
    };
    let body = match private {
        0 => body,
        count => body.part(say.with("skills-private", Args::new().count("count", count))),
    };
    let open = |listed: &Listed| (label(say, &listed.name, ON_BUTTON), tap(SkillTap::Open(listed.id)));
    Message::new(body.text())
        .grid(2, skills.iter().take(BUTTONS).map(open).collect())
        .row(vec![
            (say.label("skills-library"), tap(SkillTap::Library)),
            (say.label("skills-add"), Press::Case(link, CaseTap::AddSkill)),
        ])
        .button(say.label("clients-back-to-case"), Press::Case(link, CaseTap::Open))
}

fn ask(say: &Say<'_>, link: LinkId, alias: &str) -> Message {
    Message::new(say.with("skills-ask", Args::new().name("alias", alias)))
        .button(say.label("common-back"), Press::Case(link, CaseTap::Skills))
}

/// Each by its place, with how it goes.
pub fn rows(say: &Say<'_>, skills: &[Listed]) -> Vec<String> {
    let row = |(at, listed): (usize, &Listed)| row(say, at + 1, &listed.name, listed.reminder.as_deref());
    skills.iter().enumerate().map(row).collect()
}

/// One of them: "3. Slow breathing: …".
pub fn row(say: &Say<'_>, number: usize, name: &SkillName, typed: Option<&str>) -> String {
    let args = Args::new().count("number", number).said("skill", self::name(say, name));
    match reminder(say, name, typed) {
        Some(reminder) => say.with("skill-row", args.said("reminder", reminder)),
        None => say.with("skills-row", args),
    }
}

/// How it goes; escaped. One of the library in our words, an own one as it was typed, if it was.
pub fn reminder(say: &Say<'_>, name: &SkillName, typed: Option<&str>) -> Option<String> {
    match name {
        SkillName::BuiltIn(code) if library().any(|listed| listed == code) => {
            Some(say.say(&format!("skill-{code}-how")))
        }
        SkillName::BuiltIn(_) => None,
        SkillName::Own(_) => typed.map(|typed| html::escape(&html::isolate(typed, REMINDER_MAX))),
    }
}

/// What a skill is called; escaped.
pub fn name(say: &Say<'_>, name: &SkillName) -> String {
    match name {
        SkillName::Own(own) => html::escape(&html::isolate(own, NAME_MAX)),
        SkillName::BuiltIn(code) if code == PRIVATE || library().any(|listed| listed == code) => {
            say.say(&format!("skill-{code}"))
        }
        SkillName::BuiltIn(code) => track::tag(say, code).unwrap_or_else(|| html::escape(code)),
    }
}

/// What a skill is called, in at most `max` characters, for a button.
pub fn label(say: &Say<'_>, name: &SkillName, max: usize) -> String {
    match name {
        SkillName::Own(own) => html::isolate(own, max),
        SkillName::BuiltIn(_) => html::cut(&html::plain(&self::name(say, name)), max),
    }
}

/// The skills of the library whose names hold these words, or each of them, in any of these languages.
pub fn with<'a>(says: impl IntoIterator<Item = Say<'a>>, text: &str) -> Vec<&'static str> {
    let text = bare(text);
    let words: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
    if words.is_empty() {
        return Vec::new();
    }
    let says: Vec<Say<'_>> = says.into_iter().collect();
    let called =
        |code: &str, say: &Say<'_>| bare(&html::plain(&name(say, &SkillName::BuiltIn(code.to_owned()))));
    let holds = |name: &str| {
        name.contains(&text) || words.iter().all(|word| name.split(' ').any(|part| part.starts_with(word)))
    };
    let found = library().filter(|code| says.iter().any(|say| holds(&called(code, say))));
    found.take(FOUND_MAX).collect()
}

/// A sentence about skills. HTML.
pub fn line(say: &Say<'_>, line: &SkillLine) -> String {
    match line {
        SkillLine::NothingFound => say.say("skill-nothing-found"),
        SkillLine::Taken { name } => {
            say.with("skill-on-list", Args::new().said("skill", self::name(say, name)))
        }
        SkillLine::AddedOwn => say.say("skill-added-own"),
        SkillLine::Added => say.say("skill-added"),
        SkillLine::Given => say.say("skills-added"),
        SkillLine::ReminderSaved => say.say("skill-reminder-saved"),
        SkillLine::ReminderTooLong { max } => {
            say.with("skill-reminder-too-long", Args::new().count("max", *max))
        }
        SkillLine::ReminderEmpty => say.say("skill-reminder-empty"),
        SkillLine::First => say.say("skill-first"),
        SkillLine::Shown => say.say("skill-shown"),
        SkillLine::Hidden => say.say("skill-hidden"),
    }
}
