//! How fast messages may go out: new ones, pictures and changes apart, because Telegram counts them apart; of the new ones a
//! share is kept free for replies; and to one chat. The generic cell rate algorithm, with time as a value. It begins at the
//! documented limits and learns: a refusal makes a kind slower by a third, and every second that none comes a little faster.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};

use crate::store::queue::{Class, Room};

use super::cell::{Cell, Rate};

/// What Telegram counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A new message.
    Message,
    /// A new message with a picture or files.
    Picture,
    /// A message that changes.
    Change,
}

impl Kind {
    pub const ALL: [Self; 3] = [Self::Message, Self::Picture, Self::Change];

    pub fn name(self) -> &'static str {
        match self {
            Self::Message => "message",
            Self::Picture => "picture",
            Self::Change => "change",
        }
    }
}

/// Of the new messages so much may be other than replies.
const UNHURRIED: f64 = 0.97;
/// These wait so long for each other: to take one up and to record it costs as much as to do so with three.
const TOGETHER: TimeDelta = TimeDelta::milliseconds(100);

/// The most a second of each kind, and to one chat.
#[derive(Clone, Copy, Debug)]
pub struct Rates {
    pub messages: Rate,
    /// Of the new messages those that are no replies.
    pub unhurried: Rate,
    pub changes: Rate,
    pub chat_messages: Rate,
    pub chat_changes: Rate,
}

impl Rates {
    /// About 30 new messages a second overall and one a second to a chat, with short bursts (Telegram's bots FAQ). Nothing
    /// is documented for changes: they are as fast as they come, until refused.
    pub const TELEGRAM: Self = Self {
        messages: Rate { per_second: 30.0, burst: 10 },
        unhurried: Rate { per_second: 30.0 * UNHURRIED, burst: 5 },
        changes: Rate { per_second: 10_000.0, burst: 1_000 },
        chat_messages: Rate { per_second: 1.0, burst: 3 },
        chat_changes: Rate { per_second: 2_000.0, burst: 200 },
    };
    /// For clocks set by hand, where waiting would be for ever.
    pub const UNLIMITED: Self = {
        let free = Rate { per_second: 1e9, burst: u32::MAX };
        Self { messages: free, unhurried: free, changes: free, chat_messages: free, chat_changes: free }
    };
    /// The same with so many new messages a second: Telegram sells up to 1,000.
    #[must_use]
    pub fn with_messages(mut self, per_second: u32) -> Self {
        let burst = (per_second / 3).max(2);
        self.messages = Rate { per_second: per_second.into(), burst };
        self.unhurried = Rate { per_second: f64::from(per_second) * UNHURRIED, burst: burst / 2 };
        self
    }

    fn of_chat(self, kind: Kind) -> Rate {
        match kind {
            Kind::Message | Kind::Picture => self.chat_messages,
            Kind::Change => self.chat_changes,
        }
    }
}

#[derive(Debug)]
pub struct Pace {
    rates: Rates,
    messages: Learnt,
    pictures: Learnt,
    changes: Learnt,
    unhurried: Cell,
    /// By chat, of new messages and of changes.
    chats: HashMap<i64, [Cell; 2]>,
    /// Chats that Telegram told to wait.
    held: HashMap<i64, DateTime<Utc>>,
}

/// One kind, as fast as Telegram has been letting it go.
#[derive(Clone, Copy, Debug)]
struct Learnt {
    most: Rate,
    now: Rate,
    cell: Cell,
    /// When it last became slower, and faster.
    slowed: Option<DateTime<Utc>>,
    sped: Option<DateTime<Utc>>,
    /// All of this kind wait until then.
    held: Option<DateTime<Utc>>,
    /// As it is kept.
    kept: f64,
}

/// A refusal leaves so much of a pace, and a second without one gives back so much of the most.
const SLOWER: f64 = 0.7;
const FASTER: f64 = 0.01;
/// A pace is kept anew once it has moved by so much of itself.
const WORTH_KEEPING: f64 = 0.05;
const A_SECOND: TimeDelta = TimeDelta::seconds(1);
/// Of what is refused as a whole nothing goes for so long.
const A_MOMENT: TimeDelta = TimeDelta::seconds(2);

impl Pace {
    pub fn new(rates: Rates) -> Self {
        Self {
            rates,
            messages: Learnt::new(rates.messages),
            pictures: Learnt::new(rates.messages),
            changes: Learnt::new(rates.changes),
            unhurried: Cell::default(),
            chats: HashMap::new(),
            held: HashMap::new(),
        }
    }

    /// Takes a place for a message now, or says when to ask again.
    pub fn take(
        &mut self,
        chat: i64,
        kind: Kind,
        class: Class,
        now: DateTime<Utc>,
    ) -> Result<(), DateTime<Utc>> {
        let (of_chat, at) = (self.rates.of_chat(kind), usize::from(kind == Kind::Change));
        let own = self.chats.get(&chat).map_or(Cell::default(), |cells| cells[at]);
        let mut free = self.kind(kind).free_at(now).max(own.free_at(of_chat, now));
        if kind != Kind::Change {
            free = free.max(self.messages.free_at(now));
            if class == Class::Unhurried {
                free = free.max(self.unhurried.free_at(self.unhurried_rate(), now));
            }
        }
        if let Some(held) = self.held.get(&chat) {
            free = free.max(*held);
        }
        if free > now {
            return Err(free);
        }
        self.held.remove(&chat);
        match kind {
            Kind::Change => self.changes.take(now),
            Kind::Message => self.messages.take(now),
            Kind::Picture => {
                self.pictures.take(now);
                self.messages.take(now);
            }
        }
        if kind != Kind::Change && class == Class::Unhurried {
            let rate = self.unhurried_rate();
            self.unhurried.take(rate, now);
        }
        self.chats.entry(chat).or_default()[at].take(of_chat, now);
        if self.chats.len() > FORGET_ABOVE {
            self.chats.retain(|_, cells| cells.iter().any(|cell| cell.is_ahead_of(now)));
        }
        Ok(())
    }

    /// How many messages may go now, whatever their chats.
    pub fn places(&self, now: DateTime<Utc>) -> Room {
        let replies = self.messages.places(now);
        let rate = self.unhurried_rate();
        let unhurried = self.unhurried.places(rate, now);
        let are_few = u32::try_from(unhurried).is_ok_and(|many| many < rate.within(TOGETHER));
        Room {
            changes: self.changes.places(now),
            replies,
            unhurried: if are_few { 0 } else { replies.min(unhurried) },
            all: usize::MAX,
        }
    }

    /// When the next message of a class may go, whatever its chat.
    pub fn free_at(&self, class: Class, now: DateTime<Utc>) -> DateTime<Utc> {
        match class {
            Class::Change => self.changes.free_at(now),
            Class::Reply => self.messages.free_at(now),
            Class::Unhurried => {
                let rate = self.unhurried_rate();
                let free = self.unhurried.free_for(rate.within(TOGETHER), rate, now);
                self.messages.free_at(now).max(free)
            }
        }
    }

    /// The clock was set back: what waits goes on waiting as long as it had to, and no longer.
    pub fn set_back(&mut self, by: TimeDelta) {
        for learnt in [&mut self.messages, &mut self.pictures, &mut self.changes] {
            learnt.cell.set_back(by);
            learnt.slowed = learnt.slowed.map(|at| at - by);
            learnt.sped = learnt.sped.map(|at| at - by);
            learnt.held = learnt.held.map(|at| at - by);
        }
        self.unhurried.set_back(by);
        self.chats.values_mut().flatten().for_each(|cell| cell.set_back(by));
        self.held.values_mut().for_each(|until| *until -= by);
    }

    /// Telegram told this chat to wait. Where it told so many others as well that it is this kind as a whole that goes too
    /// fast, all of the kind wait a moment, and no other does.
    pub fn hold(&mut self, chat: i64, kind: Kind, now: DateTime<Utc>, until: DateTime<Utc>) {
        self.held.insert(chat, until);
        if self.held.iter().any(|(other, until)| *other != chat && *until > now) {
            self.kind_mut(kind).refused(now, until);
        }
    }

    /// What was learnt by a process before.
    pub fn learn(&mut self, kind: &str, per_second: f64) {
        for known in Kind::ALL {
            if known.name() == kind {
                let learnt = self.kind_mut(known);
                learnt.go(per_second);
                learnt.kept = learnt.now.per_second;
            }
        }
    }

    /// What was learnt since this was last asked, where it is worth keeping.
    pub fn learnt(&mut self) -> Vec<(&'static str, f64)> {
        let mut new = Vec::new();
        for kind in Kind::ALL {
            let learnt = self.kind_mut(kind);
            let per_second = learnt.now.per_second;
            let whole = (per_second - learnt.most.per_second).abs() < f64::EPSILON;
            if (per_second - learnt.kept).abs() > learnt.kept * WORTH_KEEPING
                || (whole && (per_second - learnt.kept).abs() > f64::EPSILON)
            {
                learnt.kept = per_second;
                new.push((kind.name(), per_second));
            }
        }
        new
    }

    fn unhurried_rate(&self) -> Rate {
        let share = self.messages.now.per_second / self.messages.most.per_second;
        Rate { per_second: self.rates.unhurried.per_second * share, burst: self.rates.unhurried.burst }
    }

    fn kind(&self, kind: Kind) -> &Learnt {
        match kind {
            Kind::Message => &self.messages,
            Kind::Picture => &self.pictures,
            Kind::Change => &self.changes,
        }
    }

    fn kind_mut(&mut self, kind: Kind) -> &mut Learnt {
        match kind {
            Kind::Message => &mut self.messages,
            Kind::Picture => &mut self.pictures,
            Kind::Change => &mut self.changes,
        }
    }
}

const FORGET_ABOVE: usize = 10_000;

impl Learnt {
    fn new(most: Rate) -> Self {
        Self {
            most,
            now: most,
            cell: Cell::default(),
            slowed: None,
            sped: None,
            held: None,
            kept: most.per_second,
        }
    }

    fn free_at(&self, now: DateTime<Utc>) -> DateTime<Utc> {
        self.held.unwrap_or(now).max(self.cell.free_at(self.now, now))
    }

    fn places(&self, now: DateTime<Utc>) -> usize {
        match self.held.is_some_and(|until| until > now) {
            true => 0,
            false => self.cell.places(self.now, now),
        }
    }

    fn take(&mut self, now: DateTime<Utc>) {
        let slower = self.now.per_second < self.most.per_second;
        if slower && self.sped.is_none_or(|at| now - at >= A_SECOND) {
            self.go(self.now.per_second + self.most.per_second * FASTER);
            self.sped = Some(now);
        }
        self.cell.take(self.now, now);
    }

    /// Several refusals of one second are of one cause.
    fn refused(&mut self, now: DateTime<Utc>, until: DateTime<Utc>) {
        self.held = self.held.max(Some(until.min(now + A_MOMENT)));
        if self.slowed.is_none_or(|at| now - at >= A_SECOND) {
            self.go(self.now.per_second * SLOWER);
            (self.slowed, self.sped) = (Some(now), Some(now));
        }
    }

    fn go(&mut self, per_second: f64) {
        let per_second = per_second.clamp(1.0_f64.min(self.most.per_second), self.most.per_second);
        self.now = Rate { per_second, burst: self.most.burst };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn start() -> DateTime<Utc> {
        DateTime::UNIX_EPOCH
    }

    fn at(millis: i64) -> DateTime<Utc> {
        start() + TimeDelta::milliseconds(millis)
    }

    fn sent_within(
        pace: &mut Pace,
        (kind, class): (Kind, Class),
        millis: i64,
        chat: impl Fn(i64) -> i64,
    ) -> usize {
        (0..millis).filter(|ms| pace.take(chat(*ms), kind, class, at(*ms)).is_ok()).count()
    }

    const REPLY: (Kind, Class) = (Kind::Message, Class::Reply);
    const PROMPT: (Kind, Class) = (Kind::Message, Class::Unhurried);
    const CHANGE: (Kind, Class) = (Kind::Change, Class::Change);

    #[test]
    fn one_chat_gets_a_short_burst_and_then_one_a_second() {
        let mut pace = Pace::new(Rates::TELEGRAM);
        assert_eq!(sent_within(&mut pace, REPLY, 10_000, |_| 7), 3 + 9);
        assert_eq!(sent_within(&mut pace, CHANGE, 1_000, |_| 7), 1_000, "changes are as fast as they come");
    }

    #[test]
    fn a_broadcast_takes_nearly_all_and_leaves_room_for_replies() {
        let mut pace = Pace::new(Rates::TELEGRAM);
        let broadcast = sent_within(&mut pace, PROMPT, 60_000, |ms| ms);
        assert!((1_740..=1_755).contains(&broadcast), "{broadcast}");
        // In the very same second, somebody taps, and somebody types.
        assert_eq!(pace.take(-1, Kind::Change, Class::Change, at(59_999)), Ok(()));
        assert_eq!(pace.take(-2, Kind::Message, Class::Reply, at(59_999)), Ok(()));
    }

    #[test]
    fn as_many_places_as_can_be_taken() {
        let mut pace = Pace::new(Rates::TELEGRAM);
        let places = pace.places(start());
        assert_eq!((places.changes, places.replies, places.unhurried), (1_000, 10, 5));
        for step in 0..400 {
            let now = at(step * 7);
            for (kind, class) in [PROMPT, REPLY] {
                let places = pace.places(now);
                let places = if class == Class::Reply { places.replies } else { places.unhurried };
                assert_eq!(places > 0, pace.free_at(class, now) <= now);
                let taken =
                    places > 0 && pace.take(1_000 + step * 2 + class as i64, kind, class, now).is_ok();
                assert_eq!(places > 0, taken);
            }
        }
        assert_eq!(Pace::new(Rates::UNLIMITED).places(start()).unhurried, usize::MAX);
    }

    #[test]
    fn what_is_not_urgent_goes_by_threes_and_alone_where_the_pace_is_slow() {
        let mut pace = Pace::new(Rates::TELEGRAM);
        let (mut rounds, mut sent) = (0, 0);
        for now in (0..60_000).map(at) {
            let places = pace.places(now).unhurried;
            let taken = (0..places)
                .filter(|n| pace.take(sent + *n as i64, Kind::Message, Class::Unhurried, now).is_ok());
            let taken = taken.count();
            assert_eq!(taken, places);
            rounds += i32::from(taken > 0);
            sent += taken as i64;
        }
        assert!((1_740..=1_755).contains(&sent), "{sent}");
        assert!((580..=590).contains(&rounds), "{rounds}");
        pace.learn("message", 5.0);
        let free = pace.free_at(Class::Unhurried, at(70_000));
        assert_eq!(free, at(70_000));
        while pace.take(-1_000 - sent, Kind::Message, Class::Unhurried, at(70_000)).is_ok() {
            sent += 1;
        }
        let next = pace.free_at(Class::Unhurried, at(70_000)) - at(70_000);
        assert!((180..=210).contains(&next.num_milliseconds()), "{next}");
    }

    #[test]
    fn overall_it_is_about_thirty_a_second_or_what_was_bought() {
        let mut pace = Pace::new(Rates::TELEGRAM);
        let sent = sent_within(&mut pace, REPLY, 10_000, |ms| ms);
        assert!((300..=310).contains(&sent), "{sent}");
        let mut pace = Pace::new(Rates::TELEGRAM.with_messages(500));
        let sent = sent_within(&mut pace, REPLY, 10_000, |ms| ms);
        assert!((5_000..=5_170).contains(&sent), "{sent}");
    }

    #[test]
    fn a_clock_set_back_makes_nobody_wait_longer() {
        let mut pace = Pace::new(Rates::TELEGRAM);
        let hour = TimeDelta::hours(1);
        let late = start() + hour;
        let mut take = |chat, now| pace.take(chat, Kind::Message, Class::Unhurried, now);
        while take(1, late).is_ok() {}
        let free = take(1, late).unwrap_err() - late;
        pace.hold(2, Kind::Message, late, late + TimeDelta::seconds(5));
        pace.set_back(hour);
        let mut take = |chat, now| pace.take(chat, Kind::Message, Class::Reply, now);
        assert_eq!(take(1, start()), Err(start() + free));
        assert_eq!(take(1, start() + free), Ok(()));
        assert_eq!(take(2, start() + TimeDelta::seconds(4)), Err(start() + TimeDelta::seconds(5)));
        assert_eq!(take(2, start() + TimeDelta::seconds(5)), Ok(()));
    }

    #[test]
    fn being_told_to_wait_holds_that_chat_alone() {
        let mut pace = Pace::new(Rates::TELEGRAM);
        let until = at(5_000);
        pace.hold(1, Kind::Message, start(), until);
        assert_eq!(pace.take(1, Kind::Message, Class::Reply, start()), Err(until));
        assert_eq!(pace.take(2, Kind::Message, Class::Reply, start()), Ok(()));
        assert!(pace.learnt().is_empty());
        pace.hold(3, Kind::Message, start(), until);
        assert_eq!(
            pace.take(4, Kind::Message, Class::Reply, start()),
            Err(at(2_000)),
            "a second one holds its kind"
        );
        assert_eq!(pace.places(start()).replies, 0);
        assert_eq!(pace.take(4, Kind::Change, Class::Change, start()), Ok(()), "and no other");
        assert_eq!(pace.take(1, Kind::Message, Class::Reply, until), Ok(()));
    }

    /// A Telegram that takes 20 a second: it settles near that, is kept, and comes back once more are taken.
    #[test]
    fn it_settles_just_below_what_is_refused_and_comes_back() {
        let mut pace = Pace::new(Rates::TELEGRAM);
        let (mut taken, mut refused, mut budget) = (0, 0, 20.0_f64);
        let mut kept = Vec::new();
        for ms in 0..120_000 {
            budget = (budget + 0.02).min(20.0);
            if pace.take(ms, Kind::Message, Class::Reply, at(ms)).is_err() {
                continue;
            }
            if budget >= 1.0 {
                budget -= 1.0;
                taken += 1;
            } else {
                refused += 1;
                pace.hold(ms, Kind::Message, at(ms), at(ms + 1_000));
                pace.hold(-ms, Kind::Message, at(ms), at(ms + 1_000));
            }
            kept.extend(pace.learnt());
        }
        assert!(taken > 2_000, "{taken} of 2400");
        assert!(refused * 50 < taken, "{refused} of {taken}");
        let (kind, last) = kept.last().copied().unwrap();
        assert!(kind == "message" && (12.0..=24.0).contains(&last), "{last}");
        let mut after = Pace::new(Rates::TELEGRAM);
        after.learn(kind, last);
        assert!(sent_within(&mut after, REPLY, 1_000, |ms| ms) <= 34);
        let later = sent_within(&mut after, REPLY, 120_000, |ms| ms);
        assert!(later > 3_200 && after.places(at(130_000)).replies == 10, "{later}");
    }
}
