//! The bots of `cargo bench --bench field` in teloxide. `stock` is as its documentation writes one: the dispatcher
//! acknowledges updates before they are handled. `durable` polls by itself and acknowledges what it has committed, one
//! after the other; `batched` commits all of a poll at once, which is the most that a bot of this size can do.

mod moods;

use std::env;
use std::time::Duration;

use moods::{Moods, buttons, show, value};
use teloxide::adaptors::throttle::Limits;
use teloxide::prelude::*;
use teloxide::types::UpdateKind;
use tokio::task::JoinSet;

/// Those a broadcast goes to: the chats from here on.
const AUDIENCE: i64 = 100_001;
/// Messages that wait for their turn.
const AT_ONCE: usize = 100;

#[tokio::main]
async fn main() {
    let api = env::var("API_ROOT").unwrap().parse().unwrap();
    let bot = Bot::new(env::var("TOKEN").unwrap()).set_api_url(api);
    match env::args().nth(1).as_deref() {
        Some("durable") => durable(bot, Moods::open(), 1).await,
        Some("batched") => durable(bot, Moods::open(), usize::MAX).await,
        _ => stock(bot, Moods::open()).await,
    }
}

async fn stock(bot: Bot, moods: Moods) {
    let handler = dptree::entry()
        .branch(Update::filter_callback_query().endpoint(tapped))
        .branch(Update::filter_message().endpoint(said));
    Dispatcher::builder(bot, handler).dependencies(dptree::deps![moods]).build().dispatch().await;
}

async fn tapped(bot: Bot, moods: Moods, query: CallbackQuery) -> ResponseResult<()> {
    if let Some(value) = value(&query) {
        moods.keep(&[(query.from.id, value)]);
        show(&bot, &query, value).await?;
    }
    Ok(())
}

async fn said(bot: Bot, message: Message) -> ResponseResult<()> {
    broadcast(bot, &message).await
}

/// `at_once`: how many taps share a commit.
async fn durable(bot: Bot, moods: Moods, at_once: usize) {
    let mut offset = 0;
    loop {
        let Ok(updates) = bot.get_updates().offset(offset).timeout(10).await else {
            tokio::time::sleep(Duration::from_secs(1)).await;
            continue;
        };
        let mut taps = Vec::new();
        for update in updates {
            offset = update.id.as_offset();
            match update.kind {
                UpdateKind::CallbackQuery(query) => taps.extend(value(&query).map(|value| (query, value))),
                UpdateKind::Message(message) => {
                    let bot = bot.clone();
                    tokio::spawn(async move { broadcast(bot, &message).await });
                }
                _ => {}
            }
        }
        for taps in taps.chunks(at_once) {
            moods.keep(&taps.iter().map(|(query, value)| (query.from.id, *value)).collect::<Vec<_>>());
            for (query, value) in taps.iter().cloned() {
                let bot = bot.clone();
                tokio::spawn(async move { show(&bot, &query, value).await });
            }
        }
    }
}

/// At the pace of teloxide's own adaptor, which also waits where it is told to, and looks for room four times a second:
/// one after the other would be four a second.
async fn broadcast(bot: Bot, message: &Message) -> ResponseResult<()> {
    let count = message.text().and_then(|text| text.strip_prefix("/broadcast ")?.parse().ok());
    let bot = bot.throttle(Limits::default());
    let mut on_way = JoinSet::new();
    for chat in (AUDIENCE..).take(count.unwrap_or(0)) {
        let bot = bot.clone();
        on_way.spawn(async move {
            bot.send_message(ChatId(chat), "How is your mood today?").reply_markup(buttons()).await
        });
        while on_way.len() >= AT_ONCE {
            on_way.join_next().await;
        }
    }
    on_way.join_all().await;
    Ok(())
}
