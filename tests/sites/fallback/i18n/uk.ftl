content-note-skip = [content-note-skip uk]
fallback-notice = [fallback-notice uk] { $language } { $content }
