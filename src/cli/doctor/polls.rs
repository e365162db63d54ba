//! What is wrong where Telegram has given a running bot nothing for long, and what to do about it, by kind.
//! Asks nobody and knows no clock.

use chrono::{DateTime, TimeDelta, Utc};

use crate::cli::output::length;

/// A running bot asks every half minute; after an outage eight seconds go by at most.
const LONG: TimeDelta = TimeDelta::minutes(10);

/// What is known of a bot's polls.
#[derive(Clone, Copy, Debug)]
pub struct Polls {
    pub running: bool,
    /// The last one that Telegram answered.
    pub last: Option<DateTime<Utc>>,
    /// The last one that another program's cut off.
    pub rival: Option<DateTime<Utc>>,
    /// Does Telegram answer the doctor, and hand what is said to a webhook? `None`: it does not answer.
    pub webhook: Option<bool>,
}

/// One or two sentences; `None`: nothing is wrong with them, or there is no bot that should poll.
pub fn trouble(polls: Polls, now: DateTime<Utc>) -> Option<String> {
    let recent = |at: Option<DateTime<Utc>>| at.is_some_and(|at| now - at <= LONG);
    let rival = polls.rival.is_some_and(|rival| polls.last.is_none_or(|last| rival > last));
    if polls.webhook == Some(true) {
        return Some(
            "a webhook is set for this token, so Telegram hands what people say to that address. Call deleteWebhook of \
             the Bot API, or take the address out of the program that set it"
                .to_owned(),
        );
    }
    // The bot gives way to a rival and ends.
    if rival && (polls.running || recent(polls.rival)) {
        return Some(
            "another program asks with the same token, and only one can. Stop it, or make a new token with @BotFather \
             and give it to this bot alone"
                .to_owned(),
        );
    }
    let since = polls.last.filter(|_| polls.running && !recent(polls.last))?;
    let ago = length(now - since);
    Some(match polls.webhook {
        None => format!(
            "for {ago} Telegram has given this bot nothing, and it does not answer here either. Look at the network; \
             the bot goes on by itself, and Telegram keeps what is said for a day"
        ),
        Some(_) => format!(
            "for {ago} Telegram has given this bot nothing, though it answers here. Look into the log of the bot, and \
             start it anew; Telegram keeps what is said for a day"
        ),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_without_a_poll_are_told_by_what_keeps_them_away() {
        let now: DateTime<Utc> = "2026-03-02T22:00:00Z".parse().unwrap();
        let ago = |minutes| Some(now - TimeDelta::minutes(minutes));
        let well = Polls { running: true, last: ago(1), rival: None, webhook: Some(false) };
        let says = |polls, words: &str| match trouble(polls, now) {
            Some(told) => assert!(told.contains(words), "{told}"),
            None => assert_eq!(words, "", "{polls:?}"),
        };
        says(well, "");
        says(Polls { webhook: None, ..well }, "");
        says(Polls { last: None, ..well }, "");
        says(Polls { last: ago(150), running: false, ..well }, "");
        says(Polls { last: ago(150), ..well }, "though it answers here");
        says(Polls { last: ago(150), webhook: None, ..well }, "Look at the network");
        says(Polls { last: ago(150), webhook: Some(true), ..well }, "deleteWebhook");
        // Where it was just set, or no bot runs, it is as wrong.
        says(Polls { webhook: Some(true), running: false, ..well }, "deleteWebhook");
        says(Polls { last: ago(150), rival: ago(149), ..well }, "another program asks");
        says(Polls { last: ago(5), rival: ago(4), running: false, ..well }, "another program asks");
        says(Polls { last: ago(1), rival: ago(4), ..well }, "");
        says(Polls { last: ago(900), rival: ago(899), running: false, ..well }, "");
    }
}
