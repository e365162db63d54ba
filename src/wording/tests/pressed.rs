//! The words on every button of the questions, typed: each is its own button, in every language.

use crate::dialogue::press::{Press, Tap};
use crate::dialogue::screen::{PauseScreen, Screen, SettingsScreen};
use crate::domain::catalogue::samples::{
    ASK_HELPED, ASK_MOOD, ASK_NOTE, ASK_SHARE, ASK_SKILLS, ASK_SUDS, ask_task, ask_useful, form,
    text as written,
};
use crate::domain::form::Question;
use crate::domain::ids::{PartId, SkillId};
use crate::domain::lang::Lang;
use crate::domain::scale::SudsWhen;
use crate::domain::skill::{Skill, SkillName};
use crate::wording::Button;

use super::cards::card;
use super::samples::task;
use super::{ctx, words};

fn asking(question: Question) -> Screen {
    let mut card = card(Some(question));
    let skills: Vec<Skill> = ["Slow breathing with a very long name", "تنفس بطيء", "Walk"]
        .into_iter()
        .zip(1..)
        .map(|(name, id)| Skill { id: SkillId(id), name: SkillName::Own(name.into()) })
        .collect();
    card.form = form(SudsWhen::HighestToday, &skills, &[task(1, "Swim")]);
    card.answers.give(ASK_NOTE, written("a day", false));
    Screen::Checkin(Box::new(card))
}

fn screens() -> Vec<Screen> {
    let questions =
        [ASK_MOOD, ASK_SUDS, ASK_SKILLS, ASK_HELPED, ask_task(1), ask_useful(1), ASK_NOTE, ASK_SHARE];
    let mut screens: Vec<Screen> = questions.map(asking).into();
    screens.push(Screen::Pause(PauseScreen::AskPause));
    screens
        .push(Screen::Settings(SettingsScreen::AskWeekday { what: crate::dialogue::state::TimeFor::Weekly }));
    screens.push(Screen::Settings(SettingsScreen::Langs { langs: words().langs() }));
    screens
}

#[test]
fn the_words_on_a_button_are_that_button() {
    let words = words();
    let mut tried = 0;
    for lang in words.langs() {
        for screen in screens() {
            let message = words.screen(&lang, &screen, &ctx());
            for button in message.buttons.iter().flatten() {
                let Button::Press { label, press } = button else { continue };
                if !label.chars().any(char::is_alphabetic) {
                    continue;
                }
                let bare = label.trim_start_matches(|c: char| !c.is_alphabetic());
                let mut typed = vec![label.clone(), label.to_uppercase(), format!("{label}!")];
                if matches!(screen, Screen::Checkin(_)) {
                    typed.extend([bare.to_owned(), format!("{bare}.")]);
                }
                for text in typed {
                    assert_eq!(
                        words.presses(&lang, &screen, &text),
                        std::slice::from_ref(press),
                        "{} {text}",
                        lang.tag()
                    );
                    tried += 1;
                }
            }
        }
    }
    assert!(tried > 300, "{tried}");
}

#[test]
fn skills_are_known_by_their_whole_name_and_together() {
    let words = words();
    let screen = asking(ASK_SKILLS);
    let named = |lang: &Lang, text: &str| -> Vec<PartId> {
        words
            .presses(lang, &screen, text)
            .into_iter()
            .filter_map(|press| match press {
                Press::Checkin(_, Tap::Choose(_, id, _)) => Some(id),
                _ => None,
            })
            .collect()
    };
    for lang in words.langs() {
        assert_eq!(named(&lang, "slow breathing with a very long name"), [PartId(1)]);
        assert_eq!(named(&lang, "walk, تنفس بطيء"), [PartId(3), PartId(2)]);
        for other in ["walk, I want to die", "walk and I cannot go on", "walking", "1 3", "walk, none"] {
            assert_eq!(named(&lang, other), Vec::<PartId>::new(), "{other}");
        }
    }
}

#[test]
fn all_of_a_list_is_every_part_of_it_where_it_is_asked() {
    let words = words();
    for (lang, text) in [
        ("en", "All of them!"),
        ("en", "all"),
        ("es", "Todas"),
        ("es", "todo"),
        ("ar", "كلها"),
        ("ar", "الكل"),
    ] {
        let lang = Lang::new(lang);
        assert_eq!(words.presses(&lang, &asking(ASK_SKILLS), text).len(), 3, "{text}");
        assert_eq!(words.presses(&lang, &asking(ASK_HELPED), text), [], "{text}");
        assert_eq!(words.presses(&lang, &asking(ASK_SKILLS), &format!("{text}?")), [], "{text}");
    }
}

#[test]
fn words_that_begin_with_also_say_so() {
    let words = words();
    for (lang, text, more) in [
        ("en", "also walk", true),
        ("en", "And walk", true),
        ("en", "walk and slow breathing", false),
        ("en", "alsowalk", false),
        ("en", "also", false),
        ("es", "y Walk", true),
        ("es", "Además, Walk", true),
        ("es", "yoga", false),
        ("ar", "وتنفس بطيء", true),
        ("ar", "أيضًا تنفس بطيء", true),
        ("ar", "تنفس بطيء", false),
    ] {
        assert_eq!(words.is_more(&Lang::new(lang), &asking(ASK_SKILLS), text), more, "{text}");
        assert!(!words.is_more(&Lang::new(lang), &asking(ASK_MOOD), text), "{text}");
    }
}

#[test]
fn only_the_whole_of_a_text_is_the_words_of_a_button() {
    let words = words();
    for lang in words.langs() {
        for screen in screens() {
            for text in
                ["a lot of pain", "I want to die", "nada tiene sentido", "كثيرًا ما أبكي", "7", "٣", "", "…"]
            {
                assert_eq!(words.presses(&lang, &screen, text), Vec::<Press>::new(), "{text}");
            }
        }
    }
}

#[test]
fn what_people_say_of_sharing_is_known_in_their_language() {
    let words = words();
    let screen = asking(ASK_SHARE);
    for (tag, private, shared) in [
        (
            "en",
            vec!["only for me", "Only for me.", "keep it private", "private"],
            vec!["yes share it", "yes please", "share it"],
        ),
        (
            "es",
            vec!["solo para mí", "no la compartas", "privada", "mejor no"],
            vec!["sí, compartirla", "compartir"],
        ),
        ("ar", vec!["لي وحدي", "لا تشاركها", "خاصة", "لا أريد"], vec!["نعم، مشاركتها", "شاركها", "طبعا"]),
    ] {
        let lang = words.guess(Some(tag));
        for (texts, yes) in [(private, false), (shared, true)] {
            for text in texts {
                let found = words.presses(&lang, &screen, text);
                assert!(
                    match found[..] {
                        [Press::Checkin(_, Tap::Share(_, on))] => on == yes,
                        [Press::Checkin(_, Tap::ShareThese(..))] => yes,
                        _ => false,
                    },
                    "{text}: {found:?}"
                );
            }
        }
    }
}

#[test]
fn skills_are_known_shortened_and_never_by_what_they_are_not() {
    let words = words();
    let skill = |(name, id): (SkillName, i64)| Skill { id: SkillId(id), name };
    let own = |name: &str| SkillName::Own(name.into());
    let mut card = card(Some(ASK_SKILLS));
    let names = ["grounding", "breathing", "distraction"].map(|key| SkillName::BuiltIn(key.into()));
    let names = names.into_iter().chain(
        [
            "No alcohol today",
            "Don’t hurt myself",
            "Call mum when I want to die",
            "Walk (park)",
            "Walk (hills)",
        ]
        .map(own),
    );
    let listed: Vec<Skill> = names.zip(1..).map(skill).collect();
    card.form = form(SudsWhen::HighestToday, &listed, &[]);
    let screen = Screen::Checkin(Box::new(card));
    let named = |tag: &str, text: &str| -> Vec<i64> {
        let found = words.presses(&words.guess(Some(tag)), &screen, text);
        found
            .iter()
            .filter_map(|press| match press {
                Press::Checkin(_, Tap::Choose(_, id, true)) => Some(id.0),
                _ => None,
            })
            .collect()
    };
    for (tag, text, ids) in [
        ("en", "slow breathing and grounding", vec![2, 1]),
        ("en", "Grounding.", vec![1]),
        ("en", "the grounding / breathing", vec![1, 2]),
        ("en", "grounding & 3", vec![1, 3]),
        ("en", "call mum", vec![6]),
        ("en", "Walk (hills), distraction", vec![8, 3]),
        ("es", "Anclaje y Respirar", vec![1, 2]),
        ("es", "Anclaje, Distraerme", vec![1, 3]),
        ("es", "usé anclaje e respirar despacio", vec![1, 2]),
        ("ar", "الارتكاز والتنفس ببطء", vec![1, 2]),
        ("ar", "تحويل الانتباه، الارتكاز", vec![3, 1]),
    ] {
        assert_eq!(named(tag, text), ids, "{text}");
    }
    // Two are called so; a word that says the contrary; a sentence; numbers alone, which are the domain's.
    for text in [
        "walk",
        "alcohol",
        "hurt myself",
        "hurt",
        "I want to die",
        "to die",
        "grounding and I cut",
        "1 and 3",
        "and",
    ] {
        assert_eq!(named("en", text), Vec::<i64>::new(), "{text}");
    }
}
