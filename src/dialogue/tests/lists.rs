//! Lists end somewhere, and say so.

use crate::domain::ids::{InviteId, LinkId};
use crate::domain::task::Task;

use crate::dialogue::effect::Effect;
use crate::dialogue::event::{Command, Event};
use crate::dialogue::press::{self, JoinTap, Press};
use crate::dialogue::screen::Line;
use crate::dialogue::state::State;
use crate::dialogue::{homework, invite, step};

use super::world::{facts, lines};

#[test]
fn lists_end_somewhere_and_say_so() {
    let mut facts = facts(true, true);
    let full = homework::TASKS_MAX;
    let task = |id| Task {
        id: crate::domain::ids::TaskId(id),
        link: Some(LinkId(1)),
        text: "walk".into(),
        last_day: None,
    };
    let therapist = facts.therapist.as_mut().unwrap();
    therapist.invited = (0..invite::INVITES_MAX).map(|n| format!("alias {n}")).collect();
    let case = therapist.case.as_mut().unwrap();
    case.tasks_open = full;
    case.tasks = vec![task(1)];
    let line = Line::TasksFull { max: full };
    let add = Event::Pressed(Press::Case(LinkId(1), press::CaseTap::AddTask));
    assert!(lines(&step(&State::Idle, &add, &facts)).contains(&line));
    let until = State::TaskUntil { link: LinkId(1), text: "walk".into() };
    let typed = step(&until, &Event::typed("2026-03-09", None), &facts);
    assert_eq!(lines(&typed), [line], "also where others were faster");
    // Whoever gave none of them can end none of them.
    let others = Line::TasksFullOthers { max: full };
    facts.therapist.as_mut().unwrap().case.as_mut().unwrap().tasks.clear();
    assert_eq!(lines(&step(&State::Idle, &add, &facts)), std::slice::from_ref(&others));
    assert_eq!(lines(&step(&until, &Event::typed("2026-03-09", None), &facts)), [others]);
    assert!(!typed.effects.iter().any(|effect| matches!(effect, Effect::Write(_))));
    let invites = Line::InvitesFull { max: invite::INVITES_MAX };
    assert_eq!(lines(&step(&State::Idle, &Event::Command(Command::Invite), &facts)), vec![invites.clone()]);
    assert_eq!(lines(&step(&State::Inviting, &Event::typed("Heron", None), &facts)), [invites]);
    let tie = facts.client.as_ref().unwrap().ties[0].clone();
    facts.client.as_mut().unwrap().ties = vec![tie; 10];
    let agreed = step(&State::Idle, &Event::Pressed(Press::Join(JoinTap::Agree(InviteId(7), None))), &facts);
    assert_eq!(lines(&agreed), [Line::TiesFull { max: 10 }]);
}
