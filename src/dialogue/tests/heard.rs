//! Words nobody could read begin no reply but one that says whom to call: in every state, whatever stands on the card, and
//! whatever may be said of a text that others read.

use crate::domain::answers::Given;
use crate::domain::catalogue::samples::{
    ASK_HELPED, ASK_MOOD, ASK_NOTE, ASK_SKILLS, ASK_SUDS, chosen, number, text,
};
use crate::domain::form::Question;
use crate::domain::ids::ItemId;
use crate::domain::item::{Item, Name, Spec};
use crate::domain::kind::Kind;

use crate::dialogue::cards::Cards;
use crate::dialogue::checkin::{Opening, card};
use crate::dialogue::effect::{Change, Effect, Lane, Step};
use crate::dialogue::event::{Command, Event, Said, Word, words_behind};
use crate::dialogue::facts::{ClientFacts, Facts};
use crate::dialogue::note::{OfNote, Wants};
use crate::dialogue::screen::{JournalScreen, Line, Screen};
use crate::dialogue::state::{Joining, State};
use crate::dialogue::step;
use crate::dialogue::unheard::is_at_work;
use crate::domain::checkin::Timing;
use crate::domain::typed::{DateWord, Lexicon, NumberWord};

use super::world::{asked, facts, states};

/// What people wrote when nobody was there: of any language, and of none.
const CRIES: [&str; 4] = ["me quiero morir", "بغيت نموت", "is anybody there", "😭😭"];

const OWN: ItemId = ItemId(60);

/// How a client may stand: what is answered, what of it others read, and whether the card that says so stands last.
fn clients() -> Vec<(String, ClientFacts)> {
    let mut found = Vec::new();
    for texts in ["none", "the note", "an own text", "both"] {
        for (done, known) in [(false, false), (true, false), (true, true)] {
            let mut client = facts(true, false).client.unwrap();
            let own = Item::of_spec(OWN, Spec::typed("Something good".into(), Kind::Text));
            client.form.items.push(own);
            let mut checkin = asked(3);
            let shared = |what: &str| texts == what || texts == "both";
            checkin.answers.give(ASK_NOTE, text("a long day", shared("the note")));
            checkin.answers.give(Question::whole(OWN), text("a walk", shared("an own text")));
            if done {
                for (question, given) in [(ASK_MOOD, number(2)), (ASK_SUDS, number(90))] {
                    checkin.answers.give(question, given);
                }
                checkin.answers.give(ASK_SKILLS, chosen(&[1]));
                checkin.answers.give(ASK_HELPED, Given::Skipped);
                checkin.completed_at = checkin.sent_at;
            }
            if known {
                let shown = card(&client, &checkin, &client.form, Timing::OnTime, None, Opening::Going);
                let today = Event::Command(Command::Today);
                client.cards =
                    Cards::default().after(&State::Idle, &today, &Step::new(State::Idle).show(shown));
            }
            client.checkin = Some(checkin);
            found.push((format!("shared: {texts}, done: {done}, seen: {known}"), client));
        }
    }
    found
}

fn worlds() -> Vec<(String, Facts)> {
    let mut found =
        vec![("a therapist".to_owned(), facts(false, true)), ("a stranger".to_owned(), facts(false, false))];
    for (how, client) in clients() {
        for unreachable in [false, true] {
            // A therapist may be a client as well.
            let mut facts = facts(true, unreachable);
            facts.client = Some(client.clone());
            facts.unreachable = unreachable;
            found.push((format!("{how}, unreachable: {unreachable}"), facts));
        }
    }
    found
}

fn kept(step: &Step) -> bool {
    let kept = |effect: &Effect| matches!(effect, Effect::Write(change) if !matches!(change, Change::Reachable(_) | Change::Plan(_)));
    step.effects.iter().any(kept)
}

/// A therapist who names a skill, a task, a question or a client is at work, and so is who says their own name.
fn names_something(state: &State, facts: &Facts) -> bool {
    matches!(state, State::Joining(Joining::TherapistName { .. })) || is_at_work(state, facts)
}

#[test]
fn no_words_nobody_read_get_a_reply_that_does_not_begin_with_whom_to_call() {
    let mut heard = 0;
    for (world, facts) in worlds() {
        for state in states(facts.now) {
            if names_something(&state, &facts) {
                continue;
            }
            for cry in CRIES {
                let said = Said::of(cry);
                for event in [Event::Text(said.clone()), Event::Reply { occasion: super::world::on(3), said }]
                {
                    let step = step(&state, &event, &facts);
                    // Of what asks for words they are the answer.
                    if kept(&step) || state.asks_for_free_text() && step.state != state {
                        continue;
                    }
                    let first = step.effects.iter().find(|effect| effect.is_seen());
                    // Words that are offered as a note begin with the same: `wording::tests::journal`.
                    let whom_to_call = matches!(
                        first,
                        Some(Effect::Show(
                            Screen::Line(Line::Unheard(_)) | Screen::Journal(JournalScreen::NoteOffer { .. }),
                            _
                        ))
                    );
                    assert!(whom_to_call, "{cry} at {state:?}, {world}: {:?}", step.effects);
                    heard += 1;
                }
            }
        }
    }
    assert!(heard > 1000, "{heard}");
}

/// Beneath whom to call, where the words may be about that: one sentence for each day, which names only the texts that
/// others read, and no finished card. After a cry nothing is said of texts.
#[test]
fn of_texts_that_others_read_one_sentence_names_those_alone_and_no_card_comes() {
    for ((world, client), of) in
        clients().into_iter().flat_map(|world| [(world.clone(), false), (world, true)])
    {
        let mut facts = facts(true, false);
        facts.client = Some(client);
        let unsure = OfNote { wants: Wants::Unsure, day: None, named: false };
        for cry in CRIES {
            let said = Said { of_note: Some(unsure).filter(|_| of), ..Said::of(cry) };
            let step = step(&State::Idle, &Event::Text(said), &facts);
            let of_texts: Vec<&Vec<Name>> = step
                .effects
                .iter()
                .filter_map(|effect| match effect {
                    Effect::Show(Screen::Line(Line::NoteCanBeRead { texts, .. }), _) => Some(texts),
                    _ => None,
                })
                .collect();
            let (note, own) = (Name::BuiltIn("note".into()), Name::Own("Something good".into()));
            let done = world.contains("done: true");
            let named: Vec<Name> = match world.split(',').next().unwrap() {
                "shared: the note" => vec![note],
                "shared: an own text" => vec![own],
                "shared: both" => vec![note, own],
                _ => Vec::new(),
            };
            let named = if of { named } else { Vec::new() };
            assert_eq!(of_texts, if named.is_empty() { vec![] } else { vec![&named] }, "{cry}, {world}");
            let finished = |effect: &Effect| match effect {
                Effect::Show(Screen::Checkin(card), _) | Effect::Replace(Screen::Checkin(card)) => {
                    card.at.is_none()
                }
                _ => false,
            };
            assert!(!done || !step.effects.iter().any(finished), "{cry}, {world}");
        }
    }
}

/// Who arranges something for a client is no one in danger: no paragraph of that, and at most a line beside what is said.
#[test]
fn a_therapist_at_work_gets_no_paragraph_of_danger() {
    let facts = facts(true, true);
    let mut said = 0;
    let typed = ["Llamar a mi hermana", "Ducha fría corta", "الخروج من البيت", "!!", "Note text"];
    let until = |state: &State| matches!(state, State::TaskUntil { .. });
    for state in states(facts.now).into_iter().filter(|state| is_at_work(state, &facts) && !until(state)) {
        for text in typed {
            let step = step(&state, &Event::Text(Said::of(text)), &facts);
            for effect in &step.effects {
                let Effect::Show(Screen::Line(line), _) = effect else { continue };
                assert!(!matches!(line, Line::Unheard(_) | Line::Unwatched), "{text} at {state:?}: {line:?}");
                said += 1;
            }
        }
    }
    assert!(said > 10);
}

/// Where a last day is asked, whatever names a day is told how one is written, and no more. Words that name none may be a
/// cry there as well.
#[test]
fn what_names_no_day_where_a_last_day_is_asked_is_told_whom_to_call() {
    let facts = facts(true, true);
    let mut lexicon = Lexicon::default();
    lexicon.date("viernes", DateWord::Weekday(chrono::Weekday::Fri));
    lexicon.date("until", DateWord::Filler);
    lexicon.date("session", DateWord::About);
    lexicon.number("seven", NumberWord::Value(7));
    let lexicon = std::sync::Arc::new(lexicon);
    let asked = |state: &State| matches!(state, State::TaskUntil { .. });
    let state = states(facts.now).into_iter().find(asked).unwrap();
    let told = |text: &str| {
        let said = Said { lexicon: std::sync::Arc::clone(&lexicon), ..Said::of(text) };
        step(&state, &Event::Text(said), &facts).effects
    };
    let line = |line: Line| [Effect::Show(Screen::Line(line), Lane::Reply)];
    for text in ["viernes 7 o 8", "31", "until the next session", "in seven moons", "32/13", "12"] {
        assert_eq!(told(text), line(Line::DateUnclear), "{text}");
    }
    for text in ["I want to die", "me quiero morir", "بغيت نموت", "until I die", "!!", "help"] {
        assert_eq!(told(text), line(Line::DateUnclear.unheard()), "{text}");
    }
}

/// A line without a sign of a question is told the same, be it of two words or of four.
#[test]
fn a_line_of_words_alone_says_that_i_do_not_read_it() {
    let facts = facts(true, true);
    let asked = |state: &State| matches!(state, State::Question { .. });
    let state = states(facts.now).into_iter().find(asked).unwrap();
    for (text, said) in [
        ("I want to die", true),
        ("me muero", true),
        ("بغيت نموت", true),
        ("أريد أن أموت", true),
        ("Cravings", false),
        ("no puedo más!", true),
        ("Sleep 0-", false),
        ("Where, when", false),
    ] {
        let step = step(&state, &Event::Text(Said::of(text)), &facts);
        let at_work =
            |effect: &Effect| matches!(effect, Effect::Show(Screen::Line(Line::AtWork(Some(_))), _));
        assert_eq!(step.effects.iter().any(at_work), said, "{text}: {:?}", step.effects);
    }
}

/// Words behind a command: whom to call first, and then what the command does.
#[test]
fn words_behind_a_command_are_told_whom_to_call_before_it_is_obeyed() {
    for (text, words) in [
        ("/today I want to die", true),
        ("/start me quiero morir", true),
        ("/help بغيت نموت", true),
        ("/pause@tidemark_bot no puedo", true),
        ("/today", false),
        ("/start aB3_-xYz0123456789abCD", false),
        ("/today 😢", false),
        ("today I want to die", false),
    ] {
        assert_eq!(words_behind(text), words, "{text}");
    }
    assert_eq!(Command::parse("/start me quiero morir"), Some(Command::Start(None)));
    for (client, therapist) in [(true, false), (false, true), (true, true), (false, false)] {
        let mut facts = facts(client, therapist);
        for text in
            ["/today", "/yesterday", "/help", "/start", "/settings", "/pause", "/stop", "/cancel", "/nothing"]
        {
            let event = Event::typed(text, None);
            for state in states(facts.now) {
                facts.words_behind = false;
                let plain = step(&state, &event, &facts);
                facts.words_behind = true;
                let mut behind = step(&state, &event, &facts);
                let Some(at) = behind.effects.iter().position(Effect::is_seen) else { panic!("{text}") };
                let first = behind.effects.remove(at);
                assert_eq!(
                    first,
                    Effect::Show(Screen::Line(Line::Unwatched), Lane::Reply),
                    "{text} {state:?}"
                );
                assert_eq!(behind, plain, "{text} {state:?}");
            }
        }
    }
}

/// The second yes of who says it twice where a text may be shared, when the next question takes none.
#[test]
fn a_yes_once_more_is_told_how_the_next_question_is_answered() {
    for (shared, danger) in [(true, false), (false, true)] {
        let (mut facts, mut client) = (facts(true, false), facts(true, false).client.unwrap());
        let mut checkin = asked(3);
        checkin.answers.give(ASK_NOTE, text("a day", shared));
        client.checkin = Some(checkin);
        facts.client = Some(client);
        let state = State::checkin(super::world::on(3), ASK_MOOD);
        let said = Said { word: Some(Word::Yes), ..Said::of("sí") };
        let step = step(&state, &Event::Text(said), &facts);
        let unheard = |effect: &Effect| matches!(effect, Effect::Show(Screen::Line(Line::Unheard(_)), _));
        assert_eq!(step.effects.iter().any(unheard), danger, "{:?}", step.effects);
    }
}

/// Set-up: a cry is told whom to call and that it can wait, and what was asked stands below, once.
#[test]
fn words_on_the_way_in_are_told_that_the_question_can_wait_and_it_comes_below() {
    let facts = facts(false, false);
    let asked =
        |state: &State| matches!(state, State::Joining(j) if !matches!(j, Joining::TherapistName { .. }));
    let mut seen = 0;
    for state in states(facts.now).into_iter().filter(asked) {
        for text in ["I want to die", "me quiero morir", "بغيت نموت", "Xyzzy"] {
            let step = step(&state, &Event::Text(Said::of(text)), &facts);
            let [Effect::Show(Screen::Line(Line::Unheard(line)), _), Effect::Show(again, _)] =
                step.effects.as_slice()
            else {
                panic!("{text} at {state:?}: {:?}", step.effects);
            };
            assert!(matches!(**line, Line::NotKept { .. } | Line::ZoneUnknown), "{line:?}");
            assert!(!matches!(again, Screen::Line(_)), "{again:?}");
            assert!(step.state.same_question(&state), "{:?}", step.state);
            seen += 1;
        }
        for said in [
            Said { thanks: true, plain: true, ..Said::of("thanks") },
            Said { word: Some(Word::Hello), plain: true, ..Said::of("hello") },
        ] {
            let step = step(&state, &Event::Text(said.clone()), &facts);
            let danger = |effect: &Effect| matches!(effect, Effect::Show(Screen::Line(Line::Unheard(_)), _));
            assert!(!step.effects.iter().any(danger), "{said:?} at {state:?}: {:?}", step.effects);
        }
    }
    assert!(seen >= 12, "{seen}");
}
