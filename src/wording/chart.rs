//! The words inside a picture, as plain text. The numbers beside them are written by `Words` as well.
//! Never draws and never shortens: what fits is known where it is drawn.

use crate::domain::item::Item;
use crate::domain::scale::HELPED_MAX;

use super::html::plain;
use super::measured;
use super::pictured::pictured;
use super::say::{Args, Say};

/// Headings and the legend of the weekly picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChartLabels {
    pub late: String,
    pub filled_in: String,
    pub no_answer: String,
    pub no_answer_unasked: String,
    pub paused: String,
    pub usual: String,
    pub skills_title: String,
    pub skills_none: String,
    pub helped: String,
    pub further: String,
    pub higher_better: String,
    pub lower_better: String,
    pub homework_title: String,
    pub homework_none: String,
    /// The same to a therapist, who sees the tasks they gave themselves.
    pub homework_none_yours: String,
    pub homework_aside: String,
    pub no_data: String,
    pub footer: String,
}

impl ChartLabels {
    pub(super) fn of(say: &Say<'_>) -> Self {
        let text = |key| plain(&say.say(key));
        Self {
            late: text("chart-late"),
            filled_in: text("chart-filled-in"),
            no_answer: text("chart-no-answer"),
            no_answer_unasked: text("chart-no-answer-unasked"),
            paused: text("chart-paused"),
            usual: text("chart-usual"),
            skills_title: text("chart-skills"),
            skills_none: text("chart-skills-none"),
            helped: text("chart-helped"),
            further: text("chart-further"),
            higher_better: text("chart-higher-better"),
            lower_better: text("chart-lower-better"),
            homework_title: text("chart-homework"),
            homework_none: text("chart-homework-none"),
            homework_none_yours: text("chart-homework-none-yours"),
            homework_aside: text("chart-homework-aside"),
            no_data: text("chart-no-data"),
            footer: text("chart-footer"),
        }
    }
}

impl ChartLabels {
    /// What a gap means; `unasked`: some of them are of days on which nothing was asked there.
    pub fn missing(&self, unasked: bool) -> &str {
        if unasked { &self.no_answer_unasked } else { &self.no_answer }
    }
}

/// The words beside a panel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PanelLabels {
    pub title: String,
    pub low: String,
    pub high: String,
}

impl PanelLabels {
    pub(super) fn of(say: &Say<'_>, item: &Item) -> Self {
        let drawn = |html: String| pictured(say, &plain(&html));
        let [low, high] = measured::ends(say, item).map(drawn);
        Self { title: drawn(measured::title(say, item)), low, high }
    }
}

/// "and 3 more".
pub fn more(say: &Say<'_>, count: usize) -> String {
    plain(&say.with("common-more", Args::new().count("count", count)))
}

/// "3 days".
pub fn days(say: &Say<'_>, count: usize) -> String {
    plain(&say.with("chart-days", Args::new().count("days", count)))
}

/// "2.7 of 4".
pub fn helped_mean(say: &Say<'_>, mean: f64) -> String {
    let (mean, most) = (say.number(mean, 1), say.whole(HELPED_MAX));
    plain(&say.with("chart-helped-mean", Args::new().text("mean", &mean).text("most", &most)))
}

/// How much of a task was done, in a word or two.
pub fn done(say: &Say<'_>, done: u8) -> String {
    plain(&super::items::done_word(say, done.into()))
}
