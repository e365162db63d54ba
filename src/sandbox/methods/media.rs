//! Photos, documents and albums: uploaded, named by id, or put in the place of another.

use chrono::{DateTime, Utc};
use serde_json::Value;

use super::edit::change;
use super::send::{CAPTION_LIMIT, Draft, format_text, formatted};
use crate::sandbox::model::World;
use crate::sandbox::model::files::FileKind;
use crate::sandbox::model::message::{Content, Text};
use crate::sandbox::model::params::{Answer, Params, Refusal};

const ALBUM_LIMIT: usize = 10;

pub(super) fn send_photo(world: &mut World, params: &Params, now: DateTime<Utc>) -> Answer {
    send_file(world, "sendPhoto", "photo", FileKind::Photo, params, now)
}

pub(super) fn send_document(world: &mut World, params: &Params, now: DateTime<Utc>) -> Answer {
    send_file(world, "sendDocument", "document", FileKind::Document, params, now)
}

pub(super) fn send_media_group(world: &mut World, params: &Params, now: DateTime<Utc>) -> Answer {
    let media = params.json("media", "media")?;
    let items = media.as_ref().and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    if items.is_empty() {
        return Err(Refusal::bad("there are no messages to send"));
    }
    if items.len() == 1 {
        world.lint.note("sendMediaGroup: an album has 2 to 10 items, this one has 1".to_owned());
    }
    if items.len() > ALBUM_LIMIT {
        return Err(Refusal::bad("too many messages to send as an album"));
    }
    let contents =
        items.iter().map(|item| input_media(world, params, item)).collect::<Answer<Vec<Content>>>()?;
    let documents = contents.iter().filter(|content| matches!(content, Content::Document { .. })).count();
    if documents != 0 && documents != contents.len() {
        return Err(Refusal::bad("document can't be mixed with other media types"));
    }
    let mut draft = Draft::read(world, params)?;
    for _ in &contents {
        draft.charge(world, now)?;
    }
    draft.album = Some(world.next_album_id());
    let ids: Vec<i64> =
        contents.into_iter().map(|content| draft.post(world, "sendMediaGroup", content, now)).collect();
    Ok(ids.into_iter().map(|id| world.message_json(draft.chat, id)).collect())
}

pub(super) fn edit_media(world: &mut World, params: &Params, now: DateTime<Utc>) -> Answer {
    let Some(item) = params.json("media", "media")? else {
        return Err(Refusal::bad("input media is not specified"));
    };
    let content = input_media(world, params, &item)?;
    change(world, "editMessageMedia", params, now, |message| {
        let same = match (&message.content, &content) {
            (Content::Photo { file: a, caption: b }, Content::Photo { file: c, caption: d })
            | (Content::Document { file: a, caption: b }, Content::Document { file: c, caption: d }) => {
                a == c && b.same(d)
            }
            _ => false,
        };
        message.content = content;
        Ok(same)
    })
}

fn send_file(
    world: &mut World,
    method: &str,
    field: &str,
    kind: FileKind,
    params: &Params,
    now: DateTime<Utc>,
) -> Answer {
    let caption = caption(formatted(params, "caption", "caption_entities")?)?;
    let draft = Draft::read(world, params)?;
    let file = world.files.take(params, field, params.text(field).as_deref(), kind)?;
    draft.charge(world, now)?;
    let content = match kind {
        FileKind::Photo => Content::Photo { file, caption },
        FileKind::Document => Content::Document { file, caption },
    };
    let id = draft.post(world, method, content, now);
    Ok(world.message_json(draft.chat, id))
}

/// One `InputMedia`; its file may be a part of the same request.
fn input_media(world: &mut World, params: &Params, item: &Value) -> Answer<Content> {
    let field = |name: &str| item.get(name).and_then(Value::as_str);
    let mode = field("parse_mode").unwrap_or_default().to_lowercase();
    let text =
        format_text(field("caption").unwrap_or_default().to_owned(), &mode, item.get("caption_entities"))?;
    let caption = caption(text)?;
    let Some(media) = field("media") else {
        return Err(Refusal::bad("can't parse InputMedia: media not found"));
    };
    match field("type") {
        Some("photo") => {
            let file = world.files.take(params, "photo", Some(media), FileKind::Photo)?;
            Ok(Content::Photo { file, caption })
        }
        Some("document") => {
            let file = world.files.take(params, "document", Some(media), FileKind::Document)?;
            Ok(Content::Document { file, caption })
        }
        other => Err(Refusal::bad(format!("can't parse InputMedia: unsupported type {other:?}"))),
    }
}

fn caption(text: Text) -> Answer<Text> {
    if text.units() > CAPTION_LIMIT {
        return Err(Refusal::bad("message caption is too long"));
    }
    Ok(text)
}
