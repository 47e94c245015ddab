//! What is wrong with a component.

pub(crate) mod scenario;

use crate::diagnostic::faults;

faults! {
    /// A component does not take this attribute.
    Error "component-attribute-unknown" AttributeUnknown { component: String, attribute: String, nearest: Option<String>, known: Vec<String> }
    /// An attribute stands twice.
    Error "component-attribute-twice" AttributeTwice { component: String, attribute: String }
    /// An attribute that the component needs is missing.
    Error "component-attribute-missing" AttributeMissing { component: String, attribute: String, right: String, values: Option<Vec<String>> }
    /// An attribute is not what it may be.
    Error "component-attribute-value" AttributeValue { component: String, attribute: String, value: String, nearest: Option<String>, values: Option<Vec<String>>, example: String }
    /// `name` wants another kind of file.
    Error "file-wrong-kind" FileKind { name: String, file: String, endings: Vec<String> }
    /// `name` wants a file of the campaign, and gets one on another site.
    Error "file-remote" FileRemote { name: String, address: String }
    /// There is nothing inside a component.
    Error "component-empty" ComponentEmpty { component: String }
    /// A video has no captions.
    Error "video-without-captions" VideoWithoutCaptions {}
    /// `description=track` without the track, or the track without the word; `problem` is
    /// `missing` or `unused`.
    Error "video-description-track" DescriptionTrack { problem: &'static str }
    /// A video or a recording has no text.
    Error "media-without-transcript" MediaWithoutTranscript { component: String }
    /// The directive has words in brackets that it does not take: the line without them, and
    /// the words, where they are no attribute's.
    Error "component-label" ComponentLabel { component: String, right: String, words: Option<String> }
    /// An exercise has no list.
    Error "exercise-without-list" ExerciseWithoutList { component: String }
    /// An exercise has fewer items than two.
    Error "exercise-too-few" ExerciseTooFew { component: String }
    /// An item does not start with a paragraph.
    Error "exercise-item" ExerciseItem { component: String }
    /// An item has no second block.
    Error "exercise-without-answer" ExerciseWithoutAnswer { component: String }
    /// An item has a box where nothing is right or wrong.
    Error "exercise-box" ExerciseBox { component: String }
    /// A block has no list.
    Error "list-missing" ListMissing { component: String }
    /// A block goes on after its list.
    Error "list-after" ListAfter { component: String }
    /// An item does not start with words.
    Error "list-item" ListItem { component: String }
    /// An item of `checklist` has no open box.
    Error "checklist-box" ChecklistBox {}
    /// `compare` does not have two columns.
    Error "compare-columns" CompareColumns {}
    /// An item of `download` leads to nothing.
    Error "download-link" DownloadLink {}
    /// `hand` does not have five items.
    Error "hand-five" HandFive {}
    /// `steps` are not numbered from 1, or there is one alone.
    Error "steps-numbered" StepsNumbered {}
    /// A moment of `timeline` says nothing.
    Error "timeline-entry" TimelineEntry {}
    /// `board` is not a list, with words before it at most.
    Error "board-form" BoardForm {}
    /// An item of `board` is not a picture with words behind it.
    Error "board-item" BoardItem {}
    /// `board` has more pictures than a sheet of paper can show.
    Error "board-too-large" BoardTooLarge { number: usize, limit: usize }
    /// `figure` has no picture in a paragraph of its own.
    Error "figure-without-picture" FigureWithoutPicture {}
    /// `figure` has several pictures.
    Error "figure-pictures" FigurePictures {}
    /// `figure` says nothing beside its picture.
    Error "figure-without-caption" FigureWithoutCaption {}
    /// No option is for those to whom it has happened already.
    Error "choices-without-happened" ChoicesWithoutHappened { beginnings: Vec<String> }
    /// The option for those to whom it has happened already names no help service.
    Error "choices-without-help" ChoicesWithoutHelp {}
    /// An option of a quiz has no box.
    Error "quiz-box" QuizBox {}
    /// No option of a quiz is right.
    Error "quiz-without-right" QuizWithoutRight {}
    /// An option that speaks in the first person is called right or wrong before young readers.
    Error "quiz-first-person" QuizFirstPerson { option: String, words: String }
    /// What is to be sorted has not two or three piles.
    Error "sort-piles" SortPiles { count: usize }
    /// A pile is more or less than its name and a list.
    Error "sort-pile" SortPile {}
}
