//! A QR code made of characters, two modules high each, to be scanned from a terminal.
//! Always dark on light, whatever colours the terminal has: not every camera reads the inverse.

use qrcode::render::unicode::Dense1x2;
use qrcode::types::QrError;
use qrcode::{EcLevel, QrCode};

/// Black on white out of the fixed part of the palette, which no theme changes.
const BLACK_ON_WHITE: &str = "\x1b[38;5;16;48;5;231m";
const AS_BEFORE: &str = "\x1b[0m";

/// `colours`: the terminal obeys colours. Otherwise light modules are drawn, for a dark screen.
pub fn draw(text: &str, colours: bool) -> Result<String, QrError> {
    let code = QrCode::with_error_correction_level(text, EcLevel::L)?;
    let mut render = code.render::<Dense1x2>();
    if !colours {
        return Ok(render.dark_color(Dense1x2::Light).light_color(Dense1x2::Dark).build());
    }
    let lines: Vec<String> =
        render.build().lines().map(|line| format!("{BLACK_ON_WHITE}{line}{AS_BEFORE}")).collect();
    Ok(lines.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_ends_its_colours() {
        let drawn = draw("https://t.me/tidemark_bot?start=abc", true).unwrap();
        assert!(drawn.lines().all(|line| line.starts_with(BLACK_ON_WHITE) && line.ends_with(AS_BEFORE)));
    }

    #[test]
    fn without_colours_the_margin_is_drawn_light() {
        let drawn = draw("https://t.me/tidemark_bot?start=abc", false).unwrap();
        assert!(drawn.lines().next().unwrap().chars().all(|c| c == '█'));
    }
}
