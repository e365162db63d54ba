//! Reads the parameters of a request: query, form, JSON or multipart, alike.

use std::collections::BTreeMap;

use axum::extract::{Form, FromRequest, Multipart, Query, Request};
use axum::http::header;
use serde_json::{Map, Value};

use crate::sandbox::model::files::UPLOAD_LIMIT;
use crate::sandbox::model::params::{Answer, Params, Refusal, Upload};

/// A little above the largest upload, for the rest of the form around it.
const BODY_LIMIT: usize = UPLOAD_LIMIT + 1024 * 1024;

/// Reads everything a request brings; the body wins over the query.
pub(super) async fn read(request: Request) -> Answer<Params> {
    let query = Query::<Vec<(String, String)>>::try_from_uri(request.uri());
    let mut fields = query.map(|Query(pairs)| object(pairs)).unwrap_or_default();
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    let kind = kind.unwrap_or_default().to_lowercase();
    if kind.starts_with("multipart/form-data") {
        let mut params = multipart(request).await?;
        fields.append(&mut params.fields);
        return Ok(Params { fields, ..params });
    }
    if kind.starts_with("application/x-www-form-urlencoded") {
        let form = Form::<Vec<(String, String)>>::from_request(request, &()).await;
        let Form(form) = form.map_err(|_| Refusal::bad("can't parse the form"))?;
        fields.append(&mut object(form));
    } else if kind.starts_with("application/json") {
        let body = axum::body::to_bytes(request.into_body(), BODY_LIMIT).await.map_err(|_| too_large())?;
        match serde_json::from_slice(&body) {
            Ok(Value::Object(mut given)) => fields.append(&mut given),
            Err(_) if body.is_empty() => {}
            _ => return Err(Refusal::bad("can't parse JSON object")),
        }
    }
    Ok(Params { fields, files: BTreeMap::new() })
}

fn object(pairs: Vec<(String, String)>) -> Map<String, Value> {
    pairs.into_iter().map(|(name, value)| (name, Value::String(value))).collect()
}

async fn multipart(request: Request) -> Answer<Params> {
    let broken = |_| Refusal::bad("can't parse the multipart body");
    let mut form = Multipart::from_request(request, &())
        .await
        .map_err(|_| Refusal::bad("boundary not found in the Content-Type header"))?;
    let mut params = Params::default();
    let mut total = 0;
    while let Some(part) = form.next_field().await.map_err(broken)? {
        let name = part.name().unwrap_or_default().to_owned();
        let file_name = part.file_name().map(str::to_owned);
        let content_type = part.content_type().map(str::to_owned);
        let bytes = part.bytes().await.map_err(broken)?;
        total += bytes.len();
        if total > BODY_LIMIT {
            return Err(too_large());
        }
        if file_name.is_some() || content_type.as_deref().is_some_and(|kind| !kind.starts_with("text/plain"))
        {
            params.files.insert(name, Upload { file_name, content_type, bytes: bytes.to_vec() });
        } else {
            params.fields.insert(name, Value::String(String::from_utf8_lossy(&bytes).into_owned()));
        }
    }
    Ok(params)
}

fn too_large() -> Refusal {
    Refusal::new(413, "Request Entity Too Large")
}
