//! All languages at once: the one thing the rest of the house holds to speak.
//! Never fails once it is built: what a language lacks is said in English.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;

use crate::dialogue::note::OfNote;
use crate::dialogue::press::Press;
use crate::dialogue::screen::{Line, Look, Screen};
use crate::domain::called::Called;
use crate::domain::form::Question;
use crate::domain::item::Item;
use crate::domain::label;
use crate::domain::lang::Lang;
use crate::domain::schedule::LocalTime;
use crate::domain::shared::SharedText;
use crate::domain::skill::{BUILT_IN, Skill, SkillName, library};
use crate::domain::typed::{Lexicon, Word};
use crate::domain::week::{TaskWeek, WeekSummary};

use super::chart::{self, ChartLabels, PanelLabels};
use super::dates::DayStyle;
use super::fit::{CAPTION_MAX, TEXT_MAX, TOAST_MAX};
use super::locale::{Locale, WordingError};
use super::message::{Ctx, Message};
use super::say::{Args, Say};
use super::{
    clients, common, differences, digest, ease, help, html, journal, note, pictured, pressed, screen,
    sharing, skills, spoken, thought, typed, weekly,
};

#[derive(Debug)]
pub struct Words {
    english: Locale,
    others: Vec<Locale>,
    danger: BTreeMap<String, String>,
    /// By language tag.
    lexicons: BTreeMap<String, Arc<Lexicon>>,
    called: Arc<Called>,
}

impl Words {
    /// `danger`: whom to call in danger, as the operator words it, by language tag; without it the locale's own.
    pub fn new(danger: BTreeMap<String, String>) -> Result<Self, WordingError> {
        let mut all = Locale::all()?.into_iter();
        let english = all.next().ok_or(WordingError::NoEnglish)?;
        let (lexicons, called) = (BTreeMap::new(), Arc::default());
        let mut words = Self { english, others: all.collect(), danger, lexicons, called };
        let of = |lang: &Lang| typed::lexicon(&words.say(lang));
        // One's own language first, then English, then the others: people type in more than one.
        let all: Vec<(Lang, Lexicon)> =
            words.langs().into_iter().map(|lang| (lang.clone(), of(&lang))).collect();
        let with_others =
            |own: &(Lang, Lexicon)| all.iter().fold(own.1.clone(), |read, (_, other)| read.and(other));
        words.lexicons = all.iter().map(|own| (own.0.tag().to_owned(), Arc::new(with_others(own)))).collect();
        let mut called = Called::default();
        for lang in words.langs() {
            typed::called(&words.say(&lang), &mut called);
        }
        words.called = Arc::new(called);
        Ok(words)
    }

    /// Every language, English first.
    pub fn langs(&self) -> Vec<Lang> {
        self.locales().map(|locale| locale.lang.clone()).collect()
    }

    /// The language nearest to what Telegram says of a person, such as `es-MX`; English where there is none.
    pub fn guess(&self, telegram_language_code: Option<&str>) -> Lang {
        let mut tag = telegram_language_code.unwrap_or_default().replace('_', "-").to_lowercase();
        loop {
            if let Some(locale) = self.locales().find(|locale| locale.lang.tag().to_lowercase() == tag) {
                return locale.lang.clone();
            }
            match tag.rfind('-') {
                Some(end) => tag.truncate(end),
                None => return self.english.lang.clone(),
            }
        }
    }

    /// A language's own name for itself.
    pub fn name_of(&self, lang: &Lang) -> String {
        self.say(lang).say("common-language")
    }

    /// A screen as text and buttons, within Telegram's limits whatever was typed.
    pub fn screen(&self, lang: &Lang, screen: &Screen, ctx: &Ctx) -> Message {
        let say = Say { today: ctx.local.map(|(today, _)| today), ..self.say(lang) };
        screen::render(self, &say, screen, ctx)
    }

    /// One sentence without markup, short enough for the answer to a button press.
    pub fn line(&self, lang: &Lang, line: &Line) -> String {
        html::plain(&html::clip(&common::line(&self.say(lang), line), TOAST_MAX))
    }

    /// A message without the picture or file that belongs to it: what was to stand beneath those, as far as it fits.
    pub fn in_words(&self, lang: &Lang, message: &Message, captions: &[&str]) -> Message {
        let say = self.say(lang);
        let alone = say.say("common-words-alone");
        let captions: Vec<&str> = captions.iter().copied().filter(|caption| !caption.is_empty()).collect();
        let own = captions.is_empty().then_some(message.text.as_str());
        let left = TEXT_MAX - alone.len().min(TEXT_MAX);
        let mut text = String::new();
        for part in own.into_iter().chain(captions) {
            let with_it = if text.is_empty() { part.to_owned() } else { format!("{text}\n\n{part}") };
            if with_it.len() + 2 > left && !text.is_empty() {
                break;
            }
            text = with_it;
        }
        Message { text: format!("{text}\n\n{alone}"), ..message.clone() }
    }

    /// The word a message consists of, if it is one that stands for a button.
    pub fn word(&self, lang: &Lang, text: &str) -> Option<Word> {
        typed::word(&self.say(lang), text).or_else(|| typed::word(&self.say(&self.english.lang), text))
    }

    /// The buttons of a screen whose words a message consists of.
    pub fn presses(&self, lang: &Lang, screen: &Screen, text: &str) -> Vec<Press> {
        let ctx = Ctx { bot_username: String::new(), local: None };
        pressed::presses(&self.say(lang), screen, &self.screen(lang, screen, &ctx), text)
    }

    /// The button of this screen whose very words a message consists of.
    pub fn button(&self, lang: &Lang, screen: &Screen, text: &str) -> Option<Press> {
        let ctx = Ctx { bot_username: String::new(), local: None };
        let message = match screen {
            Screen::Look(Look::Case(aim)) => clients::every_case_button(&self.say(lang), aim.link),
            Screen::Look(Look::Digest { rows, page, by_button }) => {
                let rows: Vec<_> = rows.iter().map(|aim| (aim.link, aim.alias.as_str())).collect();
                digest::buttons(&self.say(lang), &rows, *page, *by_button)
            }
            screen => self.screen(lang, screen, &ctx),
        };
        let say = self.say(lang);
        pressed::labelled(&message, text)
            .or_else(|| ease::spoken(&say, screen, text))
            .or_else(|| journal::spoken(&say, screen, text))
            .or_else(|| thought::spoken(&say, screen, text))
    }

    /// Does a message say that what it names of a list comes beside what was chosen before?
    pub fn is_more(&self, lang: &Lang, screen: &Screen, text: &str) -> bool {
        pressed::more(&self.say(lang), screen, text)
    }

    /// Does a message name the day it is sent on?
    pub fn names_today(&self, lang: &Lang, text: &str) -> bool {
        note::names_today(&self.say(lang), text)
    }

    /// What a message says of a note that is kept.
    pub fn of_note(&self, lang: &Lang, text: &str) -> Option<OfNote> {
        note::of_note(&self.say(lang), text)
    }

    /// Is it one of the texts people have for who may read a note?
    pub fn is_of_sharing(&self, lang: &Lang, text: &str) -> bool {
        sharing::is_about(&self.say(lang), text)
    }

    /// Does a message begin with a yes and hold nothing but sharing, where that is asked?
    pub fn is_nearly_yes(&self, lang: &Lang, screen: &Screen, text: &str) -> bool {
        let asked = matches!(screen, Screen::Checkin(card) if card.at.is_some_and(Question::shares));
        asked && sharing::is_nearly_yes(&self.say(lang), text)
    }

    /// Does it begin with a yes and go on with other words, where this card asks who may read a text?
    pub fn is_yes_and_more(&self, lang: &Lang, screen: &Screen, text: &str) -> bool {
        let asked = matches!(screen, Screen::Checkin(card) if card.at.is_some_and(Question::shares));
        asked && sharing::is_yes_and_more(&self.say(lang), text)
    }

    /// Is a message nothing but plain words that choose nothing where `screen` asks, in this language or in English?
    pub fn is_plain(&self, lang: &Lang, screen: Option<&Screen>, text: &str) -> bool {
        [self.say(lang), self.say(&self.english.lang)].iter().any(|say| spoken::is_plain(say, screen, text))
    }

    /// Is the whole text thanks, in this language or in English?
    pub fn is_thanks(&self, lang: &Lang, text: &str) -> bool {
        [self.say(lang), self.say(&self.english.lang)].iter().any(|say| spoken::is_thanks(say, text))
    }

    /// The command that a message means without its sign, in this language or in English.
    pub fn command(&self, lang: &Lang, text: &str) -> Option<&'static str> {
        [self.say(lang), self.say(&self.english.lang)].iter().find_map(|say| spoken::command(say, text))
    }

    /// The key of the skill everybody starts with that is called so in some language.
    pub fn built_in_skill(&self, text: &str) -> Option<&'static str> {
        self.skill_called(BUILT_IN.iter().copied(), text)
    }

    /// The code of the skill of the library that is called so in some language.
    pub fn library_skill(&self, text: &str) -> Option<&'static str> {
        self.skill_called(library(), text)
    }

    fn skill_called(
        &self,
        mut codes: impl Iterator<Item = &'static str>,
        text: &str,
    ) -> Option<&'static str> {
        let langs = self.langs();
        codes.find(|code| {
            let name = SkillName::BuiltIn((*code).to_owned());
            langs.iter().any(|lang| label::is_same(&html::plain(&self.say(lang).skill(&name)), text))
        })
    }

    /// The codes of the skills whose names have these words, in this language or in English.
    pub fn skills_with(&self, lang: &Lang, text: &str) -> Vec<&'static str> {
        skills::with([self.say(lang), self.say(&self.english.lang)], text)
    }

    /// The words among which a number or a time may be typed, in this language and in the others.
    pub fn lexicon(&self, lang: &Lang) -> Arc<Lexicon> {
        self.lexicons.get(self.say(lang).locale.lang.tag()).cloned().unwrap_or_default()
    }

    /// What built-in questions are called, in every language.
    pub fn called(&self) -> Arc<Called> {
        Arc::clone(&self.called)
    }

    /// Each command with what it does, for the menu beside the text field.
    pub fn command_descriptions(&self, lang: &Lang, commands: &[&str]) -> Vec<(String, String)> {
        let say = self.say(lang);
        let described = |name: &&str| Some(((*name).to_owned(), help::command(&say, name)?));
        commands.iter().filter_map(described).collect()
    }

    /// The words in a picture.
    pub fn weekly_labels(&self, lang: &Lang) -> ChartLabels {
        ChartLabels::of(&self.say(lang))
    }

    /// The words beside the panel of an item.
    pub fn panel_labels(&self, lang: &Lang, item: &Item) -> PanelLabels {
        PanelLabels::of(&self.say(lang), item)
    }

    /// "and 3 more", for a list in a picture.
    pub fn and_more(&self, lang: &Lang, count: usize) -> String {
        chart::more(&self.say(lang), count)
    }

    /// "3 days", at the end of a row in a picture.
    pub fn days(&self, lang: &Lang, count: usize) -> String {
        chart::days(&self.say(lang), count)
    }

    /// How much skills helped on average, of the most they can.
    pub fn helped_mean(&self, lang: &Lang, mean: f64) -> String {
        chart::helped_mean(&self.say(lang), mean)
    }

    /// How much of a task was done, 0 to 3, in a word or two.
    pub fn done_word(&self, lang: &Lang, done: u8) -> String {
        chart::done(&self.say(lang), done)
    }

    /// A number in the digits of the language.
    pub fn number(&self, lang: &Lang, value: f64, decimals: usize) -> String {
        self.say(lang).number(value, decimals)
    }

    pub fn day(&self, lang: &Lang, day: NaiveDate, style: DayStyle) -> String {
        self.say(lang).day(day, style)
    }

    pub fn time(&self, lang: &Lang, time: LocalTime) -> String {
        self.say(lang).time(time)
    }

    /// "Tuesday 3 March, 20:00".
    pub fn instant(&self, lang: &Lang, at: DateTime<Utc>, zone: Tz) -> String {
        self.say(lang).instant(at, zone)
    }

    /// "a, b and c".
    pub fn list(&self, lang: &Lang, items: &[String]) -> String {
        self.say(lang).list(items)
    }

    /// "2 Mar – 8 Mar".
    pub fn week_title(&self, lang: &Lang, from: NaiveDate, to: NaiveDate) -> String {
        weekly::span(&self.say(lang), from, to)
    }

    /// What goes under one picture of an album; HTML that fits a caption.
    pub fn album_caption(
        &self,
        lang: &Lang,
        alias: &str,
        summary: &WeekSummary,
        top_skill: Option<&Skill>,
        tasks: &[TaskWeek],
    ) -> String {
        html::clip(&weekly::of_client(&self.say(lang), alias, summary, top_skill, tasks), CAPTION_MAX)
    }

    pub fn skill_name(&self, lang: &Lang, name: &SkillName) -> String {
        self.pictured(lang, &html::plain(&self.say(lang).skill(name)))
    }

    /// What a person typed, as a picture can show it: emoji in words.
    pub fn pictured(&self, lang: &Lang, text: &str) -> String {
        pictured::pictured(&self.say(lang), text)
    }

    /// A text that was shared, beside its question, in a picture.
    pub fn shared_text(&self, lang: &Lang, shared: &SharedText) -> String {
        let say = self.say(lang);
        let name = html::plain(&journal::of(&say, shared.of.as_ref()));
        let args = Args::new().said("item", html::escape(&name)).said("answer", html::escape(&shared.text));
        pictured::pictured(&say, &html::plain(&say.with("checkin-line", args)))
    }

    /// What some language lacks against English, or has too much; empty in a sound build.
    pub fn missing(&self) -> Vec<String> {
        differences::differences()
    }

    pub(super) fn say(&self, lang: &Lang) -> Say<'_> {
        let locale = self.locales().find(|locale| locale.lang == *lang).unwrap_or(&self.english);
        let danger = self.danger.get(locale.lang.tag()).map(String::as_str);
        Say { locale, fallback: &self.english, danger, today: None }
    }

    fn locales(&self) -> impl Iterator<Item = &Locale> {
        std::iter::once(&self.english).chain(&self.others)
    }
}
