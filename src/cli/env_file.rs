//! The file `.env` in the folder one stands in. What the environment has already stays as it is.
//! Never repeats a line of it, which may hold the token.

use std::path::Path;

use super::failure::Failure;

const FILE: &str = ".env";

/// Reads `.env` into the environment, where there is one.
pub fn load() -> Result<(), Failure> {
    match dotenvy::from_path(Path::new(FILE)) {
        Ok(()) => Ok(()),
        Err(dotenvy::Error::LineParse(line, _)) => Err(malformed(&line)),
        Err(dotenvy::Error::Io(error)) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        Err(dotenvy::Error::Io(error)) => {
            Err(Failure::config(format!("the file .env cannot be read: {error}")))
        }
        Err(_) => Err(Failure::config("the file .env cannot be read")),
    }
}

fn malformed(line: &str) -> Failure {
    let number = std::fs::read_to_string(FILE).ok().and_then(|text| number_of(&text, line));
    let place = number.map_or_else(|| "a line".to_owned(), |number| format!("line {number}"));
    Failure::config(format!(
        "{place} of the file .env cannot be read. Every line is NAME=value, or begins with #; put a value with spaces \
         between double quotes"
    ))
}

fn number_of(text: &str, line: &str) -> Option<usize> {
    let before = text.find(line)?;
    Some(text.get(..before)?.lines().count() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_found_by_its_text() {
        let text = "# first\nA=1\n\nB = two words\nC=3\n";
        assert_eq!(number_of(text, "B = two words"), Some(4));
        assert_eq!(number_of(text, "# first"), Some(1));
        assert_eq!(number_of(text, "D"), None);
    }
}
