//! Codes, their typed arguments, and the macro that declares them.

use serde::{Deserialize, Serialize};

use super::{Diagnostic, Severity};
use crate::source::{Place, SourcePath, Span};

/// A kind of finding: its name, its usual weight and the names of its arguments.
#[derive(Debug, PartialEq, Eq)]
pub struct Code {
    /// The name that authors see and `explain` takes, such as `unknown-key`.
    pub name: &'static str,
    /// The weight it has unless a run changes it.
    pub severity: Severity,
    /// The names of its arguments, as its words use them.
    pub arguments: &'static [&'static str],
}

/// A value that the words of a code are filled with.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Argument {
    /// Words of the author, a name, or a library's own text as a detail.
    Text(String),
    /// A count; the words choose their plural form by it.
    Number(i64),
    /// Several names, in order.
    List(Vec<String>),
    /// Nothing to say; the words leave that part out.
    Absent,
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<SourcePath> for Argument {
    fn from(path: SourcePath) -> Self {
        Self::Text(path.as_str().to_owned())
    }
}

impl From<i64> for Argument {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Argument {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<Vec<String>> for Argument {
    fn from(names: Vec<String>) -> Self {
        Self::List(names)
    }
}

impl<T: Into<Argument>> From<Option<T>> for Argument {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Absent, Into::into)
    }
}

/// A fault that a room can find. [`faults!`] implements it.
pub trait Fault: Sized {
    /// The fault's code.
    const CODE: &'static Code;

    /// The arguments by name.
    fn arguments(self) -> Vec<(&'static str, Argument)>;

    /// The finding at some bytes of a file.
    fn at(self, file: &SourcePath, span: Span) -> Diagnostic {
        self.diagnostic(Some(Place::at(file, span)))
    }

    /// The finding about a whole file.
    fn in_file(self, file: &SourcePath) -> Diagnostic {
        self.diagnostic(Some(Place::file(file)))
    }

    /// The finding about the campaign as a whole.
    fn anywhere(self) -> Diagnostic {
        self.diagnostic(None)
    }

    /// The finding at a place, if there is one.
    fn diagnostic(self, place: Option<Place>) -> Diagnostic {
        Diagnostic {
            code: Self::CODE,
            severity: Self::CODE.severity,
            arguments: self.arguments(),
            place,
            related: Vec::new(),
        }
    }
}

/// Declares a room's faults: one type each, and `CODES` with all of them.
///
/// ```ignore
/// faults! {
///     /// A key that the file does not know.
///     Warning "unknown-key" UnknownKey { key: String, nearest: Option<String> }
/// }
/// ```
///
/// Severity, name, type and fields; a field is anything that is `Into<Argument>`.
macro_rules! faults {
    ($($(#[$doc:meta])* $severity:ident $name:literal $type:ident { $($field:ident : $kind:ty),* $(,)? })*) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Debug)]
            pub(crate) struct $type { $(pub(crate) $field: $kind),* }

            impl $crate::diagnostic::Fault for $type {
                const CODE: &'static $crate::diagnostic::Code = &$crate::diagnostic::Code {
                    name: $name,
                    severity: $crate::diagnostic::Severity::$severity,
                    arguments: &[$(stringify!($field)),*],
                };

                fn arguments(self) -> Vec<(&'static str, $crate::diagnostic::Argument)> {
                    vec![$((stringify!($field), self.$field.into())),*]
                }
            }
        )*

        /// Every code of this room.
        pub(crate) const CODES: &[&$crate::diagnostic::Code] =
            &[$(<$type as $crate::diagnostic::Fault>::CODE),*];
    };
}

pub(crate) use faults;
