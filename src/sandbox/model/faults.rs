//! Misbehaviour on demand: which calls fail, how often and how.

use std::time::Duration;

use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};

/// One order to misbehave.
#[derive(Debug, Clone)]
pub struct Fault {
    /// The method it applies to, or `*` for every one.
    pub method: String,
    /// Only calls about this chat, if given.
    pub chat: Option<i64>,
    /// How many calls it applies to.
    pub times: u32,
    pub kind: FaultKind,
}

/// How a call fails.
#[derive(Debug, Clone)]
pub enum FaultKind {
    /// Refused with this error; nothing is applied.
    Error { code: u16, description: String, retry_after: Option<u64> },
    /// A page instead of JSON, as a proxy gives it; nothing is applied.
    Html { status: u16 },
    /// The connection is closed and nothing is applied.
    DropBefore,
    /// The call is applied and then the connection is closed without an answer.
    DropAfter,
    /// The call is applied and the answer breaks off in the middle.
    Truncate,
    /// The call is applied after a while.
    Delay(Duration),
}

#[derive(Debug)]
pub(in crate::sandbox) struct Faults {
    orders: Vec<Fault>,
    /// Of so many calls in a hundred, whatever they are.
    chances: Vec<(u8, FaultKind)>,
    dice: StdRng,
}

impl Default for Faults {
    fn default() -> Self {
        Self { orders: Vec::new(), chances: Vec::new(), dice: StdRng::seed_from_u64(1) }
    }
}

impl Faults {
    pub(in crate::sandbox) fn add(&mut self, fault: Fault) {
        self.orders.push(fault);
    }

    pub(in crate::sandbox) fn clear(&mut self) {
        self.orders.clear();
        self.chances.clear();
    }

    pub(in crate::sandbox) fn now_and_then(&mut self, percent: u8, kind: FaultKind) {
        self.chances.push((percent, kind));
    }

    /// The fault of this call, counted as used. The order given first goes first.
    pub(in crate::sandbox) fn take(&mut self, method: &str, chat: Option<i64>) -> Option<FaultKind> {
        let meant = |fault: &&mut Fault| {
            fault.times > 0
                && (fault.method == "*" || fault.method.eq_ignore_ascii_case(method))
                && (fault.chat.is_none() || fault.chat == chat)
        };
        if let Some(fault) = self.orders.iter_mut().find(meant) {
            fault.times -= 1;
            return Some(fault.kind.clone());
        }
        let met = self.chances.iter().find(|(percent, _)| self.dice.random_range(0..100) < *percent);
        met.map(|(_, kind)| kind.clone())
    }
}

impl FaultKind {
    pub(in crate::sandbox) fn name(&self) -> String {
        match self {
            Self::Error { code, .. } => format!("error {code}"),
            Self::Html { status } => format!("html {status}"),
            Self::DropBefore => "drop before".to_owned(),
            Self::DropAfter => "drop after".to_owned(),
            Self::Truncate => "truncate".to_owned(),
            Self::Delay(wait) => format!("delay {} ms", wait.as_millis()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_is_used_up_and_minds_its_chat() {
        let mut faults = Faults::default();
        faults.add(Fault {
            method: "sendMessage".into(),
            chat: Some(7),
            times: 1,
            kind: FaultKind::DropBefore,
        });
        assert!(faults.take("SendMessage", Some(8)).is_none());
        assert!(faults.take("getMe", Some(7)).is_none());
        assert!(faults.take("SendMessage", Some(7)).is_some());
        assert!(faults.take("SendMessage", Some(7)).is_none());
    }

    #[test]
    fn some_calls_fail_now_and_then() {
        let mut faults = Faults::default();
        faults.now_and_then(10, FaultKind::Truncate);
        let failed = (0..1000).filter(|_| faults.take("sendMessage", None).is_some()).count();
        assert!((60..140).contains(&failed), "{failed} of 1000");
        faults.clear();
        assert!(faults.take("sendMessage", None).is_none());
    }
}
