//! A person's data as two documents: everything as JSON, the answers as a CSV table.

use crate::domain::ids::PersonId;
use crate::store::export::{self, AnswerRow};
use crate::telegram::File;

use super::bot::Bot;

/// `None`: nothing is kept of this person.
pub async fn files(bot: &Bot, person: PersonId) -> anyhow::Result<Option<Vec<File>>> {
    let mut conn = bot.store.read().await?;
    let Some(export) = export::load(&mut conn, person, bot.clock.now()).await? else {
        return Ok(None);
    };
    let json = serde_json::to_vec_pretty(&export)?;
    let answers = export.client.map(|client| client.answers).unwrap_or_default();
    let day = export.exported_at.date_naive();
    let file = |name: String, bytes| File { name, bytes, caption: String::new() };
    Ok(Some(vec![
        file(format!("tidemark-{day}.csv"), csv(&answers)?),
        file(format!("tidemark-{day}.json"), json),
    ]))
}

fn csv(answers: &[AnswerRow]) -> anyhow::Result<Vec<u8>> {
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
    ])?;
    for row in answers {
        writer.write_record([
            row.day.clone(),
            row.question.clone(),
            harmless(&row.item),
            row.value.map(|value| value.to_string()).unwrap_or_default(),
            harmless(row.text.as_deref().unwrap_or_default()),
            row.shared.to_string(),
            row.answered_at.to_rfc3339(),
            row.changed_at.map(|at| at.to_rfc3339()).unwrap_or_default(),
            row.late.to_string(),
            row.filled_in.to_string(),
        ])?;
    }
    Ok(writer.into_inner()?)
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
