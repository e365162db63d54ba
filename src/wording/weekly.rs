//! A week in plain sentences, for the client and for the therapist.
//! Never names a trend, never counts a missing day as a failure, never praises or blames.

use chrono::NaiveDate;

use crate::dialogue::press::{Press, SettingsTap};
use crate::domain::item::Item;
use crate::domain::lang::Lang;
use crate::domain::series::Gone;
use crate::domain::skill::Skill;
use crate::domain::week::{
    Further, Left, Level, Stat, Sum, TOLD_WEEKS, TaskWeek, Told, Week, WeekSummary, Well, level,
};

use super::dates::DayStyle;
use super::fit::{Body, CAPTION_MAX};
use super::html::visible_len;
use super::message::Message;
use super::numbers::rounded;
use super::say::{Args, Say};
use super::words::Words;
use super::{measured, screen, sleep};

/// Characters of a task, and for all of them.
const TASK_SHOWN: usize = 50;
const TASKS_BUDGET: usize = 280;
/// Characters for all items that are not drawn large.
const FURTHER_BUDGET: usize = 400;
/// Room for an "and so many more" with its line break.
const MORE: usize = 20;

/// What there is to say to a client of their week, and the names it needs.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnWeek {
    pub summary: WeekSummary,
    pub told: Vec<Told>,
    /// The skill told beside better days.
    pub better: Option<Skill>,
    pub top_skill: Option<Skill>,
    pub tasks: Vec<TaskWeek>,
}

impl Words {
    /// To the client, with their picture.
    pub fn own_week(&self, lang: &Lang, week: &OwnWeek) -> Message {
        let say = self.say(lang);
        screen::fitted(&say, buttons(&say, summary(&say, week).text()), CAPTION_MAX)
    }
}

/// The same before anything of the week is known.
pub fn own(say: &Say<'_>, week: Week) -> Message {
    buttons(say, title(say, week))
}

fn buttons(say: &Say<'_>, text: String) -> Message {
    Message::new(text).row(vec![
        (say.label("checkin-today"), Press::Today),
        (say.label("settings-open"), Press::Settings(SettingsTap::Show)),
    ])
}

fn title(say: &Say<'_>, week: Week) -> String {
    say.with("weekly-title", Args::new().text("week", &span(say, week.from(), week.to())))
}

/// The sentences to the client, and the picture in words for whom it cannot reach.
pub fn summary(say: &Say<'_>, own: &OwnWeek) -> Body {
    let week = &own.summary;
    // What to do with a week comes after all that is told of it.
    let (closing, told): (Vec<_>, Vec<_>) = own.told.iter().partition(|told| **told == Told::BringOne);
    let said = |told: &&Told| sentence(say, week, told, own.better.as_ref());
    let told = told.iter().filter_map(said);
    let body = told.fold(Body::new(title(say, week.week)).line(String::new()), Body::line);
    let rows = rows(say, week);
    let closing = closing.iter().filter_map(said).chain([say.say("weekly-help")]);
    let help = closing.collect::<Vec<_>>().join("\n");
    // What the picture shows in words is whole at least without the tasks.
    let words = if week.answered == 0 { 0 } else { visible_len(&in_words(say, own, 0)) + 2 };
    let taken = body.len() + visible_len(&help) + words + 2 * MORE;
    let body = body.rows(say, &rows, FURTHER_BUDGET.min(CAPTION_MAX.saturating_sub(taken))).line(help);
    let left = CAPTION_MAX.saturating_sub(body.len() + 2);
    if week.answered == 0 { body } else { body.part(in_words(say, own, left)) }
}

fn sentence(say: &Say<'_>, week: &WeekSummary, told: &Told, better: Option<&Skill>) -> Option<String> {
    Some(match told {
        Told::NotAsked => say.say("weekly-not-asked"),
        Told::NoAnswers => say.say("weekly-silent"),
        Told::StillNoAnswers => say.say("weekly-still-no-answers"),
        Told::NoAnswersSince { since } => {
            let since = say.day(*since, DayStyle::Medium);
            say.with("weekly-no-answers-since", Args::new().text("since", &since))
        }
        Told::Answered { .. } => days(say, week),
        Told::Levels { of } => levels(say, of.iter().map(|(item, level)| (item, *level)))?,
        Told::Well { well } => match well {
            Well::Helped { days } => say.with("weekly-well-helped", Args::new().count("days", *days)),
            Well::Best { day, item, value } => measured::sentence(say, "weekly-well-best", item, || {
                Args::new()
                    .text("day", &say.day(*day, DayStyle::WeekdayLong))
                    .said("item", measured::head(say, item))
                    .text("value", &say.number(*value, if value.fract() == 0.0 { 0 } else { 1 }))
            }),
            Well::Homework { days } => say.with("weekly-well-homework", Args::new().count("days", *days)),
            Well::Skills { days } => say.with("weekly-well-skills", Args::new().count("days", *days)),
        },
        Told::BetterDays { item, with, days, without, other_days, .. } => {
            let skill = say.skill(&better?.name);
            measured::sentence(say, "weekly-better", item, || {
                Args::new()
                    .count("weeks", TOLD_WEEKS)
                    .said("item", measured::name(say, item))
                    .said("skill", skill.clone())
                    .count("days", *days)
                    .count("others", *other_days)
                    .text("with", &say.number(*with, 1))
                    .text("without", &say.number(*without, 1))
            })
        }
        Told::BringOne => say.say("weekly-bring"),
    })
}

/// What the picture shows, folded away beneath the sentences: in so many characters, as far as tasks go.
fn in_words(say: &Say<'_>, own: &OwnWeek, left: usize) -> String {
    let large = &own.summary.large;
    let ranges = large.iter().filter_map(|each| Some((&each.item, range(&each.of.this?))));
    let rows: Vec<String> = own.tasks.iter().map(|task| task_row(say, task)).collect();
    let names: Vec<String> = large.iter().map(|each| measured::short(say, &each.item)).collect();
    let items = || Args::new().said("items", say.list(&names));
    let shows = match (names.is_empty(), own.summary.further.is_empty()) {
        (true, true) => say.say("weekly-picture-practice"),
        (true, false) => say.say("weekly-picture-practice-further"),
        (false, true) => say.with("weekly-picture", items()),
        (false, false) => say.with("weekly-picture-further", items()),
    };
    // Of few days the sentence above has said the same.
    let ranges =
        levels(say, ranges).filter(|ranges| measured_levels(say, &own.summary).as_ref() != Some(ranges));
    let body = Body::new(shows).maybe(ranges).maybe(skill(say, &own.summary, own.top_skill.as_ref()));
    let budget = TASKS_BUDGET.min(left.saturating_sub(body.len() + MORE));
    let body = body.maybe(homework_aside(say, &own.summary)).rows(say, &rows, budget);
    format!("<blockquote expandable>{}</blockquote>", body.text())
}

fn range(stat: &Stat) -> Level {
    between(stat.low, stat.high)
}

fn between(low: i32, high: i32) -> Level {
    if low == high { Level::At(low) } else { Level::Between(low, high) }
}

/// The sentences to the therapist.
pub fn of_client(
    say: &Say<'_>,
    alias: &str,
    week: &WeekSummary,
    top_skill: Option<&Skill>,
    tasks: &[TaskWeek],
) -> String {
    let body = Body::new(client_title(say, alias, week)).line(String::new());
    let body = measured_lines(say, week).into_iter().fold(body, Body::line);
    let body = body.rows(say, &rows(say, week), FURTHER_BUDGET).maybe(skill(say, week, top_skill));
    let body = body.maybe(homework_aside(say, week));
    let rows: Vec<String> = tasks.iter().map(|task| task_row(say, task)).collect();
    body.rows(say, &rows, TASKS_BUDGET).text()
}

pub fn client_title(say: &Say<'_>, alias: &str, week: &WeekSummary) -> String {
    say.with(
        "weekly-client-title",
        Args::new().name("alias", alias).text("week", &span(say, week.week.from(), week.week.to())),
    )
}

/// What a therapist reads: the days, what is measured against the client's own usual, what else was asked, the skill
/// used most.
pub fn lines(say: &Say<'_>, week: &WeekSummary, top_skill: Option<&Skill>) -> Vec<String> {
    let mut lines = measured_lines(say, week);
    lines.extend(rows(say, week));
    lines.extend(skill(say, week, top_skill));
    lines.extend(homework_aside(say, week));
    lines
}

fn measured_lines(say: &Say<'_>, week: &WeekSummary) -> Vec<String> {
    let mut lines = vec![days(say, week)];
    if week.paused > 0 {
        lines.push(say.with("weekly-paused", Args::new().count("days", week.paused)));
    }
    lines.extend(measured_levels(say, week));
    lines
}

/// All that is drawn large, in one sentence: whoever gets no picture misses none of it.
pub fn measured_levels(say: &Say<'_>, week: &WeekSummary) -> Option<String> {
    levels(say, week.large.iter().filter_map(|each| Some((&each.item, level(&each.of)?))))
}

/// What else was answered, to client and therapist alike: of the same about another moment, of what is asked, and of
/// what is not asked now.
fn rows(say: &Say<'_>, week: &WeekSummary) -> Vec<String> {
    let (moved, gone): (Vec<_>, Vec<_>) = week.left.iter().partition(|left| left.gone == Gone::Moved);
    let left = |of: &&Left<Further>| self::left(say, of);
    let further = week.further.iter().map(|of| further(say, of));
    let nights = week.nights.iter().map(|nights| sleep::nights(say, nights));
    moved.iter().map(left).chain(nights).chain(further).chain(gone.iter().map(left)).collect()
}

/// Where homework is put aside it was not asked about, so nobody left it out.
fn homework_aside(say: &Say<'_>, week: &WeekSummary) -> Option<String> {
    week.homework_aside.then(|| say.say("weekly-homework-aside"))
}

/// "Craving: 2 to 4, on 5 days".
fn further(say: &Say<'_>, of: &Further) -> String {
    let number = |number: i32| super::kind::measured(say, &of.item, number);
    let args = || Args::new().said("item", measured::head(say, &of.item)).count("days", of.days);
    match &of.sum {
        Sum::Between(low, high) if low == high => {
            say.with("weekly-further", args().said("answer", number(*low)))
        }
        Sum::Between(low, high) => {
            let range = Args::new().said("low", number(*low)).said("high", number(*high));
            let range = say.with(super::kind::between(&of.item), range);
            say.with("weekly-further", args().said("answer", range))
        }
        Sum::Yes(yes) => say.with("weekly-further-yes", args().count("yes", *yes)),
        Sum::Chosen(_) => say.with("weekly-further", args().said("answer", chosen(say, of))),
    }
}

/// "home (3) and work (2)": what was chosen, with its days.
pub fn chosen(say: &Say<'_>, of: &Further) -> String {
    let Sum::Chosen(chosen) = &of.sum else { return String::new() };
    let named = chosen.iter().filter_map(|(id, days)| {
        let part = of.item.kind.parts().iter().find(|part| part.id == *id)?;
        Some(format!("{} ({})", say.skill(&part.name), say.whole(u16::try_from(*days).unwrap_or(u16::MAX))))
    });
    let named: Vec<String> = named.collect();
    if named.is_empty() { say.say("checkin-none") } else { say.list(&named) }
}

fn skill(say: &Say<'_>, week: &WeekSummary, top_skill: Option<&Skill>) -> Option<String> {
    if let (Some(skill), Some((_, days))) = (top_skill, week.top_skill) {
        return Some(
            say.with("weekly-skill", Args::new().said("skill", say.skill(&skill.name)).count("days", days)),
        );
    }
    (week.skill_days > 0).then(|| say.with("weekly-skill-days", Args::new().count("days", week.skill_days)))
}

/// "2 Mar – 8 Mar".
pub fn span(say: &Say<'_>, from: NaiveDate, to: NaiveDate) -> String {
    let (from, to) = (say.day(from, DayStyle::Medium), say.day(to, DayStyle::Medium));
    super::html::plain(&say.with("weekly-span", Args::new().text("from", &from).text("to", &to)))
}

fn days(say: &Say<'_>, week: &WeekSummary) -> String {
    let args = Args::new().count("answered", week.answered).count("asked", week.asked);
    match (week.asked, week.answered, week.late + week.filled_in) {
        (0, ..) => say.say("weekly-not-asked"),
        (_, 0, _) => say.say("weekly-no-answers"),
        (.., 0) => say.with("weekly-days", args),
        (.., later) => say.with("weekly-days-later", args.count("later", later)),
    }
}

/// What is measured in one sentence, as far as it is known.
fn levels<'a>(say: &Say<'_>, of: impl Iterator<Item = (&'a Item, Level)>) -> Option<String> {
    let mut known = of.map(|(item, level)| scale(say, item, level));
    let one = known.next()?;
    let Some(other) = known.next() else {
        return Some(say.with("weekly-levels", Args::new().said("scale", one)));
    };
    let both = Args::new().said("one", one).said("other", other);
    Some(match known.next() {
        Some(third) => say.with("weekly-levels-three", both.said("third", third)),
        None => say.with("weekly-levels-both", both),
    })
}

/// "Asked about another moment on 3 days: distress (SUDs, highest of the day) between 20 and 50."
pub fn left(say: &Say<'_>, left: &Left<Further>) -> String {
    let key = match left.gone {
        Gone::Moved => "weekly-other-moment",
        Gone::Aside => "weekly-aside",
        Gone::Off => "weekly-left",
    };
    let of = &left.of;
    let args = || Args::new().said("item", measured::name(say, &of.item));
    let item = match &of.sum {
        Sum::Between(low, high) => scale(say, &of.item, between(*low, *high)),
        Sum::Yes(yes) => say.with("weekly-level-yes", args().count("yes", *yes).count("days", of.days)),
        Sum::Chosen(_) => say.with("weekly-level-at", args().said("value", chosen(say, of))),
    };
    say.with(key, Args::new().count("days", of.days).said("item", item))
}

/// "distress (SUDs, when asked) 62 on average (usually 54)".
fn scale(say: &Say<'_>, item: &Item, level: Level) -> String {
    let number = |value| super::kind::mean(say, item, value, item.kind.decimals());
    let whole = |value: i32| super::kind::measured(say, item, value);
    let args = Args::new().said("item", measured::name(say, item));
    let (key, args) = match level {
        Level::At(value) => ("weekly-level-at", args.said("value", whole(value))),
        Level::Between(low, high) => {
            ("weekly-level-between", args.said("low", whole(low)).said("high", whole(high)))
        }
        Level::Mean(mean) => ("weekly-level-mean", args.said("mean", number(mean))),
        Level::Usual { this, usual } if number(this) == number(usual) => {
            ("weekly-level-same", args.said("mean", number(this)))
        }
        Level::Usual { this, usual } => {
            ("weekly-level-usual", args.said("mean", number(this)).said("usual", number(usual)))
        }
    };
    say.with(key, args)
}

/// The difference of two means as a reader computes it who sees both rounded: 52 and 32 are 20 apart, whatever
/// was cut off.
pub fn shown_difference(this: f64, before: f64, decimals: usize) -> f64 {
    rounded(rounded(this, decimals) - rounded(before, decimals), decimals)
}

pub fn task_row(say: &Say<'_>, task: &TaskWeek) -> String {
    let args = Args::new().typed("task", &task.text, TASK_SHOWN);
    match (task.days, task.said) {
        (0, 0) => say.with("weekly-task-none", args),
        // In the client's own word: an answer, and no silence.
        (0, said) => say
            .with("weekly-task-said-none", args.count("days", said).text("none", &say.say("checkin-done-0"))),
        (days, _) => say.with("weekly-task", args.count("days", days)),
    }
}
