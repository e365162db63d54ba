//! Cuts a typed text into numbers, words, marks and blanks, with the digits and punctuation of every script
//! brought to one form. Knows no language and no range; never fails.

use super::super::{letters, marks};
use super::signs::is_quiet;

/// One stretch of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// Consecutive digits. `value` stays at `u64::MAX` when there are too many; `len` counts the digits.
    Number { value: u64, len: usize },
    /// Letters, as they are compared; "I'm" is one word. A picture that is not quiet is one too.
    Word(String),
    /// One quiet sign; variants in other scripts are given as their ASCII sign.
    Mark(char),
    /// White space, any amount.
    Blank,
    /// "½" and its like.
    Fraction,
    /// A numeral this house does not read: "²", "Ⅶ".
    OtherNumeral,
    /// "or", "to": of the numbers at its sides only one is meant, or all between. Only a lexicon puts it here.
    Either,
    /// "out of": the scale follows. Only a lexicon puts it here.
    OutOf,
    /// The name of another question than the one that is open. Only a lexicon puts it here.
    OtherName,
}

/// The pieces of `text`, in order.
pub(super) fn pieces(text: &str) -> Vec<Piece> {
    let mut found: Vec<Piece> = Vec::new();
    for typed in text.chars().filter(|typed| !is_unseen(*typed)) {
        let typed = narrow(typed);
        if let Some(digit) = digit(typed) {
            if let Some(Piece::Number { value, len }) = found.last_mut() {
                *value = value.saturating_mul(10).saturating_add(u64::from(digit));
                *len += 1;
            } else {
                found.push(Piece::Number { value: u64::from(digit), len: 1 });
            }
        } else if let Some(value) = enclosed(typed) {
            // Blanks keep "①②" from becoming 12.
            let len = if value < 10 { 1 } else { 2 };
            found.extend([Piece::Blank, Piece::Number { value, len }, Piece::Blank]);
        } else if typed.is_whitespace() {
            if found.last() != Some(&Piece::Blank) {
                found.push(Piece::Blank);
            }
        } else if matches!(typed, '¼'..='¾' | '⅐'..='⅞' | '↉') {
            found.push(Piece::Fraction);
        } else if typed.is_alphabetic() && !matches!(typed, 'Ⅰ'..='ↈ') {
            let letters = letters::folded(typed.encode_utf8(&mut [0; 4]));
            match found.last_mut() {
                Some(Piece::Word(word)) => word.push_str(&letters),
                _ if letters.is_empty() => {}
                _ => found.push(Piece::Word(letters)),
            }
        } else if matches!(typed, '\'' | '’' | 'ʼ' | '´' | '`')
            && matches!(found.last(), Some(Piece::Word(_)))
        {
        } else if typed.is_numeric() {
            found.push(Piece::OtherNumeral);
        } else if is_quiet(typed) {
            found.push(Piece::Mark(plain_mark(typed)));
        } else {
            found.push(Piece::Word(typed.into()));
        }
    }
    if found.iter().all(is_free_of_other_words) {
        read_cjk_numerals(&mut found);
    }
    found
}

/// Is it a sign of Chinese, Japanese or Korean (hanja) numerals, large ones included?
pub(super) fn is_cjk_numeral(sign: char) -> bool {
    cjk_digit(sign).is_some() || matches!(sign, '十' | '百' | '千' | '万' | '萬' | '億' | '亿' | '兆')
}

/// Bidi and joining marks, variation selectors, the keycap frame, vowel signs of Arabic and Hebrew.
fn is_unseen(typed: char) -> bool {
    marks::is_unseen(typed)
        || matches!(typed, '\u{300}'..='\u{36F}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{591}'..='\u{5BD}' | '\u{20E3}')
}

/// Fullwidth forms as their ASCII signs.
fn narrow(typed: char) -> char {
    match typed {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(typed) - 0xFEE0).unwrap_or(typed),
        _ => typed,
    }
}

fn plain_mark(mark: char) -> char {
    match mark {
        '⁄' | '∕' | '÷' => '/',
        '٪' => '%',
        '،' | '、' | '､' | '٬' => ',',
        '٫' | '。' | '｡' => '.',
        '−' | '‐' | '‑' | '‒' | '–' | '—' | '―' | '﹣' => '-',
        '〜' | '∼' => '~',
        '∶' | '︓' | 'ː' => ':',
        _ => mark,
    }
}

/// The zeros of every script with decimal digits in Unicode, in code point order; nine others follow each.
pub(super) const ZEROS: [char; 66] = [
    '0',
    '\u{660}',
    '\u{6F0}',
    '\u{7C0}',
    '\u{966}',
    '\u{9E6}',
    '\u{A66}',
    '\u{AE6}',
    '\u{B66}',
    '\u{BE6}',
    '\u{C66}',
    '\u{CE6}',
    '\u{D66}',
    '\u{DE6}',
    '\u{E50}',
    '\u{ED0}',
    '\u{F20}',
    '\u{1040}',
    '\u{1090}',
    '\u{17E0}',
    '\u{1810}',
    '\u{1946}',
    '\u{19D0}',
    '\u{1A80}',
    '\u{1A90}',
    '\u{1B50}',
    '\u{1BB0}',
    '\u{1C40}',
    '\u{1C50}',
    '\u{A620}',
    '\u{A8D0}',
    '\u{A900}',
    '\u{A9D0}',
    '\u{A9F0}',
    '\u{AA50}',
    '\u{ABF0}',
    '\u{FF10}',
    '\u{104A0}',
    '\u{10D30}',
    '\u{11066}',
    '\u{110F0}',
    '\u{11136}',
    '\u{111D0}',
    '\u{112F0}',
    '\u{11450}',
    '\u{114D0}',
    '\u{11650}',
    '\u{116C0}',
    '\u{11730}',
    '\u{118E0}',
    '\u{11950}',
    '\u{11C50}',
    '\u{11D50}',
    '\u{11DA0}',
    '\u{16A60}',
    '\u{16AC0}',
    '\u{16B50}',
    '\u{1D7CE}',
    '\u{1D7D8}',
    '\u{1D7E2}',
    '\u{1D7EC}',
    '\u{1D7F6}',
    '\u{1E140}',
    '\u{1E2F0}',
    '\u{1E950}',
    '\u{1FBF0}',
];

/// The value of a digit of whatever script.
pub fn digit(typed: char) -> Option<u32> {
    let script = ZEROS.partition_point(|zero| *zero <= typed).checked_sub(1)?;
    let digit = u32::from(typed) - u32::from(*ZEROS.get(script)?);
    (digit < 10).then_some(digit)
}

/// "①" to "⑳", "⓪", "❶" to "❿", "🔟".
fn enclosed(typed: char) -> Option<u64> {
    let value = |first: char| u64::from(u32::from(typed) - u32::from(first)) + 1;
    match typed {
        '⓪' | '⓿' => Some(0),
        '🔟' => Some(10),
        '①'..='⑳' => Some(value('①')),
        '❶'..='❿' => Some(value('❶')),
        _ => None,
    }
}

/// CJK numerals are numbers only when nothing else is written: inside a sentence they are mostly parts of words.
fn is_free_of_other_words(piece: &Piece) -> bool {
    match piece {
        Piece::Word(word) => word.chars().all(is_cjk_numeral),
        Piece::Number { .. } => false,
        _ => true,
    }
}

fn read_cjk_numerals(found: &mut [Piece]) {
    for piece in found {
        if let Piece::Word(word) = piece
            && let Some(value) = cjk_number(word)
        {
            *piece = Piece::Number { value, len: value.to_string().len() };
        }
    }
}

/// "七", "十", "二十五", "一百", "一百零五", and digit by digit: "三五", "一〇〇". Nothing above 999.
fn cjk_number(word: &str) -> Option<u64> {
    let signs: Vec<char> = word.chars().collect();
    if signs.len() <= 3 && signs.iter().all(|sign| cjk_digit(*sign).is_some()) {
        return signs.iter().try_fold(0, |value, sign| Some(value * 10 + cjk_digit(*sign)?));
    }
    let (hundreds, rest) = split_unit(&signs, '百')?;
    let (tens, ones) = split_unit(rest, '十')?;
    let ones = match ones {
        [] => 0,
        ['零' | '〇', one] if hundreds > 0 && tens == 0 => cjk_digit(*one)?,
        [one] if tens > 0 => cjk_digit(*one)?,
        _ => return None,
    };
    Some(hundreds * 100 + tens * 10 + ones)
}

/// "三十五" at 十 is 3 and "五"; a unit without a digit counts once; without the unit it is 0 and everything.
fn split_unit(signs: &[char], unit: char) -> Option<(u64, &[char])> {
    match signs {
        [sign, rest @ ..] if *sign == unit => Some((1, rest)),
        [count, sign, rest @ ..] if *sign == unit => Some((cjk_digit(*count)?, rest)),
        _ => Some((0, signs)),
    }
}

fn cjk_digit(sign: char) -> Option<u64> {
    Some(match sign {
        '〇' | '零' => 0,
        '一' => 1,
        '二' | '两' | '兩' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => return None,
    })
}
