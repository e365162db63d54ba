//! Weekly inputs the tests share; the words stand in for a translation.

use crate::charts::{
    Colour, DayLabel, Further, HelpedRow, Homework, Legend, Mark, Panel, Point, SkillRow, Skills, TaskRow,
    Weekly,
};

const ONE: [i8; 28] =
    [5, 4, 4, -1, 3, 4, 5, 5, 6, -1, -1, 5, 4, 4, -1, -1, -1, -1, 4, 5, 5, 5, 6, -1, 6, 7, 6, 7];
const OTHER: [i8; 28] = [
    55, 60, 62, -1, 70, 65, 50, 52, 45, -1, -1, 48, 60, 58, -1, -1, -1, -1, 55, 50, 52, 45, 35, -1, 40, 38,
    30, 28,
];

/// Four ordinary weeks with gaps, late answers and a pause, in English.
pub fn ordinary() -> Weekly {
    Weekly {
        rtl: false,
        title: "Your week".to_owned(),
        subtitle: "27 October – 2 November 2025".to_owned(),
        panels: vec![
            Panel {
                title: "Mood".to_owned(),
                low_end: "very low".to_owned(),
                high_end: "very good".to_owned(),
                high: 10.0,
                ticks: [0, 5, 10].map(tick).to_vec(),
                points: points(&ONE),
                reference: Some((4.7, "usual 4.7".to_owned())),
                summary: vec!["6.2 on average, 1.5 more than usual".to_owned()],
                gauge: Some((6.2, "6.2".to_owned())),
                ..Panel::default()
            },
            Panel {
                colour: Colour::Orange,
                title: "Distress, highest of the day (SUDs)".to_owned(),
                low_end: "calm".to_owned(),
                high_end: "worst ever".to_owned(),
                high: 100.0,
                ticks: [0, 50, 100].map(tick).to_vec(),
                points: points(&OTHER),
                reference: Some((52.3, "usual 52".to_owned())),
                summary: vec!["36 on average, 16 less than usual".to_owned()],
                gauge: Some((36.0, "36".to_owned())),
                ..Panel::default()
            },
        ],
        days: days(["6 Oct", "13 Oct", "20 Oct", "27 Oct"]),
        this_week: 21..28,
        to_come: 0,
        paused: vec![(14..18, "Paused".to_owned())],
        further: Further::default(),
        skills: Skills {
            title: "Skills this week".to_owned(),
            day_labels: ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"].map(str::to_owned).to_vec(),
            rows: vec![
                skill("Paced breathing", [1, 1, 0, 1, 0, 1, 1]),
                skill("Grounding: five senses", [1, 0, 0, 0, 0, 0, 1]),
            ],
            helped: Some(HelpedRow {
                name: "How much they helped".to_owned(),
                days: [Some(3), Some(1), None, Some(4), None, Some(2), Some(0)],
                label: "half".to_owned(),
            }),
            more: None,
            empty: None,
        },
        homework: Homework {
            title: "Homework".to_owned(),
            rows: vec![TaskRow {
                name: "Write the thought record before going to bed".to_owned(),
                days: [Some(0), Some(1), None, Some(2), Some(2), Some(3), Some(3)],
                label: "all".to_owned(),
            }],
            more: None,
            empty: None,
        },
        legend: Legend {
            late: "answered late".to_owned(),
            filled_in: "filled in later".to_owned(),
            missing: "no answer".to_owned(),
            to_come: "still to come".to_owned(),
        },
        footer: "6 of 7 days answered this week".to_owned(),
        no_data: "No answers yet. The first one will appear here.".to_owned(),
    }
}

/// The ordinary weeks with the main texts in Arabic.
pub fn arabic() -> Weekly {
    let mut input = ordinary();
    input.rtl = true;
    input.title = "أسبوعك".to_owned();
    input.subtitle = "٢٧ أكتوبر – ٢ نوفمبر ٢٠٢٥".to_owned();
    input.panels[0].title = "المزاج".to_owned();
    input.panels[0].high_end = "جيد جدًا".to_owned();
    input.panels[1].title = "الضيق، أعلى قيمة اليوم (SUDs)".to_owned();
    input.panels[0].gauge = Some((6.2, "٦٫٢".to_owned()));
    input.panels[1].gauge = Some((36.0, "٣٦".to_owned()));
    input.panels[0].low_end = "سيئ جدًا".to_owned();
    input.panels[1].low_end = "هدوء".to_owned();
    input.panels[1].high_end = "أشد ضيق ممكن".to_owned();
    input.panels[1].summary = vec!["المتوسط 36، أي أقل بمقدار 16 من الأسبوع السابق".to_owned()];
    input.days = days(["٦ أكتوبر", "١٣ أكتوبر", "٢٠ أكتوبر", "٢٧ أكتوبر"]);
    input.skills.title = "مهارات هذا الأسبوع".to_owned();
    if let Some(helped) = &mut input.skills.helped {
        (helped.name, helped.label) = ("كم ساعدتك".to_owned(), "النصف".to_owned());
    }
    input.skills.rows = vec![skill("التنفس المنتظم (breathing)", [1, 1, 0, 1, 0, 1, 1])];
    input
}

/// A week of which three days have begun, all of them answered.
pub fn running() -> Weekly {
    let mut input = ordinary();
    input.to_come = 4;
    input.paused.clear();
    for panel in &mut input.panels {
        for (day, point) in panel.points.iter_mut().enumerate() {
            *point = (day < 24).then_some(Point { value: panel.high / 2.0, mark: Mark::OnTime });
        }
    }
    input.skills.rows = vec![skill("Paced breathing", [1, 0, 1, 0, 0, 0, 0])];
    input.skills.helped = None;
    input.homework.rows.clear();
    input
}

/// No answers at all.
pub fn nothing() -> Weekly {
    let mut input = ordinary();
    input.panels[0].points = vec![None; 28];
    input.panels[1].points = vec![None; 28];
    input.skills.rows.clear();
    input.skills.helped = None;
    input.homework.rows.clear();
    input
}

/// One answer in four weeks.
pub fn one_day() -> Weekly {
    let mut input = nothing();
    let point = Point { value: 7.0, mark: Mark::OnTime };
    if let Some(day) = input.panels[0].points.get_mut(25) {
        *day = Some(point);
    }
    input.paused.clear();
    input.skills.empty = Some("No skills noted this week.".to_owned());
    input
}

/// Too much of everything, values at and beyond the ends, hostile texts.
pub fn crowded() -> Weekly {
    let mut input = ordinary();
    let edge = |value| Some(Point { value, mark: Mark::Late });
    input.panels[0].points = vec![edge(10.0); 28];
    input.panels[1].points = vec![edge(-5.0); 28];
    input.panels[0].gauge = Some((10.0, "10".to_owned()));
    input.panels[1].gauge = Some((-5.0, "0".to_owned()));
    input.title = "Averyveryverylongalias".repeat(10);
    input.subtitle = "<&>\"' \u{202E}reversed\u{2066} \u{0}\u{7}\u{FFFE} 🌊 text".to_owned();
    for panel in &mut input.panels {
        panel.summary = vec!["A sentence about the days that needs more than a single line. ".repeat(2)];
    }
    input.skills.rows = (0..40).map(|i| skill(&format!("Skill {i}"), [1; 7])).collect();
    input.skills.helped = Some(HelpedRow {
        name: "How much all of this helped".repeat(3),
        days: [Some(9); 7],
        label: "fully".to_owned(),
    });
    input.skills.more = Some("and 35 more".to_owned());
    input.homework.rows = (0..30)
        .map(|i| TaskRow {
            name: format!("Task {i} 散歩する"), days: [Some(9); 7], label: "all".to_owned()
        })
        .collect();
    input.homework.more = Some("and 27 more".to_owned());
    input
}

/// The crowded weeks with two-line headings and every entry of the legend.
pub fn worst() -> Weekly {
    let mut input = crowded();
    input.panels[0].points[3] = None;
    input.panels[1].points[4] = Some(Point { value: 100.0, mark: Mark::FilledIn });
    input.to_come = 2;
    input.panels[0].title = "A heading that takes two lines where it may ".repeat(3);
    input.panels[1].title = input.panels[0].title.clone();
    input.paused = vec![(14..15, "Paused, and this takes long to say".to_owned())];
    let long = "a mark whose meaning takes very long to say and longer still".to_owned();
    input.legend =
        Legend { late: long.clone(), filled_in: long.clone(), missing: long.clone(), to_come: long };
    input
}

/// The same answer every day.
pub fn equal() -> Weekly {
    let mut input = ordinary();
    for panel in &mut input.panels {
        panel.points = vec![Some(Point { value: panel.high / 2.0, mark: Mark::OnTime }); 28];
        panel.reference = Some((panel.high / 2.0, "usual: the same".to_owned()));
        panel.gauge = Some((panel.high / 2.0, (panel.high / 2.0).to_string()));
        panel.summary = vec!["The same as usual".to_owned()];
    }
    input.paused.clear();
    input
}

/// Answers only at the ends of both scales.
pub fn edges() -> Weekly {
    let mut input = ordinary();
    for (panel, first) in input.panels.iter_mut().zip([0, 1]) {
        let value = |day: usize| if (day + first).is_multiple_of(2) { 0.0 } else { panel.high };
        panel.points = (0..28).map(|day| Some(Point { value: value(day), mark: Mark::OnTime })).collect();
    }
    input.panels[0].gauge = Some((0.0, "0".to_owned()));
    input.panels[1].gauge = Some((100.0, "100".to_owned()));
    input.paused.clear();
    input
}

/// Names and sentences nobody meant well: without spaces, in many scripts with
/// direction marks, only of emoji, of a script without a font, with line breaks.
pub fn strange() -> Weekly {
    let mut input = ordinary();
    input.title = "x\u{202E}אבΩж中ก\u{2067}ا".repeat(25);
    input.subtitle = "two\nlines\tand\r\na tab 🌊".to_owned();
    let names = ["🏃\u{200D}♀\u{FE0F}🌊", "தமிழ் பயிற்சி", "breathe 🌬\u{FE0F} slowly\n\nand\tlong", "ሰላም"];
    input.skills.rows = names.map(|name| skill(name, [1, 0, 1, 0, 1, 0, 1])).to_vec();
    input.homework.rows = names
        .map(|name| TaskRow { name: name.to_owned(), days: [Some(2); 7], label: "🎉".to_owned() })
        .to_vec();
    input
}

/// The crowded weeks in one language: every text is this sentence.
pub fn crowded_in(sentence: &str, rtl: bool) -> Weekly {
    let mut input = crowded();
    let text = || sentence.to_owned();
    input.rtl = rtl;
    (input.title, input.subtitle, input.footer) = (text(), text(), text());
    for panel in &mut input.panels {
        (panel.title, panel.summary) = (text(), vec![text()]);
        (panel.low_end, panel.high_end) = (text(), text());
    }
    input.skills.title = text();
    input.homework.title = text();
    input.skills.rows.iter_mut().for_each(|row| row.name = text());
    input.homework.rows.iter_mut().for_each(|row| row.name = text());
    input
}

/// All empty strings and lists.
pub fn blank() -> Weekly {
    Weekly {
        rtl: false,
        title: String::new(),
        subtitle: String::new(),
        panels: vec![Panel::default(); 2],
        days: Vec::new(),
        this_week: 0..0,
        to_come: 0,
        paused: Vec::new(),
        further: Further::default(),
        skills: Skills::default(),
        homework: Homework::default(),
        legend: Legend::default(),
        footer: String::new(),
        no_data: String::new(),
    }
}

fn tick(value: u8) -> (f64, String) {
    (f64::from(value), value.to_string())
}

fn points(values: &[i8]) -> Vec<Option<Point>> {
    let mark = |day| match day {
        4 | 24 => Mark::Late,
        11 | 26 => Mark::FilledIn,
        _ => Mark::OnTime,
    };
    let point = |(day, &value): (usize, &i8)| {
        (value >= 0).then(|| Point { value: f64::from(value), mark: mark(day) })
    };
    values.iter().enumerate().map(point).collect()
}

fn days(weeks: [&str; 4]) -> Vec<DayLabel> {
    let day = |i: usize| DayLabel {
        label: if i.is_multiple_of(7) { weeks[i / 7].to_owned() } else { String::new() },
        week_start: i.is_multiple_of(7),
    };
    (0..28).map(day).collect()
}

fn skill(name: &str, used: [u8; 7]) -> SkillRow {
    SkillRow { name: name.to_owned(), used: used.map(|n| n > 0), label: String::new() }
}
