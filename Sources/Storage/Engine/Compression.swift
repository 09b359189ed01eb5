import CZlib
import FoundationEssentials

/// Snapshots are deflated (zlib, RFC 1950): pages shrink to a fifth.
enum Compression {
    static func deflated(_ bytes: [UInt8]) -> Data {
        var count = compressBound(UInt(bytes.count))
        var output = [UInt8](repeating: 0, count: Int(count))
        guard compress2(&output, &count, bytes, UInt(bytes.count), 6) == Z_OK else {
            fatalError("zlib: out of memory")  // compressBound leaves no other cause
        }
        return Data(output.prefix(Int(count)))
    }

    /// - Parameter size: the size before compression, as the row keeps it.
    /// - Returns: nil where the bytes are damaged.
    static func inflated(_ data: Data, size: Int) -> [UInt8]? {
        var output = [UInt8](repeating: 0, count: max(size, 1))
        var count = UInt(output.count)
        guard uncompress(&output, &count, Array(data), UInt(data.count)) == Z_OK, count == size else { return nil }
        return Array(output.prefix(size))
    }
}
