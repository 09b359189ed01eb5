import Configuring
import Foundation
import Testing

private let practice = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/region/sources.yml")

@Suite(.enabled(if: FileManager.default.fileExists(atPath: practice.path)))
struct `The sources.yml of a practice region beside the checkout` {
    @Test func `is accepted as it is`() throws {
        let check = ConfigurationCheck(of: Array(try Data(contentsOf: practice)))
        #expect(check.errors.isEmpty)
        let configuration = try check.get()
        #expect(!configuration.sources.isEmpty)
        #expect(check.contactRefusal(fetching: configuration.sources) == nil)
    }
}
