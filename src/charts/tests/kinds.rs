//! Pictures of every kind of number, large and small, and of as many items as a plan may have.

use super::samples;
use super::session::samples as sessions;
use crate::charts::{
    Beside, BesideRow, BetterKey, Colour, Further, FurtherRow, Mark, Panel, Point, Session, Small, Towards,
    Weekly, further_shown, session_pages, session_shown, weekly, weekly_svg,
};

fn svg(input: &Weekly) -> String {
    weekly_svg(input).expect("drawn")
}

fn key() -> BetterKey {
    BetterKey { higher: "more is better".to_owned(), lower: "less is better".to_owned() }
}

fn numbers(values: &[i32]) -> Vec<Option<Point>> {
    let point = |value: i32| Point { value: f64::from(value), mark: Mark::OnTime };
    values.iter().map(|value| (*value >= 0).then(|| point(*value))).collect()
}

/// A panel of four weeks in which the same seven days come again.
fn panel(title: &str, ticks: &[(i32, &str)], week: [i32; 7]) -> Panel {
    let ends = [ticks[0].0, ticks[ticks.len() - 1].0].map(f64::from);
    Panel {
        title: title.to_owned(),
        colour: Colour::Plum,
        low: ends[0],
        high: ends[1],
        ticks: ticks.iter().map(|(at, label)| (f64::from(*at), (*label).to_owned())).collect(),
        points: numbers(&week.repeat(4)),
        ..Panel::default()
    }
}

fn count() -> Panel {
    let ticks = [(0, "0"), (2, "2"), (4, "4"), (6, "6")];
    Panel {
        colour: Colour::Orange,
        low_end: "better".to_owned(),
        ..panel("Panic attacks", &ticks, [0, 2, 5, -1, 1, 0, 3])
    }
}

fn amount() -> Panel {
    let ticks = [(0, "0 h"), (180, "3 h"), (360, "6 h"), (540, "9 h")];
    Panel {
        gauge: Some((441.0, "7 h 21 min".to_owned())),
        ..panel("Hours slept", &ticks, [420, 390, -1, 510, 480, 435, 450])
    }
}

fn clock() -> Panel {
    let ticks = [(1380, "23:00"), (1440, "00:00"), (1500, "01:00")];
    panel("Asleep at", &ticks, [1395, 1450, 1420, -1, 1480, 1390, 1500])
}

fn line(low: f64, high: f64, values: [i32; 7]) -> Small {
    Small::Line { low, high, points: numbers(&values) }
}

/// A row of every kind of drawing.
fn rows() -> Vec<FurtherRow> {
    let row = |name: &str, colour, better, days, label: &str| FurtherRow {
        name: name.to_owned(),
        note: None,
        colour,
        better,
        days,
        label: label.to_owned(),
    };
    let yes = [Some(true), Some(false), None, Some(true), Some(true), None, Some(false)];
    let marks = [Some("h"), None, Some("w"), Some("o"), None, Some("h"), Some("h")];
    vec![
        row("Anxiety", Colour::Orange, Some(Towards::Lower), line(0.0, 10.0, [3, 4, -1, 7, 5, 5, 2]), "2–7"),
        row(
            "Asleep at",
            Colour::Plum,
            None,
            line(1380.0, 1500.0, [1395, -1, 1450, 1450, 1400, -1, 1470]),
            "23:15–00:30",
        ),
        row("Medication", Colour::Blue, Some(Towards::Higher), Small::YesNo(yes.to_vec()), "yes: 3 of 5"),
        row(
            "Where was I",
            Colour::Plum,
            None,
            Small::Marks(marks.map(|mark| mark.map(str::to_owned)).to_vec()),
            "3 × home",
        ),
    ]
}

/// The rows again and again.
fn many(times: usize) -> Vec<FurtherRow> {
    std::iter::repeat_with(rows).take(times).flatten().collect()
}

fn with(panels: Vec<Panel>, rows: Vec<FurtherRow>) -> Weekly {
    let further = Further { title: "Other answers".to_owned(), rows, better: key(), more: None };
    Weekly { panels, further, ..samples::ordinary() }
}

#[test]
fn three_large_numbers_of_other_kinds_and_a_row_of_each() {
    insta::assert_snapshot!(svg(&with(vec![count(), amount(), clock()], rows())));
}

#[test]
fn rows_alone_read_from_right_to_left() {
    insta::assert_snapshot!(svg(&Weekly { rtl: true, ..with(Vec::new(), rows()) }));
}

/// A mark in a small row is explained, be there a plot or not.
#[test]
fn a_late_answer_in_a_row_alone_is_explained() {
    for panels in [vec![count()], Vec::new()] {
        let mut input = with(panels, rows());
        assert!(!svg(&input).contains("answered late"));
        let Small::Line { points, .. } = &mut input.further.rows[0].days else { panic!("a line") };
        points[0] = Some(Point { value: 3.0, mark: Mark::Late });
        assert!(svg(&input).contains("answered late"));
    }
}

/// Whatever is large: 0 to 3, with rows and without.
#[test]
fn a_picture_is_as_high_as_it_needs_and_no_higher_than_a_phone() {
    let large = [count(), amount(), clock()];
    for most in 0..=3 {
        for rows in [Vec::new(), rows(), many(3), many(12)] {
            let input = with(large[..most].to_vec(), rows.clone());
            let shown = further_shown(&input);
            let picture = weekly(&input).expect("drawn");
            assert!((540..=1920).contains(&picture.height), "{most} {} {}", rows.len(), picture.height);
            assert!(rows.is_empty() && shown == 0 || shown >= 4, "{most} {}", rows.len());
            assert!(most == 0 || shown >= rows.len().min(7), "{most} {} {shown}", rows.len());
        }
    }
}

/// What has no room is counted in one line, once the caller has said so.
#[test]
fn rows_that_have_no_room_are_counted_in_one_line() {
    let mut input = with(vec![count(), amount(), clock()], many(8));
    let shown = further_shown(&input);
    assert!(shown < 32);
    input.further.more = Some("and the rest".to_owned());
    let drawn = svg(&input);
    assert_eq!(further_shown(&input), shown);
    assert!(drawn.contains("and the rest"));
    input.further.rows.truncate(4);
    assert!(!svg(&input).contains("and the rest"));
}

#[test]
fn only_the_triangles_that_occur_are_explained() {
    let drawn = svg(&with(vec![count()], rows()));
    assert!(drawn.contains("more is better") && drawn.contains("less is better"));
    let mut lower = with(vec![count()], rows());
    lower.further.rows.truncate(2);
    let drawn = svg(&lower);
    assert!(!drawn.contains("more is better") && drawn.contains("less is better"));
    lower.further.rows[0].better = None;
    assert!(!svg(&lower).contains("is better"));
}

#[test]
fn labels_of_ticks_have_the_room_they_need() {
    let drawn = svg(&with(vec![clock(), amount()], Vec::new()));
    for label in ["23:00", "00:00", "3 h", "9 h"] {
        assert!(drawn.contains(&format!(">{label}</tspan>")), "{label}");
    }
}

fn looked_back(weeks: usize, rows: usize) -> Session {
    let days = weeks * 7;
    let row = |place: usize| {
        let (drawn, label) = match place % 3 {
            0 => (
                Small::Line { low: 0.0, high: 10.0, points: sessions::points(days, 10.0, place, &[]) },
                "Median 4, from 0 to 9, 70 days.",
            ),
            1 => (
                Small::YesNo((0..days).map(|day| (day % 5 > 0).then_some(day % 2 > 0)).collect()),
                "Yes on 30 of 67 days.",
            ),
            _ => (Small::Marks(vec![None; days]), "home 40, work 20 and out 3, on 60 days."),
        };
        BesideRow {
            name: format!("Item {place}"),
            note: (place % 4 == 3).then(|| "put aside".to_owned()),
            colour: [Colour::Orange, Colour::Blue, Colour::Plum][place % 3],
            better: [Some(Towards::Lower), Some(Towards::Higher), None][place % 3],
            days: drawn,
            label: label.to_owned(),
        }
    };
    let beside = Beside {
        title: "Other answers".to_owned(),
        rows: (0..rows).map(row).collect(),
        worst: 0,
        better: key(),
        more: Some("and more on page 2".to_owned()),
        rest_more: Some("and more nowhere".to_owned()),
    };
    Session { beside, ..sessions::weeks(weeks) }
}

#[test]
fn a_look_back_with_ten_further_items() {
    insta::assert_snapshot!(session_pages(&looked_back(12, 10)).expect("drawn").join("\n"));
}

/// Every item has its row on one of both pages, be the plots none or three.
#[test]
fn what_the_first_page_has_no_room_for_stands_on_the_second() {
    for large in 0..=3 {
        for rows in [1, 3, 10] {
            let mut input = looked_back(12, rows);
            input.panels = [count(), amount(), clock()][..large].to_vec();
            let shown = session_shown(&input);
            let pages = session_pages(&input).expect("drawn");
            assert!(shown.beside > 0 || large > 1, "{large} {rows}: the chat has one page");
            assert!(shown.plan >= 1 && shown.skills >= 1, "{large} {rows}: what stood there stays");
            assert_eq!(shown.beside + shown.beside_rest, rows, "{large} {rows}");
            let drawn = pages.join("\n");
            for place in 0..rows {
                assert_eq!(
                    drawn.matches(&format!(">Item {place}</tspan>")).count(),
                    1,
                    "{large} {rows} {place}"
                );
            }
            let counted = (1..rows).contains(&shown.beside);
            assert_eq!(pages[0].contains("and more on page 2"), counted, "{large} {rows}");
            assert!(!drawn.contains("and more nowhere"));
        }
    }
}

/// The chat has the first page alone: what must be seen is there, whatever else would stand in its place.
#[test]
fn rows_that_must_be_seen_are_on_the_first_page() {
    for large in 0..=3 {
        let mut input = looked_back(12, 10);
        input.panels = [count(), amount(), clock()][..large].to_vec();
        let before = session_shown(&input).beside;
        input.beside.worst = 3;
        let shown = session_shown(&input);
        assert!(shown.beside >= 3, "{large}: {shown:?}, before {before}");
        assert_eq!(shown.beside + shown.beside_rest, 10, "{large}");
        assert!(session_pages(&input).expect("drawn")[0].contains(">Item 2</tspan>"), "{large}");
    }
}
