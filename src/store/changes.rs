//! Writes what a step asked for, inside the turn's transaction. Every change is safe to write twice. Whose rows it
//! touches is asked before, by the one gate to a client's rows; a change of anybody else's is not written.

use chrono::{DateTime, Utc};

use crate::dialogue::effect::{Change, JoinChange};
use crate::domain::ids::{LinkId, PersonId};
use crate::domain::lang::Lang;

use super::link::Visible;
use super::tx::Tx;
use super::{
    Conn, StoreError, checkin, client, delete, homework, invite, items, join, journal, link, pause, people,
    plan, questions, reach, settings, skills, slots, target, thought, track,
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
pub async fn apply(tx: &mut Tx, by: &By, change: &Change) -> Result<(), StoreError> {
    match touched(change) {
        Touched::Own | Touched::Ties => own(tx, by, change).await,
        Touched::Of(person) if person == by.person => own(tx, by, change).await,
        Touched::Of(person) => {
            match link::visible(tx.conn().await?, by.person, None)
                .await?
                .iter()
                .any(|seen| seen.client == person)
            {
                true => own(tx, by, change).await,
                false => {
                    refused();
                    Ok(())
                }
            }
        }
        Touched::Through(link) => match link::visible(tx.conn().await?, by.person, Some(link)).await?.first()
        {
            Some(seen) => through(tx.conn().await?, by, seen, change).await,
            None => {
                refused();
                Ok(())
            }
        },
    }
}

fn refused() {
    tracing::error!("a change of somebody else's rows was not written");
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
        // A name goes with its therapist, and comes back.
        Change::Join(JoinChange::BecomeTherapist { .. }) => Touched::Ties,
        Change::Join(
            JoinChange::BecomeClient { .. }
            | JoinChange::Share { .. }
            | JoinChange::Guessed
            | JoinChange::ForgetStranger,
        )
        | Change::Settings(_)
        | Change::Zone(_)
        | Change::Reachable(_)
        | Change::Invite { .. }
        | Change::WeekTold { .. }
        | Change::Aside { .. }
        | Change::OwnSkills(_)
        | Change::Journal(_)
        | Change::Slots(None, _)
        | Change::Thought(_)
        | Change::Rating(_)
        | Change::Checkin(_) => Touched::Own,
        // What is shown is another's to see, from now on or no more.
        Change::Track(_) => Touched::Ties,
        // Either side may end a tie, and its query knows which side is asking.
        Change::EndLink { .. } | Change::DeletePerson => Touched::Ties,
        Change::SudsWhen { client, .. } => Touched::Of(*client),
        Change::Pause(change) => Touched::Of(change.whose()),
        Change::Plan(change) => Touched::Of(change.whose()),
        Change::Homework(link, _)
        | Change::Skills(link, _)
        | Change::Questions(link, _)
        | Change::Target(link, _)
        | Change::Slots(Some(link), _) => Touched::Through(*link),
    }
}

/// Of rows that are theirs, or of a client who was found to share with them.
async fn own(tx: &mut Tx, by: &By, change: &Change) -> Result<(), StoreError> {
    match change {
        Change::Checkin(change) => return checkin::write(tx, by, change).await,
        Change::Plan(change) => return plan::write(tx, change).await,
        _ => {}
    }
    let (person, now, conn) = (by.person, by.now, tx.conn().await?);
    match change {
        Change::Settings(change) => settings::write(conn, by, change).await,
        Change::Zone(zone) => people::set_zone(conn, person, *zone, now).await,
        Change::Reachable(true) => people::set_reachable(conn, person, true, now).await,
        Change::Reachable(false) => reach::lost(conn, person, now).await,
        Change::Join(change) => join::write(conn, by, change).await,
        Change::Invite { code, alias, expires_at } => {
            invite::add(conn, Some(person), code, alias, now, *expires_at).await
        }
        Change::EndLink { link, by } => link::end(conn, person, *link, *by, now).await,
        Change::DeletePerson => delete::person(conn, person, now).await,
        Change::WeekTold { to } => client::week_told(conn, person, *to).await,
        Change::SudsWhen { client, when } => items::set_suds_when(conn, *client, *when).await,
        Change::Pause(change) => pause::write(conn, by, change).await,
        Change::Journal(change) => journal::write(conn, by, change).await,
        Change::Thought(change) => thought::write(conn, by, change).await,
        Change::Rating(change) => target::write_own(conn, by, change).await,
        Change::Aside { item, aside } => questions::aside(conn, person, *item, aside.then_some(now)).await,
        Change::Slots(None, change) => slots::write(conn, (person, None), change, now).await,
        Change::OwnSkills(change) => skills::write_own(conn, by, change).await,
        Change::Track(change) => track::write(conn, by, change).await,
        Change::Checkin(_)
        | Change::Plan(_)
        | Change::Homework(..)
        | Change::Skills(..)
        | Change::Questions(..)
        | Change::Target(..)
        | Change::Slots(Some(_), _) => {
            refused();
            Ok(())
        }
    }
}

/// Of a client's rows, through a tie that was found to hold.
async fn through(conn: &mut Conn, by: &By, seen: &Visible, change: &Change) -> Result<(), StoreError> {
    match change {
        Change::Homework(_, change) => homework::write(conn, by, seen, change).await,
        Change::Skills(_, change) => skills::write(conn, by, seen, change).await,
        Change::Questions(_, change) => questions::write(conn, seen, change).await,
        Change::Slots(_, change) => slots::write(conn, (seen.client, Some(seen.link)), change, by.now).await,
        Change::Target(_, change) => target::write(conn, by, seen, change).await,
        _ => {
            refused();
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests;
