//! What few pages say: it takes no room where nothing is said.

use std::ops::Deref;

use serde::{Deserialize, Serialize};

/// A value that most often is blank.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Rare<T>(Option<Box<T>>);

/// A kind of value that can say nothing.
pub trait Blank: PartialEq + 'static {
    /// The value that says nothing.
    const BLANK: &'static Self;
}

impl<T: PartialEq + 'static> Blank for Vec<T> {
    const BLANK: &'static Self = &Self::new();
}

impl<T: PartialEq + 'static> FromIterator<T> for Rare<Vec<T>> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Vec::from_iter(items).into()
    }
}

impl<T> Default for Rare<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T: Blank> From<T> for Rare<T> {
    fn from(value: T) -> Self {
        Self((value != *T::BLANK).then(|| Box::new(value)))
    }
}

impl<T: Blank> Deref for Rare<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.0.as_deref().unwrap_or(T::BLANK)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::course::{Course, Learning};
    use crate::model::news::News;

    #[test]
    fn what_says_nothing_takes_no_room() {
        assert_eq!(size_of::<Rare<News>>(), size_of::<usize>());
        assert_eq!(Rare::from(News::default()), Rare(None));
        assert_eq!(Rare::from(Learning::default()), Rare(None));
        assert_eq!(Rare::from(Vec::<u8>::new()), Rare(None));
        assert_eq!(*News::BLANK, News::default());
        assert_eq!(*Learning::BLANK, Learning::default());
    }

    #[test]
    fn what_says_something_is_kept() {
        let learning = Learning { course: Some(Course::default()), ..Learning::default() };
        assert_eq!(*Rare::from(learning.clone()), learning);
        let news = News { unread: true, ..News::default() };
        assert_eq!(*Rare::from(news.clone()), news);
        assert_eq!(*(1..3).collect::<Rare<Vec<_>>>(), [1, 2]);
    }
}
