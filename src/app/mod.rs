//! Where everything meets: the turn, the clock, the tick, the sender, and their supervision.
//! The only room with transactions, tasks and the system clock. Decides nothing about conversations.

mod absence;
mod answers;
mod arrears;
mod beside;
mod bot;
mod caseload;
mod cell;
pub mod clock;
mod deliver;
mod draw;
mod export;
mod forget;
mod intake;
mod lesser;
mod looks;
mod outage;
mod outcome;
pub mod pace;
mod park;
mod pictures;
mod places;
mod points;
mod read;
mod revoke;
mod rows;
mod run;
mod sender;
mod session;
mod settled;
mod steps;
mod strangers;
mod tick;
mod turn;
mod turns;
mod underway;
mod watch;
mod yes;

pub use beside::{Beside, time_beside};
pub use bot::{Bot, Parts};
pub use clock::Clock;
pub use outage::pause;
pub use pace::Rates;
pub use revoke::revoke;
pub use run::{POLL, RunError, run};
pub use turn::fresh_code;
