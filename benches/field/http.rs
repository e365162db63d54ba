//! HTTP/1.1 with keep-alive, read by hand: what the server costs is taken from the bots it measures.
//! Takes bodies as JSON and as forms; never looks at what they say.

use std::io;

use serde_json::{Map, Value};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// A request to the Bot API.
#[derive(Debug, Default)]
pub struct Request {
    /// The last part of its path, in small letters.
    pub method: String,
    /// The values of its body; of a form all are texts.
    pub fields: Value,
    /// Only the head of the answer is wanted.
    head_only: bool,
}

pub struct Connection {
    stream: TcpStream,
    /// What was read and not yet understood.
    buffer: Vec<u8>,
}

impl Connection {
    pub fn new(stream: TcpStream) -> io::Result<Self> {
        stream.set_nodelay(true)?;
        Ok(Self { stream, buffer: Vec::with_capacity(16 * 1024) })
    }

    /// The next request. `None`: the bot hung up.
    pub async fn read(&mut self) -> io::Result<Option<Request>> {
        let end = loop {
            if let Some(end) = find(&self.buffer, b"\r\n\r\n") {
                break end;
            }
            if !self.more().await? {
                return Ok(None);
            }
        };
        let head = String::from_utf8_lossy(&self.buffer[..end]).into_owned();
        self.buffer.drain(..end + 4);
        let first = head.lines().next().unwrap_or_default();
        let path = first.split(' ').nth(1).unwrap_or_default();
        let method = path.split('?').next().and_then(|path| path.rsplit('/').next()).unwrap_or_default();
        let body = match header(&head, "content-length").and_then(|length| length.parse().ok()) {
            Some(length) => self.take(length).await?,
            None if header(&head, "transfer-encoding").is_some() => self.chunks().await?,
            None => Vec::new(),
        };
        let kind = header(&head, "content-type").unwrap_or_default();
        let fields = if kind.starts_with("application/x-www-form-urlencoded") {
            form(&body)
        } else {
            serde_json::from_slice(&body).unwrap_or_default()
        };
        Ok(Some(Request { method: method.to_lowercase(), fields, head_only: first.starts_with("HEAD") }))
    }

    pub async fn write(&mut self, asked: &Request, status: u16, date: &str, body: &str) -> io::Result<()> {
        let length = body.len();
        let mut answer = format!(
            "HTTP/1.1 {status} -\r\ndate: {date}\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n"
        );
        if !asked.head_only {
            answer.push_str(body);
        }
        self.stream.write_all(answer.as_bytes()).await
    }

    async fn more(&mut self) -> io::Result<bool> {
        Ok(self.stream.read_buf(&mut self.buffer).await? > 0)
    }

    async fn take(&mut self, length: usize) -> io::Result<Vec<u8>> {
        while self.buffer.len() < length {
            if !self.more().await? {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
        }
        Ok(self.buffer.drain(..length).collect())
    }

    async fn chunks(&mut self) -> io::Result<Vec<u8>> {
        let mut body = Vec::new();
        loop {
            let end = loop {
                match find(&self.buffer, b"\r\n") {
                    Some(end) => break end,
                    None if self.more().await? => {}
                    None => return Err(io::ErrorKind::UnexpectedEof.into()),
                }
            };
            let line = self.take(end + 2).await?;
            let size =
                std::str::from_utf8(&line[..end]).ok().and_then(|hex| usize::from_str_radix(hex, 16).ok());
            let size = size.ok_or(io::ErrorKind::InvalidData)?;
            body.extend_from_slice(&self.take(size + 2).await?[..size]);
            if size == 0 {
                return Ok(body);
            }
        }
    }
}

fn header<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    let found = head.lines().filter_map(|line| line.split_once(':'));
    found.into_iter().find(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|window| window == what)
}

fn form(body: &[u8]) -> Value {
    let pairs = body.split(|byte| *byte == b'&').map(|pair| {
        let at = pair.iter().position(|byte| *byte == b'=').unwrap_or(pair.len());
        (plain(&pair[..at]), Value::from(plain(pair.get(at + 1..).unwrap_or_default())))
    });
    Value::Object(pairs.collect::<Map<_, _>>())
}

fn plain(coded: &[u8]) -> String {
    let mut bytes = Vec::with_capacity(coded.len());
    let mut rest = coded;
    while let [first, after @ ..] = rest {
        let hex = after.get(..2).and_then(|hex| std::str::from_utf8(hex).ok());
        match (first, hex.and_then(|hex| u8::from_str_radix(hex, 16).ok())) {
            (b'%', Some(byte)) => {
                bytes.push(byte);
                rest = &after[2..];
                continue;
            }
            (b'+', _) => bytes.push(b' '),
            (byte, _) => bytes.push(*byte),
        }
        rest = after;
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
