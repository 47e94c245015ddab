//! What a template asks for, read off its text: each name with its fields, and what is done
//! with it.
//!
//! Tera keeps to itself what it has read. This reads the tags once more, and only as far as
//! it is sure: what a template names itself (`set`, a piece of its own) is passed over.

use std::collections::BTreeSet;
use std::ops::Range;

use super::asked_tags::{Tag, Token, tags};

/// Something that a template asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Asked {
    /// The name that it begins with, such as `page`.
    pub(super) root: String,
    /// The way from there.
    pub(super) steps: Vec<Step>,
    /// Where it is written.
    pub(super) at: Range<usize>,
    /// More is done with it than printing it, or asking whether it is there.
    pub(super) is_changed: bool,
    /// The template knows that it may be missing.
    pub(super) is_guarded: bool,
    /// It stands in a tag of HTML.
    pub(super) is_in_tag: bool,
}

/// One step from a value to what is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// A field; where it is written, unless a loop wrote it.
    Field(String, Option<Range<usize>>),
    /// Each element of a list.
    Each,
}

/// A name and the way from there.
type Way = (String, Vec<Step>);

/// What may be done with a text that is not seen.
const HARMLESS: [&str; 4] = ["default", "escape", "escape_html", "safe"];
/// Signs that make something else of what stands beside them.
const CHANGING: [&str; 12] = ["==", "!=", "<=", ">=", "~", "+", "-", "*", "/", "//", "%", "**"];
/// Words of Tera's own.
const WORDS: [&str; 8] = ["and", "else", "for", "if", "in", "is", "not", "or"];
/// Tags that name no value.
const NAMELESS: [&str; 8] =
    ["block", "endblock", "extends", "include", "else", "endif", "endset", "raw"];

/// All that a template asks for, in order.
pub(super) fn asked(text: &str) -> Vec<Asked> {
    let all = tags(text);
    let mut reader = Reader { text, named: set(&all), ..Reader::default() };
    all.iter().for_each(|tag| reader.tag(tag));
    reader.found
}

/// Every name that a template gives to something.
pub(super) fn named(text: &str) -> BTreeSet<String> {
    let all = tags(text);
    let loops = all.iter().flat_map(|tag| loop_names(&tag.tokens));
    loops.chain(set(&all)).map(str::to_owned).collect()
}

/// The names that `set` gives.
fn set<'t>(tags: &[Tag<'t>]) -> Vec<&'t str> {
    let name = |tag: &Tag<'t>| match (tag.keyword(), tag.tokens.get(1)) {
        (Some("set" | "set_global"), Some((Token::Name(name), _))) => Some(*name),
        _ => None,
    };
    tags.iter().filter_map(name).collect()
}

/// The names between each `for` and its `in`.
fn loop_names<'t>(tokens: &[(Token<'t>, Range<usize>)]) -> Vec<&'t str> {
    let mut is_naming = false;
    let mut names = Vec::new();
    for (token, _) in tokens {
        match token {
            Token::Name("for") => is_naming = true,
            Token::Name("in") => is_naming = false,
            Token::Name(name) if is_naming => names.push(*name),
            _ => {}
        }
    }
    names
}

#[derive(Default)]
struct Reader<'t> {
    text: &'t str,
    /// What the template names itself, nobody knows as what.
    named: Vec<&'t str>,
    /// The open loops: the names of each, and what they go over, where that is known.
    loops: Vec<(Vec<&'t str>, Option<Way>)>,
    /// In a piece, whose names are its own.
    is_in_piece: bool,
    /// How many `filter` are open.
    filters: usize,
    found: Vec<Asked>,
}

impl<'t> Reader<'t> {
    fn tag(&mut self, tag: &Tag<'t>) {
        match tag.keyword() {
            Some("component") => self.is_in_piece = true,
            Some("endcomponent") => self.is_in_piece = false,
            _ if self.is_in_piece => {}
            Some("endfor") => drop(self.loops.pop()),
            Some("filter") => self.filters += 1,
            Some("endfilter") => self.filters = self.filters.saturating_sub(1),
            Some(keyword) if NAMELESS.contains(&keyword) => {}
            Some("for") => {
                let is_in = |(token, _): &(Token<'t>, _)| *token == Token::Name("in");
                let over = tag.tokens.iter().position(is_in).map_or(tag.tokens.len(), |at| at + 1);
                let names = loop_names(&tag.tokens[..over]);
                let from = self.found.len();
                let is_one = self.expression(tag, over) == tag.tokens.len() && names.len() == 1;
                let list = self.found.get(from).filter(|_| is_one);
                let each = list.map(|list| {
                    let steps = list.steps.iter().cloned().map(unwritten);
                    (list.root.clone(), steps.chain([Step::Each]).collect())
                });
                self.loops.push((names, each));
            }
            Some(_) => drop(self.expression(tag, 1)),
            None => drop(self.expression(tag, 0)),
        }
    }

    /// Reads what follows; the place behind the first thing asked for.
    fn expression(&mut self, tag: &Tag<'t>, from: usize) -> usize {
        let own = loop_names(tag.tokens.get(from..).unwrap_or_default());
        let (mut at, mut first) = (from, None);
        while at < tag.tokens.len() {
            match self.one(tag, at, from, &own) {
                Some(behind) => {
                    first.get_or_insert(if at == from { behind } else { usize::MAX });
                    at = behind;
                }
                None => at += 1,
            }
        }
        first.unwrap_or(usize::MAX)
    }

    /// Takes what begins at a token, if something that is asked for does.
    fn one(&mut self, tag: &Tag<'t>, at: usize, from: usize, own: &[&str]) -> Option<usize> {
        let sign = |place: usize| tag.sign(place);
        let Token::Name(root) = tag.tokens[at].0 else { return None };
        let before = at.checked_sub(1).filter(|before| *before >= from);
        let before_sign = before.map_or("", sign);
        let is_piece = before
            .is_some_and(|before| tag.tokens[before].1.end == tag.tokens[at].1.start)
            && matches!(before_sign, "<" | "</");
        let is_test = before.is_some_and(|before| {
            let is = |place: usize, name| tag.tokens[place].0 == Token::Name(name);
            is(before, "is") || (is(before, "not") && before > 0 && is(before - 1, "is"))
        });
        let is_own_word = is_piece || is_test || WORDS.contains(&root);
        if is_own_word || matches!(before_sign, "." | "?." | "|") {
            return None;
        }
        let mut behind = at + 1;
        let mut fields = Vec::new();
        let mut is_guarded = false;
        while let (mark @ ("." | "?."), Some((Token::Name(field), place))) =
            (sign(behind), tag.tokens.get(behind + 1))
        {
            is_guarded |= mark == "?.";
            fields.push(Step::Field((*field).to_owned(), Some(place.clone())));
            behind += 2;
        }
        if matches!(sign(behind), "(" | "=") {
            return None;
        }
        let (root, mut steps) = self.known(root, own)?;
        steps.extend(fields);
        let use_ = Use::of(tag, behind);
        let is_joined = CHANGING.contains(&before_sign)
            || before.is_some_and(|before| {
                // Within a list that a loop makes, it says what that goes over.
                own.is_empty() && tag.tokens[before].0 == Token::Name("in")
            });
        let range = tag.tokens[at].1.start..tag.tokens[behind - 1].1.end;
        let head = self.text.get(..tag.start).unwrap_or_default();
        self.found.push(Asked {
            root,
            steps,
            at: range,
            is_changed: use_.is_changed || is_joined || (self.filters > 0 && !tag.is_statement),
            is_guarded: is_guarded || use_.is_guarded,
            is_in_tag: head.rfind('<') > head.rfind('>'),
        });
        Some(behind)
    }

    /// What a name stands for; `None` where the template names it itself.
    fn known(&self, name: &str, own: &[&str]) -> Option<Way> {
        if own.contains(&name) {
            return None;
        }
        let mut loops = self.loops.iter().rev();
        if let Some((_, each)) = loops.find(|(names, _)| names.contains(&name)) {
            return each.clone();
        }
        (!self.named.contains(&name)).then(|| (name.to_owned(), Vec::new()))
    }
}

/// The step, as a loop takes it.
fn unwritten(step: Step) -> Step {
    match step {
        Step::Field(name, _) => Step::Field(name, None),
        Step::Each => Step::Each,
    }
}

/// What is done with a value.
#[derive(Default)]
struct Use {
    is_changed: bool,
    is_guarded: bool,
}

impl Use {
    /// Reads it off the tokens behind the value.
    fn of(tag: &Tag<'_>, mut at: usize) -> Self {
        let mut use_ = Self::default();
        let name = |place: usize| match tag.tokens.get(place) {
            Some((Token::Name(name), _)) => *name,
            _ => "",
        };
        while tag.sign(at) == "|" {
            use_.is_guarded |= name(at + 1) == "default";
            use_.is_changed |= !HARMLESS.contains(&name(at + 1));
            at = tag.behind_brackets(at + 2);
        }
        let test = if name(at + 1) == "not" { name(at + 2) } else { name(at + 1) };
        match name(at) {
            "is" => {
                use_.is_guarded |= matches!(test, "defined" | "undefined");
                let looks = ["starting_with", "ending_with", "containing"];
                use_.is_changed |= looks.contains(&test);
            }
            "in" => use_.is_changed = true,
            "not" => use_.is_changed |= test == "in" || name(at + 1) == "in",
            _ => {}
        }
        let sign = tag.sign(at);
        let is_compared = tag.is_statement && matches!(sign, "<" | ">");
        let is_end_of_piece = sign == "/" && tag.sign(at + 1) == ">";
        let is_joined = CHANGING.contains(&sign) && !is_end_of_piece;
        use_.is_changed |= is_joined || is_compared || matches!(sign, "[" | "?[");
        use_
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<String> {
        let step = |step: &Step| match step {
            Step::Field(name, _) => format!(".{name}"),
            Step::Each => "[]".to_owned(),
        };
        let shown = |asked: &Asked| {
            let way: String = asked.steps.iter().map(step).collect();
            let changed = if asked.is_changed { " changed" } else { "" };
            let guarded = if asked.is_guarded { " guarded" } else { "" };
            format!("{}{way}{changed}{guarded}", asked.root)
        };
        asked(text).iter().map(shown).collect()
    }

    #[test]
    fn what_a_template_asks_for_is_read() {
        let cases: [(&str, &[&str]); 20] = [
            ("{{ page.title }} {{- site.exit.target -}}", &["page.title", "site.exit.target"]),
            ("{{ page.title | upper }}", &["page.title changed"]),
            (
                "{{ page.title | safe }}{{ page.x | default(value=\"-\") }}",
                &["page.title", "page.x guarded"],
            ),
            (
                "{% if not page.discret and page.kind == \"x\" %}",
                &["page.discret", "page.kind changed"],
            ),
            ("{{ \"a\" ~ page.title }}", &["page.title changed"]),
            (
                "{% if page.x is defined %}{% elif page.y is not starting_with(\"a\") %}{% endif %}",
                &["page.x guarded", "page.y changed"],
            ),
            ("{# {{ page.no }} #}{% raw %}{{ page.no }}{% endraw %}{{ page.yes }}", &["page.yes"]),
            (
                "{% for child in page.children %}{{ child.title }}{% endfor %}{{ child }}",
                &["page.children", "page.children[].title", "child"],
            ),
            (
                "{% for child in page.children | reverse %}{{ child.title }}{% endfor %}",
                &["page.children changed"],
            ),
            ("{% for a, b in page.map %}{{ b.title }}{% endfor %}", &["page.map"]),
            ("{% set up = page.breadcrumbs | last %}{{ up.title }}", &["page.breadcrumbs changed"]),
            ("{{ <icon name={page.kind} /> }}", &["page.kind"]),
            ("{{ [item for item in page.list if item.x] }}", &["page.list"]),
            (
                "{% component piece(page: map) %}{{ page.x }}{% endcomponent piece %}{{ page.y }}",
                &["page.y"],
            ),
            ("{{ page?.x }}{{ page.list[0].y }}", &["page.x guarded", "page.list changed"]),
            ("{% filter upper %}{{ page.title }}{% endfilter %}", &["page.title changed"]),
            ("{% if \"x\" in page.title %}{% endif %}", &["page.title changed"]),
            ("{{ range(end=page.x) }}", &["page.x"]),
            ("{% block page %}{% include \"page.html\" %}{% endblock page %}", &[]),
            ("{{ page.a or \"page.b\" }}", &["page.a"]),
        ];
        for (text, expected) in cases {
            assert_eq!(shown(text), expected, "{text}");
        }
    }

    #[test]
    fn where_it_stands_is_known() {
        let found = asked("<p class=\"{{ page.title }}\">{{ page.title }}");
        assert_eq!(found.iter().map(|asked| asked.is_in_tag).collect::<Vec<_>>(), [true, false]);
        assert_eq!(found[0].at, 13..23);
        assert_eq!(found[0].steps, [Step::Field("title".into(), Some(18..23))]);
        let names = named("{% for a, b in c %}{% set d = e %}{{ [f for f in g] }}");
        assert_eq!(names.into_iter().collect::<Vec<_>>(), ["a", "b", "d", "f"]);
    }
}
