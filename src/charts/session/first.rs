//! The first page: how its height is shared between plots, skills, plan and what else was asked; and homework and notes as well, where
//! all of them fit and the plots stay comfortable, for this page alone goes into the chat.

use super::header::{self, Footer};
use super::{EDGE, GAP, Session, SessionShown, beside, compared, history, measures, notes, plan};
use crate::charts::error::ChartError;
use crate::charts::opening;
use crate::charts::page::Page;

/// So many changes of plan keep their place beside any number of skills.
const PLAN: usize = 2;
/// So much, at most, is kept for what else is asked, in pixels: some rows of it.
const BESIDE: f64 = 240.0;
/// So many skills keep theirs.
const SKILLS: usize = 2;
/// What the plots get beyond their least height before anything of the second page is let in, in pixels.
const COMFORT: f64 = 30.0;

/// The measured page.
pub struct First<'a> {
    input: &'a Session,
    footer: Footer,
    plots: measures::Plots<'a>,
    skills: Option<compared::Table>,
    list: Option<plan::List>,
    beside: Option<beside::Table<'a>>,
    homework: Option<history::Table>,
    notes: Option<notes::List>,
}

/// Measures the page: the plots keep at least their least height, the rest goes to the lists.
pub fn plan<'a>(page: &Page, input: &'a Session) -> First<'a> {
    let top = header::first(&mut blank(page), input);
    let footer = Footer::new(page, &input.footer);
    let plots = measures::plan(page, input);
    let spare = page.height() - footer.height() - top - plots.least();
    let changes = plan::Items::new(page, &input.plan);
    let wanted = changes.height(input.plan.len());
    let kept = changes.height(PLAN) + GAP;
    let asked = beside::wanted(page, &input.beside, 0, input.days.len()).min(BESIDE);
    let spared = if asked > 0.0 { spare - asked - GAP } else { spare };
    let room = spared - GAP - if wanted > 0.0 { kept } else { 0.0 };
    // Some changes are told on this page whatever else is, for their flags stand above: where need be, beside one skill.
    let both = |least: usize| {
        let table = compared::plan(page, input, room, least);
        let taken = table.as_ref().map_or(0.0, |table| table.height() + GAP);
        let first = (spare - taken - GAP).min(kept - GAP);
        let changes = plan::Items::new(page, &input.plan);
        let room = (spared - taken - GAP).max(first);
        (table, changes.list(page, &input.plan_title, input.plan_more.as_ref(), room))
    };
    let (mut table, mut list) = both(SKILLS);
    if list.is_none() && wanted > 0.0 {
        (table, list) = both(1);
    }
    if list.is_none() {
        table = compared::plan(page, input, spared - GAP, SKILLS);
    }
    let used = table.as_ref().map_or(0.0, |table| table.height() + GAP)
        + list.as_ref().map_or(0.0, |list| list.height() + GAP);
    let asked = (&input.beside, input.beside.more.as_ref());
    let beside = beside::plan(page, asked, 0, input.days.len(), spare - used - GAP);
    // What must be seen here is: first skills get less room, then the changes of plan go to the second page.
    let seen = |table: &Option<beside::Table<'_>>| table.as_ref().map_or(0, beside::Table::rows);
    let (mut used, mut beside) = (used, beside);
    let must = input.beside.worst.min(input.beside.rows.len());
    for keeps_changes in [true, false] {
        if seen(&beside) >= must {
            break;
        }
        list = list.filter(|_| keeps_changes);
        let changes = list.as_ref().map_or(0.0, |list| list.height() + GAP);
        let kept = beside::least(page, &input.beside, must, input.days.len()) + GAP;
        table = compared::plan(page, input, spare - changes - kept - GAP, 1);
        used = changes + table.as_ref().map_or(0.0, |table| table.height() + GAP);
        beside = beside::plan(page, asked, 0, input.days.len(), spare - used - GAP);
    }
    let whole_plan = list.as_ref().map_or(0, plan::List::len) == input.plan.len();
    let whole_beside = beside.as_ref().map_or(0, beside::Table::rows) == input.beside.rows.len();
    let used = used + beside.as_ref().map_or(0.0, |table| table.height() + GAP);
    let (homework, notes) = match spare - used - COMFORT {
        room if whole_plan && whole_beside => guests(page, input, room),
        _ => (None, None),
    };
    First { input, footer, plots, skills: table, list, beside, homework, notes }
}

/// Homework and notes, if all their rows fit into this height; where there are none, that this is so.
fn guests(page: &Page, input: &Session, room: f64) -> (Option<history::Table>, Option<notes::List>) {
    let wanted = [history::wanted(page, &input.homework), notes::wanted(page, &input.notes)];
    let height: f64 = wanted.iter().filter(|height| **height > 0.0).map(|height| height + GAP).sum();
    let rows = input.homework.rows.len() + input.notes.rows.len();
    if height > room {
        return (None, None);
    }
    let homework = history::plan(page, &input.homework, f64::INFINITY);
    let notes = notes::plan(page, &input.notes, f64::INFINITY);
    let all = homework.as_ref().map_or(0, history::Table::rows) + notes.as_ref().map_or(0, notes::List::len);
    if all == rows { (homework, notes) } else { (None, None) }
}

impl First<'_> {
    /// What the page holds of the lists.
    pub fn shown(&self) -> SessionShown {
        if self.input.is_empty() {
            return SessionShown::default();
        }
        SessionShown {
            skills: self.skills.as_ref().map_or(0, compared::Table::rows),
            beside: self.beside.as_ref().map_or(0, beside::Table::rows),
            plan: self.list.as_ref().map_or(0, plan::List::len),
            homework: self.homework.as_ref().map_or(0, history::Table::rows),
            notes: self.notes.as_ref().map_or(0, notes::List::len),
            ..SessionShown::default()
        }
    }

    /// Whether nothing is left for a second page.
    pub fn is_all(&self) -> bool {
        self.homework.is_some() || self.notes.is_some()
    }

    /// Draws the page; the plots take what the lists leave.
    pub fn draw(&self, page: &mut Page) -> Result<(), ChartError> {
        let top = header::first(page, self.input);
        let bottom = self.footer.draw(page);
        if self.input.is_empty() {
            opening::nothing(page, &self.input.no_data, EDGE, [top, bottom]);
            return Ok(());
        }
        let heights = [
            self.skills.as_ref().map(compared::Table::height),
            self.list.as_ref().map(plan::List::height),
            self.beside.as_ref().map(beside::Table::height),
            self.homework.as_ref().map(history::Table::height),
            self.notes.as_ref().map(notes::List::height),
        ];
        let lists: f64 = heights.iter().flatten().map(|height| height + GAP).sum();
        let height = (bottom - top - lists).min(self.plots.most());
        self.plots.draw(page, [top, height])?;
        let mut y = if height > 0.0 { top + height + GAP } else { top };
        let mut next = |table: Option<f64>| {
            let at = y;
            y += table.map_or(0.0, |height| height + GAP);
            at
        };
        let at = heights.map(&mut next);
        if let Some(table) = &self.skills {
            table.draw(page, at[0]);
        }
        if let Some(changes) = &self.list {
            changes.draw(page, at[1]);
        }
        if let Some(table) = &self.beside {
            table.draw(page, at[2]);
        }
        if let Some(table) = &self.homework {
            table.draw(page, at[3]);
        }
        if let Some(notes) = &self.notes {
            notes.draw(page, at[4]);
        }
        Ok(())
    }
}

/// A page to measure on.
fn blank(page: &Page) -> Page {
    Page::new(page.width(), page.height(), page.rtl, "none")
}
