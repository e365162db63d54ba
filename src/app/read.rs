//! Reading a message before its turn: the words it has in the person's language, the card it replies to, the answer
//! it gave before it was changed. And remembering after it what it gave.

use chrono::{DateTime, Utc};

use crate::dialogue::effect::{Change, Effect, Step};
use crate::dialogue::event::{Event, Gave, Said};
use crate::dialogue::state::State;
use crate::domain::checkin::{Answer, Question};
use crate::domain::lang::Lang;
use crate::store::{Conn, StoreError, people, typed};
use crate::telegram::Typed;

use super::bot::Bot;
use super::turn::Cause;

/// What happened, as the conversation takes it. `None`: an edit that changed no words.
pub async fn event(
    conn: &mut Conn,
    bot: &Bot,
    cause: &Cause,
    guess: &Lang,
) -> Result<Option<Event>, StoreError> {
    let event = match &cause.event {
        Event::Text(said) => {
            let said = in_words(conn, bot, cause, guess, said).await?;
            match replied_to(conn, cause).await? {
                Some(day) => Event::Reply { day, said },
                None => Event::Text(said),
            }
        }
        Event::Edited { said, .. } => {
            let before = match &cause.typed {
                Some(typed) => typed::find(conn, cause.person, typed.message).await?,
                None => None,
            };
            if let (Some(before), Some(Typed { message, text: Some(text), .. })) = (&before, &cause.typed)
                && before.says(*message, text)
            {
                return Ok(None);
            }
            let said = in_words(conn, bot, cause, guess, said).await?;
            Event::Edited { said, gave: before.and_then(|before| before.gave) }
        }
        other => other.clone(),
    };
    Ok(Some(event))
}

/// Keeps what the message of this turn gave, of people who are known or on their way in.
pub async fn remember(
    conn: &mut Conn,
    cause: &Cause,
    before: &State,
    stepped: &Step,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let stranger = stepped.state == State::Idle && people::find(conn, cause.person).await?.is_none();
    if stranger {
        return typed::forget_stranger(conn, cause.person).await;
    }
    let Some(Typed { message, text: Some(text), .. }) = &cause.typed else {
        return Ok(());
    };
    let gave = stepped.effects.iter().find_map(|effect| gave(before, effect));
    typed::remember(conn, cause.person, *message, text, gave, now).await
}

/// Typed words mean something in the person's language only, which is not known before.
async fn in_words(
    conn: &mut Conn,
    bot: &Bot,
    cause: &Cause,
    guess: &Lang,
    said: &Said,
) -> Result<Said, StoreError> {
    let lang = people::find(conn, cause.person).await?.map_or_else(|| guess.clone(), |row| row.lang);
    let (word, lexicon) = (bot.words.word(&lang, &said.text), bot.words.lexicon(&lang));
    Ok(Said { word, lexicon, ..said.clone() })
}

/// The day of the check-in this message is a reply to.
async fn replied_to(conn: &mut Conn, cause: &Cause) -> Result<Option<chrono::NaiveDate>, StoreError> {
    let Some(typed) = &cause.typed else { return Ok(None) };
    match (typed.card, typed.reply_to) {
        (Some(day), _) => Ok(Some(day)),
        (None, Some(message)) => typed::day_of_card(conn, cause.person, message).await,
        (None, None) => Ok(None),
    }
}

fn gave(before: &State, effect: &Effect) -> Option<Gave> {
    let Effect::Write(Change::Answer { day, answer, .. }) = effect else { return None };
    let question = match answer {
        Answer::Mood(_) => Question::Mood,
        Answer::Suds(_) => Question::Suds,
        Answer::Skills(_) => Question::Skills,
        Answer::Helped(_) => Question::Helped,
        Answer::Note(_) => Question::Note,
        Answer::Task(id, _) => match before {
            State::Checkin { at: at @ Question::Useful(_), .. } => *at,
            _ => Question::Task(*id),
        },
    };
    Some(Gave { day: *day, question })
}
