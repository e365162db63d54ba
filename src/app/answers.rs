//! Presses are answered beside what is read: whoever answers them slowly holds up nobody. So many at once, and each only
//! as long as Telegram would still show it.

use std::time::Duration;

use tokio::task::JoinSet;

use super::bot::Bot;

/// After some ten seconds Telegram says that a press is too old to be answered.
const WITHIN: Duration = Duration::from_secs(8);
/// Beyond so many on their way the next batch waits for one of them.
const AT_ONCE: usize = 200;

/// A press to answer, with a word or without.
#[derive(Clone, Debug)]
pub struct Answer {
    pub query: String,
    pub toast: Option<String>,
}

/// Answers these, and waits for all of them.
pub async fn now(bot: &Bot, answers: Vec<Answer>) {
    futures_util::future::join_all(answers.iter().map(|answer| give(bot, answer))).await;
}

/// Those on their way while more is read.
#[derive(Debug, Default)]
pub struct Answering(JoinSet<()>);

impl Answering {
    pub async fn begin(&mut self, bot: &Bot, answers: Vec<Answer>) {
        while self.0.try_join_next().is_some() {}
        for answer in answers {
            while self.0.len() >= AT_ONCE {
                self.0.join_next().await;
            }
            let bot = bot.clone();
            self.0.spawn(async move { give(&bot, &answer).await });
        }
    }

    pub async fn end(mut self) {
        while self.0.join_next().await.is_some() {}
    }
}

/// What becomes of it changes nothing: the button's waiting ends by itself, and what was pressed is stored.
async fn give(bot: &Bot, answer: &Answer) {
    let asked = bot.api.answer(&answer.query, answer.toast.as_deref());
    if tokio::time::timeout(WITHIN, asked).await.is_err() {
        tracing::warn!("a press was not answered in time");
    }
}
