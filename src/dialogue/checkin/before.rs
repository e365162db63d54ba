//! A check-in's message as the version before wrote it, when six questions were built in.
//! Only reads; what is written is written anew.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::Value as Json;

use crate::domain::answers::{Answers, Given, Text, Value};
use crate::domain::catalogue::{self, HOMEWORK, SKILLS};
use crate::domain::checkin::Timing;
use crate::domain::form::{Form, Question};
use crate::domain::ids::PartId;
use crate::domain::item::{Name, Part};
use crate::domain::occasion::Occasion;
use crate::domain::scale::SudsWhen;

use super::card::{Card, Opening};

#[derive(Deserialize)]
struct Before {
    day: NaiveDate,
    timing: Timing,
    suds_when: SudsWhen,
    at: Option<Question>,
    place: usize,
    places: usize,
    back: Option<Question>,
    /// By the name of the question, and the tasks by their number.
    answers: BTreeMap<String, Json>,
    skills: Vec<Part>,
    tasks: Vec<Task>,
    opening: Opening,
    shared: bool,
    #[serde(default)]
    noted: Option<Question>,
}

#[derive(Deserialize)]
struct Task {
    id: PartId,
    text: String,
}

#[derive(Deserialize)]
struct Report {
    done: Option<i32>,
    useful: Option<i32>,
}

/// What an answer could be.
#[derive(Deserialize)]
#[serde(untagged)]
enum Was {
    Number(i32),
    Chosen(Vec<PartId>),
    Text(Text),
}

pub fn card(written: Json) -> Result<Card, serde_json::Error> {
    let before: Before = serde_json::from_value(written)?;
    let when = before.suds_when;
    let right = |question: Question| of_moment(question, when);
    let form = form(when, before.skills, before.tasks);
    let mut answers = Answers::default();
    for (name, json) in before.answers {
        match catalogue::question_of_old(&name, None).map(right) {
            Some(question) => put(&mut answers, question, json)?,
            None => tasks(&mut answers, json)?,
        }
    }
    Ok(Card {
        occasion: Occasion::daily(before.day),
        timing: before.timing,
        form,
        at: before.at.map(right),
        place: before.place,
        places: before.places,
        back: before.back.map(right),
        answers,
        opening: before.opening,
        shared: before.shared,
        noted: before.noted.map(right),
        either: Vec::new(),
        begun: None,
        minutes: None,
        time: None,
        night: None,
        reading: None,
    })
}

fn form(when: SudsWhen, skills: Vec<Part>, tasks: Vec<Task>) -> Form {
    let mut form = catalogue::form(&catalogue::starting(when), &[]);
    form.set_parts(SKILLS, skills);
    let part = |task: Task| Part { id: task.id, name: Name::Own(task.text) };
    form.set_parts(HOMEWORK, tasks.into_iter().map(part).collect());
    form
}

/// SUDs had one name for two moments.
fn of_moment(question: Question, when: SudsWhen) -> Question {
    match catalogue::other_moment(question.item) {
        Some(_) => Question::whole(catalogue::suds(when)),
        None => question,
    }
}

fn put(answers: &mut Answers, question: Question, json: Json) -> Result<(), serde_json::Error> {
    let given: Option<Given<Was>> = serde_json::from_value(json)?;
    let given = match given {
        None => return Ok(()),
        Some(Given::Skipped) => Given::Skipped,
        Some(Given::Value(Was::Number(n))) => Given::Value(Value::Number(n)),
        Some(Given::Value(Was::Chosen(parts))) => Given::Value(Value::Chosen(parts)),
        Some(Given::Value(Was::Text(text))) => Given::Value(Value::Text(text)),
    };
    answers.give(question, given);
    Ok(())
}

fn tasks(answers: &mut Answers, json: Json) -> Result<(), serde_json::Error> {
    let reports: BTreeMap<i64, Report> = serde_json::from_value(json)?;
    for (id, report) in reports {
        let number = |n: Option<i32>| n.map_or(Given::Skipped, |n| Given::Value(Value::Number(n)));
        answers.give(Question::part_of(HOMEWORK, PartId(id)), number(report.done));
        if let (Some(useful), Some(question)) =
            (report.useful, catalogue::question_of_old("useful", Some(PartId(id))))
        {
            answers.give(question, Given::Value(Value::Number(useful)));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_message_of_the_version_before_says_the_same() {
        let written = json!({
            "day": "2026-03-02", "timing": "late", "suds_when": "right_now", "at": {"useful": 41}, "place": 4, "places": 5,
            "back": "suds", "opening": "going", "shared": true, "noted": {"task": 41},
            "answers": {
                "mood": {"value": 7}, "suds": {"value": 40}, "skills": {"value": [12]}, "helped": "skipped",
                "tasks": {"41": {"done": 2, "useful": 3}, "42": {"done": null, "useful": null}},
                "note": {"value": {"text": "slept badly", "shared": true}},
            },
            "skills": [{"id": 12, "name": {"built_in": "breathing"}}, {"id": 13, "name": {"own": "chess"}}],
            "tasks": [{"id": 41, "link": 3, "text": "walk", "last_day": null}],
        });
        let card: Card = serde_json::from_value(written).unwrap();
        insta::assert_json_snapshot!(card);
        let again: Card = serde_json::from_value(serde_json::to_value(&card).unwrap()).unwrap();
        assert_eq!(again, card);
    }

    #[test]
    fn what_was_not_reached_is_not_answered() {
        let written = json!({
            "day": "2026-03-02", "timing": "on_time", "suds_when": "highest_today", "at": "mood", "place": 1, "places": 3,
            "back": null, "opening": "asked", "shared": false, "skills": [], "tasks": [],
            "answers": {"mood": null, "suds": null, "skills": null, "helped": null, "tasks": {}, "note": null},
        });
        let card: Card = serde_json::from_value(written).unwrap();
        assert!(card.answers.is_empty());
        assert_eq!(card.at.map(|at| at.to_string()).as_deref(), Some("1"));
    }
}
