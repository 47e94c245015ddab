//! What in a style sheet no browser knows, and which files it names.

use std::convert::Infallible;
use std::sync::Arc;

use lightningcss::properties::Property;
use lightningcss::properties::custom::{
    CustomPropertyName, Function, Token, TokenList, TokenOrValue,
};
use lightningcss::rules::{CssRule, Location};
use lightningcss::stylesheet::StyleSheet;
use lightningcss::values::image::Image;
use lightningcss::values::url::Url;
use lightningcss::visitor::{Visit, VisitTypes, Visitor};

use super::super::faults::{
    StyleFileKind, StylePropertyUnknown, StyleRuleUnknown, StyleValueUnknown,
};
use super::super::fingerprint;
use super::super::theme::ThemeFile;
use super::gather::Gatherer;
use super::{known, lines};
use crate::diagnostic::Fault;
use crate::source::Span;

/// What a style sheet may name by `url()`.
const FILE_KINDS: [&str; 6] = ["svg", "png", "jpg", "webp", "avif", "woff2"];

/// Tells what is doubtful in a file's rules, and gives the files they name their
/// published names.
pub(super) fn judge<'i>(
    gatherer: &mut Gatherer<'i>,
    file: &'i ThemeFile,
    text: &'i str,
    sheet: &mut StyleSheet<'i>,
) {
    let mut judge = Judge { gatherer, file, text, from: 0, rule: 0 };
    // The judge cannot fail.
    let Ok(()) = sheet.visit(&mut judge);
}

struct Judge<'a, 'i> {
    gatherer: &'a mut Gatherer<'i>,
    file: &'i ThemeFile,
    text: &'i str,
    /// The byte where the rule starts that is being visited.
    rule: usize,
    /// The byte behind the last declaration found in it.
    from: usize,
}

impl Judge<'_, '_> {
    /// Where a declaration stands: the parser remembers places of rules alone.
    fn declaration(&mut self, property: &str) -> Span {
        let found = lines::declaration(self.text, property, self.from)
            .or_else(|| lines::declaration(self.text, property, self.rule));
        let start = found.unwrap_or(self.rule);
        self.from = start + 1;
        Span::new(start..start + property.len())
    }

    fn unknown_rule(&mut self, rule: &CssRule<'_>) {
        if let CssRule::Unknown(unknown) = rule {
            let start = lines::offset(self.text, unknown.loc.line, unknown.loc.column);
            let span = Span::new(start..start + unknown.name.len() + 1);
            let fault = StyleRuleUnknown { rule: unknown.name.to_string() };
            self.gatherer.faults.push(fault.at(&self.file.source, span));
        }
    }
}

impl<'i> Visitor<'i> for Judge<'_, 'i> {
    type Error = Infallible;

    fn visit_types(&self) -> VisitTypes {
        VisitTypes::RULES
            | VisitTypes::PROPERTIES
            | VisitTypes::URLS
            | VisitTypes::IMAGES
            | VisitTypes::FUNCTIONS
    }

    fn visit_rule(&mut self, rule: &mut CssRule<'i>) -> Result<(), Infallible> {
        let outer = (self.rule, self.from);
        if let Some(at) = location(rule) {
            self.rule = lines::offset(self.text, at.line, at.column);
            self.from = self.rule;
        }
        self.unknown_rule(rule);
        rule.visit_children(self)?;
        (self.rule, self.from) = outer;
        Ok(())
    }

    fn visit_property(&mut self, property: &mut Property<'i>) -> Result<(), Infallible> {
        match property {
            Property::Custom(custom) => {
                if let CustomPropertyName::Unknown(name) = &custom.name
                    && !known::is_property(&name.0)
                {
                    let property = name.0.to_string();
                    let span = self.declaration(&property);
                    let nearest = known::nearest(&property);
                    let fault = StylePropertyUnknown { property, nearest };
                    self.gatherer.faults.push(fault.at(&self.file.source, span));
                }
            }
            Property::Unparsed(unparsed) if !waits(&unparsed.value) => {
                let property = unparsed.property_id.name().to_owned();
                let span = self.declaration(&property);
                self.gatherer
                    .faults
                    .push(StyleValueUnknown { property }.at(&self.file.source, span));
            }
            _ => {}
        }
        property.visit_children(self)
    }

    // The compiler's own walk passes over the pictures of an `image-set()`.
    fn visit_image(&mut self, image: &mut Image<'i>) -> Result<(), Infallible> {
        let Image::ImageSet(set) = image else { return image.visit_children(self) };
        for option in &mut set.options {
            match &mut option.image {
                Image::Url(url) => self.visit_url(url)?,
                image => self.visit_image(image)?,
            }
        }
        Ok(())
    }

    // Where a value holds a variable, an `image-set()` is a list of words.
    fn visit_function(&mut self, function: &mut Function<'i>) -> Result<(), Infallible> {
        if function.name.0.to_ascii_lowercase().ends_with("image-set") {
            let start = self.rule;
            for token in &function.arguments.0 {
                if let TokenOrValue::Token(Token::String(address)) = token {
                    let found = self.gatherer.find(self.file, address);
                    let span = Span::new(start..start);
                    self.gatherer.faults.extend(found.err().map(|why| why.at(self.file, span)));
                }
            }
        }
        function.visit_children(self)
    }

    fn visit_url(&mut self, url: &mut Url<'i>) -> Result<(), Infallible> {
        let address = url.url.to_string();
        if address.starts_with('#') {
            return Ok(());
        }
        // Here alone the parser counts lines from 1, and may stand before white space.
        let at = lines::offset(self.text, url.loc.line.saturating_sub(1), url.loc.column);
        let rest = self.text[at..].trim_start();
        let start = self.text.len() - rest.len();
        let length = rest.find(')').map_or(0, |end| end + 1);
        let span = Span::new(start..start + length);
        match self.gatherer.find(self.file, &address) {
            Err(unfound) => self.gatherer.faults.push(unfound.at(self.file, span)),
            Ok(named) => match published_name(named) {
                Some(name) => {
                    url.url = name.clone().into();
                    self.gatherer.published.insert(name, Arc::clone(&named.bytes));
                }
                None => {
                    let kinds = FILE_KINDS.iter().map(|kind| (*kind).to_owned()).collect();
                    self.gatherer
                        .faults
                        .push(StyleFileKind { path: address, kinds }.at(&self.file.source, span));
                }
            },
        }
        Ok(())
    }
}

/// The name beside the style sheet; `None` for a kind of file that styles do not show.
fn published_name(file: &ThemeFile) -> Option<String> {
    let (_, kind) = file.source.file_name().rsplit_once('.')?;
    FILE_KINDS.contains(&kind).then(|| fingerprint::file_name(&file.source, &file.bytes))
}

fn location(rule: &CssRule<'_>) -> Option<Location> {
    Some(match rule {
        CssRule::Style(rule) => rule.loc,
        CssRule::FontFace(rule) => rule.loc,
        CssRule::Page(rule) => rule.loc,
        CssRule::Keyframes(rule) => rule.loc,
        CssRule::NestedDeclarations(rule) => rule.loc,
        _ => return None,
    })
}

/// Whether a value cannot be judged before the page is shown, or is one that every
/// property has.
fn waits(value: &TokenList<'_>) -> bool {
    let common = ["inherit", "initial", "unset", "revert", "revert-layer"];
    value.0.iter().any(|token| match token {
        TokenOrValue::Var(_) | TokenOrValue::Env(_) | TokenOrValue::UnresolvedColor(_) => true,
        TokenOrValue::Function(function) => waits(&function.arguments),
        TokenOrValue::Token(Token::Ident(word)) => {
            value.0.len() == 1 && common.contains(&word.to_ascii_lowercase().as_str())
        }
        _ => false,
    })
}
