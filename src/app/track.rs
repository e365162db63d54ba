//! What goes with what in a client's own days: loaded, looked for and worded at delivery. Never kept, and for nobody else.

use crate::domain::ids::PersonId;
use crate::domain::lang::Lang;
use crate::domain::track;
use crate::store::StoreError;
use crate::store::track::weeks;
use crate::wording::{Message, TogetherPage};

use super::bot::Bot;

pub async fn together(bot: &Bot, person: PersonId, lang: &Lang) -> Result<Option<Message>, StoreError> {
    let mut conn = bot.store.read().await?;
    let Some(weeks) = weeks(&mut conn, person, bot.clock.now()).await? else { return Ok(None) };
    let found = track::find(&weeks.days, &weeks.ratings, &weeks.items);
    Ok(Some(bot.words.together(lang, &TogetherPage { found, items: weeks.items, skills: weeks.skills })))
}
