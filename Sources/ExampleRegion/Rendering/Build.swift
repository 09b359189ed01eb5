/// A way in which sites are built. A new one is one file and one line in ``Builds/all``.
protocol Build: Sendable {
    /// As the world files name it.
    static var name: String { get }
    /// What the server says it is.
    static var contentType: String { get }
    /// Whether each offering can be pointed at with a fragment.
    static var hasAnchors: Bool { get }
    /// The whole document.
    static func document(of scene: Scene) -> String
}

extension Build {
    static var contentType: String { "text/html" }
    static var hasAnchors: Bool { false }
    /// Feeds and calendars keep history: a past day in them is nothing stale.
    static var isFeed: Bool { contentType != "text/html" }
}

enum Builds {
    static let all: [any Build.Type] = [
        CardsBuild.self, LinksBuild.self, SectionsBuild.self, TableBuild.self, DefinitionsBuild.self,
        AccordionBuild.self, SingleBuild.self, LinkedDataBuild.self, MicrodataBuild.self, BrokenBuild.self,
        ShellBuild.self, RSSBuild.self, AtomBuild.self, CalendarBuild.self,
    ]
}
