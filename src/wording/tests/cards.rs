//! Samples of the check-in card: every question, fresh and answered, and every way it can end.

use crate::dialogue::screen::{Card, Opening, Screen};
use crate::domain::checkin::{Answer, Answers, Given, Note, Question, Timing};
use crate::domain::ids::{SkillId, TaskId};
use crate::domain::scale::SudsWhen;
use crate::domain::task::Report;

use super::samples::{day, skills, task};

fn answers() -> Answers {
    let mut answers = Answers::default();
    answers.apply(Answer::Mood(Given::Value(6)));
    answers.apply(Answer::Suds(Given::Value(35)));
    answers.apply(Answer::Skills(Given::Value(vec![SkillId(1), SkillId(7), SkillId(99)])));
    answers.apply(Answer::Helped(Given::Value(3)));
    answers.apply(Answer::Task(TaskId(4), Report { done: Some(2), useful: Some(3) }));
    answers.apply(Answer::Task(TaskId(5), Report { done: None, useful: None }));
    answers.apply(Answer::Note(Given::Value(Note {
        text: "Slept <badly>, walked anyway".into(),
        shared: true,
    })));
    answers
}

pub fn card(at: Option<Question>) -> Card {
    Card {
        day: day("2026-03-03"),
        timing: Timing::OnTime,
        suds_when: SudsWhen::HighestToday,
        at,
        place: 2,
        places: 5,
        back: None,
        answers: Answers::default(),
        skills: skills(),
        tasks: vec![task(4, "Walk for ten minutes"), task(5, "Write down one <thought>")],
        opening: Opening::Asked,
        shared: true,
        noted: None,
    }
}

pub fn cards() -> Vec<Screen> {
    let task = TaskId(4);
    let every = [
        Question::Mood,
        Question::Suds,
        Question::Skills,
        Question::Helped,
        Question::Task(task),
        Question::Useful(task),
        Question::Note,
        Question::Share,
    ];
    let mut cards: Vec<Card> = every.iter().map(|question| card(Some(*question))).collect();
    // All of it again, answered, for another day.
    cards.extend(every.iter().map(|question| Card {
        answers: answers(),
        back: Some(Question::Mood),
        timing: Timing::FilledIn,
        opening: Opening::Resumed,
        suds_when: SudsWhen::RightNow,
        shared: false,
        ..card(Some(*question))
    }));
    // What was typed is said before the next question.
    cards.extend(every.iter().skip(1).zip(every).map(|(question, before)| Card {
        answers: answers(),
        noted: Some(before),
        opening: Opening::Going,
        ..card(Some(*question))
    }));
    cards.push(Card { timing: Timing::Late, opening: Opening::Nudged, ..card(Some(Question::Mood)) });
    cards.push(Card { opening: Opening::AskedAgain, places: 14, ..card(Some(Question::Suds)) });
    cards.push(Card { answers: answers(), ..card(None) });
    cards.push(Card { answers: answers(), timing: Timing::Late, shared: false, ..card(None) });
    let mut skipped = Answers::default();
    skipped.apply(Answer::Mood(Given::Skipped));
    skipped.apply(Answer::Skills(Given::Skipped));
    cards.push(Card { answers: skipped, tasks: vec![super::samples::task(4, "Walk")], ..card(None) });
    let mut none = Answers::default();
    none.apply(Answer::Skills(Given::Value(vec![])));
    none.apply(Answer::Note(Given::Value(Note { text: "For me".into(), shared: false })));
    cards.push(Card { answers: none, ..card(None) });
    cards.into_iter().map(|card| Screen::Checkin(Box::new(card))).collect()
}
