//! What the stages hand to each other: data only, no reading, no judging.
//!
//! [`ids`] small numbers for languages, audiences and pages; [`name`] what a file's path
//! says; [`outline`] what other pages may see of a page, its [`headings`] and [`contacts`]
//! among it; [`body`] what only the page itself shows; [`html`] text that is safe to print; [`news`] and
//! [`course`] what front matter says of events and of courses, which is [`rare`]; [`output`]
//! addresses of the site; [`story`] the shape of a branching story.

pub mod body;
pub mod contacts;
pub mod course;
pub mod headings;
pub mod html;
pub mod ids;
pub mod name;
pub mod news;
pub mod outline;
pub mod output;
pub mod rare;
pub mod scheme;
pub mod site;
pub mod story;
