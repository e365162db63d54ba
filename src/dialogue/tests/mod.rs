//! What holds for every state there is, whatever happens in it.

mod arranged;
mod changed;
mod half_typed;
mod heard;
mod in_place;
mod lists;
mod occasions;
mod reading;
mod sentences;
mod way_in;
mod whose_words;
mod world;
mod yes;
