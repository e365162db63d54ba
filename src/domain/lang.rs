//! A language by its tag, such as `es`. Which languages there are is not known here.

use serde::{Deserialize, Serialize};

/// A language tag as the locale folders are named.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Lang(String);

impl Lang {
    pub fn new(tag: &str) -> Self {
        Self(tag.to_owned())
    }

    pub fn tag(&self) -> &str {
        &self.0
    }

    /// Is the language written from right to left?
    pub fn is_rtl(&self) -> bool {
        let primary = self.0.split(['-', '_']).next().unwrap_or_default();
        matches!(primary, "ar" | "he" | "fa" | "ur" | "yi" | "ps" | "sd" | "ug" | "dv" | "ckb")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn direction_goes_by_the_primary_tag() {
        assert!(Lang::new("ar").is_rtl());
        assert!(Lang::new("ar-EG").is_rtl());
        assert!(!Lang::new("es").is_rtl());
        assert!(!Lang::new("arn").is_rtl());
    }
}
