//! A QR code, to be scanned from a screen. Never names anybody.

use std::fmt::Write as _;

use qrcode::{Color, EcLevel, QrCode};

use super::error::ChartError;
use super::raster::{self, Picture};
use super::sheet::Sheet;
use super::svg::{self, Paint, number};
use super::theme;

/// Width of the picture in pixels.
const WIDTH: f64 = 800.0;
/// The code takes at most this many pixels, quiet margin not counted.
const CODE: f64 = 620.0;

/// Draws `text` as a QR code.
///
/// The picture is 800 pixels wide; the margin is at least the four modules the
/// standard asks for. Nothing but the code stands on it: it is made to be shown.
/// Fails when the text is longer than a QR code holds (about 2300 bytes).
pub fn qr(text: &str) -> Result<Picture, ChartError> {
    raster::picture(&sheet(text)?)
}

/// The document of [`qr`].
pub fn sheet(text: &str) -> Result<Sheet, ChartError> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M)?;
    let modules = code.width();
    let module = (CODE / modules as f64).floor().max(3.0);
    let side = module * modules as f64;
    let margin = ((WIDTH - side) / 2.0).floor();
    let height = side + 2.0 * margin;
    let mut sheet = Sheet::default();
    let _ = writeln!(
        sheet.svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{w}\" height=\"{h}\" viewBox=\"0 0 {w} {h}\">",
        w = number(WIDTH),
        h = number(height)
    );
    let white = Paint::fill(theme::CARD);
    svg::rect(&mut sheet.svg, [0.0, 0.0, WIDTH, height], 0.0, white);
    let d = dark_runs(&code.to_colors(), modules, module, margin);
    let _ = writeln!(sheet.svg, "<path d=\"{d}\" fill=\"{}\" shape-rendering=\"crispEdges\"/>", theme::INK);
    sheet.svg.push_str("</svg>\n");
    Ok(sheet)
}

/// The dark modules as one path, neighbours of a row joined.
fn dark_runs(colors: &[Color], modules: usize, module: f64, margin: f64) -> String {
    let mut d = String::new();
    for (y, row) in colors.chunks(modules.max(1)).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|a, b| a == b) {
            if run.first() == Some(&Color::Dark) {
                let _ = write!(
                    d,
                    "M{} {}h{w}v{h}h-{w}z",
                    number(margin + x as f64 * module),
                    number(margin + y as f64 * module),
                    w = number(run.len() as f64 * module),
                    h = number(module)
                );
            }
            x += run.len();
        }
    }
    d
}
