import Addresses
import Testing

@testable import Fetching

@Suite struct `Following redirects` {
    private func trail(_ start: String = "https://exempel.se/a") throws -> RedirectTrail {
        RedirectTrail(from: try WebAddress(start))
    }

    @Test(arguments: [
        ("https://annat.se/b", "https://annat.se/b"), ("/b?x=1#del", "https://exempel.se/b?x=1"),
        ("b", "https://exempel.se/b"),
        ("//annat.se", "https://annat.se/"), ("?x", "https://exempel.se/a?x"),
        ("/st\u{C3}\u{B6}d", "https://exempel.se/st%C3%B6d"),
        ("/st\u{F6}d", "https://exempel.se/st%C3%B6d"), ("/a b", "https://exempel.se/a%20b"),
    ])
    func `F17 reads the target relative to the address that gave it`(location: String, target: String) throws {
        var trail = try trail()
        try trail.follow(status: 302, location: location)
        #expect(trail.current.text == target)
    }

    @Test func `F17 follows five and no more`() throws {
        var trail = try trail()
        for step in 1...5 { try trail.follow(status: 302, location: "/\(step)") }
        #expect(throws: RedirectFault.tooMany(limit: 5)) { try trail.follow(status: 302, location: "/6") }
        #expect(trail.hops.count == 5)
    }

    @Test(arguments: ["/a", "/a#del", "https://EXEMPEL.se:443/x/../a"])
    func `F17 finds rings on normalised addresses`(location: String) throws {
        var trail = try trail()
        try trail.follow(status: 302, location: "/b")
        #expect(throws: RedirectFault.self) { try trail.follow(status: 302, location: location) }
    }

    @Test func `F17 never goes from https to http`() throws {
        var trail = try trail()
        #expect(throws: RedirectFault.downgrade(to: try WebAddress("http://exempel.se/a"))) {
            try trail.follow(status: 301, location: "http://exempel.se/a")
        }
        var open = try self.trail("http://exempel.se/a")
        try open.follow(status: 301, location: "https://exempel.se/a")
        #expect(open.current.scheme == "https")
    }

    @Test(arguments: [nil, ""]) func `F17 needs a target`(location: String?) throws {
        var trail = try trail()
        #expect(throws: RedirectFault.withoutTarget) { try trail.follow(status: 302, location: location) }
    }

    @Test(arguments: ["http://", "https://a:99999/", "https://[::1"]) func `F17 needs a target that is an address`(
        location: String
    ) throws {
        var trail = try trail()
        #expect(throws: RedirectFault.badTarget(location)) { try trail.follow(status: 302, location: location) }
    }

    @Test(arguments: [
        (300, false), (301, true), (302, true), (303, true), (304, false), (307, true), (308, true), (200, false),
    ])
    func `F17 knows what a redirect is`(status: Int, isRedirect: Bool) {
        #expect(RedirectTrail.isRedirect(status) == isRedirect)
    }
}
