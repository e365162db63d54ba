//! What people say of a note that is kept is known in their language, whole; a cry has nothing of it.

use chrono::Weekday;

use crate::dialogue::note::{NoteDay, OfNote, Wants};

use super::words;

fn read(tag: &str, text: &str) -> Option<(Wants, Option<NoteDay>)> {
    let words = words();
    let of = words.of_note(&words.guess(Some(tag)), text);
    of.map(|OfNote { wants, day, .. }| (wants, day))
}

#[test]
fn words_that_take_a_note_back_are_read_in_three_languages() {
    let private: [(&str, &[&str]); 3] = [
        (
            "en",
            &[
                "take it back",
                "I don't want her to read this",
                "I don’t want him to read it.",
                "only me",
                "Only for me",
                "take back my note",
                "don't share it",
                "please keep my note private",
                "I changed my mind, don't share",
            ],
        ),
        (
            "es",
            &[
                "quítalo",
                "que no lo vea nadie",
                "solo para mí",
                "no la compartas",
                "retira mi nota",
                "que nadie lea esto",
                "mejor que no la lea",
            ],
        ),
        (
            "ar",
            &["لا أحد يقرأها", "لا تشاركها", "لي وحدي", "مابغيتش شي حد يقراها", "غير ليا", "أريد سحب الملاحظة"],
        ),
    ];
    let gone: [(&str, &[&str]); 3] = [
        (
            "en",
            &[
                "delete the note",
                "please delete the note",
                "remove it",
                "Remove the note",
                "delete my note please",
                "delete it!",
            ],
        ),
        (
            "es",
            &[
                "borra la nota",
                "bórrala",
                "quita la nota",
                "quítala",
                "Borrar la nota",
                "por favor borra mi nota",
            ],
        ),
        (
            "ar",
            &["احذف الملاحظة", "امسح الملاحظة", "احذفها", "حذف الملاحظة", "حيدها عافاك", "بغيت نمسح الملاحظة"],
        ),
    ];
    let unsure: [(&str, &[&str]); 3] = [
        (
            "en",
            &[
                "I changed my mind",
                "I regret it",
                "is anyone reading this?",
                "can you delete the note?",
                "did you share that?",
                "delete the note?",
            ],
        ),
        (
            "es",
            &[
                "me arrepiento",
                "mejor no",
                "¿lo lee alguien?",
                "he cambiado de idea",
                "¿quién puede leer esto?",
            ],
        ),
        ("ar", &["تراجعت", "غيرت رأيي", "واش كيقرا شي حد هادشي", "هل يقرأ أحد هذا؟", "ندمت"]),
    ];
    for (wants, tongues) in [(Wants::Private, private), (Wants::Gone, gone), (Wants::Unsure, unsure)] {
        for (tag, texts) in tongues {
            for text in texts {
                assert_eq!(read(tag, text).map(|(wants, _)| wants), Some(wants), "{text}");
            }
        }
    }
}

#[test]
fn a_named_day_is_the_notes_day() {
    let yesterday = Some(NoteDay::Ago(1));
    let monday = Some(NoteDay::On(Weekday::Mon));
    for (tag, text, wants, day) in [
        ("en", "delete yesterday's note", Wants::Gone, yesterday),
        ("en", "please delete yesterday’s note", Wants::Gone, yesterday),
        ("en", "keep yesterday's note private", Wants::Private, yesterday),
        ("en", "delete the note from Monday", Wants::Gone, monday),
        ("en", "Monday's note only for me", Wants::Private, monday),
        ("en", "delete today's note", Wants::Gone, Some(NoteDay::Ago(0))),
        ("es", "borra la nota de ayer", Wants::Gone, yesterday),
        ("es", "no compartas la nota de ayer", Wants::Private, yesterday),
        ("es", "la nota del lunes solo para mí", Wants::Private, monday),
        ("ar", "احذف ملاحظة أمس", Wants::Gone, yesterday),
        ("ar", "لا تشارك ملاحظة أمس", Wants::Private, yesterday),
        ("ar", "حيد الملاحظة ديال البارح", Wants::Gone, yesterday),
        ("ar", "احذف ملاحظة يوم الاثنين", Wants::Gone, monday),
    ] {
        assert_eq!(read(tag, text), Some((wants, day)), "{text}");
    }
    // "Nobody" is also what a Sunday is called in short.
    assert_eq!(read("ar", "لا أحد يقرأها"), Some((Wants::Private, None)));
}

#[test]
fn a_cry_is_no_word_of_a_note() {
    for (tag, texts) in [
        (
            "en",
            &[
                "I want to die",
                "I cut myself",
                "help me",
                "nobody cares",
                "I want to end it",
                "I can't go on",
                "yesterday",
                "Monday",
                "I cut myself 3 times",
                "😭😭",
            ][..],
        ),
        (
            "es",
            &[
                "me quiero morir",
                "me he cortado",
                "ayúdame",
                "no puedo más",
                "hola hay alguien",
                "quiero desaparecer",
                "ayer",
            ],
        ),
        ("ar", &["بغيت نموت", "جرحت نفسي", "ساعدوني", "واش كاين شي حد", "ما بقيتش قادر", "أمس"]),
    ] {
        for text in texts {
            assert_eq!(read(tag, text), None, "{text}");
        }
    }
}

/// A text that is gone does not come back: whatever stands beside words that take one away, a no among it takes nothing.
#[test]
fn no_word_of_a_no_beside_it_takes_a_note_away() {
    let words = words();
    for (tag, refusals) in [
        (
            "en",
            [
                "no",
                "no no",
                "don't",
                "do not",
                "never",
                "not",
                "I don't want to",
                "I would rather not",
                "no please",
            ],
        ),
        (
            "es",
            [
                "no",
                "no no",
                "nunca",
                "no quiero",
                "ya no",
                "mejor no",
                "prefiero no",
                "no por favor",
                "tampoco",
            ],
        ),
        ("ar", ["لا", "لأ", "لا أريد", "ليس", "ما", "مش", "أفضل لا", "ما بغيتش", "لا من فضلك"]),
    ] {
        let say = words.say(&words.guess(Some(tag)));
        let gone = |text: &str| matches!(read(tag, text), Some((Wants::Gone, _)));
        let phrases = say.say("typed-note-gone");
        for (nth, phrase) in phrases.split('|').map(str::trim).enumerate() {
            assert!(gone(phrase), "{phrase}");
            let refusal = refusals[nth % refusals.len()];
            for text in [
                format!("{refusal} {phrase}"),
                format!("{refusal}, {phrase}"),
                format!("{phrase} {refusal}"),
                format!("{refusal} {phrase} {refusal}"),
            ] {
                assert!(!gone(&text), "{text}");
            }
        }
        let button = say.say("checkin-remove-note");
        for refusal in refusals {
            assert!(!gone(&format!("{refusal} {button}")), "{refusal} {button}");
        }
    }
}
