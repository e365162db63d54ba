//! What some clients are asked beside what everybody is: items of every kind, and their invented answers.

use tidemark::domain::ids::{ItemId, PartId};
use tidemark::domain::item::{Better, Item, Name, Part, Spec};
use tidemark::domain::kind::{Amount, Ends, Kind, Rating, Unit};

use crate::dice::Dice;

/// One item of a client's form.
#[derive(Debug)]
pub enum Asked {
    /// By its code in the library.
    Library(&'static str),
    Typed(Spec),
}

/// What is typed of one item: its name, and words for its ends or the things to choose from.
type Typed = (&'static str, &'static [&'static str]);

/// A scale with ends, an amount with its unit, one to choose, several, and a span of times.
fn typed(lang: &str) -> [Typed; 5] {
    match lang {
        "es" => [
            ("Equilibrio", &["muy inestable", "en calma"]),
            ("Agua", &["vasos"]),
            ("¿Dónde has estado más tiempo?", &["en casa", "trabajo", "calle"]),
            ("Con quién he hablado", &["familia", "amistades", "compañeros", "nadie nuevo"]),
            ("En la cama", &[]),
        ],
        "ar" => [
            ("التوازن", &["مضطرب جدًا", "هادئ"]),
            ("الماء", &["أكواب"]),
            ("أين قضيت أكثر الوقت؟", &["البيت", "العمل", "الشارع"]),
            ("مع من تحدثت", &["العائلة", "الأصدقاء", "الزملاء", "الجيران"]),
            ("في السرير", &[]),
        ],
        _ => [
            ("Balance", &["shaky", "steady"]),
            ("Water", &["glasses"]),
            ("Where was I most of the day?", &["home", "work", "out"]),
            ("Who did I talk to", &["family", "friends", "colleagues", "neighbours"]),
            ("In bed", &[]),
        ],
    }
}

/// Ten items, so that mood and distress make twelve.
pub fn every_kind(lang: &str) -> Vec<Asked> {
    let [balance, water, place, people, in_bed] = typed(lang);
    let of =
        |(name, _): Typed, kind, better| Asked::Typed(Spec { better, ..Spec::typed(name.to_owned(), kind) });
    let parts = |(_, names): Typed| -> Vec<Part> {
        let part = |(id, name): (i64, &&str)| Part { id: PartId(id), name: Name::Own((*name).to_owned()) };
        (1..).zip(names).map(part).collect()
    };
    let end = |place: usize| balance.1.get(place).copied().unwrap_or_default().to_owned();
    let scale = Rating { low: -5, high: 5, step: None, ends: Ends::Typed { low: end(0), high: end(1) } };
    let unit = Unit::Own(water.1.first().copied().unwrap_or_default().to_owned());
    vec![
        of(balance, Kind::Rating(scale), Better::Higher),
        Asked::Library("panic_attacks"),
        Asked::Library("asleep_at"),
        of(in_bed, Kind::FromTo, Better::Neither),
        Asked::Library("sleep_hours"),
        Asked::Library("walking"),
        of(water, Kind::Amount(Amount { unit }), Better::Neither),
        Asked::Library("medication_taken"),
        of(place, Kind::One { parts: parts(place) }, Better::Neither),
        of(people, Kind::Several { parts: parts(people) }, Better::Neither),
    ]
}

/// Nothing but counts.
pub fn counts() -> Vec<Asked> {
    ["panic_attacks", "cigarettes", "conflicts", "meals"].map(Asked::Library).into()
}

impl Asked {
    /// As it is asked, by this number.
    pub fn item(&self, id: ItemId) -> Option<Item> {
        match self {
            Self::Library(code) => tidemark::domain::catalogue::of_library(id, code),
            Self::Typed(spec) => Some(Item::of_spec(id, spec.clone())),
        }
    }
}

/// A day's answer: of the whole, and of the parts that were chosen. `mood`: that day's, 0 to 10.
pub fn answer(item: &Item, mood: u8, dice: &mut Dice) -> Option<(i64, Vec<i64>)> {
    let bad = i64::from(10 - mood.min(10));
    let some = |dice: &mut Dice, below: u8| i64::from(dice.below(below));
    let whole = match &item.kind {
        Kind::Rating(rating) => {
            let (low, high) = (i64::from(rating.low), i64::from(rating.high));
            let share = if item.better == Better::Lower { bad } else { 10 - bad } + some(dice, 3) - 1;
            low + (high - low) * share.clamp(0, 10) / 10
        }
        Kind::Count => (bad + some(dice, 4) - 3).max(0),
        Kind::Amount(Amount { unit: Unit::Hours }) => 15 * (18 + some(dice, 16) + (10 - bad)),
        Kind::Amount(Amount { unit: Unit::Minutes }) => 5 * some(dice, 14),
        Kind::Amount(Amount { unit: Unit::Own(_) }) => 2 + some(dice, 7),
        Kind::Clock => (22 * 60 + 45 + 5 * some(dice, 18) + 6 * bad) % (24 * 60),
        Kind::FromTo => {
            let (from, long) =
                (22 * 60 + 30 + 5 * some(dice, 20) + 6 * bad, 390 + 15 * some(dice, 12) - 6 * bad);
            long * 1440 + from % 1440
        }
        Kind::YesNo => i64::from(dice.chance(70)),
        Kind::One { parts } => {
            let chosen = usize::from(dice.below(u8::try_from(parts.len()).unwrap_or(1)));
            return Some((1, parts.get(chosen).map(|part| part.id.0).into_iter().collect()));
        }
        Kind::Several { parts } => {
            let chosen: Vec<i64> = parts.iter().filter(|_| dice.chance(40)).map(|part| part.id.0).collect();
            return Some((i64::try_from(chosen.len()).unwrap_or(0), chosen));
        }
        Kind::Progress { .. } | Kind::Text => return None,
    };
    Some((whole, Vec::new()))
}
