//! The folder a rehearsal leaves: the transcript and its pictures. Overwrites only what a rehearsal made.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};

use super::log::Picture;
use super::markdown::HEADING;

const TRANSCRIPT: &str = "transcript.md";
const PICTURES: &str = "pictures";

/// Fails, before anything is played, if something is in the way.
pub fn check(dir: &Path) -> anyhow::Result<()> {
    if !dir.exists() {
        return Ok(());
    }
    if !dir.is_dir() {
        bail!("{} is a file; please name a folder with --out.", dir.display());
    }
    match first_foreign(dir)? {
        None => Ok(()),
        Some(path) => bail!(
            "{} is not from a rehearsal, so nothing in {} was touched. Please name another folder with --out.",
            path.display(),
            dir.display()
        ),
    }
}

/// Writes everything, in place of what an earlier rehearsal left. Gives the paths, the transcript's first.
pub fn write(dir: &Path, transcript: &str, pictures: &[Picture]) -> anyhow::Result<(PathBuf, Vec<PathBuf>)> {
    check(dir)?;
    let folder = dir.join(PICTURES);
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("cannot empty {}", folder.display()))?;
    }
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let mut paths = Vec::new();
    for picture in pictures {
        let path = folder.join(&picture.name);
        fs::write(&path, &picture.png).with_context(|| format!("cannot write {}", path.display()))?;
        paths.push(path);
    }
    let path = dir.join(TRANSCRIPT);
    fs::write(&path, transcript).with_context(|| format!("cannot write {}", path.display()))?;
    Ok((path, paths))
}

fn first_foreign(dir: &Path) -> anyhow::Result<Option<PathBuf>> {
    for path in listed(dir)? {
        let ours = match path.file_name().and_then(|name| name.to_str()) {
            Some(TRANSCRIPT) => fs::read_to_string(&path).is_ok_and(|text| text.starts_with(HEADING)),
            Some(PICTURES) if path.is_dir() && !path.is_symlink() => {
                match listed(&path)?.into_iter().find(|picture| !is_picture(picture)) {
                    Some(foreign) => return Ok(Some(foreign)),
                    None => true,
                }
            }
            _ => false,
        };
        if !ours {
            return Ok(Some(path));
        }
    }
    Ok(None)
}

fn listed(dir: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let entries = fs::read_dir(dir).with_context(|| format!("cannot look into {}", dir.display()))?;
    let mut paths = entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>()?;
    paths.sort();
    Ok(paths)
}

/// Named as the log names pictures: `07-03-12-client.png`.
fn is_picture(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let parts: Vec<&str> = name.splitn(4, '-').collect();
    let numbers = parts.iter().take(3).all(|part| part.chars().all(|c| c.is_ascii_digit()));
    parts.len() == 4 && numbers && name.ends_with(".png") && path.is_file()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_a_rehearsal_made_is_overwritten() {
        let dir = tempfile::tempdir().unwrap();
        let out = dir.path().join("rehearsal");
        let picture = Picture { name: "01-03-02-client.png".into(), png: vec![1] };
        for _ in 0..2 {
            write(&out, HEADING, std::slice::from_ref(&picture)).unwrap();
        }
        fs::write(out.join("pictures/holiday.png"), "mine").unwrap();
        assert!(check(&out).unwrap_err().to_string().contains("holiday.png"));
        fs::remove_file(out.join("pictures/holiday.png")).unwrap();
        fs::write(out.join("transcript.md"), "my own notes").unwrap();
        assert!(write(&out, HEADING, &[]).is_err());
        assert_eq!(fs::read_to_string(out.join("transcript.md")).unwrap(), "my own notes");
    }
}
