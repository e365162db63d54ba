//! The caseload picture as SVG snapshots, and what is said about it in words.

use proptest::prelude::*;

use crate::charts::raster::parse;
use crate::charts::{
    CASELOAD_FLAGS, CASELOAD_ROWS, CaseRow, Caseload, Lines, Spark, caseload, caseload_svg, theme,
};

pub mod samples;

fn svg(input: &Caseload) -> String {
    caseload_svg(input).expect("drawn")
}

#[test]
fn an_ordinary_caseload() {
    insta::assert_snapshot!(svg(&samples::ordinary()));
}

#[test]
fn a_full_page_with_flags() {
    insta::assert_snapshot!(svg(&samples::full()));
}

#[test]
fn a_single_client() {
    insta::assert_snapshot!(svg(&samples::one()));
}

#[test]
fn no_clients() {
    insta::assert_snapshot!(svg(&samples::nobody()));
}

#[test]
fn everybody_paused() {
    insta::assert_snapshot!(svg(&samples::paused()));
}

#[test]
fn a_caseload_read_from_right_to_left() {
    insta::assert_snapshot!(svg(&samples::arabic()));
}

#[test]
fn aliases_that_try_to_break_the_page() {
    insta::assert_snapshot!(svg(&samples::hostile()));
}

#[test]
fn values_at_the_edges() {
    insta::assert_snapshot!(svg(&samples::edges()));
}

#[test]
fn every_caseload_becomes_a_png_a_phone_can_show() {
    for input in samples::all() {
        let picture = caseload(&input).expect("drawn");
        assert_eq!(picture.width, 1080);
        assert!((480..2150).contains(&picture.height), "{}", picture.height);
        assert!(picture.png.starts_with(b"\x89PNG"));
        assert!(picture.png.len() < 200 * 1024, "{} bytes", picture.png.len());
    }
}

#[test]
fn the_smallest_text_can_be_read_at_arms_length() {
    for input in samples::all() {
        for size in svg(&input).split("font-size=\"").skip(1) {
            let (size, _) = size.split_once('"').expect("closed");
            assert!(size.parse::<f64>().expect("a number") >= 24.0, "{size}");
        }
    }
}

#[test]
fn rows_beyond_a_page_are_left_to_the_next() {
    let mut input = samples::full();
    let page = svg(&input);
    input.rows.extend(samples::ordinary().rows);
    assert!(input.rows.len() > CASELOAD_ROWS);
    assert_eq!(svg(&input), page);
}

#[test]
fn each_flag_has_its_mark_and_the_last_says_how_many_more_there_are() {
    let diamonds = |input: &Caseload| svg(input).matches(&format!("fill=\"{}\"/>", theme::INK)).count();
    let mut input = samples::ordinary();
    // Three flags, the bars of their two rows, and the entry of the legend.
    assert_eq!(diamonds(&input), 3 + 2 + 1);
    input.rows[0].flags = samples::flags(&["met"; CASELOAD_FLAGS + 4]);
    assert!(svg(&input).contains("and 5 more"));
    assert_eq!(diamonds(&input), CASELOAD_FLAGS + 1 + 2 + 1);
    input.rows.iter_mut().for_each(|row| row.flags = Lines::default());
    assert_eq!(diamonds(&input), 0);
    assert!(!svg(&input).contains("a rule below"));
}

#[test]
fn only_marks_that_occur_are_explained() {
    let mut input = samples::ordinary();
    let drawn = svg(&input);
    assert!(drawn.contains("this week") && drawn.contains(">usual<") && drawn.contains("no answer"));
    for row in &mut input.rows {
        for spark in &mut row.sparks {
            spark.usual = None;
            spark.week = 0..0;
            spark.points = vec![Some(1.0); 28];
        }
    }
    let drawn = svg(&input);
    assert!(!drawn.contains("this week") && !drawn.contains(">usual<") && !drawn.contains("no answer"));
    assert!(!drawn.contains("stroke-dasharray"));
}

/// A caseload of one row with this line and nothing else.
fn only(points: &[Option<f64>]) -> Caseload {
    let spark = Spark { high: 10.0, points: points.to_vec(), week: 21..28, ..Spark::default() };
    Caseload { rows: vec![CaseRow { sparks: vec![spark], ..CaseRow::default() }], ..Caseload::default() }
}

/// The numbers of corners of the lines in a colour, and how many dots.
fn strokes(input: &Caseload, colour: &str) -> (Vec<usize>, usize) {
    let svg = svg(input);
    let lines = svg.lines().filter(|line| line.contains(&format!("stroke=\"{colour}\"")));
    let corners = lines.map(|line| line.matches(['M', 'L']).count()).collect();
    (corners, svg.matches("<circle").count())
}

#[test]
fn a_line_breaks_at_missing_days() {
    let mut points = vec![Some(5.0); 28];
    let (soft, strong) = (theme::BLUE.soft, theme::BLUE.strong);
    // The step into the week is still soft.
    assert_eq!(strokes(&only(&points), soft), (vec![22], 0));
    assert_eq!(strokes(&only(&points), strong), (vec![7], 0));
    points[10] = None;
    points[24] = None;
    assert_eq!(strokes(&only(&points), soft), (vec![10, 11], 0));
    assert_eq!(strokes(&only(&points), strong), (vec![3, 3], 0));
    points[26] = None;
    assert_eq!(strokes(&only(&points), strong), (vec![3], 2));
}

#[test]
fn a_day_alone_is_a_dot_and_no_day_is_nothing() {
    let mut points = vec![None; 28];
    assert_eq!(strokes(&only(&points), theme::BLUE.strong), (vec![], 0));
    assert!(!svg(&only(&points)).contains(theme::BLUE.wash));
    points[27] = Some(5.0);
    assert_eq!(strokes(&only(&points), theme::BLUE.strong), (vec![], 1));
    assert!(svg(&only(&points)).contains(theme::BLUE.wash));
}

#[test]
fn what_is_not_a_number_is_no_answer_and_what_is_too_much_stays_inside() {
    let points = |value| only(&[vec![Some(5.0); 27], vec![value]].concat());
    for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        assert_eq!(svg(&points(Some(value))), svg(&points(None)));
    }
    assert_eq!(svg(&points(Some(1e300))), svg(&points(Some(10.0))));
    assert_eq!(svg(&points(Some(-3.0))), svg(&points(Some(0.0))));
    assert_ne!(svg(&points(Some(0.0))), svg(&points(Some(10.0))));
}

#[test]
fn a_new_client_stands_at_the_end_of_the_axis() {
    let mut new = only(&[Some(4.0), Some(6.0)]);
    new.rows[0].sparks[0].week = 0..2;
    let mut padded = only(&[vec![None; 26], vec![Some(4.0), Some(6.0)]].concat());
    padded.rows[0].sparks[0].week = 26..28;
    assert_eq!(svg(&new), svg(&padded));
    // Days before the axis are left out.
    let mut old = only(&[vec![Some(1.0); 9], vec![None; 26], vec![Some(4.0), Some(6.0)]].concat());
    old.rows[0].sparks[0].week = 35..37;
    assert_eq!(svg(&old), svg(&padded));
    // A week still running keeps room for its days to come.
    let mut running = only(&[vec![None; 21], vec![Some(4.0)]].concat());
    running.rows[0].sparks[0].week = 21..28;
    let mut over = only(&[vec![None; 21], vec![Some(4.0)], vec![None; 6]].concat());
    over.rows[0].sparks[0].week = 21..28;
    assert_eq!(svg(&running), svg(&over));
}

#[test]
fn a_number_never_loses_its_sign() {
    let mut input = samples::ordinary();
    input.rows[0].sparks[0].change = "\u{2212}1.5".to_owned();
    assert!(svg(&input).contains(">–1.5<"));
    input.rtl = true;
    input.rows[0].sparks[0].change = "-1.5".to_owned();
    assert!(svg(&input).contains(">-1.5<"));
}

#[test]
fn a_note_stands_where_nothing_was_asked_or_else_beneath_the_alias() {
    let mut input = samples::ordinary();
    let place = |input: &Caseload| {
        let svg = svg(input);
        let line = svg.lines().find(|line| line.contains(">paused<")).expect("a note").to_owned();
        let x = line.split("tspan x=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a place");
        x.parse::<f64>().expect("a number")
    };
    assert!(place(&input) > 700.0);
    input.rows[5].answered = (1, 3, "1 of 3".to_owned());
    assert!(place(&input) < 100.0);
}

fn hostile() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[a-zء-يก-๎一-丰अ-ह़-् <>&\"'\u{0}-\u{1f}\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}\u{1f300}-\u{1f5ff}]{0,24}",
        "[a-z]{200}",
    ]
}

prop_compose! {
    fn spark()(
        low in prop_oneof![4 => Just(0.0), 1 => any::<f64>(), 1 => -10.0..10.0],
        high in prop_oneof![Just(10.0), Just(100.0), any::<f64>()],
        points in prop::collection::vec(prop::option::of(any::<f64>()), 0..40),
        week in (0..60usize, prop_oneof![0..60usize, Just(usize::MAX)]),
        usual in prop::option::of(any::<f64>()),
        label in hostile(),
        change in hostile(),
    ) -> Spark {
        Spark { low, high, points, week: week.0..week.1, usual, label, change }
    }
}

prop_compose! {
    fn row()(
        texts in prop::collection::vec(hostile(), 3),
        note in prop::option::of(hostile()),
        sparks in prop::collection::vec(spark(), 0..4),
        days in any::<(u8, u8)>(),
        share in prop::option::of(any::<f64>()),
        flags in prop::collection::vec(hostile(), 0..5),
    ) -> CaseRow {
        CaseRow {
            alias: texts[0].clone(),
            note,
            sparks,
            answered: (days.0, days.1, texts[1].clone()),
            homework: share.map(|share| (share, texts[2].clone())),
            flags: samples::flags(&flags.iter().map(String::as_str).collect::<Vec<_>>()),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_caseload_gives_an_svg_that_can_be_read(
        rtl in any::<bool>(),
        texts in prop::collection::vec(hostile(), 4),
        rows in prop::collection::vec(row(), 0..5),
    ) {
        let mut input = Caseload { rtl, rows, ..samples::ordinary() };
        [&mut input.title, &mut input.footer, &mut input.heads.columns[0].head, &mut input.legend.week]
            .into_iter()
            .zip(texts)
            .for_each(|(place, text)| *place = text);
        let svg = caseload_svg(&input).expect("drawn");
        prop_assert!(parse(&svg).is_ok());
    }
}
