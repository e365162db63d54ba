//! A week in plain sentences, for the client and for the therapist.
//! Never names a trend, never counts a missing day as a failure, never praises or blames.

use chrono::NaiveDate;

use crate::dialogue::press::Press;
use crate::dialogue::screen::TaskWeek;
use crate::domain::scale::SudsWhen;
use crate::domain::skill::Skill;
use crate::domain::week::{Level, Stat, TOLD_WEEKS, Told, WeekSummary, Well, level};

use super::checkin::moment;
use super::dates::DayStyle;
use super::fit::{Body, CAPTION_MAX};
use super::message::Message;
use super::numbers::rounded;
use super::say::{Args, Say};

/// One scale, and both.
const THIS_WEEK: [&str; 2] = ["weekly-levels", "weekly-levels-both"];
/// One value, a range, a mean, the usual mean, another than usual.
const MOOD: [&str; 5] =
    ["weekly-mood-at", "weekly-mood-between", "weekly-mood-mean", "weekly-mood-same", "weekly-mood-usual"];
const SUDS: [&str; 5] =
    ["weekly-suds-at", "weekly-suds-between", "weekly-suds-mean", "weekly-suds-same", "weekly-suds-usual"];
/// Characters of a task, and for all of them.
const TASK_SHOWN: usize = 50;
const TASKS_BUDGET: usize = 280;
/// Room for an "and so many more" with its line break.
const MORE: usize = 20;

/// To the client, with their picture.
pub fn own(say: &Say<'_>, week: &WeekSummary, tale: &Tale<'_>) -> Message {
    Message::new(summary(say, week, tale).text())
        .row(vec![(say.label("checkin-today"), Press::Today), (say.label("settings-open"), Press::Settings)])
}

/// What there is to say of a client's week, and the names it needs.
#[derive(Clone, Copy, Debug)]
pub struct Tale<'a> {
    pub told: &'a [Told],
    /// The skill told beside better days.
    pub better: Option<&'a Skill>,
    pub top_skill: Option<&'a Skill>,
    pub tasks: &'a [TaskWeek],
}

/// The sentences to the client, and the picture in words for whom it cannot reach.
pub fn summary(say: &Say<'_>, week: &WeekSummary, tale: &Tale<'_>) -> Body {
    let title =
        say.with("weekly-title", Args::new().text("week", &span(say, week.week.from(), week.week.to())));
    let told: Vec<String> = match tale.told {
        // Written by a version that told less.
        [] => lines(say, week, tale.top_skill),
        told => told.iter().filter_map(|told| sentence(say, week, told, tale.better)).collect(),
    };
    let body = told.into_iter().fold(Body::new(title).line(String::new()), Body::line);
    let body = body.line(say.say("weekly-help"));
    let left = CAPTION_MAX.saturating_sub(body.len() + 2);
    if week.answered == 0 { body } else { body.part(in_words(say, week, tale, left)) }
}

fn sentence(say: &Say<'_>, week: &WeekSummary, told: &Told, better: Option<&Skill>) -> Option<String> {
    Some(match *told {
        Told::NotAsked => say.say("weekly-not-asked"),
        Told::NoAnswers => say.say("weekly-silent"),
        Told::StillNoAnswers => say.say("weekly-still-no-answers"),
        Told::Answered { .. } => days(say, week),
        Told::Levels { mood, suds } => levels(say, THIS_WEEK, week.suds_when, mood, suds)?,
        Told::OtherMoment { days, low, high } => other_moment(say, week.suds_when, days, low, high),
        Told::Well { well } => match well {
            Well::Helped { days } => say.with("weekly-well-helped", Args::new().count("days", days)),
            Well::Best { day, mood } => say.with(
                "weekly-well-best",
                Args::new()
                    .text("day", &say.day(day, DayStyle::WeekdayLong))
                    .text("mood", &say.number(f64::from(mood), 0)),
            ),
            Well::Homework { days } => say.with("weekly-well-homework", Args::new().count("days", days)),
            Well::Skills { days } => say.with("weekly-well-skills", Args::new().count("days", days)),
        },
        Told::BetterDays { with, days, without, other_days, .. } => say.with(
            "weekly-better",
            Args::new()
                .count("weeks", TOLD_WEEKS)
                .said("skill", say.skill(&better?.name))
                .count("days", days)
                .count("others", other_days)
                .text("with", &say.number(with, 1))
                .text("without", &say.number(without, 1)),
        ),
        Told::BringOne => say.say("weekly-bring"),
    })
}

/// What the picture shows, folded away beneath the sentences: in so many characters, as far as tasks go.
fn in_words(say: &Say<'_>, week: &WeekSummary, tale: &Tale<'_>, left: usize) -> String {
    let range = |stat: Option<Stat>| {
        stat.map(|stat| {
            if stat.low == stat.high { Level::At(stat.low) } else { Level::Between(stat.low, stat.high) }
        })
    };
    let rows: Vec<String> = tale.tasks.iter().map(|task| task_row(say, task)).collect();
    let body = Body::new(say.say("weekly-picture"))
        .maybe(levels(say, THIS_WEEK, week.suds_when, range(week.mood.this), range(week.suds.this)))
        .maybe(skill(say, week, tale.top_skill));
    let budget = TASKS_BUDGET.min(left.saturating_sub(body.len() + MORE));
    let body = body.rows(say, &rows, budget);
    format!("<blockquote expandable>{}</blockquote>", body.text())
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
    let body = lines(say, week, top_skill).into_iter().fold(body, Body::line);
    let rows: Vec<String> = tasks.iter().map(|task| task_row(say, task)).collect();
    body.rows(say, &rows, TASKS_BUDGET).text()
}

pub fn client_title(say: &Say<'_>, alias: &str, week: &WeekSummary) -> String {
    say.with(
        "weekly-client-title",
        Args::new().name("alias", alias).text("week", &span(say, week.week.from(), week.week.to())),
    )
}

/// What a therapist reads: the days, mood and SUDs against the client's own usual, the skill used most.
pub fn lines(say: &Say<'_>, week: &WeekSummary, top_skill: Option<&Skill>) -> Vec<String> {
    let paused = || say.with("weekly-paused", Args::new().count("days", week.paused));
    [
        Some(days(say, week)),
        (week.paused > 0).then(paused),
        levels(say, THIS_WEEK, week.suds_when, level(&week.mood), level(&week.suds)),
        other_suds(say, week),
        skill(say, week, top_skill),
    ]
    .into_iter()
    .flatten()
    .collect()
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

/// Mood and SUDs in one sentence, as far as they are known; the keys say of which days.
fn levels(
    say: &Say<'_>,
    [one, both]: [&str; 2],
    when: SudsWhen,
    mood: Option<Level>,
    suds: Option<Level>,
) -> Option<String> {
    let mood = mood.map(|level| scale(say, MOOD, Args::new(), level, 1));
    let about = || Args::new().text("moment", &moment(say, when));
    let suds = suds.map(|level| scale(say, SUDS, about(), level, 0));
    Some(match (mood, suds) {
        (Some(mood), Some(suds)) => say.with(both, Args::new().said("mood", mood).said("suds", suds)),
        (mood, suds) => say.with(one, Args::new().said("scale", mood.or(suds)?)),
    })
}

/// The days of the week on which SUDs were asked about the other moment.
pub fn other_suds(say: &Say<'_>, week: &WeekSummary) -> Option<String> {
    week.other_suds.map(|other| other_moment(say, week.suds_when, other.n, other.low, other.high))
}

/// "Asked about another moment on 3 days: distress (SUDs, highest of the day) between 20 and 50."
fn other_moment(say: &Say<'_>, when: SudsWhen, days: usize, low: u8, high: u8) -> String {
    let about = Args::new().text("moment", &moment(say, when.other()));
    let level = if low == high { Level::At(low) } else { Level::Between(low, high) };
    let suds = scale(say, SUDS, about, level, 0);
    say.with("weekly-other-moment", Args::new().count("days", days).said("suds", suds))
}

/// "mood 6.2 on average (usually 5.4)".
fn scale(
    say: &Say<'_>,
    [at, between, mean_of, same, against]: [&str; 5],
    args: Args,
    level: Level,
    decimals: usize,
) -> String {
    let number = |value| say.number(value, decimals);
    let whole = |value| say.number(f64::from(value), 0);
    let (key, args) = match level {
        Level::At(value) => (at, args.text("value", &whole(value))),
        Level::Between(low, high) => (between, args.text("low", &whole(low)).text("high", &whole(high))),
        Level::Mean(mean) => (mean_of, args.text("mean", &number(mean))),
        Level::Usual { this, usual } if number(this) == number(usual) => {
            (same, args.text("mean", &number(this)))
        }
        Level::Usual { this, usual } => {
            (against, args.text("mean", &number(this)).text("usual", &number(usual)))
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
    match task.days {
        0 => say.with("weekly-task-none", args),
        days => say.with("weekly-task", args.count("days", days)),
    }
}
