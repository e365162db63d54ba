//! SVG to pixels, with the embedded fonts only.

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use super::error::ChartError;
use super::indexed;
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

/// Draws an SVG document at its own size.
pub fn picture(svg: &str) -> Result<Picture, ChartError> {
    let tree = parse(svg)?;
    let size = tree.size().to_int_size();
    let (width, height) = (size.width(), size.height());
    let mut pixmap = Pixmap::new(width, height).ok_or(ChartError::Canvas)?;
    resvg::render(&tree, Transform::identity(), &mut pixmap.as_mut());
    let png = indexed::encode(pixmap.data(), width, height)?;
    Ok(Picture { png, width, height })
}

/// Reads an SVG document and lays out its text.
pub fn parse(svg: &str) -> Result<Tree, ChartError> {
    let options = Options { fontdb: database(), font_family: "Noto Sans".to_owned(), ..Options::default() };
    Ok(Tree::from_str(svg, &options)?)
}
