//! What the selectors of a rule mean: the element at the end of each, `.exit` in
//! `.bar > a.exit:hover`.

use lightningcss::rules::style::StyleRule;
use lightningcss::selector::{Component, PseudoClass, Selector, SelectorList};
use lightningcss::stylesheet::ParserOptions;
use lightningcss::traits::ParseWithOptions;

/// The parts of the last compound of a selector, those inside `:is()` and `:where()` among
/// them.
pub(super) type Subject<'a, 'i> = Vec<&'a Component<'i>>;

/// The subjects of a rule; `around` are those of the rule that it is nested in.
pub(super) fn of<'a, 'i>(
    rule: &'a StyleRule<'i>,
    around: &[Subject<'a, 'i>],
) -> Vec<Subject<'a, 'i>> {
    let mut found = Vec::new();
    for selector in &rule.selectors.0 {
        let mut subject = Vec::new();
        gather(selector, &mut subject);
        if subject.contains(&&Component::Nesting) {
            found.extend(around.iter().map(|outer| [outer.as_slice(), &subject].concat()));
        } else {
            found.push(subject);
        }
    }
    found
}

fn gather<'a, 'i>(selector: &'a Selector<'i>, into: &mut Subject<'a, 'i>) {
    for part in selector.iter() {
        match part {
            Component::Is(list) | Component::Where(list) | Component::Any(_, list) => {
                list.iter().for_each(|inner| gather(inner, into));
            }
            part => into.push(part),
        }
    }
}

/// When a rule means something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum When {
    /// Whether it has the focus or not.
    Always,
    /// Where it has the focus.
    Focused,
    /// Where it has not.
    Unfocused,
}

/// What a theme names: one compound selector, such as `.exit`.
pub(super) struct Named<'i> {
    parts: Vec<Component<'i>>,
    /// Whether it has to be seen only while it has the focus: `.skip:focus`.
    pub(super) on_focus: bool,
}

impl<'i> Named<'i> {
    /// Reads one; `None` where the text is more than a compound, or less.
    pub(super) fn read(text: &'i str) -> Option<Self> {
        let list = SelectorList::parse_string_with_options(text, ParserOptions::default()).ok()?;
        let [selector] = list.0.as_slice() else { return None };
        let mut parts = Vec::new();
        let mut on_focus = false;
        for part in selector.iter_raw_match_order() {
            match part {
                Component::Class(_)
                | Component::ID(_)
                | Component::LocalName(_)
                | Component::AttributeInNoNamespaceExists { .. }
                | Component::AttributeInNoNamespace { .. } => parts.push(part.clone()),
                part if is_focus(part) => on_focus = true,
                _ => return None,
            }
        }
        (!parts.is_empty()).then_some(Self { parts, on_focus })
    }

    /// When one of the subjects means this; `None` where none does.
    pub(super) fn meant(&self, subjects: &[Subject<'_, 'i>]) -> Option<When> {
        let has = |subject: &&Subject<'_, 'i>| {
            // What a page itself marks as hidden is not hidden by its style.
            self.parts.iter().all(|part| subject.contains(&part)) && !subject.iter().any(is_hidden)
        };
        let whens: Vec<When> = subjects.iter().filter(has).map(when).collect();
        let first = whens.first().copied()?;
        Some(if whens.iter().all(|when| *when == first) { first } else { When::Always })
    }
}

fn when(subject: &Subject<'_, '_>) -> When {
    let is_without = |part: &&&Component<'_>| match part {
        Component::Negation(list) => list.iter().any(|inner| inner.iter().any(is_focus)),
        _ => false,
    };
    if subject.iter().copied().any(is_focus) {
        When::Focused
    } else if subject.iter().any(|part| is_without(&part)) {
        When::Unfocused
    } else {
        When::Always
    }
}

fn is_focus(part: &Component<'_>) -> bool {
    use PseudoClass::{Focus, FocusVisible, FocusWithin};
    matches!(part, Component::NonTSPseudoClass(Focus | FocusVisible | FocusWithin))
}

fn is_hidden(part: &&Component<'_>) -> bool {
    matches!(part, Component::AttributeInNoNamespaceExists { local_name_lower, .. }
        if &*local_name_lower.0 == "hidden")
}
