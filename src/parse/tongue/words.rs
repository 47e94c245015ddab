//! What tells a language: its script, letters that its neighbours lack, and its small words.
//!
//! A small word that two languages of a script share is in neither list.

/// How a text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Script {
    Latin,
    Cyrillic,
    Arabic,
    Other,
}

/// A language that can be told from those of the same script.
#[derive(Debug)]
pub(super) struct Known {
    pub(super) tag: &'static str,
    pub(super) script: Script,
    letters: &'static str,
    words: &'static str,
}

pub(super) static KNOWN: [Known; 4] = [
    Known {
        tag: "ro",
        script: Script::Latin,
        letters: "ăâîșțşţ",
        words: "nu pe cu din ce mai pentru un sunt al ale lui unei unui unor dacă sau dar iar prin \
            despre unde cine cel cea cei cele acest acel acea aceste tot toate nici doar numai foarte \
            mult multe poate trebuie vreau vrea este era fost fi se mi ne asta eu tu ea noi voi cineva \
            ceva nimeni nimic aici acolo acum azi spune spui spus fac faci cum fie fii sunteti suntem \
            ani oameni lucru lucruri fiecare orice avem aveti bine aceasta acestea acestor acestui \
            oricare alt alte lor tale mea mele tău ta meu sa și să în că la de poti am-o s-a i-a l-a te-a mi-a ne-a \
            m-a v-a într-o dintr-un nu-i nu-mi s-au le-a",
    },
    Known {
        tag: "en",
        script: Script::Latin,
        letters: "",
        words: "the of and to is you that for with your not this be have from they we can will what \
            when if there their our has was were who how why she him her his them then than because \
            about into after before some someone something nobody anyone anything does did \
            would could should must by but my i which these those been being more only other also tell \
            want need know like say said says let yes please help day days time come home going go \
            stay good friend one two ask asks keep keeps call calls use its together same any every \
            everybody everyone page pages at out both again much many most such own each while until \
            without through over under between had still never always already here now so no",
    },
    Known {
        tag: "ru",
        script: Script::Cyrillic,
        letters: "ыэёъ",
        words: "и что он как они из мы вы от его её их если или когда уже можно нужно есть был быть \
            этот это того кто где чтобы только ещё меня мне тебе тобой для с со во к ко нет да или \
            даже тоже надо потом после без между",
    },
    Known {
        tag: "uk",
        script: Script::Cyrillic,
        letters: "іїєґ",
        words: "що він як вони із ми ви від його якщо або коли вже можна треба є був бути цей це ця \
            ці хто де щоб тільки лише ще мене мені тобі та й з зі немає так навіть також потім після \
            між",
    },
];

/// What English ends words with.
const SHORTENED: [&str; 6] = ["n't", "'m", "'ve", "'re", "'ll", "it's"];

impl Known {
    /// Whether a word, in small letters, is one that only this language has.
    pub(super) fn has(&self, word: &str) -> bool {
        let shortened =
            self.tag == "en" && SHORTENED.iter().any(|end| word.replace('’', "'").ends_with(end));
        let marked = || word.contains(|letter| self.letters.contains(letter));
        // A letter by itself is an example of it.
        let is_letter = word.chars().nth(1).is_none();
        shortened || (!is_letter && marked()) || self.has_small(word)
    }

    fn has_small(&self, word: &str) -> bool {
        let lists = |known: &Known| known.words.split_ascii_whitespace().any(|own| own == word);
        let shared =
            |other: &Known| other.tag != self.tag && other.script == self.script && lists(other);
        lists(self) && !KNOWN.iter().any(shared)
    }
}

/// The language with a tag, with or without a region.
pub(super) fn known(tag: &str) -> Option<&'static Known> {
    KNOWN.iter().find(|known| known.tag == primary(tag))
}

/// The language alone, without script or region.
pub(super) fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

/// The script of a language, where it is one of these and has only one.
pub(super) fn script_of(tag: &str) -> Option<Script> {
    Some(match primary(tag) {
        "ro" | "en" | "de" | "fr" | "it" | "es" | "pt" | "pl" | "cs" | "sk" | "hu" | "tr"
        | "nl" => Script::Latin,
        "ru" | "uk" | "be" | "bg" => Script::Cyrillic,
        "ar" | "fa" | "ur" => Script::Arabic,
        _ => return None,
    })
}

/// The script of a letter.
pub(super) fn script_of_letter(letter: char) -> Script {
    match letter {
        'a'..='z' | 'A'..='Z' | 'À'..='ɏ' | 'Ḁ'..='ỿ' => Script::Latin,
        'Ѐ'..='ԯ' => Script::Cyrillic,
        '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}' => Script::Arabic,
        _ => Script::Other,
    }
}
