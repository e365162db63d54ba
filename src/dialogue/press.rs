//! What a button means, and how that fits into Telegram's 64 bytes: a version, then short words.
//! A button says all it needs, so it works after a restart and however old it is.

use chrono::{Datelike, NaiveDate};
use chrono_tz::Tz;

use crate::domain::client::PauseLength;
use crate::domain::ids::{InviteId, ItemId, LinkId, SkillId, TaskId};
use crate::domain::lang::Lang;
use crate::domain::scale::SudsWhen;
use crate::domain::schedule::{LocalTime, Weekdays};

pub use super::checkin::Tap;
pub use super::questions::QuestionTap;
use super::state::TimeFor;

/// The longest callback data Telegram takes, in bytes.
pub const DATA_MAX: usize = 64;
const VERSION: &str = "1";
/// Buttons of check-ins since questions are items. Those of the version before are still read: people press old messages.
const ITEMS: &str = "2";

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Press {
    /// On the check-in of that day.
    Checkin(NaiveDate, Tap),
    Today,
    Yesterday,
    /// The check-in of that day, whenever it is pressed.
    Day(NaiveDate),
    Chart,
    Export,
    Help,
    Agree(InviteId),
    Decline,
    /// A client means to become a therapist as well.
    TherapistToo(InviteId),
    Lang(Lang),
    ChooseLang,
    ShareLocation,
    ClockZones,
    Zone(Tz),
    Time(TimeFor, LocalTime),
    Settings,
    ChooseZone,
    ChooseTime(TimeFor),
    ChooseWeekdays,
    Weekdays(Weekdays),
    ChooseWeekday(TimeFor),
    Weekday(TimeFor, u8),
    Nudge(bool),
    /// What the client is asked, to put some of it aside.
    AskAside,
    Aside(ItemId, bool),
    /// May the nudge come late in the evening?
    NudgeLate(bool),
    Pause(PauseLength),
    Resume,
    AskPause,
    AskStop,
    StopAsk(LinkId),
    Stop(LinkId),
    StopAllAsk,
    StopAll,
    KeepSharing,
    DeleteAsk,
    Clients,
    /// Another page of the same list.
    ClientsPage(u16),
    /// A page of the caseload: this week at one look.
    Caseload(u16),
    Invite,
    Case(LinkId, CaseTap),
}

/// A therapist's press on one client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CaseTap {
    Open,
    Chart,
    /// So many weeks before a session.
    Session(u8),
    SessionFile(u8),
    Homework,
    AddTask,
    EndTask(TaskId),
    /// The task just typed has no last day.
    NoLastDay,
    Skills,
    AddSkill,
    RetireSkill(SkillId),
    SudsWhen(SudsWhen),
    /// What is asked of this client.
    Question(QuestionTap),
    PauseAsk,
    Pause(PauseLength),
    Resume,
    EndAsk,
    End,
}

impl Press {
    /// The callback data, at most 64 bytes.
    pub fn encode(&self) -> String {
        let body = match self {
            Self::Checkin(day, tap) => format!("c {} {}", day.num_days_from_ce(), tap.encode()),
            Self::Today => "today".into(),
            Self::Yesterday => "yest".into(),
            Self::Day(day) => format!("day {}", day.num_days_from_ce()),
            Self::Chart => "chart".into(),
            Self::Export => "export".into(),
            Self::Help => "help".into(),
            Self::Agree(invite) => format!("agree {}", invite.0),
            Self::Decline => "decline".into(),
            Self::TherapistToo(invite) => format!("also {}", invite.0),
            Self::Lang(lang) => format!("lang {}", lang.tag()),
            Self::ChooseLang => "langs".into(),
            Self::ShareLocation => "loc".into(),
            Self::ClockZones => "clock".into(),
            Self::Zone(zone) => format!("zone {}", zone.name()),
            Self::Time(target, time) => format!("time {} {}", for_code(*target), time.minutes()),
            Self::Settings => "set".into(),
            Self::ChooseZone => "zones".into(),
            Self::ChooseTime(target) => format!("times {}", for_code(*target)),
            Self::ChooseWeekdays => "days".into(),
            Self::Weekdays(days) => format!("days {}", days.bits()),
            Self::ChooseWeekday(target) => format!("wday {}", for_code(*target)),
            Self::Weekday(target, day) => format!("wday {} {day}", for_code(*target)),
            Self::Nudge(on) => format!("nudge {}", u8::from(*on)),
            Self::NudgeLate(on) => format!("nudge+ {}", u8::from(*on)),
            Self::AskAside => "asked".into(),
            Self::Aside(item, aside) => format!("aside {} {}", item.0, u8::from(*aside)),
            Self::Pause(length) => format!("pause {}", length_code(*length)),
            Self::Resume => "resume".into(),
            Self::AskPause => "pauses".into(),
            Self::AskStop => "stops".into(),
            Self::StopAsk(link) => format!("stop? {}", link.0),
            Self::Stop(link) => format!("stop {}", link.0),
            Self::StopAllAsk => "stopall?".into(),
            Self::StopAll => "stopall".into(),
            Self::KeepSharing => "keep".into(),
            Self::DeleteAsk => "delete?".into(),
            Self::Clients => "cases".into(),
            Self::ClientsPage(page) => format!("cases {page}"),
            Self::Caseload(page) => format!("week {page}"),
            Self::Invite => "invite".into(),
            Self::Case(link, tap) => format!("case {} {}", link.0, tap.encode()),
        };
        let version = if matches!(self, Self::Checkin(..)) { ITEMS } else { VERSION };
        format!("{version} {body}")
    }

    /// `None`: not one of ours, or of a version that is gone.
    pub fn decode(data: &str) -> Option<Self> {
        if data.len() > DATA_MAX {
            return None;
        }
        let words: Vec<&str> = data.split(' ').collect();
        let (version, body) = words.split_first()?;
        let tap_of = match *version {
            VERSION => Tap::decode_first,
            ITEMS if body.first() == Some(&"c") => Tap::decode,
            _ => return None,
        };
        Some(match body {
            ["c", day, tap @ ..] => Self::Checkin(day_of(day)?, tap_of(tap)?),
            ["today"] => Self::Today,
            ["yest"] => Self::Yesterday,
            ["day", day] => Self::Day(day_of(day)?),
            ["chart"] => Self::Chart,
            ["export"] => Self::Export,
            ["help"] => Self::Help,
            ["agree", id] => Self::Agree(InviteId(id.parse().ok()?)),
            ["decline"] => Self::Decline,
            ["also", id] => Self::TherapistToo(InviteId(id.parse().ok()?)),
            ["lang", tag] => Self::Lang(Lang::new(tag)),
            ["langs"] => Self::ChooseLang,
            ["loc"] => Self::ShareLocation,
            ["clock"] => Self::ClockZones,
            ["zone", name] => Self::Zone(name.parse().ok()?),
            ["time", target, minutes] => {
                Self::Time(for_what(target)?, LocalTime::new(minutes.parse().ok()?)?)
            }
            ["set"] => Self::Settings,
            ["zones"] => Self::ChooseZone,
            ["times", target] => Self::ChooseTime(for_what(target)?),
            ["days"] => Self::ChooseWeekdays,
            ["days", bits] => Self::Weekdays(Weekdays::from_bits(bits.parse().ok()?)?),
            ["wday", target] => Self::ChooseWeekday(for_what(target)?),
            ["wday", target, day] => Self::Weekday(for_what(target)?, up_to(day, 6)?),
            ["nudge", on] => Self::Nudge(flag(on)?),
            ["nudge+", on] => Self::NudgeLate(flag(on)?),
            ["asked"] => Self::AskAside,
            ["aside", item, aside] => Self::Aside(ItemId(item.parse().ok()?), flag(aside)?),
            ["pause", length] => Self::Pause(length_of(length)?),
            ["resume"] => Self::Resume,
            ["pauses"] => Self::AskPause,
            ["stops"] => Self::AskStop,
            ["stop?", id] => Self::StopAsk(LinkId(id.parse().ok()?)),
            ["stop", id] => Self::Stop(LinkId(id.parse().ok()?)),
            ["stopall?"] => Self::StopAllAsk,
            ["stopall"] => Self::StopAll,
            ["keep"] => Self::KeepSharing,
            ["delete?"] => Self::DeleteAsk,
            ["cases"] => Self::Clients,
            ["cases", page] => Self::ClientsPage(page.parse().ok()?),
            ["week", page] => Self::Caseload(page.parse().ok()?),
            ["invite"] => Self::Invite,
            ["case", id, tap @ ..] => Self::Case(LinkId(id.parse().ok()?), CaseTap::decode(tap)?),
            _ => return None,
        })
    }
}

impl CaseTap {
    fn encode(self) -> String {
        match self {
            Self::Open => "open".into(),
            Self::Chart => "chart".into(),
            Self::Session(weeks) => format!("back {weeks}"),
            Self::SessionFile(weeks) => format!("file {weeks}"),
            Self::Homework => "hw".into(),
            Self::AddTask => "hw+".into(),
            Self::EndTask(id) => format!("hw- {}", id.0),
            Self::NoLastDay => "hwopen".into(),
            Self::Skills => "sk".into(),
            Self::AddSkill => "sk+".into(),
            Self::RetireSkill(id) => format!("sk- {}", id.0),
            Self::SudsWhen(when) => format!("suds {}", when_code(when)),
            Self::Question(tap) => format!("q {}", tap.encode()),
            Self::PauseAsk => "pause?".into(),
            Self::Pause(length) => format!("pause {}", length_code(length)),
            Self::Resume => "resume".into(),
            Self::EndAsk => "end?".into(),
            Self::End => "end".into(),
        }
    }

    fn decode(words: &[&str]) -> Option<Self> {
        Some(match words {
            ["open"] => Self::Open,
            ["chart"] => Self::Chart,
            ["back", weeks] => Self::Session(up_to(weeks, 52)?),
            ["file", weeks] => Self::SessionFile(up_to(weeks, 52)?),
            ["hw"] => Self::Homework,
            ["hw+"] => Self::AddTask,
            ["hw-", id] => Self::EndTask(TaskId(id.parse().ok()?)),
            ["hwopen"] => Self::NoLastDay,
            ["sk"] => Self::Skills,
            ["sk+"] => Self::AddSkill,
            ["sk-", id] => Self::RetireSkill(SkillId(id.parse().ok()?)),
            ["suds", when] => Self::SudsWhen(when_of(when)?),
            ["q", tap @ ..] => Self::Question(QuestionTap::decode(tap)?),
            ["pause?"] => Self::PauseAsk,
            ["pause", length] => Self::Pause(length_of(length)?),
            ["resume"] => Self::Resume,
            ["end?"] => Self::EndAsk,
            ["end"] => Self::End,
            _ => return None,
        })
    }
}

fn for_code(target: TimeFor) -> &'static str {
    match target {
        TimeFor::Prompt => "p",
        TimeFor::Weekly => "w",
        TimeFor::Digest => "d",
    }
}

fn for_what(code: &str) -> Option<TimeFor> {
    Some(match code {
        "p" => TimeFor::Prompt,
        "w" => TimeFor::Weekly,
        "d" => TimeFor::Digest,
        _ => return None,
    })
}

fn day_of(code: &str) -> Option<NaiveDate> {
    NaiveDate::from_num_days_from_ce_opt(code.parse().ok()?)
}

fn length_code(length: PauseLength) -> u8 {
    match length {
        PauseLength::Days(days) => days,
        PauseLength::UntilResumed => 0,
    }
}

fn length_of(code: &str) -> Option<PauseLength> {
    Some(match up_to(code, 31)? {
        0 => PauseLength::UntilResumed,
        days => PauseLength::Days(days),
    })
}

fn when_code(when: SudsWhen) -> &'static str {
    match when {
        SudsWhen::HighestToday => "high",
        SudsWhen::RightNow => "now",
    }
}

fn when_of(code: &str) -> Option<SudsWhen> {
    Some(match code {
        "high" => SudsWhen::HighestToday,
        "now" => SudsWhen::RightNow,
        _ => return None,
    })
}

fn flag(word: &str) -> Option<bool> {
    Some(up_to(word, 1)? == 1)
}

fn up_to(word: &str, high: u8) -> Option<u8> {
    word.parse().ok().filter(|n| *n <= high)
}

#[cfg(test)]
mod tests;
