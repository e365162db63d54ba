//! Whatever comes in, a picture comes out.

use proptest::prelude::*;

use super::samples;
use crate::charts::raster::parse;
use crate::charts::text::{Base, Face, fit};
use crate::charts::{
    Colour, DayLabel, FurtherRow, Mark, Panel, Point, Small, Towards, Weekly, qr, weekly, weekly_svg,
};

#[test]
fn every_sample_becomes_a_png() {
    let samples = [
        samples::ordinary(),
        samples::arabic(),
        samples::running(),
        samples::nothing(),
        samples::one_day(),
        samples::crowded(),
        samples::worst(),
        samples::equal(),
        samples::edges(),
        samples::strange(),
        samples::blank(),
    ];
    for input in samples {
        let picture = weekly(&input).expect("drawn");
        assert_eq!(picture.width, 1080);
        assert!((1350..=1440).contains(&picture.height), "{}", picture.height);
        assert!(picture.png.starts_with(b"\x89PNG"));
        assert!(picture.png.len() < 120_000, "{} bytes", picture.png.len());
    }
}

#[test]
fn a_code_has_a_quiet_margin_of_four_modules() {
    let picture = qr("https://t.me/bot?start=abc").expect("drawn");
    assert_eq!(picture.width, 800);
    assert_eq!(picture.height, 800);
}

fn hostile() -> impl Strategy<Value = String> {
    let signs = "[ <>&\"'\u{0}-\u{1f}\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}\u{fe0f}\u{1f300}-\u{1f5ff}]{0,6}";
    let letters = "[a-zא-תء-يअ-ह़-्ก-๎一-丰가-각0-9٠-٩]{0,12}";
    prop_oneof![
        any::<String>(),
        (signs, letters, signs).prop_map(|(a, b, c)| format!("{a}{b}{c}{b}")),
        "[a-z]{200}",
    ]
}

prop_compose! {
    fn panel()(
        texts in prop::collection::vec(hostile(), 6),
        low in prop_oneof![4 => Just(0.0), 1 => any::<f64>(), 1 => -10.0..10.0],
        max in prop_oneof![Just(10.0), Just(100.0), any::<f64>()],
        values in prop::collection::vec(prop::option::of((any::<f64>(), 0..3u8)), 0..40),
        tick in any::<f64>(),
        reference in prop::option::of(any::<f64>()),
    ) -> Panel {
        let mark = |n| [Mark::OnTime, Mark::Late, Mark::FilledIn][usize::from(n)];
        let point = |(value, n)| Point { value, mark: mark(n) };
        Panel {
            title: texts[0].clone(),
            low_end: texts[1].clone(),
            high_end: texts[2].clone(),
            low,
            high: max,
            ticks: vec![(tick, texts[3].clone()), (max, texts[4].clone())],
            points: values.into_iter().map(|value| value.map(point)).collect(),
            reference: reference.map(|value| (value, texts[5].clone())),
            summary: vec![texts[3].clone()],
            gauge: reference.map(|value| (value, texts[5].clone())),
            ..Panel::default()
        }
    }
}

prop_compose! {
    fn input()(
        rtl in any::<bool>(),
        texts in prop::collection::vec(hostile(), 8),
        panels in prop::collection::vec(panel(), 0..4),
        days in prop::collection::vec((hostile(), any::<bool>()), 0..32),
        week in (0..60usize, 0..60usize),
        pause in (0..60usize, 0..60usize),
        to_come in 0..40usize,
        further in prop::collection::vec((any::<f64>(), any::<f64>(), prop::collection::vec(any::<f64>(), 0..9)), 0..30),
    ) -> Weekly {
        let mut input = samples::ordinary();
        input.rtl = rtl;
        input.panels = panels;
        input.days = days
            .into_iter()
            .map(|(label, week_start)| DayLabel { label, week_start })
            .collect();
        input.this_week = week.0..week.1;
        input.to_come = to_come;
        input.paused = vec![(pause.0..pause.1, texts[0].clone())];
        input.title = texts[1].clone();
        input.subtitle = texts[2].clone();
        input.footer = texts[3].clone();
        input.no_data = texts[4].clone();
        input.skills.rows[0].name = texts[5].clone();
        input.homework.rows[0].name = texts[6].clone();
        input.legend.late = texts[7].clone();
        input.further.rows = further
            .into_iter()
            .enumerate()
            .map(|(place, (low, high, values))| FurtherRow {
                name: texts[place % 8].clone(),
                note: (place % 2 > 0).then(|| texts[0].clone()),
                colour: Colour::Plum,
                better: (place % 2 > 0).then_some(Towards::Lower),
                days: match place % 3 {
                    0 => Small::Marks(values.iter().map(|_| Some(texts[place % 8].clone())).collect()),
                    1 => Small::YesNo(values.iter().map(|value| Some(*value > 0.0)).collect()),
                    _ => {
                        let point = |value| Some(Point { value, mark: Mark::FilledIn });
                        Small::Line { low, high, points: values.into_iter().map(point).collect() }
                    }
                },
                label: texts[(place + 1) % 8].clone(),
            })
            .collect();
        input
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_input_gives_an_svg_that_can_be_read(input in input()) {
        let svg = weekly_svg(&input).expect("drawn");
        let tree = parse(&svg);
        prop_assert!(tree.is_ok_and(|tree| (540.0..=1920.0).contains(&tree.size().height())));
    }

    #[test]
    fn a_cut_text_is_never_wider_than_asked(text in hostile(), width in 60.0..900.0f64) {
        let face = Face { size: 25.0, bold: false, fill: "#000000" };
        let line = fit(&text, face, Base::Own, width);
        prop_assert!(line.width <= width + 0.01, "{} in {width}", line.width);
    }
}
