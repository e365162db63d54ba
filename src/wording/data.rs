//! What becomes of a person's data: who sees it, who looked, taking it away, erasing it.
//! Never shows an answer.

use crate::dialogue::screen::DataScreen;
use chrono_tz::Tz;

use crate::dialogue::facts::{Read, ReadWhat};
use crate::dialogue::press::{DataTap, Press, StopTap};
use crate::domain::link::Tie;

use super::dates::{self, DayStyle};
use super::fit::Body;
use super::message::Message;
use super::say::{Args, Say};

pub fn screen(say: &Say<'_>, shown: &DataScreen) -> Message {
    match shown {
        DataScreen::Privacy { ties, reads, zone, is_client, is_therapist, was_therapist } => {
            let who = Who { client: *is_client, therapist: *is_therapist, removed: *was_therapist };
            privacy(say, ties, reads, *zone, who)
        }
        DataScreen::AskDelete => ask_delete(say, false),
        DataScreen::AskDeleteTherapist => ask_delete(say, true),
        DataScreen::Export => Message::new(say.say("data-export")),
    }
}

/// Characters for the therapists and for who looked.
const TIES_BUDGET: usize = 700;
const READS_BUDGET: usize = 900;

/// Whom it is said to. A therapist whose role was taken back is none.
#[derive(Clone, Copy, Debug)]
pub struct Who {
    pub client: bool,
    pub therapist: bool,
    pub removed: bool,
}

impl Who {
    fn stranger(self) -> bool {
        !self.client && !self.therapist && !self.removed
    }
}

pub fn privacy(say: &Say<'_>, ties: &[Tie], reads: &[Read], zone: Tz, who: Who) -> Message {
    // Whoever is here as a therapist has none, and shares nothing.
    let works = !who.client && !who.stranger();
    let kept = if works { "data-kept-therapist" } else { "data-kept" };
    let mut body = Body::new(say.say("data-privacy-title")).part(say.say(kept));
    if who.client {
        body = body.part(say.say("data-what-client"));
    }
    if who.stranger() {
        return Message::new(body.part(say.say("data-what-stranger")).text());
    }
    if who.therapist {
        body = body.part(say.say("data-what-therapist"));
    } else if who.removed {
        body = body.part(say.say("data-what-removed"));
    }
    if who.client {
        body = who_sees(say, body, ties, zone);
        body = who_looked(say, body, reads, zone);
    }
    body = body.part(say.say(if works { "data-rights-therapist" } else { "data-rights" }));
    if who.client {
        body = body.part(say.with("common-not-live", Args::new().said("danger", say.danger())));
    }
    let message = Message::new(body.text());
    let message = if ties.is_empty() {
        message
    } else {
        message.button(say.label("stop-yes"), Press::Stop(StopTap::Ask))
    };
    message.row(vec![
        (say.label("data-export-button"), Press::Data(DataTap::Export)),
        (say.label("data-delete-button"), Press::Data(DataTap::AskDelete)),
    ])
}

pub fn ask_delete(say: &Say<'_>, therapist: bool) -> Message {
    let mut body = Body::new(say.say("data-ask-delete"));
    if therapist {
        body = body.part(say.say("data-ask-delete-therapist"));
    }
    let how = say.with("data-ask-delete-how", Args::new().said("word", say.say("data-delete-word")));
    Message::new(body.part(how).text()).button(say.label("data-export-first"), Press::Data(DataTap::Export))
}

fn who_sees(say: &Say<'_>, body: Body, ties: &[Tie], zone: Tz) -> Body {
    if ties.is_empty() {
        return body.part(say.say("data-seen-by-nobody"));
    }
    let row = |tie: &Tie| {
        let day = tie.day.unwrap_or_else(|| dates::local(tie.since, zone).0);
        let since = say.day(day, DayStyle::Medium);
        say.with("data-tie", Args::new().name("therapist", &tie.name).text("since", &since))
    };
    body.part(say.say("data-seen-by"))
        .rows(say, &ties.iter().map(row).collect::<Vec<_>>(), TIES_BUDGET)
        .line(say.say("data-seen-list"))
}

fn who_looked(say: &Say<'_>, body: Body, reads: &[Read], zone: Tz) -> Body {
    if reads.is_empty() {
        return body.part(say.say("data-no-reads"));
    }
    let row = |read: &Read| {
        let key = match read.what {
            ReadWhat::Card => "data-read-card",
            ReadWhat::Chart => "data-read-chart",
            ReadWhat::Digest => "data-read-digest",
            ReadWhat::Session => "data-read-session",
        };
        say.with(key, Args::new().name("therapist", &read.therapist).text("at", &say.instant(read.at, zone)))
    };
    body.part(say.say("data-reads")).rows(say, &reads.iter().map(row).collect::<Vec<_>>(), READS_BUDGET)
}
