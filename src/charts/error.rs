//! Why a picture could not be made.

/// Why a picture could not be made.
///
/// No message holds any text of the input, so it may be logged; what a library said is for debugging alone.
#[derive(Debug, thiserror::Error)]
pub enum ChartError {
    /// The plot was not drawn.
    #[error("draw the plot")]
    Plot(String),
    /// The SVG was not understood by the rasteriser; a bug of this room.
    #[error("read back the SVG")]
    Svg(resvg::usvg::Error),
    /// There was no memory for a canvas of this size.
    #[error("make a canvas")]
    Canvas,
    /// The pixels were not encoded.
    #[error("encode the PNG")]
    Png(#[from] png::EncodingError),
    /// The PDF was not written; a bug of this room.
    #[error("write the PDF")]
    Pdf,
    /// The text is too long for a QR code.
    #[error("make the QR code")]
    Qr(#[from] qrcode::types::QrError),
}

// Without a source: whoever prints an error with all that lies behind it would print what an SVG said.
impl From<resvg::usvg::Error> for ChartError {
    fn from(error: resvg::usvg::Error) -> Self {
        Self::Svg(error)
    }
}
