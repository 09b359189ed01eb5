import Addresses
import FoundationEssentials
import Testing
import Transfer

@testable import Fetching

/// SplitMix64: the same noise in every run.
struct Noise: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// Pieces of what stands in header fields, in no order, with bytes of any kind between them.
    mutating func value() -> String {
        let pieces = [
            "max-age", "=", ",", "\"", "no-store", "0", "99999999999999999999", "-", " ", ";", "Sun", "Nov", "06",
            "1994",
            "08:49:37", "GMT", "*", "Vary", "\t", "W/", "http", "://", "/", "..", "%", "[", "]", "@", "?", "#", ":",
            "\u{FF}", "\u{0}",
        ]
        return (0..<Int.random(in: 0...12, using: &self)).map { _ in
            Bool.random(using: &self)
                ? pieces.randomElement(using: &self) ?? ""
                : String(Unicode.Scalar(UInt8.random(in: 0...255, using: &self)))
        }.joined()
    }
}

@Suite struct `Header fields full of noise` {
    @Test(arguments: 0..<8) func `give bounded answers and never a crash`(seed: UInt64) throws {
        var noise = Noise(state: seed)
        let start = try WebAddress("https://exempel.se/stod")
        for _ in 0..<500 {
            let headers = HeaderFields(
                ["Cache-Control", "Expires", "Date", "Age", "Last-Modified", "Vary", "ETag", "Retry-After"].map {
                    HeaderField($0, noise.value())
                })
            let freshness = Freshness(of: headers, requested: monday, received: monday)
            #expect(freshness.until >= monday && freshness.until <= monday + Freshness.longest)
            if let wait = RetryAfter(status: 503, headers: headers, now: monday) {
                #expect(wait.until > monday && wait.until <= monday + RetryAfter.longest)
            }
            let stored = StoredResponse(
                address: start, headers: headers, requestHeaders: [:], requested: monday, received: monday)
            #expect((stored?.conditions(for: start, request: [:]).fields.count ?? 0) <= 2)
            var trail = RedirectTrail(from: start)
            if (try? trail.follow(status: 302, location: noise.value())) != nil {
                #expect(trail.current.scheme != "http")
            }
        }
    }
}
