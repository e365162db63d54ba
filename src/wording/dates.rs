//! Days, times and weeks as a language writes them, by ICU4X. Never knows what they are for.

use std::borrow::Cow;

use chrono::{DateTime, Datelike, NaiveDate, Utc, Weekday};
use chrono_tz::Tz;
use icu_calendar::{Date, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::enums::DateFieldSet;
use icu_datetime::fieldsets::{E, MD, MDE, YMD};
use icu_datetime::pattern::{DateTimePattern, FixedCalendarDateTimeNames, WeekdayNameLength};
use icu_locale_core::Locale;
use writeable::TryWriteable as _;

use crate::domain::schedule::LocalTime;

use super::numbers::two_digits;

/// How much of a day is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DayStyle {
    /// "Tuesday 3 March", as it stands in a sentence; put together by `Say::day`.
    Long,
    /// "3 March".
    Date,
    /// "3 Mar".
    Medium,
    /// "3 March 2026", and "Tuesday 3 March 2026" as it stands in a sentence: of days that may be of another year.
    DateYear,
    LongYear,
    /// "Tue".
    Weekday,
    /// "T", where seven stand in a row.
    WeekdayNarrow,
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
        DayStyle::Date => written!(MD::long()),
        DayStyle::Medium => written!(MD::medium()),
        // The weekday is for `Say::day` to join.
        DayStyle::DateYear | DayStyle::LongYear => written!(YMD::long()),
        DayStyle::Weekday => written!(E::short()),
        DayStyle::WeekdayNarrow => return narrow(locale, &date),
        DayStyle::WeekdayLong => written!(E::long()),
    };
    written.unwrap_or_else(|_| day.to_string())
}

fn narrow(locale: &Locale, date: &Date<Gregorian>) -> String {
    let written = || {
        let mut names = FixedCalendarDateTimeNames::<Gregorian, DateFieldSet>::try_new(locale.into()).ok()?;
        names.include_weekday_names(WeekdayNameLength::StandaloneNarrow).ok()?;
        let pattern: DateTimePattern = "ccccc".parse().ok()?;
        names.with_pattern_unchecked(&pattern).format(date).try_write_to_string().ok().map(Cow::into_owned)
    };
    written().unwrap_or_default()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seven_weekdays_fit_in_a_row() {
        let row = |tag: &str| -> Vec<String> {
            let locale: Locale = tag.parse().unwrap();
            (0..7)
                .filter_map(|n| Weekday::try_from(n).ok())
                .map(|on| weekday(&locale, on, DayStyle::WeekdayNarrow))
                .collect()
        };
        assert_eq!(row("en"), ["M", "T", "W", "T", "F", "S", "S"]);
        assert_eq!(row("es"), ["L", "M", "X", "J", "V", "S", "D"]);
        assert_eq!(row("ar"), ["ن", "ث", "ر", "خ", "ج", "س", "ح"]);
    }
}
