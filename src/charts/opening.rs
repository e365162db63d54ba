//! What pictures begin with, and what they show where there is nothing to show.

use super::page::Page;
use super::svg::Paint;
use super::text::Face;
use super::theme;

/// Draws title and subtitle at `start` from both sides; returns where the cards begin.
pub fn title(page: &mut Page, [title, subtitle]: [&str; 2], start: f64) -> f64 {
    let width = page.width() - 2.0 * start;
    let mut y = 36.0;
    let face = Face { size: theme::TITLE, bold: true, fill: theme::INK };
    let line = page.shrink(title, face, width, 0.7);
    if !line.is_empty() {
        page.start(&line, start, y + 42.0);
        y += 62.0;
    }
    let face = Face { size: theme::BODY, bold: false, fill: theme::MUTED };
    let line = page.fit(subtitle, face, width);
    if !line.is_empty() {
        page.start(&line, start, y + 26.0);
        y += 40.0;
    }
    y + 12.0
}

/// Draws a card with three quiet waves and a sentence beneath them.
pub fn nothing(page: &mut Page, text: &str, edge: f64, [top, bottom]: [f64; 2]) {
    let width = page.width() - 2.0 * edge;
    page.rect([edge, top, width, bottom - top], 24.0, Paint::fill(theme::CARD));
    let (centre, middle) = (page.width() / 2.0, f64::midpoint(top, bottom));
    let colours = [theme::BLUE.strong, theme::BLUE.soft, theme::PRACTICE.soft];
    for (row, colour) in colours.into_iter().enumerate() {
        let y = middle - 150.0 + 34.0 * row as f64;
        let point = |i| {
            let t = f64::from(i) / 96.0;
            let wave = (t * 3.0 * std::f64::consts::TAU + row as f64).sin();
            (centre + (t - 0.5) * 420.0, y + wave * 10.0)
        };
        let points: Vec<(f64, f64)> = (0..=96).map(point).collect();
        page.polyline(&points, "", Paint::stroke(colour, 6.0));
    }
    let face = Face { size: 36.0, bold: false, fill: theme::INK };
    for (i, line) in page.wrap(text, face, width - 160.0, 4).iter().enumerate() {
        page.middle(line, centre, middle + 50.0 + 52.0 * i as f64);
    }
}
