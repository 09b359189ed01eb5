internal import Addresses
internal import CCurl
internal import Glibc

/// Where libcurl is about to open a socket to, as its callback gives it. Not kept past the callback.
struct PeerAddress {
    private let peer: UnsafeMutablePointer<curl_sockaddr>

    init(_ peer: UnsafeMutablePointer<curl_sockaddr>) {
        self.peer = peer
    }

    /// The IP address; nil for another family.
    var address: IPAddress? {
        // The address is behind the fixed fields and may be longer than the `sockaddr` that the header declares.
        let offset = MemoryLayout<curl_sockaddr>.offset(of: \.addr) ?? 0
        return SocketAddress.read(UnsafeRawPointer(peer).advanced(by: offset), family: peer.pointee.family)
    }

    func openSocket() -> curl_socket_t {
        socket(peer.pointee.family, peer.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue), peer.pointee.protocol)
    }
}
