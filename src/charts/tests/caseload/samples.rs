//! Caseloads the tests share; the words stand in for a translation.

use crate::charts::{CASELOAD_FLAGS, CaseLegend, CaseRow, Caseload, Colour, Column, Heads, Lines, Spark};

/// The rules a client meets.
pub fn flags(met: &[&str]) -> Lines {
    let met = met.iter().map(|flag| (*flag).to_owned()).collect();
    Lines::within(CASELOAD_FLAGS, met, |more| format!("and {more} more"))
}

/// Six clients: two with flags, one paused, one new, one without homework.
pub fn ordinary() -> Caseload {
    let mut rows = vec![
        row("Heron", ("3.4", "−1.5"), ("55", "+18"), 5),
        row("Kim from the reading group", ("4.6", "−0.2"), ("61", "+2"), 2),
        row("Otter", ("6.8", "+0.4"), ("28", "−6"), 7),
        row("Maple", ("5.2", "0.0"), ("40", "+1"), 6),
        row("Wren", ("7.0", ""), ("70", ""), 3),
        row("River", ("", ""), ("", ""), 0),
    ];
    rows[0].flags =
        flags(&["SUDs 18 above usual (55, usually 37)", "Mood 1.5 below usual (3.4, usually 4.9)"]);
    let one = [5, 4, 6, 5, -1, 5, 4, 6, 5, 5, 4, -1, 5, 6, 5, 4, 5, 5, 6, 5, 4, 5, 4, -1, 3, -1, 2, 3];
    let other = [
        40, 35, 30, 38, -1, 36, 42, 30, 35, 38, 45, -1, 40, 32, 36, 38, 40, 35, 32, 38, 40, 45, 52, -1, 58,
        -1, 62, 58,
    ];
    rows[0].sparks[0] = Spark { usual: Some(4.9), ..labelled(spark(10.0, &one), ("3.4", "−1.5")) };
    rows[0].sparks[1] = Spark { usual: Some(37.0), ..labelled(spark(100.0, &other), ("55", "+18")) };
    rows[1].flags = flags(&["Few answers: 2 of 7 days"]);
    rows[2].homework = Some((1.0, "6 of 6".to_owned()));
    rows[3].homework = None;
    let new = &mut rows[4];
    for spark in &mut new.sparks {
        spark.points = [7.0, 8.0, 6.0].map(|tenths| Some(tenths / 10.0 * spark.high)).to_vec();
        spark.week = 0..3;
        spark.usual = None;
    }
    new.answered = (3, 3, "3 of 3".to_owned());
    new.homework = Some((0.0, "0 of 2".to_owned()));
    pause(&mut rows[5]);
    Caseload {
        rtl: false,
        title: "Your week, 16 Nov – 22 Nov".to_owned(),
        subtitle: "6 clients".to_owned(),
        heads: Heads {
            columns: columns(["Mood, 0–10", "SUDs, 0–100"]),
            answered: "Days answered".to_owned(),
            homework: "Homework".to_owned(),
        },
        rows,
        legend: CaseLegend {
            week: "this week".to_owned(),
            usual: "usual".to_owned(),
            missing: "no answer".to_owned(),
            flag: "a rule below is met".to_owned(),
        },
        footer: "A line with a diamond appears if average SUDs are 15 or more above the client's usual level, \
                 average mood is 1.5 or more below it (both with at least 4 days), or fewer than half of the days \
                 were answered. These are reading aids, not clinical cut-offs."
            .to_owned(),
        no_data: "No client shares with you yet, so there is nothing to report this week.".to_owned(),
    }
}

/// A full page: five rows with flags, two pauses.
pub fn full() -> Caseload {
    let mut input = ordinary();
    let names = [
        "Heron", "Kim", "Otter", "Maple", "Wren", "River", "Sparrow", "Juniper", "Fox", "Ash", "Moss",
        "Lark", "Birch", "Finch", "Hazel", "Pike", "Rowan", "Swift", "Tern", "Vole",
    ];
    let flagged: Vec<CaseRow> = input.rows.drain(..2).collect();
    input.rows = names
        .iter()
        .enumerate()
        .map(|(i, name)| row(name, ("5.3", "+0.2"), ("41", "−3"), 4 + i as u8 % 4))
        .collect();
    for (i, row) in input.rows.iter_mut().take(5).enumerate() {
        row.flags = flags(&flagged[i % 2].flags.iter().take(1).map(String::as_str).collect::<Vec<_>>());
    }
    input.rows.iter_mut().skip(18).for_each(pause);
    input.subtitle = "Clients 1–20 of 47".to_owned();
    input
}

/// Read from right to left, in Arabic.
pub fn arabic() -> Caseload {
    let mut input = ordinary();
    input.rtl = true;
    input.title = "أسبوعك، ١٦ نوفمبر – ٢٢ نوفمبر".to_owned();
    input.subtitle = "٦ مراجعين".to_owned();
    input.heads = Heads {
        columns: columns(["المزاج، 0–10", "الضيق (SUDs)، 0–100"]),
        answered: "الأيام المُجابة".to_owned(),
        homework: "الواجب المنزلي".to_owned(),
    };
    input.legend = CaseLegend {
        week: "هذا الأسبوع".to_owned(),
        usual: "المستوى المعتاد".to_owned(),
        missing: "لا إجابة".to_owned(),
        flag: "تنطبق قاعدة أدناه".to_owned(),
    };
    input.footer =
        "يظهر سطر بعلامة المعيّن إذا كان متوسط الضيق (SUDs) أعلى من المعتاد بمقدار 15 أو أكثر، أو متوسط \
                    المزاج أدنى منه بمقدار 1.5 أو أكثر، أو إذا أُجيب عن أقل من نصف الأيام. هذه علامات تساعد على \
                    القراءة، وليست حدودًا سريرية."
            .to_owned();
    for (row, alias) in
        input.rows.iter_mut().zip(["مالك الحزين", "Kim", "كيم من مجموعة القراءة", "سارة", "ليلى", "نهر"])
    {
        row.alias = alias.to_owned();
        row.answered.2 = format!("{} من {}", row.answered.0, row.answered.1);
        row.homework.iter_mut().for_each(|(_, label)| *label = label.replace("of", "من"));
    }
    input.rows[0].flags = flags(&[
        "الضيق (SUDs) أعلى من المعتاد بمقدار 18 (55، والمعتاد 37)",
        "المزاج أدنى من المعتاد بمقدار 1.5 (3.4، والمعتاد 4.9)",
    ]);
    input.rows[1].flags = flags(&["إجابات قليلة: الأيام 2 من 7"]);
    input.rows[5].note = Some("استراحة".to_owned());
    input
}

/// Aliases that try to break the page.
pub fn hostile() -> Caseload {
    let mut input = ordinary();
    let aliases = [
        "Averyveryverylongalias".repeat(9),
        "w".repeat(200),
        "\u{202E}reversed\u{2066} \u{0}\u{7}\u{FFFE}<&>\"'".to_owned(),
        "🌊🦉🐢".to_owned(),
        "Kim كيم 小林 किम กิม 김 🌊 Ким קים".to_owned(),
        String::new(),
        "กรุงเทพมหานครอมรรัตนโกสินทร์มหินทรายุธยา".to_owned(),
        "क्षत्रिय संस्कृति विश्वविद्यालय".to_owned(),
        "z\u{36F}\u{36E}\u{36D}\u{36C}\u{36B}\u{36A}".repeat(20),
    ];
    input.rows = aliases.map(|alias| row(&alias, ("5.3", "+0.2"), ("41", "−3"), 6)).to_vec();
    let rule = "A rule whose sentence goes on and on, far beyond the end of the card it is on".repeat(2);
    input.rows[0].flags = flags(&[rule.as_str(); 7]);
    input.rows[1].note = Some("a note beneath an alias that is far too long".to_owned());
    input
}

/// One client with flags.
pub fn one() -> Caseload {
    let mut input = ordinary();
    input.rows.truncate(1);
    input.subtitle = "1 client".to_owned();
    input
}

/// No clients.
pub fn nobody() -> Caseload {
    let mut input = ordinary();
    input.rows.clear();
    input.subtitle.clear();
    input.footer.clear();
    input
}

/// Four paused clients, two of whom never answered.
pub fn paused() -> Caseload {
    let mut input = ordinary();
    input.rows.drain(..2);
    input.rows.iter_mut().for_each(pause);
    for row in &mut input.rows[2..] {
        row.note = Some("no check-ins this week".to_owned());
        for spark in &mut row.sparks {
            *spark = Spark { high: spark.high, ..Spark::default() };
        }
    }
    input.subtitle = "4 clients".to_owned();
    input
}

/// Values at, beyond and outside of any scale; single days; odd weeks.
pub fn edges() -> Caseload {
    let mut input = ordinary();
    let rows = &mut input.rows;
    rows[0].sparks[0] = Spark { week: 1..8, ..spark(10.0, &[0, 10, 0, 10, 10, 10, 0, 0]) };
    rows[0].sparks[1].high = f64::NAN;
    rows[1].sparks[0].points = [vec![None; 27], vec![Some(10.0)]].concat();
    rows[1].sparks[1].points = vec![Some(f64::INFINITY), Some(1e300), Some(-7.0), Some(f64::NAN), Some(50.0)];
    rows[1].sparks[1].week = 3..90;
    rows[2].sparks[0].points = [vec![None; 3], vec![Some(0.0)], vec![None; 24]].concat();
    rows[2].sparks[1].usual = Some(f64::NEG_INFINITY);
    rows[2].homework = Some((f64::NAN, String::new()));
    rows[3].sparks[0] = labelled(spark(10.0, &[10; 28]), ("10.0", "−10.0"));
    rows[3].sparks[1] = labelled(spark(100.0, &[0; 28]), ("100.0", "+100.0 and more"));
    rows[3].answered = (200, 3, "200 of 3 days".to_owned());
    rows[3].homework = Some((17.0, "17 of 1".to_owned()));
    rows[4].sparks[1].points = vec![Some(50.0)];
    rows[4].sparks[1].week = 0..7;
    rows[4].homework = Some((0.01, "1 of 99".to_owned()));
    input
}

/// All of them.
pub fn all() -> [Caseload; 8] {
    [ordinary(), full(), one(), nobody(), paused(), arabic(), hostile(), edges()]
}

fn columns(heads: [&str; 2]) -> Vec<Column> {
    let column = |(head, colour): (&str, Colour)| Column { head: head.to_owned(), colour };
    heads.into_iter().zip([Colour::Blue, Colour::Orange]).map(column).collect()
}

/// A row of four weeks with gaps; the seed is the alias.
pub fn row(alias: &str, one: (&str, &str), other: (&str, &str), answered: u8) -> CaseRow {
    let seed = alias.bytes().map(usize::from).sum::<usize>();
    let known =
        |day: usize| !(day * 5 + seed).is_multiple_of(9) && (day < 21 || day - 21 < usize::from(answered));
    let swing = |day: usize| [0, 1, 1, 2, 3, 2, 2, 1, 3, 4, 3][(day * (seed % 3 + 1) + seed) % 11];
    let values = |base: i16, step: i16| -> Vec<i16> {
        (0..28).map(|day| if known(day) { base + step * swing(day) } else { -1 }).collect()
    };
    let low = (seed % 4) as i16;
    CaseRow {
        alias: alias.to_owned(),
        note: None,
        sparks: vec![
            labelled(spark(10.0, &values(1 + low, 1)), one),
            labelled(spark(100.0, &values(50 - 10 * low, 6)), other),
        ],
        answered: (answered, 7, format!("{answered} of 7")),
        homework: Some((0.6, "3 of 5".to_owned())),
        flags: Lines::default(),
    }
}

/// A spark of these days; below 0 is no answer.
pub fn spark(max: f64, values: &[i16]) -> Spark {
    let points: Vec<Option<f64>> =
        values.iter().map(|&value| (value >= 0).then_some(f64::from(value))).collect();
    let before: Vec<f64> = points.iter().take(21).flatten().copied().collect();
    let usual = (!before.is_empty()).then(|| before.iter().sum::<f64>() / before.len() as f64);
    Spark { low: 0.0, high: max, points, week: 21..28, usual, label: String::new(), change: String::new() }
}

fn labelled(spark: Spark, (label, change): (&str, &str)) -> Spark {
    Spark { label: label.to_owned(), change: change.to_owned(), ..spark }
}

/// Nothing asked and nothing answered this week.
pub fn pause(row: &mut CaseRow) {
    row.note = Some("paused".to_owned());
    row.answered = (0, 0, String::new());
    row.homework = None;
    for spark in &mut row.sparks {
        spark.points.truncate(21);
        spark.points.resize(28, None);
        spark.label.clear();
        spark.change.clear();
    }
}
