//! Questions that buttons answer: which screens ask one, and what typed words mean while one stands.
//! What the person's own act asked keeps their next words; they are never taken for anything else.

use crate::domain::schedule::LocalTime;
use crate::domain::typed;

use super::effect::{Effect, Step};
use super::event::{Event, Said, Word};
use super::facts::Facts;
use super::press::{CaseTap, JoinTap, Press, StopTap, TrackTap};
use super::screen::{
    ClientsScreen, HomeworkScreen, JoinScreen, Line, PauseScreen, Screen, SettingsScreen, StopScreen,
    TrackScreen, ZoneScreen,
};
use super::state::{AsksSkill, Joining, State, TimeFor};
use super::{checkin, join, pressed};

/// The screen whose buttons may be typed while this stands. A check-in has its card, which takes more to tell.
pub fn standing(state: &State) -> Option<Screen> {
    match state {
        State::Buttons { screen, .. } => Screen::from_json(screen),
        State::Zone | State::Joining(Joining::ClientZone { .. } | Joining::TherapistZone { .. }) => {
            Some(Screen::Zone(ZoneScreen::AskZone))
        }
        State::Time(what) => Some(Screen::Settings(SettingsScreen::AskTime { what: *what })),
        State::Joining(Joining::ClientTime { .. }) => {
            Some(Screen::Settings(SettingsScreen::AskTime { what: TimeFor::Prompt }))
        }
        State::TaskUntil { link, text } => {
            Some(Screen::Homework(HomeworkScreen::AskTaskUntil { link: *link, text: text.clone() }))
        }
        State::Idle
        | State::Checkin { .. }
        | State::Joining(_)
        | State::Inviting
        | State::Question { .. }
        | State::Task { .. }
        | State::Skill { .. }
        | State::Skills { .. }
        | State::Slots { .. }
        | State::Track { .. }
        | State::Deleting
        | State::Thought { .. }
        | State::Target { .. }
        | State::Rates { .. }
        | State::Searching { .. } => None,
    }
}

/// Where a time for the daily questions is asked, one after midnight is asked about: the screen that does so for a time
/// these words end with.
pub fn night(state: &State, said: &Said) -> Option<Screen> {
    let asked = matches!(state, State::Time(TimeFor::Prompt) | State::Joining(Joining::ClientTime { .. }));
    let words = said.text.split_once(char::is_whitespace).filter(|_| asked)?.1;
    let read = typed::time_of_day(words, &said.lexicon).ok()?;
    (read.time < LocalTime::NIGHT_ENDS)
        .then_some(Screen::Settings(SettingsScreen::AskNight { time: read.time }))
}

/// The button beside this state whose words these are, or that a plain yes or no means there.
pub fn press(state: &State, said: &Said) -> Option<Press> {
    let screen = standing(state)?;
    match (said.presses.as_slice(), said.word) {
        // What they would press on a card further up is for when that is what is asked.
        ([Press::Checkin(..)], _) => None,
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

/// The button of the screen in front whose words these are: of the question that stands, or of what was shown since.
pub fn press_in_front(state: &State, said: &Said, facts: &Facts) -> Option<Press> {
    press_now(state, said, facts).or_else(|| Some(said.front.as_ref()?.press.clone()))
}

/// The screen that button stands on.
pub fn screen_in_front(state: &State, said: &Said) -> Option<Screen> {
    standing(state).or_else(|| Screen::from_json(&said.front.as_ref()?.screen))
}

/// May the words of a button of the screen in front be a press of it here? Not where the buttons of a question are told
/// already, nor where words are given to somebody else, but for those of a question that is shown before it is added: no line
/// of another is like them.
pub fn may_press(state: &State) -> bool {
    matches!(
        state,
        State::Idle
            | State::Checkin { .. }
            | State::Deleting
            | State::Thought { .. }
            | State::Rates { .. }
            | State::Question { draft: Some(_), .. }
            | State::Track { draft: Some(_), .. }
            | State::Skills { asks: AsksSkill::Part, .. }
    ) && standing(state).is_none()
}

/// What a yes says to a question that can be answered so. Whom or for how long it does not say.
fn yes(screen: &Screen) -> Option<Press> {
    Some(match screen {
        Screen::Stop(StopScreen::ConfirmStop { tie: Some(tie), .. }) => Press::Stop(StopTap::One(tie.link)),
        Screen::Stop(StopScreen::ConfirmStop { tie: None, .. }) => Press::Stop(StopTap::All),
        Screen::Stop(StopScreen::AskStop { ties }) => match ties.as_slice() {
            // It is asked once more.
            [tie] => Press::Stop(StopTap::AskOne(tie.link)),
            _ => return None,
        },
        Screen::Clients(ClientsScreen::ConfirmEnd { link, .. }) => Press::Case(*link, CaseTap::End),
        Screen::Join(JoinScreen::TherapistLink { invite }) => Press::Join(JoinTap::TherapistToo(*invite)),
        Screen::Track(shown) => Press::Track(shown.yes()?),
        _ => return None,
    })
}

fn no(screen: &Screen) -> Option<Press> {
    Some(match screen {
        Screen::Stop(StopScreen::ConfirmStop { .. }) | Screen::Stop(StopScreen::AskStop { .. }) => {
            Press::Stop(StopTap::Keep)
        }
        Screen::Clients(ClientsScreen::ConfirmEnd { link, .. })
        | Screen::Pause(PauseScreen::AskCasePause { link, .. }) => Press::Case(*link, CaseTap::Open),
        Screen::Join(JoinScreen::TherapistLink { invite }) => Press::Join(JoinTap::Decline(Some(*invite))),
        Screen::Track(TrackScreen::AskShow { kept, .. }) => Press::Track(TrackTap::Open(kept.item.id)),
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
    let acted = match event {
        Event::Command(_) | Event::Text(_) | Event::Pressed(_) => true,
        // Words that agreed to a therapist and say something else now are answered with a question.
        Event::Edited { said, .. } => said.agreed_to.is_some(),
        _ => false,
    };
    if !acted || !matches!(step.state, State::Idle | State::Buttons { .. }) {
        return;
    }
    let shown = step.effects.iter().rev().find_map(|effect| match effect {
        Effect::Show(screen, _) | Effect::Replace(screen) => Some(screen),
        _ => None,
    });
    match shown {
        Some(screen) if screen.asks() => {
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
