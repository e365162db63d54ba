//! A yes to a therapist is to the list that was read: another one comes anew and nothing is agreed to, and what was agreed
//! to stays in the chat.

use tidemark::dialogue::press::{JoinTap, Press};
use tidemark::domain::ids::InviteId;
use tidemark::sandbox::Person;

use super::support::World;

/// The language, its button, words of a yes, and what is said of a list that changed.
const TONGUES: [(&str, &str, &str, &str); 3] = [
    ("English", "I agree", "yes", "What I ask you has changed"),
    ("Español", "De acuerdo", "sí", "Lo que te pregunto ha cambiado"),
    ("العربية", "أوافق", "نعم", "تغيّر ما أسأل عنه"),
];

/// Kim shares with Ana and has Bo's consent before them.
async fn asked_by_bo(lang: &str) -> (World, Person, Person) {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let bo = world.therapist(3, "Bo Lind").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.says(&kim, "/settings").await;
    world.taps(&kim, "Language").await;
    world.taps(&kim, lang).await;
    let code = world.invites(&bo, "Wren").await;
    kim.start(Some(&code));
    world.settle().await;
    (world, ana, kim)
}

async fn adds_a_question(world: &World, ana: &Person, line: &str) {
    world.says(ana, "/clients").await;
    for label in ["Heron", "What is asked", "Type one"] {
        world.taps(ana, label).await;
    }
    world.says(ana, line).await;
    world.keeps(ana).await;
}

async fn ties(world: &World) -> String {
    world.rows("SELECT count(*) FROM links WHERE ended_at IS NULL").await.join("")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_yes_to_another_list_than_is_asked_now_agrees_to_nothing() {
    for (lang, button, yes, changed) in TONGUES {
        for typed in [false, true] {
            let (world, ana, kim) = asked_by_bo(lang).await;
            adds_a_question(&world, &ana, "Craving 0-5").await;
            // In the two quiet minutes nothing was told yet.
            match typed {
                true => world.says(&kim, yes).await,
                false => world.taps(&kim, button).await,
            }
            assert_eq!(ties(&world).await, "1", "{}", kim.transcript());
            assert!(kim.transcript().contains(changed), "{}", kim.transcript());
            assert!(world.last(&kim).contains("Craving"), "{}", kim.transcript());
            // To what is read now a yes is a yes.
            match typed {
                true => world.says(&kim, yes).await,
                false => world.taps(&kim, button).await,
            }
            assert_eq!(ties(&world).await, "2", "{}", kim.transcript());
            assert_eq!(world.sandbox.violations(), Vec::<String>::new());
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_list_in_another_order_is_the_same_list_and_one_put_aside_is_not() {
    let (world, ana, kim) = asked_by_bo("English").await;
    world.says(&ana, "/clients").await;
    for label in ["Heron", "What is asked", "1 ", "Later"] {
        world.taps(&ana, label).await;
    }
    world.taps(&kim, "I agree").await;
    assert_eq!(ties(&world).await, "2", "{}", kim.transcript());
    let (world, _, kim) = asked_by_bo("English").await;
    let consent = kim.last().unwrap().id;
    world.says(&kim, "/settings").await;
    world.taps(&kim, "What I am asked").await;
    world.taps(&kim, "Mood").await;
    let consents = || kim.messages().into_iter().filter(|message| message.text.contains("Do you agree?"));
    let shown = consents().next_back().unwrap().id;
    kim.tap_on(shown, "I agree").unwrap();
    world.settle().await;
    assert_eq!(ties(&world).await, "1", "{}", kim.transcript());
    assert!(world.last(&kim).contains("Mood (put aside)"), "{consent}: {}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_button_of_before_shows_the_text_once_more_and_agrees_to_nothing() {
    let (world, _, kim) = asked_by_bo("English").await;
    let invite = world.rows("SELECT max(id) FROM invites").await[0].parse().unwrap();
    let before = kim.last().unwrap().id;
    kim.press_data(before, &Press::Join(JoinTap::Agree(InviteId(invite), None)).encode());
    world.settle().await;
    assert_eq!(ties(&world).await, "1", "{}", kim.transcript());
    assert!(!kim.transcript().contains("has changed"), "nothing has: {}", kim.transcript());
    world.taps(&kim, "I agree").await;
    assert_eq!(ties(&world).await, "2", "{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_was_agreed_to_stays_in_the_chat_when_another_asks() {
    let (world, _, kim) = asked_by_bo("English").await;
    let consents = |of: &str| {
        kim.messages()
            .into_iter()
            .filter(|message| message.text.contains("Do you agree?") && message.text.contains(of))
            .count()
    };
    assert_eq!((consents("Ana Ruiz"), consents("Bo Lind")), (1, 1), "{}", kim.transcript());
    // One text has one message, though: asked again, the copy above goes.
    world.says(&kim, "/help").await;
    assert_eq!(consents("Bo Lind"), 1, "{}", kim.transcript());
    world.taps(&kim, "I agree").await;
    assert_eq!((consents("Ana Ruiz"), consents("Bo Lind")), (1, 1), "{}", kim.transcript());
}
