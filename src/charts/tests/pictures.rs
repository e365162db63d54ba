//! The pictures as SVG snapshots, and what is said about them in words.

use super::samples;
use crate::charts::qr::qr_svg;
use crate::charts::{MAX_SKILLS, Weekly, qr, tasks_shown, theme, weekly, weekly_svg};

fn svg(input: &Weekly) -> String {
    weekly_svg(input).expect("drawn")
}

#[test]
fn an_ordinary_week() {
    insta::assert_snapshot!(svg(&samples::ordinary()));
}

#[test]
fn a_week_read_from_right_to_left() {
    insta::assert_snapshot!(svg(&samples::arabic()));
}

#[test]
fn a_week_without_answers() {
    insta::assert_snapshot!(svg(&samples::nothing()));
}

#[test]
fn a_single_answer_is_a_dot() {
    insta::assert_snapshot!(svg(&samples::one_day()));
}

#[test]
fn too_much_of_everything() {
    insta::assert_snapshot!(svg(&samples::crowded()));
}

#[test]
fn a_code_with_its_caption() {
    insta::assert_snapshot!(qr_svg("https://t.me/bot?start=abc", "محمد (River)").expect("drawn"));
}

#[test]
fn the_same_input_gives_the_same_picture() {
    let input = samples::ordinary();
    assert_eq!(weekly(&input).expect("drawn"), weekly(&input).expect("drawn"));
}

#[test]
fn no_line_runs_through_a_missing_day() {
    let mut input = samples::one_day();
    let point = input.mood.points[25];
    input.mood.points[27] = point;
    assert!(!svg(&input).contains("<polyline fill=\"none\" opacity=\"1\" stroke=\"#23577F\""));
    input.mood.points[26] = point;
    assert!(svg(&input).contains("<polyline fill=\"none\" opacity=\"1\" stroke=\"#23577F\""));
}

#[test]
fn the_smallest_text_can_be_read_at_arms_length() {
    for input in [samples::ordinary(), samples::arabic(), samples::crowded()] {
        let svg = svg(&input);
        for size in svg.split("font-size=\"").skip(1) {
            let (size, _) = size.split_once('"').expect("closed");
            assert!(size.parse::<f64>().expect("a number") >= 24.0, "{size}");
        }
    }
}

#[test]
fn shown_tasks_leave_room_for_the_skills() {
    assert_eq!(tasks_shown(0, 30), 8);
    assert_eq!(tasks_shown(MAX_SKILLS, 30), 3);
    assert_eq!(tasks_shown(40, 2), 2);
}

#[test]
fn a_code_too_long_is_an_error() {
    assert!(qr(&"x".repeat(5000), "").is_err());
}

#[test]
fn every_text_has_enough_contrast() {
    let tones = [theme::MOOD, theme::SUDS, theme::PRACTICE];
    for text in [theme::INK, theme::MUTED] {
        for ground in [theme::PAGE, theme::CARD, theme::PAUSED] {
            assert!(contrast(text, ground) >= 4.5, "{text} on {ground}");
        }
    }
    for tone in tones {
        assert!(contrast(tone.strong, theme::CARD) >= 4.5, "{tone:?}");
        assert!(contrast(tone.strong, tone.wash) >= 3.0, "{tone:?}");
    }
}

/// The contrast ratio of WCAG 2.
fn contrast(a: &str, b: &str) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn luminance(colour: &str) -> f64 {
    let channel = |at: usize| {
        let byte = u8::from_str_radix(&colour[at..at + 2], 16).expect("hex");
        let c = f64::from(byte) / 255.0;
        if c <= 0.040_45 {
            c / 12.92
        } else {
            ((c + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}
