//! A line of text put on pixels, the same as its SVG would be.
//!
//! Colours what the masks cover and knows nothing of outlines; text never lies
//! beneath a shape, so it may come after all of them.

use resvg::tiny_skia::PixmapMut;

use super::fonts::{self, Glyph};
use super::line::{Line, Run};
use super::masks::{self, Mask, STEPS, Shape};

impl Line {
    /// Puts the line on opaque pixels; `x` is the left edge, `y` the baseline.
    pub fn ink(&self, pixels: &mut PixmapMut<'_>, x: f64, y: f64) {
        let face = self.face();
        let colour = rgb(face.fill);
        for run in self.runs() {
            let pixel = face.size / fonts::units_per_em(run.font, face.bold);
            for glyphs in shapes(run) {
                let start = glyphs.first().map_or(0, |glyph| glyph.x);
                let (column, right) = place(x + run.x + f64::from(start) * pixel);
                let (row, down) = place(y);
                let mask = masks::mask(&Shape {
                    glyphs,
                    font: run.font,
                    bold: face.bold,
                    size: face.size,
                    offset: (right, down),
                    outline: self.thickening(run),
                });
                if let Some(mask) = mask {
                    blend(pixels, &mask, (column, row), colour);
                }
            }
        }
    }
}

/// The glyphs of a run by what must be drawn together: words, or each for itself.
fn shapes(run: &Run) -> impl Iterator<Item = &[Glyph]> {
    let joined = run.font.joins_letters();
    run.glyphs
        .chunk_by(move |a, b| joined && a.id.is_some() && b.id.is_some())
        .filter(|glyphs| glyphs.iter().all(|glyph| glyph.id.is_some()))
}

/// The pixel a position lies in, and how far in, to the nearest step.
fn place(at: f64) -> (i64, u8) {
    let steps = (at * STEPS as f64).round() as i64;
    (steps.div_euclid(STEPS), steps.rem_euclid(STEPS) as u8)
}

/// Mixes the colour in wherever the mask covers; what lies beside the picture is left out.
fn blend(pixels: &mut PixmapMut<'_>, mask: &Mask, (column, row): (i64, i64), colour: [u8; 3]) {
    let (width, height) = (i64::from(pixels.width()), i64::from(pixels.height()));
    let left = column + mask.left;
    let (data, _) = pixels.data_mut().as_chunks_mut::<4>();
    for (y, covers) in (row + mask.top..).zip(mask.cover.chunks(mask.width)) {
        if !(0..height).contains(&y) {
            continue;
        }
        // The part of this row that lies on the picture.
        let from = left.clamp(0, width);
        let to = (left + covers.len() as i64).clamp(0, width);
        let covers = covers.get((from - left).clamp(0, covers.len() as i64) as usize..).unwrap_or_default();
        let line = (y * width + from) as usize..(y * width + to) as usize;
        let Some(line) = data.get_mut(line) else { continue };
        for (pixel, &cover) in line.iter_mut().zip(covers) {
            if cover > 0 {
                mix(pixel, cover, colour);
            }
        }
    }
}

fn mix([r, g, b, _]: &mut [u8; 4], cover: u8, colour: [u8; 3]) {
    let cover = u16::from(cover);
    for (channel, ink) in [r, g, b].into_iter().zip(colour) {
        *channel = ((u16::from(ink) * cover + u16::from(*channel) * (255 - cover) + 127) / 255) as u8;
    }
}

/// Reads "#RRGGBB"; anything else is black.
fn rgb(colour: &str) -> [u8; 3] {
    let value = u32::from_str_radix(colour.trim_start_matches('#'), 16).unwrap_or(0);
    let [_, rgb @ ..] = value.to_be_bytes();
    rgb
}
