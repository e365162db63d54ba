//! Whatever people do, in whatever order, and whenever alarms ring: the conversation has an answer to it,
//! and no answer of theirs is lost. No IO: the step is pure, and what it writes goes to a model of the store.
#![expect(clippy::unwrap_used, reason = "a property that cannot be tried has failed")]

mod forms;
mod lines;
mod moves;
mod world;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use chrono::NaiveDate;
use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;
use tidemark::dialogue::checkin::asks_at;
use tidemark::dialogue::effect::{Change, CheckinChange, Effect, JoinChange, SettingsChange, Step};
use tidemark::dialogue::event::{Event, Word};
use tidemark::dialogue::facts::Facts;
use tidemark::dialogue::press::{DATA_MAX, Press, Tap, ZoneTap};
use tidemark::dialogue::screen::{
    ClientsScreen, HomeworkScreen, InviteScreen, Opening, PauseScreen, Screen, SkillsScreen,
};
use tidemark::dialogue::state::{AsksSkill, Joining, State};
use tidemark::domain::answers::{Answers, Given, Value};
use tidemark::domain::catalogue;
use tidemark::domain::checkin::Timing;
use tidemark::domain::form::Question;
use tidemark::domain::ids::ItemId;
use tidemark::domain::item::{About, After};
use tidemark::domain::kind::{self, Kind};
use tidemark::domain::occasion::Occasion;
use tidemark::wording::{Button, Ctx, Words};

use forms::{Typing, form, typing};
use moves::{joining, life, life_with_a_form, zone};
use world::{KIM, ME, World};

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
    fn whatever_is_asked_no_answer_is_lost(form in form(), moves in life_with_a_form()) {
        live(&[joining(true, false), form].concat(), &moves)?;
    }

    #[test]
    fn a_therapist_sees_what_is_theirs(moves in life()) {
        live(&joining(false, true), &moves)?;
    }

    #[test]
    fn one_person_can_be_both(moves in life()) {
        live(&joining(true, true), &moves)?;
    }

    #[test]
    fn a_move_of_zone_leaves_words_and_taps_where_they_go(
        form in form(),
        moves in life_with_a_form(),
        to in zone(),
        typing in typing(),
        nth in any::<u8>(),
    ) {
        after_a_move(&[joining(true, false), form, moves].concat(), to, (&typing, nth))?;
    }
}

/// Whoever chooses another zone is held against themselves who chose their own once more.
fn after_a_move(moves: &[moves::Move], to: chrono_tz::Tz, (typing, nth): (&Typing, u8)) -> TestCaseResult {
    let mut world = World::new();
    for next in moves {
        if let Some(event) = next.made(&mut world) {
            let (_, step) = world.step(&event);
            world.take(&event, &step);
            what_was_shown_can_be_pressed(&mut world, &step);
        }
    }
    let Some(home) = world.my_zone() else { return Ok(()) };
    let chooses = |zone| {
        let mut world = world.clone();
        let event = Event::Pressed(Press::Zone(ZoneTap::Chosen(zone)));
        let (_, step) = world.step(&event);
        world.take(&event, &step);
        world
    };
    let (stays, moves) = (chooses(home), chooses(to));
    let (text, _) = stays.types(typing);
    let newest = stays.shown.iter().rev().nth(usize::from(nth % 24));
    let acts = [Some(Event::typed(&text, None)), newest.cloned().map(Event::Pressed)];
    for act in acts.into_iter().flatten() {
        let lands = |world: &World| {
            let event = world.read(act.clone());
            let (_, step) = world.step(&event);
            let answers = writes(&step).filter_map(|change| match change {
                Change::Checkin(CheckinChange::Answer { occasion, question, timing, .. }) => {
                    Some((occasion.day, *question, *timing))
                }
                _ => None,
            });
            let answers: Vec<_> = answers.collect();
            let ahead = screens(&step).any(|screen| matches!(screen, Screen::CheckinAhead { .. }));
            (answers, ahead)
        };
        let ((here, blamed), (there, blames)) = (lands(&stays), lands(&moves));
        for (day, question, timing) in here {
            let found = there.iter().find(|(on, of, _)| (*on, *of) == (day, question));
            prop_assert!(found.is_some(), "{act:?}: {question} of {day} is none in {to}: {there:?}");
            prop_assert!(found.is_some_and(|(.., later)| *later <= timing), "{act:?} is late for the move");
        }
        prop_assert!(blamed || !blames, "{act:?}: a clock is blamed for a move to {to}");
    }
    Ok(())
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
    cards_ask_what_the_day_asks(&before, &step)?;
    only_who_agreed_is_written_about(&before, &step)?;
    only_therapists_see_clients(&before, &step)?;
    what_others_change_about_what_is_asked_is_told(&facts, &step)?;
    prompts_and_nudges_keep_their_place(&before, &step, asked)?;
    words_below_a_finished_card_change_no_older_day(&before, event, &step)?;

    let sure = world.sure.take();
    world.take(event, &step);
    what_was_shown_can_be_pressed(world, &step);
    what_is_kept_fits_its_item(world)?;
    a_day_goes_on_asking_what_it_asked(&before, world, &step)?;
    if let (Some(sure), Event::Text(_)) = (sure, event) {
        what_was_plainly_said_is_kept(&before, world, &sure, &step)?;
    }
    no_day_is_of_before_its_client_came(world)?;
    answers_stay(&before, world, event, &facts, &step)?;
    if let Event::Pressed(press) = event {
        if let Press::Checkin(occasion, tap) = press {
            what_was_tapped_is_kept(&before, world, occasion.day, *tap, &facts)?;
        }
        // A double tap.
        let mut again = world.clone();
        let (_, second) = again.step(event);
        again.take(event, &second);
        prop_assert_eq!(kept(world), kept(&again), "pressed twice");
    }
    Ok(())
}

/// The question of a card is one of its day's, and what words answer next is too.
fn cards_ask_what_the_day_asks(world: &World, step: &Step) -> TestCaseResult {
    let form_of = |day| world.me().and_then(|me| me.days.get(&day)?.form.clone());
    for screen in screens(step) {
        let Screen::Checkin(card) = screen else { continue };
        let there = |question: Question| {
            card.item(question).is_some_and(|item| match (&item.kind, question.part(), item.after) {
                (Kind::Progress { parts }, Some(part), _) => parts.iter().any(|one| one.id == part),
                (Kind::Progress { .. }, None, _) => false,
                (Kind::Text, None, _) => true,
                (_, part, None) => part.is_none() && !question.shares(),
                (_, _, Some(_)) => !question.shares(),
            })
        };
        for question in card.at.into_iter().chain(card.back) {
            prop_assert!(there(question), "{question} is asked on {card:?}");
        }
        prop_assert!(card.at.is_none() || (1..=card.places).contains(&card.place), "{card:?}");
        // What an answer changes is written with it.
        let changed = writes(step)
            .any(|change| matches!(change, Change::Checkin(CheckinChange::Answer { form: Some(_), .. })));
        if let (Some(form), false) = (form_of(card.occasion.day), changed) {
            prop_assert_eq!(&card.form.ids(), &form);
        }
        if let State::Checkin { occasion, at, .. } = &step.state
            && *occasion == card.occasion
            && step.state != world.state
        {
            prop_assert!(card.item(*at).is_some(), "{at} is awaited beside {card:?}");
        }
    }
    Ok(())
}

fn what_was_shown_can_be_pressed(world: &mut World, step: &Step) {
    let ctx = Ctx { bot_username: "tidemark_bot".into(), local: None };
    for screen in screens(step).filter(|screen| matches!(screen, Screen::Checkin(_) | Screen::Aside(_))) {
        for button in WORDS.screen(&world.lang, screen, &ctx).buttons.into_iter().flatten() {
            if let Button::Press { press, .. } = button {
                world.shown.push(press);
            }
        }
    }
}

/// Whatever was pressed, forged or of long ago: a number within its ends, things of its list, a text.
fn what_is_kept_fits_its_item(world: &World) -> TestCaseResult {
    let items = world.items();
    for row in world.me().into_iter().flat_map(|me| me.days.values()) {
        for (question, given) in row.kept.iter() {
            let Some(item) = items.iter().find(|item| item.id == question.item) else {
                return Err(TestCaseError::fail(format!("an answer to nothing: {question}")));
            };
            let Some(value) = given.value() else { continue };
            let listed = |part| item.kind.parts().iter().any(|one| one.id == part);
            let fits = match (&item.kind, value, question.part()) {
                (Kind::One { .. }, Value::Chosen(chosen), None) => {
                    matches!(chosen.as_slice(), [one] if listed(*one))
                }
                (Kind::Several { .. }, Value::Chosen(chosen), None) => {
                    let mut once = chosen.clone();
                    once.sort_unstable();
                    once.dedup();
                    once.len() == chosen.len() && chosen.iter().all(|part| listed(*part))
                }
                (Kind::Progress { .. }, Value::Number(n), Some(_)) => item.kind.tapped(*n).is_some(),
                (Kind::One { .. } | Kind::Several { .. } | Kind::Progress { .. }, ..) => false,
                (Kind::Text, Value::Text(text), None) => !text.text.trim().is_empty(),
                (Kind::Text, ..) => false,
                (_, Value::Number(n), part) => {
                    (part.is_none() || item.after.is_some()) && item.kind.tapped(*n).is_some()
                }
                (_, Value::Chosen(_) | Value::Text(_), _) => false,
            };
            prop_assert!(fits, "{question}, which is {:?}, was answered {value:?}", item.kind);
        }
    }
    Ok(())
}

/// However the therapist or the client changes what is asked: a card that was seen asks the same.
fn a_day_goes_on_asking_what_it_asked(before: &World, after: &World, step: &Step) -> TestCaseResult {
    if writes(step).any(|change| *change == Change::DeletePerson) {
        return Ok(());
    }
    for (day, row) in before.me().into_iter().flat_map(|me| &me.days) {
        let Some(asked) = &row.form else { continue };
        let now = after.me().and_then(|me| me.days.get(day)?.form.clone()).unwrap_or_default();
        let same = |(was, is): (&ItemId, &ItemId)| was == is || catalogue::other_moment(*was) == Some(*is);
        prop_assert!(
            asked.len() == now.len() && asked.iter().zip(&now).all(same),
            "{day}: {asked:?} became {now:?}"
        );
    }
    Ok(())
}

/// Words that can mean only one thing where they were said, on a day that can be answered, are that answer.
fn what_was_plainly_said_is_kept(
    before: &World,
    after: &World,
    (day, question, value): &(NaiveDate, Question, Value),
    step: &Step,
) -> TestCaseResult {
    let zone = before.my_zone().unwrap();
    let open = before.checkin(*day).and_then(|checkin| checkin.timing(before.now, zone)).is_some();
    let (facts, _) = before.step(&Event::typed("7", None));
    let Some(client) = &facts.client else { return Ok(()) };
    let at_hand = client.checkin.as_ref().is_some_and(|checkin| checkin.occasion.day == *day);
    let item = client.form.item(question.item);
    // How a moment was cannot be told of a day that is over; that is said.
    let timing = before.checkin(*day).and_then(|checkin| checkin.timing(before.now, zone));
    if item.is_some_and(|item| item.about == About::Moment) && timing == Some(Timing::FilledIn) {
        prop_assert!(step.effects.iter().any(Effect::is_seen), "{step:?}");
        return Ok(());
    }
    let asked = item.is_some();
    if !open || !at_hand || !asked || before.cards.finished_below(Occasion::daily(*day)).is_some() {
        return Ok(());
    }
    let kept = after.me().and_then(|me| me.days.get(day)?.kept.value(*question).cloned());
    prop_assert!(kept.as_ref() == Some(value), "{value:?} to {question} on {day}: {kept:?} after {step:?}");
    Ok(())
}

/// Wherever they move, and whatever a clock shows.
fn no_day_is_of_before_its_client_came(world: &World) -> TestCaseResult {
    for client in world.clients.values() {
        let first = client.days.keys().next();
        prop_assert!(
            first.is_none_or(|first| *first >= client.joined_day),
            "{first:?}, and joined on {}",
            client.joined_day
        );
    }
    Ok(())
}

fn words_below_a_finished_card_change_no_older_day(
    before: &World,
    event: &Event,
    step: &Step,
) -> TestCaseResult {
    for effect in step.effects.iter().filter(|_| matches!(event, Event::Text(_))) {
        if let Effect::Write(Change::Checkin(CheckinChange::Answer { occasion, .. })) = effect {
            prop_assert_eq!(before.cards.finished_below(*occasion), None, "{:?}", step);
        }
    }
    Ok(())
}

fn kept(world: &World) -> BTreeMap<(i64, NaiveDate), Answers> {
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
    let joins = writes(step).any(|change| {
        matches!(
            change,
            Change::Join(JoinChange::BecomeClient { .. }) | Change::Join(JoinChange::BecomeTherapist { .. })
        )
    });
    let known = world.me().is_some() || world.is_therapist();
    for change in writes(step) {
        let harmless = matches!(
            change,
            Change::Settings(SettingsChange::Lang(_))
                | Change::Join(JoinChange::Guessed)
                | Change::Reachable(_)
                | Change::DeletePerson
                | Change::Join(JoinChange::ForgetStranger)
        );
        prop_assert!(known || joins || harmless, "{change:?}");
    }
    Ok(())
}

fn what_others_change_about_what_is_asked_is_told(facts: &Facts, step: &Step) -> TestCaseResult {
    let tells = step.effects.iter().any(|effect| matches!(effect, Effect::Tell(..)));
    for change in writes(step).filter(|change| change.is_told(facts.person)) {
        prop_assert!(tells, "{change:?} is told to nobody");
    }
    Ok(())
}

fn only_therapists_see_clients(world: &World, step: &Step) -> TestCaseResult {
    for effect in &step.effects {
        let (Effect::Show(screen, _) | Effect::Replace(screen)) = effect else { continue };
        let of_clients = matches!(
            screen,
            Screen::Clients(ClientsScreen::Clients { .. })
                | Screen::Look(_)
                | Screen::Homework(HomeworkScreen::Homework { .. })
                | Screen::Homework(HomeworkScreen::AskTask { .. })
                | Screen::Skills(SkillsScreen::Skills { .. })
                | Screen::Skills(SkillsScreen::AskSkill { .. })
                | Screen::Pause(PauseScreen::AskCasePause { .. })
                | Screen::Clients(ClientsScreen::ConfirmEnd { .. })
                | Screen::Invite(InviteScreen::Invited { .. })
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
                let times = asked.entry(card.occasion.day).or_default();
                *times += 1;
                prop_assert_eq!(*times, 1, "{} was asked again", card.occasion);
            }
            Opening::Nudged => {
                let me = world.me().unwrap();
                prop_assert!(me.pause.is_none(), "nudged in a pause");
                // SUDs of another moment than is asked now are an answer all the same.
                let answered = me.days.get(&card.occasion.day).is_some_and(|day| !day.kept.is_empty());
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
    let mut about: Vec<(NaiveDate, Question)> = about(before, event, facts).into_iter().collect();
    about.extend(named(event));
    about.extend(called(before, event, step));
    let (old, new) = (kept(before), kept(after));
    for ((person, day), old) in &old {
        let mut old = old.clone();
        let Some(mut new) = new.get(&(*person, *day)).cloned() else {
            return Err(TestCaseError::fail(format!("all answers of {day} are gone")));
        };
        let removes =
            |press: &Press| matches!(press, Press::Checkin(on, Tap::RemoveText(_)) if on.day == *day);
        let removed = match event {
            Event::Pressed(press) => removes(press),
            Event::Text(said) | Event::Reply { said, .. } | Event::Edited { said, .. } => {
                said.presses.iter().any(removes)
            }
            _ => false,
        };
        prop_assert!(
            removed || !lost(&old, &new),
            "{event:?} took an answer of {day} away: {old:?} became {new:?}"
        );
        for (_, question) in about.iter().filter(|(on, _)| on == day && *person == ME.0) {
            leave_out(&mut old, *question);
            leave_out(&mut new, *question);
        }
        prop_assert_eq!(old, new, "{:?} changed an answer of {}", event, day);
    }
    prop_assert!(kept(after).keys().all(|(person, _)| *person == ME.0 || *person == KIM.0));
    Ok(())
}

/// The question an event can answer, and of which day.
fn about(world: &World, event: &Event, facts: &Facts) -> Option<(NaiveDate, Question)> {
    match event {
        Event::Pressed(press) => tapped(press),
        Event::Edited { gave: Some(gave), .. } => Some((gave.occasion.day, gave.question)),
        Event::Text(_) | Event::Reply { .. } => match &world.state {
            State::Checkin { occasion, at, .. }
                if facts
                    .client
                    .as_ref()?
                    .checkin
                    .as_ref()
                    .is_some_and(|checkin| checkin.occasion == *occasion) =>
            {
                Some((occasion.day, *at))
            }
            // At a consent the buttons answer, and a reply means the card it replies to, wherever one stands.
            State::Idle
            | State::Checkin { .. }
            | State::Buttons { .. }
            | State::Skills { link: None, asks: AsksSkill::Part }
            | State::Searching { .. }
            | State::Joining(Joining::Consent { .. }) => next_on(world, facts),
            _ if matches!(event, Event::Reply { .. }) => next_on(world, facts),
            _ => None,
        },
        _ => None,
    }
}

/// The question a press can answer, and of which day.
fn tapped(press: &Press) -> Option<(NaiveDate, Question)> {
    let Press::Checkin(occasion, tap) = press else { return None };
    let question = match tap {
        Tap::Give(question, _) | Tap::Skip(question) => *question,
        Tap::Choose(item, ..)
        | Tap::NoneOf(item)
        | Tap::Chosen(item)
        | Tap::NoText(item)
        | Tap::RemoveText(item)
        | Tap::Share(item, _)
        | Tap::ShareThese(item, _) => Question::whole(*item),
        Tap::Goto(_) | Tap::Read(..) | Tap::Finish => return None,
    };
    Some((occasion.day, question))
}

/// Words may be those of a button.
fn named(event: &Event) -> Vec<(NaiveDate, Question)> {
    match event {
        Event::Text(said) | Event::Reply { said, .. } | Event::Edited { said, .. } => {
            said.presses.iter().filter_map(tapped).collect()
        }
        _ => Vec::new(),
    }
}

/// A reply to a card may call the question it answers by its name: "mood 5".
fn called(world: &World, event: &Event, step: &Step) -> Vec<(NaiveDate, Question)> {
    let (occasion, said) = match (event, world.cards.opened()) {
        (Event::Reply { occasion, said }, _) => (*occasion, said),
        // So may whoever said that they mean the finished card.
        (Event::Text(said), Some(occasion)) => (occasion, said),
        _ => return Vec::new(),
    };
    let of_day = writes(step).filter_map(|change| match change {
        Change::Checkin(CheckinChange::Answer {
            occasion: on, question, given: Given::Value(value), ..
        }) if *on == occasion => {
            let item = world.item(question.item)?;
            (kind::read(&item, &said.heard()).as_ref() == Ok(value)).then_some((occasion.day, *question))
        }
        _ => None,
    });
    of_day.collect()
}

/// What the card of the check-in in focus asks, or else what is asked next on it.
fn next_on(world: &World, facts: &Facts) -> Option<(NaiveDate, Question)> {
    let checkin = facts.client.as_ref()?.checkin.clone()?;
    let timing = checkin.timing(world.now, world.my_zone()?)?;
    Some((checkin.occasion.day, asks_at(&checkin, facts.client.as_ref()?, timing)?))
}

/// Is something said before not said any more? A follow-up goes with what it followed.
fn lost(old: &Answers, new: &Answers) -> bool {
    old.iter().any(|(question, was)| match (was, new.get(question)) {
        (Given::Skipped, Some(_)) | (Given::Value(_), Some(Given::Value(_))) => false,
        (Given::Value(_), Some(Given::Skipped)) => true,
        (_, None) => !follows_nothing_now(question, new),
    })
}

fn follows_nothing_now(question: Question, answers: &Answers) -> bool {
    let items = catalogue::everybodys();
    let Some(after) = items.iter().find(|item| item.id == question.item).and_then(|item| item.after) else {
        return false;
    };
    match answers.value(Question::of(after.item(), question.part())) {
        Some(Value::Chosen(parts)) => parts.is_empty(),
        Some(Value::Number(n)) => *n == 0,
        Some(Value::Text(_)) | None => true,
    }
}

/// What a word on this question may change: its answer, what follows it, and what it follows.
fn leave_out(kept: &mut Answers, question: Question) {
    let items = catalogue::everybodys();
    let after = |id| items.iter().find(|item| item.id == id).and_then(|item| item.after).map(After::item);
    let near = |other: Question| {
        let same_part = other.part() == question.part();
        let moment = catalogue::other_moment(question.item) == Some(other.item);
        other.item == question.item && (same_part || question.shares())
            || moment
            || same_part
                && (after(other.item) == Some(question.item) || after(question.item) == Some(other.item))
    };
    let gone: Vec<Question> = kept.iter().map(|(other, _)| other).filter(|other| near(*other)).collect();
    for other in gone {
        kept.take_back(other);
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
    let timing = before.checkin(day).and_then(|checkin| checkin.timing(before.now, zone));
    let looking_back = timing == Some(Timing::FilledIn);
    let asked = |id: ItemId| {
        client.form.item(id).or_else(|| {
            let other = catalogue::other_moment(id)?;
            client.form.item(other).and_then(|_| client.beside.iter().find(|item| item.id == id))
        })
    };
    let listed = |id, part| asked(id).is_some_and(|item| item.kind.parts().iter().any(|one| one.id == part));
    let is_several = |id| asked(id).is_some_and(|item| matches!(item.kind, Kind::Several { .. }));
    let is_text = |id| {
        asked(id)
            .is_some_and(|item| item.kind == Kind::Text && !(looking_back && item.about == About::Moment))
    };
    let stored = match tap {
        Tap::Give(question, n) => match asked(question.item) {
            Some(item) if item.after.is_none() && item.kind.tapped(n).is_some() && !question.shares() => {
                let there = match (&item.kind, question.part()) {
                    (Kind::Progress { .. }, Some(part)) => listed(item.id, part),
                    (Kind::Several { .. } | Kind::Progress { .. } | Kind::Text, _) | (_, Some(_)) => false,
                    (_, None) => true,
                };
                let there = there && !(looking_back && item.about == About::Moment);
                (kept.get(question).cloned() == item.kind.tapped(n).map(Given::Value)) || !there
            }
            _ => true,
        },
        Tap::Choose(item, part, on) if is_several(item) && listed(item, part) => {
            kept.chosen(item).contains(&part) == on
        }
        Tap::NoneOf(item) if is_several(item) => {
            kept.get(Question::whole(item)) == Some(&Given::Value(Value::Chosen(Vec::new())))
        }
        Tap::NoText(item) if is_text(item) => kept.get(Question::whole(item)).is_some(),
        Tap::Skip(question) if question == Question::whole(ItemId(1)) && asked(ItemId(1)).is_some() => {
            kept.get(question).is_some()
        }
        _ => true,
    };
    prop_assert!(stored, "{tap:?} on {day} was not kept: {kept:?}");
    Ok(())
}
