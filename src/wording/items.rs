//! What an item is called and how it is asked: a built-in one by its code, an own one in the words it was typed in.
//! Never knows a single item: each has its messages in `item.ftl`.

use crate::domain::answers::Value;
use crate::domain::form::Question;
use crate::domain::item::{Item, Name, Part};
use crate::domain::kind::{Ends, Kind, Rating};
use crate::domain::label::NAME_MAX;

use super::html;
use super::kind;
use super::say::{Args, Say};
use super::skills;

/// Characters of a task that is asked about.
const PART_ASKED: usize = 200;

/// What it is called; escaped.
pub fn name(say: &Say<'_>, name: &Name) -> String {
    match name {
        Name::BuiltIn(code) => say.say(&format!("item-{code}")),
        Name::Own(own) => html::escape(&html::isolate(own, NAME_MAX)),
    }
}

/// What it is called before an answer, where that says more than its name.
pub fn before_answer(say: &Say<'_>, item: &Item) -> String {
    longer(say, &item.name)
}

/// The longer of its names.
pub fn longer(say: &Say<'_>, of: &Name) -> String {
    let longer = match of {
        Name::BuiltIn(code) => say.maybe(&format!("item-{code}-line"), Args::new()),
        Name::Own(_) => None,
    };
    longer.unwrap_or_else(|| name(say, of))
}

/// A follow-up in a word, beside the answer it follows.
pub fn beside(say: &Say<'_>, item: &Item) -> String {
    let word = item.code().and_then(|code| say.maybe(&format!("item-{code}-beside"), Args::new()));
    word.unwrap_or_else(|| name(say, &item.name))
}

/// `when`: `today`, or `then` of a day that is over. `shared`: does anybody see the answers?
pub fn ask(say: &Say<'_>, item: &Item, part: Option<&Part>, when: &str, shared: bool) -> String {
    let args = || {
        let args = Args::new().text("when", when);
        match part.map(|part| &part.name) {
            Some(Name::Own(text)) => args.typed("part", text, PART_ASKED),
            Some(named) => args.said("part", skills::name(say, named)),
            None => args.text("part", "…"),
        }
    };
    match &item.name {
        Name::Own(own) => say.with("checkin-own-ask", Args::new().typed("item", own, PART_ASKED)),
        Name::BuiltIn(code) => {
            let to_share = (shared && item.kind == Kind::Text)
                .then(|| say.maybe(&format!("item-{code}-ask-shared"), args()))
                .flatten();
            to_share.unwrap_or_else(|| say.with(&format!("item-{code}-ask"), args()))
        }
    }
}

/// A part of an item on a button, in at most `max` characters.
pub fn part_label(say: &Say<'_>, part: &Part, max: usize) -> String {
    skills::label(say, &part.name, max)
}

/// A number of a rating in a word, where the scale has one for it.
pub fn step_word(say: &Say<'_>, rating: &Rating, number: i32) -> Option<String> {
    let Ends::Each(scale) = &rating.ends else { return None };
    say.maybe(&format!("checkin-{scale}-{number}"), Args::new())
}

/// How much of a task was done, in a word or two.
pub fn done_word(say: &Say<'_>, number: i32) -> String {
    say.maybe(&format!("checkin-done-{number}"), Args::new()).unwrap_or_else(|| say.whole(number))
}

/// A number as its item says it: "3", "3 quite a bit", "2 most of it".
pub fn number(say: &Say<'_>, item: &Item, number: i32) -> String {
    kind::said(say, item, &Value::Number(number))
}

/// The same without its figure, where a word says it.
pub fn word(say: &Say<'_>, item: &Item, number: i32) -> String {
    kind::word(say, item, number)
}

/// The part a question is about.
pub fn part_of(item: &Item, question: Question) -> Option<&Part> {
    let id = question.part()?;
    item.kind.parts().iter().find(|part| part.id == id)
}
