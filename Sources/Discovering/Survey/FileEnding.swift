import Addresses

/// What the end of an address says of what it leads to.
enum FileEnding {
    private static let noSource: Set<String> = [
        "jpg", "jpeg", "png", "gif", "svg", "webp", "avif", "ico", "css", "js", "mjs", "map", "woff", "woff2", "ttf",
        "zip", "gz", "rar", "7z", "exe", "mp3", "mp4", "webm", "mov", "avi", "wav", "doc", "docx", "xls", "xlsx", "ppt",
        "pptx", "odt", "ods", "vcf", "pdf", "epub",
    ]
    private static let programs: Set<String> = ["php", "asp", "aspx", "jsp", "cgi", "cfm"]

    /// Pictures, archives and office files; a PDF is the source's own business.
    static func isNoSource(_ address: WebAddress) -> Bool { ending(of: address).map(noSource.contains) ?? false }

    static func isProgram(_ address: WebAddress) -> Bool { ending(of: address).map(programs.contains) ?? false }

    static func kind(of address: WebAddress) -> Candidate.Kind? {
        switch ending(of: address) {
        case "ics": .calendar
        case "rss", "atom": .feed
        default: nil
        }
    }

    private static func ending(of address: WebAddress) -> String? {
        guard let last = address.pathSegments.last, let dot = last.lastIndex(of: ".") else { return nil }
        return last[last.index(after: dot)...].lowercased()
    }
}
