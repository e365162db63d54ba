//! The check-in: one message, one question after the other, each answer kept at its tap.
//! Never judges an answer, and never asks for what was already said.

mod ahead;
mod before;
mod below;
mod card;
mod change;
mod due;
mod gave;
mod private;
mod reading;
mod standing;
mod tap;
mod told;
mod turn;

use chrono_tz::Tz;

use crate::domain::catalogue;
use crate::domain::checkin::{Checkin, Timing};
use crate::domain::form::{Form, Question};
use crate::domain::item::Item;
use crate::domain::kind::{self, Kind};
use crate::domain::moment;
use crate::domain::occasion::Occasion;
use crate::domain::schedule::local_day;
use crate::domain::typed::{self, Called, TypedError};

use super::effect::{Change, Effect, Step};
use super::event::{Event, Gave, Said, Word};
use super::facts::{ClientFacts, Facts};
use super::press::Press;
use super::screen::{Line, Screen};
use super::state::{Joining, State};

pub use ahead::set_back;
pub use below::{again_below, asked_still, is_at_rest};
use below::{can_be_an_answer, goes_on_with_a_text, meant_of_today, text_below};
use card::card_of;
pub use card::{Card, Opening, card, checkin_surface};
pub use change::CheckinChange;
pub use due::{ask_again, due, expire, nudge};
pub use gave::gave;
pub use private::{about_text, of_texts};
pub use reading::{Reading, Reminder};
pub use standing::{asked_now, asks_at, current, resume_at, waits};
use standing::{asks_in, can_be_seen, expecting, gone_on_at, leave, of, order, resume_in, stands_at};
pub use tap::Tap;
use told::{closed, named, of_day_named};
pub use told::{not_taken, unkept};
use turn::Turn;

/// Every number a question may take.
const NUMBERS: (i32, i32) = (-1000, 1000);

/// The client opens a day themselves: the check-in in focus, which need not exist yet.
pub fn open(state: &State, facts: &Facts, occasion: Occasion) -> Step {
    let Some((client, zone)) = at_home(facts) else {
        return Step::new(State::Idle).line(Line::NotClient);
    };
    if occasion.day < client.joined_day {
        return Step::new(State::Idle).line(Line::NotYetClient { day: occasion.day });
    }
    let Some(checkin) = of(client, occasion) else {
        return Step::new(State::Idle).line(Line::StaleButton);
    };
    let Some(timing) = checkin.timing(facts.now, zone) else {
        return Step::new(asked_for(facts, zone, client, &checkin)).line(closed(&checkin));
    };
    let at = gone_on_at(state, &checkin, client, timing).or_else(|| resume_at(&checkin, client, timing));
    let begun = at.is_some() && !checkin.answers.is_empty();
    let at = at.or_else(|| private::unseen(&checkin, client, timing));
    let step = Step::new(expecting(&client.form, occasion, at))
        .write(Change::Checkin(CheckinChange::Opened { occasion }));
    let opening = if begun { Opening::Resumed } else { Opening::Going };
    step.show(card(client, &checkin, &client.form, timing, at, opening))
}

/// Asked for in time and read too late: the words that follow were for that day, and for no other.
fn asked_for(facts: &Facts, zone: Tz, client: &ClientFacts, checkin: &Checkin) -> State {
    let then = checkin.timing(facts.said_at, zone).filter(|_| moment::waited(facts.said_at, facts.now));
    let asked = then.and_then(|timing| {
        let mut order = order(client, checkin, &client.form, timing).into_iter();
        order.find(|question| !is_text(&client.form, *question))
    });
    asked.map_or(State::Idle, |at| State::asking(checkin.occasion, &client.form, at))
}

/// A press on the check-in of the day in focus.
pub fn pressed(state: &State, facts: &Facts, occasion: Occasion, tap: Tap) -> Step {
    let Some((client, zone)) = at_home(facts) else {
        return Step::new(state.clone()).toast(Line::NotClient);
    };
    if occasion.day < client.joined_day {
        return Step::new(state.clone()).toast(Line::StaleButton);
    }
    let Some(checkin) = of(client, occasion) else {
        return Step::new(state.clone()).toast(Line::StaleButton);
    };
    let Some(timing) = checkin.timing(facts.said_at, zone) else {
        if occasion.day > local_day(facts.now, zone) {
            return Step::new(leave(state, &checkin)).replace(Screen::CheckinAhead { occasion });
        }
        if let Tap::Share(item, false) = tap
            && let Some(taken_back) = private::on_closed(state, &checkin, item)
        {
            return taken_back;
        }
        return Step::new(leave(state, &checkin)).toast(closed(&checkin)).replace(private::closed(&checkin));
    };
    let put = checkin.was_put();
    let turn = turn(facts, client, zone, checkin, timing);
    // That a text is for nobody else is taken wherever it is pressed.
    let guarded = facts.old_copy && !matches!(tap, Tap::Share(_, false));
    let mut step = match turn.would_change(state, tap).filter(|_| guarded) {
        // Hours may lie between: what stands is shown, and changed by whoever means to.
        Some(answered) => turn.still(stands_at(state, &turn.checkin, client, turn.shown), answered),
        None => turn.tap(state, tap),
    };
    // A card that can be seen is of a day that was opened, whichever button of which card led to it.
    if !put && step.effects.iter().any(is_card) {
        step.effects.insert(0, Effect::Write(Change::Checkin(CheckinChange::Opened { occasion })));
    }
    step
}

fn is_card(effect: &Effect) -> bool {
    matches!(effect, Effect::Show(Screen::Checkin(_), _) | Effect::Replace(Screen::Checkin(_)))
}

/// Text that answers the check-in in focus. `None`: there is nothing it could answer.
pub fn said(state: &State, facts: &Facts, asked: Option<Question>, said: &Said) -> Option<Step> {
    let (client, zone) = at_home(facts)?;
    let checkin = client.checkin.clone()?;
    let timing = checkin.timing(facts.said_at, zone)?;
    if let Some(occasion) = below::was_of_a_day_over(state, facts, client, &checkin) {
        return Some(Step::new(state.clone()).line(Line::DayOver { occasion }));
    }
    // Whoever said which day is at that card, also where it is finished.
    if *state == State::Idle && client.cards.opened() == Some(checkin.occasion) {
        return Some(text_below(to_card(state, facts, checkin.occasion, said), facts, said));
    }
    let question = match asked {
        Some(question) => question,
        None => match asks_at(&checkin, client, timing) {
            Some(question) => question,
            None => return turn(facts, client, zone, checkin, timing).take_back(said),
        },
    };
    // Asked about something else, nobody gives a note away or shares one: only a plain answer is for the card then.
    let beside = !matches!(state, State::Idle | State::Checkin { .. });
    if beside && (is_text(&client.form, question) || said.presses.iter().any(|press| !gives_answer(press))) {
        return None;
    }
    let turn_of = || turn(facts, client, zone, checkin.clone(), timing);
    // Whoever types below the card of a later day may well mean that one: nothing is changed by a guess.
    if let Some(done) = client.cards.finished_below(checkin.occasion) {
        // A yes said once more to a card that is finished, where the open one asks for no yes.
        let takes_yes = question.shares()
            || client.form.item(question.item).is_some_and(|item| matches!(item.kind, Kind::YesNo));
        if said.word == Some(Word::Yes) && !takes_yes {
            return Some(Step::new(state.clone()).line(Line::NothingAsked));
        }
        if !can_be_an_answer(&client.form, question, said, turn_of) {
            return Some(Step::new(state.clone()).line(Line::NotKept { note: false }.unheard()));
        }
        let closed = checkin.sent_at.is_some() && !checkin.is_open(facts.now);
        let line = match closed {
            true => unkept(facts, Some(checkin.occasion)),
            false => Line::WhichDay { open: checkin.occasion, done },
        };
        return Some(Step::new(state.clone()).line(line));
    }
    let days = (checkin.occasion, local_day(facts.said_at, zone));
    if let Some(line) = meant_of_today(days, question, said, turn_of) {
        return Some(Step::new(state.clone()).line(line));
    }
    let (occasion, over) = (checkin.occasion, checkin.timing(facts.now, zone).is_none());
    let (put, moment) = (checkin.was_put(), checkin.moment);
    let shared = checkin.answers.shared_text().map(|(item, _)| item);
    let mut step = text_below(turn(facts, client, zone, checkin, timing).said(question, said), facts, said);
    if !put {
        // Nobody asked: only an answer counts, and only for a day that can still be gone on with.
        let kept = (gives(&step) && !over).then_some(step)?;
        let plain = occasion.day == local_day(facts.now, zone);
        return Some(if plain { kept } else { kept.line(Line::KeptFor { occasion }) });
    }
    if over {
        // What gave no answer is told so, and whom to call.
        if !gives(&step) {
            return None;
        }
        // Kept, as it was given in time; there is nothing more to ask of that day. Whoever asked for it goes on there.
        let goes_on = state.is_amid(occasion, facts.said_at) && !step.state.asks_for_note();
        step.state = if goes_on { step.state } else { State::Idle };
        step.effects.retain(|effect| !effect.is_seen());
        step = step.replace(Screen::CheckinClosed { occasion, answered: true, moment, shared });
    }
    // An answer that waited, to a day behind the one asked by now: what is said next means the one asked last, unless the
    // person has put that day's card below it since. Words for a note are the person's own act, and what it asks keeps
    // the next ones.
    let waited = moment::waited(facts.said_at, facts.now);
    let noted = is_text(&client.form, question) && step.state.asks_for_note();
    let asked_since =
        |open: Occasion| open.may_follow(occasion) && client.cards.is_below(occasion, open) != Some(true);
    if waited && !noted && client.open.is_some_and(asked_since) {
        step.state = State::Idle;
    }
    // Which day it was for is on its card, at the end of the chat.
    Some(if over || waited && !noted { of_day_named(facts, occasion, step) } else { step })
}

/// Text sent as a reply to the check-in of this day.
pub fn replied(state: &State, facts: &Facts, occasion: Occasion, said: &Said) -> Step {
    let step = to_card(state, facts, occasion, said);
    // Its card stays where it stands, so whom to call is said below the words.
    let step = if goes_on_with_a_text(&step, facts, said) { step.line(Line::Unwatched) } else { step };
    if of_day(facts, occasion).is_ok() { named(facts, occasion, step) } else { step }
}

/// Text to the card of this day. Of one wholly answered the card is shown, to change it there.
fn to_card(state: &State, facts: &Facts, occasion: Occasion, said: &Said) -> Step {
    let (client, zone, checkin, timing) = match of_day(facts, occasion) {
        Ok(found) => found,
        // New words, not a change of those kept.
        Err(line) => {
            let over = match line {
                Line::DayClosed { occasion, .. } => Line::DayOver { occasion },
                line => line,
            };
            let taken_back = private::said_of_closed(state, facts, occasion, said);
            return taken_back.unwrap_or_else(|| Step::new(state.clone()).line(over));
        }
    };
    let asked = match state {
        State::Checkin { occasion: on, at, .. } if *on == occasion => Some(*at),
        _ => asks_at(&checkin, client, timing).or_else(|| named_by(&client.form, said)),
    };
    let Some(question) = asked else {
        if let Some(step) = turn(facts, client, zone, checkin.clone(), timing).take_back(said) {
            return step;
        }
        if let Some(tap) = private::about_text(occasion, said) {
            let tap = match tap {
                // A yes is given where it is asked for, beside the text and who will read it.
                Tap::Share(item, true) | Tap::ShareThese(item, _) => Tap::Goto(Question::share(item)),
                tap => tap,
            };
            return turn(facts, client, zone, checkin, timing).tap(state, tap);
        }
        let kept = match said.plain || said.is_figures() {
            true => Line::AnsweredAlready,
            false => Line::AnsweredAlready.unheard(),
        };
        let step = Step::new(state.clone()).line(kept);
        return step.show(card(client, &checkin, &client.form, timing, None, Opening::Going));
    };
    turn(facts, client, zone, checkin, timing).said(question, said)
}

/// Is it an answer, and not what becomes of a text or of the question?
fn gives_answer(press: &Press) -> bool {
    matches!(press, Press::Checkin(_, Tap::Give(..) | Tap::Choose(..) | Tap::NoneOf(..)))
}

/// The card of the question these words go to, so that its buttons can be told by their words.
pub fn asked_card(state: &State, event: &Event, facts: &Facts) -> Option<Screen> {
    let (client, zone) = at_home(facts)?;
    let checkin = client.checkin.clone()?;
    let shown = checkin.timing(facts.now, zone).unwrap_or(Timing::FilledIn);
    let (occasion, asked) = match (event, state) {
        (Event::Edited { gave, .. }, _) => ((*gave)?.occasion, Some((*gave)?.question)),
        (Event::Text(_) | Event::Reply { .. }, State::Checkin { occasion, at, .. })
            if *occasion == checkin.occasion =>
        {
            (*occasion, Some(*at))
        }
        (Event::Reply { occasion, .. }, _) => (*occasion, None),
        (
            Event::Text(_),
            State::Idle
            | State::Checkin { .. }
            | State::Buttons { .. }
            | State::Joining(Joining::Consent { .. }),
        ) => (checkin.occasion, None),
        _ => return None,
    };
    if occasion != checkin.occasion {
        return None;
    }
    let at = match private::below(&checkin, client, (event, facts), asked) {
        true => None,
        false => Some(
            private::asked(client, event, asked).or(asked).or_else(|| asks_at(&checkin, client, shown))?,
        ),
    };
    let begun = at.and_then(|at| client.cards.begun(occasion, at));
    Some(Screen::Checkin(Box::new(Card { begun, ..card_of(client, &checkin, &client.form, shown, at) })))
}

/// The message that gave an answer says something else now.
pub fn edited(state: &State, facts: &Facts, gave: Gave, said: &Said) -> Step {
    match of_day(facts, gave.occasion) {
        Err(line) => private::changed_of_closed(state, facts, gave, said)
            .unwrap_or_else(|| Step::new(state.clone()).line(line)),
        Ok((client, zone, checkin, timing)) => {
            let turn = turn(facts, client, zone, checkin, timing);
            match gave.half {
                Some(half) => turn.half_corrected(state, (gave.question, half), said),
                None => turn.corrected(state, gave.question, said),
            }
        }
    }
}

/// The question of numbers that these words name beside a value: "sleep 5". None where more than one would do.
fn named_by(form: &Form, said: &Said) -> Option<Question> {
    let alone = typed::number(&said.text, NUMBERS, Called::default(), &said.lexicon);
    if !matches!(alone, Err(TypedError::OtherQuestion | TypedError::AmongWords)) {
        return None;
    }
    let of_numbers = |item: &&Item| item.kind.is_plain_number();
    let main = form.items.iter().filter(|item| item.after.is_none()).filter(of_numbers);
    let mut found = main.filter(|item| kind::read(item, &said.heard()).is_ok());
    let first = found.next()?;
    found.next().is_none().then(|| Question::whole(first.id))
}

/// A day that can be answered now, or why it cannot.
#[expect(clippy::result_large_err, reason = "a sentence is the answer to one message, and is moved once")]
fn of_day(facts: &Facts, occasion: Occasion) -> Result<(&ClientFacts, Tz, Checkin, Timing), Line> {
    let (client, zone) = at_home(facts).ok_or(Line::NotClient)?;
    if occasion.day < client.joined_day {
        return Err(Line::NotYetClient { day: occasion.day });
    }
    let checkin = of(client, occasion).ok_or(Line::NotFound)?;
    let timing = checkin.timing(facts.said_at, zone).ok_or_else(|| closed(&checkin))?;
    Ok((client, zone, checkin, timing))
}

/// Does it keep an answer?
fn gives(step: &Step) -> bool {
    step.effects
        .iter()
        .any(|effect| matches!(effect, Effect::Write(Change::Checkin(CheckinChange::Answer { .. }))))
}

/// An answer is marked by the moment it was sent; what is asked next goes by now.
fn turn<'a>(facts: &Facts, client: &'a ClientFacts, zone: Tz, checkin: Checkin, timing: Timing) -> Turn<'a> {
    let shown = checkin.timing(facts.now, zone).unwrap_or(Timing::FilledIn);
    let form = client.form.clone();
    Turn {
        client,
        form,
        changed: false,
        checkin,
        timing,
        shown,
        yes_counts: facts.yes_counts,
        picks: facts.picks,
    }
}

/// Left, as it was asked to be: what is open stays so; a finished one is shown as it is.
pub fn cancelled(facts: &Facts, occasion: Occasion) -> Step {
    let step = Step::new(State::Idle).line(Line::CheckinLeft { occasion });
    let finished = |checkin: &&Checkin| checkin.occasion == occasion && checkin.completed_at.is_some();
    let found = at_home(facts).and_then(|(client, zone)| {
        let checkin = client.checkin.as_ref().filter(finished)?;
        Some((client, checkin, checkin.timing(facts.now, zone)?))
    });
    match found {
        Some((client, checkin, timing)) => {
            step.replace(card(client, checkin, &client.form, timing, None, Opening::Going))
        }
        None => step,
    }
}

/// Is it a question of a check-in, with a text among its questions that words could stand in?
pub fn takes_words(state: &State, facts: &Facts) -> bool {
    let form = facts.client.as_ref().map(|client| &client.form);
    let takes = form.is_some_and(|form| form.items.iter().any(|item| catalogue::is_text(item.id)));
    takes && matches!(state, State::Idle | State::Checkin { .. })
}

/// Does free text answer it?
fn is_text(form: &Form, question: Question) -> bool {
    form.item(question.item).is_some_and(|item| item.kind == Kind::Text)
}

pub fn at_home(facts: &Facts) -> Option<(&ClientFacts, Tz)> {
    Some((facts.client.as_ref()?, facts.zone?))
}
