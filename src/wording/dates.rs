//! Days, times and weeks as a language writes them, by ICU4X. Never knows what they are for.

use chrono::{DateTime, Datelike, NaiveDate, Utc, Weekday};
use chrono_tz::Tz;
use icu_calendar::{Date, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{E, MD, MDE};
use icu_locale_core::Locale;

use crate::domain::schedule::LocalTime;

use super::numbers::two_digits;

/// How much of a day is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DayStyle {
    /// "Tuesday, 3 March".
    Long,
    /// "3 Mar".
    Medium,
    /// "Tue".
    Weekday,
    /// "Tuesday".
    WeekdayLong,
}

pub fn day(locale: &Locale, day: NaiveDate, style: DayStyle) -> String {
    let Ok(date) = Date::try_new_gregorian(day.year(), month(day), dom(day)) else {
        return day.to_string();
    };
    macro_rules! written {
        ($fields:expr) => {
            FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale.into(), $fields)
                .map(|formatter| formatter.format(&date).to_string())
        };
    }
    let written = match style {
        DayStyle::Long => written!(MDE::long()),
        DayStyle::Medium => written!(MD::medium()),
        DayStyle::Weekday => written!(E::short()),
        DayStyle::WeekdayLong => written!(E::long()),
    };
    written.unwrap_or_else(|_| day.to_string())
}

/// The name of a weekday.
pub fn weekday(locale: &Locale, weekday: Weekday, style: DayStyle) -> String {
    // The first of January 2024 was a Monday.
    let named = NaiveDate::from_ymd_opt(2024, 1, 1 + weekday.num_days_from_monday());
    named.map(|named| day(locale, named, style)).unwrap_or_default()
}

/// On a clock of 24 hours, which all our languages read.
pub fn time(locale: &Locale, time: LocalTime) -> String {
    format!("{}:{}", two_digits(locale, time.hour()), two_digits(locale, time.minute()))
}

/// The local day and time an instant is in a zone.
pub fn local(at: DateTime<Utc>, zone: Tz) -> (NaiveDate, LocalTime) {
    (at.with_timezone(&zone).date_naive(), LocalTime::reading(at, zone))
}

fn month(day: NaiveDate) -> u8 {
    u8::try_from(day.month()).unwrap_or(1)
}

fn dom(day: NaiveDate) -> u8 {
    u8::try_from(day.day()).unwrap_or(1)
}
