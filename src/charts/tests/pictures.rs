//! The pictures as SVG snapshots, and what is said about them in words.

use super::samples;
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
fn every_day_the_same() {
    insta::assert_snapshot!(svg(&samples::equal()));
}

#[test]
fn only_the_ends_of_the_scales() {
    insta::assert_snapshot!(svg(&samples::edges()));
}

#[test]
fn strange_names() {
    insta::assert_snapshot!(svg(&samples::strange()));
}

#[test]
fn a_name_that_cannot_be_drawn_leaves_a_mark() {
    let svg = svg(&samples::strange());
    let marks = |mark: &str| svg.matches(&format!(">{mark}</tspan>")).count();
    // As a skill, as a task, and as the label of each of the three tasks drawn.
    assert_eq!(marks("?"), 1 + 1 + 3);
    assert_eq!(marks("???? ??????"), 2);
}

#[test]
fn a_week_still_running() {
    insta::assert_snapshot!(svg(&samples::running()));
}

#[test]
fn a_day_still_to_come_is_not_missed() {
    let mut input = samples::running();
    let frames = |svg: &str| svg.matches("stroke-dasharray=\"3 9\"").count();
    let blanks = |svg: &str| svg.matches("r=\"3.5\"").count();
    let running = svg(&input);
    assert!(!running.contains("no answer") && running.contains("still to come"));
    assert_eq!((frames(&running), blanks(&running)), (3, 1));
    input.to_come = 0;
    let over = svg(&input);
    assert!(over.contains("no answer") && !over.contains("still to come"));
    assert_eq!((frames(&over), blanks(&over)), (0, 5));
    input.days.truncate(24);
    let short = svg(&input);
    assert!(!short.contains("no answer"));
    assert_eq!((frames(&short), blanks(&short)), (0, 1));
}

#[test]
fn days_before_the_first_are_not_missed_and_each_day_of_a_first_week_is_named() {
    let mut input = samples::running();
    input.to_come = 0;
    input.days.truncate(5);
    input.days.iter_mut().enumerate().for_each(|(i, day)| day.label = format!("day {i}."));
    input.this_week = 0..5;
    // Used on the third of the seven days and on the last; both days before joining stay empty.
    input.skills.rows[0].used = [false, false, true, false, false, false, true];
    let drawn = svg(&input);
    assert_eq!(drawn.matches("r=\"3.5\"").count(), 3);
    for day in 0..5 {
        assert!(drawn.contains(&format!("day {day}.")), "{day}");
    }
}

#[test]
fn a_paused_day_is_not_missed_in_the_rows_either() {
    let mut input = samples::running();
    input.to_come = 0;
    let patches = |svg: &str| svg.matches("rx=\"7\" fill=\"#E9E6DF\"").count();
    assert_eq!(patches(&svg(&input)), 0);
    input.paused = vec![(24..28, "Paused".to_owned())];
    assert_eq!(patches(&svg(&input)), 4);
}

#[test]
fn both_plots_have_titles_of_one_size() {
    let mut input = samples::ordinary();
    input.panels[1].title = "A title that is far too long for the space it has".to_owned();
    let svg = svg(&input);
    let sizes: Vec<&str> = svg
        .lines()
        .filter(|line| line.contains("font-weight=\"700\""))
        .filter(|line| line.contains(theme::BLUE.strong) || line.contains(theme::ORANGE.strong))
        .filter_map(|line| line.split("font-size=\"").nth(1)?.split('"').next())
        // The mean is no title.
        .filter(|size| *size != "44")
        .collect();
    assert!(sizes.len() > 1 && sizes[0] != theme::HEADING.to_string());
    assert!(sizes.iter().all(|size| *size == sizes[0]), "{sizes:?}");
}

#[test]
fn no_plot_is_squeezed() {
    for (input, least) in
        [(samples::ordinary(), 190.0), (samples::crowded(), 160.0), (samples::worst(), 160.0)]
    {
        let svg = svg(&input);
        for wash in [theme::BLUE.wash, theme::ORANGE.wash] {
            let ground = format!("fill=\"{wash}\"");
            let rect = svg.lines().find(|line| line.contains(&ground)).expect("a stressed week");
            let (_, height) = rect.split_once("height=\"").expect("a height");
            let (height, _) = height.split_once('"').expect("closed");
            // Plots are drawn four times too large.
            assert!(height.parse::<f64>().expect("a number") >= 4.0 * least - 4.0, "{rect}");
        }
    }
}

#[test]
fn what_is_shown_stays_on_the_page() {
    for input in [samples::crowded(), samples::worst()] {
        let svg = svg(&input);
        let number = |text: &str| text.split('"').next().and_then(|n| n.parse::<f64>().ok());
        let height = svg.split("height=\"").nth(1).and_then(number).expect("a height");
        assert!((1350.0..=1440.0).contains(&height), "{height}");
        let lowest = svg.split(" y=\"").skip(1).filter_map(number).fold(0.0, f64::max);
        // The footer's line; its descenders need no more than this.
        assert!((height - 24.0..height - 20.0).contains(&lowest), "{lowest} of {height}");
        // The card with the plots ends below the last entry of its legend.
        let cards: Vec<f64> = svg
            .lines()
            .filter(|line| line.contains("rx=\"24\""))
            .filter_map(|line| {
                Some(number(line.split_once(" y=\"")?.1)? + number(line.split_once(" height=\"")?.1)?)
            })
            .collect();
        let legend = |line: &&str| line.contains(">Paused");
        let entry = svg
            .lines()
            .filter(legend)
            .filter_map(|line| number(line.split_once(" y=\"")?.1))
            .fold(0.0, f64::max);
        assert!(entry > 600.0 && entry + 16.0 < cards[0], "{entry} in {cards:?}");
        let rows: Vec<f64> = svg
            .lines()
            .filter(|line| line.contains(">Skill ") || line.contains(">Task "))
            .filter_map(|line| number(line.split_once(" y=\"")?.1))
            .collect();
        assert_eq!(rows.len(), MAX_SKILLS + tasks_shown(MAX_SKILLS, 30));
        assert!(rows.is_sorted_by(|a, b| a + 35.0 <= *b) && rows.iter().all(|row| row + 30.0 < lowest));
    }
}

#[test]
fn the_mean_stands_clear_of_the_names_of_the_ends() {
    let line = |svg: &str, word: &str| -> f64 {
        let line = svg.lines().find(|line| line.contains(&format!(">{word}<"))).expect("drawn");
        let (_, y) = line.split_once(" y=\"").expect("a line");
        y.split_once('"').and_then(|(y, _)| y.parse().ok()).expect("a number")
    };
    for (low, high) in [("low", "high"), ("deepest lowest", "highest upwards")] {
        let mut heights = Vec::new();
        for mean in 0..=10_u8 {
            let mut input = samples::ordinary();
            (input.panels[0].low_end, input.panels[0].high_end) = (low.to_owned(), high.to_owned());
            input.panels[0].gauge = Some((f64::from(mean), "mean".to_owned()));
            let svg = svg(&input);
            let last = high.split(' ').next_back().expect("a word");
            let first = low.split(' ').next().expect("a word");
            let y = line(&svg, "mean");
            assert!(y - 44.0 * 0.72 > line(&svg, last) + 8.0, "{mean} at {y}");
            assert!(y < line(&svg, first) - 22.0, "{mean} at {y}");
            heights.push(y);
        }
        assert!(heights.is_sorted_by(|a, b| a >= b) && heights[2] > heights[8], "{heights:?}");
    }
}

#[test]
fn a_panel_without_a_mean_has_no_thermometer() {
    let mut input = samples::ordinary();
    let tubes = |svg: &str| svg.matches("rx=\"11.5\"").count();
    assert_eq!(tubes(&svg(&input)), 2);
    input.panels[0].points.clear();
    assert_eq!(tubes(&svg(&input)), 1);
    input.panels[1].gauge = None;
    assert_eq!(tubes(&svg(&input)), 0);
}

#[test]
fn how_much_skills_helped_is_no_use_of_a_skill() {
    let mut input = samples::ordinary();
    // By the width of an outline, and of what fills it.
    let bars = |svg: &str| (svg.matches(" width=\"15.5\"").count(), svg.matches(" width=\"13\"").count());
    assert_eq!(bars(&svg(&input)), (5, 3));
    input.skills.helped.as_mut().expect("in the sample").days = [None; 7];
    assert_eq!(bars(&svg(&input)), (0, 0));
    input.skills.rows.clear();
    input.skills.empty = Some("No skills noted".to_owned());
    let none = svg(&input);
    assert!(none.contains("No skills noted") && !none.contains("How much they helped"));
    input.skills.helped.as_mut().expect("in the sample").days[2] = Some(0);
    let one = svg(&input);
    assert!(one.contains("How much they helped") && bars(&one) == (1, 0));
}

#[test]
fn a_code_names_nobody() {
    insta::assert_snapshot!(qr::sheet("https://t.me/bot?start=abc").expect("drawn").svg);
}

#[test]
fn the_same_input_gives_the_same_picture() {
    let input = samples::ordinary();
    assert_eq!(weekly(&input).expect("drawn"), weekly(&input).expect("drawn"));
}

#[test]
fn a_scale_may_begin_anywhere() {
    let mut moved = samples::ordinary();
    for panel in &mut moved.panels {
        let by = -panel.high / 2.0;
        (panel.low, panel.high) = (panel.low + by, panel.high + by);
        panel.points.iter_mut().flatten().for_each(|point| point.value += by);
        panel.ticks.iter_mut().for_each(|(at, _)| *at += by);
        for (value, _) in panel.reference.iter_mut().chain(&mut panel.gauge) {
            *value += by;
        }
    }
    assert_eq!(svg(&moved), svg(&samples::ordinary()));
}

#[test]
fn there_may_be_one_plot_or_none() {
    let mut input = samples::ordinary();
    let plots = |svg: &str| svg.matches(">usual ").count();
    input.panels.truncate(1);
    let one = svg(&input);
    assert!(plots(&one) == 1 && one.contains("Skills this week"));
    input.panels.clear();
    let none = svg(&input);
    assert!(plots(&none) == 0 && none.contains("Skills this week") && !none.contains(&input.no_data));
}

#[test]
fn no_line_runs_through_a_missing_day() {
    let mut input = samples::one_day();
    let point = input.panels[0].points[25];
    input.panels[0].points[27] = point;
    assert!(!svg(&input).contains("<polyline fill=\"none\" opacity=\"1\" stroke=\"#23577F\""));
    input.panels[0].points[26] = point;
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
    assert_eq!(tasks_shown(0, 30), 7);
    assert_eq!(tasks_shown(MAX_SKILLS, 30), 3);
    assert_eq!(tasks_shown(40, 2), 2);
}

#[test]
fn a_code_too_long_is_an_error() {
    assert!(qr(&"x".repeat(5000)).is_err());
}

#[test]
fn every_text_has_enough_contrast() {
    let tones = [theme::BLUE, theme::ORANGE, theme::PLUM, theme::PRACTICE];
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

#[test]
fn what_differs_in_colour_differs_in_grey() {
    for tone in [theme::BLUE, theme::ORANGE, theme::PLUM, theme::PRACTICE] {
        assert!(contrast(tone.strong, tone.soft) >= 2.0, "{tone:?}");
        assert!(contrast(tone.strong, theme::PAUSED) >= 4.0, "{tone:?}");
        assert!(contrast(tone.soft, tone.wash) >= 1.5, "{tone:?}");
        assert!(contrast(tone.wash, theme::PAUSED) >= 1.05, "{tone:?}");
    }
    assert!(contrast(theme::PAUSED, theme::CARD) >= 1.2);
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
        if c <= 0.040_45 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}
