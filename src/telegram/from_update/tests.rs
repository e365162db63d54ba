use serde_json::{Value, json};

use crate::dialogue::event::Gave;

use super::*;

/// A message in a private chat with these fields besides.
fn message(fields: Value) -> Value {
    let mut message = json!({
        "message_id": 7, "date": 1_772_442_000,
        "from": {"id": 2, "is_bot": false, "first_name": "Kim", "language_code": "es-MX"},
        "chat": {"id": 2, "type": "private", "first_name": "Kim"},
    });
    for (name, value) in fields.as_object().unwrap() {
        message[name] = value.clone();
    }
    message
}

fn of(kind: &str, body: Value) -> Option<What> {
    let update = json!({"update_id": 1, kind: body});
    from_update(&update).map(|incoming| incoming.what)
}

fn sent(fields: Value) -> Option<What> {
    of("message", message(fields))
}

fn text(said: &str) -> Option<What> {
    Some(What::Event(Event::Text(Said::of(said))))
}

fn unreadable(what: Unreadable) -> Option<What> {
    Some(What::Event(Event::Unreadable(what)))
}

fn start(code: &str) -> Option<What> {
    Some(What::Event(Event::Command(Command::Start(Some(code.to_owned())))))
}

const CODE: &str = "aB3_-xYz0123456789abCD";

/// Fields that stand around a message, whatever it is.
const ENVELOPE: [&str; 35] = [
    "message_id",
    "message_thread_id",
    "direct_messages_topic",
    "from",
    "sender_chat",
    "sender_boost_count",
    "sender_business_bot",
    "sender_tag",
    "date",
    "guest_query_id",
    "business_connection_id",
    "chat",
    "is_topic_message",
    "is_automatic_forward",
    "reply_to_message",
    "quote",
    "reply_to_checklist_task_id",
    "reply_to_poll_option_id",
    "via_bot",
    "guest_bot_caller_user",
    "guest_bot_caller_chat",
    "edit_date",
    "has_protected_content",
    "is_from_offline",
    "is_paid_post",
    "media_group_id",
    "author_signature",
    "paid_star_count",
    "entities",
    "link_preview_options",
    "suggested_post_info",
    "effect_id",
    "caption_entities",
    "show_caption_above_media",
    "has_media_spoiler",
];
/// What a person can send, with what it is to us; `None`: words.
const SENT: [(&str, Unreadable); 24] = [
    ("animation", Unreadable::Picture),
    ("audio", Unreadable::Voice),
    ("document", Unreadable::Other),
    ("live_photo", Unreadable::Picture),
    ("paid_media", Unreadable::Other),
    ("photo", Unreadable::Picture),
    ("sticker", Unreadable::Sticker),
    ("story", Unreadable::Other),
    ("video", Unreadable::Picture),
    ("video_note", Unreadable::Voice),
    ("voice", Unreadable::Voice),
    ("checklist", Unreadable::Other),
    ("contact", Unreadable::Other),
    ("dice", Unreadable::Other),
    ("game", Unreadable::Other),
    ("poll", Unreadable::Other),
    ("venue", Unreadable::Other),
    ("invoice", Unreadable::Other),
    ("giveaway", Unreadable::Other),
    ("caption", Unreadable::Other),
    ("reply_markup", Unreadable::Other),
    ("hologram", Unreadable::Other),
    ("smell", Unreadable::Other),
    ("thought_2031", Unreadable::Other),
];

#[test]
fn whatever_a_person_sends_gets_one_answer_and_what_nobody_typed_gets_none() {
    for value in
        [json!({}), json!([]), json!(true), json!("x"), json!(7), json!({"type": "unheard_of", "n": [1]})]
    {
        for (field, kind) in SENT {
            assert_eq!(sent(json!({ field: value })), unreadable(kind), "{field}");
        }
        for field in kinds::NOBODY_TYPED {
            assert_eq!(sent(json!({ field: value })), None, "{field}");
        }
        for field in ENVELOPE.iter().filter(|field| !["message_id", "from", "chat"].contains(field)) {
            // Whatever stands around the words, they are read.
            assert_eq!(sent(json!({"text": "7", *field: value})), text("7"), "{field}");
        }
    }
    assert_eq!(sent(json!({})), unreadable(Unreadable::Other), "and a message with nothing in it we know");
}

#[test]
fn words_are_read_whatever_kinds_of_marks_lie_on_them() {
    let entities = json!([{"type": "hyper_emphasis", "offset": 0, "length": 99}, {"what": null}, 5]);
    assert_eq!(sent(json!({"text": "7", "entities": entities})), text("7"));
    assert_eq!(
        sent(json!({"text": "\u{200f}/today\u{200e}"})),
        Some(What::Event(Event::Command(Command::Today)))
    );
    let rich = json!({"blocks": [
        {"type": "paragraph", "text": ["about ", {"type": "bold", "text": "7"}]},
        {"type": "list", "items": [{"blocks": [{"type": "paragraph", "text": "slept well"}]}]},
    ]});
    assert_eq!(sent(json!({"rich_message": rich})), text("about 7\nslept well"));
}

#[test]
fn a_place_is_a_place_and_its_steps_are_nothing() {
    let place = json!({"latitude": 27.5, "longitude": 85.5, "live_period": 900, "heading": 12});
    let at = Some(What::Located(Place { latitude: 27.5, longitude: 85.5 }));
    assert_eq!(sent(json!({"location": place})), at);
    assert_eq!(sent(json!({"location": place, "venue": {"title": "Park"}})), at);
    let edited = |fields| of("edited_message", message(fields));
    assert_eq!(edited(json!({"location": place, "edit_date": 1})), None);
    assert_eq!(edited(json!({"photo": [], "caption": "changed"})), None);
    assert_eq!(edited(json!({"reply_markup": {}})), None);
    assert_eq!(edited(json!({"forward_origin": {}, "text": "x"})), None);
    let said = Event::Edited { said: Said::of("3"), gave: None::<Gave> };
    assert_eq!(edited(json!({"text": "3"})), Some(What::Event(said)));
}

#[test]
fn an_invitation_is_found_in_what_is_passed_on() {
    let link = format!("https://t.me/tidemark_bot?start={CODE}");
    let origin = json!({"type": "hidden_user", "sender_user_name": "Ana", "date": 1});
    assert_eq!(sent(json!({"forward_origin": origin, "text": format!("Here: {link}")})), start(CODE));
    assert_eq!(sent(json!({"forward_origin": origin, "photo": [], "caption": link})), start(CODE));
    assert_eq!(sent(json!({"photo": [], "caption": link})), start(CODE));
    let entities = json!([{"type": "text_link", "offset": 0, "length": 4, "url": link}]);
    assert_eq!(sent(json!({"forward_origin": origin, "text": "here", "entities": entities})), start(CODE));
    assert_eq!(sent(json!({"forward_origin": origin, "text": "7"})), unreadable(Unreadable::Forwarded));
    let Some(What::Event(Event::Text(said))) = sent(json!({"text": "here", "entities": entities})) else {
        panic!()
    };
    assert_eq!(said.code.as_deref(), Some(CODE));
}

#[test]
fn what_is_said_to_something_of_another_chat_is_no_answer_here() {
    let beside = [
        json!({"external_reply": {"origin": {"type": "user"}}, "quote": {"text": "May I?", "position": 0}}),
        json!({"reply_to_story": {"chat": {"id": 5}, "id": 1}}),
    ];
    for beside in beside {
        let with = |text: &str| {
            let mut fields = beside.clone();
            fields["text"] = json!(text);
            fields
        };
        for text in ["yes", "7", "a note", "DELETE"] {
            assert_eq!(sent(with(text)), unreadable(Unreadable::RepliesElsewhere), "{text}");
            let mut edited = with(text);
            edited["edit_date"] = json!(1);
            assert_eq!(of("edited_message", message(edited)), None, "{text}");
        }
        assert_eq!(sent(with("/stop")), Some(What::Event(Event::Command(Command::Stop))));
        assert_eq!(sent(with(CODE)), start(CODE));
    }
}

#[test]
fn a_reply_knows_its_message_and_the_day_on_its_buttons() {
    let day = "2026-03-02".parse().unwrap();
    let data = Press::Checkin(day, crate::dialogue::press::Tap::Finish).encode();
    let buttons = json!({"inline_keyboard": [[{"text": "x", "url": "https://x"}], [{"text": "7", "callback_data": data}]]});
    let replied =
        message(json!({"text": "8", "reply_to_message": {"message_id": 3, "reply_markup": buttons}}));
    let typed = from_update(&json!({"update_id": 1, "message": replied})).unwrap().typed.unwrap();
    assert_eq!(typed, Typed { message: 7, text: Some("8".into()), reply_to: Some(3), card: Some(day) });
}

#[test]
fn groups_are_left_and_what_is_broken_is_nothing() {
    let group = |fields: Value| {
        let mut message = message(fields);
        message["chat"] = json!({"id": -5, "type": "supergroup"});
        message
    };
    assert_eq!(of("message", group(json!({"text": "7"}))), Some(What::Elsewhere { chat: -5 }));
    assert_eq!(of("message", group(json!({"new_chat_members": []}))), None);
    assert_eq!(of("edited_message", group(json!({"text": "7"}))), None);
    assert_eq!(of("channel_post", json!({"chat": {"id": -6}})), Some(What::Elsewhere { chat: -6 }));
    for broken in [json!(null), json!([]), json!("x"), json!({}), json!({"from": {"id": "2"}})] {
        for kind in ["message", "edited_message", "callback_query", "my_chat_member", "channel_post", "news"]
        {
            assert_eq!(of(kind, broken.clone()), None, "{kind}");
        }
    }
}

#[test]
fn presses_keep_their_query_and_know_pictures() {
    let query = |message: Value| {
        let from = json!({"id": 2, "first_name": "Kim"});
        of("callback_query", json!({"id": "q", "from": from, "message": message, "data": "1 today"}))
    };
    let chat = json!({"id": 2, "type": "private"});
    let press = |picture| {
        let event = Event::Pressed(Press::Today);
        Some(What::Press { query: "q".into(), message: Some(9), picture, event })
    };
    assert_eq!(query(json!({"message_id": 9, "date": 5, "chat": chat, "text": "x"})), press(false));
    assert_eq!(query(json!({"message_id": 9, "date": 5, "chat": chat, "photo": []})), press(true));
    assert_eq!(query(json!({"message_id": 9, "date": 0, "chat": chat})), press(false));
}
