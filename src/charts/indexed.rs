//! Opaque pixels to a small PNG with at most 256 colours.
//!
//! The pictures are flat colours and the blends between them, so a palette of
//! the commonest shades loses nothing an eye could find.

use png::{BitDepth, ColorType, Compression, Encoder, Filter};

use super::error::ChartError;

/// Shades are told apart by the upper six bits of each channel.
const SHADES: usize = 1 << 18;

/// Encodes RGBA pixels (alpha is ignored) as an indexed PNG.
pub fn encode(rgba: &[u8], width: u32, height: u32) -> Result<Vec<u8>, ChartError> {
    let (palette, indexes) = index(rgba);
    let mut file = Vec::with_capacity(128 * 1024);
    let mut encoder = Encoder::new(&mut file, width, height);
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_palette(palette);
    encoder.set_compression(Compression::Fast);
    encoder.set_filter(Filter::Up);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&indexes)?;
    writer.finish()?;
    Ok(file)
}

fn index(rgba: &[u8]) -> (Vec<u8>, Vec<u8>) {
    let mut counts = vec![0u32; SHADES];
    let mut exact = vec![[0u8; 3]; SHADES];
    for pixel in rgba.as_chunks::<4>().0 {
        let shade = shade(pixel);
        if let (Some(count), Some(colour)) = (counts.get_mut(shade), exact.get_mut(shade)) {
            *count += 1;
            // The first colour of a shade stands for it; a flat area is met
            // before the blends along its edge.
            if *count == 1 {
                *colour = [pixel[0], pixel[1], pixel[2]];
            }
        }
    }
    let mut used: Vec<usize> = (0..SHADES).filter(|&s| counts[s] > 0).collect();
    used.sort_by_key(|&s| (std::cmp::Reverse(counts[s]), s));
    let palette: Vec<[u8; 3]> = used.iter().take(256).map(|&s| exact[s]).collect();
    let mut entry = vec![0u8; SHADES];
    for (i, &shade) in used.iter().enumerate() {
        entry[shade] = if i < 256 {
            i as u8
        } else {
            nearest(&palette, exact[shade])
        };
    }
    let indexes = rgba
        .as_chunks::<4>()
        .0
        .iter()
        .map(|pixel| entry[shade(pixel)])
        .collect();
    (palette.concat(), indexes)
}

fn shade(pixel: &[u8; 4]) -> usize {
    let [r, g, b, _] = pixel.map(|channel| usize::from(channel >> 2));
    r << 12 | g << 6 | b
}

fn nearest(palette: &[[u8; 3]], colour: [u8; 3]) -> u8 {
    let distance = |entry: &[u8; 3]| -> u32 {
        entry
            .iter()
            .zip(colour)
            .map(|(&a, b)| u32::from(a.abs_diff(b)).pow(2))
            .sum()
    };
    let best = palette
        .iter()
        .enumerate()
        .min_by_key(|(_, entry)| distance(entry));
    best.map_or(0, |(i, _)| i as u8)
}
