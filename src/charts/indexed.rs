//! Opaque pixels to a small PNG with at most 128 colours.
//!
//! The pictures are flat colours and the blends between them, so a palette of
//! the commonest shades loses nothing an eye could find.

use png::{BitDepth, ColorType, DeflateCompression, Encoder, Filter};

use super::error::ChartError;

/// Shades are told apart by the upper six bits of each channel.
const SHADES: usize = 1 << 18;
/// At most this many colours are kept.
const COLOURS: usize = 128;

/// How hard to look for matches: little, and more where the file is large.
const LEVELS: [u8; 2] = [1, 4];
/// A file beyond this size is compressed again, in bytes.
const LARGE: usize = 110_000;

/// Encodes RGBA pixels (alpha is ignored) as an indexed PNG.
pub fn encode(rgba: &[u8], width: u32, height: u32) -> Result<Vec<u8>, ChartError> {
    let (palette, indexes) = index(rgba);
    let mut file = Vec::with_capacity(128 * 1024);
    for level in LEVELS {
        file.clear();
        let mut encoder = Encoder::new(&mut file, width, height);
        encoder.set_color(ColorType::Indexed);
        encoder.set_depth(BitDepth::Eight);
        encoder.set_palette(palette.as_slice());
        encoder.set_deflate_compression(DeflateCompression::Level(level));
        // Repeated letters are found as they are; a filter would hide them.
        encoder.set_filter(Filter::NoFilter);
        let mut writer = encoder.write_header()?;
        writer.write_image_data(&indexes)?;
        writer.finish()?;
        if file.len() <= LARGE {
            break;
        }
    }
    Ok(file)
}

/// The pixels that share a shade.
struct Bin {
    count: u32,
    /// The colour most of them have, by a running vote, so that a flat area
    /// outweighs the blends along its edge.
    colour: [u8; 3],
    lead: u32,
}

/// The palette, and for each pixel its place in it.
///
/// Neighbours are mostly of one colour, so everything goes by runs.
fn index(rgba: &[u8]) -> (Vec<u8>, Vec<u8>) {
    let (pixels, _) = rgba.as_chunks::<4>();
    // For each shade the place of its bin, counted from 1.
    let mut places = vec![0_u32; SHADES];
    let mut bins: Vec<Bin> = Vec::new();
    let mut runs: Vec<(u32, u32)> = Vec::with_capacity(64 * 1024);
    for run in pixels.chunk_by(|a, b| a == b) {
        let [pixel, ..] = run else { continue };
        let Some(place) = places.get_mut(shade(pixel)) else { continue };
        let length = run.len() as u32;
        if *place == 0 {
            bins.push(Bin { count: 0, colour: [0; 3], lead: 0 });
            *place = bins.len() as u32;
        }
        if let Some(bin) = bins.get_mut(*place as usize - 1) {
            bin.add(pixel, length);
        }
        runs.push((*place - 1, length));
    }
    let mut order: Vec<usize> = (0..bins.len()).collect();
    order.sort_by_key(|&i| bins.get(i).map(|bin| (std::cmp::Reverse(bin.count), bin.colour)));
    let colours: Vec<[u8; 3]> = order.iter().filter_map(|&i| Some(bins.get(i)?.colour)).collect();
    let palette = colours.get(..COLOURS).unwrap_or(&colours);
    let mut entries = vec![0_u8; bins.len()];
    for (i, (&place, &colour)) in order.iter().zip(&colours).enumerate() {
        if let Some(entry) = entries.get_mut(place) {
            *entry = if i < palette.len() { i as u8 } else { nearest(palette, colour) };
        }
    }
    let mut indexes = Vec::with_capacity(pixels.len());
    for (place, length) in runs {
        let entry = entries.get(place as usize).copied().unwrap_or_default();
        indexes.resize(indexes.len() + length as usize, entry);
    }
    (palette.concat(), indexes)
}

impl Bin {
    fn add(&mut self, &[r, g, b, _]: &[u8; 4], n: u32) {
        self.count += n;
        if self.colour == [r, g, b] {
            self.lead += n;
        } else if self.lead >= n {
            self.lead -= n;
        } else {
            self.lead = n - self.lead;
            self.colour = [r, g, b];
        }
    }
}

fn shade(pixel: &[u8; 4]) -> usize {
    let [r, g, b, _] = pixel.map(|channel| usize::from(channel >> 2));
    r << 12 | g << 6 | b
}

fn nearest(palette: &[[u8; 3]], colour: [u8; 3]) -> u8 {
    let distance = |entry: &[u8; 3]| -> u32 {
        entry.iter().zip(colour).map(|(&a, b)| u32::from(a.abs_diff(b)).pow(2)).sum()
    };
    let best = palette.iter().enumerate().min_by_key(|(_, entry)| distance(entry));
    best.map_or(0, |(i, _)| i as u8)
}
