//! Whatever a therapist changes about what a client is asked, the client is told in the same step.

use std::collections::HashSet;

use crate::domain::catalogue;
use crate::domain::client::PauseLength;
use crate::domain::ids::{ItemId, LinkId, PersonId, SkillId, TargetId, TaskId};
use crate::domain::item::{Better, Item, Name, Spec};
use crate::domain::kind::Kind;
use crate::domain::link::Tie;
use crate::domain::placed::{Asked, Watch};
use crate::domain::scale::SudsWhen;
use crate::domain::skill::{Listed, Skill};
use crate::domain::task::Task;

use crate::dialogue::drafts::{self, Drafts};
use crate::dialogue::effect::{Change, Effect, Step};
use crate::dialogue::event::Event;
use crate::dialogue::facts::Facts;
use crate::dialogue::press::{CaseTap, Press, QuestionTap, SkillTap, TargetTap};
use crate::dialogue::questions::{NewItem, News, QuestionChange, mark as mark_of};
use crate::dialogue::screen::{Line, Screen};
use crate::dialogue::state::State;
use crate::dialogue::step;

use super::world::facts;

const LINK: LinkId = LinkId(1);

fn at_work() -> Facts {
    let mut facts = facts(false, true);
    let case = facts.therapist.as_mut().unwrap().case.as_mut().unwrap();
    case.skills = vec![Listed::of(Skill { id: SkillId(4), name: Name::BuiltIn("moving".into()) })];
    case.tasks = vec![Task { id: TaskId(9), link: Some(LINK), text: "walk".into(), last_day: None }];
    facts
}

/// Everything a therapist can do to one client that changes something.
fn acts(facts: &Facts) -> Vec<(State, Event)> {
    let tap = |state: State, tap| (state, Event::Pressed(Press::Case(LINK, tap)));
    let said = |state: State, text: &str| (state, Event::typed(text, None));
    let until = State::TaskUntil { link: LINK, text: "swim".into() };
    let draft = Spec::typed("Craving".into(), Kind::YesNo);
    let kept = drafts::of_question(&Item::of_spec(ItemId(0), draft.clone()));
    let case = facts.therapist.as_ref().unwrap().case.as_ref().unwrap();
    let second = case.asked[1].item.id;
    vec![
        tap(State::Idle, CaseTap::EndTask(TaskId(9))),
        tap(until.clone(), CaseTap::NoLastDay(Some(drafts::of_task("swim")))),
        said(until, "2026-03-20"),
        tap(State::Idle, CaseTap::RetireSkill(SkillId(4))),
        said(State::Skill { link: LINK }, "humming"),
        tap(State::Idle, CaseTap::Skill(SkillTap::Pick("cold"))),
        tap(State::Idle, CaseTap::Skill(SkillTap::Off(SkillId(4)))),
        tap(State::Idle, CaseTap::SudsWhen(SudsWhen::RightNow)),
        tap(State::Idle, CaseTap::Question(QuestionTap::Pick("sleep_hours"))),
        tap(
            State::Question { link: LINK, draft: Some(draft) },
            CaseTap::Question(QuestionTap::Keep(Some(kept), None)),
        ),
        tap(State::Idle, CaseTap::Question(QuestionTap::Remove(second, None))),
        tap(State::Idle, CaseTap::Question(QuestionTap::Down(ItemId(1), None))),
        said(State::Target { link: LINK }, "the bridge\nI am safe now"),
        tap(State::Idle, CaseTap::Target(TargetTap::End(TargetId(7)))),
        tap(State::Idle, CaseTap::Pause(PauseLength::Days(7))),
        tap(State::Idle, CaseTap::End),
    ]
}

fn told(step: &Step, facts: &Facts) -> Vec<Line> {
    let client = facts.therapist.as_ref().unwrap().case.as_ref().unwrap().client;
    let line = |effect: &Effect| match effect {
        Effect::Tell(to, Screen::Line(line), _) if *to == client => Some(line.clone()),
        _ => None,
    };
    step.effects.iter().filter_map(line).collect()
}

fn changes(step: &Step) -> impl Iterator<Item = &Change> {
    step.effects.iter().filter_map(|effect| match effect {
        Effect::Write(change) => Some(change),
        _ => None,
    })
}

/// What kind of change it is, without what it holds.
fn kind(change: &Change) -> String {
    let text = format!("{change:?}");
    text.split(" {").next().unwrap_or_default().chars().filter(|c| !c.is_ascii_digit()).collect()
}

#[test]
fn whatever_a_therapist_changes_about_what_is_asked_the_client_is_told() {
    let facts = at_work();
    let mut met: HashSet<String> = HashSet::new();
    for (state, event) in acts(&facts) {
        let facts = Facts { drafts: Drafts::default().with(&state), ..facts.clone() };
        let step = step(&state, &event, &facts);
        assert!(changes(&step).next().is_some(), "nothing came of {event:?}: {step:?}");
        for change in changes(&step).filter(|change| change.is_told(facts.person)) {
            assert!(!told(&step, &facts).is_empty(), "{change:?} is told to nobody");
            met.insert(kind(change));
        }
    }
    assert_eq!(met.len(), 12, "each kind that is told was tried");
}

#[test]
fn what_changes_nothing_is_not_told() {
    let facts = at_work();
    let asked: Vec<_> = facts.therapist.as_ref().unwrap().case.as_ref().unwrap().asked.iter().collect();
    let ids: Vec<ItemId> = asked.iter().map(|asked| asked.item.id).collect();
    let same = catalogue::moment_asked(&ids).unwrap();
    for tap in [CaseTap::SudsWhen(same), CaseTap::RetireSkill(SkillId(77))] {
        let step = step(&State::Idle, &Event::Pressed(Press::Case(LINK, tap)), &facts);
        assert_eq!((changes(&step).count(), told(&step, &facts)), (0, Vec::new()), "{tap:?}");
    }
}

/// It waits with all else that is arranged in these minutes, and is told in one message.
#[test]
fn skills_and_the_moment_of_distress_are_gathered_with_the_questions() {
    let facts = at_work();
    for (state, event) in [
        (State::Skill { link: LINK }, Event::typed("humming", None)),
        (State::Idle, Event::Pressed(Press::Case(LINK, CaseTap::RetireSkill(SkillId(4))))),
        (State::Idle, Event::Pressed(Press::Case(LINK, CaseTap::SudsWhen(SudsWhen::RightNow)))),
    ] {
        let lines = told(&step(&state, &event, &facts), &facts);
        assert!(lines.iter().all(|line| News::of(line).is_some()) && lines.len() == 1, "{lines:?}");
    }
}

/// The list is one for all who care for a client: what one of them takes off, moves to another moment, or shows otherwise,
/// the others hear of. A new change has to say whether it is such a one.
fn others_hear(change: &Change) -> bool {
    match change {
        Change::SudsWhen { .. } => true,
        Change::Questions(_, change) => match change {
            QuestionChange::Unask { .. }
            | QuestionChange::Large { .. }
            | QuestionChange::Watch { .. }
            | QuestionChange::Better { .. } => true,
            // What they have chosen stays as it is.
            QuestionChange::Ask { .. } | QuestionChange::AskInOrder { .. } => false,
        },
        _ => false,
    }
}

#[test]
fn what_one_therapist_changes_of_what_another_has_chosen_the_other_is_told() {
    let mut facts = at_work();
    let other =
        Tie { therapist: PersonId(77), alias: "Lynx".into(), ..super::world::client().ties[0].clone() };
    let case = facts.therapist.as_mut().unwrap().case.as_mut().unwrap();
    case.others = vec![other];
    let mood = case.asked[0].item.id;
    let question = |tap| (State::Idle, Event::Pressed(Press::Case(LINK, CaseTap::Question(tap))));
    let mut tried = acts(&facts);
    tried.push(question(QuestionTap::Large(mood, true, None)));
    tried.push(question(QuestionTap::Watch(mood, Watch::Never, None)));
    // Which end of a typed one is the hard one, and of one of ours it is not theirs to say.
    let typed = Item::of_spec(ItemId(90), Spec::typed("Craving".into(), Kind::YesNo));
    facts.therapist.as_mut().unwrap().case.as_mut().unwrap().asked.push(Asked::new(typed));
    tried.push(question(QuestionTap::Better(ItemId(90), Better::Neither, None)));
    tried.push(question(QuestionTap::Better(mood, Better::Neither, None)));
    let mut met: HashSet<String> = HashSet::new();
    for (state, event) in tried {
        let facts = Facts { drafts: Drafts::default().with(&state), ..facts.clone() };
        let step = step(&state, &event, &facts);
        let hears = |effect: &Effect| matches!(effect, Effect::Tell(PersonId(77), ..));
        let heard = step.effects.iter().any(hears);
        assert_eq!(heard, changes(&step).any(others_hear), "{event:?}");
        met.extend(changes(&step).filter(|change| others_hear(change)).map(|change| format!("{change:?}")));
    }
    assert_eq!(met.len(), 5, "{met:?}");
}

/// The end comes with the tap that adds the question, and is said, or changed, on its card. A button of before says nothing
/// of it, and until somebody does it is open.
#[test]
fn which_end_is_hard_is_said_with_the_question_or_on_its_card() {
    let mut facts = at_work();
    let draft = Spec::typed("Craving".into(), Kind::Count);
    let mark = drafts::of_question(&Item::of_spec(ItemId(0), draft.clone()));
    // As an older version wrote a draft.
    for written in [draft.clone(), Spec { better: Better::Neither, ..draft }] {
        let state = State::Question { link: LINK, draft: Some(written) };
        let facts = Facts { drafts: Drafts::default().with(&state), ..facts.clone() };
        for (said, kept) in [
            (None, Better::Unsaid),
            (Some(Better::Lower), Better::Lower),
            (Some(Better::Higher), Better::Higher),
            (Some(Better::Neither), Better::Neither),
        ] {
            let tap = CaseTap::Question(QuestionTap::Keep(Some(mark), said));
            let step = step(&state, &Event::Pressed(Press::Case(LINK, tap)), &facts);
            let asked = changes(&step).find_map(|change| match change {
                Change::Questions(_, QuestionChange::Ask { item: NewItem::Typed(spec), .. }) => {
                    Some(spec.better)
                }
                _ => None,
            });
            assert_eq!(asked, Some(kept));
            assert_eq!(step.state, State::Idle);
            // What is saved waits no longer.
            let after = facts.drafts.clone().after(&state, &Event::Pressed(Press::Case(LINK, tap)), &step);
            assert!(after.is_empty(), "{after:?}");
        }
    }
    let case = facts.therapist.as_mut().unwrap().case.as_mut().unwrap();
    case.asked.push(Asked::new(Item::of_spec(ItemId(90), Spec::typed("Craving".into(), Kind::Count))));
    let seen = Some(mark_of(&case.asked));
    let press = |tap| Event::Pressed(Press::Case(LINK, CaseTap::Question(tap)));
    let said = step(&State::Idle, &press(QuestionTap::Better(ItemId(90), Better::Higher, seen)), &facts);
    let written: Vec<&Change> = changes(&said).collect();
    let change = QuestionChange::Better { item: ItemId(90), better: Better::Higher };
    assert_eq!(written, [&Change::Questions(LINK, change)]);
    // Whoever has seen another list sees this one first.
    facts.therapist.as_mut().unwrap().case.as_mut().unwrap().asked.last_mut().unwrap().item.better =
        Better::Lower;
    let late = step(&State::Idle, &press(QuestionTap::Better(ItemId(90), Better::Higher, seen)), &facts);
    assert_eq!(changes(&late).count(), 0);
}
