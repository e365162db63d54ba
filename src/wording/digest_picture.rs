//! The words inside the picture of a caseload, as plain text.
//! Never draws and never shortens: what fits is known where it is drawn.

use crate::dialogue::screen::Page;
use crate::domain::item::Item;
use crate::domain::lang::Lang;
use crate::domain::series::ends;
use crate::domain::week::Flag;

use super::html::plain;
use super::say::{Args, Say};
use super::seen::DigestRow;
use super::session::signed;
use super::weekly::shown_difference;
use super::words::Words;
use super::{digest, measured};

/// Heads of the columns and the legend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseloadLabels {
    pub answered: String,
    pub homework: String,
    pub this_week: String,
    pub usual: String,
    pub no_answer: String,
    pub no_answer_unasked: String,
    pub stands_out: String,
    pub paused: String,
    pub not_asked: String,
    pub rules: String,
    pub no_data: String,
}

impl CaseloadLabels {
    fn of(say: &Say<'_>, rows: &[DigestRow]) -> Self {
        let text = |key| plain(&say.say(key));
        Self {
            answered: text("digest-head-answered"),
            homework: text("digest-head-homework"),
            this_week: text("digest-this-week"),
            usual: text("digest-usual"),
            no_answer: text("chart-no-answer"),
            no_answer_unasked: text("chart-no-answer-unasked"),
            stands_out: text("digest-stands-out"),
            paused: text("digest-paused"),
            not_asked: text("digest-not-asked"),
            rules: plain(&digest::rules(say, rows)),
            no_data: text("digest-empty"),
        }
    }
}

impl Words {
    pub fn caseload_labels(&self, lang: &Lang, rows: &[DigestRow]) -> CaseloadLabels {
        CaseloadLabels::of(&self.say(lang), rows)
    }

    /// "Your week, 16 Nov – 22 Nov", and how many clients or which of them.
    pub fn caseload_title(&self, lang: &Lang, rows: &[DigestRow], page: Page) -> (String, String) {
        let say = self.say(lang);
        let week = digest::week(&say, rows).unwrap_or_default();
        let title = say.with("digest-heading", Args::new().text("week", &week));
        let clients = || say.with("digest-clients", Args::new().count("clients", rows.len()));
        (plain(&title), plain(&digest::place(&say, page).unwrap_or_else(clients)))
    }

    /// "SUDs 0–100": small lines have no axis.
    pub fn column_head(&self, lang: &Lang, item: &Item) -> String {
        let say = self.say(lang);
        let (low, high) = ends(item);
        format!("{} {}–{}", plain(&measured::column(&say, item)), say.whole(low), say.whole(high))
    }

    /// "SUDs: right then", of an item that is asked about one of several moments.
    pub fn column_about(&self, lang: &Lang, item: &Item) -> Option<String> {
        measured::about(&self.say(lang), item).map(|html| plain(&html))
    }

    /// The same beneath a name.
    pub fn row_about(&self, lang: &Lang, item: &Item) -> Option<String> {
        measured::beneath(&self.say(lang), item).map(|html| plain(&html))
    }

    /// "now; other: 3", of a row that is about another moment than its column, with days about yet another.
    pub fn row_both(&self, lang: &Lang, item: &Item, days: usize) -> Option<String> {
        measured::both(&self.say(lang), item, days).map(|html| plain(&html))
    }

    /// "other moment: 3", of days that a small line leaves out.
    pub fn row_moved(&self, lang: &Lang, days: usize) -> String {
        plain(&self.say(lang).with("digest-beneath-moved", Args::new().count("days", days)))
    }

    /// "5 of 7".
    pub fn out_of(&self, lang: &Lang, some: usize, all: usize) -> String {
        plain(
            &self.say(lang).with("digest-answered", Args::new().count("answered", some).count("asked", all)),
        )
    }

    /// A rule that was met, with its numbers.
    pub fn flag(&self, lang: &Lang, flag: &Flag) -> String {
        plain(&digest::flag(&self.say(lang), flag))
    }

    /// "+12": from one mean to another, as a reader computes it who sees both rounded.
    pub fn change(&self, lang: &Lang, this: f64, usual: f64, decimals: usize) -> String {
        signed(&self.say(lang), shown_difference(this, usual, decimals), decimals)
    }
}
