extension AddressParser {
    /// The state "path start": a path, or none at all, after the host.
    mutating func parsePath() {
        if result.isSpecial {
            if isSlash(current) { position += 1 }
            parseSegments()
        } else if current == ASCII.slash {
            position += 1
            parseSegments()
        } else if current == ASCII.question || current == ASCII.hash {
            parseQueryAndFragment()
        }
    }

    /// The state "path", once for each segment.
    mutating func parseSegments() {
        while true {
            let end = endOfRun()
            let isFollowedBySlash = end < input.count && isSlash(input[end])
            add(input[position..<end], isFollowedBySlash: isFollowedBySlash)
            position = end
            guard isFollowedBySlash else { break }
            position += 1
        }
        parseQueryAndFragment()
    }

    private mutating func add(_ bytes: ArraySlice<UInt8>, isFollowedBySlash: Bool) {
        switch dots(in: bytes) {
        case 2:
            result.path.shorten(isFile: result.scheme == "file")
            if !isFollowedBySlash { result.path.append("") }
        case 1:
            if !isFollowedBySlash { result.path.append("") }
        default:
            var segment = PercentEncoding.encode(bytes, .path)
            if result.scheme == "file", result.path.segments.isEmpty, DriveLetter.matches(bytes) {
                segment = segment.prefix(1) + ":"
            }
            result.path.append(segment)
        }
    }

    /// 1 for `.`, 2 for `..`, with `%2e` for a dot; else nil.
    private func dots(in segment: ArraySlice<UInt8>) -> Int? {
        var dots = 0
        var rest = segment
        while let first = rest.first, dots < 3 {
            if first == ASCII.dot {
                rest = rest.dropFirst()
            } else if first == ASCII.percent, rest.prefix(3).map(ASCII.lowercased).elementsEqual("%2e".utf8) {
                rest = rest.dropFirst(3)
            } else {
                return nil
            }
            dots += 1
        }
        return 1...2 ~= dots && rest.isEmpty ? dots : nil
    }

    /// What follows the scheme of `mailto:` and its like.
    mutating func parseOpaquePath() {
        let end = rest.firstIndex { $0 == ASCII.question || $0 == ASCII.hash } ?? input.count
        var text = PercentEncoding.encode(input[position..<end], .control)
        if end < input.count, text.last == " " {
            text = text.dropLast() + "%20"  // else the space would be lost when the address is read again
        }
        result.path = .opaque(text)
        position = end
        parseQueryAndFragment()
    }

    mutating func parseQueryAndFragment() {
        if current == ASCII.question {
            position += 1
            let end = rest.firstIndex(of: ASCII.hash) ?? input.count
            result.query = PercentEncoding.encode(input[position..<end], result.isSpecial ? .specialQuery : .query)
            position = end
        }
        parseFragment()
    }

    mutating func parseFragment() {
        guard current == ASCII.hash else { return }
        result.fragment = PercentEncoding.encode(input[(position + 1)...], .fragment)
        position = input.count
    }
}
