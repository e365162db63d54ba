//! A question whose answer is a span of clock times: typed in one line by a therapist of each language, answered by two
//! taps, by words, and by one half of each; told, drawn, exported and put aside as every other.

use tidemark::sandbox::Person;

use super::support::World;

struct Tongue {
    lang: &'static str,
    line: &'static str,
    skip: &'static str,
    /// The therapist's list, and what its row of this question says.
    list: [&'static str; 2],
    /// The first card, the second, and the sentence where there are no two times.
    asks: [&'static str; 3],
    /// The two hours that are tapped.
    hours: [&'static str; 2],
    back: &'static str,
    /// What was understood of 23:00 to 7:00.
    told: &'static str,
    /// The same typed, and its second half alone.
    typed: &'static str,
    half: [&'static str; 2],
    /// The week of it.
    week: &'static str,
    put_aside: [&'static str; 2],
}

const TONGUES: [Tongue; 3] = [
    Tongue {
        lang: "English",
        line: "In bed from-to",
        skip: "skip",
        list: ["What is asked", "In bed (from one time to another)"],
        asks: ["Tap when it began", "It began at 23:00", "two different times"],
        hours: ["23:00", "07:00"],
        back: "Back",
        told: "In bed: 23:00–07:00 (8 h)",
        typed: "from 11pm to 7:30 am",
        half: ["23:15", "7"],
        week: "In bed: 7 h 45 min to 8 h 30 min, on 3 days",
        put_aside: ["What I am asked", "(put aside)"],
    },
    Tongue {
        lang: "Español",
        line: "En la cama desde-hasta",
        skip: "omitir",
        list: ["Qué se pregunta", "En la cama (de una hora a otra)"],
        asks: ["Toca cuándo empezó", "Empezó a las 23:00", "dos horas distintas"],
        hours: ["23:00", "07:00"],
        back: "Atrás",
        told: "En la cama: de 23:00 a 07:00 (8 h)",
        typed: "de 23:00 a 7:30",
        half: ["a las 23:15", "las 7"],
        week: "En la cama: de 7 h 45 min a 8 h 30 min",
        put_aside: ["Qué me preguntas", "(aparte)"],
    },
    Tongue {
        lang: "العربية",
        line: "في السرير من-إلى",
        skip: "تخطي",
        list: ["ما يُسأل عنه", "في السرير (من وقت إلى وقت)"],
        asks: ["وقت البداية", "كانت البداية عند ٢٣:٠٠", "وقتين مختلفين"],
        hours: ["٢٣:٠٠", "٠٧:٠٠"],
        back: "رجوع",
        told: "في السرير: من ٢٣:٠٠ إلى ٠٧:٠٠ (٨ س)",
        typed: "١١ مساءً إلى ٧:٣٠ صباحًا",
        half: ["الساعة ٢٣:١٥", "٧"],
        week: "في السرير: من ٧ س ٤٥ د إلى ٨ س ٣٠ د",
        put_aside: ["ما أُسأل عنه", "(جانبًا)"],
    },
];

impl Tongue {
    fn name(&self) -> &'static str {
        self.line.rsplit_once(' ').unwrap().0
    }
}

fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

fn said(person: &Person) -> String {
    plain(&person.last().unwrap().text)
}

/// What was said of words that were no answer, and the question that came below it.
fn refused(person: &Person) -> String {
    let last: Vec<_> = person.messages().into_iter().rev().filter(|m| m.from_bot).take(2).collect();
    plain(&format!("{}\n{}", last[1].text, last[0].text))
}

async fn speaks(world: &World, person: &Person, lang: &str) {
    world.says(person, "/settings").await;
    world.taps(person, "Language").await;
    world.taps(person, lang).await;
}

/// Kim is asked for a span beside what everybody is, and stands at that question on this day.
async fn asked(world: &World, kim: &Person, tongue: &Tongue, day: u8) {
    world.until(&format!("2026-03-0{day}T19:00:00Z")).await;
    for said in ["6", "40", "0", tongue.skip] {
        world.says(kim, said).await;
    }
    assert!(said(kim).contains(tongue.asks[0]), "{}", kim.transcript());
}

async fn kept(world: &World) -> Vec<String> {
    world
        .rows(
            "SELECT a.value % 1440, a.value / 1440 FROM answers a JOIN items i ON i.id = a.item_id
             WHERE i.client_id IS NOT NULL AND a.value IS NOT NULL",
        )
        .await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_span_is_tapped_and_typed_and_told_and_drawn_and_exported_in_every_language() {
    for tongue in &TONGUES {
        let world = World::at("2026-03-02T09:00:00Z").await;
        let ana = world.therapist(1, "Ana Ruiz").await;
        let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
        world.says(&ana, "/clients").await;
        world.taps(&ana, "Heron").await;
        world.taps(&ana, "What is asked").await;
        world.taps(&ana, "Type one").await;
        world.says(&ana, tongue.line).await;
        assert!(said(&ana).contains("[00:00] [01:00]"), "{}", said(&ana));
        world.keeps(&ana).await;
        world.puts_last(&ana, tongue.name()).await;
        speaks(&world, &ana, tongue.lang).await;
        speaks(&world, &kim, tongue.lang).await;

        // By two taps; whoever began wrong begins anew.
        asked(&world, &kim, tongue, 2).await;
        world.taps(&kim, tongue.hours[1]).await;
        world.taps(&kim, tongue.back).await;
        assert!(said(&kim).contains(tongue.asks[0]), "{}", kim.transcript());
        world.taps(&kim, tongue.hours[0]).await;
        assert!(said(&kim).contains(tongue.asks[1]), "{}", kim.transcript());
        assert_eq!(kept(&world).await, [""; 0], "half of it is no answer");
        world.taps(&kim, tongue.hours[1]).await;
        assert!(said(&kim).contains(tongue.told), "{}", kim.transcript());
        assert_eq!(kept(&world).await, ["1380|480"]);

        // In one text.
        asked(&world, &kim, tongue, 3).await;
        world.says(&kim, tongue.typed).await;
        assert_eq!(kept(&world).await, ["1380|480", "1380|510"], "{}", kim.transcript());

        // One half after the other; what is no span gets a sentence, and nothing is lost by it.
        asked(&world, &kim, tongue, 4).await;
        for no_span in ["23:15-23:15", "25:00-7"] {
            world.says(&kim, no_span).await;
            assert!(refused(&kim).contains(tongue.asks[2]), "{no_span}: {}", kim.transcript());
        }
        world.says(&kim, tongue.half[0]).await;
        world.says(&kim, "23:15").await;
        assert!(refused(&kim).contains(tongue.asks[2]), "{}", kim.transcript());
        world.says(&kim, tongue.half[1]).await;
        assert_eq!(kept(&world).await, ["1380|480", "1380|510", "1395|465"], "{}", kim.transcript());

        world.says(&kim, "/chart").await;
        let week = kim.last().unwrap();
        assert!(week.photo.is_some() && plain(&week.text).contains(tongue.week), "{}", week.text);
        world.says(&ana, "/clients").await;
        world.taps(&ana, "Heron").await;
        assert!(said(&ana).contains(tongue.week), "{}", said(&ana));
        world.taps(&ana, tongue.list[0]).await;
        assert!(said(&ana).contains(tongue.list[1]), "{}", said(&ana));
        world.says(&kim, "/export").await;
        let documents: Vec<_> = kim.messages().into_iter().filter_map(|message| message.document).collect();
        let csv = String::from_utf8(kim.file(&documents[0].file_id).unwrap()).unwrap();
        for row in [",,480,23:00-07:00,", ",,465,23:15-07:00,", "\"minutes, with both times as text\""] {
            assert!(csv.contains(row), "{row}: {csv}");
        }

        // Put aside it is asked no more.
        world.says(&kim, "/settings").await;
        world.taps(&kim, tongue.put_aside[0]).await;
        let (name, _) = tongue.told.split_once(':').unwrap();
        world.taps(&kim, name).await;
        assert!(said(&kim).contains(tongue.put_aside[1]), "{}", said(&kim));
        world.until("2026-03-05T19:00:00Z").await;
        for said in ["6", "40", "0", tongue.skip] {
            world.says(&kim, said).await;
        }
        assert!(!said(&kim).contains(tongue.asks[0]), "{}", kim.transcript());
        assert_eq!(world.sandbox.violations(), Vec::<String>::new());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_span_that_may_be_two_is_asked_back_and_an_old_button_goes_on_where_it_was() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    let tongue = &TONGUES[0];
    world.says(&ana, "/clients").await;
    world.taps(&ana, "Heron").await;
    world.taps(&ana, "What is asked").await;
    world.taps(&ana, "Type one").await;
    world.says(&ana, tongue.line).await;
    world.keeps(&ana).await;
    world.puts_last(&ana, tongue.name()).await;
    asked(&world, &kim, tongue, 2).await;
    let first = kim.last().unwrap();
    world.says(&kim, "11 to 7").await;
    let asks = "Do you mean 11:00–19:00 (8 h) or 23:00–07:00 (8 h)?";
    assert!(said(&kim).contains(asks), "{}", kim.transcript());
    assert_eq!(kept(&world).await, [""; 0], "nothing is guessed");
    world.taps(&kim, "23:00–07:00 (8 h)").await;
    assert_eq!(kept(&world).await, ["1380|480"]);
    // Of one time with two meanings it may be said which, and it is half of the answer.
    world.taps(&kim, "In bed").await;
    world.says(&kim, "11").await;
    assert!(said(&kim).contains("Do you mean 11:00 or 23:00?"), "{}", kim.transcript());
    world.says(&kim, "at night").await;
    assert!(said(&kim).contains("It began at 23:00"), "{}", kim.transcript());
    world.says(&kim, "7").await;
    assert_eq!(kept(&world).await, ["1380|480"], "{}", kim.transcript());
    // The first half pressed again asks the second, and takes nothing back.
    let button = first.button("22:00").unwrap().data.clone().unwrap();
    kim.press_data(first.id, &button);
    world.settle().await;
    assert!(said(&kim).contains("It began at 22:00"), "{}", kim.transcript());
    assert_eq!(kept(&world).await, ["1380|480"]);
    // The therapist chooses when a week of it stands out, in hours of a day.
    world.says(&ana, "/clients").await;
    for pressed in ["Heron", "What is asked", "In bed", "When it stands out"] {
        world.taps(&ana, pressed).await;
    }
    assert!(said(&ana).contains("On a scale from 0 h to 24 h, 20% is 4 h 48 min."), "{}", said(&ana));
    world.taps(&ana, "10% higher").await;
    assert!(said(&ana).contains("average is 10% higher"), "{}", said(&ana));
    // A look at something else takes the half away from nobody.
    world.says(&kim, "/help").await;
    world.says(&kim, "6:10").await;
    assert_eq!(kept(&world).await, ["1320|490"], "{}", kim.transcript());
    // Asked which of two, the same once more gets a word, and a part of the day says which.
    world.taps(&kim, "In bed").await;
    world.says(&kim, "11 to 7").await;
    world.says(&kim, "11 to 7").await;
    let told = kim.messages().into_iter().rev().nth(1).unwrap().text;
    assert!(told.contains("can be read in two ways"), "{}", kim.transcript());
    assert!(said(&kim).contains(asks), "the same two are asked for below: {}", kim.transcript());
    world.says(&kim, "in the morning").await;
    assert_eq!(kept(&world).await, ["660|480"], "{}", kim.transcript());
    // A length is none of the two times.
    world.taps(&kim, "In bed").await;
    world.taps(&kim, "23:00").await;
    world.says(&kim, "8 hours").await;
    assert!(said(&kim).contains("23:00–07:00 (8 h) or 23:00–08:00 (9 h)"), "{}", kim.transcript());
    world.taps(&kim, "23:00–07:00 (8 h)").await;
    assert_eq!(kept(&world).await, ["1380|480"], "{}", kim.transcript());
    assert_eq!(world.sandbox.violations(), Vec::<String>::new());
}

/// Changes a message, and gives what was said of it.
async fn edits(world: &World, kim: &Person, message: i64, text: &str) -> String {
    kim.edit_text(message, text);
    world.settle().await;
    said(kim)
}

async fn types(world: &World, kim: &Person, text: &str) -> i64 {
    let message = kim.say(text);
    world.settle().await;
    message
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn of_a_span_typed_in_two_messages_either_may_be_changed_later() {
    const WAYS: [[&str; 7]; 3] = [
        ["10 pm", "7", "6", "9 pm", "8 pm", "In bed: 20:00–06:00", "In bed: 21:30–06:00"],
        ["a las 22", "las 7", "las 6", "a las 21", "a las 20", "de 20:00 a 06:00", "de 21:30 a 06:00"],
        ["٢٢", "٧", "٦", "٢١", "٢٠", "من ٢٠:٠٠ إلى ٠٦:٠٠", "من ٢١:٣٠ إلى ٠٦:٠٠"],
    ];
    for (tongue, [ten, seven, six, nine, eight, told, half_past]) in TONGUES.iter().zip(WAYS) {
        let world = World::at("2026-03-02T09:00:00Z").await;
        let ana = world.therapist(1, "Ana Ruiz").await;
        let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
        world.says(&ana, "/clients").await;
        for label in ["Heron", "What is asked", "Type one"] {
            world.taps(&ana, label).await;
        }
        world.says(&ana, tongue.line).await;
        world.keeps(&ana).await;
        world.puts_last(&ana, tongue.name()).await;
        speaks(&world, &kim, tongue.lang).await;
        asked(&world, &kim, tongue, 2).await;
        let before = kim.messages().len();
        let first = types(&world, &kim, ten).await;
        // While the second is asked.
        edits(&world, &kim, first, nine).await;
        assert!(
            kim.transcript().contains("21:00") || kim.transcript().contains("٢١:٠٠"),
            "{}",
            kim.transcript()
        );
        let second = types(&world, &kim, seven).await;
        assert_eq!(kept(&world).await, ["1260|600"], "{}", kim.transcript());
        edits(&world, &kim, second, six).await;
        assert_eq!(kept(&world).await, ["1260|540"], "{}", kim.transcript());
        edits(&world, &kim, first, ten).await;
        assert_eq!(kept(&world).await, ["1320|480"], "{}", kim.transcript());
        edits(&world, &kim, first, eight).await;
        assert_eq!(kept(&world).await, ["1200|600"], "{}", kim.transcript());
        assert!(plain(&kim.transcript()).contains(told), "{}", kim.transcript());
        // Both at once are an answer by themselves, and the half of the other message is gone with it.
        edits(&world, &kim, first, "21:30 - 6").await;
        assert_eq!(kept(&world).await, ["1290|510"], "{}", kim.transcript());
        assert!(plain(&kim.transcript()).contains(half_past), "{}", kim.transcript());
        assert!(
            !kim.messages().split_off(before).iter().any(|m| m.text.contains("112")),
            "{}",
            kim.transcript()
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_change_of_a_half_that_cannot_be_taken_is_told_why_and_not_whom_to_call() {
    let world = World::at("2026-03-02T09:00:00Z").await;
    let ana = world.therapist(1, "Ana Ruiz").await;
    let kim = world.client(&ana, 2, "Heron", "Madrid", "20:00").await;
    let tongue = &TONGUES[0];
    world.says(&ana, "/clients").await;
    for label in ["Heron", "What is asked", "Type one"] {
        world.taps(&ana, label).await;
    }
    world.says(&ana, tongue.line).await;
    world.keeps(&ana).await;
    world.puts_last(&ana, tongue.name()).await;
    asked(&world, &kim, tongue, 2).await;
    let first = types(&world, &kim, "10 pm").await;
    let second = types(&world, &kim, "7").await;
    for (message, text, why) in [
        (first, "at 9", "can be read in two ways"),
        (first, "7 am", "begin and end at the same time"),
        (second, "10 pm", "begin and end at the same time"),
    ] {
        let told = edits(&world, &kim, message, text).await;
        assert!(told.contains(why) && !told.contains("112"), "{text}: {told}");
    }
    assert_eq!(kept(&world).await, ["1320|540"]);
    // A cry is a cry, whatever message says it.
    let told = edits(&world, &kim, first, "I cannot go on").await;
    assert!(told.contains("112"), "{told}");
    // Said anew in other words, it is no longer of those two.
    world.taps(&kim, "In bed").await;
    world.says(&kim, "from 23:00 to 8:30").await;
    for (message, text) in [(first, "9 pm"), (second, "6 am")] {
        let told = edits(&world, &kim, message, text).await;
        assert!(told.contains("was changed after this message") && !told.contains("112"), "{text}: {told}");
    }
    assert_eq!(kept(&world).await, ["1380|570"]);
    world.taps(&kim, "In bed").await;
    let both = types(&world, &kim, "from 9 to 17").await;
    let told = edits(&world, &kim, both, "from 11 to 7").await;
    assert!(told.contains("can be read in two ways") && !told.contains("112"), "{told}");
    assert_eq!(kept(&world).await, ["540|480"]);
}
