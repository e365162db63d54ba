//! A sample of every line.

use crate::dialogue::event::Unreadable;
use crate::dialogue::screen::Line;
use crate::domain::checkin::Question;
use crate::domain::ids::TaskId;

use super::samples::{HOSTILE, ZONE, at, day};

pub fn lines() -> Vec<Line> {
    let therapist = || HOSTILE.to_owned();
    let alias = || HOSTILE.to_owned();
    let next = at("2026-03-03T19:00:00Z");
    let day = day("2026-03-02");
    let (low, high) = (0, 10);
    let unreadable = [
        Unreadable::Sticker,
        Unreadable::Voice,
        Unreadable::Picture,
        Unreadable::Edited,
        Unreadable::Forwarded,
        Unreadable::Other,
    ];
    let mut lines: Vec<Line> = unreadable.map(Line::Unreadable).into();
    lines.extend([
        Line::Sorry,
        Line::NothingAsked,
        Line::NothingAsked.unheard(),
        Line::NotANumber { low, high }.unheard(),
        Line::TimeUnclear.unheard(),
        Line::StaleButton,
        Line::UnknownCommand,
        Line::Cancelled,
        Line::NothingToCancel,
        Line::NotClient,
        Line::NotTherapist,
        Line::NotFound,
        Line::NotANumber { low, high },
        Line::AmongWords,
        Line::OtherQuestion { open: Question::Mood },
        Line::OtherQuestion { open: Question::Suds },
        Line::OtherQuestion { open: Question::Skills },
        Line::OtherQuestion { open: Question::Helped },
        Line::OtherQuestion { open: Question::Task(TaskId(1)) },
        Line::OtherQuestion { open: Question::Useful(TaskId(1)) },
        Line::OtherQuestion { open: Question::Note },
        Line::SeveralNumbers { low, high }.unheard(),
        Line::NotWhole { low, high },
        Line::SeveralNumbers { low, high },
        Line::OutOfRange { low: 0, high: 100 },
        Line::PickNumbers { high: 7 },
        Line::NoteTooLong { max: 4096 },
        Line::NoteEmpty,
        Line::NoNote,
        Line::Saved,
        Line::DayClosed { day },
        Line::NotYetClient { day },
        Line::InviteUnknown,
        Line::NameWithoutLetter,
        Line::NameIsSentence,
        Line::AliasTaken { alias: alias() },
        Line::SkillTaken { name: HOSTILE.into() },
        Line::TaskTaken { text: HOSTILE.into() },
        Line::InviteUsed,
        Line::InviteExpired,
        Line::InviteRevoked,
        Line::GuessedTooOften,
        Line::OwnInvite,
        Line::AlreadySharing { therapist: therapist() },
        Line::AlreadyTherapist,
        Line::AgreeWithButton,
        Line::Declined,
        Line::NowSharing { therapist: therapist() },
        Line::ZoneUnknown,
        Line::TimeUnclear,
        Line::NameEmpty,
        Line::NameTooLong { max: 40 },
        Line::SettingsSaved,
        Line::LastWeekday,
        Line::AlreadyPaused,
        Line::NotPaused,
        Line::Resumed { next, zone: ZONE },
        Line::PauseOver { next, zone: ZONE },
        Line::PausedByTherapist { therapist: therapist() },
        Line::ResumedByTherapist { therapist: therapist() },
        Line::SharesWithNobody,
        Line::StoppedSharing { therapist: therapist() },
        Line::StoppedAll,
        Line::StillSharing,
        Line::DeleteNotTyped,
        Line::Deleted,
        Line::ClientJoined { alias: alias() },
        Line::ClientLeft { alias: alias() },
        Line::TherapistEnded { therapist: therapist() },
        Line::LastTherapistEnded { therapist: therapist() },
        Line::TaskAdded { text: "Walk".into(), last_day: Some(day) },
        Line::TaskAdded { text: "Walk".into(), last_day: None },
        Line::TaskEnded,
        Line::NewTask { therapist: therapist(), text: "Walk".into() },
        Line::DateUnclear,
        Line::DatePast,
        Line::SkillAdded,
        Line::SkillsFull { max: 40 },
        Line::SkillRetired,
        Line::CasePaused { alias: alias() },
        Line::CaseResumed { alias: alias() },
        Line::CaseEnded { alias: alias() },
        Line::NoClients,
        Line::NoAnswersYet,
    ]);
    lines
}
