//! Drawing, off the async threads: no more summaries at once than there are cores, and a place kept for replies,
//! so that a thousand summaries neither fill the memory nor keep anybody waiting.

use std::thread::available_parallelism;

use tokio::sync::Semaphore;

use crate::charts::ChartError;
use crate::dialogue::effect::Lane;
use crate::telegram::File;

/// Replies drawn at once.
const REPLIES: usize = 2;

/// Drawing panicked. What the panic said stays out of it: it may be what somebody wrote.
#[derive(Debug, thiserror::Error)]
#[error("drawing panicked")]
pub struct Panicked;

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
        let bytes = tokio::task::spawn_blocking(draw).await.map_err(|_| Panicked)??;
        Ok(File { name: name.to_owned(), bytes, caption: String::new() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn drawing_that_panics_says_nothing_of_what_it_drew() {
        let drawn = Easels::new().draw(Lane::Reply, "week", || panic!("s3cret")).await;
        let error = drawn.unwrap_err();
        assert_eq!(format!("{error:#}"), "drawing panicked");
        assert!(error.is::<Panicked>());
    }
}
