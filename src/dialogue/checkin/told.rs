//! What is said of typed words beside the card they changed: of which day they were, or why they are not kept.
//! Never keeps or refuses any itself.

use crate::domain::checkin::Checkin;
use crate::domain::moment;
use crate::domain::occasion::Occasion;
use crate::domain::schedule::local_day;

use crate::dialogue::effect::{Effect, Step};
use crate::dialogue::facts::Facts;
use crate::dialogue::screen::{Line, Screen};
use crate::dialogue::state::State;

use super::{gives, is_card};

/// Words at a question of this day that its check-in did not take.
pub fn not_taken(state: &State, facts: &Facts, occasion: Occasion) -> Step {
    let waited = moment::waited(facts.said_at, facts.now);
    match waited && state.is_amid(occasion, facts.said_at) {
        // The day they were for was said just before them.
        true => Step::new(state.clone()).line(Line::DayOver { occasion }),
        false => Step::new(State::Idle).line(unkept(facts, Some(occasion))),
    }
}

/// Why words that no check-in took are not kept; `stood`: the day the conversation was at.
pub fn unkept(facts: &Facts, stood: Option<Occasion>) -> Line {
    let checkin = facts.client.as_ref().map(|client| client.checkin.as_ref());
    let never_put = match checkin {
        Some(Some(checkin)) => Some(checkin.occasion).filter(|_| !checkin.was_put()),
        // What was refused everywhere is not even planned any more.
        Some(None) => stood,
        None => None,
    };
    let waited = moment::waited(facts.said_at, facts.now);
    match (stood, facts.zone) {
        // Their own date says which day they are of, whatever is open or closed by now.
        (_, Some(zone)) if waited && (stood.is_some() || never_put.is_some()) => {
            let (day, today) = (local_day(facts.said_at, zone), local_day(facts.now, zone));
            Line::ReadTooLate { day, ago: u64::try_from((today - day).num_days()).ok() }
        }
        (Some(occasion), _) if never_put != Some(occasion) => Line::DayOver { occasion },
        _ => Line::NothingAsked,
    }
}

/// What is said of a day that can no longer be answered.
pub fn closed(checkin: &Checkin) -> Line {
    if checkin.moment && !checkin.answers.has_value() {
        return Line::MomentOver { occasion: checkin.occasion };
    }
    Line::DayClosed { occasion: checkin.occasion, answered: checkin.answers.has_value() }
}

/// Words that waited and were no answer: another card may be the last by now, so what is said of them names their day.
pub fn of_day_named(facts: &Facts, occasion: Occasion, mut step: Step) -> Step {
    let plain = facts.zone.is_some_and(|zone| local_day(facts.now, zone) == occasion.day);
    if plain || step.effects.iter().any(is_card) {
        return step;
    }
    for effect in &mut step.effects {
        if let Effect::Show(Screen::Line(line), _) = effect {
            *line = Line::OfDay { occasion, line: Box::new(line.clone()) };
        }
    }
    step
}

/// A reply that went to another day than the one asked last: the card it changed stands further up, so say which. Of
/// today, whose card somebody opened themselves, that is plain.
pub fn named(facts: &Facts, occasion: Occasion, step: Step) -> Step {
    let asked = facts.client.as_ref().and_then(|client| client.open);
    let plain = facts.zone.is_some_and(|zone| local_day(facts.now, zone) == occasion.day);
    match !plain && gives(&step) && asked.is_some_and(|asked| asked != occasion) {
        true => step.line(Line::KeptFor { occasion }),
        false => step,
    }
}
