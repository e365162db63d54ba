//! The way in, for clients and therapists: an invitation, an explicit yes, a name, a zone, a time.
//! Nothing is kept of somebody who has not agreed but how far they came.

use chrono_tz::Tz;

use crate::domain::client::Arrangements;
use crate::domain::ids::InviteId;
use crate::domain::label::{self, LabelError, NAME_MAX};
use crate::domain::link::InviteStanding;
use crate::domain::placed::{Asked, told_mark};
use crate::domain::schedule::{LocalTime, WeeklyAt, local_day};
use crate::domain::typed;

use super::effect::{Change, Effect, Lane, Step};
use super::event::{Said, Word};
use super::facts::{Facts, InviteFacts, Inviter};
use super::plan::{self, Times};
use super::screen::{Line, Screen, SettingsScreen, ZoneScreen};
use super::state::{Joining, State, TimeFor};
use super::{checkin, pause, settings, zone};
use crate::dialogue::effect::SettingsChange;

pub mod agreed;
mod change;
mod screen;
mod tap;

pub use change::JoinChange;
pub use screen::{JoinScreen, consent_surface};
pub use tap::{JoinTap, pressed};

/// `/start`, with or without the code of an invitation.
pub fn start(state: &State, facts: &Facts, code: Option<&str>) -> Step {
    match code {
        // A second /start on the way in goes on where one was.
        None => match state {
            State::Joining(joining) => ask(joining, facts),
            _ => home(state, facts),
        },
        Some(_) if facts.guessed_too_often => Step::new(State::Idle).line(Line::GuessedTooOften),
        Some(_) => match &facts.invite {
            None => Step::new(State::Idle).line(Line::InviteUnknown).write(Change::Join(JoinChange::Guessed)),
            Some(invite) => opened(state, facts, invite),
        },
    }
}

/// What is asked now on the way in, once more.
pub fn ask(joining: &Joining, facts: &Facts) -> Step {
    let step = Step::new(State::Joining(joining.clone()));
    match joining {
        Joining::Consent { invite, .. } => {
            match facts.invite.as_ref().and_then(|found| found.from.as_ref()) {
                Some(from) => {
                    let (state, screen) = consent(facts, *invite, from);
                    Step::new(state).show(screen)
                }
                None => Step::new(State::Idle).line(Line::InviteUnknown),
            }
        }
        Joining::ClientZone { .. } | Joining::TherapistZone { .. } => {
            step.show(Screen::Zone(ZoneScreen::AskZone))
        }
        Joining::ClientTime { .. } => {
            step.show(Screen::Settings(SettingsScreen::AskTime { what: TimeFor::Prompt }))
        }
        Joining::TherapistName { .. } => step.show(Screen::Join(JoinScreen::AskName)),
    }
}

/// On the way in every command is answered, and what was asked is asked again beneath.
pub fn ask_beneath(joining: &Joining, facts: &Facts, mut step: Step) -> Step {
    let ends = step.effects.contains(&Effect::Write(Change::DeletePerson));
    let elsewhere = !matches!(step.state, State::Idle | State::Checkin { .. })
        && step.state != State::Joining(joining.clone());
    if ends || elsewhere {
        return step;
    }
    let known = facts.client.is_some() || facts.therapist.is_some();
    for effect in &mut step.effects {
        if let Effect::Show(Screen::Line(line @ (Line::NotClient | Line::NotTherapist)), _) = effect
            && !known
        {
            *line = Line::JoinFirst;
        }
    }
    let beneath = ask(joining, facts);
    step.state = State::Joining(joining.clone());
    if matches!(beneath.state, State::Joining(_)) {
        step.state = beneath.state;
        let shown = beneath.effects.into_iter().filter(|effect| !step.effects.contains(effect));
        step.effects.extend(shown.collect::<Vec<_>>());
    }
    step
}

/// Words or pictures left a question of the way in open, and only sentences came of them: it comes below, once.
pub fn again_below(step: Step, before: &State, facts: &Facts) -> Step {
    let (State::Joining(joining), true) = (before, step.state == *before) else { return step };
    let told = |line: &Line| matches!(line, Line::Unheard(_) | Line::NotKeptBeside(_) | Line::Welcome);
    let only_said = |effect: &Effect| matches!(effect, Effect::Show(Screen::Line(line), _) if told(line));
    if step.effects.is_empty() || !step.effects.iter().all(only_said) {
        return step;
    }
    let again = ask(joining, facts);
    let asks = matches!(again.state, State::Joining(_));
    again.effects.into_iter().filter(|_| asks).fold(Step { state: again.state, ..step }, Step::with)
}

/// Buttons that have nothing to do with the way in do not end it either.
pub fn keep_place(state: &State, facts: &Facts, mut step: Step) -> Step {
    let State::Joining(joining) = state else { return step };
    let over = step.effects.iter().any(|effect| match effect {
        Effect::Write(
            Change::Join(JoinChange::BecomeClient { .. })
            | Change::Join(JoinChange::BecomeTherapist { .. })
            | Change::Join(JoinChange::Share { .. }),
        ) => true,
        Effect::Write(Change::DeletePerson) => true,
        Effect::Show(Screen::Line(line), _) | Effect::Toast(line) => {
            matches!(line, Line::Declined | Line::AlreadySharing { .. } | Line::TiesFull { .. })
                || cannot_go_on(joining, facts, line)
        }
        _ => false,
    });
    if !over && matches!(step.state, State::Idle | State::Checkin { .. }) {
        step.state = state.clone();
    }
    step
}

/// The very invitation of this way in cannot be used any more.
fn cannot_go_on(joining: &Joining, facts: &Facts, line: &Line) -> bool {
    let own = facts.invite.as_ref().is_none_or(|invite| invite.id == joining.invite());
    own && matches!(line, Line::InviteUsed | Line::InviteExpired | Line::InviteRevoked | Line::InviteUnknown)
}

/// Where somebody stands who only says hello.
pub fn home(state: &State, facts: &Facts) -> Step {
    let mut step = Step::new(State::Idle);
    if let Some(therapist) = &facts.therapist {
        step = step.show(Screen::Join(JoinScreen::TherapistHome {
            name: therapist.name.clone(),
            clients: therapist.caseload.len(),
        }));
    }
    if let (Some(client), Some(zone)) = (&facts.client, facts.zone) {
        let planned = plan::Plannable::of_client(facts.person, client, zone);
        let paused = client.pause.is_some();
        let next = (!paused).then(|| planned.next(facts.now).at);
        step = step.show(Screen::Join(JoinScreen::ClientHome { next, zone, paused }));
        let waiting =
            client.checkin.as_ref().is_some_and(|c| c.sent_at.is_some() && c.completed_at.is_none());
        if waiting
            && let Some((state, screen)) = checkin::current(state, facts, super::screen::Opening::Resumed)
        {
            step.state = state;
            step = step.show(screen);
        }
    }
    if step.effects.is_empty() {
        step = step.show(Screen::Join(JoinScreen::Stranger { langs: facts.langs.clone() }));
    }
    step
}

fn opened(state: &State, facts: &Facts, invite: &InviteFacts) -> Step {
    let idle = Step::new(State::Idle);
    // A second tap on one's own link greets rather than scolds.
    if invite.standing == InviteStanding::Used && (facts.client.is_some() || facts.therapist.is_some()) {
        let mine = invite.from.as_ref().is_none_or(|from| shares_with(facts, from));
        if mine {
            return home(state, facts);
        }
    }
    match invite.standing {
        InviteStanding::Used => return idle.line(Line::InviteUsed),
        InviteStanding::Expired => return idle.line(Line::InviteExpired),
        InviteStanding::Revoked => return idle.line(Line::InviteRevoked),
        InviteStanding::Open => {}
    }
    if let Some(joining) = begun(state, invite.id) {
        return ask(joining, facts);
    }
    match &invite.from {
        None if facts.therapist.is_some() => idle.line(Line::AlreadyTherapist),
        None if facts.client.is_some() => {
            idle.show(Screen::Join(JoinScreen::TherapistLink { invite: invite.id }))
        }
        None => ask_name(invite.id),
        Some(from) if from.therapist == facts.person => idle.line(Line::OwnInvite),
        Some(from) if shares_with(facts, from) => {
            idle.line(Line::AlreadySharing { therapist: from.name.clone() })
        }
        Some(from) => {
            let (state, screen) = consent(facts, invite.id, from);
            Step::new(state).show(screen)
        }
    }
}

/// What one agrees to names what is asked of this very person, and a yes is to that list.
pub fn consent(facts: &Facts, invite: InviteId, from: &Inviter) -> (State, Screen) {
    let asked = asked_now(facts).to_vec();
    let state = State::Joining(Joining::Consent { invite, list: Some(told_mark(&asked)) });
    (state, Screen::Join(JoinScreen::Consent { invite, therapist: from.name.clone(), asked }))
}

fn asked_now(facts: &Facts) -> &[Asked] {
    facts.client.as_ref().map_or(&[], |client| &client.asked)
}

/// What was asked on the way in by this very invitation, once that has been agreed to.
fn begun(state: &State, invite: InviteId) -> Option<&Joining> {
    match state {
        State::Joining(Joining::Consent { .. }) => None,
        State::Joining(joining) => Some(joining).filter(|joining| joining.invite() == invite),
        _ => None,
    }
}

fn shares_with(facts: &Facts, from: &Inviter) -> bool {
    facts.client.as_ref().is_some_and(|client| client.ties.iter().any(|tie| tie.therapist == from.therapist))
}

fn ask_name(invite: InviteId) -> Step {
    Step::new(State::Joining(Joining::TherapistName { invite })).show(Screen::Join(JoinScreen::AskName))
}

/// A client says they are a therapist too.
pub fn therapist_too(state: &State, facts: &Facts, invite: InviteId) -> Step {
    match open_invite(facts, invite) {
        Err(line) => Step::new(state.clone()).toast(line),
        Ok(found) if found.from.is_some() || facts.therapist.is_some() => {
            Step::new(state.clone()).toast(Line::StaleButton)
        }
        Ok(_) => ask_name(invite),
    }
}

/// The explicit yes, to the list of this mark and to no other.
pub fn agree(state: &State, facts: &Facts, invite: InviteId, list: Option<u32>) -> Step {
    let from = match open_invite(facts, invite) {
        // The consent of long ago: what it led to holds.
        Err(Line::InviteUsed) if agreed_before(facts, invite) => return holds(Step::new(left(state)), facts),
        // Of so long ago that the invitation is forgotten: with whom they share is said, and nothing is to be asked for.
        Err(Line::InviteUnknown) if shares(facts) => return holds(Step::new(left(state)), facts),
        Err(line) => return Step::new(State::Idle).line(line),
        Ok(InviteFacts { from: Some(from), .. }) => from,
        Ok(_) => return Step::new(state.clone()).toast(Line::StaleButton),
    };
    if let Some(joining) = begun(state, invite) {
        return ask(joining, facts);
    }
    if from.therapist == facts.person || shares_with(facts, from) {
        return Step::new(State::Idle).toast(Line::AlreadySharing { therapist: from.name.clone() });
    }
    if facts.client.as_ref().is_some_and(|client| client.ties.len() >= TIES_MAX) {
        return Step::new(State::Idle).line(Line::TiesFull { max: TIES_MAX });
    }
    if list != Some(told_mark(asked_now(facts))) {
        let (state, screen) = consent(facts, invite, from);
        let step = Step::new(state);
        return if list.is_some() { step.line(Line::ListChanged) } else { step }.show(screen);
    }
    if let Some(client) = &facts.client {
        // Who had nobody left to share with was not asked any more: now they are again.
        let alone = client.ties.is_empty() && client.pause.is_some();
        let planned =
            facts.zone.filter(|_| alone).map(|zone| plan::Plannable::of_client(facts.person, client, zone));
        let next = planned.map(|planned| plan::Plannable { pause: None, ..planned }.next(facts.now).at);
        let over = next.zip(facts.zone).map(|(next, zone)| Line::PauseOver { next, zone });
        let step = Step::new(State::Idle)
            .writes(planned.into_iter().flat_map(|planned| pause::end_changes(planned, facts.now)))
            .write(Change::Join(JoinChange::Share { invite }))
            .line(Line::NowSharing { therapist: from.name.clone() });
        return over.into_iter().fold(step, Step::line).with(joined(from));
    }
    match facts.zone {
        Some(zone) => ask_time(invite, zone),
        None => {
            Step::new(State::Joining(Joining::ClientZone { invite })).show(Screen::Zone(ZoneScreen::AskZone))
        }
    }
}

/// Leaves the way in. Of a stranger nothing is kept, and the link still works.
pub fn leave(joining: &Joining, facts: &Facts) -> Step {
    let stranger = facts.client.is_none() && facts.therapist.is_none();
    let found = facts.invite.as_ref().filter(|found| joining.agreed() == Some(found.id));
    let agreed = found.and_then(|found| found.from.as_ref()).map(|from| from.name.clone());
    Step::new(State::Idle)
        .writes(stranger.then_some(Change::Join(JoinChange::ForgetStranger)))
        .line(agreed.map_or(Line::JoinLeft, |therapist| Line::JoinLeftAgreed { therapist }))
}

/// Nothing goes on, and nothing already agreed is touched. Of a stranger nothing stays, not even that they came.
pub fn decline(state: &State, facts: &Facts, invite: Option<InviteId>) -> Step {
    if let Some(step) = agreed::other_declined(state, facts, invite) {
        return step;
    }
    // Pressed on the consent of long ago, it takes nothing back.
    if facts.client.is_some() && !matches!(state, State::Joining(_)) {
        return holds(Step::new(state.clone()), facts);
    }
    let stranger = facts.client.is_none() && facts.therapist.is_none();
    Step::new(left(state))
        .writes(stranger.then_some(Change::Join(JoinChange::ForgetStranger)))
        .line(Line::Declined)
}

fn left(state: &State) -> State {
    if matches!(state, State::Joining(_)) { State::Idle } else { state.clone() }
}

fn shares(facts: &Facts) -> bool {
    facts.client.as_ref().is_some_and(|client| !client.ties.is_empty())
}

fn agreed_before(facts: &Facts, invite: InviteId) -> bool {
    let found = facts.invite.as_ref().filter(|found| found.id == invite);
    found.and_then(|found| found.from.as_ref()).is_some_and(|from| shares_with(facts, from))
}

/// With whom a client shares, since when, and how it ends.
fn holds(step: Step, facts: &Facts) -> Step {
    let zone = facts.zone.unwrap_or(Tz::UTC);
    let ties = facts.client.iter().flat_map(|client| &client.ties);
    let mut lines = ties.map(|tie| {
        let day = tie.day.unwrap_or_else(|| local_day(tie.since, zone));
        Line::SharingSince { therapist: tie.name.clone(), day }
    });
    match lines.next() {
        Some(first) => lines.fold(step.line(first), Step::line),
        None => step.line(Line::SharesWithNobody),
    }
}

fn joined(from: &Inviter) -> Effect {
    Effect::Tell(from.therapist, Screen::Line(Line::ClientJoined { alias: from.alias.clone() }), Lane::Alert)
}

#[expect(clippy::result_large_err, reason = "a sentence is the answer to one message, and is moved once")]
fn open_invite(facts: &Facts, id: InviteId) -> Result<&InviteFacts, Line> {
    match &facts.invite {
        Some(invite) if invite.id == id => match invite.standing {
            InviteStanding::Open => Ok(invite),
            InviteStanding::Used => Err(Line::InviteUsed),
            InviteStanding::Expired => Err(Line::InviteExpired),
            InviteStanding::Revoked => Err(Line::InviteRevoked),
        },
        _ => Err(Line::InviteUnknown),
    }
}

fn ask_time(invite: InviteId, zone: Tz) -> Step {
    let state = State::Joining(Joining::ClientTime { invite, zone });
    Step::new(state).show(Screen::Settings(SettingsScreen::AskTime { what: TimeFor::Prompt }))
}

/// Text on the way in.
pub fn said(joining: &Joining, facts: &Facts, said: &Said) -> Step {
    let same = || Step::new(State::Joining(joining.clone()));
    let agreed = !matches!(joining, Joining::Consent { .. } | Joining::TherapistName { .. });
    // "I agree" said twice: that is settled, and this is asked now.
    if agreed && said.word == Some(Word::Yes) {
        return ask(joining, facts);
    }
    match joining {
        Joining::Consent { invite, list } => match said.word {
            // Nobody agrees to what was not in front of them.
            Some(Word::Yes) if !facts.yes_counts || said.is_a_question() => ask(joining, facts),
            Some(Word::Yes) => agree(&State::Joining(joining.clone()), facts, *invite, *list),
            Some(Word::No) => decline(&State::Joining(joining.clone()), facts, None),
            _ => same().line(Line::AgreeWithButton),
        },
        Joining::ClientZone { .. } | Joining::TherapistZone { .. } => {
            zone::said(&State::Joining(joining.clone()), facts, said)
        }
        Joining::ClientTime { .. } => {
            settings::time_said(&State::Joining(joining.clone()), facts, TimeFor::Prompt, said)
        }
        Joining::TherapistName { invite } => match label::name(&said.text, NAME_MAX) {
            Ok(name) if label::is_sentence(&name) => same().line(Line::NameIsSentence),
            Ok(name) => {
                let said = label::may_be_said(&name).then_some(Screen::Line(Line::AtWork(None)));
                let mut step = match facts.zone {
                    Some(zone) => become_therapist(facts, *invite, name, zone),
                    None => {
                        let state = State::Joining(Joining::TherapistZone { invite: *invite, name });
                        Step::new(state).show(Screen::Zone(ZoneScreen::AskZone))
                    }
                };
                let said = said.map(|line| Effect::Show(line, Lane::Reply));
                step.effects.splice(0..0, said);
                step
            }
            Err(error) => same().line(name_line(error)),
        },
    }
}

/// The message before this question says something else now: the name or the place, if it is not what is asked here.
pub fn changed(joining: &Joining, facts: &Facts, said: &Said) -> Step {
    match joining {
        Joining::TherapistZone { invite, .. } if said.instead_of.is_some() => {
            let mut step = self::said(&Joining::TherapistName { invite: *invite }, facts, said);
            if let State::Joining(Joining::TherapistZone { name, .. }) = &step.state {
                let line = Screen::Line(Line::NameChanged { name: name.clone() });
                step.effects.insert(0, Effect::Show(line, Lane::Reply));
            }
            step
        }
        Joining::ClientTime { invite, .. } if typed::time_of_day(&said.text, &said.lexicon).is_err() => {
            let mut step = zone::said(&State::Joining(Joining::ClientZone { invite: *invite }), facts, said);
            if matches!(step.effects.as_slice(), [Effect::Show(Screen::Line(_), _)]) {
                step.state = State::Joining(joining.clone());
            }
            step
        }
        _ => self::said(joining, facts, said),
    }
}

/// What is wrong with a name, an alias or a skill.
pub fn name_line(error: LabelError) -> Line {
    match error {
        LabelError::Empty => Line::NameEmpty,
        LabelError::NoLetter => Line::NameWithoutLetter,
        LabelError::TooLong { max } => Line::NameTooLong { max },
    }
}

/// The zone is known now.
pub fn chosen_zone(joining: &Joining, facts: &Facts, zone: Tz) -> Step {
    match joining {
        Joining::ClientZone { invite } | Joining::ClientTime { invite, .. } => ask_time(*invite, zone),
        Joining::TherapistZone { invite, name } => become_therapist(facts, *invite, name.clone(), zone),
        Joining::Consent { .. } | Joining::TherapistName { .. } => {
            Step::new(State::Joining(joining.clone())).toast(Line::StaleButton)
        }
    }
}

/// The time of the daily check-in is known now: the last thing that was missing.
pub fn chosen_time(joining: &Joining, facts: &Facts, time: LocalTime) -> Step {
    let Joining::ClientTime { invite, zone } = joining else {
        return Step::new(State::Joining(joining.clone())).toast(Line::StaleButton);
    };
    let from = match open_invite(facts, *invite) {
        Err(line) => return Step::new(State::Idle).line(line),
        Ok(InviteFacts { from: Some(from), .. }) => from,
        Ok(_) => return Step::new(State::Idle).line(Line::InviteUnknown),
    };
    let arrangements = Arrangements::starting_at(time);
    let today = local_day(facts.now, *zone);
    let planned = plan::Plannable {
        client: facts.person,
        arrangements: &arrangements,
        zone: *zone,
        joined_day: today,
        last_sent: None,
        times: &Times::default(),
        open: None,
        pause: None,
    };
    let next = planned.next(facts.now);
    Step::new(State::Idle)
        .write(Change::Join(JoinChange::BecomeClient { invite: *invite, zone: *zone, time, today }))
        .writes(planned.changes(facts.now))
        .show(Screen::Join(JoinScreen::ClientReady { time, next: next.at, zone: *zone }))
        .show(Screen::Menu)
        .with(joined(from))
}

fn become_therapist(facts: &Facts, invite: InviteId, name: String, zone: Tz) -> Step {
    if let Err(line) = open_invite(facts, invite) {
        return Step::new(State::Idle).line(line);
    }
    let digest = WeeklyAt { weekday: DIGEST_WEEKDAY, time: DIGEST_TIME, zone };
    Step::new(State::Idle)
        .write(Change::Join(JoinChange::BecomeTherapist { invite, name: name.clone(), zone }))
        .write(Change::Settings(SettingsChange::DigestAt { weekday: DIGEST_WEEKDAY, time: DIGEST_TIME }))
        .write(plan::set(facts.person, crate::domain::alarm::Alarm::Digest, digest.next_after(facts.now)))
        .show(Screen::Join(JoinScreen::TherapistReady { name }))
        .show(Screen::Menu)
}

/// The most therapists one client shares with.
const TIES_MAX: usize = 10;
/// A new therapist's digest comes on Monday at 08:00, until they choose otherwise.
const DIGEST_WEEKDAY: chrono::Weekday = chrono::Weekday::Mon;
const DIGEST_TIME: LocalTime = match LocalTime::from_hm(8, 0) {
    Some(time) => time,
    None => LocalTime::MIDNIGHT,
};
