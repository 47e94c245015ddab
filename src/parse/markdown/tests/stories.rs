//! Branching stories and dialogues: what is written, what the page holds, what is told.

use super::{faults, html, read, shown};
use crate::model::outline::LinkTarget;

/// A story with a choice, an answer, a way back and an ending told twice.
const STORY: &str = "## A

::::scenario{#joc}
Seara.

##### Un mesaj *nou* {#mesaj}

Cineva îți cere o poză.

- [Îi spun surorii](#sora)
- [Aștept **puțin**](#pauza)

  Te poți gândi.

##### Sora {#sora}

Te ascultă :contact[md-help].

##### Pauză {#pauza}

:::dialogue{type=chat}
**Max:** Hei.
:::

1. [Citesc iar](#mesaj)
2. [Îi spun](#sora)
::::

## B

[jos](#b)";

#[test]
fn steps_are_no_headings_and_options_no_links_of_the_page() {
    let judged = read(STORY);
    assert!(judged.diagnostics.is_empty(), "{:?}", judged.diagnostics);
    let page = judged.value;
    let headings: Vec<_> = page.headings.iter().map(|heading| heading.text.as_str()).collect();
    assert_eq!(headings, ["A", "B"]);
    assert_eq!(page.links.len(), 1);
    assert_eq!(page.links[0].target, LinkTarget::Fragment("b".into()));
}

#[test]
fn the_shape_of_a_story_stands_in_the_outline() {
    let page = read(STORY).value;
    let stories: Vec<_> = page.components.iter().map(|fact| (fact.name, &fact.story)).collect();
    assert_eq!(stories[0].0, "dialogue");
    let story = stories[1].1.as_ref().unwrap();
    let steps: Vec<_> = story
        .steps
        .iter()
        .map(|step| {
            let ways: Vec<_> = step.ways.iter().map(|way| (way.words.0.as_str(), way.to)).collect();
            (step.name.as_str(), step.title.0.as_str(), ways, step.has_help)
        })
        .collect();
    assert_eq!(
        steps,
        [
            ("mesaj", "Un mesaj nou", vec![("Îi spun surorii", 1), ("Aștept puțin", 2)], false),
            ("sora", "Sora", vec![], true),
            ("pauza", "Pauză", vec![("Citesc iar", 0), ("Îi spun", 1)], false),
        ]
    );
}

#[test]
fn the_theme_sees_each_step_and_the_branches_of_them() {
    let page = shown(&read(STORY).value);
    for part in [
        // Below a heading of the second level, whatever the author has written.
        "⟦scenario {\"id\": \"joc\", \"level\": 3, \"intro\": \"<p>Seara.</p>\"",
        "{\"number\": 1, \"id\": \"f-p1-1\", \"title\": \"Un mesaj <em>nou</em>\", \
         \"content\": \"<p>Cineva îți cere o poză.</p>\"",
        "{\"words\": \"Aștept <strong>puțin</strong>\", \"answer\": \"<p>Te poți gândi.</p>\", \
         \"go\": \"⟦GoToStep { step: 3 }⟧\", \"to\": 2, \"number\": 3, \"id\": \"f-p1-3\", \"title\": \"Pauză\"}",
        // Of the third step's ways, one leads back and one to an ending that is told again.
        "\"branches\": [{\"step\": 0, \"is_own\": true, \"ways\": [{\"step\": 1, \"is_own\": true, \"ways\": []}, \
         {\"step\": 2, \"is_own\": true, \"ways\": [, {\"step\": 1, \"is_own\": false, \"ways\": []}]}]}]",
    ] {
        assert!(page.replace("null", "").contains(part), "{part}\n{page}");
    }
}

#[test]
fn a_step_that_nobody_comes_to_is_left_out() {
    let text = ":::scenario\n# A {#a}\n:contact[x] b\n# B {#b}\n:contact[x] c\n:::";
    assert_eq!(faults(text), ["4:1 scenario-unreachable `# B {#b}`"]);
    let page = shown(&read(text).value);
    assert!(page.contains("\"number\": 1") && !page.contains("\"number\": 2"), "{page}");
    assert!(page.contains("\"level\": 2"), "{page}");
}

#[test]
fn two_stories_may_use_the_same_names() {
    let story = ":::scenario\n## A {#a}\n:contact[x] b\n:::\n\n";
    let page = html(&format!("{story}## A {{#a}}\n\n{story}"));
    assert!(page.contains("f-p1-1") && page.contains("f-p2-1"), "{page}");
}

#[test]
fn what_is_wrong_with_a_story_is_told_at_its_line() {
    let ending = "## E {#e}\n:contact[x] f\n";
    let story = |text: &str| format!(":::scenario\n{text}{ending}:::");
    let rows: &[(&str, &[&str])] = &[
        ("## A {#a}\n- [b](#e)\n- [c](#f)\n", &["4:7 scenario-step-missing `#f`"]),
        ("## A {#a}\n- [b](#e)\n- [c](#e).\n", &["4:1 scenario-option `- [c](#e).`"]),
        ("## A {#a}\n- [b](#e)\n- [](#e)\n", &["4:1 scenario-option `- [](#e)`"]),
        ("## A {#a}\n- b\n- c\n", &["3:1 scenario-option `- b`"]),
        ("## A {#a}\n- [b](#e)\n\nc\n", &["5:1 scenario-after-options `c`"]),
        ("## A {#a}\n- [b](#e)\n\n***\n", &["5:1 scenario-after-options `***`"]),
        ("## A\n- [b](#e)\n", &["2:1 scenario-step-name `## A`"]),
        ("## A {#a b}\n- [b](#e)\n", &["2:10 heading-attribute `b`"]),
        ("## A {#a!}\n- [b](#e)\n", &["2:7 id-form `#a!`"]),
        ("## A {#e}\n- [b](#e)\n", &["4:7 scenario-step-twice `#e`"]),
        ("### A {#a}\n- [b](#e)\n", &["4:1 scenario-step-level `## E {#e}`"]),
        ("## {#a}\n- [b](#e)\n", &["2:1 heading-empty `## {#a}`"]),
        ("## A {#a}\n- [b](#e)\n- [c](#b)\n## B {#b}\nd\n", &["5:1 scenario-ending `## B {#b}`"]),
        (
            "## A {#a}\n- [b](#e)\n- [c](#b)\n## B {#b}\n- [d](#b)\n",
            &["5:1 scenario-endless `## B {#b}`"],
        ),
        ("## A {#a}\n- [b](#e \"t\")\n", &["3:7 title-unused `#e`"]),
    ];
    for (text, told) in rows {
        assert_eq!(faults(&story(text)), *told, "{text}");
    }
    assert_eq!(faults(":::scenario\na\n:::"), ["1:1 scenario-without-steps `:::scenario`"]);
}

#[test]
fn a_list_in_an_ending_may_name_help_and_other_pages() {
    let text = ":::scenario\n## A {#a}\nb\n\n- c: :contact[x]\n- [d](help.md)\n:::";
    let page = html(text);
    assert!(page.contains("<ul><li>c: ⟦x⟧</li><li>⟦0:d⟧</li></ul>"), "{page}");
}

#[test]
fn links_and_headings_elsewhere_are_what_they_were() {
    let text = "- [a](#b)\n\n:::callout{type=tip}\n- [a](#b)\n:::\n\n## B";
    let page = read(text).value;
    assert_eq!(page.links.len(), 2);
    assert_eq!(page.headings.len(), 1);
}

#[test]
fn a_dialogue_has_speakers_sides_and_words() {
    let expected = "⟦dialogue {\"kind\": \"talk\", \"id\": , \"lines\": [\
         {\"speaker\": \"Mama & Tata\", \"side\": \"start\", \"goes_on\": false, \"words\": \"<p>Te <em>cred</em>.</p>\"}, \
         {\"speaker\": \"Ana\", \"side\": \"end\", \"goes_on\": false, \"words\": \"<p>Da.</p><p>Bine.</p>\"}, \
         {\"speaker\": \"Ana\", \"side\": \"end\", \"goes_on\": true, \"words\": \"<p><strong>Nu</strong> știu: :contact.</p>\"}]}⟧";
    for text in [
        ":::dialogue\n**Mama & Tata:** Te *cred*.\n\n- **Ana:** Da.\n\n  Bine.\n- **Ana**: **Nu** știu\\: \\:contact.\n:::",
        ":::dialogue{type=talk}\n- **Mama & Tata :**\n  Te *cred*.\n- **Ana:** Da.\n\n  Bine.\n\n- **Ana:** **Nu** știu: \\:contact.\n:::",
    ] {
        assert_eq!(html(text).replace("null", ""), expected, "{text}");
    }
}

#[test]
fn speakers_keep_their_side_throughout_a_story() {
    let text = "::::scenario\n## A {#a}\n:::dialogue\n**M:** a\n\n**S:** b\n:::\n\n- [c](#b)\n\n## B {#b}\n\
                :::dialogue{type=chat}\n**S:** d\n:::\n\n:contact[x]\n::::";
    assert_eq!(html(text).replace('\\', "").matches("\"side\": \"end\"").count(), 2);
}

#[test]
fn what_is_wrong_with_a_dialogue_is_told_at_its_line() {
    let rows: &[(&str, &str)] = &[
        ("a", "2:1 dialogue-speaker `a`"),
        ("**A** b", "2:1 dialogue-speaker `**A** b`"),
        ("**:** b", "2:1 dialogue-speaker `**:** b`"),
        ("> **A:** b", "2:1 dialogue-speaker `> **A:** b`"),
        ("**A:** b\n\n- c", "4:1 dialogue-speaker `- c`"),
        ("**A:**", "2:1 dialogue-words `**A:**`"),
        ("**A:** b\n**C:** d", "2:1 dialogue-joined `**A:** b`"),
        ("**A:** b **C**: d", "2:1 dialogue-joined `**A:** b **C**: d`"),
        ("", "1:1 component-empty `:::dialogue`"),
    ];
    for (text, told) in rows {
        assert_eq!(faults(&format!(":::dialogue\n{text}\n:::")), [*told], "{text}");
    }
}
