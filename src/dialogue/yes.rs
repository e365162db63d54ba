//! A typed yes, and the question it is to: what is shared, agreed to, ended or erased by words only where that question is
//! what the chat was shown last. Says which message that is, and asks again where it is not. Never decides what was shown.

use crate::domain::form::Question;

use super::effect::{Change, CheckinChange, Effect, Lane, Step};
use super::event::{Event, Said, Word};
use super::facts::Facts;
use super::press::{
    CaseTap, DataTap, JoinTap, JournalTap, Press, QuestionTap, RateTap, StopTap, Tap, TargetTap, ThoughtTap,
};
use super::screen::{AskedAgain, Card, JoinScreen, Line, Screen};
use super::state::{Joining, State};
use super::{buttons, checkin, data, join, pressed};

/// The message whose question these words would say yes to, where nothing but its being seen makes them one.
pub fn yes_to(state: &State, said: &Said, card: Option<&Screen>, facts: &Facts) -> Option<String> {
    let yes = |press: &Press| matches!(press, Press::Checkin(_, tap) if answers_agree(*tap));
    let asks = |card: &Card| card.at.is_some_and(Question::shares) && said.word == Some(Word::Yes);
    if to_buttons(state, said, facts).is_some() {
        return buttons::screen_in_front(state, said).and_then(|asked| asked.surface());
    }
    match (state, card) {
        (State::Joining(Joining::Consent { invite, .. }), _) if said.word == Some(Word::Yes) => {
            Some(join::consent_surface(*invite))
        }
        (State::Deleting, _) if said.word == Some(Word::Delete) => Some(data::DELETE.to_owned()),
        (_, Some(Screen::Checkin(card))) if asks(card) || said.presses.iter().any(yes) => {
            Some(checkin::checkin_surface(card.occasion))
        }
        _ => None,
    }
}

/// A yes to a question of buttons: its own words, or a plain yes whatever that leads to.
fn to_buttons(state: &State, said: &Said, facts: &Facts) -> Option<Press> {
    let plain = said.presses.is_empty() && said.word == Some(Word::Yes);
    buttons::press_in_front(state, said, facts).filter(|press| plain || agrees(press))
}

/// A yes to a question of buttons that does not count here: it is asked, at the end of the chat. `None`: there is none, or it
/// counts.
pub fn asked_again(state: &State, said: &Said, facts: &Facts) -> Option<Step> {
    let press = to_buttons(state, said, facts).filter(|_| !facts.yes_counts || said.is_a_question())?;
    let ask = match press {
        Press::Stop(StopTap::One(link)) => Some(Press::Stop(StopTap::AskOne(link))),
        Press::Stop(StopTap::All) => Some(Press::Stop(StopTap::AskAll)),
        Press::Stop(StopTap::AskOne(_)) => Some(Press::Stop(StopTap::Ask)),
        Press::Case(link, CaseTap::End) => Some(Press::Case(link, CaseTap::EndAsk)),
        // Nothing has changed of what it asks.
        _ => None,
    };
    let mut step = match (ask, buttons::screen_in_front(state, said)) {
        (Some(ask), _) => pressed(&State::Idle, &ask, facts),
        (None, Some(screen)) => Step::new(state.clone()).show(screen),
        (None, None) => return None,
    };
    for effect in &mut step.effects {
        if let Effect::Replace(screen) = effect {
            *effect = Effect::Show(screen.clone(), Lane::Reply);
        }
    }
    Some(step)
}

/// The one gate for saying so: words that would be a yes and do not count led to their question, which comes to the end
/// of the chat below the reason.
pub fn with_reason(mut step: Step, event: &Event, facts: &Facts) -> Step {
    let (Event::Text(said) | Event::Reply { said, .. }) = event else { return step };
    let yes = matches!(said.word, Some(Word::Yes | Word::Delete)) || said.presses.iter().any(agrees);
    let why = match (facts.yes_counts, said.is_a_question()) {
        (false, _) => AskedAgain::NotBelow,
        (true, true) if yes => AskedAgain::Doubt,
        (true, _) => return step,
    };
    let done = |effect: &Effect| match effect {
        // Another reason was given.
        Effect::Show(Screen::Line(_), _) => true,
        Effect::Write(change) => !matches!(change, Change::Checkin(CheckinChange::Completed { .. })),
        _ => false,
    };
    if step.effects.iter().any(done) {
        return step;
    }
    let asks = |effect: &Effect| match effect {
        Effect::Show(screen, _) | Effect::Replace(screen) => !facts.yes_counts || asks_yes(screen),
        _ => false,
    };
    let Some(at) = step.effects.iter().position(asks) else { return step };
    if let Effect::Replace(screen) = &step.effects[at] {
        step.effects[at] = Effect::Show(screen.clone(), Lane::Reply);
    }
    step.effects.insert(at, Effect::Show(Screen::Line(Line::AskedAgain(why)), Lane::Reply));
    step
}

fn asks_yes(screen: &Screen) -> bool {
    match screen {
        Screen::Checkin(card) => card.at.is_some_and(Question::shares),
        Screen::Join(JoinScreen::Consent { .. }) => true,
        screen => screen.asks(),
    }
}

/// Does it share, agree, end, take off or erase? Typed, such a press needs its question in sight. Without a wildcard: each
/// new press has to say.
pub fn agrees(press: &Press) -> bool {
    match press {
        Press::Checkin(_, tap) => answers_agree(*tap),
        Press::Join(JoinTap::Agree(..) | JoinTap::TherapistToo(_)) => true,
        Press::Stop(StopTap::One(_) | StopTap::All) => true,
        Press::Skills(tap) => tap.agrees(),
        Press::Slots(tap) => tap.agrees(),
        Press::Track(tap) => tap.agrees(),
        Press::Case(_, tap) => case_agrees(*tap),
        Press::Journal(JournalTap::Share(..) | JournalTap::Remove(_)) => true,
        Press::Thought(ThoughtTap::Share(..) | ThoughtTap::Remove(_)) => true,
        Press::Rate(RateTap::Decline(_)) => true,
        Press::Join(JoinTap::Decline(_))
        | Press::Stop(StopTap::Ask | StopTap::AskOne(_) | StopTap::AskAll | StopTap::Keep)
        // It asks for the word.
        | Press::Data(DataTap::AskDelete | DataTap::Export)
        // What one is asked, and when, is set and set back.
        | Press::Settings(_)
        | Press::Zone(_)
        | Press::Aside(_)
        | Press::Pause(_)
        | Press::Ease(_)
        | Press::Journal(
            JournalTap::Keep(..)
            | JournalTap::Leave(..)
            | JournalTap::Private(_)
            | JournalTap::AskRemove(_)
            | JournalTap::Open(..)
            | JournalTap::List(..)
            | JournalTap::Search,
        )
        | Press::Thought(
            ThoughtTap::New
            | ThoughtTap::GoOn(_)
            | ThoughtTap::Open(_)
            | ThoughtTap::Text(..)
            | ThoughtTap::Give(..)
            | ThoughtTap::Keep(..)
            | ThoughtTap::Skip(..)
            | ThoughtTap::Back(..)
            | ThoughtTap::Finish(_)
            | ThoughtTap::Private(_)
            | ThoughtTap::AskRemove(_)
            | ThoughtTap::List(_),
        )
        | Press::Rate(
            RateTap::List
            | RateTap::Begin(_)
            | RateTap::Give(..)
            | RateTap::Skip(..)
            | RateTap::TakeBack(..)
            | RateTap::AskDecline(_),
        )
        | Press::Today
        | Press::Yesterday
        | Press::Day(_)
        | Press::Chart
        | Press::Help
        | Press::Invite
        | Press::Clients(_) => false,
    }
}

/// Who may read a text. A text that goes, like a no, is taken easily.
fn answers_agree(tap: Tap) -> bool {
    match tap {
        Tap::Share(_, shared) => shared,
        Tap::ShareThese(..) => true,
        Tap::Give(..)
        | Tap::Choose(..)
        | Tap::NoneOf(_)
        | Tap::Chosen(_)
        | Tap::NoText(_)
        | Tap::RemoveText(_)
        | Tap::Skip(_)
        | Tap::Goto(_)
        | Tap::Read(..)
        | Tap::Finish => false,
    }
}

fn case_agrees(tap: CaseTap) -> bool {
    match tap {
        CaseTap::End | CaseTap::EndTask(_) | CaseTap::RetireSkill(_) => true,
        CaseTap::Target(TargetTap::End(_)) => true,
        CaseTap::Target(TargetTap::List | TargetTap::Add | TargetTap::Ratings) => false,
        CaseTap::Question(QuestionTap::Remove(..) | QuestionTap::Keep(..) | QuestionTap::Undo(..)) => true,
        CaseTap::Question(
            QuestionTap::List
            | QuestionTap::Open(_)
            | QuestionTap::Up(..)
            | QuestionTap::Down(..)
            | QuestionTap::Large(..)
            | QuestionTap::WatchAsk(_)
            | QuestionTap::Watch(..)
            | QuestionTap::Better(..)
            | QuestionTap::Library
            | QuestionTap::Group(_)
            | QuestionTap::Pick(_)
            | QuestionTap::Type
            | QuestionTap::Templates
            | QuestionTap::Template(_)
            | QuestionTap::Apply(..),
        ) => false,
        CaseTap::Skill(tap) => tap.agrees(),
        CaseTap::Slot(tap) => tap.agrees(),
        CaseTap::Open
        | CaseTap::Chart
        | CaseTap::Session(_)
        | CaseTap::SessionFile(_)
        | CaseTap::Homework
        | CaseTap::AddTask
        | CaseTap::NoLastDay(_)
        | CaseTap::Skills
        | CaseTap::AddSkill
        | CaseTap::SudsWhen(_)
        | CaseTap::PauseAsk
        | CaseTap::Pause(_)
        | CaseTap::Resume
        | CaseTap::EndAsk => false,
    }
}
