//! Targets: what their therapist names and ends, the two numbers their client gives, and how they went. Never says whether a
//! number is a good one.

use chrono_tz::Tz;

use crate::dialogue::press::{CaseTap, Press, RateTap, TargetTap};
use crate::dialogue::screen::{TargetLine, TargetScreen};
use crate::domain::ids::LinkId;
use crate::domain::target::{Course, EndedBy, Rated, SENTENCE_MAX, Scale, Target};

use super::dates::DayStyle;
use super::fit::Body;
use super::message::Message;
use super::say::{Args, Say};

/// Characters of a list of targets, and of the ratings of all of them.
const BUDGET: usize = 3000;
/// Ratings of one target that are listed.
const RATINGS: usize = 30;
/// Buttons beside each other.
const NUMBERS: usize = 6;
const WHOLE_SCALE: usize = 7;

pub fn screen(say: &Say<'_>, shown: &TargetScreen) -> Message {
    match shown {
        TargetScreen::Targets { link, alias, targets } => list(say, *link, alias, targets),
        TargetScreen::AskTarget { link, alias } => {
            Message::new(say.with("target-ask", Args::new().name("alias", alias)))
                .button(say.label("common-back"), tap(*link, TargetTap::List))
        }
        TargetScreen::ChooseTarget { targets } if targets.is_empty() => {
            Message::new(say.say("target-own-none"))
        }
        TargetScreen::ChooseTarget { targets } => {
            let open =
                |target: &Target| (say.typed_label(&target.name), Press::Rate(RateTap::Begin(target.id)));
            Message::new(say.say("target-choose")).grid(1, targets.iter().map(open).collect())
        }
        TargetScreen::AskRating { target, key, at, .. } => ask(say, target, key, *at),
        TargetScreen::TargetRated { target, rated, last, zone } => {
            rated_now(say, target, (rated, last.as_ref()), *zone)
        }
        TargetScreen::RatingGone { target } => Message::new(say.with("target-rating-gone", name(target)))
            .button(say.label("target-again"), Press::Rate(RateTap::Begin(target.id))),
        TargetScreen::AskDecline { target } => {
            let args = name(target).name("therapist", &target.therapist);
            Message::new(say.with("target-ask-decline", args))
                .button(say.label("target-decline-yes"), Press::Rate(RateTap::Decline(target.id)))
                .button(say.label("common-back"), Press::Rate(RateTap::List))
        }
        TargetScreen::TargetDeclined => Message::new(say.say("target-declined-own")),
    }
}

pub fn line(say: &Say<'_>, line: &TargetLine) -> String {
    let called = |name: &str| Args::new().name("name", name);
    match line {
        TargetLine::New { therapist, name } => {
            say.with("target-new", called(name).name("therapist", therapist))
        }
        TargetLine::EndedBy { therapist, name } => {
            say.with("target-ended-by", called(name).name("therapist", therapist))
        }
        TargetLine::Added { name } => say.with("target-added", called(name)),
        TargetLine::Taken { name } => say.with("target-taken", called(name)),
        TargetLine::Full { max } => say.with("target-full", Args::new().count("max", *max)),
        TargetLine::Ended => say.say("target-ended"),
        TargetLine::Declined { alias, name } => {
            say.with("target-declined", called(name).name("alias", alias))
        }
    }
}

/// What its therapist reads of one: "Target “the car”: SUDs 8 → 3, VoC 2 → 6, 4 ratings since 2 Mar".
pub fn course(say: &Say<'_>, course: &Course) -> String {
    let numbers: Vec<String> = [Scale::Suds, Scale::Voc]
        .into_iter()
        .filter_map(|scale| {
            let (first, last) = course.ends(scale)?;
            let args = Args::new().text("first", &say.whole(first));
            let (one, both) = match scale {
                Scale::Suds => ("target-suds", "target-suds-both"),
                Scale::Voc => ("target-voc", "target-voc-both"),
            };
            Some(match last {
                Some(last) => say.with(both, args.text("last", &say.whole(last))),
                None => say.with(one, args),
            })
        })
        .collect();
    let since = course.ratings.first().map(|rated| say.day(rated.day, DayStyle::Medium)).unwrap_or_default();
    let args = name(&course.target)
        .said("numbers", numbers.join(", "))
        .count("count", course.ratings.len())
        .text("since", &since);
    say.with("target-course", args)
}

/// Every target with its ratings, for its therapist.
pub fn seen(say: &Say<'_>, (link, alias): (LinkId, &str), courses: &[Course], zone: Tz) -> Message {
    let rated = |course: &&Course| !course.ratings.is_empty();
    let mut rows = Vec::new();
    for course in courses.iter().filter(rated) {
        rows.push(self::course(say, course));
        let newest = course.ratings.iter().rev().take(RATINGS);
        rows.extend(newest.map(|rated| {
            let args = Args::new().text("at", &say.instant(rated.at, zone));
            say.with("target-rating-row", args.said("numbers", numbers(say, rated)))
        }));
    }
    let body = Body::new(title(say, alias));
    let body = match rows.is_empty() {
        true => body.part(say.say("target-no-ratings")),
        false => body.line(String::new()).rows(say, &rows, BUDGET),
    };
    Message { text: body.text(), ..unseen(say, link, alias) }
}

/// The same before its ratings are there, with its buttons.
pub fn unseen(say: &Say<'_>, link: LinkId, alias: &str) -> Message {
    Message::new(title(say, alias)).row(vec![
        (say.label("target-open"), tap(link, TargetTap::List)),
        (say.label("clients-back-to-case"), Press::Case(link, CaseTap::Open)),
    ])
}

fn title(say: &Say<'_>, alias: &str) -> String {
    say.with("target-title", Args::new().name("alias", alias))
}

fn name(target: &Target) -> Args {
    Args::new().name("name", &target.name)
}

fn tap(link: LinkId, tap: TargetTap) -> Press {
    Press::Case(link, CaseTap::Target(tap))
}

/// "SUDs 8, VoC 2".
fn numbers(say: &Say<'_>, rated: &Rated) -> String {
    let one = |scale: Scale, key: &str| {
        Some(say.with(key, Args::new().text("first", &say.whole(rated.number(scale)?))))
    };
    let both = [one(Scale::Suds, "target-suds"), one(Scale::Voc, "target-voc")];
    both.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn list(say: &Say<'_>, link: LinkId, alias: &str, targets: &[Target]) -> Message {
    let row = |(target, number): (&Target, usize)| {
        let said = match &target.sentence {
            Some(sentence) => {
                let args = name(target).typed("sentence", sentence, SENTENCE_MAX);
                say.with("target-with-sentence", args)
            }
            None => say.with("target-alone", name(target)),
        };
        let key = match target.ended {
            None => "target-row",
            Some(EndedBy::Therapist) => "target-row-ended",
            Some(EndedBy::Client) => "target-row-declined",
        };
        say.with(key, Args::new().count("number", number).said("target", said))
    };
    let body = match targets.is_empty() {
        true => Body::new(title(say, alias)).part(say.say("target-none")),
        false => {
            let rows: Vec<String> = targets.iter().zip(1..).map(row).collect();
            Body::new(title(say, alias)).line(String::new()).rows(say, &rows, BUDGET)
        }
    };
    let open = |(target, _): &(&Target, usize)| target.ended.is_none();
    let end = |(target, number): (&Target, usize)| {
        let label = say.label_with("target-end", Args::new().count("number", number));
        (label, tap(link, TargetTap::End(target.id)))
    };
    Message::new(body.text())
        .grid(2, targets.iter().zip(1..).filter(open).map(end).collect())
        .row(vec![
            (say.label("target-add"), tap(link, TargetTap::Add)),
            (say.label("target-ratings"), tap(link, TargetTap::Ratings)),
        ])
        .button(say.label("clients-back-to-case"), Press::Case(link, CaseTap::Open))
}

fn ask(say: &Say<'_>, target: &Target, key: &str, at: Scale) -> Message {
    let rating = at.rating();
    let args = || {
        let ends = Args::new().text("low", &say.whole(rating.low)).text("high", &say.whole(rating.high));
        ends.name("name", &target.name)
    };
    let text = match (at, &target.sentence) {
        (Scale::Suds, _) => say.with("target-ask-suds", args()),
        (Scale::Voc, None) => say.with("target-ask-voc", args()),
        (Scale::Voc, Some(sentence)) => {
            say.with("target-ask-voc-sentence", args().typed("sentence", sentence, SENTENCE_MAX))
        }
    };
    let give = |number: i32| {
        let given = u8::try_from(number).unwrap_or_default();
        (say.whole(number), Press::Rate(RateTap::Give(target.id, key.to_owned(), at, given)))
    };
    let width = if at == Scale::Voc { WHOLE_SCALE } else { NUMBERS };
    let message = Message::new(text)
        .grid(width, rating.buttons().into_iter().map(give).collect())
        .button(say.label("target-skip"), Press::Rate(RateTap::Skip(target.id, key.to_owned(), at)));
    match at {
        Scale::Suds => {
            message.button(say.label("target-decline"), Press::Rate(RateTap::AskDecline(target.id)))
        }
        Scale::Voc => message,
    }
}

fn rated_now(say: &Say<'_>, target: &Target, (rated, last): (&Rated, Option<&Rated>), zone: Tz) -> Message {
    let row = |key: &str, rated: &Rated| {
        let args = Args::new().said("numbers", numbers(say, rated));
        say.with(key, args.text("at", &say.instant(rated.at, zone)))
    };
    let nothing = rated.suds.is_none() && rated.voc.is_none();
    let body = Body::new(say.with("target-called", name(target)));
    let body = match nothing {
        true => body.line(say.say("target-nothing")),
        false => body.line(row("target-kept", rated)),
    };
    let body = body.maybe(last.map(|last| row("target-last", last)));
    let body = body.line(say.with("target-reader", Args::new().name("therapist", &target.therapist)));
    let take_back = Press::Rate(RateTap::TakeBack(target.id, rated.key.clone()));
    let take_back = (!nothing).then(|| (say.label("target-take-back"), take_back));
    let again = (say.label("target-again"), Press::Rate(RateTap::Begin(target.id)));
    Message::new(body.text())
        .row([again].into_iter().chain(take_back).collect())
        .button(say.label("target-decline"), Press::Rate(RateTap::AskDecline(target.id)))
}
