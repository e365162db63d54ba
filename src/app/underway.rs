//! Which messages this process has on their way. A lease is of the wall clock, and a step of it ends the lease while the
//! request lives: only the end of its own delivery lets a message be taken up again. Never outlives the process.

use std::collections::HashMap;
use std::sync::Mutex;

use crate::store::queue::Leased;

use super::pace::Kind;
use super::sender;

#[derive(Debug, Default)]
pub struct Underway(Mutex<HashMap<i64, Kind>>);

impl Underway {
    pub fn holds(&self, message: i64) -> bool {
        self.0.lock().is_ok_and(|all| all.contains_key(&message))
    }

    pub fn count(&self) -> usize {
        self.0.lock().map_or(0, |all| all.len())
    }

    pub fn pictures(&self) -> usize {
        self.0.lock().map_or(0, |all| all.values().filter(|kind| **kind == Kind::Picture).count())
    }

    pub fn begin<'a>(&self, messages: impl IntoIterator<Item = &'a Leased>) {
        if let Ok(mut all) = self.0.lock() {
            all.extend(messages.into_iter().map(|row| (row.id, sender::kind(row))));
        }
    }

    pub fn end(&self, messages: impl IntoIterator<Item = i64>) {
        if let Ok(mut all) = self.0.lock() {
            for message in messages {
                all.remove(&message);
            }
        }
    }
}

/// Messages taken up by the transaction that wrote them, for a sender that runs. Closed until one does: steps taken by hand
/// send in their own time.
#[derive(Debug, Default)]
pub struct Handed(Mutex<Hands>);

#[derive(Debug, Default)]
struct Hands {
    open: bool,
    rows: Vec<Leased>,
}

impl Handed {
    pub fn is_open(&self) -> bool {
        self.0.lock().is_ok_and(|hands| hands.open)
    }

    /// `false`: nothing more is handed over; what was is still to be taken.
    pub fn open(&self, open: bool) {
        if let Ok(mut hands) = self.0.lock() {
            hands.open = open;
        }
    }

    pub fn give(&self, rows: Vec<Leased>) {
        if let Ok(mut hands) = self.0.lock() {
            hands.rows.extend(rows);
        }
    }

    pub fn take(&self) -> Vec<Leased> {
        self.0.lock().map(|mut hands| std::mem::take(&mut hands.rows)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_on_its_way_until_its_own_journey_ends() {
        let underway = Underway::default();
        if let Ok(mut all) = underway.0.lock() {
            all.extend([(7, Kind::Picture), (9, Kind::Message)]);
        }
        assert!(underway.holds(7) && !underway.holds(8) && underway.count() == 2);
        assert_eq!(underway.pictures(), 1);
        underway.end([7]);
        assert!(!underway.holds(7) && underway.holds(9));
    }
}
