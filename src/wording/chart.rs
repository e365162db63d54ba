//! The words inside a picture, as plain text. The numbers beside them are written by `Words` as well.
//! Never draws and never shortens: what fits is known where it is drawn.

use crate::domain::scale::{HELPED_MAX, SudsWhen};

use super::html::plain;
use super::say::{Args, Say};

/// Titles, ends of scales and the legend of the weekly picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChartLabels {
    pub mood_title: String,
    pub mood_low: String,
    pub mood_high: String,
    pub suds_title_highest: String,
    pub suds_title_now: String,
    pub suds_low: String,
    pub suds_high: String,
    pub late: String,
    pub filled_in: String,
    pub no_answer: String,
    pub paused: String,
    pub usual: String,
    pub skills_title: String,
    pub skills_none: String,
    pub helped: String,
    pub homework_title: String,
    pub homework_none: String,
    pub no_data: String,
    pub footer: String,
}

impl ChartLabels {
    pub(super) fn of(say: &Say<'_>) -> Self {
        let text = |key| plain(&say.say(key));
        Self {
            mood_title: text("chart-mood"),
            mood_low: text("chart-mood-low"),
            mood_high: text("chart-mood-high"),
            suds_title_highest: text("chart-suds-highest"),
            suds_title_now: text("chart-suds-now"),
            suds_low: text("chart-suds-low"),
            suds_high: text("chart-suds-high"),
            late: text("chart-late"),
            filled_in: text("chart-filled-in"),
            no_answer: text("chart-no-answer"),
            paused: text("chart-paused"),
            usual: text("chart-usual"),
            skills_title: text("chart-skills"),
            skills_none: text("chart-skills-none"),
            helped: text("chart-helped"),
            homework_title: text("chart-homework"),
            homework_none: text("chart-homework-none"),
            no_data: text("chart-no-data"),
            footer: text("chart-footer"),
        }
    }

    pub fn suds_title(&self, when: SudsWhen) -> &str {
        match when {
            SudsWhen::HighestToday => &self.suds_title_highest,
            SudsWhen::RightNow => &self.suds_title_now,
        }
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
