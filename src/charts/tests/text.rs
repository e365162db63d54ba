//! Cleaning, fitting and wrapping.

use crate::charts::text::{Base, Face, clean, fit, set, wrap};

const FACE: Face = Face { size: 30.0, bold: true, fill: "#000000" };

fn kept(text: &str) -> String {
    clean(text).iter().filter(|(_, font)| font.is_some()).map(|(c, _)| c).collect()
}

/// The words of a drawn line from left to right.
fn drawn(text: &str, base: Base) -> Vec<String> {
    let mut svg = String::new();
    set(text, FACE, base).draw(&mut svg, 0.0, 0.0);
    svg.split("<tspan")
        .skip(1)
        .filter_map(|run| run.split_once('>')?.1.split_once("</tspan"))
        .map(|(word, _)| word.replace(['\u{202E}', '\u{202C}'], ""))
        .collect()
}

#[test]
fn what_cannot_be_drawn_is_dropped_or_marked() {
    assert_eq!(kept("a\u{0}\u{7}b\u{1b}[31m"), "ab[31m");
    assert_eq!(kept("  a \n\t b\u{2029}c "), "a b c");
    assert_eq!(kept("run 🏃\u{200D}♀\u{FE0F} home"), "run home");
    assert_eq!(kept("7\u{FE0F}\u{20E3}"), "7");
    assert_eq!(kept("தமிழ்"), "????");
    assert_eq!(kept("🌊"), "?");
    assert_eq!(kept("\u{2212}1.5, 3 \u{2212} 7"), "–1.5, 3 – 7");
    assert_eq!(kept("\u{202E}\u{200F}"), "");
    assert_eq!(kept(""), "");
}

#[test]
fn direction_marks_order_the_line_and_are_never_drawn() {
    assert_eq!(drawn("שלום abc", Base::Page(true)), ["abc", "שלום"]);
    assert_eq!(drawn("שלום abc", Base::Page(false)), ["שלום", "abc"]);
    assert_eq!(drawn("abc \u{2067}שלום xyz\u{2069}", Base::Own), ["abc ", "xyz", "שלום"]);
    assert_eq!(drawn("abc (שלום)", Base::Own), ["abc (", "שלום", ")"]);
    assert_eq!(drawn("שלום 12", Base::Own), ["12", "שלום"]);
}

/// Copied from a PDF, words of two scripts do not run into one.
#[test]
fn spaces_between_fonts_are_kept() {
    assert_eq!(drawn("संकट स्तर (SUDs) ७", Base::Page(false)), ["संकट स्तर ", "(SUDs) ", "७"]);
    assert_eq!(drawn(" ७ SUDs  ", Base::Page(false)), ["७ ", "SUDs"]);
}

#[test]
fn a_cut_text_fits_and_keeps_letters_whole() {
    let long = "ab".repeat(100);
    for width in [20.0, 50.0, 100.0, 400.0] {
        let line = fit(&long, FACE, Base::Own, width);
        assert!(line.width <= width.max(40.0), "{} in {width}", line.width);
    }
    let whole = set("क्षि", FACE, Base::Own).width;
    let cut = fit("क्षिक्षिक्षि", FACE, Base::Own, whole * 1.9);
    let mut svg = String::new();
    cut.draw(&mut svg, 0.0, 0.0);
    assert!(svg.contains(">क्षि<") || !svg.contains('क'), "{svg}");
}

#[test]
fn wrapping_breaks_where_the_script_allows() {
    let lines = |text: &str, width, n| wrap(text, FACE, Base::Page(false), width, n);
    assert_eq!(lines("one two three four", 150.0, 5).len(), 3);
    assert_eq!(lines("今天心情怎么样最高的痛苦程度", 150.0, 9).len(), 3);
    assert_eq!(lines(&"w".repeat(200), 300.0, 2).len(), 2);
    assert!(lines("", 300.0, 2).is_empty());
    for line in lines("one two three four five six seven", 120.0, 9) {
        assert!(line.width <= 120.0);
    }
}
