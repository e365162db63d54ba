//! For tests: everybody's questions by their names, and answers in a word.

use super::{HELPED, HOMEWORK, MOOD, NOTE, SKILLS, SUDS_HIGHEST, SUDS_NOW, USEFUL};
use crate::domain::answers::{Answers, Given, Text, Value};
use crate::domain::form::{Form, Question};
use crate::domain::ids::PartId;
use crate::domain::item::{Name, Part};
use crate::domain::scale::SudsWhen;
use crate::domain::skill::Skill;
use crate::domain::task::Task;

pub const ASK_MOOD: Question = Question::whole(MOOD);
pub const ASK_SUDS: Question = Question::whole(SUDS_HIGHEST);
pub const ASK_SUDS_NOW: Question = Question::whole(SUDS_NOW);
pub const ASK_SKILLS: Question = Question::whole(SKILLS);
pub const ASK_HELPED: Question = Question::whole(HELPED);
pub const ASK_NOTE: Question = Question::whole(NOTE);
pub const ASK_SHARE: Question = Question::share(NOTE);

pub fn ask_task(id: i64) -> Question {
    Question::part_of(HOMEWORK, PartId(id))
}

pub fn ask_useful(id: i64) -> Question {
    Question::part_of(USEFUL, PartId(id))
}

pub fn number(n: i32) -> Given<Value> {
    Given::Value(Value::Number(n))
}

pub fn chosen(ids: &[i64]) -> Given<Value> {
    Given::Value(Value::Chosen(ids.iter().copied().map(PartId).collect()))
}

pub fn text(text: &str, shared: bool) -> Given<Value> {
    Given::Value(Value::Text(Text::own(text.into()).to_be(shared)))
}

pub fn answers(given: &[(Question, Given<Value>)]) -> Answers {
    let mut answers = Answers::default();
    for (question, given) in given {
        answers.give(*question, given.clone());
    }
    answers
}

/// What a new client is asked, with these skills and tasks.
pub fn form(when: SudsWhen, skills: &[Skill], tasks: &[Task]) -> Form {
    let mut form = super::form(&super::starting(when), &[]);
    let skill = |skill: &Skill| Part { id: PartId(skill.id.0), name: skill.name.clone() };
    form.set_parts(SKILLS, skills.iter().map(skill).collect());
    let task = |task: &Task| Part { id: PartId(task.id.0), name: Name::Own(task.text.clone()) };
    form.set_parts(HOMEWORK, tasks.iter().map(task).collect());
    form
}
