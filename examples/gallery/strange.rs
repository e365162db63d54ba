//! The client whose therapist types everything a picture may stumble over: many scripts and both directions in one
//! name, emoji, words without a place to break, and the longest texts the bot takes. The same in every language.

use tidemark::domain::skill::SkillName;

use crate::cast::{Life, Skill, Task};

const DAYS: u16 = 33;

/// Exactly as long as an alias may be.
const ALIAS: &str = "Ñandú 🦤 طائر الليل 小鳥 Птица ทะเล हंस ☀️!";

const SKILLS: [&str; 6] = [
    "🧊 Ice on both wrists → count to 20",
    "تنفس 4-7-8 ببطء",
    "शांत साँस लेना",
    "深呼吸",
    "หายใจลึก ๆ",
    "👩🏽‍🦽‍➡️ Rollen 👩‍👩‍👧‍👦 & <b>reden</b>",
];

const TASKS: [&str; 5] = [
    // As long as a task may be.
    "Write down, before breakfast and without judging it, one thing I noticed, one thing I felt, and one thing I \
     would say to a friend who noticed and felt the same, then close the book and go outside now.",
    "المشي 10 دقائق (park → river) ثم كتابة 3 جمل",
    "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenpolitur",
    "🫁🫁🫁 4–7–8 📵 22:30",
    "睡前写下一件好事，不要评价它",
];

const NOTES: [(u16, &str); 3] = [
    (2, "🥳🥳 Ging! «כן» נعم はい да"),
    (5, "اليوم 7/10 أفضل من yesterday"),
    (9, "Erst dachte ich, es geht nicht.\nDann ging es doch.\n\nZwei Zeilen später: 50 % 🙂"),
];

pub fn client() -> Life {
    let skill = |name: &str| Skill { name: SkillName::Own(name.to_owned()), from: DAYS, to: None };
    let task = |text: &str| Task { text: text.to_owned(), from: DAYS - 2, to: None };
    Life {
        alias: ALIAS.to_owned(),
        days: DAYS,
        mood: 5.4,
        answers: 92,
        late: 8,
        filled_in: 8,
        uses: 45,
        skills: SKILLS.into_iter().map(skill).collect(),
        tasks: TASKS.into_iter().map(task).collect(),
        notes: NOTES.into_iter().map(|(back, text)| (back, text.to_owned())).collect(),
        ..Life::default()
    }
}
