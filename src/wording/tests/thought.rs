//! Thought records, as samples, and what a therapist reads of one.

use super::samples::{HOSTILE, day};
use super::words;
use crate::dialogue::press::{Press, ThoughtTap};
use crate::dialogue::screen::{Page, Screen, ThoughtScreen};
use crate::domain::lang::Lang;
use crate::domain::thought::{Given, Part, Record, Shared};

const KEY: &str = "AbCdEf012_-x";

fn names(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

fn empty() -> Record {
    Record::new(KEY.into(), day("2026-03-02"))
}

pub fn full(text: &str) -> Record {
    let given = |part: Part| match part.is_text() {
        true => Given::Text(text.into()),
        false => Given::Number(if part < Part::OtherView { 80 } else { 45 }),
    };
    let full = Part::ALL.into_iter().fold(empty(), |record, part| record.with(part, given(part)));
    Record { at: None, ..full }
}

pub fn shared(what: Shared, text: &str) -> Record {
    Record { shared: Some(what), readers: names(&["Dr Amari", HOSTILE]), ..full(text) }
}

pub fn screens() -> Vec<Screen> {
    let both = ["Dr Amari", HOSTILE];
    let long = "ن".repeat(3000);
    let half = || empty().with(Part::Situation, Given::Text(HOSTILE.into()));
    let ask = |record: Record, at: Part, new: bool| ThoughtScreen::RecordAsk { record, at, new };
    let shown = |record: Record, with: &[&str], new: bool| ThoughtScreen::RecordShown {
        record,
        with: names(with),
        new,
    };
    let mut screens: Vec<ThoughtScreen> =
        Part::ALL.into_iter().map(|part| ask(full(HOSTILE), part, false)).collect();
    screens.extend([
        ask(empty(), Part::Situation, false),
        ask(half(), Part::Thought, true),
        ask(full(&long), Part::StrengthAfter, true),
        ThoughtScreen::RecordOpen { record: half() },
        shown(full(HOSTILE), &both, true),
        shown(full(HOSTILE), &[], false),
        shown(full(&long), &["Dr Amari"], true),
        shown(Record { at: Some(Part::Thought), ..half() }, &both, false),
        shown(shared(Shared::All, HOSTILE), &both, false),
        shown(shared(Shared::Numbers, HOSTILE), &both, false),
        shown(Record { readers: Vec::new(), ..shared(Shared::All, HOSTILE) }, &[], false),
        ThoughtScreen::RecordText { record: full(&long), part: Part::OtherView },
        ThoughtScreen::RecordsList { records: Vec::new(), page: Page { number: 0, total: 0 } },
        ThoughtScreen::RecordsList {
            records: vec![shared(Shared::Numbers, &HOSTILE.repeat(9)); 20],
            page: Page { number: 1, total: 45 },
        },
        ThoughtScreen::RecordsList {
            records: vec![full(HOSTILE), Record { at: Some(Part::Thought), ..half() }],
            page: Page { number: 0, total: 2 },
        },
        ThoughtScreen::AskRecordRemove { record: full(HOSTILE) },
        ThoughtScreen::RecordRemoved,
        ThoughtScreen::RecordsFull { max: 30 },
        ThoughtScreen::RecordIsShared { record: shared(Shared::Numbers, HOSTILE) },
    ]);
    screens.into_iter().map(Screen::Thought).collect()
}

#[test]
fn a_step_is_left_out_gone_back_from_and_taken_back_in_the_words_of_its_buttons() {
    let words = words();
    let step = Screen::Thought(ThoughtScreen::RecordAsk {
        record: full("I will be fired"),
        at: Part::Belief,
        new: false,
    });
    let shown = Screen::Thought(ThoughtScreen::RecordShown {
        record: shared(Shared::All, "I will be fired"),
        with: names(&["Dr Amari"]),
        new: false,
    });
    let press = |tap| Some(Press::Thought(tap));
    for (lang, screen, text, expected) in [
        ("en", &step, "leave this out", press(ThoughtTap::Skip(KEY.into(), Part::Belief))),
        ("en", &step, "Back one step", press(ThoughtTap::Back(KEY.into(), Some(Part::Belief)))),
        ("en", &step, "40", None),
        ("en", &step, "I want to die", None),
        ("en", &shown, "only for me", press(ThoughtTap::Private(KEY.into()))),
        ("es", &shown, "solo para mí", press(ThoughtTap::Private(KEY.into()))),
        ("ar", &shown, "لي وحدي", press(ThoughtTap::Private(KEY.into()))),
        ("en", &shown, "share it", None),
        ("en", &shown, "yes", None),
    ] {
        assert_eq!(words.button(&Lang::new(lang), screen, text), expected, "{lang}: {text}");
    }
}

#[test]
fn words_that_were_kept_are_answered_with_whom_to_call_before_the_next_question() {
    let words = words();
    for lang in words.langs() {
        let screen =
            Screen::Thought(ThoughtScreen::RecordAsk { record: full("x"), at: Part::Feeling, new: true });
        let text = words.screen(&lang, &screen, &super::ctx()).text;
        let asked = crate::wording::thought::question(&words.say(&lang), Part::Feeling);
        assert!(text.find("112").unwrap() < text.find(asked.lines().next().unwrap()).unwrap(), "{text}");
    }
}
