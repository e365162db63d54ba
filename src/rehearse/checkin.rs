//! A simulated person answers one check-in: looks at what is asked, and taps or types what they mean.
//! Goes by what buttons mean, never by their words, so it reads every language.

use anyhow::{Context as _, bail};
use chrono::NaiveDate;

use crate::dialogue::press::{Press, Tap};
use crate::domain::catalogue;
use crate::domain::checkin::Timing;
use crate::domain::form::Question;
use crate::domain::ids::ItemId;
use crate::domain::occasion::Occasion;
use crate::domain::scale::SudsWhen;
use crate::domain::skill::BUILT_IN;
use crate::sandbox::Person;

use super::cast::Lines;
use super::ledger::{Giving, Ledger};
use super::mind::Day;
use super::stage::{Seen, Stage, buttons};

/// How a person goes about it today.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Manner {
    /// Types the numbers instead of tapping.
    pub typed: bool,
    /// Leaves after mood and SUDs: by "that is all", or by just going away.
    pub short: bool,
    pub leaves: bool,
    /// Passes SUDs over.
    pub skips: bool,
    /// Types a number beyond the scale first.
    pub slip: bool,
    /// Sends a sticker in between.
    pub sticker: bool,
    /// Thinks better of the SUDs afterwards.
    pub changes: bool,
    /// Says thank you at the end.
    pub thanks: bool,
}

/// What everybody on stage knows.
#[derive(Clone, Copy, Debug)]
pub struct Scene<'a> {
    pub lines: &'a Lines,
    pub lang: &'a str,
}

/// No check-in has more questions, changes of mind included.
const MOST_STEPS: usize = 60;

/// Answers the check-in of `day` that stands in the chat.
pub async fn answer(
    stage: &mut Stage,
    ledger: &mut Ledger,
    scene: Scene<'_>,
    who: &Person,
    (day, timing): (NaiveDate, Timing),
    lived: &Day,
    manner: Manner,
) -> anyhow::Result<()> {
    let giving = Giving { client: who.id(), day, timing };
    let mut sitting = Sitting { stage, ledger, scene, who, giving, lived, manner };
    sitting.answers_all().await?;
    if manner.changes {
        sitting.changes_suds().await?;
    }
    if manner.thanks {
        sitting.stage.says(who, scene.lines.thanks).await?;
    }
    Ok(())
}

struct Sitting<'a> {
    stage: &'a mut Stage,
    ledger: &'a mut Ledger,
    scene: Scene<'a>,
    who: &'a Person,
    giving: Giving,
    lived: &'a Day,
    manner: Manner,
}

impl Sitting<'_> {
    async fn answers_all(&mut self) -> anyhow::Result<()> {
        for _ in 0..MOST_STEPS {
            let Some(question) = asked(&self.card()) else { return Ok(()) };
            let enough = !is_opening(question);
            if enough && self.manner.leaves {
                return Ok(());
            }
            if enough && self.manner.short {
                self.press(Tap::Finish).await?;
                return Ok(());
            }
            self.answers(question).await?;
        }
        bail!("a check-in never ends; the chat was:\n{}", self.who.transcript())
    }

    async fn answers(&mut self, question: Question) -> anyhow::Result<()> {
        let lived = self.lived;
        if question.shares() {
            let note = lived.note.as_ref().context("asked about a note nobody wrote")?;
            let text = self.scene.note(note.hard, note.which);
            self.ledger.notes(self.giving, Some(text), note.shared);
            let wanted = self.card().into_iter().find_map(|seen| match (seen.press, note.shared) {
                (Press::Checkin(_, tap @ Tap::ShareThese(..)), true) => Some(tap),
                (Press::Checkin(_, tap @ Tap::Share(_, false)), false) => Some(tap),
                _ => None,
            });
            return self.press(wanted.context("a note is asked about without buttons")?).await;
        }
        let code = catalogue::code_of(question.item).context("asked about an unknown item")?;
        let number = match code {
            "mood" => {
                if self.manner.slip {
                    self.types(lived.mood + 11).await?;
                }
                lived.mood
            }
            "suds_highest_today" => {
                if self.manner.sticker {
                    self.stage.sends_sticker(self.who).await?;
                }
                if self.manner.skips {
                    self.ledger.rates(self.giving, code, "", None);
                    return self.press(Tap::Skip(question)).await;
                }
                return self.suds(question, lived.suds).await;
            }
            "skills" => return self.skills(question.item).await,
            "skills_helped" => lived.helped,
            "homework" => lived.done,
            "homework_useful" => lived.useful,
            _ => return self.note(question.item).await,
        };
        let part = if question.part().is_some() { self.task()? } else { "" };
        self.ledger.rates(self.giving, code, part, Some(number));
        self.rates(number, Tap::Give(question, number.into())).await
    }

    async fn note(&mut self, item: ItemId) -> anyhow::Result<()> {
        match &self.lived.note {
            None => {
                self.ledger.notes(self.giving, None, false);
                self.press(Tap::NoText(item)).await
            }
            Some(note) => {
                let text = self.scene.note(note.hard, note.which);
                self.ledger.notes(self.giving, Some(text), false);
                self.stage.says(self.who, text).await
            }
        }
    }

    /// A number, tapped or typed as today's manner is.
    async fn rates(&mut self, number: u8, tap: Tap) -> anyhow::Result<()> {
        if self.manner.typed { self.types(number).await } else { self.press(tap).await }
    }

    /// Buttons know tens; a typed number is exact.
    async fn suds(&mut self, question: Question, suds: u8) -> anyhow::Result<()> {
        let tens = (suds + 5) / 10 * 10;
        let said = if self.manner.typed { suds } else { tens };
        self.ledger.rates(self.giving, "suds_highest_today", "", Some(said));
        self.rates(said, Tap::Give(question, said.into())).await
    }

    async fn skills(&mut self, item: ItemId) -> anyhow::Result<()> {
        let listed = self.card().iter().filter(|seen| is_skill(seen)).count();
        let used: Vec<usize> = self.lived.skills.iter().copied().filter(|at| *at < listed).collect();
        let names: Vec<String> = used.iter().map(|at| self.scene.skill(*at)).collect();
        self.ledger.used(self.giving, &names);
        if used.is_empty() {
            return self.press(Tap::NoneOf(item)).await;
        }
        if self.manner.typed {
            let numbers: Vec<String> = used.iter().map(|at| (at + 1).to_string()).collect();
            let text = self.stage.digits(self.scene.lang, &numbers.join(" "));
            return self.stage.says(self.who, &text).await;
        }
        for at in used {
            let card = self.card();
            let Some(seen) = card.iter().filter(|seen| is_skill(seen)).nth(at) else {
                bail!("skill {at} is not on the list; the chat was:\n{}", self.who.transcript());
            };
            self.stage.presses(self.who, seen).await?;
        }
        self.press(Tap::Chosen(item)).await
    }

    /// Opens the SUDs once more and says ten more, or less where there is no more.
    async fn changes_suds(&mut self) -> anyhow::Result<()> {
        let question = Question::whole(catalogue::suds(SudsWhen::HighestToday));
        self.press(Tap::Goto(question)).await?;
        let suds = self.lived.suds;
        self.suds(question, if suds > 85 { suds - 15 } else { suds + 15 }).await
    }

    async fn types(&mut self, number: u8) -> anyhow::Result<()> {
        let text = self.stage.digits(self.scene.lang, &number.to_string());
        self.stage.says(self.who, &text).await
    }

    async fn press(&mut self, tap: Tap) -> anyhow::Result<()> {
        let wanted = Press::Checkin(Occasion::daily(self.giving.day), tap);
        self.stage.taps(self.who, |press| *press == wanted).await?;
        Ok(())
    }

    /// The task the card asks about, as it was given: the last one on it, since what was said of another stands above.
    fn task(&self) -> anyhow::Result<&'static str> {
        let id = self.card().first().map(|seen| seen.message);
        let shown = self.who.messages().into_iter().find(|message| Some(message.id) == id);
        let text = shown.map(|message| message.text).unwrap_or_default();
        let tasks = self.scene.lines.tasks;
        let asked = tasks.into_iter().filter_map(|task| Some((text.rfind(task)?, task))).max();
        asked.map(|(_, task)| task).context("a check-in asks about an unknown task")
    }

    /// The buttons of this day's newest message.
    fn card(&self) -> Vec<Seen> {
        card(self.who, self.giving.day)
    }
}

impl Scene<'_> {
    pub fn note(&self, hard: bool, which: usize) -> &'static str {
        let notes = if hard { self.lines.hard_notes } else { self.lines.good_notes };
        notes.get(which).copied().unwrap_or(self.lines.thanks)
    }

    /// The name an export gives the skill at this place of the list.
    fn skill(&self, at: usize) -> String {
        BUILT_IN.get(at).copied().unwrap_or(self.lines.skill).to_owned()
    }
}

/// The buttons of the newest message that has some of this day.
fn card(who: &Person, day: NaiveDate) -> Vec<Seen> {
    let ours = |seen: &Seen| matches!(seen.press, Press::Checkin(of, _) if of == Occasion::daily(day));
    let seen: Vec<Seen> = buttons(who).into_iter().filter(ours).collect();
    let newest = seen.first().map(|first| first.message);
    seen.into_iter().filter(|seen| Some(seen.message) == newest).collect()
}

fn is_skill(seen: &Seen) -> bool {
    matches!(seen.press, Press::Checkin(_, Tap::Choose(..)))
}

/// One of the two ratings that a check-in opens with.
fn is_opening(question: Question) -> bool {
    catalogue::starting(SudsWhen::HighestToday).iter().take(2).any(|item| *item == question.item)
}

/// Which question the buttons answer; none on the card that ends a check-in.
fn asked(card: &[Seen]) -> Option<Question> {
    card.iter().find_map(|seen| match seen.press {
        Press::Checkin(_, tap) => question(tap),
        _ => None,
    })
}

fn question(tap: Tap) -> Option<Question> {
    Some(match tap {
        Tap::Give(question, _) => question,
        Tap::Choose(item, ..) | Tap::NoneOf(item) | Tap::NoText(item) | Tap::RemoveText(item) => {
            Question::whole(item)
        }
        Tap::Share(item, _) | Tap::ShareThese(item, _) => Question::share(item),
        Tap::Chosen(_) | Tap::Skip(_) | Tap::Goto(_) | Tap::Read(..) | Tap::Finish => return None,
    })
}
