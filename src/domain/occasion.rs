//! Which check-in of a person: a local day, and which of those of that day. Never says when it is asked.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike as _, NaiveDate};
use serde::{Deserialize, Serialize};

/// The most check-ins of one day.
pub const SLOTS: u8 = 4;

/// One of a client's check-ins of a day, 0 to 3. The first is everybody's; its number says nothing of its time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Slot(u8);

/// Not 0 to 3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0} is no check-in of a day")]
pub struct NoSlot(u8);

impl Slot {
    /// The daily check-in, which every client has.
    pub const DAILY: Self = Self(0);

    /// `None` above 3.
    pub const fn new(number: u8) -> Option<Self> {
        if number < SLOTS { Some(Self(number)) } else { None }
    }

    pub const fn number(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for Slot {
    type Error = NoSlot;

    fn try_from(number: u8) -> Result<Self, Self::Error> {
        Self::new(number).ok_or(NoSlot(number))
    }
}

impl From<Slot> for u8 {
    fn from(slot: Slot) -> Self {
        slot.0
    }
}

/// A local day and a slot. No order: of two of one day neither their days nor their numbers say which is later.
///
/// Written as its day, `2026-03-02`, and that of another slot than the daily one with its number, `2026-03-02.1`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Occasion {
    pub day: NaiveDate,
    pub slot: Slot,
}

impl Occasion {
    /// The daily check-in of that day.
    pub const fn daily(day: NaiveDate) -> Self {
        Self { day, slot: Slot::DAILY }
    }

    /// May it have been asked after the other: is it of a later day, or another one of the same?
    pub fn may_follow(self, other: Self) -> bool {
        self.day > other.day || self.day == other.day && self.slot != other.slot
    }

    /// In a few bytes, for a button: `739677`, `739677.1`.
    pub fn code(self) -> String {
        let day = self.day.num_days_from_ce();
        match self.slot {
            Slot::DAILY => day.to_string(),
            Slot(slot) => format!("{day}.{slot}"),
        }
    }

    /// `None`: nothing that [`Occasion::code`] writes.
    pub fn of_code(code: &str) -> Option<Self> {
        let (day, slot) = parts(code)?;
        Some(Self { day: NaiveDate::from_num_days_from_ce_opt(day.parse().ok()?)?, slot })
    }
}

impl fmt::Display for Occasion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.slot {
            Slot::DAILY => write!(f, "{}", self.day),
            Slot(slot) => write!(f, "{}.{slot}", self.day),
        }
    }
}

/// A text that is no occasion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a day, or a day with the number of a check-in")]
pub struct NoOccasion;

impl FromStr for Occasion {
    type Err = NoOccasion;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (day, slot) = parts(text).ok_or(NoOccasion)?;
        Ok(Self { day: day.parse().map_err(|_| NoOccasion)?, slot })
    }
}

impl TryFrom<String> for Occasion {
    type Error = NoOccasion;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Occasion> for String {
    fn from(occasion: Occasion) -> Self {
        occasion.to_string()
    }
}

fn parts(text: &str) -> Option<(&str, Slot)> {
    match text.split_once('.') {
        None => Some((text, Slot::DAILY)),
        // One is written in one way.
        Some((_, "0")) => None,
        Some((day, slot)) if slot.len() == 1 => Some((day, Slot::new(slot.parse().ok()?)?)),
        Some(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_daily_one_is_written_as_its_day_as_it_always_was() {
        let day: NaiveDate = "2026-03-02".parse().unwrap();
        let daily = Occasion::daily(day);
        assert_eq!((daily.to_string().as_str(), daily.code().as_str()), ("2026-03-02", "739677"));
        let second = Occasion { day, slot: Slot(2) };
        assert_eq!((second.to_string().as_str(), second.code().as_str()), ("2026-03-02.2", "739677.2"));
        for wrong in ["", "2026-03-02.0", "2026-03-02.4", "2026-03-02.01", "2026-03-02.", "2026-02-30", ".1"]
        {
            assert_eq!(wrong.parse::<Occasion>(), Err(NoOccasion), "{wrong}");
        }
        for wrong in ["", "739677.0", "739677.4", "739677.01", "x", "99999999999", "739677.-1"] {
            assert_eq!(Occasion::of_code(wrong), None, "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(days in -300_000..300_000, slot in 0..SLOTS) {
            let day = NaiveDate::from_num_days_from_ce_opt(739_677 + days).unwrap();
            let occasion = Occasion { day, slot: Slot(slot) };
            prop_assert_eq!(Occasion::of_code(&occasion.code()), Some(occasion));
            prop_assert_eq!(occasion.to_string().parse(), Ok(occasion));
            let json = serde_json::to_string(&occasion).unwrap();
            prop_assert_eq!(serde_json::from_str::<Occasion>(&json).unwrap(), occasion);
        }
    }
}
