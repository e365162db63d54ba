//! At which of a day's check-ins a question is asked: one of them at least.

use serde::{Deserialize, Serialize};

use crate::domain::occasion::{SLOTS, Slot};

/// A set of slots that is never empty. Kept as its bits, 1..=15, the daily check-in being the lowest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct SlotSet(u8);

/// No set of slots.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0} is no set of check-ins of a day")]
pub struct NoSlots(u8);

impl SlotSet {
    /// At the daily check-in alone, as every question was at first.
    pub const DAILY: Self = Self(1);

    pub const fn of(slot: Slot) -> Self {
        Self(bit(slot))
    }

    /// `None` outside 1..=15.
    pub const fn from_bits(bits: u8) -> Option<Self> {
        if bits >= 1 && bits < bit_end() { Some(Self(bits)) } else { None }
    }

    pub const fn bits(self) -> u8 {
        self.0
    }

    pub const fn contains(self, slot: Slot) -> bool {
        self.0 & bit(slot) != 0
    }

    /// The set with that slot in it or not; `None` if none would be left.
    #[must_use]
    pub const fn with(self, slot: Slot, on: bool) -> Option<Self> {
        Self::from_bits(if on { self.0 | bit(slot) } else { self.0 & !bit(slot) })
    }

    pub fn iter(self) -> impl Iterator<Item = Slot> {
        (0..SLOTS).filter_map(Slot::new).filter(move |slot| self.contains(*slot))
    }
}

impl Default for SlotSet {
    fn default() -> Self {
        Self::DAILY
    }
}

impl TryFrom<u8> for SlotSet {
    type Error = NoSlots;

    fn try_from(bits: u8) -> Result<Self, Self::Error> {
        Self::from_bits(bits).ok_or(NoSlots(bits))
    }
}

impl From<SlotSet> for u8 {
    fn from(set: SlotSet) -> Self {
        set.0
    }
}

const fn bit(slot: Slot) -> u8 {
    1 << slot.number()
}

const fn bit_end() -> u8 {
    1 << SLOTS
}
