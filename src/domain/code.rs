//! The code of an invitation: how long it is, and where it stands in a text somebody pastes or forwards.

/// Letters of 6 bits in a code: 132 bits.
pub const CODE_LETTERS: usize = 22;
/// The longest parameter a link of Telegram's can carry.
const PARAMETER_MAX: usize = 64;
/// Where links to a bot begin.
const HOSTS: [&str; 4] = ["t.me/", "telegram.me/", "telegram.dog/", "tg:"];

/// The code a text brings: of a link to a bot, or standing by itself among the words.
pub fn in_text(text: &str) -> Option<String> {
    text.split_whitespace().find_map(of_link).or_else(|| text.split_whitespace().find_map(alone))
}

/// `https://t.me/some_bot?start=CODE`, `tg://resolve?domain=some_bot&start=CODE` and the like.
fn of_link(word: &str) -> Option<String> {
    let lower = word.to_ascii_lowercase();
    let from = HOSTS.iter().filter_map(|host| lower.find(host)).min()?;
    let start =
        ["?start=", "&start="].iter().filter_map(|key| Some(lower[from..].find(key)? + key.len())).min()?;
    let code: String = word.get(from + start..)?.chars().take_while(|c| is_letter(*c)).collect();
    (1..=PARAMETER_MAX).contains(&code.len()).then_some(code)
}

/// A word that can be nothing but a code. Part of another address is none, and neither is a long word.
fn alone(word: &str) -> Option<String> {
    if word.contains('/') || word.contains('@') {
        return None;
    }
    let code = word.split(|c: char| !is_letter(c)).find(|part| part.len() == CODE_LETTERS)?;
    let mixed =
        code.chars().skip(1).any(|c| c.is_ascii_uppercase()) && code.chars().any(|c| c.is_ascii_lowercase());
    mixed.then(|| code.to_owned())
}

fn is_letter(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    const CODE: &str = "aB3_-xYz0123456789abCD";

    #[test]
    fn a_code_is_found_in_whatever_way_it_is_passed_on() {
        for text in [
            "https://t.me/tidemark_bot?start=CODE",
            "http://T.me/tidemark_bot?start=CODE",
            "t.me/tidemark_bot?start=CODE",
            "telegram.me/tidemark_bot?start=CODE",
            "telegram.dog/tidemark_bot?start=CODE",
            "https://t.me/tidemark_bot/?START=CODE",
            "https://t.me/tidemark_bot?x=1&start=CODE",
            "tg://resolve?domain=tidemark_bot&start=CODE",
            "tg:resolve?domain=tidemark_bot&start=CODE",
            "Here is the link:\nhttps://t.me/tidemark_bot?start=CODE.",
            "(t.me/tidemark_bot?start=CODE)",
            "«https://t.me/tidemark_bot?start=CODE»",
            "CODE",
            "  CODE\n",
            "the code is CODE, she said",
            "code:CODE",
            "\"CODE\"",
            "/start CODE and then?",
            "الرمز: CODE",
        ] {
            assert_eq!(in_text(&text.replace("CODE", CODE)).as_deref(), Some(CODE), "{text}");
        }
        assert_eq!(in_text("t.me/b?start=short-one").as_deref(), Some("short-one"), "a link says what it is");
    }

    #[test]
    fn words_numbers_and_other_addresses_are_no_codes() {
        for text in [
            "",
            "7",
            "electroencephalography",
            "Electroencephalography",
            "ELECTROENCEPHALOGRAPHY",
            "1234567890123456789012",
            "https://open.spotify.com/track/4uLU6hMCjMI75M1A2tKUQC",
            "4uLU6hMCjMI75M1A2tKUQC@example.org",
            "https://t.me/tidemark_bot",
            "https://t.me/tidemark_bot?start=",
            "https://example.org/?start=AbCdEf",
            "start=AbCdEf",
            "aB3_-xYz0123456789abC",
            "aB3_-xYz0123456789abCDE",
            "today was a long long long day and I walked",
        ] {
            assert_eq!(in_text(text), None, "{text}");
        }
    }
}
