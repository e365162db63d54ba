//! What lies at a path, looked at before it is opened: a pipe would be waited for without end, and a folder or a link
//! to nothing deserves a sentence with what to do. Every file of the operator's passes here; a test of the house sees
//! to it. Changes nothing, and opens no database: closing it again would drop SQLite's locks.

use std::fmt;
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

/// The longest of what is read whole: a key, a token, settings.
const LONGEST: usize = 64 * 1024;
/// What SQLite keeps beside a database.
const BESIDE: [&str; 3] = ["-wal", "-shm", "-journal"];

/// Which of the operator's files it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Database,
    Beside,
    Lock,
    Key,
    Token,
    Settings,
}

/// What may lie there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lies {
    Nothing,
    Empty,
    File,
}

/// What cannot be used as it lies there. Its sentences say what to do.
#[derive(Debug)]
pub struct Misplaced {
    role: Role,
    path: PathBuf,
    wrong: Wrong,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wrong {
    Folder,
    NoFile,
    Dangling,
    NoName,
    NoFolder,
    Unreachable(io::ErrorKind),
    Unreadable(io::ErrorKind),
    Unwritable(io::ErrorKind),
    TooLong,
}

/// Looks at a path without opening anything.
pub fn look(role: Role, path: &Path) -> Result<Lies, Misplaced> {
    let wrong = |wrong| Err(Misplaced { role, path: path.to_owned(), wrong });
    match fs::metadata(path) {
        Ok(found) if found.is_dir() => wrong(Wrong::Folder),
        Ok(found) if !found.is_file() => wrong(Wrong::NoFile),
        // SQLite takes a single byte for nothing, too, and would begin anew in it.
        Ok(found) if found.len() <= 1 => Ok(Lies::Empty),
        Ok(_) => Ok(Lies::File),
        Err(_) if ends_like_a_folder(path) => wrong(Wrong::NoName),
        Err(error) if absent(&error) => match fs::metadata(folder_of(path)) {
            Ok(folder) if !folder.is_dir() => wrong(Wrong::NoFolder),
            Ok(_) if fs::symlink_metadata(path).is_ok() => wrong(Wrong::Dangling),
            Ok(_) => Ok(Lies::Nothing),
            Err(error) if absent(&error) => wrong(Wrong::NoFolder),
            Err(error) => wrong(Wrong::Unreachable(error.kind())),
        },
        Err(error) => wrong(Wrong::Unreachable(error.kind())),
    }
}

/// Looks at a database and at what SQLite keeps beside it.
pub fn database(path: &Path) -> Result<Lies, Misplaced> {
    let lies = look(Role::Database, path)?;
    for file in beside(path) {
        look(Role::Beside, &file)?;
    }
    Ok(lies)
}

pub fn beside(database: &Path) -> impl Iterator<Item = PathBuf> {
    BESIDE.into_iter().map(|ending| with_ending(database, ending))
}

/// The file's name with something behind it.
pub fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// A small file, whole. `None`: there is none.
pub fn read(role: Role, path: &Path) -> Result<Option<Zeroizing<Vec<u8>>>, Misplaced> {
    let wrong = |wrong| Misplaced { role, path: path.to_owned(), wrong };
    if look(role, path)? == Lies::Nothing {
        return Ok(None);
    }
    // As long as it may become: a buffer that grows leaves copies behind.
    let mut bytes = Zeroizing::new(Vec::with_capacity(LONGEST + 1));
    let most = u64::try_from(LONGEST + 1).unwrap_or(u64::MAX);
    let taken = File::open(path).and_then(|file| file.take(most).read_to_end(&mut bytes));
    taken.map_err(|error| wrong(Wrong::Unreadable(error.kind())))?;
    match bytes.len() > LONGEST {
        true => Err(wrong(Wrong::TooLong)),
        false => Ok(Some(bytes)),
    }
}

/// May this user write to the file? Opens it: only for a program that has not opened the database yet.
pub fn may_be_written(role: Role, path: &Path) -> Result<(), Misplaced> {
    if look(role, path)? == Lies::Nothing {
        return Ok(());
    }
    let opened = File::options().read(true).write(true).open(path);
    opened.map(drop).map_err(|error| Misplaced {
        role,
        path: path.to_owned(),
        wrong: Wrong::Unwritable(error.kind()),
    })
}

/// May others than its owner read or write it?
#[cfg(unix)]
pub fn exposed(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    fs::metadata(path).is_ok_and(|found| found.permissions().mode() & 0o077 != 0)
}

#[cfg(not(unix))]
pub fn exposed(_: &Path) -> bool {
    false
}

/// What has just been made in this folder is in it after a loss of power, too.
#[cfg(unix)]
pub(super) fn settle_folder_of(path: &Path) -> io::Result<()> {
    File::open(folder_of(path))?.sync_all()
}

#[cfg(not(unix))]
pub(super) fn settle_folder_of(_: &Path) -> io::Result<()> {
    Ok(())
}

/// The folder a file lies in.
pub fn folder_of(file: &Path) -> &Path {
    match file.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

fn absent(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

fn ends_like_a_folder(path: &Path) -> bool {
    path.as_os_str().as_encoded_bytes().last().is_some_and(|byte| std::path::is_separator(char::from(*byte)))
}

impl Role {
    fn name(self) -> &'static str {
        match self {
            Self::Database => "database",
            Self::Beside => "database's file",
            Self::Lock => "lock file",
            Self::Key => "key file",
            Self::Token => "token file",
            Self::Settings => "file",
        }
    }

    /// How to look for it elsewhere.
    fn elsewhere(self) -> &'static str {
        match self {
            Self::Database | Self::Beside | Self::Lock => "give another DATABASE_URL",
            Self::Key => "give another TIDEMARK_KEY_FILE",
            Self::Token => "give another --token-file",
            Self::Settings => "start Tidemark in another folder",
        }
    }

    /// Made by the program itself, so that nobody has to put it back.
    fn is_made_anew(self) -> bool {
        matches!(self, Self::Beside | Self::Lock)
    }
}

impl fmt::Display for Misplaced {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, path, elsewhere) = (self.role.name(), self.path.display(), self.role.elsewhere());
        write!(f, "the {name} {path} ")?;
        match self.wrong {
            Wrong::Folder if self.role.is_made_anew() => {
                write!(f, "is a folder and not a file. Remove the folder, or {elsewhere}")
            }
            Wrong::Folder => write!(
                f,
                "is a folder and not a file. A container makes one where the file it should mount is missing. Put the \
                 file in its place, or {elsewhere}"
            ),
            Wrong::NoFile => {
                write!(
                    f,
                    "is a pipe, a socket or a device, and should be a plain file. Replace it, or {elsewhere}"
                )
            }
            Wrong::Dangling => write!(
                f,
                "is a link to a file that is not there. Put that file back, remove the link, or {elsewhere}"
            ),
            Wrong::NoName => write!(f, "ends like a folder. Add the name of a file, or {elsewhere}"),
            Wrong::NoFolder => write!(
                f,
                "is in the folder {}, which does not exist. Make the folder, or {elsewhere}",
                folder_of(&self.path).display()
            ),
            Wrong::Unreachable(kind) => {
                write!(
                    f,
                    "cannot be reached: {kind}. Check its path and who may enter its folders, or {elsewhere}"
                )
            }
            Wrong::Unreadable(io::ErrorKind::PermissionDenied) => {
                write!(f, "may not be read by this user. Run Tidemark as the file's owner, or {elsewhere}")
            }
            Wrong::Unreadable(kind) => {
                write!(f, "cannot be read: {kind}. Put a copy in its place, or {elsewhere}")
            }
            Wrong::Unwritable(kind) => write!(
                f,
                "may not be written to by this user: {kind}. Run Tidemark as its owner, with the rights of chmod 600, or \
                 {elsewhere}"
            ),
            Wrong::TooLong => {
                write!(f, "is far too long for one. Put the right file in its place, or {elsewhere}")
            }
        }
    }
}

impl std::error::Error for Misplaced {}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::symlink;
    use std::os::unix::net::UnixListener;

    use super::*;

    const ROLES: [Role; 6] =
        [Role::Database, Role::Beside, Role::Lock, Role::Key, Role::Token, Role::Settings];

    #[test]
    fn whatever_lies_at_a_path_has_a_sentence_of_its_own() {
        let dir = tempfile::tempdir().unwrap();
        let path = |name: &str| dir.path().join(name);
        fs::create_dir(path("folder")).unwrap();
        let _socket = UnixListener::bind(path("socket")).unwrap();
        assert!(std::process::Command::new("mkfifo").arg(path("pipe")).status().unwrap().success());
        symlink(path("nowhere"), path("dangling")).unwrap();
        symlink(path("loop"), path("loop")).unwrap();
        fs::write(path("long"), vec![b'a'; LONGEST + 1]).unwrap();
        let cases = [
            ("folder", "is a folder and not a file"),
            ("socket", "is a pipe, a socket or a device"),
            ("pipe", "is a pipe, a socket or a device"),
            ("/dev/null", "is a pipe, a socket or a device"),
            ("dangling", "is a link to a file that is not there"),
            ("loop", "cannot be reached"),
            ("nothing/", "ends like a folder"),
            ("long/", "ends like a folder"),
            ("nothing/file", "which does not exist"),
            ("long/file", "which does not exist"),
            ("dangling/file", "which does not exist"),
            ("long", "is far too long for one"),
        ];
        for (name, expected) in cases {
            for role in ROLES {
                let said = read(role, &path(name)).unwrap_err().to_string();
                assert!(said.contains(expected), "{name}: {said}");
                assert!(said.ends_with(role.elsewhere()) && said.contains(role.name()), "{name}: {said}");
            }
        }
    }

    #[test]
    fn what_may_lie_there_is_told_apart() {
        let dir = tempfile::tempdir().unwrap();
        let path = |name: &str| dir.path().join(name);
        fs::write(path("empty"), "").unwrap();
        fs::write(path("byte"), "x").unwrap();
        fs::write(path("file"), "xx").unwrap();
        symlink(path("file"), path("link")).unwrap();
        assert_eq!(look(Role::Database, &path("byte")).unwrap(), Lies::Empty);
        for (name, lies) in
            [("none", Lies::Nothing), ("empty", Lies::Empty), ("file", Lies::File), ("link", Lies::File)]
        {
            assert_eq!(look(Role::Database, &path(name)).unwrap(), lies, "{name}");
        }
        assert!(read(Role::Key, &path("none")).unwrap().is_none());
        assert_eq!(read(Role::Key, &path("link")).unwrap().unwrap().as_slice(), b"xx");
        assert_eq!(look(Role::Database, Path::new("no file of that name here")).unwrap(), Lies::Nothing);
    }

    #[test]
    fn what_sqlite_keeps_beside_a_database_is_looked_at_too() {
        for ending in BESIDE {
            let dir = tempfile::tempdir().unwrap();
            let path = dir.path().join("d");
            fs::create_dir(with_ending(&path, ending)).unwrap();
            let said = database(&path).unwrap_err().to_string();
            assert!(said.contains(ending) && said.contains("Remove the folder"), "{said}");
        }
    }
}
