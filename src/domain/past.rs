//! A clock that shows another time than was lived: is it wrong now, or was it wrong before? A machine without a battery
//! starts in some year or other until the net sets its clock; one that had run ahead is put right. Telegram's clock is
//! the witness. Never reads a clock.

use chrono::{DateTime, Datelike as _, TimeDelta, Utc};

use super::moment::Receipt;

/// A clock that is behind or ahead by more is not believed at once. One by less goes wrong about no day.
pub const FAR: TimeDelta = TimeDelta::hours(2);
/// No night, holiday or repair is as long as the leap of a clock that went to another month or year.
const VERY_FAR: TimeDelta = TimeDelta::days(8);
/// A wrong month or year is noticed within this.
const NOTICED: TimeDelta = TimeDelta::days(7);
/// Telegram's clock and ours were lately seen to agree.
const LATELY: TimeDelta = TimeDelta::days(30);

/// Time that was not lived: nobody ran, or the clock was set ahead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Leap {
    pub from: DateTime<Utc>,
    pub to: DateTime<Utc>,
}

/// What is known of the time lived so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Past {
    /// When Telegram's clock was last seen to agree with it.
    pub agreed: Option<DateTime<Utc>>,
    /// The last leap of more than [`FAR`].
    pub leap: Option<Leap>,
    /// The last that led to another month or year.
    pub far_leap: Option<Leap>,
    /// Since when Telegram has been saying a time far behind it, by Telegram's clock.
    pub seconded: Option<DateTime<Utc>>,
}

/// What Telegram said of the time just now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Telegram {
    /// It has not answered.
    Silent,
    /// Its answer says what time it is.
    Says(DateTime<Utc>),
    /// Its answer does not say. The newest that it brought is of then.
    Undated(Option<DateTime<Utc>>),
}

/// What time it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Belief {
    /// As it was lived: the clock is wrong now, or nobody knows yet.
    Lived,
    /// As the clock shows: it is right, and was wrong before if it had said otherwise.
    Shown,
    /// As Telegram says: the clock is wrong, and so is what was lived, such as while nobody ran.
    Told(DateTime<Utc>),
}

impl Telegram {
    /// When Telegram's clock was certainly as far as this.
    pub fn told(self) -> Option<DateTime<Utc>> {
        match self {
            Self::Silent => None,
            Self::Says(at) => Some(at),
            Self::Undated(newest) => newest,
        }
    }
}

/// Do both say the same, as far as days go?
pub fn is_near(one: DateTime<Utc>, other: DateTime<Utc>) -> bool {
    (one - other).abs() <= FAR
}

/// What time it is by a message that was sent just now and the clock or what was lived bears out, where Telegram's answers are
/// dated otherwise.
pub fn seen(shown: DateTime<Utc>, sent: DateTime<Utc>) -> Belief {
    if is_near(shown, sent) { Belief::Shown } else { Belief::Lived }
}

/// Tidemark was not written before this year: a clock that shows an earlier one is wrong.
pub fn cannot_be(shown: DateTime<Utc>) -> bool {
    const FIRST_YEAR: i32 = 2026;
    shown.year() < FIRST_YEAR
}

impl Leap {
    pub fn is_very_far(&self) -> bool {
        self.to - self.from > VERY_FAR
    }

    /// One that came soon after another is part of the same going astray.
    #[must_use]
    pub fn after(self, before: Option<Self>) -> Self {
        match before {
            Some(before) if self.from >= before.to && self.from - before.to < NOTICED => {
                Self { from: before.from, ..self }
            }
            _ => self,
        }
    }

    /// Would a clock that shows this have come back from it?
    fn is_undone_at(&self, shown: DateTime<Utc>) -> bool {
        shown >= self.from - FAR
    }
}

impl Past {
    /// May what has become old by now be forgotten? After a leap to another month or year, only once Telegram was there too,
    /// or days went by.
    pub fn is_sure(&self, now: DateTime<Utc>) -> bool {
        self.far_leap.is_none_or(|leap| {
            self.agreed.is_some_and(|agreed| agreed >= leap.to) || now - leap.to >= NOTICED
        })
    }

    /// Held against each other: the time as it was lived, what the clock shows, and what Telegram says.
    ///
    /// Time goes where Telegram says it is, and the clock is believed where it shows the same. Back it goes only for a
    /// clock that had gone ahead: not where Telegram had already been where we are. Without a word of Telegram's a clock that
    /// is far ahead is not believed before it has answered at all, and one that is far behind only where it undoes a leap.
    pub fn believes(&self, lived: DateTime<Utc>, shown: DateTime<Utc>, telegram: Telegram) -> Belief {
        let ahead = shown - lived > FAR;
        match telegram {
            Telegram::Says(said) => self.held_against(lived, shown, said),
            Telegram::Silent if ahead => Belief::Lived,
            Telegram::Undated(_) if ahead => Belief::Shown,
            _ if is_near(lived, shown) => Belief::Shown,
            _ => self.far_behind(lived, shown, telegram.told()),
        }
    }

    fn held_against(&self, lived: DateTime<Utc>, shown: DateTime<Utc>, said: DateTime<Utc>) -> Belief {
        let (at, belief) = if is_near(shown, said) {
            (shown, Belief::Shown)
        } else if Receipt::at(lived).agrees(said) {
            return Belief::Lived;
        } else {
            (said, Belief::Told(said))
        };
        let was_elsewhere = self.agreed.is_some_and(|agreed| agreed > at);
        let for_hours = self.seconded.is_some_and(|since| at - since >= FAR);
        let back = lived - at > FAR;
        match back && was_elsewhere && !for_hours && !self.is_undone(lived, at) {
            true => Belief::Lived,
            false => belief,
        }
    }

    /// Did a leap that nobody bore witness to lead to where we are, and would this be before it?
    fn is_undone(&self, lived: DateTime<Utc>, at: DateTime<Utc>) -> bool {
        let agreed_since = |at: DateTime<Utc>| self.agreed.is_some_and(|agreed| agreed >= at);
        let undoes = |leap: Leap| leap.is_undone_at(at) && !agreed_since(leap.to);
        let undoes_far = |leap: Leap| leap.is_undone_at(at) && at < leap.to && lived - leap.to < NOTICED;
        self.leap.is_some_and(undoes) || self.far_leap.is_some_and(undoes_far)
    }

    /// `told`: what Telegram dated, whose answers say no time themselves. Nothing else that the clock shows is a reason to
    /// forget what was lived.
    fn far_behind(&self, lived: DateTime<Utc>, shown: DateTime<Utc>, told: Option<DateTime<Utc>>) -> Belief {
        if self.is_undone(lived, shown) {
            return Belief::Shown;
        }
        let Some(told) = told else { return Belief::Lived };
        if Receipt::at(shown).agrees(told) {
            let never_elsewhere = self.agreed.is_some_and(|agreed| agreed <= shown);
            let for_hours = self.seconded.is_some_and(|since| shown - since >= FAR);
            return if never_elsewhere || for_hours { Belief::Shown } else { Belief::Lived };
        }
        let ours = self.agreed.is_some_and(|agreed| lived - agreed < LATELY);
        if told > lived && !Receipt::at(lived).agrees(told) && ours {
            return Belief::Told(told);
        }
        Belief::Lived
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        format!("{text}Z").parse().unwrap()
    }

    fn leap(from: &str, to: &str) -> Option<Leap> {
        Some(Leap { from: at(from), to: at(to) })
    }

    const LIVED: &str = "2026-03-06T23:00:00";
    const SILENT: Telegram = Telegram::Silent;

    /// A week with an answer in words on each evening, and a machine that is off at night.
    fn a_week() -> Past {
        Past {
            agreed: Some(at("2026-03-06T19:05:00")),
            leap: leap("2026-03-05T23:00:00", "2026-03-06T08:00:00"),
            ..Past::default()
        }
    }

    #[test]
    fn a_clock_that_died_is_not_believed_whatever_it_shows() {
        for shown in
            ["1970-01-01T00:00:04", "2025-03-06T20:05:00", "2026-01-01T00:00:00", "2026-03-05T23:00:00"]
        {
            let believes = |past: Past, told: Option<&str>| {
                past.believes(at(LIVED), at(shown), Telegram::Undated(told.map(at)))
            };
            assert_eq!(believes(a_week(), None), Belief::Lived, "{shown}");
            assert_eq!(believes(a_week(), Some(LIVED)), Belief::Lived, "{shown}");
            // Telegram has been there; that it should say the same now is no proof.
            assert_eq!(believes(a_week(), Some(shown)), Belief::Lived, "{shown}");
            assert_eq!(believes(Past::default(), Some(shown)), Belief::Lived, "nothing is known: {shown}");
        }
    }

    #[test]
    fn telegram_says_how_long_a_machine_with_such_a_clock_was_off() {
        let monday = at("2026-03-09T10:00:00");
        let told =
            |past: Past| past.believes(at(LIVED), at("2026-01-01T00:00:00"), Telegram::Undated(Some(monday)));
        assert_eq!(told(a_week()), Belief::Told(monday));
        // A Telegram whose clock never agreed with ours says nothing.
        assert_eq!(told(Past::default()), Belief::Lived);
    }

    #[test]
    fn a_clock_that_had_gone_ahead_is_believed_when_it_is_put_right() {
        let day = Past { leap: leap("2026-03-05T22:00:00", "2026-03-06T22:50:00"), ..a_week() };
        assert_eq!(day.believes(at(LIVED), at("2026-03-05T22:10:00"), SILENT), Belief::Shown);
        assert_eq!(
            day.believes(at(LIVED), at("2026-03-05T12:00:00"), SILENT),
            Belief::Lived,
            "before it went"
        );
        // For a year, with days lived there, words said there, and more leaps.
        let far_leap = leap("2025-03-02T20:00:00", "2026-03-04T19:00:00");
        let year = Past { far_leap, ..a_week() };
        assert_eq!(year.believes(at(LIVED), at("2025-03-05T08:00:00"), SILENT), Belief::Shown);
        assert_eq!(year.believes(at(LIVED), at("2025-03-01T08:00:00"), SILENT), Belief::Lived);
        assert_eq!(year.believes(at(LIVED), at("2026-03-05T08:00:00"), SILENT), Belief::Lived);
        assert_eq!(
            year.believes(at("2026-04-06T23:00:00"), at("2025-03-05T08:00:00"), SILENT),
            Belief::Lived
        );
    }

    #[test]
    fn a_clock_that_was_always_ahead_is_put_right_by_telegram() {
        let shown = at("2026-03-03T23:00:00");
        let since = |agreed: Option<&str>| Past { agreed: agreed.map(at), ..Past::default() };
        let believes = |past: Past| past.believes(at(LIVED), shown, Telegram::Undated(Some(shown)));
        assert_eq!(believes(since(Some("2026-03-01T12:00:00"))), Belief::Shown);
        assert_eq!(believes(since(Some("2026-03-05T12:00:00"))), Belief::Lived);
        // Whatever was kept, nobody waits for ever.
        let for_hours =
            Past { seconded: Some(at("2026-03-03T20:00:00")), ..since(Some("2026-03-05T12:00:00")) };
        assert_eq!(believes(for_hours), Belief::Shown);
    }

    #[test]
    fn nothing_is_old_in_a_year_that_nobody_lived_to() {
        let far_leap = leap("2025-03-02T20:00:00", LIVED);
        assert!(a_week().is_sure(at(LIVED)));
        assert!(!Past { far_leap, ..a_week() }.is_sure(at(LIVED)));
        assert!(Past { far_leap, ..a_week() }.is_sure(at("2026-03-13T23:00:00")));
        assert!(
            Past { far_leap, agreed: Some(at(LIVED)), ..a_week() }.is_sure(at(LIVED)),
            "Telegram is there"
        );
    }

    #[test]
    fn a_clock_far_ahead_is_not_believed_before_telegram_says_the_same() {
        for shown in
            ["2027-03-06T23:00:00", "2036-03-06T23:00:00", "2026-03-27T00:00:00", "2026-03-07T02:00:00"]
        {
            for past in [a_week(), Past::default()] {
                let believes = |telegram| past.believes(at(LIVED), at(shown), telegram);
                assert_eq!(believes(SILENT), Belief::Lived, "{shown}");
                assert_eq!(believes(Telegram::Says(at(LIVED))), Belief::Lived, "{shown}");
                assert_eq!(believes(Telegram::Says(at(shown))), Belief::Shown, "the bot was down: {shown}");
                let later = at("2026-03-06T23:30:00");
                assert_eq!(believes(Telegram::Says(later)), Belief::Told(later), "down for a while: {shown}");
                // Where no answer says what time it is, there is nothing to hold it against.
                assert_eq!(believes(Telegram::Undated(None)), Belief::Shown, "{shown}");
            }
        }
    }

    #[test]
    fn a_clock_that_stood_still_for_days_is_not_believed_once_telegram_answers() {
        let sunday = at("2026-03-08T10:00:00");
        for shown in ["2000-01-01T00:00:00", "2026-03-05T20:30:00", LIVED] {
            for past in [a_week(), Past::default()] {
                let told = past.believes(at(LIVED), at(shown), Telegram::Says(sunday));
                assert_eq!(told, Belief::Told(sunday), "{shown}");
            }
        }
    }

    #[test]
    fn what_was_lived_ahead_of_telegram_is_taken_back_once() {
        let (shown, right) = (at("2027-03-05T19:00:00"), at("2026-03-05T19:00:00"));
        let lived = at("2027-03-05T18:59:00");
        let agreed = |text: &str| Past { agreed: Some(at(text)), ..Past::default() };
        let says = |past: Past| past.believes(lived, shown, Telegram::Says(right));
        assert_eq!(says(agreed("2026-03-04T20:00:00")), Belief::Told(right));
        assert_eq!(says(Past::default()), Belief::Told(right));
        // A Telegram that said so itself goes wrong for a moment at most.
        let there = agreed("2027-03-05T18:00:00");
        assert_eq!(says(there), Belief::Lived);
        assert_eq!(says(Past { seconded: Some(at("2026-03-05T17:00:00")), ..there }), Belief::Told(right));
    }

    proptest! {
        /// Whatever the clock shows, and whenever it is: where Telegram says when it is, it is then.
        #[test]
        fn where_telegram_says_the_time_no_clock_leads_away_from_it(
            off in -400_000_000i64..400_000_000, down in 0i64..3_000_000, agreed in 0i64..3_000_000,
        ) {
            let by = |seconds: i64| at(LIVED) + TimeDelta::seconds(seconds);
            let (said, shown) = (by(down), by(off));
            let past = Past { agreed: Some(by(-agreed)), ..a_week() };
            let believed = match past.believes(at(LIVED), shown, Telegram::Says(said)) {
                Belief::Lived => at(LIVED),
                Belief::Shown => shown,
                Belief::Told(told) => told,
            };
            prop_assert!(is_near(believed, said), "{believed}");
        }

        /// A clock that died shows whatever it likes, and so may Telegram: what Telegram agreed to was lived.
        #[test]
        fn what_telegram_agreed_to_was_lived(
            back in 7_201i64..100_000_000, agreed in 0i64..7_200, night in 7_200i64..600_000, since in 0i64..7_200,
            told in proptest::option::of(0i64..100_000_000),
        ) {
            let ago = |seconds: i64| at(LIVED) - TimeDelta::seconds(seconds);
            let to = ago(agreed + since);
            let past = Past {
                agreed: Some(ago(agreed)),
                leap: Some(Leap { from: to - TimeDelta::seconds(night), to }),
                ..Past::default()
            };
            prop_assert_eq!(past.believes(at(LIVED), ago(back), Telegram::Undated(told.map(ago))), Belief::Lived);
        }

        /// A clock that comes back from where it had gone is believed, wherever that was.
        #[test]
        fn a_leap_that_nobody_bore_witness_to_is_undone(
            size in 7_201i64..100_000_000, lived_there in 0i64..600_000, early in 0i64..600_000,
        ) {
            let ago = |seconds: i64| at(LIVED) - TimeDelta::seconds(seconds);
            let leap = Leap { from: ago(lived_there + size), to: ago(lived_there) };
            let past = Past { agreed: Some(leap.from - TimeDelta::seconds(early)), leap: Some(leap), ..Past::default() };
            let right = leap.from + TimeDelta::seconds(lived_there);
            prop_assert_eq!(past.believes(at(LIVED), right, SILENT), Belief::Shown);
        }
    }

    #[test]
    fn one_going_astray_after_the_other_is_one() {
        let first = leap("2026-03-02T20:00:00", "2027-03-02T20:00:00");
        let next = leap("2027-03-03T20:00:00", "2028-03-02T20:00:00").unwrap();
        assert_eq!(Some(next.after(first)), leap("2026-03-02T20:00:00", "2028-03-02T20:00:00"));
        let later = leap("2027-04-03T20:00:00", "2028-03-02T20:00:00").unwrap();
        assert_eq!(later.after(first), later);
        assert!(next.is_very_far() && !a_week().leap.unwrap().is_very_far());
    }
}
