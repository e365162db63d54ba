//! The clock set back or ahead while we run, or while we were down. What waits a short time goes on waiting as long
//! as it had to, and nobody's next question stays in a future that was taken back. A clock that is far back or far ahead is
//! held against Telegram's. Nothing here waits by itself.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use tokio::sync::Mutex;

use crate::dialogue::event::Event;
use crate::domain::ids::PersonId;
use crate::domain::moment::Receipt;
use crate::domain::past::{self, Belief, FAR, Leap, Past, Telegram, is_near};
use crate::store::{Conn, StoreError, Tx, ahead, alarms, invite, marks, queue};
use crate::telegram::Batch;

use super::bot::Bot;
use super::turn::{self, Cause};
use super::watch::Reading;

/// Clocks are nudged by this much all the time.
const NUDGED: TimeDelta = TimeDelta::seconds(2);
/// A process that was held up this long slept, or its clock was set ahead.
const AHEAD: TimeDelta = TimeDelta::seconds(30);
/// No question, summary or digest is planned further ahead: each comes at least once a week.
const PLANNED_AHEAD: TimeDelta = TimeDelta::days(9);
/// A clock set back by less asked no day before it came, but for minutes around midnight.
const DAYS_AHEAD: TimeDelta = TimeDelta::hours(1);

/// Polls follow each other sooner than this where the net holds.
const SOON: TimeDelta = TimeDelta::seconds(120);
/// So long nobody writes only where there is nobody: then the dates of Telegram's answers are believed alone.
const ALONE: TimeDelta = TimeDelta::hours(12);

/// What is kept of the clock. Held while it is looked at: nobody goes by the time meanwhile.
#[derive(Debug, Default)]
pub struct Steps {
    kept: Mutex<Kept>,
    /// Telegram has answered this process.
    heard: AtomicBool,
}

#[derive(Debug, Default)]
struct Kept {
    /// The last look of which all that follows is done.
    last: Option<Look>,
    /// The clock is far from what was lived, and that was said.
    disbelieved: bool,
    /// Since when Telegram has been saying a time far behind what was lived, by its clock.
    seconded: Option<DateTime<Utc>>,
    /// This process saw Telegram and the machine agree: what was lived since went by a clock nobody sets.
    anchored: bool,
    /// Since when the dates of Telegram's answers alone have been saying another time.
    alone: Option<DateTime<Utc>>,
}

/// What a poll says of the time.
#[derive(Clone, Copy, Debug)]
pub struct Heard {
    pub telegram: Telegram,
    /// When the newest message it brought was sent.
    pub sent: Option<DateTime<Utc>>,
}

impl Heard {
    const NOTHING: Self = Self { telegram: Telegram::Silent, sent: None };

    pub fn of(batch: &Batch) -> Self {
        Self { telegram: batch.telegrams_time(), sent: batch.newest_sent_at() }
    }
}

impl Steps {
    /// Before Telegram has answered nobody knows what time it is: a machine that was off may show any.
    pub fn has_heard(&self) -> bool {
        self.heard.load(Ordering::SeqCst)
    }
}

#[derive(Clone, Copy, Debug)]
struct Look {
    at: DateTime<Utc>,
    /// The same moment by a clock nobody sets, where there is one.
    steady: Option<Duration>,
}

/// What the clock did between two looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Moved {
    On,
    Ahead,
    Back(TimeDelta),
}

impl Look {
    /// What went by since, as far as a clock that nobody sets can say.
    fn passed(&self, now: Self) -> Option<TimeDelta> {
        let really = self.steady.zip(now.steady).and_then(|(before, now)| now.checked_sub(before));
        really.and_then(|really| TimeDelta::from_std(really).ok())
    }

    /// The time until now that was not lived, where it is long.
    fn leapt(&self, now: Self) -> Option<Leap> {
        let from = self.at + self.passed(now).unwrap_or_default();
        (now.at - from >= FAR).then_some(Leap { from, to: now.at })
    }
}

fn moved(before: Look, now: Look) -> Moved {
    let passed = now.at - before.at;
    if passed < -NUDGED {
        return Moved::Back(-passed);
    }
    match before.passed(now) {
        Some(really) if passed - really > AHEAD => Moved::Ahead,
        _ => Moved::On,
    }
}

/// Looks at the clock, and mends what a step of it would break. Taken before anything that goes by the time. A step
/// that could not be mended is found again by the next look.
pub async fn mind(bot: &Bot) -> Result<(), StoreError> {
    look(bot, Heard::NOTHING).await
}

/// The same where Telegram just answered: the clock is held against what it says.
pub async fn hear(bot: &Bot, heard: Heard) -> Result<(), StoreError> {
    let looked = look(bot, heard).await;
    bot.steps.heard.store(true, Ordering::SeqCst);
    looked
}

/// Does Telegram's clock agree with ours? That is kept, to know later which of two times was lived. The date of its answers
/// says so only beside the machine's clock, or beside a message.
pub fn agrees(bot: &Bot, heard: Heard, now: DateTime<Utc>) -> bool {
    let agrees = |told: DateTime<Utc>| Receipt::at(now).agrees(told);
    match heard.telegram {
        Telegram::Says(said) => {
            let (dated, sent) = (agrees(said), heard.sent.is_some_and(agrees));
            (dated && sent) || ((dated || sent) && is_near(bot.clock.reading().shown, now))
        }
        other => other.told().is_some_and(agrees),
    }
}

/// Time went by that a clock set by hand was made to pass, and was lived.
pub async fn live(bot: &Bot) {
    let mut kept = bot.steps.kept.lock().await;
    if !bot.clock.reading().is_astray() {
        let now = Look { at: bot.clock.now(), steady: bot.clock.steady() };
        bot.clock.lives(now.at);
        kept.last = Some(now);
    }
}

/// May what has become old by now be forgotten? Not where a clock that went astray may have made it old.
pub async fn is_sure(bot: &Bot) -> Result<bool, StoreError> {
    let now = bot.clock.now();
    let unlived = last_poll(bot).await?.is_some_and(|from| Leap { from, to: now }.is_very_far());
    Ok(!unlived && known_past(&mut *bot.store.read().await?, None).await?.is_sure(now))
}

async fn look(bot: &Bot, heard: Heard) -> Result<(), StoreError> {
    let mut kept = bot.steps.kept.lock().await;
    if kept.last.is_none()
        && let Some(at) = last_poll(bot).await?
    {
        // The first look of this process: the clock may have been set while none ran.
        kept.last = Some(Look { at, steady: None });
        bot.clock.lives(at);
    }
    settle(bot, heard, &mut kept).await?;
    let now = Look { at: bot.clock.now(), steady: bot.clock.steady() };
    if let Some(before) = kept.last {
        match moved(before, now) {
            Moved::On => {}
            Moved::Ahead => bot.arrears.lose_step(),
            Moved::Back(by) => set_back(bot, now.at, by).await?,
        }
        if let Some(leap) = before.leapt(now) {
            keep_leap(bot, leap).await?;
        }
    }
    bot.clock.lives(now.at);
    kept.last = Some(now);
    Ok(())
}

/// Settles what time it is. As long as the clock is held for wrong, the watch goes on without it.
async fn settle(bot: &Bot, heard: Heard, kept: &mut Kept) -> Result<(), StoreError> {
    let reading = bot.clock.reading();
    let said = match heard.telegram {
        Telegram::Says(said) => Some(said),
        _ => None,
    };
    // One that nothing else bears out was only late.
    let seconded = |sent: &DateTime<Utc>| {
        [said, Some(reading.shown), Some(reading.lived)]
            .into_iter()
            .flatten()
            .any(|other| is_near(other, *sent))
    };
    let witness = fresh(bot, heard).await?.filter(seconded);
    if let Some((said, sent)) = said.zip(witness) {
        match (is_near(said, sent), is_near(said, reading.shown)) {
            (true, _) => mark_disproved(bot, false).await?,
            (false, false) => mark_disproved(bot, true).await?,
            (false, true) => {}
        }
    }
    if !reading.is_astray() && said.is_none_or(|said| is_near(reading.shown, said)) {
        (kept.disbelieved, kept.seconded) = (false, None);
        if said.is_some() {
            (kept.anchored, kept.alone) = (true, None);
        }
        return Ok(());
    }
    let belief = match weigh(bot, (heard.telegram, witness), reading, kept).await? {
        Weighed::Settled(belief) => belief,
        Weighed::By(telegram) => {
            let past = known_past(&mut *bot.store.read().await?, kept.seconded).await?;
            past.believes(reading.lived, reading.shown, telegram)
        }
    };
    match belief {
        Belief::Shown => {
            (kept.disbelieved, kept.seconded) = (false, None);
            bot.clock.believes();
            return Ok(());
        }
        Belief::Told(at) => bot.clock.lives(at),
        Belief::Lived => {}
    }
    let far = bot.clock.reading();
    // After a long time off, a clock that is ahead is mostly right: Telegram will say so.
    if !kept.disbelieved && far.is_astray() && (far.shown < far.lived || heard.telegram != Telegram::Silent) {
        let by = far.shown - far.lived;
        tracing::warn!(
            seconds = by.num_seconds(),
            "the clock is far from what was lived, and is not believed"
        );
        kept.disbelieved = true;
    }
    kept.seconded = kept.seconded.or_else(|| far_behind(reading, heard.telegram));
    Ok(())
}

enum Weighed {
    Settled(Belief),
    /// By what Telegram says, as far as it is a witness.
    By(Telegram),
}

/// The date of an answer may be that of a machine between Telegram and us: alone it stands against the clock and what was
/// lived no more than against a message that somebody just sent.
async fn weigh(
    bot: &Bot,
    (telegram, witness): (Telegram, Option<DateTime<Utc>>),
    reading: Reading,
    kept: &mut Kept,
) -> Result<Weighed, StoreError> {
    let Telegram::Says(said) = telegram else { return Ok(Weighed::By(telegram)) };
    // Both show the same: a message that seems fresh may have waited with the machine itself.
    if is_near(said, reading.shown) {
        kept.alone = None;
        return Ok(Weighed::By(telegram));
    }
    if let Some(sent) = witness {
        (kept.anchored, kept.alone) = (true, None);
        return Ok(match is_near(said, sent) {
            true => Weighed::By(telegram),
            false => Weighed::Settled(past::seen(reading.shown, sent)),
        });
    }
    if is_near(said, reading.lived) {
        kept.alone = None;
        return Ok(Weighed::By(telegram));
    }
    let since = *kept.alone.get_or_insert(reading.lived);
    if kept.anchored && reading.lived - since < ALONE {
        return Ok(Weighed::Settled(Belief::Lived));
    }
    let disproved = marks::get(&mut *bot.store.read().await?, marks::DISPROVED).await?;
    Ok(Weighed::By(disproved.map_or(telegram, |_| Telegram::Undated(None))))
}

/// When a message was sent that was sent just now: nothing waited before this poll, which came soon after the last.
async fn fresh(bot: &Bot, heard: Heard) -> Result<Option<DateTime<Utc>>, StoreError> {
    let Some(sent) = heard.sent.filter(|_| !bot.arrears.is_behind()) else { return Ok(None) };
    let away = last_poll(bot).await?.map(|last| bot.arrears.away(bot.clock.now() - last, bot.clock.steady()));
    Ok(away.filter(|away| *away <= SOON).map(|_| sent))
}

/// That the dates of the answers are not Telegram's time is remembered over a start, until a message says that they are.
async fn mark_disproved(bot: &Bot, disproved: bool) -> Result<(), StoreError> {
    let marked = marks::get(&mut *bot.store.read().await?, marks::DISPROVED).await?;
    if marked.is_some() == disproved {
        return Ok(());
    }
    let mut tx = bot.store.write().await?;
    match marked {
        Some(at) => marks::clear(&mut tx, marks::DISPROVED, at).await?,
        None => {
            tracing::warn!("the dates of the answers are not those of the messages, and are not believed");
            marks::set(&mut tx, marks::DISPROVED, bot.clock.now()).await?;
        }
    }
    tx.commit().await.map_err(StoreError::from)
}

/// A time far behind what was lived that Telegram says; where its answers say none, only what the clock shows as well.
fn far_behind(reading: Reading, telegram: Telegram) -> Option<DateTime<Utc>> {
    let said = match telegram {
        Telegram::Silent => None,
        Telegram::Says(said) => Some(said),
        Telegram::Undated(newest) => newest.filter(|newest| Receipt::at(reading.shown).agrees(*newest)),
    };
    said.filter(|said| reading.lived - *said > FAR)
}

/// What is known of the time lived so far.
pub async fn known_past(conn: &mut Conn, seconded: Option<DateTime<Utc>>) -> Result<Past, StoreError> {
    Ok(Past {
        agreed: marks::get(conn, marks::AGREED).await?,
        leap: leap(conn, marks::LEAP).await?,
        far_leap: leap(conn, marks::FAR_LEAP).await?,
        seconded,
    })
}

async fn leap(conn: &mut Conn, [from, to]: [&str; 2]) -> Result<Option<Leap>, StoreError> {
    let ends = marks::get(conn, from).await?.zip(marks::get(conn, to).await?);
    Ok(ends.map(|(from, to)| Leap { from, to }))
}

async fn keep_leap(bot: &Bot, new: Leap) -> Result<(), StoreError> {
    let mut tx = bot.store.write().await?;
    let [from, to] = marks::LEAP;
    marks::set(&mut tx, from, new.from).await?;
    marks::set(&mut tx, to, new.to).await?;
    if new.is_very_far() {
        let new = new.after(leap(&mut tx, marks::FAR_LEAP).await?);
        let [from, to] = marks::FAR_LEAP;
        marks::set(&mut tx, from, new.from).await?;
        marks::set(&mut tx, to, new.to).await?;
    }
    tx.commit().await.map_err(StoreError::from)
}

/// What was kept of times that have not come.
async fn forget_future(conn: &mut Conn, now: DateTime<Utc>) -> Result<(), StoreError> {
    for mark in [marks::LAST_POLL, marks::AGREED] {
        if marks::get(conn, mark).await?.is_some_and(|at| at > now) {
            marks::set(conn, mark, now).await?;
        }
    }
    for leap in [marks::LEAP, marks::FAR_LEAP] {
        let [from, to] = leap;
        if let Some(end) = marks::get(conn, to).await?.filter(|end| *end > now) {
            marks::clear(conn, to, end).await?;
            marks::clear(conn, from, end).await?;
        }
    }
    Ok(())
}

async fn last_poll(bot: &Bot) -> Result<Option<DateTime<Utc>>, StoreError> {
    let mut conn = bot.store.read().await?;
    marks::get(&mut conn, marks::LAST_POLL).await
}

async fn set_back(bot: &Bot, now: DateTime<Utc>, by: TimeDelta) -> Result<(), StoreError> {
    tracing::warn!(seconds = by.num_seconds(), "the clock was set back; what waits is moved with it");
    bot.arrears.lose_step();
    let mut tx = Tx::begin(&bot.store).await?;
    let conn = tx.conn().await?;
    queue::set_back(conn, now, by).await?;
    invite::set_back(conn, now, by).await?;
    forget_future(conn, now).await?;
    let mut people = alarms::planned_after(conn, now + PLANNED_AHEAD).await?;
    if by >= DAYS_AHEAD {
        people.extend(ahead::clients(conn, now).await?);
        people.sort();
        people.dedup();
    }
    for person in people {
        if let Err(error) = turn::take(&mut tx, bot, &cause(person, now)).await {
            tracing::error!(%error, "planning anew after the clock was set back failed");
        }
    }
    tx.commit().await?;
    if let Ok(mut pace) = bot.pace.lock() {
        pace.set_back(by);
    }
    bot.outage.set_back(by);
    bot.outgoing.notify_one();
    Ok(())
}

fn cause(person: PersonId, now: DateTime<Utc>) -> Cause {
    let key = format!("clock:{}:{}", person.0, now.timestamp_millis());
    Cause::by_clock(person, Event::ClockSetBack, now, key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_is_told_from_time_that_passes() {
        let look = |seconds: i64, steady: Option<u64>| Look {
            at: DateTime::UNIX_EPOCH + TimeDelta::seconds(seconds),
            steady: steady.map(Duration::from_secs),
        };
        let start = look(100_000, Some(50));
        assert_eq!(moved(start, look(100_005, Some(55))), Moved::On);
        assert_eq!(moved(start, look(99_999, Some(51))), Moved::On);
        assert_eq!(moved(start, look(96_400, Some(51))), Moved::Back(TimeDelta::hours(1)));
        assert_eq!(moved(start, look(186_400, Some(55))), Moved::Ahead);
        // By hand there is no other clock: a day ahead is a day that passed.
        assert_eq!(moved(look(0, None), look(86_400, None)), Moved::On);
        assert_eq!(moved(look(86_400, None), look(0, None)), Moved::Back(TimeDelta::days(1)));
    }
}
