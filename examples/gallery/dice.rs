//! A small generator of numbers that look like chance and are the same on every run (SplitMix64).

#[derive(Debug)]
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// `0..n`.
    pub fn below(&mut self, n: u8) -> u8 {
        u8::try_from(self.next() % u64::from(n.max(1))).unwrap_or(0)
    }

    /// `true` in so many of a hundred cases.
    pub fn chance(&mut self, percent: u8) -> bool {
        self.below(100) < percent
    }

    /// From `-reach` to `reach`, those near nothing more often.
    pub fn about(&mut self, reach: f64) -> f64 {
        let half = |own: &mut Self| f64::from(own.below(101)) / 100.0 - 0.5;
        (half(self) + half(self)) * reach
    }
}
