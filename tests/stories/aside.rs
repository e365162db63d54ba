//! A client puts a question aside and takes it up again; the therapist sees it, chooses what is large and what stands
//! out, and never changes a list that another has changed meanwhile without seeing it.

use tidemark::sandbox::Person;

use super::support::{World, instant};

struct Tongue {
    lang: &'static str,
    open: &'static str,
    suds: &'static str,
    aside: &'static str,
    /// What the last one left says.
    last: &'static str,
}

const TONGUES: [Tongue; 3] = [
    Tongue {
        lang: "English",
        open: "What I am asked",
        suds: "Distress",
        aside: "(put aside)",
        last: "only question left",
    },
    Tongue {
        lang: "Español",
        open: "Qué me preguntas",
        suds: "Malestar",
        aside: "(aparte)",
        last: "la única pregunta",
    },
    Tongue {
        lang: "العربية", open: "ما أُسأل عنه", suds: "الضيق", aside: "(جانبًا)", last: "السؤال الوحيد"
    },
];

/// Kim, in this language, at what is asked.
async fn at_what_is_asked(tongue: &Tongue) -> (World, Person, Person) {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.says(&kim, "/settings").await;
    world.taps(&kim, "Language").await;
    world.taps(&kim, tongue.lang).await;
    world.says(&kim, "/settings").await;
    world.taps(&kim, tongue.open).await;
    (world, ana, kim)
}

async fn opens(world: &World, therapist: &Person, alias: &str) {
    world.says(therapist, "/clients").await;
    world.taps(therapist, alias).await;
    world.taps(therapist, "What is asked").await;
}

/// The buttons of the message that was shown or changed last.
fn labels(person: &Person) -> Vec<String> {
    person.last().unwrap().keyboard.into_iter().flatten().map(|button| button.label).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_is_put_aside_is_not_asked_until_it_is_taken_up_and_the_therapist_sees_it() {
    for tongue in &TONGUES {
        let (world, ana, kim) = at_what_is_asked(tongue).await;
        let suds = labels(&kim).into_iter().find(|label| label.contains(tongue.suds)).unwrap();
        assert!(suds.starts_with('⏸'), "{suds}");
        let messages = kim.messages().len();
        world.taps(&kim, &suds).await;
        assert_eq!(kim.messages().len(), messages, "in place\n{}", kim.transcript());
        assert!(world.last(&kim).contains(tongue.aside), "{}", world.last(&kim));
        opens(&world, &ana, "Heron").await;
        assert!(world.last(&ana).contains("Put aside by your client"), "{}", world.last(&ana));
        // Four questions instead of five: homework is none.
        world.until("2026-03-02T19:00:00Z").await;
        world.says(&kim, "7").await;
        assert!(!world.last(&kim).contains("SUD"), "{}", kim.transcript());
        world.says(&kim, "0").await;
        assert_eq!(world.answers().await.len(), 2, "{}", kim.transcript());
        // Taken up while a day is open, it comes with the next.
        world.says(&kim, "/settings").await;
        world.taps(&kim, tongue.open).await;
        let suds = labels(&kim).into_iter().find(|label| label.contains(tongue.suds)).unwrap();
        assert!(suds.starts_with('▶'), "{suds}");
        world.taps(&kim, &suds).await;
        assert!(!world.last(&kim).contains(tongue.aside), "{}", world.last(&kim));
        world.until("2026-03-03T19:00:00Z").await;
        world.says(&kim, "7").await;
        assert!(world.last(&kim).contains("SUD"), "{}", kim.transcript());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn one_question_always_stays() {
    for tongue in &TONGUES {
        let (world, ana, kim) = at_what_is_asked(tongue).await;
        let asked: Vec<String> = labels(&kim).into_iter().filter(|label| label.starts_with('⏸')).collect();
        assert_eq!(asked.len(), 5, "{asked:?}");
        let toasts = kim.toasts().len();
        for label in &asked {
            world.taps(&kim, label).await;
        }
        assert!(kim.toasts()[toasts..].iter().any(|toast| toast.contains(tongue.last)), "{:?}", kim.toasts());
        assert_eq!(world.rows("SELECT count(*) FROM form_items WHERE aside_at IS NULL").await, ["1"]);
        // Nor may the therapist take that one off.
        opens(&world, &ana, "Heron").await;
        world.taps(&ana, "5 ").await;
        world.taps(&ana, "Take it off").await;
        assert_eq!(world.rows("SELECT count(*) FROM form_items").await, ["5"], "{}", ana.transcript());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_therapist_chooses_what_is_large_and_when_it_stands_out() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    for line in ["Craving 0-5", "Tension 0-5"] {
        opens(&world, &ana, "Heron").await;
        world.taps(&ana, "Type one").await;
        world.says(&ana, line).await;
        world.keeps(&ana).await;
    }
    opens(&world, &ana, "Heron").await;
    world.taps(&ana, "5 \u{2068}Craving").await;
    world.taps(&ana, "Large in the pictures").await;
    assert!(world.last(&ana).contains("In the pictures it is large"), "{}", world.last(&ana));
    // A fourth would be too many.
    opens(&world, &ana, "Heron").await;
    world.taps(&ana, "6 \u{2068}Tension").await;
    world.taps(&ana, "Large in the pictures").await;
    assert!(ana.toasts().last().unwrap().contains("At most 3"), "{:?}", ana.toasts());
    // Whatever end is worse, nobody has said; now the therapist does.
    opens(&world, &ana, "Heron").await;
    world.taps(&ana, "5 \u{2068}Craving").await;
    assert!(!world.last(&ana).contains("stands out when"), "{}", world.last(&ana));
    world.taps(&ana, "When it stands out").await;
    world.taps(&ana, "20% higher").await;
    assert!(world.last(&ana).contains("average is 20% higher than"), "{}", world.last(&ana));
    // Four calm weeks and one that is not.
    for day in 0..34 {
        world.until(&(instant("2026-03-02T19:00:00Z") + chrono::TimeDelta::days(day)).to_rfc3339()).await;
        let craving = if day < 28 { "1" } else { "4" };
        for said in ["7", "30", "none", craving, "1", "skip"] {
            world.says(&kim, said).await;
        }
    }
    world.until("2026-04-06T09:00:00Z").await;
    let told = ana.transcript();
    assert!(told.contains("Craving") && told.contains("another limit was chosen"), "{told}");
    assert_eq!(world.sandbox.violations(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn whoever_comes_second_to_a_list_sees_what_changed_before_changing_it() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    let bo = world.therapist(3, "Bo Lind").await;
    let code = world.invites(&bo, "Wren").await;
    kim.start(Some(&code));
    world.settle().await;
    world.says(&kim, "yes").await;
    let order = async |world: &World| world.rows("SELECT item_id FROM form_items ORDER BY position").await;
    for (second, label) in ["Take it off", "↓ Later", "Small in the pictures"].into_iter().enumerate() {
        opens(&world, &ana, "Heron").await;
        world.taps(&ana, "1 ").await;
        // Meanwhile Bo moves another one, or the client puts one aside.
        match second {
            0 | 1 => {
                opens(&world, &bo, "Wren").await;
                world.taps(&bo, "4 ").await;
                world.taps(&bo, "↑ Earlier").await;
            }
            _ => {
                world.says(&kim, "/settings").await;
                world.taps(&kim, "What I am asked").await;
                let last = labels(&kim).into_iter().rfind(|label| label.starts_with('⏸')).unwrap();
                world.taps(&kim, &last).await;
            }
        }
        let before = order(&world).await;
        world.taps(&ana, label).await;
        assert_eq!(order(&world).await, before, "{label}: {}", ana.transcript());
        assert!(ana.toasts().last().unwrap().contains("changed meanwhile"), "{label}: {:?}", ana.toasts());
        // Seen now, it is hers to change.
        world.taps(&ana, "1 ").await;
        world.taps(&ana, "↓ Later").await;
        assert_ne!(order(&world).await, before, "{label}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn how_long_it_usually_takes_is_said_once_it_is_known() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    for day in 2..8 {
        world.until(&format!("2026-03-0{day}T19:00:00Z")).await;
        let told = world.last(&kim).contains("about 2 minutes");
        assert_eq!(told, day == 7, "{day}: {}", world.last(&kim));
        world.says(&kim, "7").await;
        assert!(!world.last(&kim).contains("minutes"), "only at the first question: {}", world.last(&kim));
        world.until(&format!("2026-03-0{day}T19:01:10Z")).await;
        for said in ["30", "none", "skip"] {
            world.says(&kim, said).await;
        }
    }
    opens(&world, &ana, "Heron").await;
    assert!(world.last(&ana).contains("takes this client about 2 minutes"), "{}", world.last(&ana));
}
