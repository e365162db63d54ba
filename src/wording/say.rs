//! How the features speak: a message by its key, with arguments that are escaped here and nowhere else.
//! Never holds a sentence.

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc, Weekday};
use chrono_tz::Tz;
use fluent_bundle::FluentArgs;

use crate::domain::label::NAME_MAX;
use crate::domain::occasion::{Occasion, Slot};
use crate::domain::schedule::LocalTime;
use crate::domain::skill::SkillName;

use super::dates::{self, DayStyle};
use super::html;
use super::locale::Locale;
use super::numbers;
use super::pressed::bare;
use super::typed::folded;

/// The longest label on a button, in characters.
pub(super) const LABEL_MAX: usize = 32;

/// One language at work on one screen.
#[derive(Clone, Copy, Debug)]
pub struct Say<'a> {
    pub locale: &'a Locale,
    /// Speaks where this language lacks something; what it lacks as well is its bare key.
    pub fallback: &'a Locale,
    /// Whom to call in danger, as the operator wrote it for this language.
    pub danger: Option<&'a str>,
    /// The day it is for whoever reads it, where that is known.
    pub today: Option<NaiveDate>,
}

/// A day further away is named with its year.
const FAR: i64 = 200;

/// The arguments of a message.
#[derive(Debug, Default)]
pub struct Args(FluentArgs<'static>);

impl Args {
    pub fn new() -> Self {
        Self::default()
    }

    /// What a person typed, at most so many characters of it.
    pub fn typed(mut self, name: &'static str, text: &str, max: usize) -> Self {
        self.0.set(name, html::escape(&html::isolate(text, max)));
        self
    }

    /// A name or alias.
    pub fn name(self, name: &'static str, text: &str) -> Self {
        self.typed(name, text, NAME_MAX)
    }

    /// A number: the message writes it as `NUMBER($name)` and chooses its plural by `PLURAL($name)`.
    pub fn count(mut self, name: &'static str, count: usize) -> Self {
        self.0.set(name, i64::try_from(count).unwrap_or(i64::MAX));
        self
    }

    /// A date, a number or another text of ours without markup.
    pub fn text(mut self, name: &'static str, text: &str) -> Self {
        self.0.set(name, html::escape(text));
        self
    }

    /// A text of ours that came from a message and is escaped already.
    pub fn said(mut self, name: &'static str, html: String) -> Self {
        self.0.set(name, html);
        self
    }
}

impl Say<'_> {
    pub fn say(&self, key: &str) -> String {
        self.with(key, Args::new())
    }

    pub fn with(&self, key: &str, args: Args) -> String {
        if let Some(text) = self.locale.format(key, &args.0) {
            return text;
        }
        self.fallback.format(key, &args.0).unwrap_or_else(|| key.to_owned())
    }

    /// The message, if there is such a one.
    pub fn maybe(&self, key: &str, args: Args) -> Option<String> {
        self.locale.format(key, &args.0).or_else(|| self.fallback.format(key, &args.0))
    }

    /// For a button.
    pub fn label(&self, key: &str) -> String {
        self.label_with(key, Args::new())
    }

    pub fn label_with(&self, key: &str, args: Args) -> String {
        html::cut(&html::plain(&self.with(key, args)), LABEL_MAX)
    }

    /// What a person typed, for a button.
    pub fn typed_label(&self, text: &str) -> String {
        html::isolate(text, LABEL_MAX - 2)
    }

    /// The phrases of a list, as typed words are compared (`pressed::bare`).
    pub fn phrases(&self, key: &str) -> Arc<[String]> {
        self.locale.list(key, || self.say(key).split('|').map(bare).collect())
    }

    /// The same as words are folded (`typed::folded`): digits stay as they are written.
    pub fn spellings(&self, key: &str) -> Arc<[String]> {
        self.locale.list(&format!("spelt {key}"), || self.say(key).split('|').map(folded).collect())
    }

    pub fn danger(&self) -> String {
        self.danger.map_or_else(|| self.say("common-danger-default"), html::escape)
    }

    /// That nobody is reading along, and whom to call: with everything that was said to nobody in particular.
    pub fn unwatched(&self) -> String {
        self.with("common-unwatched", Args::new().said("danger", self.danger()))
    }

    pub fn number(&self, value: f64, decimals: usize) -> String {
        numbers::number(&self.locale.icu, value, decimals)
    }

    pub fn whole(&self, value: impl Into<f64>) -> String {
        self.number(value.into(), 0)
    }

    /// The day of a check-in, with which of its day it is where that is not the daily one.
    pub fn occasion(&self, occasion: Occasion) -> String {
        let day = self.day(occasion.day, DayStyle::Long);
        match occasion.slot {
            Slot::DAILY => day,
            slot => {
                let args = Args::new().text("day", &day).count("number", slot.number().into());
                html::plain(&self.with("slots-occasion", args))
            }
        }
    }

    pub fn day(&self, day: NaiveDate, style: DayStyle) -> String {
        let far = self.today.is_some_and(|today| (day - today).num_days().abs() > FAR);
        let style = match style {
            DayStyle::Long if far => DayStyle::LongYear,
            DayStyle::Date | DayStyle::Medium if far => DayStyle::DateYear,
            style => style,
        };
        let joined = match style {
            DayStyle::Long => DayStyle::Date,
            DayStyle::LongYear => DayStyle::DateYear,
            _ => return dates::day(&self.locale.icu, day, style),
        };
        // A weekday joins its date in a sentence otherwise than at the head of a letter: that is for the language to say.
        let weekday = dates::day(&self.locale.icu, day, DayStyle::WeekdayLong);
        let date = dates::day(&self.locale.icu, day, joined);
        html::plain(&self.with("common-long-day", Args::new().text("weekday", &weekday).text("day", &date)))
    }

    pub fn weekday(&self, weekday: Weekday, style: DayStyle) -> String {
        dates::weekday(&self.locale.icu, weekday, style)
    }

    pub fn time(&self, time: LocalTime) -> String {
        dates::time(&self.locale.icu, time)
    }

    pub fn instant(&self, at: DateTime<Utc>, zone: Tz) -> String {
        let (day, time) = dates::local(at, zone);
        let day = self.day(day, DayStyle::Long);
        html::plain(
            &self.with("common-instant", Args::new().text("day", &day).text("time", &self.time(time))),
        )
    }

    pub fn list(&self, items: &[String]) -> String {
        numbers::list(&self.locale.icu, items)
    }

    pub fn any_of(&self, items: &[String]) -> String {
        numbers::any_of(&self.locale.icu, items)
    }

    pub fn skill(&self, name: &SkillName) -> String {
        super::skills::name(self, name)
    }
}
