//! Between columns and domain values: instants as UTC milliseconds, days as ISO dates, zones by name.

use chrono::{DateTime, NaiveDate, Utc, Weekday};
use chrono_tz::Tz;

use crate::domain::occasion::Occasion;
use crate::domain::schedule::{LocalTime, local_day};

use super::StoreError;

pub fn ms(at: DateTime<Utc>) -> i64 {
    at.timestamp_millis()
}

pub fn instant(ms: i64) -> Result<DateTime<Utc>, StoreError> {
    DateTime::from_timestamp_millis(ms).ok_or(StoreError::Corrupt("instant"))
}

pub fn maybe_instant(ms: Option<i64>) -> Result<Option<DateTime<Utc>>, StoreError> {
    ms.map(instant).transpose()
}

/// ISO, as `NaiveDate` prints itself.
pub fn day(text: &str) -> Result<NaiveDate, StoreError> {
    text.parse().map_err(|_| StoreError::Corrupt("day"))
}

/// As the column of that name has it.
pub fn occasion(text: &str) -> Result<Occasion, StoreError> {
    text.parse().map_err(|_| StoreError::Corrupt("occasion"))
}

/// The local day of something kept with it; of a row from before days were kept, the day its instant has in the zone
/// of now.
pub fn kept_day(kept: Option<&str>, at: i64, zone: Tz) -> Result<NaiveDate, StoreError> {
    match kept {
        Some(text) => day(text),
        None => Ok(local_day(instant(at)?, zone)),
    }
}

pub fn zone(name: &str) -> Result<Tz, StoreError> {
    name.parse().map_err(|_| StoreError::Corrupt("zone"))
}

/// Several, with a space between them.
pub fn zones(names: Option<&str>) -> Result<Vec<Tz>, StoreError> {
    names.unwrap_or_default().split_whitespace().map(zone).collect()
}

pub fn time(minutes: i64) -> Result<LocalTime, StoreError> {
    u16::try_from(minutes).ok().and_then(LocalTime::new).ok_or(StoreError::Corrupt("time of day"))
}

/// Monday is 0.
pub fn weekday(number: i64) -> Result<Weekday, StoreError> {
    u8::try_from(number).ok().and_then(|n| Weekday::try_from(n).ok()).ok_or(StoreError::Corrupt("weekday"))
}

pub fn weekday_number(weekday: Weekday) -> i64 {
    i64::from(weekday.num_days_from_monday())
}
