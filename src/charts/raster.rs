//! Documents to pixels, with the embedded fonts only.
//!
//! Shapes are drawn by resvg; texts go on top, from the masks of their glyphs.

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use super::error::ChartError;
use super::indexed;
use super::sheet::Sheet;
use super::text::database;

/// A finished picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// The PNG file.
    pub png: Vec<u8>,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}

/// Draws a document at its own size.
pub fn picture(sheet: &Sheet) -> Result<Picture, ChartError> {
    let pixmap = pixels(sheet)?;
    let (width, height) = (pixmap.width(), pixmap.height());
    let png = indexed::encode(pixmap.data(), width, height)?;
    Ok(Picture { png, width, height })
}

/// The pixels of a document.
pub fn pixels(sheet: &Sheet) -> Result<Pixmap, ChartError> {
    let mut pixmap = render(&sheet.shapes())?;
    for text in sheet.texts() {
        text.line.ink(&mut pixmap.as_mut(), text.x, text.y);
    }
    Ok(pixmap)
}

/// The pixels of an SVG document, texts included.
pub fn render(svg: &str) -> Result<Pixmap, ChartError> {
    let tree = parse(svg)?;
    let size = tree.size().to_int_size();
    let mut pixmap = Pixmap::new(size.width(), size.height()).ok_or(ChartError::Canvas)?;
    resvg::render(&tree, Transform::identity(), &mut pixmap.as_mut());
    Ok(pixmap)
}

/// Reads an SVG document and lays out its text.
pub fn parse(svg: &str) -> Result<Tree, ChartError> {
    let options = Options { fontdb: database(), font_family: "Noto Sans".to_owned(), ..Options::default() };
    Ok(Tree::from_str(svg, &options)?)
}
