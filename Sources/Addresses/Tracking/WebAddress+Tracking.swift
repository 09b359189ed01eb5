extension WebAddress {
    /// The same page without parameters that only say who follows the link: campaign tags, click and session
    /// identifiers, in the query, in the path (`;jsessionid=`) and in a fragment that is made like a query.
    ///
    /// What is kept keeps its order and spelling; an address without such parameters comes back as it is.
    public var withoutTracking: WebAddress {
        guard isHTTP else { return self }
        let query = query.map(Self.withoutTracking)
        let fragment = fragment.map { $0.contains("=") ? Self.withoutTracking($0) : $0 }
        let segments = pathSegments.compactMap(Self.withoutSession)
        guard query != self.query || fragment != self.fragment || segments != pathSegments else { return self }
        return changing {
            $0.query = query == "" ? nil : query
            $0.fragment = fragment == "" ? nil : fragment
            $0.path = .hierarchy(segments.isEmpty ? [""] : segments)
        }
    }

    /// The parameters that are kept; the text itself where all are.
    private static func withoutTracking(_ parameters: String) -> String {
        let all = parameters.utf8.split(separator: UInt8(ascii: "&"))
        let kept = all.filter { !isTracking($0) }
        return kept.count == all.count ? parameters : kept.map { String(Substring($0)) }.joined(separator: "&")
    }

    private static func isTracking(_ parameter: Substring.UTF8View) -> Bool {
        let parts = parameter.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = parts.first else { return false }
        let name = normalizedName(Array(first))
        let value = parts.count > 1 ? parts[1] : parameter.suffix(0)
        if let length = TrackingParameters.ambiguousSessions[name] { return isSession(value, from: length) }
        return TrackingParameters.names.contains(name) || isSessionName(name)
            || TrackingParameters.prefixes.contains { name.hasPrefix($0) }
            || TrackingParameters.suffixes.contains { name.hasSuffix($0) }
    }

    private static func isSessionName(_ name: String) -> Bool {
        TrackingParameters.sessions.contains(name) || name.hasPrefix(TrackingParameters.sessionPrefix)
    }

    private static func isSession(_ value: Substring.UTF8View, from length: Int) -> Bool {
        if value.count >= TrackingParameters.sessionLength { return true }
        return value.count >= length && value.contains(where: ASCII.isDigit) && value.contains(where: ASCII.isLetter)
    }

    /// Decoded, in lower case, without the `amp;` that an address escaped twice carries.
    private static func normalizedName(_ bytes: [UInt8]) -> String {
        let name = String(decoding: PercentEncoding.decode(bytes[...]).map(ASCII.lowercased), as: UTF8.self)
        return name.hasPrefix("amp;") ? String(name.dropFirst(4)) : name
    }

    /// The segment without `;jsessionid=…`; nil for `(S(…))`, which is a session and nothing else.
    private static func withoutSession(_ segment: String) -> String? {
        if segment.hasPrefix("(S("), segment.hasSuffix("))") { return nil }
        guard segment.utf8.contains(UInt8(ascii: ";")) else { return segment }
        let parts = segment.split(separator: ";", omittingEmptySubsequences: false)
        let kept = parts.enumerated().filter { index, part in
            let name = part.prefix { $0 != "=" }
            return index == 0 || !isSessionName(normalizedName(Array(name.utf8)))
        }
        let result = kept.map { String($0.element) }.joined(separator: ";")
        return isDots(result) ? segment : result
    }

    /// `.` and `..` are no names of a folder: a segment must not become one.
    private static func isDots(_ segment: String) -> Bool {
        let decoded = PercentEncoding.decode(Array(segment.utf8)[...])
        return decoded.count <= 2 && !decoded.isEmpty && decoded.allSatisfy { $0 == ASCII.dot }
    }
}
