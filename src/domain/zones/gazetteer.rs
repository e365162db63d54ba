//! Cities of the world by every name people type, looked up in sorted text that is compiled in. Data, not wording.
//! Nothing is unpacked at start: a name is found by halving.

use std::sync::LazyLock;

use chrono_tz::Tz;

/// `key<TAB>places`, sorted by the bytes of the key; a place is its row in `PLACES`, in base 36.
const NAMES: &str = include_str!("../../../assets/places/names.txt");
/// `name<TAB>country<TAB>row in ZONES<TAB>thousands of people`, the most populous first.
const PLACES: &str = include_str!("../../../assets/places/places.txt");
const ZONES: &str = include_str!("../../../assets/places/zones.txt");
/// `code<TAB>zones, the most populous first<TAB>names`.
const COUNTRIES: &str = include_str!("../../../assets/places/countries.txt");

static ROWS: LazyLock<Vec<&str>> = LazyLock::new(|| PLACES.lines().collect());
static ZONE_ROWS: LazyLock<Vec<Option<Tz>>> =
    LazyLock::new(|| ZONES.lines().map(|name| name.parse().ok()).collect());

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct City {
    pub name: &'static str,
    /// ISO 3166, two letters.
    pub country: &'static str,
    pub zone: Tz,
    /// Thousands of people.
    pub people: u32,
}

/// The cities of exactly this name.
pub(super) fn exact(key: &str) -> Vec<City> {
    match lines_from(key).next().and_then(|line| line.split_once('\t')) {
        Some((name, cities)) if name == key => self::cities(cities).collect(),
        _ => Vec::new(),
    }
}

/// The cities whose name begins so, and goes on for no more than half as long; at least so big.
pub(super) fn beginning(key: &str, people: u32) -> Vec<City> {
    let lines =
        lines_from(key).map_while(|line| line.split_once('\t').filter(|(name, _)| name.starts_with(key)));
    let lines = lines.filter(|(name, _)| super::begins(name, key));
    lines.flat_map(|(_, cities)| self::cities(cities)).filter(|city| city.people >= people).collect()
}

/// The cities whose name fits, at least so big.
pub(super) fn like(fits: impl Fn(&str) -> bool, people: u32) -> Vec<City> {
    let lines = NAMES.lines().filter_map(|line| line.split_once('\t')).filter(|(name, _)| fits(name));
    lines.flat_map(|(_, cities)| self::cities(cities)).filter(|city| city.people >= people).collect()
}

/// The country of exactly this name: its code, and its zones.
pub(super) fn country(key: &str) -> Option<(&'static str, Vec<Tz>)> {
    COUNTRIES.lines().find_map(|line| {
        let mut columns = line.split('\t');
        let (code, zones) = (columns.next()?, columns.next()?);
        let zones = zones.split(' ').filter_map(|name| name.parse().ok());
        columns.any(|name| name == key).then(|| (code, zones.collect()))
    })
}

fn cities(rows: &'static str) -> impl Iterator<Item = City> {
    rows.split(' ').filter_map(|row| city(usize::from_str_radix(row, 36).ok()?))
}

fn city(row: usize) -> Option<City> {
    let mut columns = ROWS.get(row)?.split('\t');
    Some(City {
        name: columns.next()?,
        country: columns.next()?,
        zone: (*ZONE_ROWS.get(columns.next()?.parse::<usize>().ok()?)?)?,
        people: columns.next()?.parse().ok()?,
    })
}

/// The lines from the first whose key is not before this one.
fn lines_from(key: &str) -> impl Iterator<Item = &'static str> {
    let bytes = NAMES.as_bytes();
    let start_of =
        |at: usize| bytes[..at].iter().rposition(|byte| *byte == b'\n').map_or(0, |before| before + 1);
    let key_at = |start: usize| {
        let line = &bytes[start..];
        let end = line.iter().position(|byte| matches!(byte, b'\t' | b'\n')).unwrap_or(line.len());
        &line[..end]
    };
    let (mut low, mut high) = (0, bytes.len());
    // Both stand at the start of a line, or at the end of all.
    while low < high {
        let middle = start_of(low + (high - low) / 2);
        if key_at(middle) < key.as_bytes() {
            let line = bytes[middle..].iter().position(|byte| *byte == b'\n');
            low = line.map_or(bytes.len(), |end| middle + end + 1);
        } else {
            high = middle;
        }
    }
    NAMES.get(low..).unwrap_or_default().lines()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_are_whole_sorted_and_folded_as_names_are_compared() {
        let names: Vec<&str> = NAMES.lines().map(|line| line.split_once('\t').unwrap().0).collect();
        assert!(names.is_sorted() && names.len() > 50_000);
        for name in &names {
            assert_eq!(super::super::key(name), **name, "folded otherwise in make.py");
        }
        assert!(NAMES.lines().all(|line| {
            let (_, rows) = line.split_once('\t').unwrap();
            rows.split(' ').all(|row| city(usize::from_str_radix(row, 36).unwrap()).is_some())
        }));
        assert!(ROWS.len() > 20_000 && ZONE_ROWS.iter().all(Option::is_some));
        for line in COUNTRIES.lines() {
            let name = line.split('\t').nth(2).unwrap();
            assert!(!country(name).unwrap().1.is_empty(), "{line}");
        }
    }

    #[test]
    fn every_line_is_found_by_halving() {
        for (at, line) in NAMES.lines().enumerate().step_by(97) {
            let (name, _) = line.split_once('\t').unwrap();
            assert!(!exact(name).is_empty(), "{name}");
            assert_eq!(lines_from(name).next(), NAMES.lines().nth(at), "{name}");
        }
        assert_eq!(exact(""), []);
        assert_eq!(exact("\u{10FFFF}"), []);
        assert_eq!(exact("qqqqqqqq"), []);
    }
}
