//! What a check-in writes. Written by `store::checkin`.

use chrono::{DateTime, NaiveDate, Utc};

use crate::domain::answers::{Given, Value};
use crate::domain::checkin::Timing;
use crate::domain::form::Question;
use crate::domain::ids::ItemId;
use crate::domain::occasion::Occasion;

#[derive(Clone, Debug, PartialEq)]
pub enum CheckinChange {
    /// A day's check-in goes out now and can be answered until then.
    Sent {
        occasion: Occasion,
        expires_at: DateTime<Utc>,
    },
    Nudged {
        occasion: Occasion,
    },
    Closed {
        occasion: Occasion,
    },
    /// Its question reached nobody until it was over: the day was not asked.
    Unseen {
        occasion: Occasion,
    },
    /// A clock that ran ahead asked days after this one: they were not asked.
    TakeBack {
        after: NaiveDate,
    },
    /// A check-in the client opens without being asked.
    Opened {
        occasion: Occasion,
    },
    Answer {
        occasion: Occasion,
        question: Question,
        given: Given<Value>,
        timing: Timing,
        /// Follow-ups of what was said before, which hold no longer.
        takes_back: Vec<Question>,
        /// The items of this day, where the answer changes them.
        form: Option<Vec<ItemId>>,
    },
    Completed {
        occasion: Occasion,
    },
}
