//! A rehearsal keeps its promises: the same seed gives the same story, and every language lives through a week.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use tidemark::rehearse::{Options, Report, rehearse};
use tidemark::wording::Words;

async fn week(lang: &str, seed: u64, out: &Path) -> Report {
    let options = Options { weeks: 1, lang: lang.into(), seed, out: out.to_owned() };
    rehearse(options, |_| ()).await.expect("a week is lived")
}

#[tokio::test]
async fn the_same_seed_gives_the_same_story() {
    let dir = tempfile::tempdir().unwrap();
    let (first, second) = (dir.path().join("first"), dir.path().join("second"));
    let reports = [week("en", 7, &first).await, week("en", 7, &second).await];
    let texts = reports.each_ref().map(|report| fs::read_to_string(&report.transcript).unwrap());
    assert!(texts[0] == texts[1], "two rehearsals of one seed differ");
    assert_eq!(reports[0].pictures.len(), reports[1].pictures.len());
    assert!(texts[0].contains("start=…") && !texts[0].contains("start=A"), "a code is not masked");

    let third = week("en", 8, &first).await;
    assert!(fs::read_to_string(third.transcript).unwrap() != texts[1], "the seed makes no difference");
}

#[tokio::test]
async fn every_language_lives_through_a_week() {
    for lang in Words::new(BTreeMap::new()).unwrap().langs() {
        let dir = tempfile::tempdir().unwrap();
        let report = week(lang.tag(), 1, &dir.path().join("out")).await;
        assert_eq!(report.answers_given, report.answers_stored, "{}", lang.tag());
        assert!(report.answers_given > 20 && report.prompts >= 12, "{report:?}");
        assert!(report.pictures.iter().all(|path| fs::read(path).unwrap().starts_with(b"\x89PNG")));
    }
}

#[tokio::test]
async fn what_cannot_be_played_is_said_before_anything_happens() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("mine.txt"), "keep").unwrap();
    let options = |weeks, lang: &str, out| Options { weeks, lang: String::from(lang), seed: 1, out };
    let free = dir.path().join("free");
    for (options, said) in [
        (options(1, "en", dir.path().to_owned()), "mine.txt"),
        (options(0, "en", free.clone()), "weeks"),
        (options(1, "xx", free.clone()), "xx"),
    ] {
        let error = rehearse(options, |_| ()).await.unwrap_err().to_string();
        assert!(error.contains(said), "{error}");
    }
    assert!(!free.exists());
}
