//! The few words that may be typed instead of pressing a button, and those that may stand beside a number, a time or a place.
//! Never reads a number or a sentence itself.

use chrono::Weekday;

use crate::domain::called::Called;
use crate::domain::catalogue::{FAMILIES, everybodys, library};
use crate::domain::kind;
use crate::domain::letters;
use crate::domain::marks::unmarked;
use crate::domain::schedule::LocalTime;
use crate::domain::typed::{
    self, DateWord, DayPart, Lexicon, LineWord, NumberWord, Reply, SpanWord, TimeWord, Word,
};

use super::html;
use super::say::{Args, Say};

const WORDS: [(Word, &str); 9] = [
    (Word::Yes, "typed-yes"),
    (Word::No, "typed-no"),
    (Word::Skip, "typed-skip"),
    (Word::Back, "typed-back"),
    (Word::Done, "typed-done"),
    (Word::None, "typed-none"),
    (Word::Help, "typed-help"),
    (Word::Hello, "typed-hello"),
    (Word::Delete, "typed-delete"),
];

/// What stands between two words of one yes: "yes, okay".
const BETWEEN: [char; 4] = [',', '،', '.', '!'];

/// The word the whole text is, whatever its case, accents and punctuation; a yes may be said in several. The one
/// that erases takes no sign beside it.
pub fn word(say: &Say<'_>, text: &str) -> Option<Word> {
    let word = one_word(say, text).or_else(|| {
        let parts = text.split(BETWEEN).filter(|part| part.chars().any(char::is_alphanumeric));
        // A no said over and over may be more than an answer.
        let mut said = parts.map(|part| one_word(say, part)).peekable();
        (said.peek().is_some() && said.all(|word| word == Some(Word::Yes))).then_some(Word::Yes)
    })?;
    // With a face beside it, or called out, it is no question about what there is.
    if word == Word::Help && !is_calm(text) {
        return None;
    }
    Some(match word {
        Word::Delete if !is_to_the_letter(say, "typed-delete", text) => Word::AlmostDelete,
        word => word,
    })
}

/// Letters, with two signs of an end or a question at most.
fn is_calm(text: &str) -> bool {
    let signs: Vec<char> = text.chars().filter(|c| !c.is_alphanumeric() && !c.is_whitespace()).collect();
    signs.len() <= 2 && signs.iter().all(|sign| matches!(sign, '.' | '!' | '?' | '¡' | '¿' | '؟'))
}

fn one_word(say: &Say<'_>, text: &str) -> Option<Word> {
    let bare = folded(text);
    let is_it = |key| say.spellings(key).contains(&bare);
    WORDS.iter().find(|(_, key)| is_it(*key)).map(|(word, _)| *word)
}

/// Is it one of these words and nothing else? Case, blanks around it and marks nobody sees aside.
fn is_to_the_letter(say: &Say<'_>, key: &str, text: &str) -> bool {
    let typed = unmarked(text).trim().to_lowercase();
    say.say(key).split('|').any(|spelling| unmarked(spelling).trim().to_lowercase() == typed)
}

/// Words as they are compared: letters and digits only, a blank between two.
pub fn folded(text: &str) -> String {
    let bare: String =
        letters::folded(text).chars().filter(|c| c.is_alphanumeric() || c.is_whitespace()).collect();
    bare.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of this language that may stand beside a number or a time, and those that are one.
pub fn lexicon(say: &Say<'_>) -> Lexicon {
    let mut lexicon = Lexicon::default();
    numbers(say, &mut lexicon);
    for (key, meaning) in NUMBER_WORDS {
        each(say, key, |phrase| lexicon.number(phrase, meaning));
    }
    each(say, "typed-place-filler", |word| lexicon.beside_place(word));
    each(say, "typed-place-not", |word| lexicon.no_place(word));
    each(say, "typed-time-filler", |phrase| lexicon.time(phrase, TimeWord::Filler));
    for (key, fixed) in [("typed-noon", LocalTime::NOON), ("typed-midnight", LocalTime::MIDNIGHT)] {
        each(say, key, |phrase| lexicon.time(phrase, TimeWord::Fixed(fixed)));
    }
    for (key, part) in DAY_PARTS {
        each(say, key, |phrase| lexicon.time(phrase, TimeWord::Part(part)));
    }
    each_signed(say, "typed-time-shift", |phrase, minus, amount| {
        let minutes = i16::try_from(amount).unwrap_or_default();
        lexicon.time(phrase, TimeWord::Shift(if minus { -minutes } else { minutes }));
    });
    each_signed(say, "typed-minutes-after", |phrase, minus, _| {
        lexicon.time(phrase, TimeWord::MinutesAfter { minus });
    });
    each_signed(say, "typed-minutes-before", |phrase, minus, _| {
        lexicon.time(phrase, TimeWord::MinutesBefore { minus });
    });
    spans(say, &mut lexicon);
    dates(say, &mut lexicon);
    for (key, reply) in REPLIES {
        each(say, key, |phrase| lexicon.reply(phrase, reply));
    }
    for (code, _) in kind::plain() {
        each(say, &format!("typed-line-{code}"), |phrase| lexicon.line(phrase, LineWord::Kind(code)));
    }
    for (key, word) in LINE_WORDS {
        each(say, key, |phrase| lexicon.line(phrase, word));
    }
    // Inside a number that is written to them: "10,000".
    let mark = say.whole(10_000).chars().find(|c| !c.is_alphanumeric());
    lexicon.thousands_by(mark);
    each(say, "typed-endings", |ending| lexicon.ending(ending));
    names(say, &mut lexicon);
    lexicon
}

/// How long something took.
fn spans(say: &Say<'_>, lexicon: &mut Lexicon) {
    let words = [
        ("typed-span-filler", SpanWord::Filler),
        ("typed-span-hours", SpanWord::Hours),
        ("typed-span-hour", SpanWord::Hour),
        ("typed-span-minutes", SpanWord::Minutes),
    ];
    for (key, word) in words {
        each(say, key, |phrase| lexicon.span(phrase, word));
    }
    each_signed(say, "typed-span-fixed", |phrase, _, minutes| lexicon.span(phrase, SpanWord::Fixed(minutes)));
    each_signed(say, "typed-span-extra", |phrase, _, minutes| lexicon.span(phrase, SpanWord::Extra(minutes)));
}

/// Days to come.
fn dates(say: &Say<'_>, lexicon: &mut Lexicon) {
    each(say, "typed-date-filler", |phrase| lexicon.date(phrase, DateWord::Filler));
    // What makes the day next: "next Friday", "el viernes que viene".
    each(say, "typed-date-next", |phrase| lexicon.date(phrase, DateWord::Next));
    each_signed(say, "typed-date-days", |phrase, _, days| lexicon.date(phrase, DateWord::Days(days)));
    each_signed(say, "typed-date-each", |phrase, _, days| lexicon.date(phrase, DateWord::Each(days)));
    for (at, named) in spellings(&say.say("typed-date-weekdays")) {
        if let Some(weekday) = u8::try_from(at).ok().and_then(|at| Weekday::try_from(at).ok()) {
            lexicon.date(&named, DateWord::Weekday(weekday));
        }
    }
    for (at, named) in spellings(&say.say("typed-date-months")) {
        lexicon.date(&named, DateWord::Month(u32::try_from(at + 1).unwrap_or_default()));
    }
    each(say, "typed-date-about", |phrase| lexicon.date(phrase, DateWord::About));
}

/// What questions are called, beside the numbers typed for them. Last: what is listed already keeps what it says.
fn names(say: &Say<'_>, lexicon: &mut Lexicon) {
    for family in FAMILIES {
        each(say, &format!("typed-name-{family}"), |phrase| {
            lexicon.number(phrase, NumberWord::Name(family));
        });
    }
    for (key, code) in NAMES {
        each(say, key, |phrase| lexicon.number(phrase, NumberWord::Called(code)));
    }
    for listed in library() {
        let name = say.say(&format!("item-{}", listed.code));
        lexicon.number(&name, NumberWord::Called(listed.code));
    }
}

/// The names of built-in questions, whole: as a line to be asked would call them.
pub fn called(say: &Say<'_>, called: &mut Called) {
    for family in FAMILIES {
        each(say, &format!("typed-name-{family}"), |name| called.add(family, name));
    }
    for code in ["note", "skills", "homework"] {
        each(say, &format!("typed-called-{code}"), |name| called.add(code, name));
    }
    let everybodys = everybodys();
    let codes = everybodys.iter().filter_map(|item| item.code());
    for code in codes.chain(library().iter().map(|listed| listed.code)) {
        called.add(code, &html::plain(&say.say(&format!("item-{code}"))));
    }
}

/// Questions that are called by more than their short name.
const NAMES: [(&str, &str); 9] = [
    ("typed-name-sleep_hours", "sleep_hours"),
    ("typed-name-panic_attacks", "panic_attacks"),
    ("typed-name-nightmares", "nightmares"),
    ("typed-name-alcohol", "alcohol"),
    ("typed-name-cigarettes", "cigarettes"),
    ("typed-name-caffeine", "caffeine"),
    ("typed-name-walking", "walking"),
    ("typed-name-meals", "meals"),
    ("typed-name-talked", "talked"),
];

const REPLIES: [(&str, Reply); 6] = [
    ("typed-yes", Reply::Yes),
    ("typed-no", Reply::No),
    ("typed-did", Reply::Yes),
    ("typed-did-not", Reply::No),
    ("typed-once", Reply::Times(1)),
    ("typed-twice", Reply::Times(2)),
];

const LINE_WORDS: [(&str, LineWord); 7] = [
    ("typed-line-between", LineWord::Between),
    ("typed-line-and", LineWord::And),
    ("typed-line-amount", LineWord::Amount),
    ("typed-line-several", LineWord::Several),
    ("typed-line-step", LineWord::Step),
    ("typed-line-to", LineWord::To),
    ("typed-line-from", LineWord::From),
];

const NUMBER_WORDS: [(&str, NumberWord); 10] = [
    ("typed-times", NumberWord::Times),
    ("typed-minus", NumberWord::Minus),
    ("typed-percent", NumberWord::Percent),
    ("typed-other", NumberWord::Other),
    ("typed-number-filler", NumberWord::Filler),
    ("typed-list-filler", NumberWord::ListFiller),
    ("typed-out-of", NumberWord::OutOf),
    ("typed-either", NumberWord::Either),
    ("typed-and", NumberWord::And),
    ("typed-half", NumberWord::Half),
];

const DAY_PARTS: [(&str, DayPart); 7] = [
    ("typed-am", DayPart::Am),
    ("typed-pm", DayPart::Pm),
    ("typed-dawn", DayPart::Dawn),
    ("typed-morning", DayPart::Morning),
    ("typed-afternoon", DayPart::Afternoon),
    ("typed-evening", DayPart::Evening),
    ("typed-night", DayPart::Night),
];

/// Zero to a hundred in words, and the hours.
fn numbers(say: &Say<'_>, lexicon: &mut Lexicon) {
    let mut value = |phrase: &str, value: usize| {
        if let Ok(value) = u16::try_from(value) {
            lexicon.number(phrase, NumberWord::Value(value));
            if value < 60 {
                lexicon.time(phrase, TimeWord::Value(value));
            }
        }
    };
    let units = spellings(&say.say("typed-units"));
    let tens = spellings(&say.say("typed-tens"));
    // Where "and" is one letter, it is written onto the next word, or beside it.
    let and = say.say("typed-and");
    let and = and.split('|').map(str::trim).find(|and| and.chars().count() == 1 && !and.is_ascii());
    for (number, spelling) in &units {
        value(spelling, *number);
    }
    for (at, ten) in &tens {
        let ten_value = (at + 2) * 10;
        value(ten, ten_value);
        for (one_value, one) in units.iter().filter(|(number, _)| (1..=9).contains(number)) {
            let args = Args::new().text("tens", ten).text("ones", one);
            value(&say.with("typed-compound", args), ten_value + one_value);
            if let Some(and) = and {
                value(&format!("{one} {and} {ten}"), ten_value + one_value);
            }
        }
    }
    for (_, hundred) in spellings(&say.say("typed-hundred")) {
        value(&hundred, 100);
    }
    let tens = tens.iter().map(|(at, spelling)| ((at + 2) * 10, spelling));
    for (number, spelling) in units.iter().map(|(number, spelling)| (*number, spelling)).chain(tens) {
        if let Some(and) = and {
            let value = u16::try_from(number).unwrap_or_default();
            lexicon.number(&format!("{and}{spelling}"), NumberWord::Value(value));
        }
    }
    for (at, hour) in spellings(&say.say("typed-hours")) {
        lexicon.time(&hour, TimeWord::Value(u16::try_from(at + 1).unwrap_or_default()));
    }
}

/// The number that is spelt so, from nought to ninety in words.
pub fn spelt(say: &Say<'_>, word: &str) -> Option<usize> {
    let units = spellings(&say.say("typed-units")).into_iter();
    let tens = spellings(&say.say("typed-tens")).into_iter().map(|(at, ten)| ((at + 2) * 10, ten));
    units.chain(tens).find(|(_, spelling)| folded(spelling) == word).map(|(number, _)| number)
}

/// "one / uno | two": each spelling with the place of its number.
pub fn spellings(list: &str) -> Vec<(usize, String)> {
    let of_one = |(at, one): (usize, &str)| {
        one.split('/').map(|spelling| (at, spelling.trim().to_owned())).collect::<Vec<_>>()
    };
    list.split('|').enumerate().flat_map(of_one).collect()
}

fn each(say: &Say<'_>, key: &str, mut add: impl FnMut(&str)) {
    say.say(key).split('|').for_each(|phrase| add(phrase.trim()));
}

/// "a week +7": the phrase, and its number.
pub fn counted(say: &Say<'_>, key: &str) -> Vec<(String, u16)> {
    let mut found = Vec::new();
    each_signed(say, key, |phrase, _, amount| found.push((folded(phrase), amount)));
    found
}

/// "half past +30": the phrase, whether it takes away, and how many minutes (none: those that are said).
fn each_signed(say: &Say<'_>, key: &str, mut add: impl FnMut(&str, bool, u16)) {
    each(say, key, |entry| {
        if let Some(at) = entry.rfind(['+', '-']) {
            let (phrase, amount) = entry.split_at(at);
            let minutes = typed::whole(amount.trim_start_matches(['+', '-']), 0, 1440, &Lexicon::default());
            add(phrase, amount.starts_with('-'), minutes.unwrap_or_default());
        }
    });
}
