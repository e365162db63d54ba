//! A button saves the words it stands under, and no others: not those typed since, and none if it does not say which.

use crate::domain::client::PauseLength;
use crate::domain::ids::{ItemId, LinkId, SkillId, TargetId, TaskId};
use crate::domain::item::Better;
use crate::domain::item::{Item, Spec};
use crate::domain::kind::Kind;
use crate::domain::occasion::Slot;
use crate::domain::placed::Watch;
use crate::domain::scale::SudsWhen;
use crate::domain::schedule::{LocalTime, Weekdays};
use crate::domain::slots::When;

use crate::dialogue::cards::Cards;
use crate::dialogue::drafts::{self, Drafts};
use crate::dialogue::effect::{Change, Effect, Step};
use crate::dialogue::event::{Command, Event};
use crate::dialogue::facts::Facts;
use crate::dialogue::press::{CaseTap, Press, QuestionTap, SkillTap, SlotTap, TargetTap};
use crate::dialogue::screen::{HomeworkScreen, Line, Screen};
use crate::dialogue::state::{Joining, State};
use crate::dialogue::step;

use super::world::{facts, lines};

const LINK: LinkId = LinkId(1);

fn task(text: &str) -> State {
    State::TaskUntil { link: LINK, text: text.into() }
}

fn spec(name: &str) -> Spec {
    Spec::typed(name.into(), Kind::YesNo)
}

fn question(name: &str) -> State {
    State::Question { link: LINK, draft: Some(spec(name)) }
}

/// The state in which these words wait to be saved by a press about a client; `None`: none saves them. A new state has to
/// say.
fn waits(state: &State, words: &str) -> Option<State> {
    match state {
        State::TaskUntil { .. } => Some(task(words)),
        State::Question { .. } => Some(question(words)),
        // The name and the zone of whoever comes in: there is one way in at a time, and it is no press about a client.
        State::Joining(Joining::TherapistZone { .. } | Joining::ClientTime { .. }) => None,
        State::Joining(
            Joining::Consent { .. } | Joining::ClientZone { .. } | Joining::TherapistName { .. },
        ) => None,
        // What is typed there is saved, or not, at once.
        State::Idle
        | State::Checkin { .. }
        | State::Zone
        | State::Time(_)
        | State::Inviting
        | State::Task { .. }
        | State::Skill { .. }
        | State::Skills { .. }
        | State::Slots { .. }
        // A client's own line is saved by a press of their own: see `dialogue::drafts`.
        | State::Track { .. }
        | State::Deleting
        | State::Searching { .. }
        | State::Thought { .. }
        | State::Target { .. }
        | State::Rates { .. }
        | State::Buttons { .. } => None,
    }
}

/// Every press about a client, each kind after the one before; those that save typed words as if they stood under some.
pub fn every_tap(under: Option<u32>) -> Vec<CaseTap> {
    let next = |tap: CaseTap| match tap {
        CaseTap::Open => Some(CaseTap::Chart),
        CaseTap::Chart => Some(CaseTap::Session(4)),
        CaseTap::Session(_) => Some(CaseTap::SessionFile(4)),
        CaseTap::SessionFile(_) => Some(CaseTap::Homework),
        CaseTap::Homework => Some(CaseTap::AddTask),
        CaseTap::AddTask => Some(CaseTap::EndTask(TaskId(1))),
        CaseTap::EndTask(_) => Some(CaseTap::NoLastDay(under)),
        CaseTap::NoLastDay(_) => Some(CaseTap::Skills),
        CaseTap::Skills => Some(CaseTap::AddSkill),
        CaseTap::AddSkill => Some(CaseTap::RetireSkill(SkillId(1))),
        CaseTap::RetireSkill(_) => Some(CaseTap::Skill(SkillTap::List)),
        CaseTap::Skill(tap) => Some(match tap {
            SkillTap::List => CaseTap::Skill(SkillTap::Open(SkillId(1))),
            SkillTap::Open(_) => CaseTap::Skill(SkillTap::Library),
            SkillTap::Library => CaseTap::Skill(SkillTap::Group(1)),
            SkillTap::Group(_) => CaseTap::Skill(SkillTap::Pick("cold")),
            SkillTap::Pick(_) => CaseTap::Skill(SkillTap::Remind(SkillId(1))),
            SkillTap::Remind(_) => CaseTap::Skill(SkillTap::First(SkillId(1))),
            SkillTap::First(_) => CaseTap::Skill(SkillTap::Show(SkillId(1), true)),
            SkillTap::Show(..) => CaseTap::Skill(SkillTap::Type),
            SkillTap::Type => CaseTap::Skill(SkillTap::Off(SkillId(2))),
            SkillTap::Off(_) => CaseTap::Question(QuestionTap::List),
        }),
        CaseTap::Question(tap) => Some(match tap {
            QuestionTap::List => CaseTap::Question(QuestionTap::Open(ItemId(1))),
            QuestionTap::Open(_) => CaseTap::Question(QuestionTap::Up(ItemId(4), None)),
            QuestionTap::Up(..) => CaseTap::Question(QuestionTap::Down(ItemId(1), None)),
            QuestionTap::Down(..) => CaseTap::Question(QuestionTap::Large(ItemId(1), false, None)),
            QuestionTap::Large(..) => CaseTap::Question(QuestionTap::WatchAsk(ItemId(1))),
            QuestionTap::WatchAsk(_) => {
                CaseTap::Question(QuestionTap::Watch(ItemId(1), Watch::Falls(20), None))
            }
            QuestionTap::Watch(..) => CaseTap::Question(QuestionTap::Better(ItemId(1), Better::Higher, None)),
            QuestionTap::Better(..) => CaseTap::Question(QuestionTap::Library),
            QuestionTap::Library => CaseTap::Question(QuestionTap::Group(0)),
            QuestionTap::Group(_) => CaseTap::Question(QuestionTap::Pick("sleep_hours")),
            QuestionTap::Pick(_) => CaseTap::Question(QuestionTap::Type),
            QuestionTap::Type => CaseTap::Question(QuestionTap::Keep(under, None)),
            QuestionTap::Keep(..) => CaseTap::Question(QuestionTap::Remove(ItemId(6), None)),
            QuestionTap::Remove(..) => CaseTap::Question(QuestionTap::Templates),
            QuestionTap::Templates => CaseTap::Question(QuestionTap::Template("sleep")),
            QuestionTap::Template(_) => CaseTap::Question(QuestionTap::Apply("sleep", 3, None)),
            QuestionTap::Apply(..) => CaseTap::Question(QuestionTap::Undo("sleep", 3, None)),
            QuestionTap::Undo(..) => CaseTap::Slot(SlotTap::List),
        }),
        CaseTap::Slot(tap) => Some(match tap {
            SlotTap::List => CaseTap::Slot(SlotTap::New),
            SlotTap::New => CaseTap::Slot(SlotTap::Type),
            SlotTap::Type => CaseTap::Slot(SlotTap::Within(time(9), time(19))),
            SlotTap::Within(..) => CaseTap::Slot(SlotTap::Add(When::At(time(8)), 1)),
            SlotTap::Add(..) => CaseTap::Slot(SlotTap::Open(slot())),
            SlotTap::Open(_) => CaseTap::Slot(SlotTap::Move(slot())),
            SlotTap::Move(_) => CaseTap::Slot(SlotTap::When(slot(), When::At(time(9)))),
            SlotTap::When(..) => CaseTap::Slot(SlotTap::Days(slot(), Weekdays::EVERY_DAY)),
            SlotTap::Days(..) => CaseTap::Slot(SlotTap::Nudge(slot(), true)),
            SlotTap::Nudge(..) => CaseTap::Slot(SlotTap::Keep(slot(), Some(60))),
            SlotTap::Keep(..) => CaseTap::Slot(SlotTap::Items(slot())),
            SlotTap::Items(_) => CaseTap::Slot(SlotTap::Item(slot(), ItemId(1), true)),
            SlotTap::Item(..) => CaseTap::Slot(SlotTap::Day(slot(), true)),
            SlotTap::Day(..) => CaseTap::Slot(SlotTap::NoDays(slot())),
            SlotTap::NoDays(_) => CaseTap::Slot(SlotTap::Aside(slot(), true)),
            SlotTap::Aside(..) => CaseTap::Slot(SlotTap::Remove(slot())),
            SlotTap::Remove(_) => CaseTap::Target(TargetTap::List),
        }),
        CaseTap::Target(tap) => Some(match tap {
            TargetTap::List => CaseTap::Target(TargetTap::Add),
            TargetTap::Add => CaseTap::Target(TargetTap::Ratings),
            TargetTap::Ratings => CaseTap::Target(TargetTap::End(TargetId(7))),
            TargetTap::End(_) => CaseTap::SudsWhen(SudsWhen::RightNow),
        }),
        CaseTap::SudsWhen(_) => Some(CaseTap::PauseAsk),
        CaseTap::PauseAsk => Some(CaseTap::Pause(PauseLength::Days(3))),
        CaseTap::Pause(_) => Some(CaseTap::Resume),
        CaseTap::Resume => Some(CaseTap::EndAsk),
        CaseTap::EndAsk => Some(CaseTap::End),
        CaseTap::End => None,
    };
    std::iter::successors(Some(CaseTap::Open), |tap| next(*tap)).collect()
}

fn time(hour: u16) -> LocalTime {
    LocalTime::from_hm(hour, 0).unwrap()
}

fn slot() -> Slot {
    Slot::new(1).unwrap()
}

fn at(state: &State, drafts: &Drafts) -> Facts {
    Facts { drafts: drafts.clone().with(state), ..facts(false, true) }
}

fn press(state: &State, tap: CaseTap, facts: &Facts) -> Step {
    step(state, &Event::Pressed(Press::Case(LINK, tap)), facts)
}

fn writes(step: &Step) -> Vec<Change> {
    let write = |effect: &Effect| match effect {
        Effect::Write(change) => Some(change.clone()),
        _ => None,
    };
    step.effects.iter().filter_map(write).collect()
}

fn of_question(name: &str) -> u32 {
    drafts::of_question(&Item::of_spec(ItemId(0), spec(name)))
}

#[test]
fn no_press_saves_other_words_than_it_stands_under() {
    let marks = [None, Some(drafts::of_task("walk")), Some(of_question("walk")), Some(7)];
    let mut saved = 0;
    for state in [task("walk"), question("walk")] {
        for tap in marks.into_iter().flat_map(every_tap) {
            let [this, other] = ["walk", "swim"].map(|words| waits(&state, words).unwrap());
            let of = |state: &State| writes(&press(state, tap, &at(state, &Drafts::default())));
            let (here, there) = (of(&this), of(&other));
            let stands_under = format!("{here:?}").contains("walk");
            assert!(!format!("{there:?}").contains("swim"), "{tap:?} saves what it does not stand under");
            // What is not the words themselves is written whatever waits.
            assert!(here == there || stands_under && there.is_empty(), "{tap:?}: {here:?} or {there:?}");
            saved += usize::from(stands_under);
        }
    }
    assert_eq!(saved, 2, "a task and a question are saved by their own mark alone");
}

#[test]
fn words_typed_are_saved_by_their_button_after_a_look_at_something_else_and_once() {
    let cases = [
        (task("walk"), CaseTap::NoLastDay(Some(drafts::of_task("walk")))),
        (question("walk"), CaseTap::Question(QuestionTap::Keep(Some(of_question("walk")), None))),
    ];
    for (state, tap) in cases {
        let looked = Event::Pressed(Press::Case(LINK, CaseTap::Homework));
        let step = step(&state, &looked, &at(&state, &Drafts::default()));
        let cards = Cards::default().after(&state, &looked, &step);
        assert_eq!(step.state, State::Idle);
        let facts = at(&State::Idle, cards.drafts());
        let added = press(&State::Idle, tap, &facts);
        assert!(format!("{:?}", writes(&added)).contains("walk"), "{tap:?}");
        // What else is half typed by now is asked on.
        let newer = task("newer");
        assert_eq!(press(&newer, tap, &at(&newer, cards.drafts())).state, newer);
        let event = Event::Pressed(Press::Case(LINK, tap));
        let after = cards.after(&State::Idle, &event, &added);
        assert!(after.drafts().is_empty());
        let again = press(&State::Idle, tap, &at(&State::Idle, after.drafts()));
        assert_eq!(writes(&again), [], "{again:?}");
        let cancelled = cards.after(&state, &Event::Command(Command::Cancel), &Step::new(State::Idle));
        assert!(cancelled.drafts().is_empty());
    }
}

#[test]
fn a_button_whose_words_are_gone_says_so_and_asks_for_them() {
    let facts = facts(false, true);
    for (tap, line, state) in [
        (CaseTap::NoLastDay(Some(1)), Line::TaskNotAdded, State::Task { link: LINK }),
        (CaseTap::NoLastDay(None), Line::TaskNotAdded, State::Task { link: LINK }),
        (
            CaseTap::Question(QuestionTap::Keep(None, None)),
            Line::QuestionNotAdded,
            State::Question { link: LINK, draft: None },
        ),
    ] {
        let step = press(&State::Idle, tap, &facts);
        assert_eq!((lines(&step), step.state, step.effects.len()), (vec![line], state, 2));
    }
}

#[test]
fn a_day_said_after_a_look_brings_its_task_back() {
    let facts = Facts { drafts: Drafts::default().with(&task("walk")), ..facts(false, true) };
    let asked = step(&State::Idle, &Event::typed("2026-03-22", None), &facts);
    let screen = Screen::Homework(HomeworkScreen::AskTaskUntil { link: LINK, text: "walk".into() });
    assert_eq!(asked.state, task("walk"));
    assert!(asked.effects.iter().any(|effect| matches!(effect, Effect::Show(shown, _) if *shown == screen)));
    let other = step(&State::Idle, &Event::typed("good evening", None), &facts);
    assert_eq!(other.state, State::Idle);
}
