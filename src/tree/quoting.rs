//! A text in quotation marks, as YAML and TOML read it back unchanged.

use super::fields::Form;

/// The text in the quotation marks that leave it as it is: single ones around double ones;
/// where it has both, its own are written so that they do not end it.
pub fn quoted(form: Form, text: &str) -> String {
    let has_double = text.contains(['"', '\\']);
    match (has_double, text.contains('\'')) {
        (false, _) => format!("\"{text}\""),
        (true, false) => format!("'{text}'"),
        (true, true) if form == Form::Yaml => format!("'{}'", text.replace('\'', "''")),
        (true, true) => format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"")),
    }
}

/// A line that gives a key a text.
pub fn line(form: Form, key: &str, text: &str) -> String {
    let text = quoted(form, text);
    match form {
        Form::Yaml => format!("{key}: {text}"),
        Form::Toml => format!("{key} = {text}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourcePath;
    use crate::tree::{Value, toml, yaml};

    #[test]
    fn what_is_quoted_is_read_back() {
        let file = SourcePath::new("content/help.ro.md").unwrap();
        for text in
            ["Ce: spui", "\"nu\" # x", "Copilul's", "„a”", "\"a\" 'b'", "C:\\poze", "\\ ' \""]
        {
            let lines = [Form::Yaml, Form::Toml].map(|form| line(form, "title", text));
            let yaml = yaml::read(&file, &lines[0], 0, &[]).value.unwrap();
            let toml = toml::read(&file, &lines[1], 0).value.unwrap();
            for map in [yaml, toml] {
                assert_eq!(map.entries[0].item.value, Value::Text(text.to_owned()), "{lines:?}");
            }
        }
    }
}
