//! Questions that buttons answer: which screens ask one, and what typed words mean while one stands.
//! What the person's own act asked keeps their next words; they are never taken for anything else.

use crate::domain::schedule::LocalTime;
use crate::domain::typed;

use super::effect::{Effect, Step};
use super::event::{Event, Said, Word};
use super::facts::Facts;
use super::press::{CaseTap, Press};
use super::screen::{Line, Screen};
use super::state::{Joining, State, TimeFor};
use super::{checkin, join, pressed};

/// The screen whose buttons may be typed while this stands. A check-in has its card, which takes more to tell.
pub fn standing(state: &State) -> Option<Screen> {
    match state {
        State::Buttons { screen, .. } => Screen::from_json(screen),
        State::Zone | State::Joining(Joining::ClientZone { .. } | Joining::TherapistZone { .. }) => {
            Some(Screen::AskZone)
        }
        State::Time(what) => Some(Screen::AskTime { what: *what }),
        State::Joining(Joining::ClientTime { .. }) => Some(Screen::AskTime { what: TimeFor::Prompt }),
        State::TaskUntil { link, text } => Some(Screen::AskTaskUntil { link: *link, text: text.clone() }),
        State::Idle
        | State::Checkin { .. }
        | State::Joining(_)
        | State::Inviting
        | State::Question { .. }
        | State::Task { .. }
        | State::Skill { .. }
        | State::Deleting => None,
    }
}

/// Where a time for the daily questions is asked, one after midnight is asked about: the screen that does so for a time
/// these words end with.
pub fn night(state: &State, said: &Said) -> Option<Screen> {
    let asked = matches!(state, State::Time(TimeFor::Prompt) | State::Joining(Joining::ClientTime { .. }));
    let words = said.text.split_once(char::is_whitespace).filter(|_| asked)?.1;
    let read = typed::time_of_day(words, &said.lexicon).ok()?;
    (read.time < LocalTime::NIGHT_ENDS).then_some(Screen::AskNight { time: read.time })
}

/// The button beside this state whose words these are, or that a plain yes or no means there.
pub fn press(state: &State, said: &Said) -> Option<Press> {
    let screen = standing(state)?;
    match (said.presses.as_slice(), said.word) {
        ([press], _) => Some(press.clone()),
        ([], Some(Word::Yes)) if said.plain => yes(&screen),
        ([], Some(Word::No)) if said.plain => no(&screen),
        _ => None,
    }
}

/// The same now: a bare yes or no is for what was asked just before.
pub fn press_now(state: &State, said: &Said, facts: &Facts) -> Option<Press> {
    press(state, said).filter(|_| !said.presses.is_empty() || state.keeps_next_words(facts.now))
}

/// The words of a button are a press of it.
pub fn said(state: &State, press: &Press, facts: &Facts) -> Step {
    join::keep_place(state, facts, pressed(left(state), press, facts))
}

/// What a yes says to a question that can be answered so. Whom or for how long it does not say.
fn yes(screen: &Screen) -> Option<Press> {
    Some(match screen {
        Screen::ConfirmStop { tie: Some(tie) } => Press::Stop(tie.link),
        Screen::ConfirmStop { tie: None } => Press::StopAll,
        Screen::AskStop { ties } => match ties.as_slice() {
            // It is asked once more.
            [tie] => Press::StopAsk(tie.link),
            _ => return None,
        },
        Screen::ConfirmEnd { link, .. } => Press::Case(*link, CaseTap::End),
        Screen::TherapistLink { invite } => Press::TherapistToo(*invite),
        _ => return None,
    })
}

fn no(screen: &Screen) -> Option<Press> {
    Some(match screen {
        Screen::ConfirmStop { .. } | Screen::AskStop { .. } => Press::KeepSharing,
        Screen::ConfirmEnd { link, .. } | Screen::AskCasePause { link, .. } => {
            Press::Case(*link, CaseTap::Open)
        }
        Screen::TherapistLink { .. } => Press::Decline,
        _ => return None,
    })
}

/// Words that are no button's: just after the question they are told so, and later they mean what they would without it.
pub fn unread(state: &State, facts: &Facts, said: &Said) -> Step {
    let to_use_them = Step::new(state.clone()).line(Line::UseButtons);
    // Numbers too: "7" after "how long?" is seven days, not a rating.
    if state.keeps_next_words(facts.now) {
        let no = said.plain && said.word == Some(Word::No);
        return if no { Step::new(State::Idle).line(Line::Cancelled) } else { to_use_them };
    }
    checkin::said(state, facts, None, said).unwrap_or(to_use_them)
}

/// The one gate for such questions: whichever act showed one, it stands from then on, until another is shown or
/// anything else is asked for.
pub fn stand(before: &State, event: &Event, facts: &Facts, step: &mut Step) {
    let acted = matches!(event, Event::Command(_) | Event::Text(_) | Event::Pressed(_));
    if !acted || !matches!(step.state, State::Idle | State::Buttons { .. }) {
        return;
    }
    let shown = step.effects.iter().rev().find_map(|effect| match effect {
        Effect::Show(screen, _) | Effect::Replace(screen) => Some(screen),
        _ => None,
    });
    match shown {
        Some(screen) if asks(screen) => {
            if let Ok(screen) = screen.to_json() {
                step.state = State::Buttons { screen, touched: facts.said_at };
            }
        }
        // A sentence that is no answer leaves the question where it is.
        Some(Screen::Line(Line::UseButtons)) | None => {}
        // Whoever presses or asks for something else has left it.
        Some(_) if step.state == *before && !matches!(event, Event::Text(_)) => step.state = State::Idle,
        Some(_) => {}
    }
}

/// What a press goes by: a question of buttons is over with it.
fn left(state: &State) -> &State {
    if matches!(state, State::Buttons { .. }) { &State::Idle } else { state }
}

/// Does nothing but a button answer this? Without a wildcard: each new screen has to say.
pub fn asks(screen: &Screen) -> bool {
    match screen {
        Screen::TherapistLink { .. }
        | Screen::Langs { .. }
        | Screen::AskWeekdays { .. }
        | Screen::AskWeekday { .. }
        | Screen::AskPause
        | Screen::AskStop { .. }
        | Screen::ConfirmStop { .. }
        | Screen::AskCasePause { .. }
        | Screen::ConfirmEnd { .. } => true,
        Screen::Line(_)
        | Screen::Checkin(_)
        | Screen::CheckinClosed { .. }
        | Screen::KeptAnswer(_)
        | Screen::Questions(_)
        | Screen::CheckinAhead { .. }
        | Screen::Stranger { .. }
        | Screen::Consent { .. }
        | Screen::AskName
        | Screen::AskZone
        | Screen::ClockZones { .. }
        | Screen::PickZone { .. }
        | Screen::PickPlace { .. }
        | Screen::ShareLocation
        | Screen::ZoneSet { .. }
        | Screen::AskTime { .. }
        | Screen::AskNight { .. }
        | Screen::PickTime { .. }
        | Screen::ClientReady { .. }
        | Screen::ClientHome { .. }
        | Screen::TherapistReady { .. }
        | Screen::TherapistHome { .. }
        | Screen::Settings(_)
        | Screen::Paused { .. }
        | Screen::Privacy { .. }
        | Screen::AskDelete
        | Screen::Aside(..)
        | Screen::AskDeleteTherapist
        | Screen::Help { .. }
        | Screen::Weekly { .. }
        | Screen::Export
        | Screen::Invited { .. }
        | Screen::AskAlias
        | Screen::Clients { .. }
        | Screen::Look(_)
        | Screen::Homework { .. }
        | Screen::AskTask { .. }
        | Screen::AskTaskUntil { .. }
        | Screen::Skills { .. }
        | Screen::AskSkill { .. }
        | Screen::Menu
        | Screen::OnlyPrivate => false,
    }
}
