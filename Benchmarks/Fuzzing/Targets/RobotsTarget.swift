import Addresses
import Fetching

/// robots.txt.
enum RobotsTarget: FuzzTarget {
    static let name = "robots"

    static func read(_ bytes: [UInt8]) {
        let rules = RobotsRules(parsing: bytes)
        for address in addresses { _ = rules.decision(agent: "samsyn", address: address).description }
        _ = rules.crawlDelay(for: "samsyn")
    }

    private static let addresses = ["/", "/a/b?c=d%2F", "/%C3%A5/*$"].compactMap {
        try? WebAddress("https://fuzz.example" + $0)
    }
}
