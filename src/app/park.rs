//! The one gate by which a message is given up: it stays with what it says and why, for an operator to send it again or to
//! let it go. What else follows from a message that will not come begins here. Never decides that it will not.

use chrono::{DateTime, Utc};

use crate::store::outbox;
use crate::store::queue::Leased;
use crate::store::{Conn, StoreError};

/// It is worth nothing any more.
pub const TOO_LATE: &str = "too late";
/// A version that is gone wrote it; whoever it was for was told.
pub const UNREAD: &str = "written by another version";

/// `why`: in words of this program alone.
pub async fn park(
    conn: &mut Conn,
    row: &Leased,
    why: &'static str,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    tracing::error!(outbox = row.id, why, "a message is parked");
    outbox::park(conn, row, why, now).await
}
