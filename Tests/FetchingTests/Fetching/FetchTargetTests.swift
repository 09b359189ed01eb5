import Addresses
import Model
import Testing
import Transfer

@testable import Fetching

@Suite struct `A source as a target` {
    private func source(_ url: String, _ change: (inout Source) -> Void = { _ in }) -> Source {
        var source = Source(id: "exempel-stod", promoter: "exempel", url: url)
        change(&source)
        return source
    }

    @Test func `S3 lets the port in that the source writes, for its host alone`() throws {
        let target = try FetchTarget(source("https://exempel.se:8443/stod"))
        #expect(target.manners.policy.judge(try WebAddress("https://exempel.se:8443/annat")) == nil)
        #expect(target.manners.policy.judge(try WebAddress("https://annat.se:8443/")) == .port(8443))
        #expect(try FetchTarget(source("https://exempel.se/")).manners.policy.writtenPorts.isEmpty)
    }

    @Test func `S4 lets the ranges in that the source names`() throws {
        let target = try FetchTarget(source("http://intranat.exempel.se/") { $0.allowedAddresses = ["10.1.0.0/16"] })
        #expect(target.manners.policy.exempts(.v4(0x0A01_0203)) && !target.manners.policy.exempts(.v4(0x0A02_0203)))
        #expect(throws: AddressRangeError.self) {
            try FetchTarget(source("http://exempel.se/") { $0.allowedAddresses = ["10.1.0.0/99"] })
        }
    }

    @Test func `F13 waits five seconds where the source says nothing`() throws {
        #expect(try FetchTarget(source("https://exempel.se/")).manners.delay == .seconds(5))
        #expect(try FetchTarget(source("https://exempel.se/") { $0.delay = .seconds(9) }).manners.delay == .seconds(9))
    }

    @Test func `S5 gives a sitemap more room than a page`() throws {
        #expect(try FetchTarget(source("https://exempel.se/")).limits.bodyBytes == 10 << 20)
        #expect(try FetchTarget(source("https://exempel.se/") { $0.kind = .sitemap }).limits.bodyBytes == 50 << 20)
    }

    @Test func `takes a page of the source with the source's own bounds`() throws {
        let page = try WebAddress("https://exempel.se/stod/lan")
        let target = try FetchTarget(
            source("https://exempel.se/") { source in
                source.limits.timeout = .seconds(7)
                source.limits.maximumRedirects = 2
                source.robotsIgnoredBecause = "avtal"
                source.proxy = "http://proxy.exempel.se:3128"
            }, page: page)
        #expect(target.address == page && target.limits.timeout == .seconds(7) && target.maximumRedirects == 2)
        #expect(target.robotsIgnoredBecause == "avtal")
        #expect(target.proxy?.origin == "http://proxy.exempel.se:3128" && target.manners.isThroughProxy)
    }
}
