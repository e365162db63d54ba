use serde_json::{Value, json};

use super::*;
use crate::domain::week::Week;

/// What an older version would have written: the same without these fields.
fn without(screen: &Screen, fields: &[&str]) -> Option<Screen> {
    let mut stored: Value = serde_json::from_str(&screen.to_json().unwrap()).unwrap();
    strip(&mut stored, fields);
    Screen::from_json(&stored.to_string())
}

fn strip(value: &mut Value, fields: &[&str]) {
    match value {
        Value::Object(map) => {
            map.retain(|key, _| !fields.contains(&key.as_str()));
            map.values_mut().for_each(|value| strip(value, fields));
        }
        Value::Array(values) => values.iter_mut().for_each(|value| strip(value, fields)),
        _ => {}
    }
}

/// A week in numbers, as messages held it once.
fn summary() -> Value {
    let scale = json!({ "this": { "mean": 4.0, "n": 3, "low": 3, "high": 5 }, "usual": null });
    json!({ "from": "2026-03-02", "to": "2026-03-08", "asked": 7, "answered": 3, "late": 0, "filled_in": 0,
        "paused": 0, "mood": scale, "suds": scale, "suds_when": "right_now", "other_suds": null,
        "top_skill": [1, 3], "skill_days": 3, "homework": [1, 2] })
}

#[test]
fn what_waited_since_before_there_were_pages_is_still_read() {
    let clients = Screen::Clients(ClientsScreen::Clients { rows: Vec::new(), page: Page::default() });
    assert_eq!(without(&clients, &["page"]), Some(clients.clone()));
    assert_eq!(Screen::from_json(&json!({ "v": VERSION + 1, "screen": "help" }).to_string()), None);
}

#[test]
fn a_week_that_waited_with_its_numbers_inside_is_read_as_that_week_without_them() {
    let told =
        json!([{ "told": "answered", "answered": 3, "asked": 7, "later": 0 }, { "told": "bring_one" }]);
    let weekly =
        json!({ "summary": summary(), "top_skill": null, "tasks": [], "told": told, "better": null });
    let before = json!({ "summary": summary(), "top_skill": null, "tasks": [] });
    for stored in [weekly, before] {
        let read = Screen::from_json(&json!({ "v": VERSION, "screen": { "weekly": stored } }).to_string());
        assert_eq!(read, Some(Screen::Weekly { week: Week::ending("2026-03-08".parse().unwrap()) }));
        let again = read.as_ref().unwrap().to_json().unwrap();
        assert!(!again.contains("summary") && !again.contains("mood"), "{again}");
        assert_eq!(Screen::from_json(&again), read);
    }
}

/// What a therapist's screens held before they were looks: the numbers and notes of their own moment.
#[test]
fn what_waited_with_answers_inside_is_read_as_a_look_without_them() {
    let summary = summary();
    let aim = Aim { link: LinkId(1), alias: "Heron".into(), week: None };
    let notes = json!([["2026-03-08", "a note since taken back"]]);
    let page = Page { number: 1, total: 30 };
    let row = json!({ "link": 1, "alias": "Heron", "summary": summary, "flags": [], "paused": false });
    let case = json!({ "link": 1, "alias": "Heron", "summary": summary, "flags": [], "top_skill": null,
        "tasks": [], "notes": notes, "pause": null, "zone": "Europe/Madrid", "suds_when": "right_now" });
    let old = [
        (json!({ "case": case }), Look::Case(aim.clone())),
        (
            json!({ "case_chart": { "link": 1, "alias": "Heron", "summary": summary } }),
            Look::CaseChart(aim.clone()),
        ),
        (
            json!({ "session": { "link": 1, "alias": "Heron", "weeks": 12 } }),
            Look::Session { aim: aim.clone(), weeks: 12 },
        ),
        (
            json!({ "session_file": { "link": 1, "alias": "Heron", "weeks": 4 } }),
            Look::SessionFile { aim: aim.clone(), weeks: 4 },
        ),
        (
            json!({ "digest": { "rows": [row] } }),
            Look::Digest { rows: vec![aim.clone()], page: Page::default(), by_button: false },
        ),
        (
            json!({ "digest": { "rows": [row], "page": page, "by_button": true } }),
            Look::Digest { rows: vec![aim.clone()], page, by_button: true },
        ),
        (
            json!({ "album": { "cases": [{ "link": 1, "alias": "Heron" }] } }),
            Look::Album { cases: vec![aim] },
        ),
    ];
    for (screen, look) in old {
        let read = Screen::from_json(&json!({ "v": VERSION, "screen": screen }).to_string());
        assert_eq!(read, Some(Screen::Look(look)), "{screen}");
        let again = read.unwrap().to_json().unwrap();
        assert!(!again.contains("taken back") && !again.contains("summary"), "{again}");
        assert_eq!(
            Screen::from_json(&again),
            Screen::from_json(&json!({ "v": VERSION, "screen": screen }).to_string())
        );
    }
}

#[test]
fn a_line_that_said_more_in_an_earlier_version_is_still_read() {
    let stored = r#"{"v":1,"screen":{"line":{"several_numbers":{"low":0,"high":10}}}}"#.to_owned();
    let stored = stored.replace("\"v\":1", &format!("\"v\":{VERSION}"));
    assert_eq!(Screen::from_json(&stored), Some(Screen::Line(Line::SeveralNumbers {})));
}
