//! `farul serve` as it is run: what it says, what it survives, and how it ends.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;

use crate::campaign::Campaign;

/// A preview under way; it ends with the test.
struct Served {
    program: Child,
    said: BufReader<std::process::ChildStdout>,
    address: SocketAddr,
    /// What it said before it named its address.
    first: String,
}

impl Served {
    fn start(campaign: &Campaign, arguments: &[&str]) -> Self {
        let mut program = Command::new(assert_cmd::cargo::cargo_bin("farul"))
            .arg("--root")
            .arg(campaign.root())
            .args(["--ui-lang", "en", "serve"])
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
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
        Self { program, said, address, first }
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
