//! Questions that belong together in one form of therapy, put on a client's list at once. A template adds and takes nothing
//! away; which questions it has may grow, for nothing that is asked hangs on it. The wording words it, by its code.
//!
//! Sources of what is in them: diary cards of dialectical behaviour therapy rate urges and emotions 0 to 5, with whether one was
//! acted on (Linehan 2015, DBT Skills Training Manual); activity with pleasure and mastery from 0 to 10 is the record of
//! behavioural activation (Lewinsohn 1974; Beck, Rush, Shaw and Emery 1979); the sleep diary is the core of the Consensus Sleep
//! Diary (Carney et al. 2012), in our own words.

use crate::domain::item::Name;

/// A template: its code, and the codes of its questions, in the order asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Template {
    pub code: &'static str,
    pub items: &'static [&'static str],
    /// The hour of a check-in of its own; `None`: its questions are asked at the daily one.
    pub hour: Option<u16>,
}

/// All of them, in the order shown.
pub const TEMPLATES: [Template; 8] = [
    Template { code: "cbt", items: &["plan_part", "pleasure", "mastery"], hour: None },
    Template {
        code: "dbt",
        items: &[
            "urge_suicide",
            "urge_self_harm",
            "urge_drink",
            "urge_stop_therapy",
            "acted_on_urge",
            "card_anger",
            "card_fear",
            "card_sadness",
            "card_shame",
            "card_joy",
        ],
        hour: None,
    },
    Template {
        code: "activation",
        items: &["plan_part", "pleasure", "mastery", "went_out", "talked"],
        hour: None,
    },
    Template {
        code: "exposure",
        items: &["anxiety", "avoidance", "facing_fear", "panic_attacks"],
        hour: None,
    },
    Template {
        code: "sleep",
        items: &["sleep_hours", "sleep_quality", "asleep_at", "up_at", "night_waking", "naps"],
        hour: None,
    },
    Template {
        code: "diary",
        items: &[
            "diary_bed",
            "diary_tried",
            "diary_latency",
            "night_waking",
            "diary_awake",
            "diary_woke",
            "diary_out",
            "diary_quality",
        ],
        hour: Some(8),
    },
    Template { code: "medication", items: &["medication_part", "side_effects"], hour: None },
    Template {
        code: "habits",
        items: &["exercise", "meals", "alcohol", "cigarettes", "screen_hours"],
        hour: None,
    },
];

impl Template {
    pub fn of_code(code: &str) -> Option<Self> {
        TEMPLATES.into_iter().find(|template| template.code == code)
    }

    /// Has it a question of this name?
    pub fn has(self, name: &Name) -> bool {
        self.items.iter().any(|code| *name == Name::BuiltIn((*code).into()))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::domain::catalogue::{is_urge, library};

    #[test]
    fn every_question_of_a_template_is_in_the_library_once() {
        let codes: BTreeSet<&str> = library().iter().map(|listed| listed.code).collect();
        let mut templates = BTreeSet::new();
        for template in TEMPLATES {
            assert!(templates.insert(template.code), "{}", template.code);
            let items: BTreeSet<&str> = template.items.iter().copied().collect();
            assert_eq!(items.len(), template.items.len(), "{}", template.code);
            assert!(items.is_subset(&codes), "{}: {items:?}", template.code);
            // A button that takes one back has a mark of each question.
            assert!((2..=16).contains(&items.len()), "{}", template.code);
            assert_eq!(Template::of_code(template.code), Some(template));
        }
        assert_eq!(Template::of_code("no_such"), None);
    }

    #[test]
    fn a_diary_card_rates_urges_and_feelings_to_five() {
        let card = Template::of_code("dbt").unwrap();
        for listed in library().iter().filter(|listed| card.items.contains(&listed.code)) {
            let rated = is_urge(listed.code) || listed.code.starts_with("card_");
            assert_eq!(listed.kind.ends(), Some((0, if rated { 5 } else { 1 })), "{}", listed.code);
        }
    }
}
