//! A bot as a process of its own: started, measured from outside by what the kernel counts, and ended.

use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// Ticks of /proc/<pid>/stat a second; Linux shows it so on every machine.
const TICKS: f64 = 100.0;

pub struct Program(Child);

/// What a process has used since it began.
#[derive(Clone, Copy, Debug, Default)]
pub struct Used {
    pub cpu_ms: f64,
    pub written_kb: f64,
}

impl Program {
    /// What it complains of goes into a file.
    pub fn start(mut command: Command, complaints: &Path) -> Self {
        let complaints = fs::File::create(complaints).unwrap();
        let child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(complaints).spawn();
        Self(child.unwrap_or_else(|error| panic!("{command:?} does not start: {error}")))
    }

    pub fn runs(&mut self) -> bool {
        matches!(self.0.try_wait(), Ok(None))
    }

    pub fn used(&self) -> Used {
        let of = |file: &str| fs::read_to_string(format!("/proc/{}/{file}", self.0.id())).unwrap_or_default();
        let written =
            of("io").lines().find_map(|line| line.strip_prefix("write_bytes: ")?.parse::<f64>().ok());
        Used { cpu_ms: ticks(&of("stat")) / TICKS * 1000.0, written_kb: written.unwrap_or(0.0) / 1024.0 }
    }
}

impl Program {
    /// Of memory that is held, in MB.
    pub fn memory_mb(&self) -> f64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.0.id())).unwrap_or_default();
        let held = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        held.and_then(|held| held.split_whitespace().next()?.parse::<f64>().ok()).unwrap_or(0.0) / 1024.0
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

/// What this process itself has used.
pub fn own_cpu_ms() -> f64 {
    ticks(&fs::read_to_string("/proc/self/stat").unwrap_or_default()) / TICKS * 1000.0
}

/// What all processes of the machine have used.
pub fn all_cpu_ms() -> f64 {
    let text = fs::read_to_string("/proc/stat").unwrap_or_default();
    let numbers = text.lines().next().unwrap_or_default().split_whitespace().skip(1);
    let numbers: Vec<f64> = numbers.filter_map(|number| number.parse().ok()).collect();
    // user, nice, system, then idle and waiting for the disk, then interrupts and what was stolen.
    let busy: f64 =
        numbers.iter().take(8).enumerate().filter(|(at, _)| ![3, 4].contains(at)).map(|(_, n)| n).sum();
    busy / TICKS * 1000.0
}

/// User and system time of a line of /proc/<pid>/stat, behind the name in parentheses.
fn ticks(stat: &str) -> f64 {
    let after = stat.rsplit_once(") ").map(|(_, after)| after).unwrap_or_default();
    after.split(' ').skip(11).take(2).filter_map(|number| number.parse::<f64>().ok()).sum()
}
