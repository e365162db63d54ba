//! A write transaction whose commonest writes wait in it, to be written together: days begun, answers, plans, alarms,
//! where conversations stand, and messages. Whoever asks it for the connection finds them written, and so does whoever commits:
//! nothing reads past what waits.

use chrono::{DateTime, Utc};
use sqlx::{Sqlite, Transaction};

use super::alarms::Ring;
use super::answers::Put;
use super::checkin::{Begun, Plan};
use super::conversations::Standing;
use super::outbox::Row;
use super::{Conn, Store, StoreError, alarms, answers, checkin, conversations, outbox};

/// A statement with many rows costs little more than one with a single row, and a transaction of a hundred turns has
/// hundreds of them.
#[derive(Debug)]
pub struct Tx {
    tx: Transaction<'static, Sqlite>,
    waiting: Waiting,
}

#[derive(Debug, Default)]
struct Waiting {
    days: Vec<Begun>,
    answers: Vec<Put>,
    plans: Vec<Plan>,
    alarms: Vec<Ring>,
    told_first: Vec<i64>,
    at: DateTime<Utc>,
    standings: Vec<Standing>,
    messages: Vec<Row>,
}

impl Tx {
    pub async fn begin(store: &Store) -> Result<Self, StoreError> {
        Ok(Self { tx: store.write().await?, waiting: Waiting::default() })
    }

    #[cfg(test)]
    pub(super) fn of(tx: Transaction<'static, Sqlite>) -> Self {
        Self { tx, waiting: Waiting::default() }
    }

    /// The connection, once all that waited is written.
    pub async fn conn(&mut self) -> Result<&mut Conn, StoreError> {
        self.write().await?;
        Ok(&mut self.tx)
    }

    pub async fn commit(mut self) -> Result<(), StoreError> {
        self.write().await?;
        Ok(self.tx.commit().await?)
    }

    /// Marks a place to come back to: one update of a batch fails alone.
    pub async fn savepoint(&mut self) -> Result<(), StoreError> {
        sqlx::query("SAVEPOINT turn").execute(self.conn().await?).await?;
        Ok(())
    }

    /// What waited since the savepoint is written, or it is an error of what came since.
    pub async fn release(&mut self) -> Result<(), StoreError> {
        sqlx::query("RELEASE turn").execute(self.conn().await?).await?;
        Ok(())
    }

    pub async fn roll_back(&mut self) -> Result<(), StoreError> {
        self.waiting = Waiting::default();
        sqlx::query("ROLLBACK TO turn").execute(&mut *self.tx).await?;
        sqlx::query("RELEASE turn").execute(&mut *self.tx).await?;
        Ok(())
    }

    pub(super) fn begin_day(&mut self, day: Begun) {
        self.waiting.days.push(day);
    }

    pub(super) fn answer(&mut self, put: Put) {
        self.waiting.answers.push(put);
    }

    pub(super) async fn plan(&mut self, plan: Plan) -> Result<(), StoreError> {
        if self.waiting.plans.iter().any(|waiting| waiting.is_of_same(&plan)) {
            self.write().await?;
        }
        self.waiting.plans.push(plan);
        Ok(())
    }

    pub(super) fn set_alarm(&mut self, ring: Ring) {
        self.waiting.alarms.push(ring);
    }

    pub(super) fn stand(&mut self, standing: Standing) {
        self.waiting.standings.push(standing);
    }

    pub(super) fn tell_first(&mut self, chat: i64, now: DateTime<Utc>) {
        self.waiting.told_first.push(chat);
        self.waiting.at = now;
    }

    pub(super) async fn say(&mut self, row: Row) -> Result<(), StoreError> {
        // Only the newest face of a surface goes: which that is, is asked of what is written.
        if self.waiting.messages.iter().any(|waiting| waiting.is_face_of_same(&row)) {
            self.write().await?;
        }
        self.waiting.messages.push(row);
        Ok(())
    }

    async fn write(&mut self) -> Result<(), StoreError> {
        let Waiting { days, answers, plans, alarms, told_first, at, standings, messages } =
            std::mem::take(&mut self.waiting);
        let conn: &mut Conn = &mut self.tx;
        checkin::begin_all(conn, &days).await?;
        answers::put_all(conn, &answers).await?;
        checkin::plan_all(conn, &plans).await?;
        alarms::set_all(conn, &alarms).await?;
        conversations::save_all(conn, &standings).await?;
        outbox::tell_all_first(conn, &told_first, at).await?;
        outbox::write_all(conn, &messages).await
    }
}
