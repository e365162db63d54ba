//! What a client may be asked besides what everybody starts with: items of the library and typed ones of every kind,
//! taps on any of them, and what people type at each kind. Drawn before the form is known, and made to fit it then.

use proptest::prelude::*;
use tidemark::dialogue::press::Tap;
use tidemark::dialogue::questions::NewItem;
use tidemark::domain::answers::Value;
use tidemark::domain::catalogue;
use tidemark::domain::form::Question;
use tidemark::domain::ids::PartId;
use tidemark::domain::item::{About, Better, Item, Name, Part, Spec};
use tidemark::domain::kind::{self, Amount, Ends, Kind, Rating, Unit};
use tidemark::domain::lang::Lang;

use crate::WORDS;
use crate::moves::{Move, Outside};
use crate::world::nth_of;

/// A form of any make: what is added to what everybody starts with, what of it goes, and in which order it stands.
pub fn form() -> impl Strategy<Value = Vec<Move>> {
    let added = prop::collection::vec(new_item().prop_map(Outside::Asks), 0..16);
    let gone = prop::collection::vec(any::<u8>().prop_map(Outside::Unasks), 0..6);
    let moved = prop::collection::vec(any::<(u8, u8)>().prop_map(|(at, to)| Outside::Moves(at, to)), 0..8);
    (added, gone, moved).prop_map(|(added, gone, moved)| {
        [added, gone, moved].into_iter().flatten().map(Move::Outside).collect()
    })
}

pub fn new_item() -> impl Strategy<Value = NewItem> {
    let codes: Vec<String> = catalogue::library().iter().map(|listed| listed.code.to_owned()).collect();
    prop_oneof![
        2 => prop::sample::select(codes).prop_map(NewItem::Listed),
        5 => spec().prop_map(NewItem::Typed),
    ]
}

fn spec() -> impl Strategy<Value = Spec> {
    let name = prop_oneof![
        4 => prop::sample::select(vec!["Craving", "Water", "Where were you?", "Dolor", "قوة الرغبة", "7", "Mood", "yes"])
            .prop_map(str::to_owned),
        1 => "[\\PC]{1,99}x",
    ];
    let about = prop_oneof![4 => Just(About::Day), 1 => Just(About::Moment)];
    let better = prop_oneof![Just(Better::Higher), Just(Better::Lower), Just(Better::Neither)];
    (name, kind(), about, better).prop_map(|(name, kind, about, better)| Spec { name, kind, about, better })
}

fn kind() -> impl Strategy<Value = Kind> {
    let unit = prop::sample::select(vec!["glasses", "كوب"]).prop_map(|unit| Unit::Own(unit.to_owned()));
    let plain: Vec<Kind> = kind::plain().into_iter().map(|(_, kind)| kind).collect();
    prop_oneof![
        4 => rating().prop_map(Kind::Rating),
        12 => prop::sample::select(plain),
        2 => unit.prop_map(|unit| Kind::Amount(Amount { unit })),
        2 => parts().prop_map(|parts| Kind::One { parts }),
        2 => parts().prop_map(|parts| Kind::Several { parts }),
        1 => parts().prop_map(|parts| Kind::Progress { parts }),
    ]
}

/// Any two ends there may be, on either side of nought or on both.
fn rating() -> impl Strategy<Value = Rating> {
    let ends = prop_oneof![
        2 => Just(Ends::Plain),
        1 => Just(Ends::Typed { low: "none".to_owned(), high: "the worst".to_owned() }),
    ];
    (-1000..1000i64, 1..=100i64, prop::option::of(1..=100i64), ends).prop_map(|(low, span, step, ends)| {
        let high = (low + span).min(1000);
        let made = Rating::new(low, high, step).or_else(|_| Rating::new(low, high, None));
        Rating { ends, ..made.unwrap() }
    })
}

fn parts() -> impl Strategy<Value = Vec<Part>> {
    let names = vec![
        "home",
        "work",
        "out",
        "2",
        "none",
        "البيت",
        "la calle",
        "with friends",
        "yes",
        "1",
        "café",
        "Ana",
    ];
    prop::sample::subsequence(names, 2..=12).prop_shuffle().prop_map(|names| {
        let part = |(id, name): (i64, &str)| Part { id: PartId(id), name: Name::Own(name.to_owned()) };
        (1..).zip(names).map(part).collect()
    })
}

/// A tap on any item there is, made to fit its kind, or nearly.
#[derive(Clone, Copy, Debug)]
pub struct Touch {
    pub item: u8,
    part: u8,
    number: i32,
    how: How,
}

#[derive(Clone, Copy, Debug)]
enum How {
    /// One of its buttons, or the list's.
    Button,
    /// Any number, be it none of its own.
    Number,
    Off,
    Nothing,
    Done,
    Removed,
    Shared(bool),
    Skipped,
    Opened,
}

pub fn touch() -> impl Strategy<Value = Touch> {
    let how = prop_oneof![
        10 => Just(How::Button),
        2 => Just(How::Number),
        2 => Just(How::Off),
        1 => Just(How::Nothing),
        1 => Just(How::Done),
        1 => Just(How::Removed),
        1 => any::<bool>().prop_map(How::Shared),
        2 => Just(How::Skipped),
        2 => Just(How::Opened),
    ];
    let number = prop_oneof![3 => -20..120i32, 1 => -1100..1100i32, 1 => any::<i32>()];
    (any::<u8>(), any::<u8>(), number, how).prop_map(|(item, part, number, how)| Touch {
        item,
        part,
        number,
        how,
    })
}

impl Touch {
    pub fn on(self, item: &Item) -> Tap {
        let part = nth_of(item.kind.parts(), self.part).map(|part| part.id);
        let question = match item.kind {
            Kind::Progress { .. } => Question::of(item.id, part),
            _ => Question::whole(item.id),
        };
        match (self.how, &item.kind, part) {
            (How::Button, Kind::Several { .. }, Some(part)) => Tap::Choose(item.id, part, true),
            (How::Off, _, Some(part)) => Tap::Choose(item.id, part, false),
            (How::Button, ..) => {
                let shown = nth_of(&kind::buttons(item), self.part).copied();
                // Of an answer in two steps the second as well.
                let rest = shown.map(|begun| item.kind.goes_on(begun)).unwrap_or_default();
                let rest = nth_of(&rest, self.part).copied().filter(|_| self.number % 2 == 0);
                Tap::Give(question, rest.or(shown).unwrap_or(self.number))
            }
            (How::Number | How::Off, ..) => Tap::Give(question, self.number),
            (How::Nothing, Kind::Text, _) => Tap::NoText(item.id),
            (How::Nothing, ..) => Tap::NoneOf(item.id),
            (How::Done, ..) => Tap::Chosen(item.id),
            (How::Removed, ..) => Tap::RemoveText(item.id),
            (How::Shared(shared), ..) => Tap::Share(item.id, shared),
            (How::Skipped, ..) => Tap::Skip(question),
            (How::Opened, ..) => Tap::Goto(question),
        }
    }
}

/// What somebody types at whatever is asked, by the kind it is of.
#[derive(Clone, Debug)]
pub struct Typing {
    nth: u8,
    number: i32,
    plain: bool,
    anything: String,
}

pub fn typing() -> impl Strategy<Value = Typing> {
    (any::<u8>(), -10..130i32, prop::bool::weighted(0.6), "\\PC{0,20}")
        .prop_map(|(nth, number, plain, anything)| Typing { nth, number, plain, anything })
}

impl Typing {
    /// The words, and the one answer they can only be to this item.
    pub fn at(&self, item: Option<&Item>, share: bool) -> (String, Option<Value>) {
        match item.filter(|_| self.plain && !share) {
            Some(item) => self.plainly(item),
            None => (self.loosely(), None),
        }
    }

    fn plainly(&self, item: &Item) -> (String, Option<Value>) {
        let number = |low: i32, high: i32| low + self.number.wrapping_mul(7919).rem_euclid(high - low + 1);
        let says = |text: String, n: i32| (text, Some(Value::Number(n)));
        match &item.kind {
            Kind::Rating(rating) => {
                let n = number(rating.low.into(), rating.high.into());
                says(self.figures(n), n)
            }
            Kind::One { parts } | Kind::Several { parts } => match nth_of(parts, self.nth) {
                Some(Part { id, name: Name::Own(name) }) => (
                    name.clone(),
                    Some(Value::Chosen(vec![*id])).filter(|_| matches!(item.kind, Kind::One { .. })),
                ),
                Some(_) | None => ("1".to_owned(), None),
            },
            Kind::Progress { .. } => {
                let n = number(0, 3);
                says(self.figures(n), n)
            }
            kind => match kind.ends() {
                Some((low, high)) => {
                    let n = number(low, high);
                    // How thousands are parted is of a language, and read in that one alone.
                    says(WORDS.answer(&Lang::new("en"), item, &Value::Number(n)).replace(',', ""), n)
                }
                // More words go on with those there are.
                None => ("slept badly".to_owned(), None),
            },
        }
    }

    /// In the figures of the West, or of the East.
    fn figures(&self, n: i32) -> String {
        let eastern = |c: char| c.to_digit(10).and_then(|d| char::from_u32(u32::from('٠') + d)).unwrap_or(c);
        let text = n.to_string();
        if self.nth.is_multiple_of(4) { text.chars().map(eastern).collect() } else { text }
    }

    fn loosely(&self) -> String {
        const SAID: [&str; 60] = [
            "yes",
            "no",
            "yes I did",
            "Yes!",
            "sí",
            "نعم",
            "لا",
            "none",
            "not at all",
            "nothing",
            "skip",
            "back",
            "done",
            "all of it",
            "half of it",
            "a little",
            "twice",
            "3 times",
            "3 x",
            "once",
            "about 3",
            "2-3",
            "7/10",
            "-3",
            "minus 3",
            "−3",
            "7.5",
            "7,5",
            "7½",
            "7 h",
            "7h30",
            "2 h 30",
            "2:30",
            "half an hour",
            "an hour and a half",
            "90 min",
            "3 glasses",
            "250",
            "112",
            "988",
            "100 glasses",
            "23:15",
            "10",
            "8am",
            "11 pm",
            "midnight",
            "noon",
            "25:00",
            "٢٣:١٥",
            "home",
            "home, work",
            "1, 2",
            "1 3",
            "البيت، العمل",
            "mood 5",
            "suds 40",
            "7 😢",
            "share it",
            "remove it",
            "I cannot go on",
        ];
        match nth_of(&SAID, self.nth).filter(|_| self.number > 0) {
            Some(said) => (*said).to_owned(),
            None => self.anything.clone(),
        }
    }
}
