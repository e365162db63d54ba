//! What can be typed after `cargo bench --bench field --`.

use std::path::PathBuf;

use clap::{Parser, ValueEnum};

/// Tidemark and its peers, tapped on and told to write to everybody, against one server on this machine.
#[derive(Clone, Debug, Parser)]
pub struct Options {
    /// What is measured
    #[arg(long, value_delimiter = ',', default_values_t = [Row::Closed, Row::Offered, Row::Broadcast])]
    pub rows: Vec<Row>,
    /// Bots, by the first letters of their names; else all but Tidemark unpaced
    #[arg(long, value_delimiter = ',')]
    pub only: Vec<String>,
    /// People who tap again as soon as their card shows the last tap
    #[arg(long, value_delimiter = ',', default_values_t = [1, 10, 100, 1000])]
    pub people: Vec<usize>,
    /// Taps a second that come whether they are served or not, one a second from each person
    #[arg(long, value_delimiter = ',', default_values_t = [1000, 3000])]
    pub offered: Vec<usize>,
    /// Clients at rest
    #[arg(long, default_value_t = 100_000)]
    pub clients: usize,
    /// Days each of them has answered
    #[arg(long, default_value_t = 365)]
    pub days: usize,
    /// Messages that wait while it is counted how many go
    #[arg(long, value_delimiter = ',', default_values_t = [1_000, 10_000, 100_000])]
    pub queues: Vec<usize>,
    /// How many a broadcast goes to
    #[arg(long, default_value_t = 10_000)]
    pub messages: usize,
    /// Turns of every bot at every row; figures are medians of them
    #[arg(long, default_value_t = 5)]
    pub rounds: usize,
    /// How long one figure is measured
    #[arg(long, default_value_t = 5.0)]
    pub seconds: f64,
    /// How long everything runs before that
    #[arg(long, default_value_t = 1.0)]
    pub warm: f64,
    /// How long a broadcast is watched from its first message on; 400 is all of it
    #[arg(long, default_value_t = 40.0)]
    pub watch: f64,
    /// How long taps that were offered may still be shown afterwards
    #[arg(long, default_value_t = 10.0)]
    pub after: f64,
    /// Only sees that every bot does every row: a minute of figures that mean nothing
    #[arg(long)]
    pub smoke: bool,
    /// Another binary of Tidemark than the one built here, such as the one of before
    #[arg(long)]
    pub tidemark: Option<PathBuf>,
    /// Cargo says so of every bench
    #[arg(long, hide = true)]
    bench: bool,
}

impl Options {
    pub fn read() -> Self {
        let options = Self::parse();
        match options.smoke {
            true => Self {
                people: vec![1, 10],
                offered: vec![10],
                messages: 60,
                clients: 100,
                days: 3,
                queues: vec![200],
                rounds: 1,
                seconds: 1.0,
                warm: 0.5,
                watch: 1.5,
                after: 2.0,
                ..options
            },
            false => options,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Row {
    Closed,
    Offered,
    Broadcast,
    /// Only of Tidemark: memory and start with many clients (an hour and ten gigabytes, as the numbers stand)
    Rest,
    /// Only of Tidemark, best unpaced: messages a second by how many wait
    Queue,
}

impl std::fmt::Display for Row {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(
            self.to_possible_value().map_or(String::new(), |value| value.get_name().to_owned()).as_str(),
        )
    }
}
