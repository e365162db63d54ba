//! No supported language draws a box for a character it lacks.

use resvg::usvg::{Group, Node};

use super::samples;
use crate::charts::page::Page;
use crate::charts::raster::{parse, pixels};
use crate::charts::svg::escape;
use crate::charts::text::{Base, Face, FontId, clean, covers, set};
use crate::charts::weekly;

const FACE: Face = Face { size: 28.0, bold: false, fill: "#000000" };

pub const SENTENCES: [(&str, &str); 24] = [
    ("en", "How was your mood today? “Fine” – 7/10…"),
    ("es", "¿Cómo fue tu ánimo hoy? El más alto: 35 %"),
    ("fr", "L’été où çà et là, cœur léger, « déjà »"),
    ("de", "Größte Anspannung heute: ängstlich, übermüdet"),
    ("pt", "Você não dormiu? Emoções às três"),
    ("pl", "Zażółć gęślą jaźń, największe napięcie"),
    ("cs", "Příliš žluťoučký kůň úpěl ďábelské ódy"),
    ("tr", "Bugün nasıl hissettin? İyiyim, çağrı şöyle"),
    ("vi", "Tâm trạng của bạn hôm nay thế nào? Rất tốt"),
    ("el", "Πώς ήταν η διάθεσή σου σήμερα; Ήρεμη"),
    ("ru", "Какое сегодня настроение? Ещё тревожно"),
    ("uk", "Який сьогодні настрій? Їжа, ґанок, є"),
    ("ar", "كيف كان مزاجك اليوم؟ أعلى قيمة: ٣٥، لا بأس."),
    ("fa", "حال امروزت چطور بود؟ گرفته‌ام، ۷ از ۱۰"),
    ("ur", "آج آپ کا موڈ کیسا تھا؟ ٹھیک ہے۔"),
    ("he", "איך היה מצב הרוח היום? רגוע, 7 מתוך 10"),
    ("hi", "आज आपका मन कैसा था? संकट स्तर (SUDs) ७।"),
    ("bn", "আজ আপনার মন কেমন ছিল? সবচেয়ে বেশি ৭।"),
    ("th", "วันนี้อารมณ์ของคุณเป็นอย่างไร ดีที่สุด ๗"),
    ("zh", "今天心情怎么样？最高的痛苦程度：35，平静。"),
    ("zh-Hant", "今天心情怎麼樣？最高的痛苦程度：35，平靜。"),
    ("ja", "今日の気分はどうでしたか？「落ち着いた」ー７点。"),
    ("ko", "오늘 기분은 어땠나요? 가장 힘들었던 순간 35"),
    ("id", "Bagaimana suasana hatimu hari ini? ← →"),
];

#[test]
fn every_character_of_every_language_is_in_its_font() {
    for (language, sentence) in SENTENCES {
        let kept: String = clean(sentence).iter().map(|(c, _)| c).collect();
        assert_eq!(kept, sentence, "{language}");
        for (c, font) in clean(sentence) {
            let font = font.expect("no direction marks here");
            assert!(covers(font, c), "{language}: {c:?} in {font:?}");
        }
    }
}

#[test]
fn usvg_draws_every_sentence_without_a_missing_glyph() {
    for bold in [false, true] {
        for (language, sentence) in SENTENCES {
            let hostile = format!("\u{202E}{sentence}\u{2066} 🌊\u{FE0F} தமிழ்");
            let line = set(&hostile, Face { bold, ..FACE }, Base::Own);
            let mut svg =
                String::from("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"2000\" height=\"60\">");
            line.draw(&mut svg, 10.0, 40.0);
            svg.push_str("</svg>");
            let tree = parse(&svg).expect("parsed");
            assert!(count(tree.root(), language) > 10, "{language}");
        }
    }
}

/// The pixels themselves: what a font lacks leaves the same pixels as nothing at
/// all, and not those of a box.
#[test]
fn no_box_is_in_the_pixels() {
    let pixels = |text: &str| {
        let mut page = Page::new(1200.0, 60.0, false, "#FFFFFF");
        page.start(&set(text, FACE, Base::Own), 10.0, 40.0);
        pixels(&page.finish()).expect("drawn").take()
    };
    let empty = pixels("");
    for (language, sentence) in SENTENCES {
        let plain = pixels(sentence);
        assert_ne!(plain, empty, "{language}");
        // Emoji, a variation selector, a noncharacter, a private sign, a control.
        let hostile = format!("{sentence}🌊\u{FE0F}\u{FFFF}\u{E000}\u{7}\u{1F9D8}");
        assert_eq!(pixels(&hostile), plain, "{language}");
    }
}

#[test]
fn a_crowded_week_is_small_in_every_language() {
    for (language, sentence) in SENTENCES {
        let rtl = matches!(language, "ar" | "fa" | "ur" | "he");
        let picture = weekly(&samples::crowded_in(sentence, rtl)).expect("drawn");
        assert!(picture.png.len() < 120_000, "{language}: {} bytes", picture.png.len());
        assert!((1350..=1440).contains(&picture.height), "{language}: {}", picture.height);
    }
}

/// What is measured is what usvg draws, so anchors and cuts come out right.
/// usvg counts a vanished mark as one pixel in the box it reports.
#[test]
fn measured_widths_are_drawn_widths() {
    for (language, sentence) in SENTENCES {
        let line = set(sentence, FACE, Base::Own);
        let mut svg = String::from("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"2000\" height=\"60\">");
        line.draw(&mut svg, 0.0, 40.0);
        svg.push_str("</svg>");
        let tree = parse(&svg).expect("parsed");
        let [Node::Text(text)] = tree.root().children() else {
            panic!("one text for {language}: {}", escape(&svg));
        };
        let right = f64::from(text.bounding_box().right());
        assert!((right - line.width).abs() < 1.5, "{language}: {right} and {}", line.width);
    }
}

#[test]
fn a_run_takes_the_font_of_its_script() {
    let fonts = |text: &str| -> Vec<FontId> {
        let mut fonts: Vec<FontId> = clean(text).iter().filter_map(|(_, font)| *font).collect();
        fonts.dedup();
        fonts
    };
    assert_eq!(fonts("संकट स्तर (SUDs)"), [FontId::Devanagari, FontId::Sans]);
    assert_eq!(fonts("日記を書く"), [FontId::Cjk]);
    assert_eq!(fonts("مزاج"), [FontId::Arabic]);
}

fn count(group: &Group, language: &str) -> usize {
    let mut glyphs = 0;
    for node in group.children() {
        match node {
            Node::Group(group) => glyphs += count(group, language),
            Node::Text(text) => {
                for glyph in text.layouted().iter().flat_map(|span| &span.positioned_glyphs) {
                    assert_ne!(glyph.id.0, 0, "{language}: {:?}", glyph.text);
                    glyphs += 1;
                }
            }
            Node::Path(_) | Node::Image(_) => {}
        }
    }
    glyphs
}
