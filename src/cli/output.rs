//! Writing to whoever called: answers to stdout, complaints to stderr.
//! Never fails loudly when nobody listens any more (`tidemark therapist list | head -1`).

use std::io::Write as _;

pub fn say(text: &str) {
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "{text}").and_then(|()| out.flush());
}

pub fn complain(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{text}");
}

/// A name as it may stand in a terminal: on one line, and no commands to the terminal.
pub fn tame(name: &str) -> String {
    name.chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .filter(|c| !matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
        .collect()
}
