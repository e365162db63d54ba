//! The contact sheet as one page: a row for each picture, a column for each language, the caption and the buttons
//! beneath. Plain HTML with its own style; no scripts, and nothing from anywhere else.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use tidemark::domain::lang::Lang;

use crate::studio::Shot;

const STYLE: &str = include_str!("page.css");

/// Writes `index.html` into the folder and gives its path.
pub fn write(folder: &Path, columns: &[(Lang, Vec<Shot>)]) -> anyhow::Result<PathBuf> {
    let path = folder.join("index.html");
    fs::write(&path, html(columns)?)?;
    Ok(path)
}

fn html(columns: &[(Lang, Vec<Shot>)]) -> anyhow::Result<String> {
    let titles: Vec<&str> = match columns {
        [(_, first), ..] => first.iter().map(|shot| shot.title).collect(),
        [] => Vec::new(),
    };
    let mut out = format!(
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>Tidemark’s pictures</title>\n\
         <style>\n{STYLE}</style>\n<h1>Tidemark’s pictures</h1>\n<p>As they are sent, with what stands beneath. \
         The people and their answers are invented.</p>\n<nav>\n"
    );
    for (index, title) in titles.iter().enumerate() {
        writeln!(out, "<a href=\"#p{index}\">{title}</a>")?;
    }
    out.push_str("</nav>\n");
    for (index, title) in titles.iter().enumerate() {
        writeln!(out, "<section id=\"p{index}\">\n<h2>{title}</h2>\n<div class=\"row\">")?;
        for (lang, shots) in columns {
            if let Some(shot) = shots.get(index) {
                out.push_str(&figure(lang, shot)?);
            }
        }
        out.push_str("</div>\n</section>\n");
    }
    out.push_str("</html>\n");
    Ok(out)
}

fn figure(lang: &Lang, shot: &Shot) -> Result<String, std::fmt::Error> {
    let (tag, view) = (lang.tag(), &shot.view);
    let path = format!("{tag}/{}", shot.file);
    let dir = if lang.is_rtl() { "rtl" } else { "ltr" };
    let mut out = format!("<figure lang=\"{tag}\" dir=\"{dir}\">\n");
    if view.width > 0 {
        writeln!(
            out,
            "<a href=\"{path}\"><img loading=\"lazy\" src=\"{path}\" width=\"{}\" height=\"{}\" alt=\"{}, {tag}\"></a>",
            view.width, view.height, shot.title
        )?;
    } else {
        writeln!(out, "<a class=\"file\" href=\"{path}\">{}</a>", escaped(&view.name))?;
    }
    // A caption is Telegram's HTML already, and blanks count in it.
    writeln!(out, "<figcaption><div class=\"caption\">{}</div>", shot.caption)?;
    for row in &shot.buttons {
        let buttons: String = row.iter().map(|label| format!("<span>{}</span>", escaped(label))).collect();
        writeln!(out, "<div class=\"buttons\">{buttons}</div>")?;
    }
    let pixels = if view.width > 0 { format!("{} × {}, ", view.width, view.height) } else { String::new() };
    writeln!(out, "<p dir=\"ltr\" class=\"size\">{tag} · {pixels}{} kB</p>", view.size.div_ceil(1000))?;
    out.push_str("</figcaption>\n</figure>\n");
    Ok(out)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
