//! `:::video{src="a.mp4" captions="a.vtt" description=in-narration}`: a film of the campaign's
//! own, with captions, its words as text, and, where there is one, its sign-language version.

use serde::{Deserialize, Serialize};
use tera::Value;

use super::attributes::{AttributeKind, AttributeRule};
use super::faults::{DescriptionTrack, MediaWithoutTranscript, VideoWithoutCaptions};
use super::{Component, FileView, Findings, Parts, Printer, Role, Schema, blocks, markup};
use crate::model::body::Fragment;
use crate::model::outline::VideoFact;
use crate::source::{Located, Span};

/// What phones of the last ten years play.
pub(crate) const FILMS: &[&str] = &["mp4", "webm"];
const TRACKS: &[&str] = &["vtt"];
const POSTERS: &[&str] = &["jpg", "jpeg", "png", "webp", "avif", "gif", "svg"];

pub(super) const SCHEMA: Schema = Schema {
    name: "video", role: Role::Open,
    attributes: &[
        AttributeRule { name: "src", required: true, kind: AttributeKind::File(FILMS) },
        AttributeRule { name: "captions", required: false, kind: AttributeKind::File(TRACKS) },
        AttributeRule {
            name: "description",
            required: true,
            kind: AttributeKind::OneOf(&["in-narration", "nothing-visual", "track"]),
        },
        AttributeRule {
            name: "description-track",
            required: false,
            kind: AttributeKind::File(TRACKS),
        },
        AttributeRule { name: "poster", required: false, kind: AttributeKind::File(POSTERS) },
        AttributeRule { name: "title", required: false, kind: AttributeKind::Words },
        AttributeRule { name: "sign", required: false, kind: AttributeKind::File(FILMS) },
        AttributeRule { name: "sign-language", required: false, kind: AttributeKind::Name },
    ],
    label: Some("title"),
    build,
};

/// A film.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Video {
    id: Option<String>,
    span: Span,
    title: Option<String>,
    source: u32,
    captions: u32,
    description: Option<u32>,
    poster: Option<u32>,
    sign: Option<u32>,
    sign_language: Option<Located<String>>,
    transcript: Fragment,
}

impl Video {
    /// What the rules may see of it.
    pub(crate) fn fact(&self) -> VideoFact {
        VideoFact {
            span: self.span,
            captions: self.captions,
            signed: self.sign.is_some(),
            sign_language: self.sign_language.clone(),
        }
    }
}

fn build(parts: Parts, findings: &mut Findings<'_>) -> Option<Component> {
    let captions = parts.file("captions");
    if captions.is_none() {
        findings.report(VideoWithoutCaptions {}, parts.span);
    }
    let has_transcript = !parts.blocks.is_empty();
    if !has_transcript {
        findings.report(MediaWithoutTranscript { component: SCHEMA.name.into() }, parts.span);
    }
    let described = parts.attributes.get("description")?;
    let description = parts.file("description-track");
    if (described.value == "track") != description.is_some() {
        let problem = if description.is_some() { "unused" } else { "missing" };
        findings.report(DescriptionTrack { problem }, described.span);
        return None;
    }
    let video = Video {
        span: parts.span,
        title: parts.attributes.words("title"),
        source: parts.file("src")?,
        captions: captions?,
        description,
        poster: parts.file("poster"),
        sign: parts.file("sign"),
        sign_language: parts.attributes.get("sign-language").cloned(),
        id: parts.id,
        transcript: blocks::flow(parts.blocks),
    };
    has_transcript.then(|| video.into())
}

#[derive(Serialize)]
struct View<'a> {
    id: Option<&'a str>,
    title: Option<&'a str>,
    file: Option<FileView>,
    captions: Option<String>,
    description: Option<String>,
    poster: Option<FileView>,
    sign: Option<SignView>,
    transcript: Value,
}

#[derive(Serialize)]
struct SignView {
    language: Option<String>,
    name: Option<String>,
    file: FileView,
}

impl Video {
    pub(super) fn view<'a>(
        &'a self,
        printer: &mut dyn Printer<'a>,
    ) -> impl Serialize + use<'a> {
        let sign = self.sign.and_then(|file| printer.file(file)).map(|file| {
            let tag = self.sign_language.as_ref().map(|tag| tag.value.as_str());
            let (language, name) = printer.sign_language(tag).unzip();
            SignView { language, name, file }
        });
        View {
            id: self.id.as_deref(),
            title: self.title.as_deref(),
            file: printer.file(self.source),
            captions: printer.track(self.captions),
            description: self.description.and_then(|file| printer.track(file)),
            poster: self.poster.and_then(|file| printer.file(file)),
            sign,
            transcript: markup(&self.transcript, printer),
        }
    }
}
