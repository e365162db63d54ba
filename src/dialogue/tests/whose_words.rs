//! Whose words come next: no alarm takes what a person's own act asked for.

use chrono::TimeDelta;

use crate::domain::alarm::Alarm;
use crate::domain::answers::Given;
use crate::domain::catalogue::samples::{ASK_MOOD, ASK_NOTE, ASK_SHARE, ASK_SKILLS, ASK_SUDS, number};
use crate::domain::checkin::Checkin;

use crate::dialogue::cards::Cards;
use crate::dialogue::effect::{Effect, Lane};
use crate::dialogue::event::{Event, Said};
use crate::dialogue::facts::{DayRef, Facts, Newer};
use crate::dialogue::screen::{Line, Screen};
use crate::dialogue::state::{AsksSkill, State};
use crate::dialogue::{focus, step};

use super::world::{CODE, alarms, asked, at, day, facts, gives, on, states};

#[test]
fn no_alarm_takes_the_words_a_persons_own_act_asked_for() {
    let mut taken = 0;
    for (is_client, is_therapist) in [(true, false), (false, true), (true, true), (false, false)] {
        let mut facts = facts(is_client, is_therapist);
        for state in states(facts.now) {
            for event in alarms() {
                for checkin in [asked(2), asked(3), Checkin::unasked(on(4))] {
                    if let Some(client) = &mut facts.client {
                        client.checkin = Some(checkin);
                    }
                    let after = step(&state, &event, &facts).state;
                    let own = match &state {
                        // Whoever only looks at the library has left it with the next question.
                        State::Idle | State::Skills { asks: AsksSkill::Part, .. } => false,
                        State::Checkin { at, touched, .. } => touched.is_some_and(|touched| {
                            matches!(*at, ASK_NOTE | ASK_SHARE)
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
fn a_note_that_is_finished_gives_way_to_what_is_asked_next() {
    let mut facts = facts(true, false);
    let said = Event::Text(Said::of("a long day"));
    let noted = |facts: &Facts| step(&State::checkin(on(2), ASK_NOTE), &said, facts);
    let client = facts.client.as_mut().unwrap();
    let mut yesterday = asked(2);
    for question in [ASK_MOOD, ASK_SUDS, ASK_SKILLS] {
        yesterday.answers.give(question, Given::Skipped);
    }
    (client.checkin, client.ties) = (Some(yesterday), Vec::new());
    (client.open, client.last_sent) = (Some(on(2)), Some(day(2)));
    (facts.now, facts.said_at) = (at("2026-03-03T18:30:00Z"), at("2026-03-03T18:30:00Z"));
    let note = noted(&facts);
    assert!(note.state.asks_for_note(), "more words go on with it");
    let client = facts.client.as_mut().unwrap();
    client.cards = Cards::default().after(&State::checkin(on(2), ASK_NOTE), &said, &note);
    client.checkin = Some(Checkin::unasked(on(3)));
    for (now, gives_way) in [("2026-03-03T18:40:00Z", false), ("2026-03-03T19:00:00Z", true)] {
        (facts.now, facts.said_at) = (at(now), at(now));
        let rang = step(&note.state, &Event::Due(Alarm::Prompt(on(3))), &facts);
        assert_eq!(rang.state != note.state, gives_way, "{now}");
    }
}

#[test]
fn the_prompt_is_shown_whatever_is_being_typed() {
    let mut facts = facts(true, true);
    if let Some(client) = &mut facts.client {
        client.checkin = Some(Checkin::unasked(on(3)));
        (client.open, client.last_sent) = (Some(on(2)), Some(day(2)));
    }
    for state in states(facts.now) {
        let step = step(&state, &Event::Due(Alarm::Prompt(on(3))), &facts);
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
    for at in [ASK_NOTE, ASK_SHARE] {
        let state = State::checkin(on(2), at).touched(touched);
        let day_of = |text: &str| focus(&state, &Event::typed(text, None)).day;
        let note =
            |newer: Newer, begun| DayRef::Answerable { occasion: on(2), newer, begun, since: Some(touched) };
        for number in ["6", "6.", " ٦ ", "100", "۷"] {
            assert_eq!(day_of(number), note(Newer::AskedSince, false), "{number}");
        }
        for words in ["slept 8 hours", "8 hours", "2026", "no", "better", CODE] {
            let newer = if at == ASK_NOTE { Newer::UnlessAmid } else { Newer::AskedSince };
            assert_eq!(day_of(words), note(newer, true), "{words}");
        }
    }
    // What says who may read it is said to that, wherever another card stands.
    let state = State::checkin(on(2), ASK_SHARE).touched(touched);
    let private = Said { of_sharing: true, ..Said::of("only for me") };
    let DayRef::Answerable { newer, .. } = focus(&state, &Event::Text(private)).day else { panic!() };
    assert_eq!(newer, Newer::Never);
    // Of another day than the one standing in the facts, the question is the one that is next there.
    let state = State::checkin(on(2), ASK_NOTE).touched(touched);
    let step = step(&state, &Event::typed("6", None), &facts);
    assert!(gives(&step, ASK_MOOD, &number(6)), "{step:?}");
}

#[test]
fn what_is_no_text_leaves_the_question_and_says_so() {
    let facts = facts(true, true);
    for state in states(facts.now) {
        for event in [Event::Unreadable(crate::dialogue::event::Unreadable::Other), Event::Located(None)] {
            let step = step(&state, &event, &facts);
            let said = match (step.effects.as_slice(), &event) {
                // It was not kept, and the question comes below where it has a card or is one of the way in.
                (
                    [Effect::Show(Screen::Line(Line::NotKeptBeside(_)), _), below @ ..],
                    Event::Unreadable(_),
                ) => {
                    assert!(below.len() <= 1, "{state:?}: {below:?}");
                    true
                }
                ([Effect::Show(Screen::Line(Line::StillOpen(_)), _)], _) => true,
                _ => false,
            };
            // One of Monday's questions stands in these states, and Tuesday's check-in is in focus.
            let elsewhere = matches!(state, State::Checkin { occasion, .. } if occasion != on(3));
            let zone = matches!(&state, State::Zone) || matches!(&state, State::Joining(j) if j.asks_zone());
            let looked_up = zone && event == Event::Located(None);
            assert_eq!(said, !elsewhere && !looked_up, "{state:?} {event:?}");
            let listed = |state: &State| {
                matches!(state, State::Joining(crate::dialogue::state::Joining::Consent { .. }))
            };
            if state != State::Idle && !listed(&state) {
                assert!(step.state.same_question(&state), "{:?} after {state:?}", step.state);
            }
        }
    }
}
