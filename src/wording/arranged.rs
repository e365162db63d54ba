//! What a therapist changed of what a client is asked, in one message for the client. Decides nothing.

use crate::dialogue::screen::SlotRow;
use crate::domain::item::Name;
use crate::domain::scale::SudsWhen;
use crate::domain::skill::SkillName;

use super::fit::Body;
use super::items;
use super::say::{Args, Say};
use super::slots;

/// Characters for each list.
const BUDGET: usize = 800;

/// What changed, as the line holds it.
#[derive(Clone, Copy, Debug)]
pub struct What<'a> {
    /// Each with whether it is put aside.
    pub added: &'a [(Name, bool)],
    pub removed: &'a [Name],
    pub skills: &'a [SkillName],
    pub skills_off: &'a [SkillName],
    pub suds: Option<(SudsWhen, SudsWhen)>,
    /// The check-ins besides the daily one.
    pub slots: Option<&'a [SlotRow]>,
}

pub fn told(say: &Say<'_>, therapist: &str, what: What<'_>) -> String {
    let asked = |(name, aside): &(Name, bool)| match aside {
        true => say.with("aside-row", Args::new().said("item", items::name(say, name))),
        false => format!("• {}", items::name(say, name)),
    };
    let named = |name: &Name| format!("• {}", items::name(say, name));
    let skill = |name: &SkillName| format!("• {}", say.skill(name));
    let lists: [(&str, Vec<String>); 4] = [
        ("questions-arranged-added", what.added.iter().map(asked).collect()),
        ("questions-arranged-removed", what.removed.iter().map(named).collect()),
        ("questions-arranged-skills", what.skills.iter().map(skill).collect()),
        ("questions-arranged-skills-off", what.skills_off.iter().map(skill).collect()),
    ];
    let mut body = Body::new(say.with("questions-arranged", Args::new().name("therapist", therapist)));
    for (head, rows) in lists.iter().filter(|(_, rows)| !rows.is_empty()) {
        body = body.part(say.say(head)).rows(say, rows, BUDGET);
    }
    let moment = what.suds.map(|(_, to)| match to {
        SudsWhen::HighestToday => "questions-arranged-highest",
        SudsWhen::RightNow => "questions-arranged-now",
    });
    let body = match moment {
        Some(moment) => body.part(say.say(moment)),
        None => body,
    };
    let body = body.maybe(what.slots.map(|rows| format!("\n{}", slots::told(say, rows))));
    body.part(say.say("questions-arranged-hint")).text()
}
