//! The look back before a session: from what a look handed out to a picture with its caption, and to a file
//! for print. Numbers come from the domain, words from wording, lines from charts.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};

use crate::charts::{
    self, BesideRow, CompareRow, Compared, History, HistoryRow, Lines, Notes, Panel, PlanMark, SESSION_MARKS,
    SessionDay, SessionLegend,
};
use crate::dialogue::effect::Lane;
use crate::domain::catalogue;
use crate::domain::item::Item;
use crate::domain::label::file_name;
use crate::domain::lang::Lang;
use crate::domain::series::Gone;
use crate::domain::session::{Beside, Depth, Report, first_day, report, together};
use crate::domain::shared::SharedText;
use crate::domain::skill::Skill;
use crate::domain::target::Course;
use crate::domain::task::Task;
use crate::domain::thought::Record;
use crate::domain::week::{OfDay, is_among, of_item};
use crate::store::session::Session;
use crate::telegram::File;
use crate::wording::{ChartLabels, DayStyle, Names, SessionLabels, Shared, Words};

use super::bot::Bot;
use super::points::{self, ByDay};
use super::rows;

/// The first page with its sentences.
pub async fn picture(
    bot: &Bot,
    found: &Session,
    weeks: u8,
    (lang, lane): (&Lang, Lane),
) -> anyhow::Result<File> {
    let sheet = Sheet::new(&bot.words, lang, found, weeks);
    let (input, caption) = (sheet.input(), sheet.caption());
    let drawn = bot.easels.draw(lane, "session.png", move || Ok(charts::session(&input)?.png)).await?;
    Ok(File { caption, ..drawn })
}

/// Both pages as a PDF, named by alias and date.
pub async fn file(
    bot: &Bot,
    found: &Session,
    weeks: u8,
    (lang, lane): (&Lang, Lane),
) -> anyhow::Result<File> {
    let input = Sheet::new(&bot.words, lang, found, weeks).input();
    let name = format!("{}.pdf", file_name(&found.alias, found.today));
    bot.easels.draw(lane, &name, move || charts::session_pdf(&input)).await
}

/// Everything one look back is put together from.
struct Sheet<'a> {
    words: &'a Words,
    lang: &'a Lang,
    weeks: u8,
    chart: ChartLabels,
    labels: SessionLabels,
    found: &'a Session,
    report: Report,
    days: Vec<NaiveDate>,
    tasks: Vec<Task>,
}

impl<'a> Sheet<'a> {
    fn new(words: &'a Words, lang: &'a Lang, found: &'a Session, weeks: u8) -> Self {
        let to = found.to;
        let from = first_day(to, weeks).max(found.since.min(to));
        Self {
            words,
            lang,
            weeks,
            chart: words.weekly_labels(lang),
            labels: words.session_labels(lang),
            report: report(&found.days, from, to, &found.ratings),
            days: from.iter_days().take_while(|day| *day <= to).collect(),
            tasks: found.tasks.iter().map(|given| given.task.clone()).collect(),
            found,
        }
    }

    fn names(&self) -> Names<'_> {
        let found = &self.found;
        Names { skills: &found.skills, tasks: &self.tasks, items: &found.items, aside: &found.aside }
    }

    fn caption(&self) -> String {
        let of = (self.found.alias.as_str(), self.weeks);
        let notes: Vec<SharedText> = self.notes().cloned().collect();
        let records: Vec<Record> = self.records().cloned().collect();
        let targets: Vec<Course> = self.targets().collect();
        let shared = Shared { notes: &notes, records: &records, targets: &targets };
        self.words.session_caption(self.lang, of, &self.report, self.names(), shared)
    }

    fn input(&self) -> charts::Session {
        let (words, lang, report) = (self.words, self.lang, &self.report);
        let by_day = points::by_day(&self.found.days);
        let mut input = charts::Session {
            rtl: lang.is_rtl(),
            language: lang.tag().to_owned(),
            title: words.pictured(lang, &self.found.alias),
            subtitle: words.session_period(lang, self.weeks, report.from, report.to),
            completion: words.session_completion(lang, report),
            marks: Lines::within(
                SESSION_MARKS,
                words.session_marks(lang, report, self.names(), SESSION_MARKS),
                |more| words.and_more(lang, more),
            ),
            panels: self.panels(&by_day),
            days: self.day_labels(),
            paused: points::paused(&self.days, &by_day, &self.chart.paused),
            plan: self.plan(),
            plan_title: self.labels.plan.clone(),
            plan_more: None,
            plan_rest_more: None,
            beside: charts::Beside {
                title: self.chart.further.clone(),
                rows: self.rows(&by_day),
                worst: self.worst_rows(),
                better: rows::better_key(&self.chart),
                more: None,
                rest_more: None,
            },
            skills: self.skills(),
            homework: self.homework(),
            notes: self.shared_notes(),
            legend: SessionLegend {
                late: self.chart.late.clone(),
                filled_in: self.chart.filled_in.clone(),
                missing: self.missing(&by_day),
                trend: self.labels.trend.clone(),
                median: self.labels.median.clone(),
                plan: self.labels.mark.clone(),
            },
            footer: self.labels.aids.clone(),
            no_data: self.labels.no_data.clone(),
        };
        self.say_what_is_left_out(&mut input);
        input
    }

    fn missing(&self, by_day: &ByDay<'_>) -> String {
        let large = self.report.large.iter().map(|(item, _)| item.id);
        self.chart.missing(points::unasked(&self.days, by_day, large)).to_owned()
    }

    fn panels(&self, by_day: &ByDay<'_>) -> Vec<Panel> {
        let large = &self.report.large;
        let mut panels: Vec<Panel> =
            large.iter().map(|(item, depth)| self.panel(by_day, item, depth)).collect();
        for left in &self.report.left {
            // Only beneath what is asked in its place: anywhere else it would be read of another question.
            let place = self.place(&left.of.of.item);
            if let Some(panel) = place.and_then(|place| panels.get_mut(place)) {
                panel.summary.push(self.words.session_left(self.lang, left));
            }
        }
        panels
    }

    /// The plot of the same about another moment.
    fn place(&self, item: &Item) -> Option<usize> {
        let other = catalogue::other_moment(item.id)?;
        self.report.large.iter().position(|(item, _)| item.id == other)
    }

    /// The small rows: what is asked, then what is not asked now.
    fn rows(&self, by_day: &ByDay<'_>) -> Vec<BesideRow> {
        let asked = self.report.further.iter().map(|of| (of, None));
        let left = self.report.left.iter().filter(|left| self.place(&left.of.of.item).is_none());
        let mut rows: Vec<(&Beside, Option<Gone>)> =
            asked.chain(left.map(|left| (&left.of, Some(left.gone)))).collect();
        // What was answered at its worse end stands before what was not.
        rows.sort_by_key(|(of, _)| !self.is_worst(of));
        rows.into_iter().map(|(of, gone)| self.beside(by_day, of, gone)).collect()
    }

    fn is_worst(&self, of: &Beside) -> bool {
        is_among(&self.report.worst, of.of.item.id)
    }

    /// So many rows are of what was answered at its worse end.
    fn worst_rows(&self) -> usize {
        let further = self.report.further.iter();
        let left = self.report.left.iter().filter(|left| self.place(&left.of.of.item).is_none());
        further.chain(left.map(|left| &left.of)).filter(|of| self.is_worst(of)).count()
    }

    fn panel(&self, by_day: &ByDay<'_>, item: &Item, depth: &Depth) -> Panel {
        let first_and_last = self.days.first().zip(self.days.last());
        // A line is a direction too: none is drawn that is not said.
        let trend = depth.trend.filter(Words::says_direction).zip(first_and_last);
        Panel {
            // One day has no median.
            median: depth.median.filter(|_| depth.n > 1),
            trend: trend.map(|(trend, (first, last))| (trend.on(*first), trend.on(*last))),
            summary: self.words.session_numbers(self.lang, item, depth),
            ..points::panel((self.words, self.lang), item, &self.days, by_day, &self.numbers(by_day, item))
        }
    }

    /// The numbers of the period, as the report has read them.
    fn numbers(&self, by_day: &ByDay<'_>, item: &Item) -> BTreeMap<NaiveDate, OfDay> {
        let period = self.report.from..=self.report.to;
        of_item(&by_day.range(period).map(|(day, point)| (*day, *point)).collect(), item)
    }

    fn beside(&self, by_day: &ByDay<'_>, beside: &Beside, gone: Option<Gone>) -> BesideRow {
        let item = &beside.of.item;
        BesideRow {
            name: self.words.row_name(self.lang, item),
            note: gone.map(|gone| self.words.row_gone(self.lang, gone)),
            colour: points::colour(item),
            better: rows::towards(item),
            days: rows::small((self.words, self.lang), item, &self.days, by_day),
            label: self.words.session_beside(self.lang, beside),
        }
    }

    /// Weeks are counted back from the last day; the longer the period, the fewer have their date written.
    fn day_labels(&self) -> Vec<SessionDay> {
        let every = if self.days.len() <= 35 { 7 } else { self.days.len().div_ceil(6 * 7) * 7 };
        let label = |(index, day): (usize, &NaiveDate)| {
            let from_end = self.days.len() - index;
            let named = from_end.is_multiple_of(every) || self.days.len() <= 7;
            SessionDay {
                label: if named { self.words.day(self.lang, *day, DayStyle::Medium) } else { String::new() },
                tick: from_end.is_multiple_of(every) && index > 0,
            }
        };
        self.days.iter().enumerate().map(label).collect()
    }

    fn plan(&self) -> Vec<PlanMark> {
        let mut marks: Vec<PlanMark> = Vec::new();
        let number =
            |n: usize| self.words.number(self.lang, f64::from(u16::try_from(n).unwrap_or(u16::MAX)), 0);
        for (first, count) in together(&self.found.changes) {
            let Some(day) = self.days.iter().position(|day| *day == first.day) else { continue };
            let Some(text) = self.words.session_change(self.lang, first, self.names()) else { continue };
            let text = match count {
                1 => text,
                more => format!("{text}, {}", self.words.and_more(self.lang, more - 1)),
            };
            marks.push(PlanMark { day, number: number(marks.len() + 1), text });
        }
        marks
    }

    fn skills(&self) -> Compared {
        let row = |days: &crate::domain::session::SkillDays| {
            let skill: &Skill = self.found.skills.iter().find(|skill| skill.id == days.skill)?;
            let [with, without] = self.words.session_means(self.lang, days);
            Some(CompareRow {
                name: self.words.skill_name(self.lang, &skill.name),
                with: (days.apart.with, with),
                without: (days.apart.without, without),
                difference: self.words.session_difference(self.lang, days),
            })
        };
        // Without anything to hold them against there is no card.
        let Some(item) = &self.report.skills_on else { return Compared::default() };
        Compared {
            title: self.words.session_with_and_without(self.lang, item),
            scale: points::scale((self.words, self.lang), item, &[]),
            head_with: self.labels.with.clone(),
            head_without: self.labels.without.clone(),
            rows: self.report.skills.iter().filter_map(row).collect(),
            more: None,
            empty: self.report.no_skills.map(|why| self.words.session_no_skills(self.lang, item, why)),
        }
    }

    fn homework(&self) -> History {
        let row = |history: &crate::domain::session::TaskHistory| {
            let given = self.found.tasks.iter().find(|given| given.task.id == history.task)?;
            Some(HistoryRow {
                name: self.words.pictured(self.lang, &given.task.text),
                given: self.words.session_given(self.lang, given.from, given.to),
                weeks: history.weeks.clone(),
                label: self.words.session_done(self.lang, history),
            })
        };
        let weeks = self.report.tasks.first().map_or(0, |history| history.weeks.len());
        let every = weeks.div_ceil(6).max(1);
        let first_of = |index: usize| {
            let back = u64::try_from(weeks - index).unwrap_or(0) * 7 - 1;
            self.report.to.checked_sub_days(Days::new(back)).unwrap_or(self.report.to).max(self.report.from)
        };
        let label = |index: usize| match index % every {
            0 => self.words.day(self.lang, first_of(index), DayStyle::Medium),
            _ => String::new(),
        };
        History {
            title: self.labels.homework.clone(),
            weeks: (0..weeks).map(label).collect(),
            // The newest tasks first.
            rows: self.report.tasks.iter().rev().filter_map(row).collect(),
            more: None,
            empty: Some(self.labels.homework_none.clone()),
        }
    }

    fn notes(&self) -> impl DoubleEndedIterator<Item = &SharedText> {
        self.found.notes.iter().filter(|shared| (self.report.from..=self.report.to).contains(&shared.day))
    }

    /// What was rated in the period, and today.
    fn targets(&self) -> impl Iterator<Item = Course> {
        let (from, to) = (self.report.from, self.found.today);
        self.found.targets.iter().filter_map(move |course| course.within(from, to))
    }

    /// Also of today, on which nothing may have been answered yet.
    fn records(&self) -> impl DoubleEndedIterator<Item = &Record> {
        self.found.records.iter().filter(|record| record.day >= self.report.from)
    }

    /// Notes, thought records and how targets went, the newest first.
    fn shared_notes(&self) -> Notes {
        let notes = self.notes().map(|shared| (shared.day, self.words.shared_text(self.lang, shared)));
        let records = self.records().map(|record| (record.day, self.words.session_record(self.lang, record)));
        let targets = self.targets().filter_map(|course| {
            Some((course.ratings.last()?.day, self.words.session_target(self.lang, &course)))
        });
        let mut rows: Vec<(NaiveDate, String)> = notes.chain(records).chain(targets).collect();
        rows.sort_by_key(|(day, _)| *day);
        let row = |(day, text)| (self.words.day(self.lang, day, DayStyle::Medium), text);
        Notes {
            title: self.labels.notes.clone(),
            rows: rows.into_iter().rev().map(row).collect(),
            more: None,
            empty: Some(self.labels.notes_none.clone()),
        }
    }

    fn say_what_is_left_out(&self, input: &mut charts::Session) {
        let shown = charts::session_shown(input);
        let more =
            |all: usize, shown: usize| (all > shown).then(|| self.words.and_more(self.lang, all - shown));
        input.skills.more = more(input.skills.rows.len(), shown.skills);
        input.beside.more = more(input.beside.rows.len(), shown.beside);
        input.beside.rest_more = more(input.beside.rows.len(), shown.beside + shown.beside_rest);
        input.plan_more = more(input.plan.len(), shown.plan);
        input.plan_rest_more = more(input.plan.len(), shown.plan + shown.plan_rest);
        input.homework.more = more(input.homework.rows.len(), shown.homework);
        input.notes.more = more(input.notes.rows.len(), shown.notes);
    }
}
