//! The colours and sizes of every picture, in one place.
//!
//! Text colours keep at least 4.5:1 against every ground they are put on
//! (tested), and no meaning rests on hue alone.

/// The page behind everything.
pub const PAGE: &str = "#F6F4EF";
/// The cards on the page.
pub const CARD: &str = "#FFFFFF";
/// Titles and names.
pub const INK: &str = "#24323B";
/// Secondary text.
pub const MUTED: &str = "#56636B";
/// Grid lines and the edges of empty cells.
pub const HAIRLINE: &str = "#DDD9D0";
/// Ground of paused days.
pub const PAUSED: &str = "#E9E6DF";

/// The colours of one measured thing.
#[derive(Debug, Clone, Copy)]
pub struct Tone {
    /// Line and points of the stressed week.
    pub strong: &'static str,
    /// Line and points of the weeks before.
    pub soft: &'static str,
    /// Ground of the stressed week.
    pub wash: &'static str,
}

/// Which of the tones a measured thing has. It says no more than its title does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Colour {
    /// What is better higher.
    #[default]
    Blue,
    /// What is better lower.
    Orange,
    /// What is neither.
    Plum,
}

impl Colour {
    /// Its colours.
    pub const fn tone(self) -> Tone {
        match self {
            Self::Blue => BLUE,
            Self::Orange => ORANGE,
            Self::Plum => PLUM,
        }
    }
}

/// A deep blue.
pub const BLUE: Tone = Tone { strong: "#23577F", soft: "#7E9FBA", wash: "#EAF1F6" };
/// A burnt orange, darker than the blue is saturated.
pub const ORANGE: Tone = Tone { strong: "#A34E16", soft: "#CDA080", wash: "#F9EFE7" };
/// A dark plum.
pub const PLUM: Tone = Tone { strong: "#6E3B73", soft: "#B08FB3", wash: "#F5EEF6" };
/// Skills and homework: a grey green.
pub const PRACTICE: Tone = Tone { strong: "#3D7268", soft: "#A9C4BD", wash: "#EDF4F2" };

/// Width of the weekly picture in pixels.
pub const WIDTH: f64 = 1080.0;
/// Height of the weekly picture in pixels, where nothing needs more.
pub const HEIGHT: f64 = 1350.0;
/// The greatest height of the weekly picture in pixels.
pub const HIGHEST: f64 = 1440.0;
/// The same where rows of further items are drawn: a phone held upright is filled.
pub const TALLEST: f64 = 1920.0;
/// The smallest text in pixels; a phone shows the picture at about a third.
pub const SMALL: f64 = 28.0;
/// Summaries and captions, in pixels.
pub const BODY: f64 = 30.0;
/// Headings of cards, in pixels.
pub const HEADING: f64 = 34.0;
/// The title of the picture, in pixels.
pub const TITLE: f64 = 50.0;
