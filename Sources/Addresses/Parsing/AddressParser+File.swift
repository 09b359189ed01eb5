extension AddressParser {
    /// The states "file", "file slash" and "file host".
    mutating func parseFile() throws(AddressError.Reason) {
        result.host = .empty
        let fileBase = base.flatMap { $0.scheme == "file" ? $0 : nil }
        guard isSlash(current) else { return parseFileReference(relativeTo: fileBase) }
        position += 1
        if isSlash(current) {
            position += 1
            return try parseFileHost()
        }
        if let fileBase {
            result.host = fileBase.host
            if !DriveLetter.starts(rest), let drive = fileBase.path.segments.first,
                DriveLetter.isNormalized(drive.utf8)
            {
                result.path.append(drive)
            }
        }
        parseSegments()
    }

    private mutating func parseFileReference(relativeTo fileBase: AddressComponents?) {
        guard let fileBase else { return parseSegments() }
        result = fileBase
        result.fragment = nil
        if DriveLetter.starts(rest) {
            result.query = nil
            result.path = .hierarchy([])
            parseSegments()
        } else {
            parseRelativePath()
        }
    }

    private mutating func parseFileHost() throws(AddressError.Reason) {
        let end = endOfRun()
        let name = input[position..<end]
        // A drive letter is no host: it begins the path.
        if DriveLetter.matches(name) { return parseSegments() }
        if !name.isEmpty {
            let host = try HostParser.parse(name, isOpaque: false)
            result.host = host.text == "localhost" ? .empty : host
        }
        position = end
        parsePath()
    }
}
