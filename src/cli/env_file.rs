//! The file `.env` in the folder one stands in. What the environment has already stays as it is.
//! Never repeats a line of it, which may hold the token.

use std::path::{Path, PathBuf};

use crate::store::place::{self, Role};

use super::failure::Failure;

const FILE: &str = ".env";

/// Reads `.env` into the environment, where there is one.
pub fn load() -> Result<(), Failure> {
    let Some(bytes) = place::read(Role::Settings, Path::new(FILE))? else {
        return Ok(());
    };
    match dotenvy::from_read(bytes.as_slice()) {
        Ok(()) => Ok(()),
        Err(dotenvy::Error::LineParse(..)) => Err(malformed(&bytes)),
        Err(_) => Err(Failure::config(
            "the file .env is not UTF-8 text. Save it as such, or write it anew from .env.example",
        )),
    }
}

/// Where it is looked for.
pub fn path() -> PathBuf {
    FILE.into()
}

fn malformed(bytes: &[u8]) -> Failure {
    Failure::config(format!(
        "line {} of the file .env cannot be read. Every line is NAME=value, or begins with #; put a value with spaces \
         between double quotes",
        first_wrong_line(bytes)
    ))
}

/// The line after which no beginning of the file can be read any more. An open quote is closed by a later line, so what
/// is read may fail for a while and be right again.
fn first_wrong_line(bytes: &[u8]) -> usize {
    let ends = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at + 1);
    let readable = ends.enumerate().filter(|(_, end)| bytes.get(..*end).is_some_and(is_readable));
    readable.last().map_or(1, |(line, _)| line + 2)
}

fn is_readable(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    dotenvy::from_read_iter(bytes).all(|item| item.is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_line_that_cannot_be_read_is_named() {
        for (text, line) in [
            ("A B", 1),
            ("# first\nA=1\n\nB = two words\nC=3\n", 4),
            // The text of the line stands in others before it.
            ("# two words\nA=\"two words\"\nB=two words\nC=3\n", 3),
            ("A=1\nB=2\nC=3\nD=4\nE=Llama al 112 (emergencias): no est\u{e1}s solo\nF=6\n", 5),
            ("\u{feff}A=1\r\nB=2\r\nno value\r\n", 3),
            ("A=\"one\ntwo\nthree\"\nB=2\nC=a b c\nD=4", 5),
            ("A=1\nB=\"never closed\nC=3\nD=4\n", 2),
            ("A=1\nB=\"closed\n\" by another\nC=3\n", 2),
            ("A=1\nB=2\nC", 3),
            ("A=1\nB C=2\nD=3\nE F=4\n", 2),
        ] {
            assert!(!is_readable(text.as_bytes()), "{text}");
            assert_eq!(first_wrong_line(text.as_bytes()), line, "{text}");
        }
    }
}
