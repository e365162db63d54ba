//! The items a therapist may choose from, in groups. Like everybody's, one that has landed is never changed here:
//! what is asked otherwise is another code. The wording words them, by their codes.

use crate::domain::item::{About, Better};
use crate::domain::kind::{Amount, Ends, Kind, Rating, Unit};

/// Where an item stands in the library.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    Sleep,
    Body,
    Anxiety,
    Mood,
    Urges,
    DiaryCard,
    Substances,
    Activity,
    People,
    Medication,
    SelfCare,
}

/// The groups in the order shown.
pub const GROUPS: [Group; 11] = [
    Group::Sleep,
    Group::Body,
    Group::Anxiety,
    Group::Mood,
    Group::Urges,
    Group::Substances,
    Group::Activity,
    Group::People,
    Group::Medication,
    Group::SelfCare,
    // Old buttons know groups by their place.
    Group::DiaryCard,
];

/// Names by which everybody's questions are called beside a number, wherever one is typed.
pub const FAMILIES: [&str; 2] = ["mood", "suds"];

/// An item of the library.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    pub code: &'static str,
    pub group: Group,
    pub kind: Kind,
    pub about: About,
    pub better: Better,
    /// The numbers that get a button, where they are others than the kind's own.
    pub buttons: &'static [i32],
}

/// The code under which the names of a built-in item are listed: the two of distress share theirs.
pub fn family(code: &str) -> &str {
    if code.starts_with("suds_") { "suds" } else { code }
}

/// Does an answer above its lowest say that somebody may hurt themselves? Whoever gives one is told whom to call.
pub fn is_of_harm(code: &str) -> bool {
    matches!(code, "urge_self_harm" | "urge_suicide")
}

/// Does a yes say that an urge was acted on?
pub fn is_act(code: &str) -> bool {
    code == "acted_on_urge"
}

/// Does it rate something good, whose lowest is a quiet day and no bad one?
pub fn is_calm(code: &str) -> bool {
    matches!(code, "plan_part" | "medication_part" | "pleasure" | "mastery" | "card_joy")
}

/// Does it ask how strong an urge was?
pub fn is_urge(code: &str) -> bool {
    code.starts_with("urge_")
}

/// The numbers that get a button at the item of this code, where they are others than its kind's own.
pub fn buttons(code: &str) -> Option<&'static [i32]> {
    let listed = library().into_iter().find(|listed| listed.code == code)?;
    Some(listed.buttons).filter(|buttons| !buttons.is_empty())
}

/// 3 to 10 hours, in halves where most nights lie.
const NIGHTS: [i32; 11] = [180, 240, 300, 360, 390, 420, 450, 480, 510, 540, 600];
/// 21:00 to 02:00.
const EVENINGS: [i32; 10] = [1260, 1320, 1350, 1380, 1410, 0, 30, 60, 90, 120];
/// 05:00 to 10:00.
const MORNINGS: [i32; 10] = [300, 330, 360, 390, 420, 450, 480, 510, 540, 600];

/// All of them, group by group.
pub fn library() -> Vec<Listed> {
    use Better::{Higher, Lower, Neither};
    let rating = |high| Kind::Rating(Rating { high, ..Rating::default() });
    let (ten, five) = (|| rating(10), || rating(5));
    let hours = || Kind::Amount(Amount { unit: Unit::Hours });
    // Each number has a word: 0 none, 1 some, 2 all.
    let part = || Kind::Rating(Rating { high: 2, ends: Ends::Each("part".into()), ..Rating::default() });
    let minutes = || Kind::Amount(Amount { unit: Unit::Minutes });
    let (count, yes_no, clock) = (|| Kind::Count, || Kind::YesNo, || Kind::Clock);
    let own: &'static [i32] = &[];
    let groups = [
        (
            Group::Sleep,
            vec![
                ("sleep_hours", hours(), Neither, &NIGHTS[..]),
                ("sleep_quality", ten(), Higher, own),
                ("asleep_at", clock(), Neither, &EVENINGS),
                ("up_at", clock(), Neither, &MORNINGS),
                ("night_waking", count(), Lower, own),
                ("nightmares", count(), Lower, own),
                ("naps", minutes(), Neither, own),
                ("diary_bed", clock(), Neither, &EVENINGS),
                ("diary_tried", clock(), Neither, &EVENINGS),
                ("diary_latency", minutes(), Neither, own),
                ("diary_awake", minutes(), Neither, own),
                ("diary_woke", clock(), Neither, &MORNINGS),
                ("diary_out", clock(), Neither, &MORNINGS),
                ("diary_quality", Kind::Rating(Rating { low: 1, high: 5, ..Rating::default() }), Higher, own),
            ],
        ),
        (
            Group::Body,
            vec![
                ("pain", ten(), Lower, own),
                ("energy", ten(), Higher, own),
                ("body_tension", ten(), Lower, own),
                ("appetite", ten(), Neither, own),
            ],
        ),
        (
            Group::Anxiety,
            vec![
                ("anxiety", ten(), Lower, own),
                ("worry", ten(), Lower, own),
                ("panic_attacks", count(), Lower, own),
                ("avoidance", yes_no(), Lower, own),
                ("facing_fear", yes_no(), Higher, own),
                ("rituals", minutes(), Lower, own),
            ],
        ),
        (
            Group::Mood,
            vec![
                ("sadness", ten(), Lower, own),
                ("anger", ten(), Lower, own),
                ("emptiness", ten(), Lower, own),
                ("joy", ten(), Higher, own),
                ("hope", ten(), Higher, own),
            ],
        ),
        (
            Group::Urges,
            vec![
                ("urge_self_harm", five(), Lower, own),
                ("urge_drink", five(), Lower, own),
                ("urge_drugs", five(), Lower, own),
                ("urge_binge", five(), Lower, own),
                ("urge_stop_therapy", five(), Lower, own),
                ("urge_suicide", five(), Lower, own),
            ],
        ),
        (
            Group::DiaryCard,
            vec![
                ("acted_on_urge", yes_no(), Lower, own),
                ("card_anger", five(), Lower, own),
                ("card_fear", five(), Lower, own),
                ("card_sadness", five(), Lower, own),
                ("card_shame", five(), Lower, own),
                ("card_joy", five(), Higher, own),
            ],
        ),
        (
            Group::Substances,
            vec![
                ("alcohol", count(), Lower, own),
                ("cigarettes", count(), Lower, own),
                ("drugs", yes_no(), Lower, own),
                ("caffeine", count(), Neither, own),
            ],
        ),
        (
            Group::Activity,
            vec![
                ("walking", minutes(), Higher, own),
                ("exercise", minutes(), Higher, own),
                ("went_out", yes_no(), Higher, own),
                ("pleasant", yes_no(), Higher, own),
                ("screen_hours", hours(), Neither, own),
                ("plan_part", part(), Higher, own),
                ("pleasure", ten(), Higher, own),
                ("mastery", ten(), Higher, own),
            ],
        ),
        (
            Group::People,
            vec![
                ("loneliness", ten(), Lower, own),
                ("closeness", ten(), Higher, own),
                ("talked", count(), Higher, own),
                ("conflicts", count(), Lower, own),
            ],
        ),
        (
            Group::Medication,
            vec![
                ("medication_taken", yes_no(), Higher, own),
                ("side_effects", ten(), Lower, own),
                ("medication_part", part(), Higher, own),
            ],
        ),
        (
            Group::SelfCare,
            vec![
                ("washed", yes_no(), Higher, own),
                ("meals", count(), Neither, own),
                ("time_for_self", minutes(), Higher, own),
                ("self_kindness", ten(), Higher, own),
            ],
        ),
    ];
    let listed = |group, (code, kind, better, buttons)| Listed {
        code,
        group,
        kind,
        about: About::Day,
        better,
        buttons,
    };
    groups
        .into_iter()
        .flat_map(|(group, items)| items.into_iter().map(move |item| listed(group, item)))
        .collect()
}

impl Group {
    /// The code that words it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Sleep => "sleep",
            Self::Body => "body",
            Self::Anxiety => "anxiety",
            Self::Mood => "mood",
            Self::Urges => "urges",
            Self::DiaryCard => "diary_card",
            Self::Substances => "substances",
            Self::Activity => "activity",
            Self::People => "people",
            Self::Medication => "medication",
            Self::SelfCare => "self_care",
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::domain::catalogue::everybodys;
    use crate::domain::ids::ItemId;
    use crate::domain::item::{Item, Name};
    use crate::domain::kind;

    #[test]
    fn a_landed_item_is_never_changed() {
        let lines: Vec<String> = library()
            .iter()
            .map(|listed| {
                let Listed { code, group, kind, about, better, .. } = listed;
                let kind = serde_json::to_string(kind).unwrap();
                format!("{} {code} {kind} {about:?} {better:?}", group.code())
            })
            .collect();
        insta::assert_snapshot!("library", lines.join("\n"));
    }

    #[test]
    fn codes_are_one_of_a_kind_and_urges_are_asked_to_five() {
        let everybodys = everybodys();
        let mut codes: BTreeSet<&str> = everybodys.iter().filter_map(Item::code).collect();
        for listed in library() {
            assert!(codes.insert(listed.code), "{}", listed.code);
            assert!(listed.code.chars().all(|c| c.is_ascii_lowercase() || c == '_'), "{}", listed.code);
            assert_eq!(listed.group == Group::Urges, is_urge(listed.code), "{}", listed.code);
            if listed.group == Group::Urges {
                assert_eq!(listed.kind, Kind::Rating(Rating { high: 5, ..Rating::default() }));
            }
        }
        for group in GROUPS {
            assert!(library().iter().any(|listed| listed.group == group), "{group:?}");
        }
        assert!((35..=70).contains(&library().len()));
    }

    #[test]
    fn every_button_is_a_value() {
        for listed in library() {
            let item = Item {
                id: ItemId(1),
                name: Name::BuiltIn(listed.code.into()),
                kind: listed.kind,
                about: listed.about,
                better: listed.better,
                after: None,
            };
            let buttons = kind::buttons(&item);
            assert!((2..=11).contains(&buttons.len()), "{}", listed.code);
            assert!(buttons.iter().all(|number| item.kind.tapped(*number).is_some()), "{}", listed.code);
        }
    }
}
