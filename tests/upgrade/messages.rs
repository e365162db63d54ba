//! What waited says what it would have said, and what hung on it still means what it meant.

use std::collections::BTreeMap;

use chrono::{Datelike as _, NaiveDate};
use serde_json::{Value, json};
use sqlx::Row as _;
use tidemark::dialogue::press::{AsideTap, Press, Tap};
use tidemark::dialogue::screen::{Screen, SkillsScreen};
use tidemark::dialogue::state::State;
use tidemark::domain::ids::PersonId;
use tidemark::domain::lang::Lang;
use tidemark::domain::schedule::{LocalTime, local_day};
use tidemark::store::typed;
use tidemark::wording::{Button, Ctx, Message, Words};

use super::landed::{before, data, json as landed_json, now, number_of, upgraded};

/// The one sentence said otherwise since: it names the open question by the item's name, whatever the item.
const REWORDED: [(&str, &str); 7] = [
    (" عن مزاجك.", ": المزاج."),
    (" عن المهارات.", ": المهارات."),
    (" عن مدى فائدة الواجب.", ": مدى فائدة الواجب."),
    (": tu malestar emocional.", ": Malestar."),
    (": tus habilidades.", ": Habilidades."),
    (": tu tarea.", ": Tarea."),
    (": how much the skills helped.", ": How much the skills helped."),
];

fn reworded(text: &str) -> String {
    let said = REWORDED.iter().find_map(|(was, is)| Some(format!("{}{is}", text.strip_suffix(was)?)));
    said.unwrap_or_else(|| panic!("{text}"))
}

/// What is said otherwise since: to words that were no answer, at a note of which nothing was said yet, and of a task.
const SAID_SINCE: [(&str, &str); 14] = [
    (
        "homework, answers and pauses.",
        "homework, answers, notes, thought records, targets, pauses and what you track for yourself.",
    ),
    (
        "tareas, respuestas y pausas.",
        "tareas, respuestas, notas, registros de pensamientos, dianas, pausas y lo que sigues para ti.",
    ),
    (
        "وواجباتك وإجاباتك واستراحاتك.",
        "وواجباتك وإجاباتك وملاحظاتك وسجلات أفكارك وأهدافك العلاجية واستراحاتك وما تتابعه لنفسك.",
    ),
    (
        "América.\n\nLa pregunta de arriba sigue abierta.",
        "América.\n\nEso no lo he guardado. La pregunta puede esperar.",
    ),
    (
        "Americas.\n\nThe question above is still open.",
        "Americas.\n\nI did not keep that. The question can wait.",
    ),
    (
        "يُرجى إرسال أرقام المهارات من ١ إلى ٦، مثل ١ ٣، أو الضغط عليها.",
        "يُرجى إرسال الأرقام من ١ إلى ٦، مثل ١ ٣، أو الضغط على ما ينطبق.",
    ),
    ("I cannot read this, and nobody", "What you write matters, but I cannot understand it, and nobody"),
    ("Yo no puedo leer esto y nadie", "Lo que escribes importa, pero yo no puedo entenderlo y nadie"),
    ("لا أستطيع فهم هذا النص، ولا أحد", "ما كُتب هنا مهم، لكني لا أفهمه ولا أحد"),
    ("\n\n<b>Until which day", "\nYour client will read it as it stands here.\n\n<b>Until which day"),
    (
        "has to fit on a button.",
        "has to fit on a button. On a new line you can add one sentence on how it goes.",
    ),
    ("Your answer so far: only for you\n", ""),
    ("Tu respuesta hasta ahora: solo para ti\n", ""),
    ("إجابتك حتى الآن: لك وحدك\n", ""),
];

/// What /privacy says since of those who see the answers.
const SEEN_LIST: &str = "\nWhoever sees your answers also sees what I ask you, what you put aside, and your skills. If somebody typed a skill, only you and they can read its words until you show them. What you track for yourself they see only if you show it.\n\nNobody has looked";

/// Of a day that is over, SUDs of right now are asked about the moment of asking.
const ASKED_THEN: (&str, &str) = (
    "¿Cuánto malestar emocional sientes ahora mismo? (SUD)",
    "¿Cuánto malestar emocional sentías ese día cuando pregunté? (SUD)",
);

/// "3. Moving my body" of before is "3. Moving my body: …" now, and "Remove …" is the name alone.
fn names_the_same_skills(was: &Value, is: &Message) {
    let bare = |text: &str| text.replace("<b>", "").replace("</b>", "");
    let lines: Vec<String> = is.text.lines().map(bare).collect();
    for line in was["text"].as_str().unwrap().lines().map(bare) {
        assert!(lines.iter().any(|now| now.starts_with(&line)), "{line} in {}", is.text);
    }
    let labels: Vec<&str> = is.buttons.iter().flatten().map(label).collect();
    let removed = was["buttons"].as_array().unwrap().iter().flat_map(|row| row.as_array().unwrap());
    let removed: Vec<&str> =
        removed.filter_map(|button| button[0].as_str().unwrap().strip_prefix("Remove ")).collect();
    assert!(removed.len() > 3 && removed.iter().all(|name| labels.contains(name)), "{labels:?}");
}

/// A row of buttons that came since: to what can be put aside, and to the client's own skills and how they go.
fn is_new(row: &[Button]) -> bool {
    let [Button::Press { press, .. }] = row else { return false };
    matches!(press, Press::Aside(AsideTap::List) | Press::Skills(_) | Press::Checkin(_, Tap::Read(..)))
}

fn label(button: &Button) -> &str {
    match button {
        Button::Press { label, .. } | Button::Url { label, .. } => label,
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn every_waiting_message_is_worded_as_it_was() {
    let words = Words::new(BTreeMap::new()).unwrap();
    let upgraded = upgraded().await;
    let mut conn = upgraded.store.read().await.unwrap();
    let rows = sqlx::query(
        "SELECT o.id, coalesce(p.lang, o.lang), p.zone, o.screen FROM outbox o
         LEFT JOIN people p ON p.id = o.chat_id WHERE o.outcome IS NULL ORDER BY o.id",
    )
    .fetch_all(&mut *conn)
    .await
    .unwrap();
    let told = landed_json("screens.json");
    let told = told["waiting"].as_array().unwrap();
    assert_eq!(rows.len(), told.len());
    let (mut wrong, mut weeks) = (Vec::new(), 0);
    for (row, told) in rows.iter().zip(told) {
        let (id, lang, zone, screen): (i64, String, Option<String>, String) =
            (row.get(0), row.get(1), row.get(2), row.get(3));
        assert_eq!(told["id"], id);
        let read = Screen::from_json(&screen).unwrap_or_else(|| panic!("{id} cannot be read: {screen}"));
        // Holds its week only by date since, and is summed when it goes; the stories show what it says.
        if matches!(read, Screen::Weekly { .. }) {
            weeks += 1;
            continue;
        }
        let zone: Option<chrono_tz::Tz> = zone.map(|zone| zone.parse().unwrap());
        let local = zone.map(|zone| (local_day(now(), zone), LocalTime::reading(now(), zone)));
        let ctx = Ctx { bot_username: "tidemark_bot".into(), local };
        let mut message = words.screen(&Lang::new(&lang), &read, &ctx);
        // What can be put aside since.
        message.buttons.retain(|row| !is_new(row));
        let labels: Vec<Vec<&str>> =
            message.buttons.iter().map(|row| row.iter().map(label).collect()).collect();
        let is = json!({
            "id": id, "chat": told["chat"], "lang": lang, "text": message.text, "labels": labels,
            "quiet": message.quiet, "keyboard": format!("{:?}", message.reply_keyboard),
        });
        let mut was = told.clone();
        // Each skill stands there with how it goes, and its button opens it: from there it comes off the list.
        if matches!(read, Screen::Skills(SkillsScreen::Skills { .. })) {
            names_the_same_skills(&was, &message);
            continue;
        }
        let buttons = was.as_object_mut().unwrap().remove("buttons").unwrap();
        let buttons: Vec<Vec<(String, String)>> = serde_json::from_value(buttons).unwrap();
        let labels: Vec<Vec<&String>> =
            buttons.iter().map(|row| row.iter().map(|(label, _)| label).collect()).collect();
        was["labels"] = json!(labels);
        if screen.contains(r#""other_question":"#) {
            was["text"] = json!(reworded(was["text"].as_str().unwrap()));
        }
        if screen.contains(r#""timing":"late","suds_when":"right_now","at":"suds""#) {
            let (then, now) = ASKED_THEN;
            was["text"] = json!(was["text"].as_str().unwrap().replace(then, now));
        }
        if screen.contains(r#""privacy":"#) {
            was["text"] = json!(was["text"].as_str().unwrap().replace("\n\nNobody has looked", SEEN_LIST));
        }
        for (then, now) in SAID_SINCE {
            was["text"] = json!(was["text"].as_str().unwrap().replace(then, now));
        }
        // It had no noun.
        was["text"] = json!(
            was["text"]
                .as_str()
                .unwrap()
                .replace("Ahora mismo nadie lo está leyendo", "Ahora mismo nadie está leyendo esto")
        );
        if is != was {
            wrong.push(format!("{screen}\nwas {was:#}\nis {is:#}"));
            continue;
        }
        // What the landed version would have hung on it means what hangs on it now.
        for ((_, data), button) in buttons.iter().flatten().zip(message.buttons.iter().flatten()) {
            match button {
                Button::Press { press, label } => {
                    // Which of two moments is passed over or gone to, only the day can tell.
                    let nameless = [" skip s", " go s"].iter().any(|end| data.ends_with(end));
                    let is = if nameless { press.encode().replace(" 3", " 2") } else { press.encode() };
                    // A yes says now to which words it is.
                    let mark = is.rfind(" 1 ").filter(|_| data.ends_with(" ns 1")).map(|at| at + 2);
                    let is = mark.and_then(|mark| is.get(..mark)).unwrap_or(&is);
                    // What saves typed words says now under which words it stands.
                    let is = if data.ends_with(" hwopen") { is.get(..data.len()).unwrap_or(is) } else { is };
                    assert_eq!(Press::decode(data), Press::decode(is), "{label}: {data}");
                }
                Button::Url { url, .. } => assert_eq!(url, data),
            }
        }
    }
    assert!(weeks > 0 && weeks < rows.len());
    assert!(wrong.is_empty(), "{} messages say something else:\n{}", wrong.len(), wrong.join("\n\n"));
}

/// A button as this version writes it, from what the landed one meant by it.
fn as_now(means: &str) -> Vec<String> {
    let (verb, rest) = means.split_once(' ').unwrap_or((means, ""));
    let (question, value) = rest.rsplit_once(' ').unwrap_or((rest, ""));
    let flag = |on: &str| if on == "true" { 1 } else { 0 };
    match verb {
        "give" => number_of(question).iter().map(|item| format!("v {item} {value}")).collect(),
        "choose" => number_of(question).iter().map(|item| format!("k {item} {}", flag(value))).collect(),
        "none" => vec![format!("k0 {}", number_of(value)[0])],
        "chosen" => vec![format!("k1 {}", number_of(rest)[0])],
        "no" => vec![format!("n0 {}", number_of(value)[0])],
        "remove" => vec![format!("n- {}", number_of(rest)[0])],
        "share" => vec![format!("s {} {}", number_of(question)[0], flag(value))],
        "skip" => number_of(rest).iter().map(|item| format!("skip {item}")).collect(),
        "go" => number_of(rest).iter().map(|item| format!("go {item}")).collect(),
        "finish" => vec!["end".into()],
        _ => panic!("{means}"),
    }
}

#[test]
fn every_button_of_the_year_means_what_it_meant() {
    let (mut of_checkins, mut others) = (0, 0);
    for line in data("buttons.txt").lines() {
        let (data, means) = line.split_once('\t').unwrap();
        let press = Press::decode(data).unwrap_or_else(|| panic!("{data} is no button"));
        let Some((day, means)) = means.split_once(' ') else {
            // Of no check-in, and written as before.
            assert_eq!(press.encode(), data);
            others += 1;
            continue;
        };
        let day: NaiveDate = day.parse().unwrap();
        let now = |tap: &String| Press::decode(&format!("2 c {} {tap}", day.num_days_from_ce()));
        let expected: Vec<Option<Press>> = as_now(means).iter().map(now).collect();
        assert!(!expected.contains(&None), "{means}");
        assert!(expected.contains(&Some(press.clone())), "{data} meant {means}, and is {press:?}");
        of_checkins += 1;
    }
    assert!(of_checkins > 150 && others > 50, "{of_checkins} and {others}");
}

/// The question a conversation stands at.
fn asked(state: &str) -> Option<(NaiveDate, String)> {
    match State::from_json(state) {
        State::Checkin { occasion, at, .. } => Some((occasion.day, at.to_string())),
        _ => None,
    }
}

#[test]
fn every_question_somebody_stood_at_is_read() {
    let mut questions = 0;
    for line in data("states.txt").lines() {
        let (state, means) = line.split_once('\t').unwrap();
        let (day, question) = means.split_once(' ').unwrap();
        let (on, at) = asked(state).unwrap_or_else(|| panic!("{state} asks nothing"));
        assert_eq!(on.to_string(), day);
        assert!(number_of(question).contains(&at), "{state} is {at}");
        let read = State::from_json(state);
        assert_eq!(read.asks_for_free_text(), question.starts_with("note"), "{state}");
        assert_eq!(State::from_json(&read.to_json()), read);
        questions += 1;
    }
    assert!(questions > 15);
}

/// As the landed version wrote a question: `"mood"`, `{"task":4}`.
fn old_name(question: &Value) -> String {
    let word = |word: &str| match word {
        "helped" => "skills_helped".to_owned(),
        "task" => "homework".to_owned(),
        "useful" => "homework_useful".to_owned(),
        "share" => "note share".to_owned(),
        other => other.to_owned(),
    };
    match question {
        Value::String(name) => word(name),
        Value::Object(of) => {
            let (name, part) = of.iter().next().unwrap();
            format!("{}.{part}", word(name))
        }
        other => panic!("{other}"),
    }
}

/// What a day asked about distress: the number of the item.
async fn suds_of(conn: &mut sqlx::SqliteConnection, person: i64, day: &str) -> String {
    let when: Option<String> =
        sqlx::query_scalar("SELECT suds_when FROM checkins WHERE client_id = ? AND day = ?")
            .bind(person)
            .bind(day)
            .fetch_one(conn)
            .await
            .unwrap();
    number_of(&format!("suds_{}", when.unwrap()))[0].clone()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn every_conversation_stands_where_it_stood() {
    let mut landed = before().await;
    let was = sqlx::query("SELECT person_id, state FROM conversations ORDER BY 1")
        .fetch_all(&mut landed)
        .await
        .unwrap();
    let upgraded = upgraded().await;
    let mut conn = upgraded.store.read().await.unwrap();
    let mut kinds = std::collections::BTreeSet::new();
    for row in was {
        let (person, state): (i64, String) = (row.get(0), row.get(1));
        let is: String = sqlx::query_scalar("SELECT state FROM conversations WHERE person_id = ?")
            .bind(person)
            .fetch_one(&mut *conn)
            .await
            .unwrap();
        let was: Value = serde_json::from_str(&state).unwrap();
        let Some(checkin) = was.pointer("/state/checkin") else {
            // Nothing of a check-in is in it, and it reads the same.
            assert_eq!(is, state);
            let read: Value = serde_json::from_str(&State::from_json(&is).to_json()).unwrap();
            assert_eq!(read, was);
            continue;
        };
        let day = checkin["day"].as_str().unwrap();
        let question = old_name(&checkin["at"]);
        let expected = match question.as_str() {
            "suds" => suds_of(&mut landed, person, day).await,
            other => number_of(other)[0].clone(),
        };
        assert_eq!(asked(&is), Some((day.parse().unwrap(), expected)), "{person}: {state}");
        let kept = |json: &str| {
            let state: Value = serde_json::from_str(json).unwrap();
            state.pointer("/state/checkin/touched").cloned()
        };
        assert_eq!(kept(&State::from_json(&is).to_json()), kept(&state));
        kinds.insert(question.split('.').next().unwrap().to_owned());
    }
    let all =
        ["homework", "homework_useful", "mood", "note", "note share", "skills", "skills_helped", "suds"];
    assert_eq!(kinds.iter().map(String::as_str).collect::<Vec<_>>(), all);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn every_message_that_gave_an_answer_still_gives_it() {
    let mut landed = before().await;
    let was = sqlx::query("SELECT person_id, message_id, day, question FROM typed_messages")
        .fetch_all(&mut landed)
        .await
        .unwrap();
    let upgraded = upgraded().await;
    let mut conn = upgraded.store.read().await.unwrap();
    let mut gave = 0;
    for row in was {
        let (person, message, day): (i64, i64, Option<String>) = (row.get(0), row.get(1), row.get(2));
        let read = typed::find(&mut conn, PersonId(person), message).await.unwrap().unwrap();
        let Some(day) = day else {
            assert_eq!(read.gave, None);
            continue;
        };
        let question: Value = serde_json::from_str(row.get(3)).unwrap();
        let expected = match old_name(&question).as_str() {
            "suds" => suds_of(&mut landed, person, &day).await,
            other => number_of(other)[0].clone(),
        };
        let given = read.gave.unwrap();
        assert_eq!(
            (given.occasion.to_string(), given.question.to_string()),
            (day, expected),
            "{person} {message}"
        );
        gave += 1;
    }
    assert!(gave > 60, "{gave}");
}
