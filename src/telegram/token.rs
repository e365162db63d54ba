//! The bot's token: checked for its form, never printed.

use crate::domain::secret::Secret;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token(Secret<String>);

#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a token is a number, a colon and letters, such as 123456:ABC-DEF")]
pub struct TokenError;

impl Token {
    /// As BotFather gives it: the bot's number, a colon, letters.
    pub fn parse(text: &str) -> Result<Self, TokenError> {
        let (number, secret) = text.trim().split_once(':').ok_or(TokenError)?;
        let number_is_one = !number.is_empty() && number.chars().all(|c| c.is_ascii_digit());
        let secret_is_one =
            !secret.is_empty() && secret.chars().all(|c| c.is_ascii_alphanumeric() || "_-".contains(c));
        match number_is_one && secret_is_one {
            true => Ok(Self(Secret::new(text.trim().to_owned()))),
            false => Err(TokenError),
        }
    }

    pub(super) fn secret(&self) -> &str {
        self.0.expose()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_has_its_form_and_is_never_printed() {
        let token = Token::parse(" 123:AbC-_9 ").unwrap();
        assert_eq!(token.secret(), "123:AbC-_9");
        assert!(!format!("{token:?}").contains("AbC"));
        for wrong in ["", "abc", "123", "123:", ":abc", "12a:abc", "123:a b"] {
            assert_eq!(Token::parse(wrong), Err(TokenError), "{wrong}");
        }
    }
}
