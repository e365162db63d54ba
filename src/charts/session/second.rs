//! The second page: what else was asked, homework, notes, and the changes of plan the first page left over.

use super::header;
use super::{GAP, Session, SessionShown, beside, history, notes, plan};
use crate::charts::page::Page;

/// Room kept free at the foot, in pixels.
const FOOT: f64 = 32.0;
/// What homework and notes may claim of the page where all want more than there is.
const SHARES: [f64; 2] = [0.42, 0.36];
/// What the items that are not drawn large may claim of it before.
const BESIDE: f64 = 0.6;

/// The measured page.
pub struct Second<'a> {
    input: &'a Session,
    beside: Option<beside::Table<'a>>,
    homework: Option<history::Table>,
    notes: Option<notes::List>,
    list: Option<plan::List>,
}

/// Measures the page; nothing where there is nothing to put on it. What the first page shows of changes of plan and of
/// what else was asked is left out.
pub fn plan<'a>(page: &Page, input: &'a Session, first: &SessionShown) -> Option<Second<'a>> {
    // The newest stand on the first page.
    let left = input.plan.get(..input.plan.len().saturating_sub(first.plan)).unwrap_or_default();
    let days = input.days.len();
    let beside = beside::wanted(page, &input.beside, first.beside, days);
    let said = [history::wanted(page, &input.homework), notes::wanted(page, &input.notes)];
    // That there was no homework and no note is said as well, or nobody could tell it from what was left out.
    let nothing = said.iter().all(|height| *height <= 0.0) && left.is_empty() && beside <= 0.0;
    if nothing || input.is_empty() {
        return None;
    }
    let changes = plan::Items::new(page, left);
    let whole = page.height() - header::SECOND - FOOT + GAP;
    let asked = (&input.beside, input.beside.rest_more.as_ref());
    let beside = beside::plan(page, asked, first.beside, days, (whole * BESIDE).min(beside));
    let room = whole - beside.as_ref().map_or(0.0, |table| table.height() + GAP);
    let gap = |height: f64| if height > 0.0 { height + GAP } else { 0.0 };
    let wanted = [
        gap(history::wanted(page, &input.homework)),
        gap(notes::wanted(page, &input.notes)),
        gap(changes.height(left.len())),
    ];
    let [for_homework, for_plan] = shares(wanted, room);
    let homework = history::plan(page, &input.homework, for_homework - GAP);
    let list = changes.list(page, &input.plan_title, input.plan_rest_more.as_ref(), for_plan - GAP);
    let taken = gap(homework.as_ref().map_or(0.0, history::Table::height))
        + gap(list.as_ref().map_or(0.0, plan::List::height));
    let notes = notes::plan(page, &input.notes, room - taken - GAP);
    Some(Second { input, beside, homework, notes, list })
}

/// What homework and plan get: all they want where there is enough, else homework
/// and notes no less than their share. The notes take what is left.
fn shares([homework, notes, plan]: [f64; 3], room: f64) -> [f64; 2] {
    if homework + notes + plan <= room {
        return [homework, plan];
    }
    let least = SHARES.map(|share| share * room);
    let plan = plan.min((room - homework.min(least[0]) - notes.min(least[1])).max(0.0));
    let homework = homework.min((room - plan - notes.min(least[1])).max(0.0));
    [homework, plan]
}

impl Second<'_> {
    /// What the page holds of the lists.
    pub fn shown(&self) -> SessionShown {
        SessionShown {
            beside_rest: self.beside.as_ref().map_or(0, beside::Table::rows),
            homework: self.homework.as_ref().map_or(0, history::Table::rows),
            notes: self.notes.as_ref().map_or(0, notes::List::len),
            plan_rest: self.list.as_ref().map_or(0, plan::List::len),
            ..SessionShown::default()
        }
    }

    /// Draws the page.
    pub fn draw(&self, page: &mut Page) {
        header::second(page, self.input);
        let mut y = header::SECOND;
        if let Some(table) = &self.beside {
            table.draw(page, y);
            y += table.height() + GAP;
        }
        if let Some(homework) = &self.homework {
            homework.draw(page, y);
            y += homework.height() + GAP;
        }
        if let Some(notes) = &self.notes {
            notes.draw(page, y);
            y += notes.height() + GAP;
        }
        if let Some(list) = &self.list {
            list.draw(page, y);
        }
    }
}
