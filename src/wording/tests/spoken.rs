//! What people say instead of the words on a button, in three languages: it is that button, or a plain word that is told how to
//! choose, and everything else may be a cry.

use std::collections::BTreeSet;

use super::cards::card;
use super::samples::task;
use super::typed::{Row, at_least, hold};
use super::words;
use crate::dialogue::buttons;
use crate::dialogue::event::Said;
use crate::dialogue::press::{CaseTap, PauseTap, Press, SettingsTap, StopTap, Tap};
use crate::dialogue::screen::{ClientsScreen, PauseScreen, Screen, SettingsScreen, StopScreen};
use crate::dialogue::state::{State, TimeFor};
use crate::domain::catalogue::samples::{
    ASK_HELPED, ASK_MOOD, ASK_SHARE, ASK_SKILLS, ask_task, ask_useful, form,
};
use crate::domain::client::PauseLength;
use crate::domain::form::Question;
use crate::domain::ids::{LinkId, PersonId, SkillId};
use crate::domain::lang::Lang;
use crate::domain::link::Tie;
use crate::domain::scale::SudsWhen;
use crate::domain::schedule::Weekdays;
use crate::domain::skill::{Skill, SkillName};
use crate::domain::typed::Word;
use crate::wording::Words;

fn asking(question: Question) -> Screen {
    let mut card = card(Some(question));
    let skills = [Skill { id: SkillId(1), name: SkillName::BuiltIn("breathing".into()) }];
    card.form = form(SudsWhen::HighestToday, &skills, &[task(1, "Swim")]);
    Screen::Checkin(Box::new(card))
}

fn tie(link: i64, name: &str) -> Tie {
    Tie {
        link: LinkId(link),
        therapist: PersonId(link),
        name: name.into(),
        alias: "Heron".into(),
        since: "2026-03-01T09:00:00Z".parse().unwrap(),
        day: None,
    }
}

fn place(name: &str) -> Option<Screen> {
    Some(match name {
        "done" => asking(ask_task(1)),
        "useful" => asking(ask_useful(1)),
        "skills" => asking(ASK_SKILLS),
        "mood" => asking(ASK_MOOD),
        "stop1" => Screen::Stop(StopScreen::AskStop { ties: vec![tie(3, "Ana Vela")] }),
        "stop2" => Screen::Stop(StopScreen::AskStop { ties: vec![tie(3, "Ana Vela"), tie(4, "Dr Ruiz")] }),
        "confirm" => Screen::Stop(StopScreen::ConfirmStop {
            tie: Some(tie(3, "Ana Vela")),
            others: vec![],
            stays: vec![],
        }),
        "end" => Screen::Clients(ClientsScreen::ConfirmEnd { link: LinkId(3), alias: "Heron".into() }),
        "pause" => Screen::Pause(PauseScreen::AskPause),
        "case" => Screen::Pause(PauseScreen::AskCasePause { link: LinkId(3), alias: "Heron".into() }),
        "days" => Screen::Settings(SettingsScreen::AskWeekdays { weekdays: Weekdays::EVERY_DAY }),
        "day" => Screen::Settings(SettingsScreen::AskWeekday { what: TimeFor::Weekly }),
        "time" => Screen::Settings(SettingsScreen::AskTime { what: TimeFor::Prompt }),
        "idle" => return None,
        other => panic!("{other}"),
    })
}

fn told(press: &Press) -> String {
    let length = |length: &PauseLength| match length {
        PauseLength::Days(days) => days.to_string(),
        PauseLength::UntilResumed => "no end".into(),
    };
    match press {
        Press::Checkin(_, Tap::Give(_, n)) => n.to_string(),
        Press::Checkin(_, Tap::NoneOf(_)) => "none".into(),
        Press::Checkin(_, Tap::Choose(..)) => "chosen".into(),
        Press::Stop(StopTap::AskOne(LinkId(3))) => "ask".into(),
        Press::Stop(StopTap::AskAll) => "all".into(),
        Press::Stop(StopTap::Keep) => "keep".into(),
        Press::Stop(StopTap::One(LinkId(3))) => "stop".into(),
        Press::Case(LinkId(3), CaseTap::End) => "end".into(),
        Press::Case(LinkId(3), CaseTap::Open) => "open".into(),
        Press::Pause(PauseTap::For(days)) | Press::Case(LinkId(3), CaseTap::Pause(days)) => length(days),
        Press::Settings(SettingsTap::Weekdays(days)) => {
            let numbers = days.iter().map(|day| day.number_from_monday().to_string());
            numbers.collect::<Vec<_>>().join("")
        }
        Press::Settings(SettingsTap::Weekday(_, day)) => (day + 1).to_string(),
        other => format!("{other:?}"),
    }
}

fn comes_to(words: &Words, row: &Row) -> String {
    let lang = Lang::new(row.lang);
    let word = words.word(&lang, &row.typed);
    if row.about == "word" {
        let named = match word {
            Some(Word::Yes) => "yes",
            Some(Word::No) => "no",
            Some(Word::Help) => "help",
            _ => "-",
        };
        return named.into();
    }
    if row.about == "command" {
        return words.command(&lang, &row.typed).unwrap_or("-").into();
    }
    let screen = place(row.about);
    let presses = screen.as_ref().map(|screen| words.presses(&lang, screen, &row.typed)).unwrap_or_default();
    let plain = words.is_plain(&lang, screen.as_ref(), &row.typed);
    if let [press] = presses.as_slice() {
        return told(press);
    }
    if let Some(Screen::Checkin(card)) = &screen {
        // The kinds of question read a no and a none themselves.
        let at = card.at.unwrap();
        let kind = &card.item(at).unwrap().kind;
        if kind.is_worded() && matches!(word, Some(Word::None | Word::No)) {
            return if at == ASK_SKILLS { "none".into() } else { "0".into() };
        }
    } else if let Some(screen) = &screen {
        let touched = "2026-03-02T19:00:00Z".parse().unwrap();
        let state = State::Buttons { screen: screen.to_json().unwrap(), touched };
        let said = Said { word, plain, ..Said::of(&row.typed) };
        if let Some(press) = buttons::press(&state, &said) {
            return told(&press);
        }
        if word == Some(Word::No) && plain {
            return "no".into();
        }
    }
    if plain { "plain".into() } else { "cry".into() }
}

#[test]
fn what_is_said_instead_of_a_button_is_it_or_is_told_how_and_the_rest_is_heard() {
    let words = words();
    let rows = at_least(
        90,
        [
            ("en", include_str!("../../../tests/data/typed/spoken.en.txt")),
            ("es", include_str!("../../../tests/data/typed/spoken.es.txt")),
            ("ar", include_str!("../../../tests/data/typed/spoken.ar.txt")),
        ],
    );
    hold(rows, |row| comes_to(&words, row));
}

/// What people in need write, in three languages: no list of plain words may ever hold one of these.
const CRIES: [&str; 24] = [
    "I want to die",
    "help me",
    "no more",
    "I am done",
    "end it all",
    "I can't",
    "nothing matters",
    "nobody cares",
    "make it stop",
    "not any more",
    "quiero morir",
    "no puedo más",
    "ya no más",
    "ayúdame",
    "me quiero ir",
    "adiós a todos",
    "nadie me quiere",
    "أريد أن أموت",
    "ساعدني",
    "لم أعد أحتمل",
    "لا أريد",
    "وداعا",
    "لا أحد يهتم",
    "😭",
];

#[test]
fn no_plain_word_is_a_cry_wherever_it_stands() {
    let words = words();
    let places = [
        "done", "useful", "skills", "mood", "stop1", "stop2", "confirm", "end", "pause", "case", "days",
        "day", "time", "idle",
    ];
    for lang in words.langs() {
        for cry in CRIES {
            assert_eq!(words.command(&lang, cry), None, "{} {cry}", lang.tag());
        }
        for name in places {
            let screen = place(name);
            for cry in CRIES {
                assert!(!words.is_plain(&lang, screen.as_ref(), cry), "{} {name} {cry}", lang.tag());
                let presses =
                    screen.as_ref().map(|screen| words.presses(&lang, screen, cry)).unwrap_or_default();
                assert_eq!(presses, Vec::<Press>::new(), "{} {name} {cry}", lang.tag());
            }
        }
    }
}

/// Each phrase of a list means one button where it stands, so that no list takes words from another.
#[test]
fn every_phrase_of_a_list_is_its_button() {
    let words = words();
    let lists = [
        ("done", "typed-say-done", 4),
        ("useful", "typed-say-degree", 5),
        ("skills", "typed-say-none", 1),
        ("stop1", "typed-say-everyone", 1),
        ("stop2", "typed-say-keep", 1),
        ("stop1", "typed-say-end", 1),
        ("confirm", "typed-say-end", 1),
        ("end", "typed-say-end", 1),
        ("pause", "typed-say-open", 1),
        ("pause", "typed-say-span", 1),
    ];
    for lang in words.langs() {
        for (name, list, count) in lists {
            let screen = place(name).unwrap();
            for n in 0..count {
                let key = if count > 1 { format!("{list}-{n}") } else { list.to_owned() };
                let mut meant = BTreeSet::new();
                for phrase in words.say(&lang).say(&key).split('|') {
                    let phrase = phrase.split('+').next().unwrap().trim();
                    let found = words.presses(&lang, &screen, phrase);
                    assert_eq!(found.len(), 1, "{} {key} {phrase}", lang.tag());
                    meant.insert(told(&found[0]));
                }
                if count > 1 {
                    assert_eq!(meant, BTreeSet::from([n.to_string()]), "{} {key}", lang.tag());
                }
            }
        }
        let helped = asking(ASK_HELPED);
        let found = words.presses(
            &lang,
            &helped,
            words.say(&lang).say("typed-say-degree-4").split('|').next().unwrap(),
        );
        assert_eq!(found.len(), 1);
    }
}

/// At the question who may read a text. "آه" is a yes in Arabic and a sigh as well: alone it is the first.
#[test]
fn a_plain_yes_to_sharing_is_one_and_a_yes_with_more_is_told_how_to_say_it_or_whom_to_call() {
    let words = words();
    let screen = asking(ASK_SHARE);
    let rows = at_least(
        60,
        [
            ("en", include_str!("../../../tests/data/typed/shared.en.txt")),
            ("es", include_str!("../../../tests/data/typed/shared.es.txt")),
            ("ar", include_str!("../../../tests/data/typed/shared.ar.txt")),
        ],
    );
    hold(rows, |row| {
        let lang = Lang::new(row.lang);
        let doubt = Said::of(&row.typed).is_a_question();
        let plain = words.word(&lang, &row.typed).filter(|_| !doubt);
        match (plain, words.presses(&lang, &screen, &row.typed).as_slice()) {
            (_, [Press::Checkin(_, Tap::Share(_, true) | Tap::ShareThese(..))]) if !doubt => "yes",
            (_, [Press::Checkin(_, Tap::Share(_, false)), ..]) => "no",
            (Some(Word::Yes), []) => "yes",
            (Some(Word::No | Word::None), []) => "no",
            _ if words.is_nearly_yes(&lang, &screen, &row.typed) => "tap",
            _ if words.is_yes_and_more(&lang, &screen, &row.typed) => "cry",
            _ => "line",
        }
        .to_owned()
    });
}
