import Foundation
import Model
import Testing

@testable import Configuring

/// A key of sources.yml with a range: what the decoder's constants say of it.
struct BoundedKey: Sendable, CustomTestStringConvertible {
    let path: String
    let low: String
    let high: String
    /// nil where there is none, or no single one.
    let standard: String?

    init(_ path: String, _ range: ClosedRange<Int>, _ standard: Int?) {
        self.path = path
        (low, high) = ("\(range.lowerBound)", "\(range.upperBound)")
        self.standard = standard.map { "\($0)" }
    }

    init(_ path: String, _ range: ClosedRange<Duration>, _ standard: Duration?) {
        self.path = path
        (low, high) = (DurationText.spell(range.lowerBound), DurationText.spell(range.upperBound))
        self.standard = standard.map(DurationText.spell)
    }

    static func size(_ path: String, _ range: ClosedRange<Int>, _ standard: Int) -> BoundedKey {
        BoundedKey(
            path: path, low: SizeText.spell(range.lowerBound), high: SizeText.spell(range.upperBound),
            standard: SizeText.spell(standard))
    }

    private init(path: String, low: String, high: String, standard: String?) {
        (self.path, self.low, self.high, self.standard) = (path, low, high, standard)
    }

    var name: String { path.split(separator: "/").last.map(String.init) ?? path }
    var testDescription: String { path }

    static let all: [BoundedKey] = {
        let (limits, region, stale, follow) = (Limits(), RegionLimits(), StalePolicy(), FollowRules())
        return [
            BoundedKey("limits/timeout", Bounds.timeout, limits.timeout),
            BoundedKey("limits/connect_timeout", Bounds.connectTimeout, limits.connectTimeout),
            .size("limits/max_bytes", Bounds.bytes, limits.maximumBytes),
            .size("limits/max_sitemap_bytes", Bounds.bytes, limits.maximumSitemapBytes),
            BoundedKey("limits/max_redirects", Bounds.redirects, limits.maximumRedirects),
            BoundedKey("limits/max_observations", Bounds.observations, limits.maximumObservations),
            BoundedKey("limits/connections", Bounds.connections, limits.connections),
            BoundedKey("limits/min_speed", Bounds.speed, limits.minimumSpeed),
            BoundedKey("limits/slow_for", Bounds.slowFor, limits.slowFor),
            BoundedKey("limits/max_ratio", Bounds.ratio, limits.maximumRatio),
            .size("limits/max_header_bytes", Bounds.headerBytes, limits.maximumHeaderBytes),
            BoundedKey("limits/hosts", Bounds.hosts, region.hosts),
            BoundedKey("limits/keep_fetches", Bounds.keeping, region.keepFetches),
            BoundedKey("limits/keep_snapshots", Bounds.keeping, region.keepSnapshots),
            BoundedKey("defaults/every", Bounds.every, nil), BoundedKey("defaults/delay", Bounds.delay, .seconds(5)),
            BoundedKey("defaults/stale/review_every", Bounds.reviewEvery, nil),
            BoundedKey("defaults/stale/review_within", Bounds.reviewEvery, nil),
            BoundedKey("defaults/stale/withdraw_after", Bounds.withdrawAfter, stale.withdrawAfter),
            BoundedKey("promoters/[]/sources/[]/follow/depth", Bounds.followDepth, follow.depth),
            BoundedKey("promoters/[]/sources/[]/follow/pages", Bounds.followPages, follow.pages),
        ]
    }()
}

@Suite struct `The bounds of sources.yml` {
    @Test func `are all listed here: whatever has a range in the page`() throws {
        let ranged = try pageRows().filter { $0.value.count == 4 && !$0.value[2].isEmpty }.keys
        #expect(Set(ranged).subtracting(BoundedKey.all.map(\.name)).isEmpty)
        #expect(Set(KnownKeys.regionLimits).isSubset(of: Set(BoundedKey.all.map(\.name))))
    }

    @Test(arguments: BoundedKey.all) func `are those of the page, range and default`(key: BoundedKey) throws {
        let row = try #require(try pageRows()[key.name], "no row for '\(key.name)'")
        #expect(row.count == 4)
        #expect(row[2] == "\(key.low)–\(key.high)")
        if let standard = key.standard { #expect(row[3] == standard) }
    }

    @Test(arguments: BoundedKey.all) func `are those of the JSON Schema, range and default`(key: BoundedKey) throws {
        let schema = try `The JSON Schema of sources.yml`().object(at: key.path)
        if schema["type"] as? String == "integer" {
            #expect(schema["minimum"].map { "\($0)" } == key.low && schema["maximum"].map { "\($0)" } == key.high)
        } else {
            let description = try #require(schema["description"] as? String)
            #expect(description.contains("\(key.low) to \(key.high)") || description.contains("0s where"))
        }
        if let standard = key.standard { #expect(schema["default"].map { "\($0)" } == standard) }
    }

    @Test(arguments: BoundedKey.all.filter { $0.path.hasPrefix("limits/") && $0.name != "connections" })
    func `are those that the decoder holds to`(key: BoundedKey) {
        for (value, isTaken) in [(key.low, true), (key.high, true), (beyond(key.high), false), ("0x", false)] {
            let mistakes = complaints(of: file(withSource: "kind: page") + "limits:\n  \(key.name): \(value)\n")
            #expect(mistakes.isEmpty == isTaken, "\(key.name): \(value): \(mistakes)")
        }
    }

    /// One more of the same unit.
    private func beyond(_ value: String) -> String {
        let digits = value.prefix { $0.isNumber }
        return "\((Int(digits) ?? 0) + 1)\(value.dropFirst(digits.count))"
    }

    /// The cells of the page's rows by key, without the marks of code.
    private func pageRows() throws -> [String: [String]] {
        let root = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let page = try String(contentsOf: root.appending(path: "Documentation/sources.yml.md"), encoding: .utf8)
        var rows: [String: [String]] = [:]
        for line in page.split(separator: "\n") where line.hasPrefix("| `") {
            let cells = line.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false).map {
                $0.replacing("`", with: "").trimmingCharacters(in: .whitespaces)
            }
            if rows[cells[0]] == nil { rows[cells[0]] = cells }
        }
        return rows
    }
}
