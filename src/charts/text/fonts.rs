//! The embedded fonts: what each covers, how wide it sets a text, and the
//! database usvg looks them up in.

use std::sync::{Arc, LazyLock};

use harfrust::{Direction, FontRef, ShapeOptions, ShaperData, UnicodeBuffer};
use resvg::usvg::fontdb::{Database, Source};
use skrifa::MetadataProvider;
use skrifa::charmap::Charmap;
use unicode_script::{Script, UnicodeScript};

/// One family of the embedded fonts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FontId {
    /// Latin, Greek, Cyrillic and the signs.
    Sans,
    /// Arabic, Persian, Urdu.
    Arabic,
    /// Hebrew.
    Hebrew,
    /// Hindi, Marathi, Nepali.
    Devanagari,
    /// Bengali, Assamese.
    Bengali,
    /// Thai.
    Thai,
    /// Han, kana and Hangul; regular weight only.
    Cjk,
}

/// In the order they are asked for a character no script decides.
const ALL: [FontId; 7] = [
    FontId::Sans,
    FontId::Cjk,
    FontId::Arabic,
    FontId::Hebrew,
    FontId::Devanagari,
    FontId::Bengali,
    FontId::Thai,
];

impl FontId {
    /// The family name inside the font file.
    pub fn family(self) -> &'static str {
        match self {
            Self::Sans => "Noto Sans",
            Self::Arabic => "Noto Sans Arabic",
            Self::Hebrew => "Noto Sans Hebrew",
            Self::Devanagari => "Noto Sans Devanagari",
            Self::Bengali => "Noto Sans Bengali",
            Self::Thai => "Noto Sans Thai",
            Self::Cjk => "Noto Sans CJK SC",
        }
    }

    /// Whether a bold cut is embedded.
    pub fn has_bold(self) -> bool {
        self != Self::Cjk
    }

    /// Whether joiners (U+200C, U+200D) change how this font shapes.
    pub fn uses_joiners(self) -> bool {
        matches!(self, Self::Arabic | Self::Devanagari | Self::Bengali)
    }

    fn of_script(script: Script) -> Option<Self> {
        Some(match script {
            Script::Latin | Script::Greek | Script::Cyrillic => Self::Sans,
            Script::Arabic => Self::Arabic,
            Script::Hebrew => Self::Hebrew,
            Script::Devanagari => Self::Devanagari,
            Script::Bengali => Self::Bengali,
            Script::Thai => Self::Thai,
            Script::Han | Script::Hiragana | Script::Katakana | Script::Hangul => Self::Cjk,
            _ => return None,
        })
    }
}

/// Whether every cut of the family has a glyph for the character.
pub fn covers(font: FontId, c: char) -> bool {
    let has = |bold| cut(font, bold).is_some_and(|cut| cut.chars.map(c).is_some_and(|id| id.to_u32() != 0));
    has(false) && (!font.has_bold() || has(true))
}

/// The font to set a character in, given the font of the one before it.
pub fn choose(c: char, before: Option<FontId>) -> Option<FontId> {
    if c.is_ascii_graphic() {
        return Some(FontId::Sans);
    }
    let script = c.script();
    if script == Script::Inherited {
        return before.filter(|&font| covers(font, c));
    }
    FontId::of_script(script).or(before).into_iter().chain(ALL).find(|&font| covers(font, c))
}

/// The advance of a text in one font and one direction, in pixels at this size.
pub fn advance(text: &str, font: FontId, bold: bool, rtl: bool, size: f64) -> f64 {
    let Some(cut) = cut(font, bold) else {
        return 0.0;
    };
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(text);
    buffer.set_direction(if rtl { Direction::RightToLeft } else { Direction::LeftToRight });
    buffer.guess_segment_properties();
    let shaper = cut.shaper.shaper(&cut.font).build();
    let shaped = shaper.shape(buffer, ShapeOptions::new());
    let units: i64 = shaped.glyph_positions().iter().map(|position| i64::from(position.x_advance)).sum();
    units as f64 * size / cut.units_per_em
}

/// The database usvg finds the embedded fonts in.
pub fn database() -> Arc<Database> {
    static DATABASE: LazyLock<Arc<Database>> = LazyLock::new(|| {
        let mut database = Database::new();
        for (_, _, bytes) in FILES {
            database.load_font_source(Source::Binary(Arc::new(bytes)));
        }
        Arc::new(database)
    });
    Arc::clone(&DATABASE)
}

struct Cut {
    font: FontRef<'static>,
    shaper: ShaperData,
    chars: Charmap<'static>,
    units_per_em: f64,
}

fn cut(font: FontId, bold: bool) -> Option<&'static Cut> {
    static CUTS: LazyLock<Vec<(FontId, bool, Cut)>> = LazyLock::new(|| {
        FILES.iter().filter_map(|&(font, bold, bytes)| Some((font, bold, open(bytes)?))).collect()
    });
    let bold = bold && font.has_bold();
    CUTS.iter().find(|(f, b, _)| *f == font && *b == bold).map(|(_, _, cut)| cut)
}

fn open(bytes: &'static [u8]) -> Option<Cut> {
    let font = FontRef::new(bytes).ok()?;
    let units_per_em = font
        .metrics(skrifa::instance::Size::unscaled(), skrifa::instance::LocationRef::default())
        .units_per_em;
    Some(Cut {
        shaper: ShaperData::new(&font),
        chars: font.charmap(),
        units_per_em: f64::from(units_per_em.max(1)),
        font,
    })
}

macro_rules! file {
    ($font:ident, $bold:literal, $name:literal) => {
        (
            FontId::$font,
            $bold,
            include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/fonts/", $name)).as_slice(),
        )
    };
}

static FILES: [(FontId, bool, &[u8]); 13] = [
    file!(Sans, false, "NotoSans-Regular.ttf"),
    file!(Sans, true, "NotoSans-Bold.ttf"),
    file!(Arabic, false, "NotoSansArabic-Regular.ttf"),
    file!(Arabic, true, "NotoSansArabic-Bold.ttf"),
    file!(Hebrew, false, "NotoSansHebrew-Regular.ttf"),
    file!(Hebrew, true, "NotoSansHebrew-Bold.ttf"),
    file!(Devanagari, false, "NotoSansDevanagari-Regular.ttf"),
    file!(Devanagari, true, "NotoSansDevanagari-Bold.ttf"),
    file!(Bengali, false, "NotoSansBengali-Regular.ttf"),
    file!(Bengali, true, "NotoSansBengali-Bold.ttf"),
    file!(Thai, false, "NotoSansThai-Regular.ttf"),
    file!(Thai, true, "NotoSansThai-Bold.ttf"),
    file!(Cjk, false, "NotoSansCJKsc-Regular.otf"),
];
