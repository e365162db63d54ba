//! Sessions the tests share; the words stand in for a translation.

use std::ops::Range;

use crate::charts::{
    Beside, Colour, CompareRow, Compared, History, HistoryRow, Lines, Mark, Notes, Panel, PlanMark, Point,
    Session, SessionDay, SessionLegend,
};

const MONTHS: [&str; 7] = ["Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// A number that looks like chance and is always the same: 0 to 99.
pub fn noise(day: usize, salt: usize) -> usize {
    let mut mixed = (day as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ (salt as u64) << 17;
    for shift in [30, 27, 31] {
        mixed = (mixed ^ mixed >> shift).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    }
    (mixed >> 40) as usize % 100
}

/// Answers on most days around a slowly rising line, between 0 and `max`.
pub fn points(days: usize, max: f64, salt: usize, paused: &[Range<usize>]) -> Vec<Option<Point>> {
    let point = |day: usize| {
        if noise(day, salt + 5) < 14 || paused.iter().any(|days| days.contains(&day)) {
            return None;
        }
        let share = 0.34 + 0.28 * day as f64 / days as f64 + (noise(day, salt) as f64 - 50.0) / 240.0;
        let share = if salt > 1 { 1.0 - share } else { share };
        let mark = match noise(day, 77) {
            0..6 => Mark::Late,
            6..11 => Mark::FilledIn,
            _ => Mark::OnTime,
        };
        Some(Point { value: (share * max).round(), mark })
    };
    (0..days).map(point).collect()
}

pub fn ticks(values: [u8; 3]) -> Vec<(f64, String)> {
    values.map(|value| (f64::from(value), value.to_string())).to_vec()
}

pub fn texts<const N: usize>(texts: [&str; N]) -> Vec<String> {
    texts.map(str::to_owned).to_vec()
}

/// So many weeks of one client, in English.
pub fn weeks(weeks: usize) -> Session {
    let days = weeks * 7;
    let pause = days / 2 + 3..days / 2 + 10;
    let paused = [pause.clone()];
    let changes =
        ["Skill added: Paced breathing", "Homework: Walk around the block", "Prompt moved to 20:00"];
    let plan = |i: usize| PlanMark {
        day: [1, days / 3, days / 3 + 1, days * 2 / 3, days - 3][i],
        number: (i + 1).to_string(),
        text: format!("{} {}: {}", 3 + 5 * i, MONTHS[i], changes[i % 3]),
    };
    Session {
        rtl: false,
        language: "en".to_owned(),
        title: "Heron".to_owned(),
        subtitle: format!("{weeks} weeks, 1 September – 23 November 2025"),
        marks: Lines::default(),
        completion: format!("Answered on {} of {days} days", days * 5 / 6),
        panels: vec![
            Panel {
                title: "Mood".to_owned(),
                low_end: "very low".to_owned(),
                high_end: "very good".to_owned(),
                high: 10.0,
                ticks: ticks([0, 5, 10]),
                points: points(days, 10.0, 1, &paused),
                median: Some(5.0),
                trend: Some((3.6, 6.1)),
                summary: texts([
                    "Median 5; half of all days lie between 4 and 6.",
                    "The line through the days rises by about 1 point a month.",
                    "Lowest on Mondays (median 4), highest on Saturdays (median 6).",
                ]),
                ..Panel::default()
            },
            Panel {
                colour: Colour::Orange,
                title: "Distress, highest of the day (SUDs)".to_owned(),
                low_end: "calm".to_owned(),
                high_end: "worst ever".to_owned(),
                high: 100.0,
                ticks: ticks([0, 50, 100]),
                points: points(days, 100.0, 2, &paused),
                median: Some(49.0),
                trend: Some((64.0, 38.0)),
                summary: texts([
                    "Median 49; half of all days lie between 38 and 61.",
                    "70 or more on 9 days.",
                ]),
                ..Panel::default()
            },
        ],
        days: labelled(days),
        paused: vec![(pause, "Paused".to_owned())],
        plan: (0..5).map(plan).collect(),
        plan_title: "Changes of plan".to_owned(),
        plan_more: None,
        plan_rest_more: None,
        beside: Beside::default(),
        skills: Compared {
            title: "Mood on days with and without each skill".to_owned(),
            scale: Panel { high: 10.0, ticks: ticks([0, 5, 10]), ..Panel::default() },
            head_with: "mean mood on days with it".to_owned(),
            head_without: "on answered days without it".to_owned(),
            rows: vec![
                compare("Paced breathing", (6.4, "6.4 (12 days)"), (4.9, "4.9 (58 days)")),
                compare("Grounding: five senses", (4.2, "4.2 (31 days)"), (5.8, "5.8 (39 days)")),
                compare("Calling somebody", (5.2, "5.2 (8 days)"), (5.2, "5.2 (62 days)")),
            ],
            more: None,
            empty: None,
        },
        homework: History {
            title: "Homework".to_owned(),
            weeks: (0..weeks)
                .map(|week| if week % (weeks / 4) == 0 { format!("{} Sep", week + 1) } else { String::new() })
                .collect(),
            rows: vec![
                task("Write the thought record before going to bed", "1 Sep – 12 Oct", weeks, "8 of 12 days"),
                task("Walk around the block", "since 13 Oct", weeks, "all 20 days"),
            ],
            more: None,
            empty: None,
        },
        notes: Notes {
            title: "Shared notes".to_owned(),
            rows: vec![
                note("21 Nov", "Slept badly after the phone call, but the breathing helped a little."),
                note("14 Nov", &"Went for the walk although I did not want to, and it was fine. ".repeat(5)),
            ],
            more: None,
            empty: None,
        },
        legend: SessionLegend {
            late: "answered late".to_owned(),
            filled_in: "filled in later".to_owned(),
            missing: "no answer".to_owned(),
            trend: "direction".to_owned(),
            median: "median".to_owned(),
            plan: "change of plan".to_owned(),
        },
        footer: "Reading aids, not clinical cut-offs. Days with and without a skill differ in more than the \
                 skill: people use skills on hard days."
            .to_owned(),
        no_data: "No answers in these days.".to_owned(),
    }
}

pub fn labelled(days: usize) -> Vec<SessionDay> {
    let every = if days > 100 { 28 } else { 7 };
    let label = |day: usize| match day % every {
        0 if days > 100 => MONTHS[day / every].to_owned(),
        0 => format!("{} Sep", day + 1),
        _ => String::new(),
    };
    (0..days).map(|day| SessionDay { label: label(day), tick: day.is_multiple_of(every) }).collect()
}

pub fn compare(name: &str, with: (f64, &str), without: (f64, &str)) -> CompareRow {
    let own = |(value, label): (f64, &str)| (value, label.to_owned());
    CompareRow {
        name: name.to_owned(),
        difference: format!("{:.1} apart", (with.0 - without.0).abs()),
        with: own(with),
        without: own(without),
    }
}

pub fn task(name: &str, given: &str, weeks: usize, label: &str) -> HistoryRow {
    let share = |week: usize| (week % 5 != 3).then(|| [0.0, 0.3, 0.6, 1.0][noise(week, name.len()) % 4]);
    HistoryRow {
        name: name.to_owned(),
        given: given.to_owned(),
        weeks: (0..weeks).map(share).collect(),
        label: label.to_owned(),
    }
}

pub fn note(day: &str, text: &str) -> (String, String) {
    (day.to_owned(), text.to_owned())
}

/// Twelve weeks with the texts in Arabic.
pub fn arabic() -> Session {
    let mut input = weeks(12);
    input.rtl = true;
    input.language = "ar".to_owned();
    input.title = "مالك الحزين".to_owned();
    input.subtitle = "١٢ أسبوعًا، ١ سبتمبر – ٢٣ نوفمبر".to_owned();
    input.completion = "أُجيب في ٧٠ من ٨٤ يومًا".to_owned();
    input.panels[0].title = "المزاج".to_owned();
    input.panels[0].low_end = "سيئ جدًا".to_owned();
    input.panels[0].high_end = "جيد جدًا".to_owned();
    input.panels[0].ticks = vec![(0.0, "٠".to_owned()), (5.0, "٥".to_owned()), (10.0, "١٠".to_owned())];
    input.skills.scale.ticks = input.panels[0].ticks.clone();
    input.panels[0].summary =
        texts(["الوسيط ٥، ونصف الأيام بين ٤ و٦.", "يرتفع الخط نحو نقطة واحدة في الشهر."]);
    input.panels[1].title = "الضيق، أعلى قيمة في اليوم (SUDs)".to_owned();
    input.panels[1].low_end = "هدوء".to_owned();
    input.panels[1].high_end = "الأسوأ على الإطلاق".to_owned();
    input.panels[1].ticks = vec![(0.0, "٠".to_owned()), (50.0, "٥٠".to_owned()), (100.0, "١٠٠".to_owned())];
    input.panels[1].summary = texts(["الوسيط ٤٩، ونصف الأيام بين ٣٨ و٦١."]);
    for (day, label) in input.days.iter_mut().enumerate() {
        label.label = if day.is_multiple_of(14) { "١ سبتمبر".to_owned() } else { String::new() };
    }
    input.paused[0].1 = "توقف مؤقت".to_owned();
    input.plan_title = "تغييرات الخطة".to_owned();
    for (mark, number) in input.plan.iter_mut().zip(["١", "٢", "٣", "٤", "٥"]) {
        mark.number = number.to_owned();
        mark.text = "١٢ أكتوبر: واجب: المشي (Walk)".to_owned();
    }
    input.skills.title = "المزاج في الأيام مع كل مهارة وبدونها".to_owned();
    input.skills.head_with = "متوسط المزاج معها".to_owned();
    input.skills.head_without = "بدونها".to_owned();
    input.skills.rows = vec![
        compare("التنفس المنتظم", (6.4, "٦٫٤ (١٢ يومًا)"), (4.9, "٤٫٩ (٥٨ يومًا)")),
        compare("Grounding", (4.2, "٤٫٢ (٣١ يومًا)"), (5.8, "٥٫٨ (٣٩ يومًا)")),
    ];
    input.homework.title = "الواجبات".to_owned();
    input.homework.weeks.iter_mut().for_each(|week| week.clear());
    input.homework.weeks[0] = "١ سبتمبر".to_owned();
    input.homework.rows =
        vec![task("كتابة سجل الأفكار قبل النوم", "١ سبتمبر – ١٢ أكتوبر", 12, "٨ من ١٢ يومًا")];
    input.notes.title = "ملاحظات مشاركة".to_owned();
    input.notes.rows = vec![note("٢١ نوفمبر", "نمت بشكل سيئ بعد المكالمة (call)، لكن التنفس ساعدني قليلًا.")];
    input.legend = SessionLegend {
        late: "أُجيب متأخرًا".to_owned(),
        filled_in: "مُلئ لاحقًا".to_owned(),
        missing: "لا إجابة".to_owned(),
        trend: "الاتجاه".to_owned(),
        median: "الوسيط".to_owned(),
        plan: "تغيير في الخطة".to_owned(),
    };
    input.footer = "هذه وسائل للقراءة وليست حدودًا سريرية.".to_owned();
    input
}

/// Four weeks with the main texts in Chinese.
pub fn chinese() -> Session {
    let mut input = weeks(4);
    input.language = "zh".to_owned();
    input.title = "小河".to_owned();
    input.subtitle = "4周，9月1日至9月28日".to_owned();
    input.completion = "28天中有24天作答".to_owned();
    input.panels[0].title = "心情".to_owned();
    input.panels[0].low_end = "非常低落".to_owned();
    input.panels[0].high_end = "非常好".to_owned();
    input.panels[0].summary = texts(["中位数为5，一半的日子在4到6之间。", "趋势线每月上升约1分。"]);
    input.panels[1].title = "痛苦程度，当天最高值（SUDs）".to_owned();
    input.panels[1].low_end = "平静".to_owned();
    input.panels[1].high_end = "前所未有的糟糕".to_owned();
    input.skills.title = "使用与未使用各项技能的日子的心情".to_owned();
    input.skills.rows[0].name = "有节奏的呼吸".to_owned();
    input.plan_title = "计划变更".to_owned();
    input.notes.title = "分享的笔记".to_owned();
    input.notes.rows = vec![note("11月21日", &"打完电话后睡得不好，但是呼吸练习有一点帮助。".repeat(6))];
    input.footer = "仅供阅读参考，并非临床界值。".to_owned();
    input
}

/// Four weeks with the main texts in Hindi.
pub fn hindi() -> Session {
    let mut input = weeks(26);
    input.language = "hi".to_owned();
    input.title = "बगुला".to_owned();
    input.subtitle = "26 सप्ताह, 1 सितंबर – 23 नवंबर".to_owned();
    input.completion = "182 में से 150 दिन उत्तर दिया".to_owned();
    input.panels[0].title = "मनोदशा".to_owned();
    input.panels[0].low_end = "बहुत खराब".to_owned();
    input.panels[0].high_end = "बहुत अच्छी".to_owned();
    input.panels[0].summary = texts(["माध्यिका 5; आधे दिन 4 और 6 के बीच हैं।", "रेखा हर महीने लगभग 1 अंक बढ़ती है।"]);
    input.panels[1].title = "दिन का सबसे अधिक संकट स्तर (SUDs)".to_owned();
    input.skills.title = "हर कौशल के साथ और बिना दिनों की मनोदशा".to_owned();
    input.skills.rows[0].name = "नियमित श्वास".to_owned();
    input.notes.title = "साझा किए गए नोट".to_owned();
    input.notes.rows =
        vec![note("21 नवंबर", &"फ़ोन के बाद नींद ठीक नहीं आई, पर साँस के अभ्यास से कुछ मदद मिली। ".repeat(4))];
    input
}

/// No answers, no plan, no lists.
pub fn nothing() -> Session {
    let mut input = weeks(12);
    input.panels[0].points = vec![None; 84];
    input.panels[1].points.clear();
    input.plan.clear();
    input.skills.rows.clear();
    input.homework.rows.clear();
    input.notes.rows.clear();
    input
}

/// One day, answered.
pub fn one_day() -> Session {
    let mut input = nothing();
    input.days.truncate(1);
    input.paused.clear();
    input.panels[0].points = vec![Some(Point { value: 7.0, mark: Mark::OnTime })];
    input.panels[1].points = vec![Some(Point { value: 40.0, mark: Mark::Late })];
    for measure in &mut input.panels {
        (measure.median, measure.trend) = (None, None);
        measure.summary.truncate(1);
    }
    input.skills.empty = Some("No skills noted in these weeks.".to_owned());
    input
}

/// Half a year of one value.
pub fn level() -> Session {
    let mut input = weeks(26);
    let value = |value| vec![Some(Point { value, mark: Mark::OnTime }); 182];
    for (panel, level) in input.panels.iter_mut().zip([5.0, 0.0]) {
        (panel.points, panel.median, panel.trend) = (value(level), Some(level), Some((level, level)));
    }
    input
}

/// Values at both ends of the scales and beyond, day about.
pub fn edges() -> Session {
    let mut input = weeks(12);
    let point = |value| Some(Point { value, mark: Mark::FilledIn });
    input.panels[0].points = [point(10.0), point(0.0)].repeat(42);
    input.panels[1].points = [point(-5.0), point(300.0), point(f64::NAN)].repeat(28);
    input.panels[0].trend = Some((-4.0, 14.0));
    input
}

/// Far too much of everything, in hostile words.
pub fn crowded() -> Session {
    let mut input = weeks(26);
    input.title = format!("{}\u{202E}{}\u{2066}", "Ab".repeat(60), "<&>\"'".repeat(16));
    for measure in &mut input.panels {
        measure.summary =
            vec!["A sentence about the days that needs more than one line of it. ".repeat(2); 3];
    }
    let plan = |i: usize| PlanMark {
        day: (i * 11) % 190,
        number: (i + 1).to_string(),
        text: format!("{i} Oct: homework: {}", "Write it all down ".repeat(6)),
    };
    input.plan = (0..40).map(plan).collect();
    input.plan_more = Some("and more changes".to_owned());
    input.plan_rest_more = Some("and more changes still".to_owned());
    input.skills.rows = (0..40)
        .map(|i| {
            compare(&format!("Skill {i} {}", "of a long name ".repeat(4)), (9.0, "9.0 (1 day)"), (0.0, "0"))
        })
        .collect();
    input.skills.more = Some("and more skills".to_owned());
    input.homework.rows = (0..30)
        .map(|i| task(&format!("Task {i} {}", "散歩する".repeat(20)), "1 Sep – 12 Oct", 26, "8 of 12 days"))
        .collect();
    input.homework.more = Some("and more tasks".to_owned());
    input.notes.rows = (0..60).map(|i| note(&format!("{i} Nov"), &"unbroken".repeat(125))).collect();
    input.notes.more = Some("and more notes".to_owned());
    input.footer = "Reading aids, not clinical cut-offs. ".repeat(12);
    input
}

pub fn samples() -> Vec<(&'static str, Session)> {
    vec![
        ("four_weeks", weeks(4)),
        ("twelve_weeks", weeks(12)),
        ("half_a_year", weeks(26)),
        ("arabic", arabic()),
        ("chinese", chinese()),
        ("hindi", hindi()),
        ("nothing", nothing()),
        ("one_day", one_day()),
        ("level", level()),
        ("edges", edges()),
        ("crowded", crowded()),
    ]
}
