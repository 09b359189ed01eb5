internal import Addresses
internal import Glibc

/// The IP address within a C socket address.
enum SocketAddress {
    /// - Returns: nil for another family than IPv4 and IPv6.
    static func read(_ start: UnsafeRawPointer?, family: Int32) -> IPAddress? {
        switch (start, family) {
        case (let start?, AF_INET):
            var address = start.loadUnaligned(as: sockaddr_in.self).sin_addr
            return withUnsafeBytes(of: &address) { IPAddress(bytes: $0) }
        case (let start?, AF_INET6):
            var address = start.loadUnaligned(as: sockaddr_in6.self).sin6_addr
            return withUnsafeBytes(of: &address) { IPAddress(bytes: $0) }
        default:
            return nil
        }
    }
}
