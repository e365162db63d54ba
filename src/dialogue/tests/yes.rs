//! A yes to any question of buttons counts where that question stands last, and asks it again anywhere else.

use crate::domain::answers::{Given, Text, Value};
use crate::domain::catalogue::samples::{ASK_NOTE, ASK_SHARE};
use crate::domain::ids::{InviteId, LinkId};
use crate::domain::placed::told_mark;

use crate::dialogue::effect::{Effect, Lane};
use crate::dialogue::event::{Event, Said, Word};
use crate::dialogue::facts::Facts;
use crate::dialogue::press::{CaseTap, Press};
use crate::dialogue::screen::{AskedAgain, ClientsScreen, JoinScreen, Line, PauseScreen, Screen, StopScreen};
use crate::dialogue::state::{Joining, State};
use crate::dialogue::{buttons, step, yes_to};

use super::world::{asked as asked_on, client, facts, lines, on};

fn asked(screen: &Screen, facts: &Facts) -> State {
    State::Buttons { screen: screen.to_json().unwrap(), touched: facts.now }
}

fn yes() -> Said {
    Said { word: Some(Word::Yes), plain: true, ..Said::of("yes") }
}

/// Every screen that buttons answer; whoever adds one that asks adds it here, or `asks` is never told of it.
fn questions() -> Vec<Screen> {
    let ties = client().ties;
    let stop = |tie| StopScreen::ConfirmStop { tie, others: Vec::new(), stays: Vec::new() };
    vec![
        Screen::Stop(StopScreen::AskStop { ties: ties.clone() }),
        Screen::Stop(stop(ties.first().cloned())),
        Screen::Stop(stop(None)),
        Screen::Clients(ClientsScreen::ConfirmEnd { link: LinkId(1), alias: "Kite".into() }),
        Screen::Join(JoinScreen::TherapistLink { invite: InviteId(7) }),
        Screen::Pause(PauseScreen::AskPause),
        Screen::Pause(PauseScreen::AskCasePause { link: LinkId(1), alias: "Kite".into() }),
    ]
}

#[test]
fn a_yes_to_a_question_further_up_ends_nothing_and_asks_it_again() {
    let mut answered = 0;
    for screen in questions() {
        let mut facts = facts(true, !matches!(screen, Screen::Join(_)));
        if let Some(invite) = &mut facts.invite {
            invite.from = None;
        }
        let state = asked(&screen, &facts);
        let Some(press) = buttons::press(&state, &yes()) else { continue };
        answered += 1;
        assert!(screen.asks() && screen.surface().is_some(), "where it stands must be known: {screen:?}");
        assert_eq!(yes_to(&state, &yes(), None, &facts), screen.surface(), "{screen:?}");
        let counted = step(&state, &Event::Text(yes()), &facts);
        for said in [yes(), Said { text: "yes?".into(), ..yes() }] {
            facts.yes_counts = said.is_a_question();
            let step = step(&state, &Event::Text(said), &facts);
            assert!(!step.effects.iter().any(|effect| matches!(effect, Effect::Write(_))), "{step:?}");
            assert!(!step.effects.iter().any(|effect| matches!(effect, Effect::Tell(..))), "{step:?}");
            let again = step.effects.iter().any(|effect| {
                matches!(effect, Effect::Show(shown, Lane::Reply) if shown.surface() == screen.surface())
            });
            assert!(again, "at the end of the chat: {step:?}");
            let why = if facts.yes_counts { AskedAgain::Doubt } else { AskedAgain::NotBelow };
            assert_eq!(lines(&step), [Line::AskedAgain(why)], "it is said why: {step:?}");
            assert!(matches!(step.state, State::Buttons { .. }), "it stands: {step:?}");
            assert_ne!(step, counted, "{press:?}");
        }
    }
    assert!(answered >= 5, "{answered}");
}

#[test]
fn the_words_of_a_button_that_ends_something_count_like_a_yes() {
    let screen = Screen::Clients(ClientsScreen::ConfirmEnd { link: LinkId(1), alias: "Kite".into() });
    let mut facts = facts(false, true);
    let state = asked(&screen, &facts);
    for (tap, needs) in [(CaseTap::End, true), (CaseTap::Open, false)] {
        let said = Said { presses: vec![Press::Case(LinkId(1), tap)], ..Said::of("its words") };
        assert_eq!(yes_to(&state, &said, None, &facts).is_some(), needs, "{tap:?}");
        facts.yes_counts = false;
        let ends = step(&state, &Event::Text(said), &facts);
        assert!(!ends.effects.iter().any(|effect| matches!(effect, Effect::Write(_))), "{ends:?}");
        facts.yes_counts = true;
    }
}

/// Wherever a yes is asked again, the reason stands right above the question.
#[test]
fn whoever_is_asked_again_is_told_why() {
    let mut facts = facts(true, true);
    let mut noted = asked_on(3);
    noted.answers.give(ASK_NOTE, Given::Value(Value::Text(Text::own("a long day".into()))));
    facts.client.as_mut().unwrap().checkin = Some(noted);
    let list = Some(told_mark(&facts.client.as_ref().unwrap().asked));
    let delete = Said { word: Some(Word::Delete), plain: true, ..Said::of("delete") };
    for (state, said) in [
        (State::checkin(on(3), ASK_SHARE), yes()),
        (State::Joining(Joining::Consent { invite: InviteId(7), list }), yes()),
        (State::Deleting, delete),
    ] {
        for event in [Event::Text(said.clone()), Event::Reply { occasion: on(3), said: said.clone() }]
            .into_iter()
            .filter(|event| matches!((event, &state), (Event::Text(_), _) | (_, State::Checkin { .. })))
        {
            facts.yes_counts = true;
            let counted = step(&state, &event, &facts);
            assert!(!lines(&counted).contains(&Line::AskedAgain(AskedAgain::NotBelow)), "{counted:?}");
            facts.yes_counts = false;
            let again = step(&state, &event, &facts);
            let reason = Effect::Show(Screen::Line(Line::AskedAgain(AskedAgain::NotBelow)), Lane::Reply);
            let at = again.effects.iter().position(|effect| *effect == reason);
            let next = at.and_then(|at| again.effects.get(at + 1));
            assert!(matches!(next, Some(Effect::Show(..))), "{state:?}: {again:?}");
            assert_eq!(again.effects.last(), next, "the question is the last: {again:?}");
        }
    }
}
