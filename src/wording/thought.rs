//! Thought records: each step with what is written so far, the finished one with both numbers, the list, and what a therapist
//! reads of one that is shared. Never says whether another view is a better one.

use crate::dialogue::press::{Press, ThoughtTap};
use crate::dialogue::screen::{Page, Screen, ThoughtScreen};
use crate::domain::thought::{Part, Record, Shared, rating};

use super::dates::DayStyle;
use super::fit::Body;
use super::html;
use super::message::Message;
use super::say::{Args, Say};
use super::sharing;

/// Characters of a text on the record; while it is written, where its question needs room; in a list.
const SHOWN: usize = 700;
const SO_FAR: usize = 400;
const EXCERPT: usize = 80;
/// Buttons beside each other: of numbers, and that open one of a list each.
const NUMBERS: usize = 6;
const IN_A_ROW: usize = 5;

pub fn screen(say: &Say<'_>, shown: &ThoughtScreen) -> Message {
    match shown {
        ThoughtScreen::RecordAsk { record, at, new } => ask(say, record, *at, *new),
        ThoughtScreen::RecordOpen { record } => {
            let body = Body::new(say.with("thought-open", day(say, record)));
            Message::new(lines(say, record, SO_FAR).into_iter().fold(body, Body::line).text())
                .button(say.label("thought-go-on"), of(record, ThoughtTap::GoOn))
                .button(say.label("thought-new"), Press::Thought(ThoughtTap::New))
                .button(say.label("thought-all"), Press::Thought(ThoughtTap::List(0)))
        }
        ThoughtScreen::RecordShown { record, with, new } => whole_of(say, record, with, *new),
        ThoughtScreen::RecordText { record, part } => {
            let text = record.text(*part).unwrap_or_default();
            let body = Body::new(say.with("thought-title", day(say, record)));
            Message::new(body.line(line(say, *part, text, usize::MAX)).text())
                .button(say.label("common-back"), of(record, ThoughtTap::Open))
        }
        ThoughtScreen::RecordsList { records, page } => list(say, records, *page),
        ThoughtScreen::AskRecordRemove { record } => {
            Message::new(say.with("thought-ask-remove", day(say, record)))
                .button(say.label("thought-remove-yes"), of(record, ThoughtTap::Remove))
                .button(say.label("common-back"), of(record, ThoughtTap::Open))
        }
        ThoughtScreen::RecordRemoved => Message::new(say.say("thought-removed"))
            .button(say.label("thought-all"), Press::Thought(ThoughtTap::List(0))),
        ThoughtScreen::RecordsFull { max } => {
            Message::new(say.with("thought-full", Args::new().count("max", *max)))
        }
        ThoughtScreen::RecordIsShared { record } => {
            let who = day(say, record).said("therapists", names(say, &record.readers));
            Message::new(say.with("thought-is-shared", who))
                .button(say.label("thought-private"), of(record, ThoughtTap::Private))
        }
    }
}

/// What people say instead of the words on these buttons. How much is shared only the buttons say.
pub fn spoken(say: &Say<'_>, screen: &Screen, text: &str) -> Option<Press> {
    let Screen::Thought(shown) = screen else { return None };
    match shown {
        ThoughtScreen::RecordShown { record, .. } | ThoughtScreen::RecordIsShared { record }
            if record.shared.is_some() && sharing::is_no(say, text, false) =>
        {
            Some(of(record, ThoughtTap::Private))
        }
        _ => None,
    }
}

/// What a therapist reads of one that is shared, in a list of a card or beneath a picture.
pub fn seen(say: &Say<'_>, record: &Record, max: usize) -> String {
    let row = day(say, record).said("what", in_one(say, record, max));
    say.with("thought-seen-row", row)
}

/// The same in full, for the file.
pub fn whole(say: &Say<'_>, record: &Record) -> String {
    let what = in_one(say, record, usize::MAX);
    say.with("thought-seen-whole", Args::new().said("what", what))
}

fn in_one(say: &Say<'_>, record: &Record, max: usize) -> String {
    // Of one whose numbers are shared no text is handed out, and none would be said.
    let said = Part::ALL.into_iter().filter(|_| record.shared == Some(Shared::All));
    let texts = said.filter_map(|part| {
        let text = record.text(part)?.split_whitespace().collect::<Vec<_>>().join(" ");
        Some(line(say, part, &text, max))
    });
    numbers(say, record).into_iter().chain(texts).collect::<Vec<_>>().join(" · ")
}

/// "Belief 80 → 45".
fn numbers(say: &Say<'_>, record: &Record) -> Vec<String> {
    let keys = [["thought-belief", "thought-belief-both"], ["thought-strength", "thought-strength-both"]];
    let said = |([one, both], pair): ([&str; 2], Option<(u8, Option<u8>)>)| {
        let (before, after) = pair?;
        let args = Args::new().text("before", &say.whole(before));
        Some(match after {
            Some(after) => say.with(both, args.text("after", &say.whole(after))),
            None => say.with(one, args),
        })
    };
    keys.into_iter().zip(record.numbers()).filter_map(said).collect()
}

fn line(say: &Say<'_>, part: Part, text: &str, max: usize) -> String {
    let args = Args::new().said("part", part_name(say, part)).typed("text", text, max);
    say.with("thought-line", args)
}

fn part_name(say: &Say<'_>, part: Part) -> String {
    say.say(match part {
        Part::Situation => "thought-part-situation",
        Part::Thought | Part::Belief | Part::BeliefAfter => "thought-part-thought",
        Part::Feeling | Part::Strength | Part::StrengthAfter => "thought-part-feeling",
        Part::OtherView => "thought-part-other-view",
    })
}

/// What it holds, texts first.
fn lines(say: &Say<'_>, record: &Record, max: usize) -> Vec<String> {
    let texts = Part::ALL.into_iter().filter_map(|part| Some(line(say, part, record.text(part)?, max)));
    texts.chain(numbers(say, record)).collect()
}

fn day(say: &Say<'_>, record: &Record) -> Args {
    Args::new().text("day", &say.day(record.day, DayStyle::Medium))
}

fn of(record: &Record, tap: fn(String) -> ThoughtTap) -> Press {
    Press::Thought(tap(record.key.clone()))
}

fn names(say: &Say<'_>, names: &[String]) -> String {
    say.list(&names.iter().map(|name| html::escape(&say.typed_label(name))).collect::<Vec<_>>())
}

/// What is asked at a step, with the ends of its numbers.
pub(super) fn question(say: &Say<'_>, at: Part) -> String {
    let key = match at {
        Part::Situation => "thought-ask-situation",
        Part::Thought => "thought-ask-thought",
        Part::Belief => "thought-ask-belief",
        Part::Feeling => "thought-ask-feeling",
        Part::Strength => "thought-ask-strength",
        Part::OtherView => "thought-ask-other-view",
        Part::BeliefAfter => "thought-ask-belief-again",
        Part::StrengthAfter => "thought-ask-strength-again",
    };
    let (low, high) = (rating().low, rating().high);
    say.with(key, Args::new().text("low", &say.whole(low)).text("high", &say.whole(high)))
}

fn ask(say: &Say<'_>, record: &Record, at: Part, new: bool) -> Message {
    let body = Body::new(say.with("thought-title", day(say, record)));
    let body = lines(say, record, SO_FAR).into_iter().fold(body, Body::line);
    let body = if new { body.part(say.say("thought-kept")).line(say.unwatched()) } else { body };
    let body = body.part(question(say, at));
    let body = body.maybe(record.is_empty().then(|| say.say("thought-how")));
    let tap = |tap: fn(String, Part) -> ThoughtTap| Press::Thought(tap(record.key.clone(), at));
    let give = |number: i32| {
        let press = ThoughtTap::Give(record.key.clone(), at, u8::try_from(number).unwrap_or_default());
        (say.whole(number), Press::Thought(press))
    };
    let buttons = if at.is_text() { Vec::new() } else { rating().buttons() };
    let keep = record.has(at).then(|| (say.label("thought-keep"), tap(ThoughtTap::Keep)));
    let back = (at != Part::Situation).then(|| {
        let press = ThoughtTap::Back(record.key.clone(), Some(at));
        (say.label("thought-back"), Press::Thought(press))
    });
    let finish = (!record.is_empty()).then(|| (say.label("thought-finish"), of(record, ThoughtTap::Finish)));
    let all = record.is_empty().then(|| (say.label("thought-all"), Press::Thought(ThoughtTap::List(0))));
    let skip = (say.label("thought-skip"), tap(ThoughtTap::Skip));
    Message::new(body.text())
        .grid(NUMBERS, buttons.into_iter().map(give).collect())
        .row(keep.into_iter().chain([skip]).collect())
        .row(back.into_iter().chain(finish).chain(all).collect())
}

fn whole_of(say: &Say<'_>, record: &Record, with: &[String], new: bool) -> Message {
    let body = Body::new(say.with("thought-title", day(say, record)));
    let body = lines(say, record, SHOWN).into_iter().fold(body, Body::line);
    let by = |key| say.with(key, Args::new().said("therapists", names(say, &record.readers)));
    let who = match (record.shared, record.readers.is_empty()) {
        (None, _) => say.say("thought-only-you"),
        (Some(_), true) => say.say("thought-shared-unread"),
        (Some(Shared::All), false) => by("thought-can-read"),
        (Some(Shared::Numbers), false) => by("thought-can-read-numbers"),
    };
    let could = || say.with("thought-could-read", Args::new().said("therapists", names(say, with)));
    let may_share = record.at.is_none() && !with.is_empty();
    let body = body.part(who).maybe((may_share && record.shared.is_none()).then(could));
    let body = if new { body.part(say.unwatched()) } else { body };
    let long = |part: &Part| record.text(*part).is_some_and(|text| text.chars().count() > SHOWN);
    let read = |part: Part| {
        let label = say.label_with("thought-read", Args::new().said("part", part_name(say, part)));
        (label, Press::Thought(ThoughtTap::Text(record.key.clone(), part)))
    };
    let share = |key: &str, what: Shared| {
        (say.label(key), Press::Thought(ThoughtTap::Share(record.key.clone(), what, record.mark(what, with))))
    };
    let all = may_share && record.has_text() && record.shared != Some(Shared::All);
    let all = all.then(|| share("thought-share-all", Shared::All));
    let only = may_share && record.has_numbers() && record.shared != Some(Shared::Numbers);
    let only = only.then(|| share("thought-share-numbers", Shared::Numbers));
    let private = record.shared.map(|_| (say.label("thought-private"), of(record, ThoughtTap::Private)));
    let on = match record.at {
        Some(_) => (say.label("thought-go-on"), of(record, ThoughtTap::GoOn)),
        None => (say.label("thought-back"), Press::Thought(ThoughtTap::Back(record.key.clone(), None))),
    };
    Message::new(body.text())
        .grid(2, Part::ALL.into_iter().filter(long).map(read).collect())
        .grid(1, all.into_iter().chain(only).chain(private).collect())
        .row(vec![on, (say.label("thought-remove"), of(record, ThoughtTap::AskRemove))])
        .button(say.label("thought-all"), Press::Thought(ThoughtTap::List(0)))
}

fn list(say: &Say<'_>, records: &[Record], page: Page) -> Message {
    if records.is_empty() {
        return Message::new(say.say("thought-none"))
            .button(say.label("thought-new"), Press::Thought(ThoughtTap::New));
    }
    let title = say.with("thought-list", Args::new().count("count", page.total));
    let first = page.first() + 1;
    let row = |(record, number): (&Record, usize)| {
        let about = record.text(Part::Thought).or(record.text(Part::Situation));
        let about = about.or(record.text(Part::Feeling)).or(record.text(Part::OtherView)).unwrap_or_default();
        let about = about.split_whitespace().collect::<Vec<_>>().join(" ");
        let key = match (record.at, record.can_be_read()) {
            (Some(_), _) => "thought-row-open",
            (None, true) => "thought-row-shared",
            (None, false) => "thought-row",
        };
        say.with(key, day(say, record).count("number", number).typed("about", &about, EXCERPT))
    };
    let body = records.iter().zip(first..).map(row).fold(Body::new(title), Body::line);
    let open = |(record, number): (&Record, usize)| {
        (say.whole(u32::try_from(number).unwrap_or(u32::MAX)), of(record, ThoughtTap::Open))
    };
    let to = |page: Option<u16>, key: &str| Some((say.label(key), Press::Thought(ThoughtTap::List(page?))));
    let (before, after) = page.around();
    let turning = [to(before, "digest-before"), to(after, "digest-after")];
    Message::new(body.text())
        .grid(IN_A_ROW, records.iter().zip(first..).map(open).collect())
        .row(turning.into_iter().flatten().collect())
        .button(say.label("thought-new"), Press::Thought(ThoughtTap::New))
}
