//! What may stand around the name of a place, and what is a word before it is a place. Data, not wording.
//! Everything not named here says more than where somebody is: then no place is found at all.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::super::letters;
use super::{gazetteer, key};

/// "I live in", "cerca de", "أسكن في": they say where, and nothing else.
const FILLERS: &str = "i m im am live living in at near nearby close to from by the is it its it's s city town of \
    my place time zone timezone area around now currently here we are please thanks thank you hi hello located \
    based outside just capital \
    vivo vivimos en cerca de del la el los las estoy soy mi ciudad es hora horario zona por favor gracias hola \
    aqui ahora al lado a yo resido me encuentro capital pueblo provincia estado \
    أسكن في أعيش أقيم أنا من قرب بالقرب قريب مدينة مدينتي هنا توقيت بتوقيت الساعة حسب ساكن ساكنة عايش عايشة \
    مقيم مقيمة حاليا الآن هي هو فضلك لو سمحت سمحتم شكرا مرحبا موجود موجودة محافظة دولة بلد منطقة المنطقة الزمنية \
    ضواحي نواحي نحن نعيش بجانب";

/// Parts of countries, as written after a town.
const REGIONS: &str = "UK|USA|UAE|EEUU|EE UU|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|\
    Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|\
    Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|\
    North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|\
    Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Ontario|Quebec|British Columbia|Alberta|Manitoba|\
    Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|England|Scotland|Wales|Northern Ireland|Inglaterra|\
    Escocia|Gales|New South Wales|Victoria|Queensland|Tasmania|South Australia|Western Australia|Bavaria|Hesse|\
    Andalucía|Aragón|Asturias|Cantabria|Castilla y León|Castilla-La Mancha|Cataluña|Catalunya|Extremadura|Galicia|\
    La Rioja|Navarra|País Vasco|Euskadi|Islas Baleares|Islas Canarias|Canarias|Comunidad Valenciana|Murcia|\
    Aguascalientes|Baja California|Campeche|Chiapas|Chihuahua|Coahuila|Colima|Durango|Guanajuato|Guerrero|Hidalgo|\
    Jalisco|Michoacán|Morelos|Nayarit|Nuevo León|Oaxaca|Puebla|Querétaro|Quintana Roo|San Luis Potosí|Sinaloa|\
    Sonora|Tabasco|Tamaulipas|Tlaxcala|Veracruz|Yucatán|Zacatecas|Estado de México|Antioquia|Valle del Cauca|\
    Cundinamarca|Santa Fe|Mendoza|Entre Ríos|Chubut|Neuquén|Tucumán|Provincia de Buenos Aires";

/// The same for the United States, in two letters.
const STATES: &str = "al ak az ar ca co ct de dc fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj \
    nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy";

/// Towns somewhere, but words first, and words of need among them.
const WORDS: &str = "nada sola solo socorro tumba esperanza soledad libertad luz sol alma rota mala salto dolores \
    remedios torre médico matar matanza muerta triste cansada cansado hang hanging anger hungry man same normal police ألم سكين جنة أمل كره كيف أم أب ليل";

static FILLER_KEYS: LazyLock<HashSet<String>> = LazyLock::new(|| keys(FILLERS.split(' ')));
static REGION_KEYS: LazyLock<HashSet<String>> = LazyLock::new(|| keys(REGIONS.split('|')));
static WORD_KEYS: LazyLock<HashSet<String>> = LazyLock::new(|| keys(WORDS.split(' ')));

/// Is it a word that people say, although some town is called so?
pub(super) fn is_a_word(key: &str) -> bool {
    WORD_KEYS.contains(key) || FILLER_KEYS.contains(key)
}

/// A country, or a part of one: "Spain", "Jalisco", "MA".
pub(super) fn is_region(key: &str) -> bool {
    REGION_KEYS.contains(key)
        || STATES.split(' ').any(|state| state == key)
        || gazetteer::country(key).is_some()
}

/// Nothing but fillers and the names of countries and their parts?
pub(super) fn is_filling(words: &[&str]) -> bool {
    let mut rest = words;
    while !rest.is_empty() {
        let filled = (1..=rest.len().min(3)).rev().find(|size| {
            let phrase = rest[..*size].concat();
            FILLER_KEYS.contains(&phrase)
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
