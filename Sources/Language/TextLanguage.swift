/// The languages whose grammar Samsyn knows.
public enum TextLanguage: String, Hashable, Sendable, Codable, CaseIterable {
    case swedish = "sv"
    case english = "en"
}
