//! Notes, as samples, and as people answer an offer in words.

use super::samples::{HOSTILE, at, day};
use super::words;
use crate::dialogue::press::{JournalTap, Press};
use crate::dialogue::screen::{JournalScreen, Page, Screen};
use crate::domain::journal::{Note, mark_to};
use crate::domain::lang::Lang;

const KEY: &str = "AbCdEf012_-x";
const MARK: u32 = 0xfedc_ba98;

fn names(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

fn note(text: &str, shared: bool, readers: &[&str]) -> Note {
    let day = day("2026-03-02");
    Note { key: KEY.into(), day, text: text.into(), shared, readers: names(readers) }
}

fn offer(text: &str, with: &[&str]) -> Screen {
    Screen::Journal(JournalScreen::NoteOffer {
        key: KEY.into(),
        mark: MARK,
        text: text.into(),
        day: day("2026-03-02"),
        at: at("2026-03-02T10:00:00Z"),
        with: names(with),
    })
}

pub fn screens() -> Vec<Screen> {
    let both = ["Dr Amari", HOSTILE];
    let long = "ن".repeat(4096);
    let shown = |note, with: &[&str], part, new| {
        Screen::Journal(JournalScreen::NoteShown { note, with: names(with), part, new })
    };
    let list = |notes: Vec<Note>, number, total, query: &str| {
        let page = Page { number, total };
        Screen::Journal(JournalScreen::NotesList { notes, page, query: query.into() })
    };
    let twenty = vec![note(&"Slept <badly>, walked\nall the same. ".repeat(9), true, &["Dr Amari"]); 20];
    vec![
        offer(HOSTILE, &both),
        offer(&long, &[]),
        Screen::Journal(JournalScreen::NoteLeft { key: KEY.into(), mark: MARK, rest: KEY.into() }),
        shown(note(HOSTILE, false, &[]), &both, 0, true),
        shown(note(HOSTILE, true, &["Dr Amari"]), &both, 0, false),
        shown(note(HOSTILE, true, &[]), &[], 0, false),
        shown(note(&long, false, &[]), &[], 0, true),
        shown(note(&long, false, &[]), &["Dr Amari"], 1, false),
        list(twenty, 1, 45, "slept badly"),
        list(vec![note("one", false, &[]), note(HOSTILE, true, &["Dr Amari"])], 0, 2, ""),
        list(Vec::new(), 0, 0, ""),
        list(Vec::new(), 0, 0, HOSTILE),
        Screen::Journal(JournalScreen::AskNoteSearch),
        Screen::Journal(JournalScreen::AskNoteRemove { note: note(HOSTILE, false, &[]) }),
        Screen::Journal(JournalScreen::NoteRemoved),
        Screen::Journal(JournalScreen::NotesFull { max: 100 }),
        Screen::Journal(JournalScreen::NoteIsShared { note: note(HOSTILE, true, &both), more: false }),
        Screen::Journal(JournalScreen::NoteIsShared { note: note(HOSTILE, true, &both), more: true }),
    ]
}

#[test]
fn an_offer_is_answered_in_words_and_begins_with_whom_to_call() {
    let words = words();
    let offer = offer("today was hard", &["Ana Ruiz"]);
    let keep = Some(Press::Journal(JournalTap::Keep(KEY.into(), MARK)));
    let share = Some(Press::Journal(JournalTap::Share(KEY.into(), mark_to(MARK, &["Ana Ruiz".to_owned()]))));
    let leave = Some(Press::Journal(JournalTap::Leave(KEY.into(), MARK)));
    for (lang, text, press) in [
        ("en", "Keep it", keep.clone()),
        ("en", "yes", keep.clone()),
        ("en", "only for me", keep.clone()),
        ("en", "no", leave.clone()),
        ("en", "Do not keep", leave.clone()),
        ("en", "keep and share", share.clone()),
        ("en", "share it with my therapist", share.clone()),
        ("en", "yes please help me", None),
        ("en", "I cannot keep going", None),
        ("en", "keep it?", None),
        ("en", "no 😢", None),
        ("en", "nothing", None),
        ("es", "guárdala", keep.clone()),
        ("es", "sí", keep.clone()),
        ("es", "no", leave.clone()),
        ("es", "Guardar y compartir", share.clone()),
        ("ar", "احفظها", keep.clone()),
        ("ar", "نعم", keep),
        ("ar", "لا", leave),
        ("ar", "حفظها ومشاركتها", share),
    ] {
        assert_eq!(words.button(&Lang::new(lang), &offer, text), press, "{lang}: {text}");
    }
    for lang in words.langs() {
        let text = words.screen(&lang, &offer, &super::ctx()).text;
        let danger = words.screen(&lang, &offer, &super::ctx()).text;
        let call = danger.find("112").unwrap();
        assert!(call < text.find("today was hard").unwrap(), "{text}");
    }
}

#[test]
fn whoever_looks_for_a_sentence_reads_whom_to_call_and_for_a_word_does_not() {
    let words = words();
    let list = |notes: Vec<Note>, query: &str| {
        let page = Page { number: 0, total: notes.len() };
        let screen = Screen::Journal(JournalScreen::NotesList { notes, page, query: query.into() });
        words.screen(&Lang::new("en"), &screen, &super::ctx()).text
    };
    let found = || vec![note("I want to die", false, &[])];
    assert!(list(found(), "I want to die").contains("112"));
    assert!(list(Vec::new(), "die").contains("112"));
    assert!(!list(found(), "die").contains("112"));
    assert!(!list(found(), "").contains("112"));
}
