//! What every picture must keep to.

mod caseload;
mod fonts;
mod ink;
mod pictures;
mod robust;
mod samples;
mod session;
mod text;
