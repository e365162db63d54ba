//! A browser driven by the DevTools protocol: what a person sees and does, without a driver program in between.

use std::collections::HashMap;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use futures_util::{SinkExt as _, StreamExt as _};
use serde_json::{Value, json};
use tokio::sync::{mpsc, oneshot};
use tokio_tungstenite::tungstenite::Message;

const NAMES: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];
/// How long a condition may take on a busy machine, in milliseconds.
const PATIENCE: u32 = 60_000;

type Waiting = Arc<Mutex<HashMap<u64, oneshot::Sender<Value>>>>;

pub struct Browser {
    process: Child,
    _profile: tempfile::TempDir,
    out: mpsc::UnboundedSender<Message>,
    waiting: Waiting,
    session: String,
    ids: AtomicU64,
    /// Everything the page complained of, and every address it asked.
    pub errors: Arc<Mutex<Vec<String>>>,
    pub asked: Arc<Mutex<Vec<String>>>,
}

/// The browser that is installed here, if there is one.
fn installed() -> Option<std::path::PathBuf> {
    let paths = std::env::var_os("PATH")?;
    let mut found = std::env::split_paths(&paths).flat_map(|path| NAMES.map(|name| path.join(name)));
    found.find(|path| path.is_file())
}

impl Browser {
    /// `None`: there is no browser on this machine.
    pub async fn open() -> Option<Self> {
        let profile = tempfile::tempdir().unwrap();
        let mut process = Command::new(installed()?)
            .args([
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--remote-debugging-port=0",
            ])
            .arg(format!("--user-data-dir={}", profile.path().display()))
            .arg("about:blank")
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(process.stderr.take().unwrap()).lines();
        let (tell, told) = oneshot::channel();
        std::thread::spawn(move || {
            let mut tell = Some(tell);
            // Whatever else it says must be read, or it would wait for somebody to do so.
            for line in lines.map_while(Result::ok) {
                if let Some((_, address)) = line.split_once("listening on ")
                    && let Some(tell) = tell.take()
                {
                    let _ = tell.send(address.to_owned());
                }
            }
        });
        let address = told.await.expect("the browser ended at once");
        let (socket, _) = tokio_tungstenite::connect_async(address).await.unwrap();
        let (mut to, mut from) = socket.split();
        let (out, mut queue) = mpsc::unbounded_channel::<Message>();
        tokio::spawn(async move {
            while let Some(message) = queue.recv().await {
                if to.send(message).await.is_err() {
                    return;
                }
            }
        });
        let waiting = Waiting::default();
        let (errors, asked) = (Arc::default(), Arc::default());
        let heard = (Arc::clone(&waiting), Arc::clone(&errors), Arc::clone(&asked));
        tokio::spawn(async move {
            while let Some(Ok(message)) = from.next().await {
                let Ok(text) = message.to_text() else { continue };
                let Ok(told) = serde_json::from_str::<Value>(text) else { continue };
                hear(told, &heard);
            }
        });
        let mut browser = Self {
            process,
            _profile: profile,
            out,
            waiting,
            session: String::new(),
            ids: AtomicU64::new(1),
            errors,
            asked,
        };
        let target = browser.call("Target.createTarget", json!({"url": "about:blank"})).await;
        let attach = json!({"targetId": target["targetId"], "flatten": true});
        let attached = browser.call("Target.attachToTarget", attach).await;
        browser.session = attached["sessionId"].as_str().unwrap().to_owned();
        for domain in ["Page", "Runtime", "Log", "Network"] {
            browser.call(&format!("{domain}.enable"), json!({})).await;
        }
        Some(browser)
    }

    async fn call(&self, method: &str, params: Value) -> Value {
        let id = self.ids.fetch_add(1, Ordering::SeqCst);
        let (tell, told) = oneshot::channel();
        self.waiting.lock().unwrap().insert(id, tell);
        let mut body = json!({"id": id, "method": method, "params": params});
        if !self.session.is_empty() {
            body["sessionId"] = json!(self.session);
        }
        self.out.send(Message::text(body.to_string())).unwrap();
        let answer = told.await.expect("the browser is gone");
        assert!(answer["error"].is_null(), "{method}: {}", answer["error"]);
        answer["result"].clone()
    }

    pub async fn goto(&self, address: &str) {
        self.call("Page.navigate", json!({"url": address})).await;
        self.sees("document.body?.dataset.ready === 'yes'").await;
    }

    pub async fn reload(&self) {
        // The old page must not be taken for the new one.
        self.eval("document.body.dataset.ready = 'old'").await;
        self.call("Page.reload", json!({})).await;
        self.sees("document.body?.dataset.ready === 'yes'").await;
    }

    pub async fn eval(&self, expression: &str) -> Value {
        let params = json!({"expression": expression, "awaitPromise": true, "returnByValue": true});
        let answer = self.call("Runtime.evaluate", params).await;
        assert!(answer["exceptionDetails"].is_null(), "{expression}: {}", answer["exceptionDetails"]);
        answer["result"]["value"].clone()
    }

    /// Waits until the page is so; looks again after every change of the page.
    pub async fn sees(&self, condition: &str) {
        let expression = format!(
            "new Promise((yes) => {{
               let watch, limit;
               const look = () => {{
                 let is = false;
                 try {{ is = {condition}; }} catch {{}}
                 if (is) {{ watch?.disconnect(); clearTimeout(limit); yes(''); }}
                 return is;
               }};
               if (look()) return;
               watch = new MutationObserver(look);
               watch.observe(document, {{subtree: true, childList: true, attributes: true, characterData: true}});
               document.addEventListener('load', look, true);
               limit = setTimeout(() => yes(document.body.innerText), {PATIENCE});
             }})"
        );
        loop {
            let params = json!({"expression": expression, "awaitPromise": true, "returnByValue": true});
            let answer = self.call("Runtime.evaluate", params).await;
            // A navigation in between takes the promise with it.
            let Some(text) = answer["result"]["value"].as_str() else { continue };
            assert!(text.is_empty(), "never saw {condition}; the page was:\n{text}");
            return;
        }
    }

    /// Clicks the middle of what the expression gives, with the mouse.
    pub async fn clicks(&self, element: &str) {
        self.sees(&format!("Boolean({element})")).await;
        let place = self
            .eval(&format!(
                "(() => {{ const e = {element}; e.scrollIntoView({{block: 'nearest'}});
                  const r = e.getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]; }})()"
            ))
            .await;
        for kind in ["mousePressed", "mouseReleased"] {
            let event =
                json!({"type": kind, "x": place[0], "y": place[1], "button": "left", "clickCount": 1});
            self.call("Input.dispatchMouseEvent", event).await;
        }
    }

    pub async fn types(&self, text: &str) {
        self.call("Input.insertText", json!({"text": text})).await;
    }

    /// Presses a key such as `Enter` or `Tab`.
    pub async fn key(&self, key: &str) {
        let (key, modifiers) = key.strip_prefix("Shift+").map_or((key, 0), |key| (key, 8));
        let code = match key {
            "Enter" => 13,
            "Tab" => 9,
            "Escape" => 27,
            _ => 0,
        };
        let mut event = json!({
            "type": "keyDown", "key": key, "code": key, "windowsVirtualKeyCode": code, "modifiers": modifiers,
        });
        if key == "Enter" {
            event["text"] = json!("\r");
        }
        self.call("Input.dispatchKeyEvent", event.clone()).await;
        event["type"] = json!("keyUp");
        self.call("Input.dispatchKeyEvent", event).await;
    }

    pub async fn window(&self, width: u32, height: u32, dark: bool) {
        let phone = width < 700;
        let metrics = json!({"width": width, "height": height, "deviceScaleFactor": if phone { 2 } else { 1 }, "mobile": phone});
        self.call("Emulation.setDeviceMetricsOverride", metrics).await;
        let scheme = if dark { "dark" } else { "light" };
        let media = json!({"features": [{"name": "prefers-color-scheme", "value": scheme}]});
        self.call("Emulation.setEmulatedMedia", media).await;
        self.eval("new Promise((yes) => requestAnimationFrame(() => requestAnimationFrame(() => yes(1))))")
            .await;
    }

    pub async fn screenshot(&self, file: &Path) {
        let loaded = "[...document.images].every((image) => image.complete)";
        self.sees(loaded).await;
        let picture = self.call("Page.captureScreenshot", json!({"format": "png"})).await;
        std::fs::write(file, base64(picture["data"].as_str().unwrap())).unwrap();
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

type Heard = (Waiting, Arc<Mutex<Vec<String>>>, Arc<Mutex<Vec<String>>>);

fn hear(told: Value, (waiting, errors, asked): &Heard) {
    if let Some(id) = told["id"].as_u64() {
        if let Some(tell) = waiting.lock().unwrap().remove(&id) {
            let _ = tell.send(told);
        }
        return;
    }
    let params = &told["params"];
    match told["method"].as_str().unwrap_or_default() {
        "Runtime.exceptionThrown" => errors.lock().unwrap().push(params["exceptionDetails"].to_string()),
        "Runtime.consoleAPICalled" if params["type"] == "error" => {
            errors.lock().unwrap().push(params["args"].to_string());
        }
        "Log.entryAdded" if params["entry"]["level"] == "error" => {
            errors.lock().unwrap().push(params["entry"].to_string());
        }
        "Network.requestWillBeSent" => {
            asked.lock().unwrap().push(params["request"]["url"].as_str().unwrap_or_default().to_owned());
        }
        _ => {}
    }
}

/// The bytes behind base64, which only the browser speaks here.
fn base64(text: &str) -> Vec<u8> {
    let value = |byte: u8| match byte {
        b'A'..=b'Z' => Some(byte - b'A'),
        b'a'..=b'z' => Some(byte - b'a' + 26),
        b'0'..=b'9' => Some(byte - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    };
    let sextets: Vec<u8> = text.bytes().filter_map(value).collect();
    let mut bytes = Vec::with_capacity(sextets.len() * 3 / 4);
    for chunk in sextets.chunks(4) {
        let bits = chunk.iter().fold(0u32, |bits, sextet| bits << 6 | u32::from(*sextet));
        let bits = bits << (6 * (4 - chunk.len()));
        bytes.extend_from_slice(&bits.to_be_bytes()[1..chunk.len()]);
    }
    bytes
}
