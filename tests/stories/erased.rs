//! Somebody erases everything while their name still stands in a therapist's chat: what is pressed or typed there does
//! nothing to whoever comes next.

use tidemark::sandbox::Person;

use super::support::World;

/// What a therapist opens of Raven, and what is pressed or typed there once Raven is gone and Falcon has come.
const OPEN: [(&[&str], &str); 5] = [
    (&["End sharing"], "[Yes, end it]"),
    (&["Homework", "Add a task"], "Write to your brother in prison"),
    (&["Skills", "Add a skill"], "Call your sponsor"),
    (&["What is asked", "Type one"], "Did you cut yourself? yes/no"),
    (&["Pause"], "[7 days]"),
];

async fn erases(world: &World, who: &Person) {
    world.says(who, "/delete").await;
    world.says(who, "DELETE").await;
    world.settle().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_still_names_an_erased_client_is_about_nobody_else() {
    for (ways, then) in OPEN {
        let mut world = World::at("2026-03-02T09:00:00Z").await;
        let ana = world.therapist(1, "Ana Ruiz").await;
        let code = world.invites(&ana, "Falcon").await;
        let raven = world.client(&ana, 2, "Raven", "Madrid", "20:00").await;
        world.says(&ana, "/clients").await;
        world.taps(&ana, "Raven").await;
        for way in ways {
            world.taps(&ana, way).await;
        }
        let standing = ana.last().unwrap().id;
        erases(&world, &raven).await;
        world.restart().await;
        let falcon = world.sandbox.person(3, "Falcon", "en");
        falcon.start(Some(&code));
        world.settle().await;
        world.says(&falcon, "I agree").await;
        world.says(&falcon, "Madrid").await;
        world.says(&falcon, "20:00").await;
        let kept = "SELECT (SELECT count(*) FROM links WHERE ended_at IS NULL), (SELECT count(*) FROM homework),
             (SELECT count(*) FROM skills WHERE name IS NOT NULL), (SELECT count(*) FROM items WHERE spec IS NOT NULL),
             (SELECT count(*) FROM pauses)";
        let before = world.rows(kept).await;
        let read = falcon.transcript();
        match then.strip_prefix('[') {
            Some(label) => {
                let label = label.trim_end_matches(']');
                ana.tap_on(standing, label).unwrap();
                world.settle().await;
            }
            None => {
                world.says(&ana, then).await;
                // Nothing is promised and nothing more is asked about whoever is gone.
                let told = ana.last().unwrap();
                assert!(told.text.contains("I cannot find that any more"), "{}", ana.transcript());
                assert!(told.keyboard.is_empty(), "{}", ana.transcript());
                for label in ["None of them", "Looks right", "Until I end it"] {
                    let last = ana.last().unwrap();
                    if last.button(label).is_some() {
                        world.taps(&ana, label).await;
                    }
                }
            }
        }
        world.settle().await;
        assert_eq!(world.rows(kept).await, before, "{then}: {}", ana.transcript());
        assert_eq!(falcon.transcript(), read, "{then}");
    }
}
