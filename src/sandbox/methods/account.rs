//! The bot's own account: who it is, its commands and texts, its files, its (absent) webhook.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use crate::sandbox::model::World;
use crate::sandbox::model::params::{Answer, Params, Refusal};
use crate::sandbox::model::profile::{Blurb, Scope};

pub(super) fn get_me(world: &mut World, _: &Params, _: DateTime<Utc>) -> Answer {
    let mut me = world.bot_user();
    me["can_join_groups"] = json!(true);
    for ability in [
        "can_read_all_group_messages",
        "supports_inline_queries",
        "can_connect_to_business",
        "has_main_web_app",
        "has_topics_enabled",
    ] {
        me[ability] = json!(false);
    }
    Ok(me)
}

pub(super) fn yes(_: &mut World, _: &Params, _: DateTime<Utc>) -> Answer {
    Ok(json!(true))
}

pub(super) fn set_my_commands(world: &mut World, params: &Params, _: DateTime<Utc>) -> Answer {
    let (scope, lang) = audience(params)?;
    let commands = params.json("commands", "commands")?.unwrap_or(Value::Null);
    world.profile.set_commands(scope, &lang, &commands)?;
    Ok(json!(true))
}

pub(super) fn get_my_commands(world: &mut World, params: &Params, _: DateTime<Utc>) -> Answer {
    let (scope, lang) = audience(params)?;
    let list = world.profile.commands(scope, &lang);
    Ok(list
        .iter()
        .map(|(command, description)| json!({"command": command, "description": description}))
        .collect())
}

pub(super) fn delete_my_commands(world: &mut World, params: &Params, _: DateTime<Utc>) -> Answer {
    let (scope, lang) = audience(params)?;
    world.profile.delete_commands(scope, &lang);
    Ok(json!(true))
}

pub(super) fn set_my_name(world: &mut World, params: &Params, _: DateTime<Utc>) -> Answer {
    set_blurb(world, params, Blurb::Name, "name")
}

pub(super) fn get_my_name(world: &mut World, params: &Params, _: DateTime<Utc>) -> Answer {
    Ok(json!({"name": world.profile.blurb(Blurb::Name, &language(params))}))
}

pub(super) fn set_my_description(world: &mut World, params: &Params, _: DateTime<Utc>) -> Answer {
    set_blurb(world, params, Blurb::Description, "description")
}

pub(super) fn get_my_description(world: &mut World, params: &Params, _: DateTime<Utc>) -> Answer {
    Ok(json!({"description": world.profile.blurb(Blurb::Description, &language(params))}))
}

pub(super) fn set_my_short_description(world: &mut World, params: &Params, _: DateTime<Utc>) -> Answer {
    set_blurb(world, params, Blurb::ShortDescription, "short_description")
}

pub(super) fn get_my_short_description(world: &mut World, params: &Params, _: DateTime<Utc>) -> Answer {
    Ok(json!({"short_description": world.profile.blurb(Blurb::ShortDescription, &language(params))}))
}

pub(super) fn set_chat_menu_button(world: &mut World, params: &Params, _: DateTime<Utc>) -> Answer {
    let button = params.json("menu_button", "menu button")?;
    world.profile.set_menu_button(params.int("chat_id"), button);
    Ok(json!(true))
}

pub(super) fn get_chat_menu_button(world: &mut World, params: &Params, _: DateTime<Utc>) -> Answer {
    Ok(world.profile.menu_button(params.int("chat_id")))
}

pub(super) fn get_file(world: &mut World, params: &Params, _: DateTime<Utc>) -> Answer {
    world.files.describe(&params.text("file_id").unwrap_or_default())
}

pub(super) fn set_webhook(_: &mut World, params: &Params, _: DateTime<Utc>) -> Answer {
    match params.text("url") {
        Some(url) if !url.is_empty() => {
            Err(Refusal::bad("bad webhook: this server delivers by getUpdates only"))
        }
        _ => Ok(json!(true)),
    }
}

pub(super) fn delete_webhook(world: &mut World, params: &Params, _: DateTime<Utc>) -> Answer {
    if params.flag("drop_pending_updates") {
        world.updates.clear();
    }
    Ok(json!(true))
}

pub(super) fn get_webhook_info(world: &mut World, _: &Params, now: DateTime<Utc>) -> Answer {
    let mut info = json!({
        "url": "",
        "has_custom_certificate": false,
        "pending_update_count": world.updates.pending(now),
    });
    if !world.updates.allowed().is_empty() {
        info["allowed_updates"] = json!(world.updates.allowed());
    }
    Ok(info)
}

fn set_blurb(world: &mut World, params: &Params, blurb: Blurb, name: &str) -> Answer {
    world.profile.set_blurb(blurb, &language(params), &params.text(name).unwrap_or_default())?;
    Ok(json!(true))
}

fn audience(params: &Params) -> Answer<(Scope, String)> {
    let scope = params.json("scope", "BotCommandScope")?;
    Ok((Scope::parse(scope.as_ref())?, language(params)))
}

fn language(params: &Params) -> String {
    params.text("language_code").unwrap_or_default()
}
