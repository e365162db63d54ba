//! A changed message changes the answer it gave; a reply means the day of its card.

use crate::domain::answers::{Given, Value};
use crate::domain::catalogue::samples::{ASK_MOOD, ASK_NOTE, ASK_SUDS, number, text as written};
use crate::domain::form::Question;
use crate::domain::ids::PartId;

use crate::dialogue::effect::{Change, CheckinChange, Effect};
use crate::dialogue::event::{Event, Gave, Said, Word};
use crate::dialogue::facts::Facts;
use crate::dialogue::press::{Press, Tap};
use crate::dialogue::screen::Line;
use crate::dialogue::state::State;
use crate::dialogue::step;

use super::world::{asked, at, facts, gives, lines, on, states};

#[test]
fn an_edit_changes_the_answer_its_message_gave_and_nothing_else() {
    let mut facts = facts(true, false);
    let checkin = facts.client.as_mut().unwrap().checkin.as_mut().unwrap();
    checkin.answers.give(ASK_MOOD, number(7));
    checkin.answers.give(ASK_NOTE, written("good", true));
    let edit = |state: &State, n, question, text: &str, facts: &Facts| {
        let gave = Some(Gave { occasion: on(n), question, half: None });
        let part = (question == ASK_NOTE).then(|| "good".to_owned());
        step(state, &Event::Edited { said: Said { instead_of: part, ..Said::of(text) }, gave }, facts)
    };
    for state in states(facts.now) {
        let changed = edit(&state, 3, ASK_MOOD, "3", &facts);
        assert!(gives(&changed, ASK_MOOD, &number(3)), "{state:?}");
        assert_eq!(changed.state, state, "the place stays");
        assert_eq!(lines(&edit(&state, 3, ASK_MOOD, "better", &facts)), [Line::EditNotRead]);
        assert_eq!(
            lines(&edit(&state, 3, ASK_SUDS, "30", &facts)),
            [Line::EditNotRead],
            "not answered any more"
        );
        assert_eq!(
            lines(&edit(&state, 1, ASK_MOOD, "3", &facts)),
            [Line::DayClosed { occasion: on(1), answered: false }]
        );
    }
    let note = edit(&State::checkin(on(3), ASK_SUDS), 3, ASK_NOTE, "good\nmostly", &facts);
    let private = written("good\nmostly", false);
    assert!(gives(&note, ASK_NOTE, &private), "new words are private until said otherwise");
}

/// A state of another plan, or of a damaged row, may stand at a part of what has none.
#[test]
fn what_has_no_parts_is_not_answered_by_parts() {
    let facts = facts(true, false);
    let state = State::checkin(on(3), Question::part_of(ASK_MOOD.item, PartId(1)));
    let said = step(&state, &Event::typed("7", None), &facts);
    assert!(!said.effects.iter().any(|effect| matches!(
        effect,
        Effect::Write(Change::Checkin(CheckinChange::Answer { question, .. })) if question.part().is_some()
    )));
    assert!(!said.effects.is_empty(), "and it is not met with silence");
}

#[test]
fn a_reply_means_the_day_of_the_card() {
    let mut facts = facts(true, false);
    facts.client.as_mut().unwrap().checkin = Some(asked(2));
    for state in states(facts.now) {
        if matches!(state, State::Checkin { .. }) {
            continue;
        }
        let replied = step(&state, &Event::Reply { occasion: on(2), said: Said::of("8") }, &facts);
        let wrote = replied.effects.iter().any(|effect| {
            matches!(effect, Effect::Write(Change::Checkin(CheckinChange::Answer { occasion, question: ASK_MOOD, given, .. })) if *occasion == on(2) && *given == number(8))
        });
        assert!(wrote, "{state:?}");
        assert!(lines(&replied).contains(&Line::KeptFor { occasion: on(2) }));
    }
    (facts.now, facts.said_at) = (at("2026-03-04T09:00:00Z"), at("2026-03-04T09:00:00Z"));
    let late = step(&State::Idle, &Event::Reply { occasion: on(2), said: Said::of("8") }, &facts);
    assert_eq!(lines(&late), [Line::DayOver { occasion: on(2) }]);
    assert!(!late.effects.iter().any(|effect| matches!(effect, Effect::Write(_))));
}

#[test]
fn a_change_that_gave_no_answer_is_told_of_all_that_one_can_change() {
    let edited = Event::Edited { said: Said::of("hello"), gave: None };
    for (client, therapist, line) in [
        (true, false, Line::EditedByClient),
        (false, true, Line::EditedByTherapist),
        (true, true, Line::EditedByBoth),
    ] {
        let said = lines(&step(&State::Idle, &edited, &facts(client, therapist)));
        let heard = line.clone().unheard();
        assert!(said == [line] || said == [heard], "{said:?}");
    }
}

#[test]
fn a_press_is_of_no_moment_before_its_card_came() {
    let mut facts = facts(true, false);
    facts.client.as_mut().unwrap().checkin = Some(asked(3));
    facts.now = at("2026-03-03T19:01:00Z");
    let pressed = Event::Pressed(Press::Checkin(on(3), Tap::Give(ASK_MOOD, 7)));
    let brought = State::checkin(on(3), ASK_MOOD).touched(at("2026-03-03T19:00:40Z"));
    let other = State::checkin(on(2), ASK_MOOD).touched(at("2026-03-03T19:00:40Z"));
    for (state, event, said_at) in [
        (&State::Idle, &pressed, "2026-03-03T19:00:00Z"),
        (&other, &pressed, "2026-03-03T19:00:00Z"),
        (&brought, &pressed, "2026-03-03T19:00:40Z"),
        // Words have a date of their own.
        (&brought, &Event::Text(Said::of("7")), "2026-03-03T18:58:00Z"),
    ] {
        facts.said_at = at("2026-03-03T18:58:00Z");
        facts.date_press(state, event);
        assert_eq!(facts.said_at, at(said_at), "{event:?} in {state:?}");
    }
}

/// Every word the bot knows, and none.
fn words() -> Vec<Option<Word>> {
    let next = |word: Word| match word {
        Word::Yes => Some(Word::No),
        Word::No => Some(Word::Skip),
        Word::Skip => Some(Word::Back),
        Word::Back => Some(Word::Done),
        Word::Done => Some(Word::None),
        Word::None => Some(Word::Help),
        Word::Help => Some(Word::Hello),
        Word::Hello => Some(Word::Delete),
        Word::Delete => Some(Word::AlmostDelete),
        Word::AlmostDelete => None,
    };
    let known = std::iter::successors(Some(Word::Yes), |word| next(*word));
    std::iter::once(None).chain(known.map(Some)).collect()
}

#[test]
fn a_yes_falls_with_the_words_it_was_given_to_whatever_they_are_now() {
    let long = "x".repeat(5_000);
    let taps = [None, Some(Tap::Share(ASK_NOTE.item, true)), Some(Tap::RemoveText(ASK_NOTE.item))];
    let mut fell = 0;
    for (now, open) in
        [("2026-03-03T19:00:00Z", true), ("2026-03-04T12:00:00Z", true), ("2026-03-09T09:00:00Z", false)]
    {
        let mut facts = facts(true, false);
        (facts.now, facts.said_at) = (at(now), at(now));
        let checkin = facts.client.as_mut().unwrap().checkin.as_mut().unwrap();
        checkin.answers.give(ASK_MOOD, number(7));
        checkin.answers.give(ASK_NOTE, written("good\nsecret", true));
        for state in states(facts.now) {
            for (word, text) in
                words().into_iter().flat_map(|word| [(word, "nothing"), (word, long.as_str())])
            {
                for tap in taps {
                    let gave = Some(Gave { occasion: on(3), question: ASK_NOTE, half: None });
                    let presses = tap.map(|tap| Press::Checkin(on(3), tap)).into_iter().collect();
                    let said = Said { word, presses, instead_of: Some("secret".into()), ..Said::of(text) };
                    let step = step(&state, &Event::Edited { said, gave }, &facts);
                    let private = step.effects.iter().any(|effect| match effect {
                        Effect::Write(Change::Checkin(CheckinChange::Answer {
                            question: ASK_NOTE,
                            given: Given::Value(Value::Text(text)),
                            ..
                        })) => !text.shared,
                        Effect::Write(Change::Checkin(CheckinChange::Answer {
                            question: ASK_NOTE, ..
                        })) => true,
                        _ => false,
                    });
                    assert!(private, "{word:?} {tap:?} {open} in {state:?}: {step:?}");
                    fell += usize::from(lines(&step).contains(&Line::NoteUnshared { occasion: on(3) }));
                }
            }
        }
    }
    assert!(fell > 100, "{fell} are told that it is private now");
}
