//! Directives and the components made of them.

use super::{faults, html, read, shown};

const CHOICES: &str = ":::choices{#joc}
Un prieten din joc cere o poză.

- Îi spun **unui adult**.

  E bine așa.

  - a
- S-a întâmplat deja.

  Nu este vina ta: :contact[md-help]
:::";

#[test]
fn a_callout_has_a_kind_a_title_and_words() {
    let expected = "⟦callout {\"kind\": \"tip\", \"title\": \"O vorbă\", \"id\": \"x\", \
                    \"content\": \"<p>a <em>b</em></p><ul><li>c</li></ul>\"}⟧";
    for line in [
        ":::callout{type=tip title=\"O vorbă\" #x}",
        ":::callout[O vorbă]{#x type=\"tip\"}",
        ":::::callout[O vorbă] {type='tip' #x}  ",
    ] {
        let colons = line.chars().take_while(|letter| *letter == ':').collect::<String>();
        assert_eq!(html(&format!("{line}\na *b*\n\n- c\n{colons}")), expected, "{line}");
    }
}

#[test]
fn choices_are_items_with_a_second_block() {
    assert_eq!(
        html(CHOICES),
        "⟦choices {\"id\": \"joc\", \"intro\": \"<p>Un prieten din joc cere o poză.</p>\", \
         \"options\": [{\"id\": \"f-choices-1-1\", \"words\": \"Îi spun <strong>unui adult</strong>.\", \
         \"answer\": \"<p>E bine așa.</p><ul><li>a</li></ul>\"}, {\"id\": \"f-choices-1-2\", \
         \"words\": \"S-a întâmplat deja.\", \"answer\": \"<p>Nu este vina ta: ⟦md-help⟧</p>\"}]}⟧"
    );
}

#[test]
fn a_figure_is_a_picture_with_words_below_it() {
    let figure = |id: &str, caption: &str, credit: &str| {
        format!(
            "⟦figure {{\"id\": {id}, \"picture\": \"⟦picture content/parents/a.svg “A”⟧\", \
             \"caption\": {caption}, \"credit\": {credit}}}⟧"
        )
    };
    let rows = [
        ("![A](a.svg)\n\nB *c*.\n\nD.", figure("", "\"<p>B <em>c</em>.</p><p>D.</p>\"", "")),
        ("B.\n\n![A](a.svg)", figure("", "\"<p>B.</p>\"", "")),
    ];
    for (text, expected) in rows {
        assert_eq!(
            html(&format!(":::figure\n{text}\n:::")).replace("null", ""),
            expected,
            "{text}"
        );
    }
    let credit = html(":::figure{#x credit=\"Ana, 9 ani\"}\n![A](a.svg)\n:::");
    assert_eq!(credit.replace("null", ""), figure("\"x\"", "", "\"Ana, 9 ani\""));
}

#[test]
fn a_content_note_leads_past_its_part() {
    let after = |number: u8| {
        format!("<div class=\"after-note\" id=\"f-note-after-{number}\" tabindex=\"-1\"></div>")
    };
    let note = |number: u8, of_page: bool| {
        format!(
            "⟦note {{\"id\": , \"after_id\": \"f-note-after-{number}\", \"of_page\": {of_page}, \
             \"content\": \"<p>n</p>\"}}⟧"
        )
    };
    let heading = |words: &str| {
        let text = format!("## {words}");
        html(&text)
    };
    let text = ":::note\nn\n:::\n\n## A\n\n:::note\nn\n:::\n\nb\n\n### C\n\n## D\n\ne";
    let judged = read(text);
    let page = shown(&judged.value).replace("null", "");
    let expected = [
        note(1, true),
        heading("A"),
        note(2, false),
        "<p>b</p>".into(),
        heading("C").replace("h2", "h3").replace(" id=\"f-part-1\"", ""),
        after(2),
        heading("D").replace("f-part-1", "f-part-2"),
        "<p>e</p>".into(),
        after(1),
    ];
    assert_eq!(page, expected.concat());
    let names: Vec<_> = judged.value.components.iter().map(|component| component.name).collect();
    assert_eq!(names, ["note", "note"]);
}

#[test]
fn a_film_and_a_recording_name_files_and_hold_their_text() {
    let film = html(
        ":::video[Marea]{src=film.mp4 captions=\"../film.vtt\" description=nothing-visual \
         sign=semne.mp4 sign-language=vsi}\nValuri.\n:::",
    );
    for part in [
        "\"title\": \"Marea\"",
        "\"href\": \"content/parents/film.mp4\"",
        "\"captions\": \"content/film.vtt\"",
        "\"name\": \"vsi\"",
        "\"transcript\": \"<p>Valuri.</p>\"",
    ] {
        assert!(film.contains(part), "{part} in {film}");
    }
    let sound = html(":::audio{src=a.m4a}\nUn ton.\n:::");
    assert!(sound.contains("content/parents/a.m4a"), "{sound}");
    let rows = [
        (
            ":::video{src=a.mp4 description=track}\n:::",
            [
                "1:1 media-without-transcript `:::video{src=a.mp4 description=track}`",
                "1:1 video-without-captions `:::video{src=a.mp4 description=track}`",
                "1:20 video-description-track `description=track`",
            ]
            .as_slice(),
        ),
        (
            ":::audio{src=\"https://x.example/a.mp3\"}\na\n:::",
            &["1:10 file-remote `src=\"https://x.example/a.mp3\"`"],
        ),
        (":::audio{src=a.ogg}\na\n:::", &["1:10 file-wrong-kind `src=a.ogg`"]),
        (":::audio{src=\"\"}\na\n:::", &["1:10 component-attribute-value `src=\"\"`"]),
        (":::audio{src=\"/a.mp3\"}\na\n:::", &["1:10 link-absolute `src=\"/a.mp3\"`"]),
    ];
    for (text, expected) in rows {
        assert_eq!(faults(text), expected, "{text}");
    }
}

#[test]
fn fences_belong_to_their_container() {
    let note = |words: &str| {
        html(&format!(":::note\n{words}\n:::"))
            .replace("<div class=\"after-note\" id=\"f-note-after-1\" tabindex=\"-1\"></div>", "")
    };
    let rows = [
        ("para\n:::note\na\n:::\npara", format!("<p>para</p>{}<p>para</p>", note("a"))),
        ("> :::note\n> a\n> :::\n\nb", format!("<blockquote>{}</blockquote><p>b</p>", note("a"))),
        ("* :::note\n  a\n  :::\n* b", format!("<ul><li>{}</li><li>b</li></ul>", note("a"))),
        ("- x\n\n  :::note\n  a\n  :::\n", format!("<ul><li><p>x</p>{}</li></ul>", note("a"))),
        (
            "1. x\n   :::note\n   a\n   :::\n2. y",
            format!("<ol><li>x{}</li><li>y</li></ol>", note("a")),
        ),
        (":::note\n- a\n:::", note("- a")),
        (":::note\na\n::::::", note("a")),
        (":::note\n***\n:::", note("***")),
        ("| a |\n|---|\n:::note\na\n:::", format!("{}{}", html("| a |\n|---|"), note("a"))),
        (":::note\r\na\r\n:::\r\n", note("a")),
        ("T\n: :::note\n  a\n  :::", format!("<dl><dt>T</dt><dd>{}</dd></dl>", note("a"))),
    ];
    let after = "<div class=\"after-note\" id=\"f-note-after-1\" tabindex=\"-1\"></div>";
    for (text, expected) in rows {
        assert_eq!(html(text).replace(after, ""), expected, "{text:?}");
    }
}

#[test]
fn directives_nest_with_more_colons_outside() {
    let page = html("::::callout{type=help}\na\n\n:::note\nb\n:::\n\nc\n::::");
    assert!(page.starts_with("⟦callout {\"kind\": \"help\""), "{page}");
    assert!(page.contains("<p>a</p>⟦note {"), "{page}");
    assert!(page.contains("}⟧<p>c</p>\"}⟧"), "{page}");
}

#[test]
fn fences_in_code_by_indentation_are_text_and_told() {
    let judged = read("    :::note\n    :::");
    assert_eq!(judged.diagnostics.iter().count(), 1);
    assert_eq!(shown(&judged.value), "<pre><code>:::note\n:::</code></pre>");
}

#[test]
fn fences_in_code_html_and_escapes_are_text() {
    let rows = [
        ("```\n:::note\n:::\n```", "<pre><code>:::note\n:::\n</code></pre>"),
        (" ~~~~ x\n:::note\n~~~\n```\n ~~~~~ \n", "<pre><code>:::note\n~~~\n```\n</code></pre>"),
        ("> ```\n> a\n> ```\n", "<blockquote><pre><code>a\n</code></pre></blockquote>"),
        ("```\r\na\r\n```\r\n", "<pre><code>a\n</code></pre>"),
        ("```\n```", "<pre><code></code></pre>"),
        ("`a\n:::note b`", "<p>`a</p>"),
        ("<details>\n:::note\n</details>", "<details>:::note\n</details>"),
        ("<!--\n:::note\n-->", ""),
        (r"\:::note", "<p>:::note</p>"),
        ("a :::note", "<p>a :::note</p>"),
        ("a\n:::)", "<p>a\n:::)</p>"),
        (
            "```\na\n```\n- ```\n  :::\n  ```",
            "<pre><code>a\n</code></pre><ul><li><pre><code>:::\n</code></pre></li></ul>",
        ),
    ];
    for (text, expected) in rows {
        let judged = read(text);
        if !text.starts_with('`') || text.starts_with("```") {
            assert_eq!(faults(text), [""; 0], "{text}");
        }
        assert_eq!(shown(&judged.value), expected, "{text}");
    }
}

#[test]
fn reference_links_and_footnotes_see_the_whole_page() {
    let page = html(":::callout{type=tip}\n[a] b[^n]\n:::\n\n[a]: help.md\n\n[^n]: c");
    assert!(page.contains("<p>⟦0:a⟧ b<sup>"), "{page}");
    assert!(page.contains("<li id=\\\"f-note-1\\\">") || page.contains("<li id=\"f-note-1\">"));
}

#[test]
fn authors_rules_stay_rules() {
    assert_eq!(html("***\n\n___\n\n- - -"), "<hr><hr><hr>");
}

#[test]
fn a_board_is_a_list_of_pictures_whose_words_stand_beside_them() {
    let text =
        ":::board{#x cut=yes}\nArăt *aici*.\n\n- ![](a.svg) Da\n- ![Un om](b.svg)\n  Nu știu\n:::";
    assert_eq!(
        html(text),
        "⟦board {\"id\": \"x\", \"intro\": \"<p>Arăt <em>aici</em>.</p>\", \"cut\": true, \
         \"columns\": 2, \"items\": [\"⟦picture content/parents/a.svg “”⟧ Da\", \
         \"⟦picture content/parents/b.svg “Un om”⟧\\nNu știu\"]}⟧"
    );
    // Elsewhere a picture still needs words of its own.
    assert_eq!(
        faults(":::board\n![](a.svg)\n\n- ![](a.svg) Da\n:::\n\n- ![](a.svg) Da"),
        ["2:1 picture-without-words `![](a.svg)`", "7:3 picture-without-words `![](a.svg)`"]
    );
}

#[test]
fn what_is_no_board_is_told_where_it_stands() {
    let many = "- ![](a.svg) a\n".repeat(21);
    let rows = [
        ("a", "1:1 board-form `:::board`"),
        ("- ![](a.svg) Da\n\na", "1:1 board-form `:::board`"),
        ("- ![](a.svg) Da\n\n1. ![](a.svg) Nu", "2:1 board-form `- ![](a.svg) Da`"),
        ("- Da", "2:1 board-item `- Da`"),
        ("- ![](a.svg)", "2:1 board-item `- ![](a.svg)`"),
        ("- Da ![](a.svg)", "2:1 board-item `- Da ![](a.svg)`"),
        ("- ![](a.svg) Da ![](a.svg)", "2:1 board-item `- ![](a.svg) Da ![](a.svg)`"),
        ("- ![](a.svg) Da\n\n  Nu", "2:1 board-item `- ![](a.svg) Da`"),
        ("- [ ] ![](a.svg) Da", "2:1 board-item `- [ ] ![](a.svg) Da`"),
        (&many, "1:1 board-too-large `:::board`"),
    ];
    for (text, expected) in rows {
        assert_eq!(faults(&format!(":::board\n{text}\n:::")), [expected], "{text}");
    }
}
