//! Gathers figures of all rounds and prints them as a table in Markdown: medians, with the least and the most.

use std::collections::HashMap;

pub struct Report {
    bots: Vec<&'static str>,
    /// In the order in which they came.
    rows: Vec<String>,
    figures: HashMap<(String, &'static str), Vec<Vec<f64>>>,
    notes: Vec<String>,
    /// What other processes took of one core, in percent, window by window.
    others: Vec<f64>,
    /// Microseconds of the server, and its requests.
    server: (f64, u64),
}

impl Report {
    pub fn new(bots: Vec<&'static str>) -> Self {
        let (rows, figures, notes, others) = (Vec::new(), HashMap::new(), Vec::new(), Vec::new());
        Self { bots, rows, figures, notes, others, server: (0.0, 0) }
    }

    pub fn add<const N: usize>(&mut self, row: String, bot: &'static str, figures: [f64; N]) {
        eprintln!("{bot:>17}  {row}: {}", figures.map(short).join(" / "));
        if !self.rows.contains(&row) {
            self.rows.push(row.clone());
        }
        let all = self.figures.entry((row, bot)).or_insert_with(|| vec![Vec::new(); N]);
        for (all, figure) in all.iter_mut().zip(figures) {
            all.push(figure);
        }
    }

    pub fn note(&mut self, note: String) {
        eprintln!("{note}");
        if !self.notes.contains(&note) {
            self.notes.push(note);
        }
    }

    pub fn beside(&mut self, others: f64) {
        self.others.push(others);
    }

    pub fn served(&mut self, server_us: f64, requests: u64) {
        self.server = (self.server.0 + server_us, self.server.1 + requests);
    }

    /// Has every bot a figure for every row, and is no speed zero?
    pub fn is_whole(&self) -> bool {
        let went = |row: &String, bot: &&'static str| {
            let is_speed = row.ends_with("/s") || row.contains("sends/s");
            let figures = self.figures.get(&(row.clone(), *bot)).and_then(|all| all.first());
            figures.is_some_and(|all| !is_speed || all.iter().all(|figure| *figure > 0.0))
        };
        !self.rows.is_empty() && self.rows.iter().all(|row| self.bots.iter().all(|bot| went(row, bot)))
    }

    pub fn print(mut self, how: &str) {
        println!("| | {} |", self.bots.join(" | "));
        println!("|---|{}", "---|".repeat(self.bots.len()));
        for row in &self.rows {
            let cells = self
                .bots
                .iter()
                .map(|bot| self.figures.get(&(row.clone(), *bot)).map_or("-".into(), |all| cell(all)));
            println!("| {row} | {} |", cells.collect::<Vec<_>>().join(" | "));
        }
        let (server, requests) = self.server;
        self.others.sort_by(f64::total_cmp);
        let (half, most) = (median(&self.others), self.others.last().copied().unwrap_or(0.0));
        println!("\n{how}");
        println!(
            "Other processes took {half:.0} % of one core in half of the windows, and {most:.0} % in the worst."
        );
        println!(
            "The server took {:.0} µs of CPU per request, its part in tapping included.",
            server / requests.max(1) as f64
        );
        for note in &self.notes {
            println!("{note}");
        }
    }
}

fn cell(all: &[Vec<f64>]) -> String {
    all.iter()
        .map(|figures| {
            let mut figures = figures.clone();
            figures.sort_by(f64::total_cmp);
            match figures.as_slice() {
                [one] => short(*one),
                [least, .., most] => {
                    format!("{} ({}–{})", short(median(&figures)), short(*least), short(*most))
                }
                [] => "-".to_owned(),
            }
        })
        .collect::<Vec<_>>()
        .join(" / ")
}

fn median(sorted: &[f64]) -> f64 {
    let at = |index: usize| sorted.get(index).copied().unwrap_or(0.0);
    (at(sorted.len().saturating_sub(1) / 2) + at(sorted.len() / 2)) / 2.0
}

fn short(figure: f64) -> String {
    match figure {
        none if none.is_nan() => "-".to_owned(),
        large if large >= 20.0 || large == 0.0 => grouped(large.round() as u64),
        small if small >= 2.0 => format!("{small:.1}"),
        tiny => format!("{tiny:.2}"),
    }
}

/// A count as people write it.
pub fn grouped(count: u64) -> String {
    if count < 1000 { count.to_string() } else { format!("{},{:03}", grouped(count / 1000), count % 1000) }
}
