//! Texts put on pixels from kept masks, beside the same texts drawn by resvg.

use std::sync::Arc;
use std::thread;

use super::fonts::SENTENCES;
use super::{caseload, samples, session::samples as session};
use crate::charts::page::Page;
use crate::charts::raster::{pixels, render};
use crate::charts::sheet::Sheet;
use crate::charts::text::{Base, Face, Kept, Mask, set};
use crate::charts::{self, weekly};

/// A mask starts at one of four places in a pixel, in each direction, and so does the
/// rasteriser's own grid: an edge may come to lie one place further, a quarter of 255.
const STEP: u8 = 64;
/// What that comes to over all pixels a text touches, small and thin black on white.
const MEAN: f64 = 10.0;

/// How far both ways are apart on the pixels either puts text on: the mean and
/// the greatest difference of a channel, of 255.
fn apart(sheet: &Sheet, fast: &[u8]) -> (f64, u8) {
    let bare = render(&sheet.shapes()).expect("drawn");
    let slow = render(&sheet.svg).expect("drawn");
    let touched = bare.data().iter().zip(slow.data()).zip(fast);
    let touched = touched.filter(|((bare, slow), fast)| slow != bare || fast != bare);
    let apart: Vec<u8> = touched.map(|((_, slow), fast)| slow.abs_diff(*fast)).collect();
    assert!(apart.len() > 1000, "there is text");
    let sum: u64 = apart.iter().copied().map(u64::from).sum();
    (sum as f64 / apart.len() as f64, apart.into_iter().max().unwrap_or_default())
}

fn inked(sheet: &Sheet) -> Vec<u8> {
    pixels(sheet).expect("drawn").take()
}

fn line(text: &str, face: Face, x: f64, y: f64) -> Sheet {
    let mut page = Page::new(900.0, 70.0, false, "#FFFFFF");
    page.start(&set(text, face, Base::Own), x, y);
    page.finish()
}

fn face(size: f64, bold: bool) -> Face {
    Face { size, bold, fill: "#000000" }
}

#[test]
fn every_script_is_inked_as_resvg_draws_it() {
    for (language, sentence) in SENTENCES {
        for (face, y, limit) in [(face(28.0, false), 45.0, STEP), (face(34.5, true), 45.4, 2 * STEP)] {
            let sheet = line(sentence, face, 10.3, y);
            let (mean, most) = apart(&sheet, &inked(&sheet));
            assert!(mean < MEAN && most <= limit, "{language}, {face:?}: {mean} and {most}");
        }
    }
}

/// The check above is worth something: half a pixel is too far.
#[test]
fn half_a_pixel_would_be_noticed() {
    for (language, sentence) in SENTENCES {
        let [here, there] = [10.0, 10.5].map(|x| line(sentence, face(28.0, false), x, 45.0));
        let (mean, most) = apart(&here, &inked(&there));
        assert!(mean > 2.0 * MEAN && most > STEP, "{language}: {mean} and {most}");
    }
}

/// Text goes on top of all shapes: were one drawn over a text, it would show here.
#[test]
fn every_picture_is_inked_as_resvg_draws_it() {
    let weeks =
        [samples::ordinary(), samples::arabic(), samples::worst(), samples::strange(), samples::nothing()];
    let mut sheets: Vec<Sheet> = weeks.iter().map(|input| weekly::sheet(input).expect("drawn")).collect();
    for input in [caseload::samples::full(), caseload::samples::arabic(), caseload::samples::paused()] {
        sheets.push(charts::caseload::sheet(&input).expect("drawn"));
    }
    for input in
        [session::weeks(12), session::arabic(), session::chinese(), session::hindi(), session::crowded()]
    {
        sheets.push(charts::session::sheet(&input).expect("drawn"));
    }
    for (i, sheet) in sheets.iter().enumerate() {
        let (mean, most) = apart(sheet, &inked(sheet));
        assert!(mean < MEAN && most <= STEP, "{i}: {mean} and {most}");
    }
}

#[test]
fn what_lies_beside_the_page_is_left_out() {
    for (x, y) in [(-25.6, 45.0), (640.0, 45.0), (10.0, 9.0), (10.0, 78.0)] {
        let sheet = line("Größte Anspannung heute: ängstlich, übermüdet", face(50.0, false), x, y);
        let (mean, most) = apart(&sheet, &inked(&sheet));
        assert!(mean < MEAN && most <= STEP, "{x}, {y}: {mean} and {most}");
    }
    let bare = line("", face(50.0, false), 0.0, 0.0);
    for (x, y) in [(-1e4, 45.0), (1e4, 45.0), (10.0, -1e4), (10.0, 1e4), (1e300, -1e300)] {
        assert_eq!(inked(&line("Mood", face(50.0, false), x, y)), inked(&bare), "{x}, {y}");
    }
}

#[test]
fn the_first_time_and_the_next_give_the_same_pixels_on_every_thread() {
    // A size nobody else uses, so that all threads begin without masks.
    let sheets = || SENTENCES.map(|(_, text)| inked(&line(text, face(29.3, true), 10.3, 45.0)));
    let threads = [(); 4].map(|()| thread::spawn(sheets));
    let drawn = threads.map(|thread| thread.join().expect("drawn"));
    assert!(drawn.iter().all(|same| *same == drawn[0]));
    assert!(sheets() == drawn[0]);
}

#[test]
fn no_more_is_kept_than_the_limit() {
    let mask = |bytes: usize| Arc::new(Mask { left: 0, top: 0, width: 1, cover: vec![0; bytes] });
    let mut kept = Kept::new(10_000);
    for i in 0..1000_i32 {
        kept.keep(vec![i], mask(i as usize));
        assert!(kept.get(&[i]).is_some() && kept.bytes() <= 10_000);
        assert!(kept.bytes() > i as usize);
    }
    assert!(kept.get(&[0]).is_none() && kept.get(&[998]).is_some());
    let bytes = kept.bytes();
    kept.keep(vec![998], mask(998));
    kept.keep(vec![-1], mask(10_000));
    assert!(kept.get(&[-1]).is_none() && kept.bytes() == bytes);
}
