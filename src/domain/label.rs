//! Short free text a person gives: a name, an alias, a task, a note. Cleans and bounds it; never judges it.

use serde::{Deserialize, Serialize};

use chrono::NaiveDate;

use super::{letters, marks};

/// The longest alias, display name or own skill, in characters.
pub const NAME_MAX: usize = 40;
/// The most words of a name.
const NAME_WORDS: usize = 4;
/// The longest homework task, in characters.
pub const TASK_MAX: usize = 200;
/// The longest note, in characters. A Telegram message holds 4,096, and so does a note.
pub const NOTE_MAX: usize = 4096;

/// The longest name in the name of a file, in bytes.
const FILE_NAME_MAX: usize = 89;

#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LabelError {
    #[error("there is no text in it")]
    Empty,
    /// Signs and pictures only: "🦊" and "🐢" look alike in a picture or a file's name.
    #[error("there is no letter or digit in it")]
    NoLetter,
    #[error("longer than {max} characters")]
    TooLong { max: usize },
}

/// One line: blanks folded, controls and direction overrides dropped.
pub fn one_line(text: &str, max: usize) -> Result<String, LabelError> {
    let shown: String =
        text.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).filter(|c| keeps(*c)).collect();
    bounded(shown.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" "), max)
}

/// What somebody or something is called: one line, with a letter or a digit, so that it can be read out and drawn.
pub fn name(text: &str, max: usize) -> Result<String, LabelError> {
    let name = one_line(text, max)?;
    if compared(&name).is_empty() { Err(LabelError::NoLetter) } else { Ok(name) }
}

/// Would people take one name for the other? Case, accents, blanks, signs and pictures tell nobody apart, nor does
/// the script a letter or digit is of where it looks the same.
pub fn is_same(one: &str, other: &str) -> bool {
    compared(one) == compared(other)
}

/// Is it said rather than called? "I cannot go on any more", "Help me!" are nobody's name; "Dr. Ana Ruiz" is.
pub fn is_sentence(name: &str) -> bool {
    let words = name.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric));
    let words = words.skip_while(|word| is_short_form(word)).filter(|word| !is_initials(word)).count();
    let stops = name.trim_end().strip_suffix(['.', '。', '۔']).is_some_and(|before| {
        before
            .split(' ')
            .next_back()
            .is_some_and(|last| last.chars().filter(|c| c.is_alphabetic()).count() > 4)
    });
    words > NAME_WORDS || stops || name.contains(['!', '?', '¡', '¿', '؟', '…', ';', '؛', ':', '！', '？'])
}

/// Two words or more, and nothing else.
pub fn is_in_words(text: &str) -> bool {
    let plain = |c: char| c.is_alphabetic() || c.is_whitespace() || ".!¡…'’".contains(c);
    text.split_whitespace().count() > 1 && letters::folded(text).chars().all(plain)
}

/// Three words or more, and nothing but words: a name, or what somebody says who needs help. Nobody can tell by its shape.
pub fn may_be_said(text: &str) -> bool {
    let plain = |c: char| c.is_alphabetic() || c.is_whitespace() || ".!,،'’".contains(c);
    text.split_whitespace().count() > 2 && letters::folded(text).chars().all(plain)
}

/// "Dr.", "Prof.", "د.": a word cut short by a dot.
fn is_short_form(word: &str) -> bool {
    word.ends_with('.') && word.chars().filter(|c| c.is_alphabetic()).count() <= 4
}

/// "M.", "Jr.", "Ph.D.", wherever they stand; a sentence ends in small letters.
fn is_initials(word: &str) -> bool {
    is_short_form(word) && word.starts_with(char::is_uppercase)
}

/// The letters and digits of a name as they are compared.
fn compared(name: &str) -> String {
    let seen = name.chars().flat_map(letters::seen);
    letters::folded(&seen.collect::<String>())
        .chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(letters::seen)
        .collect()
}

/// Several lines, kept as written but for controls and direction overrides.
pub fn note(text: &str) -> Result<String, LabelError> {
    let shown: String = text.chars().filter(|c| *c == '\n' || keeps(*c)).collect();
    bounded(shown.trim().to_owned(), NOTE_MAX)
}

/// The note with these of its lines in place of others. Without them it stays as it is.
pub fn with_lines(note: &str, lines: &str, new: &str) -> String {
    let starts = |at: usize| at == 0 || note[..at].ends_with('\n');
    let ends = |at: usize| at == note.len() || note[at..].starts_with('\n');
    let found = note.match_indices(lines).map(|(at, _)| at).find(|at| starts(*at) && ends(at + lines.len()));
    match found {
        Some(at) => format!("{}{new}{}", &note[..at], &note[at + lines.len()..]),
        None => note.to_owned(),
    }
}

/// "Blue Heron 2026-11-22": a name and a day as a file is called, without an ending and without what a file system
/// takes for something else; at most 100 bytes. Of a name of nothing else the day is left.
pub fn file_name(name: &str, day: NaiveDate) -> String {
    let kept = name.chars().filter(|c| keeps(*c) && !r#"/\:*?"<>|"#.contains(*c)).collect::<String>();
    let mut name = String::new();
    for c in kept.trim().trim_matches('.').chars() {
        if name.len() + c.len_utf8() > FILE_NAME_MAX {
            break;
        }
        name.push(c);
    }
    format!("{} {day}", name.trim()).trim_start().to_owned()
}

/// Would people take one for the other on a button or in a picture? "Otter" and "0tter", "1" and "l" as well.
pub fn looks_same(one: &str, other: &str) -> bool {
    let drawn = |name: &str| compared(name).replace('0', "o").replace(['1', 'l'], "i");
    drawn(one) == drawn(other)
}

fn bounded(text: String, max: usize) -> Result<String, LabelError> {
    if !text.chars().any(|c| !c.is_whitespace() && !marks::is_unseen(c)) {
        return Err(LabelError::Empty);
    }
    if text.chars().count() > max {
        return Err(LabelError::TooLong { max });
    }
    Ok(text)
}

/// Directional overrides and isolates would let one person's text reorder the words around it.
fn keeps(c: char) -> bool {
    !c.is_control() && !marks::turns(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_by_alias_and_day_and_nothing_a_path_would_take() {
        let day = "2026-11-22".parse().unwrap();
        assert_eq!(file_name("Blue Heron", day), "Blue Heron 2026-11-22");
        assert_eq!(file_name("../../etc/pass:wd", day), "etcpasswd 2026-11-22");
        assert_eq!(file_name("نورس\u{202E}", day), "نورس 2026-11-22");
        assert_eq!(file_name("<|>", day), "2026-11-22");
        assert!(file_name(&"鹭".repeat(40), day).len() <= 100);
    }

    #[test]
    fn lines_of_a_note_change_whole_and_nothing_else() {
        assert_eq!(with_lines("day\na\nb", "a", "c"), "day\nc\nb");
        assert_eq!(with_lines("a\nb\nc", "a\nb", "d"), "d\nc");
        assert_eq!(with_lines("a", "a", "b"), "b");
        assert_eq!(with_lines("abc", "b", "d"), "abc", "no line of it");
    }

    #[test]
    fn a_name_is_one_clean_line() {
        assert_eq!(one_line("  Blue \n  Heron ", 40).unwrap(), "Blue Heron");
        assert_eq!(one_line("a\u{202E}b\u{0007}c", 40).unwrap(), "abc");
        assert_eq!(one_line("<b>&{ $x }", 40).unwrap(), "<b>&{ $x }");
        assert_eq!(one_line("أمل", 40).unwrap(), "أمل");
    }

    #[test]
    fn a_name_has_a_letter_or_a_digit_in_whatever_script() {
        for text in ["🦊", "🐢 🐢", "!!!", "—", "🏳️‍🌈", "©", "\u{64E}", "\u{301}\u{200F}", "ء", "ـ"]
        {
            assert_eq!(name(text, 40), Err(LabelError::NoLetter), "{text}");
        }
        for text in ["🦊 Fox", "7", "أمل", "鹭", "K.", "٧"] {
            assert!(name(text, 40).is_ok(), "{text}");
        }
        assert_eq!(name(" ", 40), Err(LabelError::Empty));
    }

    #[test]
    fn names_that_sound_alike_are_the_same() {
        for (one, other) in [
            ("Blue Heron", "blue  heron"),
            ("Blue Heron", "BlueHeron!"),
            ("Heron 🦊", "Heron 🐢"),
            ("Ánfora", "anfora"),
            ("أمل", "امل"),
            ("مَها", "مها"),
            ("Blue Heron", "Вlue Heron"),
            ("Blue Heron", "ВLUЕ НЕRОN\u{200F}"),
            ("C1", "c１"),
            ("C1", "С1"),
            ("Room 7", "Room ٧"),
            ("Ana", "Αna"),
            ("Heron", "𝐇eron"),
        ] {
            assert!(is_same(one, other), "{one} {other}");
        }
        for (one, other) in [("Heron", "Heron 2"), ("Heron 1", "Heron 11"), ("أمل", "أمال"), ("鹭", "鹤")]
        {
            assert!(!is_same(one, other), "{one} {other}");
        }
    }

    #[test]
    fn a_sentence_is_nobodys_name() {
        for text in [
            "I want to die now",
            "Help me!",
            "who are you?",
            "I cannot go on…",
            "ya no puedo seguir así",
            "quiero morir!",
            "لا أستطيع أن أكمل حياتي",
            "Goodbye.",
            "I am sad. I cry all day.",
            "no. I do not want this",
        ] {
            assert!(is_sentence(text), "{text}");
        }
        for text in [
            "Ana Ruiz",
            "Dr. Ana Ruiz",
            "Ana Ruiz, PhD",
            "Ana R.",
            "María del Carmen Ruiz",
            "د. ليلى",
            "K.",
            "Ana Ruiz Jr.",
            "O'Neil-Paz",
            "Dr. María del Carmen Ruiz",
            "Prof. Dr. María del Carmen Ruiz",
            "María del Carmen Ruiz Ph.D.",
            "Ana M. Ruiz de León",
            "د. ليلى بنت عبد الرحمن",
        ] {
            assert!(!is_sentence(text), "{text}");
        }
    }

    #[test]
    fn names_drawn_alike_look_the_same() {
        for (one, other) in
            [("Otter", "0tter"), ("1", "l"), ("l", "I"), ("ILO", "110"), ("Blue Heron", "B1ue Her0n")]
        {
            assert!(looks_same(one, other), "{one} {other}");
        }
        for (one, other) in [("Heron 2", "Heron 3"), ("Heron 1", "Heron 11"), ("C1", "C7")] {
            assert!(!looks_same(one, other), "{one} {other}");
        }
    }

    #[test]
    fn nothing_visible_is_empty() {
        assert_eq!(one_line(" \u{200B}\u{200F} ", 40), Err(LabelError::Empty));
        assert_eq!(note("\n\n"), Err(LabelError::Empty));
    }

    #[test]
    fn length_counts_characters_not_bytes() {
        assert!(one_line(&"ش".repeat(40), 40).is_ok());
        assert_eq!(one_line(&"ش".repeat(41), 40), Err(LabelError::TooLong { max: 40 }));
        assert!(note(&"x".repeat(4096)).is_ok());
    }
}
