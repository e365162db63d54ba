//! What the way in writes. Written by `store::join`.

use chrono::NaiveDate;
use chrono_tz::Tz;

use crate::domain::ids::InviteId;
use crate::domain::schedule::LocalTime;

#[derive(Clone, Debug, PartialEq)]
pub enum JoinChange {
    BecomeTherapist {
        invite: InviteId,
        name: String,
        zone: Tz,
    },
    BecomeClient {
        invite: InviteId,
        zone: Tz,
        time: LocalTime,
        today: NaiveDate,
    },
    /// A client agrees to share with one more therapist.
    Share {
        invite: InviteId,
    },
    /// A code that fits nothing was tried.
    Guessed,
    /// Somebody said no before anything began: nothing of them stays. Whoever is a client or a therapist stays one.
    ForgetStranger,
}
