//! Telegram's HTML: tags become entities counted in UTF-16 units, and mistakes get the server's own words.

use serde_json::{Value, json};

/// Parses HTML text into plain text and entities.
pub(in crate::sandbox) fn parse(html: &str) -> Result<(String, Vec<Value>), String> {
    let mut parser =
        Parser { html, at: 0, out: String::new(), units: 0, open: Vec::new(), entities: Vec::new() };
    while let Some(next) = parser.rest().chars().next() {
        match next {
            '<' if parser.rest().starts_with("</") => parser.end_tag()?,
            '<' => parser.start_tag()?,
            '&' => parser.reference(),
            other => parser.put(other, other.len_utf8()),
        }
    }
    if let Some(tag) = parser.open.pop() {
        return Err(format!("Can't find end tag corresponding to start tag \"{}\"", tag.name));
    }
    let (plain, mut entities) = (parser.out, parser.entities);
    entities.sort_by_key(|entity| (entity.offset, std::cmp::Reverse(entity.length)));
    let entities = entities.into_iter().map(Entity::into_api).collect();
    Ok(trim(plain, entities))
}

/// Cuts white space from both ends and moves the entities along.
pub(in crate::sandbox) fn trim(plain: String, entities: Vec<Value>) -> (String, Vec<Value>) {
    let trimmed = plain.trim();
    if trimmed.len() == plain.len() {
        return (plain, entities);
    }
    let lead = plain.len() - plain.trim_start().len();
    let cut = units(&plain[..lead]);
    let end = units(trimmed);
    let mut kept = Vec::new();
    for mut entity in entities {
        let field = |name: &str| entity.get(name).and_then(Value::as_u64).unwrap_or(0);
        let (from, to) = (field("offset"), field("offset") + field("length"));
        let from = from.saturating_sub(cut).min(end);
        let to = to.saturating_sub(cut).min(end);
        if from < to {
            entity["offset"] = json!(from);
            entity["length"] = json!(to - from);
            kept.push(entity);
        }
    }
    (trimmed.to_owned(), kept)
}

/// The `/commands` in a text, as Telegram marks them.
pub(in crate::sandbox) fn commands(plain: &str) -> Vec<Value> {
    let mut found = Vec::new();
    let mut before: Option<char> = None;
    for (at, character) in plain.char_indices() {
        let starts = character == '/'
            && before.is_none_or(|before| !before.is_alphanumeric() && !"/<>_".contains(before));
        before = Some(character);
        if !starts {
            continue;
        }
        let word = |text: &str| {
            text.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'_').count()
        };
        let rest = &plain[at + 1..];
        let name = word(rest);
        if !(1..=64).contains(&name) {
            continue;
        }
        let addressed = rest[name..].strip_prefix('@').map_or(0, word);
        let length = 1 + name + if addressed >= 3 { addressed + 1 } else { 0 };
        found.push(json!({"type": "bot_command", "offset": units(&plain[..at]), "length": length}));
    }
    found
}

struct Parser<'a> {
    html: &'a str,
    at: usize,
    out: String,
    units: u64,
    open: Vec<Tag>,
    entities: Vec<Entity>,
}

struct Tag {
    name: String,
    kind: Kind,
    from: u64,
    text_from: usize,
}

#[derive(Clone, PartialEq)]
enum Kind {
    Plain(&'static str),
    Link(Option<String>),
    Pre,
    Code(Option<String>),
    Emoji(String),
}

struct Entity {
    kind: Kind,
    offset: u64,
    length: u64,
    language: Option<String>,
}

impl<'a> Parser<'a> {
    fn rest(&self) -> &'a str {
        &self.html[self.at..]
    }

    fn put(&mut self, character: char, consumed: usize) {
        self.out.push(character);
        self.units += u64::try_from(character.len_utf16()).unwrap_or(1);
        self.at += consumed;
    }

    /// `&lt;` and its like; what is not a known reference stays as it is.
    fn reference(&mut self) {
        let rest = self.rest();
        let known = rest.find(';').filter(|end| *end <= 10).and_then(|end| {
            let character = match &rest[1..end] {
                "lt" => '<',
                "gt" => '>',
                "amp" => '&',
                "quot" => '"',
                numeric => {
                    let digits = numeric.strip_prefix('#')?;
                    let number = match digits.strip_prefix(['x', 'X']) {
                        Some(hex) => u32::from_str_radix(hex, 16),
                        None => digits.parse(),
                    };
                    char::from_u32(number.ok()?).filter(|character| *character != '\0')?
                }
            };
            Some((character, end + 1))
        });
        match known {
            Some((character, consumed)) => self.put(character, consumed),
            None => self.put('&', 1),
        }
    }

    fn start_tag(&mut self) -> Result<(), String> {
        let begin = self.at;
        let unclosed = || format!("Unclosed start tag at byte offset {begin}");
        let (body, consumed) = tag_body(&self.rest()[1..]).ok_or_else(unclosed)?;
        let split = body.find(char::is_whitespace).unwrap_or(body.len());
        let name = body[..split].to_lowercase();
        let attributes = attributes(&body[split..], &name, begin)?;
        let get =
            |wanted: &str| attributes.iter().find(|(key, _)| key == wanted).map(|(_, value)| value.clone());
        let class = get("class");
        let kind = match name.as_str() {
            "b" | "strong" => Kind::Plain("bold"),
            "i" | "em" => Kind::Plain("italic"),
            "u" | "ins" => Kind::Plain("underline"),
            "s" | "strike" | "del" => Kind::Plain("strikethrough"),
            "tg-spoiler" => Kind::Plain("spoiler"),
            "span" if class.as_deref() == Some("tg-spoiler") => Kind::Plain("spoiler"),
            "span" => {
                return Err(format!("Tag \"span\" must have class \"tg-spoiler\" at byte offset {begin}"));
            }
            "blockquote" if get("expandable").is_some() => Kind::Plain("expandable_blockquote"),
            "blockquote" => Kind::Plain("blockquote"),
            "a" => Kind::Link(get("href")),
            "pre" => Kind::Pre,
            "code" => Kind::Code(class.and_then(|class| class.strip_prefix("language-").map(str::to_owned))),
            "tg-emoji" => Kind::Emoji(get("emoji-id").unwrap_or_default()),
            _ => return Err(format!("Unsupported start tag \"{name}\" at byte offset {begin}")),
        };
        self.open.push(Tag { name, kind, from: self.units, text_from: self.out.len() });
        self.at += 1 + consumed;
        Ok(())
    }

    fn end_tag(&mut self) -> Result<(), String> {
        let begin = self.at;
        let rest = &self.rest()[2..];
        let end = rest.find('>').ok_or_else(|| format!("Unclosed end tag at byte offset {begin}"))?;
        let name = rest[..end].trim().to_lowercase();
        let Some(tag) = self.open.pop() else {
            return Err(format!("Unexpected end tag at byte offset {begin}"));
        };
        if !name.is_empty() && name != tag.name {
            return Err(format!(
                "Unmatched end tag at byte offset {begin}, expected \"</{}>\", found \"</{name}>\"",
                tag.name
            ));
        }
        self.at += 2 + end + 1;
        self.close(tag);
        Ok(())
    }

    fn close(&mut self, tag: Tag) {
        let length = self.units - tag.from;
        if length == 0 {
            return;
        }
        let kind = match tag.kind {
            Kind::Link(None) => Kind::Link(Some(self.out[tag.text_from..].to_owned())),
            other => other,
        };
        if let Kind::Link(Some(url)) = &kind
            && !(url.contains("://") || url.contains('.'))
        {
            return;
        }
        let mut language = None;
        if kind == Kind::Pre
            && let Some(inner) = self.entities.last()
            && let Kind::Code(Some(code)) = &inner.kind
            && (inner.offset, inner.length) == (tag.from, length)
        {
            language = Some(code.clone());
            self.entities.pop();
        }
        self.entities.push(Entity { kind, offset: tag.from, length, language });
    }
}

impl Entity {
    fn into_api(self) -> Value {
        let name = match &self.kind {
            Kind::Plain(name) => name,
            Kind::Link(_) => "text_link",
            Kind::Pre => "pre",
            Kind::Code(_) => "code",
            Kind::Emoji(_) => "custom_emoji",
        };
        let mut entity = json!({"type": name, "offset": self.offset, "length": self.length});
        match self.kind {
            Kind::Link(Some(url)) => entity["url"] = json!(url),
            Kind::Emoji(id) => entity["custom_emoji_id"] = json!(id),
            _ => {}
        }
        if let Some(language) = self.language {
            entity["language"] = json!(language);
        }
        entity
    }
}

/// The inside of a tag and how many bytes it takes with its `>`; quotes may hold a `>`.
fn tag_body(rest: &str) -> Option<(&str, usize)> {
    let mut quote: Option<char> = None;
    for (at, character) in rest.char_indices() {
        match (quote, character) {
            (None, '>') => return Some((&rest[..at], at + 1)),
            (None, '"' | '\'') => quote = Some(character),
            (Some(open), _) if open == character => quote = None,
            _ => {}
        }
    }
    None
}

fn attributes(text: &str, tag: &str, begin: usize) -> Result<Vec<(String, String)>, String> {
    let mut found = Vec::new();
    let mut rest = text.trim_start();
    while !rest.is_empty() && rest != "/" {
        let end = rest.find(|c: char| c == '=' || c.is_whitespace()).unwrap_or(rest.len());
        let name = rest[..end].to_lowercase();
        if name.is_empty() {
            return Err(format!("Empty attribute name in the tag \"{tag}\" at byte offset {begin}"));
        }
        rest = rest[end..].trim_start();
        let mut value = String::new();
        if let Some(after) = rest.strip_prefix('=') {
            let after = after.trim_start();
            let (raw, left) = match after.chars().next().filter(|c| matches!(c, '"' | '\'')) {
                Some(quote) => after[1..].split_once(quote).unwrap_or((&after[1..], "")),
                None => after.split_once(char::is_whitespace).unwrap_or((after, "")),
            };
            value =
                raw.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
            rest = left.trim_start();
        }
        found.push((name, value));
    }
    Ok(found)
}

fn units(text: &str) -> u64 {
    u64::try_from(text.encode_utf16().count()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marks(html: &str) -> Vec<(String, u64, u64)> {
        let (_, entities) = parse(html).unwrap();
        let of = |entity: &Value, name: &str| entity[name].as_u64().unwrap();
        entities
            .iter()
            .map(|entity| {
                (entity["type"].as_str().unwrap().to_owned(), of(entity, "offset"), of(entity, "length"))
            })
            .collect()
    }

    #[test]
    fn tags_become_entities_in_utf16_units() {
        assert_eq!(parse("a &lt;b&gt; &amp;&#33;&#x1F600;&nope;").unwrap().0, "a <b> &!\u{1F600}&nope;");
        assert_eq!(
            marks("\u{1F600} <b>bold <i>both</i></b>"),
            [("bold".to_owned(), 3, 9), ("italic".to_owned(), 8, 4)]
        );
        assert_eq!(marks("<tg-spoiler>x</tg-spoiler><span class=\"tg-spoiler\">y</span>").len(), 2);
        assert_eq!(marks("<b></b>x"), []);
    }

    #[test]
    fn links_and_code_carry_their_details() {
        let (plain, entities) = parse("<a href=\"https://e.org/?a=1&amp;b=2\">x</a>").unwrap();
        assert_eq!((plain.as_str(), &entities[0]["url"]), ("x", &json!("https://e.org/?a=1&b=2")));
        let (_, entities) = parse("<pre><code class=\"language-rust\">fn</code></pre>").unwrap();
        assert_eq!(entities, [json!({"type": "pre", "offset": 0, "length": 2, "language": "rust"})]);
    }

    #[test]
    fn mistakes_are_told_as_telegram_tells_them() {
        let told = |html: &str| parse(html).unwrap_err();
        assert_eq!(told("<b>x"), "Can't find end tag corresponding to start tag \"b\"");
        assert_eq!(told("x <mood>"), "Unsupported start tag \"mood\" at byte offset 2");
        assert_eq!(told("<b>x</i>"), "Unmatched end tag at byte offset 4, expected \"</b>\", found \"</i>\"");
        assert_eq!(told("x</b>"), "Unexpected end tag at byte offset 1");
        assert_eq!(told("1 < 2"), "Unclosed start tag at byte offset 2");
        assert_eq!(told("<span>x</span>"), "Tag \"span\" must have class \"tg-spoiler\" at byte offset 0");
    }

    #[test]
    fn ends_are_trimmed_and_entities_follow() {
        let (plain, entities) = parse("\n <b>x </b> \n").unwrap();
        assert_eq!(plain, "x");
        assert_eq!(entities, [json!({"type": "bold", "offset": 0, "length": 1})]);
    }

    #[test]
    fn commands_are_found() {
        let found = commands("/start abc /x@some_bot http://a/b");
        assert_eq!(found.len(), 2);
        assert_eq!(found[0], json!({"type": "bot_command", "offset": 0, "length": 6}));
        assert_eq!(found[1], json!({"type": "bot_command", "offset": 11, "length": 11}));
    }
}
