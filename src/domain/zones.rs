//! Finds a person's zone from a city they type or from what their clock shows.
//!
//! A zone is always a name with its own rules, never an offset: "UTC+3" finds nothing, because half the places
//! at +3 today are elsewhere in summer; ask for the clock or the city. Never shows a word to anyone but `city`.

mod cities;
mod old_names;

use std::sync::LazyLock;

use chrono::{DateTime, Offset, TimeZone, Utc};
use chrono_tz::{TZ_VARIANTS, Tz};

use self::cities::CITIES;
use self::old_names::OLD_NAMES;
use super::schedule::LocalTime;

/// Zones that a typed place may mean, best first, each once, at most `limit`; empty if nothing fits.
///
/// "Berlin", "kathmandu", "new york", "São Paulo", "Europe/Berlin", "Munich", "Nueva York", "القاهرة",
/// "US/Eastern", "Berlin, Germany". Case, accents, blanks and punctuation do not matter. A whole city beats the
/// beginning of one, that beats a later word ("york"); one wrong letter is forgiven in a name of five or more.
/// Names that mean several places give them all, those of [`representatives`] first and in their order.
pub fn search(text: &str, limit: usize) -> Vec<Tz> {
    let mut found = matches(&key(text), Fit::Typo);
    // A text with a number is no sentence about a place: "UTC+3" must not become UTC.
    let is_sentence = !text.chars().any(char::is_numeric);
    if found.is_empty() && is_sentence {
        // "Berlin, Germany".
        let parts = text.split([',', '،', '、', ';', '(', ')', '\n']);
        found = parts.flat_map(|part| matches(&key(part), Fit::Start)).collect();
    }
    if found.is_empty() && is_sentence {
        // "I live in Berlin".
        let words = text.split(|typed: char| !typed.is_alphanumeric());
        found = words.flat_map(|word| matches(&key(word), Fit::City)).collect();
    }
    let mut zones = Vec::new();
    for zone in found {
        if !zones.contains(&zone) {
            zones.push(zone);
        }
    }
    zones.truncate(limit);
    zones
}

/// The zone under the name used today: Asia/Kolkata for Asia/Calcutta, itself otherwise. Same clock either way.
pub fn canonical(zone: Tz) -> Tz {
    OLD_NAMES.iter().find(|(old, _)| *old == zone).map_or(zone, |(_, today)| *today)
}

/// The city in the zone's name: "Kathmandu" for Asia/Kathmandu, "New York" for America/New_York, "UTC".
pub fn city(zone: Tz) -> String {
    last_segment(canonical(zone)).replace('_', " ")
}

/// Well-known zones, roughly the more populous first. At any instant they show every wall clock in use on Earth
/// outside Antarctica, +05:45, +08:45 and +12:45 included.
pub fn representatives() -> &'static [Tz] {
    REPRESENTATIVES
}

/// The representatives whose wall clock at `now` is within 20 minutes of `local`, the nearest first, then the
/// more populous. The day does not matter: Honolulu and Kiritimati show the same time a day apart.
pub fn showing(now: DateTime<Utc>, local: LocalTime) -> Vec<Tz> {
    let mut zones: Vec<(u16, Tz)> = REPRESENTATIVES
        .iter()
        .map(|zone| (minutes_apart(LocalTime::reading(now, *zone), local), *zone))
        .filter(|(apart, _)| *apart <= NEAR_MINUTES)
        .collect();
    zones.sort_by_key(|(apart, _)| *apart);
    zones.into_iter().map(|(_, zone)| zone).collect()
}

/// Every reading that wall clocks show at `now`, each once, with the most populous representative that shows it;
/// from the west of the date line to the east. About 37 of them.
pub fn clock_choices(now: DateTime<Utc>) -> Vec<(LocalTime, Tz)> {
    let mut choices: Vec<(LocalTime, Tz)> = Vec::new();
    for zone in REPRESENTATIVES {
        let reading = LocalTime::reading(now, *zone);
        if choices.iter().all(|(known, _)| *known != reading) {
            choices.push((reading, *zone));
        }
    }
    choices.sort_by_key(|(_, zone)| zone.offset_from_utc_datetime(&now.naive_utc()).fix().local_minus_utc());
    choices
}

/// How far a person's clock, or their typing of it, may be off.
const NEAR_MINUTES: u16 = 20;

const REPRESENTATIVES: &[Tz] = &[
    Tz::Asia__Kolkata,
    Tz::Asia__Shanghai,
    Tz::Europe__Berlin,
    Tz::America__New_York,
    Tz::Africa__Lagos,
    Tz::Asia__Jakarta,
    Tz::America__Sao_Paulo,
    Tz::Asia__Karachi,
    Tz::America__Mexico_City,
    Tz::Europe__Moscow,
    Tz::Asia__Dhaka,
    Tz::Asia__Tokyo,
    Tz::Europe__London,
    Tz::Africa__Cairo,
    Tz::Europe__Madrid,
    Tz::America__Chicago,
    Tz::America__Los_Angeles,
    Tz::Africa__Nairobi,
    Tz::Europe__Istanbul,
    Tz::Africa__Johannesburg,
    Tz::Asia__Tehran,
    Tz::Asia__Riyadh,
    Tz::America__Bogota,
    Tz::America__Argentina__Buenos_Aires,
    Tz::Europe__Kyiv,
    Tz::Africa__Casablanca,
    Tz::Africa__Accra,
    Tz::Asia__Yangon,
    Tz::Asia__Kabul,
    Tz::America__Caracas,
    Tz::Asia__Kathmandu,
    Tz::Asia__Dubai,
    Tz::America__Denver,
    Tz::America__Santiago,
    Tz::Australia__Sydney,
    Tz::Asia__Jerusalem,
    Tz::America__Phoenix,
    Tz::Asia__Beirut,
    Tz::Australia__Brisbane,
    Tz::America__Havana,
    Tz::America__Halifax,
    Tz::Pacific__Auckland,
    Tz::Australia__Adelaide,
    Tz::Pacific__Honolulu,
    Tz::America__Anchorage,
    Tz::Pacific__Fiji,
    Tz::Atlantic__Cape_Verde,
    Tz::America__St_Johns,
    Tz::Pacific__Noumea,
    Tz::Australia__Darwin,
    Tz::Atlantic__Azores,
    Tz::Pacific__Apia,
    Tz::Pacific__Kiritimati,
    Tz::Pacific__Pago_Pago,
    Tz::America__Nuuk,
    Tz::Pacific__Easter,
    Tz::America__Miquelon,
    Tz::America__Noronha,
    Tz::Pacific__Norfolk,
    Tz::Pacific__Marquesas,
    Tz::Pacific__Gambier,
    Tz::Pacific__Chatham,
    Tz::Australia__Lord_Howe,
    Tz::Australia__Eucla,
    Tz::America__Adak,
];

/// How well a place fits what was typed, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    Name,
    City,
    /// The city, or a name from the table, begins with it.
    Start,
    /// A later word of the city, or a middle part of the name ("Argentina"), begins with it.
    Inside,
    /// The whole name begins with it: "Europe".
    Region,
    /// One letter wrong, missing or too many.
    Typo,
}

/// One name under which a zone can be found, made comparable.
struct Entry {
    zone: Tz,
    /// The city or the listed name.
    city: String,
    /// The whole zone name with its region; empty for a listed name.
    whole: String,
    /// Parts of the zone name after the region.
    parts: Vec<String>,
}

/// Made on first use, the same each time.
static ENTRIES: LazyLock<Vec<Entry>> = LazyLock::new(|| {
    // The signs of Etc/ are the wrong way round for everybody: Etc/GMT-3 is what people call UTC+3.
    let named = TZ_VARIANTS.iter().filter(|zone| !zone.name().starts_with("Etc/")).map(|zone| Entry {
        zone: canonical(*zone),
        city: key(last_segment(*zone)),
        whole: if zone.name().contains('/') { key(zone.name()) } else { String::new() },
        parts: zone.name().split(['/', '_']).skip(1).map(key).collect(),
    });
    let listed = CITIES.iter().flat_map(|(zone, names)| {
        let entry = |name| Entry { zone: *zone, city: key(name), whole: String::new(), parts: Vec::new() };
        names.split('|').map(entry)
    });
    named.chain(listed).collect()
});

/// All zones that fit no worse than `worst`, best first. A typo counts only where nothing else fits.
fn matches(typed: &str, worst: Fit) -> Vec<Tz> {
    if typed.chars().count() < 2 {
        return Vec::new();
    }
    let mut found: Vec<(Fit, Tz)> =
        ENTRIES.iter().filter_map(|entry| Some((fit(typed, entry)?, entry.zone))).collect();
    if found.is_empty() && worst == Fit::Typo {
        let near = ENTRIES.iter().filter(|entry| is_one_letter_off(typed, &entry.city));
        found = near.map(|entry| (Fit::Typo, entry.zone)).collect();
    }
    found.retain(|(fit, _)| *fit <= worst);
    found.sort_by_key(|(fit, zone)| (*fit, rank(*zone), zone.name().len(), zone.name()));
    found.into_iter().map(|(_, zone)| zone).collect()
}

/// `Fit::Typo` is never the answer here.
fn fit(typed: &str, entry: &Entry) -> Option<Fit> {
    if entry.whole == typed {
        Some(Fit::Name)
    } else if entry.city == typed {
        Some(Fit::City)
    } else if entry.city.starts_with(typed) {
        Some(Fit::Start)
    } else if entry.parts.iter().any(|part| part.starts_with(typed)) {
        Some(Fit::Inside)
    } else if entry.whole.starts_with(typed) {
        Some(Fit::Region)
    } else {
        None
    }
}

fn rank(zone: Tz) -> usize {
    REPRESENTATIVES.iter().position(|known| *known == zone).unwrap_or(usize::MAX)
}

fn last_segment(zone: Tz) -> &'static str {
    zone.name().rsplit('/').next().unwrap_or(zone.name())
}

/// One letter replaced, missing or too many, in names of at least five letters.
fn is_one_letter_off(typed: &str, city: &str) -> bool {
    let (typed_len, city_len) = (typed.chars().count(), city.chars().count());
    if typed_len.min(city_len) < 5 || typed_len.abs_diff(city_len) > 1 {
        return false;
    }
    let same = typed.chars().zip(city.chars()).take_while(|(one, other)| one == other).count();
    let typed_rest = typed.chars().skip(same + usize::from(typed_len >= city_len));
    let city_rest = city.chars().skip(same + usize::from(city_len >= typed_len));
    typed_rest.eq(city_rest)
}

/// Minutes between two clock readings the short way round, 0..=720.
fn minutes_apart(one: LocalTime, other: LocalTime) -> u16 {
    let apart = one.minutes().abs_diff(other.minutes());
    apart.min(24 * 60 - apart)
}

/// A name without case, accents, blanks and punctuation, for comparing.
fn key(name: &str) -> String {
    let mut key = String::with_capacity(name.len());
    for letter in name.chars().flat_map(char::to_lowercase) {
        match plain(letter) {
            Some(plain) => key.push_str(plain),
            None if letter.is_alphanumeric() && !is_vowel_sign(letter) => key.push(letter),
            None => {}
        }
    }
    key
}

/// Arabic and Hebrew vowel signs, which most people leave out.
fn is_vowel_sign(letter: char) -> bool {
    matches!(letter, '\u{64B}'..='\u{652}' | '\u{670}' | '\u{591}'..='\u{5C7}')
}

fn plain(letter: char) -> Option<&'static str> {
    Some(match letter {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' | 'ạ' | 'ả' | 'ấ' | 'ầ' => "a",
        'ç' | 'ć' | 'č' => "c",
        'ď' | 'đ' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' | 'ě' | 'ệ' | 'ế' => "e",
        'ğ' | 'ģ' => "g",
        'ì' | 'í' | 'î' | 'ï' | 'ī' | 'į' | 'ı' | 'ị' => "i",
        'ł' | 'ľ' | 'ļ' => "l",
        'ñ' | 'ń' | 'ň' | 'ņ' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ő' | 'ō' | 'ồ' | 'ố' | 'ơ' => "o",
        'ř' => "r",
        'ś' | 'š' | 'ş' | 'ș' => "s",
        'ß' => "ss",
        'ť' | 'ţ' | 'ț' => "t",
        'ù' | 'ú' | 'û' | 'ü' | 'ū' | 'ů' | 'ű' | 'ų' | 'ư' => "u",
        'ý' | 'ÿ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        'æ' => "ae",
        'œ' => "oe",
        // Arabic letters that are typed one for the other.
        'أ' | 'إ' | 'آ' | 'ٱ' => "ا",
        'ة' => "ه",
        'ى' | 'ی' => "ي",
        'ک' => "ك",
        'ـ' => "",
        'ё' => "е",
        'ά' => "α",
        'έ' => "ε",
        'ή' => "η",
        'ί' => "ι",
        'ό' => "ο",
        _ => return None,
    })
}

#[cfg(test)]
mod tests;
