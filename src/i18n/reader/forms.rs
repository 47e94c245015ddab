//! Messages whose number only the reader's browser will know.

use super::ReaderWords;
use crate::model::ids::LanguageId;

impl ReaderWords {
    /// A message in each plural form of the language whose words it is, by the form's name,
    /// for a number that only the reader's browser will know: `{n}` stands for it.
    pub fn forms(
        &self,
        language: LanguageId,
        key: &str,
        argument: &str,
    ) -> Vec<(&'static str, String)> {
        let supplier = self.languages.get(language.index()).and_then(|words| {
            let supplier = *words.suppliers.get(key)?;
            let strange = words.strange.as_ref().filter(|_| supplier == language.index());
            strange.or(self.dictionaries.get(supplier).map(|dictionary| &dictionary.bundle))
        });
        supplier.map(|bundle| bundle.forms(key, argument)).unwrap_or_default()
    }
}
