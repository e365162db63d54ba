//! Writing to whoever called: answers to stdout, complaints to stderr.
//! Never fails loudly when nobody listens any more (`tidemark therapist list | head -1`).

use std::io::Write as _;

use chrono::TimeDelta;

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

/// A table with straight columns.
pub fn columns(head: [&str; 4], rows: impl Iterator<Item = [String; 4]>) -> String {
    let rows: Vec<[String; 4]> = std::iter::once(head.map(str::to_owned)).chain(rows).collect();
    let width = |column: usize| {
        rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let (first, second, third) = (width(0), width(1), width(2));
    let lines: Vec<String> =
        rows.iter().map(|[a, b, c, d]| format!("{a:first$}  {b:second$}  {c:third$}  {d}")).collect();
    lines.join("\n")
}

/// As somebody would say it, by its largest unit.
pub fn length(length: TimeDelta) -> String {
    match (length.num_days(), length.num_hours(), length.num_minutes()) {
        (0, 0, 0) => format!("{} s", length.num_seconds()),
        (0, 0, minutes) => format!("{minutes} min"),
        // A day and a half is not one.
        (0 | 1, hours, _) => format!("{hours} h"),
        (days, _, _) => format!("{days} days"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_is_said_by_its_largest_unit_and_one_day_by_its_hours() {
        for (minutes, said) in
            [(0, "0 s"), (59, "59 min"), (60, "1 h"), (36 * 60, "36 h"), (48 * 60, "2 days")]
        {
            assert_eq!(length(TimeDelta::minutes(minutes)), said);
        }
    }
}
