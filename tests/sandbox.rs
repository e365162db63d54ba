//! The sandbox as a bot meets it: every shape and every refusal goes through teloxide's own client.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use chrono::DateTime;
use serde_json::json;
use teloxide::payloads::{
    AnswerCallbackQuerySetters, GetUpdatesSetters, SendDocumentSetters, SendMessageSetters, SendPhotoSetters,
    SetMyCommandsSetters,
};
use teloxide::prelude::{Bot, Request, Requester};
use teloxide::types::{
    AllowedUpdate, BotCommand, BotCommandScope, CallbackQueryId, ChatId, FileId, InlineKeyboardButton,
    InlineKeyboardMarkup, InputFile, InputMedia, InputMediaPhoto, KeyboardButton, KeyboardMarkup,
    KeyboardRemove, MediaKind, MenuButton, MessageId, MessageKind, ParseMode, Update, UpdateKind,
};
use teloxide::{ApiError, RequestError};
use tidemark::sandbox::{Fault, FaultKind, Options, Rates, Sandbox, Scope, TapError};

/// A sandbox, a bot that talks to it, and a clock set by hand.
struct Table {
    sandbox: Sandbox,
    bot: Bot,
    seconds: Arc<AtomicI64>,
}

async fn table() -> Table {
    table_with(|_| ()).await
}

async fn table_with(change: impl FnOnce(&mut Options)) -> Table {
    let seconds = Arc::new(AtomicI64::new(1_772_438_400)); // 2026-03-02 08:00 UTC
    let clock = seconds.clone();
    let now = move || DateTime::from_timestamp(clock.load(Ordering::SeqCst), 0).expect("a time within reach");
    let mut options = Options::new(Arc::new(now));
    change(&mut options);
    let sandbox = Sandbox::start(options).await.expect("a free port");
    let url = sandbox.api_url().parse().expect("an address");
    let bot = Bot::new(sandbox.token()).set_api_url(url);
    Table { sandbox, bot, seconds }
}

impl Table {
    fn pass(&self, seconds: i64) {
        self.seconds.fetch_add(seconds, Ordering::SeqCst);
    }

    /// All updates not confirmed yet; confirms them.
    async fn updates(&self) -> Vec<Update> {
        let updates = self.bot.get_updates().send().await.expect("a poll");
        if let Some(last) = updates.last() {
            self.bot.get_updates().offset(last.id.as_offset()).send().await.expect("a poll");
        }
        updates
    }

    fn fault(&self, method: &str, times: u32, kind: FaultKind) {
        self.sandbox.fault(Fault { method: method.to_owned(), chat: None, times, kind });
    }
}

const ANNA: ChatId = ChatId(7);

fn keyboard(rows: &[&[(&str, &str)]]) -> InlineKeyboardMarkup {
    let button = |(label, data): &(&str, &str)| InlineKeyboardButton::callback(*label, *data);
    InlineKeyboardMarkup::new(rows.iter().map(|row| row.iter().map(button).collect::<Vec<_>>()))
}

fn refusal<T: std::fmt::Debug>(result: Result<T, RequestError>) -> ApiError {
    match result {
        Err(RequestError::Api(error)) => error,
        other => panic!("not an API error: {other:?}"),
    }
}

/// Enough of a PNG for a server that reads only its size.
fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".to_vec();
    bytes.extend(width.to_be_bytes());
    bytes.extend(height.to_be_bytes());
    bytes
}

fn picture(width: u32, height: u32) -> InputFile {
    InputFile::memory(png(width, height)).file_name("chart.png")
}

#[tokio::test]
async fn a_bot_learns_who_it_is() {
    let table = table().await;
    let me = table.bot.get_me().await.unwrap();
    assert_eq!((me.username(), me.id.0), ("tidemark_bot", 1000));

    let stranger = Bot::new("1:WRONG").set_api_url(table.sandbox.api_url().parse().unwrap());
    assert_eq!(refusal(stranger.get_me().await), ApiError::InvalidToken);
    let unknown = refusal(table.bot.get_custom_emoji_stickers([]).await);
    assert_eq!(unknown, ApiError::Unknown("Not Found: method not found".to_owned()));
}

#[tokio::test]
async fn every_way_of_calling_is_understood() {
    let table = table().await;
    let anna = table.sandbox.person(7, "Anna", "en");
    anna.start(None);
    let url = |call: &str| format!("{}/bot{}/{call}", table.sandbox.api_url(), table.sandbox.token());
    let http = table.bot.client();
    http.get(url("sendmessage?chat_id=7&text=a%20query")).send().await.unwrap();
    http.post(url("SENDMESSAGE")).form(&[("chat_id", "7"), ("text", "a form")]).send().await.unwrap();
    let body = json!({"chat_id": "7", "text": "json"}).to_string();
    let json = http.put(url("sendMessage")).header("content-type", "application/json").body(body);
    assert!(json.send().await.unwrap().status().is_success());
    let said: Vec<_> = anna.messages().into_iter().map(|message| message.text).collect();
    assert_eq!(said, ["/start", "a query", "a form", "json"]);

    let huge = InputFile::memory(vec![0; 51 * 1024 * 1024]).file_name("huge.bin");
    assert_eq!(refusal(table.bot.send_document(ANNA, huge).await), ApiError::RequestEntityTooLarge);
}

#[tokio::test]
async fn a_conversation_of_messages_buttons_edits_and_toasts() {
    let table = table().await;
    let anna = table.sandbox.person(7, "Anna", "de");
    anna.start(Some("abc"));
    let updates = table.updates().await;
    let UpdateKind::Message(message) = &updates[0].kind else { panic!("{updates:?}") };
    assert_eq!(message.text(), Some("/start abc"));
    assert_eq!(message.from.as_ref().unwrap().language_code.as_deref(), Some("de"));
    assert_eq!(message.parse_entities().unwrap()[0].text(), "/start");

    let sent = table
        .bot
        .send_message(ANNA, "<b>Mood</b> &lt;now&gt;?")
        .parse_mode(ParseMode::Html)
        .reply_markup(keyboard(&[&[("7", "m:7"), ("70", "m:70")], &[("Skip", "skip")]]))
        .await
        .unwrap();
    assert_eq!(sent.text(), Some("Mood <now>?"));
    assert_eq!(anna.last().unwrap().labels(), [vec!["7", "70"], vec!["Skip"]]);

    anna.tap("7").unwrap();
    assert!(matches!(anna.tap("8"), Err(TapError::NoButton { .. })));
    let updates = table.updates().await;
    let UpdateKind::CallbackQuery(query) = &updates[0].kind else { panic!("{updates:?}") };
    assert_eq!(query.data.as_deref(), Some("m:7"), "the exact label wins");
    let shown = query.regular_message().unwrap();
    assert_eq!((shown.id, shown.reply_markup().unwrap().inline_keyboard.len()), (sent.id, 2));

    assert_eq!(table.sandbox.violations().len(), 1, "the press has no answer yet");
    table.bot.answer_callback_query(query.id.clone()).text("Saved").await.unwrap();
    assert!(matches!(
        refusal(table.bot.answer_callback_query(query.id.clone()).await),
        ApiError::Unknown(told) if told.ends_with("query is too old and response timeout expired or query ID is invalid")
    ));
    let edited = table.bot.edit_message_text(ANNA, sent.id, "Thanks").await.unwrap();
    assert!(edited.edit_date().is_some() && edited.reply_markup().is_none());
    assert_eq!(
        refusal(table.bot.edit_message_text(ANNA, sent.id, "Thanks").await),
        ApiError::MessageNotModified
    );

    assert_eq!(anna.toasts(), ["Saved"]);
    assert_eq!(table.sandbox.violations(), [""; 0]);
    assert_eq!(
        table.sandbox.transcript(7),
        "[2026-03-02 08:00] Anna: /start abc\n[2026-03-02 08:00] bot: Thanks\n"
    );
}

#[tokio::test]
async fn what_telegram_refuses_is_refused_in_its_words() {
    let table = table().await;
    let bot = &table.bot;
    assert_eq!(refusal(bot.send_message(ANNA, "x").await), ApiError::ChatNotFound);
    let anna = table.sandbox.person(7, "Anna", "en");
    let hers = MessageId(i32::try_from(anna.start(None)).unwrap());
    assert_eq!(refusal(bot.send_message(ANNA, " \n").await), ApiError::MessageTextIsEmpty);
    assert_eq!(refusal(bot.send_message(ANNA, "x".repeat(4097)).await), ApiError::MessageIsTooLong);
    let emphatic = format!("<b>{}</b>", "x".repeat(4096));
    assert!(
        bot.send_message(ANNA, emphatic).parse_mode(ParseMode::Html).await.is_ok(),
        "counted after parsing"
    );
    assert!(matches!(
        refusal(bot.send_message(ANNA, "<b>x").parse_mode(ParseMode::Html).await),
        ApiError::CantParseEntities(_)
    ));
    let long = keyboard(&[&[("A", "12345678901234567890123456789012345678901234567890123456789012345")]]);
    assert_eq!(refusal(bot.send_message(ANNA, "x").reply_markup(long).await), ApiError::ButtonDataInvalid);
    assert_eq!(
        refusal(bot.edit_message_text(ANNA, MessageId(99), "x").await),
        ApiError::MessageToEditNotFound
    );
    assert_eq!(refusal(bot.edit_message_text(ANNA, hers, "x").await), ApiError::MessageCantBeEdited);
    assert_eq!(
        refusal(bot.send_photo(ANNA, picture(9000, 2000)).await),
        ApiError::Unknown("Bad Request: PHOTO_INVALID_DIMENSIONS".to_owned())
    );
    assert_eq!(refusal(bot.delete_message(ANNA, MessageId(99)).await), ApiError::MessageToDeleteNotFound);
    table.pass(48 * 3600);
    assert_eq!(refusal(bot.delete_message(ANNA, hers).await), ApiError::MessageCantBeDeleted);
}

#[tokio::test]
async fn a_person_can_block_the_bot_and_come_back() {
    let table = table().await;
    let anna = table.sandbox.person(7, "Anna", "en");
    anna.start(None);
    anna.block();
    let updates = table.updates().await;
    let UpdateKind::MyChatMember(change) = &updates[1].kind else { panic!("{updates:?}") };
    assert!(change.new_chat_member.is_banned() && change.old_chat_member.is_present());
    for _ in 0..2 {
        assert_eq!(refusal(table.bot.send_message(ANNA, "x").await), ApiError::BotBlocked);
    }
    assert_eq!(table.sandbox.violations().len(), 1, "the second attempt was poor manners");
    anna.start(None);
    assert_eq!(table.updates().await.len(), 2);
    assert!(table.bot.send_message(ANNA, "Welcome back").await.is_ok());
    anna.deactivate();
    assert_eq!(refusal(table.bot.send_message(ANNA, "x").await), ApiError::UserDeactivated);
}

#[tokio::test]
async fn pictures_documents_and_albums_arrive_whole() {
    let table = table().await;
    let anna = table.sandbox.person(7, "Anna", "en");
    anna.start(None);
    let sent = table
        .bot
        .send_photo(ANNA, picture(1080, 1350))
        .caption("<i>A week</i>")
        .parse_mode(ParseMode::Html)
        .await
        .unwrap();
    let largest = sent.photo().unwrap().last().unwrap().clone();
    assert_eq!((largest.width, largest.height), (1024, 1280));
    let seen = anna.last().unwrap();
    let photo = seen.photo.unwrap();
    assert_eq!((seen.text.as_str(), photo.width, photo.height), ("A week", 1080, 1350));
    assert_eq!(anna.file(&photo.file_id), Some(png(1080, 1350)));
    let file = table.bot.get_file(FileId(photo.file_id.clone())).await.unwrap();
    let mut bytes = Vec::new();
    teloxide::net::Download::download_file(&table.bot, &file.path, &mut bytes).await.unwrap();
    assert_eq!(bytes, png(1080, 1350));
    assert!(table.bot.send_photo(ANNA, InputFile::file_id(FileId(photo.file_id))).await.is_ok());

    let album = ["Mood", "SUDs"].map(|caption| {
        InputMedia::Photo(
            InputMediaPhoto::new(picture(800, 600))
                .caption(format!("<b>{caption}</b>"))
                .parse_mode(ParseMode::Html),
        )
    });
    let sent = table.bot.send_media_group(ANNA, album).await.unwrap();
    assert_eq!(sent.len(), 2);
    assert!(sent[0].media_group_id().is_some() && sent[0].media_group_id() == sent[1].media_group_id());
    assert_eq!(anna.last().unwrap().text, "SUDs");

    let csv = InputFile::memory("day,mood\n").file_name("answers.csv");
    let sent = table.bot.send_document(ANNA, csv).caption("Yours").await.unwrap();
    assert_eq!(sent.document().unwrap().file_name.as_deref(), Some("answers.csv"));
    assert_eq!(table.sandbox.violations(), [""; 0]);
    let last = table.sandbox.transcript(7).lines().last().map(str::to_owned);
    assert_eq!(last.as_deref(), Some("[2026-03-02 08:00] bot: <document answers.csv: Yours>"));

    table.bot.send_photo(ANNA, InputFile::memory(png(10, 10))).await.unwrap();
    assert_eq!(table.sandbox.violations().len(), 1, "a file without a name");
}

#[tokio::test]
async fn reply_keyboards_are_pressed_by_writing() {
    let table = table().await;
    let anna = table.sandbox.person(7, "Anna", "en");
    anna.start(None);
    let here = KeyboardButton::new("Where I am").request(teloxide::types::ButtonRequest::Location);
    let markup = KeyboardMarkup::new([[here]]);
    let asked = table.bot.send_message(ANNA, "Which zone?").reply_markup(markup).await.unwrap();
    assert_eq!(anna.last().unwrap().reply_keyboard, [["Where I am"]]);
    table.updates().await;
    anna.tap("Where").unwrap();
    anna.send_location(52.5, 13.4);
    anna.send_sticker();
    anna.send_voice();
    anna.send_photo();
    anna.forward("what somebody said");
    let edited = anna.say("helo");
    anna.edit_text(edited, "hello");
    let updates = table.updates().await;
    let media: Vec<_> = updates
        .iter()
        .map(|update| match &update.kind {
            UpdateKind::Message(message) | UpdateKind::EditedMessage(message) => match &message.kind {
                MessageKind::Common(common) => match &common.media_kind {
                    MediaKind::Text(text) => text.text.clone(),
                    MediaKind::Location(_) => "<location>".to_owned(),
                    MediaKind::Sticker(_) => "<sticker>".to_owned(),
                    MediaKind::Voice(_) => "<voice>".to_owned(),
                    MediaKind::Photo(_) => "<photo>".to_owned(),
                    other => panic!("{other:?}"),
                },
                other => panic!("{other:?}"),
            },
            other => panic!("{other:?}"),
        })
        .collect();
    let expected = [
        "Where I am",
        "<location>",
        "<sticker>",
        "<voice>",
        "<photo>",
        "what somebody said",
        "helo",
        "hello",
    ];
    assert_eq!(media, expected);
    assert!(matches!(&updates[5].kind, UpdateKind::Message(message) if message.forward_origin().is_some()));
    assert_eq!(
        refusal(table.bot.edit_message_text(ANNA, asked.id, "x").await),
        ApiError::MessageCantBeEdited,
        "a message with a reply keyboard stays as it is"
    );
    table.bot.send_message(ANNA, "Thanks").reply_markup(KeyboardRemove::new()).await.unwrap();
    assert!(anna.reply_keyboard().is_empty());
    assert!(anna.tap("Where I am").is_err());
}

#[tokio::test]
async fn a_poll_waits_wakes_and_gives_way() {
    let table = table().await;
    let anna = table.sandbox.person(7, "Anna", "en");
    let poll = |bot: Bot| tokio::spawn(async move { bot.get_updates().timeout(10).send().await });
    let first = poll(table.bot.clone());
    assert!(table.sandbox.until(Duration::from_secs(5), Sandbox::waiting).await);
    let second = poll(table.bot.clone());
    assert_eq!(refusal(first.await.unwrap()), ApiError::TerminatedByOtherGetUpdates);
    anna.start(None);
    assert_eq!(second.await.unwrap().unwrap().len(), 1, "woken at once");
    assert_eq!(table.sandbox.pending_updates(), 1, "delivered is not confirmed");
    table.updates().await;
    assert_eq!(table.sandbox.pending_updates(), 0);
}

#[tokio::test]
async fn a_bot_that_dies_in_its_poll_loses_nothing() {
    let table = table().await;
    let bot = table.bot.clone();
    let poll = tokio::spawn(async move { bot.get_updates().timeout(10).send().await });
    assert!(table.sandbox.until(Duration::from_secs(5), Sandbox::waiting).await);
    poll.abort();
    assert!(table.sandbox.until(Duration::from_secs(5), |sandbox| !sandbox.waiting()).await);
    table.sandbox.person(7, "Anna", "en").start(None);
    assert_eq!(table.updates().await.len(), 1);
}

#[tokio::test]
async fn presses_grow_old_sooner_than_words() {
    let table = table().await;
    let anna = table.sandbox.person(7, "Anna", "en");
    anna.start(None);
    table.bot.send_message(ANNA, "?").reply_markup(keyboard(&[&[("A", "a")]])).await.unwrap();
    anna.tap("A").unwrap();
    table.pass(150);
    let updates = table.updates().await;
    assert!(matches!(updates.as_slice(), [Update { kind: UpdateKind::Message(_), .. }]));
    anna.press_data(99, "forged");
    let updates = table.updates().await;
    let UpdateKind::CallbackQuery(query) = &updates[0].kind else { panic!("{updates:?}") };
    assert!(query.regular_message().is_none() && query.message.is_some(), "of a message long gone");
    let unknown = CallbackQueryId("1".to_owned());
    assert!(matches!(refusal(table.bot.answer_callback_query(unknown).await), ApiError::Unknown(_)));
}

#[tokio::test]
async fn only_the_kinds_asked_for_are_made() {
    let table = table().await;
    let anna = table.sandbox.person(7, "Anna", "en");
    table.bot.get_updates().allowed_updates([AllowedUpdate::Message]).send().await.unwrap();
    anna.start(None);
    anna.block();
    assert_eq!(table.updates().await.len(), 1);
}

#[tokio::test]
async fn updates_can_come_twice_or_be_nonsense() {
    let table = table().await;
    table.sandbox.person(7, "Anna", "en").start(None);
    let first = table.updates().await;
    table.sandbox.redeliver_last(1);
    let again = table.updates().await;
    assert_eq!(first[0].id, again[0].id);
    table.sandbox.inject_update(json!({"message": {"nonsense": true}}));
    assert!(matches!(table.updates().await[0].kind, UpdateKind::Error(_)));
}

#[tokio::test]
async fn commands_texts_and_menu_are_kept() {
    let table = table().await;
    let bot = &table.bot;
    bot.set_my_commands([BotCommand::new("help", "Hilfe")])
        .scope(BotCommandScope::AllPrivateChats)
        .language_code("de")
        .await
        .unwrap();
    assert_eq!(
        table.sandbox.commands(Scope::AllPrivateChats, "de"),
        [("help".to_owned(), "Hilfe".to_owned())]
    );
    assert!(bot.get_my_commands().await.unwrap().is_empty());
    bot.set_my_description().await.unwrap();
    assert_eq!(bot.get_my_name().await.unwrap().name, "tidemark_bot");
    assert_eq!(bot.get_chat_menu_button().await.unwrap(), MenuButton::Commands);
    assert_eq!(bot.get_webhook_info().await.unwrap().pending_update_count, 0);
    bot.delete_webhook().await.unwrap();
    table.sandbox.person(7, "Anna", "en").start(None);
    assert_eq!(bot.get_chat(ANNA).await.unwrap().first_name(), Some("Anna"));
    bot.send_chat_action(ANNA, teloxide::types::ChatAction::Typing).await.unwrap();
    assert_eq!(table.sandbox.people()[0].bot_action().as_deref(), Some("typing"));
}

#[tokio::test]
async fn a_bot_can_be_added_to_a_group_and_leave() {
    let table = table().await;
    let anna = table.sandbox.person(7, "Anna", "en");
    for (group, sign) in [
        (table.sandbox.group(-5, "Friends"), -5),
        (table.sandbox.channel(-1_000_000_000_009, "News"), -1_000_000_000_009),
    ] {
        let refused = refusal(table.bot.send_message(ChatId(sign), "x").await);
        assert!(refused.to_string().contains("not a member"));
        group.add_bot(&anna);
        let updates = table.updates().await;
        assert!(
            matches!(&updates[0].kind, UpdateKind::MyChatMember(change) if change.new_chat_member.is_present())
        );
        group.say(&anna, "just talking");
        table.bot.send_message(ChatId(sign), "I only talk in private.").await.unwrap();
        table.bot.leave_chat(ChatId(sign)).await.unwrap();
        assert!(!group.has_bot());
        let updates = table.updates().await;
        let UpdateKind::MyChatMember(change) = &updates.last().unwrap().kind else { panic!("{updates:?}") };
        assert!(change.new_chat_member.is_left());
    }
    let group = table.sandbox.group(-6, "Others");
    group.add_bot(&anna);
    group.remove_bot(&anna);
    assert_eq!(
        refusal(table.bot.send_message(ChatId(-6), "x").await),
        ApiError::Unknown("Forbidden: bot was kicked from the group chat".to_owned())
    );
}

#[tokio::test]
async fn too_much_at_once_is_slowed_down() {
    let table = table_with(|options| options.rates = Some(Rates::default())).await;
    table.sandbox.person(7, "Anna", "en").start(None);
    for _ in 0..3 {
        table.bot.send_message(ANNA, "x").await.unwrap();
    }
    let refused = table.bot.send_message(ANNA, "x").await;
    assert!(matches!(refused, Err(RequestError::RetryAfter(wait)) if wait.seconds() == 1));
    table.pass(1);
    assert!(table.bot.send_message(ANNA, "x").await.is_ok());
}

#[tokio::test]
async fn faults_strike_as_ordered() {
    let table = table().await;
    let anna = table.sandbox.person(7, "Anna", "en");
    anna.start(None);
    let send = || async { table.bot.send_message(ANNA, "x").await };
    let sent = || anna.messages().len() - 1;

    let flood = FaultKind::Error {
        code: 429,
        description: "Too Many Requests: retry after 3".into(),
        retry_after: Some(3),
    };
    table.fault("sendMessage", 1, flood);
    assert!(matches!(send().await, Err(RequestError::RetryAfter(wait)) if wait.seconds() == 3));
    table.fault("*", 1, FaultKind::Html { status: 413 });
    assert!(matches!(send().await, Err(RequestError::InvalidJson { .. })));
    table.fault("sendMessage", 1, FaultKind::DropBefore);
    assert!(matches!(send().await, Err(RequestError::Network(_))));
    assert_eq!(sent(), 0);
    table.fault("sendMessage", 1, FaultKind::DropAfter);
    assert!(matches!(send().await, Err(RequestError::Network(_))));
    assert_eq!(sent(), 1, "applied, and the bot does not know");
    table.fault("sendMessage", 1, FaultKind::Truncate);
    assert!(matches!(send().await, Err(RequestError::Network(_))));
    assert_eq!(sent(), 2);
    table.fault("sendMessage", 1, FaultKind::Delay(Duration::from_millis(1)));
    assert!(send().await.is_ok());
    let told: Vec<_> = table.sandbox.journal().into_iter().map(|call| (call.status, call.fault)).collect();
    let expected = [
        (429, "error 429"),
        (413, "html 413"),
        (0, "drop before"),
        (200, "drop after"),
        (200, "truncate"),
        (200, "delay 1 ms"),
    ];
    assert_eq!(told, expected.map(|(status, fault)| (status, Some(fault.to_owned()))));
    assert_eq!(table.sandbox.violations(), [""; 0], "no fault of the bot");
}

#[tokio::test]
async fn a_lost_poll_is_lost_before_or_after_its_confirmation() {
    let table = table().await;
    table.sandbox.person(7, "Anna", "en").start(None);
    let updates = table.bot.get_updates().send().await.unwrap();
    let confirm = || table.bot.get_updates().offset(updates[0].id.as_offset()).send();
    table.fault("getUpdates", 1, FaultKind::DropBefore);
    assert!(confirm().await.is_err());
    assert_eq!(table.sandbox.pending_updates(), 1);
    table.fault("getUpdates", 1, FaultKind::DropAfter);
    assert!(confirm().await.is_err());
    assert_eq!(table.sandbox.pending_updates(), 0);
}

#[tokio::test]
async fn an_outage_ends_every_connection() {
    let table = table().await;
    let bot = table.bot.clone();
    let poll = tokio::spawn(async move { bot.get_updates().timeout(10).send().await });
    assert!(table.sandbox.until(Duration::from_secs(5), Sandbox::waiting).await);
    table.sandbox.outage(true);
    assert!(matches!(poll.await.unwrap(), Err(RequestError::Network(_))));
    assert!(table.bot.get_me().await.is_err());
    table.sandbox.outage(false);
    assert!(table.bot.get_me().await.is_ok());
}

#[tokio::test]
async fn stopping_lets_the_waiting_poll_go() {
    let table = table().await;
    let bot = table.bot.clone();
    let poll = tokio::spawn(async move { bot.get_updates().timeout(10).send().await });
    assert!(table.sandbox.until(Duration::from_secs(5), Sandbox::waiting).await);
    table.sandbox.stop().await;
    assert!(poll.await.unwrap().unwrap().is_empty());
    assert!(table.bot.get_me().await.is_err());
}
