//! Check-ins of a day besides the daily one, as samples.

use super::samples::day;
use crate::dialogue::screen::{Line, Screen, SlotLine, SlotRow, SlotShown, SlotsPage, SlotsScreen};
use crate::domain::ids::LinkId;
use crate::domain::item::Name;
use crate::domain::occasion::{Occasion, Slot};
use crate::domain::placed::Asked;
use crate::domain::schedule::{LocalTime, Weekdays};
use crate::domain::slots::{Clash, SlotSet, Timed, When};

fn slot(number: u8) -> Slot {
    Slot::new(number).unwrap()
}

fn time(hour: u16, minute: u16) -> LocalTime {
    LocalTime::from_hm(hour, minute).unwrap()
}

fn window() -> When {
    When::Within(time(9, 0), time(19, 0))
}

pub fn rows() -> Vec<SlotRow> {
    let morning = Timed::starting(slot(1), When::At(time(7, 30)), 1, day("2026-03-02"));
    let random = Timed {
        weekdays: Weekdays::from_bits(0b001_0101).unwrap(),
        first_day: Some(day("2026-03-04")),
        last_day: Some(day("2026-04-30")),
        nudge: true,
        ..Timed::starting(slot(2), window(), 1, day("2026-03-02"))
    };
    let names = vec![Name::BuiltIn("sleep_hours".into()), Name::Own("Craving <all>".into())];
    vec![
        SlotRow { timed: morning, count: 1, asks: names },
        SlotRow { timed: random, count: 2, asks: Vec::new() },
        SlotRow {
            timed: Timed { aside: true, ..random },
            count: 1,
            asks: vec![Name::BuiltIn("mood".into())],
        },
    ]
}

pub fn screens(asked: &[Asked]) -> Vec<Screen> {
    let mut asked = asked.to_vec();
    if let Some(first) = asked.first_mut() {
        first.slots = SlotSet::of(slot(1));
    }
    let daily = (time(20, 0), Weekdays::EVERY_DAY);
    let mut shown = vec![
        SlotShown::List { daily, rows: rows(), room: 0 },
        SlotShown::List { daily, rows: Vec::new(), room: 3 },
        SlotShown::New { room: 3 },
        SlotShown::AskWhen { slot: None },
        SlotShown::HowMany { when: window(), room: 2 },
        SlotShown::Items { slot: slot(1), when: When::At(time(7, 30)), asked: asked.clone() },
        SlotShown::Items { slot: Slot::DAILY, when: When::At(time(20, 0)), asked },
        SlotShown::AskDay { slot: slot(1), last: false },
        SlotShown::AskDay { slot: slot(1), last: true },
    ];
    shown.extend(rows().into_iter().map(SlotShown::One));
    let of = |of: Option<(LinkId, String)>| {
        let page = move |shown: &SlotShown| {
            Screen::Slots(SlotsScreen::Slots(Box::new(SlotsPage { of: of.clone(), shown: shown.clone() })))
        };
        shown.iter().map(page).collect::<Vec<_>>()
    };
    [of(None), of(Some((LinkId(4), "Heron".into())))].concat()
}

pub fn lines() -> Vec<Line> {
    let (first, last) = (day("2026-03-11"), day("2026-03-09"));
    let clashes = [
        Clash::Near(When::At(time(20, 0))),
        Clash::Near(window()),
        Clash::Short { when: window(), count: 3 },
        Clash::Short { when: window(), count: 1 },
        Clash::Backwards,
        Clash::EndBeforeStart { first, last },
        Clash::Over { last },
        Clash::Full,
    ];
    let arranged = |slots| Line::QuestionsArranged {
        therapist: "Dr Amari".into(),
        added: Vec::new(),
        removed: Vec::new(),
        skills: Vec::new(),
        skills_off: Vec::new(),
        suds: None,
        slots: Some(slots),
    };
    let occasion = Occasion { day: day("2026-03-02"), slot: slot(2) };
    let mut lines: Vec<Line> = clashes.into_iter().map(|clash| Line::Slots(SlotLine::Clash(clash))).collect();
    lines.extend([
        Line::Slots(SlotLine::WhenUnclear),
        Line::Slots(SlotLine::WhenUnclear).unheard(),
        Line::Slots(SlotLine::LastPlace),
        Line::MomentOver { occasion },
        Line::MomentOver { occasion: Occasion::daily(occasion.day) },
        Line::DayClosed { occasion, answered: false },
        Line::DayOver { occasion },
        arranged(rows().into_iter().filter(|row| !row.asks.is_empty()).collect()),
        arranged(Vec::new()),
    ]);
    lines
}
