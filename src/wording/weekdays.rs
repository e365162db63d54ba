//! Days of the week as people type them where days are chosen: names one after the other, or words for several of them.
//! Never guesses: every word has its place, or nothing is chosen.

use crate::dialogue::press::{Press, SettingsTap};
use crate::dialogue::screen::{Screen, SettingsScreen};
use crate::domain::schedule::Weekdays;

use super::dates::DayStyle;
use super::pressed::bare;
use super::say::Say;
use super::typed;

/// What these words choose on this screen. Where several days are ticked, the name of one is its button.
pub fn press(say: &Say<'_>, screen: &Screen, text: &str) -> Option<Press> {
    let days = named(say, text)?;
    let several = days.iter().count() > 1;
    match screen {
        Screen::Settings(SettingsScreen::AskWeekdays { .. }) if several => {
            Some(Press::Settings(SettingsTap::Weekdays(days)))
        }
        Screen::Settings(SettingsScreen::AskWeekday { what }) if !several => {
            let day = days.iter().next()?.num_days_from_monday();
            Some(Press::Settings(SettingsTap::Weekday(*what, u8::try_from(day).ok()?)))
        }
        _ => None,
    }
}

/// The days these words are. `None`: they are something else as well.
pub fn named(say: &Say<'_>, text: &str) -> Option<Weekdays> {
    let text = bare(&text.replace([',', '،', '&', '+'], " "));
    let several = typed::counted(say, "typed-days");
    if let Some((_, bits)) = several.iter().find(|(phrase, _)| *phrase == text) {
        return Weekdays::from_bits(u8::try_from(*bits).ok()?);
    }
    let except = listed(say, "typed-days-except");
    let rest = except.iter().find_map(|except| text.strip_prefix(except.as_str())?.strip_prefix(' '));
    let bits = each(say, rest.unwrap_or(&text))?;
    Weekdays::from_bits(if rest.is_some() { Weekdays::EVERY_DAY.bits() & !bits } else { bits })
}

/// Names of days with small words between.
fn each(say: &Say<'_>, text: &str) -> Option<u8> {
    let beside = listed(say, "typed-days-beside");
    let names = names(say);
    // Where "and" is one letter, it is written onto the next word.
    let and: Vec<&String> =
        beside.iter().filter(|word| word.chars().count() == 1 && !word.is_ascii()).collect();
    let day = |word: &str| {
        let is_it = |name: &&(String, u8)| name.0 == word || word.strip_suffix('s') == Some(&name.0);
        names.iter().find(is_it).map(|(_, bit)| *bit)
    };
    let mut bits = 0;
    for word in text.split(' ') {
        let glued = || and.iter().find_map(|and| day(word.strip_prefix(and.as_str())?));
        match day(word).or_else(glued) {
            Some(bit) => bits |= bit,
            None if beside.iter().any(|small| small == word) => {}
            None => return None,
        }
    }
    (bits != 0).then_some(bits)
}

/// Every name of each day, with its bit.
fn names(say: &Say<'_>) -> Vec<(String, u8)> {
    let own = Weekdays::EVERY_DAY.iter().zip(0..).flat_map(|(day, number)| {
        [DayStyle::WeekdayLong, DayStyle::Weekday].map(|style| (bare(&say.weekday(day, style)), 1 << number))
    });
    let more = typed::spellings(&say.say("typed-days-names"));
    let more = more.into_iter().map(|(number, name)| {
        (bare(&name), u32::try_from(number).ok().and_then(|number| 1_u8.checked_shl(number)))
    });
    own.chain(more.filter_map(|(name, bit)| Some((name, bit?)))).collect()
}

fn listed(say: &Say<'_>, key: &str) -> Vec<String> {
    say.say(key).split('|').map(bare).collect()
}
