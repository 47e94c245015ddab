//! What `[host]` says: which files a web server gets, and who may show pages in a frame.

/// What the campaign says of its web server.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Host {
    /// The files that a build writes for the server, sorted.
    pub files: Vec<HostFile>,
    /// The sites that may show pages in a frame, such as `https://school.example`; `*` is
    /// every site. The campaign's own site always may.
    pub may_embed: Vec<String>,
}

impl Default for Host {
    /// `_headers` protects readers where a host knows it, and is harmless where none does.
    fn default() -> Self {
        Self { files: vec![HostFile::Headers], may_embed: Vec::new() }
    }
}

/// A file for a web server that may stand among the pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HostFile {
    /// `.htaccess`: Apache.
    Htaccess,
    /// `_headers`: Netlify, Cloudflare Pages and others that follow them.
    Headers,
    /// `_redirects`: Netlify.
    Redirects,
}

impl HostFile {
    /// Every such file, by name.
    pub const ALL: [(&'static str, Self); 3] = [
        (".htaccess", Self::Htaccess),
        ("_headers", Self::Headers),
        ("_redirects", Self::Redirects),
    ];

    /// Its name.
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, file)| *file == self).map_or("", |(name, _)| name)
    }
}
