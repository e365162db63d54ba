//! What every picture must keep to.

mod caseload;
mod fonts;
mod ink;
mod kinds;
mod pictures;
mod robust;
mod samples;
mod session;
mod text;
