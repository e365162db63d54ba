//! The log as a page to read: one part per person, day by day, in their own local time.
//! Nothing random is left in it: the codes of invitations are masked.

use std::fmt::Write as _;

use chrono_tz::Tz;

use super::log::{Entry, What};

/// How every transcript begins; by this a rehearsal knows its own.
pub const HEADING: &str = "# A rehearsal of Tidemark";

/// Whose chat, and how it is headed.
#[derive(Debug)]
pub struct Part {
    pub chat: i64,
    pub name: &'static str,
    pub role: &'static str,
    pub zone: Tz,
}

pub fn page(about: &str, parts: &[Part], entries: &[Entry]) -> String {
    let mut page = format!("{HEADING}\n\n{about}\n");
    for part in parts {
        let _ = write!(page, "\n## {}, {} ({})\n", part.name, part.role, part.zone.name());
        let mut day = None;
        for entry in entries.iter().filter(|entry| entry.chat == part.chat) {
            let local = entry.at.with_timezone(&part.zone);
            if day != Some(local.date_naive()) {
                day = Some(local.date_naive());
                let _ = write!(page, "\n### {}\n", local.format("%A %-d %B %Y"));
            }
            let _ = write!(page, "\n**{}** ", local.format("%H:%M"));
            happened(&mut page, part.name, &entry.what);
        }
    }
    page
}

fn happened(page: &mut String, name: &str, what: &What) {
    // Writing to a string cannot fail.
    let _ = match what {
        What::Wrote(text) => writeln!(page, "{name}:\n\n{}", quoted(&escaped(&masked(text)))),
        What::Pressed(label) => writeln!(page, "{name} presses `{label}`"),
        What::Sent(thing) => writeln!(page, "{name} sends {thing}"),
        What::Flashed(text) => writeln!(page, "Tidemark flashes: *{}*", escaped(text)),
        What::Told { changed, html, buttons, picture, document } => {
            let verb = if *changed { "Tidemark changes its message:" } else { "Tidemark:" };
            let _ = writeln!(page, "{verb}\n");
            if let Some(file) = picture {
                let _ = writeln!(page, "> ![{file}](pictures/{file})\n>");
            }
            if let Some(name) = document {
                let _ = writeln!(page, "> `{name}`\n>");
            }
            if !html.is_empty() {
                let _ = writeln!(page, "{}", quoted(&masked(&from_html(html))));
            }
            if !buttons.is_empty() {
                let _ = writeln!(page, ">");
                let rows: Vec<String> = buttons.iter().map(|row| pressable(row)).collect();
                let _ = writeln!(page, "{}", quoted(&rows.join("\n")));
            }
            Ok(())
        }
    };
}

fn pressable(row: &[String]) -> String {
    row.iter().map(|label| format!("`{label}`")).collect::<Vec<_>>().join(" ")
}

/// Lines as a quotation, each kept on its own.
fn quoted(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let line = |(at, line): (usize, &&str)| match lines.get(at + 1) {
        _ if line.is_empty() => ">".to_owned(),
        Some(next) if !next.is_empty() => format!("> {line}\\"),
        _ => format!("> {line}"),
    };
    lines.iter().enumerate().map(line).collect::<Vec<_>>().join("\n")
}

/// Invitations carry a random code, which no reader needs.
fn masked(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    for mark in ["start=", "/start "] {
        let Some(at) = rest.find(mark) else { continue };
        let (before, after) = rest.split_at(at + mark.len());
        out.push_str(before);
        out.push('…');
        rest = after.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || "-_\\".contains(c));
    }
    out + rest
}

/// Telegram's few tags as Markdown.
fn from_html(html: &str) -> String {
    let mut out = String::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        out.push_str(&escaped(&unescaped(&rest[..at])));
        let Some(end) = rest[at..].find('>') else { break };
        out.push_str(match &rest[at + 1..at + end] {
            "b" | "/b" | "strong" | "/strong" => "**",
            "i" | "/i" | "em" | "/em" => "*",
            "code" | "/code" => "`",
            _ => "",
        });
        rest = &rest[at + end + 1..];
    }
    out + &escaped(&unescaped(rest))
}

fn unescaped(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '*' | '`' | '<' | '[' | '\\') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_codes_and_lines_become_readable() {
        assert_eq!(from_html("<b>7 &lt; 8</b>\n<i>a*b</i>"), "**7 \\< 8**\n*a\\*b*");
        assert_eq!(masked("https://t.me/bot?start=aB-c_9 ok"), "https://t.me/bot?start=… ok");
        assert_eq!(masked("/start aB-c_9"), "/start …");
        assert_eq!(quoted("one\ntwo\n\nthree"), "> one\\\n> two\n>\n> three");
    }
}
