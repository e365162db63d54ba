//! A person's data as two documents: everything as JSON, the answers as a CSV table.

use crate::domain::ids::PersonId;
use crate::domain::kind::{Amount, Kind, Unit};
use crate::store::export::{self, AnswerRow, QuestionRow};
use crate::telegram::File;

use super::bot::Bot;

/// `None`: nothing is kept of this person.
pub async fn files(bot: &Bot, person: PersonId) -> anyhow::Result<Option<Vec<File>>> {
    let mut conn = bot.store.read().await?;
    let Some(export) = export::load(&mut conn, person, bot.clock.now()).await? else {
        return Ok(None);
    };
    let json = serde_json::to_vec_pretty(&export)?;
    let (answers, questions) =
        export.client.map(|client| (client.answers, client.questions)).unwrap_or_default();
    let day = export.exported_at.date_naive();
    let file = |name: String, bytes| File { name, bytes, caption: String::new() };
    Ok(Some(vec![
        file(format!("tidemark-{day}.csv"), csv(&answers, &questions)?),
        file(format!("tidemark-{day}.json"), json),
    ]))
}

fn csv(answers: &[AnswerRow], questions: &[QuestionRow]) -> anyhow::Result<Vec<u8>> {
    // Spreadsheets take a file for UTF-8 by this mark only.
    let mut writer = csv::Writer::from_writer(b"\xEF\xBB\xBF".to_vec());
    writer.write_record([
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
    ])?;
    for row in answers {
        writer.write_record([
            row.day.clone(),
            harmless(&row.question),
            harmless(&row.item),
            row.value.map(|value| value.to_string()).unwrap_or_default(),
            harmless(row.text.as_deref().unwrap_or_default()),
            row.shared.to_string(),
            row.answered_at.to_rfc3339(),
            row.changed_at.map(|at| at.to_rfc3339()).unwrap_or_default(),
            row.late.to_string(),
            row.filled_in.to_string(),
            row.question_number.to_string(),
            harmless(&answered_in(questions, row.question_number)),
        ])?;
    }
    Ok(writer.into_inner()?)
}

/// What the numbers of a question are: "0 to 5", "minutes", "glasses".
fn answered_in(questions: &[QuestionRow], number: i64) -> String {
    let kind = questions.iter().find(|question| question.number == number).map(|question| &question.kind);
    match kind {
        Some(Kind::Rating(rating)) => format!("{} to {}", rating.low, rating.high),
        Some(Kind::Progress { .. }) => "0 none to 3 all".to_owned(),
        Some(Kind::YesNo) => "1 yes, 0 no".to_owned(),
        Some(Kind::Count) => "times".to_owned(),
        Some(Kind::Amount(Amount { unit: Unit::Hours | Unit::Minutes })) => "minutes".to_owned(),
        Some(Kind::Amount(Amount { unit: Unit::Own(unit) })) => unit.clone(),
        Some(Kind::Clock) => "minutes after midnight".to_owned(),
        Some(Kind::One { .. } | Kind::Several { .. }) => "1 chosen".to_owned(),
        Some(Kind::Text) | None => String::new(),
    }
}

/// A spreadsheet would run text that begins like a formula.
fn harmless(text: &str) -> String {
    match text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        true => format!("'{text}"),
        false => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_never_becomes_a_formula() {
        assert_eq!(harmless("=1+1"), "'=1+1");
        assert_eq!(harmless("slept, badly"), "slept, badly");
    }
}
