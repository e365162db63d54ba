//! What every picture must keep to.

mod fonts;
mod pictures;
mod robust;
mod samples;
mod text;
