//! What is asked is a therapist's to choose: questions typed in one line or picked from the library, answered by taps and
//! by words, kept, exported, moved and taken off.

use tidemark::sandbox::Person;

use super::support::World;

/// Opens a client's questions, as the therapist.
async fn opens(world: &World, ana: &Person, alias: &str) {
    world.says(ana, "/clients").await;
    world.taps(ana, alias).await;
    world.taps(ana, "What is asked").await;
}

async fn adds(world: &World, ana: &Person, line: &str) {
    opens(world, ana, "Heron").await;
    world.taps(ana, "Type one").await;
    world.says(ana, line).await;
    assert!(world.last(ana).contains("This is how"), "{line}: {}", world.last(ana));
    world.keeps(ana).await;
}

/// Without the marks that keep a name's direction.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// What was answered to the items made for this client, in order.
async fn answers(world: &World) -> Vec<String> {
    world
        .rows(
            "SELECT coalesce(i.code, json_extract(i.spec, '$.name')), a.part, coalesce(a.value, a.text) FROM answers a
             JOIN items i ON i.id = a.item_id WHERE i.client_id IS NOT NULL ORDER BY i.id, a.part",
        )
        .await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_line_of_every_kind_is_asked_tapped_typed_and_exported() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    for line in [
        "Craving 0-5 none..unbearable",
        "Did you leave the house? yes/no",
        "Panic attacks count",
        "Hours slept hours",
        "Asleep at clock",
        "Where were you? home, work, out",
    ] {
        adds(&world, &ana, line).await;
    }
    // All of it in one message, once she is done.
    let before = kim.messages().len();
    world.until("2026-03-02T09:05:00Z").await;
    let told = plain(&world.last(&kim));
    assert_eq!(kim.messages().len(), before + 1, "{}", kim.transcript());
    for one in ["Ana Ruiz has changed what I ask you", "• Craving\n", "• Where were you?"] {
        assert!(told.contains(one), "{one}: {told}");
    }
    world.until("2026-03-02T19:00:00Z").await;
    assert!(world.last(&kim).contains("1 of 10"), "{}", world.last(&kim));
    for passed in ["Skip", "Skip", "Skip"] {
        world.taps(&kim, passed).await;
    }
    assert!(world.last(&kim).contains("Craving"), "{}", world.last(&kim));
    world.taps(&kim, "4").await;
    world.taps(&kim, "Yes").await;
    world.says(&kim, "2").await;
    world.says(&kim, "2 h 30").await;
    world.says(&kim, "23:15").await;
    world.says(&kim, "work").await;
    // The note is asked last, whatever was added.
    world.taps(&kim, "No note").await;
    let last = plain(&world.last(&kim));
    for told in
        ["Craving: 4", "Did you leave the house?: Yes", "Panic attacks: 2", "2 h 30 min", "23:15", "work"]
    {
        assert!(last.contains(told), "{told}: {last}");
    }
    let kept = [
        "Craving|0|4",
        "Did you leave the house?|0|1",
        "Panic attacks|0|2",
        "Hours slept|0|150",
        "Asleep at|0|1395",
        "Where were you?|0|1",
        "Where were you?|2|1",
    ];
    assert_eq!(answers(&world).await, kept);
    // The therapist reads them on the client's card, and the client beneath the week.
    world.says(&ana, "/clients").await;
    world.taps(&ana, "Heron").await;
    world.says(&kim, "/chart").await;
    for told in [
        "Craving: 4, on 1 day",
        "Did you leave the house?: yes on 1 of 1 day",
        "Panic attacks: 2, on 1 day",
        "Asleep at: 23:15, on 1 day",
        "Where were you?: work (1), on 1 day",
    ] {
        let (card, week) = (plain(&world.last(&ana)), plain(&world.last(&kim)));
        assert!(card.contains(told) || told.starts_with("Craving"), "{told}: {card}");
        assert!(week.contains(told) || told.starts_with("Craving"), "{told}: {week}");
    }
    world.says(&kim, "/export").await;
    let documents: Vec<_> = kim.messages().into_iter().filter_map(|message| message.document).collect();
    let csv = String::from_utf8(kim.file(&documents[0].file_id).unwrap()).unwrap();
    for row in
        ["2026-03-02,Craving,,4,", "2026-03-02,Hours slept,,150,", "2026-03-02,Where were you?,work,1,"]
    {
        assert!(csv.contains(row), "{row}: {csv}");
    }
    assert_eq!(world.sandbox.violations(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_pictures_of_a_client_with_twelve_items_are_drawn_and_told() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    for line in [
        "Craving 0-5 none..unbearable",
        "Did you leave the house? yes/no",
        "Panic attacks count",
        "Hours slept hours",
        "Asleep at clock",
        "Where were you? home, work, out",
        "Cigarettes count",
        "Meals count",
        "Up at clock",
        "Did you rest? yes/no",
    ] {
        adds(&world, &ana, line).await;
    }
    opens(&world, &ana, "Heron").await;
    world.taps(&ana, "Hours slept").await;
    world.taps(&ana, "Large in the pictures").await;
    for (day, asleep) in [(2, "23:50"), (3, "00:20")] {
        world.until(&format!("2026-03-0{day}T19:00:00Z")).await;
        for said in ["6", "40"] {
            world.says(&kim, said).await;
        }
        world.taps(&kim, "Skip").await;
        for said in ["4", "yes", "2", "7 h 30", asleep, "work", "5", "3", "07:10", "no"] {
            world.says(&kim, said).await;
        }
        world.taps(&kim, "No note").await;
    }
    world.says(&kim, "/chart").await;
    let week = kim.last().unwrap();
    let photo = week.photo.clone().expect("a picture");
    // Nine rows beneath the three that are large: higher than the picture of those alone.
    assert!(photo.width == 1080 && photo.height > 1440 && photo.height <= 1920, "{photo:?}");
    for told in [
        "mood 6; distress (SUDs, highest of the day) 40; Hours slept 7 h 30 min.",
        "Asleep at: between 23:50 and 00:20, on 2 days",
        "Panic attacks: 2, on 2 days",
        "Hours slept day by day, over up to four weeks",
        "this week’s other answers",
    ] {
        assert!(plain(&week.text).contains(told), "{told}: {}", week.text);
    }
    world.says(&ana, "/clients").await;
    world.taps(&ana, "Heron").await;
    world.taps(&ana, "Before the session").await;
    let look = ana.last().unwrap();
    assert!(
        look.photo.is_some() && plain(&look.text).contains("Craving: 4 on each of 2 days."),
        "{}",
        look.text
    );
    world.taps(&ana, "PDF").await;
    assert!(ana.last().unwrap().document.is_some(), "{}", world.last(&ana));
    assert_eq!(world.sandbox.violations(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn an_item_of_the_library_is_picked_in_one_tap_and_taken_off_without_losing_an_answer() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    opens(&world, &ana, "Heron").await;
    world.taps(&ana, "From the library").await;
    world.taps(&ana, "Sleep").await;
    world.taps(&ana, "Sleep quality").await;
    // The same twice says so.
    opens(&world, &ana, "Heron").await;
    world.taps(&ana, "From the library").await;
    world.taps(&ana, "Sleep").await;
    world.taps(&ana, "Sleep quality").await;
    assert!(world.last(&ana).contains("asked already"), "{}", world.last(&ana));
    world.until("2026-03-02T19:00:00Z").await;
    for passed in ["Skip", "Skip", "Skip"] {
        world.taps(&kim, passed).await;
    }
    let card = kim.last().unwrap();
    world.taps(&kim, "7").await;
    assert_eq!(answers(&world).await, ["sleep_quality|0|7"]);
    opens(&world, &ana, "Heron").await;
    world.taps(&ana, "5 Sleep quality").await;
    world.taps(&ana, "Take it off").await;
    world.until("2026-03-02T19:10:00Z").await;
    assert!(
        world.last(&kim).contains("no longer asks you about this: Sleep quality"),
        "{}",
        world.last(&kim)
    );
    world.until("2026-03-03T19:00:00Z").await;
    assert!(world.last(&kim).contains("1 of 4"), "{}", world.last(&kim));
    assert_eq!(answers(&world).await, ["sleep_quality|0|7"], "what was answered stays");
    // A button of the day before still answers that day, as long as it can be filled in.
    let button = card.button("3").unwrap().data.clone().unwrap();
    kim.press_data(card.id, &button);
    world.settle().await;
    assert_eq!(answers(&world).await, ["sleep_quality|0|3"]);
    assert_eq!(world.sandbox.violations(), Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_line_that_is_no_question_gets_one_sentence_and_the_next_may_be_typed() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    opens(&world, &ana, "Heron").await;
    world.taps(&ana, "Type one").await;
    for (line, said) in [
        ("Panic attacks", "What kind of answer"),
        ("Craving 5-5", "the same"),
        ("Craving 9-2", "lower one first"),
        ("Craving 0-1000", "too long"),
        ("🙂🙂 0-5", "no letters"),
        ("Where? home, home", "twice"),
    ] {
        world.says(&ana, line).await;
        let last = world.last(&ana);
        assert!(last.contains(said) && !last.contains("911"), "{line}: {last}");
    }
    world.says(&ana, "Craving 0-5").await;
    world.taps(&ana, "Change it").await;
    world.says(&ana, "Craving for sugar 0-5").await;
    world.keeps(&ana).await;
    let asked = world.rows("SELECT json_extract(spec, '$.name') FROM items WHERE spec IS NOT NULL").await;
    assert_eq!(asked, ["Craving for sugar"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_order_is_the_therapists_and_the_last_question_stays() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    opens(&world, &ana, "Heron").await;
    world.taps(&ana, "2 Distress").await;
    world.taps(&ana, "Earlier").await;
    world.until("2026-03-02T19:00:00Z").await;
    assert!(world.last(&kim).contains("distress today"), "{}", world.last(&kim));
    for question in ["2 Mood", "2 Skills", "2 Homework", "2 Note"] {
        opens(&world, &ana, "Heron").await;
        world.taps(&ana, question).await;
        world.taps(&ana, "Take it off").await;
    }
    opens(&world, &ana, "Heron").await;
    world.taps(&ana, "1 Distress").await;
    world.taps(&ana, "Take it off").await;
    assert_eq!(world.rows("SELECT item_id FROM form_items").await, ["2"]);
    world.until("2026-03-03T19:00:00Z").await;
    world.says(&kim, "30").await;
    assert!(world.last(&kim).contains("It is saved"), "{}", world.last(&kim));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn in_arabic_and_spanish_as_well() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    for (lang, open, kind, line, keep) in [
        ("Español", "Qué se pregunta", "Escribir una", "¿Saliste de casa? sí/no", "Ninguna"),
        ("العربية", "ما يُسأل عنه", "كتابة سؤال", "قوة الرغبة ٠-٥", "لا شيء منها"),
    ] {
        world.says(&ana, "/settings").await;
        let language = if lang == "Español" { "Language" } else { "Idioma" };
        world.taps(&ana, language).await;
        world.taps(&ana, lang).await;
        world.says(&ana, "/clients").await;
        world.taps(&ana, "Heron").await;
        world.taps(&ana, open).await;
        world.taps(&ana, kind).await;
        world.says(&ana, line).await;
        world.taps(&ana, keep).await;
    }
    let asked =
        world.rows("SELECT json_extract(spec, '$.name') FROM items WHERE spec IS NOT NULL ORDER BY id").await;
    assert_eq!(asked, ["¿Saliste de casa?", "قوة الرغبة"]);
}

/// Kim has answered all but when they fell asleep.
async fn at_the_clock(lang: &str) -> (World, Person) {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    adds(&world, &ana, "Asleep at clock").await;
    world.says(&kim, "/settings").await;
    world.taps(&kim, "Language").await;
    world.taps(&kim, lang).await;
    world.until("2026-03-02T19:00:00Z").await;
    for said in ["7", "30", "0"] {
        world.says(&kim, said).await;
    }
    (world, kim)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_time_with_two_meanings_is_asked_back_with_a_button_for_each() {
    for (lang, typed, [early, late], asks, part) in [
        (
            "English",
            "half past ten",
            ["10:30", "22:30"],
            "Do you mean 10:30 or 22:30?",
            ["in the morning", "at night"],
        ),
        (
            "Español",
            "las diez y media",
            ["10:30", "22:30"],
            "¿Quieres decir 10:30 o 22:30?",
            ["de la mañana", "por la noche"],
        ),
        ("العربية", "العاشرة والنصف", ["١٠:٣٠", "٢٢:٣٠"], "هل المقصود", ["صباحا", "مساء"]),
    ] {
        for (at, minutes) in [(0, 630), (1, 1350)] {
            let (world, kim) = at_the_clock(lang).await;
            world.says(&kim, typed).await;
            let card = kim.last().unwrap();
            assert!(plain(&card.text).contains(asks), "{}", kim.transcript());
            let labels: Vec<String> = card.keyboard[0].iter().map(|button| button.label.clone()).collect();
            assert_eq!(labels.len(), 2, "{labels:?}");
            assert!(labels[at].contains([early, late][at]), "{labels:?}");
            assert_eq!(answers(&world).await, [""; 0], "nothing is guessed");
            world.taps(&kim, &labels[at]).await;
            assert_eq!(answers(&world).await, [format!("Asleep at|0|{minutes}")], "{}", kim.transcript());
        }
        for (part, minutes) in part.into_iter().zip([630, 1350]) {
            let (world, kim) = at_the_clock(lang).await;
            world.says(&kim, typed).await;
            world.says(&kim, part).await;
            assert_eq!(answers(&world).await, [format!("Asleep at|0|{minutes}")], "{}", kim.transcript());
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_typed_no_changed_into_a_yes_is_a_yes_and_back() {
    for (lang, no, yes) in [("English", "no", "yes"), ("Español", "no", "sí"), ("العربية", "لا", "نعم")]
    {
        let world = World::at("2026-03-02T09:00:00Z").await;
        let ana = world.therapist(1, "Ana Ruiz").await;
        let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
        adds(&world, &ana, "Did you leave the house? yes/no").await;
        adds(&world, &ana, "Panic attacks count").await;
        world.says(&kim, "/settings").await;
        world.taps(&kim, "Language").await;
        world.taps(&kim, lang).await;
        world.until("2026-03-02T19:00:00Z").await;
        for said in ["7", "30", "0"] {
            world.says(&kim, said).await;
        }
        let message = kim.say(no);
        world.settle().await;
        for (words, kept) in [(yes, 1), (no, 0), (yes, 1)] {
            kim.edit_text(message, words);
            world.settle().await;
            let told = [format!("Did you leave the house?|0|{kept}")];
            assert_eq!(answers(&world).await, told, "{}", kim.transcript());
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_draft_stays_while_another_wording_is_not_understood() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let _kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    world.says(&ana, "/clients").await;
    for label in ["Heron", "What is asked", "Type one"] {
        world.taps(&ana, label).await;
    }
    world.says(&ana, "Panic attacks number").await;
    let draft = ana.last().unwrap().id;
    world.says(&ana, "Panic attacks of every day").await;
    ana.tap_on(draft, "None of them").unwrap();
    world.settle().await;
    let asked = world.rows("SELECT json_extract(spec, '$.name') FROM items WHERE spec IS NOT NULL").await;
    assert_eq!(asked, ["Panic attacks"], "{}", ana.transcript());
}

/// What was chosen before stays only where somebody says "also".
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_is_typed_at_a_list_is_the_answer_by_name_as_by_number() {
    for (lang, [home, work, out], back, also) in [
        ("English", ["home", "work", "out"], "back", "also out"),
        ("Español", ["casa", "trabajo", "calle"], "atrás", "también calle"),
        ("العربية", ["البيت", "العمل", "السوق"], "رجوع", "والسوق"),
    ] {
        let world = World::at("2026-03-02T09:00:00Z").await;
        let ana = world.therapist(1, "Ana Ruiz").await;
        let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
        adds(&world, &ana, &format!("Where? several: {home}, {work}, {out}")).await;
        adds(&world, &ana, "Went out? yes/no").await;
        world.says(&kim, "/settings").await;
        world.taps(&kim, "Language").await;
        world.taps(&kim, lang).await;
        world.until("2026-03-02T19:00:00Z").await;
        let skip = match lang {
            "English" => "skip",
            "Español" => "saltar",
            _ => "تخطي",
        };
        for _ in 0..3 {
            world.says(&kim, skip).await;
        }
        for (said, kept) in
            [(home, "1"), (work, "2"), ("1", "1"), (also, "1,3"), (&format!("{home}, {work}"), "1,2")]
        {
            world.says(&kim, said).await;
            let parts = "SELECT group_concat(part) FROM (SELECT a.part FROM answers a JOIN items i ON i.id = a.item_id
                         WHERE i.client_id IS NOT NULL AND a.part <> 0 ORDER BY a.part)";
            assert_eq!(world.rows(parts).await, [kept], "{said}\n{}", kim.transcript());
            world.says(&kim, back).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn the_first_tap_on_a_question_just_added_opens_it() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    adds(&world, &ana, "Craving -5 to 5 worst..best").await;
    world.taps(&ana, "Craving").await;
    assert!(plain(&world.last(&ana)).contains("5 of 6"), "{}", world.last(&ana));
}

/// Its button stands under one task; what was typed or looked at since does not change that.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_button_under_a_task_or_a_question_saves_that_one_and_no_other() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    let tasks = "SELECT task FROM homework ORDER BY id";
    let asks = async |text: &str| {
        world.says(&ana, "/clients").await;
        world.taps(&ana, "Heron").await;
        world.taps(&ana, "Homework").await;
        world.taps(&ana, "Add a task").await;
        world.says(&ana, text).await;
        ana.messages().into_iter().rev().find(|message| message.text.contains(text)).unwrap().id
    };
    let first = asks("Walk to the river").await;
    let second = asks("Call my sister").await;
    ana.tap_on(first, "Until I end it").unwrap();
    world.settle().await;
    assert_eq!(world.rows(tasks).await, ["Walk to the river"], "{}", ana.transcript());
    // What was half typed is still asked.
    world.says(&ana, "until 22 March").await;
    assert_eq!(world.rows(tasks).await, ["Walk to the river", "Call my sister"], "{}", ana.transcript());
    for old in [first, second] {
        ana.tap_on(old, "Until I end it").unwrap();
        world.settle().await;
    }
    assert_eq!(world.rows(tasks).await.len(), 2, "{}", ana.transcript());
    opens(&world, &ana, "Heron").await;
    world.taps(&ana, "Type one").await;
    world.says(&ana, "Delta count").await;
    let delta = ana.last().unwrap();
    let button = delta.keyboard[0][0].data.clone().unwrap();
    world.says(&ana, "Epsilon yes/no").await;
    ana.press_data(delta.id, &button);
    world.settle().await;
    let own = "SELECT json_extract(spec, '$.name') FROM items WHERE client_id IS NOT NULL";
    assert_eq!(world.rows(own).await, ["Delta"], "{}", ana.transcript());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_new_question_is_asked_before_the_note_but_for_one_that_was_moved() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    let order = async || {
        let names = "SELECT coalesce(i.code, json_extract(i.spec, '$.name')) FROM form_items f
                     JOIN items i ON i.id = f.item_id ORDER BY f.position";
        world.rows(names).await.split_off(4).join(" ")
    };
    adds(&world, &ana, "Craving 0-5").await;
    let list = plain(&world.last(&ana));
    assert!(list.contains("5. Craving") && list.contains("6. Note"), "{list}");
    world.taps(&ana, "5 ").await;
    assert!(plain(&world.last(&ana)).contains("Craving"), "{}", world.last(&ana));
    // A note put aside is the last once it is taken up again.
    world.says(&kim, "/settings").await;
    world.taps(&kim, "What I am asked").await;
    world.taps(&kim, "⏸ Note").await;
    opens(&world, &ana, "Heron").await;
    for label in ["From the library", "Sleep", "Sleep quality"] {
        world.taps(&ana, label).await;
    }
    assert_eq!(order().await, "Craving sleep_quality note");
    world.taps(&kim, "▶ Note").await;
    // Where she has put it herself it stays, and what is added goes to the end.
    opens(&world, &ana, "Heron").await;
    world.taps(&ana, "7 Note").await;
    world.taps(&ana, "↑ Earlier").await;
    adds(&world, &ana, "Tension 0-5").await;
    assert_eq!(order().await, "Craving note sleep_quality Tension");
    assert!(plain(&world.last(&ana)).contains("8. Tension"), "{}", world.last(&ana));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn an_own_unit_takes_whole_numbers_says_so_and_asks_what_may_have_decimals() {
    for (lang, whole, two, unclear, clear) in [
        ("English", "whole numbers only", "in two ways", "1.500", "1,500"),
        ("Español", "números enteros", "de dos maneras", "1,500", "1.500"),
        ("العربية", "الأعداد الصحيحة", "بطريقتين", "1,500", "١٬٥٠٠"),
    ] {
        let world = World::at("2026-03-02T09:00:00Z").await;
        let ana = world.therapist(1, "Ana Ruiz").await;
        let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
        world.says(&ana, "/clients").await;
        for label in ["Heron", "What is asked", "Type one"] {
            world.taps(&ana, label).await;
        }
        world.says(&ana, "Water amount vasos").await;
        let draft = world.last(&ana);
        assert!(draft.contains("This takes whole numbers"), "{draft}");
        world.keeps(&ana).await;
        world.says(&kim, "/settings").await;
        world.taps(&kim, "Language").await;
        world.taps(&kim, lang).await;
        world.until("2026-03-02T19:00:00Z").await;
        for said in ["7", "30", "0"] {
            world.says(&kim, said).await;
        }
        for (typed, why) in [
            ("2.5", whole),
            ("2,5", whole),
            ("2½", whole),
            ("½", whole),
            ("2,5 vasos", whole),
            (unclear, two),
        ] {
            let before = kim.messages().len();
            world.says(&kim, typed).await;
            let new: Vec<String> = kim.messages().split_off(before).into_iter().map(|m| m.text).collect();
            assert!(new[0].contains(why) && !new.concat().contains("112"), "{lang} {typed}: {new:?}");
            assert_eq!(answers(&world).await, [""; 0], "{lang} {typed}");
        }
        world.says(&kim, clear).await;
        assert_eq!(answers(&world).await, ["Water|0|1500"], "{lang}: {}", kim.transcript());
    }
}
