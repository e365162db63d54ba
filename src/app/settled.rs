//! What became of messages that are no longer on their way, until it is recorded: by the sender's next round, or by the next
//! batch of updates along with itself, which saves a transaction. Never outlives the process: what is lost here goes again.

use std::sync::Mutex;
use std::time::Duration;

use tokio::time::Instant;

use super::outcome::Ended;
use super::underway::Underway;

#[derive(Debug, Default)]
pub struct Settled(Mutex<Waiting>);

#[derive(Debug, Default)]
struct Waiting {
    all: Vec<Ended>,
    /// Since when any waits.
    since: Option<Instant>,
}

impl Settled {
    pub fn add(&self, ended: Ended) {
        self.give_back([ended]);
    }

    /// All of them, for the sender.
    pub fn take(&self) -> Vec<Ended> {
        self.0.lock().map(|mut waiting| std::mem::take(&mut *waiting).all).unwrap_or_default()
    }

    /// Those that mean nothing for any other message.
    fn take_plain(&self) -> Vec<Ended> {
        let Ok(mut waiting) = self.0.lock() else { return Vec::new() };
        let (plain, others) = std::mem::take(&mut waiting.all).into_iter().partition(Ended::is_plain);
        waiting.all = others;
        if waiting.all.is_empty() {
            waiting.since = None;
        }
        plain
    }

    fn give_back(&self, ended: impl IntoIterator<Item = Ended>) {
        if let Ok(mut waiting) = self.0.lock() {
            waiting.all.extend(ended);
            if !waiting.all.is_empty() {
                waiting.since.get_or_insert_with(Instant::now);
            }
        }
    }

    pub fn is_empty(&self) -> bool {
        self.0.lock().map_or(true, |waiting| waiting.all.is_empty())
    }

    /// How much longer they may wait for each other, or for a batch of updates; no time where anybody waits for one.
    pub fn can_wait(&self, underway: &Underway, at_most: Duration) -> Duration {
        let awaited = |ended: &Ended| !ended.holds_nobody_up() || underway.is_awaited(ended.done.row.chat);
        match self.0.lock() {
            Ok(waiting) if !waiting.all.iter().any(awaited) => {
                waiting.since.map_or(Duration::ZERO, |since| at_most.saturating_sub(since.elapsed()))
            }
            _ => Duration::ZERO,
        }
    }
}

/// What a transaction records beside its own work. Not committed, it is given back.
#[derive(Debug)]
pub struct Along<'a> {
    settled: &'a Settled,
    underway: &'a Underway,
    pub ended: Vec<Ended>,
}

impl<'a> Along<'a> {
    pub fn take(settled: &'a Settled, underway: &'a Underway) -> Self {
        Self { settled, underway, ended: settled.take_plain() }
    }

    /// It is committed.
    pub fn end(mut self) {
        self.underway.end(self.ended.drain(..).map(|ended| ended.done.row.id));
    }
}

impl Drop for Along<'_> {
    fn drop(&mut self) {
        self.settled.give_back(self.ended.drain(..));
    }
}

#[cfg(test)]
mod tests {
    use crate::dialogue::effect::Lane;
    use crate::store::outbox::Action;
    use crate::store::queue::Leased;
    use crate::telegram::Outcome;

    use super::*;

    const A_WHILE: Duration = Duration::from_secs(3600);

    fn ended(id: i64, (lane, action): (Lane, Action), outcome: Outcome) -> Ended {
        Ended::sample(Leased::sample(id, 100 + id, lane, action), outcome)
    }

    fn of(ended: &[Ended]) -> Vec<i64> {
        ended.iter().map(|ended| ended.done.row.id).collect()
    }

    #[test]
    fn what_a_transaction_does_not_commit_is_recorded_by_the_next() {
        let (settled, underway) = (Settled::default(), Underway::default());
        settled.add(ended(1, (Lane::Reply, Action::Replace), Outcome::Sent(Some(7))));
        settled.add(ended(2, (Lane::Reply, Action::Replace), Outcome::Transient));
        settled.add(ended(3, (Lane::Prompt, Action::Show), Outcome::Sent(Some(8))));
        let along = Along::take(&settled, &underway);
        assert_eq!(of(&along.ended), [1, 3], "what did not go is the sender's");
        drop(along);
        Along::take(&settled, &underway).end();
        assert_eq!(of(&settled.take()), [2]);
        assert!(settled.is_empty());
    }

    #[test]
    fn what_cannot_come_twice_waits_for_company_but_never_where_more_is_to_come() {
        let waits = |ended: Ended| {
            let settled = Settled::default();
            settled.add(ended);
            !settled.can_wait(&Underway::default(), A_WHILE).is_zero()
        };
        assert!(waits(ended(1, (Lane::Reply, Action::Replace), Outcome::Sent(Some(1)))));
        assert!(waits(ended(1, (Lane::Reply, Action::Replace), Outcome::Sent(None))));
        let anew = ended(1, (Lane::Reply, Action::Replace), Outcome::Sent(Some(7)));
        assert!(!waits(anew), "a new message in place of one that was gone");
        assert!(waits(ended(1, (Lane::Prompt, Action::Show), Outcome::Sent(Some(7)))));
        assert!(!waits(ended(1, (Lane::Reply, Action::Show), Outcome::Sent(Some(7)))), "a reply that came");
        assert!(!waits(ended(1, (Lane::Reply, Action::Replace), Outcome::Unreachable)));

        let (settled, underway) = (Settled::default(), Underway::default());
        let row = Leased::sample(1, 101, Lane::Reply, Action::Replace);
        underway.begin([&row]);
        settled.add(Ended::sample(row, Outcome::NotModified));
        assert!(!settled.can_wait(&underway, A_WHILE).is_zero());
        underway.await_end([101]);
        assert!(settled.can_wait(&underway, A_WHILE).is_zero());
    }
}
