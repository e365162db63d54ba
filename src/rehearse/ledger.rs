//! What the simulated people meant, to be held against what the database keeps: each answer once, and nothing more.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::domain::checkin::Timing;
use crate::store::export::AnswerRow;

/// One answer to one thing, told by the same marks as an exported row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// `None`: passed over on purpose, or a text.
    pub value: Option<i64>,
    pub text: Option<String>,
    pub shared: bool,
    pub late: bool,
    pub filled_in: bool,
}

/// Client, day, question, and the skill or task where a question has several.
type Place = (i64, String, &'static str, String);

#[derive(Debug, Default)]
pub struct Ledger {
    meant: BTreeMap<Place, Kept>,
}

/// Whose answers are being given, for which day, and when.
#[derive(Clone, Copy, Debug)]
pub struct Giving {
    pub client: i64,
    pub day: NaiveDate,
    pub timing: Timing,
}

impl Giving {
    fn at(&self, question: &'static str, item: &str) -> Place {
        (self.client, self.day.to_string(), question, item.to_owned())
    }

    fn kept(&self, value: Option<u8>) -> Kept {
        Kept {
            value: value.map(i64::from),
            text: None,
            shared: false,
            late: self.timing == Timing::Late,
            filled_in: self.timing == Timing::FilledIn,
        }
    }
}

impl Ledger {
    pub fn count(&self) -> usize {
        self.meant.len()
    }

    /// A number, or `None` where it was skipped. A change keeps the marks of the first answer.
    pub fn rates(&mut self, giving: Giving, question: &'static str, item: &str, value: Option<u8>) {
        self.put(giving.at(question, item), giving.kept(value));
    }

    /// The skills used, by name; none is an answer too.
    pub fn used(&mut self, giving: Giving, names: &[String]) {
        let (client, day) = (giving.client, giving.day.to_string());
        self.meant.retain(|(whose, on, question, _), _| {
            (*whose, on.as_str(), *question) != (client, day.as_str(), "skills")
        });
        let count = u8::try_from(names.len()).ok();
        self.rates(giving, "skills", "", count);
        for name in names {
            self.rates(giving, "skills", name, Some(1));
        }
    }

    pub fn notes(&mut self, giving: Giving, text: Option<&str>, shared: bool) {
        let kept = Kept { text: text.map(str::to_owned), shared, ..giving.kept(None) };
        self.put(giving.at("note", ""), kept);
    }

    fn put(&mut self, place: Place, kept: Kept) {
        // A value keeps the mark it first came with, unless another is given the day after; what is passed over has none.
        let said = |kept: &Kept| kept.value.is_some() || kept.text.is_some();
        let first = self.meant.get(&place).filter(|first| said(first));
        let (late, filled_in) = match first {
            _ if !said(&kept) => (false, false),
            Some(first) if kept.filled_in && kept.value != first.value => (false, true),
            Some(first) => (first.late, first.filled_in),
            None => (kept.late, kept.filled_in),
        };
        self.meant.insert(place, Kept { late, filled_in, ..kept });
    }

    /// Everything in which the rows of one client differ from what they meant.
    pub fn differences(&self, client: i64, rows: &[AnswerRow]) -> Vec<String> {
        let mut missing: BTreeMap<(&str, &str, &str), &Kept> = self
            .meant
            .iter()
            .filter(|((whose, ..), _)| *whose == client)
            .map(|((_, day, question, item), kept)| ((day.as_str(), *question, item.as_str()), kept))
            .collect();
        let mut found = Vec::new();
        for row in rows {
            let place = (row.day.as_str(), row.question.as_str(), row.item.as_str());
            let kept = Kept {
                value: row.value,
                text: row.text.clone(),
                shared: row.shared,
                late: row.late,
                filled_in: row.filled_in,
            };
            match missing.remove(&place) {
                Some(meant) if *meant == kept => {}
                Some(meant) => found.push(format!("{place:?}: meant {meant:?}, stored {kept:?}")),
                None => {
                    found.push(format!("{place:?}: stored, but never given or given once only: {kept:?}"))
                }
            }
        }
        found.extend(
            missing.iter().map(|(place, kept)| format!("{place:?}: given, but not stored: {kept:?}")),
        );
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(question: &str, value: Option<i64>) -> AnswerRow {
        AnswerRow {
            day: "2026-03-02".into(),
            check_in: 0,
            question_number: 1,
            question: question.into(),
            item: String::new(),
            value,
            text: None,
            shared: false,
            answered_at: chrono::DateTime::UNIX_EPOCH,
            changed_at: None,
            late: false,
            filled_in: false,
        }
    }

    #[test]
    fn lost_doubled_and_wrong_answers_are_all_noticed() {
        let giving = Giving { client: 1, day: "2026-03-02".parse().unwrap(), timing: Timing::OnTime };
        let mut ledger = Ledger::default();
        ledger.rates(giving, "mood", "", Some(4));
        ledger.rates(giving, "mood", "", Some(7));
        assert_eq!(ledger.differences(1, &[row("mood", Some(7))]), Vec::<String>::new());
        assert_eq!(ledger.differences(1, &[]).len(), 1);
        assert_eq!(ledger.differences(1, &[row("mood", Some(4))]).len(), 1);
        assert_eq!(ledger.differences(1, &[row("mood", Some(7)), row("mood", Some(7))]).len(), 1);
        assert_eq!(ledger.differences(2, &[row("mood", Some(7))]).len(), 1);
    }
}
