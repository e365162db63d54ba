//! One turn: what is known is loaded, the conversation steps, its writes and messages are stored.
//! Runs inside the caller's transaction, where it comes alone in a savepoint of its own; nothing slow happens here.

use std::panic::AssertUnwindSafe;

use chrono::{DateTime, TimeDelta, Utc};
use futures_util::FutureExt as _;
use rand::RngExt as _;

use crate::dialogue::effect::{Change, Effect, JoinChange, Lane, SettingsChange, Step};
use crate::dialogue::event::{Event, words_behind};
use crate::dialogue::journal::WAITS;
use crate::dialogue::press::Press;
use crate::dialogue::questions::News;
use crate::dialogue::screen::{Line, Screen, checkin_surface};
use crate::dialogue::state::State;
use crate::dialogue::{agreed_to, checkin, focus, step, thought};
use crate::domain::code::CODE_LETTERS;
use crate::domain::ids::PersonId;
use crate::domain::lang::Lang;
use crate::store::changes::{self, By};
use crate::store::facts::{self, Given};
use crate::store::known::{self, Known};
use crate::store::outbox::{self, Action, New};
use crate::store::{StoreError, Tx, conversations, people, surfaces};
use crate::telegram::Typed;

use super::bot::Bot;
use super::{read, yes};

/// Whose turn it is, and why.
#[derive(Clone, Debug)]
pub struct Cause {
    pub person: PersonId,
    pub event: Event,
    /// When what happened was sent; of an alarm, now.
    pub said_at: DateTime<Utc>,
    /// Unique to what happened: the same cause never writes a message twice.
    pub key: String,
    /// The language Telegram speaks with this person.
    pub language_code: Option<String>,
    /// The message whose button was pressed.
    pub message: Option<i64>,
    /// That message is a picture or a file.
    pub picture: bool,
    /// The message the person wrote or changed.
    pub typed: Option<Typed>,
}

impl Cause {
    /// Nobody said anything: the clock brings it.
    pub fn by_clock(person: PersonId, event: Event, now: DateTime<Utc>, key: String) -> Self {
        Self {
            person,
            event,
            said_at: now,
            key,
            language_code: None,
            message: None,
            picture: false,
            typed: None,
        }
    }
}

/// So long nothing is changed before a client is told what was.
const QUIET: TimeDelta = TimeDelta::minutes(2);

/// What came of it besides the rows written.
#[derive(Clone, Debug, Default)]
pub struct Turned {
    /// Words beside a pressed button, in the person's language.
    pub toast: Option<String>,
    /// Somebody's data went: the write-ahead log has to go as well.
    pub deleted: bool,
    /// What is known of somebody else may have changed.
    pub others: bool,
}

#[derive(Debug, thiserror::Error)]
pub enum TurnError {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error("the turn panicked")]
    Panic,
}

/// Takes the turn; one that fails or panics leaves nothing behind.
pub async fn take(tx: &mut Tx, bot: &Bot, cause: &Cause) -> Result<Turned, TurnError> {
    tx.savepoint().await?;
    let taken = match known::one(tx.conn().await?, cause.person).await {
        Ok(known) => take_known(tx, bot, cause, &known).await,
        Err(error) => Err(error.into()),
    };
    let taken = match taken {
        Ok(turned) => tx.release().await.map(|()| turned).map_err(TurnError::from),
        failed => failed,
    };
    if taken.is_err() {
        tx.roll_back().await?;
    }
    taken
}

/// The same of somebody who is known already, without a savepoint: one that fails leaves half of it behind, and
/// its transaction must not be committed.
pub(super) async fn take_known(
    tx: &mut Tx,
    bot: &Bot,
    cause: &Cause,
    known: &Known,
) -> Result<Turned, TurnError> {
    match AssertUnwindSafe(try_take(tx, bot, cause, known)).catch_unwind().await {
        Ok(turned) => Ok(turned?),
        Err(_) => Err(TurnError::Panic),
    }
}

/// Tells the person that their message could not be handled.
pub async fn apologise(tx: &mut Tx, bot: &Bot, cause: &Cause) -> Result<(), StoreError> {
    let lang = bot.words.guess(cause.language_code.as_deref());
    let key = format!("sorry:{}", cause.key);
    let sorry = match &cause.event {
        Event::Text(said) if !said.is_figures() => Line::Sorry.unheard(),
        _ => Line::Sorry,
    };
    let screen = Screen::Line(sorry);
    let new = New {
        key: &key,
        chat: cause.person.0,
        lane: Lane::Reply,
        action: Action::Show,
        screen: &screen,
        lang: &lang,
        forget: false,
        remark: true,
    };
    outbox::push(tx, new, bot.clock.now()).await
}

async fn try_take(tx: &mut Tx, bot: &Bot, cause: &Cause, known: &Known) -> Result<Turned, StoreError> {
    let now = bot.clock.now();
    let person = cause.person;
    let state = known.state();
    let guess = bot.words.guess(cause.language_code.as_deref());
    let event = match read::event(tx, bot, cause, (known, &guess), &state).await? {
        Some(event) => event,
        // An edit nobody made, or a message that came twice.
        None => return Ok(Turned::default()),
    };
    let given = || Given {
        now,
        said_at: cause.said_at,
        below: below(cause),
        langs: bot.words.langs(),
        guess: guess.clone(),
        fresh_code: fresh_code(),
        called: bot.words.called(),
    };
    let mut facts = facts::load(tx, person, known, &focus(&state, &event), given()).await?;
    facts.date_press(&state, &event);
    let stood = standing(tx, cause, (known, &event)).await?;
    facts.old_copy = stood.as_ref().is_some_and(|stood| stood.is_other_than(cause.message));
    let said_at = facts.said_at;
    let event = read::beside_facts(tx, bot, cause, (&state, event), &facts).await?;
    facts.yes_counts = yes::counts(tx, cause, (&state, &event), &facts).await?;
    facts.words_behind = matches!(event, Event::Command(_)) && read::words(cause).is_some_and(words_behind);
    let mut stepped = step(&state, &event, &facts);
    if known.is_stranger() && bot.strangers.were_told(person, &event, &stepped, now) {
        stepped.effects.clear();
    }
    let gave = checkin::gave(&event, &facts, &stepped);
    let cards = known.cards();
    let cards_after = cards.after(&state, &event, &stepped).jotted_since(now - WAITS);
    let cards_after = if known.is_stranger() { cards_after.without_front() } else { cards_after };

    let mut writing = Writing {
        tx,
        cause,
        now,
        said_at,
        lang: facts.lang,
        stood,
        // Below a sentence that says that nothing is asked, no offer of a note stands last any more.
        stays: stays(&state, &event, &stepped) && !(state == State::Idle && cards.offered().is_some()),
        in_passing: matches!(event, Event::Reply { .. }),
        sent: 0,
        deleted: false,
        toast: None,
    };
    for effect in &stepped.effects {
        writing.effect(effect).await?;
    }
    let Writing { lang, deleted, toast, .. } = writing;
    let others = stepped.effects.iter().any(|effect| changes_others(person, effect));
    if !deleted && (stepped.state != state || cards_after != cards) {
        conversations::save(tx, person, (&stepped.state, &cards_after), now);
    }
    if !deleted {
        let agreed_to = agreed_to(&state, &event, &stepped);
        let of_record = thought::gave(&event, &stepped);
        read::remember(tx, cause, known, &stepped, (gave, agreed_to, of_record), now).await?;
    }
    Ok(Turned { toast: toast.map(|line| bot.words.line(&lang, &line)), deleted, others })
}

/// Did what was said leave the question where it was?
fn stays(before: &State, event: &Event, step: &Step) -> bool {
    let said = matches!(
        event,
        Event::Text(_)
            | Event::Reply { .. }
            | Event::Edited { .. }
            | Event::Unreadable(_)
            | Event::Located(_)
    );
    said && before.same_question(&step.state)
}

/// The message of words that were typed anew: it stands below the cards that were there.
pub(super) fn below(cause: &Cause) -> Option<i64> {
    match (&cause.event, &cause.typed) {
        (Event::Edited { .. }, _) | (_, None) => None,
        (_, Some(typed)) => Some(typed.message),
    }
}

fn changes_others(person: PersonId, effect: &Effect) -> bool {
    matches!(effect, Effect::Write(change) if changes::touches_others(person, change))
}

/// The message a surface was when the turn began.
struct Stood {
    surface: String,
    message: Option<i64>,
}

impl Stood {
    fn is_other_than(&self, message: Option<i64>) -> bool {
        self.message.is_some() && self.message != message
    }
}

/// Where the card stands whose button was pressed: it may be another copy than the one we know.
async fn standing(
    tx: &mut Tx,
    cause: &Cause,
    (known, event): (&Known, &Event),
) -> Result<Option<Stood>, StoreError> {
    let (Event::Pressed(Press::Checkin(day, _)), Some(_)) = (event, cause.message) else {
        return Ok(None);
    };
    let surface = checkin_surface(*day);
    let message = match known.stands(*day) {
        Some(message) => message,
        None => surfaces::standing(tx.conn().await?, cause.person.0, &surface).await?,
    };
    Ok(Some(Stood { surface, message }))
}

/// 128 random bits, as Telegram's links can carry them.
pub fn fresh_code() -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut rng = rand::rng();
    (0..CODE_LETTERS).map(|_| char::from(ALPHABET[rng.random_range(0..64usize)])).collect()
}

struct Writing<'a> {
    tx: &'a mut Tx,
    cause: &'a Cause,
    now: DateTime<Utc>,
    said_at: DateTime<Utc>,
    lang: Lang,
    stood: Option<Stood>,
    /// The question above stands as it did.
    stays: bool,
    in_passing: bool,
    sent: usize,
    deleted: bool,
    toast: Option<Line>,
}

impl Writing<'_> {
    async fn effect(&mut self, effect: &Effect) -> Result<(), StoreError> {
        let own = self.cause.person;
        // A card that is answered shows nothing new.
        let lists = match effect {
            Effect::Show(screen, _) => screen.shows_what_is_asked(),
            Effect::Replace(screen) => screen.shows_what_is_asked() && !matches!(screen, Screen::Checkin(_)),
            Effect::Toast(_) | Effect::Tell(..) | Effect::Write(_) => false,
        };
        if lists {
            outbox::tell_first(self.tx, own.0, self.now);
        }
        match effect {
            Effect::Write(change) => {
                let (now, said_at) = (self.now, self.said_at);
                let by = By { person: own, lang: self.lang.clone(), now, said_at };
                changes::apply(self.tx, &by, change).await?;
                match change {
                    Change::DeletePerson | Change::Join(JoinChange::ForgetStranger) => self.deleted = true,
                    Change::Settings(SettingsChange::Lang(lang)) => self.lang = lang.clone(),
                    _ => {}
                }
                Ok(())
            }
            Effect::Toast(line) => {
                self.toast = Some(line.clone());
                Ok(())
            }
            Effect::Show(Screen::Menu, lane) => self.push(own, &Screen::Menu, *lane, Action::Menu).await,
            Effect::Show(screen, lane) => self.push(own, screen, *lane, Action::Show).await,
            // No text can take the place of a picture: it stays, and what was asked for comes after it.
            Effect::Replace(screen) if self.cause.picture => {
                self.push(own, screen, Lane::Reply, Action::Show).await
            }
            // Whoever types looks at the end of the chat. A card that others came below goes there, so that what came of
            // the words, or the number to call, is seen.
            Effect::Replace(screen) if self.typed_below(screen).await? => {
                self.push(own, screen, Lane::Reply, Action::Show).await
            }
            Effect::Replace(screen) => {
                // The message somebody touches is the one that changes.
                let touched = screen.surface().zip(self.cause.message);
                let mut other = None;
                if let Some((surface, message)) = &touched {
                    let standing = match &self.stood {
                        Some(stood) if stood.surface == *surface => stood.message,
                        _ => surfaces::standing(self.tx.conn().await?, own.0, surface).await?,
                    };
                    other = standing.filter(|standing| standing != message);
                    if standing != Some(*message) {
                        surfaces::stand(self.tx.conn().await?, own.0, surface, *message, self.now).await?;
                    }
                    self.stood = None;
                }
                // What the clock changes, it changes for many at once: answers to people go first.
                let lane = if matches!(self.cause.event, Event::Due(_)) { Lane::Prompt } else { Lane::Reply };
                self.push(own, screen, lane, Action::Replace).await?;
                // One check-in has one card: a second, which may ask what was answered here, goes.
                if let (Screen::Checkin(_) | Screen::CheckinClosed { .. }, Some((surface, _)), Some(other)) =
                    (screen, touched, other)
                {
                    surfaces::take_over(self.tx.conn().await?, own.0, &surface, other).await?;
                }
                Ok(())
            }
            Effect::Tell(to, screen, lane) => match people::find(self.tx.conn().await?, *to).await? {
                Some(row) if !row.unreachable => match screen {
                    Screen::Line(line) if News::of(line).is_some() => self.gather(*to, line, *lane).await,
                    // What is told at once waits behind no news: that goes before it.
                    screen => {
                        outbox::tell_first(self.tx, to.0, self.now);
                        self.push(*to, screen, *lane, Action::Show).await
                    }
                },
                _ => Ok(()),
            },
        }
    }

    /// Whoever arranges somebody's questions changes several: they are told in one, once nothing was changed for a while.
    async fn gather(&mut self, to: PersonId, line: &Line, lane: Lane) -> Result<(), StoreError> {
        let Some(mut news) = News::of(line) else { return Ok(()) };
        for (id, screen) in outbox::waiting_for(self.tx.conn().await?, to.0, lane).await? {
            let Screen::Line(before) = screen else { continue };
            if let Some(both) = News::of(&before).and_then(|before| before.and(&news)) {
                outbox::supersede(self.tx.conn().await?, id, self.now).await?;
                news = both;
            }
        }
        let Some(line) = news.line() else { return Ok(()) };
        self.push(to, &Screen::Line(line), lane, Action::Show).await?;
        let key = format!("{}:{}", self.cause.key, self.sent);
        outbox::hold(self.tx.conn().await?, &key, self.now + QUIET).await
    }

    /// Were words typed anew, with something of ours between them and the message this screen would change?
    async fn typed_below(&mut self, screen: &Screen) -> Result<bool, StoreError> {
        match (&self.cause.event, screen.surface()) {
            // A reply to a card says itself which is meant, and is in passing.
            (Event::Text(_), Some(surface)) if !self.in_passing => {
                surfaces::is_above_others(self.tx.conn().await?, self.cause.person.0, &surface).await
            }
            _ => Ok(false),
        }
    }

    async fn push(
        &mut self,
        to: PersonId,
        screen: &Screen,
        lane: Lane,
        action: Action,
    ) -> Result<(), StoreError> {
        self.sent += 1;
        let key = format!("{}:{}", self.cause.key, self.sent);
        let forget = self.deleted && to == self.cause.person;
        let remark = self.stays && to == self.cause.person && matches!(screen, Screen::Line(_));
        let new = New { key: &key, chat: to.0, lane, action, screen, lang: &self.lang, forget, remark };
        outbox::push(self.tx, new, self.now).await
    }
}
