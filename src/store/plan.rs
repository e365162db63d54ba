//! Writes what is planned: the next check-in with its alarm, until when an open day takes answers, and other alarms.

use crate::dialogue::effect::PlanChange;
use crate::domain::alarm::{Alarm, Set};
use crate::domain::occasion::{Occasion, SLOTS, Slot};
use crate::domain::schedule::Planned;

use super::checkin::Plan;
use super::tx::Tx;
use super::{StoreError, alarms, checkin};

pub(super) async fn write(tx: &mut Tx, change: &PlanChange) -> Result<(), StoreError> {
    match change {
        PlanChange::Plan { client, slot, next, moment } => {
            tx.plan(Plan::of(*client, *slot, *next).about_moment(*moment)).await?;
            if let Some(Planned { day, at }) = *next {
                alarms::set(tx, *client, Set { alarm: Alarm::Prompt(Occasion { day, slot: *slot }), at });
            }
        }
        PlanChange::Rest { client } => {
            for slot in (0..SLOTS).filter_map(Slot::new) {
                tx.plan(Plan::of(*client, slot, None)).await?;
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
