//! What may stand around the name of a place: the words of a language come in its lexicon, names of regions are here.
//! Everything named in neither says more than where somebody is: then no place is found at all.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::super::letters;
use super::super::typed::Lexicon;
use super::{gazetteer, key};

/// Parts of countries, as written after a town, by the country they are of.
const REGIONS: [(&str, &str); 10] = [
    (
        "US",
        "USA|EEUU|EE UU|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|\
        Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|\
        Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|\
        Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|\
        Washington|West Virginia|Wisconsin|Wyoming",
    ),
    ("AE", "UAE"),
    (
        "CA",
        "Ontario|Quebec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland",
    ),
    ("GB", "UK|England|Scotland|Wales|Northern Ireland|Inglaterra|Escocia|Gales"),
    ("AU", "New South Wales|Victoria|Queensland|Tasmania|South Australia|Western Australia"),
    ("DE", "Bavaria|Hesse"),
    (
        "ES",
        "Andalucía|Aragón|Asturias|Cantabria|Castilla y León|Castilla-La Mancha|Cataluña|Catalunya|Extremadura|Galicia|\
        La Rioja|Navarra|País Vasco|Euskadi|Islas Baleares|Islas Canarias|Canarias|Comunidad Valenciana|Murcia",
    ),
    (
        "MX",
        "Aguascalientes|Baja California|Campeche|Chiapas|Chihuahua|Coahuila|Colima|Durango|Guanajuato|Guerrero|Hidalgo|\
        Jalisco|Michoacán|Morelos|Nayarit|Nuevo León|Oaxaca|Puebla|Querétaro|Quintana Roo|San Luis Potosí|Sinaloa|Sonora|\
        Tabasco|Tamaulipas|Tlaxcala|Veracruz|Yucatán|Zacatecas|Estado de México",
    ),
    ("CO", "Antioquia|Valle del Cauca|Cundinamarca"),
    ("AR", "Santa Fe|Mendoza|Entre Ríos|Chubut|Neuquén|Tucumán|Provincia de Buenos Aires|La Rioja"),
];

/// The same for the United States, in two letters.
const STATES: &str = "al ak az ar ca co ct de dc fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj \
    nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy";

static REGION_KEYS: LazyLock<HashSet<String>> =
    LazyLock::new(|| REGIONS.iter().flat_map(|(_, names)| keys(names.split('|'))).collect());

/// Is it a word that people say, although some town is called so?
pub(super) fn is_a_word(key: &str, lexicon: &Lexicon) -> bool {
    lexicon.is_no_place(key) || lexicon.is_beside_a_place(key)
}

/// A country, or a part of one: "Spain", "Jalisco", "MA".
pub(super) fn is_region(key: &str) -> bool {
    REGION_KEYS.contains(key)
        || STATES.split(' ').any(|state| state == key)
        || gazetteer::country(key).is_some()
}

/// Is this region of that country?
pub(super) fn is_of(region: &str, country: &str) -> bool {
    let named = |names: &str| names.split('|').any(|name| key(name) == region);
    REGIONS.iter().any(|(of, names)| *of == country && named(names))
        || country == "US" && STATES.split(' ').any(|state| state == region)
}

/// Nothing but fillers and the names of countries and their parts?
pub(super) fn is_filling(words: &[&str], lexicon: &Lexicon) -> bool {
    let mut rest = words;
    while !rest.is_empty() {
        let filled = (1..=rest.len().min(3)).rev().find(|size| {
            let phrase = rest[..*size].concat();
            lexicon.is_beside_a_place(&phrase)
                || REGION_KEYS.contains(&phrase)
                || phrase.len() > 2 && gazetteer::country(&phrase).is_some()
        });
        let Some(size) = filled else { return false };
        rest = &rest[size..];
    }
    true
}

/// A vowel sign or an accent, which parts no words.
pub(super) fn is_in_a_word(letter: char) -> bool {
    letters::plain(letter) == Some("")
}

/// A picture says as much as a word; flags, pins, and globes say where.
pub(super) fn is_picture(letter: char) -> bool {
    let says_where =
        matches!(letter, '\u{1F1E6}'..='\u{1F1FF}' | '📍' | '📌' | '🌍'..='🌐' | '🏙' | '🏠' | '🙂' | '🙏');
    matches!(letter, '\u{2600}'..='\u{27BF}' | '\u{1F000}'..='\u{1FAFF}') && !says_where
}

fn keys<'a>(names: impl Iterator<Item = &'a str>) -> HashSet<String> {
    names.map(key).filter(|name| !name.is_empty()).collect()
}
