//! At least one sample of every screen, by feature.

use chrono::{DateTime, NaiveDate, Utc, Weekday};
use chrono_tz::Tz;

use crate::dialogue::facts::{Read, ReadWhat};
use crate::dialogue::screen::{
    Aim, ClientRow, ClientsScreen, DataScreen, HomeworkScreen, InviteScreen, JoinScreen, Look, Page,
    PauseScreen, PlaceChoice, Screen, SettingsNow, SettingsScreen, StopScreen, ZoneScreen,
};
use crate::dialogue::state::TimeFor;
use crate::domain::catalogue::{everybodys, of_library};
use crate::domain::client::{Arrangements, Pause};
use crate::domain::ids::{InviteId, ItemId, LinkId, PersonId, SkillId, TaskId};
use crate::domain::item::{Item, Name, Spec};
use crate::domain::kind::Kind;
use crate::domain::lang::Lang;
use crate::domain::link::Tie;
use crate::domain::occasion::{Occasion, Slot};
use crate::domain::placed::Asked;
use crate::domain::scale::SudsWhen;
use crate::domain::schedule::{LocalTime, Weekdays};
use crate::domain::shared::SharedText;
use crate::domain::skill::{BUILT_IN, Skill, SkillName};
use crate::domain::task::Task;
use crate::domain::thought::Shared;
use crate::domain::week::{Flag, TaskWeek, WeekSummary};
use crate::wording::{CaseCard, DigestPage, DigestRow, Message, OwnWeek, Words};

use super::cards::{cards, kept};
use super::ctx;
use super::lines::lines;
use super::weeks::{digest, flags, week, weeks};

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
        day: None,
    }
}

pub fn task(id: i64, text: &str) -> Task {
    Task { id: TaskId(id), link: Some(LinkId(1)), text: text.into(), last_day: None }
}

pub fn skills() -> Vec<Skill> {
    let built_in = BUILT_IN.iter().map(|key| SkillName::BuiltIn((*key).into()));
    let own = SkillName::Own("Ice water <cold>".into());
    built_in.chain([own]).zip(1..).map(|(name, id)| Skill { id: SkillId(id), name }).collect()
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
        Screen::Settings(SettingsScreen::Settings(Box::new(SettingsNow {
            lang: Lang::new("es"),
            zone,
            client,
            paused,
            more_times: paused,
            digest,
        })))
    };
    shown.into_iter().map(screen).collect()
}

fn shared(code: &str) -> SharedText {
    let own = Item::of_spec(ItemId(51), Spec::typed("What <helped>?".into(), Kind::Text));
    let of = everybodys().into_iter().find(|item| item.code() == Some(code)).unwrap_or(own);
    let of = Some(of).filter(|_| code != "own");
    SharedText { day: day("2026-03-04"), of, text: "Slept <badly>".into() }
}

/// What somebody is asked already: one put aside, one by another therapist.
fn already_asked() -> Vec<Asked> {
    let listed = |code| Asked::new(of_library(ItemId(41), code).unwrap());
    let mut asked: Vec<Asked> =
        everybodys().into_iter().filter(|item| item.after.is_none()).map(Asked::new).collect();
    asked.push(Asked { by: Some("Dr Amari".into()), ..listed("panic_attacks") });
    asked.push(Asked { aside: true, by: Some(HOSTILE.into()), ..listed("sleep_hours") });
    asked
}

fn case(flags: Vec<Flag>, pause: Option<Pause>) -> Sample {
    Sample::Case(Box::new(CaseCard {
        link: LinkId(1),
        alias: HOSTILE.into(),
        summary: week(),
        top_skill: skills().pop().filter(|_| !flags.is_empty()),
        tasks: if flags.is_empty() {
            vec![]
        } else {
            vec![TaskWeek { id: TaskId(4), text: "Walk for ten minutes".into(), days: 3, said: 4 }]
        },
        notes: if flags.is_empty() {
            vec![]
        } else {
            vec![shared("note"), shared("grateful_for"), shared("own")]
        },
        records: match flags.is_empty() {
            true => Vec::new(),
            false => [Shared::All, Shared::Numbers].map(|what| super::thought::shared(what, HOSTILE)).into(),
        },
        flags,
        pause,
        next: None,
        asked_on: super::ease::asked_on(pause),
        zone: ZONE,
        suds_when: Some(if pause.is_some() { SudsWhen::RightNow } else { SudsWhen::HighestToday }),
    }))
}

fn choice(name: &str, country: &str, zone: Tz) -> PlaceChoice {
    PlaceChoice { name: name.into(), country: Some(country.into()), zone, now: time(19) }
}

pub fn aim() -> Aim {
    Aim { link: LinkId(1), alias: HOSTILE.into(), week: Some(week().week) }
}

/// Something to be worded: a screen, or what a look shows.
#[derive(Clone, Debug, PartialEq)]
pub enum Sample {
    Screen(Screen),
    Case(Box<CaseCard>),
    Digest(DigestPage),
    /// To a client of their week.
    Own(Box<OwnWeek>),
    /// Beneath a picture of an album.
    Chart(String, Box<WeekSummary>),
}

impl Sample {
    pub fn message(&self, words: &Words, lang: &Lang) -> Message {
        match self {
            Self::Screen(screen) => words.screen(lang, screen, &ctx()),
            Self::Case(case) => words.case(lang, case),
            Self::Digest(shown) => words.digest(lang, shown),
            Self::Own(week) => words.own_week(lang, week),
            Self::Chart(alias, week) => Message::new(words.album_caption(lang, alias, week, None, &[])),
        }
    }

    pub fn screen(&self) -> Option<&Screen> {
        match self {
            Self::Screen(screen) => Some(screen),
            Self::Case(_) | Self::Digest(_) | Self::Own(_) | Self::Chart(..) => None,
        }
    }
}

impl From<Screen> for Sample {
    fn from(screen: Screen) -> Self {
        Self::Screen(screen)
    }
}

/// Samples of one feature.
pub struct Feature {
    pub name: &'static str,
    pub screens: Vec<Sample>,
}

/// A look of each kind, as it waits: without what it will show.
fn looks() -> Vec<Sample> {
    let looks = [
        Look::Case(aim()),
        Look::CaseChart(aim()),
        Look::Digest { rows: vec![aim()], page: Page::default(), by_button: false },
        Look::Album { cases: vec![aim()] },
        Look::Album { cases: vec![aim(); 3] },
    ];
    looks.into_iter().map(|look| Screen::Look(look).into()).collect()
}

pub fn digest_page(rows: Vec<DigestRow>, page: Page, by_button: bool) -> Sample {
    Sample::Digest(DigestPage { rows, page, by_button })
}

fn plain(screens: Vec<Screen>) -> Vec<Sample> {
    screens.into_iter().map(Sample::from).collect()
}

pub fn samples() -> Vec<Feature> {
    let langs = || vec![Lang::new("en"), Lang::new("es"), Lang::new("ar")];
    let pause = |until| Pause { from_day: day("2026-03-03"), until };
    let until = Some(at("2026-03-06T19:00:00Z"));
    let link = LinkId(1);
    let alias = || HOSTILE.to_owned();
    let client_row = |(n, paused)| ClientRow { link: LinkId(n), alias: format!("Heron {n}"), paused };
    let read = |what| Read { therapist: HOSTILE.into(), what, at: at("2026-03-03T19:05:00Z") };
    let next = at("2026-03-03T19:00:00Z");
    let closed = |answered| Screen::CheckinClosed {
        occasion: Occasion::daily(day("2026-03-02")),
        answered,
        moment: false,
        shared: None,
    };
    let closed_of = |slot, moment| Screen::CheckinClosed {
        occasion: Occasion { day: day("2026-03-02"), slot: Slot::new(slot).unwrap() },
        answered: false,
        moment,
        shared: None,
    };
    let unshare = Screen::CheckinClosed {
        occasion: Occasion::daily(day("2026-03-02")),
        answered: true,
        moment: false,
        shared: Some(ItemId(7)),
    };
    let mut checkin = cards();
    checkin.extend([
        closed(true),
        closed(false),
        closed_of(1, false),
        closed_of(2, true),
        unshare,
        Screen::CheckinAhead { occasion: Occasion::daily(day("2026-03-03")) },
    ]);
    checkin.extend(kept());
    let features = [
        ("checkin", plain(checkin)),
        (
            "join",
            plain(vec![
                Screen::Join(JoinScreen::Stranger { langs: langs() }),
                Screen::Join(JoinScreen::Consent {
                    invite: InviteId(7),
                    therapist: HOSTILE.into(),
                    asked: Vec::new(),
                }),
                Screen::Join(JoinScreen::Consent {
                    invite: InviteId(7),
                    therapist: HOSTILE.into(),
                    asked: already_asked(),
                }),
                Screen::Join(JoinScreen::TherapistLink { invite: InviteId(7) }),
                Screen::Join(JoinScreen::AskName),
                Screen::Join(JoinScreen::ClientReady { time: time(20), next, zone: ZONE }),
                Screen::Join(JoinScreen::ClientHome { next: Some(next), zone: ZONE, paused: false }),
                Screen::Join(JoinScreen::ClientHome { next: None, zone: ZONE, paused: false }),
                Screen::Join(JoinScreen::ClientHome { next: None, zone: ZONE, paused: true }),
                Screen::Join(JoinScreen::TherapistReady { name: HOSTILE.into() }),
                Screen::Join(JoinScreen::TherapistHome { name: "Dr Rivera".into(), clients: 0 }),
                Screen::Join(JoinScreen::TherapistHome { name: "Dr Rivera".into(), clients: 2 }),
            ]),
        ),
        (
            "zone",
            plain(vec![
                Screen::Zone(ZoneScreen::AskZone),
                Screen::Zone(ZoneScreen::ClockZones {
                    choices: vec![(time(9), ZONE), (time(10), chrono_tz::Asia::Amman)],
                }),
                Screen::Zone(ZoneScreen::PickZone {
                    zones: vec![chrono_tz::America::Argentina::Buenos_Aires, Tz::UTC],
                }),
                Screen::Zone(ZoneScreen::ShareLocation),
                Screen::Zone(ZoneScreen::PickPlace {
                    places: vec![choice("Al Ain", "AE", chrono_tz::Asia::Dubai)],
                }),
                Screen::Zone(ZoneScreen::PickPlace {
                    places: vec![
                        choice("Cambridge", "GB", chrono_tz::Europe::London),
                        choice("Cambridge", "US", chrono_tz::America::New_York),
                        PlaceChoice { country: None, ..choice("Dubai", "", chrono_tz::Asia::Dubai) },
                    ],
                }),
                Screen::Zone(ZoneScreen::ZoneSet { zone: ZONE, now: time(9), place: None }),
                Screen::Zone(ZoneScreen::ZoneSet {
                    zone: ZONE, now: time(9), place: Some("Almería".into())
                }),
            ]),
        ),
        ("settings", {
            let mut screens = settings();
            screens.extend(
                [TimeFor::Prompt, TimeFor::Weekly, TimeFor::Digest]
                    .map(|what| Screen::Settings(SettingsScreen::AskTime { what })),
            );
            screens.push(Screen::Settings(SettingsScreen::AskNight { time: LocalTime::MIDNIGHT }));
            screens.push(Screen::Settings(SettingsScreen::PickTime {
                what: TimeFor::Prompt,
                times: vec![time(8), time(20)],
            }));
            screens.extend(
                [TimeFor::Weekly, TimeFor::Digest]
                    .map(|what| Screen::Settings(SettingsScreen::AskWeekday { what })),
            );
            screens.push(Screen::Settings(SettingsScreen::AskWeekdays {
                weekdays: Weekdays::from_bits(1).unwrap(),
            }));
            screens.push(Screen::Settings(SettingsScreen::Langs { langs: langs() }));
            plain(screens)
        }),
        (
            "pause",
            plain(vec![
                Screen::Pause(PauseScreen::AskPause),
                Screen::Pause(PauseScreen::Paused {
                    pause: pause(until),
                    zone: ZONE,
                    next: Some(at("2026-03-12T19:00:00Z")),
                }),
                Screen::Pause(PauseScreen::Paused { pause: pause(until), zone: ZONE, next: None }),
                Screen::Pause(PauseScreen::Paused { pause: pause(None), zone: ZONE, next: None }),
                Screen::Pause(PauseScreen::AskCasePause { link, alias: alias() }),
            ]),
        ),
        ("ease", plain(super::ease::screens())),
        ("slots", plain(super::slots::screens(&already_asked()))),
        ("journal", plain(super::journal::screens())),
        ("track", plain(super::track::screens())),
        ("target", plain(super::target::screens())),
        ("thought", plain(super::thought::screens())),
        ("weekly", weeks()),
        (
            "data",
            plain(vec![
                Screen::Data(DataScreen::Privacy {
                    ties: vec![tie(HOSTILE), tie("Dr Amari")],
                    reads: [ReadWhat::Card, ReadWhat::Chart, ReadWhat::Digest, ReadWhat::Session]
                        .map(read)
                        .into(),
                    zone: ZONE,
                    is_client: true,
                    is_therapist: true,
                    was_therapist: false,
                }),
                Screen::Data(DataScreen::Privacy {
                    ties: vec![],
                    reads: vec![],
                    zone: ZONE,
                    is_client: true,
                    is_therapist: false,
                    was_therapist: false,
                }),
                Screen::Data(DataScreen::Privacy {
                    ties: vec![],
                    reads: vec![],
                    zone: ZONE,
                    is_client: false,
                    is_therapist: true,
                    was_therapist: false,
                }),
                Screen::Data(DataScreen::Privacy {
                    ties: vec![],
                    reads: vec![],
                    zone: ZONE,
                    is_client: false,
                    is_therapist: false,
                    was_therapist: false,
                }),
                Screen::Data(DataScreen::Privacy {
                    ties: vec![],
                    reads: vec![],
                    zone: ZONE,
                    is_client: false,
                    is_therapist: false,
                    was_therapist: true,
                }),
                Screen::Data(DataScreen::AskDelete),
                Screen::Data(DataScreen::AskDeleteTherapist),
                Screen::Data(DataScreen::Export),
            ]),
        ),
        (
            "stop",
            plain(vec![
                Screen::Stop(StopScreen::AskStop { ties: vec![tie(HOSTILE), tie("Dr Amari")] }),
                Screen::Stop(StopScreen::ConfirmStop {
                    tie: Some(tie(HOSTILE)),
                    others: vec![],
                    stays: vec![],
                }),
                Screen::Stop(StopScreen::ConfirmStop {
                    tie: Some(tie(HOSTILE)),
                    others: vec!["Dr Amari".into(), "Ana Vela".into()],
                    stays: vec![],
                }),
                Screen::Stop(StopScreen::ConfirmStop {
                    tie: Some(tie(HOSTILE)),
                    others: vec!["Dr Amari".into()],
                    stays: vec![Name::Own("Craving <all>".into()), Name::BuiltIn("sleep_hours".into())],
                }),
                Screen::Stop(StopScreen::ConfirmStop { tie: None, others: vec![], stays: vec![] }),
            ]),
        ),
        (
            "invite",
            plain(vec![
                Screen::Invite(InviteScreen::AskAlias),
                Screen::Invite(InviteScreen::Invited { alias: alias(), code: "Ab-_9".into(), days: 14 }),
            ]),
        ),
        (
            "clients",
            vec![
                Screen::Clients(ClientsScreen::Clients {
                    rows: (1..=3).map(|n| client_row((n, n == 2))).collect(),
                    page: Page { number: 0, total: 3 },
                })
                .into(),
                Screen::Clients(ClientsScreen::Clients {
                    rows: vec![client_row((1, false))],
                    page: Page { number: 1, total: 45 },
                })
                .into(),
                case(flags(), Some(pause(until))),
                case(vec![], Some(pause(None))),
                case(vec![], None),
                Screen::Clients(ClientsScreen::ConfirmEnd { link, alias: alias() }).into(),
            ],
        ),
        (
            "homework",
            plain(vec![
                Screen::Homework(HomeworkScreen::Homework {
                    link,
                    alias: alias(),
                    tasks: vec![
                        task(4, HOSTILE),
                        Task { last_day: Some(day("2026-03-20")), ..task(5, "Walk") },
                    ],
                }),
                Screen::Homework(HomeworkScreen::Homework { link, alias: alias(), tasks: vec![] }),
                Screen::Homework(HomeworkScreen::AskTask { link, alias: alias() }),
                Screen::Homework(HomeworkScreen::AskTaskUntil { link, text: HOSTILE.into() }),
            ]),
        ),
        ("questions", plain(super::asked::questions())),
        ("skills", plain(super::skills::screens(link, &alias()))),
        (
            "digest",
            vec![
                digest_page(digest(), Page { number: 0, total: 6 }, false),
                digest_page(digest(), Page { number: 1, total: 47 }, true),
                digest_page(vec![], Page::default(), false),
            ],
        ),
        (
            "help",
            plain(vec![
                Screen::Help { is_client: true, is_therapist: false },
                Screen::Help { is_client: false, is_therapist: true },
                Screen::Help { is_client: true, is_therapist: true },
                Screen::Help { is_client: false, is_therapist: false },
                Screen::Menu,
                Screen::OnlyPrivate,
            ]),
        ),
        ("looks", looks()),
        ("common", lines().into_iter().map(|line| Screen::Line(line).into()).collect()),
    ];
    features.into_iter().map(|(name, screens)| Feature { name, screens }).collect()
}
