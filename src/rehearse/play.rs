//! The deeds of the timetable, done in the chat.

use anyhow::{Context as _, bail};
use chrono::{Datelike as _, NaiveDate, TimeDelta};

use crate::app::fresh_code;
use crate::dialogue::press::{CaseTap, JoinTap, PauseTap, Press, SettingsTap, ZoneTap};
use crate::dialogue::state::TimeFor;
use crate::domain::checkin::Timing;
use crate::domain::client::PauseLength;
use crate::domain::ids::LinkId;
use crate::domain::schedule::LocalTime;
use crate::sandbox::Person;
use crate::store::invite;

use super::cast::{AWAY_PLACE, FAR_PLACE, HOME, MAIN, SPARSE, STEADY, THERAPIST};
use super::checkin::{self, Manner, Scene};
use super::ledger::Ledger;
use super::mind::Day;
use super::plan::{Client, Deed, MAIN_ASKED, SPARSE_ASKED, date};
use super::stage::{Stage, buttons};

pub struct Play<'a> {
    pub stage: Stage,
    pub ledger: Ledger,
    pub scene: Scene<'a>,
    pub therapist: Person,
    pub main: Person,
    pub sparse: Person,
    pub main_days: Vec<Day>,
    pub sparse_days: Vec<Day>,
    /// Empty where there is no third client.
    pub steady_days: Vec<Day>,
    /// The codes of the invitations, on their way from the therapist to the clients.
    pub codes: [Option<String>; 3],
}

/// How long an operator's link is good for.
const LINK_DAYS: i64 = 14;

impl<'a> Play<'a> {
    pub fn new(stage: Stage, scene: Scene<'a>, main_days: Vec<Day>, sparse_days: Vec<Day>) -> Self {
        let person = |id, name| stage.sandbox.person(id, name, scene.lang);
        Self {
            therapist: person(THERAPIST, scene.lines.therapist),
            main: person(MAIN, scene.lines.main),
            sparse: person(SPARSE, scene.lines.sparse),
            ledger: Ledger::default(),
            codes: [None, None, None],
            steady_days: Vec::new(),
            stage,
            scene,
            main_days,
            sparse_days,
        }
    }

    pub async fn does(&mut self, deed: &Deed) -> anyhow::Result<()> {
        let main = self.main.clone();
        match deed {
            Deed::SetUp => self.sets_up().await,
            Deed::Invite(client) => self.invites(*client).await,
            Deed::Join(client) => self.joins(*client).await,
            Deed::GiveTask(task, last_day) => self.gives_task(*task, *last_day).await,
            Deed::EndTask(task) => self.ends_task(*task).await,
            Deed::AddSkill => self.adds_skill().await,
            Deed::Look(client) => self.looks_at(*client).await,
            Deed::Answer(client, day, timing, manner) => self.answers(*client, *day, *timing, *manner).await,
            Deed::FillIn(client, day) => {
                let who = self.person(*client);
                self.stage.says(&who, "/yesterday").await?;
                self.answers(*client, *day, Timing::FilledIn, Manner::default()).await
            }
            Deed::Pause => {
                self.stage.says(&main, "/pause").await?;
                let three_days = Press::Pause(PauseTap::For(PauseLength::Days(3)));
                self.stage.taps(&main, |press| *press == three_days).await?;
                Ok(())
            }
            Deed::Chart => self.stage.says(&main, "/chart").await,
            Deed::Privacy => self.stage.says(&main, "/privacy").await,
            Deed::Export => self.stage.says(&main, "/export").await,
        }
    }

    /// Opens the link an operator made, and says name and zone.
    async fn sets_up(&mut self) -> anyhow::Result<()> {
        let who = self.therapist.clone();
        let code = fresh_code();
        let now = self.stage.clock.now();
        let mut tx = self.stage.bot.store.write().await?;
        invite::add(&mut tx, None, &code, "", now, now + TimeDelta::days(LINK_DAYS)).await?;
        tx.commit().await?;
        self.stage.starts(&who, &code).await?;
        self.stage.says(&who, self.scene.lines.therapist).await?;
        self.stage.taps(&who, |press| *press == Press::Zone(ZoneTap::Clocks)).await?;
        let clocks = buttons(&who);
        match clocks.iter().find(|seen| seen.press == Press::Zone(ZoneTap::Chosen(HOME))) {
            Some(seen) => self.stage.presses(&who, seen).await,
            None => self.says_city(&who).await,
        }
    }

    async fn says_city(&mut self, who: &Person) -> anyhow::Result<()> {
        self.stage.says(who, self.scene.lines.city).await?;
        let offered = who.last().is_some_and(|message| !message.keyboard.is_empty());
        let home = buttons(who).into_iter().find(|seen| seen.press == Press::Zone(ZoneTap::Chosen(HOME)));
        match home.filter(|_| offered) {
            Some(seen) if who.last().is_some_and(|last| last.id == seen.message) => {
                self.stage.presses(who, &seen).await
            }
            _ => Ok(()),
        }
    }

    async fn invites(&mut self, client: Client) -> anyhow::Result<()> {
        let who = self.therapist.clone();
        self.stage.says(&who, "/invite").await?;
        self.stage.says(&who, self.alias(client)).await?;
        let said = who.last().context("no answer to /invite")?.text;
        let (_, code) = said.split_once("start=").context("no link in the answer to /invite")?;
        let end = code.find(|c: char| !(c.is_ascii_alphanumeric() || "-_".contains(c)));
        self.codes[client as usize] = Some(code[..end.unwrap_or(code.len())].to_owned());
        Ok(())
    }

    async fn joins(&mut self, client: Client) -> anyhow::Result<()> {
        let who = self.person(client);
        let code = self.codes[client as usize].take().context("nobody invited this client")?;
        self.stage.starts(&who, &code).await?;
        self.stage.taps(&who, |press| matches!(press, Press::Join(JoinTap::Agree(..)))).await?;
        if client == Client::Main {
            self.says_city(&who).await?;
            let (hour, minute) = MAIN_ASKED;
            let time = self.stage.digits(self.scene.lang, &format!("{hour}:{minute:02}"));
            return self.stage.says(&who, &time).await;
        }
        self.stage.taps(&who, |press| *press == Press::Zone(ZoneTap::Share)).await?;
        let place = if client == Client::Steady { FAR_PLACE } else { AWAY_PLACE };
        self.stage.sends_place(&who, place).await?;
        let time = LocalTime::from_hm(SPARSE_ASKED.0, SPARSE_ASKED.1).unwrap_or(LocalTime::MIDNIGHT);
        let nine = Press::Settings(SettingsTap::Time(TimeFor::Prompt, time));
        self.stage.taps(&who, |press| *press == nine).await?;
        Ok(())
    }

    async fn gives_task(&mut self, task: usize, last_day: Option<NaiveDate>) -> anyhow::Result<()> {
        let (who, link) = (self.therapist.clone(), self.opens(Client::Main).await?);
        self.case(link, CaseTap::Homework).await?;
        self.case(link, CaseTap::AddTask).await?;
        self.stage.says(&who, self.scene.lines.tasks[task]).await?;
        match last_day {
            Some(day) => {
                let date = self.stage.digits(self.scene.lang, &format!("{}/{}", day.day(), day.month()));
                self.stage.says(&who, &date).await
            }
            None => {
                let open =
                    |press: &Press| matches!(press, Press::Case(of, CaseTap::NoLastDay(_)) if *of == link);
                self.stage.taps(&who, open).await?;
                Ok(())
            }
        }
    }

    async fn ends_task(&mut self, _task: usize) -> anyhow::Result<()> {
        let (who, link) = (self.therapist.clone(), self.opens(Client::Main).await?);
        self.case(link, CaseTap::Homework).await?;
        let wanted = |press: &Press| matches!(press, Press::Case(of, CaseTap::EndTask(_)) if *of == link);
        self.stage.taps(&who, wanted).await?;
        Ok(())
    }

    async fn adds_skill(&mut self) -> anyhow::Result<()> {
        let (who, link) = (self.therapist.clone(), self.opens(Client::Main).await?);
        self.case(link, CaseTap::Skills).await?;
        self.case(link, CaseTap::AddSkill).await?;
        self.stage.says(&who, self.scene.lines.skill).await
    }

    async fn looks_at(&mut self, client: Client) -> anyhow::Result<()> {
        let link = self.opens(client).await?;
        self.case(link, CaseTap::Chart).await
    }

    /// The list of clients, and on it one of them.
    async fn opens(&mut self, client: Client) -> anyhow::Result<LinkId> {
        let (who, alias) = (self.therapist.clone(), self.alias(client));
        self.stage.says(&who, "/clients").await?;
        let listed = buttons(&who);
        let found = listed.iter().find_map(|seen| match seen.press {
            Press::Case(link, CaseTap::Open) if seen.label.contains(alias) => Some((seen, link)),
            _ => None,
        });
        let Some((seen, link)) = found else {
            bail!("{alias} is not on the list; the chat was:\n{}", who.transcript());
        };
        self.stage.presses(&who, seen).await?;
        Ok(link)
    }

    async fn case(&mut self, link: LinkId, tap: CaseTap) -> anyhow::Result<()> {
        let (who, wanted) = (self.therapist.clone(), Press::Case(link, tap));
        self.stage.taps(&who, |press| *press == wanted).await?;
        Ok(())
    }

    async fn answers(
        &mut self,
        client: Client,
        day: usize,
        timing: Timing,
        manner: Manner,
    ) -> anyhow::Result<()> {
        let who = self.person(client);
        let days = match client {
            Client::Main => &self.main_days,
            Client::Sparse => &self.sparse_days,
            Client::Steady => &self.steady_days,
        };
        let lived = days.get(day).context("a day nobody lived")?;
        let when = (date(day), timing);
        checkin::answer(&mut self.stage, &mut self.ledger, self.scene, &who, when, lived, manner).await
    }

    fn person(&self, client: Client) -> Person {
        match client {
            Client::Main => self.main.clone(),
            Client::Sparse => self.sparse.clone(),
            Client::Steady => self.stage.sandbox.person(STEADY, self.scene.lines.steady, self.scene.lang),
        }
    }

    fn alias(&self, client: Client) -> &'static str {
        self.scene.lines.aliases[client as usize]
    }
}
