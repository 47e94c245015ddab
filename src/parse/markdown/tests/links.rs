//! Where links lead.

use super::{faults, html, read};
use crate::model::ids::{LanguageId, VariantId};
use crate::model::outline::LinkTarget;
use crate::source::SourcePath;

/// What the only link of a page leads to.
fn target(address: &str) -> LinkTarget {
    let links = read(&format!("[a]({address})")).value.links;
    assert_eq!(links.len(), 1, "{address}");
    links.into_iter().next().unwrap().target
}

fn page(path: &str, language: Option<u8>, fragment: Option<&str>) -> LinkTarget {
    let language = language.map(LanguageId);
    let fragment = fragment.map(Into::into);
    LinkTarget::Page { path: path.into(), variant: None, language, fragment }
}

fn plain_page(path: &str, fragment: Option<&str>) -> LinkTarget {
    let fragment = fragment.map(Into::into);
    let variant = Some(VariantId(0));
    LinkTarget::Page { path: path.into(), variant, language: None, fragment }
}

#[test]
fn links_name_files() {
    let rows = [
        ("body-rules.md", page("parents/body-rules", None, None)),
        ("body-rules.ro.md", page("parents/body-rules", None, None)),
        ("body-rules.RU.md", page("parents/body-rules", None, None)),
        ("body-rules.easy.ro.md", plain_page("parents/body-rules", None)),
        ("body-rules.easy.md#a", plain_page("parents/body-rules", Some("a"))),
        ("body-rules/index.md", page("parents/body-rules", None, None)),
        ("./_index.ro.md", page("parents", None, None)),
        ("../_index.md", page("", None, None)),
        ("../help.md?lang=ru#%D0%B0", page("help", Some(1), Some("а"))),
        ("../children-7-9/x.md", page("children-7-9/x", None, None)),
        ("safe-secrets.md#here", page("parents/safe-secrets", None, Some("here"))),
        ("b.v2.md", page("parents/b.v2", None, None)),
        ("#here", LinkTarget::Fragment("here".into())),
        ("leaflet.pdf", LinkTarget::File(0)),
        ("<my leaflet.pdf>", LinkTarget::File(0)),
        ("https://a.md/b?c#d", LinkTarget::Elsewhere("https://a.md/b?c#d".into())),
        ("tel:116111", LinkTarget::Elsewhere("tel:116111".into())),
        ("mailto:a@b.md", LinkTarget::Elsewhere("mailto:a@b.md".into())),
    ];
    for (address, expected) in rows {
        assert_eq!(target(address), expected, "{address}");
        assert_eq!(faults(&format!("[a]({address})")), [""; 0], "{address}");
    }
    let files = read("[a](../my%20file.pdf)").value.files;
    assert_eq!(files[0].path, SourcePath::new("content/my file.pdf").unwrap());
}

#[test]
fn links_are_told_where_they_stand() {
    let rows = [
        ("[a](../../x.md)", "1:5 address-outside `../../x.md`"),
        ("[a](../../../../etc/passwd)", "1:5 address-outside `../../../../etc/passwd`"),
        ("[a](../../.git/config)", "1:5 address-outside `../../.git/config`"),
        ("[a](../.env.pdf)", "1:5 address-outside `../.env.pdf`"),
        ("[a](%2e%2e/%2e%2e/x.md)", "1:5 address-outside `%2e%2e/%2e%2e/x.md`"),
        ("[a](/ro/help/)", "1:5 link-absolute `/ro/help/`"),
        ("[a]( <javascript:a()> \"b\")", "1:7 link-scheme `javascript:a()`"),
        ("[a](java&#10;script:a)", "1:5 link-form `java&#10;script:a`"),
        ("[a](JaVaScript&colon;a)", "1:5 link-scheme `JaVaScript&colon;a`"),
        ("[a](data:text/html,x)", "1:5 link-scheme `data:text/html,x`"),
        ("[a](vbscript:x)", "1:5 link-scheme `vbscript:x`"),
        ("[a](//a.md)", "1:5 link-form `//a.md`"),
        ("[a](x%ff.md)", "1:5 link-form `x%ff.md`"),
        ("[a](x%00.pdf)", "1:5 link-form `x%00.pdf`"),
        ("[a](..\\a\\x.md)", "1:5 link-form `..\\a\\x.md`"),
        ("[a](„x.md”)", "1:5 link-form `„x.md”`"),
        ("[a](“https://a.md”)", "1:5 link-form `“https://a.md”`"),
        ("![a](”c.jpg”)", "1:6 link-form `”c.jpg”`"),
        ("[a](www.example.md)", "1:5 link-form `www.example.md`"),
        ("[a](www.example.org/x)", "1:5 link-form `www.example.org/x`"),
        ("![a](..\\a\\x.jpg)", "1:6 link-form `..\\a\\x.jpg`"),
        ("![a](\\\\b.md\\c.jpg)", "1:6 picture-remote `\\\\b.md\\c.jpg`"),
        ("[a]()", "1:5 link-empty ``"),
        ("[a](#)", "1:5 link-empty `#`"),
        ("[a](x.md?lang=rr)", "1:5 link-language `x.md?lang=rr`"),
        ("[a](x.md?v=1)", "1:5 link-extra `x.md?v=1`"),
        ("[a](x.pdf#page=2)", "1:5 link-extra `x.pdf#page=2`"),
        ("[a](body-rules)", "1:5 link-without-extension `body-rules`"),
        ("[a](x.md 'b')", "1:5 title-unused `x.md`"),
        ("<ftp://a.md>", "1:2 link-scheme `ftp://a.md`"),
        ("![a](https://b.md/c.jpg)", "1:6 picture-remote `https://b.md/c.jpg`"),
        ("![a](//b.md/c.jpg)", "1:6 picture-remote `//b.md/c.jpg`"),
        ("![a](data:image/png,x)", "1:6 picture-remote `data:image/png,x`"),
        ("![a](../../c.jpg)", "1:6 address-outside `../../c.jpg`"),
        ("![a](/c.jpg)", "1:6 link-absolute `/c.jpg`"),
        ("![a]()", "1:6 link-empty ``"),
        ("a\n\n> ![](c.jpg)", "3:3 picture-without-words `![](c.jpg)`"),
        ("![IMG_2.JPG](c.jpg)", "1:1 picture-without-words `![IMG_2.JPG](c.jpg)`"),
        ("![a](c.jpg){decorative}", "1:1 picture-words-unneeded `![a](c.jpg)`"),
        ("![a](c.heic)", "1:6 picture-kind `c.heic`"),
        ("![a](c.pdf)", "1:6 picture-kind `c.pdf`"),
        ("![*  *](c.jpg){.small}", "1:16 inline-attribute `.small`"),
    ];
    for (text, expected) in rows {
        let told = faults(text);
        assert!(told.contains(&expected.to_owned()), "{text}: {told:?}");
    }
}

#[test]
fn an_absolute_path_is_told_its_right_form() {
    let rows = [
        ("/ro/help/", Some("../help.md")),
        ("/ru/parents/signs/", Some("signs.md")),
        ("/parents/x.pdf", Some("x.pdf")),
        ("/children-7-9/x", Some("../children-7-9/x.md")),
        ("/", None),
        ("/ro/../x", None),
    ];
    for (address, right) in rows {
        let argument = super::argument(&format!("[a]({address})"), "right");
        assert_eq!(argument, right.into(), "{address}");
    }
}

#[test]
fn reference_links_work_across_the_page_and_are_told_at_their_definition() {
    let text =
        "[a][x] și [b] :contact[c]\n\n:::note\n[A][X]\n\n[b]: https://b.md\n:::\n\n[x]: ../../x.md";
    let judged = read(text);
    assert_eq!(judged.value.links.len(), 3);
    assert_eq!(
        super::told(text, &judged),
        ["9:6 address-outside `../../x.md`"],
        "one finding, though two links use it"
    );
}

#[test]
fn links_never_stand_in_links() {
    assert_eq!(html("[a](b.md) <c@d.md>"), "<p>⟦0:a⟧ ⟦1:c@d.md⟧</p>");
    assert_eq!(html("[a <https://b.md>](c.md)"), "<p>⟦0:a https://b.md⟧</p>");
    assert_eq!(faults("[a :contact[b] c](d.md)"), ["1:4 contact-in-link `:contact[b]`"]);
}
