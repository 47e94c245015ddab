//! What is wrong with a text.

use crate::diagnostic::faults;

faults! {
    /// Quotes, lists, brackets, directives or marks nest too deeply.
    Error "nested-too-deep" NestedTooDeep { limit: usize }
    /// The text has a control character.
    Error "control-character" ControlCharacter { code: String }

    /// No component has this name.
    Error "directive-unknown" DirectiveUnknown { name: String, nearest: Option<String>, known: Vec<String> }
    /// Nothing closes a directive.
    Error "directive-unclosed" DirectiveUnclosed { name: String, closer: String }
    /// A closing line has nothing to close, or too few colons.
    Error "directive-closes-nothing" ClosesNothing { closer: String, right: Option<String> }
    /// A line looks like the start of a directive, but has another form: the right one, what
    /// belongs below it, and the line that closes it where the author wrote another.
    Error "directive-form" DirectiveForm { written: String, right: String, rest: Option<String>, closer: Option<String> }
    /// A directive's line is indented so far that it is text.
    Error "directive-indented" DirectiveIndented { line: String }
    /// Lines that are code by nothing but their indentation; the first of them.
    Warning "code-indented" CodeIndented { line: String }
    /// A fence of code that nothing closes; its signs.
    Error "code-unclosed" CodeUnclosed { mark: String }
    /// A directive has as many colons as the one around it.
    Error "directive-nesting" DirectiveNesting { inner: String, outer: String, right: String }
    /// An exercise stands in a component that takes none.
    Error "directive-inside" DirectiveInside { inner: String, outer: String, closer: String }
    /// Attributes that cannot be read; one of them as it should be.
    Error "attributes-form" AttributesForm { right: Option<String> }
    /// Attributes with a space before them; what they belong to, with them.
    Error "attributes-gap" AttributesGap { written: String, right: String }

    /// An inline form that does not exist, with a name like one that does.
    Warning "inline-unknown" InlineUnknown { name: String, nearest: String }
    /// `:contact` without a help service in brackets.
    Error "contact-form" ContactForm {}
    /// A help service inside a link.
    Error "contact-in-link" ContactInLink {}
    /// `:term` without words in brackets.
    Error "term-form" TermForm {}
    /// A term in a link or a heading.
    Error "term-place" TermPlace {}
    /// A term that the glossary does not have.
    Error "term-unknown" TermUnknown { id: String, nearest: Option<String> }
    /// A term that has no meaning for the readers of the page, in its language.
    Warning "term-unsuited" TermUnsuited { id: String }
    /// A list of words without words.
    Warning "glossary-empty" GlossaryEmpty {}
    /// A second list of words on a page.
    Error "glossary-twice" GlossaryTwice {}
    /// A language tag that is none.
    Error "language-unsound" LanguageUnsound { tag: String }
    /// A passage or a picture does not take this attribute.
    Error "inline-attribute" InlineAttribute { attribute: String }

    /// A paragraph is in another language than its page.
    Warning "text-language" TextLanguage { words: String, language: Option<String>, own: String }
    /// Some words are in another language than the text around them, and are not marked.
    Warning "passage-language" PassageLanguage { words: String, language: Option<String>, own: String }

    /// A heading of the first level, which the title is.
    Error "heading-level-one" HeadingLevelOne { text: String }
    /// A heading leaves a level out.
    Warning "heading-skips" HeadingSkips { text: String, written: String, right: String }
    /// A heading without words.
    Warning "heading-empty" HeadingEmpty {}
    /// A heading does not take this attribute.
    Error "heading-attribute" HeadingAttribute { attribute: String }
    /// An id with other characters than letters, digits, `-` and `_`.
    Error "id-form" IdForm { id: String }
    /// An id that starts like the program's own.
    Error "id-reserved" IdReserved { id: String }
    /// An id that stands twice.
    Error "id-twice" IdTwice { id: String }

    /// A note that the text uses and does not define.
    Warning "footnote-undefined" FootnoteUndefined { label: String, nearest: Option<String> }
    /// A note that the text defines and does not use.
    Warning "footnote-unused" FootnoteUnused { label: String }
    /// A note that is defined twice.
    Warning "footnote-twice" FootnoteTwice { label: String }

    /// A picture without words for those who do not see it.
    Error "picture-without-words" PictureWithoutWords { file: String }
    /// A picture whose words are too long to be listened to.
    Warning "picture-words-long" PictureWordsLong { number: usize, limit: usize }
    /// A picture that has words and is marked as saying nothing.
    Warning "picture-words-unneeded" PictureWordsUnneeded { file: String }
    /// Something shown as a picture that is of another kind.
    Error "picture-kind" PictureKind { file: String, known: Vec<String> }
    /// A picture on another site.
    Error "picture-remote" PictureRemote { address: String }
    /// A title on a link or picture, which nobody would see.
    Warning "title-unused" TitleUnused { title: String }

    /// A scheme that is not allowed.
    Error "link-scheme" LinkRefused { scheme: String }
    /// An address that cannot be read.
    Error "link-form" LinkForm { address: String, right: Option<String> }
    /// A link without an address.
    Error "link-empty" LinkEmpty {}
    /// A link without words to click on.
    Error "link-without-words" LinkWithoutWords {}
    /// Something that looks like Markdown, and that readers would see as it is written.
    /// `problem` is one of the kinds that the words tell apart, `right` what they need of
    /// the right form.
    Warning "mark-shown" MarkShown { problem: &'static str, written: String, right: Option<String> }
    /// A row of a table with words behind its last column.
    Warning "table-row-long" TableRowLong { lost: String, columns: usize }
    /// An address from the site's root.
    Error "link-absolute" LinkAbsolute { address: String, right: Option<String> }
    /// An address that leads out of the content.
    Error "address-outside" LinkOutside { address: String }
    /// A link that names a page without its file.
    Warning "link-without-extension" LinkWithoutExtension { address: String, right: String }
    /// Something behind a file's name that means nothing there.
    Warning "link-extra" LinkExtra { extra: String }
    /// A language that the campaign does not have.
    Error "link-language" LinkLanguage { tag: String, nearest: Option<String>, known: Vec<String> }

    /// An element that authors may not write.
    Error "html-tag" HtmlTag { tag: String }
    /// An attribute that an element may not have.
    Error "html-attribute" HtmlAttribute { tag: String, attribute: String }
    /// A value that an attribute may not have.
    Error "html-attribute-value" HtmlAttributeValue { tag: String, attribute: String, value: String }
    /// An element where it cannot stand.
    Error "html-place" HtmlPlace { tag: String }
    /// A tag that does not end, or a comment; `what` is `tag`, `comment`, or `comments` where
    /// another one starts in it.
    Error "html-unfinished" HtmlUnfinished { what: &'static str }
    /// An element that nothing closes.
    Warning "html-unclosed" HtmlUnclosed { tag: String }
    /// An end tag that closes nothing.
    Warning "html-closes-nothing" HtmlClosesNothing { tag: String }
}
