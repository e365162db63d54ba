//! Whatever people do, in whatever order, and whenever alarms ring: the conversation has an answer to it,
//! and no answer of theirs is lost. No IO: the step is pure, and what it writes goes to a model of the store.
#![expect(clippy::unwrap_used, reason = "a property that cannot be tried has failed")]

mod moves;
mod world;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use chrono::NaiveDate;
use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;
use tidemark::dialogue::checkin::resume_at;
use tidemark::dialogue::effect::{Change, Effect, Step};
use tidemark::dialogue::event::{Event, Word};
use tidemark::dialogue::facts::Facts;
use tidemark::dialogue::press::{DATA_MAX, Press, Tap};
use tidemark::dialogue::screen::{Opening, Screen};
use tidemark::dialogue::state::{Joining, State};
use tidemark::domain::checkin::{Given, Question, Timing};
use tidemark::domain::scale::SudsWhen;
use tidemark::wording::{Button, Ctx, Words};

use moves::{joining, life};
use world::{KIM, Kept, ME, World, place};

static WORDS: LazyLock<Words> = LazyLock::new(|| Words::new(BTreeMap::new()).unwrap());

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, ..ProptestConfig::default() })]

    #[test]
    fn a_stranger_comes_to_no_harm(moves in life()) {
        live(&[], &moves)?;
    }

    #[test]
    fn a_client_loses_no_answer(moves in life()) {
        live(&joining(true, false), &moves)?;
    }

    #[test]
    fn a_therapist_sees_what_is_theirs(moves in life()) {
        live(&joining(false, true), &moves)?;
    }

    #[test]
    fn one_person_can_be_both(moves in life()) {
        live(&joining(true, true), &moves)?;
    }
}

/// Lives through the way in and what follows, and holds every turn to what must always be so.
fn live(way_in: &[moves::Move], moves: &[moves::Move]) -> TestCaseResult {
    let mut world = World::new();
    let mut asked = BTreeMap::new();
    for next in way_in.iter().chain(moves) {
        if let Some(event) = next.made(&mut world) {
            turn(&mut world, &event, &mut asked)?;
        }
    }
    Ok(())
}

fn turn(world: &mut World, event: &Event, asked: &mut BTreeMap<NaiveDate, u32>) -> TestCaseResult {
    let before = world.clone();
    let (facts, step) = before.step(event);
    everything_can_be_stored_and_said(&before, &step)?;
    nobody_is_left_without_an_answer(event, &step)?;
    only_who_agreed_is_written_about(&before, &step)?;
    only_therapists_see_clients(&before, &step)?;
    prompts_and_nudges_keep_their_place(&before, &step, asked)?;

    world.take(&step);
    answers_stay(&before, world, event, &facts, &step)?;
    if let Event::Pressed(press) = event {
        if let Press::Checkin(day, tap) = press {
            what_was_tapped_is_kept(&before, world, *day, *tap, &facts)?;
        }
        // A double tap.
        let mut again = world.clone();
        let (_, second) = again.step(event);
        again.take(&second);
        prop_assert_eq!(kept(world), kept(&again), "pressed twice");
    }
    Ok(())
}

fn kept(world: &World) -> BTreeMap<(i64, NaiveDate), Kept> {
    let of = |(person, client): (&tidemark::domain::ids::PersonId, &world::Client)| {
        let id = person.0;
        let days = client.days.iter().filter(|(_, day)| !day.kept.is_empty());
        days.map(move |(day, row)| ((id, *day), row.kept.clone())).collect::<Vec<_>>()
    };
    world.clients.iter().flat_map(of).collect()
}

fn screens(step: &Step) -> impl Iterator<Item = &Screen> {
    step.effects.iter().filter_map(|effect| match effect {
        Effect::Show(screen, _) | Effect::Replace(screen) | Effect::Tell(_, screen, _) => Some(screen),
        Effect::Toast(_) | Effect::Write(_) => None,
    })
}

fn writes(step: &Step) -> impl Iterator<Item = &Change> {
    step.effects.iter().filter_map(|effect| match effect {
        Effect::Write(change) => Some(change),
        _ => None,
    })
}

/// States, screens and buttons survive being stored and sent, and every one of them can be worded.
fn everything_can_be_stored_and_said(world: &World, step: &Step) -> TestCaseResult {
    prop_assert_eq!(&State::from_json(&step.state.to_json()), &step.state);
    let ctx = Ctx { bot_username: "tidemark_bot".into(), local: None };
    for screen in screens(step) {
        let json = screen.to_json().unwrap();
        prop_assert_eq!(Screen::from_json(&json), Some(screen.clone()));
        let message = WORDS.screen(&world.lang, screen, &ctx);
        prop_assert_eq!(message.text.is_empty(), *screen == Screen::Menu);
        for button in message.buttons.iter().flatten() {
            if let Button::Press { press, .. } = button {
                let data = press.encode();
                prop_assert!(data.len() <= DATA_MAX, "{data}");
                prop_assert_eq!(Press::decode(&data), Some(press.clone()));
            }
        }
    }
    for effect in &step.effects {
        if let Effect::Toast(line) = effect {
            prop_assert!(!WORDS.line(&world.lang, line).is_empty());
        }
    }
    Ok(())
}

/// A toast needs a button that was pressed; whatever else one sends gets a message.
fn nobody_is_left_without_an_answer(event: &Event, step: &Step) -> TestCaseResult {
    let speaks = match event {
        Event::Command(_)
        | Event::Text(_)
        | Event::Reply { .. }
        | Event::Edited { .. }
        | Event::Located(_)
        | Event::Unreadable(_) => true,
        Event::Pressed(_) | Event::StaleButton => {
            step.effects.iter().any(|effect| matches!(effect, Effect::Toast(_)))
                || screens(step).next().is_some()
        }
        Event::Due(_) | Event::WasAway | Event::ClockSetBack | Event::Blocked | Event::Returned => {
            return Ok(());
        }
    };
    let shown = step.effects.iter().any(|effect| matches!(effect, Effect::Show(..) | Effect::Replace(_)));
    let pressed = matches!(event, Event::Pressed(_) | Event::StaleButton);
    prop_assert!(speaks && (pressed || shown), "no word to {event:?}");
    Ok(())
}

/// Of somebody who is neither client nor therapist nothing is kept, until the last step of the way in.
fn only_who_agreed_is_written_about(world: &World, step: &Step) -> TestCaseResult {
    let joins = writes(step)
        .any(|change| matches!(change, Change::BecomeClient { .. } | Change::BecomeTherapist { .. }));
    let known = world.me().is_some() || world.is_therapist();
    for change in writes(step) {
        let harmless = matches!(
            change,
            Change::Lang(_)
                | Change::Guessed
                | Change::Reachable(_)
                | Change::DeletePerson
                | Change::ForgetStranger
        );
        prop_assert!(known || joins || harmless, "{change:?}");
    }
    Ok(())
}

fn only_therapists_see_clients(world: &World, step: &Step) -> TestCaseResult {
    for effect in &step.effects {
        let (Effect::Show(screen, _) | Effect::Replace(screen)) = effect else { continue };
        let of_clients = matches!(
            screen,
            Screen::Clients { .. }
                | Screen::Look(_)
                | Screen::Homework { .. }
                | Screen::AskTask { .. }
                | Screen::Skills { .. }
                | Screen::AskSkill { .. }
                | Screen::AskCasePause { .. }
                | Screen::ConfirmEnd { .. }
                | Screen::Invited { .. }
        );
        prop_assert!(world.is_therapist() || !of_clients, "{screen:?}");
    }
    Ok(())
}

/// A day is asked once at most; a nudge comes only where nothing was answered, and never in a pause.
fn prompts_and_nudges_keep_their_place(
    world: &World,
    step: &Step,
    asked: &mut BTreeMap<NaiveDate, u32>,
) -> TestCaseResult {
    if writes(step).any(|change| *change == Change::DeletePerson) {
        asked.clear();
    }
    for screen in screens(step) {
        let Screen::Checkin(card) = screen else { continue };
        match card.opening {
            Opening::Asked => {
                let times = asked.entry(card.day).or_default();
                *times += 1;
                prop_assert_eq!(*times, 1, "{} was asked again", card.day);
            }
            Opening::Nudged => {
                let me = world.me().unwrap();
                prop_assert!(me.pause.is_none(), "nudged in a pause");
                // SUDs of another moment than is asked now are an answer all the same.
                let answered = me.days.get(&card.day).is_some_and(|day| !day.kept.is_empty());
                prop_assert!(!answered, "nudged after an answer");
            }
            Opening::AskedAgain | Opening::Resumed | Opening::Going => {}
        }
        if matches!(card.opening, Opening::Asked | Opening::Nudged) {
            prop_assert!(!world.unreachable, "asked somebody who blocked the bot");
        }
    }
    Ok(())
}

/// Nothing changes an answer but a word on that very question of that very day, and no word takes one away.
fn answers_stay(before: &World, after: &World, event: &Event, facts: &Facts, step: &Step) -> TestCaseResult {
    if writes(step).any(|change| *change == Change::DeletePerson) {
        let asked_for = matches!(event, Event::Text(said) | Event::Reply { said, .. } if said.word == Some(Word::Delete))
            && before.state == State::Deleting;
        let nothing_kept = before.me().is_none() && !before.is_therapist();
        prop_assert!(asked_for || nothing_kept, "{event:?} deleted somebody");
        return Ok(());
    }
    let about = about(before, event, facts);
    let (old, new) = (kept(before), kept(after));
    for ((person, day), old) in &old {
        let mut old = old.clone();
        let Some(mut new) = new.get(&(*person, *day)).cloned() else {
            return Err(TestCaseError::fail(format!("all answers of {day} are gone")));
        };
        let removed = matches!(event, Event::Pressed(Press::Checkin(on, Tap::RemoveNote)) if on == day);
        prop_assert!(
            removed || !lost(&old, &new),
            "{event:?} took an answer of {day} away: {old:?} became {new:?}"
        );
        if let Some((_, question)) = about.filter(|(on, _)| on == day && *person == ME.0) {
            leave_out(&mut old, question);
            leave_out(&mut new, question);
        }
        prop_assert_eq!(old, new, "{:?} changed an answer of {}", event, day);
    }
    prop_assert!(kept(after).keys().all(|(person, _)| *person == ME.0 || *person == KIM.0));
    Ok(())
}

/// The question an event can answer, and of which day.
fn about(world: &World, event: &Event, facts: &Facts) -> Option<(NaiveDate, Question)> {
    match event {
        Event::Pressed(Press::Checkin(day, tap)) => {
            let question = match tap {
                Tap::Mood(_) => Question::Mood,
                Tap::Suds(..) => Question::Suds,
                Tap::Skill(..) | Tap::NoSkills | Tap::SkillsDone => Question::Skills,
                Tap::Helped(_) => Question::Helped,
                Tap::Done(id, _) => Question::Task(*id),
                Tap::Useful(id, _) => Question::Useful(*id),
                Tap::NoNote | Tap::RemoveNote => Question::Note,
                Tap::Share(_) => Question::Share,
                Tap::Skip(question) => *question,
                Tap::Goto(_) | Tap::Finish => return None,
            };
            Some((*day, question))
        }
        Event::Edited { gave: Some(gave), .. } => Some((gave.day, gave.question)),
        Event::Text(_) | Event::Reply { .. } => match &world.state {
            State::Checkin { day, at, .. }
                if facts.client.as_ref()?.checkin.as_ref().is_some_and(|checkin| checkin.day == *day) =>
            {
                Some((*day, *at))
            }
            // At a consent the buttons answer, and a reply means the card it replies to, wherever one stands.
            State::Idle
            | State::Checkin { .. }
            | State::Buttons { .. }
            | State::Joining(Joining::Consent { .. }) => next_on(world, facts),
            _ if matches!(event, Event::Reply { .. }) => next_on(world, facts),
            _ => None,
        },
        _ => None,
    }
}

/// What is asked next on the check-in in focus.
fn next_on(world: &World, facts: &Facts) -> Option<(NaiveDate, Question)> {
    let checkin = facts.client.as_ref()?.checkin.clone()?;
    let timing = checkin.timing(world.now, world.my_zone()?)?;
    Some((checkin.day, resume_at(&checkin, facts.client.as_ref()?, timing)?))
}

/// Is something said before not said any more? How skills helped goes with the skills, how useful a task was
/// goes with having done it.
fn lost(old: &Kept, new: &Kept) -> bool {
    fn gone<T>(old: &Option<Given<T>>, new: &Option<Given<T>>) -> bool {
        match (old, new) {
            (None, _) | (Some(Given::Skipped), Some(_)) | (Some(Given::Value(_)), Some(Given::Value(_))) => {
                false
            }
            (Some(_), None) | (Some(Given::Value(_)), Some(Given::Skipped)) => true,
        }
    }
    let (was, is) = (&old.answers, &new.answers);
    let no_skills = is.skills.as_ref().and_then(Given::value).is_none_or(Vec::is_empty);
    let of_tasks = was.tasks.iter().any(|(id, old)| match is.tasks.get(id) {
        None => true,
        Some(new) => {
            (old.done.is_some() && new.done.is_none())
                || (old.useful.is_some() && new.useful.is_none() && new.done != Some(0))
        }
    });
    of_tasks
        || gone(&was.mood, &is.mood)
        || gone(&was.skills, &is.skills)
        || (gone(&was.helped, &is.helped) && !no_skills)
        || gone(&was.note, &is.note)
        || old.suds.iter().zip(&new.suds).any(|(old, new)| gone(old, new))
}

/// What a word on this question may change.
fn leave_out(kept: &mut Kept, question: Question) {
    match question {
        Question::Mood => kept.answers.mood = None,
        Question::Suds => kept.suds = [None, None],
        Question::Skills => (kept.answers.skills, kept.answers.helped) = (None, None),
        Question::Helped => kept.answers.helped = None,
        Question::Task(id) | Question::Useful(id) => drop(kept.answers.tasks.remove(&id)),
        Question::Note | Question::Share => kept.answers.note = None,
    }
}

/// A tap on a day that can be answered is an answer from then on.
fn what_was_tapped_is_kept(
    before: &World,
    after: &World,
    day: NaiveDate,
    tap: Tap,
    facts: &Facts,
) -> TestCaseResult {
    let (Some(client), Some(zone)) = (&facts.client, before.my_zone()) else { return Ok(()) };
    let open = before.checkin(day).and_then(|checkin| checkin.timing(before.now, zone)).is_some();
    if !open || day < client.joined_day {
        return Ok(());
    }
    let kept = after.me().and_then(|me| me.days.get(&day)).map(|row| row.kept.clone()).unwrap_or_default();
    let answers = &kept.answers;
    let listed = |id| client.skills.iter().any(|skill| skill.id == id);
    let open_task = |id| client.tasks.iter().any(|task| task.id == id);
    let stored = match tap {
        Tap::Mood(n) => answers.mood == Some(Given::Value(n)),
        Tap::Suds(n, when) => {
            let timing = before.checkin(day).and_then(|checkin| checkin.timing(before.now, zone));
            let refused = when == SudsWhen::RightNow && timing == Some(Timing::FilledIn);
            refused || kept.suds[place(when)] == Some(Given::Value(n))
        }
        Tap::Skill(id, on) if listed(id) => {
            answers.skills.as_ref().and_then(Given::value).is_some_and(|used| used.contains(&id) == on)
        }
        Tap::NoSkills => answers.skills == Some(Given::Value(Vec::new())),
        Tap::Helped(n) => answers.helped == Some(Given::Value(n)),
        Tap::Done(id, n) if open_task(id) => {
            answers.tasks.get(&id).is_some_and(|report| report.done == Some(n))
        }
        Tap::Skip(Question::Mood) => answers.mood.is_some(),
        Tap::Skip(Question::Note) | Tap::NoNote => answers.note.is_some(),
        _ => true,
    };
    prop_assert!(stored, "{tap:?} on {day} was not kept: {kept:?}");
    Ok(())
}
