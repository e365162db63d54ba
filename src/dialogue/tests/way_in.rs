//! The way in keeps its place, and a pasted code opens it.

use crate::domain::catalogue::samples::ASK_MOOD;
use crate::domain::ids::InviteId;
use crate::domain::placed::told_mark;

use crate::dialogue::effect::{Change, Effect, JoinChange};
use crate::dialogue::event::{Command, Event, Said, Word};
use crate::dialogue::facts::InviteRef;
use crate::dialogue::press::{ClientsTap, JoinTap, Press, SettingsTap, StopTap, ZoneTap};
use crate::dialogue::screen::{JoinScreen, Line, Screen, SettingsScreen};
use crate::dialogue::state::{Joining, State};
use crate::dialogue::{agreed_to, focus, join, step};

use super::world::{CODE, ZONE, doings, facts, lines, on, states};

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
                Command::Cancel => {
                    let agreed = joining.agreed().map(|_| Line::JoinLeftAgreed { therapist: "Ana".into() });
                    assert_eq!(lines(&step), [agreed.unwrap_or(Line::JoinLeft)]);
                }
                Command::Delete => assert_eq!(lines(&step), [Line::StrangerForgotten { link: true }]),
                _ => {
                    assert_eq!(step.state, state, "{command:?}");
                    assert_eq!(step.effects.last(), asked.last(), "{command:?} is followed by the question");
                }
            }
        }
        for press in [
            Press::Settings(SettingsTap::Show),
            Press::Settings(SettingsTap::ChooseLang),
            Press::Help,
            Press::Chart,
            Press::Today,
            Press::Clients(ClientsTap::List),
            Press::Stop(StopTap::Ask),
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
    let Some(Effect::Show(Screen::Settings(SettingsScreen::Settings(screen)), _)) = settings.effects.first()
    else {
        panic!("{settings:?}")
    };
    assert_eq!(screen.zone, Some(chrono_tz::Asia::Shanghai));
    let again = step(&state, &Event::Pressed(Press::Zone(ZoneTap::Ask)), &facts);
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
            // Who has agreed to it already is asked what is next.
            if let State::Joining(joining) = &state
                && !matches!(joining, Joining::Consent { .. })
            {
                let asked = join::ask(joining, &facts);
                assert_eq!((&step.state, &step.effects), (&state, &asked.effects), "{state:?}");
            } else if looked_for {
                let consent = step.effects.iter().any(|effect| {
                    matches!(effect, Effect::Show(Screen::Join(JoinScreen::Consent { .. }), _))
                });
                assert!(consent, "{state:?}: {step:?}");
            }
        }
    }
    let mut strange = facts;
    strange.invite = None;
    let guessed = step(&State::Idle, &Event::typed(CODE, None), &strange);
    assert!(
        guessed.effects.contains(&Effect::Write(Change::Join(JoinChange::Guessed))),
        "guessing is counted"
    );
    strange.guessed_too_often = true;
    assert_eq!(lines(&step(&State::Idle, &Event::typed(CODE, None), &strange)), [Line::GuessedTooOften]);
}

#[test]
fn a_consent_whose_invitation_is_forgotten_says_what_holds() {
    let pressed = Event::Pressed(Press::Join(JoinTap::Agree(InviteId(7), None)));
    let mut known = facts(true, false);
    known.invite = None;
    for state in [State::Idle, State::checkin(on(2), ASK_MOOD)] {
        let step = step(&state, &pressed, &known);
        assert!(matches!(lines(&step).as_slice(), [Line::SharingSince { .. }]), "{step:?}");
        assert_eq!(step.state, state, "nothing that is asked is left for it");
    }
    let mut strange = facts(false, false);
    strange.invite = None;
    assert_eq!(lines(&step(&State::Idle, &pressed, &strange)), [Line::InviteUnknown]);
}

/// Agreed to 7, and not through yet.
fn agreed() -> [Joining; 2] {
    [Joining::ClientZone { invite: InviteId(7) }, Joining::ClientTime { invite: InviteId(7), zone: ZONE }]
}

#[test]
fn another_link_takes_nobody_from_what_they_agreed_to() {
    for from in [facts(false, false).invite.and_then(|invite| invite.from), None] {
        let mut facts = facts(false, false);
        let other = facts.invite.as_mut().unwrap();
        (other.id, other.from) = (InviteId(8), from);
        for joining in agreed() {
            let state = State::Joining(joining.clone());
            let asked = join::ask(&joining, &facts).effects;
            let events = [
                Event::Command(Command::Start(Some(CODE.into()))),
                Event::typed(CODE, None),
                Event::Pressed(Press::Join(JoinTap::Agree(InviteId(8), Some(told_mark(&[]))))),
                Event::Pressed(Press::Join(JoinTap::TherapistToo(InviteId(8)))),
                Event::Pressed(Press::Join(JoinTap::Decline(Some(InviteId(8))))),
            ];
            for event in events {
                let step = step(&state, &event, &facts);
                assert_eq!(step.state, state, "{event:?}");
                assert!(!step.effects.iter().any(|effect| matches!(effect, Effect::Write(_))), "{step:?}");
                if !lines(&step).contains(&Line::StaleButton) {
                    assert_eq!(step.effects.last(), asked.last(), "{event:?}: the question stands: {step:?}");
                }
            }
            let declined = Event::Pressed(Press::Join(JoinTap::Decline(Some(InviteId(7)))));
            assert_eq!(step(&state, &declined, &facts).state, State::Idle, "the one agreed to is declined");
        }
    }
}

#[test]
fn a_yes_to_a_therapist_falls_with_the_words_that_said_it() {
    let strange = facts(false, false);
    let consent = State::Joining(Joining::Consent { invite: InviteId(7), list: Some(told_mark(&[])) });
    let said = |word, text: &str| Said { word, ..Said::of(text) };
    let yes = Event::Text(said(Some(Word::Yes), "I agree"));
    let on = step(&consent, &yes, &strange);
    assert_eq!(agreed_to(&consent, &yes, &on), Some(InviteId(7)), "it is remembered");
    let changed = |word, text: &str| Event::Edited {
        said: Said { agreed_to: Some(InviteId(7)), ..said(word, text) },
        gave: None,
    };
    for joining in agreed() {
        let state = State::Joining(joining);
        let declined = step(&state, &changed(Some(Word::No), "no"), &strange);
        assert!(
            declined.effects.contains(&Effect::Write(Change::Join(JoinChange::ForgetStranger))),
            "{declined:?}"
        );
        for text in ["Madrid", "20:00", "I do not agree any more", "7", "/help"] {
            let asked = step(&state, &changed(None, text), &strange);
            assert_eq!(asked.state, consent, "{text}");
            assert!(asked.effects.iter().any(|effect| {
                matches!(effect, Effect::Show(Screen::Join(JoinScreen::Consent { .. }), _))
            }));
        }
        assert_eq!(step(&state, &changed(Some(Word::Yes), "yes"), &strange).state, state, "still a yes");
    }
    // The sharing has begun.
    let mut known = facts(true, false);
    let tie = known.client.as_ref().unwrap().ties[0].clone();
    known.invite.as_mut().unwrap().from.as_mut().unwrap().therapist = tie.therapist;
    for state in states(known.now) {
        let ended = step(&state, &changed(Some(Word::No), "no"), &known);
        let ends = ended
            .effects
            .iter()
            .any(|effect| matches!(effect, Effect::Write(Change::EndLink { link, .. }) if *link == tie.link));
        let declined = ended.effects.contains(&Effect::Write(Change::Join(JoinChange::ForgetStranger)));
        let on_the_way = matches!(&state, State::Joining(_));
        assert!(ends || declined || on_the_way, "{state:?}: {ended:?}");
        let asked = step(&state, &changed(None, "never mind"), &known);
        assert!(
            asked
                .effects
                .iter()
                .any(|effect| matches!(effect, Effect::Show(Screen::Stop(_) | Screen::Join(_), _))),
            "{state:?}: {asked:?}"
        );
        assert!(!asked.effects.iter().any(|effect| matches!(effect, Effect::Write(_))), "{asked:?}");
    }
}
