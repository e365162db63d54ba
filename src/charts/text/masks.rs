//! The pixels of glyphs, drawn once and kept for all pictures to come.
//!
//! Kept by font, size and quarter of a pixel; never more than `LIMIT` bytes of
//! them, and nothing of whose text it was but the glyphs themselves.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use resvg::tiny_skia::{FillRule, Paint, Path, PathBuilder, Pixmap, Stroke, Transform};

use super::fonts::{self, FontId, Glyph};

/// How many places within a pixel are told apart, in each direction: as many as
/// the rasteriser itself has.
pub const STEPS: i64 = 4;
/// How much is kept, in bytes.
const LIMIT: usize = 8 * 1024 * 1024;
/// What a kept mask takes besides its pixels and its key, in bytes, roughly.
const OVERHEAD: usize = 128;

/// Glyphs drawn as one shape.
#[derive(Debug, Clone, Copy)]
pub struct Shape<'a> {
    /// The glyphs, none of them a space.
    pub glyphs: &'a [Glyph],
    /// Their font.
    pub font: FontId,
    /// Whether in its bold cut.
    pub bold: bool,
    /// Pixels per em.
    pub size: f64,
    /// How far right and down of a pixel's corner the first glyph starts, in steps below `STEPS`.
    pub offset: (u8, u8),
    /// The width of an outline around them, in pixels.
    pub outline: Option<f64>,
}

/// How much of each pixel a shape covers.
#[derive(Debug)]
pub struct Mask {
    /// Where its first column lies, from the pixel the shape starts in.
    pub left: i64,
    /// Where its first row lies.
    pub top: i64,
    /// Pixels in each row; at least one.
    pub width: usize,
    /// Row by row, 255 for a pixel covered whole.
    pub cover: Vec<u8>,
}

/// The pixels of a shape; none where it leaves nothing on the page.
pub fn mask(shape: &Shape<'_>) -> Option<Arc<Mask>> {
    static KEPT: LazyLock<Mutex<Kept>> = LazyLock::new(|| Mutex::new(Kept::new(LIMIT)));
    let kept = || KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    let key = shape.key();
    if let Some(mask) = kept().get(&key) {
        return Some(mask);
    }
    // Drawn with nobody waiting; should two draw the same, they draw it alike.
    let mask = Arc::new(shape.draw()?);
    kept().keep(key, Arc::clone(&mask));
    Some(mask)
}

/// Masks by what they show. When they become too many all are let go, and those still
/// in use come back by themselves.
#[derive(Debug)]
pub struct Kept {
    masks: HashMap<Vec<i32>, Arc<Mask>>,
    bytes: usize,
    limit: usize,
}

impl Kept {
    /// Nothing yet, and never more than this many bytes.
    pub fn new(limit: usize) -> Self {
        Self { masks: HashMap::new(), bytes: 0, limit }
    }

    /// What is kept under this key.
    pub fn get(&self, key: &[i32]) -> Option<Arc<Mask>> {
        self.masks.get(key).map(Arc::clone)
    }

    /// Keeps a mask, unless it is larger than all may be together.
    pub fn keep(&mut self, key: Vec<i32>, mask: Arc<Mask>) {
        let bytes = mask.cover.len() + size_of_val(key.as_slice()) + OVERHEAD;
        if bytes > self.limit {
            return;
        }
        if self.bytes + bytes > self.limit {
            self.masks = HashMap::new();
            self.bytes = 0;
        }
        if self.masks.insert(key, mask).is_none() {
            self.bytes += bytes;
        }
    }

    /// How much is kept, in bytes.
    #[cfg(test)]
    pub fn bytes(&self) -> usize {
        self.bytes
    }
}

impl Shape<'_> {
    fn start(&self) -> i32 {
        self.glyphs.first().map_or(0, |glyph| glyph.x)
    }

    /// All that decides about the pixels; the outline follows from font and weight.
    fn key(&self) -> Vec<i32> {
        let start = self.start();
        let cut = (self.font as i32) << 1 | i32::from(self.bold);
        let offset = i32::from(self.offset.0) << 8 | i32::from(self.offset.1);
        let size = (self.size as f32).to_bits().cast_signed();
        let glyphs = self
            .glyphs
            .iter()
            .flat_map(|glyph| [glyph.id.unwrap_or_default().cast_signed(), glyph.x - start, glyph.y]);
        [cut, offset, size].into_iter().chain(glyphs).collect()
    }

    fn draw(&self) -> Option<Mask> {
        let path = self.path()?;
        let margin = self.outline.map_or(0.0, |width| width.max(1.0) as f32) + 1.0;
        let bounds = path.bounds();
        let (left, top) = ((bounds.left() - margin).floor(), (bounds.top() - margin).floor());
        let width = (bounds.right() + margin - left).ceil() as u32;
        let height = (bounds.bottom() + margin - top).ceil() as u32;
        let mut pixmap = Pixmap::new(width, height)?;
        let mut paint = Paint::default();
        paint.set_color_rgba8(0, 0, 0, 255);
        let moved = Transform::from_translate(-left, -top);
        pixmap.fill_path(&path, &paint, FillRule::Winding, moved, None);
        if let Some(width) = self.outline {
            let stroke = Stroke { width: width as f32, ..Stroke::default() };
            pixmap.stroke_path(&path, &paint, &stroke, moved, None);
        }
        let (pixels, _) = pixmap.data().as_chunks::<4>();
        let cover = pixels.iter().map(|[.., alpha]| *alpha).collect();
        Some(Mask { left: left as i64, top: top as i64, width: width as usize, cover })
    }

    /// The outlines in pixels, from the corner of the pixel the first glyph starts in.
    fn path(&self) -> Option<Path> {
        let scale = (self.size / fonts::units_per_em(self.font, self.bold)) as f32;
        let start = self.start();
        let mut shape = PathBuilder::new();
        for glyph in self.glyphs {
            let Some(outline) = glyph.id.and_then(|id| fonts::outline(self.font, self.bold, id)) else {
                continue;
            };
            let (x, y) = ((glyph.x - start) as f32 * scale, -(glyph.y as f32) * scale);
            let placed = Transform::from_row(
                scale,
                0.0,
                0.0,
                -scale,
                x + part(self.offset.0),
                y + part(self.offset.1),
            );
            if let Some(outline) = outline.transform(placed) {
                shape.push_path(&outline);
            }
        }
        shape.finish()
    }
}

fn part(steps: u8) -> f32 {
    f32::from(steps) / STEPS as f32
}
