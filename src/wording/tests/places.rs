//! Every screen and line by number, so that none goes without a sample.

use crate::dialogue::screen::{Line, Look, Screen};

use super::lines::lines;
use super::samples::{Sample, samples};

/// The place of each variant. A new one has to be named here, and then sampled above.
fn screen_place(of: &Screen) -> usize {
    match of {
        Screen::Line(..) => 0,
        Screen::Checkin(..) => 1,
        Screen::CheckinClosed { .. } => 2,
        Screen::Stranger { .. } => 3,
        Screen::Consent { .. } => 4,
        Screen::TherapistLink { .. } => 5,
        Screen::AskName => 6,
        Screen::AskZone => 7,
        Screen::ClockZones { .. } => 8,
        Screen::PickZone { .. } => 9,
        Screen::PickPlace { .. } => 49,
        Screen::ShareLocation => 10,
        Screen::ZoneSet { .. } => 11,
        Screen::AskTime { .. } => 12,
        Screen::PickTime { .. } => 48,
        Screen::AskNight { .. } => 50,
        Screen::Langs { .. } => 13,
        Screen::ClientReady { .. } => 14,
        Screen::ClientHome { .. } => 15,
        Screen::TherapistReady { .. } => 16,
        Screen::TherapistHome { .. } => 17,
        Screen::Settings(..) => 18,
        Screen::AskWeekdays { .. } => 19,
        Screen::AskWeekday { .. } => 20,
        Screen::AskPause => 21,
        Screen::Paused { .. } => 22,
        Screen::AskStop { .. } => 23,
        Screen::ConfirmStop { .. } => 24,
        Screen::Privacy { .. } => 25,
        Screen::AskDelete => 26,
        Screen::Help { .. } => 27,
        Screen::Weekly { .. } => 28,
        Screen::Export => 29,
        Screen::Invited { .. } => 30,
        Screen::AskAlias => 31,
        Screen::Clients { .. } => 32,
        Screen::Homework { .. } => 35,
        Screen::AskTask { .. } => 36,
        Screen::AskTaskUntil { .. } => 37,
        Screen::Skills { .. } => 38,
        Screen::AskSkill { .. } => 39,
        Screen::AskCasePause { .. } => 40,
        Screen::ConfirmEnd { .. } => 41,
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
const SCREENS: usize = 51;

/// The place of each variant. A new one has to be named here, and then sampled above.
fn line_place(of: &Line) -> usize {
    match of {
        Line::Sorry => 0,
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
        Line::AmongWords => 72,
        Line::OtherQuestion { .. } => 73,
        Line::NotWhole { .. } => 11,
        Line::SeveralNumbers { .. } => 12,
        Line::OutOfRange { .. } => 13,
        Line::PickNumbers { .. } => 14,
        Line::NoteTooLong { .. } => 15,
        Line::NoteEmpty => 16,
        Line::NoNote => 17,
        Line::Saved => 18,
        Line::DayClosed { .. } => 19,
        Line::NotYetClient { .. } => 20,
        Line::InviteUnknown => 21,
        Line::InviteUsed => 22,
        Line::InviteExpired => 23,
        Line::InviteRevoked => 24,
        Line::GuessedTooOften => 25,
        Line::OwnInvite => 26,
        Line::AlreadySharing { .. } => 27,
        Line::AlreadyTherapist => 28,
        Line::AgreeWithButton => 29,
        Line::Declined => 30,
        Line::NowSharing { .. } => 31,
        Line::ZoneUnknown => 32,
        Line::TimeUnclear => 33,
        Line::NameEmpty => 34,
        Line::NameWithoutLetter => 68,
        Line::NameIsSentence => 74,
        Line::AliasTaken { .. } => 69,
        Line::SkillTaken { .. } => 70,
        Line::TaskTaken { .. } => 71,
        Line::NameTooLong { .. } => 35,
        Line::SettingsSaved => 36,
        Line::LastWeekday => 37,
        Line::AlreadyPaused => 38,
        Line::NotPaused => 39,
        Line::Resumed { .. } => 40,
        Line::PauseOver { .. } => 41,
        Line::PausedByTherapist { .. } => 42,
        Line::ResumedByTherapist { .. } => 43,
        Line::SharesWithNobody => 44,
        Line::StoppedSharing { .. } => 45,
        Line::StoppedAll => 46,
        Line::StillSharing => 47,
        Line::DeleteNotTyped => 48,
        Line::Deleted => 49,
        Line::ClientJoined { .. } => 50,
        Line::ClientLeft { .. } => 51,
        Line::TherapistEnded { .. } => 52,
        Line::LastTherapistEnded { .. } => 66,
        Line::TaskAdded { .. } => 53,
        Line::TaskEnded => 54,
        Line::NewTask { .. } => 55,
        Line::DateUnclear => 56,
        Line::DatePast => 57,
        Line::SkillAdded => 58,
        Line::SkillRetired => 59,
        Line::SkillsFull { .. } => 60,
        Line::CasePaused { .. } => 61,
        Line::CaseResumed { .. } => 62,
        Line::CaseEnded { .. } => 63,
        Line::NoClients => 64,
        Line::NoAnswersYet => 65,
        Line::Unheard(..) => 67,
    }
}
const LINES: usize = 75;

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
