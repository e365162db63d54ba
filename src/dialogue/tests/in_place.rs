//! What a press changes is changed where it stands: each screen that takes the place of another has a message to stand on, so
//! that no second copy of it is left in the chat.

use crate::domain::ids::{ItemId, LinkId};

use crate::dialogue::effect::Effect;
use crate::dialogue::event::Event;
use crate::dialogue::press::{AsideTap, ClientsTap, DataTap, PauseTap, Press, SettingsTap, StopTap};
use crate::dialogue::state::State;
use crate::dialogue::step;

use super::half_typed::every_tap;
use super::world::{doings, facts, states};

#[test]
fn a_screen_in_place_of_another_has_a_message_to_stand_on() {
    let about_clients = every_tap(None).into_iter().map(|tap| Press::Case(LinkId(1), tap));
    let other = [
        Press::Aside(AsideTap::List),
        Press::Aside(AsideTap::Put(ItemId(1), true)),
        Press::Aside(AsideTap::Put(ItemId(77), true)),
        Press::Settings(SettingsTap::Show),
        Press::Settings(SettingsTap::ChooseLang),
        Press::Settings(SettingsTap::ChooseWeekdays),
        Press::Settings(SettingsTap::Nudge(false)),
        Press::Settings(SettingsTap::NudgeLate(true)),
        Press::Pause(PauseTap::Ask),
        Press::Pause(PauseTap::Resume),
        Press::Stop(StopTap::Ask),
        Press::Stop(StopTap::Keep),
        Press::Data(DataTap::AskDelete),
        Press::Clients(ClientsTap::List),
        Press::Clients(ClientsTap::Caseload(0)),
    ];
    let facts = facts(true, true);
    let events: Vec<Event> = about_clients.chain(other).map(Event::Pressed).chain(doings()).collect();
    let mut replaced = 0;
    for state in states(facts.now).iter().chain([&State::Idle]) {
        for event in &events {
            for effect in step(state, event, &facts).effects {
                if let Effect::Replace(screen) = effect {
                    assert!(screen.surface().is_some(), "{event:?}: {screen:?}");
                    replaced += 1;
                }
            }
        }
    }
    assert!(replaced > 500, "{replaced}");
}
