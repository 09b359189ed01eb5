import Addresses
import FoundationEssentials
import Glibc
import Measuring
import Transfer

/// nginx on loopback with pages of one size, in a folder of its own.
struct LocalSite {
    enum List: String { case cold, unchanged }

    let port: UInt16
    /// All pages are of one moment, and so have the same validators.
    let entityTag = "\"5f5e1000-7530\""
    let lastModified = "Sun, 13 Sep 2020 12:26:40 GMT"
    private let folder: String

    init(pages: Int, bytes: Int) throws {
        var template = Array("/tmp/samsyn-bench-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw Fetches.Wrong(what: "no folder in /tmp") }
        folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        port = try Self.freePort()
        chmod(folder, 0o755)
        mkdir(folder + "/pages", 0o755)
        let page = Data(repeating: UInt8(ascii: "x"), count: bytes)
        for number in 0..<pages { try write(page, to: "pages/\(number)") }
        try write(configuration, to: "nginx.conf")
        try writeList(.cold, pages: pages, header: [])
        try writeList(
            .unchanged, pages: pages,
            header: ["If-None-Match: \(entityTag)", "If-Modified-Since: \(lastModified)"])
        _ = try MeasuredRun(of: ["nginx", "-c", folder + "/nginx.conf"])
    }

    /// curl's arguments for a list: it throws away what it gets, and says nothing.
    func curl(_ list: List) -> [String] {
        let parallel = "\(FetchingSpeed.inParallel)"
        return ["curl", "--silent", "--parallel", "--parallel-max", parallel, "--config", "\(folder)/\(list.rawValue)"]
    }

    func stop() {
        _ = try? MeasuredRun(of: ["nginx", "-c", folder + "/nginx.conf", "-s", "stop"])
        _ = try? MeasuredRun(of: ["rm", "-r", folder])
    }

    private func write(_ data: Data, to name: String) throws {
        try data.write(to: URL(filePath: "\(folder)/\(name)"))
        var times = [timeval(tv_sec: 1_600_000_000, tv_usec: 0), timeval(tv_sec: 1_600_000_000, tv_usec: 0)]
        utimes("\(folder)/\(name)", &times)
    }

    private func writeList(_ list: List, pages: Int, header: [String]) throws {
        let fields = header.map { "header = \"\($0.replacing("\"", with: "\\\""))\"" }
        let addresses = (0..<pages).flatMap { ["url = http://127.0.0.1:\(port)/\($0)", "output = /dev/null"] }
        try write(Data((fields + addresses).joined(separator: "\n").utf8), to: list.rawValue)
    }

    private var configuration: Data {
        let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map { "\($0)_temp_path \(folder)/\($0);" }
        return Data(
            """
            worker_processes 1; pid \(folder)/nginx.pid; error_log \(folder)/error.log;
            events { worker_connections 1024; }
            http {
                access_log off; sendfile on; keepalive_requests 1000000; default_type text/html;
                \(temporary.joined(separator: " "))
                server { listen 127.0.0.1:\(port); root \(folder)/pages; }
            }
            """.utf8)
    }

    /// A port that nobody listens on.
    private static func freePort() throws -> UInt16 {
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(socket) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(socket, $0, length) == 0 && getsockname(socket, $0, &length) == 0
            }
        }
        guard isBound else { throw Fetches.Wrong(what: "no free port") }
        return in_port_t(bigEndian: address.sin_port)
    }
}
