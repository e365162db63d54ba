//! A therapist's week as one picture: a row per client who still shares, with the numbers the digest rests on.
//! Drawn from what may be seen at delivery; the order is the digest's.

use chrono::NaiveDate;

use crate::charts::{self, CaseLegend, CaseRow, Caseload, Heads, Spark};
use crate::dialogue::effect::Lane;
use crate::domain::lang::Lang;
use crate::domain::scale::{MOOD_MAX, SUDS_MAX, SudsWhen};
use crate::domain::week::{Comparison, DayPoint, MIN_FLAGGED, MIN_USUAL, Stat};
use crate::store::looks::Case;
use crate::telegram::File;
use crate::wording::{CaseloadLabels, DigestPage, DigestRow, Words};

use super::bot::Bot;
use super::points::{back_from, by_day, mean_label};

/// Days of the small lines: four weeks.
const SPAN: u64 = 28;

/// The picture of one page, a row for each case.
pub async fn picture(
    bot: &Bot,
    shown: &DigestPage,
    cases: &[Case],
    (lang, lane): (&Lang, Lane),
) -> anyhow::Result<File> {
    let labels = bot.words.caseload_labels(lang);
    let about = mostly_about(&shown.rows);
    let drawn = shown.rows.iter().zip(cases).map(|(row, case)| {
        let mut drawn = case_row(&bot.words, lang, &labels, row, &case.series.days);
        // SUDs of two moments in one picture: whoever differs says so.
        let other = Some(row.summary.suds_when).filter(|when| *when != about);
        drawn.note = drawn.note.or_else(|| other.map(|when| bot.words.suds_about(lang, when)));
        drawn
    });
    let drawn = drawn.collect();
    let (title, subtitle) = bot.words.caseload_title(lang, &shown.rows, shown.page);
    let subtitle = format!("{subtitle} · {}", bot.words.suds_about(lang, about));
    let input = Caseload {
        rtl: lang.is_rtl(),
        title,
        subtitle,
        heads: Heads {
            mood: scale(&bot.words, lang, &labels.mood, MOOD_MAX),
            suds: scale(&bot.words, lang, &labels.suds, SUDS_MAX),
            answered: labels.answered,
            homework: labels.homework,
        },
        rows: drawn,
        legend: CaseLegend {
            week: labels.this_week,
            usual: labels.usual,
            missing: labels.no_answer,
            flag: labels.stands_out,
        },
        footer: labels.rules,
        no_data: labels.no_data,
    };
    bot.easels.draw(lane, "caseload.png", move || Ok(charts::caseload(&input)?.png)).await
}

/// The moment the picture's SUDs are about, but where a row says otherwise.
fn mostly_about(rows: &[DigestRow]) -> SudsWhen {
    let highest = rows.iter().any(|row| row.summary.suds_when == SudsWhen::HighestToday);
    if highest { SudsWhen::HighestToday } else { SudsWhen::RightNow }
}

/// "Mood 0–10": small lines have no axis.
fn scale(words: &Words, lang: &Lang, name: &str, max: u16) -> String {
    let number = |value| words.number(lang, f64::from(value), 0);
    format!("{name} {}–{}", number(0), number(max))
}

/// A mean from as many days as a flag needs; below that the range of what was answered.
fn level_label(words: &Words, lang: &Lang, this: &Stat, decimals: usize) -> String {
    let number = |value: u8| words.number(lang, f64::from(value), 0);
    match this.n >= MIN_FLAGGED || this.low == this.high {
        true => mean_label(words, lang, this, decimals),
        false => format!("{}–{}", number(this.low), number(this.high)),
    }
}

fn case_row(
    words: &Words,
    lang: &Lang,
    labels: &CaseloadLabels,
    row: &DigestRow,
    days: &[DayPoint],
) -> CaseRow {
    let week = &row.summary;
    let by_day = by_day(days);
    let points = |value: fn(&DayPoint) -> Option<u8>| -> Vec<Option<f64>> {
        let of = |day: NaiveDate| by_day.get(&day).and_then(|point| value(point)).map(f64::from);
        back_from(week.week.to(), SPAN).into_iter().map(of).collect()
    };
    let spark = |of: &Comparison, max: u16, decimals, points: Vec<Option<f64>>| Spark {
        max: f64::from(max),
        week: points.len().saturating_sub(7)..points.len(),
        points,
        usual: of.usual.filter(|usual| usual.n >= MIN_USUAL).map(|usual| usual.mean),
        label: of.this.map(|this| level_label(words, lang, &this, decimals)).unwrap_or_default(),
        change: of
            .with_usual(MIN_FLAGGED)
            .map(|(this, usual)| words.change(lang, this.mean, usual.mean, decimals))
            .unwrap_or_default(),
    };
    let note = if row.paused || (week.asked == 0 && week.paused > 0) {
        Some(labels.paused.clone())
    } else {
        (week.asked == 0).then(|| labels.not_asked.clone())
    };
    let small = |days: usize| u8::try_from(days).unwrap_or(u8::MAX);
    let (done, said) = week.homework;
    CaseRow {
        alias: words.pictured(lang, &row.alias),
        note,
        mood: spark(&week.mood, MOOD_MAX, 1, points(|point| point.mood)),
        suds: spark(&week.suds, SUDS_MAX, 0, points(|point| point.suds)),
        answered: (small(week.answered), small(week.asked), words.out_of(lang, week.answered, week.asked)),
        homework: (said > 0).then(|| (done as f64 / said as f64, words.out_of(lang, done, said))),
        flags: row.flags.iter().map(|flag| words.flag(lang, flag, week.suds_when)).collect(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn a_mean_of_few_days_is_told_as_their_range() {
        let words = Words::new(BTreeMap::new()).unwrap();
        let en = words.guess(None);
        let label = |n, low, high| {
            level_label(&words, &en, &Stat { mean: f64::from(low + high) / 2.0, n, low, high }, 1)
        };
        assert_eq!(label(2, 3, 6), "3–6");
        assert_eq!(label(3, 3, 6), "4.5");
        assert_eq!(label(1, 6, 6), "6");
    }
}
