//! A therapist's week: one line per client, and what stands out with the numbers it rests on.
//! Never diagnoses; the rules are reading aids and say so.

use chrono::NaiveDate;

use crate::dialogue::press::{CaseTap, ClientsTap, Press};
use crate::dialogue::screen::{Aim, Page};
use crate::domain::catalogue;
use crate::domain::ids::LinkId;
use crate::domain::item::{Better, Item};
use crate::domain::placed::{Plan, WATCH_PERCENT, Watch};
use crate::domain::scale::SudsWhen;
use crate::domain::series::{Gone, Ratings};
use crate::domain::week::{Flag, MIN_FLAGGED, Series, Worst};

use super::dates::DayStyle;
use super::fit::{Body, CAPTION_MAX};
use super::html::visible_len;
use super::message::Message;
use super::say::{Args, Say};
use super::seen::DigestRow;
use super::{ease, kind, measured, session, weekly};

/// Characters for the rows at most; the rest is the title and the note on the rules.
const BUDGET: usize = 560;

/// The scale of every urge, and where its worse fifth begins.
const URGE_TOP: i32 = 5;
const URGE: i32 = 4;
/// Lines of what one client put aside, beside all the others.
const ASIDE_LINES: usize = 3;
/// Room for an "and so many more" with its line break.
const MORE: usize = 24;

/// Beneath the picture of the caseload: whoever stands out in words, then the others.
pub fn digest(say: &Say<'_>, rows: &[DigestRow], page: Page, by_button: bool) -> Message {
    let Some(week) = week(say, rows) else {
        return Message::new(say.say("digest-empty"));
    };
    let total = page.total.max(rows.len());
    let title = say.with("digest-title", Args::new().text("week", &week).count("clients", total));
    let by_button_line = by_button.then(|| format!("\n{}", say.say("digest-by-button")));
    let rules = format!("<i>{}</i>", rules(say, rows));
    let body = Body::new(title).maybe(place(say, page)).line(String::new());
    let beneath = by_button_line.as_deref().map_or(0, visible_len) + visible_len(&rules) + 3;
    let budget = BUDGET.min(CAPTION_MAX.saturating_sub(body.len() + beneath + MORE));
    let lines = self::rows(say, rows, budget);
    let body = body.rows(say, &lines, budget).maybe(by_button_line).part(rules);
    let chart = |row: &DigestRow| (say.typed_label(&row.alias), Press::Case(row.link, CaseTap::Chart));
    let charts = if by_button { rows.iter().map(chart).collect() } else { Vec::new() };
    Message::new(body.text())
        .grid(2, charts)
        .row(turning(say, page, |page| Press::Clients(ClientsTap::Caseload(page))))
        .button(say.label("clients-open"), Press::Clients(ClientsTap::List))
}

/// The buttons of these rows, and the one that is always there.
pub fn buttons(say: &Say<'_>, rows: &[(LinkId, &str)], page: Page, by_button: bool) -> Message {
    let chart = |(link, alias): &(LinkId, &str)| (say.typed_label(alias), Press::Case(*link, CaseTap::Chart));
    let charts = if by_button { rows.iter().map(chart).collect() } else { Vec::new() };
    Message::new(String::new())
        .grid(2, charts)
        .row(turning(say, page, |page| Press::Clients(ClientsTap::Caseload(page))))
        .button(say.label("clients-open"), Press::Clients(ClientsTap::List))
}

/// The days the rows are of. Weeks end today for who has answered today and yesterday for who has not, and clients
/// live in many zones: from the first day of any to the last of any. `None` without a row.
pub fn week(say: &Say<'_>, rows: &[DigestRow]) -> Option<String> {
    let from = rows.iter().map(|row| row.summary.week.from()).min()?;
    let to = rows.iter().map(|row| row.summary.week.to()).max()?;
    Some(weekly::span(say, from, to))
}

/// "Clients 21–40 of 47", where there is more than one page.
pub fn place(say: &Say<'_>, page: Page) -> Option<String> {
    let (first, last) = (page.first() + 1, page.total.min(page.first() + Page::ROWS));
    let args = Args::new().count("first", first).count("last", last).count("total", page.total);
    (page.total > Page::ROWS).then(|| say.with("digest-place", args))
}

/// Buttons to the pages before and after.
pub fn turning(say: &Say<'_>, page: Page, press: fn(u16) -> Press) -> Vec<(String, Press)> {
    let (before, after) = page.around();
    let before = before.map(|number| (say.label("digest-before"), press(number)));
    let after = after.map(|number| (say.label("digest-after"), press(number)));
    before.into_iter().chain(after).collect()
}

/// When a flag is set, in one sentence or two: with the limits of what everybody is asked, or as a share of any scale.
pub fn rules(say: &Say<'_>, rows: &[DigestRow]) -> String {
    let (urge, top) = (say.whole(URGE), say.whole(URGE_TOP));
    let worst = say.with("digest-rules-worst", Args::new().text("urge", &urge).text("top", &top));
    format!("{}\n{worst}", rules_of_means(say, rows))
}

fn rules_of_means(say: &Say<'_>, rows: &[DigestRow]) -> String {
    let args = Args::new().count("days", MIN_FLAGGED);
    let series = || rows.iter().flat_map(|row| &row.summary.series);
    let chosen = |series: &Series| series.limit != Watch::Usual.limit(&series.item);
    if series().any(chosen) {
        let rules = say.with("digest-rules-any", args.count("percent", WATCH_PERCENT.into()));
        return format!("{rules}\n{}", say.say("digest-rules-chosen"));
    }
    if !series().all(|series| catalogue::is_starting(series.item.id)) {
        return say.with("digest-rules-any", args.count("percent", WATCH_PERCENT.into()));
    }
    let starting = Ratings::of(&Plan::starting(&catalogue::starting(SudsWhen::default())), &[]);
    let of = |better| {
        let item = starting.asked.iter().find(|item| item.better == better);
        let limit = item.and_then(|item| Some(say.number(starting.limit(item)?.0, item.kind.decimals())));
        limit.unwrap_or_default()
    };
    say.with("digest-rules", args.text("above", &of(Better::Lower)).text("below", &of(Better::Higher)))
}

/// Beneath the first picture of an album.
pub fn album(say: &Say<'_>, cases: &[Aim]) -> Message {
    Message::new(say.with("digest-album", Args::new().count("clients", cases.len())))
}

/// What stands out, with its numbers.
pub fn flag(say: &Say<'_>, flag: &Flag) -> String {
    match flag {
        Flag::Worst(of) => worst(say, of),
        Flag::MoreWorst { count } => say.with("digest-worst-more", Args::new().count("count", *count)),
        Flag::NoAnswers { asked } => say.with("digest-no-answers", Args::new().count("asked", *asked)),
        Flag::FewAnswers { answered, asked } => {
            say.with("digest-few-answers", Args::new().count("answered", *answered).count("asked", *asked))
        }
        Flag::Worse { item, this, usual } => {
            let key = if this > usual { "digest-higher" } else { "digest-lower" };
            say.with(key, means(say, item, *this, *usual))
        }
    }
}

/// "Urge: 5 (0 to 5) on 12 Mar".
pub fn worst(say: &Say<'_>, of: &Worst) -> String {
    let Worst { item, value, day, days } = of;
    let number = |number: i32| kind::measured(say, item, number);
    let (low, high) = item.kind.ends().unwrap_or_default();
    let args = Args::new().said("item", measured::head(say, item)).said("value", number(*value));
    let args = args.said("low", number(low)).said("high", number(high)).count("days", *days);
    // Of what has no scale its ends say nothing.
    let key = if item.kind.scale().is_some() { "digest-worst" } else { "digest-worst-plain" };
    say.with(key, args.text("day", &say.day(*day, DayStyle::Medium)))
}

/// "Put aside since 4 Mar: Urge, Pain", a line for each day.
pub fn put_aside(say: &Say<'_>, aside: &[(Item, NaiveDate)]) -> Vec<String> {
    put_aside_within(say, aside, usize::MAX)
}

/// The same in at most so many lines, of which the last then says how much more was.
pub fn put_aside_within(say: &Say<'_>, aside: &[(Item, NaiveDate)], most: usize) -> Vec<String> {
    let mut lines: Vec<(NaiveDate, Vec<String>)> = Vec::new();
    for (item, day) in aside {
        let name = measured::head(say, item);
        match lines.iter_mut().find(|(other, _)| other == day) {
            Some((_, names)) => names.push(name),
            None => lines.push((*day, vec![name])),
        }
    }
    let left_out = if lines.len() > most { lines.split_off(most.saturating_sub(1)) } else { Vec::new() };
    let left_out: usize = left_out.iter().map(|(_, names)| names.len()).sum();
    let more = (left_out > 0).then(|| say.with("session-more-aside", Args::new().count("count", left_out)));
    let lines = lines.into_iter().map(|(day, names)| session::put_aside(say, say.list(&names), day));
    lines.chain(more).collect()
}

fn means(say: &Say<'_>, item: &Item, this: f64, usual: f64) -> Args {
    let decimals = item.kind.decimals();
    let mean = |mean| kind::mean(say, item, mean, decimals);
    let by = weekly::shown_difference(this, usual, decimals).abs();
    Args::new()
        .said("item", measured::head(say, item))
        .said("by", kind::apart(say, item, by, decimals))
        .said("this", mean(this))
        .said("usual", mean(usual))
}

/// A flag as a line of a list.
pub fn flag_line(say: &Say<'_>, flag: &Flag) -> String {
    say.with("digest-flag", Args::new().said("flag", self::flag(say, flag)))
}

/// A row for each client; where there is room for it, with what the pictures show of the week, from the first on.
fn rows(say: &Say<'_>, rows: &[DigestRow], budget: usize) -> Vec<String> {
    let mut lines: Vec<String> = rows.iter().map(|each| row(say, each, false, budget)).collect();
    let mut used: usize = lines.iter().map(|line| visible_len(line) + 1).sum();
    for (line, each) in lines.iter_mut().zip(rows) {
        let whole = row(say, each, true, budget);
        let more = visible_len(&whole).saturating_sub(visible_len(line));
        if used + more <= budget {
            used += more;
            *line = whole;
        }
    }
    lines
}

fn row(say: &Say<'_>, row: &DigestRow, whole: bool, budget: usize) -> String {
    let week = &row.summary;
    let args = Args::new().name("alias", &row.alias);
    if week.asked == 0 {
        let paused = row.paused || week.paused > 0;
        return say.with(if paused { "digest-row-paused" } else { "digest-row-not-asked" }, args);
    }
    let args = args.count("answered", week.answered).count("asked", week.asked);
    let now = row.paused.then(|| say.say("clients-paused"));
    let body = Body::new(say.with("digest-row", args)).maybe(now);
    let levels = if whole { weekly::measured_levels(say, week) } else { None };
    let mut lines: Vec<String> = row.flags.iter().map(|each| flag_line(say, each)).collect();
    let days = row.asked_on.as_ref().map(|days| ease::asked_on(say, days));
    lines.extend(days.map(|days| say.with("digest-flag", Args::new().said("flag", days))));
    lines.extend(put_aside_within(say, &week.aside, ASIDE_LINES));
    lines.extend(levels);
    // A mean of the same about another moment is read beside what is drawn.
    let left = week.left.iter().filter(|left| whole || left.gone == Gone::Moved);
    lines.extend(left.map(|left| weekly::left(say, left)));
    // One client has room for no more than all: what is cut then is said here, and the row stands.
    let room = budget.saturating_sub(body.len() + 1 + MORE);
    body.rows_of(say, &lines, room, "digest-row-more").text()
}
