//! The single sentences: which line is said in which words, and the few that bring a button.
//! Never blames; what a person did that does not fit is told with what would.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

use crate::dialogue::event::Unreadable;
use crate::dialogue::press::{ClientsTap, PauseTap, Press, RateTap, SkillTap, Tap};
use crate::dialogue::screen::{AskedAgain, ByOther, Line, NoEdit, SkillLine, TargetLine};
use crate::domain::catalogue;
use crate::domain::item::Name;
use crate::domain::kind;
use crate::domain::label::TASK_MAX;
use crate::domain::occasion::Occasion;

use super::arranged;
use super::checkin::example_choices;
use super::dates::DayStyle;
use super::homework::example_date;
use super::html;
use super::items;
use super::message::Message;
use super::say::{Args, LABEL_MAX, Say};
use super::settings::example_time;
use super::target;

/// A line as a message of its own.
pub fn said(say: &Say<'_>, line: &Line) -> Message {
    let message = Message::new(self::line(say, line));
    let plain = match line {
        Line::Unheard(line) => line,
        line => line,
    };
    match plain {
        Line::AlreadyPaused | Line::PausedByTherapist { .. } | Line::LastTherapistEnded { .. } => {
            message.button(say.label("pause-resume"), Press::Pause(PauseTap::Resume))
        }
        Line::DayClosed { .. } | Line::DayOver { .. } | Line::ReadTooLate { ago: Some(0), .. } => {
            message.button(say.label("checkin-today"), Press::Today)
        }
        Line::ReadTooLate { ago: Some(1), .. } => {
            message.button(say.label("checkin-fill-in"), Press::Yesterday)
        }
        Line::WhichDay { open, done } => [open, done].into_iter().fold(message, |message, occasion| {
            message.button(say.occasion(*occasion), Press::Day(*occasion))
        }),
        Line::NoteCanBeRead { occasion, items, texts } => {
            items.iter().zip(texts).fold(message, |message, (item, name)| {
                let label = match items.as_slice() {
                    [_] => say.label("checkin-share-no"),
                    _ => {
                        format!("{}: {}", html::plain(&items::name(say, name)), say.label("checkin-share-no"))
                    }
                };
                message
                    .button(html::cut(&label, LABEL_MAX), Press::Checkin(*occasion, Tap::Share(*item, false)))
            })
        }
        Line::NoClients => message.button(say.label("invite-open"), Press::Invite),
        Line::Target(TargetLine::New { .. }) => {
            message.button(say.label("target-rate"), Press::Rate(RateTap::List))
        }
        Line::Skills(SkillLine::AddedOwn | SkillLine::Added) => {
            message.button(say.label("skill-title-button"), Press::Skills(SkillTap::List))
        }
        Line::TaskEnded
        | Line::TasksFull { .. }
        | Line::TasksFullOthers { .. }
        | Line::SkillAdded
        | Line::SkillRetired
        | Line::CaseEnded { .. } => {
            message.button(say.label("clients-open"), Press::Clients(ClientsTap::List))
        }
        _ => message,
    }
}

/// As HTML.
pub fn line(say: &Say<'_>, line: &Line) -> String {
    let therapist = |key, name: &str| say.with(key, Args::new().name("therapist", name));
    let alias = |key, alias: &str| say.with(key, Args::new().name("alias", alias));
    let day = |key, day: &NaiveDate| say.with(key, Args::new().text("day", &say.day(*day, DayStyle::Long)));
    let of = |key, occasion: Occasion| say.with(key, Args::new().text("day", &say.occasion(occasion)));
    let next = |key, next: &DateTime<Utc>, zone: &Tz| {
        say.with(key, Args::new().text("next", &say.instant(*next, *zone)))
    };
    let max = |key, max: &usize| say.with(key, Args::new().count("max", *max));
    let at_most = |key, most: &usize| {
        say.with(key, Args::new().text("max", &say.whole(u32::try_from(*most).unwrap_or(u32::MAX))))
    };
    let between = |key, low: f64, high: f64| {
        say.with(key, Args::new().text("low", &say.number(low, 0)).text("high", &say.number(high, 0)))
    };
    match line {
        Line::Sorry => say.say("common-sorry"),
        Line::CannotRead => say.say("common-cannot-read"),
        Line::NothingAsked => say.say("common-nothing-asked"),
        Line::Welcome => say.say("common-welcome"),
        Line::NotKept { note: false } => say.say("common-not-kept"),
        Line::NotKept { note: true } => {
            format!("{} {}", say.say("common-not-kept"), say.say("common-note-takes-words"))
        }
        Line::UseButtons => say.say("common-use-buttons"),
        Line::Unheard(otherwise) => unheard(say, otherwise),
        Line::Unwatched => say.unwatched(),
        Line::AtWork(None) => say.say("common-at-work"),
        Line::AtWork(Some(beside)) => format!("{}\n\n{}", self::line(say, beside), say.say("common-at-work")),
        Line::Unreadable(what) => say.with(unreadable(*what), danger(say)),
        Line::StillOpen(otherwise) => {
            format!("{}\n\n{}", self::line(say, otherwise), say.say("common-still-open"))
        }
        Line::NotKeptBeside(otherwise) => {
            format!("{}\n\n{}", self::line(say, otherwise), say.say("common-not-kept"))
        }
        Line::StaleButton => say.say("common-stale-button"),
        Line::UnknownCommand => say.say("common-unknown-command"),
        Line::ThereIsACommand { command } => {
            let command = super::help::described(say, command).unwrap_or_default();
            say.with("common-there-is-a-command", Args::new().said("command", command))
        }
        Line::Cancelled => say.say("common-cancelled"),
        Line::NothingToCancel => say.say("common-nothing-to-cancel"),
        Line::CheckinLeft { occasion } => of("common-checkin-left", *occasion),
        Line::PlaceNotUsed => say.say("common-place-not-used"),
        Line::EditedByClient => say.say("common-edited-client"),
        Line::EditedByTherapist => say.say("common-edited-therapist"),
        Line::EditedByBoth => say.say("common-edited-both"),
        Line::EditNotRead => say.say("common-edit-not-read"),
        Line::EditNotTaken(why) => say.say(match why {
            NoEdit::TwoMeanings => "common-edit-two",
            NoEdit::NoLength => "common-edit-no-length",
            NoEdit::ChangedSince => "common-edit-later",
        }),
        Line::NotClient => say.say("common-not-client"),
        Line::TherapistNotClient => say.say("common-therapist-not-client"),
        Line::NotTherapist => say.say("common-not-therapist"),
        Line::NotFound => say.say("common-not-found"),

        Line::NotANumber { low, high } => between("checkin-not-a-number", whole(*low), whole(*high)),
        Line::AmongWords => say.say("checkin-among-words"),
        Line::NotWhole { low, high } => between("checkin-not-whole", whole(*low), whole(*high)),
        Line::OtherQuestion { open } => {
            say.with("checkin-other-question", Args::new().said("item", items::name(say, open)))
        }
        Line::SeveralNumbers { .. } => say.say("checkin-several-numbers"),
        Line::OutOfRange { low, high } => between("checkin-out-of-range", whole(*low), whole(*high)),
        Line::PickNumbers { high } => say.with(
            "checkin-pick-numbers",
            Args::new()
                .text("low", &say.whole(1))
                .text("high", &say.whole(*high))
                .text("example", &example_choices(say)),
        ),
        Line::PickWords { item } => {
            let worded = kind::buttons(item).into_iter().map(|n| items::word(say, item, n));
            let worded = worded.map(|word| say.with("checkin-quoted", Args::new().said("note", word)));
            say.with(
                "checkin-pick-words",
                Args::new().said("choices", say.any_of(&worded.collect::<Vec<_>>())),
            )
        }
        Line::NoteTooLong { max: most } => max("checkin-note-too-long", most),
        Line::NoteEmpty => say.say("checkin-note-empty"),
        Line::TextRemoved => say.say("checkin-text-removed"),
        Line::NoNote => say.say("checkin-note-none"),
        Line::KeptFor { occasion } => of("checkin-kept-for", *occasion),
        Line::OfDay { occasion, line: otherwise } => {
            format!("{}\n{}", of("checkin-late", *occasion), self::line(say, otherwise))
        }
        Line::WhichDay { .. } => say.say("checkin-which-day"),
        Line::DayClosed { occasion, answered: true } => of("checkin-day-closed-kept", *occasion),
        Line::DayClosed { occasion, answered: false } => of("checkin-day-closed", *occasion),
        Line::NoteUnshared { occasion } => of("checkin-note-unshared", *occasion),
        Line::NoteCanBeRead { occasion, texts, .. } => {
            let quoted = |text: String| say.with("checkin-quoted", Args::new().said("note", text));
            let note = [Name::BuiltIn("note".into())];
            let texts = if texts.is_empty() { note.as_slice() } else { texts };
            let texts: Vec<String> = texts.iter().map(|name| quoted(items::name(say, name))).collect();
            let args = Args::new().text("day", &say.occasion(*occasion)).said("texts", say.list(&texts));
            say.with("checkin-note-can-be-read", args.said("words", quoted(say.say("checkin-share-no"))))
        }
        Line::DayOver { occasion } => of("checkin-day-over", *occasion),
        Line::ReadTooLate { day: sent, .. } => day("checkin-read-too-late", sent),
        Line::AnsweredAlready => say.say("checkin-answered-already"),
        Line::NotYetClient { day: early } => day("checkin-not-yet-client", early),

        Line::InviteUnknown => say.say("join-invite-unknown"),
        Line::InviteUsed => say.say("join-invite-used"),
        Line::InviteExpired => say.say("join-invite-expired"),
        Line::InviteRevoked => say.say("join-invite-revoked"),
        Line::GuessedTooOften => say.say("join-guessed-too-often"),
        Line::OwnInvite => say.say("join-own-invite"),
        Line::AlreadySharing { therapist: name } => therapist("join-already-sharing", name),
        Line::SharingSince { therapist, day } => {
            let since = say.day(*day, DayStyle::Medium);
            say.with("join-sharing-since", Args::new().name("therapist", therapist).text("since", &since))
        }
        Line::AlreadyTherapist => say.say("join-already-therapist"),
        Line::AgreeWithButton => say.say("join-agree-with-button"),
        Line::Declined => say.say("join-declined"),
        Line::JoinFirst => say.say("join-first"),
        Line::JoinFinishFirst => say.say("join-finish-first"),
        Line::JoinLeft => say.say("join-left"),
        Line::JoinLeftAgreed { therapist: name } => therapist("join-left-agreed", name),
        Line::TiesFull { max: most } => at_most("join-ties-full", most),
        Line::NowSharing { therapist: name } => therapist("join-now-sharing", name),
        Line::NameEmpty => say.say("join-name-empty"),
        Line::NameChanged { name } => say.with("join-name-changed", Args::new().name("name", name)),
        Line::NameIsSentence => say.say("join-name-is-sentence"),
        Line::NameWithoutLetter => say.say("join-name-without-letter"),
        Line::AliasTaken { alias: free } => alias("invite-alias-taken", free),
        Line::SkillTaken { name } => say.with("skills-taken", Args::new().name("skill", name)),
        Line::TaskTaken { text } => say.with("homework-taken", Args::new().typed("task", text, TASK_MAX)),
        Line::NameTooLong { max: most } => max("join-name-too-long", most),
        Line::ZoneUnknown => say.say("zone-unknown"),
        Line::TimeUnclear => say.with("settings-time-unclear", example_time(say, 20)),

        Line::SettingsSaved => say.say("settings-saved"),
        Line::LastWeekday => say.say("settings-last-weekday"),
        Line::AlreadyPaused => say.say("pause-already"),
        Line::NotPaused => say.say("pause-none"),
        Line::Resumed { next: at, zone } => next("pause-resumed", at, zone),
        Line::PauseOver { next: at, zone } => next("pause-over", at, zone),
        Line::PausedByTherapist { therapist: name, next: None } => therapist("pause-by-therapist", name),
        Line::PausedByTherapist { therapist, next: Some((at, zone)) } => {
            let args = Args::new().name("therapist", therapist).text("until", &say.instant(*at, *zone));
            say.with("pause-by-therapist-until", args)
        }
        Line::ResumedByTherapist { therapist: name } => therapist("pause-resumed-by-therapist", name),
        Line::SharesWithNobody => say.say("stop-shares-with-nobody"),
        Line::StoppedSharing { therapist: name } => therapist("stop-stopped-one", name),
        Line::StoppedAll => say.say("stop-stopped-all"),
        Line::StillSharing => say.say("stop-still-sharing"),
        Line::DeleteNotTyped => {
            say.with("data-delete-not-typed", Args::new().said("word", say.say("data-delete-word")))
        }
        Line::Deleted => say.say("data-deleted"),
        Line::DeletedTherapist => say.say("data-deleted-therapist"),
        Line::StrangerForgotten { link: false } => say.say("data-stranger-forgotten"),
        Line::StrangerForgotten { link: true } => {
            format!("{} {}", say.say("data-stranger-forgotten"), say.say("data-link-still-works"))
        }

        Line::ClientJoined { alias: name } => alias("clients-joined", name),
        Line::ClientLeft { alias: name } => alias("clients-left", name),
        Line::TherapistEnded { therapist: name } => {
            format!("{} {}", therapist("stop-therapist-ended", name), super::stop::homework(say, name))
        }
        Line::LastTherapistEnded { therapist: name } => therapist("stop-last-therapist-ended", name),
        Line::TaskAdded { text, last_day } => task_added(say, text, *last_day),
        Line::TaskAddedUnasked { text, aside } => {
            let key = if *aside { "homework-added-aside" } else { "homework-added-off" };
            say.with(key, Args::new().typed("task", text, TASK_MAX))
        }
        Line::NewTaskUnasked { therapist, text, aside } => {
            let key = if *aside { "homework-new-aside" } else { "homework-new-off" };
            say.with(key, Args::new().name("therapist", therapist).typed("task", text, TASK_MAX))
        }
        Line::TaskNotAdded => say.say("homework-not-added"),
        Line::QuestionNotAdded => say.say("questions-not-added"),
        Line::TaskEnded => say.say("homework-ended"),
        Line::TaskEndedBy { therapist, text } => {
            let args = Args::new().name("therapist", therapist).typed("task", text, TASK_MAX);
            say.with("homework-ended-by", args)
        }
        Line::NewTask { therapist, text } => {
            say.with("homework-new", Args::new().name("therapist", therapist).typed("task", text, TASK_MAX))
        }
        Line::TasksFull { max: most } => at_most("homework-full", most),
        Line::TasksFullOthers { max: most } => at_most("homework-full-others", most),
        Line::InvitesFull { max: most } => at_most("invite-full", most),
        Line::DateUnclear => say.with("homework-date-unclear", example_date()),
        Line::DatePast => say.say("homework-date-past"),
        Line::DateFar => say.say("homework-date-far"),
        Line::DateTooSoon => say.say("homework-date-too-soon"),
        Line::NoQuestion(error) => super::line::wrong(say, error),
        Line::NotRead { item, error } => super::kind::unread(say, item, *error),
        Line::QuestionsFull { max: most } => say.with(
            "questions-full",
            Args::new().text("max", &say.whole(u16::try_from(*most).unwrap_or(u16::MAX))),
        ),
        Line::QuestionTaken { name } => {
            say.with("questions-taken", Args::new().said("item", items::name(say, name)))
        }
        Line::UrgeAdded => say.say("questions-added-urge"),
        Line::LastNotAside => say.say("questions-last-not-aside"),
        Line::QuestionByOther { alias, name, what } => {
            let key = match what {
                ByOther::Removed => "questions-other-removed",
                ByOther::Large => "questions-other-large",
                ByOther::Small => "questions-other-small",
                ByOther::Watch => "questions-other-watch",
                ByOther::Better => "questions-other-hard",
                ByOther::Moment => "questions-other-moment",
            };
            // Both moments have one name.
            let item = match what {
                ByOther::Moment => items::longer(say, name),
                _ => items::name(say, name),
            };
            say.with(key, Args::new().name("alias", alias).said("item", item))
        }
        Line::LastQuestion => say.say("questions-last"),
        Line::SayYes => say.say("checkin-say-yes"),
        Line::EndedStaysEnded => say.say("common-ended-stays-ended"),
        Line::AskedAgain(AskedAgain::NotBelow) => say.say("common-asked-again"),
        Line::AskedAgain(AskedAgain::Doubt) => say.say("common-asked-again-doubt"),
        Line::AskedAgain(AskedAgain::Changed) => say.say("common-asked-again-changed"),
        Line::QuestionsChanged => say.say("questions-changed"),
        Line::ListChanged => say.say("join-list-changed"),
        Line::LargeFull { max } => say.with("questions-large-full", Args::new().count("max", *max)),
        Line::QuestionAdded { therapist, name, still_aside } => {
            let key = if *still_aside { "questions-added-aside" } else { "questions-added" };
            let told = Args::new().name("therapist", therapist).said("item", items::name(say, name));
            with_care(say, say.with(key, told), [name])
        }
        Line::QuestionsArranged { therapist, added, removed, skills, skills_off, suds, slots } => {
            let (added, removed, suds) = (added.as_slice(), removed.as_slice(), *suds);
            let what = arranged::What { added, removed, skills, skills_off, suds, slots: slots.as_deref() };
            with_care(say, arranged::told(say, therapist, what), added.iter().map(|(name, _)| name))
        }
        Line::Slots(line) => super::slots::line(say, *line),
        Line::MomentOver { occasion } => of("slots-moment-over", *occasion),
        Line::QuestionStillAside => say.say("questions-still-aside"),
        Line::QuestionRemoved { therapist, name } => say.with(
            "questions-removed",
            Args::new().name("therapist", therapist).said("item", items::name(say, name)),
        ),
        Line::SkillAdded => say.say("skills-added"),
        Line::Target(line) => target::line(say, line),
        Line::Skills(line) => super::skills::line(say, line),
        Line::Track(line) => super::track::line(say, line),
        Line::SkillsFull { max: most } => max("skills-full", most),
        Line::SkillRetired => say.say("skills-retired"),
        Line::CasePaused { alias: name } => alias("clients-case-paused", name),
        Line::CaseResumed { alias: name } => alias("clients-case-resumed", name),
        Line::CaseEnded { alias: name } => alias("clients-case-ended", name),
        Line::NoClients => say.say("clients-none"),
    }
}

fn danger(say: &Say<'_>) -> Args {
    Args::new().said("danger", say.danger())
}

/// Nobody is asked for a number who may have written that they cannot go on.
fn unheard(say: &Say<'_>, otherwise: &Line) -> String {
    let first = say.with("common-nobody-reads", danger(say));
    let then = match otherwise {
        Line::NotANumber { .. }
        | Line::AmongWords
        | Line::NotWhole { .. }
        | Line::OutOfRange { .. }
        | Line::PickNumbers { .. }
        | Line::PickWords { .. }
        | Line::TimeUnclear => say.say("common-not-kept"),
        Line::ZoneUnknown => format!("{} {}", say.say("common-not-kept"), say.say("zone-perhaps-a-place")),
        Line::Unheard(_) => return first,
        otherwise => line(say, otherwise),
    };
    format!("{first}\n\n{then}")
}

fn unreadable(what: Unreadable) -> &'static str {
    match what {
        Unreadable::Sticker => "common-unreadable-sticker",
        Unreadable::Voice => "common-unreadable-voice",
        Unreadable::Picture => "common-unreadable-picture",
        Unreadable::Edited => "common-unreadable-edited",
        Unreadable::Forwarded => "common-unreadable-forwarded",
        Unreadable::RepliesElsewhere => "common-unreadable-elsewhere",
        Unreadable::Other => "common-unreadable-other",
    }
}

fn task_added(say: &Say<'_>, text: &str, last_day: Option<NaiveDate>) -> String {
    let args = Args::new().typed("task", text, TASK_MAX);
    match last_day {
        Some(day) => say.with("homework-added-until", args.text("day", &say.day(day, DayStyle::LongYear))),
        None => say.with("homework-added", args),
    }
}

/// A whole number small enough to be shown exactly.
fn whole(value: i64) -> f64 {
    f64::from(i32::try_from(value).unwrap_or(if value < 0 { i32::MIN } else { i32::MAX }))
}

/// Where one of these is about hurting oneself: that nobody reads along, and whom to call.
fn with_care<'a>(say: &Say<'_>, told: String, names: impl IntoIterator<Item = &'a Name>) -> String {
    let is_of_harm = |name: &Name| matches!(name, Name::BuiltIn(code) if catalogue::is_of_harm(code));
    match names.into_iter().any(is_of_harm) {
        true => format!("{told}\n\n{}", say.unwatched()),
        false => told,
    }
}
