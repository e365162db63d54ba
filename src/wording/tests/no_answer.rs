//! A clock, a day or a span of time beside a number is no answer where a scale or a count is asked: in whatever language
//! it is said, and before the number as behind it.

use crate::domain::lang::Lang;
use crate::domain::typed::{self, Called};
use crate::wording::{Words, typed as listed};

use super::words;

/// Read at a mood, at distress, at a scale and a count of somebody's own.
fn read(words: &Words, lang: &str, text: &str) -> Vec<i32> {
    let lexicon = words.lexicon(&Lang::new(lang));
    let own = ["Calm"];
    let called = [
        ((0, 10), Called::family("mood")),
        ((0, 100), Called::family("suds")),
        ((-5, 24), Called { own: &own, ..Called::default() }),
        ((0, 99), Called { own: &own, ..Called::default() }),
    ];
    called.into_iter().filter_map(|(ends, called)| typed::number(text, ends, called, &lexicon).ok()).collect()
}

#[test]
fn a_clock_a_day_or_a_span_beside_a_number_is_no_answer() {
    let words = words();
    let tables: [(&str, &[&str]); 3] = [
        (
            "en",
            &[
                "tonight at 10",
                "at 10",
                "At 10.",
                "at about 10",
                "10 tonight",
                "tonight 10",
                "today at 10",
                "@10",
                "10 pm",
                "10pm",
                "10 o'clock",
                "10 oclock",
                "around 10 pm",
                "maybe at 10",
                "10h",
                "10 h",
                "10:00",
                "at ten",
                "for 3 days",
                "3 days",
                "3 hours",
                "in 3 minutes",
                "3 weeks",
                "on the 10th",
                "friday 10",
                "10 may",
                "tomorrow 10",
                "10 tomorrow",
                "10 in the evening",
                "until 10",
                "by 10",
                "since 3",
                "3 times",
                "10 at night",
            ],
        ),
        (
            "es",
            &[
                "a las 10",
                "esta noche a las 10",
                "esta noche 10",
                "hoy a las 10",
                "10 esta noche",
                "sobre las 10",
                "a eso de las 10",
                "como a las 10",
                "a la 1",
                "las 10",
                "10 en punto",
                "10 de la noche",
                "10 h",
                "10 pm",
                "por 3 días",
                "durante 3 días",
                "3 días",
                "3 horas",
                "hace 3 días",
                "3 semanas",
                "el viernes 10",
                "10 de mayo",
                "mañana 10",
                "mañana a las 10",
                "3 veces",
                "hasta las 10",
                "desde las 10",
                "a las diez",
                "al mediodía 10",
            ],
        ),
        (
            "ar",
            &[
                "الساعة ١٠",
                "الساعة 10",
                "الليلة ١٠",
                "الليلة الساعة ١٠",
                "١٠ الليلة",
                "عند ١٠",
                "عند الساعة ١٠",
                "في ١٠",
                "في الساعة ١٠",
                "اليوم الساعة ١٠",
                "حوالي الساعة ١٠",
                "١٠ مساء",
                "١٠ م",
                "١٠ ص",
                "١٠ صباحا",
                "٣ أيام",
                "لمدة ٣ أيام",
                "منذ ٣ أيام",
                "٣ ساعات",
                "٣ أسابيع",
                "الجمعة ١٠",
                "غدا ١٠",
                "١٠ مايو",
                "٣ مرات",
                "حتى ١٠",
                "قبل ١٠",
                "بعد ١٠",
                "الساعة عشرة",
            ],
        ),
    ];
    let mut wrong = Vec::new();
    for (lang, texts) in tables {
        for text in texts {
            let found = read(&words, lang, text);
            if !found.is_empty() {
                wrong.push(format!("{lang} {text}: {found:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What still is one: an "at" of how somebody is, and the very day that is asked about.
#[test]
fn the_day_that_is_asked_about_may_stand_beside_an_answer() {
    let words = words();
    for (lang, texts) in [
        ("en", ["today 7", "I'm at a 7", "I'm at 7", "at a 7", "about 7 today", "now 7"]),
        ("es", ["hoy 7", "estoy en un 7", "estoy a 7", "ahora un 7", "hoy un 7", "más o menos 7"]),
        ("ar", ["اليوم ٧", "أنا عند ٧", "الآن ٧", "تقريبا ٧", "أنا على ٧", "٧ تقريبا"]),
    ] {
        for text in texts {
            assert_eq!(read(&words, lang, text), [7; 4], "{lang} {text}");
        }
    }
}

/// The lists themselves: no phrase of a time, a day or a span of time may ever stand among those that change nothing.
#[test]
fn no_phrase_of_time_stands_among_those_that_change_nothing() {
    let words = words();
    let mut wrong = Vec::new();
    for lang in words.langs() {
        let say = words.say(&lang);
        let parts = ["am", "pm", "dawn", "morning", "afternoon", "evening", "night", "noon", "midnight"];
        let spans = [
            "span-hours",
            "span-hour",
            "span-minutes",
            "date-weekdays",
            "date-months",
            "say-day",
            "say-week",
        ];
        let plain = parts
            .into_iter()
            .chain(spans)
            .flat_map(|key| listed::spellings(&say.say(&format!("typed-{key}"))));
        let counted = ["date-days", "date-each", "span-fixed", "say-span"].into_iter();
        let counted = counted.flat_map(|key| {
            let days = listed::counted(&say, &format!("typed-{key}"));
            // The day itself is none to wait for, be it called so.
            days.into_iter().filter(|(_, days)| *days > 0).map(|(phrase, _)| phrase)
        });
        for phrase in plain.map(|(_, phrase)| phrase).chain(counted) {
            // "A 7": it is a word of both.
            if phrase == "a" {
                continue;
            }
            for text in [format!("{phrase} 7"), format!("7 {phrase}")] {
                let found = read(&words, lang.tag(), &text);
                if !found.is_empty() {
                    wrong.push(format!("{} {text}: {found:?}", lang.tag()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
