//! No sentence is said where it is false, and none is missing.

use crate::dialogue::effect::Effect;
use crate::dialogue::screen::Line;
use crate::dialogue::state::State;
use crate::dialogue::step;

use super::world::{doings, facts, lines, states};

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
