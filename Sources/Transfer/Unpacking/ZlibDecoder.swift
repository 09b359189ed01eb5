internal import CZlib

/// gzip (RFC 1952) and deflate (RFC 1950, and the bare RFC 1951 that some servers send instead).
final class ZlibDecoder: BodyDecoder {
    enum Form { case gzip, deflate }

    private let form: Form
    private let room = DecodingRoom()
    /// zlib keeps pointers to it: it must not move.
    private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    private var isOpen = false
    private(set) var isAtEnd = false

    init(_ form: Form) {
        self.form = form
        stream.initialize(to: z_stream())
    }

    deinit {
        if isOpen { inflateEnd(stream) }
        stream.deallocate()
    }

    func decode(_ input: UnsafeRawBufferPointer, _ take: (UnsafeRawBufferPointer) -> Bool) -> DecodedPiece {
        guard let first = input.first else { return .well }
        if isAtEnd { return .spoilt }
        if !isOpen { open(first) }
        // zlib only reads from it.
        stream.pointee.next_in = UnsafeMutableRawPointer(mutating: input.baseAddress)?.assumingMemoryBound(
            to: UInt8.self)
        stream.pointee.avail_in = UInt32(input.count)
        repeat {
            stream.pointee.next_out = room.bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)
            stream.pointee.avail_out = UInt32(room.bytes.count)
            let code = inflate(stream, Z_NO_FLUSH)
            guard code == Z_OK || code == Z_STREAM_END || code == Z_BUF_ERROR else { return .spoilt }
            isAtEnd = code == Z_STREAM_END
            let count = room.bytes.count - Int(stream.pointee.avail_out)
            if count > 0, !take(room.filled(count)) { return .refused }
        } while !isAtEnd && stream.pointee.avail_out == 0
        return stream.pointee.avail_in == 0 ? .well : .spoilt
    }

    private func open(_ first: UInt8) {
        // A zlib header begins with the method 8; a bare block that begins so is not in use.
        let hasHeader = first & 0x0F == 8 && first >> 4 <= 7
        let windowBits: Int32 = form == .gzip ? 15 + 16 : hasHeader ? 15 : -15
        guard samsyn_inflate_init(stream, windowBits) == Z_OK else { fatalError("inflateInit2: out of memory") }
        isOpen = true
    }
}
