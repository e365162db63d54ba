//! Letters as they are compared: without case, accents, vowel signs and the variants people type one for another.
//! Never shown to anybody.

/// The letter as it is compared; `None`: it stands for itself. Lower case is expected; marks become nothing.
pub(super) fn plain(letter: char) -> Option<&'static str> {
    Some(match letter {
        'a'..='z' => return None,
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' | 'ǎ' | 'ǟ' | 'ǡ' | 'ǻ' | 'ȁ' | 'ȃ' | 'ȧ'
        | 'ḁ' | 'ạ' | 'ả' | 'ấ' | 'ầ' | 'ẩ' | 'ẫ' | 'ậ' | 'ắ' | 'ằ' | 'ẳ' | 'ẵ' | 'ặ' => {
            "a"
        }
        'æ' => "ae",
        'ḃ' | 'ḅ' | 'ḇ' => "b",
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' | 'ḉ' => "c",
        'ð' | 'ď' | 'đ' | 'ḋ' | 'ḍ' | 'ḏ' | 'ḑ' | 'ḓ' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' | 'ȅ' | 'ȇ' | 'ȩ' | 'ḕ' | 'ḗ' | 'ḙ' | 'ḛ'
        | 'ḝ' | 'ẹ' | 'ẻ' | 'ẽ' | 'ế' | 'ề' | 'ể' | 'ễ' | 'ệ' => "e",
        'ḟ' => "f",
        'ĝ' | 'ğ' | 'ġ' | 'ģ' | 'ǧ' | 'ǵ' | 'ḡ' => "g",
        'ĥ' | 'ħ' | 'ȟ' | 'ḣ' | 'ḥ' | 'ḧ' | 'ḩ' | 'ḫ' | 'ẖ' => "h",
        'ì' | 'í' | 'î' | 'ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' | 'ǐ' | 'ȉ' | 'ȋ' | 'ḭ' | 'ḯ' | 'ỉ' | 'ị' => {
            "i"
        }
        'ĵ' | 'ǰ' => "j",
        'ķ' | 'ĸ' | 'ǩ' | 'ḱ' | 'ḳ' | 'ḵ' => "k",
        'ĺ' | 'ļ' | 'ľ' | 'ł' | 'ḷ' | 'ḹ' | 'ḻ' | 'ḽ' => "l",
        'ḿ' | 'ṁ' | 'ṃ' => "m",
        'ñ' | 'ń' | 'ņ' | 'ň' | 'ŋ' | 'ǹ' | 'ṅ' | 'ṇ' | 'ṉ' | 'ṋ' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'ŏ' | 'ő' | 'ơ' | 'ǒ' | 'ǫ' | 'ǭ' | 'ȍ' | 'ȏ' | 'ȫ'
        | 'ȭ' | 'ȯ' | 'ȱ' | 'ṍ' | 'ṏ' | 'ṑ' | 'ṓ' | 'ọ' | 'ỏ' | 'ố' | 'ồ' | 'ổ' | 'ỗ' | 'ộ' | 'ớ' | 'ờ'
        | 'ở' | 'ỡ' | 'ợ' => "o",
        'œ' => "oe",
        'ṕ' | 'ṗ' => "p",
        'ŕ' | 'ŗ' | 'ř' | 'ȑ' | 'ȓ' | 'ṙ' | 'ṛ' | 'ṝ' | 'ṟ' => "r",
        'ś' | 'ŝ' | 'ş' | 'š' | 'ſ' | 'ș' | 'ṡ' | 'ṣ' | 'ṥ' | 'ṧ' | 'ṩ' => "s",
        'ß' => "ss",
        'ţ' | 'ť' | 'ŧ' | 'ț' | 'ṫ' | 'ṭ' | 'ṯ' | 'ṱ' | 'ẗ' => "t",
        'þ' => "th",
        'ù' | 'ú' | 'û' | 'ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' | 'ư' | 'ǔ' | 'ǖ' | 'ǘ' | 'ǚ' | 'ǜ'
        | 'ȕ' | 'ȗ' | 'ṳ' | 'ṵ' | 'ṷ' | 'ṹ' | 'ṻ' | 'ụ' | 'ủ' | 'ứ' | 'ừ' | 'ử' | 'ữ' | 'ự' => {
            "u"
        }
        'ṽ' | 'ṿ' => "v",
        'ŵ' | 'ẁ' | 'ẃ' | 'ẅ' | 'ẇ' | 'ẉ' | 'ẘ' => "w",
        'ẋ' | 'ẍ' => "x",
        'ý' | 'ÿ' | 'ŷ' | 'ȳ' | 'ẏ' | 'ẙ' | 'ỳ' | 'ỵ' | 'ỷ' | 'ỹ' => "y",
        'ź' | 'ż' | 'ž' | 'ẑ' | 'ẓ' | 'ẕ' => "z",
        'ά' => "α",
        'έ' => "ε",
        'ή' => "η",
        'ΐ' | 'ί' | 'ϊ' => "ι",
        'ό' => "ο",
        'ΰ' | 'ϋ' | 'ύ' => "υ",
        'ώ' => "ω",
        // Cyrillic and Arabic letters that are typed one for the other.
        'ё' => "е",
        'ς' => "σ",
        'أ' | 'إ' | 'آ' | 'ٱ' => "ا",
        'ة' => "ه",
        'ى' | 'ی' | 'ئ' => "ي",
        'ؤ' => "و",
        'ک' => "ك",
        // The stretching of a word, what carries a vowel alone, and every mark above or below a letter.
        'ـ' | 'ء' => "",
        letter if is_mark(letter) => "",
        _ => return None,
    })
}

/// The letter or digit it looks like: fullwidth and mathematical forms, the digits of other scripts, and what is
/// written alike in Latin, Greek and Cyrillic. Only for telling names apart: in a sentence the script says something.
pub(super) fn seen(letter: char) -> impl Iterator<Item = char> {
    let code = u32::from(letter);
    let nth = |first: char, past: u32| char::from_u32(u32::from(first) + past).unwrap_or(letter);
    let plain = match letter {
        '\u{FF01}'..='\u{FF5E}' => nth('!', code - 0xFF01),
        // Thirteen alphabets of 26 capitals and 26 small letters.
        '\u{1D400}'..='\u{1D6A3}' if (code - 0x1D400) % 52 < 26 => nth('a', (code - 0x1D400) % 52),
        '\u{1D400}'..='\u{1D6A3}' => nth('a', (code - 0x1D400) % 52 - 26),
        '\u{1D7CE}'..='\u{1D7FF}' => nth('0', (code - 0x1D7CE) % 10),
        '٠'..='٩' => nth('0', code - 0x660),
        '۰'..='۹' => nth('0', code - 0x6F0),
        '०'..='९' => nth('0', code - 0x966),
        'А' | 'а' | 'Α' | 'α' => 'a',
        'В' | 'в' | 'Β' | 'β' => 'b',
        'Е' | 'е' | 'Ε' => 'e',
        'Н' | 'н' | 'Η' => 'h',
        'І' | 'і' | 'Ι' | 'ι' => 'i',
        'Ј' | 'ј' => 'j',
        'К' | 'к' | 'Κ' | 'κ' => 'k',
        'М' | 'м' | 'Μ' => 'm',
        'Ν' => 'n',
        'О' | 'о' | 'Ο' | 'ο' => 'o',
        'Р' | 'р' | 'Ρ' | 'ρ' => 'p',
        'Ѕ' | 'ѕ' => 's',
        'С' | 'с' => 'c',
        'Т' | 'т' | 'Τ' | 'τ' => 't',
        'ν' => 'v',
        'У' | 'у' | 'Υ' | 'υ' => 'y',
        'Х' | 'х' | 'Χ' | 'χ' => 'x',
        'Ζ' => 'z',
        letter => letter,
    };
    std::iter::once(plain)
}

/// A text as it is compared, blanks and punctuation kept.
pub fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        match plain(letter) {
            Some(plain) => folded.push_str(plain),
            None => folded.push(letter),
        }
    }
    folded
}

/// Combining accents, and the vowel signs of Arabic and Hebrew, which most people leave out.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36F}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{591}'..='\u{5C7}')
}

/// Letters and digits alone, as they are compared: without case, accents, blanks and punctuation.
pub fn compared(text: &str) -> String {
    folded(text).chars().filter(|letter| letter.is_alphanumeric()).collect()
}

/// The article of Arabic, which begins half the names in its script, is no first letter of a name.
pub fn without_article(name: &str) -> &str {
    name.strip_prefix("ال").unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_word_are_one_word() {
        for (one, other) in [
            ("ÁNIMO", "animo"),
            ("a\u{301}nimo", "animo"),
            ("Łódź", "lodz"),
            ("Điện Biên Phủ", "dien bien phu"),
            ("ILIKLI ılıklı", "ilikli ilikli"),
            ("حَوَالَى", "حوالي"),
            ("أربعون", "اربعون"),
            ("سبعة", "سبعه"),
            ("مساءً", "مسا"),
            ("Straße", "strasse"),
        ] {
            assert_eq!(folded(one), folded(other), "{one}");
            assert_eq!(folded(&folded(one)), folded(one), "{one}: twice is once");
        }
    }
}
