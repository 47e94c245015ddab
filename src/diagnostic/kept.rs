//! Findings as bytes, for another run of the same program to say them again.
//!
//! A code is its name, and its arguments stand in the order that the code declares.

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Argument, Diagnostic, Severity, code_named};
use crate::source::Place;

#[derive(Serialize)]
struct Written<'a> {
    code: &'a str,
    severity: Severity,
    arguments: Vec<&'a Argument>,
    place: &'a Option<Place>,
    related: &'a [Place],
}

#[derive(Deserialize)]
struct Read<'a> {
    code: &'a str,
    severity: Severity,
    arguments: Vec<Argument>,
    place: Option<Place>,
    related: Vec<Place>,
}

impl Serialize for Diagnostic {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let written = Written {
            code: self.code.name,
            severity: self.severity,
            arguments: self.arguments.iter().map(|(_, argument)| argument).collect(),
            place: &self.place,
            related: &self.related,
        };
        written.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Diagnostic {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Read { code, severity, arguments, place, related } = Read::deserialize(deserializer)?;
        let code = code_named(code).filter(|code| code.arguments.len() == arguments.len());
        let code = code.ok_or_else(|| D::Error::custom("not a code of this program"))?;
        let arguments = code.arguments.iter().copied().zip(arguments).collect();
        Ok(Self { code, severity, arguments, place, related })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Diagnostics, Fault};
    use crate::source::{SourcePath, Span};

    crate::diagnostic::faults! {
        /// Nothing of the program's own.
        Hint "no-such-code" Unknown { number: usize }
    }

    #[test]
    fn findings_come_back_as_they_were() {
        let file = SourcePath::new("content/a.ro.md").unwrap();
        let fault = crate::build::faults::PseudoLanguage {
            tag: "xx".into(),
            known: vec!["ro".into(), "ru".into()],
        };
        let mut found = Diagnostics::new();
        found.push(fault.clone().at(&file, Span::new(3..9)).with_related(Place::file(&file)));
        found.push(fault.anywhere());
        found.make_strict();
        let bytes = postcard::to_allocvec(&found).unwrap();
        let again: Diagnostics = postcard::from_bytes(&bytes).unwrap();
        assert_eq!(again, found);
        let span = |found: &Diagnostics| found.iter().next()?.place.as_ref()?.span;
        assert_eq!(span(&again).unwrap().range(), span(&found).unwrap().range());

        assert_eq!(CODES.len(), 1);
        let unknown: Diagnostics = [Unknown { number: 1 }.anywhere()].into_iter().collect();
        let bytes = postcard::to_allocvec(&unknown).unwrap();
        assert!(postcard::from_bytes::<Diagnostics>(&bytes).is_err());
    }
}
