//! How skills go, read at whatever question, in whatever state: nothing is answered, finished or taken away.

use crate::dialogue::checkin::Tap;
use crate::dialogue::effect::{Change, CheckinChange, Effect};
use crate::dialogue::event::Event;
use crate::dialogue::press::Press;
use crate::dialogue::screen::Screen;
use crate::dialogue::state::State;
use crate::dialogue::step;
use crate::domain::answers::Given;
use crate::domain::catalogue::samples::{
    ASK_HELPED, ASK_MOOD, ASK_NOTE, ASK_SHARE, ASK_SKILLS, ASK_SUDS, chosen, form, number,
};
use crate::domain::form::Question;
use crate::domain::ids::{ItemId, PartId, SkillId};
use crate::domain::item::Name;
use crate::domain::scale::SudsWhen;
use crate::domain::skill::{BUILT_IN, Listed, Skill};

use super::world::{asked, facts, on, states};

fn skills() -> Vec<Skill> {
    let built_in = BUILT_IN.iter().map(|code| Name::BuiltIn((*code).into()));
    let own = [Name::Own("humming".into()), Name::Own("without a word".into())];
    built_in.chain(own).zip(1..).map(|(name, id)| Skill { id: SkillId(id), name }).collect()
}

#[test]
fn reading_answers_nothing_and_the_card_asks_on() {
    let mut facts = facts(true, false);
    let client = facts.client.as_mut().unwrap();
    client.form = form(SudsWhen::default(), &skills(), &[]);
    client.listed = skills().into_iter().map(Listed::of).collect();
    client.listed[6].reminder = Some("Hum on each breath out.".into());
    let mut begun = asked(3);
    begun.answers.give(ASK_MOOD, number(7));
    begun.answers.give(ASK_SKILLS, chosen(&[1]));
    let mut last = begun.clone();
    for question in [ASK_SUDS, ASK_HELPED, ASK_NOTE] {
        last.answers.give(question, Given::Skipped);
    }
    let questions =
        [ASK_MOOD, ASK_SUDS, ASK_SKILLS, ASK_HELPED, ASK_NOTE, ASK_SHARE, Question::whole(ItemId(77))];
    let mut read = 0;
    for checkin in [asked(3), begun, last] {
        facts.client.as_mut().unwrap().checkin = Some(checkin.clone());
        for state in states(facts.now) {
            for (question, page) in
                questions.iter().flat_map(|question| [(*question, 0), (*question, 1), (*question, 255)])
            {
                let press = Event::Pressed(Press::Checkin(on(3), Tap::Read(question, page)));
                let step = step(&state, &press, &facts);
                for effect in &step.effects {
                    let opens =
                        |change: &Change| matches!(change, Change::Checkin(CheckinChange::Opened { .. }));
                    assert!(
                        !matches!(effect, Effect::Write(change) if !opens(change)),
                        "{state:?} {effect:?}"
                    );
                    let Effect::Replace(Screen::Checkin(card)) = effect else { continue };
                    assert_eq!(card.answers, checkin.answers);
                    let Some(reading) = &card.reading else { continue };
                    read += 1;
                    assert!((1..=6).contains(&reading.rows.len()) && reading.page < reading.pages);
                    // What nobody worded is not read out; each has the number it has on the card.
                    assert!(reading.rows.iter().all(|row| row.name != Name::Own("without a word".into())));
                    let parts = card.form.item(ItemId(4)).unwrap().kind.parts();
                    assert!(reading.rows.iter().all(|row| parts[row.number - 1].name == row.name));
                    assert!(parts.iter().any(|part| part.id == PartId(1)));
                    // Words go to the question that stands there, but of who is on the way in.
                    let goes_on = matches!(step.state, State::Checkin { at, .. } if Some(at) == card.at);
                    assert!(goes_on || matches!(state, State::Joining(_)), "{:?}", step.state);
                }
            }
        }
    }
    assert!(read > 100, "{read}");
}
