//! Skills told in words: one or several, whole or shortened, and never what is no name of one.

use tidemark::sandbox::Person;

use super::support::World;

/// Kim at the question about skills, in one of the languages.
pub async fn at_the_skills(lang: &str) -> (World, Person) {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.says(&kim, "/settings").await;
    world.taps(&kim, "Language").await;
    world.taps(&kim, lang).await;
    world.until("2026-03-02T19:00:00Z").await;
    world.says(&kim, "7").await;
    world.says(&kim, "30").await;
    (world, kim)
}

/// The skills kept, and how much they helped.
async fn kept(world: &World) -> (Vec<String>, Vec<String>) {
    let used = world.rows("SELECT part FROM answers WHERE item_id = 4 AND part <> 0 ORDER BY part").await;
    (used, world.rows("SELECT value FROM answers WHERE item_id = 5").await)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn skills_named_in_words_are_ticked_and_how_they_helped_is_asked() {
    for (lang, named, used, helped) in [
        ("English", "slow breathing and grounding", 2, "quite a bit"),
        ("English", "grounding", 1, "a lot"),
        ("English", "I used grounding, talking to someone + breathing", 3, "3"),
        ("English", "Grounding (5 senses) and 6", 2, "not at all"),
        ("Español", "Anclaje y Respirar", 2, "bastante"),
        ("Español", "Anclaje, Distraerme", 2, "nada"),
        ("Español", "respirar despacio", 1, "bastante"),
        ("العربية", "الارتكاز والتنفس", 2, "قليلًا"),
        ("العربية", "التنفس ببطء، الارتكاز", 2, "كثيرًا"),
    ] {
        let (world, kim) = at_the_skills(lang).await;
        world.says(&kim, named).await;
        world.says(&kim, helped).await;
        let (found, rated) = kept(&world).await;
        assert_eq!((found.len(), rated.len()), (used, 1), "{lang}: {named}\n{}", kim.transcript());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn skills_named_one_after_the_other_are_all_kept() {
    let (world, kim) = at_the_skills("English").await;
    for said in ["Slow breathing", "grounding", "done", "quite a bit"] {
        world.says(&kim, said).await;
    }
    let (found, rated) = kept(&world).await;
    assert_eq!((found.len(), rated), (2, vec!["3".to_owned()]), "{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_skill_ticked_takes_the_words_of_what_is_asked_next() {
    let (world, kim) = at_the_skills("English").await;
    world.taps(&kim, "Slow breathing").await;
    world.says(&kim, "quite a bit").await;
    let (found, rated) = kept(&world).await;
    assert_eq!((found.len(), rated), (1, vec!["3".to_owned()]), "{}", kim.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn words_about_how_one_is_name_no_skill() {
    for said in [
        "breathing is all I can do",
        "I want to die",
        "talking and nobody listens",
        "someone",
        "no grounding",
    ] {
        let (world, kim) = at_the_skills("English").await;
        world.says(&kim, said).await;
        assert_eq!(kept(&world).await.0, Vec::<String>::new(), "{said}");
        // The question comes below it.
        let told: Vec<String> = kim.messages().into_iter().rev().take(2).map(|m| m.text).collect();
        assert!(told[1].contains("nobody is reading along"), "{said}: {told:?}");
    }
}
