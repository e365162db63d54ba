//! The first page: how its height is shared between plots, skills and plan.

use super::header::{self, Footer};
use super::{GAP, Session, SessionShown, compared, measures, plan};
use crate::charts::error::ChartError;
use crate::charts::page::Page;

/// So many changes of plan keep their place beside any number of skills.
const PLAN: usize = 2;

/// The measured page.
pub struct First<'a> {
    input: &'a Session,
    footer: Footer,
    plots: measures::Plots<'a>,
    skills: Option<compared::Table>,
    list: Option<plan::List>,
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
    let mut table = compared::plan(page, input, spare - GAP - if wanted > 0.0 { kept } else { 0.0 });
    let taken = table.as_ref().map_or(0.0, |table| table.height() + GAP);
    let list = changes.list(page, &input.plan_title, input.plan_more.as_ref(), spare - taken - GAP);
    if list.is_none() {
        table = compared::plan(page, input, spare - GAP);
    }
    First { input, footer, plots, skills: table, list }
}

impl First<'_> {
    /// What the page holds of the lists.
    pub fn shown(&self) -> SessionShown {
        if self.input.is_empty() {
            return SessionShown::default();
        }
        SessionShown {
            skills: self.skills.as_ref().map_or(0, compared::Table::rows),
            plan: self.list.as_ref().map_or(0, plan::List::len),
            ..SessionShown::default()
        }
    }

    /// Draws the page; the plots take what the lists leave.
    pub fn draw(&self, page: &mut Page) -> Result<(), ChartError> {
        let top = header::first(page, self.input);
        let bottom = self.footer.draw(page);
        if self.input.is_empty() {
            header::nothing(page, &self.input.no_data, top, bottom);
            return Ok(());
        }
        let skills = self.skills.as_ref().map_or(0.0, |table| table.height() + GAP);
        let list = self.list.as_ref().map_or(0.0, |list| list.height() + GAP);
        let height = (bottom - top - skills - list).min(self.plots.most());
        self.plots.draw(page, [top, height])?;
        if let Some(table) = &self.skills {
            table.draw(page, top + height + GAP);
        }
        if let Some(list) = &self.list {
            list.draw(page, top + height + GAP + skills);
        }
        Ok(())
    }
}

/// A page to measure on.
fn blank(page: &Page) -> Page {
    Page::new(page.width(), page.height(), page.rtl, "none")
}
