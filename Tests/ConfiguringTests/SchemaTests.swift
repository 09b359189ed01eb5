import Foundation
import Model
import Testing

@testable import Configuring

@Suite struct `The JSON Schema of sources.yml` {
    typealias Object = [String: Any]

    func schema() throws -> Object {
        let data = Data(SourcesSchema.json)
        return try #require(try JSONSerialization.jsonObject(with: data) as? Object)
    }

    /// Follows property names and list items, and references to `definitions`.
    func object(at path: String) throws -> Object {
        let root = try schema()
        var here = root
        for step in path.split(separator: "/").map(String.init) {
            let next = step == "[]" ? here["items"] : (here["properties"] as? Object)?[step]
            here = try #require(next as? Object, "\(path): \(step)")
            while let reference = here["$ref"] as? String {
                here = try reference.split(separator: "/").dropFirst().reduce(root) { object, step in
                    try #require(object[String(step)] as? Object, "\(reference)")
                }
            }
        }
        return here
    }

    private static let groups: [(path: String, keys: [String])] = [
        ("", KnownKeys.document), ("defaults", KnownKeys.shared), ("defaults/stale", KnownKeys.stale),
        ("limits", KnownKeys.regionLimits), ("web", KnownKeys.web), ("webhooks/[]", KnownKeys.webhook),
        ("mail", KnownKeys.mail), ("promoters/[]", KnownKeys.promoter), ("promoters/[]/sources/[]", KnownKeys.source),
        ("promoters/[]/sources/[]/stale", KnownKeys.stale), ("promoters/[]/sources/[]/limits", KnownKeys.limits),
        ("promoters/[]/sources/[]/select", KnownKeys.select), ("promoters/[]/sources/[]/follow", KnownKeys.follow),
        ("promoters/[]/sources/[]/select/fields", KnownCodes.fields),
    ]

    @Test(arguments: groups)
    func `knows the keys that the decoder knows, and no others`(group: (path: String, keys: [String])) throws {
        let object = try object(at: group.path)
        let properties = try #require(object["properties"] as? Object)
        #expect(Set(properties.keys) == Set(group.keys))
        #expect(object["additionalProperties"] as? Bool == false)
    }

    @Test(arguments: [
        ("language", KnownCodes.languages), ("promoters/[]/standing", KnownCodes.standings),
        ("promoters/[]/sources/[]/kind", KnownCodes.kinds), ("promoters/[]/sources/[]/robots", KnownCodes.robots),
    ])
    func `knows the codes that the decoder knows`(path: String, codes: [String]) throws {
        #expect(try object(at: path)["enum"] as? [String] == codes)
    }

    @Test(arguments: [
        ("defaults/stale/rules", KnownCodes.staleRules), ("webhooks/[]/events", KnownCodes.events),
    ])
    func `knows the codes that lists may hold`(path: String, codes: [String]) throws {
        let choices = try #require(try object(at: path)["oneOf"] as? [Object])
        #expect(choices.first?["enum"] as? [String] == codes)
    }

    @Test func `is explained key by key in the documentation`() throws {
        let root = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
            .deletingLastPathComponent()
            .deletingLastPathComponent()
        let page = try String(contentsOf: root.appending(path: "Documentation/sources.yml.md"), encoding: .utf8)
        for key in Self.groups.flatMap(\.keys) {
            #expect(page.contains("`\(key)`"), "Documentation/sources.yml.md does not explain '\(key)'")
        }
    }
}

@Suite struct `The sources.yml of Västerbotten` {
    private func read() throws -> ConfigurationCheck {
        let root = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
            .deletingLastPathComponent()
            .deletingLastPathComponent()
        return ConfigurationCheck(of: Array(try Data(contentsOf: root.appending(path: "sources.yml"))))
    }

    @Test func `is valid; only its example contact is noted`() throws {
        let check = try read()
        #expect(check.errors.isEmpty)
        #expect(check.notes.map(\.reason) == [.exampleContact("exportcentrum@example.org")])
        #expect(check.contactRefusal(fetching: try check.get().sources) != nil)
    }

    @Test func `watches present pages, and keeps the old addresses switched off`() throws {
        let configuration = try read().get()
        #expect(configuration.enabledSources.count >= 15)
        let old = configuration.sources.filter { $0.url.contains("corona") || $0.url.contains("/Sidor/") }
        #expect(!old.isEmpty && old.allSatisfy { !$0.enabled })
    }
}
