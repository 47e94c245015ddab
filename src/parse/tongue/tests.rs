use super::*;

fn found<'a>(text: &'a str, own: &str) -> Vec<(&'a str, Option<&'static str>, bool)> {
    let foreign = foreign(text, own, false).into_iter();
    foreign.map(|one| (&text[one.range], one.language, one.whole)).collect()
}

#[test]
fn a_paragraph_in_another_language_is_found() {
    let romanian =
        "Nu este vina ta. Poți spune unui adult în care ai încredere, chiar și mai târziu.";
    let english = "It is not your fault. You can tell an adult that you trust, even much later.";
    let russian = "Это не твоя вина. Можно рассказать взрослому, которому доверяешь, даже потом.";
    let ukrainian =
        "Це не твоя провина. Можна розповісти дорослому, якому довіряєш, навіть пізніше.";
    let texts = [("ro", romanian), ("en", english), ("ru", russian), ("uk", ukrainian)];
    for (own, _) in texts {
        for (language, text) in texts {
            let found = found(text, own);
            if own == language {
                assert_eq!(found, []);
            } else {
                let [(_, told, whole)] = found[..] else { panic!("{own} {text}: {found:?}") };
                assert_eq!((told, whole), (Some(language), true), "{own} {text}");
            }
        }
    }
    assert_eq!(found(english, "ar"), [(english.trim_end_matches('.'), Some("en"), true)]);
}

#[test]
fn three_words_in_a_sentence_are_found() {
    let rows = [
        ("ru", "Можно сказать: «Vreau să vorbesc». Тебя услышат.", "Vreau să vorbesc", Some("ro")),
        ("ru", "Он пишет send me photos и ждёт.", "send me photos", None),
        ("ro", "Poți spune: „я хочу домой”. Te ascultă.", "я хочу домой", None),
        (
            "ro",
            "Poți spune: „this is not okay with me”. Te ascultă.",
            "this is not okay with me",
            Some("en"),
        ),
        ("en", "You can say: “nu mai vreau asta”. They listen.", "nu mai vreau asta", Some("ro")),
        (
            "ru",
            "Скажи: «я не хочу, щоб ти це робив». Он услышит.",
            "я не хочу, щоб ти це робив",
            Some("uk"),
        ),
    ];
    for (own, text, expected, language) in rows {
        assert_eq!(found(text, own), [(expected, language, false)], "{text}");
    }
}

#[test]
fn names_loanwords_numbers_and_laws_are_no_passages() {
    let rows = [
        ("ro", "Sunați la Save the Children sau la International Justice Mission."),
        ("ro", "Termenii „online grooming” și „sexting” vin din engleză."),
        ("ru", "Служба Telefonul Copilului, 116 111, есть и в WhatsApp, Viber, Telegram."),
        (
            "ru",
            "Закон «Legea nr. 140/2013 privind protecția specială a copiilor aflați în situație de risc».",
        ),
        ("ru", "Это Centrul Național de Prevenire a Abuzului față de Copii."),
        ("en", "The law is Legea nr. 45/2007 cu privire la prevenirea violenței în familie."),
        ("ro", "Scrieți la contact@example.org sau pe https://example.org/the/of/and/you."),
        ("ro", "Un film, un joc, un chat: poți opri oricând."),
        ("en", "A fine, on-line game can be fun."),
        ("xx", "Das ist ein Text in einer Sprache, die hier niemand kennt, und er ist lang."),
        ("ar", "تعمل Telefonul Copilului ليلًا ونهارًا."),
    ];
    for (own, text) in rows {
        assert_eq!(found(text, own), [], "{text}");
    }
}

/// Trigrams take each of these for another language, and are sure of it.
#[test]
fn plain_words_without_small_ones_are_no_passages() {
    let rows = [
        (
            "ru",
            "На большой перемене, мама читает о настоящей дружбе. Говорите по очереди и не спешите.",
        ),
        (
            "ru",
            "Несколько раз в год, тренер говорит о чате класса. В конце недели, библиотекарь пишет \
             о фотографиях с каникул.",
        ),
        (
            "ru",
            "Несколько раз в год, кто-то из класса вспоминает о времени в интернете. Тренер читает \
             о чате класса на большой перемене.",
        ),
        (
            "ru",
            "По дороге в школу, папа спрашивает о фотографиях с каникул. Читайте дальше: Дорога в \
             школу.",
        ),
        (
            "ru",
            "Старший брат читает о чате класса когда дома тихо. Терпение помогает больше советов.",
        ),
        ("ru", "На каникулах, соседка по парте спрашивает о времени в интернете. Читайте дальше."),
        (
            "ru",
            "Библиотекарь вспоминает о времени в интернете по дороге в школу. Библиотекарь читает о \
             фотографиях с каникул.",
        ),
        ("ru", "Друзей чарки за друзей не считай, ибо они – друзья твоей чарки, а не твои друзья."),
        (
            "en",
            "Somebody, visited, negotiations, visiting, returning, efficiency, bonus, exhibit, \
             prevention, host, contents, administrator.",
        ),
        (
            "en",
            "Bullet, charm, resource, lost, subscription, sells, market, rescue, cute, teenage, \
             diary, file, song.",
        ),
    ];
    for (own, text) in rows {
        assert_eq!(found(text, own), [], "{text}");
    }
}

#[test]
fn words_that_two_languages_share_tell_neither() {
    let rows = [
        ("ru", "Не та хозяйка, которая говорит, а та, которая щи варит."),
        ("ru", "Так та дружба не проходит."),
        ("uk", "Використовувати формат без обробки для виведення стану."),
        ("uk", "Того тата без мами."),
    ];
    for (own, text) in rows {
        assert_eq!(found(text, own), [], "{text}");
    }
}

#[test]
fn one_word_again_and_again_is_no_passage() {
    for (own, text) in [("en", "La, la, la, sing along."), ("ro", "No, no, no!")] {
        assert_eq!(found(text, own), [], "{text}");
    }
}

#[test]
fn a_paragraph_in_a_neighbouring_language_is_found() {
    let rows = [
        (
            "ru",
            "Можете да користите лозинку за закључавање екрана. Само је важно да је нико не сазна.",
        ),
        (
            "ru",
            "Децата не трябва да знаят всичко. Всеки човек, който ще чуе това, се нуждае от \
             подкрепа, защото нещо беше скрито.",
        ),
        (
            "uk",
            "Всеки човек има право да търси и да получи убежище в други страни, когато е \
             преследван.",
        ),
        (
            "en",
            "Vous pouvez trier les fichiers de différentes façons dans un dossier, par exemple dans \
             l’ordre chronologique ou selon leur taille.",
        ),
        (
            "ro",
            "Możesz powiedzieć zaufanemu dorosłemu, co się stało, nawet po wielu latach. To nie jest \
             twoja wina.",
        ),
    ];
    for (own, text) in rows {
        let found = found(text, own);
        let [(_, None, true)] = found[..] else { panic!("{own} {text}: {found:?}") };
    }
}

#[test]
fn a_language_of_which_no_words_are_known_is_found_by_its_letters() {
    let german = "Das ist nicht deine Schuld und du kannst jederzeit mit einem Erwachsenen sprechen, dem du vertraust.";
    let [(_, None, true)] = found(german, "ro")[..] else { panic!("{:?}", found(german, "ro")) };
}

#[test]
fn a_marked_passage_is_judged_by_its_script_alone() {
    let text = "nobody is to know about this";
    assert_eq!(foreign(text, "ro", true), []);
    assert_eq!(foreign(text, "ru", true).len(), 1);
}
