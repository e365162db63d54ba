//! A text a client chose to share, which never goes anywhere without the question it answers: by itself it says something else.

use chrono::NaiveDate;

use super::item::Item;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedText {
    pub day: NaiveDate,
    /// What it answers: the note, or a question of words; `None`: a note of their own, written when nothing was asked.
    pub of: Option<Item>,
    pub text: String,
}
