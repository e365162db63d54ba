//! What people say instead of the words on a button, and the plain words that choose nothing where they are said: closed
//! lists of whole texts, one for each kind of question. Never says what a cry is: whatever is not listed may be one.

use crate::dialogue::press::{CaseTap, PauseTap, Press, StopTap, Tap};
use crate::dialogue::screen::{Card, ClientsScreen, PauseScreen, Screen, SettingsScreen, StopScreen};
use crate::domain::client::PauseLength;
use crate::domain::item::Item;
use crate::domain::kind::{Ends, Kind, Rating};
use crate::domain::label;
use crate::domain::marks::is_unseen;
use crate::domain::typed::Word;

use super::pressed::bare;
use super::say::Say;
use super::typed;
use super::weekdays;

/// The longest pause that can be named.
const DAYS_MAX: usize = 31;
const WEEK: usize = 7;
/// The highest number of a scale.
const TOP: usize = 100;
/// How much was done, and how much it helped, by the number of the button.
const DONE: [&str; 4] = ["typed-say-done-0", "typed-say-done-1", "typed-say-done-2", "typed-say-done-3"];
const DEGREE: [&str; 5] = [
    "typed-say-degree-0",
    "typed-say-degree-1",
    "typed-say-degree-2",
    "typed-say-degree-3",
    "typed-say-degree-4",
];
/// Commands that are said in words, without their sign.
const COMMANDS: [(&str, &str); 15] = [
    ("today", "typed-command-today"),
    ("yesterday", "typed-command-yesterday"),
    ("notes", "typed-command-notes"),
    ("track", "typed-command-track"),
    ("thought", "typed-command-thought"),
    ("target", "typed-command-target"),
    ("chart", "typed-command-chart"),
    ("settings", "typed-command-settings"),
    ("pause", "typed-command-pause"),
    ("privacy", "typed-command-privacy"),
    ("export", "typed-command-export"),
    ("stop", "typed-command-stop"),
    // The word that confirms never opens what it confirms.
    ("delete", "typed-delete"),
    ("clients", "typed-command-clients"),
    ("invite", "typed-command-invite"),
];
/// Words for every question. "None" is missing: with no list in sight it may say more.
const ANYWHERE: [&str; 6] =
    ["typed-yes", "typed-no", "typed-skip", "typed-back", "typed-done", "typed-delete"];
/// What a plain word may have beside it. A question mark, a face or a trail of points is a doubt.
const BESIDE: [char; 8] = [',', '.', '!', '،', '¡', '\'', '’', '-'];

/// Whole texts that mean a button of this screen, beside its own words.
pub fn phrases(say: &Say<'_>, screen: &Screen, text: &str) -> Vec<(String, Press)> {
    if !is_clean(text) {
        return Vec::new();
    }
    let each = |key: &str, press: &Press| spelt(say, key, press);
    match screen {
        Screen::Checkin(card) => of_card(say, card),
        Screen::Stop(StopScreen::AskStop { ties }) => {
            let mut known = each("typed-say-everyone", &Press::Stop(StopTap::AskAll));
            known.extend(each("typed-say-keep", &Press::Stop(StopTap::Keep)));
            if let [tie] = ties.as_slice() {
                known.extend(each("typed-say-end", &Press::Stop(StopTap::AskOne(tie.link))));
            }
            // By a first name, where nobody else begins so.
            let first = |name: &str| bare(name).split(' ').next().map(str::to_owned).unwrap_or_default();
            let named = |tie: &crate::domain::link::Tie| {
                let alone = ties.iter().filter(|other| first(&other.name) == first(&tie.name)).count() == 1;
                let known = known.iter().any(|(phrase, _)| *phrase == first(&tie.name));
                (alone && !known).then(|| (first(&tie.name), Press::Stop(StopTap::AskOne(tie.link))))
            };
            let by_name: Vec<_> = ties.iter().filter_map(named).collect();
            known.extend(by_name);
            known
        }
        Screen::Stop(StopScreen::ConfirmStop { tie, .. }) => {
            let stop =
                tie.as_ref().map_or(Press::Stop(StopTap::All), |tie| Press::Stop(StopTap::One(tie.link)));
            let mut known = each("typed-say-end", &stop);
            known.extend(each("typed-say-keep", &Press::Stop(StopTap::Keep)));
            known
        }
        Screen::Clients(ClientsScreen::ConfirmEnd { link, .. }) => {
            each("typed-say-end", &Press::Case(*link, CaseTap::End))
        }
        Screen::Pause(PauseScreen::AskPause) | Screen::Pause(PauseScreen::AskCasePause { .. }) => {
            paused(screen, PauseLength::UntilResumed)
                .map(|press| each("typed-say-open", &press))
                .unwrap_or_default()
        }
        _ => Vec::new(),
    }
}

/// "A week", "for 10 days": a pause of that length.
pub fn pause(say: &Say<'_>, screen: &Screen, text: &str) -> Option<Press> {
    let days = days(say, &bare(text)).filter(|days| is_clean(text) && (1..=DAYS_MAX).contains(days))?;
    paused(screen, PauseLength::Days(u8::try_from(days).ok()?))
}

/// Is the whole text plain words that choose nothing at this screen? `None`: nothing is asked that has a card.
pub fn is_plain(say: &Say<'_>, screen: Option<&Screen>, text: &str) -> bool {
    // A card that asks nothing is no question.
    let screen = screen.filter(|screen| !matches!(screen, Screen::Checkin(card) if card.at.is_none()));
    if is_everyday(say, text) {
        return true;
    }
    let bare = bare(text);
    if bare.is_empty() || !is_clean(text) {
        return false;
    }
    let is_in = |keys: &[&str]| keys.iter().any(|key| listed(say, key).any(|phrase| phrase == bare));
    // "Ok, yes" is a yes.
    if matches!(typed::word(say, text), Some(Word::Yes | Word::No)) && screen.is_none_or(is_for_words) {
        return true;
    }
    let worded = || {
        let more = ["typed-none", "typed-say-none", "typed-say-plain"];
        is_in(&ANYWHERE) || is_in(&DONE) || is_in(&DEGREE) || is_in(&more)
    };
    match screen {
        None => is_in(&ANYWHERE),
        Some(Screen::Settings(SettingsScreen::AskTime { .. })) => is_in(&["typed-say-plain-time"]),
        Some(Screen::Checkin(card)) if is_of_numbers(card) => {
            let beside = without_number(say, &bare);
            let known = |text: &String| listed(say, "typed-say-plain-number").any(|phrase| phrase == *text);
            known(&bare) || beside.is_some_and(|beside| known(&beside))
        }
        Some(screen) if !is_for_words(screen) => false,
        Some(Screen::Checkin(_)) => worded(),
        Some(Screen::Pause(PauseScreen::AskPause) | Screen::Pause(PauseScreen::AskCasePause { .. })) => {
            is_in(&ANYWHERE) || is_in(&["typed-say-plain-buttons"]) || days(say, &bare).is_some()
        }
        Some(screen) => {
            let more = ["typed-none", "typed-say-plain-buttons", "typed-say-everyone", "typed-say-keep"];
            is_of_days(say, screen, text) || is_in(&ANYWHERE) || is_in(&more) || is_in(&["typed-say-end"])
        }
    }
}

/// Words that choose nothing wherever they are said: a greeting, thanks, a thumb, a question about the bot or the next
/// session.
fn is_everyday(say: &Say<'_>, text: &str) -> bool {
    let bare = bare(text);
    let is_in = |key: &str| !bare.is_empty() && listed(say, key).any(|phrase| phrase == bare);
    let asks = text.chars().all(|c| c.is_alphanumeric() || c.is_whitespace() || ",.'’?¿؟".contains(c));
    let greets = || ["typed-hello", "typed-say-thanks", "typed-say-plain-anywhere"].into_iter().any(is_in);
    is_clean(text) && greets() || asks && is_in("typed-say-plain-asks") || is_thumb(text)
}

/// "👍", in whatever skin.
fn is_thumb(text: &str) -> bool {
    let skin = |c: char| matches!(c, '\u{1F3FB}'..='\u{1F3FF}') || is_unseen(c);
    let mut signs = text.chars().filter(|c| !c.is_whitespace() && !skin(*c)).peekable();
    signs.peek().is_some() && signs.all(|sign| matches!(sign, '👍' | '👌' | '🆗'))
}

/// What stands beside the one number of a text, in figures or spelt: "a bit better, 6".
fn without_number(say: &Say<'_>, bare: &str) -> Option<String> {
    let is_number = |word: &&str| match word.parse::<usize>() {
        Ok(number) => number <= TOP,
        Err(_) => typed::spelt(say, word).is_some(),
    };
    let words: Vec<&str> = bare.split(' ').collect();
    let rest: Vec<&str> = words.iter().filter(|word| !is_number(word)).copied().collect();
    (rest.len() + 1 == words.len() && !rest.is_empty()).then(|| rest.join(" "))
}

/// Days, where days are chosen.
fn is_of_days(say: &Say<'_>, screen: &Screen, text: &str) -> bool {
    let chosen = matches!(
        screen,
        Screen::Settings(SettingsScreen::AskWeekdays { .. } | SettingsScreen::AskWeekday { .. })
    );
    chosen && weekdays::named(say, text).is_some()
}

/// The command that the whole text means, in words of this language.
pub fn command(say: &Say<'_>, text: &str) -> Option<&'static str> {
    let bare = bare(text);
    let is_it = |(_, key): &&(&str, &str)| listed(say, key).any(|phrase| phrase == bare);
    COMMANDS.iter().find(is_it).filter(|_| is_clean(text) && !bare.is_empty()).map(|(name, _)| *name)
}

/// Letters and figures with a comma or one stop: no face, no question mark, no trail of points.
pub fn is_clean(text: &str) -> bool {
    let ends = text.chars().filter(|c| matches!(c, '.' | '!')).count();
    let clean = |c: char| c.is_alphanumeric() || c.is_whitespace() || BESIDE.contains(&c);
    ends <= 1 && text.chars().all(clean)
}

/// Is it a question that is answered in words?
fn is_for_words(screen: &Screen) -> bool {
    match screen {
        Screen::Checkin(card) => is_worded(card),
        screen => screen.asks(),
    }
}

/// Is what the card asks answered in words? Where it is a number of its own, a "no" may say more than no.
fn is_worded(card: &Card) -> bool {
    let item = card.at.filter(|at| !at.shares()).and_then(|at| card.item(at));
    item.is_some_and(|item| item.kind.is_worded())
}

/// Is a number asked, which no word can be?
fn is_of_numbers(card: &Card) -> bool {
    let item = card.at.filter(|at| !at.shares()).and_then(|at| card.item(at));
    item.is_some_and(|item| item.kind.is_number() && !item.kind.is_worded())
}

/// Are these thanks, and nothing else?
pub fn is_thanks(say: &Say<'_>, text: &str) -> bool {
    let bare = bare(text);
    is_clean(text) && listed(say, "typed-say-thanks").any(|phrase| phrase == bare)
}

fn of_card(say: &Say<'_>, card: &Card) -> Vec<(String, Press)> {
    let Some((at, item)) = card.at.and_then(|at| Some((at, card.item(at)?))) else { return Vec::new() };
    let tap = |tap| Press::Checkin(card.occasion, tap);
    let step = |(n, key): (i32, &&str)| spelt(say, key, &tap(Tap::Give(at, n)));
    let steps = |keys: &[&str]| (0..).zip(keys).flat_map(step).collect();
    match scale(item) {
        Scale::Done => steps(&DONE),
        // A little and most of it are both some of it.
        Scale::Part => [0, 1, 1, 2].into_iter().zip(&DONE).flat_map(step).collect(),
        Scale::Degree => steps(&DEGREE),
        Scale::List => {
            let press = tap(Tap::NoneOf(item.id));
            // A name of somebody's own may be such words.
            let is_name = |phrase: &String| names(say, item).iter().any(|name| label::is_same(name, phrase));
            spelt(say, "typed-say-none", &press).into_iter().filter(|(phrase, _)| !is_name(phrase)).collect()
        }
        Scale::Other => Vec::new(),
    }
}

enum Scale {
    Done,
    Part,
    Degree,
    List,
    Other,
}

fn scale(item: &Item) -> Scale {
    match &item.kind {
        Kind::Progress { .. } => Scale::Done,
        Kind::Rating(Rating { ends: Ends::Each(scale), .. }) if scale == "part" => Scale::Part,
        Kind::Rating(Rating { ends: Ends::Each(_), .. }) => Scale::Degree,
        Kind::Several { .. } => Scale::List,
        _ => Scale::Other,
    }
}

fn names(say: &Say<'_>, item: &Item) -> Vec<String> {
    let parts = item.kind.parts().iter();
    parts.map(|part| bare(&super::skills::label(say, &part.name, usize::MAX))).collect()
}

fn paused(screen: &Screen, length: PauseLength) -> Option<Press> {
    match screen {
        Screen::Pause(PauseScreen::AskPause) => Some(Press::Pause(PauseTap::For(length))),
        Screen::Pause(PauseScreen::AskCasePause { link, .. }) => {
            Some(Press::Case(*link, CaseTap::Pause(length)))
        }
        _ => None,
    }
}

/// How many days these words name.
fn days(say: &Say<'_>, text: &str) -> Option<usize> {
    let starts: Vec<String> = listed(say, "typed-say-for").collect();
    let rest = starts.iter().find_map(|start| text.strip_prefix(start)?.strip_prefix(' ')).unwrap_or(text);
    let fixed = typed::counted(say, "typed-say-span");
    if let Some((_, days)) = fixed.iter().find(|(phrase, _)| phrase == rest || phrase == text) {
        return Some(usize::from(*days));
    }
    let (number, unit) = rest.rsplit_once(' ')?;
    let number = number.parse().ok().or_else(|| typed::spelt(say, number))?;
    let is = |key| listed(say, key).any(|word| word == unit);
    match () {
        () if is("typed-say-day") => Some(number),
        () if is("typed-say-week") => number.checked_mul(WEEK),
        () => None,
    }
}

fn spelt(say: &Say<'_>, key: &str, press: &Press) -> Vec<(String, Press)> {
    listed(say, key).map(|phrase| (phrase, press.clone())).collect()
}

/// The phrases of a list, as they are compared.
fn listed(say: &Say<'_>, key: &str) -> std::vec::IntoIter<String> {
    say.phrases(key).to_vec().into_iter()
}
