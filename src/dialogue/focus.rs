//! What a turn has to know: from state and event alone, what is loaded beforehand. Nothing else is there to decide by.

use crate::domain::alarm::Alarm;

use super::event::{Command, Event, Gave, Said};
use super::facts::{DayRef, Focus, InviteRef};
use super::press::{ClientsTap, Press};
use super::state::{Joining, State};
use super::{buttons, invitation, journal, last, skills, target, thought};

/// What has to be loaded before this event can be stepped.
pub fn focus(state: &State, event: &Event) -> Focus {
    if let Event::Text(said) = event
        && let Some(press) = buttons::press(state, said).or_else(|| Some(said.front.as_ref()?.press.clone()))
    {
        return focus(state, &Event::Pressed(press));
    }
    let mut focus = Focus::default();
    match state {
        State::Checkin { occasion, .. } => focus.day = DayRef::Said(*occasion),
        State::Joining(joining) => focus.invite = Some(InviteRef::Id(joining.invite())),
        State::Task { link }
        | State::TaskUntil { link, .. }
        | State::Skill { link }
        | State::Skills { link: Some(link), .. }
        | State::Slots { link: Some(link), .. }
        | State::Target { link }
        | State::Question { link, .. } => focus.link = Some(*link),
        State::Idle
        | State::Zone
        | State::Time(_)
        | State::Inviting
        | State::Deleting
        | State::Skills { link: None, .. }
        | State::Slots { link: None, .. }
        | State::Track { .. }
        | State::Searching { .. }
        | State::Thought { .. }
        | State::Rates { .. }
        | State::Buttons { .. } => {}
    }
    focus.last_done = match (event, state) {
        (Event::Text(said), State::Idle | State::Checkin { .. }) => said.of_sharing,
        _ => false,
    };
    focus.skills = skills::in_focus(state, event);
    focus.noted = matches!(event, Event::Text(said) if said.of_note.is_some());
    focus.journal = journal::focus(state, event);
    focus.thoughts = thought::focus(state, event);
    focus.targets = target::focus(state, event);
    match event {
        Event::Command(Command::Start(Some(code))) => focus.invite = Some(InviteRef::Code(code.clone())),
        Event::Text(said) => match (invitation(state, said), state) {
            (Some(code), _) => focus.invite = Some(InviteRef::Code(code.to_owned())),
            (
                None,
                State::Idle
                | State::Buttons { .. }
                | State::Searching { .. }
                | State::Skills { .. }
                | State::Thought { .. }
                | State::Joining(Joining::Consent { .. }),
            ) => {
                focus.day = DayRef::Standing;
            }
            (None, State::Checkin { occasion, text, touched, .. }) => {
                let begun = *text && touched.is_some() && !said.is_bare_number();
                let newer = last::newer(state, said);
                focus.day = DayRef::Answerable { occasion: *occasion, newer, begun, since: *touched };
            }
            (None, _) => {}
        },
        Event::Edited { said: Said { agreed_to: Some(invite), .. }, .. } => {
            focus.invite = Some(InviteRef::Id(*invite));
        }
        Event::Reply { occasion, .. } | Event::Edited { gave: Some(Gave { occasion, .. }), .. } => {
            focus.day = DayRef::On(*occasion);
        }
        Event::Command(Command::Start(None)) | Event::WasAway => focus.day = DayRef::LatestOpen,
        Event::ClockSetBack => focus.day = DayRef::ClosedAhead,
        Event::Command(Command::Today) | Event::Pressed(Press::Today) => focus.day = DayRef::DaysAgo(0),
        Event::Command(Command::Yesterday) | Event::Pressed(Press::Yesterday) => {
            focus.day = DayRef::DaysAgo(1)
        }
        Event::Command(Command::Chart) | Event::Pressed(Press::Chart) | Event::Due(Alarm::Weekly) => {
            focus.day = DayRef::DaysAgo(0);
            focus.client_days = true;
        }
        Event::Due(Alarm::Ease) => focus.quiet = true,
        Event::Command(Command::Privacy) => focus.reads = true,
        Event::Command(Command::Stop) | Event::Pressed(Press::Stop(_)) => focus.untold = true,
        Event::Unreadable(_) | Event::Located(_) if *state == State::Idle => focus.day = DayRef::Standing,
        Event::Pressed(Press::Checkin(occasion, _) | Press::Day(occasion))
        | Event::Due(Alarm::Prompt(occasion) | Alarm::Nudge(occasion) | Alarm::Expiry(occasion)) => {
            focus.day = DayRef::On(*occasion)
        }
        Event::Pressed(Press::Join(tap)) => focus.invite = tap.invite().map(InviteRef::Id),
        Event::Pressed(Press::Case(link, _)) => focus.link = Some(*link),
        event if looks_at_caseload(event) => focus.caseload_days = true,
        _ => {}
    }
    focus
}

/// Is it about how all clients of a therapist stand, whatever stands in the conversation?
pub fn looks_at_caseload(event: &Event) -> bool {
    matches!(event, Event::Due(Alarm::Digest) | Event::Pressed(Press::Clients(ClientsTap::Caseload(_))))
}
