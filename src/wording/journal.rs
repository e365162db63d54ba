//! Notes beside the check-ins: the offer that begins with whom to call, each note with who can read it, and the list.
//! Never says what is in one to anybody but its owner; a therapist reads what was shared on the client's card.

use crate::dialogue::press::{JournalTap, Press};
use crate::dialogue::screen::{JournalScreen, Page, Screen};
use crate::domain::item::Item;
use crate::domain::journal::{self, Note};
use crate::domain::label;
use crate::domain::typed::Word;

use super::answers::NOTE_SHOWN;
use super::dates::DayStyle;
use super::fit::Body;
use super::message::Message;
use super::pressed::bare;
use super::say::{Args, Say};
use super::{html, items, sharing, spoken, typed};

/// Characters of a note in a list.
const EXCERPT: usize = 80;
/// Characters of a note in a question about it.
const SHOWN: usize = 300;
/// Buttons beside each other that open one each.
const IN_A_ROW: usize = 5;

pub fn screen(say: &Say<'_>, shown: &JournalScreen) -> Message {
    match shown {
        JournalScreen::NoteOffer { key, mark, text, day: on, with, .. } => {
            let quoted = say.with("checkin-quoted", Args::new().typed("note", text, NOTE_SHOWN));
            let first = say.with("common-nobody-reads", Args::new().said("danger", say.danger()));
            let ask = say.with("journal-offer", day(say, *on));
            let body = Body::new(first).part(ask).line(quoted).line(say.say("journal-offer-how"));
            let under = || (key.clone(), *mark);
            let tap = |make: fn(String, u32) -> JournalTap| {
                let (key, mark) = under();
                Press::Journal(make(key, mark))
            };
            let keep = (say.label("journal-keep"), tap(JournalTap::Keep));
            let share = Press::Journal(JournalTap::Share(key.clone(), journal::mark_to(*mark, with)));
            let share = (!with.is_empty()).then(|| (say.label("journal-keep-shared"), share));
            let body = body.maybe((!with.is_empty()).then(|| could(say, with)));
            Message::new(body.text())
                .row([Some(keep), share].into_iter().flatten().collect())
                .button(say.label("journal-leave"), tap(JournalTap::Leave))
        }
        JournalScreen::NoteLeft { .. } => {
            Message::new(Body::new(say.say("journal-left")).part(say.unwatched()).text())
        }
        JournalScreen::NoteShown { note, with, part, new } => note_shown(say, note, with, (*part, *new)),
        JournalScreen::NotesList { notes, page, query } => list(say, notes, *page, query),
        JournalScreen::AskNoteSearch => Message::new(say.say("journal-ask-search")),
        JournalScreen::AskNoteRemove { note } => {
            let quoted = say.with("checkin-quoted", Args::new().typed("note", &note.text, SHOWN));
            Message::new(Body::new(say.with("journal-ask-remove", day(say, note.day))).line(quoted).text())
                .button(say.label("journal-remove-yes"), tap_of(note, JournalTap::Remove))
                .button(say.label("common-back"), open(note, 0))
        }
        JournalScreen::NoteRemoved => Message::new(say.say("journal-removed"))
            .button(say.label("journal-all"), Press::Journal(JournalTap::List(0, String::new()))),
        JournalScreen::NotesFull { max } => {
            Message::new(say.with("journal-full", Args::new().count("max", *max)))
        }
        JournalScreen::NoteIsShared { note, more } => {
            let quoted = say.with("checkin-quoted", Args::new().typed("note", &note.text, SHOWN));
            let who = say
                .with("journal-is-shared", day(say, note.day).said("therapists", names(say, &note.readers)));
            let more = more.then(|| say.say("journal-more-shared"));
            Message::new(Body::new(who).line(quoted).maybe(more).text())
                .button(say.label("journal-private"), tap_of(note, JournalTap::Private))
        }
    }
}

/// What a text that was shared stands beside: its question, or that it is a note of their own.
pub fn of(say: &Say<'_>, item: Option<&Item>) -> String {
    item.map_or_else(|| say.say("journal-own-note"), |item| items::name(say, &item.name))
}

/// What people say instead of the words on these buttons: whole texts of a closed list. A yes to keeping shares nothing.
pub fn spoken(say: &Say<'_>, screen: &Screen, text: &str) -> Option<Press> {
    let Screen::Journal(shown) = screen else { return None };
    let says = |key: &str| spoken::is_clean(text) && say.phrases(key).contains(&bare(text));
    // With a face beside it, a yes or a no may say more.
    let word = typed::word(say, text).filter(|_| spoken::is_clean(text));
    let press = |tap| Some(Press::Journal(tap));
    match shown {
        JournalScreen::NoteOffer { key, mark, with, .. } => {
            if says("typed-say-note-keep") || word == Some(Word::Yes) || sharing::is_no(say, text, false) {
                return press(JournalTap::Keep(key.clone(), *mark));
            }
            if says("typed-say-note-leave") || word == Some(Word::No) {
                return press(JournalTap::Leave(key.clone(), *mark));
            }
            let yes = !with.is_empty() && sharing::is_yes(say, text);
            yes.then(|| Press::Journal(JournalTap::Share(key.clone(), journal::mark_to(*mark, with))))
        }
        JournalScreen::NoteShown { note, .. } | JournalScreen::NoteIsShared { note, .. }
            if note.shared && sharing::is_no(say, text, false) =>
        {
            press(JournalTap::Private(note.key.clone()))
        }
        JournalScreen::NotesList { .. } if says("typed-say-note-search") => press(JournalTap::Search),
        _ => None,
    }
}

fn day(say: &Say<'_>, day: chrono::NaiveDate) -> Args {
    Args::new().text("day", &say.day(day, DayStyle::Long))
}

fn names(say: &Say<'_>, names: &[String]) -> String {
    say.list(&names.iter().map(|name| html::escape(&say.typed_label(name))).collect::<Vec<_>>())
}

fn could(say: &Say<'_>, with: &[String]) -> String {
    say.with("journal-could-read", Args::new().said("therapists", names(say, with)))
}

fn tap_of(note: &Note, tap: fn(String) -> JournalTap) -> Press {
    Press::Journal(tap(note.key.clone()))
}

fn open(note: &Note, part: usize) -> Press {
    Press::Journal(JournalTap::Open(note.key.clone(), u8::try_from(part).unwrap_or(u8::MAX)))
}

fn note_shown(say: &Say<'_>, note: &Note, with: &[String], (part, new): (usize, bool)) -> Message {
    let title = say.with("journal-note", day(say, note.day));
    let text = note.part(part);
    let text = say.with("checkin-quoted", Args::new().typed("note", &text, journal::PART));
    let who = match (note.shared, note.readers.is_empty()) {
        (false, _) => say.say("journal-only-you"),
        (true, true) => say.say("journal-shared-unread"),
        (true, false) => {
            say.with("journal-can-read", Args::new().said("therapists", names(say, &note.readers)))
        }
    };
    let body = Body::new(title).line(text).line(who);
    let body = body.maybe((!note.shared && !with.is_empty()).then(|| could(say, with)));
    let body = if new { body.part(say.unwatched()) } else { body };
    let mut message = Message::new(body.text());
    if note.parts() > 1 {
        let next = (part + 1) % note.parts();
        let label = if next == 0 { "journal-read-begin" } else { "journal-read-on" };
        message = message.button(say.label(label), open(note, next));
    }
    let share = Press::Journal(JournalTap::Share(note.key.clone(), journal::mark_to(note.mark(), with)));
    message = match (note.shared, with.is_empty()) {
        (true, _) => message.button(say.label("journal-private"), tap_of(note, JournalTap::Private)),
        (false, false) => message.button(say.label("journal-share"), share),
        (false, true) => message,
    };
    message.row(vec![
        (say.label("journal-remove"), tap_of(note, JournalTap::AskRemove)),
        (say.label("journal-all"), Press::Journal(JournalTap::List(0, String::new()))),
    ])
}

fn list(say: &Say<'_>, notes: &[Note], page: Page, query: &str) -> Message {
    let looked = || Args::new().typed("query", query, journal::QUERY_MAX).count("count", page.total);
    let title = match (query.is_empty(), notes.is_empty()) {
        (true, true) => say.say("journal-none"),
        (true, false) => say.with("journal-title", Args::new().count("count", page.total)),
        (false, true) => say.with("journal-not-found", looked()),
        (false, false) => say.with("journal-found", looked()),
    };
    // Whoever looked for a whole sentence may have said it to somebody, and nobody is reading along.
    let said = !query.is_empty() && (notes.is_empty() || label::may_be_said(query));
    let body = if said { Body::new(say.unwatched()).part(title) } else { Body::new(title) };
    let first = page.first() + 1;
    let row = |(note, number): (&Note, usize)| {
        let args = Args::new().count("number", number).text("day", &say.day(note.day, DayStyle::Medium));
        let args = args.typed("note", &one_line(&note.text), EXCERPT);
        say.with(if note.can_be_read() { "journal-row-shared" } else { "journal-row" }, args)
    };
    let body = notes.iter().zip(first..).map(row).fold(body, Body::line);
    let buttons = notes
        .iter()
        .zip(first..)
        .map(|(note, number)| (say.whole(u32::try_from(number).unwrap_or(u32::MAX)), open(note, 0)));
    let to = |page: Option<u16>, key: &str| {
        let tap = JournalTap::List(page?, query.to_owned());
        tap.fits().then(|| (say.label(key), Press::Journal(tap)))
    };
    let (before, after) = page.around();
    let turning = [to(before, "digest-before"), to(after, "digest-after")];
    let message = Message::new(body.text())
        .grid(IN_A_ROW, buttons.collect())
        .row(turning.into_iter().flatten().collect());
    let all = (say.label("journal-all"), Press::Journal(JournalTap::List(0, String::new())));
    let all = (!query.is_empty()).then_some(all);
    let search = (say.label("journal-search"), Press::Journal(JournalTap::Search));
    let search = (!notes.is_empty() || !query.is_empty()).then_some(search);
    message.row(all.into_iter().chain(search).collect())
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
