//! `farul serve` as it is run: what it says, what it survives, and how it ends.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;

use crate::campaign::Campaign;

/// A preview under way; it ends with the test.
struct Served {
    program: Child,
    /// What it says of its builds, as far as a test reads it.
    found: Option<std::process::ChildStderr>,
    said: BufReader<std::process::ChildStdout>,
    address: SocketAddr,
    /// What it said before it named its address.
    first: String,
}

impl Served {
    fn start(campaign: &Campaign, arguments: &[&str]) -> Self {
        Self::start_telling(campaign, arguments, Stdio::null())
    }

    /// The same, where what it says of its builds goes somewhere.
    fn start_telling(campaign: &Campaign, arguments: &[&str], errors: Stdio) -> Self {
        let mut program = Command::new(assert_cmd::cargo::cargo_bin("farul"))
            .current_dir(campaign.root())
            .args(["--ui-lang", "en", "serve"])
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(errors)
            .spawn()
            .expect("the program");
        let mut said = BufReader::new(program.stdout.take().expect("what it says"));
        let (mut first, mut line) = (String::new(), String::new());
        let address = loop {
            line.clear();
            if said.read_line(&mut line).expect("text") == 0 {
                let _ = program.kill();
                panic!("it did not start: {first}");
            }
            match line.split_once("http://").and_then(|(_, rest)| rest.split_once('/')) {
                Some((address, _)) => break address.parse().expect("an address"),
                None => first.push_str(&line),
            }
        };
        let found = program.stderr.take();
        Self { program, found, said, address, first }
    }

    fn ask(&self, path: &str, headers: &str) -> TcpStream {
        let to = SocketAddr::from(([127, 0, 0, 1], self.address.port()));
        let mut stream = TcpStream::connect(to).expect("a connection");
        // Longer than any answer takes: what never comes must not hang the test.
        stream.set_read_timeout(Some(Duration::from_secs(60))).expect("a socket");
        let host = if headers.contains("host:") { "" } else { "host: localhost\r\n" };
        let request = format!("GET {path} HTTP/1.1\r\n{host}{headers}\r\n");
        stream.write_all(request.as_bytes()).expect("a request");
        stream
    }

    fn get(&self, path: &str, headers: &str) -> String {
        let mut answer = Vec::new();
        let headers = format!("{headers}connection: close\r\n");
        self.ask(path, &headers).read_to_end(&mut answer).expect("an answer");
        String::from_utf8_lossy(&answer).into_owned()
    }

    /// Waits until a page says something.
    fn wait_for(&self, path: &str, text: &str) {
        let mut last = String::new();
        for _ in 0..600 {
            last = self.get(path, "");
            if last.contains(text) {
                return;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!("{path} never says {text}:\n{last}");
    }

    /// Waits until open pages are told of an error with these words; of none, where there are
    /// no words.
    fn wait_for_failure(&self, words: &str) {
        let mut last = String::new();
        for _ in 0..600 {
            let stream = self.ask("/_farul/events?page=%2Fro%2F&version=x", "");
            let lines = BufReader::new(stream).lines().map(|line| line.expect("news"));
            last = lines.into_iter().find(|line| line.starts_with("data: ")).expect("news");
            let has_failed = !last.contains("\"failure\":null");
            if has_failed != words.is_empty() && last.contains(words) {
                return;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!("no page is told of “{words}”:\n{last}");
    }

    /// Ends it by a signal: `-INT` as Ctrl-C does, `-TERM` as the system does.
    #[cfg(unix)]
    fn end(&mut self, signal: &str) -> ExitStatus {
        let id = self.program.id().to_string();
        let sent = Command::new("kill").args([signal, &id]).status().expect("a signal");
        assert!(sent.success());
        self.program.wait().expect("an end")
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

fn campaign() -> Campaign {
    Campaign::new().page("parents/_index.ro.md", "Părinți", "").page(
        "parents/a.ro.md",
        "A",
        "Întâi.",
    )
}

#[cfg(unix)]
#[test]
fn it_ends_cleanly_although_pages_are_open() {
    for signal in ["-INT", "-TERM"] {
        let mut served = Served::start(&campaign(), &["--port", "0"]);
        let mut news = served.ask("/_farul/events?page=%2Fro%2F&version=x", "");
        let mut some = [0; 64];
        assert!(news.read(&mut some).expect("news") > 0);
        assert_eq!(served.end(signal).code(), Some(0), "{signal}");
        assert!(TcpStream::connect(("127.0.0.1", served.address.port())).is_err());
    }
}

#[test]
fn it_takes_the_next_free_port_and_says_so() {
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = taken.local_addr().expect("an address").port();
    if port > u16::MAX - 20 {
        return;
    }
    let served = Served::start(&campaign(), &["--port", &port.to_string()]);
    assert!(served.address.port() > port);
    assert!(served.first.contains(&format!("Port {port} is taken")), "{}", served.first);
    assert!(served.get("/ro/", "").starts_with("HTTP/1.1 200"));
}

#[test]
fn who_opens_it_to_others_is_warned() {
    let mut served = Served::start(&campaign(), &["--port", "0", "--host", "0.0.0.0"]);
    let mut line = String::new();
    while !line.contains("Others on your network can read this preview") {
        line.clear();
        assert!(served.said.read_line(&mut line).expect("text") > 0, "no warning");
    }
}

#[test]
fn this_computer_alone_is_no_reason_to_warn() {
    // On some machines there are no such addresses.
    if TcpListener::bind("[::ffff:127.0.0.1]:0").is_err() {
        return;
    }
    let mut served = Served::start(&campaign(), &["--port", "0", "--host", "::ffff:127.0.0.1"]);
    // It answers only when all is said.
    assert!(served.get("/ro/", "").starts_with("HTTP/1.1 200"));
    let _ = served.program.kill();
    let mut rest = String::new();
    served.said.read_to_string(&mut rest).expect("text");
    assert!(!rest.contains("Others on your network"), "{rest}");
}

#[test]
fn it_answers_to_the_names_of_this_machine_alone() {
    let served = Served::start(&campaign(), &["--port", "0", "--allow-host", "preview.test"]);
    let mut hosts = vec![
        ("localhost".to_owned(), 200),
        ("192.168.0.9:4000".to_owned(), 200),
        ("[::1]:4000".to_owned(), 200),
        ("preview.test".to_owned(), 200),
        ("evil.example".to_owned(), 421),
    ];
    if let Ok(said) = Command::new("hostname").output() {
        let name = String::from_utf8_lossy(&said.stdout).trim().to_owned();
        if name.contains(|sign: char| sign.is_ascii_alphabetic()) {
            hosts.push((name, 200));
        }
    }
    for (host, status) in hosts {
        let answer = served.get("/ro/", &format!("host: {host}\r\n"));
        assert!(answer.starts_with(&format!("HTTP/1.1 {status}")), "{host}: {answer}");
    }
}

#[test]
fn it_shows_no_file_that_is_not_of_the_site() {
    let served = Served::start(&campaign(), &["--port", "0"]);
    for path in [
        "/farul.toml",
        "/../farul.toml",
        "/%2e%2e/farul.toml",
        "/ro/..%2f..%2ffarul.toml",
        "/ro/%2e%2e%5cfarul.toml",
        "/content/",
        "/content/parents/a.ro.md",
        "//etc/passwd",
        "/assets/",
    ] {
        let answer = served.get(path, "");
        assert!(answer.starts_with("HTTP/1.1 404"), "{path}: {answer}");
    }
}

#[test]
fn it_outlives_what_happens_to_the_campaign() {
    let campaign = campaign();
    let served = Served::start(&campaign, &["--port", "0"]);
    let page = "content/parents/a.ro.md";
    let text = |words: &str| format!("---\ntitle: A\ndescription: A.\n---\n{words}\n");
    campaign.write(page, text("Pe urmă."));
    served.wait_for("/ro/parents/a/", "Pe urmă.");
    // The folder is moved away, and comes back.
    let (content, away) = (campaign.root().join("content"), campaign.root().join("away"));
    std::fs::rename(&content, &away).expect("moved");
    served.wait_for("/ro/parents/a/", "Pe urmă.");
    std::fs::rename(&away, &content).expect("moved back");
    campaign.write(page, text("Din nou."));
    served.wait_for("/ro/parents/a/", "Din nou.");
    campaign.write(page, text("Încă o dată."));
    served.wait_for("/ro/parents/a/", "Încă o dată.");
    // A page that may not be read, and then may.
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let set = |mode| {
            let path = campaign.root().join(page);
            std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).expect("set");
        };
        set(0o000);
        served.wait_for("/ro/parents/a/", "Încă o dată.");
        set(0o644);
        campaign.write(page, text("La sfârșit."));
        served.wait_for("/ro/parents/a/", "La sfârșit.");
    }
}

#[test]
fn what_is_found_is_said_once_while_it_stays() {
    let campaign = campaign();
    let mut served = Served::start_telling(&campaign, &["--port", "0"], Stdio::piped());
    let settings = campaign.root().join("farul.toml");
    let sound = std::fs::read_to_string(&settings).expect("settings");
    let mut found = BufReader::new(served.found.take().expect("what it finds"));
    let mut errors_until = |code: &str| {
        let (mut errors, mut line) = (Vec::new(), String::new());
        while errors.last().is_none_or(|last: &String| !last.contains(code)) {
            line.clear();
            assert!(found.read_line(&mut line).expect("text") > 0, "it ended: {errors:?}");
            if line.contains("[toml-syntax]") || line.contains("[broken-link]") {
                errors.push(line.clone());
            }
        }
        errors
    };
    campaign.write("farul.toml", format!("{sound}\n[[[\n"));
    assert_eq!(errors_until("toml-syntax").len(), 1);
    let page = "content/parents/a.ro.md";
    for words in ["Unu.", "Doi.", "[x](nothing.md)"] {
        campaign.write(page, format!("---\ntitle: A\ndescription: A.\n---\n{words}\n"));
        served.wait_for_failure("toml");
    }
    campaign.write("farul.toml", &sound);
    let errors = errors_until("broken-link");
    assert_eq!(errors.len(), 1, "{errors:?}");
}

#[cfg(unix)]
#[test]
fn it_builds_although_nobody_reads_what_it_finds() {
    let campaign = campaign();
    let served = Served::start_telling(&campaign, &["--port", "0"], Stdio::piped());
    let page = |number: usize| {
        let link = |at| format!("[x](nothing-{number}-{at}.md)\n\n");
        let links: String = (0..99).map(link).collect();
        format!("---\ntitle: A{number}\ndescription: A.\n---\nNumărul {number}.\n\n{links}")
    };
    // Far more than a pipe holds.
    for number in 0..10 {
        campaign.write("content/parents/a.ro.md", page(number));
        served.wait_for("/ro/parents/a/", &format!("Numărul {number}."));
    }
    let sound = "---\ntitle: A\ndescription: A.\n---\nLa sfârșit.\n";
    campaign.write("content/parents/a.ro.md", sound);
    served.wait_for("/ro/parents/a/", "La sfârșit.");
}

#[test]
fn an_error_about_a_name_goes_with_the_file() {
    let campaign = campaign();
    let served = Served::start(&campaign, &["--port", "0"]);
    if !cfg!(unix) {
        return;
    }
    campaign.write("content/parents/a\\b.ro.md", "x");
    served.wait_for_failure("file-name");
    campaign.remove("content/parents/a\\b.ro.md");
    served.wait_for_failure("");
}

#[test]
fn a_campaign_that_is_deleted_may_come_back() {
    let campaign = campaign();
    // From within its folder, as most authors start it.
    let served = Served::start(&campaign, &["--port", "0"]);
    std::fs::remove_dir_all(campaign.root()).expect("deleted");
    served.wait_for_failure("no-folder");
    // As from a copy that the author had.
    let page = "---\ntitle: A\ndescription: A.\n---\nPe urmă.\n";
    let copy = self::campaign().file("content/parents/a.ro.md", page);
    std::fs::rename(copy.root(), campaign.root()).expect("moved back");
    served.wait_for("/ro/parents/a/", "Pe urmă.");
    campaign.write("content/parents/a.ro.md", page.replace("Pe urmă.", "Din nou."));
    served.wait_for("/ro/parents/a/", "Din nou.");
}

#[cfg(unix)]
#[test]
fn an_edit_behind_a_link_is_shown() {
    let campaign = campaign();
    let text = |words: &str| format!("---\ntitle: B\ndescription: B.\n---\n{words}\n");
    campaign.write("texts/b.ro.md", text("Întâi."));
    let link = campaign.root().join("content/parents/texts");
    std::os::unix::fs::symlink("../../texts", link).expect("a link");
    let served = Served::start(&campaign, &["--port", "0"]);
    served.wait_for("/ro/parents/texts/b/", "Întâi.");
    campaign.write("texts/b.ro.md", text("Pe urmă."));
    served.wait_for("/ro/parents/texts/b/", "Pe urmă.");
}

/// How much memory the program holds, in KiB, and how many files it has open.
#[cfg(target_os = "linux")]
fn held(served: &Served) -> (u64, usize) {
    let process = format!("/proc/{}", served.program.id());
    let status = std::fs::read_to_string(format!("{process}/status")).expect("a process");
    let memory = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).expect("memory");
    let memory = memory.trim().trim_end_matches(" kB").parse().expect("a number");
    (memory, std::fs::read_dir(format!("{process}/fd")).expect("its files").count())
}

#[cfg(target_os = "linux")]
#[test]
fn a_thousand_pages_may_be_open_and_leave_nothing_behind() {
    let limits = std::fs::read_to_string("/proc/self/limits").expect("limits");
    let files = limits.lines().find_map(|line| line.strip_prefix("Max open files"));
    let files = files.and_then(|rest| rest.split_whitespace().next()?.parse().ok());
    let number = 1000.min(files.unwrap_or(1024_usize) / 2);
    let campaign = campaign();
    let served = Served::start(&campaign, &["--port", "0"]);
    let open = || {
        let ask = |_| served.ask("/_farul/events?page=%2Fro%2F&version=x", "");
        let mut pages: Vec<TcpStream> = (0..number).map(ask).collect();
        let mut some = [0; 512];
        assert!(pages.iter_mut().all(|page| page.read(&mut some).expect("news") > 0));
        assert!(held(&served).1 >= number);
        assert!(served.get("/ro/", "").starts_with("HTTP/1.1 200"));
    };
    let wait_until_closed = || {
        for _ in 0..600 {
            if held(&served).1 < number {
                return;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!("connections stay open: {:?}", held(&served));
    };
    open();
    wait_until_closed();
    let (once, _) = held(&served);
    for _ in 0..3 {
        open();
        wait_until_closed();
    }
    let (often, _) = held(&served);
    assert!(often < once + (16 << 10), "{once} KiB, then {often} KiB");
}
