//! The conversation as a pure function: `step(state, event, facts)` gives the next state and effects.
//! Total: every event in every state has an answer. Never any IO, clock, message id or word for people.

mod aside;
pub mod buttons;
pub mod cards;
pub mod checkin;
mod clients;
mod data;
mod digest;
pub mod drafts;
pub mod ease;
pub mod effect;
pub mod event;
pub mod facts;
mod focus;
mod homework;
mod invite;
mod join;
pub mod journal;
mod last;
pub mod look;
pub mod note;
mod outline;
mod page;
mod pause;
pub mod plan;
pub mod press;
pub mod questions;
pub mod screen;
mod session;
mod settings;
mod skills;
pub mod slots;
pub mod state;
mod stop;
pub mod target;
pub mod thought;
pub mod track;
mod unheard;
mod weekly;
mod whose_words;
mod yes;
mod zone;

pub use clients::all_ended;
pub use focus::{focus, looks_at_caseload};
pub use join::agreed::to as agreed_to;
pub use yes::yes_to;

use crate::dialogue::effect::PlanChange;
use crate::domain::alarm::Alarm;
use crate::domain::occasion::Occasion;

use effect::{Change, Effect, Lane, Step};
use event::{Command, Event, Said, Word};
use facts::Facts;
use press::Press;
use screen::{Line, Screen};
use state::{Joining, State};

/// The next state and what it asks for.
pub fn step(state: &State, event: &Event, facts: &Facts) -> Step {
    let mut step = match event {
        Event::Command(command) => command_given(state, command, facts),
        Event::Text(said) | Event::Reply { said, .. } if said.word == Some(Word::Help) => {
            help_said(state, event, said, facts)
        }
        Event::Text(said) => match (buttons::press_in_front(state, said, facts), invitation(state, said)) {
            (Some(press), _) => {
                yes::asked_again(state, said, facts).unwrap_or_else(|| buttons::said(state, &press, facts))
            }
            (None, Some(code)) => join::keep_place(state, facts, join::start(state, facts, Some(code))),
            (None, None) => note::said(state, facts, said)
                .unwrap_or_else(|| note::beside(text_said(state, said, facts), state, facts, said)),
        },
        Event::Reply { occasion, said } if facts.client.is_some() => {
            checkin::replied(state, facts, *occasion, said)
        }
        Event::Reply { said, .. } => text_said(state, said, facts),
        Event::Edited { said, gave: Some(gave) } if facts.client.is_some() => {
            checkin::edited(state, facts, *gave, said)
        }
        Event::Edited { said: said @ Said { agreed_to: Some(invite), .. }, .. } => {
            join::agreed::unsaid(state, facts, *invite, said)
        }
        Event::Edited { said, .. } => thought::changed(state, facts, said)
            .or_else(|| journal::changed(state, facts, said))
            .unwrap_or_else(|| edited(state, facts, said)),
        Event::Pressed(press) => join::keep_place(state, facts, pressed(state, press, facts)),
        Event::StaleButton => Step::new(state.clone()).toast(Line::StaleButton),
        Event::Located(zone) => zone::located(state, facts, *zone),
        Event::Unreadable(what) => unheard::unreadable(state, facts, Line::Unreadable(*what)),
        Event::Due(alarm) => rang(state, *alarm, facts),
        Event::WasAway => checkin::ask_again(state, facts),
        Event::ClockSetBack => checkin::set_back(state, facts),
        Event::Blocked => Step::new(state.clone()).write(Change::Reachable(false)),
        Event::Returned => Step::new(state.clone()),
    };
    step = yes::with_reason(join::agreed::kept(state, facts, step), event, facts);
    step.state = whose_words::next(state, event, facts, &step);
    to_a_therapist(facts, &mut step);
    buttons::stand(state, event, facts, &mut step);
    step.state = cards::come_back(state, event, facts, &step);
    // A toast stands beside a pressed button; where there is none, it is said in a message.
    let pressed = matches!(event, Event::Pressed(_) | Event::StaleButton);
    if !pressed {
        let silent = !step.effects.iter().any(Effect::is_seen);
        for effect in &mut step.effects {
            // That a text is gone is said beside the card as well.
            if let Effect::Toast(line) = effect
                && (silent || *line == Line::TextRemoved)
            {
                *effect = Effect::Show(Screen::Line(line.clone()), Lane::Reply);
            }
        }
    }
    // Who changes a message into a command wants something of the bot.
    let obeyed = matches!(event, Event::Edited { said, .. } if Command::parse(&said.text).is_some_and(|c| c != Command::Unknown));
    if let Event::Text(said) | Event::Reply { said, .. } | Event::Edited { said, .. } = event
        && !obeyed
    {
        step = unheard::answered(step, state, said, facts);
        if matches!(event, Event::Text(said) if said.front.is_none()) {
            step = note::told_beneath(step, state, facts, said);
            step = join::again_below(checkin::again_below(step, state, facts), state, facts);
        }
    }
    match event {
        Event::Unreadable(_) => {
            step = join::again_below(checkin::again_below(step, state, facts), state, facts);
        }
        Event::Command(_) if facts.words_behind => step = unheard::behind_a_command(step),
        _ => {}
    }
    // Whoever speaks to us can be reached.
    let spoke = !matches!(event, Event::Due(_) | Event::WasAway | Event::ClockSetBack | Event::Blocked);
    if facts.unreachable && spoke {
        offer_today(event, facts, &mut step);
        let back = std::iter::once(Change::Reachable(true)).chain(plan::all(facts)).map(Effect::Write);
        step.effects.splice(0..0, back);
    }
    journal::offered(step, event, facts)
}

/// A therapist needs no invitation of a therapist.
fn to_a_therapist(facts: &Facts, step: &mut Step) {
    for effect in step.effects.iter_mut().filter(|_| facts.therapist.is_some()) {
        if let Effect::Show(Screen::Line(line @ Line::NotClient), _) | Effect::Toast(line @ Line::NotClient) =
            effect
        {
            *line = Line::TherapistNotClient;
        }
    }
}

/// Whoever was not asked, because nothing reached them, and writes as if they were, finds the way to today's check-in.
fn offer_today(event: &Event, facts: &Facts, step: &mut Step) {
    let nothing = Line::NothingAsked.unheard();
    let unasked = |effect: &Effect| matches!(effect, Effect::Show(Screen::Line(line), _) if *line == nothing || *line == Line::NothingAsked);
    if matches!(event, Event::Text(_)) && step.effects.iter().any(unasked) {
        let home = |effect: &Effect| {
            matches!(effect, Effect::Show(Screen::Join(screen::JoinScreen::ClientHome { .. }), _))
        };
        step.effects.extend(join::home(&State::Idle, facts).effects.into_iter().filter(home));
    }
}

/// An invitation pasted as text, where no free text is asked for.
fn invitation<'a>(state: &State, said: &'a Said) -> Option<&'a str> {
    said.code.as_deref().filter(|_| !state.asks_for_free_text())
}

/// A message that gave no answer was changed: how things are changed here. One that says yes or no may have ended a
/// sharing.
fn edited(state: &State, facts: &Facts, said: &Said) -> Step {
    let line = match (&facts.client, &facts.therapist) {
        (Some(_), Some(_)) => Line::EditedByBoth,
        (None, Some(_)) => Line::EditedByTherapist,
        (Some(_), None) => Line::EditedByClient,
        (None, None) => Line::Unreadable(event::Unreadable::Edited),
    };
    let step = Step::new(state.clone()).line(line);
    let of_a_yes = matches!(said.word, Some(Word::Yes | Word::No)) && facts.client.is_some();
    if of_a_yes { step.line(Line::EndedStaysEnded) } else { step }
}

fn command_given(state: &State, command: &Command, facts: &Facts) -> Step {
    let step = command_obeyed(state, command, facts);
    match (state, command) {
        (State::Joining(_), Command::Cancel) => step,
        // Two questions that both take a yes are not asked at once: what was asked for stands last, and the consent has its
        // buttons above.
        (State::Joining(Joining::Consent { .. }), Command::Today | Command::Yesterday)
            if matches!(step.state, State::Checkin { .. }) =>
        {
            step
        }
        (State::Joining(joining), _) => join::ask_beneath(joining, facts, step),
        _ => step,
    }
}

fn command_obeyed(state: &State, command: &Command, facts: &Facts) -> Step {
    match command {
        Command::Start(code) => join::start(state, facts, code.as_deref()),
        Command::Today => open_day(state, facts, 0),
        Command::Yesterday => open_day(state, facts, 1),
        Command::Chart => weekly::chart(state, facts),
        Command::Settings => settings::show(state, facts),
        Command::Pause => pause::ask(facts),
        Command::Privacy => data::privacy(state, facts),
        Command::Export => data::export(state, facts),
        Command::Stop => stop::ask(facts),
        Command::Delete => data::ask_delete(state, facts),
        Command::Help => help(state, facts),
        Command::Cancel => match state {
            State::Idle => Step::new(State::Idle).line(Line::NothingToCancel),
            State::Joining(joining) => join::leave(joining, facts),
            State::Checkin { occasion, .. } => checkin::cancelled(facts, *occasion),
            _ => Step::new(State::Idle).line(Line::Cancelled),
        },
        Command::Invite => invite::ask(facts),
        Command::Clients => clients::list(facts),
        Command::Notes(_) => journal::list(facts),
        Command::Track => track::list(facts),
        Command::Thought => thought::start(facts),
        Command::Target => target::start(facts),
        Command::Unknown => Step::new(state.clone()).line(Line::UnknownCommand),
    }
}

fn help(state: &State, facts: &Facts) -> Step {
    Step::new(state.clone())
        .show(Screen::Help { is_client: facts.client.is_some(), is_therapist: facts.therapist.is_some() })
}

/// "Help", and nothing else: what there is, and whom to call. Where a note is asked for it is kept as well.
fn help_said(state: &State, event: &Event, said: &Said, facts: &Facts) -> Step {
    match event {
        Event::Text(_) if state.asks_for_note() => {
            let step = text_said(state, said, facts);
            let effects = help(state, facts).effects;
            effects.into_iter().fold(step, Step::with)
        }
        _ => command_given(state, &Command::Help, facts),
    }
}

fn open_day(state: &State, facts: &Facts, days_ago: u64) -> Step {
    // The day it was when this was said, which may have been read only the day after.
    let day = facts.zone.and_then(|zone| {
        crate::domain::schedule::local_day(facts.said_at, zone).checked_sub_days(chrono::Days::new(days_ago))
    });
    match day {
        Some(day) => checkin::open(state, facts, Occasion::daily(day)),
        None => Step::new(State::Idle).line(Line::NotClient),
    }
}

fn text_said(state: &State, said: &Said, facts: &Facts) -> Step {
    match state {
        // Whoever it was to be arranged for has left meanwhile.
        State::Task { link }
        | State::TaskUntil { link, .. }
        | State::Skill { link }
        | State::Skills { link: Some(link), .. }
        | State::Slots { link: Some(link), .. }
        | State::Target { link }
        | State::Question { link, .. }
            if homework::case(facts, *link).is_none() =>
        {
            Step::new(State::Idle).line(Line::NotFound)
        }
        // At a consent the buttons answer; other words of a client are for their open check-in.
        State::Joining(Joining::Consent { .. }) if !matches!(said.word, Some(Word::Yes | Word::No)) => {
            checkin::said(state, facts, None, said)
                .unwrap_or_else(|| Step::new(state.clone()).line(Line::AgreeWithButton))
        }
        State::Joining(joining) if said.changed => join::changed(joining, facts, said),
        State::Joining(joining) => join::said(joining, facts, said),
        State::Zone => zone::said(state, facts, said),
        State::Time(what) => settings::said(*what, facts, said),
        State::Inviting => invite::said(facts, said),
        State::Task { link } => homework::task_said(facts, *link, said),
        State::TaskUntil { link, .. } if said.instead_of.is_some() => homework::task_said(facts, *link, said),
        State::TaskUntil { link, text } => homework::until_said(facts, *link, text, said),
        State::Skill { link } => skills::name_said(facts, *link, said),
        State::Skills { link, asks } => skills::typed(state, facts, (*link, *asks), said),
        State::Slots { link, asks } => slots::typed(state, facts, (*link, *asks), said),
        State::Question { link, draft } => questions::said(facts, *link, draft.as_ref(), said),
        State::Track { asks, draft } => track::said(state, facts, (*asks, draft.as_ref()), said),
        State::Deleting => data::said(facts, said),
        State::Searching { .. } if state.keeps_next_words(facts.now) => journal::list(facts),
        State::Searching { .. } => text_said(&State::Idle, said, facts),
        State::Target { link } => target::name_said(facts, *link, said),
        State::Rates { target, key, at, .. } => target::said(state, facts, (*target, key, *at), said),
        State::Thought { key, at, .. } => thought::said(state, facts, (key, *at), said),
        State::Buttons { .. } => buttons::unread(state, facts, said),
        State::Checkin { occasion, at, .. } => {
            // Its day may be over, and another open.
            let open = facts.client.as_ref().and_then(|client| client.checkin.as_ref());
            let asked = open.is_some_and(|checkin| checkin.occasion == *occasion).then_some(*at);
            checkin::said(state, facts, asked, said)
                .unwrap_or_else(|| checkin::not_taken(state, facts, *occasion))
        }
        State::Idle => checkin::said(state, facts, None, said).unwrap_or_else(|| {
            match (checkin::unkept(facts, None), said.word) {
                (Line::NothingAsked, Some(Word::Hello))
                    if facts.client.is_none() && facts.therapist.is_none() =>
                {
                    join::start(state, facts, None)
                }
                (Line::NothingAsked, _) if said.command.is_none() => homework::day_said(facts, said)
                    .unwrap_or_else(|| Step::new(State::Idle).line(Line::NothingAsked)),
                (line, _) => Step::new(State::Idle).line(line),
            }
        }),
    }
}

fn pressed(state: &State, press: &Press, facts: &Facts) -> Step {
    match press {
        Press::Checkin(occasion, tap) => checkin::pressed(state, facts, *occasion, *tap),
        Press::Today => open_day(state, facts, 0),
        Press::Yesterday => open_day(state, facts, 1),
        Press::Day(occasion) => checkin::open(state, facts, *occasion),
        Press::Chart => weekly::chart(state, facts),
        Press::Help => help(state, facts),
        Press::Invite => invite::ask(facts),
        Press::Join(tap) => join::pressed(state, facts, *tap),
        Press::Settings(tap) => settings::pressed(state, facts, tap),
        Press::Zone(tap) => zone::pressed(state, facts, *tap),
        Press::Aside(tap) => aside::pressed(state, facts, *tap),
        Press::Pause(tap) => pause::pressed(state, facts, *tap),
        Press::Ease(tap) => ease::pressed(state, facts, *tap),
        Press::Journal(tap) => journal::pressed(state, facts, tap),
        Press::Thought(tap) => thought::pressed(state, facts, tap),
        Press::Rate(tap) => target::rate_pressed(state, facts, tap),
        Press::Stop(tap) => stop::pressed(state, facts, *tap),
        Press::Data(tap) => data::pressed(state, facts, *tap),
        Press::Skills(tap) => skills::own_pressed(state, facts, *tap),
        Press::Slots(tap) => slots::own_pressed(state, facts, *tap),
        Press::Track(tap) => track::pressed(state, facts, *tap),
        Press::Clients(tap) => clients::list_pressed(state, facts, *tap),
        Press::Case(link, tap) => clients::pressed(state, facts, *link, *tap),
    }
}

fn rang(state: &State, alarm: Alarm, facts: &Facts) -> Step {
    if facts.unreachable {
        return rang_unheard(state, alarm, facts);
    }
    match alarm {
        Alarm::Prompt(occasion) => checkin::due(state, facts, occasion),
        Alarm::Nudge(occasion) => checkin::nudge(state, facts, occasion),
        Alarm::Expiry(occasion) => checkin::expire(state, facts, occasion),
        Alarm::Ease => ease::due(state, facts),
        Alarm::PauseEnd => pause::over(state, facts),
        Alarm::Weekly => weekly::due(state, facts),
        Alarm::Digest => digest::due(state, facts),
    }
}

/// For somebody nothing reaches, only what ends still ends. The rest is planned anew when they come back.
fn rang_unheard(state: &State, alarm: Alarm, facts: &Facts) -> Step {
    let step = Step::new(state.clone());
    match alarm {
        Alarm::Expiry(occasion) => checkin::expire(state, facts, occasion),
        Alarm::Prompt(_) if facts.client.is_some() => {
            step.write(Change::Plan(PlanChange::Rest { client: facts.person }))
        }
        Alarm::PauseEnd => step.writes(pause::end_unheard(facts)),
        Alarm::Prompt(_) | Alarm::Nudge(_) | Alarm::Ease | Alarm::Weekly | Alarm::Digest => step,
    }
}

#[cfg(test)]
mod tests;
