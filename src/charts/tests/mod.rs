//! What every picture must keep to.
