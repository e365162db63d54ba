//! Easing off, as samples, and as people answer it in words.

use super::samples::{ZONE, at, day};
use super::words;
use crate::dialogue::press::{EaseTap, PauseTap, Press};
use crate::dialogue::screen::{EaseScreen, Screen};
use crate::domain::client::{DaysAsked, Pause};
use crate::domain::lang::Lang;
use crate::domain::schedule::Weekdays;

fn few(bits: u8) -> Weekdays {
    Weekdays::from_bits(bits).unwrap()
}

pub fn screens() -> Vec<Screen> {
    let next = Some(at("2026-03-09T19:00:00Z"));
    let set = |weekdays, next| EaseScreen::DaysSet { weekdays, next, zone: ZONE };
    let shown = [
        EaseScreen::AskEase { weekdays: Weekdays::EVERY_DAY },
        EaseScreen::AskEase { weekdays: few(1) },
        EaseScreen::AskFewer { weekdays: Weekdays::EVERY_DAY },
        EaseScreen::AskFewer { weekdays: few(0b10_0010) },
        EaseScreen::EaseKept,
        set(few(0b001_0101), next),
        set(few(1), None),
    ];
    shown.into_iter().map(Screen::Ease).collect()
}

/// On the cards of the samples: every day, another choice, and one that is new.
pub fn asked_on(pause: Option<Pause>) -> Option<DaysAsked> {
    let pause = pause?;
    Some(DaysAsked { weekdays: few(0b001_0101), since: pause.until.map(|_| day("2026-03-04")) })
}

#[test]
fn how_to_go_on_is_answered_in_words_too() {
    let words = words();
    let ask = Screen::Ease(EaseScreen::AskEase { weekdays: Weekdays::EVERY_DAY });
    let single = Screen::Ease(EaseScreen::AskEase { weekdays: few(1) });
    let fewer = Screen::Ease(EaseScreen::AskFewer { weekdays: Weekdays::EVERY_DAY });
    let days = |bits| Some(Press::Ease(EaseTap::Days(few(bits))));
    let (less, keep) = (Some(Press::Ease(EaseTap::Fewer)), Some(Press::Ease(EaseTap::Keep)));
    let pause = Some(Press::Pause(PauseTap::Ask));
    for (lang, screen, text, press) in [
        ("en", &ask, "Less often.", less.clone()),
        ("en", &ask, "pause", pause.clone()),
        ("en", &ask, "go on", keep.clone()),
        ("en", &ask, "Leave it as it is", keep.clone()),
        ("en", &ask, "I cannot go on", None),
        ("en", &ask, "go on?", None),
        ("en", &ask, "stop", None),
        ("en", &ask, "no", None),
        ("en", &single, "less", None),
        ("en", &fewer, "Monday and Friday", days(0b001_0001)),
        ("en", &fewer, "Mon, Wed and Fri", days(0b001_0101)),
        ("en", &fewer, "once a week: Monday", days(1)),
        ("en", &fewer, "weekends", days(0b110_0000)),
        ("es", &ask, "menos días", less.clone()),
        ("es", &ask, "una pausa", pause.clone()),
        ("es", &ask, "seguir igual", keep.clone()),
        ("es", &fewer, "lunes y jueves", days(0b000_1001)),
        ("ar", &ask, "أيام أقل", less),
        ("ar", &ask, "استراحة", pause),
        ("ar", &ask, "كما هو", keep),
        ("ar", &fewer, "الاثنين والخميس", days(0b000_1001)),
    ] {
        assert_eq!(words.button(&Lang::new(lang), screen, text), press, "{lang}: {text}");
    }
}
