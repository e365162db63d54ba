//! A short mark of something as it stood (FNV-1a), for a button that must not outlive it. No secret, and no check against malice.

pub fn of(bytes: impl IntoIterator<Item = u8>) -> u32 {
    let step = |hash: u32, byte: u8| (hash ^ u32::from(byte)).wrapping_mul(16_777_619);
    bytes.into_iter().fold(2_166_136_261, step)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_the_published_one() {
        // Test values of the FNV reference: http://www.isthe.com/chongo/tech/comp/fnv/
        assert_eq!(of(*b""), 0x811c_9dc5);
        assert_eq!(of(*b"a"), 0xe40c_292c);
        assert_eq!(of(*b"foobar"), 0xbf9c_f968);
    }
}
