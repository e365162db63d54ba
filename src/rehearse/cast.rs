//! Who plays, and the lines they know by heart: what people type themselves, in their own language.
//! A language without lines of its own is played with English ones; every word of the bot is still its own.

use chrono_tz::Tz;

/// Everything a simulated person ever types that is not a number, a time or a command.
#[derive(Debug)]
pub struct Lines {
    pub therapist: &'static str,
    pub main: &'static str,
    pub sparse: &'static str,
    pub steady: &'static str,
    /// The aliases the therapist gives, in the order of the clients.
    pub aliases: [&'static str; 3],
    pub tasks: [&'static str; 2],
    pub skill: &'static str,
    pub good_notes: [&'static str; 4],
    pub hard_notes: [&'static str; 4],
    pub city: &'static str,
    pub thanks: &'static str,
}

/// Where the therapist and the main client live: its clocks go forward in the first week.
pub const HOME: Tz = Tz::America__New_York;
/// Where the sparse client lives; found from a location.
pub const AWAY: Tz = Tz::Europe__Madrid;
pub const AWAY_PLACE: (f64, f64) = (40.4168, -3.7038);
/// Where the steady client lives; found from a location too.
pub const FAR: Tz = Tz::Asia__Tokyo;
pub const FAR_PLACE: (f64, f64) = (35.6762, 139.6503);

pub const THERAPIST: i64 = 5001;
pub const MAIN: i64 = 5002;
pub const SPARSE: i64 = 5003;
/// Who answers nearly every day, where there is a third client.
pub const STEADY: i64 = 5004;

/// The lines for a language by its tag.
pub fn lines(lang: &str) -> &'static Lines {
    match lang {
        "es" => &SPANISH,
        "ar" => &ARABIC,
        _ => &ENGLISH,
    }
}

const ENGLISH: Lines = Lines {
    therapist: "Dr. Elena Marsh",
    main: "Robin",
    sparse: "Sam",
    steady: "Yuki",
    aliases: ["Heron", "Willow", "Birch"],
    tasks: [
        "Walk for ten minutes before lunch",
        "Write down one worry and what I would tell a friend about it",
    ],
    skill: "Calling my sister",
    good_notes: [
        "Slept through the night for once.",
        "Lunch with an old friend. I laughed a lot.",
        "The walk helped more than I expected.",
        "Cooked a proper dinner and enjoyed it.",
    ],
    hard_notes: [
        "Argued with my manager and could not let it go.",
        "Woke at four and lay there thinking.",
        "Too many people on the train. I got off early.",
        "Did not want to get up. I did, in the end.",
    ],
    city: "New York",
    thanks: "Thank you, good night",
};

const SPANISH: Lines = Lines {
    therapist: "Dra. Elena Marín",
    main: "Lucía",
    sparse: "Pablo",
    steady: "Yuki",
    aliases: ["Garza", "Sauce", "Abedul"],
    tasks: ["Caminar diez minutos antes de comer", "Escribir una preocupación y lo que le diría a una amiga"],
    skill: "Llamar a mi hermana",
    good_notes: [
        "Por fin dormí toda la noche.",
        "Comí con una vieja amiga. Me reí mucho.",
        "El paseo me ayudó más de lo que esperaba.",
        "Preparé una cena de verdad y la disfruté.",
    ],
    hard_notes: [
        "Discutí con mi jefe y no pude dejar de pensarlo.",
        "Me desperté a las cuatro y me quedé dando vueltas.",
        "Demasiada gente en el metro. Me bajé antes.",
        "No quería levantarme. Al final lo hice.",
    ],
    city: "Nueva York",
    thanks: "Gracias, buenas noches",
};

const ARABIC: Lines = Lines {
    therapist: "د. ليلى حداد",
    main: "نور",
    sparse: "سامي",
    steady: "هناء",
    aliases: ["بلشون", "صفصاف", "زيتون"],
    tasks: ["المشي عشر دقائق قبل الغداء", "كتابة قلق واحد وما كنت سأقوله لصديقة عنه"],
    skill: "الاتصال بأختي",
    good_notes: [
        "نمت طوال الليل أخيرًا.",
        "تغديت مع صديقة قديمة وضحكت كثيرًا.",
        "المشي ساعدني أكثر مما توقعت.",
        "طبخت عشاءً حقيقيًا واستمتعت به.",
    ],
    hard_notes: [
        "تجادلت مع مديري ولم أستطع أن أنسى الأمر.",
        "استيقظت في الرابعة وبقيت أفكر.",
        "كان القطار مزدحمًا جدًا فنزلت مبكرًا.",
        "لم أرد أن أنهض، لكنني نهضت في النهاية.",
    ],
    city: "نيويورك",
    thanks: "شكرًا، تصبح على خير",
};
