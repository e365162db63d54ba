//! A press on a check-in, and how it fits into a button: the item it is about and the value it gives, never a toggle.
//! Buttons of the first version, which knew six questions by a letter each, are still read.

use crate::domain::catalogue;
use crate::domain::form::Question;
use crate::domain::ids::{ItemId, PartId};
use crate::domain::scale::SudsWhen;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tap {
    /// A number in units of the item.
    Give(Question, i32),
    /// One part of several, chosen or not: the new state, so that pressing twice is pressing once.
    Choose(ItemId, PartId, bool),
    /// None of several.
    NoneOf(ItemId),
    /// Those chosen are all.
    Chosen(ItemId),
    /// There is no text to write; one that is there stays.
    NoText(ItemId),
    RemoveText(ItemId),
    /// Who may read a text. Of a button of before a yes, which does not say to which words: it asks again.
    Share(ItemId, bool),
    /// A yes to the words of this mark, and to no others.
    ShareThese(ItemId, u32),
    Skip(Question),
    Goto(Question),
    /// How skills go, on this page, beneath this question: it answers nothing.
    Read(Question, u8),
    Finish,
}

impl Tap {
    pub fn encode(self) -> String {
        match self {
            Self::Give(question, n) => format!("v {question} {n}"),
            Self::Choose(item, part, on) => format!("k {}.{} {}", item.0, part.0, u8::from(on)),
            Self::NoneOf(item) => format!("k0 {}", item.0),
            Self::Chosen(item) => format!("k1 {}", item.0),
            Self::NoText(item) => format!("n0 {}", item.0),
            Self::RemoveText(item) => format!("n- {}", item.0),
            Self::Share(item, on) => format!("s {} {}", item.0, u8::from(on)),
            Self::ShareThese(item, mark) => format!("s {} 1 {mark:x}", item.0),
            Self::Skip(question) => format!("skip {question}"),
            Self::Goto(question) => format!("go {question}"),
            Self::Read(question, page) => format!("read {question} {page}"),
            Self::Finish => "end".into(),
        }
    }

    pub fn decode(words: &[&str]) -> Option<Self> {
        Some(match words {
            ["v", question, n] => Self::Give(question.parse().ok()?, n.parse().ok()?),
            ["k", part, on] => {
                let question: Question = part.parse().ok()?;
                Self::Choose(question.item, question.part()?, flag(on)?)
            }
            ["k0", item] => Self::NoneOf(whole(item)?),
            ["k1", item] => Self::Chosen(whole(item)?),
            ["n0", item] => Self::NoText(whole(item)?),
            ["n-", item] => Self::RemoveText(whole(item)?),
            ["s", item, on] => Self::Share(whole(item)?, flag(on)?),
            ["s", item, "1", mark] => Self::ShareThese(whole(item)?, u32::from_str_radix(mark, 16).ok()?),
            ["skip", question] => Self::Skip(question.parse().ok()?),
            ["go", question] => Self::Goto(question.parse().ok()?),
            ["read", question, page] => Self::Read(question.parse().ok()?, page.parse().ok()?),
            ["end"] => Self::Finish,
            _ => return None,
        })
    }

    /// As the first version wrote it.
    pub fn decode_first(words: &[&str]) -> Option<Self> {
        let old = catalogue::question_of_letter;
        Some(match words {
            ["s", n, when] => {
                let when = match *when {
                    "high" => SudsWhen::HighestToday,
                    "now" => SudsWhen::RightNow,
                    _ => return None,
                };
                Self::Give(Question::whole(catalogue::suds(when)), n.parse().ok()?)
            }
            // It does not say which moment it is about.
            ["s", _] => return None,
            ["k", id, on] => Self::Choose(catalogue::SKILLS, part(id)?, flag(on)?),
            ["k0"] => Self::NoneOf(catalogue::SKILLS),
            ["k1"] => Self::Chosen(catalogue::SKILLS),
            ["n0"] => Self::NoText(old("n", None)?.item),
            ["n-"] => Self::RemoveText(old("n", None)?.item),
            ["ns", on] => Self::Share(old("n", None)?.item, flag(on)?),
            ["skip", letter] => Self::Skip(old(letter, None)?),
            ["skip", letter, id] => Self::Skip(old(letter, Some(part(id)?))?),
            ["go", letter] => Self::Goto(old(letter, None)?),
            ["go", letter, id] => Self::Goto(old(letter, Some(part(id)?))?),
            ["end"] => Self::Finish,
            [letter, n] => Self::Give(old(letter, None)?, n.parse().ok()?),
            [letter, id, n] => Self::Give(old(letter, Some(part(id)?))?, n.parse().ok()?),
            _ => return None,
        })
    }
}

fn whole(text: &str) -> Option<ItemId> {
    text.parse().ok().map(ItemId)
}

fn part(text: &str) -> Option<PartId> {
    text.parse().ok().map(PartId)
}

fn flag(word: &str) -> Option<bool> {
    match word {
        "0" => Some(false),
        "1" => Some(true),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Rows of a database are numbered from 1, and there are not more of them.
    const ROWS: std::ops::RangeInclusive<i64> = 0..=1_000_000_000_000;

    fn any_question() -> impl Strategy<Value = Question> {
        let (item, part) = (ROWS.prop_map(ItemId), ROWS.prop_map(PartId));
        prop_oneof![
            item.clone().prop_map(Question::whole),
            (item.clone(), part).prop_map(|(item, part)| Question::part_of(item, part)),
            item.prop_map(Question::share),
        ]
    }

    pub fn any_tap() -> impl Strategy<Value = Tap> {
        let item = || ROWS.prop_map(ItemId);
        prop_oneof![
            (any_question(), any::<i32>()).prop_map(|(question, n)| Tap::Give(question, n)),
            (item(), ROWS, any::<bool>()).prop_map(|(item, part, on)| Tap::Choose(item, PartId(part), on)),
            item().prop_map(Tap::NoneOf),
            item().prop_map(Tap::Chosen),
            item().prop_map(Tap::NoText),
            item().prop_map(Tap::RemoveText),
            (item(), any::<bool>()).prop_map(|(item, on)| Tap::Share(item, on)),
            (item(), any::<u32>()).prop_map(|(item, mark)| Tap::ShareThese(item, mark)),
            any_question().prop_map(Tap::Skip),
            any_question().prop_map(Tap::Goto),
            (any_question(), any::<u8>()).prop_map(|(question, page)| Tap::Read(question, page)),
            Just(Tap::Finish),
        ]
    }

    proptest! {
        #[test]
        fn a_check_in_button_survives_the_journey(tap in any_tap()) {
            let data = tap.encode();
            prop_assert!(data.len() + "2 c 3652059 ".len() <= crate::dialogue::press::DATA_MAX);
            prop_assert_eq!(Tap::decode(&data.split(' ').collect::<Vec<_>>()), Some(tap));
        }
    }

    #[test]
    fn buttons_of_the_first_version_are_read() {
        for (old, new) in [
            ("m 7", "v 1 7"),
            ("s 50 high", "v 2 50"),
            ("s 50 now", "v 3 50"),
            ("k 12 1", "k 4.12 1"),
            ("k0", "k0 4"),
            ("k1", "k1 4"),
            ("h 3", "v 5 3"),
            ("d 41 2", "v 6.41 2"),
            ("u 41 4", "v 8.41 4"),
            ("n0", "n0 7"),
            ("n-", "n- 7"),
            ("ns 1", "s 7 1"),
            ("skip m", "skip 1"),
            ("skip d 41", "skip 6.41"),
            ("go u 41", "go 8.41"),
            ("go ns", "go 7s"),
            ("end", "end"),
        ] {
            let words: Vec<&str> = old.split(' ').collect();
            assert_eq!(Tap::decode_first(&words).map(Tap::encode).as_deref(), Some(new), "{old}");
        }
        for bad in ["", "m", "m x", "z 1", "s 50", "s 50 later", "k 12 2", "d 41", "skip z", "ns 2"] {
            assert_eq!(Tap::decode_first(&bad.split(' ').collect::<Vec<_>>()), None, "{bad}");
        }
    }
}
