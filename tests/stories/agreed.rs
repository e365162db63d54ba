//! What one agrees to is what is: a consent names what is asked of this very person, what is put aside stays aside
//! whoever gives it again, and a shared text never goes without its question.

use tidemark::sandbox::Person;

use super::support::World;

struct Tongue {
    lang: &'static str,
    /// The same sentence in the consent and in /privacy.
    seen: &'static str,
    taps: &'static str,
    aside: &'static str,
    /// At /stop: who still sees, and what goes on being asked.
    others: &'static str,
    goes_on: &'static str,
    list: &'static str,
    still_aside: &'static str,
    agree: &'static str,
}

const TONGUES: [Tongue; 3] = [
    Tongue {
        lang: "English",
        seen: "also sees what I ask you, what you put aside, and your skills",
        taps: "about 7 taps",
        aside: "Medication (Ana Ruiz) (put aside)",
        others: "still see your answers: Bo Lind",
        goes_on: "Ana Ruiz added this, and I go on asking it",
        list: "What I am asked",
        still_aside: "You had put it aside, so I do not ask it",
        agree: "I agree",
    },
    Tongue {
        lang: "Español",
        seen: "ve también lo que te pregunto, lo que dejas aparte y tus habilidades",
        taps: "unos 7 toques",
        aside: "Medication (Ana Ruiz) (aparte)",
        others: "respuestas siguen a la vista de: Bo Lind",
        goes_on: "Ana Ruiz añadió esto, y lo sigo preguntando",
        list: "Qué me preguntas",
        still_aside: "Lo habías dejado aparte, así que no te lo pregunto",
        agree: "De acuerdo",
    },
    Tongue {
        lang: "العربية",
        seen: "يرى أيضًا ما أسألك عنه وما وُضع جانبًا ومهاراتك",
        taps: "نحو ٧ ضغطات",
        aside: "Medication (Ana Ruiz) (جانبًا)",
        others: "تبقى إجاباتك ظاهرة لـ: Bo Lind",
        goes_on: "هذا مضاف بطلب من Ana Ruiz",
        list: "ما أُسأل عنه",
        still_aside: "كان موضوعًا جانبًا، لذلك لا أسأل عنه",
        agree: "أوافق",
    },
];

/// Without the marks that keep a name's direction.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}', '\u{200e}', '\u{200f}'], "")
}

fn last(world: &World, person: &Person) -> String {
    plain(&world.last(person))
}

async fn kim_and_ana() -> (World, Person, Person) {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    (world, ana, kim)
}

async fn speaks(world: &World, kim: &Person, lang: &str) {
    world.says(kim, "/settings").await;
    world.taps(kim, "Language").await;
    world.taps(kim, lang).await;
}

async fn case(world: &World, therapist: &Person, alias: &str, labels: &[&str]) {
    world.says(therapist, "/clients").await;
    for label in [alias].iter().chain(labels) {
        world.taps(therapist, label).await;
    }
}

async fn types(world: &World, therapist: &Person, alias: &str, line: &str) {
    case(world, therapist, alias, &["What is asked", "Type one"]).await;
    world.says(therapist, line).await;
    assert!(world.last(therapist).contains("This is how"), "{line}: {}", world.last(therapist));
    world.keeps(therapist).await;
}

/// Puts aside, or takes up again, what a button of the client's list names.
async fn turns(world: &World, kim: &Person, list: &str, name: &str) {
    world.says(kim, "/settings").await;
    world.taps(kim, list).await;
    let labels = kim.last().unwrap().keyboard.into_iter().flatten().map(|button| button.label);
    let label = labels.into_iter().find(|label| label.contains(name)).unwrap();
    world.taps(kim, &label).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_consent_names_what_this_person_is_asked_and_stop_what_goes_on() {
    for tongue in &TONGUES {
        let (world, ana, kim) = kim_and_ana().await;
        types(&world, &ana, "Heron", "Medication yes/no").await;
        types(&world, &ana, "Heron", "Craving 0-5").await;
        speaks(&world, &kim, tongue.lang).await;
        turns(&world, &kim, tongue.list, "Medication").await;
        let bo = world.therapist(3, "Bo Lind").await;
        let code = world.invites(&bo, "Wren").await;
        kim.start(Some(&code));
        world.settle().await;
        let consent = last(&world, &kim);
        for told in [tongue.seen, tongue.taps, tongue.aside, "• Craving (Ana Ruiz)\n"] {
            assert!(consent.contains(told), "{told}: {consent}");
        }
        world.taps(&kim, tongue.agree).await;
        // It is what she sees, no more and no less.
        case(&world, &bo, "Wren", &["What is asked"]).await;
        let seen = last(&world, &bo);
        assert!(seen.contains("6. Craving") && seen.contains("Medication (yes or no) Put aside"), "{seen}");
        assert!(!seen.contains("Ana"), "{seen}");
        world.says(&kim, "/privacy").await;
        assert!(last(&world, &kim).contains(tongue.seen), "{}", last(&world, &kim));
        world.says(&kim, "/stop").await;
        world.taps(&kim, "Ana Ruiz").await;
        let stop = last(&world, &kim);
        for told in [tongue.others, tongue.goes_on, "• Craving"] {
            assert!(stop.contains(told), "{told}: {stop}");
        }
        assert!(!stop.contains("Medication"), "what is aside is not asked: {stop}");
        assert_eq!(world.sandbox.violations(), Vec::<String>::new());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_first_consent_says_that_more_may_be_asked_and_that_what_is_aside_is_seen() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let code = world.invites(&ana, "Heron").await;
    let kim = world.sandbox.person(2, "Kim", "en");
    kim.start(Some(&code));
    world.settle().await;
    let consent = last(&world, &kim);
    for told in [
        "about six taps at first",
        "can add more questions",
        "also sees what I ask you, what you put aside, and your skills",
    ] {
        assert!(consent.contains(told), "{told}: {consent}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_was_put_aside_stays_aside_however_it_is_given_again() {
    // From the library; by a line of that name, also in another language, by the same therapist or another one.
    for (tongue, again, other) in [
        (&TONGUES[0], None, false),
        (&TONGUES[1], None, true),
        (&TONGUES[2], Some("SLEEP QUALITY 0-5"), false),
        (&TONGUES[0], Some("calidad del sueno 0-5"), true),
    ] {
        let (world, ana, kim) = kim_and_ana().await;
        let bo = world.therapist(3, "Bo Lind").await;
        let code = world.invites(&bo, "Wren").await;
        kim.start(Some(&code));
        world.settle().await;
        world.says(&kim, "yes").await;
        let pick = ["What is asked", "From the library", "Sleep", "Sleep quality"];
        case(&world, &ana, "Heron", &pick).await;
        speaks(&world, &kim, tongue.lang).await;
        world.says(&kim, "/settings").await;
        world.taps(&kim, tongue.list).await;
        let labels = kim.last().unwrap().keyboard.into_iter().flatten().map(|button| button.label);
        // The note stays the last.
        let added = labels.into_iter().filter(|label| label.starts_with('⏸')).nth_back(1).unwrap();
        world.taps(&kim, &added).await;
        case(&world, &ana, "Heron", &["What is asked", "5 ", "Take it off"]).await;
        world.until("2026-03-02T10:00:00Z").await;
        let (therapist, alias) = if other { (&bo, "Wren") } else { (&ana, "Heron") };
        match again {
            None => case(&world, therapist, alias, &pick).await,
            Some(line) => types(&world, therapist, alias, line).await,
        }
        world.until("2026-03-02T11:00:00Z").await;
        let told = last(&world, &kim);
        assert!(told.contains(tongue.still_aside), "{told}");
        let toast = therapist.toasts().last().unwrap().clone();
        assert!(toast.contains("has put this aside"), "{toast}");
        assert!(last(&world, therapist).contains("Put aside by your client"), "{}", last(&world, therapist));
        world.until("2026-03-02T19:00:00Z").await;
        let aside = world.rows("SELECT count(*) FROM form_items WHERE aside_at IS NOT NULL").await;
        assert_eq!(aside, ["1"], "{}", kim.transcript());
        assert!(world.rows("SELECT form FROM checkins").await[0].matches(',').count() == 4);
        // Taken up by the client it is asked, and a therapist who takes it off then and gives it again is heard.
        turns(&world, &kim, tongue.list, "▶").await;
        case(&world, therapist, alias, &["What is asked", "5 ", "Take it off"]).await;
        case(&world, &ana, "Heron", &pick).await;
        let aside = world.rows("SELECT count(*) FROM form_items WHERE aside_at IS NOT NULL").await;
        assert_eq!(aside, ["0"]);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn suds_put_aside_have_no_line_on_how_they_are_asked() {
    let (world, ana, kim) = kim_and_ana().await;
    case(&world, &ana, "Heron", &[]).await;
    assert!(last(&world, &ana).contains("SUDs are asked as"));
    turns(&world, &kim, "What I am asked", "Distress").await;
    case(&world, &ana, "Heron", &[]).await;
    let keyboard = ana.last().unwrap().keyboard;
    assert!(!last(&world, &ana).contains("SUDs are asked"), "{}", last(&world, &ana));
    assert!(!keyboard.into_iter().flatten().any(|button| button.label.contains("SUDs")));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_line_called_as_what_is_asked_is_refused_in_any_language() {
    let (world, ana, _kim) = kim_and_ana().await;
    types(&world, &ana, "Heron", "Café con leche sí/no").await;
    for line in [
        "Mood 0-10",
        "ánimo 0-10",
        "ANIMO 0-10",
        "المزاج 0-10",
        "Nota texto",
        "note text",
        "ملاحظة نص",
        "Homework yes/no",
        "distress 0-100",
        "CAFE CON LECHE count",
    ] {
        case(&world, &ana, "Heron", &["What is asked", "Type one"]).await;
        world.says(&ana, line).await;
        assert!(last(&world, &ana).contains("This is asked already"), "{line}: {}", last(&world, &ana));
    }
    // Another line may follow at once.
    world.says(&ana, "Moods of others 0-10").await;
    assert!(last(&world, &ana).contains("This is how"), "{}", last(&world, &ana));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_sentence_in_place_of_a_line_gets_a_word_of_help_and_a_slip_does_not() {
    let (world, ana, _kim) = kim_and_ana().await;
    case(&world, &ana, "Heron", &["What is asked", "Type one"]).await;
    for (said, helped) in [
        ("I want to die", true),
        ("no quiero vivir", true),
        ("أريد أن أموت", true),
        ("بغيت نموت", true),
        ("me muero", true),
        ("Cravings", false),
        ("How was it at work?", false),
        ("Mood 0-10 count", false),
    ] {
        world.says(&ana, said).await;
        let told = last(&world, &ana);
        assert_eq!(told.contains("I do not read what you write here"), helped, "{said}: {told}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_shared_text_stands_beside_its_question_wherever_it_is_read() {
    let (world, ana, kim) = kim_and_ana().await;
    types(&world, &ana, "Heron", "What went well? text").await;
    world.until("2026-03-02T19:00:00Z").await;
    for said in ["7", "30", "none", "a walk", "yes", "slept badly", "yes"] {
        world.says(&kim, said).await;
    }
    let both = ["Mon, 2 Mar, Note: “slept badly”", "Mon, 2 Mar, What went well?: “a walk”"];
    case(&world, &ana, "Heron", &[]).await;
    let card = last(&world, &ana);
    world.taps(&ana, "Before the session").await;
    let session = last(&world, &ana);
    for told in both {
        let told = told.trim_start_matches("Mon, ");
        assert!(card.contains(told), "{told}: {card}");
        assert!(session.contains(told), "{told}: {session}");
    }
    // In the client's own copy as well.
    world.says(&kim, "/export").await;
    let file =
        kim.messages().into_iter().find_map(|m| m.document.filter(|f| f.name.ends_with(".csv"))).unwrap();
    let csv = String::from_utf8(kim.file(&file.file_id).unwrap()).unwrap();
    assert!(csv.lines().any(|row| row.contains("What went well?") && row.contains("a walk")), "{csv}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_a_therapist_arranges_is_told_in_one_message_once_it_is_done() {
    let (world, ana, kim) = kim_and_ana().await;
    let before = kim.messages().len();
    types(&world, &ana, "Heron", "Craving 0-5").await;
    types(&world, &ana, "Heron", "Steps count").await;
    case(&world, &ana, "Heron", &["What is asked", "6 ", "Take it off"]).await;
    assert_eq!(kim.messages().len(), before, "not yet: {}", kim.transcript());
    world.until("2026-03-02T09:30:00Z").await;
    assert_eq!(kim.messages().len(), before + 1, "{}", kim.transcript());
    let told = last(&world, &kim);
    assert!(told.contains("asks you about this too:\nCraving") && !told.contains("Steps"), "{told}");
    // Added and taken off again, it is not told at all.
    types(&world, &ana, "Heron", "Steps count").await;
    case(&world, &ana, "Heron", &["What is asked", "6 ", "Take it off"]).await;
    world.until("2026-03-02T10:30:00Z").await;
    assert_eq!(kim.messages().len(), before + 1, "{}", kim.transcript());
    // Nothing is asked before it is told.
    world.until("2026-03-02T18:59:00Z").await;
    types(&world, &ana, "Heron", "Steps count").await;
    world.until("2026-03-02T19:05:00Z").await;
    let chat = plain(&kim.transcript());
    let (told, asked) = (chat.find("Steps").unwrap(), chat.find("1 of 6").unwrap());
    assert!(told < asked, "{chat}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn whoever_opens_a_check_in_is_told_first_what_is_new_in_it() {
    let (world, ana, kim) = kim_and_ana().await;
    types(&world, &ana, "Heron", "Steps count").await;
    world.says(&kim, "/today").await;
    let chat = plain(&kim.transcript());
    let (told, asked) = (chat.find("about this too"), chat.find("1 of 5"));
    assert!(told.is_some() && asked.is_some() && told < asked, "{chat}");
}

/// What was written before the card and came after it stands below it: a yes said there is asked for at the end.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_yes_below_what_came_two_minutes_later_is_seen_and_asked_for() {
    let (world, ana, kim) = kim_and_ana().await;
    world.until("2026-03-02T19:00:00Z").await;
    for said in ["7", "30", "0"] {
        world.says(&kim, said).await;
    }
    types(&world, &ana, "Heron", "Steps count").await;
    world.says(&kim, "my zebra note").await;
    world.until("2026-03-02T19:10:00Z").await;
    assert!(plain(&last(&world, &kim)).contains("about this too:\nSteps"), "{}", kim.transcript());
    world.says(&kim, "yes").await;
    assert!(last(&world, &kim).contains("zebra"), "{}", kim.transcript());
    let shared = "SELECT shared FROM answers WHERE text IS NOT NULL";
    assert_eq!(world.rows(shared).await, ["0"], "{}", kim.transcript());
    world.says(&kim, "yes").await;
    assert_eq!(world.rows(shared).await, ["1"], "{}", kim.transcript());
}
