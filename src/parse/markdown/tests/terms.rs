//! Words of the glossary in a text.

use super::*;
use crate::config::glossary;

const GLOSSARY: &str = "
[[terms]]
id = 'secret'
ro = { word = 'secret', forms = ['secrete', 'secretul', 'secretului'], say = 'se-CRET', young = 'Ceva ce știi tu.' }
ru = { word = 'секрет', forms = ['секреты'], young = 'То, что знаешь ты.' }
en = { word = 'secret', young = 'What you know.' }
ar = { word = 'سر', young = '…' }

[[terms]]
id = 'heavy-secret'
ro = { word = 'secret greu', forms = ['secrete grele', 'secret, pe care îl duci'], young = 'Apasă.' }

[[terms]]
id = 'border'
find = false
ro = { word = 'limită', forms = ['limita'], young = 'Până aici.' }

[[terms]]
id = 'for-adults'
ro = { word = 'semnalare', meaning = 'Numai pentru adulți.' }
";

fn with_glossary(text: &str, asked: bool) -> Judged<Markdown> {
    let mut config = config();
    let file = SourcePath::new("content/_data/glossary.toml").unwrap();
    config.glossary = glossary::read(&file, GLOSSARY, &config).value;
    let name =
        PageName { path: "help".into(), stem: Stem::Leaf, variant: None, language: LanguageId(0) };
    let file = SourcePath::new("content/help.ro.md").unwrap();
    let (body, config) = (0..text.len(), &config);
    parse(&MarkdownInput { file: &file, name: &name, text, body, base: 0, config, glossary: asked })
}

/// What the page shows, the words at its end left out, and those.
fn explained(text: &str) -> (String, Vec<String>) {
    let judged = with_glossary(text, true);
    assert_eq!(told(text, &judged), Vec::<String>::new(), "{text}");
    let shown = shown(&judged.value);
    let (body, words) = shown.split_once("⟦glossary").unwrap_or((&shown, ""));
    let words = words.split("\"word\": \"").skip(1).filter_map(|rest| rest.split('"').next());
    (body.to_owned(), words.map(str::to_owned).collect())
}

#[test]
fn the_first_use_leads_to_the_words_of_the_page() {
    let (body, words) = explained("Un secretul mic. Alt secret.\n\nSecrete.");
    assert_eq!(
        body,
        "<p>Un <a class=\"term\" id=\"f-word-1\" href=\"#f-term-1\">secretul</a> mic. \
         Alt secret.</p><p>Secrete.</p>"
    );
    assert_eq!(words, ["secret"]);
}

#[test]
fn whole_words_are_found_in_plain_text_alone() {
    // Each text, and the words that it marks.
    let rows: &[(&str, &[&str])] = &[
        ("Secretul.", &["Secretul"]),
        ("SECRETE", &["SECRETE"]),
        ("Un *secret*.", &["secret"]),
        ("> Un secret.", &["secret"]),
        ("- Un secret.", &["secret"]),
        ("| a |\n| --- |\n| secret |", &["secret"]),
        (":::callout{type=tip}\nUn secret.\n:::", &["secret"]),
        ("Secret[^1].\n\n[^1]: Un secret greu.", &["Secret", "secret greu"]),
        ("„Secret”, se spune.", &["Secret"]),
        // The longest form, over the end of a line; no part of another word.
        ("Un secret\ngreu, un secret.", &["secret greu", "secret"]),
        ("> un secret\n> greu", &["secret greu"]),
        ("Un secret-mic și nesecret, secretarul.", &[]),
        ("secret, greu", &["secret"]),
        ("Un secret,\npe care îl duci.", &["secret, pe care îl duci"]),
        ("secret\n: greu", &[]),
        ("## Un secret\n\n`secret` [secret](../help.md) ![secret](a.png)", &[]),
        ("[secret]{lang=en}", &[]),
        ("Cartea „Un secret al meu”.", &[]),
        ("<span>secret</span>", &["secret"]),
        ("se&#99;ret", &[]),
        ("O limită, o semnalare.", &[]),
        (":::quote{by=X}\nUn secret.\n:::", &[]),
        ("<details>\n<summary>\n\nsecret\n\n</summary>\n</details>", &[]),
    ];
    for (text, expected) in rows {
        let judged = with_glossary(text, true);
        let shown = shown(&judged.value).replace("\\\"", "\"");
        let marked: Vec<&str> = shown
            .split("<a class=\"term\"")
            .skip(1)
            .filter_map(|rest| rest.split_once('>')?.1.split("</a>").next())
            .collect();
        assert_eq!(&marked, expected, "{text}\n{shown}");
    }
}

#[test]
fn an_author_marks_a_word_with_the_name_of_its_term() {
    let text = "O :term[*limită*]{border}, o :term[limita], un :term[lucru]{secret}. Secret.";
    let (body, words) = explained(text);
    assert_eq!(
        body,
        "<p>O <a class=\"term\" id=\"f-word-3\" href=\"#f-term-3\"><em>limită</em></a>, \
         o <a class=\"term\" href=\"#f-term-3\">limita</a>, \
         un <a class=\"term\" id=\"f-word-1\" href=\"#f-term-1\">lucru</a>. Secret.</p>"
    );
    assert_eq!(words, ["limită", "secret"]);
}

#[test]
fn a_page_can_ask_for_no_words_to_be_found() {
    let judged = with_glossary("Un secret. :term[secrete]{secret}", false);
    let shown = shown(&judged.value);
    assert!(shown.starts_with("<p>Un secret. <a class=\"term\" id=\"f-word-1\""), "{shown}");
}

#[test]
fn a_list_of_all_words_is_in_alphabetical_order() {
    let (body, words) = explained("Un :term[secret]{secret}.\n\n:::glossary\n:::");
    assert_eq!(body, "<p>Un <a class=\"term\" href=\"#f-term-1\">secret</a>.</p>");
    assert_eq!(words, ["limită", "secret", "secret greu"]);
}

#[test]
fn wrong_terms_are_told_at_their_place() {
    let rows: &[(&str, &[&str])] = &[
        (":term", &["1:1 term-form `:term`"]),
        (":term[]{secret}", &["1:1 term-form `:term`"]),
        ("a :term[b](c.md)", &["1:3 term-form `:term`"]),
        (":term[a]{secret border}", &["1:1 term-form `:term[a]{secret border}`"]),
        (":term[a]{#secret}", &["1:1 term-form `:term[a]{#secret}`"]),
        (":term[a]{secrt}", &["1:1 term-unknown `:term[a]{secrt}`"]),
        (":term[abc]", &["1:1 term-unknown `:term[abc]`"]),
        (":term[semnalare]{for-adults}", &["1:1 term-unsuited `:term[semnalare]{for-adults}`"]),
        ("[a :term[secret]{secret}](a.md)", &["1:4 term-place `:term[secret]{secret}`"]),
        ("## :term[secret]{secret}", &["1:4 term-place `:term[secret]{secret}`"]),
        (":tern[secret]", &["1:1 inline-unknown `:tern`"]),
    ];
    for (text, expected) in rows {
        assert_eq!(&told(text, &with_glossary(text, true)), expected, "{text}");
    }
}

#[test]
fn without_a_glossary_there_is_nothing_to_list() {
    assert_eq!(faults(":::glossary\n:::"), ["1:1 glossary-empty `:::glossary`"]);
    assert_eq!(html("Un secret."), "<p>Un secret.</p>");
}

#[test]
fn a_service_is_meant_by_its_number_its_site_or_in_writing() {
    assert_eq!(html(":contact[a] :contact[b]{site}."), "<p>⟦a⟧ ⟦site of b⟧.</p>");
    assert_eq!(html("- :contact[a]{written}"), "<ul><li>⟦written a⟧</li></ul>");
    assert_eq!(html(":contact[a]{other}"), "<p>⟦a⟧{other}</p>");
}

#[test]
fn what_is_typed_is_noted_with_its_place() {
    // Entities, emphasis and line ends change nothing; mere numbers and code are let alone.
    let text = "Sună la 116&nbsp;111, **112**,\n+373 22\n24 06 24, [119](tel:119), [113]{number}, \
                `112`, :contact[ro-112], help@line.example.";
    let judged = with_glossary(text, true);
    let typed: Vec<&str> =
        judged.value.typed.iter().map(|typed| &text[typed.span.range()]).collect();
    assert_eq!(typed, ["116&nbsp;111", "112", "+373 22\n24 06 24", "119", "help@line.example"]);
}
