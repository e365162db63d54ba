//! The demo as a person meets it, in a real browser: joining, answering, the weekly summary, an outage, a reload.
//! Left out where no Chromium is installed. Leaves pictures in `target/demo-screenshots`.
#![expect(clippy::unwrap_used, reason = "a visit that cannot go on has failed")]

mod browser;

use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};

use tidemark::demo::{Demo, Options};
use tokio_util::sync::CancellationToken;

use browser::Browser;

/// No day has more events than this before the evening's check-in.
const EVENTS: usize = 60;

struct Visit {
    demo: Demo,
    browser: Browser,
    lang: &'static str,
}

fn options(lang: &str) -> Options {
    Options { port: 0, only_that_port: true, lang: lang.into(), weeks: 1, seed: 1, keep: None }
}

impl Visit {
    async fn begin(lang: &'static str) -> Option<Self> {
        let Some(browser) = Browser::open().await else {
            // Straight to the handle: what is printed by a test that passes is hidden.
            let said = b"left out: no Chromium on this machine (apt-get install chromium)\n";
            std::io::stderr().write_all(said).unwrap();
            return None;
        };
        let demo = Demo::open(&options(lang), &CancellationToken::new(), |_| ()).await.unwrap().unwrap();
        browser.window(1280, 860, false).await;
        browser.goto(&demo.address()).await;
        Some(Self { demo, browser, lang })
    }

    async fn end(self) {
        let errors = self.browser.errors.lock().unwrap().clone();
        assert!(errors.is_empty(), "the page complained: {errors:#?}");
        let own = format!("{}/", self.demo.address());
        let asked = self.browser.asked.lock().unwrap().clone();
        let elsewhere: Vec<_> =
            asked.iter().filter(|url| !url.starts_with(&own) && !url.starts_with("data:")).collect();
        assert!(elsewhere.is_empty(), "the page asked elsewhere: {elsewhere:?}");
        let browser = self.browser;
        // Ends while the page still listens to its events.
        self.demo.close().await;
        drop(browser);
    }

    /// Clicks one of the demo's own buttons and waits until what it started is over.
    async fn action(&self, id: &str) {
        self.browser.clicks(&format!("document.querySelector('[data-action=\"{id}\"]')")).await;
        self.rests().await;
    }

    /// Nothing is under way, and the page shows what there is.
    async fn rests(&self) {
        self.browser.sees("document.body.dataset.busy === 'no'").await;
    }

    /// A picture at each width in light and dark; where only one phone fits, of this one.
    async fn picture(&self, name: &str, phone: usize) {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("demo-screenshots");
        std::fs::create_dir_all(&folder).unwrap();
        let file = |look: &str| -> PathBuf { folder.join(format!("{}-{name}-{look}.png", self.lang)) };
        for (look, width, height, dark) in [
            ("wide", 1280, 860, false),
            ("wide-dark", 1280, 860, true),
            ("narrow", 390, 844, false),
            ("narrow-dark", 390, 844, true),
        ] {
            self.browser.window(width, height, dark).await;
            self.browser.eval(&format!("document.querySelector('#tab-{phone}').click()")).await;
            self.browser.screenshot(&file(look)).await;
        }
        self.browser.window(1280, 860, false).await;
    }

    /// Writes into a phone by keyboard.
    async fn writes(&self, phone: usize, text: &str) {
        self.browser.clicks(&format!("document.querySelector('#phone-{phone} .text')")).await;
        self.browser.types(text).await;
        self.browser.key("Enter").await;
        let words = serde_json::to_string(text).unwrap();
        self.browser
            .sees(&format!(
                "[...document.querySelectorAll('#phone-{phone} .mine .words')].some((w) => w.textContent === {words})"
            ))
            .await;
        self.rests().await;
    }

    /// Lets events pass until the client at the phone is asked how the day was.
    async fn until_asked(&self) {
        for _ in 0..EVENTS {
            let asked = self.browser.eval(&format!("Boolean({})", newest("2 c [0-9]+ v 1 7"))).await;
            if asked == true {
                return;
            }
            self.action("next").await;
        }
        panic!("nobody was asked");
    }

    async fn lives(&self) {
        let browser = &self.browser;
        // Somebody new opens an invitation and agrees.
        browser.clicks("document.querySelector('#phone-1 .add')").await;
        browser.sees(&format!("Boolean({})", newest("1 agree .*"))).await;
        self.rests().await;
        self.picture("1-consent", 1).await;
        browser.clicks(&newest("1 agree .*")).await;
        browser.sees("document.querySelectorAll('#phone-1 .messages > [data-message]').length >= 3").await;
        self.writes(1, "Europe/Madrid").await;
        self.writes(1, "20:30").await;

        // The evening's check-in: mood by mouse, SUDs by typing, the rest by keyboard alone.
        self.until_asked().await;
        self.picture("2-asked", 1).await;
        browser.clicks(&newest("2 c [0-9]+ v 1 7")).await;
        browser.sees(&format!("Boolean({})", newest("2 c [0-9]+ v 2 50"))).await;
        self.writes(1, "35").await;
        browser.sees(&format!("Boolean({})", newest("2 c [0-9]+ k0 4"))).await;
        self.tabs_to("2 c [0-9]+ k0 4").await;
        browser.key("Enter").await;
        browser.sees(&format!("Boolean({})", newest("2 c [0-9]+ n0 7"))).await;
        let held = "document.activeElement.matches('#phone-1 .key')";
        browser.sees(held).await;
        self.tabs_to("2 c [0-9]+ n0 7").await;
        browser.key("Enter").await;
        browser.sees(&format!("Boolean({})", newest("2 c [0-9]+ go .*"))).await;
        self.picture("3-answered", 1).await;

        // The therapist's summary, with its picture.
        let pictures = browser.eval("document.querySelectorAll('#phone-0 .photo').length").await;
        self.action("week").await;
        browser
            .sees(&format!(
                "(() => {{ const all = [...document.querySelectorAll('#phone-0 .photo img')];
                   return all.length > {pictures} && all.at(-1).naturalWidth > 300; }})()"
            ))
            .await;
        browser.sees("document.querySelectorAll('#strip .picture').length > 0").await;
        self.picture("4-week", 0).await;
        browser.clicks("[...document.querySelectorAll('#phone-0 .photo')].at(-1)").await;
        browser.sees("document.querySelector('#picture').open").await;
        self.picture("5-picture", 0).await;
        browser.key("Escape").await;
        browser.sees("!document.querySelector('#picture').open").await;
    }

    /// Goes by Tab alone to the button that means this: on to the field for texts, and back from there.
    async fn tabs_to(&self, data: &str) {
        let there = format!("new RegExp('^{data}$').test(document.activeElement?.dataset?.press ?? '')");
        for (key, until) in
            [("Tab", "document.activeElement.matches('#phone-1 .text')"), ("Shift+Tab", "false")]
        {
            for _ in 0..80 {
                if self.browser.eval(&there).await == true {
                    return;
                }
                if self.browser.eval(until).await == true {
                    break;
                }
                self.browser.key(key).await;
            }
        }
        panic!("no way to {data} by Tab");
    }

    async fn survives(&self) {
        let browser = &self.browser;
        self.until_asked().await;
        self.action("offline").await;
        browser.clicks(&newest("2 c [0-9]+ v 1 7")).await;
        browser.sees("document.querySelector('#phone-1 .waits')?.textContent.includes('1 waiting')").await;
        self.picture("6-offline", 1).await;
        self.action("hour").await;
        // The tap is lost with Telegram; the bot asks again by itself.
        let asks =
            format!("Number({}.closest('[data-message]').dataset.message)", newest("2 c [0-9]+ v 1 7"));
        let before = browser.eval(&asks).await;
        self.action("offline").await;
        browser.sees(&format!("{asks} > {before}")).await;
        browser.clicks(&newest("2 c [0-9]+ v 1 7")).await;
        browser.sees(&format!("Boolean({})", newest("2 c [0-9]+ v 2 50"))).await;
        self.rests().await;

        // A reload in the middle shows the same world.
        let shown = "document.querySelector('#phone-1 .messages').innerText";
        let words = browser.eval(shown).await;
        assert!(words.as_str().is_some_and(|words| words.contains("SUDs")), "{words}");
        browser.reload().await;
        browser.sees(&format!("{shown} === {words}")).await;
    }
}

/// The newest button of the client's phone that means this.
fn newest(data: &str) -> String {
    format!(
        "[...document.querySelectorAll('#phone-1 [data-press]')].filter((key) => \
         new RegExp('^{data}$').test(key.dataset.press)).at(-1)"
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn a_visitor_feels_the_whole_bot() {
    let Some(visit) = Visit::begin("en").await else { return };
    let paint =
        visit.browser.eval("performance.getEntriesByName('first-contentful-paint')[0]?.startTime").await;
    println!("first paint after {paint} ms");
    assert!(paint.as_f64().is_some_and(|paint| paint < 1000.0), "first paint after {paint} ms");
    let weight = visit
        .browser
        .eval(
            "Promise.all(['/', '/style.css', '/app.js'].map(async (part) => \
             (await (await fetch(part)).arrayBuffer()).byteLength)).then((all) => all.reduce((a, b) => a + b))",
        )
        .await;
    assert!(weight.as_u64().is_some_and(|weight| weight < 150_000), "the page weighs {weight} bytes");
    visit.lives().await;
    visit.survives().await;
    visit.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn it_speaks_arabic_too() {
    let Some(visit) = Visit::begin("ar").await else { return };
    visit.lives().await;
    let direction =
        "getComputedStyle([...document.querySelectorAll('#phone-1 .bots .words')].at(-1)).direction";
    assert_eq!(visit.browser.eval(direction).await, "rtl");
    visit.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn only_its_own_page_is_let_in() {
    let demo = Demo::open(&options("en"), &CancellationToken::new(), |_| ()).await.unwrap().unwrap();
    let own = demo.address().replace("http://", "");
    let ask = async |host: &str, origin: Option<&str>| {
        let origin = origin.map(|origin| format!("Origin: {origin}\r\n")).unwrap_or_default();
        let request = format!("GET /sim/state HTTP/1.1\r\nHost: {host}\r\n{origin}Connection: close\r\n\r\n");
        let address = own.clone();
        let answer = tokio::task::spawn_blocking(move || {
            let mut stream = std::net::TcpStream::connect(address).unwrap();
            stream.write_all(request.as_bytes()).unwrap();
            let mut answer = String::new();
            stream.read_to_string(&mut answer).unwrap();
            answer
        });
        answer.await.unwrap().split(' ').nth(1).unwrap_or_default().to_owned()
    };
    assert_eq!(ask(&own, None).await, "200");
    assert_eq!(ask(&own, Some("https://evil.example")).await, "403");
    assert_eq!(ask("evil.example", None).await, "403");

    let port = own.rsplit(':').next().unwrap().parse().unwrap();
    let taken = Options { port, ..options("en") };
    let error = Demo::open(&taken, &CancellationToken::new(), |_| ()).await.unwrap_err().to_string();
    assert!(error.contains(&port.to_string()), "{error}");
    let next = Options { only_that_port: false, ..taken };
    let second = Demo::open(&next, &CancellationToken::new(), |_| ()).await.unwrap().unwrap();
    assert_ne!(second.address(), demo.address());
    second.close().await;
    demo.close().await;
}
