//! What holds for every state there is, whatever happens in it.

mod arranged;
mod changed;
mod heard;
mod lists;
mod sentences;
mod way_in;
mod whose_words;
mod world;
mod yes;
