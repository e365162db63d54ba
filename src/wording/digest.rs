//! A therapist's week: one line per client, and what stands out with the numbers it rests on.
//! Never diagnoses; the rules are reading aids and say so.

use crate::dialogue::screen::{AlbumCase, DigestRow};
use crate::domain::week::{Flag, MIN_FLAGGED, MOOD_LOWER_BY, SUDS_HIGHER_BY};

use super::checkin::moment;
use super::fit::Body;
use super::message::Message;
use super::say::{Args, Say};
use super::weekly;

/// Characters for the rows; the rest is the title and the note on the rules.
const BUDGET: usize = 3300;

pub fn digest(say: &Say<'_>, rows: &[DigestRow]) -> Message {
    let Some(first) = rows.first() else {
        return Message::new(say.say("digest-empty"));
    };
    let week = weekly::span(say, first.summary.from, first.summary.to);
    let title = say.with("digest-title", Args::new().text("week", &week).count("clients", rows.len()));
    let rows: Vec<String> = rows.iter().map(|each| format!("{}\n", row(say, each))).collect();
    let rules = Args::new()
        .text("suds", &say.number(SUDS_HIGHER_BY, 0))
        .text("mood", &say.number(MOOD_LOWER_BY, 1))
        .count("days", MIN_FLAGGED);
    let body =
        Body::new(title).line(String::new()).rows(say, &rows, BUDGET).line(say.with("digest-rules", rules));
    Message::new(body.text()).button(say.label("clients-open"), crate::dialogue::press::Press::Clients)
}

/// Beneath the first picture of an album.
pub fn album(say: &Say<'_>, cases: &[AlbumCase]) -> Message {
    Message::new(say.with("digest-album", Args::new().count("clients", cases.len())))
}

/// What stands out, with its numbers.
pub fn flag(say: &Say<'_>, flag: &Flag) -> String {
    match *flag {
        Flag::NoAnswers { asked } => say.with("digest-no-answers", Args::new().count("asked", asked)),
        Flag::FewAnswers { answered, asked } => {
            say.with("digest-few-answers", Args::new().count("answered", answered).count("asked", asked))
        }
        Flag::SudsHigher { this, usual, .. } => say.with("digest-suds-higher", means(say, this, usual, 0)),
        Flag::MoodLower { this, usual, .. } => say.with("digest-mood-lower", means(say, this, usual, 1)),
    }
}

fn means(say: &Say<'_>, this: f64, usual: f64, decimals: usize) -> Args {
    Args::new()
        .text("by", &say.number(weekly::shown_difference(this, usual, decimals).abs(), decimals))
        .text("this", &say.number(this, decimals))
        .text("usual", &say.number(usual, decimals))
}

fn row(say: &Say<'_>, row: &DigestRow) -> String {
    let week = &row.summary;
    let args = Args::new().name("alias", &row.alias);
    if week.asked == 0 {
        let paused = row.paused || week.paused > 0;
        return say.with(if paused { "digest-row-paused" } else { "digest-row-not-asked" }, args);
    }
    let args = args.count("answered", week.answered).count("asked", week.asked);
    let paused = (week.paused > 0).then(|| say.with("weekly-paused", Args::new().count("days", week.paused)));
    let now = row.paused.then(|| say.say("clients-paused"));
    let body = Body::new(say.with("digest-row", args)).maybe(averages(say, row)).maybe(paused).maybe(now);
    row.flags.iter().fold(body, |body, each| body.line(flag(say, each))).text()
}

fn averages(say: &Say<'_>, row: &DigestRow) -> Option<String> {
    let mood = row.summary.mood.this.map(|stat| say.number(stat.mean, 1));
    let suds = row.summary.suds.this.map(|stat| say.number(stat.mean, 0));
    let about = Args::new().text("moment", &moment(say, row.summary.suds_when));
    match (mood, suds) {
        (Some(mood), Some(suds)) => {
            Some(say.with("digest-both", about.text("mood", &mood).text("suds", &suds)))
        }
        (Some(mood), None) => Some(say.with("digest-mood", Args::new().text("mood", &mood))),
        (None, Some(suds)) => Some(say.with("digest-suds", about.text("suds", &suds))),
        (None, None) => None,
    }
}
