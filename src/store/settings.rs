//! Writes what somebody set: language, times, days and reminders.

use crate::dialogue::effect::SettingsChange;

use super::changes::By;
use super::{Conn, StoreError, client, people, therapist};

pub(super) async fn write(conn: &mut Conn, by: &By, change: &SettingsChange) -> Result<(), StoreError> {
    let person = by.person;
    match change {
        SettingsChange::Lang(lang) => {
            people::ensure(conn, person, lang, by.now).await?;
            people::set_lang(conn, person, lang).await
        }
        SettingsChange::Time(time) => client::set_time(conn, person, *time).await,
        SettingsChange::Weekdays { days, from } => {
            client::set_weekdays(conn, person, (*days, *from), by.now).await
        }
        SettingsChange::Eased => client::set_eased(conn, person, by.now).await,
        SettingsChange::Nudge(on) => client::set_nudge(conn, person, *on).await,
        SettingsChange::NudgeLate(late) => client::set_nudge_late(conn, person, *late).await,
        SettingsChange::WeeklyAt { weekday, time } => client::set_weekly(conn, person, *weekday, *time).await,
        SettingsChange::DigestAt { weekday, time } => {
            therapist::set_digest(conn, person, *weekday, *time).await
        }
    }
}
