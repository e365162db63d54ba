//! Why a picture could not be made.

/// Why a picture could not be made.
///
/// No variant holds any text of the input, so the message may be logged.
#[derive(Debug, thiserror::Error)]
pub enum ChartError {
    /// The plot was not drawn.
    #[error("draw the plot: {0}")]
    Plot(String),
    /// The SVG was not understood by the rasteriser; a bug of this room.
    #[error("read back the SVG: {0}")]
    Svg(#[from] resvg::usvg::Error),
    /// There was no memory for a canvas of this size.
    #[error("make a canvas")]
    Canvas,
    /// The pixels were not encoded.
    #[error("encode the PNG: {0}")]
    Png(#[from] png::EncodingError),
    /// The PDF was not written; a bug of this room.
    #[error("write the PDF")]
    Pdf,
    /// The text is too long for a QR code.
    #[error("make the QR code: {0}")]
    Qr(#[from] qrcode::types::QrError),
}
