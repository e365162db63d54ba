//! The key of the database: 256 random bits in a file of their own, readable by its owner only.
//! Made on the very first run and never again: a database without its key is refused, never replaced.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use rand::Rng as _;
use zeroize::Zeroizing;

use crate::domain::secret::Secret;

const BYTES: usize = 32;

/// A raw SQLCipher key. Never printed.
#[derive(Clone, Debug)]
pub struct Key(Secret<[u8; BYTES]>);

#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    #[error("the database {database} exists, but its key file {key} does not: put the key file back")]
    Lost { database: PathBuf, key: PathBuf },
    #[error("the key file {0} does not hold 64 hexadecimal digits")]
    Malformed(PathBuf),
    #[error("the key file {0} can be read by others: run chmod 600 on it")]
    Exposed(PathBuf),
    #[error("the key file {path}: {source}")]
    Io { path: PathBuf, source: io::Error },
}

impl Key {
    pub fn random() -> Self {
        let mut bytes = Zeroizing::new([0; BYTES]);
        rand::rng().fill_bytes(bytes.as_mut_slice());
        Self(Secret::new(*bytes))
    }

    /// Reads the key; on the very first run, when neither key nor database exist, makes it.
    pub fn of_first_run_or_read(path: &Path, database: &Path) -> Result<Self, KeyError> {
        match (path.exists(), database.exists()) {
            (true, _) => Self::read(path),
            (false, true) => Err(KeyError::Lost { database: database.to_owned(), key: path.to_owned() }),
            (false, false) => {
                let key = Self::random();
                key.write_new(path).map_err(|source| KeyError::Io { path: path.to_owned(), source })?;
                Ok(key)
            }
        }
    }

    pub fn read(path: &Path) -> Result<Self, KeyError> {
        let io = |source| KeyError::Io { path: path.to_owned(), source };
        if exposed(path).map_err(io)? {
            return Err(KeyError::Exposed(path.to_owned()));
        }
        let text = Zeroizing::new(std::fs::read_to_string(path).map_err(io)?);
        Self::from_hex(text.trim()).ok_or_else(|| KeyError::Malformed(path.to_owned()))
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

    fn write_new(&self, path: &Path) -> io::Result<()> {
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(path)?;
        writeln!(file, "{}", self.hex().as_str())?;
        file.sync_all()
    }
}

#[cfg(unix)]
fn exposed(path: &Path) -> io::Result<bool> {
    use std::os::unix::fs::PermissionsExt as _;
    Ok(std::fs::metadata(path)?.permissions().mode() & 0o077 != 0)
}

#[cfg(not(unix))]
fn exposed(path: &Path) -> io::Result<bool> {
    std::fs::metadata(path).map(|_| false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_made_once_and_read_after() {
        let dir = tempfile::tempdir().unwrap();
        let (key, database) = (dir.path().join("k"), dir.path().join("d"));
        let made = Key::of_first_run_or_read(&key, &database).unwrap();
        let read = Key::of_first_run_or_read(&key, &database).unwrap();
        assert_eq!(made.0.expose(), read.0.expose());
        assert_eq!(std::fs::read_to_string(&key).unwrap().trim(), made.hex().as_str());
        assert_eq!(format!("{made:?}"), "Key(Secret(..))");
    }

    #[test]
    fn a_database_that_lost_its_key_is_refused_and_no_key_is_made() {
        let dir = tempfile::tempdir().unwrap();
        let (key, database) = (dir.path().join("k"), dir.path().join("d"));
        std::fs::write(&database, "x").unwrap();
        assert!(matches!(Key::of_first_run_or_read(&key, &database), Err(KeyError::Lost { .. })));
        assert!(!key.exists());
    }

    #[cfg(unix)]
    #[test]
    fn a_key_others_can_read_or_that_is_no_key_is_refused() {
        use std::os::unix::fs::PermissionsExt as _;
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("k");
        Key::random().write_new(&path).unwrap();
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).unwrap();
        assert!(matches!(Key::read(&path), Err(KeyError::Exposed(_))));
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).unwrap();
        std::fs::write(&path, "short").unwrap();
        assert!(matches!(Key::read(&path), Err(KeyError::Malformed(_))));
    }
}
