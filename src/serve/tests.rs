//! The whole preview, asked over a socket as a browser would.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::mpsc::channel;
use std::thread::JoinHandle;
use std::time::Duration;

use super::server::serve_until;
use super::*;
use crate::disk::testing::Folder;
use crate::disk::{MemorySink, Sink, load};
use crate::model::output::OutputPath;

/// A preview under test; it stops at the end.
struct Preview {
    campaign: Folder,
    address: SocketAddr,
    stop: Option<tokio::sync::oneshot::Sender<()>>,
    thread: Option<JoinHandle<Result<(), Diagnostic>>>,
}

fn options(campaign: &Folder) -> ServeOptions {
    ServeOptions {
        address: ([127, 0, 0, 1], 0).into(),
        allow_hosts: vec![HostName::parse("preview.test").unwrap()],
        not_called_so: "Nu așa: --allow-host NUME".to_owned(),
        root: campaign.path(),
        patience: Duration::from_millis(5),
        translations: translations(campaign),
        search: None,
    }
}

/// A page that says how many texts there are, or that one is broken.
fn translations(campaign: &Folder) -> MakeTranslations {
    let root = campaign.path();
    MakeTranslations::new(move || {
        let sources = load(&root).value;
        let texts: Vec<_> = sources
            .below("content/")
            .iter()
            .map(|file| sources.read(&file.path).unwrap())
            .collect();
        if texts.iter().any(|text| text.starts_with(b"broken")) {
            let [language, heading, text] = ["en", "It failed", "<broken>"].map(str::to_owned);
            return Err(Failure { language, heading, text });
        }
        Ok(format!("<p>{}</p>", texts.len()))
    })
}

#[test]
fn the_state_of_translations_is_worked_out_when_it_is_asked_for() {
    let preview = Preview::start(&[("index.html", "A")]);
    let (head, page) = preview.get("/_farul/translations/");
    assert!(head.starts_with("http/1.1 200") && head.contains("text/html"), "{head}");
    assert_eq!(page, "<p>1</p>");
    preview.write("b.html", "B");
    assert_eq!(preview.get("/_farul/translations/").1, "<p>2</p>");
    preview.write("b.html", "broken");
    let (head, page) = preview.get("/_farul/translations/");
    assert!(head.starts_with("http/1.1 500"), "{head}");
    assert!(page.contains("It failed") && page.contains("&lt;broken"), "{page}");
    let asked = preview.ask("GET", "/_farul/translations/", "host: evil.example\r\n");
    assert!(asked.0.starts_with("http/1.1 421"), "{}", asked.0);
}

/// A build that writes each file of `content/` as it stands. A text with "broken" in it
/// makes it fail, one with "fatal" makes it panic.
fn copying(campaign: &Folder) -> impl FnMut(Asked<'_>) -> Rebuilt + Send + 'static {
    let root = campaign.path();
    let mut last = Arc::default();
    move |_| {
        let sources = load(&root).value;
        let sink = MemorySink::after(Arc::clone(&last));
        for file in sources.below("content/") {
            let bytes = sources.read(&file.path).unwrap_or_default();
            let text = String::from_utf8_lossy(&bytes);
            assert!(!text.contains("fatal"));
            if text.contains("broken") {
                let (language, heading) = ("en".into(), "It failed".into());
                return Rebuilt::Failed(Failure {
                    language,
                    heading,
                    text: format!("{}: <broken>", file.path),
                });
            }
            let path = file.path.as_str().trim_start_matches("content/");
            sink.put(&OutputPath::new(path).unwrap(), &bytes);
        }
        last = sink.commit().unwrap();
        Rebuilt::Site(Arc::clone(&last))
    }
}

impl Preview {
    fn start(files: &[(&str, &str)]) -> Self {
        let campaign = Folder::new();
        campaign.write("farul.toml", b"");
        for (path, text) in files {
            campaign.write(&format!("content/{path}"), text.as_bytes());
        }
        let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
        let (ready, address) = channel();
        let (options, rebuild) = (options(&campaign), copying(&campaign));
        let thread = std::thread::spawn(move || {
            let stop = async { drop(stopped.await) };
            serve_until(&options, rebuild, |address| ready.send(address).unwrap(), stop)
        });
        let address = address.recv().unwrap();
        Self { campaign, address, stop: Some(stop), thread: Some(thread) }
    }

    fn write(&self, path: &str, text: &str) {
        self.campaign.write(&format!("content/{path}"), text.as_bytes());
    }

    fn send(&self, request: &str) -> TcpStream {
        let mut stream = TcpStream::connect(self.address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        stream
    }

    /// The answer to a request with these lines of its own, head and body.
    fn ask(&self, method: &str, path: &str, headers: &str) -> (String, Vec<u8>) {
        let host = self.address;
        let host =
            if headers.contains("host:") { String::new() } else { format!("host: {host}\r\n") };
        let request =
            format!("{method} {path} HTTP/1.1\r\n{host}{headers}connection: close\r\n\r\n");
        let mut answer = Vec::new();
        self.send(&request).read_to_end(&mut answer).unwrap();
        let end = answer.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
        let head = String::from_utf8(answer[..end].to_vec()).unwrap().to_ascii_lowercase();
        (head, answer[end + 4..].to_vec())
    }

    fn get(&self, path: &str) -> (String, String) {
        let (head, body) = self.ask("GET", path, "");
        (head, String::from_utf8(body).unwrap())
    }

    /// Opens the stream of events as the page at `path` would that has just been loaded.
    fn listen(&self, path: &str) -> Events {
        let (_, page) = self.get(path);
        let version = page.split("data-version=\"").nth(1).unwrap().split('"').next().unwrap();
        let path = format!("/_farul/events?version={version}&page={path}");
        let request = format!("GET {path} HTTP/1.1\r\nhost: {}\r\n\r\n", self.address);
        Events(BufReader::new(self.send(&request)))
    }

    fn stop(&mut self) -> Result<(), Diagnostic> {
        drop(self.stop.take());
        self.thread.take().map_or(Ok(()), |thread| thread.join().unwrap())
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.stop();
    }
}

struct Events(BufReader<TcpStream>);

impl Events {
    fn next(&mut self) -> serde_json::Value {
        let mut line = String::new();
        loop {
            line.clear();
            assert_ne!(self.0.read_line(&mut line).unwrap(), 0, "the stream has ended");
            if let Some(data) = line.strip_prefix("data: ") {
                return serde_json::from_str(data).unwrap();
            }
        }
    }
}

const SITE: &[(&str, &str)] = &[
    (
        "index.html",
        "<html><meta http-equiv=content-security-policy content=\"default-src 'none'; script-src 'self'\"><body>home</body></html>",
    ),
    ("404.html", "nothing"),
    ("ro/index.html", "acasă"),
    ("ro/404.html", "nimic"),
    ("ro/help/index.html", "ajutor"),
    ("a.mp4", "0123456789"),
];

#[test]
fn pages_come_with_the_previews_script_and_policy() {
    let preview = Preview::start(SITE);
    let (head, body) = preview.get("/");
    assert!(head.starts_with("http/1.1 200"), "{head}");
    for line in [
        "content-type: text/html; charset=utf-8",
        "cache-control: no-cache",
        "etag: \"",
        "x-content-type-options: nosniff",
        "cross-origin-resource-policy: same-origin",
    ] {
        assert!(head.contains(line), "{line}");
    }
    assert!(body.contains("script-src 'self'; connect-src 'self'\">"));
    assert!(body.contains("<body>home<script src=\"/_farul/reload.js\""));
    let (head, script) = preview.get("/_farul/reload.js");
    assert!(head.contains("content-type: text/javascript"));
    assert!(script.contains("EventSource"));
}

#[test]
fn requests_are_answered_as_http_says() {
    let preview = Preview::start(SITE);
    let (head, _) = preview.get("/a.mp4");
    let tag = head.split("etag: ").nth(1).unwrap().lines().next().unwrap();
    for (method, path, headers, status, line, body) in [
        ("GET", "/ro/", "", 200, "", "acasă<script"),
        ("GET", "/ro/help?x=1", "", 308, "location: ./help/?x=1", ""),
        ("GET", "/ro/x/", "", 404, "text/html", "nimic<script"),
        ("GET", "/x", "", 404, "text/html", "nothing<script"),
        ("GET", "/../farul.toml", "", 404, "", "nothing"),
        ("GET", "/%2e%2e/farul.toml", "", 404, "", "nothing"),
        ("HEAD", "/a.mp4", "", 200, "content-length: 10", ""),
        ("GET", "/a.mp4", "", 200, "content-type: video/mp4", "0123456789"),
        ("GET", "/a.mp4", "range: bytes=2-4\r\n", 206, "content-range: bytes 2-4/10", "234"),
        ("HEAD", "/a.mp4", "range: bytes=2-4\r\n", 200, "content-length: 10", ""),
        ("GET", "/_farul/translations?a", "", 308, "location: ./translations/?a", ""),
        ("GET", "/a.mp4", "range: bytes=20-\r\n", 416, "content-range: bytes */10", ""),
        ("GET", "/a.mp4", &format!("if-none-match: {tag}\r\n"), 304, "etag", ""),
        ("GET", "/a.mp4", "if-none-match: \"x\"\r\n", 200, "", "0123456789"),
        ("POST", "/", "content-length: 0\r\n", 405, "allow: get, head", ""),
        ("GET", "/", "host: evil.example\r\n", 421, "utf-8", "Nu așa: --allow-host NUME"),
        ("GET", "/", "host: preview.test:99\r\n", 200, "", "home"),
        ("GET", "/_farul/events", "origin: http://evil.example\r\n", 403, "", "Forbidden"),
    ] {
        let (head, answer) = preview.ask(method, path, headers);
        let answer = String::from_utf8(answer).unwrap();
        let told = format!("{method} {path} {headers}\n{head}\n{answer}");
        assert!(head.starts_with(&format!("http/1.1 {status}")), "{told}");
        assert!(head.contains(line), "{told}");
        assert!(
            answer.contains(body) && (!body.is_empty() || status >= 400 || answer.is_empty()),
            "{told}"
        );
    }
}

#[test]
fn an_edit_reloads_the_pages_it_changes() {
    let preview = Preview::start(SITE);
    let mut home = preview.listen("/");
    let mut help = preview.listen("/ro/help/");
    assert_eq!(home.next()["reload"], false);
    assert_eq!(help.next()["reload"], false);
    preview.write("ro/help/index.html", "ajutor nou");
    while help.next()["reload"] == false {}
    assert!(preview.get("/ro/help/").1.starts_with("ajutor nou<script"));
    assert_eq!(home.next()["reload"], false);
}

#[test]
fn a_failed_build_is_told_and_the_last_good_site_stays() {
    let preview = Preview::start(SITE);
    let mut home = preview.listen("/");
    assert!(home.next()["failure"].is_null());
    preview.write("ro/index.html", "broken");
    let mut news = home.next();
    while news["failure"].is_null() {
        news = home.next();
    }
    assert_eq!(news["failure"]["text"], "content/ro/index.html: <broken>");
    assert_eq!(news["reload"], false);
    assert!(preview.get("/ro/").1.starts_with("acasă<script"));
    preview.write("ro/index.html", "bun");
    while !home.next()["failure"].is_null() {}
    while !preview.get("/ro/").1.starts_with("bun") {
        home.next();
    }
}

/// A half-written file: the rest comes while its failure is still kept quiet.
#[test]
fn a_failure_that_the_next_save_mends_is_not_told() {
    let campaign = Arc::new(Folder::new());
    campaign.write("farul.toml", b"");
    campaign.write("content/index.html", b"A");
    let mut copy = copying(&campaign);
    let (root, folder) = (campaign.path(), Arc::clone(&campaign));
    let rebuild = move |asked: Asked<'_>| {
        let text = folder.read("content/index.html").unwrap();
        let built = copy(asked);
        if text.contains("broken") {
            folder.write("content/index.html", b"whole");
        }
        built
    };
    let mut watch = watch::Watch::open(&crate::disk::canonical_folder(&root).unwrap()).unwrap();
    let stopper = watch.stopper();
    let (sender, mut state) = tokio::sync::watch::channel(Arc::default());
    campaign.write("content/index.html", b"broken");
    let thread = std::thread::spawn(move || {
        let open = open::OpenPages::default();
        session::rebuild_on_change(&mut watch, rebuild, &sender, &open, Duration::from_secs(60));
    });
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(state.changed()).unwrap();
    {
        let state: &session::State = &state.borrow_and_update();
        assert_eq!(state.failure, None);
        let output = OutputPath::new("index.html").unwrap();
        assert_eq!(&state.site.get(&output).unwrap().bytes()[..], b"whole");
    }
    stopper.stop();
    thread.join().unwrap();
}

#[test]
fn without_any_site_the_page_says_what_is_wrong() {
    let preview = Preview::start(&[("index.html", "broken")]);
    let (head, body) = preview.get("/ro/whatever/");
    assert!(head.starts_with("http/1.1 500"), "{head}");
    assert!(body.contains("content/index.html: &lt;broken&gt;"), "{body}");
    let mut page = preview.listen("/");
    assert_eq!(page.next()["reload"], false);
    preview.write("index.html", "good");
    while page.next()["reload"] == false {}
    assert!(preview.get("/").1.starts_with("good"));
}

#[test]
fn it_stops_although_pages_are_open() {
    let mut preview = Preview::start(SITE);
    let mut home = preview.listen("/");
    home.next();
    assert!(preview.stop().is_ok());
    assert!(TcpStream::connect(preview.address).is_err());
}

#[test]
fn a_build_that_dies_ends_the_preview_with_a_word() {
    let mut preview = Preview::start(SITE);
    preview.write("index.html", "fatal");
    let result = preview.thread.take().unwrap().join().unwrap();
    assert_eq!(result.unwrap_err().code.name, "server-failed");
}

#[test]
fn a_taken_port_leads_to_the_next_and_a_foreign_address_to_a_word() {
    let campaign = Folder::new();
    let serve_at = |address: SocketAddr| {
        let mut served = None;
        let options = ServeOptions { address, ..options(&campaign) };
        let ready = |address| served = Some(address);
        let result = serve_until(&options, copying(&campaign), ready, async {});
        result.map(|()| served.unwrap()).map_err(|found| found.code.name)
    };
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap();
    if address.port() < u16::MAX - 20 {
        assert!(serve_at(address).unwrap().port() > address.port());
    }
    assert_eq!(serve_at("203.0.113.1:0".parse().unwrap()), Err("address-refused"));
}
