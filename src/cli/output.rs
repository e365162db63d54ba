//! Writing to whoever called: answers to stdout, complaints to stderr.
//! Never fails loudly when nobody listens any more (`tidemark therapist list | head -1`).

use std::io::Write as _;

use crate::domain::marks;

pub fn say(text: &str) {
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "{text}").and_then(|()| out.flush());
}

pub fn complain(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{text}");
}

/// A name as it may stand in a terminal: on one line, and no commands to the terminal.
pub fn tame(name: &str) -> String {
    name.chars().map(|c| if c.is_control() { ' ' } else { c }).filter(|c| !marks::is_direction(*c)).collect()
}
