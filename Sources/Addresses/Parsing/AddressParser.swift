/// The Standard's "basic URL parser" (§4.4), a function for each of its states or for a run of them.
///
/// It works on UTF-8: every character that means something to it is ASCII.
struct AddressParser {
    let input: [UInt8]
    let base: AddressComponents?
    var position = 0
    var result = AddressComponents()

    static func parse(
        _ text: String, relativeTo base: AddressComponents?
    ) throws(AddressError.Reason) -> AddressComponents {
        var parser = AddressParser(input: cleaned(text), base: base)
        try parser.parse()
        return parser.result
    }

    /// Controls and spaces around an address, tabs and line ends anywhere in it, are taken out.
    private static func cleaned(_ text: String) -> [UInt8] {
        let bytes = Array(text.utf8)
        guard let first = bytes.firstIndex(where: { $0 > 0x20 }), let last = bytes.lastIndex(where: { $0 > 0x20 })
        else { return [] }
        return bytes[first...last].filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    }
}

extension AddressParser {
    var current: UInt8? { position < input.count ? input[position] : nil }
    var rest: ArraySlice<UInt8> { input[position...] }

    /// Whether `byte` separates path segments: `/`, and `\` in the special schemes.
    func isSlash(_ byte: UInt8?) -> Bool {
        byte == ASCII.slash || (byte == ASCII.backslash && result.isSpecial)
    }

    /// The first position at or after the current one where host or path segment ends.
    func endOfRun() -> Int {
        input[position...].firstIndex { isSlash($0) || $0 == ASCII.question || $0 == ASCII.hash } ?? input.count
    }
}

extension AddressParser {
    private mutating func parse() throws(AddressError.Reason) {
        guard let scheme = readScheme() else { return try parseWithoutScheme() }
        result.scheme = scheme
        let startsWithSlashes = rest.starts(with: "//".utf8)
        if scheme == "file" {
            try parseFile()
        } else if result.isSpecial, let base, base.scheme == scheme, !startsWithSlashes {
            try parseRelative(to: base)
        } else if result.isSpecial {
            try parseAuthorityIgnoringSlashes()
        } else if startsWithSlashes {
            position += 2
            try parseAuthority()
        } else if current == ASCII.slash {
            parsePath()
        } else {
            parseOpaquePath()
        }
    }

    /// The scheme in lower case; the position then stands after its colon. Nil, and nothing moved, without one.
    private mutating func readScheme() -> String? {
        guard let first = input.first, ASCII.isLetter(first) else { return nil }
        guard
            let end = input.firstIndex(where: {
                !ASCII.isLetterOrDigit($0) && $0 != ASCII.plus && $0 != ASCII.hyphen && $0 != ASCII.dot
            }), input[end] == ASCII.colon
        else { return nil }
        position = end + 1
        return String(decoding: input[..<end].map(ASCII.lowercased), as: UTF8.self)
    }

    private mutating func parseWithoutScheme() throws(AddressError.Reason) {
        guard let base else { throw .relativeWithoutBase }
        if base.path.isOpaque {
            guard current == ASCII.hash else { throw .baseWithoutHierarchy }
            result = base
            parseFragment()
        } else if base.scheme == "file" {
            result.scheme = "file"
            try parseFile()
        } else {
            try parseRelative(to: base)
        }
    }

    /// The states "relative" and "relative slash".
    private mutating func parseRelative(to base: AddressComponents) throws(AddressError.Reason) {
        result = base
        result.fragment = nil
        guard isSlash(current) else { return parseRelativePath() }
        position += 1
        if isSlash(current) {
            position += 1
            result = AddressComponents(scheme: base.scheme)
            if result.isSpecial { try parseAuthorityIgnoringSlashes() } else { try parseAuthority() }
        } else {
            position -= 1
            result.path = .hierarchy([])
            result.query = nil
            parsePath()
        }
    }

    /// A reference that begins with neither slash nor host: it keeps the base's folder, or just its path, or both.
    mutating func parseRelativePath() {
        switch current {
        case nil: return
        case ASCII.hash: parseFragment()
        case ASCII.question: parseQueryAndFragment()
        default:
            result.query = nil
            result.path.shorten(isFile: result.scheme == "file")
            parseSegments()
        }
    }
}
