//! Finds a person's zone from a city they type or from what their clock shows.
//!
//! A zone is always a name with its own rules, never an offset: "UTC+3" finds nothing, because half the places
//! at +3 today are elsewhere in summer; ask for the clock or the city. Never decides between namesakes.

mod around;
mod cities;
mod gazetteer;
mod old_names;
mod well_known;

use std::sync::LazyLock;

use chrono::{DateTime, Offset, TimeZone, Utc};
use chrono_tz::{TZ_VARIANTS, Tz};

use self::cities::CITIES;
use self::gazetteer::City;
use self::old_names::OLD_NAMES;
use self::well_known::REPRESENTATIVES;
use super::schedule::LocalTime;
use super::typed::Lexicon;
use super::{label, letters};

/// A place somebody may have meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub name: String,
    /// ISO 3166, two letters, where it is known.
    pub country: Option<&'static str>,
    pub zone: Tz,
}

/// What a typed place came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    Nothing,
    /// The whole name of one place, or of one far bigger than its namesakes: it can be taken, and is to be named.
    One(Place),
    /// Namesakes, or places that only look alike: to be asked back, also where there is but one.
    Ask(Vec<Place>),
}

/// Places that a typed text may mean, best first, each zone once, at most `limit`.
///
/// "Berlin", "kathmandu", "São Paulo", "Europe/Berlin", "Almería", "العين", "US/Eastern", "Cambridge, UK", "Spain".
/// Case, accents, blanks and punctuation do not matter. Only a whole name is taken without asking; the beginning of
/// a longer word, one wrong letter in it, and a name with nothing but fillers around it ("I live in") are asked back.
/// A name with any other word, number or picture beside it finds nothing: "Paris I want to die" is about no place.
pub fn find(text: &str, lexicon: &Lexicon, limit: usize) -> Found {
    let typed = key(text);
    let is_word = around::is_a_word(&typed, lexicon) && !is_listed(&typed);
    if typed.chars().count() < 2 || is_word || text.chars().any(around::is_picture) {
        return Found::Nothing;
    }
    if let Some(zone) = whole_zone(&typed) {
        return Found::One(Place { name: city(zone), country: None, zone });
    }
    let mut found = exact(&typed);
    // Almost every short word is the name of some small town.
    let is_short = typed.is_ascii() && typed.len() < 5 && !is_listed(&typed);
    if is_short {
        found.retain(|candidate| candidate.people.is_none_or(|people| people >= candidate.known_from()));
    }
    let is_small = |candidate: &Candidate| {
        candidate.people.is_some_and(|people| people < KNOWN_PEOPLE || candidate.by_another_name)
    };
    if is_short && found.iter().all(is_small) {
        return asked(found, limit);
    }
    if !found.is_empty() {
        return as_written(decided(found, limit), text, &typed);
    }
    // A text with a number is no sentence about a place: "UTC+3" must not become UTC.
    if text.chars().any(char::is_numeric) {
        return Found::Nothing;
    }
    match in_parts(text) {
        (parts, _) if parts.is_empty() => {}
        (parts, true) => return decided(parts, limit),
        (parts, false) => return asked(parts, limit),
    }
    match looks_like(text, &typed) {
        found if found.is_empty() => asked(in_words(text, lexicon), limit),
        found => asked(found, limit),
    }
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

/// One way to understand a name; one for each zone.
#[derive(Clone, Debug)]
struct Candidate {
    name: String,
    country: Option<&'static str>,
    zone: Tz,
    /// Thousands of people; `None` for a country, or a name that is in our own list only.
    people: Option<u32>,
    /// Found by another name than its own, such as an old or a foreign one.
    by_another_name: bool,
}

impl Candidate {
    fn into_place(self) -> Place {
        Place { name: self.name, country: self.country, zone: self.zone }
    }

    fn of_city(city: City, typed: &str) -> Self {
        let City { name, country, zone, people } = city;
        Self {
            name: name.to_owned(),
            country: Some(country),
            zone: canonical(zone),
            people: Some(people),
            by_another_name: !name.split('/').any(|own| key(own) == typed),
        }
    }

    /// The thousands of people from which a place of a short name is known by it.
    fn known_from(&self) -> u32 {
        if self.by_another_name { 2 * KNOWN_PEOPLE } else { BIG }
    }

    /// A big place known by this name comes before a small one that bears it.
    fn weight(&self) -> u32 {
        let people = self.people.unwrap_or_default();
        if self.by_another_name { people / ANOTHER_NAME } else { people }
    }

    fn of_zone(zone: Tz) -> Self {
        Self { name: city(zone), country: None, zone, people: None, by_another_name: false }
    }
}

/// A place this big stands for its name alone, if it is so many times bigger than the next of that name.
const KNOWN_PEOPLE: u32 = 500;
const KNOWN_TIMES: u32 = 20;
/// A place known by another name counts as so many times smaller.
const ANOTHER_NAME: u32 = 8;
/// What only looks like the name of a place is looked for among places this big, in thousands.
const BIG: u32 = 100;
/// What bears a country's name is offered beside it from so many thousands.
const COUNTRY_LIKE: u32 = 80;
/// The letters of a word, and of several, from which the beginning of a name is looked for.
const BEGINNING: usize = 5;
const BEGINNINGS: usize = 7;
/// The letters from which one wrong letter is forgiven.
const SLIP: usize = 6;
/// Longer texts are no answer to "which city?".
const SENTENCE_WORDS: usize = 8;

fn decided(mut found: Vec<Candidate>, limit: usize) -> Found {
    let stands_out = match found.as_slice() {
        [_] => true,
        [first, rest @ ..] => first.people.is_some_and(|people| {
            let next = rest.iter().map(|other| other.people).collect::<Option<Vec<_>>>();
            let next = next.and_then(|people| people.into_iter().max());
            people >= KNOWN_PEOPLE && next.is_some_and(|next| people >= next.saturating_mul(KNOWN_TIMES))
        }),
        [] => return Found::Nothing,
    };
    if stands_out && limit > 0 {
        return Found::One(found.swap_remove(0).into_place());
    }
    asked(found, limit)
}

/// What somebody knows by another name is called as they wrote it: "مكة", not "Makkah".
fn as_written(found: Found, text: &str, typed: &str) -> Found {
    match found {
        Found::One(place) if key(&place.name) != typed && place.country.is_some() => {
            let written = text.trim_matches(|c: char| !c.is_alphanumeric());
            let name = label::one_line(written, label::NAME_MAX).unwrap_or(place.name);
            Found::One(Place { name, ..place })
        }
        found => found,
    }
}

fn asked(found: Vec<Candidate>, limit: usize) -> Found {
    let places: Vec<Place> = found.into_iter().take(limit).map(Candidate::into_place).collect();
    if places.is_empty() { Found::Nothing } else { Found::Ask(places) }
}

/// Everything of exactly this name, the most people first; one for each zone.
fn exact(typed: &str) -> Vec<Candidate> {
    let mut found: Vec<Candidate> =
        gazetteer::exact(typed).into_iter().map(|city| Candidate::of_city(city, typed)).collect();
    found.sort_by_key(|candidate| std::cmp::Reverse(candidate.weight()));
    // Nobody who types "Alexandria" knows Mashhad by it.
    let own = found.iter().find(|candidate| !candidate.by_another_name).map_or(0, Candidate::weight);
    found.retain(|candidate| {
        !candidate.by_another_name || candidate.weight() > own || key(&candidate.name).contains(typed)
    });
    let of_country = gazetteer::country(typed).into_iter().flat_map(|(code, zones)| {
        zones
            .into_iter()
            .map(canonical)
            .map(move |zone| Candidate { country: Some(code), ..Candidate::of_zone(zone) })
    });
    let mut listed: Vec<&Entry> = ENTRIES.iter().filter(|entry| entry.city == typed).collect();
    listed.sort_by_key(|entry| (rank(entry.zone), entry.zone.name()));
    // A country's zones come in its own order, before a namesake of another continent, and without a small one.
    let mut all: Vec<Candidate> = of_country.collect();
    let country = all.first().and_then(|candidate| candidate.country);
    let big = |candidate: &Candidate| candidate.people.is_some_and(|people| people >= KNOWN_PEOPLE);
    let named = |candidate: &Candidate| !candidate.by_another_name && candidate.weight() >= COUNTRY_LIKE;
    found.retain(|candidate| {
        country.is_none() || candidate.country == country || big(candidate) || named(candidate)
    });
    let (known, small): (Vec<_>, Vec<_>) = found.into_iter().partition(|candidate| candidate.weight() >= BIG);
    all.extend(known);
    all.extend(listed.into_iter().map(|entry| {
        // With the people of the city of that name, where it is one.
        let city = small.iter().find(|city| city.zone == entry.zone).cloned();
        city.unwrap_or_else(|| Candidate { name: entry.shown.clone(), ..Candidate::of_zone(entry.zone) })
    }));
    all.extend(small.iter().cloned());
    once_each_zone(all)
}

fn is_listed(typed: &str) -> bool {
    ENTRIES.iter().any(|entry| entry.city == typed)
}

fn once_each_zone(found: Vec<Candidate>) -> Vec<Candidate> {
    let mut kept: Vec<Candidate> = Vec::new();
    for candidate in found {
        if kept.iter().all(|known| known.zone != candidate.zone) {
            kept.push(candidate);
        }
    }
    kept
}

/// "Europe/Berlin", "US/Eastern".
fn whole_zone(typed: &str) -> Option<Tz> {
    ENTRIES.iter().find(|entry| entry.whole == typed).map(|entry| entry.zone)
}

/// "Berlin, Germany": what the first part means, narrowed by the others. "London, goodbye" means nothing. `false`: a region is
/// named in which none of them is known to lie, so none is taken without asking.
fn in_parts(text: &str) -> (Vec<Candidate>, bool) {
    let parts = text.split([',', '،', '、', ';', '(', ')', '\n']).map(key);
    let mut parts = parts.filter(|part| !part.is_empty());
    let Some(first) = parts.next() else {
        return (Vec::new(), true);
    };
    parts.fold((exact(&first), true), |(found, sure), part| {
        let other = exact(&part);
        let among = |is_there: &dyn Fn(&Candidate) -> bool| -> Vec<Candidate> {
            found.iter().filter(|candidate| is_there(candidate)).cloned().collect()
        };
        let narrowed = among(&|candidate| other.iter().any(|known| known.zone == candidate.zone));
        if !narrowed.is_empty() || !around::is_region(&part) {
            return (narrowed, sure);
        }
        match among(&|candidate| candidate.country.is_some_and(|country| around::is_of(&part, country))) {
            none if none.is_empty() => (found, false),
            there => (there, sure),
        }
    })
}

/// The beginning of a name, a later word of it, or one letter wrong; only for longer words, which are few by chance.
fn looks_like(text: &str, typed: &str) -> Vec<Candidate> {
    let letters = typed.chars().count();
    let is_word = !text.trim().contains(char::is_whitespace);
    if letters < if is_word { BEGINNING } else { BEGINNINGS } {
        return Vec::new();
    }
    let mut zones: Vec<(Fit, Tz)> =
        ENTRIES.iter().filter_map(|entry| Some((fit(typed, entry)?, entry.zone))).collect();
    let mut cities = gazetteer::beginning(typed, BIG);
    // "no idea" is no slip for Noida.
    if zones.is_empty() && cities.is_empty() && (letters >= 8 || is_word) {
        let near = ENTRIES.iter().filter(|entry| is_one_letter_off(typed, &entry.city));
        zones = near.map(|entry| (Fit::Typo, entry.zone)).collect();
        cities = gazetteer::like(|name| is_one_letter_off(typed, name), BIG);
    }
    zones.sort_by_key(|(fit, zone)| (*fit, rank(*zone), zone.name().len(), zone.name()));
    cities.sort_by_key(|city| std::cmp::Reverse(city.people));
    let mut found: Vec<Candidate> = cities.into_iter().map(|city| Candidate::of_city(city, typed)).collect();
    // Zones that fit well go between the cities by the cities' size, the others last.
    found.extend(zones.into_iter().map(|(_, zone)| Candidate::of_zone(zone)));
    once_each_zone(found)
}

/// "I live in Berlin": a place, and nothing beside it that could say more than where.
fn in_words(text: &str, lexicon: &Lexicon) -> Vec<Candidate> {
    let words: Vec<String> =
        text.split(|typed: char| !typed.is_alphanumeric() && !around::is_in_a_word(typed)).map(key).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).filter(|word| !word.is_empty()).collect();
    if words.len() > SENTENCE_WORDS {
        return Vec::new();
    }
    for size in (1..=3).rev() {
        let phrases = (0..=words.len().saturating_sub(size)).filter_map(|start| {
            let (before, rest) = words.split_at_checked(start)?;
            let (phrase, after) = rest.split_at_checked(size)?;
            (around::is_filling(before, lexicon) && around::is_filling(after, lexicon))
                .then(|| phrase.concat())
        });
        // Only a place's own name, or one of our list: every word of a language is some far town's other name.
        let is_meant = |phrase: &str, candidate: &Candidate| {
            let is_known = candidate
                .people
                .is_none_or(|people| people >= BIG && (!candidate.by_another_name || !phrase.is_ascii()));
            is_known && phrase.chars().count() >= if phrase.is_ascii() { 4 } else { 3 }
        };
        let phrases = phrases.filter(|phrase| !around::is_a_word(phrase, lexicon));
        let found = phrases.flat_map(|phrase| {
            // A listed name counts although its zone was known from the city.
            let listed =
                is_listed(&phrase) && phrase.chars().count() >= if phrase.is_ascii() { 4 } else { 3 };
            exact(&phrase).into_iter().filter(move |candidate| listed || is_meant(&phrase, candidate))
        });
        let found = once_each_zone(found.collect());
        if !found.is_empty() {
            return found;
        }
    }
    Vec::new()
}

/// How well the name of a zone fits what was typed, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
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
    /// The same as people write it.
    shown: String,
    /// The whole zone name with its region; empty for a listed name.
    whole: String,
    /// Parts of the zone name after the region, but no first words of several.
    parts: Vec<String>,
}

/// Made on first use, the same each time.
static ENTRIES: LazyLock<Vec<Entry>> = LazyLock::new(|| {
    // The signs of Etc/ are the wrong way round for everybody: Etc/GMT-3 is what people call UTC+3.
    let named = TZ_VARIANTS.iter().filter(|zone| !zone.name().starts_with("Etc/")).map(|zone| Entry {
        zone: canonical(*zone),
        city: key(last_segment(*zone)),
        shown: last_segment(*zone).replace('_', " "),
        whole: if zone.name().contains('/') { key(zone.name()) } else { String::new() },
        parts: zone.name().split('/').skip(1).flat_map(later_words).map(key).collect(),
    });
    let listed = CITIES.iter().flat_map(|(zone, names)| {
        let entry = |name: &str| Entry {
            zone: *zone,
            city: key(name),
            shown: name.trim().to_owned(),
            whole: String::new(),
            parts: Vec::new(),
        };
        names.split('|').map(entry)
    });
    named.chain(listed).collect()
});

/// Neither a whole name nor `Fit::Typo` is the answer here.
fn fit(typed: &str, entry: &Entry) -> Option<Fit> {
    if begins(&entry.city, typed) {
        Some(Fit::Start)
    } else if entry.parts.iter().any(|part| begins(part, typed)) {
        Some(Fit::Inside)
    } else if entry.whole.starts_with(typed) {
        Some(Fit::Region)
    } else {
        None
    }
}

/// "Howe" of "Lord_Howe", "Argentina" of itself.
fn later_words(name: &'static str) -> impl Iterator<Item = &'static str> {
    name.split('_').skip(usize::from(name.contains('_')))
}

/// Is it the greater part of the name? "Grave" is not how Gravesend begins.
fn begins(name: &str, typed: &str) -> bool {
    name.starts_with(typed) && typed.len() * 3 >= name.len() * 2
}

fn rank(zone: Tz) -> usize {
    REPRESENTATIVES.iter().position(|known| *known == zone).unwrap_or(usize::MAX)
}

fn last_segment(zone: Tz) -> &'static str {
    zone.name().rsplit('/').next().unwrap_or(zone.name())
}

/// One letter replaced, missing or too many, but not the first, in names of at least six letters.
fn is_one_letter_off(typed: &str, city: &str) -> bool {
    // A letter is at most four bytes.
    if typed.len().abs_diff(city.len()) > 4 {
        return false;
    }
    let (typed_len, city_len) = (typed.chars().count(), city.chars().count());
    if typed_len.min(city_len) < SLIP || typed_len.abs_diff(city_len) > 1 {
        return false;
    }
    // The article begins half the names of Arabic: "القبر" is no slip for "الخبر".
    let first = |name: &str| letters::without_article(name).chars().next();
    if first(typed) != first(city) {
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
    letters::compared(name)
}

#[cfg(test)]
mod tests;
