/// An address within the region, apart from the port that it happens to be served on.
struct SiteAddress: Hashable, Sendable {
    /// The host's name before `.localhost`.
    let host: String
    var path: String
    var fragment: String?

    /// As a browser asks for it.
    func served(on port: Int) -> String { "http://\(host).localhost:\(port)\(path)" + anchor }

    /// As the truth names it: without scheme, `.localhost` and port.
    var plain: String { host + path + anchor }

    var withoutFragment: SiteAddress { SiteAddress(host: host, path: path, fragment: nil) }

    private var anchor: String { fragment.map { "#" + $0 } ?? "" }
}
