//! SIGTERM and SIGINT: the first asks for an orderly stop, the second leaves at once.
//! Leaving at once loses nothing that was committed: Telegram brings again what was not acknowledged.

use std::io;

use tokio_util::sync::CancellationToken;

/// What shells give for a program ended by Ctrl-C.
const AT_ONCE: i32 = 130;

/// Listens from now on, until the process ends.
pub fn listen() -> io::Result<CancellationToken> {
    let stop = CancellationToken::new();
    let asked = stop.clone();
    let mut signals = Signals::new()?;
    tokio::spawn(async move {
        signals.next().await;
        tracing::info!("stopping in order; a second signal leaves at once");
        asked.cancel();
        signals.next().await;
        tracing::warn!("leaving at once");
        std::process::exit(AT_ONCE);
    });
    Ok(stop)
}

#[cfg(unix)]
struct Signals {
    terminate: tokio::signal::unix::Signal,
    interrupt: tokio::signal::unix::Signal,
}

#[cfg(unix)]
impl Signals {
    fn new() -> io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Self { terminate: signal(SignalKind::terminate())?, interrupt: signal(SignalKind::interrupt())? })
    }

    async fn next(&mut self) {
        tokio::select! {
            _ = self.terminate.recv() => {}
            _ = self.interrupt.recv() => {}
        }
    }
}

#[cfg(not(unix))]
struct Signals;

#[cfg(not(unix))]
impl Signals {
    #[expect(clippy::unnecessary_wraps, reason = "the other one can fail")]
    fn new() -> io::Result<Self> {
        Ok(Self)
    }

    async fn next(&mut self) {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}
