//! What holds for every state there is, whatever happens in it.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use crate::domain::checkin::{Answer, Checkin, Given, Note};
use crate::domain::client::Arrangements;
use crate::domain::ids::{InviteId, LinkId, PersonId};
use crate::domain::lang::Lang;
use crate::domain::link::{InviteStanding, Tie};
use crate::domain::schedule::LocalTime;
use crate::domain::task::Task;

use super::event::Unreadable;
use super::facts::{CaseDetail, CaseFacts, ClientFacts, InviteFacts, Inviter, Outline, TherapistFacts};
use super::state::{Joining, TimeFor};
use super::*;

const ZONE: chrono_tz::Tz = chrono_tz::Europe::Madrid;
const CODE: &str = "aB3_-xYz0123456789abCD";

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn day(n: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, n).unwrap()
}

fn time() -> LocalTime {
    LocalTime::from_hm(20, 0).unwrap()
}

/// Tuesday evening; Monday's and Tuesday's check-ins were asked at 20:00.
fn facts(client: bool, therapist: bool) -> Facts {
    let known = client || therapist;
    Facts {
        now: at("2026-03-03T19:00:00Z"),
        said_at: at("2026-03-03T19:00:00Z"),
        person: PersonId(2),
        lang: Lang::new("en"),
        langs: vec![Lang::new("en"), Lang::new("es"), Lang::new("ar")],
        zone: known.then_some(ZONE),
        unreachable: false,
        client: client.then(self::client),
        therapist: therapist.then(self::therapist),
        invite: Some(InviteFacts {
            id: InviteId(7),
            standing: InviteStanding::Open,
            from: Some(Inviter { therapist: PersonId(9), name: "Ana".into(), alias: "Heron".into() }),
        }),
        guessed_too_often: false,
        fresh_code: CODE.into(),
    }
}

fn asked(n: u32) -> Checkin {
    let mut checkin = Checkin::unasked(day(n));
    checkin.sent_at = Some(at(&format!("2026-03-0{n}T19:00:00Z")));
    checkin.expires_at = Some(at(&format!("2026-03-0{}T19:00:00Z", n + 1)));
    checkin
}

fn client() -> ClientFacts {
    ClientFacts {
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
        skills: Vec::new(),
        tasks: Vec::new(),
        checkin: Some(asked(3)),
        open_day: Some(day(3)),
        last_sent: Some(day(3)),
        days: Vec::new(),
        reads: Vec::new(),
        week_told: None,
    }
}

fn therapist() -> TherapistFacts {
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

fn outline() -> Outline {
    Outline::of(Vec::new(), day(3), crate::domain::scale::SudsWhen::default())
}

fn case() -> CaseDetail {
    CaseDetail {
        link: LinkId(1),
        client: PersonId(5),
        alias: "Kite".into(),
        zone: ZONE,
        arrangements: Arrangements::starting_at(time()),
        pause: None,
        only_tie: true,
        last_sent: None,
        open_day: None,
        tasks_open: 0,
        tasks: Vec::new(),
        skills: Vec::new(),
        outline: outline(),
    }
}

/// Every kind of state, some more than once.
fn states(now: DateTime<Utc>) -> Vec<State> {
    let joining = [
        Joining::Consent { invite: InviteId(7) },
        Joining::ClientZone { invite: InviteId(7) },
        Joining::ClientTime { invite: InviteId(7), zone: ZONE },
        Joining::TherapistName { invite: InviteId(7) },
        Joining::TherapistZone { invite: InviteId(7), name: "Me".into() },
    ];
    let questions =
        [Question::Mood, Question::Suds, Question::Skills, Question::Helped, Question::Note, Question::Share];
    let mut states: Vec<State> = joining.map(State::Joining).into();
    for question in questions {
        let checkin = State::checkin(day(2), question);
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
        State::Deleting,
        State::Buttons { screen: Screen::AskPause.to_json().unwrap(), touched: now },
    ]);
    // A new kind has to be added above and counted here.
    let mut kinds: Vec<usize> = states.iter().map(place).collect();
    kinds.sort_unstable();
    kinds.dedup();
    assert_eq!(kinds, (0..11).collect::<Vec<_>>());
    states
}

fn place(state: &State) -> usize {
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
        State::Deleting => 9,
        State::Buttons { .. } => 10,
    }
}

fn alarms() -> Vec<Event> {
    let mut alarms =
        vec![Event::WasAway, Event::ClockSetBack, Event::Due(Alarm::PauseEnd), Event::Due(Alarm::Weekly)];
    alarms.push(Event::Due(Alarm::Digest));
    for n in [2, 3, 4] {
        alarms.extend([Alarm::Prompt(day(n)), Alarm::Nudge(day(n)), Alarm::Expiry(day(n))].map(Event::Due));
    }
    alarms
}

#[test]
fn no_alarm_takes_the_words_a_persons_own_act_asked_for() {
    let mut taken = 0;
    for (is_client, is_therapist) in [(true, false), (false, true), (true, true), (false, false)] {
        let mut facts = facts(is_client, is_therapist);
        for state in states(facts.now) {
            for event in alarms() {
                for checkin in [asked(2), asked(3), Checkin::unasked(day(4))] {
                    if let Some(client) = &mut facts.client {
                        client.checkin = Some(checkin);
                    }
                    let after = step(&state, &event, &facts).state;
                    let own = match &state {
                        State::Idle => false,
                        State::Checkin { at, touched, .. } => touched.is_some_and(|touched| {
                            matches!(at, Question::Note | Question::Share)
                                || facts.now - touched < TimeDelta::minutes(15)
                        }),
                        _ => true,
                    };
                    if own {
                        assert_eq!(after, state, "{event:?} took the next words");
                    }
                    taken += usize::from(after != state);
                }
            }
        }
    }
    assert!(taken > 0, "what nobody began is taken by what is asked last");
}

#[test]
fn the_prompt_is_shown_whatever_is_being_typed() {
    let mut facts = facts(true, true);
    if let Some(client) = &mut facts.client {
        client.checkin = Some(Checkin::unasked(day(3)));
        (client.open_day, client.last_sent) = (Some(day(2)), Some(day(2)));
    }
    for state in states(facts.now) {
        let step = step(&state, &Event::Due(Alarm::Prompt(day(3))), &facts);
        let shown = step
            .effects
            .iter()
            .any(|effect| matches!(effect, Effect::Show(Screen::Checkin(_), Lane::Prompt)));
        assert!(shown, "{state:?}");
    }
}

#[test]
fn a_note_waits_and_a_bare_number_answers_the_newer_question() {
    let facts = facts(true, false);
    let touched = facts.now - TimeDelta::hours(20);
    for at in [Question::Note, Question::Share] {
        let state = State::checkin(day(2), at).touched(touched);
        let day_of = |text: &str| focus(&state, &Event::typed(text, None)).day;
        let note = |unless_newer| DayRef::Answerable { day: day(2), unless_newer };
        for number in ["6", "6.", " ٦ ", "100", "۷"] {
            assert_eq!(day_of(number), note(true), "{number}");
        }
        for words in ["slept 8 hours", "8 hours", "2026", "no", "better", CODE] {
            assert_eq!(day_of(words), note(false), "{words}");
        }
    }
    // Of another day than the one standing in the facts, the question is the one that is next there.
    let state = State::checkin(day(2), Question::Note).touched(touched);
    let step = step(&state, &Event::typed("6", None), &facts);
    assert!(gives(&step, &Answer::Mood(Given::Value(6))), "{step:?}");
}

fn gives(step: &Step, answer: &Answer) -> bool {
    step.effects.iter().any(
        |effect| matches!(effect, Effect::Write(Change::Answer { answer: given, .. }) if given == answer),
    )
}

fn lines(step: &Step) -> Vec<Line> {
    let line = |effect: &Effect| match effect {
        Effect::Show(Screen::Line(Line::Unheard(line)), _) => Some((**line).clone()),
        Effect::Show(Screen::Line(line), _) | Effect::Toast(line) => Some(line.clone()),
        _ => None,
    };
    step.effects.iter().filter_map(line).collect()
}

/// What people do without a button.
fn doings() -> Vec<Event> {
    let commands =
        ["/start", "/today", "/yesterday", "/chart", "/settings", "/pause", "/privacy", "/export", "/stop"];
    let mut doings: Vec<Event> = commands.map(|text| Event::typed(text, None)).into();
    let more = [
        "/delete",
        "/help",
        "/cancel",
        "/invite",
        "/clients",
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
    for gave in [None, Some(Gave { day: day(2), question: Question::Mood })] {
        doings.push(Event::Edited { said: Said::of("3"), gave });
    }
    doings.push(Event::Reply { day: day(2), said: Said::of("3") });
    doings
}

#[test]
fn no_sentence_is_said_where_it_is_false() {
    for (is_client, is_therapist) in [(true, false), (false, true), (true, true), (false, false)] {
        for done in [true, false] {
            let mut facts = facts(is_client, is_therapist);
            if let Some(checkin) =
                facts.client.as_mut().and_then(|client| client.checkin.as_mut()).filter(|_| done)
            {
                checkin.completed_at = Some(facts.now);
            }
            for state in states(facts.now) {
                for event in doings() {
                    let step = step(&state, &event, &facts);
                    for line in lines(&step) {
                        let told = format!("{line:?} at {event:?} in {state:?}");
                        let zone_asked = match &state {
                            State::Zone => true,
                            State::Joining(joining) => joining.asks_zone(),
                            _ => false,
                        };
                        match line {
                            Line::StaleButton => panic!("no button was pressed: {told}"),
                            Line::NothingAsked => {
                                assert!(state == State::Idle && (done || !is_client), "{told}");
                            }
                            Line::NothingToCancel => assert_eq!(state, State::Idle, "{told}"),
                            Line::Cancelled => {
                                assert!(!matches!(state, State::Idle | State::Checkin { .. }), "{told}")
                            }
                            Line::PlaceNotUsed => assert!(!zone_asked, "{told}"),
                            Line::NotClient => {
                                assert!(
                                    !is_client && (is_therapist || !matches!(state, State::Joining(_))),
                                    "{told}"
                                );
                            }
                            Line::NotTherapist => assert!(!is_therapist, "{told}"),
                            Line::JoinFirst | Line::JoinLeft => {
                                assert!(matches!(state, State::Joining(_)), "{told}")
                            }
                            _ => {}
                        }
                    }
                    let shown = step.effects.iter().any(Effect::is_seen);
                    assert!(shown, "no word to {event:?} in {state:?}");
                }
            }
        }
    }
}

#[test]
fn the_way_in_keeps_its_place_through_every_command() {
    let facts = facts(false, false);
    for state in states(facts.now) {
        let State::Joining(joining) = &state else { continue };
        let asked = join::ask(joining, &facts).effects;
        for event in doings() {
            let Event::Command(command) = &event else { continue };
            let step = step(&state, &event, &facts);
            match command {
                Command::Cancel => assert_eq!(lines(&step), [Line::JoinLeft]),
                Command::Delete => assert_eq!(lines(&step), [Line::Deleted]),
                _ => {
                    assert_eq!(step.state, state, "{command:?}");
                    assert_eq!(step.effects.last(), asked.last(), "{command:?} is followed by the question");
                }
            }
        }
        for press in [
            Press::Settings,
            Press::ChooseLang,
            Press::Help,
            Press::Chart,
            Press::Today,
            Press::Clients,
            Press::AskStop,
        ] {
            assert_eq!(step(&state, &Event::Pressed(press.clone()), &facts).state, state, "{press:?}");
        }
    }
}

#[test]
fn the_zone_is_mended_on_the_way_in() {
    let facts = facts(false, false);
    let state = State::Joining(Joining::ClientTime { invite: InviteId(7), zone: chrono_tz::Asia::Shanghai });
    let settings = step(&state, &Event::Command(Command::Settings), &facts);
    let Some(Effect::Show(Screen::Settings(screen), _)) = settings.effects.first() else {
        panic!("{settings:?}")
    };
    assert_eq!(screen.zone, Some(chrono_tz::Asia::Shanghai));
    let again = step(&state, &Event::Pressed(Press::ChooseZone), &facts);
    assert_eq!(again.state, State::Joining(Joining::ClientZone { invite: InviteId(7) }));
    let mended = step(&again.state, &Event::typed("Europe/Madrid", None), &facts);
    assert_eq!(mended.state, State::Joining(Joining::ClientTime { invite: InviteId(7), zone: ZONE }));
}

#[test]
fn a_pasted_code_opens_the_invitation_but_where_free_text_is_asked() {
    let facts = facts(true, true);
    for state in states(facts.now) {
        for text in [CODE.to_owned(), format!("here: https://t.me/some_bot?start={CODE}")] {
            let event = Event::typed(&text, None);
            let looked_for = focus(&state, &event).invite == Some(InviteRef::Code(CODE.into()));
            assert_eq!(looked_for, !state.asks_for_free_text(), "{state:?}");
            let step = step(&state, &event, &facts);
            if looked_for {
                let consent = step
                    .effects
                    .iter()
                    .any(|effect| matches!(effect, Effect::Show(Screen::Consent { .. }, _)));
                assert!(consent, "{state:?}: {step:?}");
            }
        }
    }
    let mut strange = facts;
    strange.invite = None;
    let guessed = step(&State::Idle, &Event::typed(CODE, None), &strange);
    assert!(guessed.effects.contains(&Effect::Write(Change::Guessed)), "guessing is counted");
    strange.guessed_too_often = true;
    assert_eq!(lines(&step(&State::Idle, &Event::typed(CODE, None), &strange)), [Line::GuessedTooOften]);
}

#[test]
fn an_edit_changes_the_answer_its_message_gave_and_nothing_else() {
    let mut facts = facts(true, false);
    let checkin = facts.client.as_mut().unwrap().checkin.as_mut().unwrap();
    checkin.answers.apply(Answer::Mood(Given::Value(7)));
    checkin.answers.apply(Answer::Note(Given::Value(Note { text: "good".into(), shared: true })));
    let edit = |state: &State, n, question, text: &str, facts: &Facts| {
        let gave = Some(Gave { day: day(n), question });
        let part = (question == Question::Note).then(|| "good".to_owned());
        step(state, &Event::Edited { said: Said { instead_of: part, ..Said::of(text) }, gave }, facts)
    };
    for state in states(facts.now) {
        let changed = edit(&state, 3, Question::Mood, "3", &facts);
        assert!(gives(&changed, &Answer::Mood(Given::Value(3))), "{state:?}");
        assert_eq!(changed.state, state, "the place stays");
        assert_eq!(lines(&edit(&state, 3, Question::Mood, "better", &facts)), [Line::EditNotRead]);
        assert_eq!(
            lines(&edit(&state, 3, Question::Suds, "30", &facts)),
            [Line::EditNotRead],
            "not answered any more"
        );
        assert_eq!(lines(&edit(&state, 1, Question::Mood, "3", &facts)), [Line::DayClosed { day: day(1) }]);
    }
    let note = edit(&State::checkin(day(3), Question::Suds), 3, Question::Note, "good\nmostly", &facts);
    let private = Answer::Note(Given::Value(Note { text: "good\nmostly".into(), shared: false }));
    assert!(gives(&note, &private), "new words are private until said otherwise");
}

#[test]
fn a_reply_means_the_day_of_the_card() {
    let mut facts = facts(true, false);
    facts.client.as_mut().unwrap().checkin = Some(asked(2));
    for state in states(facts.now) {
        if matches!(state, State::Checkin { .. }) {
            continue;
        }
        let replied = step(&state, &Event::Reply { day: day(2), said: Said::of("8") }, &facts);
        let wrote = replied.effects.iter().any(|effect| {
            matches!(effect, Effect::Write(Change::Answer { day: on, answer: Answer::Mood(Given::Value(8)), .. }) if *on == day(2))
        });
        assert!(wrote, "{state:?}");
        assert!(lines(&replied).contains(&Line::KeptFor { day: day(2) }));
    }
    (facts.now, facts.said_at) = (at("2026-03-04T09:00:00Z"), at("2026-03-04T09:00:00Z"));
    let late = step(&State::Idle, &Event::Reply { day: day(2), said: Said::of("8") }, &facts);
    assert_eq!(lines(&late), [Line::DayClosed { day: day(2) }]);
    assert!(!late.effects.iter().any(|effect| matches!(effect, Effect::Write(_))));
}

#[test]
fn lists_end_somewhere_and_say_so() {
    let mut facts = facts(true, true);
    let full = homework::TASKS_MAX;
    let task = |id| Task {
        id: crate::domain::ids::TaskId(id),
        link: Some(LinkId(1)),
        text: "walk".into(),
        last_day: None,
    };
    let therapist = facts.therapist.as_mut().unwrap();
    therapist.invited = (0..invite::INVITES_MAX).map(|n| format!("alias {n}")).collect();
    let case = therapist.case.as_mut().unwrap();
    case.tasks_open = full;
    case.tasks = vec![task(1)];
    let line = Line::TasksFull { max: full };
    let add = Event::Pressed(Press::Case(LinkId(1), press::CaseTap::AddTask));
    assert!(lines(&step(&State::Idle, &add, &facts)).contains(&line));
    let until = State::TaskUntil { link: LinkId(1), text: "walk".into() };
    let typed = step(&until, &Event::typed("2026-03-09", None), &facts);
    assert_eq!(lines(&typed), [line], "also where others were faster");
    assert!(!typed.effects.iter().any(|effect| matches!(effect, Effect::Write(_))));
    let invites = Line::InvitesFull { max: invite::INVITES_MAX };
    assert_eq!(lines(&step(&State::Idle, &Event::Command(Command::Invite), &facts)), vec![invites.clone()]);
    assert_eq!(lines(&step(&State::Inviting, &Event::typed("Heron", None), &facts)), [invites]);
    let tie = facts.client.as_ref().unwrap().ties[0].clone();
    facts.client.as_mut().unwrap().ties = vec![tie; 10];
    let agreed = step(&State::Idle, &Event::Pressed(Press::Agree(InviteId(7))), &facts);
    assert_eq!(lines(&agreed), [Line::TiesFull { max: 10 }]);
}
