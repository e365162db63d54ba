//! What people typed, for a picture or a print: no font there has emoji, so they are named in words instead.
//! Never leaves one out: "slept 😭" is not "slept".

use crate::domain::marks;

use super::say::Say;

/// The text with each emoji in words, such as `[crying]`; equal ones that follow each other are named once.
pub fn pictured(say: &Say<'_>, text: &str) -> String {
    if !text.chars().any(is_emoji) {
        return text.to_owned();
    }
    let names = say.say("typed-emoji-names");
    let other = say.say("typed-emoji");
    let mut written = String::new();
    let mut run: Vec<String> = Vec::new();
    for c in text.chars() {
        if is_emoji(c) {
            let name = name_of(&names, c).unwrap_or(&other);
            if run.last().is_none_or(|before| before != name) {
                run.push(name.to_owned());
            }
        } else if !(is_joint(c) || c == ' ' && !run.is_empty()) {
            close(&mut written, &mut run);
            if !written.is_empty() && written.ends_with(']') && c.is_alphanumeric() {
                written.push(' ');
            }
            written.push(c);
        }
    }
    close(&mut written, &mut run);
    written
}

fn close(written: &mut String, run: &mut Vec<String>) {
    if run.is_empty() {
        return;
    }
    if written.chars().next_back().is_some_and(|last| !last.is_whitespace()) {
        written.push(' ');
    }
    written.push_str(&format!("[{}]", run.join(", ")));
    run.clear();
}

/// "😭😢 crying | 🙂 smiling": the words after the signs.
fn name_of(names: &str, sign: char) -> Option<&str> {
    names.split('|').find_map(|entry| {
        let entry = entry.trim();
        let (signs, name) = entry.split_once(' ')?;
        signs.contains(sign).then(|| name.trim())
    })
}

fn is_emoji(c: char) -> bool {
    matches!(c, '\u{2600}'..='\u{27BF}' | '\u{2B00}'..='\u{2BFF}' | '\u{1F000}'..='\u{1F3FA}' | '\u{1F400}'..='\u{1FAFF}')
}

/// Between and after the parts of one emoji: joiners, looks, shades of skin, tags.
fn is_joint(c: char) -> bool {
    marks::is_joiner(c) || marks::is_selector(c) || matches!(c, '\u{20E3}' | '\u{1F3FB}'..='\u{1F3FF}')
}
