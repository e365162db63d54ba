//! What the running bot tells its operator, on stderr. Messages are constant; by default nothing is let through that
//! could carry a person's words or the token: of other people's code only warnings.

use std::io::IsTerminal as _;

use tracing_subscriber::EnvFilter;

use super::failure::Failure;

const DEFAULT: &str = "tidemark=info,warn";

pub fn start() -> Result<(), Failure> {
    let wanted = std::env::var("RUST_LOG").unwrap_or_default();
    let wanted = match wanted.trim() {
        "" => DEFAULT,
        wanted => wanted,
    };
    let filter = EnvFilter::builder().parse(wanted).map_err(|error| {
        Failure::config(format!(
            "RUST_LOG cannot be understood: {error}. Write something like {DEFAULT}, or leave it out"
        ))
    })?;
    let colours = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(colours)
        .with_target(false)
        .try_init()
        .map_err(|error| Failure::world(format!("logging cannot be started: {error}")))
}
