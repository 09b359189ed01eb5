/// A document's language as the reading states it.
enum PageLanguage {
    /// `sv` of `sv-SE`.
    static func code(_ declared: String) -> String {
        String(declared.lowercased().prefix { $0 != "-" && $0 != "_" })
    }
}
