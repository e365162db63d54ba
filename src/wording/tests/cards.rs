//! Samples of the check-in card: every question, fresh and answered, and every way it can end.

use crate::dialogue::screen::{Card, Opening, Screen};
use crate::domain::answers::{Answers, Given};
use crate::domain::catalogue::samples::{
    self, ASK_HELPED, ASK_MOOD, ASK_NOTE, ASK_SHARE, ASK_SKILLS, ASK_SUDS, ASK_SUDS_NOW, ask_task,
    ask_useful, chosen, form, number, text,
};
use crate::domain::checkin::Timing;
use crate::domain::form::{Asking, Form, Question, order};
use crate::domain::occasion::Occasion;
use crate::domain::scale::SudsWhen;

use super::samples::{day, skills, task};

fn answers() -> Answers {
    samples::answers(&[
        (ASK_MOOD, number(6)),
        (ASK_SUDS, number(35)),
        (ASK_SUDS_NOW, number(35)),
        (ASK_SKILLS, chosen(&[1, 7, 99])),
        (ASK_HELPED, number(3)),
        (ask_task(4), number(2)),
        (ask_useful(4), number(3)),
        (ask_task(5), Given::Skipped),
        (ASK_NOTE, text("Slept <badly>, walked anyway", true)),
    ])
}

fn asked(when: SudsWhen) -> Form {
    form(when, &skills(), &[task(4, "Walk for ten minutes"), task(5, "Write down one <thought>")])
}

pub fn card(at: Option<Question>) -> Card {
    Card {
        occasion: Occasion::daily(day("2026-03-03")),
        timing: Timing::OnTime,
        form: asked(SudsWhen::HighestToday),
        at,
        place: 2,
        places: 5,
        back: None,
        answers: Answers::default(),
        opening: Opening::Asked,
        shared: true,
        noted: None,
        either: Vec::new(),
        begun: None,
        minutes: (at == Some(ASK_MOOD)).then_some(2),
        time: None,
        night: None,
        reading: None,
    }
}

pub fn cards() -> Vec<Screen> {
    let every = [ASK_MOOD, ASK_SUDS, ASK_SKILLS, ASK_HELPED, ask_task(4), ask_useful(4), ASK_NOTE, ASK_SHARE];
    let mut cards: Vec<Card> = every.iter().map(|question| card(Some(*question))).collect();
    // All of it again, answered, for another day.
    cards.extend(every.iter().map(|question| Card {
        answers: answers(),
        back: Some(ASK_MOOD),
        timing: Timing::FilledIn,
        opening: Opening::Resumed,
        form: asked(SudsWhen::RightNow),
        shared: false,
        ..card(Some(if *question == ASK_SUDS { ASK_SUDS_NOW } else { *question }))
    }));
    // What was typed is said before the next question.
    cards.extend(every.iter().skip(1).zip(every).map(|(question, before)| Card {
        answers: answers(),
        noted: Some(before),
        opening: Opening::Going,
        ..card(Some(*question))
    }));
    // How skills go, beneath their question, and beneath another on a bad day.
    let reading = || Some(super::skills::reading(&skills(), "Hum <low>."));
    cards.push(Card { reading: reading(), opening: Opening::Going, ..card(Some(ASK_SKILLS)) });
    let mut bad = Answers::default();
    bad.give(ASK_MOOD, number(0));
    bad.give(ASK_SUDS, number(100));
    let bad_day = || Card {
        answers: bad.clone(),
        back: Some(ASK_SUDS),
        opening: Opening::Going,
        ..card(Some(ask_task(4)))
    };
    cards.push(bad_day());
    cards.push(Card { reading: reading(), ..bad_day() });
    cards.push(Card { timing: Timing::Late, opening: Opening::Nudged, ..card(Some(ASK_MOOD)) });
    cards.push(Card { opening: Opening::AskedAgain, places: 14, ..card(Some(ASK_SUDS)) });
    cards.push(Card { answers: answers(), ..card(None) });
    cards.push(Card { answers: answers(), timing: Timing::Late, shared: false, ..card(None) });
    let mut skipped = Answers::default();
    skipped.give(ASK_MOOD, Given::Skipped);
    skipped.give(ASK_SKILLS, Given::Skipped);
    let one = form(SudsWhen::HighestToday, &skills(), &[task(4, "Walk")]);
    cards.push(Card { answers: skipped, form: one, ..card(None) });
    let mut none = Answers::default();
    none.give(ASK_SKILLS, chosen(&[]));
    none.give(ASK_NOTE, text("For me", false));
    cards.push(Card { answers: none, ..card(None) });
    cards.into_iter().map(|card| Screen::Checkin(Box::new(card))).collect()
}

/// What is said of each answer that was changed once its day was over.
pub fn kept() -> Vec<Screen> {
    let asking = Asking { looking_back: false, shared: true };
    let one = form(SudsWhen::HighestToday, &skills(), &[task(4, "Walk for ten minutes")]);
    let every = order(&one, &answers(), asking);
    let kept =
        |noted| Card { answers: answers(), noted: Some(noted), timing: Timing::FilledIn, ..card(None) };
    every.into_iter().map(|question| Screen::KeptAnswer(Box::new(kept(question)))).collect()
}
