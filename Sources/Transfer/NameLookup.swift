public import Addresses
internal import Glibc

/// Asks the system for the addresses of a host name, on a thread of its own: the call blocks and cannot be cancelled.
public enum NameLookup {
    /// - Returns: the addresses, in numeric order and each once; none where the name has none. `localhost` and all
    ///   names under it are loopback, whatever the resolver says (RFC 6761 §6.3).
    public static func addresses(of name: String) async -> [IPAddress] {
        if let address = IPAddress(name) { return [address] }
        if name == "localhost" || name.hasSuffix(".localhost") { return [.v4(0x7F00_0001)] }
        return await withCheckedContinuation { continuation in
            OwnThread.start { continuation.resume(returning: resolve(name)) }
        }
    }

    private static func resolve(_ name: String) -> [IPAddress] {
        var wanted = addrinfo()
        wanted.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(name, nil, &wanted, &list) == 0 else { return [] }
        defer { freeaddrinfo(list) }
        let found = sequence(first: list) { $0?.pointee.ai_next }.prefix { $0 != nil }.compactMap { entry in
            entry.flatMap { SocketAddress.read($0.pointee.ai_addr, family: $0.pointee.ai_family) }
        }
        return Set(found).sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    }
}
