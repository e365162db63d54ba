//! Every screen and line by number, so that none goes without a sample.

use crate::dialogue::screen::{
    ClientsScreen, DataScreen, HomeworkScreen, InviteScreen, JoinScreen, Line, Look, PauseScreen, Screen,
    SettingsScreen, SkillsScreen, StopScreen, ZoneScreen,
};

use super::lines::lines;
use super::samples::{Sample, samples};

/// The place of each variant. A new one has to be named here, and then sampled above.
fn screen_place(of: &Screen) -> usize {
    match of {
        Screen::Line(..) => 0,
        Screen::Checkin(..) => 1,
        Screen::KeptAnswer(..) => 52,
        Screen::Questions(..) => 53,
        Screen::CheckinClosed { .. } => 2,
        Screen::CheckinAhead { .. } => 51,
        Screen::Join(JoinScreen::Stranger { .. }) => 3,
        Screen::Join(JoinScreen::Consent { .. }) => 4,
        Screen::Join(JoinScreen::TherapistLink { .. }) => 5,
        Screen::Join(JoinScreen::AskName) => 6,
        Screen::Zone(ZoneScreen::AskZone) => 7,
        Screen::Zone(ZoneScreen::ClockZones { .. }) => 8,
        Screen::Zone(ZoneScreen::PickZone { .. }) => 9,
        Screen::Zone(ZoneScreen::PickPlace { .. }) => 49,
        Screen::Zone(ZoneScreen::ShareLocation) => 10,
        Screen::Zone(ZoneScreen::ZoneSet { .. }) => 11,
        Screen::Settings(SettingsScreen::AskTime { .. }) => 12,
        Screen::Settings(SettingsScreen::PickTime { .. }) => 48,
        Screen::Settings(SettingsScreen::AskNight { .. }) => 50,
        Screen::Settings(SettingsScreen::Langs { .. }) => 13,
        Screen::Join(JoinScreen::ClientReady { .. }) => 14,
        Screen::Join(JoinScreen::ClientHome { .. }) => 15,
        Screen::Join(JoinScreen::TherapistReady { .. }) => 16,
        Screen::Join(JoinScreen::TherapistHome { .. }) => 17,
        Screen::Settings(SettingsScreen::Settings(..)) => 18,
        Screen::Settings(SettingsScreen::AskWeekdays { .. }) => 19,
        Screen::Settings(SettingsScreen::AskWeekday { .. }) => 20,
        Screen::Pause(PauseScreen::AskPause) => 21,
        Screen::Pause(PauseScreen::Paused { .. }) => 22,
        Screen::Stop(StopScreen::AskStop { .. }) => 23,
        Screen::Stop(StopScreen::ConfirmStop { .. }) => 24,
        Screen::Data(DataScreen::Privacy { .. }) => 25,
        Screen::Data(DataScreen::AskDelete) => 26,
        Screen::Data(DataScreen::AskDeleteTherapist) => 54,
        Screen::Aside(..) => 55,
        Screen::Help { .. } => 27,
        Screen::Weekly { .. } => 28,
        Screen::Data(DataScreen::Export) => 29,
        Screen::Invite(InviteScreen::Invited { .. }) => 30,
        Screen::Invite(InviteScreen::AskAlias) => 31,
        Screen::Clients(ClientsScreen::Clients { .. }) => 32,
        Screen::Homework(HomeworkScreen::Homework { .. }) => 35,
        Screen::Homework(HomeworkScreen::AskTask { .. }) => 36,
        Screen::Homework(HomeworkScreen::AskTaskUntil { .. }) => 37,
        Screen::Skills(SkillsScreen::Skills { .. }) => 38,
        Screen::Skills(SkillsScreen::AskSkill { .. }) => 39,
        Screen::Pause(PauseScreen::AskCasePause { .. }) => 40,
        Screen::Clients(ClientsScreen::ConfirmEnd { .. }) => 41,
        Screen::Menu => 44,
        Screen::OnlyPrivate => 45,
        Screen::Look(look) => look_place(look),
    }
}

/// Looks stand where they stood as screens.
fn look_place(of: &Look) -> usize {
    match of {
        Look::Case(..) => 33,
        Look::CaseChart(..) => 34,
        Look::Digest { .. } => 42,
        Look::Album { .. } => 43,
        Look::Session { .. } => 46,
        Look::SessionFile { .. } => 47,
    }
}
const SCREENS: usize = 56;

/// The place of each variant. A new one has to be named here, and then sampled above.
fn line_place(of: &Line) -> usize {
    match of {
        Line::Sorry => 0,
        Line::CannotRead => 117,
        Line::NothingAsked => 1,
        Line::Unreadable(..) => 2,
        Line::StaleButton => 3,
        Line::UnknownCommand => 4,
        Line::Cancelled => 5,
        Line::NothingToCancel => 6,
        Line::NotClient => 7,
        Line::NotTherapist => 8,
        Line::NotFound => 9,
        Line::NotANumber { .. } => 10,
        Line::AmongWords => 11,
        Line::OtherQuestion { .. } => 12,
        Line::NotWhole { .. } => 13,
        Line::SeveralNumbers { .. } => 14,
        Line::OutOfRange { .. } => 15,
        Line::PickNumbers { .. } => 16,
        Line::NoteTooLong { .. } => 17,
        Line::NoteEmpty => 18,
        Line::NoNote => 19,
        Line::EditedByBoth => 20,
        Line::DayClosed { .. } => 21,
        Line::NotYetClient { .. } => 22,
        Line::InviteUnknown => 23,
        Line::InviteUsed => 24,
        Line::InviteExpired => 25,
        Line::InviteRevoked => 26,
        Line::GuessedTooOften => 27,
        Line::OwnInvite => 28,
        Line::AlreadySharing { .. } => 29,
        Line::AlreadyTherapist => 30,
        Line::AgreeWithButton => 31,
        Line::Declined => 32,
        Line::NowSharing { .. } => 33,
        Line::ZoneUnknown => 34,
        Line::TimeUnclear => 35,
        Line::NameEmpty => 36,
        Line::NameWithoutLetter => 37,
        Line::NameIsSentence => 38,
        Line::AliasTaken { .. } => 39,
        Line::SkillTaken { .. } => 40,
        Line::TaskTaken { .. } => 41,
        Line::NameTooLong { .. } => 42,
        Line::SettingsSaved => 43,
        Line::LastWeekday => 44,
        Line::AlreadyPaused => 45,
        Line::NotPaused => 46,
        Line::Resumed { .. } => 47,
        Line::PauseOver { .. } => 48,
        Line::PausedByTherapist { .. } => 49,
        Line::ResumedByTherapist { .. } => 50,
        Line::SharesWithNobody => 51,
        Line::StoppedSharing { .. } => 52,
        Line::StoppedAll => 53,
        Line::StillSharing => 54,
        Line::DeleteNotTyped => 55,
        Line::Deleted => 56,
        Line::DeletedTherapist => 101,
        Line::QuestionsChanged => 102,
        Line::LargeFull { .. } => 103,
        Line::ClientJoined { .. } => 57,
        Line::ClientLeft { .. } => 58,
        Line::TherapistEnded { .. } => 59,
        Line::LastTherapistEnded { .. } => 60,
        Line::TaskAdded { .. } => 61,
        Line::TaskEnded => 62,
        Line::NewTask { .. } => 63,
        Line::DateUnclear => 64,
        Line::DatePast => 65,
        Line::SkillAdded => 66,
        Line::SkillRetired => 67,
        Line::SkillsFull { .. } => 68,
        Line::CasePaused { .. } => 69,
        Line::CaseResumed { .. } => 70,
        Line::CaseEnded { .. } => 71,
        Line::NoClients => 72,
        Line::TasksFullOthers { .. } => 73,
        Line::Unheard(..) => 74,
        Line::CheckinLeft { .. } => 75,
        Line::PlaceNotUsed => 76,
        Line::EditedByClient => 77,
        Line::EditedByTherapist => 78,
        Line::EditNotRead => 79,
        Line::KeptFor { .. } => 80,
        Line::JoinFirst => 81,
        Line::JoinLeft => 82,
        Line::TiesFull { .. } => 83,
        Line::TasksFull { .. } => 84,
        Line::InvitesFull { .. } => 85,
        Line::UseButtons => 86,
        Line::NoQuestion(..) => 93,
        Line::NotRead { .. } => 94,
        Line::QuestionsFull { .. } => 95,
        Line::QuestionTaken { .. } => 96,
        Line::LastQuestion => 97,
        Line::QuestionAdded { .. } => 98,
        Line::QuestionRemoved { .. } => 99,
        Line::DayOver { .. } => 87,
        Line::NoteUnshared { .. } => 100,
        Line::ReadTooLate { .. } => 88,
        Line::AnsweredAlready => 89,
        Line::StillOpen(..) => 90,
        Line::StrangerForgotten { .. } => 91,
        Line::NameChanged { .. } => 92,
        Line::SharingSince { .. } => 107,
        Line::PickWords { .. } => 104,
        Line::WhichDay { .. } => 105,
        Line::DateTooSoon => 106,
        Line::TaskAddedUnasked { .. } => 108,
        Line::NewTaskUnasked { .. } => 109,
        Line::LastNotAside => 110,
        Line::QuestionByOther { .. } => 111,
        Line::NoteCanBeRead { .. } => 112,
        Line::OfDay { .. } => 113,
        Line::QuestionStillAside => 114,
        Line::TaskEndedBy { .. } => 115,
        Line::QuestionsArranged { .. } => 116,
        Line::Unwatched => 117,
        Line::ThereIsACommand { .. } => 118,
    }
}
<<<<<<< HEAD
const LINES: usize = 119;
=======
const LINES: usize = 118;
>>>>>>> 17326ca

#[test]
fn every_screen_and_line_has_a_sample() {
    let screens: std::collections::BTreeSet<usize> = samples()
        .iter()
        .flat_map(|feature| &feature.screens)
        .filter_map(Sample::screen)
        .map(screen_place)
        .collect();
    let lines: std::collections::BTreeSet<usize> = lines().iter().map(line_place).collect();
    assert_eq!(
        (0..SCREENS).filter(|place| !screens.contains(place)).collect::<Vec<_>>(),
        Vec::<usize>::new()
    );
    assert_eq!((0..LINES).filter(|place| !lines.contains(place)).collect::<Vec<_>>(), Vec::<usize>::new());
}
