//! Text as it will really be drawn: cleaned, split by script and direction,
//! measured by the same shaper and fonts usvg uses, written as SVG or put on pixels.
//!
//! Never lets a character through that no embedded font has, so no box is drawn.

mod chars;
mod fit;
mod fonts;
mod ink;
mod line;
mod masks;

pub use self::fit::{fit, wrap};
pub use self::fonts::database;
pub use self::line::{Base, Face, Line, set};

#[cfg(test)]
pub use self::chars::clean;
#[cfg(test)]
pub use self::fonts::{FontId, covers};
#[cfg(test)]
pub use self::masks::{Kept, Mask};
