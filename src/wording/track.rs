//! What a client tracks, worded for them alone: the list, one of it with its tags and who sees it, and what goes with what.
//! Never says that one thing is the cause of another.

use crate::dialogue::drafts;
use crate::dialogue::press::{Press, SettingsTap, TrackTap};
use crate::dialogue::screen::{TrackLine, TrackScreen};
use crate::domain::ids::LinkId;
use crate::domain::item::{Item, Name, Part};
use crate::domain::lang::Lang;
use crate::domain::line::OPTION_MAX;
use crate::domain::skill::Skill;
use crate::domain::track::{self, Found, Kept, MIN_DAYS, TAGS_MAX, Together, What};
use crate::domain::trend::{COVERED, MIN_KIND_DAYS};

use super::fit::{Body, TEXT_MAX};
use super::message::Message;
use super::say::{Args, Say};
use super::words::Words;
use super::{html, items, kind, measured, questions, screen, session, skills};

/// Characters of a name on a button.
const ON_BUTTON: usize = 24;
const BUDGET: usize = 2400;

/// What was found, and what names it.
#[derive(Clone, Debug, PartialEq)]
pub struct TogetherPage {
    pub found: Option<Found>,
    pub items: Vec<Item>,
    pub skills: Vec<Skill>,
}

impl Words {
    /// What goes with what, for the client.
    pub fn together(&self, lang: &Lang, page: &TogetherPage) -> Message {
        let say = self.say(lang);
        let body = together(&say, page);
        screen::fitted(&say, back_to_list(&say, Message::new(body.text())), TEXT_MAX)
    }
}

pub fn screen(say: &Say<'_>, shown: &TrackScreen) -> Message {
    match shown {
        TrackScreen::List { kept, most } => list(say, kept, *most),
        TrackScreen::Ready { codes } => ready(say, codes),
        TrackScreen::Added { name } => {
            let args = Args::new().said("item", items::name(say, name));
            back_to_list(say, Message::new(say.with("track-added", args)))
        }
        TrackScreen::AskQuestion => {
            let scale = format!("{}-{}", say.whole(0), say.whole(5));
            Message::new(say.with("track-ask-question", Args::new().text("scale", &scale)))
                .button(say.label("common-back"), tap(TrackTap::Add))
        }
        TrackScreen::Draft { item } => draft(say, item),
        TrackScreen::One { kept, with } => one(say, kept, !with.is_empty()),
        TrackScreen::AskShow { kept, to } => ask_show(say, kept, to, shown),
        TrackScreen::Tags { kept } => tags(say, kept),
        TrackScreen::Tag { item, tag: part } => {
            let mut message = Message::new(format!("<b>{}</b>", skills::name(say, &part.name)));
            if matches!(part.name, Name::Own(_)) {
                message = message.button(say.label("track-rename"), tap(TrackTap::Rename(*item, part.id)));
            }
            message
                .button(say.label("track-tag-off"), tap(TrackTap::TakeOff(*item, part.id)))
                .button(say.label("common-back"), tap(TrackTap::Tags(*item)))
        }
        TrackScreen::AskTags { kept, room } => {
            let args = Args::new().said("item", items::name(say, &kept.item.name)).count("room", *room);
            Message::new(say.with("track-ask-tags", args))
                .button(say.label("common-back"), tap(TrackTap::Tags(kept.item.id)))
        }
        TrackScreen::AskName { item, tag: part } => {
            let args = Args::new().said("tag", skills::name(say, &part.name));
            Message::new(say.with("track-ask-name", args))
                .button(say.label("common-back"), tap(TrackTap::Tag(*item, part.id)))
        }
        TrackScreen::TagsAdded { item, count } => {
            Message::new(say.with("track-tags-added", Args::new().count("count", *count)))
                .button(say.label("track-tags"), tap(TrackTap::Tags(*item)))
        }
        TrackScreen::Together => back_to_list(say, Message::new(say.say("track-together-title"))),
    }
}

/// A tag by its code; `None`: it is none of ours.
pub fn tag(say: &Say<'_>, code: &str) -> Option<String> {
    track::is_tag(code).then(|| say.say(&format!("track-{}", code.replace('_', "-"))))
}

/// A sentence about what is tracked. HTML.
pub fn line(say: &Say<'_>, line: &TrackLine) -> String {
    let max = |key: &str, max: usize| say.with(key, Args::new().count("max", max));
    match line {
        TrackLine::Full { max: most } => max("track-full", *most),
        TrackLine::NoText => say.say("track-no-text"),
        TrackLine::Stopped => say.say("track-stopped"),
        TrackLine::Again => say.say("track-again"),
        TrackLine::Shown => say.say("track-shown"),
        TrackLine::Hidden => say.say("track-hidden"),
        TrackLine::NobodyToShow => say.say("track-nobody"),
        TrackLine::TagEmpty => say.say("track-tag-empty"),
        TrackLine::TagTooLong { max: most } => max("track-tag-too-long", *most),
        TrackLine::TagTaken => say.say("track-tag-taken"),
        TrackLine::TagsFull { max: most, room: 0, .. } => max("track-tags-full", *most),
        TrackLine::TagsFull { max: most, room, sent } => {
            let args = Args::new().count("max", *most).count("room", *room).count("sent", *sent);
            say.with("track-tags-many", args)
        }
        TrackLine::TagOff => say.say("track-tag-is-off"),
    }
}

fn tap(tap: TrackTap) -> Press {
    Press::Track(tap)
}

fn label(say: &Say<'_>, name: &Name) -> String {
    html::cut(&html::plain(&items::name(say, name)), ON_BUTTON)
}

fn back_to_list(say: &Say<'_>, message: Message) -> Message {
    message.button(say.label("track-open"), tap(TrackTap::List))
}

fn names(say: &Say<'_>, seen_by: &[(LinkId, String)]) -> String {
    let named = |(_, name): &(_, String)| html::escape(&say.typed_label(name));
    say.list(&seen_by.iter().map(named).collect::<Vec<_>>())
}

fn list(say: &Say<'_>, all: &[Kept], most: usize) -> Message {
    let row = |(at, kept): (usize, &Kept)| {
        let args = Args::new().count("number", at + 1).said("item", items::name(say, &kept.item.name));
        say.with("track-row", args.said("who", standing(say, kept)))
    };
    let rows: Vec<String> = all.iter().enumerate().map(row).collect();
    let body = Body::new(say.say("track-title"));
    let body = match rows.is_empty() {
        true => body.part(say.with("track-none", Args::new().count("max", most))),
        false => body.line(String::new()).rows(say, &rows, BUDGET),
    };
    let open = |kept: &Kept| (label(say, &kept.item.name), tap(TrackTap::Open(kept.item.id)));
    Message::new(body.text())
        .grid(2, all.iter().take(80).map(open).collect())
        .button(say.label("track-add"), tap(TrackTap::Add))
        .button(say.label("track-together"), tap(TrackTap::Together))
        .button(say.label("settings-open"), Press::Settings(SettingsTap::Show))
}

/// In a word or two: who sees it, and whether it is asked.
fn standing(say: &Say<'_>, kept: &Kept) -> String {
    match (kept.asked, kept.seen_by.as_slice()) {
        (false, []) => say.say("track-row-stopped"),
        (false, _) => say.say("track-row-stopped-shown"),
        (true, []) => say.say("track-row-private"),
        (true, seen_by) => say.with("track-row-shown", Args::new().said("therapists", names(say, seen_by))),
    }
}

fn ready(say: &Say<'_>, codes: &[String]) -> Message {
    let known = track::codes().filter(|code| codes.iter().any(|ready| ready == code));
    let pick = |code: &'static str| (label(say, &Name::BuiltIn(code.to_owned())), tap(TrackTap::Pick(code)));
    Message::new(say.say("track-ready"))
        .grid(2, known.map(pick).collect())
        .button(say.label("track-type"), tap(TrackTap::Type))
        .button(say.label("common-back"), tap(TrackTap::List))
}

fn draft(say: &Say<'_>, item: &Item) -> Message {
    let body = questions::as_it_looks(say, Body::new(say.say("track-draft")), item);
    let (under, change) =
        (Some(drafts::of_question(item)), (say.label("questions-change"), tap(TrackTap::Type)));
    let ends = questions::hard_ends(say, item, |better| tap(TrackTap::Keep(under, Some(better))));
    if ends.is_empty() {
        let keep = (say.label("questions-keep"), tap(TrackTap::Keep(under, None)));
        return Message::new(body.part(say.say("questions-draft-hint")).text()).row(vec![keep, change]);
    }
    let body = body.part(say.say("track-hard-ask"));
    ends.into_iter().fold(Message::new(body.text()), Message::row).row(vec![change])
}

fn one(say: &Say<'_>, kept: &Kept, somebody: bool) -> Message {
    let id = kept.item.id;
    let who = match kept.seen_by.as_slice() {
        [] => say.say("track-only-you"),
        seen_by => say.with("track-seen-by", Args::new().said("therapists", names(say, seen_by))),
    };
    let body = Body::new(format!("<b>{}</b>", items::name(say, &kept.item.name)))
        .line(kind::called(say, &kept.item))
        .maybe(kept.has_tags().then(|| named_tags(say, &kept.item)).flatten())
        .part(who)
        .maybe((!kept.asked).then(|| say.say("track-not-asked")));
    let mut message = Message::new(body.text());
    if kept.has_tags() {
        message = message.button(say.label("track-tags"), tap(TrackTap::Tags(id)));
    }
    if somebody && kept.seen_by.is_empty() {
        message = message.button(say.label("track-show"), tap(TrackTap::ShowAsk(id)));
    }
    if !kept.seen_by.is_empty() {
        message = message.button(say.label("track-hide"), tap(TrackTap::Hide(id)));
    }
    let asking = if kept.asked { "track-stop" } else { "track-go-on" };
    message
        .button(say.label(asking), tap(TrackTap::Ask(id, !kept.asked)))
        .button(say.label("common-back"), tap(TrackTap::List))
}

fn named_tags(say: &Say<'_>, item: &Item) -> Option<String> {
    let tags: Vec<String> = item.kind.parts().iter().map(|part| skills::name(say, &part.name)).collect();
    (!tags.is_empty()).then(|| say.list(&tags))
}

fn ask_show(say: &Say<'_>, kept: &Kept, to: &[(LinkId, String)], shown: &TrackScreen) -> Message {
    let args = Args::new().said("item", items::name(say, &kept.item.name)).said("therapists", names(say, to));
    let tags = kept.has_tags().then(|| say.say("track-ask-show-tags"));
    let body = Body::new(say.with("track-ask-show", args)).maybe(tags).line(say.say("track-ask-show-later"));
    let message = Message::new(body.text());
    let message = match shown.yes() {
        Some(yes) => message.button(say.label("track-show-yes"), tap(yes)),
        None => message,
    };
    message.button(say.label("common-back"), tap(TrackTap::Open(kept.item.id)))
}

fn tags(say: &Say<'_>, kept: &Kept) -> Message {
    let item = kept.item.id;
    let parts = kept.item.kind.parts();
    let args = Args::new().said("item", items::name(say, &kept.item.name));
    let args = args.count("count", parts.len()).count("max", TAGS_MAX);
    let body = Body::new(say.with("track-tags-title", args));
    let body = if parts.is_empty() { body.part(say.say("track-tags-none")) } else { body };
    let open = |part: &Part| (skills::label(say, &part.name, OPTION_MAX), tap(TrackTap::Tag(item, part.id)));
    Message::new(body.text())
        .grid(2, parts.iter().map(open).collect())
        .button(say.label("track-tags-add"), tap(TrackTap::TypeTags(item)))
        .button(say.label("common-back"), tap(TrackTap::Open(item)))
}

fn together(say: &Say<'_>, page: &TogetherPage) -> Body {
    let title = Body::new(say.say("track-together-title"));
    let Some(found) = &page.found else { return title.part(say.say("track-together-no-rating")) };
    if found.looked_at == 0 {
        let args = Args::new().count("days", MIN_DAYS).count("each", MIN_KIND_DAYS);
        return title.part(say.with("track-together-few", args));
    }
    let key = if found.told.is_empty() { "track-together-nothing" } else { "track-together-looked" };
    let args = Args::new().count("count", found.looked_at);
    let body = title.part(say.with(key, args.said("item", measured::name(say, &found.rating))));
    let rows: Vec<String> = found.told.iter().filter_map(|each| row(say, page, found, each)).collect();
    let body = if rows.is_empty() { body } else { body.line(String::new()).rows(say, &rows, BUDGET) };
    let body = match found.too_few {
        0 => body,
        few => body.part(say.with("track-together-more", Args::new().count("count", few))),
    };
    let body = match found.told.is_empty() {
        true => body,
        false => body.part(say.with("track-together-chance", Args::new().count("covered", COVERED.into()))),
    };
    body.part(say.say("track-together-cause"))
}

/// One thing with both means, how many days they are of, and the ends of the interval.
fn row(say: &Say<'_>, page: &TogetherPage, found: &Found, each: &Together) -> Option<String> {
    let mean = |value: f64| kind::mean(say, &found.rating, value, found.rating.kind.decimals());
    let apart = each.apart;
    let item = |id| page.items.iter().find(|item| item.id == id);
    let what = match each.what {
        What::Tag(list, tag) => {
            let list = item(list)?;
            let tag = list.kind.parts().iter().find(|part| part.id == tag)?;
            let args = Args::new().said("item", items::name(say, &list.name));
            say.with("track-together-tag", args.said("tag", skills::name(say, &tag.name)))
        }
        What::Skill(skill) => skills::name(say, &page.skills.iter().find(|known| known.id == skill)?.name),
        What::Night(night) => {
            let night = item(night)?;
            let args = Args::new().said("item", items::name(say, &night.name));
            say.with("track-together-night", args.said("middle", kind::mean(say, night, each.middle?, 0)))
        }
    };
    let args = Args::new()
        .said("what", what)
        .said("item", measured::name(say, &found.rating))
        .said("with", mean(apart.with))
        .count("days", apart.days)
        .said("without", mean(apart.without))
        .count("others", apart.other_days)
        .said("difference", session::difference(say, &apart));
    let key = match each.what {
        What::Night(_) => "track-together-row-night",
        What::Tag(..) | What::Skill(_) => "track-together-row",
    };
    Some(say.with(key, args))
}
