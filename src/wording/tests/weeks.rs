//! Samples of weeks, for the client, the case and the digest.

use std::collections::BTreeSet;

use crate::dialogue::screen::{Look, Page, Screen};
use crate::domain::catalogue::samples::{ASK_MOOD, ASK_SUDS, ASK_SUDS_NOW};
use crate::domain::ids::{ItemId, LinkId, SkillId, TaskId};
use crate::domain::item::{Item, Spec};
use crate::domain::kind::{Amount, Kind, Rating, Unit};
use crate::domain::lang::Lang;
use crate::domain::placed::Watch;
use crate::domain::series::Gone;
use crate::domain::week::samples::item;
use crate::domain::week::{
    Comparison, Flag, Further, Left, Level, Series, Stat, Sum, TaskWeek, Told, Week, WeekSummary, Well,
    Worst, tell,
};

use crate::wording::{DigestPage, DigestRow, OwnWeek};

use super::samples::{HOSTILE, Sample, aim, day, skills};
use super::words;

fn stat(mean: f64, n: usize) -> Option<Stat> {
    Some(Stat { mean, n, low: 2, high: 8 })
}

pub fn mood() -> Item {
    item(ASK_MOOD)
}

pub fn suds() -> Item {
    item(ASK_SUDS)
}

fn series(mood: Comparison, suds: Comparison) -> Vec<Series> {
    let series = |item: Item, of| Series { limit: Watch::Usual.limit(&item), item, of };
    vec![series(self::mood(), mood), series(self::suds(), suds)]
}

/// What was asked about the other moment.
pub fn left(gone: Gone, days: usize, sum: Sum) -> Left<Further> {
    Left { of: Further { item: item(ASK_SUDS_NOW), days, sum }, gone }
}

const NONE: Comparison = Comparison { this: None, usual: None };

fn of(week: &WeekSummary, place: usize) -> Comparison {
    week.series[place].of
}

/// These are asked, and all of them are drawn large.
fn with(series: Vec<Series>, rest: WeekSummary) -> WeekSummary {
    WeekSummary { large: series.clone(), series, ..rest }
}

pub fn week() -> WeekSummary {
    let series = series(
        Comparison { this: stat(4.4, 5), usual: stat(5.6, 20) },
        Comparison { this: stat(55.2, 5), usual: stat(35.0, 20) },
    );
    WeekSummary {
        week: Week::ending(day("2026-03-08")),
        asked: 6,
        answered: 5,
        late: 1,
        filled_in: 1,
        paused: 1,
        worst: Vec::new(),
        hard: BTreeSet::new(),
        aside: Vec::new(),
        large: series.clone(),
        series,
        further: Vec::new(),
        nights: None,
        left: Vec::new(),
        top_skill: Some((SkillId(1), 3)),
        skill_days: 4,
        homework: (4, 9),
        homework_aside: false,
    }
}

fn empty_week() -> WeekSummary {
    WeekSummary {
        answered: 0,
        late: 0,
        filled_in: 0,
        paused: 0,
        top_skill: None,
        skill_days: 0,
        homework: (0, 0),
        asked: 7,
        ..with(series(NONE, NONE), week())
    }
}

fn paused_week() -> WeekSummary {
    WeekSummary { asked: 0, paused: 7, ..empty_week() }
}

/// A full week in five sentences.
pub fn told() -> Vec<Told> {
    vec![
        Told::Answered { answered: 5, asked: 6, later: 2 },
        Told::Levels {
            of: vec![
                (mood(), Level::Usual { this: 4.4, usual: 5.6 }),
                (suds(), Level::Usual { this: 55.2, usual: 55.4 }),
            ],
        },
        Told::Well { well: Well::Best { day: day("2026-03-05"), item: mood(), value: 8.0 } },
        Told::BetterDays {
            item: mood(),
            skill: SkillId(1),
            with: 6.4,
            days: 8,
            without: 5.1,
            other_days: 12,
        },
        Told::BringOne,
    ]
}

fn few() -> Vec<Told> {
    let levels = |mood: Option<Level>, suds: Option<Level>| {
        let both = [mood.map(|level| (self::mood(), level)), suds.map(|level| (self::suds(), level))];
        Told::Levels { of: both.into_iter().flatten().collect() }
    };
    vec![
        levels(Some(Level::At(3)), Some(Level::At(60))),
        levels(Some(Level::Between(2, 5)), Some(Level::Between(20, 85))),
        levels(Some(Level::Mean(4.25)), Some(Level::Mean(61.5))),
        levels(Some(Level::Usual { this: 6.0, usual: 6.01 }), Some(Level::Usual { this: 70.0, usual: 31.2 })),
        levels(None, Some(Level::At(0))),
        levels(Some(Level::Mean(10.0)), None),
    ]
}

fn wells() -> Vec<Told> {
    let wells = [
        Well::Helped { days: 1 },
        Well::Helped { days: 3 },
        Well::Homework { days: 1 },
        Well::Homework { days: 7 },
        Well::Skills { days: 1 },
        Well::Skills { days: 2 },
    ];
    wells.map(|well| Told::Well { well }).into()
}

pub fn worst(item: Item, value: i32, days: usize) -> Worst {
    Worst { item, value, day: day("2026-03-05"), days }
}

pub fn flags() -> Vec<Flag> {
    vec![
        Flag::Worst(worst(suds(), 100, 1)),
        Flag::Worst(worst(mood(), 0, 3)),
        Flag::MoreWorst { count: 1 },
        Flag::MoreWorst { count: 3 },
        Flag::Worse { item: suds(), this: 55.2, usual: 37.0 },
        Flag::Worse { item: mood(), this: 4.4, usual: 5.9 },
        Flag::NoAnswers { asked: 7 },
        Flag::NoAnswers { asked: 1 },
        Flag::FewAnswers { answered: 2, asked: 7 },
    ]
}

pub fn digest() -> Vec<DigestRow> {
    let row = |alias: &str, summary, flags, paused| DigestRow {
        link: LinkId(1),
        alias: alias.into(),
        summary,
        flags,
        paused,
        asked_on: None,
    };
    let mood_only = with(series(of(&week(), 0), NONE), week());
    let suds_only = WeekSummary { paused: 0, ..with(series(NONE, of(&week(), 1)), week()) };
    vec![
        row(HOSTILE, week(), flags(), false),
        row("Heron", empty_week(), vec![Flag::NoAnswers { asked: 7 }], false),
        row("Otter", paused_week(), vec![], true),
        row("Wren", WeekSummary { paused: 0, ..paused_week() }, vec![], false),
        row("Finch", mood_only, vec![], true),
        row("Robin", suds_only, vec![], false),
    ]
}

pub fn weeks() -> Vec<Sample> {
    let usually = |mood, suds| {
        let [one, other] = [of(&week(), 0), of(&week(), 1)];
        series(Comparison { usual: mood, ..one }, Comparison { usual: suds, ..other })
    };
    let same = WeekSummary { top_skill: None, ..with(usually(stat(4.41, 20), stat(55.0, 20)), week()) };
    let other_way = WeekSummary {
        answered: 1,
        asked: 1,
        skill_days: 1,
        ..with(usually(stat(2.9, 20), stat(73.4, 20)), week())
    };
    let alone = WeekSummary {
        top_skill: None,
        skill_days: 0,
        further: Vec::new(),
        nights: None,
        left: vec![
            left(Gone::Moved, 1, Sum::Between(35, 35)),
            left(Gone::Aside, 3, Sum::Between(20, 100)),
            left(Gone::Off, 5, Sum::Yes(2)),
        ],
        homework_aside: true,
        ..with(usually(None, None), week())
    };
    let tasks: Vec<TaskWeek> =
        [("Walk for ten minutes", 1, 5), ("Write down one <thought>", 0, 0), ("Call Ana", 0, 2)]
            .map(|(text, days, said)| TaskWeek { id: TaskId(4), text: text.into(), days, said })
            .into();
    let first = || {
        let levels = [(mood(), Level::Mean(4.4)), (suds(), Level::Mean(55.2))].into();
        vec![Told::Answered { answered: 5, asked: 6, later: 2 }, Told::Levels { of: levels }]
    };
    let better = skills().pop();
    let weekly = |summary, top_skill, tasks, told: Vec<Told>| {
        Sample::Own(Box::new(OwnWeek { summary, top_skill, tasks, told, better: better.clone() }))
    };
    let [few, wells] = [few(), wells()];
    let own = [
        weekly(week(), skills().pop(), tasks.clone(), told()),
        weekly(same, None, vec![], few),
        weekly(other_way, skills().into_iter().next(), vec![], wells),
        weekly(alone, None, vec![], first()),
        weekly(empty_week(), None, vec![], vec![Told::NoAnswers]),
        weekly(empty_week(), None, vec![], vec![Told::StillNoAnswers]),
        weekly(empty_week(), None, vec![], vec![Told::NoAnswersSince { since: day("2026-02-24") }]),
        weekly(paused_week(), None, tasks, vec![Told::NotAsked]),
    ];
    let of_client = [
        Sample::Chart(HOSTILE.into(), Box::new(week())),
        Screen::Look(Look::Session { aim: aim(), weeks: 12 }).into(),
        Screen::Look(Look::SessionFile { aim: aim(), weeks: 4 }).into(),
    ];
    let waiting = Sample::from(Screen::Weekly { week: week().week });
    own.into_iter().chain([waiting]).chain(of_client).collect()
}

/// Whatever is drawn large is said in words as well, of every kind that is a number: the picture may never come.
#[test]
fn what_is_drawn_large_is_told_in_words_everywhere() {
    let words = words();
    let own = |unit: &str| Kind::Amount(Amount { unit: Unit::Own(unit.into()) });
    let rating = Rating { low: 0, high: 5, ..Rating::default() };
    let kinds = [
        (Kind::Rating(rating), 3, "3"),
        (Kind::Count, 3, "3"),
        (Kind::Amount(Amount { unit: Unit::Hours }), 450, "7"),
        (Kind::Amount(Amount { unit: Unit::Minutes }), 45, "45"),
        (own("glasses"), 6, "6"),
        (Kind::Clock, 1_390, "23"),
    ];
    let en = Lang::new("en");
    for (kind, value, said) in kinds {
        let item = Item::of_spec(ItemId(50), Spec::typed("Third".into(), kind.clone()));
        let this = Some(Stat { mean: value.into(), n: 1, low: value, high: value });
        let third = Series { item, of: Comparison { this, usual: None }, limit: None };
        let large = week().large.into_iter().chain([third]).collect();
        let summary = WeekSummary { large, ..week() };
        let told = tell(&summary, &[], summary.week.from());
        let own =
            OwnWeek { summary: summary.clone(), told, better: None, top_skill: None, tasks: Vec::new() };
        let row = DigestRow {
            link: LinkId(1),
            alias: "Heron".into(),
            summary: summary.clone(),
            flags: Vec::new(),
            paused: false,
            asked_on: None,
        };
        let page = DigestPage { rows: vec![row], page: Page::default(), by_button: false };
        let texts = [
            words.own_week(&en, &own).text,
            words.album_caption(&en, "Heron", &summary, None, &[]),
            words.digest(&en, &page).text,
        ];
        for text in texts {
            let told = text.find("Third").map(|at| text[at..].chars().take(20).collect::<String>());
            assert!(told.as_ref().is_some_and(|told| told.contains(said)), "{kind:?}: {told:?} in {text}");
        }
    }
}

/// What was put aside is not said to be asked no more, and no kind is passed over; to client and therapist alike.
#[test]
fn what_is_not_asked_now_is_told_alike_with_its_reason() {
    let words = words();
    let en = Lang::new("en");
    let left = vec![
        left(Gone::Aside, 3, Sum::Between(20, 100)),
        left(Gone::Off, 5, Sum::Yes(2)),
        left(Gone::Moved, 1, Sum::Between(35, 35)),
    ];
    let summary = WeekSummary { left, homework_aside: true, ..week() };
    let told = tell(&summary, &[], summary.week.from());
    let own = OwnWeek { summary: summary.clone(), told, better: None, top_skill: None, tasks: Vec::new() };
    let client = words.own_week(&en, &own).text;
    let therapist = words.album_caption(&en, "Heron", &summary, None, &[]);
    for line in [
        "Asked about another moment on 1 day: distress (SUDs, when asked) 35.",
        "Put aside, answered on 3 days: distress (SUDs, when asked) between 20 and 100.",
        "Not asked any more, answered on 5 days: distress (SUDs, when asked) yes on 2 of 5.",
        "Homework: put aside, so not asked about.",
    ] {
        assert!(client.contains(line) && therapist.contains(line), "{line}: {client} {therapist}");
    }
    let closing = client.find("If you like").unwrap();
    assert!(
        client.find("Not asked any more").is_some_and(|at| at < closing),
        "the suggestion closes: {client}"
    );
}
