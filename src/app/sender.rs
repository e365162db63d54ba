//! Empties the outbox in rounds: what became of the last messages is recorded and the next are taken up, in one transaction.
//! The order within a chat is kept; a chat that must wait holds nobody else up. Delivers nothing itself.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};

use crate::dialogue::screen::{DataScreen, InviteScreen, Screen};
use crate::store::outbox::{self, Action};
use crate::store::queue::{self, Class, Leased, Room};
use crate::store::{Conn, StoreError, again, looks, paces};
use crate::telegram::ApiError;

use super::bot::Bot;
use super::deliver;
use super::outage::Gate;
use super::outcome::{self, Done, Ended};
use super::pace::Kind;
use super::park::{self, park};
use super::steps;

/// How long a message may be on its way before another process may take it up.
const LEASE: TimeDelta = TimeDelta::seconds(120);
/// Messages on their way at once.
const IN_FLIGHT: usize = 128;
/// Of these, places that only replies take.
const FOR_REPLIES: usize = 104;
/// As many pictures and files at once: they take long, and where all of them hang, words still go.
const PICTURES: usize = 32;
/// A picture that found no place asks again then.
const FULL: TimeDelta = TimeDelta::milliseconds(500);

/// Sends all that may go now, one after the other.
pub async fn send_all(bot: &Bot) -> Result<usize, StoreError> {
    let mut left = 0;
    let one = Room { changes: 1, replies: 1, unhurried: 1, all: 1 };
    loop {
        let mut next = bot.handed.take();
        if next.is_empty() {
            knock_if_shut(bot).await?;
            next = round(bot, Vec::new(), one).await?;
        }
        if next.is_empty() {
            return Ok(left);
        }
        for row in next {
            left += 1;
            let delivered = deliver::deliver(bot, &row).await;
            let ended = outcome::ended(bot, Done { row, delivered });
            round(bot, vec![ended], Room::default()).await?;
        }
    }
}

/// How many more may go while so many are on their way, leaving places that only replies take.
pub fn room(on_way: usize) -> Room {
    let all = IN_FLIGHT.saturating_sub(on_way);
    let unhurried = (IN_FLIGHT - FOR_REPLIES).saturating_sub(on_way);
    Room { changes: all, replies: all, unhurried, all }
}

/// Is so much on its way that others wait for its places?
pub fn is_crowded(bot: &Bot) -> bool {
    bot.underway.count() > IN_FLIGHT / 2
}

/// Records what became of these and takes up the next, as far as there is room for them. What is taken up counts as on its
/// way until it is recorded.
pub async fn round(bot: &Bot, ended: Vec<Ended>, room: Room) -> Result<Vec<Leased>, StoreError> {
    steps::mind(bot).await?;
    let ids = || ended.iter().map(|ended| ended.done.row.id);
    let mut tx = bot.store.write().await?;
    let recorded = outcome::record_all(&mut tx, &ended, bot.clock.now()).await;
    if let Err(error) = recorded {
        drop(tx);
        if ended.len() < 2 {
            bot.underway.end(ids());
            return Err(error);
        }
        // One that cannot be recorded costs itself alone.
        for ended in &ended {
            outcome::record_alone(bot, ended).await;
            bot.underway.end([ended.done.row.id]);
        }
        return Ok(Vec::new());
    }
    let next = match next(&mut tx, bot, room).await {
        Ok(next) => next,
        Err(error) => {
            bot.underway.end(ids());
            return Err(error);
        }
    };
    let committed = tx.commit().await;
    bot.underway.end(ids());
    committed?;
    bot.underway.begin(&next.rows);
    if next.tries_the_way && !next.rows.is_empty() {
        bot.outage.tries(next.at);
    }
    Ok(next.rows)
}

struct Next {
    rows: Vec<Leased>,
    tries_the_way: bool,
    at: DateTime<Utc>,
}

/// Messages that may go now, with the pace already taken. What waits for its turn is not touched, however much it is;
/// what waits for its own chat is put off.
async fn next(conn: &mut Conn, bot: &Bot, room: Room) -> Result<Next, StoreError> {
    let now = bot.clock.now();
    let nothing = Next { rows: Vec::new(), tries_the_way: false, at: now };
    // What is said names days, by a time that Telegram has not contradicted.
    if !bot.steps.has_heard() || room.is_none() {
        return Ok(nothing);
    }
    let gate = bot.outage.gate(now);
    let (one, passed_over) = match gate {
        Gate::Open => (room.all, Vec::new()),
        Gate::Shut(_) | Gate::Knock => return Ok(nothing),
        Gate::Others => (1, bot.outage.failing()),
        Gate::Any => (1, bot.outage.tried()),
    };
    let room = Room { all: room.all.min(one), ..room };
    let mut rows = take_up(conn, bot, room, &passed_over).await?;
    if gate == Gate::Any && rows.is_empty() && !passed_over.is_empty() {
        bot.outage.begins_again();
        rows = take_up(conn, bot, room, &[]).await?;
    }
    Ok(Next { rows, tries_the_way: gate != Gate::Open, at: now })
}

/// The same of all chats but these.
async fn take_up(
    conn: &mut Conn,
    bot: &Bot,
    room: Room,
    passed_over: &[i64],
) -> Result<Vec<Leased>, StoreError> {
    loop {
        let now = bot.clock.now();
        let places = bot.pace.lock().map(|pace| pace.places(now)).unwrap_or_default();
        let room = Room {
            changes: room.changes.min(places.changes),
            replies: room.replies.min(places.replies),
            unhurried: room.unhurried.min(places.unhurried),
            all: room.all,
        };
        if room.is_none() {
            return Ok(Vec::new());
        }
        let ids = queue::heads(conn, now, room, passed_over).await?;
        let found = !ids.is_empty();
        let (rows, gone) = lease(conn, bot, &ids, now).await?;
        // What was worth nothing any more makes room for what comes behind it.
        if !rows.is_empty() || !found || !gone {
            return Ok(rows);
        }
    }
}

/// Takes these up, as far as their pace lets them. The second says whether any was given up as worth nothing.
async fn lease(
    conn: &mut Conn,
    bot: &Bot,
    ids: &[i64],
    now: DateTime<Utc>,
) -> Result<(Vec<Leased>, bool), StoreError> {
    let (mut go, mut gone) = (Vec::new(), false);
    // A lease may have run out by a step of the clock, not by its own time.
    let ids: Vec<i64> = ids.iter().copied().filter(|id| !bot.underway.holds(*id)).collect();
    let mut pictures = bot.underway.pictures();
    for row in queue::lease(conn, &ids, now + LEASE).await? {
        if row.useful_until.is_some_and(|until| until <= now) {
            park(conn, &row, park::TOO_LATE, now).await?;
            gone = true;
            continue;
        }
        if kind(&row) == Kind::Picture {
            if pictures >= PICTURES {
                queue::put_off(conn, &row, (now, now + FULL), false).await?;
                continue;
            }
            pictures += 1;
        }
        let place = match bot.pace.lock() {
            Ok(mut pace) => pace.take(row.chat, kind(&row), class(&row), now),
            Err(_) => Ok(()),
        };
        match place {
            Ok(()) => {
                if row.attempts > 1 {
                    looks::stand(conn, row.id).await?;
                }
                go.push(row);
            }
            Err(free_at) => queue::put_off(conn, &row, (now, free_at), false).await?,
        }
    }
    Ok((go, gone))
}

/// In the transaction that wrote them: replies are taken up at once, as far as it is their turn, and go as soon as it is
/// committed.
pub async fn hand_over(conn: &mut Conn, bot: &Bot) -> Result<Vec<Leased>, StoreError> {
    let now = bot.clock.now();
    let room = Room { unhurried: 0, ..room(bot.underway.count()) };
    if !bot.handed.is_open() || !bot.steps.has_heard() || bot.outage.gate(now) != Gate::Open {
        return Ok(Vec::new());
    }
    take_up(conn, bot, room, &[]).await
}

/// What Telegram counts a message as.
pub(super) fn kind(row: &Leased) -> Kind {
    match (row.action, &row.screen) {
        (Action::Menu | Action::Leave, _) => Kind::Change,
        (Action::Replace, _) if row.message.is_some() => Kind::Change,
        (
            _,
            Some(
                Screen::Weekly { .. }
                | Screen::Look(_)
                | Screen::Data(DataScreen::Export)
                | Screen::Invite(InviteScreen::Invited { .. }),
            ),
        ) => Kind::Picture,
        _ => Kind::Message,
    }
}

fn class(row: &Leased) -> Class {
    match (row.lane, row.action) {
        (crate::dialogue::effect::Lane::Reply, Action::Replace) => Class::Change,
        (crate::dialogue::effect::Lane::Reply, _) => Class::Reply,
        _ => Class::Unhurried,
    }
}

/// After something failed for no fault of its own: asks Telegram who we are, if anything wants to go that may. Where it
/// says so, one message may. Holds no transaction while it asks.
pub async fn knock_if_shut(bot: &Bot) -> Result<(), StoreError> {
    if bot.outage.gate(bot.clock.now()) != Gate::Knock {
        return Ok(());
    }
    let now = bot.clock.now();
    let wait = bot.outage.waits(now).map(|_| bot.outage.failing()).unwrap_or_default();
    let mut conn = bot.store.read().await?;
    let due = queue::next_at(&mut conn, &wait).await?.into_iter().flatten().any(|due| due <= now);
    let waits = due || (bot.outage.is_proven() && outbox::any_waits(&mut conn).await?);
    drop(conn);
    if !waits {
        return Ok(());
    }
    match bot.api.me().await {
        Ok(_) if bot.outage.is_there(bot.clock.now()) => {
            let mut tx = bot.store.write().await?;
            again::hurry(&mut tx, bot.clock.now()).await?;
            tx.commit().await?;
        }
        Ok(_) => {}
        Err(ApiError::RetryAfter(wait)) => {
            let wait = TimeDelta::from_std(wait).unwrap_or(TimeDelta::MAX);
            bot.outage.rests(wait, bot.clock.now());
        }
        Err(_) => bot.outage.is_away(bot.clock.now()),
    }
    Ok(())
}

/// What was learnt of Telegram's pace is kept for the next process.
pub async fn keep_pace(bot: &Bot) -> Result<(), StoreError> {
    let learnt = bot.pace.lock().map(|mut pace| pace.learnt()).unwrap_or_default();
    if learnt.is_empty() {
        return Ok(());
    }
    let mut tx = bot.store.write().await?;
    for (kind, per_second) in learnt {
        paces::keep(&mut tx, kind, per_second, bot.clock.now()).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// How long nothing may go, if anything waits.
pub async fn until_next(bot: &Bot) -> Option<Duration> {
    let next = next_at(bot).await.ok()??;
    Some((next - bot.clock.now()).to_std().unwrap_or_default())
}

/// When the next message may go, if any waits: due, and in its turn.
pub async fn next_at(bot: &Bot) -> Result<Option<DateTime<Utc>>, StoreError> {
    let mut conn = bot.store.read().await?;
    let now = bot.clock.now();
    let gate = bot.outage.gate(now);
    let open = if let Gate::Shut(until) = gate { until } else { now };
    if bot.outage.is_proven() && outbox::any_waits(&mut conn).await? {
        return Ok(Some(open));
    }
    let free = Class::ALL.map(|class| bot.pace.lock().map_or(now, |pace| pace.free_at(class, now)));
    let first = |due: [Option<DateTime<Utc>>; 3], open: DateTime<Utc>| {
        let each = due.into_iter().zip(free).filter_map(|(due, free)| Some(due?.max(free).max(open)));
        each.min()
    };
    // What failed waits; all others need not.
    match bot.outage.waits(now) {
        Some(until) if gate != Gate::Open => {
            let all = first(queue::next_at(&mut conn, &[]).await?, open.max(until));
            let others = first(queue::next_at(&mut conn, &bot.outage.failing()).await?, open);
            Ok(all.into_iter().chain(others).min())
        }
        _ => Ok(first(queue::next_at(&mut conn, &[]).await?, open)),
    }
}
