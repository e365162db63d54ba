//! When a client is asked besides the daily check-in, as the client or their therapist reads it. Decides nothing.

use crate::dialogue::press::{CaseTap, Press, QuestionTap, SettingsTap, SlotTap};
use crate::dialogue::screen::{SlotLine, SlotRow, SlotShown, SlotsPage, SlotsScreen};
use crate::domain::occasion::Slot;
use crate::domain::placed::Asked;
use crate::domain::schedule::{LocalTime, Weekdays};
use crate::domain::slots::{Clash, OPEN_CHOICES, Timed, When};

use super::dates::DayStyle;
use super::fit::Body;
use super::html;
use super::items;
use super::message::Message;
use super::say::{Args, LABEL_MAX, Say};
use super::settings::{ask_day_rows, days};

/// Characters for a list.
const BUDGET: usize = 2400;
/// Hours offered for a new one.
const HOURS: [u16; 4] = [8, 12, 15, 18];
/// Windows offered for random minutes.
const WINDOWS: [(u16, u16); 2] = [(9, 19), (10, 18)];

struct Page<'a, 'b> {
    say: &'a Say<'b>,
    shown: &'a SlotsPage,
}

pub fn screen(say: &Say<'_>, SlotsScreen::Slots(shown): &SlotsScreen) -> Message {
    let page = Page { say, shown };
    match &shown.shown {
        SlotShown::List { daily, rows, room } => page.list(*daily, rows, *room),
        SlotShown::New { .. } => page.to_choose(),
        SlotShown::AskWhen { .. } => ask_when(say),
        SlotShown::HowMany { when, room } => page.how_many(*when, *room),
        SlotShown::One(row) => page.one(row),
        SlotShown::Items { slot, when, asked } => page.items(*slot, *when, asked),
        SlotShown::AskDay { last, .. } => {
            Message::new(say.say(if *last { "slots-ask-last" } else { "slots-ask-first" }))
        }
    }
}

/// "At 07:30", or how often within which window.
pub fn when(say: &Say<'_>, when: When, count: usize) -> String {
    match when {
        When::At(time) => say.with("slots-at", Args::new().text("time", &say.time(time))),
        When::Within(from, to) => say.with("slots-within", window(say, from, to).count("count", count)),
    }
}

/// What the client is told of those that ask something.
pub fn told(say: &Say<'_>, rows: &[SlotRow]) -> String {
    if rows.is_empty() {
        return say.say("slots-arranged-none");
    }
    let rows: Vec<String> =
        rows.iter().map(|row| format!("{}\n{}", head(say, row), asks(say, row))).collect();
    Body::new(say.say("slots-arranged")).rows(say, &rows, BUDGET).text()
}

pub fn line(say: &Say<'_>, line: SlotLine) -> String {
    match line {
        SlotLine::Clash(clash) => self::clash(say, clash),
        SlotLine::WhenUnclear => say.say("slots-when-unclear"),
        SlotLine::LastPlace => say.say("slots-last-place"),
    }
}

/// Why it cannot be so.
fn clash(say: &Say<'_>, clash: Clash) -> String {
    let day = |day| say.day(day, DayStyle::Long);
    match clash {
        Clash::Near(when) => say.with("slots-clash-near", Args::new().said("when", bare(say, when))),
        Clash::Short { count, .. } => say.with("slots-clash-short", Args::new().count("count", count)),
        Clash::Backwards => say.say("slots-clash-backwards"),
        Clash::EndBeforeStart { first, last } => {
            say.with("slots-clash-end", Args::new().text("first", &day(first)).text("last", &day(last)))
        }
        Clash::Over { last } => say.with("slots-clash-over", Args::new().text("last", &day(last))),
        Clash::Full => say.say("slots-clash-full"),
    }
}

/// A time or a window, on a button.
fn bare(say: &Say<'_>, when: When) -> String {
    match when {
        When::At(time) => say.time(time),
        When::Within(from, to) => say.with("slots-label", window(say, from, to)),
    }
}

fn window(say: &Say<'_>, from: LocalTime, to: LocalTime) -> Args {
    Args::new().text("from", &say.time(from)).text("to", &say.time(to))
}

fn head(say: &Say<'_>, row: &SlotRow) -> String {
    let when = when(say, row.timed.when, row.count);
    say.with("slots-row", Args::new().said("when", when).said("days", days(say, row.timed.weekdays)))
}

fn asks(say: &Say<'_>, row: &SlotRow) -> String {
    if row.asks.is_empty() {
        return say.say("slots-asks-nothing");
    }
    let names: Vec<String> = row.asks.iter().map(|name| items::name(say, name)).collect();
    say.with("slots-asks", Args::new().said("items", say.list(&names)))
}

fn ask_when(say: &Say<'_>) -> Message {
    let time = |hour, minute| LocalTime::from_hm(hour, minute).map(|time| say.time(time)).unwrap_or_default();
    let window = format!("{} - {}", time(9, 0), time(19, 0));
    Message::new(
        say.with("slots-ask-when", Args::new().text("example", &time(7, 30)).text("window", &window)),
    )
}

impl Page<'_, '_> {
    fn tap(&self, tap: SlotTap) -> Press {
        match &self.shown.of {
            Some((link, _)) => Press::Case(*link, CaseTap::Slot(tap)),
            None => Press::Slots(tap),
        }
    }

    fn title(&self) -> String {
        match &self.shown.of {
            Some((_, alias)) => self.say.with("slots-title", Args::new().name("alias", alias)),
            None => self.say.say("slots-title-own"),
        }
    }

    fn list(&self, (time, weekdays): (LocalTime, Weekdays), rows: &[SlotRow], room: usize) -> Message {
        let say = self.say;
        let daily = Args::new().text("time", &say.time(time)).said("days", days(say, weekdays));
        let told: Vec<String> =
            rows.iter().map(|row| format!("{}\n{}", head(say, row), self.stands(row))).collect();
        let body = Body::new(self.title()).part(say.with("slots-daily", daily));
        let body = if told.is_empty() { body } else { body.line(String::new()).rows(say, &told, BUDGET) };
        let own = self.shown.of.is_none();
        let hint = match (own, rows.is_empty()) {
            (true, true) => "slots-none-own",
            (true, false) => "slots-hint-own",
            (false, _) => "slots-hint",
        };
        let open = |row: &SlotRow| {
            let label = html::cut(&html::plain(&bare(say, row.timed.when)), LABEL_MAX);
            (label, self.tap(SlotTap::Open(row.timed.slot)))
        };
        let message = Message::new(body.part(say.say(hint)).text()).grid(2, rows.iter().map(open).collect());
        let message = match (&self.shown.of, room) {
            (Some(_), 1..) => message.button(say.label("slots-new"), self.tap(SlotTap::New)),
            _ => message,
        };
        match &self.shown.of {
            Some((link, _)) => {
                let message = match rows.is_empty() {
                    true => message,
                    false => {
                        let daily = format!("{}: {}", say.label("slots-change-items"), say.time(time));
                        message.button(html::cut(&daily, LABEL_MAX), self.tap(SlotTap::Items(Slot::DAILY)))
                    }
                };
                let back = Press::Case(*link, CaseTap::Question(QuestionTap::List));
                message.button(say.label("common-back"), back)
            }
            None => message.button(say.label("settings-back"), Press::Settings(SettingsTap::Show)),
        }
    }

    /// Put aside, or what it asks.
    fn stands(&self, row: &SlotRow) -> String {
        match (row.timed.aside, &self.shown.of) {
            (true, Some(_)) => self.say.say("slots-aside"),
            (true, None) => self.say.say("slots-aside-own"),
            (false, _) => asks(self.say, row),
        }
    }

    fn to_choose(&self) -> Message {
        let say = self.say;
        let at = HOURS.iter().filter_map(|hour| LocalTime::from_hm(*hour, 0));
        let at = at.map(|time| (say.time(time), self.tap(SlotTap::Add(When::At(time), 1)))).collect();
        let random = WINDOWS.iter().filter_map(|(from, to)| {
            let (from, to) = (LocalTime::from_hm(*from, 0)?, LocalTime::from_hm(*to, 0)?);
            Some((
                say.label_with("slots-new-random", window(say, from, to)),
                self.tap(SlotTap::Within(from, to)),
            ))
        });
        let message = Message::new(say.say("slots-new-ask")).grid(4, at);
        random
            .fold(message, |message, (label, press)| message.button(label, press))
            .button(say.label("slots-type"), self.tap(SlotTap::Type))
            .button(say.label("common-back"), self.tap(SlotTap::List))
    }

    fn how_many(&self, window: When, room: usize) -> Message {
        let say = self.say;
        let args = Args::new().said("when", bare(say, window));
        let counts = (1..=3_u8).filter(|count| usize::from(*count) <= room);
        let counts = counts.map(|count| (say.whole(count), self.tap(SlotTap::Add(window, count)))).collect();
        Message::new(say.with("slots-how-many", args))
            .row(counts)
            .button(say.label("common-back"), self.tap(SlotTap::List))
    }

    fn one(&self, row: &SlotRow) -> Message {
        let (say, timed) = (self.say, &row.timed);
        let mut body = Body::new(self.title()).part(head(say, row)).line(self.stands(row));
        let day = |day| Args::new().text("day", &say.day(day, DayStyle::Long));
        if let Some(first) = timed.first_day {
            body = body.line(say.with("slots-first", day(first)));
        }
        if let Some(last) = timed.last_day {
            body = body.line(say.with("slots-last", day(last)));
        }
        body = body.line(match timed.open {
            Some(minutes) => say.with("slots-moment", Args::new().count("count", minutes.into())),
            None => say.say("slots-until-next"),
        });
        body = body.line(say.say(if timed.nudge { "slots-nudged" } else { "slots-not-nudged" }));
        self.choices(timed, Message::new(body.text()))
    }

    fn choices(&self, timed: &Timed, message: Message) -> Message {
        let (say, slot) = (self.say, timed.slot);
        let own = self.shown.of.is_none();
        let message = if own {
            message.button(say.label("slots-change-when"), self.tap(SlotTap::Move(slot)))
        } else {
            message.row(vec![
                (say.label("slots-change-items"), self.tap(SlotTap::Items(slot))),
                (say.label("slots-change-when"), self.tap(SlotTap::Move(slot))),
            ])
        };
        let message = ask_day_rows(say, timed.weekdays, |days| self.tap(SlotTap::Days(slot, days)), message);
        let nudge = if timed.nudge { "slots-turn-nudge-off" } else { "slots-turn-nudge-on" };
        let mut message = message.button(say.label(nudge), self.tap(SlotTap::Nudge(slot, !timed.nudge)));
        if own {
            let aside = if timed.aside { "slots-take-up" } else { "slots-put-aside" };
            message = message.button(say.label(aside), self.tap(SlotTap::Aside(slot, !timed.aside)));
        } else {
            let keep = |minutes: &u16| {
                let label = say.label_with("slots-keep", Args::new().count("count", (*minutes).into()));
                (label, self.tap(SlotTap::Keep(slot, Some(*minutes))))
            };
            message = message.grid(2, OPEN_CHOICES.iter().map(keep).collect());
            if matches!(timed.when, When::At(_)) {
                message =
                    message.button(say.label("slots-keep-until-next"), self.tap(SlotTap::Keep(slot, None)));
            }
            message = message.row(vec![
                (say.label("slots-choose-first"), self.tap(SlotTap::Day(slot, false))),
                (say.label("slots-choose-last"), self.tap(SlotTap::Day(slot, true))),
            ]);
            if timed.first_day.is_some() || timed.last_day.is_some() {
                message = message.button(say.label("slots-no-days"), self.tap(SlotTap::NoDays(slot)));
            }
            message = message.button(say.label("slots-remove"), self.tap(SlotTap::Remove(slot)));
        }
        message.button(say.label("common-back"), self.tap(SlotTap::List))
    }

    fn items(&self, slot: Slot, when: When, asked: &[Asked]) -> Message {
        let say = self.say;
        let named = |asked: &Asked| {
            let on = asked.slots.contains(slot);
            let name = html::plain(&items::name(say, &asked.item.name));
            let label = html::cut(&format!("{}{name}", if on { "✓ " } else { "" }), LABEL_MAX);
            (label, self.tap(SlotTap::Item(slot, asked.item.id, !on)))
        };
        let back = if slot == Slot::DAILY { SlotTap::List } else { SlotTap::Open(slot) };
        Message::new(say.with("slots-items", Args::new().said("when", bare(say, when))))
            .grid(1, asked.iter().map(named).collect())
            .button(say.label("common-back"), self.tap(back))
    }
}
