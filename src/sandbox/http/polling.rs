//! `getUpdates`: real long polling. It waits on the wall clock; what it hands out is judged on the given one.

use std::collections::BTreeSet;
use std::time::Duration;

use serde_json::Value;
use tokio::time::Instant;

use crate::sandbox::Sandbox;
use crate::sandbox::model::params::{Answer, Params, Refusal};

const LONGEST_WAIT: i64 = 50;
/// A poll repeated with the same offset within this time is held back this long.
const SAME_OFFSET_HOLD: Duration = Duration::from_secs(3);
const SAME_OFFSET_RUSH: Duration = Duration::from_millis(500);

/// What is known about the polls so far.
#[derive(Debug, Default)]
pub(in crate::sandbox) struct Polls {
    /// The number of the newest poll; an older one that still waits has to give way.
    newest: u64,
    waiting: bool,
    last: Option<(i64, Instant)>,
}

impl Polls {
    pub(in crate::sandbox) fn waiting(&self) -> bool {
        self.waiting
    }
}

pub(super) async fn get_updates(sandbox: &Sandbox, params: &Params) -> Answer {
    let offset = params.int("offset").unwrap_or(0);
    let mut limit = usize::try_from(params.int("limit").unwrap_or(100).clamp(1, 100)).unwrap_or(100);
    let seconds = params.int("timeout").unwrap_or(0).clamp(0, LONGEST_WAIT);
    let mut wait = Duration::from_secs(u64::try_from(seconds).unwrap_or(0));
    let allowed = params.json("allowed_updates", "allowed updates")?;
    let started = Instant::now();
    let (number, before) = sandbox.polls(|polls| {
        polls.newest += 1;
        polls.waiting = false;
        (polls.newest, polls.last.replace((offset, started)))
    });
    if let Some((_, at)) = before.filter(|(last, _)| sandbox.same_offset_hold() && *last == offset) {
        let since = started - at;
        if since < SAME_OFFSET_HOLD && wait < SAME_OFFSET_HOLD {
            wait = SAME_OFFSET_HOLD;
        }
        if since < SAME_OFFSET_RUSH {
            limit = 1;
        }
    }
    sandbox.act(|world, _| {
        if let Some(Value::Array(kinds)) = allowed {
            let kinds: BTreeSet<String> = kinds.iter().filter_map(Value::as_str).map(str::to_owned).collect();
            world.updates.allow(kinds);
        }
        world.updates.confirm(offset);
    });
    let mut changes = sandbox.revision();
    let ends = started + wait;
    let _waiting = Waiting { sandbox, number };
    loop {
        changes.mark_unchanged();
        if sandbox.polls(|polls| polls.newest != number) {
            return Err(Refusal::new(
                409,
                "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
            ));
        }
        let batch = sandbox.act_quietly(|world, now| {
            let batch = world.updates.batch(limit, now);
            let presses = batch.iter().filter_map(|update| update["callback_query"]["id"].as_str());
            for id in presses {
                world.queries.mark_delivered(id);
            }
            batch
        });
        if !batch.is_empty() || Instant::now() >= ends || sandbox.stopping().is_cancelled() {
            return Ok(batch.into());
        }
        if !sandbox.polls(|polls| std::mem::replace(&mut polls.waiting, true)) {
            // Whoever waits for the bot to wait should hear of it; then look once more.
            sandbox.act(|_, _| ());
            continue;
        }
        tokio::select! {
            _ = changes.changed() => {}
            () = tokio::time::sleep_until(ends) => {}
            () = sandbox.stopping().cancelled() => {}
        }
    }
}

/// Notes that a poll ended, also when its caller went away.
struct Waiting<'a> {
    sandbox: &'a Sandbox,
    number: u64,
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.sandbox.polls(|polls| {
            if polls.newest == self.number {
                polls.waiting = false;
            }
        });
        self.sandbox.act(|_, _| ());
    }
}
