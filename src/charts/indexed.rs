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

/// The pixels that share a shade.
#[derive(Clone, Default)]
struct Bin {
    count: u32,
    /// The colour most of them have, by a running vote, so that a flat area
    /// outweighs the blends along its edge.
    colour: [u8; 3],
    lead: u32,
    entry: u8,
}

/// The palette, and for each pixel its place in it.
fn index(rgba: &[u8]) -> (Vec<u8>, Vec<u8>) {
    let (pixels, _) = rgba.as_chunks::<4>();
    let mut bins = vec![Bin::default(); SHADES];
    for run in pixels.chunk_by(|a, b| a == b) {
        if let [pixel, ..] = run
            && let Some(bin) = bins.get_mut(shade(pixel))
        {
            bin.add(pixel, run.len() as u32);
        }
    }
    let mut used: Vec<&mut Bin> = bins.iter_mut().filter(|bin| bin.count > 0).collect();
    used.sort_by_key(|bin| (std::cmp::Reverse(bin.count), bin.colour));
    let palette: Vec<[u8; 3]> = used.iter().take(256).map(|bin| bin.colour).collect();
    for (i, bin) in used.into_iter().enumerate() {
        bin.entry = u8::try_from(i).unwrap_or_else(|_| nearest(&palette, bin.colour));
    }
    let indexes = pixels.iter().map(|pixel| bins.get(shade(pixel)).map_or(0, |bin| bin.entry)).collect();
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
