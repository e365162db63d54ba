//! The pages before a session: snapshots, what must hold of them in words, and the PDF.

pub mod samples;

use proptest::prelude::*;

use self::samples::*;
use crate::charts::raster::parse;
use crate::charts::{
    Lines, Mark, Panel, PlanMark, Point, Session, SessionDay, session, session_pages, session_pdf,
    session_shown, theme,
};

fn pages(input: &Session) -> Vec<String> {
    session_pages(input).expect("drawn")
}

#[test]
fn four_weeks() {
    insta::assert_snapshot!(pages(&weeks(4)).join("\n"));
}

#[test]
fn twelve_weeks() {
    insta::assert_snapshot!(pages(&weeks(12)).join("\n"));
}

#[test]
fn half_a_year() {
    insta::assert_snapshot!(pages(&weeks(26)).join("\n"));
}

#[test]
fn twelve_weeks_read_from_right_to_left() {
    insta::assert_snapshot!(pages(&arabic()).join("\n"));
}

#[test]
fn weeks_without_anything() {
    insta::assert_snapshot!(pages(&nothing()).join("\n"));
}

#[test]
fn a_single_day() {
    insta::assert_snapshot!(pages(&one_day()).join("\n"));
}

#[test]
fn half_a_year_of_one_value() {
    insta::assert_snapshot!(pages(&level()).join("\n"));
}

#[test]
fn values_at_the_ends_of_the_scales() {
    insta::assert_snapshot!(pages(&edges()).join("\n"));
}

#[test]
fn far_too_much_before_a_session() {
    insta::assert_snapshot!(pages(&crowded()).join("\n"));
}

#[test]
fn every_page_has_the_proportions_of_a4() {
    for (name, input) in samples() {
        for svg in pages(&input) {
            assert!(svg.contains("viewBox=\"0 0 1080 1527\""), "{name}");
        }
    }
}

#[test]
fn the_first_page_is_the_picture() {
    let picture = session(&weeks(4)).expect("drawn");
    assert_eq!((picture.width, picture.height), (1080, 1527));
    assert!(picture.png.starts_with(b"\x89PNG"));
    assert!(picture.png.len() < 150_000, "{} bytes", picture.png.len());
}

#[test]
fn no_text_is_smaller_than_can_be_read() {
    for (name, input) in samples() {
        for svg in pages(&input) {
            let sizes = svg.split("font-size=\"").skip(1).filter_map(|rest| rest.split_once('"'));
            for (size, _) in sizes {
                assert!(size.parse::<f64>().expect("a number") >= 24.0, "{name}: {size}");
            }
        }
    }
}

/// The numbers in these attributes of an element.
fn attributes<const N: usize>(element: &str, names: [&str; N]) -> [f64; N] {
    names.map(|name| {
        let (_, rest) = element.split_once(&format!(" {name}=\"")).expect("an attribute");
        rest.split_once('"').expect("closed").0.parse().expect("a number")
    })
}

/// Left edge and width of each flag above the plots and in the lists, from left to right within a row.
fn flags(svg: &str) -> Vec<[f64; 3]> {
    let mut flags: Vec<[f64; 3]> = svg
        .lines()
        .filter(|line| line.contains("rx=\"6\"") && line.contains(theme::INK))
        .map(|line| attributes(line, ["y", "x", "width"]))
        .collect();
    flags.sort_by(|a, b| a.partial_cmp(b).expect("numbers"));
    flags
}

#[test]
fn flags_never_touch() {
    for (name, input) in [("half a year", weeks(26)), ("four weeks", weeks(4)), ("crowded", crowded())] {
        let flags = flags(&pages(&input)[0]);
        for pair in flags.windows(2).filter(|pair| pair[0][0] == pair[1][0]) {
            assert!(pair[0][1] + pair[0][2] < pair[1][1], "{name}: {pair:?}");
        }
        for [_, x, width] in flags {
            assert!(x >= 32.0 && x + width <= 1048.0, "{name}: {x}");
        }
    }
    assert!(flags(&pages(&crowded())[0]).len() > 17, "as many as there is room for");
}

#[test]
fn right_to_left_is_the_mirror_image() {
    let mut input = weeks(12);
    let mirrored = |[y, x, width]: [f64; 3]| [y, 1080.0 - x - width, width];
    let mut expected: Vec<[f64; 3]> = flags(&pages(&input)[0]).into_iter().map(mirrored).collect();
    expected.sort_by(|a, b| a.partial_cmp(b).expect("numbers"));
    input.rtl = true;
    let found = flags(&pages(&input)[0]);
    assert_eq!(found.len(), expected.len());
    for (found, expected) in found.iter().flatten().zip(expected.iter().flatten()) {
        assert!((found - expected).abs() < 0.02, "{found} and {expected}");
    }
}

#[test]
fn plots_stay_high_enough_to_read() {
    for (name, input) in [("crowded", crowded()), ("half a year", weeks(26))] {
        let svg = &pages(&input)[0];
        let baseline = |label: &str| {
            let line = svg.lines().find(|line| line.contains(&format!(">{label}</tspan>"))).expect("a tick");
            attributes(line, ["y"])[0]
        };
        assert!(baseline("0") - baseline("10") > 125.0, "{name}");
    }
}

#[test]
fn a_line_stops_where_a_day_is_missing() {
    let mut input = weeks(4);
    let point = Some(Point { value: 6.0, mark: Mark::OnTime });
    let lines = |input: &Session| {
        let svg = &pages(input)[0];
        svg.lines().filter(|line| line.starts_with("<polyline") && line.contains(theme::BLUE.soft)).count()
    };
    input.panels[0].points = [point, None].repeat(14);
    assert_eq!(lines(&input), 0);
    input.panels[0].points = [point, point, None, None].repeat(7);
    assert_eq!(lines(&input), 7);
}

#[test]
fn the_legend_explains_what_occurs_and_nothing_else() {
    let full = weeks(12);
    let says = |input: &Session, text: &str| pages(input)[0].contains(&format!(">{text}</tspan>"));
    type Change = fn(&mut Session);
    let on_time: Change = |input| {
        for point in input.panels.iter_mut().flat_map(|panel| &mut panel.points).flatten() {
            point.mark = Mark::OnTime;
        }
    };
    let cases: [(&str, Change); 7] = [
        ("answered late", on_time),
        ("filled in later", on_time),
        ("no answer", |input| {
            for measure in &mut input.panels {
                measure.points = vec![Some(Point { value: 5.0, mark: Mark::OnTime }); 84];
            }
        }),
        ("median", |input| input.panels.iter_mut().for_each(|panel| panel.median = None)),
        ("direction", |input| input.panels.iter_mut().for_each(|panel| panel.trend = None)),
        ("change of plan", |input| input.plan.clear()),
        ("Paused", |input| input.paused.clear()),
    ];
    for (text, change) in cases {
        assert!(says(&full, text), "{text}");
        let mut without = full.clone();
        change(&mut without);
        assert!(!says(&without, text), "{text}");
    }
}

#[test]
fn a_second_page_needs_something_to_say() {
    let mut input = weeks(4);
    input.plan.truncate(1);
    input.homework.empty = Some("No homework.".to_owned());
    input.notes.empty = Some("No notes.".to_owned());
    let (tasks, notes) = (std::mem::take(&mut input.homework.rows), std::mem::take(&mut input.notes.rows));
    // Where there is room for that on the first page it is said there, or on the second.
    let all = pages(&input).join("\n");
    assert!(all.contains("No homework.") && all.contains("No notes."));
    let mut short = input.clone();
    short.panels.truncate(1);
    assert_eq!(pages(&short).len(), 1);
    assert!(pages(&short)[0].contains("No homework.") && pages(&short)[0].contains("No notes."));
    (short.homework.empty, short.notes.empty) = (None, None);
    assert_eq!(pages(&short).len(), 1);
    input.homework.rows = tasks;
    assert!(pages(&input)[1].contains("No notes."));
    input.homework.rows.clear();
    input.notes.rows = notes;
    assert!(pages(&input)[1].contains("No homework."));
    input.notes.rows.clear();
    input.plan = crowded().plan;
    assert_eq!(pages(&input).len(), 2);
}

#[test]
fn what_is_to_be_looked_at_first_stands_above_all_else_on_the_first_page() {
    let mut input = weeks(4);
    input.marks = Lines::within(6, (1..=6).map(|n| format!("Mark {n}")).collect(), |_| String::new());
    let first = &pages(&input)[0];
    let at = |text: &str| first.find(text).unwrap_or_else(|| panic!("{text}"));
    assert!(at("Mark 1") < at("Mark 6") && at("Mark 6") < at("very low"));
    for n in 1..=6 {
        at(&format!("Mark {n}"));
    }
    insta::assert_snapshot!(first);
}

/// Several of one day too.
#[test]
fn flags_are_numbered_from_the_first_day_on() {
    let mut input = weeks(4);
    for mark in &mut input.plan {
        mark.day = 3;
        mark.number = format!("n{}", mark.number);
    }
    let svg = &pages(&input)[0];
    let numbers = input.plan.iter().map(|mark| svg.find(&format!(">{}<", mark.number)).unwrap());
    assert!(numbers.is_sorted(), "the first stands first");
}

#[test]
fn the_page_for_the_chat_takes_homework_and_notes_in_where_all_of_them_fit() {
    let mut input = weeks(4);
    input.plan.truncate(1);
    input.skills.rows.truncate(1);
    input.skills.rows[0].difference.clear();
    input.homework.rows = vec![task("Walk around the block", "since 13 Oct", 4, "all 20 days")];
    input.notes.rows = vec![note("3 Dec", "Slept badly")];
    input.panels[0].summary.truncate(1);
    input.panels[1].summary.truncate(1);
    input.paused.clear();
    input.footer.clear();
    assert_eq!(pages(&input).len(), 1);
    assert!(pages(&input)[0].contains("Slept badly"));
    let shown = session_shown(&input);
    assert_eq!((shown.homework, shown.notes, shown.plan, shown.plan_rest), (1, 1, 1, 0));
    insta::assert_snapshot!(pages(&input)[0]);
    input.notes.rows = vec![note("3 Dec", &"Slept badly. ".repeat(60)); 3];
    assert_eq!(pages(&input).len(), 2, "all or nothing: a list is not torn apart");
    assert!(!pages(&input)[0].contains("Slept badly"));
}

#[test]
fn a_slope_is_drawn_over_the_answers_only() {
    let dots = |input: &Session| {
        let without = Session {
            panels: input.panels.iter().map(|panel| Panel { trend: None, ..panel.clone() }).collect(),
            ..input.clone()
        };
        let [with, without] = [input, &without].map(|input| pages(input)[0].matches("<polyline").count());
        with - without
    };
    let mut input = weeks(4);
    let all = dots(&input);
    for measure in &mut input.panels {
        measure.points.iter_mut().take(14).for_each(|point| *point = None);
    }
    let half = dots(&input);
    assert!(half > 0 && half * 3 < all * 2, "{half} of {all}");
}

#[test]
fn what_is_shown_is_what_is_said_to_be_shown() {
    let mut input = crowded();
    input.plan.iter_mut().enumerate().for_each(|(i, mark)| mark.text = format!("mark {i}."));
    input.skills.rows.iter_mut().enumerate().for_each(|(i, row)| row.name = format!("skill {i}."));
    input.homework.rows.iter_mut().enumerate().for_each(|(i, row)| row.name = format!("task {i}."));
    input.notes.rows.iter_mut().enumerate().for_each(|(i, row)| row.1 = format!("note {i}."));
    for measure in &mut input.panels {
        measure.summary.clear();
    }
    let shown = session_shown(&input);
    let drawn = pages(&input);
    let count = |page: usize, what: &str| drawn[page].matches(&format!(">{what} ")).count();
    assert_eq!(count(0, "skill"), shown.skills);
    assert_eq!((count(0, "mark"), count(1, "mark")), (shown.plan, shown.plan_rest));
    assert_eq!((count(1, "task"), count(1, "note")), (shown.homework, shown.notes));
    for part in [shown.skills, shown.plan, shown.plan_rest, shown.homework, shown.notes] {
        assert!(part > 1, "{shown:?}");
    }
    // The newest changes stand on the first page.
    let newest = input.plan.len() - 1;
    for mark in [newest, newest + 1 - shown.plan] {
        assert!(drawn[0].contains(&format!(">mark {mark}.<")), "{mark}");
    }
    assert!(drawn[1].contains(&format!(">mark {}.<", newest - shown.plan)));
    for text in ["and more skills", "and more changes"] {
        assert!(drawn[0].contains(text), "{text}");
    }
    for text in ["and more tasks", "and more notes", "and more changes still"] {
        assert!(drawn[1].contains(text), "{text}");
    }
    let mut unsaid = input.clone();
    (unsaid.skills.more, unsaid.plan_more, unsaid.plan_rest_more) = (None, None, None);
    (unsaid.homework.more, unsaid.notes.more) = (None, None);
    assert_eq!(session_shown(&unsaid), shown);
}

#[test]
fn a_note_that_is_cut_says_so() {
    let mut input = weeks(4);
    input.notes.rows = vec![note("21 Nov", &"i ".repeat(500))];
    assert!(pages(&input)[1].contains('…'));
    input.notes.rows = vec![note("21 Nov", &"i ".repeat(200))];
    assert!(!pages(&input)[1].contains('…'));
}

#[test]
fn the_pdf_is_small_and_always_the_same() {
    let inputs =
        [("twelve", weeks(12)), ("arabic", arabic()), ("chinese", chinese()), ("one day", one_day())];
    for (name, input) in inputs {
        let file = session_pdf(&input).expect("written");
        assert!(file.starts_with(b"%PDF"), "{name}");
        assert!(file.len() < 150 * 1024, "{name}: {} bytes", file.len());
        let count = |what: &str| file.windows(what.len()).filter(|window| *window == what.as_bytes()).count();
        assert_eq!(count("/Type/Page/"), pages(&input).len(), "{name}");
        assert!(count("/ToUnicode") > 0 && count("/FontFile") > 0, "{name}: text is text");
        assert_eq!(count("/CreationDate"), 0, "{name}: no clock");
        assert_eq!(file, session_pdf(&input).expect("written"), "{name}");
    }
}

fn hostile() -> impl Strategy<Value = String> {
    let signs = "[ <>&\"'\u{0}-\u{1f}\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}]{0,6}";
    let letters = "[a-zא-תء-يअ-ह़-्ก-๎一-丰가-각0-9٠-٩]{0,40}";
    prop_oneof![(signs, letters, signs).prop_map(|(a, b, c)| format!("{a}{b}{c}{b}")), "[a-z]{200}"]
}

prop_compose! {
    fn measure()(
        texts in prop::collection::vec(hostile(), 6),
        low in prop_oneof![4 => Just(0.0), 1 => any::<f64>(), 1 => -10.0..10.0],
        max in prop_oneof![Just(10.0), any::<f64>()],
        values in prop::collection::vec(prop::option::of(any::<f64>()), 0..200),
        median in prop::option::of(any::<f64>()),
        trend in prop::option::of(any::<(f64, f64)>()),
    ) -> Panel {
        let point = |value| Point { value, mark: Mark::Late };
        Panel {
            title: texts[0].clone(),
            low_end: texts[1].clone(),
            high_end: texts[2].clone(),
            low,
            high: max,
            ticks: vec![(max, texts[3].clone())],
            points: values.into_iter().map(|value| value.map(point)).collect(),
            median,
            trend,
            summary: texts[4..].to_vec(),
            ..Panel::default()
        }
    }
}

prop_compose! {
    fn any_session()(
        rtl in any::<bool>(),
        texts in prop::collection::vec(hostile(), 9),
        panels in prop::collection::vec(measure(), 0..4),
        days in prop::collection::vec((hostile(), any::<bool>()), 0..190),
        plan in prop::collection::vec((0..200usize, hostile(), hostile()), 0..12),
        pause in (0..250usize, 0..250usize),
        mean in any::<f64>(),
    ) -> Session {
        let [title, subtitle, day, text, task, weeks_label, skill, footer, language]: [String; 9] =
            texts.try_into().expect("nine");
        let mut input = weeks(4);
        input.rtl = rtl;
        input.panels = panels;
        input.days = days.into_iter().map(|(label, tick)| SessionDay { label, tick }).collect();
        input.plan = plan.into_iter().map(|(day, number, text)| PlanMark { day, number, text }).collect();
        input.paused = vec![(pause.0..pause.1, title.clone())];
        (input.title, input.subtitle, input.footer, input.language) = (title, subtitle, footer, language);
        input.notes.rows = vec![(day, text)];
        input.homework.rows[0].name = task;
        input.homework.rows[0].weeks[0] = Some(mean);
        input.homework.weeks[0] = weeks_label;
        input.skills.rows[0].name = skill;
        input.skills.rows[0].with.0 = mean;
        input
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_input_gives_pages_that_can_be_read(input in any_session()) {
        for svg in pages(&input) {
            prop_assert!(parse(&svg).is_ok());
        }
        prop_assert!(session_pdf(&input).expect("written").starts_with(b"%PDF"));
    }
}
