//! One sentence to a person, as meaning. Stored in the outbox inside a screen; never holds words of ours.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::parts::{AskedAgain, NoEdit};
use crate::dialogue::event::Unreadable;
use crate::dialogue::skills::SkillLine;
use crate::dialogue::slots::{SlotLine, SlotRow};
use crate::dialogue::target::TargetLine;
use crate::dialogue::track::TrackLine;
use crate::domain::ids::ItemId;
use crate::domain::item::{Item, Name};
use crate::domain::line::LineError;
use crate::domain::occasion::Occasion;
use crate::domain::scale::SudsWhen;
use crate::domain::typed::TypedError;

use super::parts::name_of_question;

/// What a therapist changed about a question that others of the same client have chosen too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ByOther {
    Removed,
    Large,
    Small,
    Watch,
    /// Which answers need care.
    Better,
    /// The moment distress is asked about: the question named is the one asked from now on.
    Moment,
}

/// One sentence. What a person did wrong is told here, kindly; it is never an error.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Line {
    Sorry,
    /// In place of a message that an older version left and nobody can read any more.
    CannotRead,
    /// Text with nothing it could answer.
    NothingAsked,
    /// To thanks.
    Welcome,
    /// Text at a question that only buttons answer.
    UseButtons,
    /// To words that were no answer: that nobody reads along and whom to call, before what is said otherwise.
    Unheard(Box<Line>),
    /// Words where a number or a choice was asked: they were not kept, and the question can wait; `note`: there is one,
    /// which takes words.
    NotKept {
        note: bool,
    },
    /// Beside words that may be meant of more than a card: that nobody reads along and whom to call.
    Unwatched,
    /// To a therapist who arranges something, beside what is said of it: that I do not read along there.
    AtWork(Option<Box<Line>>),
    Unreadable(Unreadable),
    /// To what was no answer, while a question stands above.
    StillOpen(Box<Line>),
    /// The same where the question comes below: what was sent was not kept, and the question can wait.
    NotKeptBeside(Box<Line>),
    StaleButton,
    UnknownCommand,
    /// The name of a command was said without its sign.
    ThereIsACommand {
        command: String,
    },
    Cancelled,
    NothingToCancel,
    /// A check-in was left: what was answered stays.
    CheckinLeft {
        #[serde(rename = "day")]
        occasion: Occasion,
    },
    /// A shared place nobody asked for.
    PlaceNotUsed,
    /// A message that gave no answer was changed.
    EditedByClient,
    EditedByTherapist,
    /// By somebody who is client and therapist.
    EditedByBoth,
    /// A changed message that cannot be read as the answer it was.
    EditNotRead,
    /// One that can be read, and changes nothing all the same.
    EditNotTaken(NoEdit),
    NotClient,
    /// The same to a therapist, whom nobody invites.
    TherapistNotClient,
    NotTherapist,
    NotFound,

    /// At the question who may read a text: words that may be a yes with a condition.
    SayYes,
    /// To a yes or a no that somebody changed: it may have ended a sharing.
    EndedStaysEnded,
    /// Before a question that is asked again, though it was answered.
    AskedAgain(AskedAgain),
    NotANumber {
        low: i64,
        high: i64,
    },
    /// A number among words that may change what it means; it was not taken.
    AmongWords,
    /// A number with another question's name; this one is open.
    OtherQuestion {
        #[serde(deserialize_with = "name_of_question")]
        open: Name,
    },
    NotWhole {
        low: i64,
        high: i64,
    },
    /// With braces, because an earlier version kept the ends of the scale in them.
    SeveralNumbers {},
    OutOfRange {
        low: i64,
        high: i64,
    },
    PickNumbers {
        high: u16,
    },
    /// Of a question whose answers are words, each with its number.
    PickWords {
        item: Box<Item>,
    },
    NoteTooLong {
        max: usize,
    },
    NoteEmpty,
    NoNote,
    /// A text was taken away.
    TextRemoved,
    /// An answer went to that day, while another was asked last.
    KeptFor {
        #[serde(rename = "day")]
        occasion: Occasion,
    },
    /// What is said of words that were for that day, where it is not plain.
    OfDay {
        #[serde(rename = "day")]
        occasion: Occasion,
        line: Box<Line>,
    },
    /// Typed below the finished card of a later day, and not kept: that one may be meant as well.
    WhichDay {
        open: Occasion,
        done: Occasion,
    },
    DayClosed {
        #[serde(rename = "day")]
        occasion: Occasion,
        /// Was anything answered on it?
        #[serde(default)]
        answered: bool,
    },
    /// A yes was taken back on a day that is closed.
    NoteUnshared {
        #[serde(rename = "day")]
        occasion: Occasion,
    },
    /// Beneath whom to call: what others can read of that day, by its questions; a reply to this is about that. As
    /// earlier versions kept it, it names none and means the note.
    #[serde(alias = "open_note_can_be_read")]
    NoteCanBeRead {
        #[serde(rename = "day")]
        occasion: Occasion,
        #[serde(default)]
        texts: Vec<Name>,
        /// The same, each for its button.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        items: Vec<ItemId>,
    },
    /// Words for a day that can no longer be answered.
    DayOver {
        #[serde(rename = "day")]
        occasion: Occasion,
    },
    /// Words of that day, read when they could no longer be an answer.
    ReadTooLate {
        day: NaiveDate,
        /// How many days ago it was then: today and the day before can still be filled in.
        #[serde(default)]
        ago: Option<u64>,
    },
    /// Said or pressed where an answer stands already: it still stands.
    AnsweredAlready,
    NotYetClient {
        day: NaiveDate,
    },

    InviteUnknown,
    InviteUsed,
    InviteExpired,
    InviteRevoked,
    GuessedTooOften,
    OwnInvite,
    AlreadySharing {
        therapist: String,
    },
    /// The same, with the day it began and how it ends.
    SharingSince {
        therapist: String,
        day: NaiveDate,
    },
    AlreadyTherapist,
    AgreeWithButton,
    Declined,
    /// In the middle of the way in: this comes after it.
    JoinFirst,
    /// Agreed to one therapist and not through yet, and here is the link of another.
    JoinFinishFirst,
    /// The way in was left before its end.
    JoinLeft,
    /// The same of somebody who had agreed to this therapist: that goes, and only their link is meant.
    JoinLeftAgreed {
        therapist: String,
    },
    /// The most therapists one client shares with.
    TiesFull {
        max: usize,
    },
    NowSharing {
        therapist: String,
    },
    ZoneUnknown,
    TimeUnclear,
    NameEmpty,
    /// Signs and pictures only.
    NameWithoutLetter,
    /// The name was changed before the way in was over.
    NameChanged {
        name: String,
    },
    /// More than a name, such as somebody writes who needs help.
    NameIsSentence,
    /// With one that is free.
    AliasTaken {
        alias: String,
    },
    SkillTaken {
        name: String,
    },
    TaskTaken {
        text: String,
    },
    /// A button stood under a task, or under a question, that is kept nowhere any more.
    TaskNotAdded,
    QuestionNotAdded,
    NameTooLong {
        max: usize,
    },

    SettingsSaved,
    LastWeekday,
    AlreadyPaused,
    NotPaused,
    Resumed {
        next: DateTime<Utc>,
        zone: Tz,
    },
    PauseOver {
        next: DateTime<Utc>,
        zone: Tz,
    },
    PausedByTherapist {
        therapist: String,
        /// The first check-in after it, where it has an end.
        #[serde(default)]
        next: Option<(DateTime<Utc>, Tz)>,
    },
    ResumedByTherapist {
        therapist: String,
    },
    SharesWithNobody,
    StoppedSharing {
        therapist: String,
    },
    StoppedAll,
    StillSharing,
    DeleteNotTyped,
    Deleted,
    /// A therapist's: the name stays with clients.
    DeletedTherapist,
    /// The little kept of somebody who is neither client nor therapist was erased; `link`: theirs still works.
    StrangerForgotten {
        link: bool,
    },

    ClientJoined {
        alias: String,
    },
    ClientLeft {
        alias: String,
    },
    TherapistEnded {
        therapist: String,
    },
    /// The last one the client shared with: nothing more is asked.
    LastTherapistEnded {
        therapist: String,
    },
    TaskAdded {
        text: String,
        last_day: Option<NaiveDate>,
    },
    /// Given while homework is not asked: the client has put it aside, or it is off the list.
    TaskAddedUnasked {
        text: String,
        aside: bool,
    },
    TaskEnded,
    /// To the client.
    TaskEndedBy {
        therapist: String,
        text: String,
    },
    NewTask {
        therapist: String,
        text: String,
    },
    /// The same, while homework is not asked.
    NewTaskUnasked {
        therapist: String,
        text: String,
        aside: bool,
    },
    /// The most homework one client has at a time.
    TasksFull {
        max: usize,
    },
    /// None of the open tasks was given by who would give one more.
    TasksFullOthers {
        max: usize,
    },
    /// The most invitations that wait to be used.
    InvitesFull {
        max: usize,
    },
    DateUnclear,
    DatePast,
    /// Further away than anybody plans.
    DateFar,
    /// Nothing would be asked until then: the check-in of that day is out.
    DateTooSoon,
    /// A typed line that is no question, and why.
    NoQuestion(LineError),
    /// The answer to an item of some kind that could not be read, and why.
    NotRead {
        item: Box<Item>,
        error: TypedError,
    },
    /// The most questions of one check-in.
    QuestionsFull {
        max: usize,
    },
    QuestionTaken {
        name: Name,
    },
    /// To a therapist: nobody is told of an answer when it comes, and where it is seen.
    UrgeAdded,
    LastQuestion,
    /// The same, where the others are put aside.
    LastNotAside,
    /// To a therapist: what another one of the same client changed about a question.
    QuestionByOther {
        alias: String,
        name: Name,
        what: ByOther,
    },
    /// Another therapist or the client changed the list meanwhile.
    QuestionsChanged,
    /// A consent was agreed to, of another list than is asked now: it comes again beneath.
    ListChanged,
    LargeFull {
        max: usize,
    },
    /// To the client: what will be asked from the next check-in on, and by whom.
    QuestionAdded {
        therapist: String,
        name: Name,
        /// The client had put it aside before it was taken off, and so it is again.
        #[serde(default)]
        still_aside: bool,
    },
    /// To the client: several changes of one therapist in one.
    QuestionsArranged {
        therapist: String,
        /// Each with whether it is still put aside.
        added: Vec<(Name, bool)>,
        removed: Vec<Name>,
        /// Skills put on the list they choose from, and taken off it.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        skills: Vec<Name>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        skills_off: Vec<Name>,
        /// The moment distress is asked for: as it was, and as it is now.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        suds: Option<(SudsWhen, SudsWhen)>,
        /// The check-ins besides the daily one, as they are now.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        slots: Option<Vec<SlotRow>>,
    },
    /// How it was at a moment cannot be told afterwards.
    MomentOver {
        #[serde(rename = "day")]
        occasion: Occasion,
    },
    /// To a therapist: what was put on the list is aside, as the client had put it.
    QuestionStillAside,
    QuestionRemoved {
        therapist: String,
        name: Name,
    },
    SkillAdded,
    Skills(SkillLine),
    Slots(SlotLine),
    Track(TrackLine),
    Target(TargetLine),
    SkillRetired,
    SkillsFull {
        max: usize,
    },
    CasePaused {
        alias: String,
    },
    CaseResumed {
        alias: String,
    },
    CaseEnded {
        alias: String,
    },
    NoClients,
}

impl Line {
    /// Is there a button beneath it? The wording says which.
    pub fn has_button(&self) -> bool {
        match self {
            Self::Unheard(line) => line.has_button(),
            Self::ReadTooLate { ago, .. } => matches!(ago, Some(0 | 1)),
            Self::NoteCanBeRead { items, .. } => !items.is_empty(),
            Self::Target(line) => matches!(line, TargetLine::New { .. }),
            Self::Skills(line) => matches!(line, SkillLine::AddedOwn | SkillLine::Added),
            line => matches!(
                line,
                Self::AlreadyPaused
                    | Self::PausedByTherapist { .. }
                    | Self::LastTherapistEnded { .. }
                    | Self::DayClosed { .. }
                    | Self::DayOver { .. }
                    | Self::WhichDay { .. }
                    | Self::NoClients
                    | Self::TaskEnded
                    | Self::TasksFull { .. }
                    | Self::TasksFullOthers { .. }
                    | Self::SkillAdded
                    | Self::SkillRetired
                    | Self::CaseEnded { .. }
            ),
        }
    }

    /// The one check-in it is about.
    pub fn occasion(&self) -> Option<Occasion> {
        match self {
            Self::KeptFor { occasion }
            | Self::OfDay { occasion, .. }
            | Self::DayClosed { occasion, .. }
            | Self::DayOver { occasion }
            | Self::MomentOver { occasion }
            | Self::CheckinLeft { occasion }
            | Self::NoteUnshared { occasion }
            | Self::NoteCanBeRead { occasion, .. } => Some(*occasion),
            Self::ReadTooLate { day, .. } => Some(Occasion::daily(*day)),
            Self::Unheard(line) | Self::StillOpen(line) | Self::NotKeptBeside(line) => line.occasion(),
            _ => None,
        }
    }
}
