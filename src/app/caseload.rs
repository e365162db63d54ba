//! A therapist's week as one picture: a row per client who still shares, with the numbers the digest rests on.
//! Drawn from what may be seen at delivery; the order is the digest's.

use chrono::NaiveDate;

use crate::charts::{self, CASELOAD_FLAGS, CaseLegend, CaseRow, Caseload, Column, Heads, Lines, Spark};
use crate::dialogue::effect::Lane;
use crate::domain::catalogue;
use crate::domain::item::Item;
use crate::domain::kind::Kind;
use crate::domain::lang::Lang;
use crate::domain::placed::LARGE;
use crate::domain::series::{Gone, ends};
use crate::domain::week::{DayPoint, Further, Left, MIN_FLAGGED, MIN_USUAL, Series, Stat, WeekSummary};
use crate::store::looks::Case;
use crate::telegram::File;
use crate::wording::{CaseloadLabels, DigestPage, DigestRow, Words};

use super::bot::Bot;
use super::points::{back_from, by_day, colour, mean_label, unasked};

/// Days of the small lines: four weeks.
const SPAN: u64 = 28;

/// The picture of one page, a row for each case.
pub async fn picture(
    bot: &Bot,
    shown: &DigestPage,
    cases: &[Case],
    (lang, lane): (&Lang, Lane),
) -> anyhow::Result<File> {
    let words = &bot.words;
    let labels = words.caseload_labels(lang, &shown.rows);
    let columns = columns(&shown.rows);
    let drawn = shown
        .rows
        .iter()
        .zip(cases)
        .map(|(row, case)| case_row(words, lang, &labels, (row, &columns), &case.series.days))
        .collect();
    let gaps = shown.rows.iter().zip(cases).any(|(row, case)| {
        let asked = columns.iter().filter_map(|column| in_column(&row.summary, column));
        let days = back_from(row.summary.week.to(), SPAN);
        unasked(&days, &by_day(&case.series.days), asked.map(|series| series.item.id))
    });
    let (title, subtitle) = words.caseload_title(lang, &shown.rows, shown.page);
    let about = columns.iter().filter_map(|item| words.column_about(lang, item));
    let subtitle = std::iter::once(subtitle).chain(about).collect::<Vec<_>>().join(" · ");
    let column = |item| Column { head: words.column_head(lang, item), colour: colour(item) };
    let input = Caseload {
        rtl: lang.is_rtl(),
        title,
        subtitle,
        heads: Heads {
            columns: columns.iter().map(column).collect(),
            answered: labels.answered,
            homework: labels.homework,
        },
        rows: drawn,
        legend: CaseLegend {
            week: labels.this_week,
            usual: labels.usual,
            missing: if gaps { labels.no_answer_unasked } else { labels.no_answer },
            flag: labels.stands_out,
        },
        footer: labels.rules,
        no_data: labels.no_data,
    };
    bot.easels.draw(lane, "caseload.png", move || Ok(charts::caseload(&input)?.png)).await
}

/// What the columns hold: the ratings that are drawn large of most clients, in the order of the first who is asked it. The same about
/// two moments is one column, and each row that differs says so.
fn columns(rows: &[DigestRow]) -> Vec<Item> {
    let mut found: Vec<(usize, Item)> = Vec::new();
    // Counts and times have no scale that is the same for every client.
    let large = rows.iter().flat_map(|row| &row.summary.large);
    for series in large.filter(|series| matches!(series.item.kind, Kind::Rating(_))) {
        match found.iter_mut().find(|(_, item)| shares_column(item, &series.item)) {
            Some((count, item)) => {
                *count += 1;
                if series.item.id < item.id {
                    *item = series.item.clone();
                }
            }
            None => found.push((1, series.item.clone())),
        }
    }
    let mut counts: Vec<usize> = found.iter().map(|(count, _)| *count).collect();
    counts.sort_unstable_by(|a, b| b.cmp(a));
    let least = counts.get(LARGE - 1).copied().unwrap_or(0);
    found.into_iter().filter(|(count, _)| *count >= least).map(|(_, item)| item).take(LARGE).collect()
}

fn shares_column(one: &Item, other: &Item) -> bool {
    one.id == other.id || catalogue::other_moment(one.id) == Some(other.id)
}

fn in_column<'a>(week: &'a WeekSummary, column: &Item) -> Option<&'a Series> {
    week.series.iter().find(|series| shares_column(column, &series.item))
}

/// A mean from as many days as a flag needs; below that the range of what was answered.
fn level_label(words: &Words, lang: &Lang, item: &Item, this: &Stat) -> String {
    let number = |value: i32| words.number(lang, f64::from(value), 0);
    match this.n >= MIN_FLAGGED || this.low == this.high {
        true => mean_label(words, lang, item, this),
        false => format!("{}–{}", number(this.low), number(this.high)),
    }
}

fn case_row(
    words: &Words,
    lang: &Lang,
    labels: &CaseloadLabels,
    (row, columns): (&DigestRow, &[Item]),
    days: &[DayPoint],
) -> CaseRow {
    let week = &row.summary;
    let by_day = by_day(days);
    let spark = |series: &Series| {
        let value = |day: NaiveDate| by_day.get(&day)?.value(series.item.id);
        let points: Vec<Option<f64>> = back_from(week.week.to(), SPAN).into_iter().map(value).collect();
        let ((low, high), decimals, of) = (ends(&series.item), series.item.kind.decimals(), &series.of);
        Spark {
            low: f64::from(low),
            high: f64::from(high),
            week: points.len().saturating_sub(7)..points.len(),
            points,
            usual: of.usual.filter(|usual| usual.n >= MIN_USUAL).map(|usual| usual.mean),
            label: of.this.map(|this| level_label(words, lang, &series.item, &this)).unwrap_or_default(),
            change: of
                .with_usual(MIN_FLAGGED)
                .map(|(this, usual)| words.change(lang, this.mean, usual.mean, decimals))
                .unwrap_or_default(),
        }
    };
    let of = |column: &Item| in_column(week, column);
    let note = if row.paused || (week.asked == 0 && week.paused > 0) {
        Some(labels.paused.clone())
    } else {
        (week.asked == 0).then(|| labels.not_asked.clone())
    };
    // The same about two moments in one picture: whoever differs says so.
    let mut differs =
        columns.iter().filter_map(|column| of(column).filter(|series| series.item.id != column.id));
    let differs = differs.find(|series| words.row_about(lang, &series.item).is_some());
    // Days that a small line leaves out, since they are about another moment than it.
    let moved = || {
        let drawn = |left: &&Left<Further>| {
            let is = |column: &Item| {
                catalogue::other_moment(left.of.item.id).is_some() && shares_column(column, &left.of.item)
            };
            left.gone == Gone::Moved && columns.iter().any(is)
        };
        week.left.iter().filter(drawn).map(|left| left.of.days).max()
    };
    // Beside days of another moment it is still to be said which one is drawn.
    let about = || match (differs, moved()) {
        (Some(series), Some(days)) => words.row_both(lang, &series.item, days),
        (Some(series), None) => words.row_about(lang, &series.item),
        (None, days) => days.map(|days| words.row_moved(lang, days)),
    };
    let small = |days: usize| u8::try_from(days).unwrap_or(u8::MAX);
    let (done, said) = week.homework;
    CaseRow {
        alias: words.pictured(lang, &row.alias),
        note: note.or_else(about),
        sparks: columns.iter().map(|column| of(column).map(spark).unwrap_or_default()).collect(),
        answered: (small(week.answered), small(week.asked), words.out_of(lang, week.answered, week.asked)),
        homework: (said > 0).then(|| (done as f64 / said as f64, words.out_of(lang, done, said))),
        flags: Lines::within(
            CASELOAD_FLAGS,
            row.flags.iter().map(|flag| words.flag(lang, flag)).collect(),
            |more| words.and_more(lang, more),
        ),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::domain::checkin::Timing;
    use crate::domain::ids::{ItemId, LinkId};
    use crate::domain::item::Spec;
    use crate::domain::kind::Rating;
    use crate::domain::placed::{Placed, Plan};
    use crate::domain::scale::SudsWhen;
    use crate::domain::series::Ratings;
    use crate::domain::week::{Point, Week, summarise};

    #[test]
    fn columns_hold_what_most_are_asked_and_two_moments_share_one() {
        let row = |plan: &[crate::domain::ids::ItemId]| {
            let summary = summarise(
                &[],
                Week::ending("2026-03-08".parse().unwrap()),
                &Ratings::of(&Plan::starting(plan), &[]),
            );
            DigestRow {
                link: LinkId(1),
                alias: String::new(),
                summary,
                flags: Vec::new(),
                paused: false,
                asked_on: None,
            }
        };
        let [highest, now] = [SudsWhen::HighestToday, SudsWhen::RightNow].map(catalogue::starting);
        let codes = |rows: &[DigestRow]| -> Vec<String> {
            columns(rows).iter().filter_map(Item::code).map(str::to_owned).collect()
        };
        assert_eq!(codes(&[]), Vec::<String>::new());
        assert_eq!(codes(&[row(&now), row(&highest), row(&now)]), ["mood", "suds_highest_today"]);
        assert_eq!(codes(&[row(&now), row(&now)]), ["mood", "suds_right_now"]);
        // In the order of who comes first; who is asked nothing of it decides nothing.
        let turned: Vec<_> = now.iter().rev().copied().collect();
        assert_eq!(codes(&[row(&[]), row(&turned), row(&now)]), ["suds_right_now", "mood"]);
    }

    /// Every answer at its hard end that is named at all is drawn, whatever else stands out; of the rest it is said how many.
    #[test]
    fn no_mark_is_left_out_of_a_row_without_a_word() {
        let words = Words::new(BTreeMap::new()).unwrap();
        let scale = Kind::Rating(Rating::new(0, 10, None).unwrap());
        let to: NaiveDate = "2026-03-08".parse().unwrap();
        for lang in words.langs() {
            let drawn = |asked: i64| {
                let name = |id: i64| format!("Thoughts {id}");
                let items: Vec<Item> = (1..=asked)
                    .map(|id| Item::of_spec(ItemId(100 + id), Spec::typed(name(id), scale.clone())))
                    .collect();
                // The last of them was put aside since.
                let aside = |item: &Item| Placed { aside: item.id.0 == 100 + asked, ..Placed::of(item.id) };
                let ratings = Ratings::of(&Plan(items.iter().map(aside).collect()), &items);
                let mut point = DayPoint { asked: true, answered: true, ..DayPoint::unasked(to) };
                let ten = |item: &Item| (item.id, Point::new(10, Timing::OnTime));
                point.values.extend(items.iter().map(ten));
                let missed = back_from(to, 5).into_iter().filter(|day| *day != to);
                let missed = missed.map(|day| DayPoint { asked: true, ..DayPoint::unasked(day) });
                let days: Vec<DayPoint> = missed.chain([point]).collect();
                let summary = summarise(&days, Week::ending(to), &ratings);
                let flags = crate::domain::week::flags(&summary);
                let row = DigestRow {
                    link: LinkId(1),
                    alias: String::new(),
                    summary,
                    flags,
                    paused: false,
                    asked_on: None,
                };
                let rows = [row];
                let labels = words.caseload_labels(&lang, &rows);
                let row = case_row(&words, &lang, &labels, (&rows[0], &columns(&rows)), &days);
                let lines: Vec<String> = row.flags.iter().cloned().collect();
                let named = (1..=asked).filter(|id| lines.iter().any(|line| line.contains(&name(*id))));
                (named.count(), lines.len(), lines.last().cloned().unwrap_or_default())
            };
            let few = drawn(1).2;
            assert_eq!(drawn(4), (4, 5, few), "four answers at their hard end, and few of them");
            assert_eq!(drawn(7), (4, 5, words.and_more(&lang, 2)));
        }
    }

    #[test]
    fn a_mean_of_few_days_is_told_as_their_range() {
        let words = Words::new(BTreeMap::new()).unwrap();
        let en = words.guess(None);
        let item = crate::domain::week::samples::item(catalogue::samples::ASK_MOOD);
        let label = |n, low, high| {
            level_label(&words, &en, &item, &Stat { mean: f64::from(low + high) / 2.0, n, low, high })
        };
        assert_eq!(label(2, 3, 6), "3–6");
        assert_eq!(label(3, 3, 6), "4.5");
        assert_eq!(label(1, 6, 6), "6");
    }

    #[test]
    fn the_moment_a_row_is_about_is_never_cut() {
        let words = Words::new(BTreeMap::new()).unwrap();
        for (lang, when) in
            words.langs().iter().flat_map(|lang| [(lang, SudsWhen::HighestToday), (lang, SudsWhen::RightNow)])
        {
            let plan = catalogue::starting(when);
            let ratings = Ratings::of(&Plan::starting(&plan), &[]);
            let about = ratings.asked.iter().find_map(|item| words.row_about(lang, item));
            let both = ratings.asked.iter().find_map(|item| words.row_both(lang, item, 6));
            for note in [about, both, Some(words.row_moved(lang, 7))] {
                let row = CaseRow {
                    alias: "Heron".into(),
                    note: note.clone(),
                    answered: (3, 7, "3 of 7".into()),
                    ..CaseRow::default()
                };
                let input = Caseload { rtl: lang.is_rtl(), rows: vec![row], ..Caseload::default() };
                let svg = charts::caseload_svg(&input).unwrap();
                assert!(note.is_some() && !svg.contains('…'), "{} {note:?}", lang.tag());
            }
        }
    }

    #[test]
    fn days_about_another_moment_than_the_small_line_are_marked() {
        let words = Words::new(BTreeMap::new()).unwrap();
        let en = words.guess(None);
        let [highest, now] = [SudsWhen::HighestToday, SudsWhen::RightNow].map(catalogue::suds);
        let to: NaiveDate = "2026-03-08".parse().unwrap();
        let plan = catalogue::starting(SudsWhen::HighestToday);
        let ratings = Ratings::of(&Plan::starting(&plan), &[]);
        let note = |moved: usize| {
            let day = |(ago, day): (usize, NaiveDate)| {
                let mut point = DayPoint { asked: true, answered: true, ..DayPoint::unasked(day) };
                let item = if ago < moved { now } else { highest };
                point.values.insert(item, Point::new(40, Timing::OnTime));
                point
            };
            let days: Vec<DayPoint> = back_from(to, 7).into_iter().enumerate().map(day).collect();
            let summary = summarise(&days, Week::ending(to), &ratings);
            let row = DigestRow {
                link: LinkId(1),
                alias: "Heron".into(),
                summary,
                flags: Vec::new(),
                paused: false,
                asked_on: None,
            };
            let rows = [row];
            let labels = words.caseload_labels(&en, &rows);
            case_row(&words, &en, &labels, (&rows[0], &columns(&rows)), &days).note
        };
        assert_eq!(note(3).as_deref(), Some("other moment: 3"));
        assert_eq!(note(0), None);
    }

    /// Of the column's moment are the others: the week it was changed in is not read the wrong way round.
    #[test]
    fn a_row_of_another_moment_than_its_column_says_which_in_the_week_of_the_change_too() {
        let words = Words::new(BTreeMap::new()).unwrap();
        let en = words.guess(None);
        let [highest, now] = [SudsWhen::HighestToday, SudsWhen::RightNow].map(catalogue::suds);
        let to: NaiveDate = "2026-03-08".parse().unwrap();
        let row = |when: SudsWhen, before: usize| {
            let ratings = Ratings::of(&Plan::starting(&catalogue::starting(when)), &[]);
            let (asked, other) = if when == SudsWhen::RightNow { (now, highest) } else { (highest, now) };
            let day = |(ago, day): (usize, NaiveDate)| {
                let mut point = DayPoint { asked: true, answered: true, ..DayPoint::unasked(day) };
                let item = if ago >= 7 - before { other } else { asked };
                point.values.insert(item, Point::new(54, Timing::OnTime));
                point
            };
            let days: Vec<DayPoint> = back_from(to, 7).into_iter().rev().enumerate().map(day).collect();
            let summary = summarise(&days, Week::ending(to), &ratings);
            let alias = "Heron".to_owned();
            (
                DigestRow {
                    link: LinkId(1),
                    alias,
                    summary,
                    flags: Vec::new(),
                    paused: false,
                    asked_on: None,
                },
                days,
            )
        };
        let note = |before: usize| {
            let (moved, days) = row(SudsWhen::RightNow, before);
            let rows = [row(SudsWhen::HighestToday, 0).0, row(SudsWhen::HighestToday, 0).0, moved];
            let labels = words.caseload_labels(&en, &rows);
            case_row(&words, &en, &labels, (&rows[2], &columns(&rows)), &days).note
        };
        assert_eq!(note(1).as_deref(), Some("now; other: 1"));
        assert_eq!(note(0).as_deref(), Some("SUDs: right now"));
    }
}
