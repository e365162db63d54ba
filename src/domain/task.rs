//! Homework: a task a therapist gives, asked about in every check-in until it ends.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::ids::{LinkId, TaskId};
use super::label;
use super::link::Tie;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Task {
    pub id: TaskId,
    /// `None`: whoever gave it is gone.
    pub link: Option<LinkId>,
    pub text: String,
    /// The last local day on which it is asked; `None`: until ended.
    pub last_day: Option<NaiveDate>,
}

/// Where two tasks read alike, each begins with the therapist who gave it.
pub fn told_apart(tasks: &mut [Task], ties: &[Tie]) {
    let texts: Vec<String> = tasks.iter().map(|task| task.text.clone()).collect();
    for task in tasks {
        let alike = texts.iter().filter(|text| label::is_same(text, &task.text)).count() > 1;
        let of = ties.iter().find(|tie| alike && Some(tie.link) == task.link);
        if let Some(tie) = of {
            task.text = format!("{}: {}", tie.name, task.text);
        }
    }
}

/// Homework counts as done from a little on, wherever it is counted: in cells, days, shares and sentences.
pub fn some_done(done: impl Into<i32>) -> bool {
    done.into() > 0
}

/// What a client says of one task in one check-in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// 0 none, 1 a little, 2 most, 3 all; `None`: skipped.
    pub done: Option<u8>,
    /// 0 not at all, 4 very; `None`: not said.
    pub useful: Option<u8>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::PersonId;

    #[test]
    fn tasks_that_read_alike_say_whose_they_are() {
        let tie = |link, name: &str| Tie {
            link: LinkId(link),
            therapist: PersonId(link),
            name: name.into(),
            alias: "Heron".into(),
            since: "2026-03-01T09:00:00Z".parse().unwrap(),
            day: None,
        };
        let task = |id, link: Option<i64>, text: &str| Task {
            id: TaskId(id),
            link: link.map(LinkId),
            text: text.into(),
            last_day: None,
        };
        let mut tasks = [
            task(1, Some(1), "Walk 10 minutes"),
            task(2, Some(2), "walk  10 minutes"),
            task(3, Some(2), "Call a friend"),
            task(4, None, "Walk 10 minutes"),
        ];
        told_apart(&mut tasks, &[tie(1, "Ana"), tie(2, "Dr Ruiz")]);
        let texts = tasks.map(|task| task.text);
        assert_eq!(
            texts,
            ["Ana: Walk 10 minutes", "Dr Ruiz: walk  10 minutes", "Call a friend", "Walk 10 minutes"]
        );
    }
}
