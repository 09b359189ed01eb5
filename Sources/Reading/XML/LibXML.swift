import CLibXML2

/// What libxml2 needs once in a process, before anything is parsed.
///
/// Nothing else of ours touches its global state: errors, limits and hooks belong to one parser context each, because
/// tasks move between threads and libxml2's "globals" belong to the thread.
enum LibXML {
    /// Touch this before the first call into libxml2.
    static let ready: Void = {
        xmlInitParser()
        // No document of ours ever makes another file or address be opened (OPERATIONS S6).
        xmlSetExternalEntityLoader { _, _, _ in nil }
    }()
}
