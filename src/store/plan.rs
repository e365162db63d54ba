//! Writes what is planned: the next check-in with its alarm, until when an open day takes answers, and other alarms.

use crate::dialogue::effect::PlanChange;
use crate::domain::alarm::{Alarm, Set};

use super::{Conn, StoreError, alarms, checkin};

pub(super) async fn write(conn: &mut Conn, change: &PlanChange) -> Result<(), StoreError> {
    match change {
        PlanChange::Plan { client, next } => {
            alarms::clear_prompts(conn, *client).await?;
            checkin::plan(conn, *client, *next).await?;
            match next {
                Some(next) => {
                    alarms::set(conn, *client, Set { alarm: Alarm::Prompt(next.day), at: next.at }).await
                }
                None => Ok(()),
            }
        }
        PlanChange::Expires { client, day, at } => {
            checkin::expires(conn, *client, *day, *at).await?;
            alarms::set(conn, *client, Set { alarm: Alarm::Expiry(*day), at: *at }).await
        }
        PlanChange::SetAlarm { person, set } => alarms::set(conn, *person, *set).await,
        PlanChange::ClearAlarm { person, alarm } => alarms::clear(conn, *person, *alarm).await,
    }
}
