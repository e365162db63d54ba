//! A day may have several check-ins: which one is meant.

use crate::dialogue::effect::Effect;
use crate::dialogue::event::{Event, Said};
use crate::dialogue::press::{Press, Tap};
use crate::dialogue::state::State;
use crate::dialogue::step;
use crate::domain::catalogue::samples::ASK_MOOD;
use crate::domain::occasion::{Occasion, Slot};

use super::world::{day, facts};

#[test]
fn a_slot_nobody_has_is_never_begun_whatever_button_names_it() {
    let second = Occasion { day: day(3), slot: Slot::new(1).unwrap() };
    for event in [
        Event::Pressed(Press::Checkin(second, Tap::Give(ASK_MOOD, 7))),
        Event::Pressed(Press::Checkin(second, Tap::Finish)),
        Event::Pressed(Press::Day(second)),
        Event::Reply { occasion: second, said: Said::of("7") },
    ] {
        let step = step(&State::Idle, &event, &facts(true, false));
        let answers = |effect: &Effect| effect.is_seen() || matches!(effect, Effect::Toast(_));
        let writes = step.effects.iter().any(|effect| matches!(effect, Effect::Write(_)));
        assert!(!writes && step.effects.iter().any(answers), "{event:?}: {step:?}");
    }
}
