//! What is said, read as a person reads it: one snapshot per feature and language, and the conventions of each.

use crate::dialogue::event::{Unreadable, Word};
use crate::dialogue::screen::{DataScreen, HomeworkScreen, InviteScreen, Line, Screen, SettingsScreen};
use crate::dialogue::state::TimeFor;
use crate::domain::catalogue::samples::{ASK_MOOD, ASK_NOTE, ASK_SHARE, ASK_SUDS, ASK_SUDS_NOW};
use crate::domain::ids::LinkId;
use crate::domain::lang::Lang;
use crate::domain::occasion::Occasion;
use crate::domain::schedule::LocalTime;
use crate::domain::skill::{BUILT_IN, SkillName};
use crate::domain::typed;
use crate::domain::week::samples::item;

use super::samples::{HOSTILE, ZONE, at, day, samples};
use super::{ctx, words};
use crate::wording::{Button, Ctx, DayStyle, Message, ReplyKeyboard};

fn shown(message: &Message) -> String {
    // The marks around what people typed are made visible.
    let mut text = message.text.replace('\u{2068}', "⟨").replace('\u{2069}', "⟩");
    for row in &message.buttons {
        let label = |button: &Button| match button {
            Button::Press { label, press } => format!("[{label} | {}]", press.encode()),
            Button::Url { label, url } => format!("[{label} -> {url}]"),
        };
        let row: Vec<String> = row.iter().take(8).map(label).collect();
        text.push_str(&format!("\n{}", row.join(" ").replace('\u{2068}', "⟨").replace('\u{2069}', "⟩")));
    }
    if message.reply_keyboard != ReplyKeyboard::Keep {
        text.push_str(&format!("\n{:?}", message.reply_keyboard));
    }
    if message.quiet { format!("(quiet)\n{text}") } else { text }
}

fn keep(name: &str, text: &str) {
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, text);
    });
}

#[test]
fn every_screen_reads_well() {
    let words = words();
    for lang in words.langs() {
        for feature in samples() {
            let screens: Vec<String> =
                feature.screens.iter().map(|sample| shown(&sample.message(&words, &lang))).collect();
            let name = format!("{}_{}", feature.name, lang.tag());
            keep(&name, &screens.join("\n\n---\n\n"));
        }
    }
}

#[test]
fn what_people_typed_shows_as_typed() {
    let words = words();
    let invited = Screen::Invite(InviteScreen::Invited { alias: HOSTILE.into(), code: "x".into(), days: 1 });
    for lang in words.langs() {
        let text = words.screen(&lang, &invited, &ctx()).text;
        assert!(text.contains("\u{2068}&lt;b&gt;&amp;{ $x } &quot;حسن&quot;\u{2069}"), "{text}");
        assert!(text.contains("https://t.me/tidemark_bot?start=x"));
    }
}

#[test]
fn numbers_days_and_times_are_the_languages_own() {
    let words = words();
    let written = |tag: &str| {
        let lang = Lang::new(tag);
        let tuesday = day("2026-03-03");
        [
            words.name_of(&lang),
            words.number(&lang, -1234.56, 1),
            words.number(&lang, -0.01, 1),
            words.day(&lang, tuesday, DayStyle::Long),
            words.day(&lang, tuesday, DayStyle::Medium),
            words.day(&lang, tuesday, DayStyle::Weekday),
            words.day(&lang, tuesday, DayStyle::WeekdayLong),
            words.time(&lang, LocalTime::from_hm(8, 5).unwrap()),
            words.instant(&lang, at("2026-03-03T19:05:00Z"), ZONE),
            words.list(&lang, &["a".into(), "b".into(), "c".into()]),
            words.week_title(&lang, tuesday, day("2026-03-09")),
            words.and_more(&lang, 2),
            words.days(&lang, 3),
            words.done_word(&lang, 2),
        ]
        .join("\n")
    };
    keep("conventions", &["en", "es", "ar"].map(written).join("\n\n"));
    let labels = |lang| {
        let panels = [ASK_MOOD, ASK_SUDS, ASK_SUDS_NOW].map(|ask| words.panel_labels(lang, &item(ask)));
        format!("{panels:#?}\n{:#?}", words.weekly_labels(lang))
    };
    keep("chart", &words.langs().iter().map(labels).collect::<Vec<_>>().join("\n\n"));
}

#[test]
fn a_language_is_guessed_from_what_telegram_says() {
    let words = words();
    let cases = [
        (Some("es-MX"), "es"),
        (Some("AR"), "ar"),
        (Some("en_US"), "en"),
        (Some("xx"), "en"),
        (Some(""), "en"),
        (None, "en"),
    ];
    for (code, lang) in cases {
        assert_eq!(words.guess(code).tag(), lang, "{code:?}");
    }
    assert_eq!(words.langs().first().map(Lang::tag), Some("en"));
    assert_eq!(words.name_of(&Lang::new("xx")), "English");
}

#[test]
fn words_are_known_however_they_are_spelled() {
    let words = words();
    let cases = [
        ("en", "Yes!", Some(Word::Yes)),
        ("en", "  DELETE ", Some(Word::Delete)),
        ("en", "no thanks", Some(Word::No)),
        ("en", "yes but", None),
        ("en", "", None),
        ("en", "!", None),
        ("es", "¡Sí!", Some(Word::Yes)),
        ("es", "si", Some(Word::Yes)),
        ("es", "skip", Some(Word::Skip)),
        ("es", "Atrás", Some(Word::Back)),
        ("es", "ninguna", Some(Word::None)),
        ("es", "borrar", Some(Word::Delete)),
        ("ar", "نَعَم", Some(Word::Yes)),
        ("ar", "لا", Some(Word::No)),
        ("ar", "لا شيء", Some(Word::None)),
        ("ar", "حذف", Some(Word::Delete)),
        ("ar", "done", Some(Word::Done)),
    ];
    for (lang, text, word) in cases {
        assert_eq!(words.word(&Lang::new(lang), text), word, "{lang}: {text}");
    }
}

#[test]
fn the_word_that_deletes_is_the_word_asked_for() {
    let words = words();
    for lang in words.langs() {
        let asked = words.say(&lang).say("data-delete-word");
        assert_eq!(words.word(&lang, &asked), Some(Word::Delete));
    }
}

/// A card that follows a note: to be shared or not, or the last one.
fn has_note(screen: &Screen) -> bool {
    let Screen::Checkin(card) = screen else { return false };
    let noted = card.answers.text(ASK_NOTE.item).is_some();
    card.at == Some(ASK_SHARE) || (card.at.is_none() && noted)
}

#[test]
fn the_operator_says_whom_to_call() {
    let danger = [("es".to_owned(), "Llama al <112>".to_owned())].into();
    let words = crate::wording::Words::new(danger).unwrap();
    let help = Screen::Help { is_client: true, is_therapist: false };
    assert!(words.screen(&Lang::new("es"), &help, &ctx()).text.contains("Llama al &lt;112&gt;"));
    assert!(words.screen(&Lang::new("en"), &help, &ctx()).text.contains("911"));
    // Also to words that were no answer, and after a note.
    let unheard = Screen::Line(Line::NotANumber { low: 0, high: 10 }.unheard());
    let voice = Screen::Line(Line::Unreadable(Unreadable::Voice));
    for screen in [unheard, voice].iter().chain(super::cards::cards().iter().filter(|card| has_note(card))) {
        let text = words.screen(&Lang::new("es"), screen, &ctx()).text;
        assert!(text.contains("Llama al &lt;112&gt;"), "{text}");
    }
}

#[test]
fn a_stranger_is_told_what_is_kept_of_a_stranger() {
    let words = words();
    let privacy = |is_client, is_therapist| {
        Screen::Data(DataScreen::Privacy {
            ties: Vec::new(),
            reads: Vec::new(),
            zone: chrono_tz::UTC,
            is_client,
            is_therapist,
            was_therapist: false,
        })
    };
    for (lang, answers) in [("en", "answers"), ("es", "respuestas"), ("ar", "إجاباتك")] {
        let text = |screen| words.screen(&Lang::new(lang), &screen, &ctx()).text;
        assert!(text(privacy(true, false)).contains(answers));
        assert!(!text(privacy(false, false)).contains(answers), "{lang}: they have given none");
    }
}

#[test]
fn a_skill_of_everybody_is_known_by_its_name_in_every_language() {
    let words = words();
    for key in BUILT_IN {
        for lang in words.langs() {
            let name = words.skill_name(&lang, &SkillName::BuiltIn(key.into()));
            assert_eq!(words.built_in_skill(&name.to_uppercase()), Some(key), "{name}");
        }
    }
    for other in ["", "🙂", "Cold water", "breath"] {
        assert_eq!(words.built_in_skill(other), None, "{other}");
    }
}

#[test]
fn the_examples_given_can_be_typed() {
    let words = words();
    let line = |line| Screen::Line(line);
    let dates = [
        Screen::Homework(HomeworkScreen::AskTaskUntil { link: LinkId(1), text: "x".into() }),
        line(Line::DateUnclear),
    ];
    let times = [
        Screen::Settings(SettingsScreen::AskTime { what: TimeFor::Prompt }),
        Screen::Settings(SettingsScreen::AskTime { what: TimeFor::Weekly }),
        Screen::Settings(SettingsScreen::AskTime { what: TimeFor::Digest }),
        line(Line::TimeUnclear),
    ];
    let choices = [line(Line::PickNumbers { high: 7 })];
    for lang in words.langs() {
        let examples = |screen: &Screen| {
            let text = words.screen(&lang, screen, &ctx()).text;
            let said = text.split("\n\n").take(2).collect::<Vec<_>>().join(" ");
            let bare = |word: &str| word.trim_matches(|c: char| !c.is_numeric()).to_owned();
            let found: Vec<String> =
                said.split_whitespace().map(bare).filter(|word| !word.is_empty()).collect();
            assert!(!found.is_empty(), "{said}");
            found
        };
        for example in dates.iter().flat_map(examples) {
            assert!(
                typed::date(&example, day("2026-11-21"), &words.lexicon(&lang)).is_ok(),
                "{lang:?}: {example}"
            );
        }
        let lexicon = words.lexicon(&lang);
        for example in times.iter().flat_map(examples) {
            assert!(typed::time_of_day(&example, &lexicon).is_ok(), "{lang:?}: {example}");
        }
        for example in choices.iter().flat_map(examples) {
            assert!(typed::choices(&example, 7, &lexicon).is_ok(), "{lang:?}: {example}");
        }
    }
}

#[test]
fn two_means_and_their_difference_are_rounded_alike() {
    let words = words();
    let en = Lang::new("en");
    let shown = |value, decimals| words.number(&en, value, decimals);
    assert_eq!(
        (shown(52.5, 0), shown(37.5, 0), words.change(&en, 52.5, 37.5, 0)),
        ("53".into(), "38".into(), "+15".into())
    );
    assert_eq!((shown(4.25, 1), shown(5.75, 1)), ("4.3".into(), "5.8".into()));
    // What reaches a rule of whole points is never shown as less than the rule.
    for quarters in 0..(85 * 4) {
        let usual = f64::from(quarters) / 4.0;
        assert_eq!(words.change(&en, usual + 15.0, usual, 0), "+15");
        let apart: f64 =
            shown(usual + 15.0, 0).parse::<f64>().unwrap() - shown(usual, 0).parse::<f64>().unwrap();
        assert_eq!(apart, 15.0, "{usual}");
    }
}

#[test]
fn one_day_is_no_average_and_no_median() {
    use crate::domain::session::Depth;
    use crate::domain::week::{Comparison, Series, Stat};

    let words = words();
    let of = |n| Series {
        item: super::weeks::mood(),
        of: Comparison { this: Some(Stat { mean: 7.0, n, low: 7, high: 7 }), ..Comparison::default() },
        limit: None,
    };
    let depth = |n| Depth { n, median: Some(7.0), low: 7, high: 7, trend: None };
    let said = |tag: &str, n| {
        let lang = Lang::new(tag);
        let numbers = words.session_numbers(&lang, &super::weeks::mood(), &depth(n));
        format!("{} / {}", words.average_sentence(&lang, &of(n)), numbers[0])
    };
    assert_eq!(said("en", 1), "7, on one day answered. / 7 on 1 day.");
    assert_eq!(said("en", 4), "7 on the days answered. / 7 on each of 4 days.");
    assert_eq!(said("es", 1), "7, un solo día con respuesta. / 7 en 1 día.");
    assert_eq!(said("ar", 1), "٧، في يوم واحد فقط. / ٧ في يوم واحد.");
}

#[test]
fn a_period_cut_short_is_not_called_by_its_weeks() {
    let words = words();
    let en = Lang::new("en");
    let of = |from| words.session_period(&en, 4, day(from), day("2026-03-29"));
    assert_eq!(of("2026-03-02"), "4 weeks · 2 Mar – 29 Mar");
    assert_eq!(of("2026-03-03"), "3 Mar – 29 Mar");
}

#[test]
fn a_caseload_of_two_weeks_says_both() {
    let words = words();
    let en = Lang::new("en");
    let mut rows = super::weeks::digest();
    rows[1].summary.week = crate::domain::week::Week::ending(day("2026-03-09"));
    let (title, _) = words.caseload_title(&en, &rows, Default::default());
    assert_eq!(title, "Your week, 2 Mar – 9 Mar");
}

#[test]
fn a_direction_is_said_as_a_range_or_not_at_all() {
    use crate::domain::session::{Depth, SkillDays};
    use crate::domain::trend::{Difference, Trend};

    let words = words();
    let depth = |low: f64, high: f64| {
        let [low, high, slope] = [low, high, f64::midpoint(low, high)].map(|weekly| weekly / 7.0);
        let trend = Trend { slope, low, high, value: 5.0, origin: day("2026-01-05"), n: 60 };
        Depth { n: 60, median: Some(5.0), low: 2, high: 8, trend: Some(trend) }
    };
    let said = |tag: &str, low, high| {
        words.session_numbers(&Lang::new(tag), &super::weeks::mood(), &depth(low, high))[1].clone()
    };
    assert_eq!(said("en", 0.4, 1.1), "About 0.4 to 1.1 up a week.");
    assert_eq!(said("en", -1.1, -0.4), "About 0.4 to 1.1 down a week.");
    assert_eq!(said("en", -2.14, -0.03), "About 0.03 to 2.1 down a week.");
    assert_eq!(said("en", 0.02, 0.08), "About 0.02 to 0.08 up a week.");
    assert_eq!(said("en", 0.99, 1.01), "About 1.0 up a week.");
    assert_eq!(said("es", 0.4, 1.1), "Sube entre 0,4 y 1,1 por semana, más o menos.");
    for (low, high) in [(-0.4, 1.1), (0.0, 1.1), (-1.1, 0.0), (0.001, 0.9), (-0.9, -0.004), (0.0, 0.0)] {
        assert_eq!(said("en", low, high), "No clear direction yet.", "{low} to {high}");
        let trend = depth(low, high).trend.unwrap();
        assert!(!crate::wording::Words::says_direction(&trend), "what is not said is not drawn");
    }
    assert!(crate::wording::Words::says_direction(&depth(0.02, 0.08).trend.unwrap()));
    let few = Depth { trend: None, ..depth(0.0, 0.0) };
    assert_eq!(
        words.session_numbers(&Lang::new("en"), &super::weeks::mood(), &few)[1],
        "Answered days needed for a direction: 21."
    );

    let apart = |low, high| {
        let apart = Difference { with: 6.4, days: 12, without: 5.1, other_days: 20, low, high };
        words
            .session_difference(&Lang::new("en"), &SkillDays { skill: crate::domain::ids::SkillId(1), apart })
    };
    assert_eq!(apart(0.3, 2.2), "0.3 to 2.2 higher");
    assert_eq!(apart(-2.2, -0.3), "0.3 to 2.2 lower");
    assert_eq!(apart(-0.3, 2.2), "no clear difference yet");
}

/// One gate: whatever sentence names a day, one of another year says so.
#[test]
fn a_day_more_than_half_a_year_away_is_named_with_its_year() {
    let words = words();
    let day: chrono::NaiveDate = "2026-03-02".parse().unwrap();
    let read_on = |lang: &Lang, today: &str, line: &Line| {
        let local = Some((today.parse().unwrap(), LocalTime::NOON));
        let ctx = Ctx { bot_username: String::new(), local };
        words.screen(lang, &Screen::Line(line.clone()), &ctx).text
    };
    for lang in words.langs() {
        let year = if lang.tag() == "ar" { "٢٠٢٦" } else { "2026" };
        for line in [
            Line::SharingSince { therapist: "Ana".into(), day },
            Line::NoteUnshared { occasion: Occasion::daily(day) },
        ] {
            for (today, named) in [("2026-08-01", false), ("2026-10-01", true), ("2027-04-29", true)] {
                let text = read_on(&lang, today, &line);
                assert_eq!(text.contains(year), named, "{today}: {text}");
            }
        }
    }
}
