//! Settings: one message of choices, changed in place. Every change takes effect at once and is planned anew.

use chrono::Weekday;

use crate::domain::lang::Lang;
use crate::domain::schedule::{LocalTime, Weekdays, local_day};
use crate::domain::slots::{Clash, Slots, Timed, clash};
use crate::domain::typed::{self, TimeRead};

use super::effect::{Change, Step};
use super::event::Said;
use super::facts::{ClientFacts, Facts};
use super::join;
use super::plan::{self, Plannable};
use super::screen::{JoinScreen, Line, Screen, SettingsNow, SlotLine, ZoneScreen};
use super::state::{Joining, State, TimeFor};

mod change;
mod screen;
mod tap;

pub use change::SettingsChange;
pub use screen::SettingsScreen;
pub use tap::{SettingsTap, pressed};

pub fn screen(facts: &Facts) -> Screen {
    Screen::Settings(SettingsScreen::Settings(Box::new(SettingsNow {
        lang: facts.lang.clone(),
        zone: facts.zone,
        client: facts.client.as_ref().map(|client| client.arrangements.clone()),
        paused: facts.client.as_ref().is_some_and(|client| client.pause.is_some()),
        more_times: facts.client.as_ref().is_some_and(|client| !client.times.slots.0.is_empty()),
        digest: facts.therapist.as_ref().map(|therapist| (therapist.digest_weekday, therapist.digest_time)),
    })))
}

pub fn show(state: &State, facts: &Facts) -> Step {
    Step::new(left(state)).show(here(state, facts))
}

pub fn again(state: &State, facts: &Facts) -> Step {
    Step::new(left(state)).replace(here(state, facts))
}

/// On the way in there is a language, and perhaps a zone; to nobody but a language.
fn here(state: &State, facts: &Facts) -> Screen {
    let known = facts.client.is_some() || facts.therapist.is_some();
    match state {
        _ if known => screen(facts),
        State::Joining(joining) if joining.at_zone().is_some() => {
            screen(&Facts { zone: joining.zone(), ..facts.clone() })
        }
        _ => Screen::Settings(SettingsScreen::Langs { langs: facts.langs.clone() }),
    }
}

/// Asks for a language, on the message touched.
pub fn ask_lang(state: &State, facts: &Facts) -> Step {
    Step::new(left(state)).replace(Screen::Settings(SettingsScreen::Langs { langs: facts.langs.clone() }))
}

/// Settings leave what was asked before, but for the way in.
fn left(state: &State) -> State {
    if matches!(state, State::Joining(_)) { state.clone() } else { State::Idle }
}

/// A language is chosen, at any moment: what was asked before is asked again in it.
pub fn lang(state: &State, facts: &Facts, lang: &Lang) -> Step {
    if !facts.langs.contains(lang) {
        return Step::new(state.clone()).toast(Line::StaleButton);
    }
    let spoken = Facts { lang: lang.clone(), ..facts.clone() };
    let step = Step::new(state.clone())
        .write(Change::Settings(SettingsChange::Lang(lang.clone())))
        .show(Screen::Menu);
    match state {
        State::Joining(Joining::Consent { invite, .. }) => {
            match facts.invite.as_ref().and_then(|found| found.from.as_ref()) {
                Some(from) => {
                    let (state, screen) = super::join::consent(facts, *invite, from);
                    Step { state, ..step }.replace(screen)
                }
                None => step.line(Line::SettingsSaved),
            }
        }
        State::Joining(Joining::ClientZone { .. } | Joining::TherapistZone { .. }) => {
            step.show(Screen::Zone(ZoneScreen::AskZone))
        }
        State::Joining(Joining::ClientTime { .. }) => {
            step.show(Screen::Settings(SettingsScreen::AskTime { what: TimeFor::Prompt }))
        }
        State::Joining(Joining::TherapistName { .. }) => step.show(Screen::Join(JoinScreen::AskName)),
        State::Checkin { .. } => {
            let shown = super::checkin::current(state, &spoken, super::screen::Opening::Resumed);
            let step = step.line(Line::SettingsSaved);
            match shown {
                Some((_, screen)) => step.show(screen),
                None => step,
            }
        }
        _ if facts.client.is_none() && facts.therapist.is_none() => {
            step.replace(Screen::Join(JoinScreen::Stranger { langs: facts.langs.clone() }))
        }
        _ => step.line(Line::SettingsSaved).show(screen(&spoken)),
    }
}

/// Asks for a time of day, whoever has one of this kind.
pub fn ask_time(state: &State, facts: &Facts, what: TimeFor) -> Step {
    let missing = match what {
        TimeFor::Prompt | TimeFor::Weekly => facts.client.is_none().then_some(Line::NotClient),
        TimeFor::Digest => facts.therapist.is_none().then_some(Line::NotTherapist),
    };
    match missing {
        Some(line) => Step::new(state.clone()).toast(line),
        None => Step::new(State::Time(what)).show(Screen::Settings(SettingsScreen::AskTime { what })),
    }
}

/// A time of day, typed.
pub fn said(what: TimeFor, facts: &Facts, said: &Said) -> Step {
    time_said(&State::Time(what), facts, what, said)
}

/// A time of day, typed for the settings or on the way in. Where morning and evening are both possible it is asked.
pub fn time_said(state: &State, facts: &Facts, what: TimeFor, said: &Said) -> Step {
    let asked = facts.picks.filter(|picks| picks.of.is_none());
    let picked = asked.and_then(|picks| typed::pick_time(&said.text, &said.lexicon, picks.times));
    let read = match picked {
        Some(time) => Ok(TimeRead { time, or: None }),
        None => typed::time_of_day(&said.text, &said.lexicon),
    };
    match read {
        // "Midnight" mostly means the day that ends, and a day's questions are asked on that day.
        Ok(TimeRead { time, or: None }) if what == TimeFor::Prompt && time < LocalTime::NIGHT_ENDS => {
            Step::new(state.clone()).show(Screen::Settings(SettingsScreen::AskNight { time }))
        }
        Ok(TimeRead { time, or: None }) => time_chosen(state, facts, what, time),
        Ok(TimeRead { time, or: Some(or) }) => Step::new(state.clone())
            .show(Screen::Settings(SettingsScreen::PickTime { what, times: vec![time, or] })),
        Err(_) => Step::new(state.clone()).line(Line::TimeUnclear),
    }
}

pub fn time_chosen(state: &State, facts: &Facts, what: TimeFor, time: LocalTime) -> Step {
    if let (State::Joining(joining), TimeFor::Prompt) = (state, what) {
        return join::chosen_time(joining, facts, time);
    }
    if what == TimeFor::Prompt
        && let Some(clash) = beside_the_others(facts, time)
    {
        return Step::new(state.clone()).line(Line::Slots(SlotLine::Clash(clash)));
    }
    match what {
        TimeFor::Prompt => with_client(state, facts, |client| {
            client.arrangements.time = time;
            Some(Change::Settings(SettingsChange::Time(time)))
        }),
        TimeFor::Weekly => with_client(state, facts, |client| {
            client.arrangements.weekly_time = time;
            Some(Change::Settings(SettingsChange::WeeklyAt {
                weekday: client.arrangements.weekly_weekday,
                time,
            }))
        }),
        TimeFor::Digest => digest_at(state, facts, |_, old_time| *old_time = time),
    }
}

/// Can the daily check-in come then, beside the other check-ins of the day?
fn beside_the_others(facts: &Facts, time: LocalTime) -> Option<Clash> {
    let client = facts.client.as_ref()?;
    let today = local_day(facts.now, facts.zone?);
    let near = |timed: &Timed| Clash::Near(timed.when);
    let clash = clash(time, &client.times.slots, today)?;
    // It is told which one it comes too near to.
    let with = client.times.slots.0.iter().filter(|timed| !timed.is_over(today));
    let alone = |timed: &&Timed| self::clash(time, &Slots(vec![**timed]), today).is_some();
    Some(with.into_iter().find(alone).map_or(clash, near))
}

pub fn ask_weekday(state: &State, what: TimeFor) -> Step {
    match what {
        TimeFor::Prompt => Step::new(state.clone()).toast(Line::StaleButton),
        _ => Step::new(State::Idle).replace(Screen::Settings(SettingsScreen::AskWeekday { what })),
    }
}

pub fn weekday_chosen(state: &State, facts: &Facts, what: TimeFor, day: u8) -> Step {
    let Ok(weekday) = Weekday::try_from(day) else {
        return Step::new(state.clone()).toast(Line::StaleButton);
    };
    match what {
        TimeFor::Prompt => Step::new(state.clone()).toast(Line::StaleButton),
        TimeFor::Weekly => with_client(state, facts, |client| {
            client.arrangements.weekly_weekday = weekday;
            Some(Change::Settings(SettingsChange::WeeklyAt {
                weekday,
                time: client.arrangements.weekly_time,
            }))
        }),
        TimeFor::Digest => digest_at(state, facts, |old, _| *old = weekday),
    }
}

pub fn ask_weekdays(state: &State, facts: &Facts) -> Step {
    match &facts.client {
        Some(client) => Step::new(State::Idle).replace(Screen::Settings(SettingsScreen::AskWeekdays {
            weekdays: client.arrangements.weekdays,
        })),
        None => Step::new(state.clone()).toast(Line::NotClient),
    }
}

/// The button says the whole new set, so that pressing it twice is pressing it once.
pub fn weekdays_chosen(state: &State, facts: &Facts, weekdays: Weekdays) -> Step {
    if facts.client.as_ref().is_some_and(|client| client.arrangements.weekdays == weekdays) {
        // Pressed twice, or the last day, which has to stay.
        let single = weekdays.iter().count() == 1;
        let said = if single { Line::LastWeekday } else { Line::SettingsSaved };
        return Step::new(state.clone())
            .toast(said)
            .replace(Screen::Settings(SettingsScreen::AskWeekdays { weekdays }));
    }
    let mut step = with_client(state, facts, |client| {
        client.arrangements.weekdays = weekdays;
        Some(days(facts, weekdays))
    });
    // Several days are ticked one after the other: stay with the question.
    step.effects.retain(|effect| !matches!(effect, super::effect::Effect::Replace(_)));
    step.replace(Screen::Settings(SettingsScreen::AskWeekdays { weekdays }))
}

/// The days on which a client is asked, from their today on.
pub fn days(facts: &Facts, days: Weekdays) -> Change {
    let from = local_day(facts.said_at, facts.zone.unwrap_or_default());
    Change::Settings(SettingsChange::Weekdays { days, from })
}

pub fn nudge(state: &State, facts: &Facts, on: bool) -> Step {
    with_client(state, facts, |client| {
        client.arrangements.nudge = on;
        Some(Change::Settings(SettingsChange::Nudge(on)))
    })
}

pub fn nudge_late(state: &State, facts: &Facts, late: bool) -> Step {
    with_client(state, facts, |client| {
        client.arrangements.nudge_late = late;
        Some(Change::Settings(SettingsChange::NudgeLate(late)))
    })
}

/// Changes the client's arrangements, plans anew, and shows the settings as they are then.
fn with_client(
    state: &State,
    facts: &Facts,
    change: impl FnOnce(&mut ClientFacts) -> Option<Change>,
) -> Step {
    let (Some(client), Some(zone)) = (&facts.client, facts.zone) else {
        return Step::new(state.clone()).toast(Line::NotClient);
    };
    let mut client = client.clone();
    let Some(write) = change(&mut client) else {
        return Step::new(state.clone()).toast(Line::StaleButton);
    };
    let planned = Plannable::of_client(facts.person, &client, zone).changes(facts.now);
    let typed = matches!(state, State::Time(_));
    let changed = Facts { client: Some(client), ..facts.clone() };
    let step = Step::new(State::Idle).write(write).writes(planned).toast(Line::SettingsSaved);
    if typed { step.show(screen(&changed)) } else { step.replace(screen(&changed)) }
}

fn digest_at(state: &State, facts: &Facts, change: impl FnOnce(&mut Weekday, &mut LocalTime)) -> Step {
    let Some(therapist) = &facts.therapist else {
        return Step::new(state.clone()).toast(Line::NotTherapist);
    };
    let mut therapist = therapist.clone();
    change(&mut therapist.digest_weekday, &mut therapist.digest_time);
    let write = Change::Settings(SettingsChange::DigestAt {
        weekday: therapist.digest_weekday,
        time: therapist.digest_time,
    });
    let changed = Facts { therapist: Some(therapist), ..facts.clone() };
    let typed = matches!(state, State::Time(_));
    let step = Step::new(State::Idle).write(write).writes(plan::digest(&changed)).toast(Line::SettingsSaved);
    if typed { step.show(screen(&changed)) } else { step.replace(screen(&changed)) }
}
