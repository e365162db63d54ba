//! README promises that the words on a button may be typed. Every screen there is, in every language: each of its buttons
//! is read as a press of it, by the question it asks or by standing in front. The next screen with a button has to be one
//! of both.

use std::collections::BTreeSet;

use crate::dialogue::screen::{Aim, Line, Look, Screen};
use crate::wording::Button;

use super::samples::{Sample, samples};
use super::words;

#[test]
fn the_words_on_every_button_of_every_screen_are_that_button() {
    let words = words();
    let (mut tried, mut wrong) = (0, BTreeSet::new());
    for lang in words.langs() {
        for feature in samples() {
            for sample in &feature.screens {
                let message = sample.message(&words, &lang);
                let look = match sample {
                    Sample::Case(case) => Some(Screen::Look(Look::Case(Aim {
                        link: case.link,
                        alias: case.alias.clone(),
                        week: None,
                    }))),
                    Sample::Digest(page) => {
                        let aims = page.rows.iter();
                        let aims =
                            aims.map(|row| Aim { link: row.link, alias: row.alias.clone(), week: None });
                        let rows = aims.collect();
                        Some(Screen::Look(Look::Digest { rows, page: page.page, by_button: page.by_button }))
                    }
                    _ => None,
                };
                let Some(screen) = sample.screen().or(look.as_ref()) else { continue };
                // A card that asks tells its own buttons, and they are tried where those are.
                if matches!(screen, Screen::Checkin(_)) {
                    continue;
                }
                let presses = message.buttons.iter().flatten().filter_map(|button| match button {
                    Button::Press { label, press } => Some((label, press)),
                    Button::Url { .. } => None,
                });
                let presses: Vec<_> =
                    presses.filter(|(label, _)| label.chars().any(char::is_alphabetic)).collect();
                for (label, press) in &presses {
                    // What two buttons say is neither.
                    if presses.iter().any(|(other, of)| other.eq_ignore_ascii_case(label) && of != press) {
                        continue;
                    }
                    let read = match screen.asks() {
                        true => words.presses(&lang, screen, label) == [(*press).clone()],
                        false => {
                            screen.may_stand_in_front()
                                && words.button(&lang, screen, label).as_ref() == Some(*press)
                        }
                    };
                    tried += 1;
                    if !read {
                        wrong.insert(format!("{} {label} of {screen:?}", lang.tag()));
                    }
                }
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {tried}:\n{}",
        wrong.len(),
        wrong.into_iter().collect::<Vec<_>>().join("\n")
    );
    assert!(tried > 300, "{tried}");
}

/// What a sentence says of having a button is so.
#[test]
fn every_sentence_knows_whether_a_button_stands_beneath_it() {
    let words = words();
    for line in super::lines::lines() {
        for line in [line.clone(), line.unheard()] {
            let screen = Screen::Line(line.clone());
            let message = words.screen(&words.langs()[0], &screen, &super::ctx());
            assert_eq!(
                message.buttons.iter().flatten().next().is_some(),
                Line::has_button(&line),
                "{line:?}"
            );
        }
    }
}
