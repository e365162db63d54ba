//! Pages about skills: a client's own list, one skill with how it goes, the library in groups, and reminders beneath a question of
//! a check-in. Never decides who may read what, and never says that one helps.

use crate::dialogue::press::{CaseTap, Press, SettingsTap, SkillTap, Tap};
use crate::dialogue::screen::{Card, Reading, SkillPage, SkillShown};
use crate::domain::catalogue::SKILLS;
use crate::domain::form::Question;
use crate::domain::skill::{GROUPS, Group, Listed, SkillName, of_group};

use super::fit::Body;
use super::html;
use super::message::Message;
use super::say::{Args, Say};
use super::skills::{self, ON_BUTTON};

const BUDGET: usize = 2800;

pub fn page(say: &Say<'_>, page: &SkillPage) -> Message {
    let page = Page { say, page };
    match &page.page.shown {
        SkillShown::List(listed) => page.list(listed),
        SkillShown::One(listed) => page.one(listed),
        SkillShown::Groups { .. } => page.groups(),
        SkillShown::Group { group, on_list } => page.group(*group, on_list),
        SkillShown::Found { codes, on_list } => page.found(codes, on_list),
        SkillShown::AskName => page.ask_name(),
        SkillShown::AskReminder(listed) => page.ask_reminder(listed),
    }
}

struct Page<'a> {
    say: &'a Say<'a>,
    page: &'a SkillPage,
}

impl Page<'_> {
    fn tap(&self, tap: SkillTap) -> Press {
        match (&self.page.of, tap) {
            (None, tap) => Press::Skills(tap),
            (Some((link, _)), SkillTap::List) => Press::Case(*link, CaseTap::Skills),
            (Some((link, _)), SkillTap::Type) => Press::Case(*link, CaseTap::AddSkill),
            (Some((link, _)), SkillTap::Off(id)) => Press::Case(*link, CaseTap::RetireSkill(id)),
            (Some((link, _)), tap) => Press::Case(*link, CaseTap::Skill(tap)),
        }
    }

    fn is_own(&self) -> bool {
        self.page.of.is_none()
    }

    fn list(&self, listed: &[Listed]) -> Message {
        let say = self.say;
        let title = Body::new(say.say("skill-title"));
        let body = match listed {
            [] => title.part(say.say("skill-none")),
            listed => title
                .line(String::new())
                .rows(say, &skills::rows(say, listed), BUDGET)
                .part(say.say("skill-list-hint")),
        };
        let open = |listed: &Listed| {
            (skills::label(say, &listed.name, ON_BUTTON), self.tap(SkillTap::Open(listed.id)))
        };
        Message::new(body.text())
            .grid(2, listed.iter().map(open).collect())
            .row(vec![
                (say.label("skills-library"), self.tap(SkillTap::Library)),
                (say.label("skill-type"), self.tap(SkillTap::Type)),
            ])
            .button(say.label("settings-back"), Press::Settings(SettingsTap::Show))
    }

    fn one(&self, listed: &Listed) -> Message {
        let say = self.say;
        let is_typed = matches!(listed.name, SkillName::Own(_));
        let reminder = skills::reminder(say, &listed.name, listed.reminder.as_deref());
        let body = Body::new(format!("<b>{}</b>", skills::name(say, &listed.name)))
            .line(reminder.unwrap_or_else(|| say.say("skill-no-reminder")));
        let by = listed.by.as_ref().filter(|_| self.is_own());
        let given = by.map(|by| say.with("skill-given-by", Args::new().name("therapist", by)));
        let read = (self.is_own() && is_typed).then(|| self.who_reads(listed));
        let told: Vec<String> = given.into_iter().chain(read).collect();
        let body = if told.is_empty() { body } else { body.part(told.join("\n")) };
        let mut message = Message::new(body.text());
        if self.is_own() {
            message = message.button(say.label("skill-put-first"), self.tap(SkillTap::First(listed.id)));
        }
        if is_typed && listed.mine {
            let key =
                if listed.reminder.is_some() { "skill-reminder-change" } else { "skill-reminder-write" };
            message = message.button(say.label(key), self.tap(SkillTap::Remind(listed.id)));
        }
        if is_typed && self.is_own() {
            let key = if listed.open { "skill-hide" } else { "skill-show" };
            message = message.button(say.label(key), self.tap(SkillTap::Show(listed.id, !listed.open)));
        }
        let named = html::escape(&skills::label(say, &listed.name, ON_BUTTON));
        let off = say.label_with("skills-retire", Args::new().said("skill", named));
        message
            .button(off, self.tap(SkillTap::Off(listed.id)))
            .button(say.label("common-back"), self.tap(SkillTap::List))
    }

    /// Who reads the words that somebody typed.
    fn who_reads(&self, listed: &Listed) -> String {
        let say = self.say;
        match (listed.open, &listed.by) {
            (true, _) => say.say("skill-read-by-all"),
            (false, Some(by)) => say.with("skill-read-by-two", Args::new().name("therapist", by)),
            (false, None) => say.say("skill-read-by-you"),
        }
    }

    fn groups(&self) -> Message {
        let say = self.say;
        let open = |(at, group): (usize, &Group)| {
            let tap = SkillTap::Group(u8::try_from(at).unwrap_or(u8::MAX));
            (html::plain(&self.called(*group)), self.tap(tap))
        };
        let (key, type_one) =
            if self.is_own() { ("skill-groups", "skill-type") } else { ("skills-groups", "skills-add") };
        // What a therapist calls them takes a row.
        let width = if self.is_own() { 2 } else { 1 };
        Message::new(say.say(key))
            .grid(width, GROUPS.iter().enumerate().map(open).collect())
            .button(say.label(type_one), self.tap(SkillTap::Type))
            .button(say.label("common-back"), self.tap(SkillTap::List))
    }

    /// A group as its reader calls it.
    fn called(&self, group: Group) -> String {
        let key = format!("skill-group-{}", group.code());
        if self.is_own() { self.say.say(&key) } else { self.say.say(&format!("{key}-for-therapists")) }
    }

    fn group(&self, group: u8, on_list: &[String]) -> Message {
        let Some(group) = GROUPS.get(usize::from(group)) else { return self.groups() };
        let codes: Vec<&str> = of_group(*group).to_vec();
        self.to_pick(self.called(*group), &codes, on_list)
    }

    fn found(&self, codes: &[String], on_list: &[String]) -> Message {
        let codes: Vec<&str> = codes.iter().map(String::as_str).collect();
        self.to_pick(self.say.say("skill-found"), &codes, on_list)
    }

    /// Skills of the library, each with how it goes; those on the list have a tick and no button.
    fn to_pick(&self, title: String, codes: &[&str], on_list: &[String]) -> Message {
        let say = self.say;
        let is_listed = |code: &str| on_list.iter().any(|listed| listed == code);
        let row = |code: &&str| {
            let name = SkillName::BuiltIn((*code).to_owned());
            let args = Args::new().said("skill", skills::name(say, &name));
            let args = args.said("reminder", skills::reminder(say, &name, None).unwrap_or_default());
            say.with(if is_listed(code) { "skill-listed-on" } else { "skill-listed" }, args)
        };
        let rows: Vec<String> = codes.iter().map(row).collect();
        // Only what is in the library has a button.
        let known = crate::domain::skill::library().filter(|code| codes.contains(code) && !is_listed(code));
        let pick = |code: &'static str| {
            let name = SkillName::BuiltIn(code.to_owned());
            (skills::label(say, &name, ON_BUTTON), self.tap(SkillTap::Pick(code)))
        };
        let buttons: Vec<(String, Press)> = known.map(pick).collect();
        let hint = if self.is_own() { "skill-pick" } else { "skills-pick" };
        let body = Body::new(format!("<b>{title}</b>")).line(String::new()).rows(say, &rows, BUDGET);
        let body = if buttons.is_empty() { body } else { body.part(say.say(hint)) };
        Message::new(body.text()).grid(2, buttons).row(vec![
            (say.label("skill-all-groups"), self.tap(SkillTap::Library)),
            (say.label("skill-to-list"), self.tap(SkillTap::List)),
        ])
    }

    fn ask_name(&self) -> Message {
        Message::new(self.say.say("skill-ask"))
            .button(self.say.label("common-back"), self.tap(SkillTap::List))
    }

    fn ask_reminder(&self, listed: &Listed) -> Message {
        let say = self.say;
        let asked =
            say.with("skill-ask-reminder", Args::new().said("skill", skills::name(say, &listed.name)));
        Message::new(asked).button(say.label("common-back"), self.tap(SkillTap::Open(listed.id)))
    }
}

/// How skills go, beneath the question of a card.
pub fn reading(say: &Say<'_>, reading: &Reading) -> String {
    let row = |reminder: &crate::dialogue::screen::Reminder| {
        skills::row(say, reminder.number, &reminder.name, reminder.words.as_deref())
    };
    let rows: Vec<String> = reading.rows.iter().map(row).collect();
    format!("\n{}\n{}", say.say("skill-reading"), rows.join("\n"))
}

/// The buttons that open, turn and close them. `bad_day`: a hard answer was just given, to whatever question.
pub fn reading_buttons(
    say: &Say<'_>,
    card: &Card,
    question: Question,
    bad_day: bool,
) -> Vec<(String, Press)> {
    let tap = |tap| Press::Checkin(card.occasion, tap);
    let read = |page| tap(Tap::Read(question, page));
    let Some(reading) = &card.reading else {
        let has_skills = card.form.item(SKILLS).is_some_and(|item| !item.kind.parts().is_empty());
        let label = match question == Question::whole(SKILLS) {
            true => say.label("skill-reading-open"),
            false => say.label("skill-title-button"),
        };
        let offered = has_skills && (bad_day || question == Question::whole(SKILLS));
        return offered.then(|| (label, read(0))).into_iter().collect();
    };
    let before = reading.page.checked_sub(1).map(|page| (say.label("digest-before"), read(page)));
    let after =
        (reading.page + 1 < reading.pages).then(|| (say.label("digest-after"), read(reading.page + 1)));
    let close = (say.label("skill-reading-close"), tap(Tap::Goto(question)));
    before.into_iter().chain(after).chain([close]).collect()
}
