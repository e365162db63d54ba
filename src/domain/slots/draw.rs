//! Random minutes within a window, the same for the same seed and day. Nothing secret hangs on them: they only must not be
//! foreseen by whoever is asked, and be spread evenly.

use chrono::{Datelike as _, NaiveDate};

use super::APART;

/// So many minutes from the start of a window that is `length` minutes long, rising, at least [`APART`] minutes from each
/// other: uniform draws over the window less the gaps, sorted, with the gaps added again. Where a clock change leaves no
/// room for that, they lie as far apart as they can.
pub fn minutes(seed: i64, day: NaiveDate, length: i64, count: usize) -> Vec<i64> {
    let Some(gaps) = i64::try_from(count).ok().and_then(|count| count.checked_sub(1)) else {
        return Vec::new();
    };
    let length = length.max(0);
    let apart = if gaps > 0 { i64::from(APART).min(length / gaps) } else { 0 };
    let room = u64::try_from(length - gaps * apart).unwrap_or_default();
    let day = u64::from_ne_bytes(i64::from(day.num_days_from_ce()).to_ne_bytes());
    let mut state = mixed(u64::from_ne_bytes(seed.to_ne_bytes()) ^ mixed(day));
    let mut drawn: Vec<u64> = (0..count).map(|_| below(&mut state, room + 1)).collect();
    drawn.sort_unstable();
    let minute = |(before, minute): (i64, u64)| i64::try_from(minute).unwrap_or_default() + before * apart;
    (0..).zip(drawn).map(minute).collect()
}

/// A number below `end`, each as likely as the others: what would favour the lower ones is drawn again.
fn below(state: &mut u64, end: u64) -> u64 {
    let fair = u64::MAX - u64::MAX % end;
    loop {
        *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let drawn = mixed(*state);
        if drawn < fair {
            return drawn % end;
        }
    }
}

/// The output function of SplitMix64 (Steele, Lea and Flood 2014).
fn mixed(mut bits: u64) -> u64 {
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    bits ^ (bits >> 31)
}
