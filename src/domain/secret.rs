//! A value that nobody prints: its `Debug` says nothing, and its memory is wiped when it goes.

use std::fmt;

use zeroize::{Zeroize, Zeroizing};

/// A key or a token.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret<T: Zeroize>(Zeroizing<T>);

impl<T: Zeroize> Secret<T> {
    pub fn new(value: T) -> Self {
        Self(Zeroizing::new(value))
    }

    /// The value itself, for the one place that needs it.
    pub fn expose(&self) -> &T {
        &self.0
    }
}

impl<T: Zeroize> fmt::Debug for Secret<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_never_printed() {
        #[derive(Debug)]
        struct Holder {
            #[expect(dead_code, reason = "only printed")]
            key: Secret<String>,
        }
        let holder = Holder { key: Secret::new("s3cret".to_owned()) };
        assert_eq!(format!("{holder:?}"), "Holder { key: Secret(..) }");
        assert_eq!(format!("{:?}", Secret::new([7u8; 4])), "Secret(..)");
    }
}
