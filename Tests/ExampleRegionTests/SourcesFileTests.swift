import Configuring
import Testing

@testable import ExampleRegion

@Suite struct `The example region's sources.yml` {
    @Test func `names every promoter and watched page on its host and port`() {
        let text = SourcesFile.text(of: region)
        for source in DeclaredSource.all(in: region.state(1)) {
            #expect(text.contains("      - id: \(source.id)\n        url: \(source.address.served(on: 8700))\n"))
        }
        #expect(region.state(1).promoters.allSatisfy { text.contains("  - id: \($0.id)\n    name: \($0.name)\n") })
        #expect(text.contains("allow_addresses: [127.0.0.0/8, \"::1/128\"]"))
    }

    @Test func `is accepted as it is, and its contact may ask loopback hosts`() throws {
        let check = ConfigurationCheck(of: Array(SourcesFile.text(of: region).utf8))
        #expect(check.errors.isEmpty)
        #expect(check.contactRefusal(fetching: try check.get().sources) == nil)
    }

    @Test func `watches the pages behind a list, but not those behind a feed`() {
        let sources = DeclaredSource.all(in: region.state(1))
        #expect(sources.contains { $0.page == "lyft-lan" && $0.offering == "lyft-tillvaxt" && $0.every == "7d" })
        #expect(!sources.contains { $0.page == "skog-utlysningar" && $0.offering != nil })
        #expect(Set(sources.map(\.kind)) == ["page", "feed", "calendar"])
    }
}
