//! Which messages this process has on their way. A lease is of the wall clock, and a step of it ends the lease while the
//! request lives: only the end of its own delivery lets a message be taken up again. Never outlives the process.

use std::collections::HashSet;
use std::sync::Mutex;

#[derive(Debug, Default)]
pub struct Underway(Mutex<HashSet<i64>>);

/// A message on its way, until this goes.
#[derive(Debug)]
pub struct Journey<'a> {
    underway: &'a Underway,
    message: i64,
}

impl Underway {
    pub fn holds(&self, message: i64) -> bool {
        self.0.lock().is_ok_and(|all| all.contains(&message))
    }

    pub fn begins(&self, message: i64) -> Journey<'_> {
        if let Ok(mut all) = self.0.lock() {
            all.insert(message);
        }
        Journey { underway: self, message }
    }
}

impl Drop for Journey<'_> {
    fn drop(&mut self) {
        if let Ok(mut all) = self.underway.0.lock() {
            all.remove(&self.message);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_on_its_way_until_its_own_journey_ends() {
        let underway = Underway::default();
        let journey = underway.begins(7);
        assert!(underway.holds(7) && !underway.holds(8));
        drop(journey);
        assert!(!underway.holds(7));
    }
}
