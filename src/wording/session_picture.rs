//! The words inside the picture and the file before a session, as plain text, and the caption beneath.
//! Never draws and never shortens: what fits is known where it is drawn.

use chrono::NaiveDate;

use crate::domain::item::Item;
use crate::domain::lang::Lang;
use crate::domain::series::Gone;
use crate::domain::session::{Beside, Depth, PlanChange, Report, SkillDays, TaskHistory, first_day};
use crate::domain::target::Course;
use crate::domain::thought::Record;
use crate::domain::trend::{Trend, Unclear};
use crate::domain::week::Left;

use super::fit::CAPTION_MAX;
use super::html::{clip, plain};
use super::say::Say;
use super::session::{self, Names, Shared};
use super::target;
use super::thought;
use super::weekly;
use super::words::Words;

/// Headings and the legend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionLabels {
    pub with: String,
    pub without: String,
    pub plan: String,
    pub homework: String,
    pub homework_none: String,
    pub notes: String,
    pub notes_none: String,
    pub median: String,
    pub trend: String,
    pub mark: String,
    pub aids: String,
    pub no_data: String,
}

impl SessionLabels {
    fn of(say: &Say<'_>) -> Self {
        let text = |key| plain(&say.say(key));
        Self {
            with: text("session-with"),
            without: text("session-without"),
            plan: text("session-plan"),
            homework: text("session-homework"),
            homework_none: text("session-homework-none"),
            notes: text("session-notes"),
            notes_none: text("session-notes-none"),
            median: text("session-median"),
            trend: text("session-trend"),
            mark: text("session-mark"),
            aids: plain(&session::aids(say)),
            no_data: text("session-none"),
        }
    }
}

impl Words {
    pub fn session_labels(&self, lang: &Lang) -> SessionLabels {
        SessionLabels::of(&self.say(lang))
    }

    /// Beneath the picture, newest notes first; HTML that fits a caption.
    pub fn session_caption(
        &self,
        lang: &Lang,
        (alias, weeks): (&str, u8),
        report: &Report,
        names: Names<'_>,
        shared: Shared<'_>,
    ) -> String {
        clip(&session::caption(&self.say(lang), (alias, weeks), report, names, shared), CAPTION_MAX)
    }

    /// How a target went in one line, for the file.
    pub fn session_target(&self, lang: &Lang, course: &Course) -> String {
        self.pictured(lang, &plain(&target::course(&self.say(lang), course)))
    }

    /// A thought record in one line, as far as it is shared, for the picture and the file.
    pub fn session_record(&self, lang: &Lang, record: &Record) -> String {
        self.pictured(lang, &plain(&thought::whole(&self.say(lang), record)))
    }

    /// "12 weeks · 1 Sep – 22 Nov"; only the dates where sharing began later than that.
    pub fn session_period(&self, lang: &Lang, weeks: u8, from: NaiveDate, to: NaiveDate) -> String {
        let say = self.say(lang);
        let span = weekly::span(&say, from, to);
        if from > first_day(to, weeks) {
            return span;
        }
        format!("{} · {span}", plain(&session::weeks(&say, weeks)))
    }

    /// "Answered on 60 of 84 days, 4 of them later."
    pub fn session_completion(&self, lang: &Lang, report: &Report) -> String {
        plain(&session::completion(&self.say(lang), report))
    }

    /// "Look here first", what was answered at its hard end with its days, and what of that was put aside: a line each.
    /// Of what was put aside no more than there is room for, and how much more there is.
    pub fn session_marks(&self, lang: &Lang, report: &Report, names: Names<'_>, most: usize) -> Vec<String> {
        session::marked(&self.say(lang), report, names, most).iter().map(|html| plain(html)).collect()
    }

    /// Median and range, and the direction, a sentence each.
    pub fn session_numbers(&self, lang: &Lang, item: &Item, depth: &Depth) -> Vec<String> {
        session::numbers(&self.say(lang), item, depth).iter().map(|html| plain(html)).collect()
    }

    /// "Median 3, from 0 to 7, 40 days.", beside the small row of what is not drawn large.
    pub fn session_beside(&self, lang: &Lang, beside: &Beside) -> String {
        self.pictured(lang, &plain(&session::beside(&self.say(lang), beside)))
    }

    /// "SUDs (highest of the day): Median 35, from 20 to 50, 4 days.": what is not asked any more.
    pub fn session_left(&self, lang: &Lang, left: &Left<Beside>) -> String {
        plain(&session::left(&self.say(lang), left))
    }

    /// "put aside": beneath the name of a small row of what is not asked now.
    pub fn row_gone(&self, lang: &Lang, gone: Gone) -> String {
        plain(&session::gone(&self.say(lang), gone))
    }

    /// "Distress with and without a skill".
    pub fn session_with_and_without(&self, lang: &Lang, item: &Item) -> String {
        plain(&session::with_and_without(&self.say(lang), item))
    }

    /// Why no skills are set side by side.
    pub fn session_no_skills(&self, lang: &Lang, item: &Item, why: Unclear) -> String {
        plain(&session::no_skills(&self.say(lang), item, why))
    }

    /// "6.4 (12 days)", for the days with a skill and for those without.
    pub fn session_means(&self, lang: &Lang, days: &SkillDays) -> [String; 2] {
        let say = self.say(lang);
        [(days.apart.with, days.apart.days), (days.apart.without, days.apart.other_days)]
            .map(|(mean, days)| plain(&session::mean_of(&say, mean, days)))
    }

    /// "0.3 to 2.2 higher", or that no difference is clear.
    pub fn session_difference(&self, lang: &Lang, days: &SkillDays) -> String {
        plain(&session::difference(&self.say(lang), &days.apart))
    }

    /// Is this trend said, so that it may be drawn?
    pub fn says_direction(trend: &Trend) -> bool {
        session::has_direction(trend)
    }

    /// "8 of 12 days".
    pub fn session_done(&self, lang: &Lang, history: &TaskHistory) -> String {
        plain(&session::done(&self.say(lang), history))
    }

    /// From when to when a task was asked.
    pub fn session_given(&self, lang: &Lang, from: NaiveDate, to: Option<NaiveDate>) -> String {
        plain(&session::given(&self.say(lang), from, to))
    }

    /// "12 Oct: Homework given: Walk". `None`: of something that has no name any more.
    pub fn session_change(&self, lang: &Lang, change: &PlanChange, names: Names<'_>) -> Option<String> {
        session::change(&self.say(lang), change, names).map(|html| plain(&html))
    }
}
