//! Writes what is planned: the next check-in with its alarm, until when an open day takes answers, and other alarms.

use crate::dialogue::effect::PlanChange;
use crate::domain::alarm::{Alarm, Set};
use crate::domain::occasion::{Occasion, Slot};

use super::checkin::Plan;
use super::tx::Tx;
use super::{StoreError, alarms, checkin};

pub(super) async fn write(tx: &mut Tx, change: &PlanChange) -> Result<(), StoreError> {
    match change {
        PlanChange::Plan { client, next } => {
            tx.plan(Plan::of(*client, Slot::DAILY, *next)).await?;
            if let Some(next) = next {
                alarms::set(
                    tx,
                    *client,
                    Set { alarm: Alarm::Prompt(Occasion::daily(next.day)), at: next.at },
                );
            }
        }
        PlanChange::Expires { client, occasion, at } => {
            checkin::expires(tx.conn().await?, *client, *occasion, *at).await?;
            alarms::set(tx, *client, Set { alarm: Alarm::Expiry(*occasion), at: *at });
        }
        PlanChange::SetAlarm { person, set } => alarms::set(tx, *person, *set),
        PlanChange::ClearAlarm { person, alarm } => alarms::clear(tx.conn().await?, *person, *alarm).await?,
    }
    Ok(())
}
