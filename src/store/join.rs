//! Writes how somebody comes in: a therapist, a client, one more tie of a client. An invitation is used once.

use crate::dialogue::effect::JoinChange;
use crate::domain::client::Arrangements;
use crate::domain::scale::SudsWhen;

use super::changes::By;
use super::{Conn, StoreError, client, delete, invite, items, link, people, skills, therapist};

pub(super) async fn write(conn: &mut Conn, by: &By, change: &JoinChange) -> Result<(), StoreError> {
    let (person, now) = (by.person, by.now);
    match change {
        JoinChange::BecomeTherapist { invite, name, zone } => {
            if invite::take(conn, *invite, person, now).await?.is_some() {
                people::ensure(conn, person, &by.lang, now).await?;
                people::set_zone(conn, person, *zone, now).await?;
                therapist::add(conn, person, name, now).await?;
            }
            Ok(())
        }
        JoinChange::BecomeClient { invite, zone, time, today } => {
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
        JoinChange::Share { invite } => {
            if let Some((Some(inviter), alias)) = invite::take(conn, *invite, person, now).await? {
                link::add(conn, inviter, person, &alias, now).await?;
            }
            Ok(())
        }
        JoinChange::Guessed => invite::missed(conn, person, now).await,
        JoinChange::ForgetStranger => delete::stranger(conn, person, now).await,
    }
}
