//! A week in plain sentences, for the client and for the therapist.
//! Never names a trend, never counts a missing day as a failure, never praises or blames.

use chrono::NaiveDate;

use crate::dialogue::press::Press;
use crate::dialogue::screen::TaskWeek;
use crate::domain::skill::Skill;
use crate::domain::week::{Comparison, WeekSummary};

use super::checkin::moment;
use super::dates::DayStyle;
use super::fit::Body;
use super::message::Message;
use super::say::{Args, Say};

/// Characters of a task, and for all of them.
const TASK_SHOWN: usize = 60;
const TASKS_BUDGET: usize = 350;

/// To the client, with their picture.
pub fn own(say: &Say<'_>, week: &WeekSummary, top_skill: Option<&Skill>, tasks: &[TaskWeek]) -> Message {
    Message::new(summary(say, week, top_skill, tasks).text())
        .row(vec![(say.label("checkin-today"), Press::Today), (say.label("settings-open"), Press::Settings)])
}

/// To the therapist, with the picture of one client.
pub fn case(say: &Say<'_>, alias: &str, week: &WeekSummary) -> Message {
    Message::new(of_client(say, alias, week, None, &[]))
}

/// The sentences to the client.
pub fn summary(say: &Say<'_>, week: &WeekSummary, top_skill: Option<&Skill>, tasks: &[TaskWeek]) -> Body {
    let title = say.with("weekly-title", Args::new().text("week", &span(say, week.from, week.to)));
    let body = lines(say, week, top_skill).into_iter().fold(Body::new(title).line(String::new()), Body::line);
    let rows: Vec<String> = tasks.iter().map(|task| task_row(say, task)).collect();
    body.rows(say, &rows, TASKS_BUDGET)
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
        Args::new().name("alias", alias).text("week", &span(say, week.from, week.to)),
    )
}

/// What both read: the days, the averages, the skill used most.
pub fn lines(say: &Say<'_>, week: &WeekSummary, top_skill: Option<&Skill>) -> Vec<String> {
    let mut lines = vec![days(say, week)];
    if week.late + week.filled_in > 0 {
        lines.push(say.with("weekly-late", Args::new().count("days", week.late + week.filled_in)));
    }
    if week.paused > 0 {
        lines.push(say.with("weekly-paused", Args::new().count("days", week.paused)));
    }
    lines.extend(mood(say, week));
    lines.extend(suds(say, week));
    if let (Some(skill), Some((_, days))) = (top_skill, week.top_skill) {
        lines.push(
            say.with("weekly-skill", Args::new().said("skill", say.skill(&skill.name)).count("days", days)),
        );
    } else if week.skill_days > 0 {
        lines.push(say.with("weekly-skill-days", Args::new().count("days", week.skill_days)));
    }
    lines
}

/// "2 Mar – 8 Mar".
pub fn span(say: &Say<'_>, from: NaiveDate, to: NaiveDate) -> String {
    let (from, to) = (say.day(from, DayStyle::Medium), say.day(to, DayStyle::Medium));
    super::html::plain(&say.with("weekly-span", Args::new().text("from", &from).text("to", &to)))
}

fn days(say: &Say<'_>, week: &WeekSummary) -> String {
    match (week.asked, week.answered) {
        (0, _) => say.say("weekly-not-asked"),
        (_, 0) => say.say("weekly-no-answers"),
        (asked, answered) => {
            say.with("weekly-days", Args::new().count("answered", answered).count("asked", asked))
        }
    }
}

/// The week's mood against the week before.
fn mood(say: &Say<'_>, week: &WeekSummary) -> Option<String> {
    let keys = ["weekly-mood", "weekly-mood-higher", "weekly-mood-lower", "weekly-mood-same"];
    average(say, &week.mood, 1, Args::new(), keys)
}

/// The week's SUDs against the week before, with the moment they are about.
fn suds(say: &Say<'_>, week: &WeekSummary) -> Option<String> {
    let keys = ["weekly-suds", "weekly-suds-higher", "weekly-suds-lower", "weekly-suds-same"];
    average(say, &week.suds, 0, Args::new().text("moment", &moment(say, week.suds_when)), keys)
}

/// Keys: without a week to compare with, higher, lower, the same.
pub fn average(
    say: &Say<'_>,
    of: &Comparison,
    decimals: usize,
    args: Args,
    keys: [&str; 4],
) -> Option<String> {
    let args = args.text("mean", &say.number(of.this?.mean, decimals));
    let [alone, higher, lower, same] = keys;
    let (Some(this), Some(before), Some(_)) = (of.this, of.before, of.change) else {
        return Some(say.with(alone, args));
    };
    let by = shown_difference(this.mean, before.mean, decimals);
    let key = match by {
        0.0 => same,
        by if by > 0.0 => higher,
        _ => lower,
    };
    Some(say.with(key, args.text("by", &say.number(by.abs(), decimals))))
}

/// The difference of two means as a reader computes it who sees both rounded: 52 and 32 are 20 apart, whatever
/// was cut off.
pub fn shown_difference(this: f64, before: f64, decimals: usize) -> f64 {
    let unit = 10f64.powi(i32::try_from(decimals).unwrap_or(0));
    ((this * unit).round() - (before * unit).round()) / unit
}

pub fn task_row(say: &Say<'_>, task: &TaskWeek) -> String {
    say.with("weekly-task", Args::new().typed("task", &task.text, TASK_SHOWN).count("days", task.days))
}
