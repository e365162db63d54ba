//! A long list, a page at a time. Never knows what its rows are.

use serde::{Deserialize, Serialize};

/// Which rows of a longer list are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page {
    /// Counted from 0.
    pub number: u16,
    /// Rows on all pages.
    pub total: usize,
}

impl Page {
    /// Rows on one page.
    pub const ROWS: usize = 20;

    /// The page of this number, or the last there is, and its rows.
    pub fn of<T>(number: u16, all: &[T]) -> (Self, &[T]) {
        let last = all.len().saturating_sub(1) / Self::ROWS;
        let number = usize::from(number).min(last);
        let start = number * Self::ROWS;
        let rows = all.get(start..all.len().min(start + Self::ROWS)).unwrap_or_default();
        (Self { number: u16::try_from(number).unwrap_or(u16::MAX), total: all.len() }, rows)
    }

    /// The place of its first row among all, from 0.
    pub fn first(self) -> usize {
        usize::from(self.number) * Self::ROWS
    }

    /// The page before and the page after, where there are such.
    pub fn around(self) -> (Option<u16>, Option<u16>) {
        let after = (self.first() + Self::ROWS < self.total).then(|| self.number.saturating_add(1));
        (self.number.checked_sub(1), after)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_hold_twenty_and_one_beyond_the_last_is_the_last() {
        let all: Vec<usize> = (0..47).collect();
        let of = |number| Page::of(number, &all);
        assert_eq!(of(0).1, (0..20).collect::<Vec<_>>());
        assert_eq!(of(2).1, (40..47).collect::<Vec<_>>());
        assert_eq!(of(9).0, Page { number: 2, total: 47 });
        assert_eq!((of(0).0.around(), of(2).0.around()), ((None, Some(1)), (Some(1), None)));
        assert_eq!(Page::of(3, &[0; 20]).0.around(), (None, None));
        assert_eq!(Page::of::<u8>(0, &[]), (Page::default(), [].as_slice()));
    }
}
