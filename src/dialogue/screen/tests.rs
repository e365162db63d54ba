use serde_json::{Value, json};

use super::*;
use crate::domain::week::{Week, summarise};

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

#[test]
fn what_waited_since_before_there_were_pages_and_tales_is_still_read() {
    let summary = summarise(&[], Week::ending("2026-03-08".parse().unwrap()), SudsWhen::RightNow);
    let weekly = Screen::Weekly {
        summary: summary.clone(),
        top_skill: None,
        tasks: Vec::new(),
        told: Vec::new(),
        better: None,
    };
    assert_eq!(without(&weekly, &["told", "better", "usual", "homework"]), Some(weekly.clone()));
    let clients = Screen::Clients { rows: Vec::new(), page: Page::default() };
    assert_eq!(without(&clients, &["page"]), Some(clients.clone()));
    let (link, alias) = (LinkId(1), "Heron".to_owned());
    let row = DigestRow { link, alias, summary, flags: Vec::new(), paused: false };
    let digest = Screen::Digest { rows: vec![row], page: Page::default(), by_button: false };
    assert_eq!(without(&digest, &["page", "by_button", "usual", "homework"]), Some(digest.clone()));
    assert_eq!(Screen::from_json(&json!({ "v": VERSION + 1, "screen": "help" }).to_string()), None);
}
