//! SVG pages to one PDF for print: vector shapes, and text that stays text.
//!
//! Reads the same trees the rasteriser does and writes what occurs in our own
//! pages: filled and stroked paths, groups, text. Knows no date, so the same
//! pages always give the same file.

use std::collections::HashMap;

use krilla::color::rgb::Color;
use krilla::geom::{Path, PathBuilder, Point, Transform};
use krilla::metadata::{Metadata, TextDirection};
use krilla::num::NormalizedF32;
use krilla::page::PageSettings;
use krilla::paint::{Fill, LineCap, LineJoin, Stroke, StrokeDash};
use krilla::surface::Surface;
use krilla::text::{Font, GlyphId, KrillaGlyph};
use krilla::{Document, SerializeSettings};
use resvg::tiny_skia::PathSegment;
use resvg::usvg::fontdb::{Database, ID, Source};
use resvg::usvg::layout::{PositionedGlyph, Span};
use resvg::usvg::{self, Group, Node};

use crate::domain::marks;

use super::error::ChartError;
use super::raster::parse;

/// A4 in points.
const A4: (f32, f32) = (595.28, 841.89);

/// What a reader's program is told about the document.
#[derive(Debug)]
pub struct About<'a> {
    /// Shown in the window's title; control characters are left out.
    pub title: &'a str,
    /// A language tag, or empty.
    pub language: &'a str,
    /// Whether the reader reads from right to left.
    pub rtl: bool,
}

/// Puts each SVG document on an A4 page, as wide as the paper.
pub fn pdf(pages: &[String], about: &About<'_>) -> Result<Vec<u8>, ChartError> {
    let mut document =
        Document::new_with(SerializeSettings { xmp_metadata: false, ..SerializeSettings::default() });
    let mut fonts = HashMap::new();
    for svg in pages {
        let tree = parse(svg)?;
        let paper = PageSettings::from_wh(A4.0, A4.1).ok_or(ChartError::Canvas)?;
        let mut page = document.start_page_with(paper);
        let mut surface = page.surface();
        let scale = (A4.0 / tree.size().width()).min(A4.1 / tree.size().height());
        surface.push_transform(&Transform::from_scale(scale, scale));
        Writer { surface: &mut surface, database: tree.fontdb(), fonts: &mut fonts }.group(tree.root());
        surface.pop();
        surface.finish();
        page.finish();
    }
    document.set_metadata(metadata(about));
    document.finish().map_err(|_| ChartError::Pdf)
}

fn metadata(about: &About<'_>) -> Metadata {
    let shown = |c: &char| !c.is_control() && !marks::is_direction(*c);
    let direction = if about.rtl { TextDirection::RightToLeft } else { TextDirection::LeftToRight };
    let metadata =
        Metadata::new().title(about.title.chars().filter(shown).collect()).text_direction(direction);
    if about.language.is_empty() { metadata } else { metadata.language(about.language.to_owned()) }
}

struct Writer<'a, 'b> {
    surface: &'a mut Surface<'b>,
    database: &'a Database,
    fonts: &'a mut HashMap<ID, Option<Font>>,
}

impl Writer<'_, '_> {
    fn group(&mut self, group: &Group) {
        self.surface.push_transform(&transform(group.transform()));
        for node in group.children() {
            match node {
                Node::Group(group) => self.group(group),
                Node::Path(path) => self.path(path),
                Node::Text(text) => text.layouted().iter().for_each(|span| self.span(span)),
                Node::Image(_) => {}
            }
        }
        self.surface.pop();
    }

    fn path(&mut self, path: &usvg::Path) {
        if path.fill().is_none() && path.stroke().is_none() {
            return;
        }
        self.surface.set_fill(path.fill().map(fill));
        self.surface.set_stroke(path.stroke().map(stroke));
        if let Some(outline) = outline(path) {
            self.surface.draw_path(&outline);
        }
    }

    /// One run of text. Our lines are set run by run, each in one font and one direction.
    fn span(&mut self, span: &Span) {
        let drawn: Vec<&PositionedGlyph> =
            span.positioned_glyphs.iter().filter(|glyph| !is_mark(&glyph.text)).collect();
        self.surface.set_fill(span.fill.as_ref().map(fill));
        self.surface.set_stroke(span.stroke.as_ref().map(stroke));
        for run in drawn.chunk_by(|a, b| a.font == b.font) {
            let Some((first, font)) = run.first().and_then(|first| Some((first, self.font(first.font)?)))
            else {
                continue;
            };
            let origin = first.transform();
            let size = span.font_size.get();
            let rtl = span.positioned_glyphs.iter().any(|glyph| glyph.text.contains('\u{202E}'));
            let (text, glyphs) = placed(run, size, rtl);
            self.surface.draw_glyphs(Point::from_xy(origin.tx, origin.ty), &glyphs, font, &text, size, false);
        }
    }

    /// The embedded font behind an id, without copying it.
    fn font(&mut self, id: ID) -> Option<Font> {
        let open = || {
            let face = self.database.face(id)?;
            let Source::Binary(bytes) = &face.source;
            Font::new(bytes.clone().into(), face.index)
        };
        self.fonts.entry(id).or_insert_with(open).clone()
    }
}

/// The glyphs of a run from left to right, and the text they stand for in the order it is read.
fn placed(run: &[&PositionedGlyph], size: f32, rtl: bool) -> (String, Vec<KrillaGlyph>) {
    // Of a cluster of several glyphs only one holds the text: the last where one
    // reads from the left, the first where one reads from the right.
    let mut clusters: Vec<(String, usize)> = Vec::new();
    let mut open = false;
    for glyph in run {
        let text: String = glyph.text.chars().filter(|c| !marks::is_direction(*c)).collect();
        match clusters.last_mut() {
            Some((cluster, glyphs)) if open || (rtl && text.is_empty()) => {
                cluster.push_str(&text);
                *glyphs += 1;
            }
            _ => clusters.push((text.clone(), 1)),
        }
        open = !rtl && text.is_empty();
    }
    let mut text = String::new();
    let mut ranges = vec![0..0; clusters.len()];
    let mut read: Vec<usize> = (0..clusters.len()).collect();
    if rtl {
        read.reverse();
    }
    for i in read {
        if let (Some((cluster, _)), Some(range)) = (clusters.get(i), ranges.get_mut(i)) {
            *range = text.len()..text.len() + cluster.len();
            text.push_str(cluster);
        }
    }
    let ranges = clusters.iter().zip(ranges).flat_map(|((_, n), range)| std::iter::repeat_n(range, *n));
    let base = run.first().map_or(0.0, |glyph| glyph.transform().ty);
    let ends = run.iter().skip(1).map(|glyph| Some(glyph.transform().tx)).chain([None]);
    let glyphs = run.iter().zip(ends).zip(ranges).map(|((glyph, end), range)| {
        let at = glyph.transform();
        let advance = end.map_or(0.0, |end| (end - at.tx) / size);
        let rise = (base - at.ty) / size;
        KrillaGlyph::new(GlyphId::new(glyph.id.0), advance, 0.0, rise, 0.0, range, None)
    });
    let glyphs = glyphs.collect();
    (text, glyphs)
}

fn is_mark(text: &str) -> bool {
    !text.is_empty() && text.chars().all(marks::is_direction)
}

fn transform(t: usvg::Transform) -> Transform {
    Transform::from_row(t.sx, t.ky, t.kx, t.sy, t.tx, t.ty)
}

fn outline(path: &usvg::Path) -> Option<Path> {
    let mut outline = PathBuilder::new();
    for segment in path.data().segments() {
        match segment {
            PathSegment::MoveTo(p) => outline.move_to(p.x, p.y),
            PathSegment::LineTo(p) => outline.line_to(p.x, p.y),
            PathSegment::QuadTo(a, p) => outline.quad_to(a.x, a.y, p.x, p.y),
            PathSegment::CubicTo(a, b, p) => outline.cubic_to(a.x, a.y, b.x, b.y, p.x, p.y),
            PathSegment::Close => outline.close(),
        }
    }
    outline.finish()
}

/// Our pages know plain colours only.
fn colour(paint: &usvg::Paint) -> Color {
    match paint {
        usvg::Paint::Color(colour) => Color::new(colour.red, colour.green, colour.blue),
        _ => Color::black(),
    }
}

fn opacity(value: usvg::Opacity) -> NormalizedF32 {
    NormalizedF32::new(value.get()).unwrap_or(NormalizedF32::ONE)
}

fn fill(fill: &usvg::Fill) -> Fill {
    Fill { paint: colour(fill.paint()).into(), opacity: opacity(fill.opacity()), ..Fill::default() }
}

fn stroke(stroke: &usvg::Stroke) -> Stroke {
    let dash =
        stroke.dasharray().map(|array| StrokeDash { array: array.to_vec(), offset: stroke.dashoffset() });
    Stroke {
        paint: colour(stroke.paint()).into(),
        width: stroke.width().get(),
        miter_limit: stroke.miterlimit().get(),
        line_cap: match stroke.linecap() {
            usvg::LineCap::Butt => LineCap::Butt,
            usvg::LineCap::Round => LineCap::Round,
            usvg::LineCap::Square => LineCap::Square,
        },
        line_join: match stroke.linejoin() {
            usvg::LineJoin::Round => LineJoin::Round,
            usvg::LineJoin::Bevel => LineJoin::Bevel,
            usvg::LineJoin::Miter | usvg::LineJoin::MiterClip => LineJoin::Miter,
        },
        opacity: opacity(stroke.opacity()),
        dash,
    }
}
