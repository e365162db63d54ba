//! The world the tests of the conversation stand in: facts, every kind of state, everything that happens.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use crate::domain::alarm::Alarm;
use crate::domain::answers::{Given, Value};
use crate::domain::catalogue::samples::{
    ASK_HELPED, ASK_MOOD, ASK_NOTE, ASK_SHARE, ASK_SKILLS, ASK_SUDS, form,
};
use crate::domain::checkin::Checkin;
use crate::domain::client::Arrangements;
use crate::domain::form::Question;
use crate::domain::ids::{InviteId, ItemId, LinkId, PersonId, SkillId, TargetId};
use crate::domain::lang::Lang;
use crate::domain::link::{InviteStanding, Tie};
use crate::domain::occasion::Occasion;
use crate::domain::placed::{Asked, told_mark};
use crate::domain::scale::SudsWhen;
use crate::domain::schedule::LocalTime;
use crate::domain::target::{Course, Scale, Target};
use crate::domain::thought::{Part, Record};
use crate::domain::week::samples::ratings;

use crate::dialogue::cards::Cards;
use crate::dialogue::drafts::Drafts;
use crate::dialogue::effect::{Change, CheckinChange, Effect, Step};
use crate::dialogue::event::{Event, Gave, Said, Unreadable};
use crate::dialogue::facts::{
    CaseDetail, CaseFacts, ClientFacts, Facts, InviteFacts, Inviter, Outline, TherapistFacts,
};
use crate::dialogue::screen::{Line, PauseScreen, Screen};
use crate::dialogue::state::{AsksSkill, AsksSlot, AsksTrack, Joining, State, TimeFor};
use crate::dialogue::target::Targets;
use crate::dialogue::thought::Thoughts;

pub const ZONE: chrono_tz::Tz = chrono_tz::Europe::Madrid;
/// The key of a thought record.
pub const RECORD: &str = "AbCdEf012_-x";
pub const CODE: &str = "aB3_-xYz0123456789abCD";

pub fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

pub fn day(n: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, n).unwrap()
}

/// The daily check-in of that day.
pub fn on(n: u32) -> Occasion {
    Occasion::daily(day(n))
}

pub fn time() -> LocalTime {
    LocalTime::from_hm(20, 0).unwrap()
}

/// Tuesday evening; Monday's and Tuesday's check-ins were asked at 20:00.
pub fn facts(client: bool, therapist: bool) -> Facts {
    let known = client || therapist;
    Facts {
        now: at("2026-03-03T19:00:00Z"),
        said_at: at("2026-03-03T19:00:00Z"),
        stood_at: None,
        person: PersonId(2),
        lang: Lang::new("en"),
        langs: vec![Lang::new("en"), Lang::new("es"), Lang::new("ar")],
        zone: known.then_some(ZONE),
        unreachable: false,
        old_copy: false,
        client: client.then(self::client),
        therapist: therapist.then(self::therapist),
        removed: false,
        invite: Some(InviteFacts {
            id: InviteId(7),
            standing: InviteStanding::Open,
            from: Some(Inviter { therapist: PersonId(9), name: "Ana".into(), alias: "Heron".into() }),
        }),
        guessed_too_often: false,
        yes_counts: true,
        words_behind: false,
        picks: None,
        drafts: Drafts::default(),
        jotted: Default::default(),
        offered: None,
        fresh_code: CODE.into(),
        called: std::sync::Arc::default(),
    }
}

pub fn asked(n: u32) -> Checkin {
    let mut checkin = Checkin::unasked(on(n));
    checkin.sent_at = Some(at(&format!("2026-03-0{n}T19:00:00Z")));
    checkin.expires_at = Some(at(&format!("2026-03-0{}T19:00:00Z", n + 1)));
    checkin
}

/// What a new client is asked, with what can be chosen about it.
pub fn asked_items() -> Vec<Asked> {
    let items = form(SudsWhen::default(), &[], &[]).items;
    items.into_iter().filter(|item| item.after.is_none()).map(Asked::new).collect()
}

pub fn client() -> ClientFacts {
    ClientFacts {
        zone: ZONE,
        arrangements: Arrangements::starting_at(time()),
        joined_day: day(1),
        pause: None,
        ties: vec![Tie {
            link: LinkId(3),
            therapist: PersonId(8),
            name: "Bo".into(),
            alias: "Wren".into(),
            since: at("2026-03-01T09:00:00Z"),
            day: Some(day(1)),
        }],
        asked: asked_items(),
        tracked: Vec::new(),
        form: form(SudsWhen::default(), &[], &[]),
        beside: Vec::new(),
        skills: Vec::new(),
        listed: Vec::new(),
        tasks: Vec::new(),
        checkin: Some(asked(3)),
        noted: Vec::new(),
        cards: Cards::default(),
        open: Some(on(3)),
        last_sent: Some(day(3)),
        times: Default::default(),
        quiet: Default::default(),
        journal: Default::default(),
        targets: Targets {
            course: Some(Course { target: target(), ratings: Vec::new() }),
            ..Default::default()
        },
        thoughts: Thoughts { record: Some(Record::new(RECORD.into(), day(3))), ..Default::default() },
        usual_minutes: None,
        ahead: Vec::new(),
        days: Vec::new(),
        reads: Vec::new(),
        untold: Vec::new(),
        week_told: None,
    }
}

pub fn target() -> Target {
    let (name, therapist) = ("the car".into(), "Bo".into());
    Target { id: TargetId(7), name, sentence: None, therapist, ended: None }
}

pub fn therapist() -> TherapistFacts {
    let case = CaseFacts {
        link: LinkId(1),
        client: PersonId(5),
        alias: "Kite".into(),
        today: day(3),
        zone: ZONE,
        paused: false,
        only_tie: true,
        outline: Some(outline()),
    };
    TherapistFacts {
        name: "Me".into(),
        digest_weekday: chrono::Weekday::Mon,
        digest_time: time(),
        caseload: vec![case],
        invited: Vec::new(),
        case: Some(self::case()),
    }
}

pub fn outline() -> Outline {
    Outline::of(Vec::new(), day(3), ratings(SudsWhen::default()))
}

pub fn case() -> CaseDetail {
    CaseDetail {
        link: LinkId(1),
        client: PersonId(5),
        alias: "Kite".into(),
        zone: ZONE,
        arrangements: Arrangements::starting_at(time()),
        joined_day: day(1),
        pause: None,
        only_tie: true,
        others: Vec::new(),
        last_sent: None,
        times: Default::default(),
        usual_minutes: None,
        open: None,
        asked: asked_items(),
        taken_aside: Vec::new(),
        next_day: day(3),
        tasks_open: 0,
        tasks: Vec::new(),
        skills: Vec::new(),
        private_skills: 0,
        targets: vec![target()],
        outline: outline(),
    }
}

/// Every kind of state, some more than once.
pub fn states(now: DateTime<Utc>) -> Vec<State> {
    let joining = [
        Joining::Consent { invite: InviteId(7), list: Some(told_mark(&[])) },
        Joining::ClientZone { invite: InviteId(7) },
        Joining::ClientTime { invite: InviteId(7), zone: ZONE },
        Joining::TherapistName { invite: InviteId(7) },
        Joining::TherapistZone { invite: InviteId(7), name: "Me".into() },
    ];
    let questions = [ASK_MOOD, ASK_SUDS, ASK_SKILLS, ASK_HELPED, ASK_NOTE, ASK_SHARE];
    let mut states: Vec<State> = joining.map(State::Joining).into();
    for question in questions {
        let checkin = State::checkin(on(2), question);
        states.extend([checkin.clone(), checkin.clone().touched(now - TimeDelta::minutes(1))]);
        states.push(checkin.touched(now - TimeDelta::hours(2)));
    }
    states.extend([TimeFor::Prompt, TimeFor::Weekly, TimeFor::Digest].map(State::Time));
    states.extend([
        State::Idle,
        State::Zone,
        State::Inviting,
        State::Task { link: LinkId(1) },
        State::TaskUntil { link: LinkId(1), text: "walk".into() },
        State::Skill { link: LinkId(1) },
        State::Skills { link: None, asks: AsksSkill::Part },
        State::Skills { link: None, asks: AsksSkill::Name },
        State::Skills { link: Some(LinkId(1)), asks: AsksSkill::Reminder(SkillId(1)) },
        State::Slots { link: None, asks: AsksSlot::When(None) },
        State::Slots { link: Some(LinkId(1)), asks: AsksSlot::When(None) },
        State::Question { link: LinkId(1), draft: None },
        State::Track { asks: AsksTrack::Question, draft: None },
        State::Track { asks: AsksTrack::Tags(ItemId(50)), draft: None },
        State::Deleting,
        State::Searching { touched: now },
        State::Target { link: LinkId(1) },
        State::Rates { target: TargetId(7), key: RECORD.into(), at: Scale::Suds, touched: now },
        State::Thought { key: RECORD.into(), at: Part::Situation, touched: now },
        State::Thought { key: RECORD.into(), at: Part::Belief, touched: now },
        State::Buttons { screen: Screen::Pause(PauseScreen::AskPause).to_json().unwrap(), touched: now },
    ]);
    // A new kind has to be added above and counted here.
    let mut kinds: Vec<usize> = states.iter().map(place).collect();
    kinds.sort_unstable();
    kinds.dedup();
    assert_eq!(kinds, (0..18).collect::<Vec<_>>());
    states
}

pub fn place(state: &State) -> usize {
    match state {
        State::Idle => 0,
        State::Checkin { .. } => 1,
        State::Joining(_) => 2,
        State::Zone => 3,
        State::Time(_) => 4,
        State::Inviting => 5,
        State::Task { .. } => 6,
        State::TaskUntil { .. } => 7,
        State::Skill { .. } => 8,
        State::Question { .. } => 11,
        State::Skills { .. } => 12,
        State::Slots { .. } => 13,
        State::Deleting => 9,
        State::Searching { .. } => 12,
        State::Thought { .. } => 15,
        State::Target { .. } => 16,
        State::Rates { .. } => 17,
        State::Buttons { .. } => 10,
        State::Track { .. } => 14,
    }
}

pub fn alarms() -> Vec<Event> {
    let mut alarms =
        vec![Event::WasAway, Event::ClockSetBack, Event::Due(Alarm::PauseEnd), Event::Due(Alarm::Weekly)];
    alarms.extend([Alarm::Digest, Alarm::Ease].map(Event::Due));
    for n in [2, 3, 4] {
        alarms.extend([Alarm::Prompt(on(n)), Alarm::Nudge(on(n)), Alarm::Expiry(on(n))].map(Event::Due));
    }
    alarms
}

pub fn gives(step: &Step, asked: Question, answer: &Given<Value>) -> bool {
    step.effects.iter().any(|effect| {
        matches!(effect, Effect::Write(Change::Checkin(CheckinChange::Answer { question, given, .. })) if *question == asked && given == answer)
    })
}

pub fn lines(step: &Step) -> Vec<Line> {
    let line = |effect: &Effect| match effect {
        Effect::Show(Screen::Line(Line::Unheard(line) | Line::StillOpen(line)), _) => Some((**line).clone()),
        Effect::Show(Screen::Line(line), _) | Effect::Toast(line) => Some(line.clone()),
        _ => None,
    };
    step.effects.iter().filter_map(line).collect()
}

/// What people do without a button.
pub fn doings() -> Vec<Event> {
    let commands =
        ["/start", "/today", "/yesterday", "/chart", "/settings", "/pause", "/privacy", "/export", "/stop"];
    let mut doings: Vec<Event> = commands.map(|text| Event::typed(text, None)).into();
    let more = [
        "/delete",
        "/help",
        "/cancel",
        "/invite",
        "/clients",
        "/notes",
        "/notes sleep",
        "/thought",
        "/target",
        "/frobnicate",
        "7",
        "hello",
        "20:00",
        "Madrid",
        CODE,
    ];
    doings.extend(more.map(|text| Event::typed(text, None)));
    doings.extend([Event::Located(None), Event::Located(Some(ZONE))]);
    doings.extend([Unreadable::Sticker, Unreadable::Forwarded, Unreadable::Other].map(Event::Unreadable));
    for gave in [None, Some(Gave { occasion: on(2), question: ASK_MOOD, half: None })] {
        doings.push(Event::Edited { said: Said::of("3"), gave });
    }
    doings.push(Event::Reply { occasion: on(2), said: Said::of("3") });
    doings
}
