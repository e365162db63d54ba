//! A press on a client's check-ins of a day, by the client or by a therapist, and how it fits into a button. Each says the
//! new state, so that pressing twice is pressing once.

use crate::dialogue::press::flag;
use crate::domain::ids::ItemId;
use crate::domain::occasion::Slot;
use crate::domain::schedule::{LocalTime, Weekdays};
use crate::domain::slots::When;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SlotTap {
    List,
    New,
    /// To type when.
    Type,
    /// A window: how many are to come in it?
    Within(LocalTime, LocalTime),
    /// So many new ones.
    Add(When, u8),
    Open(Slot),
    /// To type when it comes.
    Move(Slot),
    When(Slot, When),
    Days(Slot, Weekdays),
    Nudge(Slot, bool),
    /// For how many minutes it can be answered; `None`: until it comes again.
    Keep(Slot, Option<u16>),
    Items(Slot),
    Item(Slot, ItemId, bool),
    /// To type its first or its last day.
    Day(Slot, bool),
    /// It has neither.
    NoDays(Slot),
    Remove(Slot),
    /// The client puts it aside, or takes it up again.
    Aside(Slot, bool),
}

impl SlotTap {
    /// Does it end something? Typed, such a press needs its question in sight.
    pub fn agrees(self) -> bool {
        matches!(self, Self::Remove(_))
    }

    pub fn encode(self) -> String {
        let n = Slot::number;
        match self {
            Self::List => "t".into(),
            Self::New => "t new".into(),
            Self::Type => "t type".into(),
            Self::Within(from, to) => format!("t in {} {}", from.minutes(), to.minutes()),
            Self::Add(when, count) => format!("t + {} {count}", code(when)),
            Self::Open(slot) => format!("t {}", n(slot)),
            Self::Move(slot) => format!("t {} at", n(slot)),
            Self::When(slot, when) => format!("t {} at {}", n(slot), code(when)),
            Self::Days(slot, days) => format!("t {} wd {}", n(slot), days.bits()),
            Self::Nudge(slot, on) => format!("t {} nudge {}", n(slot), u8::from(on)),
            Self::Keep(slot, minutes) => format!("t {} keep {}", n(slot), minutes.unwrap_or_default()),
            Self::Items(slot) => format!("t {} q", n(slot)),
            Self::Item(slot, item, on) => format!("t {} q {} {}", n(slot), item.0, u8::from(on)),
            Self::Day(slot, last) => format!("t {} day {}", n(slot), u8::from(last)),
            Self::NoDays(slot) => format!("t {} day -", n(slot)),
            Self::Remove(slot) => format!("t {} -", n(slot)),
            Self::Aside(slot, on) => format!("t {} aside {}", n(slot), u8::from(on)),
        }
    }

    pub fn decode(words: &[&str]) -> Option<Self> {
        let ["t", words @ ..] = words else { return None };
        let minute = |text: &str| LocalTime::new(text.parse().ok()?);
        Some(match words {
            [] => Self::List,
            ["new"] => Self::New,
            ["type"] => Self::Type,
            ["in", from, to] => Self::Within(minute(from)?, minute(to)?),
            ["+", when, count] => {
                Self::Add(of_code(when)?, count.parse().ok().filter(|n| (1..=3).contains(n))?)
            }
            [slot, rest @ ..] => {
                let slot = Slot::new(slot.parse().ok()?)?;
                match rest {
                    // When the daily one comes is its client's to say; what it asks is said here too.
                    _ if slot == Slot::DAILY && rest.first() != Some(&"q") => return None,
                    [] => Self::Open(slot),
                    ["at"] => Self::Move(slot),
                    ["at", when] => Self::When(slot, of_code(when)?),
                    ["wd", bits] => Self::Days(slot, Weekdays::from_bits(bits.parse().ok()?)?),
                    ["nudge", on] => Self::Nudge(slot, flag(on)?),
                    ["keep", minutes] => Self::Keep(slot, Some(minutes.parse().ok()?).filter(|n| *n > 0)),
                    ["q"] => Self::Items(slot),
                    ["q", item, on] => Self::Item(slot, ItemId(item.parse().ok()?), flag(on)?),
                    ["day", "-"] => Self::NoDays(slot),
                    ["day", last] => Self::Day(slot, flag(last)?),
                    ["-"] => Self::Remove(slot),
                    ["aside", on] => Self::Aside(slot, flag(on)?),
                    _ => return None,
                }
            }
        })
    }
}

/// "450", or "540-1140" for a window.
fn code(when: When) -> String {
    match when {
        When::At(time) => time.minutes().to_string(),
        When::Within(from, to) => format!("{}-{}", from.minutes(), to.minutes()),
    }
}

fn of_code(word: &str) -> Option<When> {
    let minute = |text: &str| LocalTime::new(text.parse().ok()?);
    Some(match word.split_once('-') {
        None => When::At(minute(word)?),
        Some((from, to)) => When::Within(minute(from)?, minute(to)?),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialogue::press::{CaseTap, DATA_MAX, Press};
    use crate::domain::ids::LinkId;

    #[test]
    fn every_press_fits_a_button_and_survives_the_journey() {
        let (slot, item) = (Slot::new(3).unwrap(), ItemId(1_000_000_000_000));
        let (from, to) = (LocalTime::new(0).unwrap(), LocalTime::new(1439).unwrap());
        let days = Weekdays::from_bits(101).unwrap();
        for tap in [
            SlotTap::List,
            SlotTap::New,
            SlotTap::Type,
            SlotTap::Within(from, to),
            SlotTap::Add(When::At(to), 1),
            SlotTap::Add(When::Within(from, to), 3),
            SlotTap::Open(slot),
            SlotTap::Move(slot),
            SlotTap::When(slot, When::At(from)),
            SlotTap::When(slot, When::Within(from, to)),
            SlotTap::Days(slot, days),
            SlotTap::Nudge(slot, true),
            SlotTap::Keep(slot, None),
            SlotTap::Keep(slot, Some(120)),
            SlotTap::Items(slot),
            SlotTap::Item(slot, item, true),
            SlotTap::Day(slot, false),
            SlotTap::Day(slot, true),
            SlotTap::NoDays(slot),
            SlotTap::Remove(slot),
            SlotTap::Aside(slot, true),
        ] {
            let of_case = Press::Case(LinkId(1_000_000_000_000), CaseTap::Slot(tap));
            for press in [Press::Slots(tap), of_case] {
                assert!(press.encode().len() <= DATA_MAX, "{}", press.encode());
                assert_eq!(Press::decode(&press.encode()), Some(press));
            }
        }
        for wrong in ["t 0", "t 4", "t x", "t + 1440 1", "t + 30 4", "t + 30 0", "t 1 keep x", "t 1 wd 0"] {
            assert_eq!(SlotTap::decode(&wrong.split(' ').collect::<Vec<_>>()), None, "{wrong}");
        }
    }
}
