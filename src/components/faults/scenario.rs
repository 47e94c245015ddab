//! What is wrong with a branching story, or with a dialogue.

use crate::diagnostic::faults;

faults! {
    /// A story has no step.
    Error "scenario-without-steps" WithoutSteps {}
    /// A story has more steps than anybody can oversee.
    Error "scenario-too-long" TooLong { steps: usize, limit: usize }
    /// A step has no name in its heading.
    Error "scenario-step-name" StepName { title: String, right: String }
    /// Two steps have one name.
    Error "scenario-step-twice" StepTwice { name: String }
    /// The heading of a step is of another level than the first one's.
    Error "scenario-step-level" StepLevel { title: String, right: String }
    /// An item among the options is no link to a step, and nothing else.
    Error "scenario-option" OptionForm {}
    /// Something stands behind the options of a step.
    Error "scenario-after-options" AfterOptions {}
    /// An option leads to a step that is not there.
    Error "scenario-step-missing" StepMissing { name: String, nearest: Option<String> }
    /// No option leads to a step.
    Warning "scenario-unreachable" Unreachable { title: String }
    /// An ending gives no help; `without` is `help` or `words`.
    Error "scenario-ending" Ending { title: String, without: String }
    /// Some steps lead round and round.
    Error "scenario-endless" Endless { title: String, steps: Vec<String> }

    /// Something in a dialogue does not begin with who speaks.
    Error "dialogue-speaker" Speaker {}
    /// Somebody in a dialogue says nothing.
    Error "dialogue-words" SpeakerSilent { speaker: String }
    /// Two people speak in one paragraph.
    Error "dialogue-joined" SpeakersJoined { speaker: String }
}
