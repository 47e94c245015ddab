//! `robots.txt`: a release welcomes search engines and shows them the sitemap; a preview
//! asks them to stay away.

use crate::render::Input;
use crate::resolve::Mode;

pub(super) fn print(input: Input<'_>) -> String {
    match (input.mode, input.base_url) {
        (Mode::Preview, _) => "User-agent: *\nDisallow: /\n".to_owned(),
        (Mode::Release, None) => "User-agent: *\nAllow: /\n".to_owned(),
        (Mode::Release, Some(base_url)) => {
            format!("User-agent: *\nAllow: /\n\nSitemap: {base_url}sitemap.xml\n")
        }
    }
}
