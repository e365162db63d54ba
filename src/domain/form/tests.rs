use super::*;
use crate::domain::answers::{Given, Text};
use crate::domain::catalogue::{self, HOMEWORK, SKILLS};
use crate::domain::item::{Name, Part};
use crate::domain::scale::SudsWhen;

const NOW: Asking = Asking { looking_back: false, shared: true };

fn parts(ids: &[i64]) -> Vec<Part> {
    ids.iter().map(|id| Part { id: PartId(*id), name: Name::Own(format!("part {id}")) }).collect()
}

/// What a new client is asked, with these skills and tasks.
fn form(when: SudsWhen, skills: &[i64], tasks: &[i64]) -> Form {
    let mut form = catalogue::form(&catalogue::starting(when), &[]);
    form.set_parts(SKILLS, parts(skills));
    form.set_parts(HOMEWORK, parts(tasks));
    form
}

fn said(form: &Form, answers: &Answers) -> Vec<String> {
    order(form, answers, NOW).iter().map(ToString::to_string).collect()
}

fn chosen(ids: &[i64]) -> Given<Value> {
    Given::Value(Value::Chosen(ids.iter().copied().map(PartId).collect()))
}

#[test]
fn follow_ups_come_only_with_what_they_follow() {
    let form = form(SudsWhen::HighestToday, &[1, 2], &[4, 9]);
    let mut answers = Answers::default();
    assert_eq!(said(&form, &answers), ["1", "2", "4", "6.4", "6.9", "7"]);

    answers.give(Question::whole(SKILLS), chosen(&[1]));
    answers.give(Question::part_of(HOMEWORK, PartId(9)), Given::Value(Value::Number(2)));
    answers.give(Question::whole(ItemId(7)), Given::Value(Value::Text(Text::own("slept badly".into()))));
    assert_eq!(said(&form, &answers), ["1", "2", "4", "5", "6.4", "6.9", "8.9", "7", "7s"]);

    answers.give(Question::whole(SKILLS), chosen(&[]));
    answers.give(Question::part_of(HOMEWORK, PartId(9)), Given::Value(Value::Number(0)));
    assert_eq!(said(&form, &answers), ["1", "2", "4", "6.4", "6.9", "7", "7s"]);
    let alone = Asking { shared: false, ..NOW };
    assert_eq!(order(&form, &answers, alone).last().map(ToString::to_string).as_deref(), Some("7"));
}

#[test]
fn an_empty_list_is_not_asked_and_a_moment_cannot_be_told_looking_back() {
    let none = Answers::default();
    assert_eq!(said(&form(SudsWhen::HighestToday, &[], &[]), &none), ["1", "2", "7"]);
    let now = form(SudsWhen::RightNow, &[], &[]);
    assert_eq!(said(&now, &none), ["1", "3", "7"]);
    let back = order(&now, &none, Asking { looking_back: true, ..NOW });
    assert_eq!(back.iter().map(ToString::to_string).collect::<Vec<_>>(), ["1", "7"]);
}

#[test]
fn an_answer_taken_back_takes_back_what_followed_it() {
    let form = form(SudsWhen::HighestToday, &[1], &[4]);
    let mut answers = Answers::default();
    let (helped, useful) = (Question::whole(ItemId(5)), Question::part_of(ItemId(8), PartId(4)));
    for (question, given) in [
        (Question::whole(SKILLS), chosen(&[1])),
        (helped, Given::Value(Value::Number(3))),
        (Question::part_of(HOMEWORK, PartId(4)), Given::Value(Value::Number(1))),
        (useful, Given::Value(Value::Number(4))),
    ] {
        assert!(answers.give(question, given).is_none());
        assert_eq!(left_over(&form, &answers, question), []);
    }
    answers.give(Question::whole(SKILLS), chosen(&[]));
    assert_eq!(left_over(&form, &answers, Question::whole(SKILLS)), [helped]);
    answers.give(Question::part_of(HOMEWORK, PartId(4)), Given::Value(Value::Number(0)));
    assert_eq!(left_over(&form, &answers, Question::part_of(HOMEWORK, PartId(4))), [useful]);
}

#[test]
fn questions_survive_their_writing_and_those_of_the_first_version_are_read() {
    for question in [
        Question::whole(ItemId(7)),
        Question::part_of(HOMEWORK, PartId(41)),
        Question::share(ItemId(7)),
        Question::part_of(ItemId(i64::MAX), PartId(i64::MIN)),
    ] {
        let json = serde_json::to_string(&question).unwrap();
        assert_eq!(serde_json::from_str::<Question>(&json).unwrap(), question, "{json}");
    }
    for (old, new) in [
        (r#""mood""#, "1"),
        (r#""suds""#, "2"),
        (r#""skills""#, "4"),
        (r#""helped""#, "5"),
        (r#"{"task":41}"#, "6.41"),
        (r#"{"useful":41}"#, "8.41"),
        (r#""note""#, "7"),
        (r#""share""#, "7s"),
    ] {
        assert_eq!(serde_json::from_str::<Question>(old).unwrap().to_string(), new);
    }
    for bad in [r#""""#, r#""s""#, r#""1.""#, r#""1.2.3""#, r#"{}"#, r#""dream""#, "3"] {
        assert!(serde_json::from_str::<Question>(bad).is_err(), "{bad}");
    }
}
