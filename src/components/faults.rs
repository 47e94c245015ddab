//! What is wrong with a component.

use crate::diagnostic::faults;

faults! {
    /// A component does not take this attribute.
    Error "component-attribute-unknown" AttributeUnknown { component: String, attribute: String, nearest: Option<String>, known: Vec<String> }
    /// An attribute stands twice.
    Error "component-attribute-twice" AttributeTwice { component: String, attribute: String }
    /// An attribute that the component needs is missing.
    Error "component-attribute-missing" AttributeMissing { component: String, attribute: String, example: String, values: Option<Vec<String>> }
    /// An attribute is not what it may be.
    Error "component-attribute-value" AttributeValue { component: String, attribute: String, value: String, nearest: Option<String>, values: Option<Vec<String>>, example: String }
    /// There is nothing inside a component.
    Error "component-empty" ComponentEmpty { component: String }
    /// The directive has words in brackets that it does not take.
    Error "component-label" ComponentLabel { component: String }
    /// `choices` has no list.
    Error "choices-without-list" ChoicesWithoutList {}
    /// `choices` goes on after its list.
    Error "choices-after-list" ChoicesAfterList {}
    /// `choices` has one option or none.
    Error "choices-too-few" ChoicesTooFew {}
    /// An option does not start with a paragraph.
    Error "choices-option" ChoicesOption {}
    /// An option has no second block.
    Error "choices-without-feedback" ChoicesWithoutFeedback {}
}
