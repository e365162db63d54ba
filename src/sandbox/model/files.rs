//! Uploaded files by id, and the size of a picture read from its header. Nothing is ever written to disk.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::params::{Answer, Params, Refusal, Upload};

/// The largest photo and the largest other file a bot may upload, and the largest it may fetch.
const PHOTO_LIMIT: usize = 10 * 1024 * 1024;
pub(in crate::sandbox) const UPLOAD_LIMIT: usize = 50 * 1024 * 1024;
const FETCH_LIMIT: usize = 20 * 1024 * 1024;

#[derive(Debug, Default)]
pub(in crate::sandbox) struct Files {
    by_id: BTreeMap<String, Stored>,
}

#[derive(Debug)]
struct Stored {
    info: FileInfo,
    path: String,
    bytes: Vec<u8>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::sandbox) struct FileInfo {
    pub(in crate::sandbox) file_id: String,
    pub(in crate::sandbox) name: String,
    pub(in crate::sandbox) mime: String,
    pub(in crate::sandbox) size: usize,
    /// Only for pictures.
    pub(in crate::sandbox) pixels: Option<(u32, u32)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::sandbox) enum FileKind {
    Photo,
    Document,
}

impl Files {
    /// The file a parameter names: an `attach://` reference, a part of that name, or a known id.
    pub(in crate::sandbox) fn take(
        &mut self,
        params: &Params,
        field: &str,
        value: Option<&str>,
        kind: FileKind,
    ) -> Answer<FileInfo> {
        let part = match value {
            Some(value) => value.strip_prefix("attach://"),
            None => Some(field),
        };
        if let Some(part) = part {
            return match params.files.get(part) {
                Some(upload) => self.store(upload, kind),
                None => Err(Refusal::bad(format!("there is no {field} in the request"))),
            };
        }
        match value {
            Some(url) if url.starts_with("http://") || url.starts_with("https://") => {
                Err(Refusal::bad("failed to get HTTP URL content"))
            }
            Some(id) => match self.by_id.get(id) {
                Some(stored) => Ok(stored.info.clone()),
                None => Err(Refusal::bad("wrong file identifier/HTTP URL specified")),
            },
            None => Err(Refusal::bad(format!("there is no {field} in the request"))),
        }
    }

    pub(in crate::sandbox) fn bytes(&self, file_id: &str) -> Option<&[u8]> {
        self.by_id.get(file_id).map(|stored| stored.bytes.as_slice())
    }

    pub(in crate::sandbox) fn get(&self, file_id: &str) -> Option<(&FileInfo, &[u8])> {
        self.by_id.get(file_id).map(|stored| (&stored.info, stored.bytes.as_slice()))
    }

    pub(in crate::sandbox) fn by_path(&self, path: &str) -> Option<(&FileInfo, &[u8])> {
        self.by_id
            .values()
            .find(|stored| stored.path == path)
            .map(|stored| (&stored.info, stored.bytes.as_slice()))
    }

    /// The answer to `getFile`.
    pub(in crate::sandbox) fn describe(&self, file_id: &str) -> Answer {
        let Some(stored) = self.by_id.get(file_id) else {
            return Err(Refusal::bad("invalid file id"));
        };
        if stored.bytes.len() > FETCH_LIMIT {
            return Err(Refusal::bad("file is too big"));
        }
        Ok(json!({
            "file_id": file_id,
            "file_unique_id": stored.info.unique_id(),
            "file_size": stored.bytes.len(),
            "file_path": stored.path,
        }))
    }

    /// Keeps bytes under a fresh id.
    pub(in crate::sandbox) fn keep(
        &mut self,
        name: &str,
        mime: &str,
        bytes: Vec<u8>,
        kind: FileKind,
    ) -> FileInfo {
        let number = self.by_id.len() + 1;
        let (prefix, folder) = match kind {
            FileKind::Photo => ("AgACAgI", "photos"),
            FileKind::Document => ("BQACAgI", "documents"),
        };
        let info = FileInfo {
            file_id: format!("{prefix}{number:08}"),
            name: name.to_owned(),
            mime: mime.to_owned(),
            size: bytes.len(),
            pixels: pixels(&bytes),
        };
        let extension = name.rsplit_once('.').map_or("bin", |(_, extension)| extension);
        let path = format!("{folder}/file_{number}.{extension}");
        self.by_id.insert(info.file_id.clone(), Stored { info: info.clone(), path, bytes });
        info
    }

    fn store(&mut self, upload: &Upload, kind: FileKind) -> Answer<FileInfo> {
        let size = upload.bytes.len();
        if size == 0 {
            return Err(Refusal::bad("file must be non-empty"));
        }
        if size > UPLOAD_LIMIT {
            return Err(Refusal::new(413, "Request Entity Too Large"));
        }
        if kind == FileKind::Photo {
            check_photo(&upload.bytes)?;
        }
        let name = upload.file_name.as_deref().filter(|name| !name.is_empty()).unwrap_or("file");
        let mime = upload.content_type.as_deref().unwrap_or("application/octet-stream");
        Ok(self.keep(name, mime, upload.bytes.clone(), kind))
    }
}

impl FileInfo {
    /// The picture as `PhotoSize`s, smallest first; the largest fits into 1280 pixels.
    pub(in crate::sandbox) fn photo_sizes(&self) -> Value {
        let (width, height) = self.pixels.unwrap_or((1, 1));
        let longest = width.max(height);
        let scaled = |side: u32, limit: u32| (side * limit / longest).max(1);
        let size = |limit: u32| {
            let (w, h) =
                if longest > limit { (scaled(width, limit), scaled(height, limit)) } else { (width, height) };
            json!({
                "file_id": self.file_id,
                "file_unique_id": format!("{}x{}", self.unique_id(), w.max(h)),
                "width": w,
                "height": h,
                "file_size": self.size,
            })
        };
        if longest > 320 { json!([size(320), size(1280)]) } else { json!([size(1280)]) }
    }

    pub(in crate::sandbox) fn document(&self) -> Value {
        json!({
            "file_name": self.name,
            "mime_type": self.mime,
            "file_id": self.file_id,
            "file_unique_id": self.unique_id(),
            "file_size": self.size,
        })
    }

    fn unique_id(&self) -> String {
        format!("U{}", &self.file_id[7..])
    }
}

fn check_photo(bytes: &[u8]) -> Answer<()> {
    if bytes.len() > PHOTO_LIMIT {
        let size = bytes.len();
        return Err(Refusal::bad(format!(
            "file of size {size} bytes is too big for a photo; the maximum size is {PHOTO_LIMIT} bytes"
        )));
    }
    let Some((width, height)) = pixels(bytes) else {
        return Err(Refusal::bad("IMAGE_PROCESS_FAILED"));
    };
    let (short, long) = (width.min(height), width.max(height));
    if short == 0 || width.saturating_add(height) > 10_000 || long / short > 20 {
        return Err(Refusal::bad("PHOTO_INVALID_DIMENSIONS"));
    }
    Ok(())
}

/// Width and height of a PNG or a JPEG.
fn pixels(bytes: &[u8]) -> Option<(u32, u32)> {
    png_pixels(bytes).or_else(|| jpeg_pixels(bytes))
}

fn png_pixels(bytes: &[u8]) -> Option<(u32, u32)> {
    if !bytes.starts_with(b"\x89PNG\r\n\x1a\n") || bytes.get(12..16)? != b"IHDR" {
        return None;
    }
    let number = |at: usize| Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
    Some((number(16)?, number(20)?))
}

fn jpeg_pixels(bytes: &[u8]) -> Option<(u32, u32)> {
    if !bytes.starts_with(&[0xff, 0xd8]) {
        return None;
    }
    let number = |at: usize| Some(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?));
    let mut at = 2;
    loop {
        let marker = *bytes.get(at + 1)?;
        if *bytes.get(at)? != 0xff {
            return None;
        }
        let frame = matches!(marker, 0xc0..=0xcf) && !matches!(marker, 0xc4 | 0xc8 | 0xcc);
        if frame {
            return Some((u32::from(number(at + 7)?), u32::from(number(at + 5)?)));
        }
        at += 2 + usize::from(number(at + 2)?);
    }
}

#[cfg(test)]
pub(in crate::sandbox) fn png_header(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".to_vec();
    bytes.extend(width.to_be_bytes());
    bytes.extend(height.to_be_bytes());
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_read_from_headers() {
        assert_eq!(pixels(&png_header(1080, 1350)), Some((1080, 1350)));
        let jpeg = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 17, 8, 0, 20, 0, 30, 3];
        assert_eq!(pixels(&jpeg), Some((30, 20)));
        assert_eq!(pixels(&jpeg[..9]), None);
        assert_eq!(pixels(b"GIF89a"), None);
    }

    #[test]
    fn photos_have_limits() {
        let told = |bytes: &[u8]| check_photo(bytes).unwrap_err().description;
        assert_eq!(told(&png_header(9000, 1001)), "Bad Request: PHOTO_INVALID_DIMENSIONS");
        assert_eq!(told(&png_header(2100, 100)), "Bad Request: PHOTO_INVALID_DIMENSIONS");
        assert_eq!(told(b"text"), "Bad Request: IMAGE_PROCESS_FAILED");
        assert!(check_photo(&png_header(1080, 1350)).is_ok());
    }
}
