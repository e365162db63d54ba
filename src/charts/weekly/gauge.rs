//! The margin beside a plot: the names of the scale's ends and, between them, a
//! thermometer filled up to this week's mean.
//!
//! Shares the plot's scale, so its level can be compared with every line there;
//! never reckons the mean itself.

use crate::charts::page::Page;
use crate::charts::panel::Panel;
use crate::charts::svg::Paint;
use crate::charts::text::Face;
use crate::charts::theme::{self, Tone};

/// From the plot to the thermometer, in pixels.
const BEFORE: f64 = 18.0;
/// Width of the thermometer with its outline, in pixels.
const TUBE: f64 = 26.0;
/// Width of the outline, in pixels.
const GLASS: f64 = 3.0;
/// From the thermometer, or else the plot, to the texts, in pixels.
const AFTER: f64 = 14.0;
/// Room for the texts, in pixels.
const TEXTS: f64 = 152.0;
/// Size of the number, in pixels.
const NUMBER: f64 = 44.0;
/// Room the number keeps from the names of the ends, in pixels.
const AIR: f64 = 12.0;
/// From one line of a name to the next, in pixels.
const LINE: f64 = 33.0;
/// Beneath this height of the scale a name gets only one line, in pixels.
const TWO_LINES: f64 = 150.0;

const NOTE: Face = Face { size: theme::SMALL, bold: false, fill: theme::MUTED };

/// Room for the margin, in pixels.
pub fn room(panels: &[Panel]) -> f64 {
    if panels.iter().any(|panel| level(panel).is_some()) {
        BEFORE + TUBE + AFTER + TEXTS
    } else {
        AFTER + TEXTS
    }
}

/// The mean and its number; a panel without answers has none.
fn level(panel: &Panel) -> Option<(f64, &str)> {
    let (mean, number) = panel.gauge.as_ref().filter(|_| !panel.is_empty())?;
    Some((panel.above(*mean), number))
}

/// Draws the margin from the plot's logical end; `high` and `low` are where the ends
/// of the scale lie.
pub fn draw(page: &mut Page, panel: &Panel, x: f64, [high, low]: [f64; 2]) {
    let tone = panel.colour.tone();
    let level = level(panel).map(|(mean, number)| (low - (low - high) * mean / panel.span(), number));
    let texts = x + AFTER + if level.is_some() { BEFORE + TUBE } else { 0.0 };
    let lines = if low - high < TWO_LINES { 1 } else { 2 };
    let (above, below) =
        (page.wrap(&panel.high_end, NOTE, TEXTS, lines), page.wrap(&panel.low_end, NOTE, TEXTS, lines));
    for (i, line) in above.iter().enumerate() {
        page.start(line, texts, high + 10.0 + LINE * i as f64);
    }
    for (i, line) in below.iter().rev().enumerate() {
        page.start(line, texts, low + 10.0 - LINE * i as f64);
    }
    let Some((y, number)) = level else { return };
    thermometer(page, tone, x + BEFORE, [high, y, low]);
    let face = Face { size: NUMBER, bold: true, fill: tone.strong };
    let number = page.shrink(number, face, TEXTS, 0.6);
    // Half the height of a digit; the names reach about as far from their lines.
    let half = 0.36 * NUMBER;
    let top =
        if above.is_empty() { high } else { high + 16.0 + LINE * (above.len() - 1) as f64 + AIR + half };
    let bottom =
        if below.is_empty() { low } else { low - 14.0 - LINE * (below.len() - 1) as f64 - AIR - half };
    let middle = if top < bottom { y.clamp(top, bottom) } else { f64::midpoint(top, bottom) };
    page.start(&number, texts, middle + half);
}

/// A tube whose round ends lie outside the scale, so that its straight part is the
/// scale; the lower end is always full, as the bulb of a thermometer is.
fn thermometer(page: &mut Page, tone: Tone, x: f64, [high, y, low]: [f64; 3]) {
    let radius = (TUBE - GLASS) / 2.0;
    let tube = [x + GLASS / 2.0, high - radius, 2.0 * radius, low - high + 2.0 * radius];
    page.rect(tube, radius, Paint { fill: tone.wash, stroke: tone.strong, width: GLASS });
    let full = Paint::fill(tone.strong);
    let middle = x + TUBE / 2.0;
    page.circle(middle, low, radius, full);
    page.rect([middle - radius, y, 2.0 * radius, low - y], 0.0, full);
    if y <= high {
        page.circle(middle, high, radius, full);
    }
}
