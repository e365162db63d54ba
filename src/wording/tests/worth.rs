//! How long a message is of use, as operators read it: the page and the program say the same of every screen.

use std::collections::BTreeSet;

use crate::dialogue::effect::Lane;
use crate::dialogue::screen::{KINDS, Until};

use super::samples::{Sample, samples};

#[test]
fn every_message_is_of_use_as_long_as_the_page_for_operators_says() {
    let page = include_str!("../../../docs/OPERATING.md");
    let rows: Vec<(&str, &str)> = page
        .lines()
        .skip_while(|line| *line != "| message | of use |")
        .skip(2)
        .map_while(|line| line.strip_prefix("| ")?.strip_suffix(" |")?.split_once(" | "))
        .collect();
    let told = |kind: &str| -> Vec<&str> {
        let named = |row: &&(&str, &str)| row.0.contains(&format!("`{kind}`"));
        rows.iter().filter(named).map(|(_, time)| *time).collect()
    };
    let mut met = BTreeSet::new();
    for sample in samples() {
        for screen in sample.screens.iter().filter_map(Sample::screen) {
            for lane in [Lane::Reply, Lane::Alert, Lane::Prompt, Lane::Summary] {
                let worth = screen.worth(lane);
                met.insert(worth.kind);
                let said = match worth.until {
                    Until::DayCloses(_) => "until its day closes".to_owned(),
                    Until::After(time) if time.num_hours() == 1 => "1 hour".to_owned(),
                    Until::After(time) if time.num_days() == 1 => "1 day".to_owned(),
                    Until::After(time) => format!("{} days", time.num_days()),
                };
                let rows = told(worth.kind);
                assert!(rows.iter().any(|row| row.contains(&said)), "{worth:?} is not {said} in {rows:?}");
            }
        }
    }
    assert_eq!(met, KINDS.into_iter().collect(), "each kind is of some screen, and each screen of a kind");
}
