//! The contact sheet: every picture the product sends, in every language, with its caption and its buttons, on one
//! page that opens from disk. People seeded into an encrypted temporary database press the real buttons of the real
//! bot over a local Bot API; nothing is drawn for the sheet alone. Needs no token, no network and no set-up.
//!
//! `cargo run --example gallery [FOLDER]`; without a folder, `target/gallery`.

mod asked;
mod cast;
mod days;
mod dice;
mod lines;
mod page;
mod rows;
mod scenes;
mod strange;
mod studio;

use std::collections::BTreeMap;
use std::env;
use std::path::{Path, PathBuf};

use tidemark::wording::Words;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let default = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/gallery");
    let folder = env::args_os().nth(1).map_or(default, PathBuf::from);
    let mut columns = Vec::new();
    for lang in Words::new(BTreeMap::new())?.langs() {
        let shots = scenes::all(&lang, &folder).await?;
        println!("{}: {} pictures and files", lang.tag(), shots.len());
        columns.push((lang, shots));
    }
    println!("\nOpen  {}", page::write(&folder, &columns)?.display());
    Ok(())
}
