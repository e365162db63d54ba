//! Which messages this process has on their way. A lease is of the wall clock, and a step of it ends the lease while the
//! request lives: only the end of its own delivery lets a message be taken up again. Never outlives the process.

use std::collections::{HashMap, HashSet};
use std::sync::Mutex;

use crate::store::queue::Leased;

use super::pace::Kind;
use super::sender;

#[derive(Debug, Default)]
pub struct Underway(Mutex<Ways>);

#[derive(Debug, Default)]
struct Ways {
    /// Each message with what it is and its chat.
    all: HashMap<i64, (Kind, i64)>,
    /// Chats for which something was written while a message was on its way to them.
    awaited: HashSet<i64>,
}

impl Underway {
    pub fn holds(&self, message: i64) -> bool {
        self.0.lock().is_ok_and(|ways| ways.all.contains_key(&message))
    }

    pub fn count(&self) -> usize {
        self.0.lock().map_or(0, |ways| ways.all.len())
    }

    pub fn pictures(&self) -> usize {
        self.0.lock().map_or(0, |ways| ways.all.values().filter(|(kind, _)| *kind == Kind::Picture).count())
    }

    pub fn begin<'a>(&self, messages: impl IntoIterator<Item = &'a Leased>) {
        if let Ok(mut ways) = self.0.lock() {
            ways.all.extend(messages.into_iter().map(|row| (row.id, (sender::kind(row), row.chat))));
        }
    }

    /// Something was written for these chats: where a message is on its way there, its end is waited for.
    pub fn await_end(&self, chats: impl IntoIterator<Item = i64>) {
        if let Ok(mut ways) = self.0.lock() {
            let Ways { all, awaited } = &mut *ways;
            if !all.is_empty() {
                let on_way: HashSet<i64> = all.values().map(|(_, chat)| *chat).collect();
                awaited.extend(chats.into_iter().filter(|chat| on_way.contains(chat)));
            }
        }
    }

    pub fn is_awaited(&self, chat: i64) -> bool {
        self.0.lock().is_ok_and(|ways| ways.awaited.contains(&chat))
    }

    pub fn end(&self, messages: impl IntoIterator<Item = i64>) {
        if let Ok(mut ways) = self.0.lock() {
            for message in messages {
                if let Some((_, chat)) = ways.all.remove(&message) {
                    ways.awaited.remove(&chat);
                }
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
        if let Ok(mut ways) = underway.0.lock() {
            ways.all.extend([(7, (Kind::Picture, 1)), (9, (Kind::Message, 2))]);
        }
        assert!(underway.holds(7) && !underway.holds(8) && underway.count() == 2);
        assert_eq!(underway.pictures(), 1);
        underway.await_end([1, 3]);
        assert!(underway.is_awaited(1) && !underway.is_awaited(2) && !underway.is_awaited(3));
        underway.end([7]);
        assert!(!underway.holds(7) && underway.holds(9) && !underway.is_awaited(1));
    }
}
