//! Every column of every table: where the export gives it (`>`), or why it does not (`-`). A new column without a line
//! fails here.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{Standing, load};
use crate::domain::ids::PersonId;
use crate::domain::item::Spec;
use crate::domain::kind::{Ends, Kind, Rating};
use crate::store::samples;

const COLUMNS: &str = "
_sqlx_migrations - about the database, not about a person
alarms.person_id - whose export it is
alarms.kind > machinery.alarms.kind
alarms.occasion > machinery.alarms.occasion
alarms.due_at > machinery.alarms.due_at
answers.checkin_id > client.answers.day
answers.item_id > client.answers.question_number
answers.part > client.answers.item
answers.value > client.answers.value
answers.text > client.answers.text
answers.shared > client.answers.shared
answers.answered_at > client.answers.answered_at
answers.changed_at > client.answers.changed_at
answers.late > client.answers.late
answers.filled_in > client.answers.filled_in
chats - which of one's messages is next; each stands in machinery.messages
checkins.id - a number of ours
checkins.client_id - whose export it is
checkins.day > client.checkins.day
checkins.slot > client.checkins.check_in
checkins.slot > client.answers.check_in
checkins.moment > client.checkins.moment
checkins.zones > client.checkins.zones
checkins.planned_at > client.checkins.planned_at
checkins.sent_at > client.checkins.sent_at
checkins.nudged_at > client.checkins.nudged_at
checkins.first_answered_at > client.checkins.first_answered_at
checkins.completed_at > client.checkins.completed_at
checkins.expires_at > client.checkins.expires_at
checkins.closed_at > client.checkins.closed_at
checkins.form > client.checkins.asked
checkins.tracked > client.checkins.asked
clients.person_id - whose export it is
clients.prompt_minute > client.daily_minute
clients.weekdays > client.weekdays
clients.nudge > client.nudge
clients.nudge_late > client.nudge_late
clients.weekly_weekday > client.weekly_weekday
clients.weekly_minute > client.weekly_minute
clients.joined_at > client.joined_at
clients.joined_day > client.joined_day
clients.week_told > client.week_told
clients.days_since > client.weekdays_since
clients.eased_at > client.asked_how_to_go_on
conversations.person_id - whose export it is
conversations.state > machinery.conversation.state
conversations.revision > machinery.conversation.turns
conversations.at > machinery.conversation.at
dead_letters.id - a number of ours
dead_letters.update_id - a number of Telegram's, and part of the update
dead_letters.person_id - whose export it is
dead_letters.raw > machinery.failures.update
dead_letters.error > machinery.failures.error
dead_letters.at > machinery.failures.at
form_items.client_id - whose export it is
form_items.slot - always 0: there is one list of questions
form_items.slots > client.chosen.asked_at
form_items.item_id > client.asked
form_items.position > client.asked
form_items.aside_at > client.chosen.aside_since
form_items.large > client.chosen.large_in_pictures
form_items.watch > client.chosen.stands_out_percent
form_items.watch > therapist.limits.percent
form_items.link_id > client.chosen.asked_by
form_items.link_id > therapist.questions_given.client
homework.id - a number of ours
homework.link_id > client.tasks.therapist
homework.link_id > therapist.tasks_given.client
homework.client_id - whose export it is
homework.task > client.tasks.task
homework.task > therapist.tasks_given.task
homework.given_at > client.tasks.given_at
homework.given_at > therapist.tasks_given.given_at
homework.given_day > client.tasks.given_day
homework.last_day > client.tasks.last_day
homework.last_day > therapist.tasks_given.last_day
homework.ended_at > client.tasks.ended_at
homework.ended_at > therapist.tasks_given.ended_at
homework.ended_day > client.tasks.ended_day
invite_misses.person_id - whose export it is
invite_misses.at > machinery.wrong_codes
invites.id - a number of ours
invites.code_hash - proves a code and tells nothing
invites.therapist_id - whose export it is
invites.label > therapist.invitations.alias
invites.label > machinery.invitations_used.alias
invites.created_at > therapist.invitations.created_at
invites.created_at > machinery.invitations_used.made_at
invites.expires_at > therapist.invitations.expires_at
invites.used_at > therapist.invitations.used_at
invites.used_at > machinery.invitations_used.used_at
invites.used_by - whose export it is, or a client's Telegram id, which is theirs
invites.revoked_at > therapist.invitations.revoked_at
items.id > client.questions.number
items.client_id - whose export it is
items.code > client.questions.question
items.spec > client.questions.kind
items.replaces - a number of ours
items.better > client.questions.better
links.id - a number of ours
links.therapist_id > client.shares.therapist
links.client_id - whose export it is, or a client's Telegram id, which is theirs
links.alias > client.shares.alias
links.alias > therapist.clients.alias
links.consent_version > client.shares.consent_version
links.consent_version > therapist.clients.consent_version
links.consented_at > client.shares.consented_at
links.consented_at > therapist.clients.consented_at
links.consented_day > client.shares.consented_day
links.ended_at > client.shares.ended_at
links.ended_at > therapist.clients.ended_at
links.ended_by > client.shares.ended_by
links.ended_by > therapist.clients.ended_by
marks - about the bot itself
notes.id - a number of ours
notes.client_id - whose export it is
notes.key > client.notes.number
notes.day > client.notes.day
notes.text > client.notes.text
notes.written_at > client.notes.written_at
notes.changed_at > client.notes.changed_at
notes.shared_at > client.notes.shared_at
outbox.id - a number of ours
outbox.key - a number of ours
outbox.chat_id - whose export it is
outbox.lane - how urgent it was
outbox.action - how it was sent
outbox.surface > machinery.messages.about
outbox.screen > machinery.messages.waiting
outbox.lang > machinery.messages.lang
outbox.instead_of - a number of ours
outbox.passable - how often it was tried
outbox.remark - a mark of ours
outbox.forget - set only while everything is being deleted
outbox.due_at > machinery.messages.due_at
outbox.useful_until - until when it would be tried
outbox.attempts - how often it was tried
outbox.stumbles - how often it was tried
outbox.leased_until - which process is sending it
outbox.outcome > machinery.messages.outcome
outbox.reason - why it was given up, in words for operators
outbox.finished_at > machinery.messages.finished_at
outbox.created_at > machinery.messages.written_at
paces - about the bot itself
pauses.id - a number of ours
pauses.client_id - whose export it is
pauses.from_at > client.pauses.from
pauses.from_day > client.pauses.from_day
pauses.until_at > client.pauses.until
pauses.ended_at > client.pauses.ended
pauses.ended_day > client.pauses.ended_day
people.id - whose export it is
people.lang > language
people.zone > zone
people.created_at > known_since
people.unreachable_since > unreachable_since
reads.id - a number of ours
reads.link_id > client.reads.therapist
reads.link_id > therapist.looks.client
reads.what > client.reads.what
reads.what > therapist.looks.what
reads.at > client.reads.at
reads.at > therapist.looks.at
reads.outbox_id - which message showed it, a number of ours
reads.certain - whether that message is known to have arrived
skills.id - a number of ours
skills.client_id - whose export it is
skills.built_in > client.skills.built_in
skills.name > client.skills.name
skills.name > therapist.skills_given.skill
skills.reminder > client.skills.reminder
skills.reminder > therapist.skills_given.reminder
skills.open > client.skills.shown_to_all
skills.first_at > client.skills.first_at
skills.first_day > client.skills.first_day
skills.created_at > client.skills.since
skills.created_at > therapist.skills_given.given_at
skills.retired_at > client.skills.taken_off_at
skills.retired_at > therapist.skills_given.taken_off_at
skills.link_id > client.skills.added_by
skills.link_id > therapist.skills_given.client
skills.added_day > client.skills.since_day
skills.retired_day > client.skills.taken_off_day
surfaces.chat_id - whose export it is
surfaces.surface > machinery.cards.about
surfaces.message_id > machinery.cards.message
surfaces.at > machinery.cards.at
slots.client_id - whose export it is
slots.slot > client.more_check_ins.check_in
slots.link_id > client.more_check_ins.asked_by
slots.minute > client.more_check_ins.minute
slots.until_minute > client.more_check_ins.until_minute
slots.weekdays > client.more_check_ins.weekdays
slots.first_day > client.more_check_ins.first_day
slots.last_day > client.more_check_ins.last_day
slots.open_minutes > client.more_check_ins.open_minutes
slots.nudge > client.more_check_ins.nudge
slots.seed - random minutes are drawn from it; they stand with the check-ins
slots.since_day > client.more_check_ins.since
slots.aside_at > client.more_check_ins.aside_since
tags.id - a number of ours
tags.client_id - whose export it is
tags.item_id > client.tracked.question_number
tags.code > client.tracked.tags.tag
tags.name > client.tracked.tags.tag
tags.added_at > client.tracked.tags.since
tags.retired_at > client.tracked.tags.taken_off_at
taken_aside.client_id - whose export it is
taken_aside.item_id > client.taken_off_aside.question
taken_aside.aside_at > client.taken_off_aside.aside_since
target_ratings.id - a number of ours
target_ratings.target_id > client.targets.name
target_ratings.key > client.targets.ratings.number
target_ratings.suds > client.targets.ratings.suds
target_ratings.voc > client.targets.ratings.voc
target_ratings.at > client.targets.ratings.at
targets.id - a number of ours
targets.link_id > client.targets.therapist
targets.link_id > therapist.targets_named.client
targets.client_id - whose export it is
targets.name > client.targets.name
targets.name > therapist.targets_named.name
targets.sentence > client.targets.sentence
targets.sentence > therapist.targets_named.sentence
targets.given_at > client.targets.given_at
targets.given_at > therapist.targets_named.given_at
targets.ended_at > client.targets.ended_at
targets.ended_at > therapist.targets_named.ended_at
targets.ended_by > client.targets.ended_by
therapists.person_id - whose export it is
therapists.name > therapist.name
therapists.digest_weekday > therapist.digest_weekday
therapists.digest_minute > therapist.digest_minute
therapists.joined_at > therapist.joined_at
therapists.revoked_at > therapist.revoked_at
tracks.client_id - whose export it is
tracks.item_id > client.tracked.question_number
tracks.added_at > client.tracked.since
tracks.stopped_at > client.tracked.stopped_at
tracks_shown.item_id > client.tracked.question_number
tracks_shown.link_id > client.tracked.shown_to.therapist
tracks_shown.from_day > client.tracked.shown_to.from_day
tracks_shown.agreed_at > client.tracked.shown_to.agreed_at
thought_records.id - a number of ours
thought_records.client_id - whose export it is
thought_records.key > client.thought_records.number
thought_records.day > client.thought_records.day
thought_records.step > client.thought_records.asked
thought_records.situation > client.thought_records.situation
thought_records.thought > client.thought_records.thought
thought_records.belief > client.thought_records.belief
thought_records.feeling > client.thought_records.feeling
thought_records.strength > client.thought_records.strength
thought_records.other_view > client.thought_records.other_view
thought_records.belief_after > client.thought_records.belief_after
thought_records.strength_after > client.thought_records.strength_after
thought_records.begun_at > client.thought_records.begun_at
thought_records.changed_at > client.thought_records.changed_at
thought_records.shared > client.thought_records.shared
thought_records.shared_at > client.thought_records.shared_at
typed_messages.person_id - whose export it is
typed_messages.message_id - a number of Telegram's, for three days
typed_messages.words - a mark that gives no words back
typed_messages.occasion - the day stands with the answer
typed_messages.question - the question stands with the answer
typed_messages.at - gone after three days
typed_messages.record - the step stands with the record
typed_messages.agreed_to - the consent stands with the tie
updates_seen - numbers of updates, none of a person
";

/// What the sample rows of the migrations leave open.
const MORE: &str = "
UPDATE people SET unreachable_since = 1772445600000 WHERE id = 2;
UPDATE checkins SET nudged_at = 1772740000000 WHERE id = 1;
UPDATE homework SET last_day = '2026-04-01' WHERE id = 2;
UPDATE therapists SET revoked_at = 1772445600000;
INSERT INTO invite_misses (person_id, at) VALUES (2, 1772442000000);
INSERT INTO invites (code_hash, therapist_id, label, created_at, expires_at, used_at, used_by, revoked_at)
    VALUES (x'03', 1, 'Heron', 1772442000000, 1773651600000, 1772442000000, 2, 1772442000000);
INSERT INTO alarms (person_id, kind, occasion, due_at) VALUES (2, 'nudge', '2026-03-07', 1772823600000);
";

#[tokio::test]
async fn every_column_is_exported_or_says_why_not() {
    let mut conn = samples::filled().await;
    let mut listed: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for line in COLUMNS.lines().filter(|line| !line.is_empty()) {
        let (column, how) = line.split_once(' ').unwrap();
        listed.entry(column.to_owned()).or_default().push(how);
    }
    let mut missing = Vec::new();
    let mut there = vec!["_sqlx_migrations".to_owned()];
    for table in samples::tables(&mut conn).await {
        let sql = format!("SELECT name FROM pragma_table_info('{table}')");
        for column in samples::texts(&mut conn, &sql).await {
            let column = format!("{table}.{column}");
            if !listed.contains_key(&column) && !listed.contains_key(&table) {
                missing.push(column.clone());
            }
            there.push(column);
        }
        there.push(table);
    }
    assert!(missing.is_empty(), "say where /export gives these, or why not: {missing:#?}");
    let gone: Vec<_> = listed.keys().filter(|column| !there.contains(column)).collect();
    assert!(gone.is_empty(), "these are no columns any more: {gone:#?}");
}

#[tokio::test]
async fn what_is_said_to_be_exported_is() {
    let mut conn = samples::filled().await;
    samples::run(&mut conn, MORE).await;
    let mut exports = Vec::new();
    for person in [1, 2] {
        let export = load(&mut conn, PersonId(person), chrono::DateTime::UNIX_EPOCH).await.unwrap().unwrap();
        exports.push(serde_json::to_value(export).unwrap());
    }
    let wanted = COLUMNS.lines().filter_map(|line| line.split_once(" > "));
    let absent: Vec<_> = wanted
        .filter(|(_, path)| !exports.iter().any(|export| holds(export, &path.split('.').collect::<Vec<_>>())))
        .collect();
    assert!(absent.is_empty(), "not in any export: {absent:#?}");
    let [therapist, client] = exports.as_slice() else { unreachable!() };
    assert!(therapist.get("client").is_some_and(Value::is_null) && !therapist.to_string().contains("walked"));
    assert!(client.to_string().contains("walked"));
}

/// Two questions called the same are two columns, and each says how it is answered; also what was taken off.
#[tokio::test]
async fn two_questions_of_one_name_are_told_apart() {
    let mut conn = samples::filled().await;
    let spec = |high: i16| {
        let rating = Rating {
            low: 0,
            high,
            step: None,
            ends: Ends::Typed { low: "none".into(), high: "unbearable".into() },
        };
        serde_json::to_string(&Spec::typed("Craving".into(), Kind::Rating(rating))).unwrap()
    };
    for (id, high, value) in [(900, 5, 3), (901, 10, 8)] {
        let spec = spec(high);
        samples::run(
            &mut conn,
            &format!(
                "INSERT INTO items (id, client_id, spec) VALUES ({id}, 2, '{spec}');
                 INSERT INTO answers (checkin_id, item_id, value, answered_at, late, filled_in)
                     VALUES (1, {id}, {value}, 1772740000000, 0, 0);"
            ),
        )
        .await;
    }
    samples::run(&mut conn, "INSERT INTO form_items (client_id, item_id, position) VALUES (2, 901, 90)")
        .await;
    let export = load(&mut conn, PersonId(2), chrono::DateTime::UNIX_EPOCH).await.unwrap().unwrap();
    let client = export.client.unwrap();
    let told: Vec<_> = client
        .answers
        .iter()
        .filter(|row| row.question == "Craving")
        .map(|row| {
            let question = client.questions.iter().find(|each| each.number == row.question_number).unwrap();
            (row.value, question.kind.ends(), question.now)
        })
        .collect();
    let asked = [(Some(3), Some((0, 5)), Standing::NotAsked), (Some(8), Some((0, 10)), Standing::Asked)];
    assert_eq!(told, asked);
    let json = serde_json::to_string(&client.questions).unwrap();
    assert!(json.contains("none") && json.contains("unbearable"), "{json}");
}

/// Is there a value at the end of this path, through any element of any list?
fn holds(value: &Value, path: &[&str]) -> bool {
    match (value, path) {
        (Value::Array(elements), _) => elements.iter().any(|element| holds(element, path)),
        (value, []) => !value.is_null(),
        (value, [first, rest @ ..]) => value.get(first).is_some_and(|inner| holds(inner, rest)),
    }
}
