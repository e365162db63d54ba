//! Presses are answered beside what is read: whoever answers them slowly holds up nobody. So many at once, and each only
//! as long as Telegram would still show it.

use std::time::Duration;

use futures_util::future::join_all;
use tokio::task::JoinHandle;

use super::bot::Bot;

/// After some ten seconds Telegram says that a press is too old to be answered.
const WITHIN: Duration = Duration::from_secs(8);
/// So long the next poll waits for them. An answer comes within a tenth of it.
const BEFORE_THE_NEXT: Duration = Duration::from_millis(500);
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
    join_all(answers.iter().map(|answer| give(bot, answer))).await;
}

/// Those on their way while more is read.
#[derive(Debug, Default)]
pub struct Answering(Vec<JoinHandle<()>>);

impl Answering {
    pub async fn begin(&mut self, bot: &Bot, answers: Vec<Answer>) {
        self.0.retain(|slow| !slow.is_finished());
        while self.0.len() >= AT_ONCE {
            // The oldest has waited longest.
            self.0.remove(0).await.ok();
        }
        let begin = |answer: Answer| {
            let bot = bot.clone();
            tokio::spawn(async move { give(&bot, &answer).await })
        };
        let mut fresh: Vec<_> = answers.into_iter().map(begin).collect();
        // The next poll acknowledges these presses: one that was not answered by then is not when the process dies.
        tokio::time::timeout(BEFORE_THE_NEXT, join_all(&mut fresh)).await.ok();
        self.0.extend(fresh.into_iter().filter(|answer| !answer.is_finished()));
    }

    pub async fn end(self) {
        join_all(self.0).await;
    }
}

/// What becomes of it changes nothing: the button's waiting ends by itself, and what was pressed is stored.
async fn give(bot: &Bot, answer: &Answer) {
    let asked = bot.api.answer(&answer.query, answer.toast.as_deref());
    if tokio::time::timeout(WITHIN, asked).await.is_err() {
        tracing::warn!("a press was not answered in time");
    }
}
