/// Small bodies that unpack to far more than they are worth. All of them are zeros.
enum Bombs {
    /// 40 MB of zeros as gzip: one block in which every two bits stand for 258 bytes.
    static let gzip: [UInt8] =
        bytes("1f8b0800000000000203ecc101010000008090feafee080a") + Array(repeating: 0, count: 38_000)

    /// 20 MB of zeros, packed twice.
    static let nestedGzip = bytes(
        """
        1f8b0800000000000203eddb3b0e01011405d019a610057a05895aa1d34868d412518b05580389a8341adbc016ec403791282c4014122adfb10\
        a999c53bdfa9637f75516b92091c99e7761f83da6cbd7e692cb0700000040ca4d0fb36c520604d577dced0d00000080b41b150bd1af14780ccb\
        1d7100000040eacd5bcdd26f21709d8c237100000040eaadeea7655205b4f7ef78bd0d7d4d0000c09f3b669efd5b2da837c20fe1a43b8f094c0\
        000
        """)

    /// 20 MB of zeros as brotli.
    static let brotli = bytes(
        "cbffff3ff82700e2b14020f7fe8fffff7ff04f00c4611180eefd5ffeb3c4e09f0088c302005d9218")

    /// 128 kB of zeros in each of 200 run-length blocks (RFC 8878 §3.1.1.2).
    static let zstandard: [UInt8] =
        bytes("28b52ffd0068") + (0..<200).flatMap { _ in [0x02, 0x00, 0x10, 0x00] as [UInt8] }

    /// A hundred zeros in a frame that claims a window of 128 MiB for them.
    static let zstandardWindow = bytes("28b52ffd008844000010000001003f012c23030000")

    static func bytes(_ hex: String) -> [UInt8] {
        let digits = hex.utf8.compactMap { $0 >= 0x61 ? $0 - 0x57 : $0 >= 0x30 ? $0 - 0x30 : nil }
        return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }
}
