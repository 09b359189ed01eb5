/// Where the reports are served.
public struct WebSettings: Hashable, Sendable {
    /// A loopback address, `127.0.0.1`, `::1` or `localhost`: a reverse proxy stands before it where others shall read.
    public var host: String
    /// 0: any free one.
    public var port: Int
    /// The address under which people reach the pages, for links in mail and events; nil: the one that is listened to.
    public var url: String?

    public init(host: String = "127.0.0.1", port: Int = 8765, url: String? = nil) {
        self.host = host
        self.port = port
        self.url = url
    }
}
