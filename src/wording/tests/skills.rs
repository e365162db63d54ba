//! Skills as they are worded: samples of every page, and what holds for the whole library.

use proptest::prelude::*;

use crate::dialogue::checkin::{Reading, Reminder};
use crate::dialogue::screen::{Screen, SkillPage, SkillShown, SkillsScreen};
use crate::domain::ids::{LinkId, SkillId};
use crate::domain::skill::{GROUPS, Group, Listed, PRIVATE, Skill, SkillName, library, of_group};
use crate::wording::differences::messages;
use crate::wording::html::plain;

use super::samples::{HOSTILE, skills};
use super::words;

/// As they stand on a list, typed ones with this reminder.
pub fn listed(skills: &[Skill], reminder: &str) -> Vec<Listed> {
    let of = |skill: &Skill| match &skill.name {
        SkillName::Own(_) => Listed {
            reminder: Some(reminder.into()),
            by: Some(reminder.into()),
            mine: true,
            open: skill.id.0 % 2 == 0,
            ..Listed::of(skill.clone())
        },
        SkillName::BuiltIn(_) => Listed::of(skill.clone()),
    };
    skills.iter().map(of).collect()
}

/// The first page of what can be read of these, typed ones with this reminder.
pub fn reading(skills: &[Skill], words: &str) -> Reading {
    let row = |(at, skill): (usize, &Skill)| Reminder {
        number: at + 1,
        name: skill.name.clone(),
        words: matches!(skill.name, SkillName::Own(_)).then(|| words.to_owned()),
    };
    let rows: Vec<Reminder> = skills.iter().enumerate().rev().map(row).take(6).collect();
    Reading { page: 0, pages: 2, rows }
}

pub fn own_page(shown: SkillShown) -> Screen {
    Screen::Skills(SkillsScreen::SkillPage(Box::new(SkillPage { of: None, shown })))
}

/// Every page there is, the client's own and a therapist's.
pub fn screens(link: LinkId, alias: &str) -> Vec<Screen> {
    let list = |skills, private| {
        Screen::Skills(SkillsScreen::Skills { link, alias: alias.to_owned(), skills, private })
    };
    let all = listed(&skills(), HOSTILE);
    let mut screens = vec![
        list(all.clone(), 0),
        list(vec![], 0),
        list(all.clone(), 1),
        list(vec![], 7),
        Screen::Skills(SkillsScreen::AskSkill { link, alias: alias.to_owned() }),
    ];
    let mut shown = vec![SkillShown::List(all.clone()), SkillShown::List(vec![]), SkillShown::AskName];
    for listed in [all.first(), all.last()].into_iter().flatten() {
        shown.push(SkillShown::One(listed.clone()));
        shown.push(SkillShown::One(Listed { open: true, by: None, ..listed.clone() }));
        shown.push(SkillShown::One(Listed { reminder: None, by: None, ..listed.clone() }));
    }
    let of_one = all.last().cloned().map(SkillShown::AskReminder);
    let pages = of_one.into_iter().chain([
        SkillShown::Groups { nothing: false },
        SkillShown::Found {
            codes: vec!["cold".into(), "breathing".into()],
            on_list: vec!["breathing".into()],
        },
        SkillShown::Found { codes: vec!["breathing".into()], on_list: vec!["breathing".into()] },
    ]);
    shown.extend(pages);
    shown.extend((0..8).map(|group| SkillShown::Group { group, on_list: vec!["breathing".into()] }));
    let page = |of: Option<(LinkId, String)>, shown: &SkillShown| {
        Screen::Skills(SkillsScreen::SkillPage(Box::new(SkillPage { of, shown: shown.clone() })))
    };
    screens.extend(shown.iter().map(|shown| page(None, shown)));
    let of_therapists = |shown: &&SkillShown| !matches!(shown, SkillShown::List(_) | SkillShown::AskName);
    screens
        .extend(shown.iter().filter(of_therapists).map(|shown| page(Some((link, alias.to_owned())), shown)));
    screens
}

/// In every language a name that a button holds, and a reminder of one sentence that somebody reads on a bad day.
#[test]
fn every_skill_of_the_library_is_worded_in_every_language() {
    let all = messages();
    let mut wrong = Vec::new();
    for (lang, own) in &all {
        for code in library() {
            let (Some(name), Some(how)) =
                (own.get(format!("skill-{code}").as_str()), own.get(format!("skill-{code}-how").as_str()))
            else {
                wrong.push(format!("{lang}: {code} is not worded"));
                continue;
            };
            let (name, how) = (name.text.trim(), how.text.trim());
            if !(3..=24).contains(&name.chars().count()) {
                wrong.push(format!("{lang}: no button holds {name}"));
            }
            let words = how.split_whitespace().count();
            if !(4..=20).contains(&words) {
                wrong.push(format!("{lang}: {words} words: {how}"));
            }
            if how.matches(['.', '!', '?', '؟']).count() != 1 || !how.ends_with('.') {
                wrong.push(format!("{lang}: not one sentence: {how}"));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

/// Two skills of one name could not be told apart, whoever types them.
#[test]
fn no_two_skills_are_called_the_same() {
    let words = words();
    for lang in words.langs() {
        for code in library().chain([PRIVATE]) {
            let name = plain(&words.skill_name(&lang, &SkillName::BuiltIn(code.into())));
            let found = words.library_skill(&name);
            assert_eq!(found, Some(code).filter(|code| *code != PRIVATE), "{lang:?}: {name}");
        }
    }
}

#[test]
fn a_part_of_a_name_finds_it_and_nothing_finds_nothing() {
    let words = words();
    let found = |lang: &str, text: &str| words.skills_with(&crate::domain::lang::Lang::new(lang), text);
    assert_eq!(found("en", "butter"), ["butterfly"]);
    assert_eq!(found("en", "BREATH"), ["breathing", "counting"]);
    assert_eq!(found("en", "hands open"), ["open_hands"]);
    assert_eq!(found("es", "mente"), ["wise_mind"]);
    assert_eq!(found("es", "wise"), ["wise_mind"], "also in English");
    assert_eq!(found("ar", "التنفس"), ["breathing"]);
    assert_eq!(found("ar", "الفراشه"), ["butterfly"], "as people type it");
    for nothing in ["", " ", "🙂", "I cannot go on", "xyz", "no puedo más", "7"] {
        assert_eq!(found("en", nothing), Vec::<&str>::new(), "{nothing}");
        assert_eq!(found("es", nothing), Vec::<&str>::new(), "{nothing}");
    }
    assert!(found("en", "a").len() <= 12, "one page");
}

#[test]
fn a_group_is_a_short_page_with_a_button_for_each() {
    let words = words();
    for lang in words.langs() {
        for (at, group) in (0u8..).zip(GROUPS) {
            let shown = SkillShown::Group { group: at, on_list: vec![] };
            let message = words.screen(&lang, &own_page(shown), &super::ctx());
            assert_eq!(message.buttons.iter().flatten().count(), of_group(group).len() + 2, "{group:?}");
            assert!(plain(&message.text).chars().count() < 900, "{lang:?} {group:?}");
        }
    }
    assert_eq!(GROUPS[0], Group::Mindfulness);
}

/// What an older version or a newer one calls by a code nobody words here is called by that, and has no reminder.
#[test]
fn a_code_nobody_knows_is_no_reason_to_fall_silent() {
    let words = words();
    let unknown = Listed::of(Skill { id: SkillId(1), name: SkillName::BuiltIn("<unknown>".into()) });
    for lang in words.langs() {
        let text =
            words.screen(&lang, &own_page(SkillShown::List(vec![unknown.clone()])), &super::ctx()).text;
        assert!(text.contains("&lt;unknown&gt;"), "{text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn a_search_never_fails_and_finds_only_what_is_there(text in "(\\PC|\n|[<>&\"{}$.*+?()\\[\\]]){0,80}") {
        let words = words();
        for lang in words.langs() {
            let found = words.skills_with(&lang, &text);
            prop_assert!(found.len() <= 12);
            prop_assert!(found.iter().all(|code| library().any(|listed| listed == *code)));
            let _ = words.library_skill(&text);
        }
    }
}
