internal import Transfer

/// The directives of `Cache-Control` that bind a private cache (RFC 9111 §5.2.2).
struct CacheControl: Equatable {
    var noStore = false
    /// Also for the form that names fields, which a cache may treat so.
    var noCache = false
    /// Seconds; 0 where the value is none, as a broken lifetime counts as stale (§4.2.1).
    var maximumAge: Int?

    init(_ headers: HeaderFields) {
        for directive in Self.directives(headers.combined("Cache-Control") ?? "") {
            switch directive.name {
            case "no-store": noStore = true
            case "no-cache": noCache = true
            case "max-age" where maximumAge == nil: maximumAge = Self.seconds(directive.value) ?? 0
            default: break  // s-maxage and proxy-revalidate are for shared caches
            }
        }
    }

    /// Delta-seconds (§1.2.2); what is too large to hold is the largest there is.
    static func seconds(_ text: String) -> Int? {
        guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return min(Int(text) ?? .max, Int(Int32.max))
    }

    /// Splits at commas outside quotes; names in lower case, values unquoted.
    private static func directives(_ text: String) -> [(name: String, value: String)] {
        var parts: [String] = [""]
        var isQuoted = false
        for scalar in text.unicodeScalars {
            if scalar == "\"" { isQuoted.toggle() }
            if scalar == ",", !isQuoted {
                parts.append("")
            } else if scalar != "\"" {
                parts[parts.count - 1].unicodeScalars.append(scalar)
            }
        }
        return parts.map { part in
            let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map { half in
                String(half.drop { $0 == " " || $0 == "\t" }.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
            }
            return (halves[0].lowercased(), halves.count > 1 ? halves[1] : "")
        }
    }
}
