//! Drawing, off the async threads: no more summaries at once than there are cores, and a place kept for replies,
//! so that a thousand summaries neither fill the memory nor keep anybody waiting.

use std::thread::available_parallelism;

use tokio::sync::Semaphore;

use crate::charts::ChartError;
use crate::dialogue::effect::Lane;
use crate::telegram::File;

/// Replies drawn at once.
const REPLIES: usize = 2;

/// The places to draw at.
#[derive(Debug)]
pub struct Easels {
    replies: Semaphore,
    others: Semaphore,
}

impl Easels {
    pub fn new() -> Self {
        let cores = available_parallelism().map_or(1, usize::from);
        Self { replies: Semaphore::new(REPLIES), others: Semaphore::new(cores) }
    }

    /// Draws a file once there is a place for its lane.
    pub async fn draw(
        &self,
        lane: Lane,
        name: &str,
        draw: impl FnOnce() -> Result<Vec<u8>, ChartError> + Send + 'static,
    ) -> anyhow::Result<File> {
        let places = if lane == Lane::Reply { &self.replies } else { &self.others };
        let _place = places.acquire().await?;
        let bytes = tokio::task::spawn_blocking(draw).await??;
        Ok(File { name: name.to_owned(), bytes, caption: String::new() })
    }
}
