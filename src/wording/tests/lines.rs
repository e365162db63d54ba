//! A sample of every line.

use crate::dialogue::event::Unreadable;
use crate::dialogue::screen::{ByOther, Line};
use crate::domain::catalogue::{self, of_library};
use crate::domain::ids::ItemId;
use crate::domain::item::{Item, Name};
use crate::domain::line::LineError;
use crate::domain::typed::TypedError;

use super::samples::{HOSTILE, ZONE, at, day};

pub fn lines() -> Vec<Line> {
    let therapist = || HOSTILE.to_owned();
    let alias = || HOSTILE.to_owned();
    let by_other =
        |what| Line::QuestionByOther { alias: alias(), name: Name::Own("Cravings <all>".into()), what };
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
        Line::CannotRead,
        Line::NothingAsked,
        Line::UseButtons,
        Line::UseButtons.unheard(),
        Line::Unwatched,
        Line::ThereIsACommand { command: "pause".to_owned() },
        Line::ThereIsACommand { command: "stop".to_owned() }.unheard(),
        Line::NothingAsked.unheard(),
        Line::NotANumber { low, high }.unheard(),
        Line::TimeUnclear.unheard(),
        Line::StillOpen(Box::new(Line::Unreadable(Unreadable::Sticker))),
        Line::StillOpen(Box::new(Line::PlaceNotUsed)),
        Line::StrangerForgotten { link: false },
        Line::StrangerForgotten { link: true },
        Line::NameChanged { name: HOSTILE.to_owned() },
        Line::StaleButton,
        Line::UnknownCommand,
        Line::Cancelled,
        Line::NothingToCancel,
        Line::CheckinLeft { day },
        Line::PlaceNotUsed,
        Line::EditedByClient,
        Line::EditedByTherapist,
        Line::EditedByBoth,
        Line::EditNotRead,
        Line::KeptFor { day },
        Line::OfDay { day, line: Box::new(Line::OutOfRange { low, high }) },
        Line::WhichDay { open: day, done: day.succ_opt().unwrap() },
        Line::WhichDay { open: day, done: day.succ_opt().unwrap() }.unheard(),
        Line::JoinFirst,
        Line::JoinLeft,
        Line::JoinFinishFirst,
        Line::TiesFull { max: 10 },
        Line::TasksFull { max: 6 },
        Line::TasksFullOthers { max: 6 },
        Line::InvitesFull { max: 50 },
        Line::NotClient,
        Line::NotTherapist,
        Line::NotFound,
        Line::NotANumber { low, high },
        Line::AmongWords,
        Line::OtherQuestion { open: Name::BuiltIn("mood".into()) },
        Line::OtherQuestion { open: Name::BuiltIn("homework_useful".into()) },
        Line::OtherQuestion { open: Name::Own("Cravings <all>".into()) },
        Line::SeveralNumbers {}.unheard(),
        Line::NotWhole { low, high },
        Line::SeveralNumbers {},
        Line::OutOfRange { low: 0, high: 100 },
        Line::PickNumbers { high: 7 },
        Line::NoteTooLong { max: 4096 },
        Line::NoteEmpty,
        Line::NoNote,
        Line::DayClosed { day, answered: true },
        Line::DayClosed { day, answered: false },
        Line::DayOver { day },
        Line::NoteUnshared { day },
        Line::NoteCanBeRead { day },
        Line::NoteCanBeRead { day }.unheard(),
        Line::ReadTooLate { day, ago: None },
        Line::ReadTooLate { day, ago: Some(0) },
        Line::ReadTooLate { day, ago: Some(1) }.unheard(),
        Line::AnsweredAlready,
        Line::AnsweredAlready.unheard(),
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
        Line::SharingSince { therapist: therapist(), day },
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
        Line::PausedByTherapist { therapist: therapist(), next: None },
        Line::PausedByTherapist { therapist: therapist(), next: Some((next, ZONE)) },
        Line::ResumedByTherapist { therapist: therapist() },
        Line::SharesWithNobody,
        Line::StoppedSharing { therapist: therapist() },
        Line::StoppedAll,
        Line::StillSharing,
        Line::DeleteNotTyped,
        Line::Deleted,
        Line::DeletedTherapist,
        Line::QuestionsChanged,
        Line::LargeFull { max: 3 },
        Line::ClientJoined { alias: alias() },
        Line::ClientLeft { alias: alias() },
        Line::TherapistEnded { therapist: therapist() },
        Line::LastTherapistEnded { therapist: therapist() },
        Line::TaskAdded { text: "Walk".into(), last_day: Some(day) },
        Line::TaskAdded { text: "Walk".into(), last_day: None },
        Line::TaskAddedUnasked { text: "Walk".into(), aside: true },
        Line::TaskAddedUnasked { text: "Walk".into(), aside: false },
        Line::NewTaskUnasked { therapist: therapist(), text: "Walk".into(), aside: true },
        Line::NewTaskUnasked { therapist: therapist(), text: "Walk".into(), aside: false },
        Line::TaskEnded,
        Line::NewTask { therapist: therapist(), text: "Walk".into() },
        Line::DateUnclear,
        Line::DatePast,
        Line::DateFar,
        Line::DateTooSoon,
        Line::NoQuestion(LineError::NoKind),
        Line::NotRead {
            item: Box::new(of_library(ItemId(41), "sleep_hours").unwrap()),
            error: TypedError::NotANumber,
        },
        Line::PickWords { item: Box::new(everybodys_item("homework")) },
        Line::PickWords { item: Box::new(everybodys_item("homework_useful")) },
        Line::PickWords { item: Box::new(everybodys_item("homework")) }.unheard(),
        Line::QuestionsFull { max: 24 },
        Line::QuestionTaken { name: Name::BuiltIn("sleep_hours".into()) },
        Line::LastQuestion,
        Line::LastNotAside,
        by_other(ByOther::Removed),
        by_other(ByOther::Large),
        by_other(ByOther::Small),
        by_other(ByOther::Watch),
        added(false),
        added(true),
        Line::QuestionStillAside,
        Line::QuestionsArranged {
            therapist: therapist(),
            added: vec![
                (Name::Own("Cravings <all>".into()), false),
                (Name::BuiltIn("panic_attacks".into()), true),
            ],
            removed: vec![Name::BuiltIn("sleep_hours".into())],
        },
        Line::TaskEndedBy { therapist: therapist(), text: "Walk <daily>".into() },
        Line::QuestionRemoved { therapist: therapist(), name: Name::BuiltIn("sleep_hours".into()) },
        Line::SkillAdded,
        Line::SkillsFull { max: 40 },
        Line::SkillRetired,
        Line::CasePaused { alias: alias() },
        Line::CaseResumed { alias: alias() },
        Line::CaseEnded { alias: alias() },
        Line::NoClients,
    ]);
    lines
}

fn added(still_aside: bool) -> Line {
    let (therapist, name) = ("Dr Amari <x>".into(), Name::Own("Cravings <all>".into()));
    Line::QuestionAdded { therapist, name, still_aside }
}

fn everybodys_item(code: &str) -> Item {
    catalogue::everybodys().into_iter().find(|item| item.code() == Some(code)).unwrap()
}
