//! Nothing anybody said is lost, and nothing else is touched.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde_json::{Value, json};
use tidemark::domain::ids::PersonId;
use tidemark::store::export::{self, AnswerRow};

use super::landed::{self, Tables, before, json as landed_json, now, tables, text, upgraded};

/// The answers of one client, a line each, in the order of days.
type Told = BTreeMap<i64, Vec<String>>;

/// As the landed version exported them. What a question is called is said anew, and nothing else.
fn as_landed() -> Told {
    let mut told = Told::new();
    for answer in landed::told() {
        let question = match answer.question.as_str() {
            "skill_used" => "skills",
            "homework_done" => "homework",
            other => other,
        };
        let line = format!("{}\t{question}\t{}\t{}", answer.day, answer.item, answer.rest.join("\t"));
        told.entry(answer.client).or_default().push(line);
    }
    sorted(told)
}

fn sorted(mut told: Told) -> Told {
    told.values_mut().for_each(|lines| lines.sort());
    told
}

/// One answer with every mark; instants in seconds from the midnight before its day in UTC.
fn line(row: &AnswerRow) -> String {
    let midnight = row.day.parse::<NaiveDate>().unwrap().and_time(chrono::NaiveTime::MIN).and_utc();
    let since = |at: chrono::DateTime<chrono::Utc>| (at - midnight).num_milliseconds() as f64 / 1000.0;
    let number = |n: Option<i64>| n.map(|n| n.to_string()).unwrap_or_default();
    let marks = [(row.shared, 's'), (row.late, 'l'), (row.filled_in, 'f')];
    let marks: String = marks.into_iter().filter(|(is, _)| *is).map(|(_, mark)| mark).collect();
    let text = row.text.as_ref().map(|text| json!(text).to_string()).unwrap_or_default();
    let changed = row.changed_at.map(|at| since(at).to_string()).unwrap_or_default();
    let (value, at) = (number(row.value), since(row.answered_at));
    format!("{}\t{}\t{}\t{value}\t{at}\t{changed}\t{marks}\t{text}", row.day, row.question, row.item)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn every_answer_is_exported_with_every_mark() {
    let upgraded = upgraded().await;
    let mut conn = upgraded.store.read().await.unwrap();
    let expected = as_landed();
    let mut told = Told::new();
    for client in expected.keys() {
        let export = export::load(&mut conn, PersonId(*client), now()).await.unwrap().unwrap();
        told.insert(*client, export.client.unwrap().answers.iter().map(line).collect());
    }
    for (client, lines) in sorted(told) {
        let expected = &expected[&client];
        let lost: Vec<&String> = expected.iter().filter(|line| !lines.contains(line)).take(5).collect();
        let made_up: Vec<&String> = lines.iter().filter(|line| !expected.contains(line)).take(5).collect();
        assert!(lost.is_empty() && made_up.is_empty(), "of {client}, lost {lost:#?}, made up {made_up:#?}");
        // Twice is once too often.
        assert_eq!(lines.len(), expected.len());
    }
}

/// The fields of an export that are tables, which are held against each other whole.
fn without_tables(mut export: Value) -> Value {
    let fields = [
        ("", &["machinery", "exported_at"][..]),
        (
            "/client",
            &[
                "answers",
                "checkins",
                "reads",
                "asked",
                "chosen",
                "taken_off_aside",
                "questions",
                "suds_when",
                "weekdays_since",
                "asked_how_to_go_on",
                "notes",
                "tracked",
                "more_check_ins",
                "thought_records",
                "targets",
            ],
        ),
        ("/therapist", &["looks", "questions_given", "skills_given", "targets_named", "limits"]),
    ];
    for (place, names) in fields {
        if let Some(object) = export.pointer_mut(place).and_then(Value::as_object_mut) {
            names.iter().for_each(|name| drop(object.remove(*name)));
        }
    }
    // Who put a skill on the list was not kept before: it is told where there was one therapist only, and of own ones.
    let skills = export.pointer_mut("/client/skills").and_then(Value::as_array_mut);
    for skill in skills.into_iter().flatten().filter_map(Value::as_object_mut) {
        // Of a list of before nothing was chosen of what can be chosen since.
        for new in ["reminder", "first_at", "first_day", "shown_to_all"] {
            let empty = skill.remove(new).is_none_or(|value| value.is_null() || value == false);
            assert!(empty, "{skill:?}");
        }
        let nobody = skill.remove("added_by").is_none_or(|by| by.is_null());
        assert!(nobody || skill.get("name").is_some_and(Value::is_string), "{skill:?}");
    }
    export
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_else_is_exported_is_the_same_but_for_what_is_asked() {
    let upgraded = upgraded().await;
    let mut conn = upgraded.store.read().await.unwrap();
    let people = landed_json("exports.json");
    assert!(people.as_array().unwrap().len() > 10);
    for person in people.as_array().unwrap() {
        let (id, was) = (person["id"].as_i64().unwrap(), &person["export"]);
        let is = export::load(&mut conn, PersonId(id), now()).await.unwrap().unwrap();
        let is = serde_json::to_value(is).unwrap();
        assert_eq!(without_tables(is.clone()), without_tables(was.clone()), "of {id}");
        if let Some(when) = was.pointer("/client/suds_when").and_then(Value::as_str) {
            let asked = json!(["mood", format!("suds_{when}"), "skills", "homework", "note"]);
            assert_eq!(is["client"]["asked"], asked, "of {id}");
        }
    }
}

/// The columns this upgrade writes anew, with the tests of what became of them.
const WRITTEN_ANEW: [(&str, &str); 2] = [("conversations", "state"), ("typed_messages", "question")];

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn every_column_that_stays_keeps_its_values() {
    let mut conn = before().await;
    let was = tables(&mut conn).await;
    let upgraded = upgraded().await;
    let mut conn = upgraded.store.read().await.unwrap();
    let is = tables(&mut conn).await;
    let mut compared = 0;
    for (name, (columns, rows)) in &was {
        // Answers are held against each other as they are exported.
        let Some((columns_now, rows_now)) = is.get(name).filter(|_| name != "answers") else { continue };
        let stays = |column: &&String| {
            columns_now.contains(column) && !WRITTEN_ANEW.contains(&(name.as_str(), column.as_str()))
        };
        let kept: Vec<&String> = columns.iter().filter(stays).collect();
        let cut = |rows: &[BTreeMap<String, String>]| {
            let mut rows: Vec<Vec<String>> =
                rows.iter().map(|row| kept.iter().map(|column| row[*column].clone()).collect()).collect();
            rows.sort();
            rows
        };
        assert!(cut(rows) == cut(rows_now), "{name} changed");
        compared += kept.len();
    }
    assert!(compared > 100, "{compared} columns");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn no_row_points_nowhere_and_the_file_is_whole() {
    let upgraded = upgraded().await;
    let mut conn = upgraded.store.read().await.unwrap();
    let broken = sqlx::query("PRAGMA foreign_key_check").fetch_all(&mut *conn).await.unwrap();
    assert!(broken.is_empty(), "{} rows point nowhere", broken.len());
    let whole: String = sqlx::query_scalar("PRAGMA integrity_check").fetch_one(&mut *conn).await.unwrap();
    assert_eq!(whole, "ok");
}

fn cell(row: &BTreeMap<String, String>, column: &str) -> Option<String> {
    text(&row[column])
}

/// The moment a day's SUDs were about for the landed version: of the answer there is, of two the one asked for.
fn moment(was: &Tables, checkin: &BTreeMap<String, String>) -> Option<String> {
    let asked = cell(checkin, "suds_when");
    let answers = was["answers"].1.iter().filter(|answer| answer["checkin_id"] == checkin["id"]);
    let answered: Vec<&str> = answers
        .filter_map(|answer| match answer["question_id"].as_str() {
            "2" => Some("highest_today"),
            "3" => Some("right_now"),
            _ => None,
        })
        .collect();
    match answered.as_slice() {
        [] => asked,
        [one] => Some((*one).to_owned()),
        _ => asked,
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn each_day_asks_what_it_asked() {
    let mut conn = before().await;
    let was = tables(&mut conn).await;
    let upgraded = upgraded().await;
    let mut conn = upgraded.store.read().await.unwrap();
    let is = tables(&mut conn).await;
    let forms: BTreeMap<&str, Option<String>> =
        is["checkins"].1.iter().map(|row| (row["id"].as_str(), cell(row, "form"))).collect();
    let mut switched = 0;
    for checkin in &was["checkins"].1 {
        let form = forms[checkin["id"].as_str()].as_deref();
        let expected = match moment(&was, checkin).as_deref() {
            Some("highest_today") => Some("[1,2,4,6,7]"),
            Some("right_now") => Some("[1,3,4,6,7]"),
            // It was only planned.
            _ => None,
        };
        assert_eq!(form, expected, "{checkin:?}");
        switched += usize::from(form == Some("[1,3,4,6,7]"));
    }
    assert!(switched > 50);
}
