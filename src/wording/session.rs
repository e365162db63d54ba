//! Some weeks of one client, for the therapist before a session: beneath the picture, and inside it.
//! Describes and never concludes; a direction or a difference is said as the range it lies in, or not at all.

use chrono::NaiveDate;

use crate::dialogue::press::{CaseTap, Press};
use crate::domain::catalogue;
use crate::domain::harm;
use crate::domain::ids::{LinkId, SkillId, TaskId};
use crate::domain::item::Item;
use crate::domain::series::Gone;
use crate::domain::session::{Beside, Depth, LENGTHS, PlanChange, PlanWhat, Report, SkillDays, TaskHistory};
use crate::domain::shared::SharedText;
use crate::domain::skill::Skill;
use crate::domain::target::Course;
use crate::domain::task::Task;
use crate::domain::thought::Record;
use crate::domain::trend::{COVERED, Difference, MIN_KIND_DAYS, MIN_SLOPE_DAYS, Trend, Unclear};
use crate::domain::week::{Flag, Left, MOST_WORST, Sum, is_among, more_worst};

use super::dates::DayStyle;
use super::fit::{Body, CAPTION_MAX};
use super::html::{plain, visible_len};
use super::message::Message;
use super::numbers::rounded;
use super::say::{Args, Say};
use super::{clients, digest, kind, measured, sleep, target, thought, weekly};

/// Characters for what a caption has no fixed room for.
const FURTHER_BUDGET: usize = 260;
const SKILLS_BUDGET: usize = 220;
const TASKS_BUDGET: usize = 160;
const NOTES_BUDGET: usize = 200;
const RECORDS_BUDGET: usize = 280;
const TARGETS_BUDGET: usize = 240;
const ASIDE_BUDGET: usize = 120;
/// Room for what says how many more there are, with its line break.
const MORE: usize = 34;
const TASK_SHOWN: usize = 40;
const NOTE_SHOWN: usize = 80;

/// What skills and tasks are called.
#[derive(Clone, Copy, Debug)]
pub struct Names<'a> {
    pub skills: &'a [Skill],
    pub tasks: &'a [Task],
    /// What the client has put aside, with the day.
    pub aside: &'a [(Item, NaiveDate)],
    pub items: &'a [Item],
}

/// What a client wrote and shares, of the period.
#[derive(Clone, Copy, Debug, Default)]
pub struct Shared<'a> {
    pub notes: &'a [SharedText],
    pub records: &'a [Record],
    pub targets: &'a [Course],
}

/// With the picture: other lengths, and the file. The words come with what is drawn.
pub fn picture(say: &Say<'_>, link: LinkId, alias: &str, shown: u8) -> Message {
    let tap = |tap| Press::Case(link, tap);
    let length = |weeks: u8| {
        let label = plain(&self::weeks(say, weeks));
        let label = if weeks == shown { format!("• {label}") } else { label };
        (label, tap(CaseTap::Session(weeks)))
    };
    Message::new(title(say, alias, shown)).row(LENGTHS.map(length).to_vec()).row(vec![
        (say.label("session-file"), tap(CaseTap::SessionFile(shown))),
        (say.label("clients-back-to-case"), tap(CaseTap::Open)),
    ])
}

/// With the file.
pub fn file(say: &Say<'_>, alias: &str, weeks: u8) -> Message {
    Message::new(title(say, alias, weeks))
}

fn title(say: &Say<'_>, alias: &str, weeks: u8) -> String {
    say.with("session-title", Args::new().name("alias", alias).said("weeks", self::weeks(say, weeks)))
}

/// "12 weeks".
pub fn weeks(say: &Say<'_>, weeks: u8) -> String {
    say.with("session-weeks", Args::new().count("weeks", weeks.into()))
}

/// Beneath the picture: what it shows, in sentences.
pub fn caption(
    say: &Say<'_>,
    (alias, weeks): (&str, u8),
    report: &Report,
    names: Names<'_>,
    shared: Shared<'_>,
) -> String {
    let body = Body::new(title(say, alias, weeks))
        .line(weekly::span(say, report.from, report.to))
        .line(completion(say, report))
        .maybe(
            (report.paused > 0).then(|| say.with("weekly-paused", Args::new().count("days", report.paused))),
        );
    let aside = put_aside_in(say, report, names);
    // The newest first, and what has no room stands in the file.
    let records = shared.records.iter().rev().map(|record| thought::seen(say, record, TASK_SHOWN));
    let records: Vec<String> = records.collect();
    let targets: Vec<String> =
        shared.targets.iter().map(|course| format!("• {}", target::course(say, course))).collect();
    // What nobody wrote takes no room from the others.
    let own = |rows: &[String], most: usize| if rows.is_empty() { 0 } else { most };
    if report.answered == 0 {
        let body = body.rows_of(say, &aside, ASIDE_BUDGET, "session-more-aside");
        let body = body.rows_of(say, &targets, TARGETS_BUDGET, "session-more-targets");
        return body.rows_of(say, &records, RECORDS_BUDGET, "session-more-records").text();
    }
    let worst = marks(say, report).into_iter();
    let body = worst.fold(body, Body::line).rows_of(say, &aside, ASIDE_BUDGET, "session-more-aside");
    let large = report.large.iter();
    // How many days a direction needs is the same for each, and said once.
    let few = few(say);
    let mut said = false;
    let large = large.map(|(item, depth)| {
        let mut numbers = numbers(say, item, depth);
        numbers.retain(|line| *line != few || !std::mem::replace(&mut said, true));
        of_item(say, item, numbers.join(" "))
    });
    let (moved, gone): (Vec<_>, Vec<_>) = report.left.iter().partition(|left| left.gone == Gone::Moved);
    let left = |left: &&Left<Beside>| self::left(say, left);
    let series: Vec<String> = large.chain(moved.iter().map(left)).collect();
    let is_worst = |of: &Beside| is_among(&report.worst, of.of.item.id);
    let further = report.further.iter().map(|of| (is_worst(of), of_item(say, &of.of.item, beside(say, of))));
    let mut further: Vec<(bool, String)> =
        further.chain(gone.iter().map(|gone| (is_worst(&gone.of), left(gone)))).collect();
    further.sort_by_key(|(is_worst, _)| !is_worst);
    let marked =
        further.iter().filter(|(is_worst, _)| *is_worst).count() + usize::from(report.nights.is_some());
    let nights = report.nights.iter().map(|nights| sleep::nights(say, nights));
    let further: Vec<String> = nights.chain(further.into_iter().map(|(_, row)| row)).collect();
    let skill = |days| skill(say, report.skills_on.as_ref()?, days, names);
    let skills: Vec<String> = report.skills.iter().filter_map(skill).collect();
    // The newest first, as in the picture: what is asked now before what has ended.
    let tasks: Vec<String> =
        report.tasks.iter().rev().filter_map(|task| self::task(say, task, names)).collect();
    let newest_first = shared.notes.iter().rev().map(|shared| clients::note(say, shared, NOTE_SHOWN));
    let notes: Vec<String> = newest_first.collect();
    let aids = aids(say);
    let mut series = series.into_iter();
    let body = match series.next() {
        Some(first) => series.fold(body.part(first), Body::line),
        None => body,
    };
    // Where the numbers leave less, the lists share it as they would share all; what the aids say is never cut.
    let left = CAPTION_MAX.saturating_sub(
        body.len()
            + visible_len(&aids)
            + (4 + usize::from(!records.is_empty()) + usize::from(!targets.is_empty())) * MORE
            + 1,
    );
    let wanted: usize = further.iter().map(|row| visible_len(row) + 1).sum();
    let marked: usize = further.iter().take(marked).map(|row| visible_len(row) + 1).sum();
    // What was marked is never among those that only the file has.
    let first = FURTHER_BUDGET.min(wanted).min(left / 3).max(marked.min(left));
    let left = left - first;
    let all = SKILLS_BUDGET + TASKS_BUDGET + NOTES_BUDGET + own(&records, RECORDS_BUDGET);
    let all = all + own(&targets, TARGETS_BUDGET);
    let budget = |own: usize| own.min(own * left / all);
    body.rows_of(say, &further, first, "session-more-questions")
        .rows_of(say, &skills, budget(SKILLS_BUDGET), "session-more-skills")
        .rows_of(say, &tasks, budget(TASKS_BUDGET), "session-more-tasks")
        .rows_of(say, &notes, budget(NOTES_BUDGET), "session-more-notes")
        .rows_of(say, &targets, budget(TARGETS_BUDGET), "session-more-targets")
        .rows_of(say, &records, budget(RECORDS_BUDGET), "session-more-records")
        .line(aids)
        .text()
}

/// What was answered at its hard end, a line each, and how much more was.
fn marks(say: &Say<'_>, report: &Report) -> Vec<String> {
    let named = report.worst.iter().take(MOST_WORST).cloned().map(Flag::Worst);
    let more = more_worst(&report.worst).map(|count| Flag::MoreWorst { count });
    named.chain(more).map(|flag| digest::flag_line(say, &flag)).collect()
}

/// "Look here first", above what was answered at its hard end, and what was put aside, in the picture and the file as beneath
/// them, in so many lines; nothing where there is neither.
pub fn marked(say: &Say<'_>, report: &Report, names: Names<'_>, most: usize) -> Vec<String> {
    let mut lines = marks(say, report);
    if !lines.is_empty() {
        lines.insert(0, say.say("clients-flags"));
    }
    let aside = names.aside.iter().filter(|(item, day)| *day >= report.from && harm::marked(item).is_some());
    let aside: Vec<(Item, NaiveDate)> = aside.cloned().collect();
    lines.extend(digest::put_aside_within(say, &aside, most.saturating_sub(lines.len())));
    lines
}

fn put_aside_in(say: &Say<'_>, report: &Report, names: Names<'_>) -> Vec<String> {
    let aside = names.aside.iter().filter(|(_, day)| *day >= report.from);
    aside.map(|(item, day)| put_aside(say, measured::head(say, item), *day)).collect()
}

/// "Answered on 60 of 84 days, 4 of them later."
pub fn completion(say: &Say<'_>, report: &Report) -> String {
    let args = Args::new().count("answered", report.answered).count("asked", report.asked);
    match (report.answered, report.later) {
        (0, _) => say.say("session-none"),
        (_, 0) => say.with("weekly-days", args),
        (_, later) => say.with("weekly-days-later", args.count("later", later)),
    }
}

/// What was answered of what is not asked now: median and range, and never a direction.
pub fn left(say: &Say<'_>, left: &Left<Beside>) -> String {
    let head = measured::head(say, &left.of.of.item);
    // Of the same about two moments the name says which.
    let head = match left.gone {
        Gone::Moved => head,
        gone => say.with("session-gone", Args::new().said("item", head).said("gone", self::gone(say, gone))),
    };
    numbered(say, head, beside(say, &left.of))
}

/// Why something is not asked now, in two or three words.
pub fn gone(say: &Say<'_>, gone: Gone) -> String {
    say.say(match gone {
        Gone::Moved => "chart-gone-moved",
        Gone::Aside => "chart-gone-aside",
        Gone::Off => "chart-gone-off",
    })
}

fn of_item(say: &Say<'_>, item: &Item, numbers: String) -> String {
    numbered(say, measured::head(say, item), numbers)
}

fn numbered(say: &Say<'_>, head: String, numbers: String) -> String {
    say.with("session-numbers", Args::new().said("item", head).said("numbers", numbers))
}

/// Median and range of what is not drawn large, or how often each was chosen; and on how many days.
pub fn beside(say: &Say<'_>, beside: &Beside) -> String {
    let of = &beside.of;
    match (&of.sum, beside.median) {
        (Sum::Between(low, high), Some(median)) => spread_of(say, &of.item, median, (*low, *high), of.days),
        (Sum::Yes(yes), _) => say.with("session-yes", Args::new().count("yes", *yes).count("days", of.days)),
        _ => {
            let answer = weekly::chosen(say, of);
            say.with("session-chosen", Args::new().said("answer", answer).count("days", of.days))
        }
    }
}

fn few(say: &Say<'_>) -> String {
    say.with("session-slope-few", Args::new().count("days", MIN_SLOPE_DAYS))
}

/// Median and range, and the direction or why there is none; nothing without a day.
pub fn numbers(say: &Say<'_>, item: &Item, depth: &Depth) -> Vec<String> {
    let Some(spread) = spread(say, item, depth) else {
        return vec![say.say("session-none")];
    };
    if !item.kind.has_directions() {
        return vec![spread];
    }
    let direction = match depth.trend {
        Some(trend) => direction(say, &trend),
        None => few(say),
    };
    vec![spread, direction]
}

/// Median and range; `None` without a day.
fn spread(say: &Say<'_>, item: &Item, depth: &Depth) -> Option<String> {
    Some(spread_of(say, item, depth.median?, (depth.low, depth.high), depth.n))
}

fn spread_of(say: &Say<'_>, item: &Item, median: f64, (low, high): (i32, i32), days: usize) -> String {
    let whole = |number: i32| kind::mean(say, item, number.into(), 0);
    let range = Args::new()
        .said("median", middle(say, item, median))
        .said("low", whole(low))
        .said("high", whole(high))
        .count("days", days);
    // One day has no median, and days that are all the same no range.
    say.with(if low == high { "session-same" } else { "session-range" }, range)
}

/// "About 0.4 to 1.1 up a week", or that there is no clear direction yet.
fn direction(say: &Say<'_>, trend: &Trend) -> String {
    const KEYS: [[&str; 2]; 2] =
        [["session-slope-up", "session-slope-up-by"], ["session-slope-down", "session-slope-down-by"]];
    range(say, [trend.low * 7.0, trend.high * 7.0], KEYS).unwrap_or_else(|| say.say("session-slope-none"))
}

/// "0.3 to 2.2 higher", or that there is no clear difference yet.
pub fn difference(say: &Say<'_>, of: &Difference) -> String {
    const KEYS: [[&str; 2]; 2] = [
        ["session-difference-higher", "session-difference-higher-by"],
        ["session-difference-lower", "session-difference-lower-by"],
    ];
    range(say, [of.low, of.high], KEYS).unwrap_or_else(|| say.say("session-difference-none"))
}

/// From the end nearer to zero to the other, in words for above and for below; each for two ends and for ends that are
/// written alike. `None`: zero is within, or one end of it as it is written.
fn range(say: &Say<'_>, ends: [f64; 2], [above, below]: [[&str; 2]; 2]) -> Option<String> {
    let [low, high] = ends;
    let ([two, one], near, far) = match (low > 0.0, high < 0.0) {
        (true, _) => (above, low, high),
        (_, true) => (below, -high, -low),
        _ => return None,
    };
    // An end near zero has a second decimal, or it would be zero; the other only where it is as small.
    let decimals = [1, 2].into_iter().find(|decimals| rounded(near, *decimals) > 0.0)?;
    let far = say.number(far, if far < 1.0 { decimals } else { 1 });
    let near = say.number(near, decimals);
    Some(match near == far {
        true => say.with(one, Args::new().text("by", &near)),
        false => say.with(two, Args::new().text("low", &near).text("high", &far)),
    })
}

/// How to take the numbers.
pub fn aids(say: &Say<'_>) -> String {
    say.with("session-aids", Args::new().count("covered", COVERED.into()))
}

/// Is there a direction to draw? Only one that is said.
pub fn has_direction(trend: &Trend) -> bool {
    trend.is_clear() && rounded((trend.low * 7.0).abs().min((trend.high * 7.0).abs()), 2) > 0.0
}

/// A median has a half at most; of times that is half a minute, which nobody meant.
fn middle(say: &Say<'_>, item: &Item, median: f64) -> String {
    kind::mean(say, item, median, usize::from(median.fract() != 0.0))
}

/// With its sign, where it is not zero as it is shown.
pub fn signed(say: &Say<'_>, value: f64, decimals: usize) -> String {
    let negative = say.number(-value.abs(), decimals);
    if value > 0.0 { negative.replace(['-', '\u{2212}'], "+") } else { negative }
}

fn skill(say: &Say<'_>, item: &Item, days: &SkillDays, names: Names<'_>) -> Option<String> {
    let args = Args::new()
        .said("item", measured::name(say, item))
        .said("skill", skill_name(say, days.skill, names)?)
        .text("with", &say.number(days.apart.with, 1))
        .count("days", days.apart.days)
        .text("without", &say.number(days.apart.without, 1))
        .count("others", days.apart.other_days)
        .said("difference", difference(say, &days.apart));
    Some(say.with("session-skill", args))
}

/// "6.4 (12 days)".
pub fn mean_of(say: &Say<'_>, mean: f64, days: usize) -> String {
    say.with("session-mean", Args::new().text("mean", &say.number(mean, 1)).count("days", days))
}

fn task(say: &Say<'_>, history: &TaskHistory, names: Names<'_>) -> Option<String> {
    let args = Args::new()
        .typed("task", task_text(history.task, names)?, TASK_SHOWN)
        .count("done", history.done)
        .count("said", history.said);
    Some(say.with("session-task", args))
}

/// "8 of 12 days".
pub fn done(say: &Say<'_>, history: &TaskHistory) -> String {
    say.with("session-done", Args::new().count("done", history.done).count("said", history.said))
}

/// From when to when a task was asked.
pub fn given(say: &Say<'_>, from: NaiveDate, to: Option<NaiveDate>) -> String {
    match to {
        Some(to) => weekly::span(say, from, to),
        None => say.with("session-since", Args::new().text("from", &say.day(from, DayStyle::Medium))),
    }
}

/// "12 Oct: homework “Walk”". `None`: of something that has no name any more.
pub fn change(say: &Say<'_>, change: &PlanChange, names: Names<'_>) -> Option<String> {
    let task = |key, id| Some(say.with(key, Args::new().typed("task", task_text(id, names)?, TASK_SHOWN)));
    let skill = |key, id| Some(say.with(key, Args::new().said("skill", skill_name(say, id, names)?)));
    let question = |key, id| {
        let item = names.items.iter().find(|item| item.id == id)?;
        Some(say.with(key, Args::new().said("item", measured::head(say, item))))
    };
    let what = match change.what {
        PlanWhat::TaskGiven(id) => task("session-task-given", id)?,
        PlanWhat::TaskEnded(id) => task("session-task-ended", id)?,
        PlanWhat::SkillAdded(id) => skill("session-skill-added", id)?,
        PlanWhat::SkillRetired(id) => skill("session-skill-retired", id)?,
        PlanWhat::Aside(id) => {
            let (item, _) = names.aside.iter().find(|(item, _)| item.id == id)?;
            say.with("session-put-aside", Args::new().said("item", measured::head(say, item)))
        }
        PlanWhat::Asked(id) => question("session-asked", id)?,
        PlanWhat::Unasked(id) => question("session-unasked", id)?,
        PlanWhat::Moved(item) => {
            say.maybe(&format!("session-moved-{}", catalogue::code_of(item)?), Args::new())?
        }
    };
    let day = say.day(change.day, DayStyle::Medium);
    Some(say.with("session-change", Args::new().text("day", &day).said("what", what)))
}

/// "Put aside since 12 Mar: Urge".
pub fn put_aside(say: &Say<'_>, items: String, day: NaiveDate) -> String {
    let args = Args::new().said("item", items);
    say.with("session-aside-since", args.text("day", &say.day(day, DayStyle::Medium)))
}

fn skill_name(say: &Say<'_>, id: SkillId, names: Names<'_>) -> Option<String> {
    names.skills.iter().find(|skill| skill.id == id).map(|skill| say.skill(&skill.name))
}

fn task_text<'a>(id: TaskId, names: Names<'a>) -> Option<&'a str> {
    names.tasks.iter().find(|task| task.id == id).map(|task| task.text.as_str())
}

/// Why no skills are set side by side.
pub fn no_skills(say: &Say<'_>, item: &Item, why: Unclear) -> String {
    match why {
        Unclear::FewDays => say.with("session-skills-none", Args::new().count("days", MIN_KIND_DAYS)),
        Unclear::Alike => measured::sentence(say, "session-skills-alike", item, || {
            Args::new().said("item", measured::head(say, item))
        }),
    }
}

/// "Distress with and without a skill".
pub fn with_and_without(say: &Say<'_>, item: &Item) -> String {
    say.with("session-skills", Args::new().said("item", measured::head(say, item)))
}
