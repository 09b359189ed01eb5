/// A language that reports are written in.
public enum ReportLanguage: String, Hashable, Sendable, CaseIterable {
    case swedish = "sv"
    case english = "en"
}
