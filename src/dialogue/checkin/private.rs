//! A yes to a note taken back, whenever that is wanted: it needs no open day. And the yes that counts for nobody who is
//! there now; that a text can be read, where words may be about it. Never shares anything.

use crate::domain::answers::{Given, Value};
use crate::domain::checkin::{Checkin, Timing};
use crate::domain::form::Question;
use crate::domain::ids::ItemId;
use crate::domain::item::Item;
use crate::domain::occasion::Occasion;

use crate::dialogue::effect::{Change, CheckinChange, Step};
use crate::dialogue::event::{Event, Gave, Said, Word};
use crate::dialogue::facts::{ClientFacts, Facts};
use crate::dialogue::press::{Press, Tap};
use crate::dialogue::screen::{Line, Screen};
use crate::dialogue::state::State;

use super::{asks_at, at_home, is_text, leave, order, turn};

/// These texts of the day in focus are for nobody else, or are taken away, wherever that was said.
pub fn of_texts(state: &State, facts: &Facts, items: &[ItemId], gone: bool) -> Step {
    let still = || Step::new(state.clone()).line(Line::NoNote);
    let Some((client, zone)) = at_home(facts) else { return still() };
    let Some(checkin) = &client.checkin else { return still() };
    match (checkin.timing(facts.said_at, zone), items) {
        (Some(timing), _) => turn(facts, client, zone, checkin.clone(), timing).of_texts(state, items, gone),
        (None, [item, ..]) if gone => gone_of_closed(state, checkin, *item).unwrap_or_else(still),
        (None, [item, ..]) => on_closed(state, checkin, *item).unwrap_or_else(still),
        (None, []) => still(),
    }
}

/// In place of the card of a day that is closed.
pub fn closed(checkin: &Checkin) -> Screen {
    Screen::CheckinClosed {
        occasion: checkin.occasion,
        answered: checkin.answers.has_value(),
        moment: checkin.moment,
        shared: checkin.answers.shared_text().map(|(item, _)| item),
    }
}

/// The text of a closed day is private from now on. `None`: it was not shared.
pub fn on_closed(state: &State, checkin: &Checkin, item: ItemId) -> Option<Step> {
    let text = checkin.answers.text(item).filter(|text| text.shared)?.clone();
    let given = Given::Value(Value::Text(text.to_be(false)));
    let so = Line::NoteUnshared { occasion: checkin.occasion };
    Some(given_on_closed(state, checkin, item, given).line(so))
}

/// The text of a closed day is taken away. `None`: there is none.
fn gone_of_closed(state: &State, checkin: &Checkin, item: ItemId) -> Option<Step> {
    checkin.answers.text(item)?;
    Some(given_on_closed(state, checkin, item, Given::Skipped).line(Line::TextRemoved))
}

fn given_on_closed(state: &State, checkin: &Checkin, item: ItemId, given: Given<Value>) -> Step {
    let occasion = checkin.occasion;
    let mut now = checkin.clone();
    now.answers.give(Question::whole(item), given.clone());
    let write = Change::Checkin(CheckinChange::Answer {
        occasion,
        question: Question::whole(item),
        given,
        timing: Timing::FilledIn,
        takes_back: Vec::new(),
        form: None,
    });
    Step::new(leave(state, checkin)).write(write).replace(closed(&now))
}

/// Words about the card of a closed day, or the change of a message of that day, that take a yes back.
pub fn said_of_closed(state: &State, facts: &Facts, occasion: Occasion, said: &Said) -> Option<Step> {
    if let Some(Tap::RemoveText(item)) = about_text(occasion, said) {
        let (client, zone) = at_home(facts)?;
        let checkin = client.checkin.as_ref().filter(|checkin| checkin.occasion == occasion)?;
        let is_over = checkin.timing(facts.said_at, zone).is_none();
        return gone_of_closed(state, checkin, item).filter(|_| is_over);
    }
    on_over(state, facts, occasion, question(occasion, said)?)
}

/// The same of a message that gave an answer then: a yes goes with the words it was given to, or that said it. One that is
/// no part of a text spoke of sharing it, and may say yes again.
pub fn changed_of_closed(state: &State, facts: &Facts, gave: Gave, said: &Said) -> Option<Step> {
    let shares =
        |tap| matches!(tap, Some(Tap::Share(_, true) | Tap::ShareThese(..))) || said.word == Some(Word::Yes);
    if said.instead_of.is_none() && shares(about_text(gave.occasion, said)) {
        return None;
    }
    on_over(state, facts, gave.occasion, question(gave.occasion, said).unwrap_or(gave.question))
}

fn on_over(state: &State, facts: &Facts, occasion: Occasion, about: Question) -> Option<Step> {
    let checkin = facts.client.as_ref()?.checkin.as_ref().filter(|checkin| checkin.occasion == occasion)?;
    let is_over = checkin.timing(facts.said_at, facts.zone?).is_none();
    on_closed(state, checkin, about.item).filter(|_| is_over)
}

/// What words that take a yes back are an answer to.
pub fn question(occasion: Occasion, said: &Said) -> Option<Question> {
    about_text(occasion, said).and_then(|tap| match tap {
        Tap::Share(item, false) => Some(Question::share(item)),
        _ => None,
    })
}

/// What words about a text as a whole say: who may read it, or that it goes.
pub fn about_text(occasion: Occasion, said: &Said) -> Option<Tap> {
    let said = said.presses.iter().filter(|_| said.instead_of.is_none());
    said.into_iter().find_map(|press| match press {
        Press::Checkin(on, tap @ (Tap::Share(..) | Tap::ShareThese(..) | Tap::RemoveText(_)))
            if *on == occasion =>
        {
            Some(*tap)
        }
        _ => None,
    })
}

/// Where words may be about sharing though something else is asked: in the change of a message that is about a text.
pub fn asked(client: &ClientFacts, event: &Event, asked: Option<Question>) -> Option<Question> {
    let changed = matches!(event, Event::Edited { .. });
    let at = asked.filter(|at| changed && is_text(&client.form, *at))?;
    Some(Question::share(at.item))
}

/// Nothing is left to ask on this card, and a text stands on it: words below it, or a reply, may be about sharing.
pub fn below(
    checkin: &Checkin,
    client: &ClientFacts,
    (event, facts): (&Event, &Facts),
    asked: Option<Question>,
) -> bool {
    let open = match event {
        Event::Reply { .. } => {
            let timing = facts.zone.and_then(|zone| checkin.timing(facts.said_at, zone));
            timing.and_then(|timing| asked.or_else(|| asks_at(checkin, client, timing)))
        }
        Event::Text(_) => {
            let shown = facts.zone.and_then(|zone| checkin.timing(facts.now, zone));
            asked.or_else(|| asks_at(checkin, client, shown.unwrap_or(Timing::FilledIn)))
        }
        _ => return false,
    };
    let has_text = |item: &Item| checkin.answers.text(item.id).is_some();
    open.is_none() && client.form.items.iter().any(has_text)
}

/// Shared once, and none of those who are there now was meant: it is asked again.
pub fn unseen(checkin: &Checkin, client: &ClientFacts, timing: Timing) -> Option<Question> {
    let (item, _) = checkin.answers.shared_text().filter(|(_, text)| text.unseen)?;
    Some(Question::share(item)).filter(|at| order(client, checkin, &client.form, timing).contains(at))
}
