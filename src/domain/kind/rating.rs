//! A rating: a whole number between two ends. Which end is better is the item's to say.

use serde::{Deserialize, Serialize};

/// The most buttons for one rating: more do not fit under one thumb.
const BUTTONS: i32 = 11;

/// A scale from `low` to `high`, both within; negative ends too.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rating {
    pub low: i16,
    pub high: i16,
    #[serde(default)]
    pub ends: Ends,
}

/// The words beside the numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ends {
    /// What the wording knows of a built-in item, or nothing.
    #[default]
    Plain,
    /// A built-in scale with words for each of its numbers, by the code that words them.
    Each(String),
    /// The two ends as they were typed.
    Typed { low: String, high: String },
}

impl Rating {
    pub fn allows(&self, number: i32) -> bool {
        (i32::from(self.low)..=i32::from(self.high)).contains(&number)
    }

    /// The numbers that get a button: all of a short scale, every so many of a long one, both ends among them.
    pub fn buttons(&self) -> Vec<i32> {
        let (low, high) = (i32::from(self.low), i32::from(self.high));
        let apart =
            (1..=high - low).find(|apart| (high - low) % apart == 0 && (high - low) / apart < BUTTONS);
        let apart = apart.unwrap_or(1).max(1);
        (low..=high).step_by(usize::try_from(apart).unwrap_or(1)).collect()
    }

    /// The part of the scale that lies between two values, from 0 to 1.
    pub fn share(&self, apart: f64) -> f64 {
        let span = f64::from(self.high) - f64::from(self.low);
        if span > 0.0 { apart / span } else { 0.0 }
    }
}
