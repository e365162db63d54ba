//! The embedded fonts: what each covers, how it sets a text, its outlines, and
//! the database usvg looks them up in.

use std::sync::{Arc, LazyLock};

use harfrust::{Direction, FontRef, ShapeOptions, ShaperData, UnicodeBuffer};
use resvg::tiny_skia::{Path, PathBuilder};
use resvg::usvg::fontdb::{Database, Source};
use skrifa::charmap::Charmap;
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::{GlyphId, MetadataProvider};
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

    /// Whether the letters of a word touch: they must be drawn as one shape, or
    /// the places where they meet would show.
    pub fn joins_letters(self) -> bool {
        matches!(self, Self::Arabic | Self::Devanagari | Self::Bengali)
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

/// A glyph of a shaped text, in font units from where the text starts; y grows upwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Glyph {
    /// Its number in the font; none for a space, which leaves nothing on the page.
    pub id: Option<u32>,
    /// To the right.
    pub x: i32,
    /// Upwards.
    pub y: i32,
}

/// The glyphs of a text in one font and one direction, from left to right, and its advance
/// in font units.
pub fn shape(text: &str, font: FontId, bold: bool, rtl: bool) -> (Vec<Glyph>, i32) {
    let Some(cut) = cut(font, bold) else {
        return (Vec::new(), 0);
    };
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(text);
    buffer.set_direction(if rtl { Direction::RightToLeft } else { Direction::LeftToRight });
    buffer.guess_segment_properties();
    let shaper = cut.shaper.shaper(&cut.font).build();
    let shaped = shaper.shape(buffer, ShapeOptions::new());
    let mut pen = 0_i32;
    let glyphs = shaped.glyph_infos().iter().zip(shaped.glyph_positions()).map(|(info, at)| {
        let id = (Some(info.glyph_id) != cut.space).then_some(info.glyph_id);
        let glyph = Glyph { id, x: pen.saturating_add(at.x_offset), y: at.y_offset };
        pen = pen.saturating_add(at.x_advance);
        glyph
    });
    (glyphs.collect(), pen)
}

/// Font units for each em.
pub fn units_per_em(font: FontId, bold: bool) -> f64 {
    cut(font, bold).map_or(1.0, |cut| cut.units_per_em)
}

/// The outline of a glyph in font units, y upwards; none where it leaves nothing on the page.
pub fn outline(font: FontId, bold: bool, id: u32) -> Option<Path> {
    let glyph = cut(font, bold)?.font.outline_glyphs().get(GlyphId::new(id))?;
    let mut pen = Pen(PathBuilder::new());
    glyph.draw(DrawSettings::unhinted(Size::unscaled(), LocationRef::default()), &mut pen).ok()?;
    pen.0.finish()
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

struct Pen(PathBuilder);

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.0.move_to(x, y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.0.line_to(x, y);
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        self.0.quad_to(cx, cy, x, y);
    }

    fn curve_to(&mut self, cx0: f32, cy0: f32, cx1: f32, cy1: f32, x: f32, y: f32) {
        self.0.cubic_to(cx0, cy0, cx1, cy1, x, y);
    }

    fn close(&mut self) {
        self.0.close();
    }
}

struct Cut {
    font: FontRef<'static>,
    shaper: ShaperData,
    chars: Charmap<'static>,
    space: Option<u32>,
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
    let units_per_em = font.metrics(Size::unscaled(), LocationRef::default()).units_per_em;
    let chars = font.charmap();
    Some(Cut {
        shaper: ShaperData::new(&font),
        space: chars.map(' ').map(GlyphId::to_u32),
        chars,
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
