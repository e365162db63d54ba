//! Targets, as samples, and as their therapist reads how they went.

use super::samples::{HOSTILE, ZONE, at, day};
use super::words;
use crate::dialogue::screen::{Aim, Look, Screen, TargetScreen};
use crate::domain::ids::{LinkId, TargetId};
use crate::domain::lang::Lang;
use crate::domain::target::{Course, EndedBy, Rated, Scale, Target};

const KEY: &str = "AbCdEf012_-x";

fn target(name: &str, sentence: Option<&str>) -> Target {
    let sentence = sentence.map(str::to_owned);
    Target { id: TargetId(7), name: name.into(), sentence, therapist: HOSTILE.into(), ended: None }
}

fn rated(on: &str, suds: Option<u8>, voc: Option<u8>) -> Rated {
    Rated { key: KEY.into(), at: at(&format!("{on}T10:05:00Z")), day: day(on), suds, voc }
}

pub fn course(name: &str) -> Course {
    let ratings = vec![
        rated("2026-03-02", Some(8), Some(2)),
        rated("2026-03-02", Some(5), None),
        rated("2026-03-09", None, Some(6)),
        rated("2026-03-09", Some(3), None),
    ];
    Course { target: target(name, None), ratings }
}

pub fn screens() -> Vec<Screen> {
    let link = LinkId(1);
    let ask =
        |target: Target, at: Scale| TargetScreen::AskRating { target, key: KEY.into(), at, again: false };
    let shown = |rated: Rated, last: Option<Rated>| TargetScreen::TargetRated {
        target: target(HOSTILE, Some(HOSTILE)),
        rated,
        last,
        zone: ZONE,
    };
    let ended = |by: EndedBy| Target { ended: Some(by), ..target("the lift", Some("I can go on")) };
    let all = vec![
        target(HOSTILE, Some(HOSTILE)),
        target("the car", None),
        ended(EndedBy::Client),
        ended(EndedBy::Therapist),
    ];
    let long = "ن".repeat(40);
    let screens = [
        TargetScreen::Targets { link, alias: HOSTILE.into(), targets: Vec::new() },
        TargetScreen::Targets { link, alias: HOSTILE.into(), targets: all.clone() },
        TargetScreen::Targets { link, alias: "Heron".into(), targets: vec![target(&long, Some(&long)); 12] },
        TargetScreen::AskTarget { link, alias: HOSTILE.into() },
        TargetScreen::ChooseTarget { targets: Vec::new() },
        TargetScreen::ChooseTarget { targets: all },
        ask(target(HOSTILE, None), Scale::Suds),
        ask(target("the car", None), Scale::Voc),
        ask(target("the car", Some(HOSTILE)), Scale::Voc),
        shown(rated("2026-03-02", Some(0), Some(7)), Some(rated("2026-03-01", Some(8), None))),
        shown(rated("2026-03-02", None, None), None),
        TargetScreen::RatingGone { target: target(HOSTILE, None) },
        TargetScreen::AskDecline { target: target(HOSTILE, None) },
        TargetScreen::TargetDeclined,
    ];
    let aim = Aim { link, alias: HOSTILE.into(), week: None };
    screens.into_iter().map(Screen::Target).chain([Screen::Look(Look::Targets(aim))]).collect()
}

#[test]
fn a_therapist_reads_where_each_number_began_and_where_it_is() {
    let words = words();
    let seen = |lang: &str, courses: &[Course]| {
        words.targets(&Lang::new(lang), (LinkId(1), "Heron"), courses, ZONE).text
    };
    let text = seen("en", &[course("the car")]);
    let line = "SUDs 8 → 3, VoC 2 → 6, 4 ratings since 2 Mar";
    assert!(text.contains(line), "{text}");
    assert!(text.contains("Monday 9 March, 11:05: VoC 6"), "{text}");
    assert!(seen("en", &[]).contains("No ratings yet."));
    for lang in ["es", "ar"] {
        let text = seen(lang, &[course("the car")]);
        assert!(text.contains("the car") && text.lines().count() > 5, "{text}");
    }
    // However many there are, the message fits.
    let many = Course { ratings: vec![rated("2026-03-02", Some(8), Some(2)); 400], ..course("the car") };
    let text = seen("ar", &vec![many; 12]);
    assert!(text.chars().count() < 4096, "{}", text.chars().count());
}
