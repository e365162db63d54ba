//! What each kind of question says in words: its answers and how they are told, what may be typed, why something was
//! not taken. A kind has a file beside this one that answers these; what most kinds share is said here. Rooms above ask
//! the kind, and never which kind it is. All of it is HTML but for labels of buttons.

use crate::domain::item::Item;
use crate::wording::html;
use crate::wording::say::{Args, Say};

pub(super) trait Worded {
    /// An answer told back: "7 h 30 min", "23:15", "3 quite a bit". A number where none belongs is told as it is.
    fn said(&self, say: &Say<'_>, number: i32) -> String {
        say.whole(number)
    }

    /// The same without its figure, where a word says it.
    fn word(&self, say: &Say<'_>, number: i32) -> String {
        self.said(say, number)
    }

    /// A number of a series, which is summed and compared.
    fn measured(&self, say: &Say<'_>, number: i32) -> String {
        self.said(say, number)
    }

    /// A mean of such numbers.
    fn mean(&self, say: &Say<'_>, value: f64, decimals: usize) -> String {
        say.number(value, decimals)
    }

    /// How far two of them lie apart.
    fn apart(&self, say: &Say<'_>, by: f64, decimals: usize) -> String {
        self.mean(say, by, decimals)
    }

    /// The sentences for a mean above the usual, and below it.
    fn beside_usual(&self) -> [&'static str; 2] {
        ["chart-average-higher", "chart-average-lower"]
    }

    /// The words for from where to where.
    fn between(&self) -> &'static str {
        "weekly-range"
    }

    fn button(&self, say: &Say<'_>, number: i32) -> String {
        html::plain(&self.said(say, number))
    }

    /// What is asked of an answer that was begun.
    fn rest(&self, _say: &Say<'_>, _begun: i32) -> String {
        String::new()
    }

    /// What may be typed.
    fn hint(&self, say: &Say<'_>, item: &Item) -> String;

    /// What it looks for was not there.
    fn not_found(&self, say: &Say<'_>, item: &Item) -> String;

    /// An end of what is accepted.
    fn bound(&self, say: &Say<'_>, number: i32) -> String {
        say.whole(number)
    }

    /// An answer as it can be typed.
    fn example(&self, say: &Say<'_>) -> String {
        say.whole(1)
    }

    /// How it is to be written where what was typed may be read in two ways.
    fn in_one_way(&self, say: &Say<'_>) -> String {
        say.with("kind-unread-two", Args::new().said("example", self.example(say)))
    }

    /// What it does not take, for whoever is about to ask it.
    fn takes_only(&self, _say: &Say<'_>) -> Option<String> {
        None
    }

    /// What kind of answer it is, for whoever chooses: "0 to 10", "a time".
    fn called(&self, say: &Say<'_>) -> String;

    /// The label of a tick: an own unit stands in the title.
    fn tick(&self, say: &Say<'_>, value: f64) -> String {
        say.number(value, usize::from(value.fract() != 0.0))
    }

    /// What stands beside the title of its numbers: an own unit.
    fn beside_title(&self, _say: &Say<'_>) -> Option<String> {
        None
    }

    /// One number at the end of a small row.
    fn small(&self, say: &Say<'_>, number: i32) -> String {
        self.measured(say, number)
    }

    /// From one number to another in as little room as there is.
    fn range(&self, say: &Say<'_>, low: i32, high: i32) -> String {
        let ends = Args::new().text("low", &say.whole(low)).text("high", &say.whole(high));
        say.with("chart-range", ends)
    }
}
