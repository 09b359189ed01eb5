/// The schemes that the Standard treats apart: they have hosts, and `\` is read as `/`.
enum SpecialScheme {
    private static let defaultPorts: [String: UInt16] = ["ftp": 21, "http": 80, "https": 443, "ws": 80, "wss": 443]

    static func contains(_ scheme: String) -> Bool { scheme == "file" || defaultPorts[scheme] != nil }

    /// Nil for `file`, and for every scheme that is not special.
    static func defaultPort(of scheme: String) -> UInt16? { defaultPorts[scheme] }
}
