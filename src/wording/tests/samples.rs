//! At least one sample of every screen and every line, by feature. A new one does not compile until it is here.

use chrono::{DateTime, NaiveDate, Utc, Weekday};
use chrono_tz::Tz;

use crate::dialogue::event::Unreadable;
use crate::dialogue::facts::{Read, ReadWhat};
use crate::dialogue::screen::*;
use crate::dialogue::state::TimeFor;
use crate::domain::checkin::{Answer, Answers, Given, Note, Question, Timing};
use crate::domain::client::{Arrangements, Pause};
use crate::domain::ids::{InviteId, LinkId, PersonId, SkillId, TaskId};
use crate::domain::lang::Lang;
use crate::domain::link::Tie;
use crate::domain::scale::SudsWhen;
use crate::domain::schedule::{LocalTime, Weekdays};
use crate::domain::skill::{BUILT_IN, Skill, SkillName};
use crate::domain::task::{Report, Task};
use crate::domain::week::{Comparison, Flag, Stat, WeekSummary};

pub const ZONE: Tz = chrono_tz::Europe::Madrid;
/// What a person might type to break the page.
pub const HOSTILE: &str = "<b>&{ $x } \"حسن\"";

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn time(hour: u16) -> LocalTime {
    LocalTime::from_hm(hour, 0).unwrap()
}

pub fn tie(name: &str) -> Tie {
    Tie {
        link: LinkId(1),
        therapist: PersonId(9),
        alias: "Heron".into(),
        name: name.into(),
        since: at("2026-01-05T10:00:00Z"),
    }
}

pub fn task(id: i64, text: &str) -> Task {
    Task {
        id: TaskId(id),
        link: LinkId(1),
        text: text.into(),
        last_day: None,
    }
}

pub fn skills() -> Vec<Skill> {
    let built_in = BUILT_IN.iter().map(|key| SkillName::BuiltIn((*key).into()));
    let own = SkillName::Own("Ice water <cold>".into());
    built_in
        .chain([own])
        .zip(1..)
        .map(|(name, id)| Skill {
            id: SkillId(id),
            name,
        })
        .collect()
}

pub fn week() -> WeekSummary {
    let stat = |mean, n| {
        Some(Stat {
            mean,
            n,
            low: 2,
            high: 8,
        })
    };
    WeekSummary {
        from: day("2026-03-02"),
        to: day("2026-03-08"),
        asked: 6,
        answered: 5,
        late: 1,
        filled_in: 1,
        paused: 1,
        mood: Comparison {
            this: stat(4.4, 5),
            before: stat(5.9, 6),
            change: Some(-1.5),
        },
        suds: Comparison {
            this: stat(55.2, 5),
            before: stat(37.0, 6),
            change: Some(18.2),
        },
        top_skill: Some((SkillId(1), 3)),
        skill_days: 4,
    }
}

fn empty_week() -> WeekSummary {
    let none = Comparison {
        this: None,
        before: None,
        change: None,
    };
    WeekSummary {
        answered: 0,
        late: 0,
        filled_in: 0,
        paused: 0,
        mood: none,
        suds: none,
        top_skill: None,
        skill_days: 0,
        asked: 7,
        ..week()
    }
}

fn paused_week() -> WeekSummary {
    WeekSummary {
        asked: 0,
        paused: 7,
        ..empty_week()
    }
}

fn answers() -> Answers {
    let mut answers = Answers::default();
    answers.apply(Answer::Mood(Given::Value(6)));
    answers.apply(Answer::Suds(Given::Value(35)));
    answers.apply(Answer::Skills(Given::Value(vec![
        SkillId(1),
        SkillId(7),
        SkillId(99),
    ])));
    answers.apply(Answer::Helped(Given::Value(3)));
    answers.apply(Answer::Task(
        TaskId(4),
        Report {
            done: Some(2),
            useful: Some(3),
        },
    ));
    answers.apply(Answer::Task(
        TaskId(5),
        Report {
            done: None,
            useful: None,
        },
    ));
    answers.apply(Answer::Note(Given::Value(Note {
        text: "Slept <badly>, walked anyway".into(),
        shared: true,
    })));
    answers
}

pub fn card(at: Option<Question>) -> Card {
    Card {
        day: day("2026-03-03"),
        timing: Timing::OnTime,
        suds_when: SudsWhen::HighestToday,
        at,
        place: 2,
        places: 5,
        back: None,
        answers: Answers::default(),
        skills: skills(),
        tasks: vec![
            task(4, "Walk for ten minutes"),
            task(5, "Write down one <thought>"),
        ],
        opening: Opening::Asked,
        shared: true,
    }
}

fn cards() -> Vec<Screen> {
    let task = TaskId(4);
    let every = [
        Question::Mood,
        Question::Suds,
        Question::Skills,
        Question::Helped,
        Question::Task(task),
        Question::Useful(task),
        Question::Note,
        Question::Share,
    ];
    let mut cards: Vec<Card> = every.iter().map(|question| card(Some(*question))).collect();
    // All of it again, answered, for another day.
    cards.extend(every.iter().map(|question| Card {
        answers: answers(),
        back: Some(Question::Mood),
        timing: Timing::FilledIn,
        opening: Opening::Resumed,
        suds_when: SudsWhen::RightNow,
        shared: false,
        ..card(Some(*question))
    }));
    cards.push(Card {
        timing: Timing::Late,
        opening: Opening::Nudged,
        ..card(Some(Question::Mood))
    });
    cards.push(Card {
        opening: Opening::AskedAgain,
        places: 14,
        ..card(Some(Question::Suds))
    });
    cards.push(Card {
        answers: answers(),
        ..card(None)
    });
    cards.push(Card {
        answers: answers(),
        timing: Timing::Late,
        shared: false,
        ..card(None)
    });
    let mut skipped = Answers::default();
    skipped.apply(Answer::Mood(Given::Skipped));
    skipped.apply(Answer::Skills(Given::Skipped));
    cards.push(Card {
        answers: skipped,
        tasks: vec![self::task(4, "Walk")],
        ..card(None)
    });
    let mut none = Answers::default();
    none.apply(Answer::Skills(Given::Value(vec![])));
    none.apply(Answer::Note(Given::Value(Note {
        text: "For me".into(),
        shared: false,
    })));
    cards.push(Card {
        answers: none,
        ..card(None)
    });
    cards
        .into_iter()
        .map(|card| Screen::Checkin(Box::new(card)))
        .collect()
}

fn settings() -> Vec<Screen> {
    let zone = Some(ZONE);
    let few = Arrangements {
        nudge: false,
        weekdays: Weekdays::from_bits(0b0010101).unwrap(),
        ..Arrangements::starting_at(time(20))
    };
    let shown = [
        (Some(Arrangements::starting_at(time(20))), false, None),
        (Some(few), true, Some((Weekday::Mon, time(8)))),
        (None, false, Some((Weekday::Fri, time(16)))),
    ];
    let screen = |(client, paused, digest)| {
        Screen::Settings(Box::new(SettingsScreen {
            lang: Lang::new("es"),
            zone,
            client,
            paused,
            digest,
        }))
    };
    shown.into_iter().map(screen).collect()
}

fn case(flags: Vec<Flag>, pause: Option<Pause>) -> Screen {
    Screen::Case(Box::new(CaseScreen {
        link: LinkId(1),
        alias: HOSTILE.into(),
        summary: week(),
        top_skill: skills().pop().filter(|_| !flags.is_empty()),
        tasks: if flags.is_empty() {
            vec![]
        } else {
            vec![task(4, "Walk for ten minutes")]
        },
        notes: if flags.is_empty() {
            vec![]
        } else {
            vec![(day("2026-03-04"), "Slept <badly>".into())]
        },
        flags,
        pause,
        zone: ZONE,
        suds_when: if pause.is_some() {
            SudsWhen::RightNow
        } else {
            SudsWhen::HighestToday
        },
    }))
}

pub fn flags() -> Vec<Flag> {
    vec![
        Flag::SudsHigher {
            by: 18.2,
            this: 55.2,
            before: 37.0,
        },
        Flag::MoodLower {
            by: 1.5,
            this: 4.4,
            before: 5.9,
        },
        Flag::NoAnswers { asked: 7 },
        Flag::NoAnswers { asked: 1 },
        Flag::FewAnswers {
            answered: 2,
            asked: 7,
        },
    ]
}

fn digest() -> Vec<DigestRow> {
    let row = |alias: &str, summary, flags, paused| DigestRow {
        alias: alias.into(),
        summary,
        flags,
        paused,
    };
    let mood_only = WeekSummary {
        suds: empty_week().suds,
        ..week()
    };
    let suds_only = WeekSummary {
        mood: empty_week().mood,
        paused: 0,
        ..week()
    };
    vec![
        row(HOSTILE, week(), flags(), false),
        row("Heron", empty_week(), vec![Flag::NoAnswers { asked: 7 }], false),
        row("Otter", paused_week(), vec![], true),
        row(
            "Wren",
            WeekSummary {
                paused: 0,
                ..paused_week()
            },
            vec![],
            false,
        ),
        row("Finch", mood_only, vec![], true),
        row("Robin", suds_only, vec![], false),
    ]
}

fn weeks() -> Vec<Screen> {
    let same = WeekSummary {
        mood: Comparison {
            change: Some(0.01),
            ..week().mood
        },
        suds: Comparison {
            change: Some(0.2),
            ..week().suds
        },
        top_skill: None,
        ..week()
    };
    let other_way = WeekSummary {
        mood: Comparison {
            change: Some(1.5),
            ..week().mood
        },
        suds: Comparison {
            change: Some(-18.2),
            ..week().suds
        },
        answered: 1,
        asked: 1,
        skill_days: 1,
        ..week()
    };
    let alone = WeekSummary {
        mood: Comparison {
            change: None,
            ..week().mood
        },
        suds: Comparison {
            change: None,
            ..week().suds
        },
        top_skill: None,
        skill_days: 0,
        ..week()
    };
    let tasks: Vec<TaskWeek> = [
        ("Walk for ten minutes", 3),
        ("Write down one <thought>", 0),
        ("Call Ana", 1),
    ]
    .map(|(text, days)| TaskWeek {
        id: TaskId(4),
        text: text.into(),
        days,
    })
    .into();
    let weekly = |summary, top_skill, tasks| Screen::Weekly {
        summary,
        top_skill,
        tasks,
    };
    vec![
        weekly(week(), skills().pop(), tasks.clone()),
        weekly(same, None, vec![]),
        weekly(other_way, skills().into_iter().next(), vec![]),
        weekly(alone, None, vec![]),
        weekly(empty_week(), None, vec![]),
        weekly(paused_week(), None, tasks),
        Screen::CaseChart {
            link: LinkId(1),
            alias: HOSTILE.into(),
            summary: week(),
        },
    ]
}

/// Samples of one feature.
pub struct Feature {
    pub name: &'static str,
    pub screens: Vec<Screen>,
}

pub fn samples() -> Vec<Feature> {
    let langs = || vec![Lang::new("en"), Lang::new("es"), Lang::new("ar")];
    let pause = |until| Pause {
        from_day: day("2026-03-03"),
        until,
    };
    let until = Some(at("2026-03-06T19:00:00Z"));
    let link = LinkId(1);
    let alias = || HOSTILE.to_owned();
    let client_row = |(n, paused)| ClientRow {
        link: LinkId(n),
        alias: format!("Heron {n}"),
        paused,
    };
    let read = |what| Read {
        therapist: HOSTILE.into(),
        what,
        at: at("2026-03-03T19:05:00Z"),
    };
    let next = at("2026-03-03T19:00:00Z");
    let closed = |answered| Screen::CheckinClosed {
        day: day("2026-03-02"),
        answered,
    };
    let mut checkin = cards();
    checkin.extend([closed(true), closed(false)]);
    let features = [
        ("checkin", checkin),
        (
            "join",
            vec![
                Screen::Stranger { langs: langs() },
                Screen::Consent {
                    invite: InviteId(7),
                    therapist: HOSTILE.into(),
                },
                Screen::TherapistLink { invite: InviteId(7) },
                Screen::AskName,
                Screen::ClientReady {
                    time: time(20),
                    next,
                    zone: ZONE,
                },
                Screen::ClientHome {
                    next: Some(next),
                    zone: ZONE,
                    paused: false,
                },
                Screen::ClientHome {
                    next: None,
                    zone: ZONE,
                    paused: false,
                },
                Screen::ClientHome {
                    next: None,
                    zone: ZONE,
                    paused: true,
                },
                Screen::TherapistReady { name: HOSTILE.into() },
                Screen::TherapistHome {
                    name: "Dr Rivera".into(),
                    clients: 0,
                },
                Screen::TherapistHome {
                    name: "Dr Rivera".into(),
                    clients: 2,
                },
            ],
        ),
        (
            "zone",
            vec![
                Screen::AskZone,
                Screen::ClockZones {
                    choices: vec![(time(9), ZONE), (time(10), chrono_tz::Asia::Amman)],
                },
                Screen::PickZone {
                    zones: vec![chrono_tz::America::Argentina::Buenos_Aires, Tz::UTC],
                },
                Screen::ShareLocation,
                Screen::ZoneSet {
                    zone: ZONE,
                    now: time(9),
                },
            ],
        ),
        ("settings", {
            let mut screens = settings();
            screens.extend(
                [TimeFor::Prompt, TimeFor::Weekly, TimeFor::Digest].map(|what| Screen::AskTime { what }),
            );
            screens.extend([TimeFor::Weekly, TimeFor::Digest].map(|what| Screen::AskWeekday { what }));
            screens.push(Screen::AskWeekdays {
                weekdays: Weekdays::from_bits(1).unwrap(),
            });
            screens.push(Screen::Langs { langs: langs() });
            screens
        }),
        (
            "pause",
            vec![
                Screen::AskPause,
                Screen::Paused {
                    pause: pause(until),
                    zone: ZONE,
                },
                Screen::Paused {
                    pause: pause(None),
                    zone: ZONE,
                },
                Screen::AskCasePause { link, alias: alias() },
            ],
        ),
        ("weekly", weeks()),
        (
            "data",
            vec![
                Screen::Privacy {
                    ties: vec![tie(HOSTILE), tie("Dr Amari")],
                    reads: [ReadWhat::Card, ReadWhat::Chart, ReadWhat::Digest]
                        .map(read)
                        .into(),
                    zone: ZONE,
                    is_client: true,
                    is_therapist: true,
                },
                Screen::Privacy {
                    ties: vec![],
                    reads: vec![],
                    zone: ZONE,
                    is_client: true,
                    is_therapist: false,
                },
                Screen::Privacy {
                    ties: vec![],
                    reads: vec![],
                    zone: ZONE,
                    is_client: false,
                    is_therapist: true,
                },
                Screen::Privacy {
                    ties: vec![],
                    reads: vec![],
                    zone: ZONE,
                    is_client: false,
                    is_therapist: false,
                },
                Screen::AskDelete,
                Screen::Export,
            ],
        ),
        (
            "stop",
            vec![
                Screen::AskStop {
                    ties: vec![tie(HOSTILE), tie("Dr Amari")],
                },
                Screen::ConfirmStop {
                    tie: Some(tie(HOSTILE)),
                },
                Screen::ConfirmStop { tie: None },
            ],
        ),
        (
            "invite",
            vec![
                Screen::AskAlias,
                Screen::Invited {
                    alias: alias(),
                    code: "Ab-_9".into(),
                    days: 14,
                },
            ],
        ),
        (
            "clients",
            vec![
                Screen::Clients {
                    rows: (1..=3).map(|n| client_row((n, n == 2))).collect(),
                },
                Screen::Clients {
                    rows: (1..=200).map(|n| client_row((n, false))).collect(),
                },
                case(flags(), Some(pause(until))),
                case(vec![], Some(pause(None))),
                case(vec![], None),
                Screen::ConfirmEnd { link, alias: alias() },
            ],
        ),
        (
            "homework",
            vec![
                Screen::Homework {
                    link,
                    alias: alias(),
                    tasks: vec![
                        task(4, HOSTILE),
                        Task {
                            last_day: Some(day("2026-03-20")),
                            ..task(5, "Walk")
                        },
                    ],
                },
                Screen::Homework {
                    link,
                    alias: alias(),
                    tasks: vec![],
                },
                Screen::AskTask { link, alias: alias() },
                Screen::AskTaskUntil {
                    link,
                    text: HOSTILE.into(),
                },
            ],
        ),
        (
            "skills",
            vec![
                Screen::Skills {
                    link,
                    alias: alias(),
                    skills: skills(),
                },
                Screen::Skills {
                    link,
                    alias: alias(),
                    skills: vec![],
                },
                Screen::AskSkill { link, alias: alias() },
            ],
        ),
        (
            "digest",
            vec![
                Screen::Digest { rows: digest() },
                Screen::Digest { rows: vec![] },
                Screen::Album {
                    cases: vec![AlbumCase { link, alias: alias() }],
                },
                Screen::Album {
                    cases: vec![AlbumCase { link, alias: alias() }; 3],
                },
            ],
        ),
        (
            "help",
            vec![
                Screen::Help {
                    is_client: true,
                    is_therapist: false,
                },
                Screen::Help {
                    is_client: false,
                    is_therapist: true,
                },
                Screen::Help {
                    is_client: true,
                    is_therapist: true,
                },
                Screen::Help {
                    is_client: false,
                    is_therapist: false,
                },
                Screen::Menu,
                Screen::OnlyPrivate,
            ],
        ),
        ("common", lines().into_iter().map(Screen::Line).collect()),
    ];
    features
        .into_iter()
        .map(|(name, screens)| Feature { name, screens })
        .collect()
}

pub fn lines() -> Vec<Line> {
    let therapist = || HOSTILE.to_owned();
    let alias = || HOSTILE.to_owned();
    let next = at("2026-03-03T19:00:00Z");
    let day = day("2026-03-02");
    let (low, high) = (0, 10);
    let unreadable = [
        Unreadable::Sticker,
        Unreadable::Voice,
        Unreadable::Picture,
        Unreadable::Edited,
        Unreadable::Forwarded,
        Unreadable::Other,
    ];
    let mut lines: Vec<Line> = unreadable.map(Line::Unreadable).into();
    lines.extend([
        Line::Sorry,
        Line::NothingAsked,
        Line::StaleButton,
        Line::UnknownCommand,
        Line::Cancelled,
        Line::NothingToCancel,
        Line::NotClient,
        Line::NotTherapist,
        Line::NotFound,
        Line::NotANumber { low, high },
        Line::NotWhole { low, high },
        Line::SeveralNumbers { low, high },
        Line::OutOfRange { low: 0, high: 100 },
        Line::PickNumbers { high: 7 },
        Line::NoteTooLong { max: 4096 },
        Line::NoteEmpty,
        Line::NoNote,
        Line::Saved,
        Line::DayClosed { day },
        Line::NotYetClient { day },
        Line::InviteUnknown,
        Line::InviteUsed,
        Line::InviteExpired,
        Line::InviteRevoked,
        Line::GuessedTooOften,
        Line::OwnInvite,
        Line::AlreadySharing {
            therapist: therapist(),
        },
        Line::AlreadyTherapist,
        Line::AgreeWithButton,
        Line::Declined,
        Line::NowSharing {
            therapist: therapist(),
        },
        Line::ZoneUnknown,
        Line::TimeUnclear,
        Line::NameEmpty,
        Line::NameTooLong { max: 40 },
        Line::SettingsSaved,
        Line::LastWeekday,
        Line::AlreadyPaused,
        Line::NotPaused,
        Line::Resumed { next, zone: ZONE },
        Line::PauseOver { next, zone: ZONE },
        Line::PausedByTherapist {
            therapist: therapist(),
        },
        Line::ResumedByTherapist {
            therapist: therapist(),
        },
        Line::SharesWithNobody,
        Line::StoppedSharing {
            therapist: therapist(),
        },
        Line::StoppedAll,
        Line::StillSharing,
        Line::DeleteNotTyped,
        Line::Deleted,
        Line::ClientJoined { alias: alias() },
        Line::ClientLeft { alias: alias() },
        Line::TherapistEnded {
            therapist: therapist(),
        },
        Line::TaskAdded {
            text: "Walk".into(),
            last_day: Some(day),
        },
        Line::TaskAdded {
            text: "Walk".into(),
            last_day: None,
        },
        Line::TaskEnded,
        Line::NewTask {
            therapist: therapist(),
            text: "Walk".into(),
        },
        Line::DateUnclear,
        Line::DatePast,
        Line::SkillAdded,
        Line::SkillsFull { max: 40 },
        Line::SkillRetired,
        Line::CasePaused { alias: alias() },
        Line::CaseResumed { alias: alias() },
        Line::CaseEnded { alias: alias() },
        Line::NoClients,
        Line::NoAnswersYet,
    ]);
    lines
}
