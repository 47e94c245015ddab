//! What can be wrong with texts that come back from translators.

use crate::diagnostic::faults;

faults! {
    /// A file that cannot be understood. `what` is the kind: unknown, html, truncated, line,
    /// header, context, xml, version, languages, csv; `detail` a library's own words, or the
    /// line.
    Error "exchange-format" ExchangeFormat { what: &'static str, detail: Option<String> }
    /// A row of a table with another number of cells than the first row has: a text in it
    /// fell apart; `more` others are like it.
    Error "exchange-cells" ExchangeCells { cells: usize, wanted: usize, more: usize }
    /// A file in a language that the campaign does not declare, or that names none.
    Error "exchange-language" ExchangeLanguage { language: Option<String>, known: Vec<String> }
    /// A file of another campaign.
    Error "exchange-foreign" ExchangeForeign { campaign: Option<String>, own: String }
    /// A text that stands twice in the file.
    Error "exchange-twice" ExchangeTwice { id: String }
    /// A text whose source reads otherwise by now, or is not there any more.
    Warning "exchange-outdated" ExchangeOutdated { page: String, text: Option<String> }
    /// A translation that the page had when it was recorded, and that was corrected since.
    Warning "exchange-corrected" ExchangeCorrected { page: String, text: String }
    /// A translation without a placeholder of its source, or with a foreign one. `kind`:
    /// lost, strange, crossed, contact.
    Error "exchange-tags" ExchangeTags { kind: &'static str, tag: String, meaning: Option<String>, text: String }
    /// A translation that would change the structure of its page.
    Error "exchange-breaks" ExchangeBreaks { text: String }
    /// A page that is not written, since some of its texts are not translated.
    Warning "exchange-incomplete" ExchangeIncomplete { page: String, missing: usize, texts: usize }
    /// A page that is not written, since it would have errors that it does not have now; they
    /// are told beside it.
    Error "exchange-faulty" ExchangeFaulty { page: String, number: usize }
    /// A page that cannot be put together anew: it has a text that its source does not have.
    Error "exchange-extra" ExchangeExtra { text: String, page: String }
    /// A file of an earlier export that would be overwritten.
    Error "exchange-exists" ExchangeExists { file: String }
}
