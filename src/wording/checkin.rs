//! The check-in card: one question at a time, or all that was said.
//! Never judges an answer and never decides what is asked next.

use chrono::NaiveDate;

use crate::dialogue::press::{Press, Tap};
use crate::dialogue::screen::{Card, Opening};
use crate::domain::catalogue;
use crate::domain::checkin::Timing;
use crate::domain::form::Question;
use crate::domain::ids::ItemId;
use crate::domain::item::{After, Item, Part};
use crate::domain::kind::{DONE_MAX, Ends, Kind};
use crate::domain::occasion::{Occasion, Slot};
use crate::domain::schedule::LocalTime;

use super::answers;
use super::fit::Body;
use super::html;
use super::items;
use super::kind;
use super::message::Message;
use super::say::{Args, Say};
use super::skill;

/// More questions than this are counted in digits only.
const DOTS_MAX: usize = 10;
/// Characters of a skill's name on a button: two buttons share a row.
const SKILL_LABEL: usize = 24;
/// More buttons than this stand four in a row.
const A_DOZEN: usize = 12;
/// Numbers that fit one row of buttons.
const IN_ONE_ROW: usize = 6;

/// How the day of a card stands to the one it is read on. Where that is not plain, the day is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    Today,
    /// Today, and it is night.
    JustBegun,
    /// Not begun where the person is by now.
    Ahead,
    /// Over, and still open.
    Over,
    LookingBack,
}

impl When {
    fn of(card: &Card, local: Option<(NaiveDate, LocalTime)>) -> Self {
        match (card.timing, local) {
            (Timing::FilledIn, _) => Self::LookingBack,
            (_, Some((today, _))) if card.occasion.day < today => Self::Over,
            (_, Some((today, _))) if card.occasion.day > today => Self::Ahead,
            (_, Some((_, time))) if time < LocalTime::NIGHT_ENDS => Self::JustBegun,
            (_, Some(_)) | (Timing::OnTime, None) => Self::Today,
            (Timing::Late, None) => Self::Over,
        }
    }
}

/// `local`: the wall clock of whoever reads it, as it is delivered.
pub fn card(say: &Say<'_>, card: &Card, local: Option<(NaiveDate, LocalTime)>) -> Message {
    let when = When::of(card, local);
    match card.at {
        Some(question) => asked(say, card, question, when),
        None => answers::all_said(say, card, when == When::Today),
    }
}

/// In place of a check-in that can no longer be answered.
pub fn closed(
    say: &Say<'_>,
    occasion: Occasion,
    (answered, moment): (bool, bool),
    shared: Option<ItemId>,
) -> Message {
    let key = if answered { "checkin-closed-answered" } else { "checkin-closed-empty" };
    let named = say.occasion(occasion);
    let body = Body::new(say.with(key, Args::new().text("day", &named)));
    let message = match shared {
        None => Message::new(body.text()),
        Some(item) => Message::new(body.part(say.say("checkin-closed-shared")).text())
            .button(say.label("checkin-share-no"), Press::Checkin(occasion, Tap::Share(item, false))),
    };
    // The daily one of the day before has its own command.
    let message = match occasion.slot != Slot::DAILY && !moment {
        true => message.button(say.label("checkin-fill-in-it"), Press::Day(occasion)),
        false => message,
    };
    message.button(say.label("checkin-today"), Press::Today).quiet()
}

/// In place of a check-in whose day has not come.
pub fn ahead(say: &Say<'_>, occasion: Occasion) -> Message {
    let day = say.occasion(occasion);
    Message::new(say.with("checkin-ahead", Args::new().text("day", &day)))
        .button(say.label("checkin-today"), Press::Today)
        .quiet()
}

fn asked(say: &Say<'_>, card: &Card, question: Question, when: When) -> Message {
    let body = Body::new(progress(say, card))
        .maybe(noted(say, card))
        .maybe(after_harm(say, card))
        .maybe(opening(say, card))
        .maybe(which_day(say, card, when));
    let body = body
        .part(ask(say, card, question, when))
        .maybe(the_note(say, card, question))
        .maybe(so_far(say, card, question))
        .line(hint(say, card, question))
        .maybe(which(say, card, question))
        .maybe(card.reading.as_ref().map(|reading| skill::reading(say, reading)));
    let message = buttons(say, card, question, Message::new(body.text()));
    match card.opening {
        Opening::Asked | Opening::Nudged => message,
        Opening::Going | Opening::AskedAgain | Opening::Resumed => message.quiet(),
    }
}

fn progress(say: &Say<'_>, card: &Card) -> String {
    let count = Args::new().count("place", card.place).count("places", card.places);
    let words = say.with("checkin-progress", count);
    let usually = card.minutes.map(|n| say.with("checkin-usually", Args::new().count("count", n.into())));
    let words = usually.map_or(words.clone(), |usually| format!("{words} · {usually}"));
    let words = card.time.map_or(words.clone(), |time| format!("{words} · {}", say.time(time)));
    if card.places > DOTS_MAX {
        return words;
    }
    let place = card.place.min(card.places);
    format!("{}{}  {words}", "●".repeat(place), "○".repeat(card.places - place))
}

fn opening(say: &Say<'_>, card: &Card) -> Option<String> {
    Some(say.say(match card.opening {
        // Begun before it was due, as by whoever has that day twice.
        Opening::Asked if card.answers.has_value() => "checkin-resumed",
        Opening::Asked | Opening::Going => return None,
        Opening::Nudged => "checkin-nudged",
        Opening::AskedAgain => "checkin-asked-again",
        Opening::Resumed => "checkin-resumed",
    }))
}

/// What was understood of the words typed before.
fn noted(say: &Say<'_>, card: &Card) -> Option<String> {
    let question = card.noted?;
    let is_text = card.item(question).is_some_and(|item| item.kind == Kind::Text) && !question.shares();
    // Where it is asked who may read it, the text stands there, and whom to call.
    if is_text && card.at.is_some_and(|at| at != Question::share(question.item)) {
        let kept = answers::line(say, card, Question::whole(question.item))?;
        return Some(format!("✓ {kept}\n\n{}\n", say.unwatched()));
    }
    Some(format!("✓ {}", answers::noted(say, card, question)?))
}

/// Right after an answer at the hard end, be it tapped, typed, or given to another question than the one before: whoever stops
/// there has seen whom to call.
fn after_harm(say: &Say<'_>, card: &Card) -> Option<String> {
    is_bad(card).then(|| format!("\n{}\n", say.unwatched()))
}

/// Was an answer at the hard end given just before? Beneath reminders it is any of that day: they may be read for a while.
fn is_bad(card: &Card) -> bool {
    let mut given = card.back.into_iter().chain(card.noted);
    let mut of_day = card.form.items.iter().map(|item| Question::whole(item.id));
    given.any(|question| answers::is_hard(card, question))
        || card.reading.is_some() && of_day.any(|question| answers::is_hard(card, question))
}

fn which_day(say: &Say<'_>, card: &Card, when: When) -> Option<String> {
    let key = match when {
        When::Today => return None,
        When::JustBegun => "checkin-just-begun",
        When::Ahead | When::Over => "checkin-late",
        When::LookingBack => "checkin-filled-in",
    };
    Some(say.with(key, Args::new().text("day", &say.occasion(card.occasion))))
}

fn ask(say: &Say<'_>, card: &Card, question: Question, when: When) -> String {
    let when = match when {
        When::Today | When::JustBegun | When::Ahead => "today",
        When::Over | When::LookingBack => "then",
    };
    match card.item(question) {
        Some(item) if question.shares() => {
            say.say(of_text(item, "checkin-share-ask", "checkin-share-ask-text"))
        }
        Some(item) => items::ask(say, item, part_asked(card, item, question), when, card.shared),
        None => String::new(),
    }
}

/// A therapist's own question for text is answered; only everybody's is a note.
fn of_text<'a>(item: &Item, note: &'a str, answer: &'a str) -> &'a str {
    if catalogue::is_text(item.id) { note } else { answer }
}

/// A follow-up is about the part its own question is about.
fn part_asked<'a>(card: &'a Card, item: &'a Item, question: Question) -> Option<&'a Part> {
    let of = item.after.map_or(question.item, After::item);
    items::part_of(card.form.item(of)?, question)
}

fn hint(say: &Say<'_>, card: &Card, question: Question) -> String {
    match card.item(question) {
        // It is also what follows a text just given.
        Some(_) if question.shares() => format!("{}\n\n{}", say.say("checkin-share-hint"), say.unwatched()),
        Some(item) => match card.begun {
            Some(begun) => kind::rest(say, item, begun),
            None => kind::hint(say, item),
        },
        None => String::new(),
    }
}

/// Two numbers of a list, as one would type them.
pub fn example_choices(say: &Say<'_>) -> String {
    format!("{} {}", say.whole(1), say.whole(3))
}

/// What is to be shared, or not.
fn the_note(say: &Say<'_>, card: &Card, question: Question) -> Option<String> {
    let item = card.item(question).filter(|_| question.shares())?;
    let text = answers::whole_text(say, card, item.id)?;
    Some(answers::told(say, &items::name(say, &item.name), text))
}

/// Where what was typed has two meanings.
fn which(say: &Say<'_>, card: &Card, question: Question) -> Option<String> {
    let item = card.item(question)?;
    let [one, other] = card.either[..] else { return None };
    let said = |number| html::plain(&items::number(say, item, number));
    let asked =
        say.with("kind-unread-either", Args::new().text("one", &said(one)).text("other", &said(other)));
    Some(format!("\n{asked}\n{}", say.say("kind-either-how")))
}

fn so_far(say: &Say<'_>, card: &Card, question: Question) -> Option<String> {
    // Asked for the first time, nothing was said of it yet.
    let item = card.item(question)?;
    if question.shares() && !card.answers.text(item.id).is_some_and(|text| text.shared) {
        return None;
    }
    let answer = answers::short(say, card, question)?;
    Some(say.with("checkin-so-far", Args::new().said("answer", answer)))
}

fn buttons(say: &Say<'_>, card: &Card, question: Question, message: Message) -> Message {
    let tap = |tap| Press::Checkin(card.occasion, tap);
    let Some(item) = card.item(question) else { return message };
    let give = |n: i32| (items::number(say, item, n), tap(Tap::Give(question, n)));
    let message = message.row(card.either.iter().copied().map(give).collect());
    let message = match &item.kind {
        Kind::Rating(rating) if !matches!(rating.ends, Ends::Each(_)) => {
            let all: Vec<_> = rating.buttons().into_iter().map(give).collect();
            let half = if all.len() > IN_ONE_ROW { all.len().div_ceil(2) } else { all.len() };
            all.chunks(half.max(1)).fold(message, |message, row| message.row(row.to_vec()))
        }
        Kind::Rating(rating) => message.grid(2, rating.buttons().into_iter().map(give).collect()),
        Kind::Progress { .. } => message.grid(2, (0..=DONE_MAX).map(give).collect()),
        _ if !card.either.is_empty() => message,
        Kind::Several { parts } => several(say, card, item, parts, message),
        Kind::Text if question.shares() => message.row(vec![
            (say.label("checkin-share-yes"), tap(yes(card, item))),
            (say.label("checkin-share-no"), tap(Tap::Share(item.id, false))),
        ]),
        Kind::Text if card.answers.text(item.id).is_some_and(|text| text.shared) => {
            message.button(say.label("checkin-share-no"), tap(Tap::Share(item.id, false))).button(
                say.label(of_text(item, "checkin-remove-note", "checkin-remove-text")),
                tap(Tap::RemoveText(item.id)),
            )
        }
        Kind::Text if card.answers.text(item.id).is_some() => message.button(
            say.label(of_text(item, "checkin-remove-note", "checkin-remove-text")),
            tap(Tap::RemoveText(item.id)),
        ),
        Kind::Text => message.button(
            say.label(of_text(item, "checkin-no-note", "checkin-no-text")),
            tap(Tap::NoText(item.id)),
        ),
        _ => {
            let button = |(label, n)| (label, tap(Tap::Give(question, n)));
            let buttons = match card.begun {
                Some(begun) => kind::rest_buttons(say, item, begun),
                None => kind::buttons(say, item),
            };
            let in_a_row = if buttons.len() > A_DOZEN { 4 } else { 3 };
            message.grid(in_a_row, buttons.into_iter().map(button).collect())
        }
    };
    message
        .row(skill::reading_buttons(say, card, question, is_bad(card)))
        .row(ways_on(say, card, question, item))
}

/// To the words that stand there, and no others.
fn yes(card: &Card, item: &Item) -> Tap {
    let text = card.answers.text(item.id);
    text.map_or(Tap::Share(item.id, true), |text| Tap::ShareThese(item.id, text.mark()))
}

fn several(say: &Say<'_>, card: &Card, item: &Item, parts: &[Part], message: Message) -> Message {
    let tap = |tap| Press::Checkin(card.occasion, tap);
    let chosen = card.answers.chosen(item.id);
    let choices = parts.iter().enumerate().map(|(at, part)| {
        let is_chosen = chosen.contains(&part.id);
        let name = items::part_label(say, part, SKILL_LABEL);
        let number = say.number(f64::from(u16::try_from(at + 1).unwrap_or(u16::MAX)), 0);
        let label = format!("{}{number} {name}", if is_chosen { "✓ " } else { "" });
        (label, tap(Tap::Choose(item.id, part.id, !is_chosen)))
    });
    let message = message.grid(2, choices.take(80).collect());
    let none = (say.label("checkin-no-skills"), tap(Tap::NoneOf(item.id)));
    let done = (say.label("checkin-skills-done"), tap(Tap::Chosen(item.id)));
    message.row(if chosen.is_empty() { vec![none] } else { vec![none, done] })
}

/// Back, skip or keep, and being done early.
fn ways_on(say: &Say<'_>, card: &Card, question: Question, item: &Item) -> Vec<(String, Press)> {
    let tap = |tap| Press::Checkin(card.occasion, tap);
    let mut row = Vec::new();
    // Who began an answer may begin it anew.
    if let Some(back) = card.begun.map(|_| question).or(card.back) {
        row.push((say.label("checkin-back"), tap(Tap::Goto(back))));
    }
    // A text that is not there yet has its own way of being left out, and sharing one is yes or no.
    let settled = card.answers.settles(question);
    // What is chosen of a list has its own Done.
    let has_done = !card.answers.chosen(item.id).is_empty();
    let is_text = item.kind == Kind::Text;
    if !has_done && (settled || !is_text) {
        let key = if settled { "checkin-keep" } else { "checkin-skip" };
        row.push((say.label(key), tap(Tap::Skip(question))));
    }
    // Being done is offered where more would come.
    let more = !is_text || card.place < card.places && !question.shares();
    if card.answers.has_value() && more {
        row.push((say.label("checkin-finish"), tap(Tap::Finish)));
    }
    row
}
