//! What people agreed to is known later by its number: another text has another one.

use crate::domain::fingerprint;
use crate::domain::link::CONSENT_VERSION;
use crate::wording::locale::FILES;

#[test]
fn a_new_consent_text_gets_a_new_number() {
    let mut folders: Vec<_> = FILES.dirs().collect();
    folders.sort_by_key(|folder| folder.path());
    let files = folders.into_iter().flat_map(|folder| {
        let mut files: Vec<_> = folder.files().collect();
        files.sort_by_key(|file| file.path());
        files
    });
    let texts: Vec<String> = files.flat_map(|file| consent(file.contents_utf8().unwrap())).collect();
    let languages = FILES.dirs().count();
    assert_eq!(texts.len(), languages * 11, "ten parts and who sees what, in each language");
    let mark = fingerprint::of(texts.concat().bytes());
    // Where the text changes, both numbers do.
    assert_eq!((CONSENT_VERSION, format!("{mark:08x}").as_str()), (4, "4907a87f"));
}

/// The messages of the consent with all their lines.
fn consent(ftl: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut inside = false;
    for line in ftl.lines() {
        if !line.starts_with([' ', '}']) {
            inside = line.starts_with("join-consent-") || line.starts_with("data-seen-list");
            if inside {
                found.push(String::new());
            }
        }
        if let (true, Some(last)) = (inside && !line.starts_with('#'), found.last_mut()) {
            last.push_str(line);
        }
    }
    found
}
