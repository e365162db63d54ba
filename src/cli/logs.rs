//! What the running bot tells its operator, on stderr. Of this program's own code: constant messages with numbers.
//! Of other people's: that it warned, and where, never its words. They could be a statement with the key, an address
//! with the token, or what somebody wrote, and no RUST_LOG switches them on.

use std::fmt;
use std::io::IsTerminal as _;

use tracing::{Event, Level, Metadata, Subscriber};
use tracing_subscriber::filter::{EnvFilter, FilterExt as _, ParseError, filter_fn};
use tracing_subscriber::fmt::format::{Format, Writer};
use tracing_subscriber::fmt::time::{FormatTime as _, SystemTime};
use tracing_subscriber::fmt::{FmtContext, FormatEvent, FormatFields, MakeWriter};
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::registry::LookupSpan;
use tracing_subscriber::{Layer, Registry};

use super::failure::Failure;
use super::output;

const DEFAULT: &str = "tidemark=info,warn";

pub fn start() -> Result<(), Failure> {
    let wanted = std::env::var("RUST_LOG").unwrap_or_default();
    let wanted = match wanted.trim() {
        "" => DEFAULT,
        wanted => wanted,
    };
    let colours = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let lines = layer(wanted, colours, std::io::stderr).map_err(|error| {
        Failure::config(format!(
            "RUST_LOG cannot be understood: {error}. Write something like {DEFAULT}, or leave it out"
        ))
    })?;
    // Set by hand: `init` would also let in what speaks through the crate `log`.
    tracing::subscriber::set_global_default(Registry::default().with(lines))
        .map_err(|error| Failure::world(format!("logging cannot be started: {error}")))
}

/// What is written to the log, where an operator wants this much of it.
pub fn layer<S, W>(wanted: &str, colours: bool, to: W) -> Result<impl Layer<S>, ParseError>
where
    S: Subscriber + for<'a> LookupSpan<'a>,
    W: for<'a> MakeWriter<'a> + Send + Sync + 'static,
{
    let own = tracing_subscriber::fmt::format().with_target(false).with_ansi(colours);
    let may = filter_fn(|what| is_own(what) || (what.is_event() && *what.level() <= Level::WARN));
    Ok(tracing_subscriber::fmt::layer()
        .with_ansi(colours)
        .with_writer(to)
        .event_format(OwnWords(own))
        .with_filter(EnvFilter::builder().parse(wanted)?.and(may)))
}

/// A panic says where it was and nothing else: its message may quote what somebody wrote.
pub fn hush_panics() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map_or_else(|| "an unknown place".to_owned(), ToString::to_string);
        match tracing::dispatcher::has_been_set() {
            true => tracing::error!(place, "a panic"),
            false => output::complain(&format!("Something panicked at {place}.")),
        }
    }));
}

fn is_own(what: &Metadata<'_>) -> bool {
    let room = env!("CARGO_CRATE_NAME");
    what.target() == room || what.target().strip_prefix(room).is_some_and(|rest| rest.starts_with("::"))
}

struct OwnWords(Format);

impl<S, N> FormatEvent<S, N> for OwnWords
where
    S: Subscriber + for<'a> LookupSpan<'a>,
    N: for<'a> FormatFields<'a> + 'static,
{
    fn format_event(
        &self,
        context: &FmtContext<'_, S, N>,
        mut line: Writer<'_>,
        event: &Event<'_>,
    ) -> fmt::Result {
        let what = event.metadata();
        if is_own(what) {
            return self.0.format_event(context, line, event);
        }
        SystemTime.format_time(&mut line)?;
        writeln!(line, " {:>5} {} warned; its words are kept out of the log", what.level(), what.target())
    }
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::sync::{Arc, Mutex};

    use super::*;

    #[derive(Clone, Default)]
    struct Page(Arc<Mutex<Vec<u8>>>);

    impl io::Write for Page {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn logged(wanted: &str, speak: impl FnOnce()) -> String {
        let page = Page::default();
        let to = page.clone();
        let lines = layer(wanted, false, move || to.clone()).unwrap();
        tracing::subscriber::with_default(Registry::default().with(lines), speak);
        String::from_utf8(page.0.lock().unwrap().clone()).unwrap()
    }

    #[test]
    fn other_peoples_code_is_told_by_its_place_alone_whatever_is_asked_for() {
        let speak = || {
            let _span = tracing::info_span!(target: "hyper", "request", url = "s3cret").entered();
            tracing::error!(target: "database::query", statement = "s3cret", "s3cret");
            tracing::debug!(target: "hyper", "s3cret");
            tracing::trace!(target: "tidemarking", "s3cret");
            tracing::debug!(number = 7, "own words");
        };
        for wanted in
            ["trace", "hyper=trace,database=trace,tidemark=debug", "database::query=error,tidemark=trace"]
        {
            let said = logged(wanted, speak);
            assert!(!said.contains("s3cret"), "{wanted}: {said}");
            assert!(said.contains("own words number=7"), "{wanted}: {said}");
            assert!(said.contains("ERROR database::query warned"), "{wanted}: {said}");
            assert_eq!(said.lines().count(), 2, "{wanted}: {said}");
        }
        assert_eq!(logged("off", speak), "");
    }
}
