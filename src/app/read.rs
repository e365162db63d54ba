//! Reading a message before its turn: the words it has in the person's language, the card it replies to, the answer
//! it gave before it was changed. And remembering after it what it gave.

use chrono::{DateTime, Utc};

use crate::dialogue::effect::Step;
use crate::dialogue::event::{Command, Event, Front, Gave, Said, Word};
use crate::dialogue::facts::Facts;
use crate::dialogue::state::{AsksSkill, State};
use crate::dialogue::{buttons, checkin};
use crate::domain::ids::InviteId;
use crate::domain::label;
use crate::domain::lang::Lang;
use crate::domain::marks::unmarked;
use crate::domain::occasion::Occasion;
use crate::domain::thought::Part;
use crate::store::known::Known;
use crate::store::typed::Remembered;
use crate::store::{StoreError, Tx, people, typed};
use crate::telegram::Typed;

use super::bot::Bot;
use super::turn::Cause;

/// Lines of a note among which those of one message are looked for.
const NOTE_LINES: usize = 64;

/// What happened, as the conversation takes it. `None`: an edit that changed no words, or a message read before.
pub async fn event(
    tx: &mut Tx,
    bot: &Bot,
    cause: &Cause,
    (known, guess): (&Known, &Lang),
    state: &State,
) -> Result<Option<Event>, StoreError> {
    if taken_before(tx, cause).await? {
        return Ok(None);
    }
    let lang = known.person.as_ref().map_or(guess, |row| &row.lang);
    let event = match &cause.event {
        Event::Text(said) => {
            let said = in_words(bot, lang, (state, known), said);
            match replied_to(tx, cause).await? {
                Some(occasion) => Event::Reply { occasion, said },
                None => Event::Text(said),
            }
        }
        // A note may begin with a sign that commands begin with. One such word, where it is asked who may read it, is a
        // slip of a command.
        Event::Command(Command::Unknown)
            if state.asks_for_note()
                && words(cause).is_some_and(|text| {
                    state.asks_for_words() || text.trim().contains(char::is_whitespace)
                }) =>
        {
            let said = Said::of(words(cause).unwrap_or_default());
            Event::Text(in_words(bot, lang, (state, known), &said))
        }
        Event::Edited { said, .. } => {
            let before = match &cause.typed {
                Some(typed) => typed::find(tx.conn().await?, cause.person, typed.message).await?,
                None => None,
            };
            if let (Some(before), Some(Typed { message, text: Some(text), .. })) = (&before, &cause.typed)
                && before.says(*message, &bare(text))
            {
                return Ok(None);
            }
            let said = in_words(bot, lang, (state, known), said);
            match (before, &cause.typed) {
                (Some(Remembered { agreed_to, .. }), _) if agreed_to.is_some() => {
                    Event::Edited { said: Said { agreed_to, ..said }, gave: None }
                }
                (Some(Remembered { of_record, .. }), _) if of_record.is_some() => {
                    Event::Edited { said: Said { of_record, ..said }, gave: None }
                }
                (Some(Remembered { gave: Some(gave), .. }), _) => Event::Edited { said, gave: Some(gave) },
                (Some(before), Some(typed)) => {
                    in_time(tx, cause, (state, said), before, typed.message).await?
                }
                _ => Event::Edited { said, gave: None },
            }
        }
        other => other.clone(),
    };
    Ok(Some(event))
}

/// Was this very message read before, under another number of its update? Said once, it counts once.
async fn taken_before(tx: &mut Tx, cause: &Cause) -> Result<bool, StoreError> {
    let (Some(Typed { message, text: Some(text), .. }), false) =
        (&cause.typed, matches!(cause.event, Event::Edited { .. }))
    else {
        return Ok(false);
    };
    let before = typed::find(tx.conn().await?, cause.person, *message).await?;
    Ok(before.is_some_and(|before| before.says(*message, &bare(text))))
}

/// What only the facts tell: the buttons of the card these words go to, and what a changed message gave the note.
pub async fn beside_facts(
    tx: &mut Tx,
    bot: &Bot,
    cause: &Cause,
    (state, mut event): (&State, Event),
    facts: &Facts,
) -> Result<Event, StoreError> {
    let card = checkin::asked_card(state, &event, facts);
    let part = match &event {
        Event::Edited { gave: Some(gave), .. } => part_of_text(tx, cause, facts, *gave).await?,
        Event::Edited { gave: None, .. } => part_of_note(tx, cause, facts).await?,
        _ => None,
    };
    if let Event::Text(said) | Event::Reply { said, .. } | Event::Edited { said, .. } = &mut event {
        said.instead_of = part.or_else(|| said.instead_of.take());
        if buttons::standing(state).is_none() {
            said.plain = bot.words.is_plain(&facts.lang, card.as_ref(), &said.text);
        }
        let plain_yes = said.word == Some(Word::Yes);
        said.nearly_yes = !plain_yes
            && card.as_ref().is_some_and(|card| bot.words.is_nearly_yes(&facts.lang, card, &said.text));
        said.yes_and_more = !plain_yes
            && !said.nearly_yes
            && card.as_ref().is_some_and(|card| bot.words.is_yes_and_more(&facts.lang, card, &said.text));
        said.more = card.as_ref().is_some_and(|card| bot.words.is_more(&facts.lang, card, &said.text));
        if let (true, Some(card)) = (said.presses.is_empty(), card) {
            said.presses = bot.words.presses(&facts.lang, &card, &said.text);
        }
    }
    Ok(event)
}

/// A message that gave no answer, changed while what it led to still stands: it is as if it had been said so.
async fn in_time(
    tx: &mut Tx,
    cause: &Cause,
    (state, said): (&State, Said),
    before: Remembered,
    message: i64,
) -> Result<Event, StoreError> {
    let held = state.holds().filter(|words| before.says(message, words)).map(str::to_owned);
    let command = Command::parse(&said.text).is_some();
    let last = state.takes_changes() && typed::stands(tx.conn().await?, cause.person, message).await?;
    Ok(match (command, held, last) {
        (false, Some(held), _) => {
            Event::Text(Said { instead_of: Some(held), changed: true, presses: Vec::new(), ..said })
        }
        (false, None, true) => Event::Text(Said { changed: true, ..said }),
        _ => Event::Edited { said, gave: None },
    })
}

/// The lines of the text, such as a note, that the changed message gave.
async fn part_of_text(
    tx: &mut Tx,
    cause: &Cause,
    facts: &Facts,
    gave: Gave,
) -> Result<Option<String>, StoreError> {
    let checkin = facts.client.as_ref().and_then(|client| client.checkin.as_ref());
    let answers = checkin.filter(|checkin| checkin.occasion == gave.occasion).map(|checkin| &checkin.answers);
    let note = answers.and_then(|answers| answers.text(gave.question.item));
    let (Some(note), Some(Typed { message, .. })) = (note, &cause.typed) else { return Ok(None) };
    let Some(before) = typed::find(tx.conn().await?, cause.person, *message).await? else { return Ok(None) };
    Ok(run_of_lines(&note.text, |run| before.says(*message, run)))
}

/// The lines of this text, one after the other, that are what is looked for.
fn run_of_lines(text: &str, is: impl Fn(&str) -> bool) -> Option<String> {
    if is(text) {
        return Some(text.to_owned());
    }
    let lines: Vec<&str> = text.split('\n').collect();
    let most = lines.len().min(NOTE_LINES);
    let runs = (0..most).flat_map(|from| (from + 1..=most).map(move |to| (from, to)));
    let mut said = runs.filter_map(|(from, to)| Some(lines.get(from..to)?.join("\n")));
    said.find(|run| is(run))
}

/// The words this message gave to what was offered as a note, or to the record or the note that was in focus.
async fn part_of_note(tx: &mut Tx, cause: &Cause, facts: &Facts) -> Result<Option<String>, StoreError> {
    let Some(Typed { message, .. }) = &cause.typed else { return Ok(None) };
    let Some(before) = typed::find(tx.conn().await?, cause.person, *message).await? else { return Ok(None) };
    if let Some(waits) = facts.jotted.messages().find(|part| before.says(*message, part)) {
        return Ok(Some(waits.clone()));
    }
    let records = facts.client.iter().filter_map(|client| client.thoughts.record.as_ref());
    let mut texts = records.flat_map(|record| Part::ALL.into_iter().filter_map(|part| record.text(part)));
    if let Some(text) = texts.find(|text| before.says(*message, text)) {
        return Ok(Some(text.to_owned()));
    }
    let notes = facts.client.iter().flat_map(|client| &client.journal.recent);
    Ok(notes.filter_map(|note| run_of_lines(&note.text, |run| before.says(*message, run))).next())
}

/// The words of this message as a note holds them.
fn bare(text: &str) -> String {
    let text = unmarked(text);
    label::note(&text).unwrap_or(text)
}

pub(super) fn words(cause: &Cause) -> Option<&str> {
    cause.typed.as_ref()?.text.as_deref()
}

/// Keeps what the message of this turn gave or agreed to, of people who are known or on their way in.
pub async fn remember(
    tx: &mut Tx,
    cause: &Cause,
    known: &Known,
    stepped: &Step,
    gives: (Option<Gave>, Option<InviteId>, Option<(String, Part)>),
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let stranger = stepped.state == State::Idle && known.person.is_none();
    if stranger && people::find(tx.conn().await?, cause.person).await?.is_none() {
        return typed::forget_stranger(tx.conn().await?, cause.person).await;
    }
    let Some(Typed { message, text: Some(text), .. }) = &cause.typed else {
        return Ok(());
    };
    typed::remember(tx.conn().await?, cause.person, *message, &bare(text), gives, now).await
}

/// Typed words mean something in the person's language only.
fn in_words(bot: &Bot, lang: &Lang, (state, known): (&State, &Known), said: &Said) -> Said {
    let (word, lexicon) = (bot.words.word(lang, &said.text), bot.words.lexicon(lang));
    // Where a skill is typed, any of the library may be meant; elsewhere a name is no skill's but everybody's.
    let built_in = match state {
        State::Skill { .. } | State::Skills { asks: AsksSkill::Name, .. } => {
            bot.words.library_skill(said.text.lines().next().unwrap_or_default())
        }
        _ => bot.words.built_in_skill(&said.text),
    };
    let mut said = Said { word, lexicon, built_in, ..said.clone() };
    if matches!(state, State::Skills { asks: AsksSkill::Part, .. }) {
        said.skills = bot.words.skills_with(lang, &said.text);
    }
    said.command = bot.words.command(lang, &said.text);
    said.thanks = bot.words.is_thanks(lang, &said.text);
    said.of_sharing = bot.words.is_of_sharing(lang, &said.text);
    said.of_note = bot.words.of_note(lang, &said.text);
    said.of_today = bot.words.names_today(lang, &said.text);
    let standing = buttons::standing(state);
    said.plain = standing.is_some() && bot.words.is_plain(lang, standing.as_ref(), &said.text);
    let screens = standing.into_iter().chain(buttons::night(state, &said));
    said.presses =
        screens.flat_map(|screen| bot.words.presses(lang, &screen, &said.text)).collect::<Vec<_>>();
    said.front = known.cards().front().filter(|_| buttons::may_press(state)).and_then(|screen| {
        let press = bot.words.button(lang, &screen, &said.text)?;
        Some(Front { press, screen: screen.to_json().ok()? })
    });
    said
}

/// The check-in that this message is a reply to, be it to its card or to a sentence about it.
async fn replied_to(tx: &mut Tx, cause: &Cause) -> Result<Option<Occasion>, StoreError> {
    let Some(typed) = &cause.typed else { return Ok(None) };
    match (typed.card, typed.reply_to) {
        (Some(occasion), _) => Ok(Some(occasion)),
        (None, Some(message)) => typed::occasion_of_message(tx.conn().await?, cause.person, message).await,
        (None, None) => Ok(None),
    }
}
