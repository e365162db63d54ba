//! What a therapist's look shows, as numbers and their own words: made at delivery of what the look handed out.
//! Never stored, never decided here.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use crate::dialogue::screen::Page;
use crate::domain::client::{DaysAsked, Pause};
use crate::domain::ids::LinkId;
use crate::domain::lang::Lang;
use crate::domain::scale::SudsWhen;
use crate::domain::shared::SharedText;
use crate::domain::skill::Skill;
use crate::domain::target::Course;
use crate::domain::thought::Record;
use crate::domain::week::{Flag, TaskWeek, WeekSummary};

use super::fit::{CAPTION_MAX, TEXT_MAX};
use super::message::Message;
use super::words::Words;
use super::{clients, digest, screen, target};

/// One client's card.
#[derive(Clone, Debug, PartialEq)]
pub struct CaseCard {
    pub link: LinkId,
    pub alias: String,
    pub summary: WeekSummary,
    pub flags: Vec<Flag>,
    pub top_skill: Option<Skill>,
    pub tasks: Vec<TaskWeek>,
    pub notes: Vec<SharedText>,
    /// Thought records, as far as the client shares them.
    pub records: Vec<Record>,
    pub pause: Option<Pause>,
    /// On which days they are asked, where that is worth telling.
    pub asked_on: Option<DaysAsked>,
    /// The first check-in after it, as its client was told.
    pub next: Option<DateTime<Utc>>,
    pub zone: Tz,
    /// The moment SUDs are asked about; `None`: they are not asked now.
    pub suds_when: Option<SudsWhen>,
}

/// One client of a digest.
#[derive(Clone, Debug, PartialEq)]
pub struct DigestRow {
    pub link: LinkId,
    pub alias: String,
    pub summary: WeekSummary,
    pub flags: Vec<Flag>,
    pub paused: bool,
    /// On which days they are asked, where that is new.
    pub asked_on: Option<DaysAsked>,
}

/// One page of a digest.
#[derive(Clone, Debug, PartialEq)]
pub struct DigestPage {
    pub rows: Vec<DigestRow>,
    pub page: Page,
    pub by_button: bool,
}

impl Words {
    /// A client's card.
    pub fn case(&self, lang: &Lang, case: &CaseCard) -> Message {
        let say = self.say(lang);
        screen::fitted(&say, clients::case(&say, case), TEXT_MAX)
    }

    /// The ratings of a therapist's targets.
    pub fn targets(&self, lang: &Lang, of: (LinkId, &str), courses: &[Course], zone: Tz) -> Message {
        let say = self.say(lang);
        screen::fitted(&say, target::seen(&say, of, courses, zone), TEXT_MAX)
    }

    /// Beneath the picture of a caseload.
    pub fn digest(&self, lang: &Lang, shown: &DigestPage) -> Message {
        let say = self.say(lang);
        screen::fitted(&say, digest::digest(&say, &shown.rows, shown.page, shown.by_button), CAPTION_MAX)
    }
}
