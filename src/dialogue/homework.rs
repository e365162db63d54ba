//! Homework as a therapist gives it: a task in free text, perhaps with a last day.

use crate::domain::catalogue::HOMEWORK;
use crate::domain::ids::{LinkId, TaskId};
use crate::domain::label::{self, TASK_MAX};
use crate::domain::schedule::local_day;
use crate::domain::typed;

use super::drafts::{self, Draft, Under};
use super::effect::{Change, Effect, Lane, Step};
use super::event::{Said, Word};
use super::facts::{CaseDetail, Facts};
use super::join::name_line;
use super::screen::{Line, Screen};
use super::state::State;

mod change;
mod screen;

pub use change::TaskChange;
pub use screen::HomeworkScreen;

pub fn list(case: &CaseDetail) -> Step {
    Step::new(State::Idle).replace(screen(case))
}

fn screen(case: &CaseDetail) -> Screen {
    Screen::Homework(HomeworkScreen::Homework {
        link: case.link,
        alias: case.alias.clone(),
        tasks: case.tasks.clone(),
    })
}

/// The most homework one client has at a time, whoever gave it: each is a question every day.
pub const TASKS_MAX: usize = 6;

/// The longest a task goes on to a last day.
const DAYS_AHEAD: i64 = 366;

/// Why no task can be given: who gave one of those open can end it, and who gave none can only wait.
fn full(case: &CaseDetail) -> Option<Line> {
    let max = TASKS_MAX;
    let full = if case.tasks.is_empty() { Line::TasksFullOthers { max } } else { Line::TasksFull { max } };
    (case.tasks_open >= max).then_some(full)
}

pub fn ask(case: &CaseDetail) -> Step {
    if let Some(full) = full(case) {
        return Step::new(State::Idle).line(full);
    }
    let screen = Screen::Homework(HomeworkScreen::AskTask { link: case.link, alias: case.alias.clone() });
    Step::new(State::Task { link: case.link }).show(screen)
}

/// The task is typed: its last day comes next.
pub fn task_said(facts: &Facts, link: LinkId, said: &Said) -> Step {
    let given = case(facts, link).map(|case| case.tasks.as_slice()).unwrap_or_default();
    match label::name(&said.text, TASK_MAX) {
        Ok(text) if given.iter().any(|task| label::is_same(&task.text, &text)) => {
            Step::new(State::Task { link }).line(Line::TaskTaken { text })
        }
        Ok(text) => {
            let state = State::TaskUntil { link, text: text.clone() };
            let said = label::may_be_said(&text).then_some(Line::AtWork(None));
            said.into_iter()
                .fold(Step::new(state), Step::line)
                .show(Screen::Homework(HomeworkScreen::AskTaskUntil { link, text }))
        }
        Err(error) => Step::new(State::Task { link }).line(name_line(error)),
    }
}

/// The last day is typed.
pub fn until_said(facts: &Facts, link: LinkId, text: &str, said: &Said) -> Step {
    let Some(case) = case(facts, link) else {
        return Step::new(State::Idle).line(Line::NotFound);
    };
    match said.word {
        Some(Word::Skip) => return add(facts, case, text, None),
        // No task may be meant, or no last day: nothing is given to anybody by a guess.
        Some(Word::No) => return Step::new(State::Idle).line(Line::Cancelled),
        Some(Word::None) => {
            let same = State::TaskUntil { link, text: text.to_owned() };
            return Step::new(same).line(Line::DateUnclear);
        }
        _ => {}
    }
    let today = local_day(facts.now, case.zone);
    let same = || Step::new(State::TaskUntil { link, text: text.to_owned() });
    match typed::date(&said.text, today, &said.lexicon) {
        Ok(day) if day < today => same().line(Line::DatePast),
        Ok(day) if (day - today).num_days() > DAYS_AHEAD => same().line(Line::DateFar),
        Ok(day) if day < case.next_day => same().line(Line::DateTooSoon),
        Ok(day) => add(facts, case, text, Some(day)),
        // Whoever names no day at all may have something else to say.
        Err(_) if typed::is_about_a_date(&said.text, &said.lexicon) => same().line(Line::DateUnclear),
        Err(_) => same().line(Line::DateUnclear.unheard()),
    }
}

/// The task under this mark is added, whatever was typed or looked at since. A button of before there were marks says
/// nothing of what it stands under, so that is asked again.
pub fn no_last_day(state: &State, facts: &Facts, case: &CaseDetail, under: Under) -> Step {
    let link = case.link;
    let given = |mark| case.tasks.iter().any(|task| drafts::of_task(&task.text) == mark);
    match (facts.drafts.task(link, under), under) {
        (Some(text), None) => ask_until(link, text),
        (Some(text), Some(_)) if case.tasks.iter().any(|task| label::is_same(&task.text, text)) => {
            Step::new(state.clone()).toast(Line::SettingsSaved)
        }
        (Some(text), Some(_)) => {
            let this = Draft::Task { link, text: text.to_owned() };
            let step = add(facts, case, text, None);
            // What is half typed now is asked on.
            match Draft::of(state) {
                Some(other) if other != this => Step { state: state.clone(), ..step },
                _ => step,
            }
        }
        (None, Some(mark)) if given(mark) => Step::new(state.clone()).toast(Line::SettingsSaved),
        (None, _) => lost(case),
    }
}

fn ask_until(link: LinkId, text: &str) -> Step {
    let text = text.to_owned();
    Step::new(State::TaskUntil { link, text: text.clone() })
        .show(Screen::Homework(HomeworkScreen::AskTaskUntil { link, text }))
}

/// The words under a button are kept nowhere any more: it says so, and asks for them.
fn lost(case: &CaseDetail) -> Step {
    let Step { state, effects } = ask(case);
    let step = Step::new(state).line(Line::TaskNotAdded);
    effects.into_iter().fold(step, Step::with)
}

/// A day said where nothing is asked, while a task waits for its last one: that is asked again.
pub fn day_said(facts: &Facts, said: &Said) -> Option<Step> {
    let (link, text) = facts.drafts.last_task()?;
    let today = local_day(facts.now, facts.zone?);
    typed::date(&said.text, today, &said.lexicon).is_ok().then(|| ask_until(link, text))
}

fn add(facts: &Facts, case: &CaseDetail, text: &str, last_day: Option<chrono::NaiveDate>) -> Step {
    if let Some(full) = full(case) {
        return Step::new(State::Idle).line(full);
    }
    let therapist = facts.therapist.as_ref().map(|therapist| therapist.name.clone()).unwrap_or_default();
    let text = text.to_owned();
    let homework = case.asked.iter().find(|asked| asked.item.id == HOMEWORK);
    let (told, added) = match homework {
        Some(homework) if !homework.aside => (
            Line::NewTask { therapist, text: text.clone() },
            Line::TaskAdded { text: text.clone(), last_day },
        ),
        found => {
            let aside = found.is_some();
            let told = Line::NewTaskUnasked { therapist, text: text.clone(), aside };
            (told, Line::TaskAddedUnasked { text: text.clone(), aside })
        }
    };
    Step::new(State::Idle)
        .write(Change::Homework(case.link, TaskChange::Add { text, last_day }))
        .with(Effect::Tell(case.client, Screen::Line(told), Lane::Alert))
        .line(added)
}

pub fn end(facts: &Facts, case: &CaseDetail, task: TaskId) -> Step {
    let Some(ended) = case.tasks.iter().find(|open| open.id == task) else {
        return Step::new(State::Idle).toast(Line::StaleButton).replace(screen(case));
    };
    let therapist = facts.therapist.as_ref().map(|therapist| therapist.name.clone()).unwrap_or_default();
    let told = Line::TaskEndedBy { therapist, text: ended.text.clone() };
    let mut changed = case.clone();
    changed.tasks.retain(|open| open.id != task);
    Step::new(State::Idle)
        .write(Change::Homework(case.link, TaskChange::End { task }))
        .with(Effect::Tell(case.client, Screen::Line(told), Lane::Alert))
        .toast(Line::TaskEnded)
        .replace(screen(&changed))
}

pub fn case(facts: &Facts, link: LinkId) -> Option<&CaseDetail> {
    facts.therapist.as_ref()?.case.as_ref().filter(|case| case.link == link)
}
