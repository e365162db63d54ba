//! A person's data as two documents: everything as JSON, the answers as a CSV table.

use crate::domain::ids::PersonId;
use crate::store::export::{self, AnswerRow, ClientExport, NoteRow, QuestionRow, RecordRow};
use crate::telegram::File;

use super::bot::Bot;

/// `None`: nothing is kept of this person.
pub async fn files(bot: &Bot, person: PersonId) -> anyhow::Result<Option<Vec<File>>> {
    let mut conn = bot.store.read().await?;
    let Some(export) = export::load(&mut conn, person, bot.clock.now()).await? else {
        return Ok(None);
    };
    let json = serde_json::to_vec_pretty(&export)?;
    let (answers, questions) = export.client.map(of_client).unwrap_or_default();
    let day = export.exported_at.date_naive();
    let file = |name: String, bytes| File { name, bytes, caption: String::new() };
    Ok(Some(vec![
        file(format!("tidemark-{day}.csv"), csv(&answers, &questions)?),
        file(format!("tidemark-{day}.json"), json),
    ]))
}

/// All a client answered and wrote, one row each.
fn of_client(client: ClientExport) -> (Vec<AnswerRow>, Vec<QuestionRow>) {
    let mut rows = client.answers;
    rows.extend(client.notes.iter().map(NoteRow::in_the_table));
    rows.extend(client.thought_records.iter().flat_map(RecordRow::in_the_table));
    (rows, client.questions)
}

fn csv(answers: &[AnswerRow], questions: &[QuestionRow]) -> anyhow::Result<Vec<u8>> {
    // Spreadsheets take a file for UTF-8 by this mark only.
    let mut writer = csv::Writer::from_writer(b"\xEF\xBB\xBF".to_vec());
    let mut write = |row: [String; 13]| writer.write_record(row.iter().map(|cell| harmless(cell)));
    write(
        [
            "day",
            "question",
            "item",
            "value",
            "text",
            "shared",
            "answered_at",
            "changed_at",
            "late",
            "filled_in",
            "question_number",
            "answered_in",
            "check_in",
        ]
        .map(str::to_owned),
    )?;
    for row in answers {
        write([
            row.day.clone(),
            row.question.clone(),
            row.item.clone(),
            row.value.map(|value| value.to_string()).unwrap_or_default(),
            row.text.clone().unwrap_or_default(),
            row.shared.to_string(),
            row.answered_at.to_rfc3339(),
            row.changed_at.map(|at| at.to_rfc3339()).unwrap_or_default(),
            row.late.to_string(),
            row.filled_in.to_string(),
            row.question_number.to_string(),
            answered_in(questions, row.question_number),
            row.check_in.to_string(),
        ])?;
    }
    Ok(writer.into_inner()?)
}

/// What the numbers of a question are: "0 to 5", "minutes", "glasses".
fn answered_in(questions: &[QuestionRow], number: i64) -> String {
    let of = questions.iter().find(|question| question.number == number);
    of.map(|question| question.kind.unit()).unwrap_or_default()
}

/// The one gate for every cell: a spreadsheet would run what begins like a formula. A number is none.
fn harmless(cell: &str) -> String {
    let runs = |c: char| matches!(c, '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠');
    match cell.starts_with(runs) && cell.parse::<i64>().is_err() {
        true => format!("'{cell}"),
        false => cell.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::item::{About, Better};
    use crate::domain::kind::{Amount, Kind, Unit};
    use crate::store::export::Standing;

    #[test]
    fn no_cell_of_any_column_becomes_a_formula() {
        for begin in ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"] {
            let typed = || format!("{begin}SUM(A1:A9)");
            let row = AnswerRow {
                day: typed(),
                check_in: 0,
                question_number: 901,
                question: typed(),
                item: typed(),
                value: Some(-3),
                text: Some(typed()),
                shared: false,
                answered_at: chrono::DateTime::UNIX_EPOCH,
                changed_at: None,
                late: false,
                filled_in: false,
            };
            let question = QuestionRow {
                number: 901,
                question: typed(),
                kind: Kind::Amount(Amount { unit: Unit::Own(typed()) }),
                about: About::Day,
                better: Better::Neither,
                now: Standing::Asked,
            };
            let written = csv(&[row], &[question]).unwrap();
            let mut reader = csv::Reader::from_reader(&written[3..]);
            let row = reader.records().next().unwrap().unwrap();
            let alive: Vec<&str> = row.iter().filter(|cell| cell.starts_with(begin)).collect();
            assert!(alive.iter().all(|cell| *cell == "-3"), "{alive:?}");
            assert_eq!(row.iter().filter(|cell| **cell == format!("'{}", typed())).count(), 5);
        }
        assert_eq!(harmless("slept, badly"), "slept, badly");
    }
}
