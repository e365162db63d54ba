//! The words of every button that stands in front are a press of it, whatever question is open above.

use tidemark::sandbox::Person;

use super::support::World;

struct Tongue {
    code: &'static str,
    yes: &'static str,
    /// Under /settings, and under /pause where it is paused; of the asking for a copy before all is erased.
    time: &'static str,
    resume: &'static str,
    days: &'static str,
    copy: &'static str,
    /// What is said then.
    asks: &'static str,
    goes_on: &'static str,
    mood: &'static str,
    all: &'static str,
    saved: &'static str,
}

const TONGUES: [Tongue; 3] = [
    Tongue {
        code: "en",
        yes: "yes",
        time: "check-in time",
        resume: "go on now",
        days: "7 days",
        copy: "take a copy first",
        asks: "At what time",
        goes_on: "next check-in",
        mood: "How is your mood today?",
        all: "that is all",
        saved: "It is saved",
    },
    Tongue {
        code: "es",
        yes: "acepto",
        time: "Hora del registro",
        resume: "Seguir ahora",
        days: "7 días",
        copy: "Primero, una copia",
        asks: "A qué hora",
        goes_on: "róximo registro",
        mood: "estado de ánimo",
        all: "Eso es todo.",
        saved: "Queda guardado",
    },
    Tongue {
        code: "ar",
        yes: "أوافق",
        time: "وقت الأسئلة",
        resume: "المتابعة الآن",
        days: "7 أيام",
        copy: "أخذ نسخة أولا",
        asks: "في أي ساعة",
        goes_on: "الأسئلة القادمة",
        mood: "مزاجك",
        all: "هذا كل شيء",
        saved: "تم الحفظ",
    },
];

async fn joined(tongue: &Tongue) -> (World, Person) {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.sandbox.person(2, "Kim", tongue.code);
    kim.start(Some(&world.invites(&ana, "Heron").await));
    world.settle().await;
    for said in [tongue.yes, "Europe/Madrid", "20:00"] {
        world.says(&kim, said).await;
    }
    world.until("2026-03-02T19:00:00Z").await;
    (world, kim)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_words_of_a_button_in_front_are_a_press_of_it_while_a_question_is_open() {
    for tongue in &TONGUES {
        let (world, kim) = joined(tongue).await;
        assert!(world.last(&kim).contains(tongue.mood), "{}", world.last(&kim));
        world.says(&kim, "/settings").await;
        world.says(&kim, tongue.time).await;
        assert!(world.last(&kim).contains(tongue.asks), "{}: {}", tongue.time, kim.transcript());
        world.says(&kim, "21:00").await;
        assert_eq!(world.rows("SELECT prompt_minute FROM clients").await, ["1260"], "{}", kim.transcript());
        world.says(&kim, "/pause").await;
        world.says(&kim, tongue.days).await;
        world.says(&kim, "/pause").await;
        world.says(&kim, tongue.resume).await;
        assert!(world.last(&kim).contains(tongue.goes_on), "{}: {}", tongue.resume, kim.transcript());
        world.says(&kim, "/delete").await;
        world.says(&kim, tongue.copy).await;
        let file = kim.messages().into_iter().any(|message| message.document.is_some());
        assert!(file, "{}: {}", tongue.copy, kim.transcript());
        world.says(&kim, "/cancel").await;
        // The question above is answered as before.
        world.says(&kim, "/today").await;
        world.says(&kim, "6").await;
        assert_eq!(world.rows("SELECT value FROM answers").await, ["6"], "{}", kim.transcript());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_words_of_the_last_button_end_the_day_at_a_list_and_at_a_text() {
    for tongue in &TONGUES {
        for answers in [&["6", "30"] as &[&str], &["6", "30", "1", "2"], &["6", "30", "0"]] {
            let (world, kim) = joined(tongue).await;
            for said in answers {
                world.says(&kim, said).await;
            }
            world.says(&kim, tongue.all).await;
            let told = kim.transcript();
            assert!(told.contains(tongue.saved), "{answers:?}: {told}");
            let done = world.rows("SELECT count(*) FROM checkins WHERE completed_at IS NOT NULL").await;
            assert_eq!(done, ["1"], "{told}");
            assert_eq!(
                world.rows("SELECT text FROM answers WHERE text IS NOT NULL").await,
                Vec::<String>::new()
            );
        }
    }
}
