//! What comes where Telegram refuses a picture or a file for good: the same as a file, and where that is refused as well,
//! its words alone. Never tries again what may have arrived.

use crate::domain::lang::Lang;
use crate::store::queue::Leased;
use crate::telegram::{Media, Outcome};
use crate::wording::Message;

use super::bot::Bot;

/// The message, as whole as Telegram takes it.
pub async fn show(bot: &Bot, row: &Leased, lang: &Lang, message: &Message, media: Media) -> Outcome {
    let mut forms = lesser(bot, lang, message, &media).into_iter();
    let mut outcome = bot.api.show(row.chat, message, media).await;
    while let Outcome::Broken(kind) = outcome {
        let Some((message, media)) = forms.next() else { break };
        tracing::warn!(outbox = row.id, kind, "a picture or file is refused, and goes as something less");
        outcome = bot.api.show(row.chat, &message, media).await;
    }
    outcome
}

/// The forms it may take instead, the best first. Words that are refused have none.
fn lesser(bot: &Bot, lang: &Lang, message: &Message, media: &Media) -> Vec<(Message, Media)> {
    let as_file = match media {
        Media::None => return Vec::new(),
        Media::Picture(file) => Some(Media::Document(file.clone())),
        Media::Album(files) => Some(Media::Documents(files.clone())),
        Media::Document(_) | Media::Documents(_) => None,
    };
    let captions: Vec<&str> = match media {
        Media::None => Vec::new(),
        Media::Picture(file) | Media::Document(file) => vec![file.caption.as_str()],
        Media::Album(files) | Media::Documents(files) => {
            files.iter().map(|file| file.caption.as_str()).collect()
        }
    };
    let as_file = as_file.map(|media| (message.clone(), media));
    as_file.into_iter().chain([(bot.words.in_words(lang, message, &captions), Media::None)]).collect()
}
