//! Captions as authors write them, right and wrong.

use super::*;
use crate::diagnostic::Diagnostic;

fn judged(text: &str) -> (Option<(Captions, String)>, Vec<Diagnostic>) {
    let path = SourcePath::new("content/a.vtt").unwrap();
    let mut faults = Diagnostics::new();
    let read = read(&path, text.as_bytes(), &mut faults);
    let read = read.map(|(captions, bytes)| (captions, String::from_utf8(bytes).unwrap()));
    (read, faults.into_iter().collect())
}

/// Each fault as its code and the text it points at.
fn faults(text: &str) -> Vec<String> {
    let told = |found: &Diagnostic| {
        let span = found.place.as_ref().and_then(|place| place.span);
        let meant = span.map_or("", |span| &text[span.range()]);
        format!("{} {meant}", found.code.name).trim_end().to_owned()
    };
    judged(text).1.iter().map(told).collect()
}

const RIGHT: &str = "\u{feff}WEBVTT - for Ana\r\nLanguage: ro\r\n\r\nNOTE by Ana\r\n\r\n1\r\n\
                     00:01.000 --> 00:04.500 align:start region:x\r\n<v Farul>Inspiră…</v>\r\n\
                     <i>[valuri]</i> &amp; <c.loud>vânt</c>\r\n\r\n01:00:00.000 --> 01:00:02.000\r\nExpiră\r\n";

#[test]
fn captions_are_read_and_written_anew() {
    assert_eq!(faults(RIGHT), [""; 0]);
    let (captions, written) = judged(RIGHT).0.unwrap();
    assert_eq!(captions.language.as_deref(), Some("ro"));
    let seen =
        |cue: &Cue| -> Vec<String> { cue.lines.iter().map(|line| line.value.clone()).collect() };
    assert_eq!(seen(&captions.cues[0]), ["Inspiră…", "[valuri] & vânt"]);
    assert_eq!((captions.cues[0].start, captions.cues[0].end), (1000, 4500));
    assert_eq!(captions.cues[1].start, 3_600_000);
    assert_eq!(
        written,
        "WEBVTT\n\n00:00:01.000 --> 00:00:04.500 align:start\n<v Farul>Inspiră…</v>\n\
         <i>[valuri]</i> &amp; vânt\n\n01:00:00.000 --> 01:00:02.000\nExpiră\n"
    );
    // What is published reads as what was written.
    let lines =
        |captions: &Captions| -> Vec<Vec<String>> { captions.cues.iter().map(seen).collect() };
    let again = judged(&written).0.unwrap();
    assert_eq!((lines(&again.0), again.1), (lines(&captions), written));
}

#[test]
fn each_fault_has_its_line() {
    let file = |body: &str| format!("WEBVTT\n\n{body}\n");
    let rows: &[(&str, &[&str])] = &[
        ("00:01,000 --> 00:04,000\na", &["captions-time 00:01,000 --> 00:04,000"]),
        ("0:01.0 -> 0:02.0\na", &["captions-time 0:01.0 -> 0:02.0"]),
        ("just words", &["captions-time just words"]),
        ("00:61.000 --> 02:00.000\na", &["captions-time 00:61.000 --> 02:00.000"]),
        ("00:04.000 --> 00:01.000\na", &["captions-order 00:04.000 --> 00:01.000"]),
        (
            "00:04.000 --> 00:05.000\na\n\n00:01.000 --> 00:02.000\nb",
            &["captions-order 00:01.000 --> 00:02.000"],
        ),
        (
            "00:01.000 --> 00:05.000\na\n\n00:04.000 --> 00:06.000\nb",
            &["captions-overlap 00:04.000 --> 00:06.000"],
        ),
        ("00:01.000 --> 00:02.000\na <font color=red>b</i>", &["captions-tag <font color=red>"]),
        ("00:01.000 --> 00:02.000\n<script>alert(1)", &["captions-tag <script>"]),
        ("00:01.000 --> 00:02.000\nwww.a.example", &["captions-address www.a.example"]),
        ("STYLE\n::cue { color: red }\n\n00:01.000 --> 00:02.000\na", &["captions-block STYLE"]),
        ("NOTE nothing", &["captions-empty"]),
    ];
    for (body, expected) in rows {
        assert_eq!(faults(&file(body)), *expected, "{body}");
    }
    for text in ["", "1\n00:01,000 --> 00:02,000\na\n", "WEBVTTX\n"] {
        let first = text.lines().next().unwrap_or("");
        assert_eq!(faults(text), [format!("captions-header {first}").trim_end()], "{text}");
    }
    let path = SourcePath::new("content/a.vtt").unwrap();
    let mut found = Diagnostics::new();
    assert!(read(&path, b"WEBVTT\n\n\xcf\xf0", &mut found).is_none());
    assert_eq!(found.iter().next().unwrap().code.name, "captions-encoding");
}

#[test]
fn the_right_form_of_a_time_is_offered() {
    let right = |line: &str| times(line).err().flatten();
    assert_eq!(right("00:00:01,5 --> 00:00:04,000").unwrap(), "00:00:01.500 --> 00:00:04.000");
    assert_eq!(right("1:02 --> 1:05").unwrap(), "01:02.000 --> 01:05.000");
    assert_eq!(right("1 --> 2").unwrap(), "00:01.000 --> 00:02.000");
    assert_eq!(right("now --> later"), None);
}

#[test]
fn nothing_that_could_be_markup_is_published() {
    let hostile = "WEBVTT\n\n00:01.000 --> 00:02.000 position:50%,\"><script>\n\
                   a < b <v \"><img src=x>x</v> <lang en&>y <\n";
    let (_, written) = judged(hostile).0.unwrap();
    for part in ["script", "<img", "\"><"] {
        assert!(!written.contains(part), "{written}");
    }
}
