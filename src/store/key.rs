//! The key of the database: 256 random bits in a file of their own, readable by its owner only.
//! Never printed. When one is made is for `store::pair` to say.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use rand::Rng as _;
use zeroize::Zeroizing;

use crate::domain::secret::Secret;

use super::place::{self, Lies, Misplaced, Role};

const BYTES: usize = 32;

/// A raw SQLCipher key. Never printed.
#[derive(Clone, Debug)]
pub struct Key(Secret<[u8; BYTES]>);

#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    #[error("the key file {0} does not hold 64 hexadecimal digits")]
    Malformed(PathBuf),
    #[error("the key file {0} can be read by others: run chmod 600 on it")]
    Exposed(PathBuf),
    #[error(transparent)]
    Place(#[from] Misplaced),
    #[error("the key file {path} cannot be written: {}", source.kind())]
    Io { path: PathBuf, source: io::Error },
}

impl Key {
    pub fn random() -> Self {
        let mut bytes = Zeroizing::new([0; BYTES]);
        rand::rng().fill_bytes(bytes.as_mut_slice());
        Self(Secret::new(*bytes))
    }

    /// Reads the key. `None`: there is no such file.
    pub fn read(path: &Path) -> Result<Option<Self>, KeyError> {
        // A folder is no key that others can read.
        if place::look(Role::Key, path)? != Lies::Nothing && place::exposed(path) {
            return Err(KeyError::Exposed(path.to_owned()));
        }
        let Some(bytes) = place::read(Role::Key, path)? else {
            return Ok(None);
        };
        let text = std::str::from_utf8(&bytes).unwrap_or_default();
        Self::from_hex(text.trim()).map(Some).ok_or_else(|| KeyError::Malformed(path.to_owned()))
    }

    /// As SQLCipher takes a raw key: no derivation, the bytes are the key. Whoever opens connections keeps it.
    pub(super) fn pragma(&self) -> String {
        format!("\"x'{}'\"", self.hex().as_str())
    }

    fn hex(&self) -> Zeroizing<String> {
        let mut hex = Zeroizing::new(String::with_capacity(BYTES * 2));
        for byte in self.0.expose() {
            for digit in [byte >> 4, byte & 15] {
                hex.extend(char::from_digit(digit.into(), 16));
            }
        }
        hex
    }

    fn from_hex(text: &str) -> Option<Self> {
        if text.len() != BYTES * 2 || !text.is_ascii() {
            return None;
        }
        let mut bytes = Zeroizing::new([0; BYTES]);
        for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks(2)) {
            *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
        }
        Some(Self(Secret::new(*bytes)))
    }

    /// Writes it to a file that is its owner's only, from the start.
    pub(super) fn write(&self, path: &Path) -> io::Result<()> {
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(path)?;
        writeln!(file, "{}", self.hex().as_str())?;
        file.sync_all()
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    #[test]
    fn a_key_is_read_as_it_was_written() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("k");
        assert!(Key::read(&path).unwrap().is_none());
        let made = Key::random();
        made.write(&path).unwrap();
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        let read = Key::read(&path).unwrap().unwrap();
        assert_eq!(made.0.expose(), read.0.expose());
        assert_eq!(std::fs::read_to_string(&path).unwrap().trim(), made.hex().as_str());
        assert_eq!(format!("{made:?}"), "Key(Secret(..))");
    }

    #[test]
    fn a_key_others_can_read_or_that_is_no_key_is_refused() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("k");
        Key::random().write(&path).unwrap();
        for mode in [0o644, 0o640, 0o602] {
            std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode)).unwrap();
            assert!(matches!(Key::read(&path), Err(KeyError::Exposed(_))), "{mode:o}");
        }
        let long = "0".repeat(65);
        let wrong: [&[u8]; 6] =
            [b"", b"short", &[0xC3; 32], &[0xFF; 64], long.as_bytes(), "é".repeat(32).leak().as_bytes()];
        for content in wrong {
            std::fs::write(&path, content).unwrap();
            std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).unwrap();
            assert!(matches!(Key::read(&path), Err(KeyError::Malformed(_))), "{content:?}");
        }
        std::fs::remove_file(&path).unwrap();
        std::fs::create_dir(&path).unwrap();
        assert!(matches!(Key::read(&path), Err(KeyError::Place(_))));
    }
}
