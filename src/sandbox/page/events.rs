//! The page's stream of events: each says that something changed; the page then looks for itself.

use std::convert::Infallible;
use std::time::Duration;

use axum::extract::State;
use axum::response::sse::{Event, KeepAlive, Sse};
use futures_util::stream::{self, Stream};

use crate::sandbox::Sandbox;

/// Changes closer together are told as one.
const BREATH: Duration = Duration::from_millis(40);

pub(super) async fn stream(
    State(sandbox): State<Sandbox>,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let mut changes = sandbox.revision();
    changes.mark_changed();
    let events = stream::unfold((sandbox, changes), |(sandbox, mut changes)| async move {
        tokio::select! {
            changed = changes.changed() => changed.ok()?,
            () = sandbox.stopping().cancelled() => return None,
        }
        sandbox.pause(BREATH).await;
        let revision = *changes.borrow_and_update();
        Some((Ok(Event::default().data(revision.to_string())), (sandbox, changes)))
    });
    Sse::new(events).keep_alive(KeepAlive::default())
}
