//! Writes what a step asked for, inside the turn's transaction. Every change is safe to write twice. Whose rows it
//! touches is asked before, by the one gate to a client's rows; a change of anybody else's is not written.

use chrono::{DateTime, Utc};

use crate::dialogue::effect::Change;
use crate::domain::alarm::{Alarm, Set};
use crate::domain::client::Arrangements;
use crate::domain::ids::{LinkId, PersonId};
use crate::domain::lang::Lang;
use crate::domain::scale::SudsWhen;

use super::checkin::Giving;
use super::{
    Conn, StoreError, ahead, alarms, checkin, client, delete, homework, invite, items, link, people,
    questions, reach, skills, therapist,
};

/// Whose turn it is, and when.
#[derive(Clone, Debug)]
pub struct By {
    pub person: PersonId,
    pub lang: Lang,
    pub now: DateTime<Utc>,
    /// When what the person did was sent: an answer is of that moment.
    pub said_at: DateTime<Utc>,
}

/// Whose rows a change touches besides those of the person whose turn it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Touched {
    Own,
    /// Their own, and the ties of those they share with.
    Ties,
    Of(PersonId),
    Through(LinkId),
}

/// Writes the change, if it is this person's to make: of their own rows, or of a client who shares with them now.
/// Anything else is a mistake of ours; it is not written.
pub async fn apply(conn: &mut Conn, by: &By, change: &Change) -> Result<(), StoreError> {
    let allowed = match touched(change) {
        Touched::Own | Touched::Ties => true,
        Touched::Of(person) if person == by.person => true,
        Touched::Of(person) => {
            link::visible(conn, by.person, None).await?.iter().any(|seen| seen.client == person)
        }
        Touched::Through(link) => !link::visible(conn, by.person, Some(link)).await?.is_empty(),
    };
    match allowed {
        true => write(conn, by, change).await,
        false => {
            tracing::error!("a change of somebody else's rows was not written");
            Ok(())
        }
    }
}

/// May what is known of somebody else than this person, whose turn it is, be different after it?
pub fn touches_others(person: PersonId, change: &Change) -> bool {
    match touched(change) {
        Touched::Own => false,
        Touched::Of(whose) => whose != person,
        Touched::Ties | Touched::Through(_) => true,
    }
}

/// Without a wildcard: each new change has to say whose rows it touches.
fn touched(change: &Change) -> Touched {
    match change {
        Change::Lang(_)
        | Change::Zone(_)
        | Change::Reachable(_)
        | Change::DigestAt { .. }
        | Change::BecomeClient { .. }
        | Change::Share { .. }
        | Change::Invite { .. }
        | Change::Guessed
        | Change::ForgetStranger
        | Change::Time(_)
        | Change::Weekdays(_)
        | Change::Nudge(_)
        | Change::NudgeLate(_)
        | Change::WeeklyAt { .. }
        | Change::WeekTold { .. }
        | Change::Sent { .. }
        | Change::Nudged { .. }
        | Change::Closed { .. }
        | Change::Unseen { .. }
        | Change::TakeBack { .. }
        | Change::Opened { .. }
        | Change::Aside { .. }
        | Change::Answer { .. }
        | Change::Completed { .. } => Touched::Own,
        // Either side may end a tie, and its query knows which side is asking. A name goes with its therapist, and
        // comes back.
        Change::EndLink { .. } | Change::DeletePerson | Change::BecomeTherapist { .. } => Touched::Ties,
        Change::SudsWhen { client, .. }
        | Change::Pause { client, .. }
        | Change::Resume { client, .. }
        | Change::Plan { client, .. }
        | Change::Expires { client, .. } => Touched::Of(*client),
        Change::SetAlarm { person, .. } | Change::ClearAlarm { person, .. } => Touched::Of(*person),
        Change::AddTask { link, .. }
        | Change::EndTask { link, .. }
        | Change::AddSkill { link, .. }
        | Change::RetireSkill { link, .. }
        | Change::Ask { link, .. }
        | Change::Unask { link, .. }
        | Change::AskInOrder { link, .. }
        | Change::Large { link, .. }
        | Change::Watch { link, .. } => Touched::Through(*link),
    }
}

async fn write(conn: &mut Conn, by: &By, change: &Change) -> Result<(), StoreError> {
    let (person, now) = (by.person, by.now);
    match change {
        Change::Lang(lang) => {
            people::ensure(conn, person, lang, now).await?;
            people::set_lang(conn, person, lang).await
        }
        Change::Zone(zone) => people::set_zone(conn, person, *zone, now).await,
        Change::Reachable(true) => people::set_reachable(conn, person, true, now).await,
        Change::Reachable(false) => reach::lost(conn, person, now).await,
        Change::BecomeTherapist { invite, name, zone } => {
            if invite::take(conn, *invite, person, now).await?.is_some() {
                people::ensure(conn, person, &by.lang, now).await?;
                people::set_zone(conn, person, *zone, now).await?;
                therapist::add(conn, person, name, now).await?;
            }
            Ok(())
        }
        Change::DigestAt { weekday, time } => therapist::set_digest(conn, person, *weekday, *time).await,
        Change::BecomeClient { invite, zone, time, today } => {
            if let Some((Some(inviter), alias)) = invite::take(conn, *invite, person, now).await? {
                people::ensure(conn, person, &by.lang, now).await?;
                people::set_zone(conn, person, *zone, now).await?;
                client::add(conn, person, &Arrangements::starting_at(*time), *today, now).await?;
                items::start(conn, person, SudsWhen::default()).await?;
                skills::start_list(conn, person, now).await?;
                link::add(conn, inviter, person, &alias, now).await?;
            }
            Ok(())
        }
        Change::Share { invite } => {
            if let Some((Some(inviter), alias)) = invite::take(conn, *invite, person, now).await? {
                link::add(conn, inviter, person, &alias, now).await?;
            }
            Ok(())
        }
        Change::Invite { code, alias, expires_at } => {
            invite::add(conn, Some(person), code, alias, now, *expires_at).await
        }
        Change::Guessed => invite::missed(conn, person, now).await,
        Change::EndLink { link, by } => link::end(conn, person, *link, *by, now).await,
        Change::DeletePerson => delete::person(conn, person, now).await,
        Change::ForgetStranger => delete::stranger(conn, person, now).await,
        Change::Time(time) => client::set_time(conn, person, *time).await,
        Change::Weekdays(weekdays) => client::set_weekdays(conn, person, *weekdays).await,
        Change::Nudge(on) => client::set_nudge(conn, person, *on).await,
        Change::NudgeLate(late) => client::set_nudge_late(conn, person, *late).await,
        Change::WeeklyAt { weekday, time } => client::set_weekly(conn, person, *weekday, *time).await,
        Change::WeekTold { to } => client::week_told(conn, person, *to).await,
        Change::SudsWhen { client, when } => items::set_suds_when(conn, *client, *when).await,
        Change::Pause { client, from_day, until } => {
            client::start_pause(conn, *client, *from_day, *until, by.said_at).await
        }
        Change::Resume { client, day, at } => client::end_pause(conn, *client, *day, *at).await,
        Change::Plan { client, next } => {
            alarms::clear_prompts(conn, *client).await?;
            checkin::plan(conn, *client, *next).await?;
            match next {
                Some(next) => {
                    alarms::set(conn, *client, Set { alarm: Alarm::Prompt(next.day), at: next.at }).await
                }
                None => Ok(()),
            }
        }
        Change::Sent { day, expires_at } => {
            checkin::sent(conn, person, *day, *expires_at, now).await?;
            alarms::set(conn, person, Set { alarm: Alarm::Expiry(*day), at: *expires_at }).await
        }
        Change::Expires { client, day, at } => {
            checkin::expires(conn, *client, *day, *at).await?;
            alarms::set(conn, *client, Set { alarm: Alarm::Expiry(*day), at: *at }).await
        }
        Change::Nudged { day } => checkin::nudged(conn, person, *day, now).await,
        Change::TakeBack { after } => ahead::take_back(conn, person, *after, now).await,
        Change::Closed { day } => checkin::closed(conn, person, *day, now).await,
        Change::Unseen { day } => reach::unseen(conn, person, *day, now).await,
        Change::Opened { day } => checkin::open(conn, person, *day, None).await.map(drop),
        Change::Answer { day, question, given, timing, takes_back, form } => {
            let giving = Giving { client: person, day: *day, now: by.said_at, timing: *timing };
            checkin::answer(conn, &giving, (*question, given), takes_back, form.as_deref()).await
        }
        Change::Completed { day } => checkin::completed(conn, person, *day, by.said_at).await,
        Change::AddTask { link, text, last_day } => {
            homework::add(conn, person, *link, text, *last_day, now).await
        }
        Change::EndTask { link, task } => homework::end(conn, *link, *task, now).await,
        Change::AddSkill { link, name } => match link::visible(conn, person, Some(*link)).await?.first() {
            Some(seen) => skills::add(conn, (seen.client, *link), name, now).await,
            None => Ok(()),
        },
        Change::RetireSkill { link, skill } => {
            match link::visible(conn, person, Some(*link)).await?.first() {
                Some(seen) => skills::retire(conn, seen.client, *skill, now).await,
                None => Ok(()),
            }
        }
        Change::Ask { link, item, aside } => match link::visible(conn, person, Some(*link)).await?.first() {
            Some(seen) => questions::add(conn, (seen.client, *link), item, *aside).await,
            None => Ok(()),
        },
        Change::Unask { link, item } => match link::visible(conn, person, Some(*link)).await?.first() {
            Some(seen) => questions::remove(conn, seen.client, *item).await,
            None => Ok(()),
        },
        Change::AskInOrder { link, order } => match link::visible(conn, person, Some(*link)).await?.first() {
            Some(seen) => questions::order(conn, seen.client, order).await,
            None => Ok(()),
        },
        Change::Large { link, item, on } => match link::visible(conn, person, Some(*link)).await?.first() {
            Some(seen) => questions::large(conn, seen.client, *item, *on).await,
            None => Ok(()),
        },
        Change::Watch { link, item, watch } => {
            match link::visible(conn, person, Some(*link)).await?.first() {
                Some(seen) => questions::watch(conn, seen.client, *item, *watch).await,
                None => Ok(()),
            }
        }
        Change::Aside { item, aside } => questions::aside(conn, person, *item, aside.then_some(now)).await,
        Change::SetAlarm { person, set } => alarms::set(conn, *person, *set).await,
        Change::ClearAlarm { person, alarm } => alarms::clear(conn, *person, *alarm).await,
    }
}

#[cfg(test)]
mod tests;
