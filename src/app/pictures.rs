//! From a client's days to a picture: the labels come from wording, the drawing from charts, off the async threads.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::charts::{
    self, DayLabel, Further, FurtherRow, HelpedRow, Homework, Legend, Panel, SkillRow, Skills, TaskRow,
    Weekly,
};
use crate::dialogue::effect::Lane;
use crate::domain::catalogue;
use crate::domain::ids::{PersonId, SkillId, TaskId};
use crate::domain::item::Item;
use crate::domain::lang::Lang;
use crate::domain::series::Gone;
use crate::domain::task::some_done;
use crate::domain::week::{self, MIN_TOLD, TaskWeek, Week, WeekSummary, task_weeks, top_skill};
use crate::store::StoreError;
use crate::store::pictures::{self, Series};
use crate::telegram::{File, Media};
use crate::wording::{ChartLabels, DayStyle, Message, OwnWeek, Words};

use super::bot::Bot;
use super::points::{self, ByDay, back_from, mean_label};
use super::rows;

/// Days drawn: four weeks.
const SPAN: u64 = 28;

/// A client's own week in words, with its picture.
pub async fn own(
    bot: &Bot,
    person: PersonId,
    week: Week,
    (lang, lane): (&Lang, Lane),
) -> anyhow::Result<Option<(Message, Media)>> {
    let Some(series) = of_client(bot, person, Some(week)).await? else { return Ok(None) };
    let (input, summary) = weekly(&bot.words, lang, &series);
    let message = bot.words.own_week(lang, &own_week(&series, summary));
    Ok(Some((message, Media::Picture(draw(bot, lane, input).await?))))
}

/// The picture alone, of the week at a glance.
pub async fn at_a_glance(
    bot: &Bot,
    person: PersonId,
    (lang, lane): (&Lang, Lane),
) -> anyhow::Result<Option<File>> {
    match of_client(bot, person, None).await? {
        Some(series) => Ok(Some(draw(bot, lane, weekly(&bot.words, lang, &series).0).await?)),
        None => Ok(None),
    }
}

async fn of_client(bot: &Bot, person: PersonId, week: Option<Week>) -> Result<Option<Series>, StoreError> {
    let mut conn = bot.store.read().await?;
    pictures::own(&mut conn, person, week, bot.clock.now()).await
}

fn own_week(series: &Series, summary: WeekSummary) -> OwnWeek {
    let mut told = week::tell(&summary, &series.days, series.since);
    let better = week::better_skill(&told, &series.skills);
    told.retain(|told| better.is_some() || !matches!(told, week::Told::BetterDays { .. }));
    OwnWeek { told, better, top_skill: top_skill(&summary, &series.skills), tasks: tasks(series), summary }
}

/// The tasks of the week; where homework is not asked about, those of which something was said.
pub fn tasks(series: &Series) -> Vec<TaskWeek> {
    let tasks = task_weeks(&series.tasks, &series.days, series.week);
    tasks.into_iter().filter(|task| task.said > 0 || series.ratings.homework()).collect()
}

/// The picture of one client, for their therapist, with what goes beneath it.
pub async fn of_case(bot: &Bot, series: &Series, (lang, lane): (&Lang, Lane)) -> anyhow::Result<File> {
    let (input, summary) = weekly(&bot.words, lang, series);
    let alias = series.alias.as_deref().unwrap_or_default();
    let top = top_skill(&summary, &series.skills);
    let tasks = tasks(series);
    let caption = bot.words.album_caption(lang, alias, &summary, top.as_ref(), &tasks);
    Ok(File { caption, ..draw(bot, lane, input).await? })
}

pub async fn invite(bot: &Bot, code: &str) -> anyhow::Result<File> {
    let link = format!("https://t.me/{}?start={code}", bot.username);
    bot.easels.draw(Lane::Reply, "invitation.png", move || Ok(charts::qr(&link)?.png)).await
}

async fn draw(bot: &Bot, lane: Lane, input: Weekly) -> anyhow::Result<File> {
    bot.easels.draw(lane, "week.png", move || Ok(charts::weekly(&input)?.png)).await
}

/// What the picture shows, and the sums of its week.
fn weekly(words: &Words, lang: &Lang, series: &Series) -> (Weekly, WeekSummary) {
    let summary = week::summarise(&series.days, series.week, &series.ratings);
    let page = Page {
        words,
        lang,
        labels: words.weekly_labels(lang),
        series,
        summary: &summary,
        days: span(series.week.to(), series.since),
        week: back_from(series.week.to(), Week::DAYS),
    };
    (page.input(), summary)
}

/// Up to four weeks to `to`; what was before the beginning was never asked, so it is not drawn.
fn span(to: NaiveDate, since: NaiveDate) -> Vec<NaiveDate> {
    back_from(to, SPAN).into_iter().filter(|day| *day >= since.min(to)).collect()
}

struct Page<'a> {
    words: &'a Words,
    lang: &'a Lang,
    labels: ChartLabels,
    series: &'a Series,
    summary: &'a WeekSummary,
    /// The days of the plots.
    days: Vec<NaiveDate>,
    /// The seven columns of skills and homework; those before a shorter week stay empty.
    week: Vec<NaiveDate>,
}

impl Page<'_> {
    fn input(&self) -> Weekly {
        let by_day = points::by_day(&self.series.days);
        let week = self.words.week_title(self.lang, self.summary.week.from(), self.summary.week.to());
        let (title, subtitle) = match &self.series.alias {
            Some(alias) => (self.words.pictured(self.lang, alias), week),
            None => (week, self.labels.footer.clone()),
        };
        let mut input = Weekly {
            rtl: self.lang.is_rtl(),
            title,
            subtitle,
            panels: self.panels(&by_day),
            days: self.day_labels(),
            this_week: self.days.len().saturating_sub(self.series.week.days().count())..self.days.len(),
            paused: points::paused(&self.days, &by_day, &self.labels.paused),
            further: self.further(&by_day),
            skills: self.skills(&by_day),
            homework: self.homework(&by_day),
            legend: Legend {
                late: self.labels.late.clone(),
                filled_in: self.labels.filled_in.clone(),
                missing: self.missing(&by_day),
                // A week is drawn up to its last day asked.
                to_come: String::new(),
            },
            footer: String::new(),
            no_data: self.labels.no_data.clone(),
            to_come: 0,
        };
        let hidden = input.further.rows.len() - charts::further_shown(&input).min(input.further.rows.len());
        input.further.more = (hidden > 0).then(|| self.words.and_more(self.lang, hidden));
        input
    }

    fn missing(&self, by_day: &ByDay<'_>) -> String {
        let large = self.summary.large.iter().map(|series| series.item.id);
        self.labels.missing(points::unasked(&self.days, by_day, large)).to_owned()
    }

    fn panels(&self, by_day: &ByDay<'_>) -> Vec<Panel> {
        let large = &self.summary.large;
        let mut panels: Vec<Panel> = large.iter().map(|series| self.panel(by_day, series)).collect();
        for left in &self.summary.left {
            // Only beneath what is asked in its place: anywhere else it would be read of another question.
            let place = self.place(&left.of.item);
            if let Some(panel) = place.and_then(|place| panels.get_mut(place)) {
                panel.summary.push(self.words.left_sentence(self.lang, left));
            }
        }
        panels
    }

    /// The plot of the same about another moment.
    fn place(&self, item: &Item) -> Option<usize> {
        let other = catalogue::other_moment(item.id)?;
        self.summary.large.iter().position(|series| series.item.id == other)
    }

    fn panel(&self, by_day: &ByDay<'_>, series: &week::Series) -> Panel {
        let week::Series { item, of, .. } = series;
        // The sentence beneath the title speaks of the usual from so many days on, and so does the line.
        let reference = of.with_usual(MIN_TOLD).map(|(_, usual)| {
            let mean = self.words.number_of(self.lang, item, usual.mean, item.kind.decimals());
            (usual.mean, format!("{} {mean}", self.labels.usual))
        });
        // A mean of few days is no mean yet: the sentence above gives their range.
        let gauge = of.mean().map(|this| (this.mean, mean_label(self.words, self.lang, item, &this)));
        let average = self.words.average_sentence(self.lang, series);
        Panel {
            reference,
            summary: Some(average).filter(|average| !average.is_empty()).into_iter().collect(),
            gauge,
            ..points::panel(
                (self.words, self.lang),
                item,
                &self.days,
                by_day,
                &week::read(&self.series.days, self.series.week, item),
            )
        }
    }

    /// The rows of what is not drawn large; the chart says how many there is room for.
    fn further(&self, by_day: &ByDay<'_>) -> Further {
        // The columns before a shorter week have no answer of it.
        let within: ByDay<'_> = by_day
            .range(self.series.week.from()..=self.series.week.to())
            .map(|(day, of)| (*day, *of))
            .collect();
        let row = |further: &week::Further, gone: Option<Gone>| FurtherRow {
            name: self.words.row_name(self.lang, &further.item),
            note: gone.map(|gone| self.words.row_gone(self.lang, gone)),
            colour: points::colour(&further.item),
            better: rows::towards(&further.item),
            days: rows::small((self.words, self.lang), &further.item, &self.week, &within),
            label: self.words.row_label(self.lang, further),
        };
        let asked = self.summary.further.iter().map(|further| row(further, None));
        let left = self.summary.left.iter().filter(|left| self.place(&left.of.item).is_none());
        Further {
            title: self.labels.further.clone(),
            rows: asked.chain(left.map(|left| row(&left.of, Some(left.gone)))).collect(),
            better: rows::better_key(&self.labels),
            more: None,
        }
    }

    fn day_labels(&self) -> Vec<DayLabel> {
        // Weeks are counted back from the one that is told.
        let from_end = |index: usize| self.days.len() - index;
        let label = |(index, day): (usize, &NaiveDate)| DayLabel {
            label: if from_end(index) % 7 == 0 || self.days.len() <= 7 {
                self.words.day(self.lang, *day, DayStyle::Medium)
            } else {
                String::new()
            },
            week_start: from_end(index) % 7 == 0 && index > 0,
        };
        self.days.iter().enumerate().map(label).collect()
    }

    /// The columns that belong to the week: all seven, but for a shorter one.
    fn cells(&self) -> impl Iterator<Item = (usize, &NaiveDate)> {
        self.week.iter().enumerate().filter(|(_, day)| self.series.week.contains(**day))
    }

    fn skills(&self, by_day: &ByDay<'_>) -> Skills {
        let mut used: BTreeMap<SkillId, [bool; 7]> = BTreeMap::new();
        for (index, day) in self.cells() {
            for skill in by_day.get(day).into_iter().flat_map(|point| point.skills()) {
                if let Some(cell) = used.entry(skill).or_default().get_mut(index) {
                    *cell = true;
                }
            }
        }
        let mut rows: Vec<SkillRow> = used
            .into_iter()
            .filter_map(|(id, used)| {
                let skill = self.series.skills.iter().find(|skill| skill.id == id)?;
                let days = used.iter().filter(|cell| **cell).count();
                let name = self.words.skill_name(self.lang, &skill.name);
                Some(SkillRow { name, used, label: self.words.days(self.lang, days) })
            })
            .collect();
        // As the caption counts: of equals, the one used last comes first.
        rows.sort_by_key(|row| {
            let days = row.used.iter().filter(|cell| **cell).count();
            std::cmp::Reverse((days, row.used.iter().rposition(|cell| *cell)))
        });
        let hidden = rows.len().saturating_sub(charts::MAX_SKILLS);
        let letter = |day: &NaiveDate| match self.series.week.contains(*day) {
            true => self.words.day(self.lang, *day, DayStyle::WeekdayNarrow),
            false => String::new(),
        };
        Skills {
            title: self.labels.skills_title.clone(),
            day_labels: self.week.iter().map(letter).collect(),
            empty: (rows.is_empty() && self.series.ratings.skills).then(|| self.labels.skills_none.clone()),
            more: (hidden > 0).then(|| self.words.and_more(self.lang, hidden)),
            helped: self.helped(by_day),
            rows,
        }
    }

    /// How much the skills helped, day by day; nothing where nobody said.
    fn helped(&self, by_day: &ByDay<'_>) -> Option<HelpedRow> {
        let mut days = [None; 7];
        for (index, day) in self.cells() {
            let said = by_day.get(day).filter(|point| point.used_skills()).and_then(|point| point.helped());
            if let Some(cell) = days.get_mut(index) {
                *cell = said.map(nearest);
            }
        }
        let said: Vec<u8> = days.iter().flatten().copied().collect();
        let mean = said.iter().map(|helped| f64::from(*helped)).sum::<f64>() / said.len() as f64;
        (!said.is_empty()).then(|| HelpedRow {
            name: self.labels.helped.clone(),
            label: self.words.helped_mean(self.lang, mean),
            days,
        })
    }

    fn homework(&self, by_day: &ByDay<'_>) -> Homework {
        let mut done: BTreeMap<TaskId, [Option<u8>; 7]> = BTreeMap::new();
        for (index, day) in self.cells() {
            for (task, value) in by_day.get(day).into_iter().flat_map(|point| point.reports()) {
                if let Some(cell) = done.entry(task).or_default().get_mut(index) {
                    *cell = u8::try_from(value).ok();
                }
            }
        }
        let rows: Vec<TaskRow> = self
            .series
            .tasks
            .iter()
            .filter(|task| self.asks_homework() || done.contains_key(&task.id))
            .map(|task| {
                let days = done.get(&task.id).copied().unwrap_or_default();
                let some = days.iter().filter(|cell| cell.is_some_and(some_done)).count();
                let name = self.words.pictured(self.lang, &task.text);
                TaskRow { name, days, label: self.words.days(self.lang, some) }
            })
            .collect();
        let hidden = rows.len().saturating_sub(charts::tasks_shown(self.skills_count(), rows.len()));
        Homework {
            title: self.labels.homework_title.clone(),
            // A therapist sees their own tasks, and another's may be asked about.
            empty: match self.series.alias {
                _ if !rows.is_empty() => None,
                _ if self.series.ratings.homework_aside() => Some(self.labels.homework_aside.clone()),
                _ if !self.asks_homework() => None,
                Some(_) => Some(self.labels.homework_none_yours.clone()),
                None => Some(self.labels.homework_none.clone()),
            },
            more: (hidden > 0).then(|| self.words.and_more(self.lang, hidden)),
            rows,
        }
    }

    fn asks_homework(&self) -> bool {
        self.series.ratings.homework()
    }

    fn skills_count(&self) -> usize {
        let mut ids: Vec<SkillId> = self
            .series
            .days
            .iter()
            .filter(|point| self.series.week.contains(point.day))
            .flat_map(|point| point.skills())
            .collect();
        ids.sort_unstable();
        ids.dedup();
        ids.len()
    }
}

/// The word nearest to a day's mean of how much skills helped.
fn nearest(helped: f64) -> u8 {
    let far = |word: &u8| (f64::from(*word) - helped).abs();
    (0..=4).min_by(|one, other| far(one).total_cmp(&far(other))).unwrap_or_default()
}
