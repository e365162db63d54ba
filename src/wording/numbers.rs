//! Numbers and lists as a language writes them, by ICU4X. Never knows a sentence.

use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules, PluralRulesOptions};

/// Rounded to `decimals` places, a half away from zero. Formatting alone would round it to the even neighbour: of
/// two means 15 apart, 52.5 and 37.5, it makes 52 and 38.
pub fn rounded(value: f64, decimals: usize) -> f64 {
    let unit = 10f64.powi(i32::try_from(decimals).unwrap_or(0));
    (value * unit).round() / unit
}

/// The whole number nearest to a mean.
#[expect(clippy::cast_possible_truncation, reason = "a cast from a float stays within the ends of an i32")]
pub fn nearest(value: f64) -> i32 {
    value.round() as i32
}

/// Rounded to `decimals` places; in the digits of the language.
pub fn number(locale: &Locale, value: f64, decimals: usize) -> String {
    let written = format!("{:.decimals$}", rounded(value, decimals));
    // A rounded zero has no sign.
    let written = match written.strip_prefix('-') {
        Some(rest) if rest.chars().all(|c| matches!(c, '0' | '.')) => rest,
        _ => &written,
    };
    digits(locale, written, GroupingStrategy::Min2)
}

/// Exactly two digits, as on a clock.
pub fn two_digits(locale: &Locale, value: u16) -> String {
    digits(locale, &format!("{value:02}"), GroupingStrategy::Never)
}

/// The plural category of a count, as the files write it.
pub fn plural(locale: &Locale, count: f64) -> &'static str {
    let rules = PluralRules::try_new(locale.into(), PluralRulesOptions::default());
    let whole = Decimal::try_from_str(&format!("{count:.0}"));
    let category = match (rules, &whole) {
        (Ok(rules), Ok(count)) => rules.category_for(count),
        _ => PluralCategory::Other,
    };
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// "a, b and c".
pub fn list(locale: &Locale, items: &[String]) -> String {
    let items = &apart(locale, items);
    let options = ListFormatterOptions::default().with_length(ListLength::Wide);
    match ListFormatter::try_new_and(locale.into(), options) {
        Ok(formatter) => formatter.format(items.iter()).to_string(),
        Err(_) => items.join(", "),
    }
}

/// The Arabic "and" is one letter that stands at the word after it: before another script it gets a blank.
fn apart(locale: &Locale, items: &[String]) -> Vec<String> {
    let joins = locale.id.language.as_str() == "ar";
    let other_script = |item: &String| {
        let first = item.chars().find(|c| c.is_alphanumeric());
        first.is_some_and(|first| first.is_ascii() || ('\u{c0}'..='\u{24f}').contains(&first))
    };
    let item = |(at, item): (usize, &String)| match joins && at > 0 && other_script(item) {
        true => format!("\u{a0}{item}"),
        false => item.clone(),
    };
    items.iter().enumerate().map(item).collect()
}

/// "a, b or c".
pub fn any_of(locale: &Locale, items: &[String]) -> String {
    let options = ListFormatterOptions::default().with_length(ListLength::Wide);
    match ListFormatter::try_new_or(locale.into(), options) {
        Ok(formatter) => formatter.format(items.iter()).to_string(),
        Err(_) => items.join(", "),
    }
}

fn digits(locale: &Locale, written: &str, grouping: GroupingStrategy) -> String {
    let mut options = DecimalFormatterOptions::default();
    options.grouping_strategy = Some(grouping);
    match (Decimal::try_from_str(written), DecimalFormatter::try_new(locale.into(), options)) {
        (Ok(decimal), Ok(formatter)) => formatter.format(&decimal).to_string(),
        _ => written.to_owned(),
    }
}
