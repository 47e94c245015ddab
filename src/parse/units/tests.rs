use super::*;

const PAGE: &str = r#"---
title: Two words
order: 3
description: "One line."
lesson:
  objectives:
    - Listen first.
---
Read **this** [page](a.md) and
:contact[md].

## What to do {#do}

1. Stop.
   Breathe.
2. *Tell* `code` somebody.

   A second block.

> Quoted
> words.

| A | 1 |
| - | - |
| b | c |

:::callout{type=tip title="A tip"}
Inside.
:::

:::video[A film]{src=a.mp4 sign-language=rms}
![What it shows](a.jpg){decorative}
:::

```
no words
```

<details><summary>Ask</summary>
Word
</details>

A line \* with a sign, and\
another. <https://example.org>
"#;

fn units(text: &str) -> Vec<Unit> {
    let file = SourcePath::new("content/a.en.md").unwrap();
    let judged = read(&file, text.as_bytes(), false);
    judged.value.unwrap().units
}

#[test]
fn a_page_is_a_list_of_texts_with_placeholders() {
    let units = units(PAGE);
    let shown: Vec<String> = units
        .iter()
        .map(|unit| format!("{} | {}", unit.kind.word(), unit.content.tagged()))
        .collect();
    let expected = [
        "title | Two words",
        "description | One line.",
        "lesson.objectives | Listen first.",
        "paragraph | Read <1>this</1> <2>page</2> and <3/>.",
        "heading | What to do <1/>",
        "paragraph | Stop. Breathe.",
        "paragraph | <1>Tell</1> <2/> somebody.",
        "paragraph | A second block.",
        "paragraph | Quoted words.",
        "cell | A",
        "cell | b",
        "cell | c",
        "attribute | A tip",
        "paragraph | Inside.",
        "title | A film",
        "paragraph | <1>What it shows</1><2/>",
        "html | <1/><2/>Ask<3/> Word <4/>",
        "paragraph | A line \\* with a sign, and<1/>another. <2/>",
    ];
    assert_eq!(shown, expected);
    assert_eq!(units[5].headings, ["What to do"]);
}

#[test]
fn each_text_knows_its_bytes() {
    for unit in units(PAGE) {
        let written = &PAGE[unit.range.clone()];
        let one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let words = one_line(&unit.content.markdown()).replace(['>', '"'], "");
        let written = one_line(&written.replace(['>', '"'], ""));
        assert_eq!(words, written, "{unit:?}");
    }
}

#[test]
fn layout_does_not_change_a_text_and_an_edit_does() {
    let hashes = |text: &str| -> Vec<String> {
        units(text).iter().map(|unit| hash(&unit.content)).collect()
    };
    let before = hashes(PAGE);
    assert_eq!(hashes(&PAGE.replace("and\n:contact", "and :contact")), before);
    assert_eq!(hashes(&PAGE.replace("> words", ">    words")), before);
    assert_eq!(hashes(&PAGE.replace("\"One line.\"", "One line.")), before);
    for (old, new) in [("Quoted", "Quote"), ("a.md", "b.md"), ("[md]", "[ro]"), ("Two", "Three")] {
        let after = hashes(&PAGE.replacen(old, new, 1));
        let changed = after.iter().zip(&before).filter(|(after, before)| after != before).count();
        assert_eq!(changed, 1, "{old}");
    }
}

#[test]
fn the_words_of_a_marked_term_are_translated_its_id_is_not() {
    let page = "---\ntitle: A\n---\nNo :term[pressure]{pressure}, :contact[md]{site}.\n";
    let shown: Vec<String> = units(page).iter().map(|unit| unit.content.tagged()).collect();
    assert_eq!(shown[1], "No <1>pressure</1>, <2/><3/>.");
    assert_eq!(
        units(page)[1].content.markdown(),
        "No :term[pressure]{pressure}, :contact[md]{site}."
    );
}
