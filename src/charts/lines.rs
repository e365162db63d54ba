//! Lines for which there is only so much room: where some are left out the last says how many. There is no other way to
//! make any, so none is left out without a word.

/// Finished texts, a line each.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Lines(Vec<String>);

impl Lines {
    /// At most `most` of these, the first before the others; empty ones are passed over. `more` says how many more there are.
    pub fn within(most: usize, lines: Vec<String>, more: impl FnOnce(usize) -> String) -> Self {
        let mut lines: Vec<String> = lines.into_iter().filter(|line| !line.is_empty()).collect();
        if lines.len() > most {
            let left_out = lines.split_off(most.saturating_sub(1)).len();
            lines.push(more(left_out));
        }
        Self(lines)
    }

    pub fn iter(&self) -> impl ExactSizeIterator<Item = &String> {
        self.0.iter()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::Lines;

    #[test]
    fn what_is_left_out_is_counted_on_the_last_line() {
        let of = |n: usize| {
            let lines = (1..=n).map(|n| n.to_string()).chain([String::new()]).collect();
            let lines = Lines::within(3, lines, |more| format!("and {more} more"));
            lines.iter().cloned().collect::<Vec<_>>().join(", ")
        };
        assert_eq!(of(0), "");
        assert_eq!(of(3), "1, 2, 3");
        assert_eq!(of(4), "1, 2, and 2 more");
        assert_eq!(of(9), "1, 2, and 7 more");
    }
}
