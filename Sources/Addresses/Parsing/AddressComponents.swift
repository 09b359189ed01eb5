/// The parts of an address, percent-encoded (the Standard's "URL record").
struct AddressComponents: Hashable, Sendable {
    var scheme = ""
    var userName = ""
    var password = ""
    var host: Host?
    var port: UInt16?
    var path = Path.hierarchy([])
    var query: String?
    var fragment: String?

    enum Path: Hashable, Sendable {
        /// Segments between slashes.
        case hierarchy([String])
        /// One string, as in `mailto:info@example.org`.
        case opaque(String)
    }

    var isSpecial: Bool { SpecialScheme.contains(scheme) }
    var hasCredentials: Bool { !userName.isEmpty || !password.isEmpty }
}

extension AddressComponents.Path {
    var segments: [String] {
        switch self {
        case .hierarchy(let segments): segments
        case .opaque: []
        }
    }

    var isOpaque: Bool {
        if case .opaque = self { true } else { false }
    }

    var text: String {
        switch self {
        case .hierarchy(let segments): segments.reduce(into: "") { $0 += "/" + $1 }
        case .opaque(let text): text
        }
    }

    mutating func append(_ segment: String) {
        guard case .hierarchy(var segments) = self else { return }
        self = .opaque("")  // so that the array is not shared while it grows
        segments.append(segment)
        self = .hierarchy(segments)
    }

    /// Takes the last segment away, but never the drive of a file (§4.3, "shorten").
    mutating func shorten(isFile: Bool) {
        guard case .hierarchy(var segments) = self, let last = segments.last else { return }
        if isFile, segments.count == 1, DriveLetter.isNormalized(last.utf8) { return }
        self = .opaque("")
        segments.removeLast()
        self = .hierarchy(segments)
    }
}

extension AddressComponents {
    /// §4.5, URL serializing.
    var serialised: String {
        var text = scheme + ":"
        if let host {
            text += "//"
            if hasCredentials {
                text += userName + (password.isEmpty ? "" : ":" + password) + "@"
            }
            text += host.text + (port.map { ":\($0)" } ?? "")
        } else if path.segments.count > 1, path.segments.first == "" {
            text += "/."  // else the path would read as a host
        }
        text += path.text
        if let query { text += "?" + query }
        if let fragment { text += "#" + fragment }
        return text
    }
}
