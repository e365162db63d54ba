//! What targets write: the therapist's side through the tie, the client's of their own. Written by `store::target`.

use crate::domain::ids::TargetId;
use crate::domain::target::Scale;

#[derive(Clone, Debug, PartialEq)]
pub enum TargetChange {
    Add { name: String, sentence: Option<String> },
    End { target: TargetId },
}

#[derive(Clone, Debug, PartialEq)]
pub enum RatingChange {
    /// One number of a rating; what stands there is not changed.
    Give {
        target: TargetId,
        key: String,
        at: Scale,
        number: u8,
    },
    TakeBack {
        target: TargetId,
        key: String,
    },
    /// The client wants it no more.
    Decline {
        target: TargetId,
    },
}
