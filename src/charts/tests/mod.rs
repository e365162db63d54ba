//! What every picture must keep to.

mod caseload;
mod fonts;
mod pictures;
mod robust;
mod samples;
mod session;
mod text;
