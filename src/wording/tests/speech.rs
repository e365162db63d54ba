//! How we speak, as far as a machine can hold it: words that hurt or exclude, plurals, length, reading grade, signs.

use std::collections::BTreeSet;

use icu_plurals::{PluralRules, PluralRulesOptions};

use super::samples::samples;
use super::words;
use crate::domain::lang::Lang;
use crate::wording::differences::messages;
use crate::wording::html::plain;
use crate::wording::numbers::plural;
use crate::wording::{Button, Message};

/// Words we do not use, and why.
const NEVER: [(&str, &[&str]); 3] = [
    // Idioms nobody learns at school, and two names of one moment.
    (
        "en",
        &[
            "make up for",
            "right then",
            "until i say",
            "bring it back",
            "clinic’s own",
            "from our end",
            "no worries",
        ],
    ),
    // A gender for somebody who has not told theirs; an acronym with an English plural.
    (
        "es",
        &[
            "un terapeuta",
            "los terapeutas",
            "otro terapeuta",
            "el terapeuta",
            "un paciente",
            "otro paciente",
            "este paciente",
            "primer paciente",
            "el paciente",
            "los pacientes",
            "todos pueden",
            "para todos",
            "suds",
            "con ello",
            "sin ello",
            "caducado",
            "saltar",
            "bienvenido",
            "cansado",
            "usted",
        ],
    ),
    // Pleading; recordings; a slash that a screen reader spells; electric earthing.
    ("ar", &["أرجو", "تسجيل", "سجَّل", "/ة", "(ة)", "المعالِج", "التأريض", "تخطٍّ"]),
];

/// Commands to one man, as words of their own.
const IMPERATIVES: [&str; 18] = [
    "تجد",
    "اختر",
    "انظر",
    "اتصل",
    "فاتصل",
    "اكتب",
    "اضغط",
    "ارسل",
    "استخدم",
    "اطلب",
    "افتح",
    "انتظر",
    "جرّب",
    "راجع",
    "احذف",
    "عُد",
    "خذ",
    "حاول",
];

/// Messages that hold what people may type, in whatever form they type it.
const TYPED: &str = "typed";

/// Digits that stand in a text of ours: whom to call, and the name of a skill.
const DIGITS: [&str; 2] = ["common-danger-default", "skill-grounding"];

/// To therapists, who know the words of their field. Everything else a client may read.
const FOR_THERAPISTS: [&str; 7] = ["clients", "digest", "session", "invite", "homework", "skills", "line"];

fn is_for_therapists(key: &str, feature: &str) -> bool {
    FOR_THERAPISTS.contains(&feature)
        || key.contains("therapist")
        || ["help-command-invite", "help-command-clients", "pause-ask-case", "data-what-therapist"]
            .contains(&key)
}

/// The text of a message as it is read: without markup, arguments as a word, one text for each plural.
pub fn variants(text: &str) -> Vec<String> {
    let all: BTreeSet<String> = (0..6).map(|pick| plain(&expanded(text, pick))).collect();
    all.into_iter().filter(|text| !text.trim().is_empty()).collect()
}

/// With the variant of that place chosen wherever there is a choice.
fn expanded(text: &str, pick: usize) -> String {
    let Some(start) = text.find('{') else {
        return unindented(text);
    };
    let mut depth = 0_usize;
    let end = text[start..].char_indices().find_map(|(at, c)| {
        depth = match c {
            '{' => depth + 1,
            '}' => depth - 1,
            _ => depth,
        };
        (depth == 0).then_some(start + at)
    });
    let end = end.unwrap_or(text.len() - 1);
    let inner = &text[start + 1..end];
    let chosen = match inner.split_once("->") {
        Some((_, choices)) => {
            let mut all: Vec<String> = Vec::new();
            for line in choices.lines() {
                let line = line.trim();
                match line.trim_start_matches('*').strip_prefix('[').and_then(|line| line.split_once(']')) {
                    Some((_, text)) => all.push(text.trim().to_owned()),
                    None => {
                        if let Some(last) = all.last_mut() {
                            last.push_str(&format!("\n{line}"));
                        }
                    }
                }
            }
            let chosen = all.get(pick.min(all.len().saturating_sub(1))).cloned().unwrap_or_default();
            expanded(chosen.trim(), pick)
        }
        None => "six".to_owned(),
    };
    format!("{}{chosen}{}", unindented(&text[..start]), expanded(&text[end + 1..], pick))
}

/// Each line after the first without what it is set in by.
fn unindented(text: &str) -> String {
    text.split('\n')
        .enumerate()
        .map(|(at, line)| if at == 0 { line } else { line.trim_start() })
        .collect::<Vec<_>>()
        .join("\n")
}

/// Every sentence a person may be shown, from every sample of every screen.
fn rendered(lang: &Lang) -> Vec<String> {
    let words = words();
    let of = |message: Message| {
        let labels = message.buttons.iter().flatten().map(|button| match button {
            Button::Press { label, .. } | Button::Url { label, .. } => label.clone(),
        });
        let mut said: Vec<String> = labels.collect();
        said.push(plain(&message.text));
        said
    };
    samples()
        .iter()
        .flat_map(|feature| &feature.screens)
        .flat_map(|screen| of(screen.message(&words, lang)))
        .collect()
}

#[test]
fn words_that_hurt_or_leave_somebody_out_are_not_used() {
    let all = messages();
    let mut found = Vec::new();
    for (lang, never) in NEVER {
        for (key, entry) in all[lang].iter().filter(|(_, entry)| entry.feature != TYPED) {
            let text = variants(&entry.text).join("\n").to_lowercase();
            for word in never.iter().filter(|word| text.contains(**word)) {
                found.push(format!("{lang} {key}: {word}"));
            }
        }
        for said in rendered(&Lang::new(lang)) {
            let said = said.to_lowercase();
            for word in never.iter().filter(|word| said.contains(**word)) {
                found.push(format!("{lang}, rendered: {word} in {said}"));
            }
        }
    }
    let letters = |c: char| !c.is_alphabetic() && !matches!(c, '\u{064B}'..='\u{0652}');
    for said in all["ar"].values().filter(|entry| entry.feature != TYPED).map(|entry| &entry.text) {
        for word in said.split(letters).filter(|word| IMPERATIVES.contains(word)) {
            found.push(format!("ar: {word} in {said}"));
        }
    }
    assert_eq!(found, Vec::<String>::new());
}

/// Bare ضيق may be a want of breath or of money; bare malestar to a client may be of the body.
#[test]
fn distress_is_named_as_a_feeling() {
    let all = messages();
    // What people may type is not what we say.
    for (key, entry) in all["ar"].iter().filter(|(_, entry)| entry.feature != "typed") {
        for (at, found) in entry.text.match_indices("ضيق") {
            let word: String = entry.text[at + found.len()..].chars().take(9).collect();
            assert!(word.contains("نفسي"), "{key}: {}", entry.text);
        }
    }
    for key in ["item-suds_highest_today-ask", "item-suds_right_now-ask", "join-consent-what"] {
        assert!(all["es"][key].text.contains("malestar emocional"), "{key}");
        assert!(all["ar"][key].text.contains("ضيقك النفسي"), "{key}");
    }
    for (key, term) in
        [("item-suds_right_now-hint", "Distress means"), ("join-consent-what", "Distress means")]
    {
        assert!(all["en"][key].text.contains(term), "{key}");
    }
}

#[test]
fn every_plural_is_chosen_by_icu_and_every_category_is_there() {
    let mut wrong = Vec::new();
    for (lang, own) in messages() {
        let locale: icu_locale_core::Locale = lang.parse().unwrap();
        // Beyond a million there are further categories; no count of ours gets there.
        let reached: BTreeSet<&str> = (0..=1000).map(|n| plural(&locale, f64::from(n))).collect();
        for (key, entry) in own {
            for (before, after) in entry
                .text
                .match_indices("->")
                .map(|(at, arrow)| (&entry.text[..at], &entry.text[at + arrow.len()..]))
            {
                let selector = before.rsplit('{').next().unwrap_or_default().trim();
                if matches!(selector, "$when" | "$open") {
                    continue;
                }
                if !selector.starts_with("PLURAL($") {
                    wrong.push(format!("{lang} {key}: chooses by {selector}"));
                }
                let has: BTreeSet<&str> = after
                    .lines()
                    .skip(1)
                    .take_while(|line| !line.trim_start().starts_with('}'))
                    .filter_map(|line| {
                        line.trim_start().trim_start_matches('*').strip_prefix('[')?.split(']').next()
                    })
                    .collect();
                if has != reached {
                    wrong.push(format!("{lang} {key}: {has:?} for {reached:?}"));
                }
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn arabic_counts_as_cldr_does() {
    let rules = PluralRules::try_new(icu_locale_core::locale!("ar").into(), PluralRulesOptions::default());
    assert!(rules.is_ok());
    let ar = words();
    let days = |n| ar.days(&Lang::new("ar"), n);
    let written = [
        (0, "بلا أيام"),
        (1, "يوم واحد"),
        (2, "يومان"),
        (3, "٣ أيام"),
        (10, "١٠ أيام"),
        (11, "١١ يومًا"),
        (99, "٩٩ يومًا"),
        (100, "١٠٠ يوم"),
        (101, "١٠١ يوم"),
        (102, "١٠٢ يوم"),
        (103, "١٠٣ أيام"),
        (111, "١١١ يومًا"),
        (203, "٢٠٣ أيام"),
    ];
    for (n, said) in written {
        assert_eq!(days(n), said, "{n}");
    }
    for (n, said) in [(0, "0 days"), (1, "1 day"), (2, "2 days"), (101, "101 days")] {
        assert_eq!(ar.days(&Lang::new("en"), n), said);
    }
}

/// A number with a noun right after it bends the noun, so it has to choose the form.
#[test]
fn a_count_beside_a_noun_chooses_its_form() {
    // What may follow a count unbent.
    let unbent = [
        "of", "more", "of these", "from", "with", "without", "de", "más", "sin", "من", "غير", "a", "إلى",
        "ومن",
    ];
    let mut wrong = Vec::new();
    for (lang, own) in messages() {
        for (key, entry) in own {
            for (at, _) in entry.text.match_indices("NUMBER($") {
                let rest = &entry.text[at + "NUMBER($".len()..];
                let Some((name, rest)) = rest.split_once(')') else { continue };
                let Some(rest) = rest.trim_start().strip_prefix('}') else { continue };
                let Some(noun) = rest
                    .strip_prefix(' ')
                    .and_then(|rest| rest.split([' ', '\n', '.', ',', ')', ':']).next())
                else {
                    continue;
                };
                let is_word = noun.chars().next().is_some_and(char::is_alphabetic);
                let chosen = entry.text.contains(&format!("PLURAL(${name})"));
                if is_word && !chosen && !unbent.contains(&noun) {
                    wrong.push(format!("{lang} {key}: {noun} after ${name}"));
                }
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn digits_are_arguments_so_that_each_region_reads_its_own() {
    for (lang, own) in messages() {
        for (key, entry) in
            own.iter().filter(|(key, _)| !DIGITS.contains(key) && **key != "common-conventions")
        {
            if entry.feature != TYPED {
                for text in variants(&entry.text) {
                    assert!(!text.chars().any(char::is_numeric), "{lang} {key}: {text}");
                }
            }
        }
    }
}

/// Sentences as a reader takes them.
fn sentences(text: &str) -> Vec<Vec<&str>> {
    let ends = |c: char| matches!(c, '.' | '?' | '!' | '\n' | ';' | '•');
    let words = |sentence| {
        let cleaned = str::split_whitespace(sentence);
        cleaned.filter(|word: &&str| word.chars().any(char::is_alphanumeric)).collect::<Vec<_>>()
    };
    text.split(ends).map(words).filter(|words: &Vec<&str>| !words.is_empty()).collect()
}

/// By groups of vowels, as the formula of Flesch and Kincaid is usually counted.
fn syllables(word: &str) -> usize {
    let word = word.to_lowercase();
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    let mut groups = 0;
    let mut before = false;
    for c in word.chars() {
        let vowel = "aeiouy".contains(c);
        groups += usize::from(vowel && !before);
        before = vowel;
    }
    let silent = word.ends_with('e') && !word.ends_with("le") && groups > 1;
    groups.saturating_sub(usize::from(silent)).max(1)
}

#[expect(clippy::cast_precision_loss, reason = "a few thousand words")]
fn grade(texts: &[String]) -> f64 {
    let all: Vec<Vec<&str>> =
        texts.iter().flat_map(|text| sentences(text)).filter(|words| words.len() >= 4).collect();
    let words: usize = all.iter().map(Vec::len).sum();
    let sounds: usize = all.iter().flatten().map(|word| syllables(word)).sum();
    if all.is_empty() {
        return 0.0;
    }
    0.39 * words as f64 / all.len() as f64 + 11.8 * sounds as f64 / words as f64 - 15.59
}

#[test]
fn what_a_client_reads_is_short_and_plain() {
    let all = messages();
    let mut long = Vec::new();
    let mut by_feature: std::collections::BTreeMap<&str, Vec<String>> = std::collections::BTreeMap::new();
    for (lang, own) in &all {
        for (key, entry) in own {
            if entry.feature == TYPED || is_for_therapists(key, &entry.feature) {
                continue;
            }
            for text in variants(&entry.text) {
                let most = if lang == "en" { 20 } else { 25 };
                let found = sentences(&text).into_iter().filter(|words| words.len() > most);
                long.extend(
                    found.map(|words| format!("{lang} {key}: {} words: {}", words.len(), words.join(" "))),
                );
                if lang == "en" {
                    by_feature.entry(&entry.feature).or_default().push(text);
                }
            }
        }
    }
    assert_eq!(long, Vec::<String>::new());
    for (feature, texts) in &by_feature {
        assert!(grade(texts) < 5.0, "{feature}: grade {:.1}", grade(texts));
    }
}

#[test]
fn nothing_is_much_longer_than_in_english() {
    let all = messages();
    let longest =
        |text: &str| variants(text).iter().map(|text| text.trim().chars().count()).max().unwrap_or(0);
    for (lang, own) in all.iter().filter(|(lang, _)| *lang != "en") {
        for (key, entry) in own.iter().filter(|(_, entry)| entry.feature != TYPED) {
            let (own, english) = (longest(&entry.text), longest(&all["en"][key].text));
            let most = if english < 40 { english * 11 / 5 + 14 } else { english * 8 / 5 };
            assert!(own <= most, "{lang} {key}: {own} for {english}");
        }
    }
}

#[test]
fn labels_of_ours_are_never_cut() {
    let words = words();
    for lang in words.langs() {
        for screen in samples().iter().flat_map(|feature| &feature.screens) {
            for button in screen.message(&words, &lang).buttons.iter().flatten() {
                let (Button::Press { label, .. } | Button::Url { label, .. }) = button;
                // What people typed stands between isolates.
                let ours = label.split('\u{2068}').next().unwrap_or_default();
                assert!(!ours.contains('…'), "{lang:?}: {label}");
            }
        }
    }
}

#[test]
fn signs_are_set_as_the_language_sets_them() {
    let mut wrong = Vec::new();
    for (lang, own) in messages() {
        for (key, entry) in own.iter().filter(|(_, entry)| entry.feature != TYPED) {
            let mut say = |what: &str| wrong.push(format!("{lang} {key}: {what}"));
            for text in variants(&entry.text) {
                for line in text.lines() {
                    if line.trim_start().contains("  ") {
                        say("two spaces");
                    }
                    if line.contains("...") {
                        say("three dots");
                    }
                    if line.contains(['"', '\'']) {
                        say("straight quotes");
                    }
                    let count = |c: char| line.matches(c).count();
                    if lang == "es" && (count('¿') != count('?') || count('¡') != count('!')) {
                        say("half a pair of signs");
                    }
                    if lang == "ar" && line.contains([',', ';', '?']) {
                        say("a Latin sign");
                    }
                    if count('“') != count('”') || count('«') != count('»') || count('(') != count(')')
                    {
                        say("half a pair of quotes");
                    }
                }
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn a_sentence_ends_as_it_does_in_english() {
    let all = messages();
    let end = |text: &str| {
        let text = variants(text).pop().unwrap_or_default();
        let last = text.trim_end().chars().next_back().unwrap_or(' ');
        match last {
            '.' | '?' | '!' | ':' => last,
            '؟' => '?',
            _ => ' ',
        }
    };
    for (lang, own) in all.iter().filter(|(lang, _)| *lang != "en") {
        for (key, entry) in own.iter().filter(|(_, entry)| entry.feature != TYPED) {
            assert_eq!(end(&entry.text), end(&all["en"][key].text), "{lang} {key}");
        }
    }
}
