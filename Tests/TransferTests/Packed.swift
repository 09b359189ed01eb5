/// "Lån och stöd", packed well.
enum Packed {
    static let brotli = Bombs.bytes("8b06804cc3a56e206f6368207374c3b66403")
    static let zstandard = Bombs.bytes("28b52ffd240e7100004cc3a56e206f6368207374c3b664ede4f82e")
    static let emptyZstandardFrame = Bombs.bytes("28b52ffd240001000099e9d851")
    static let deflate = Bombs.bytes("789cf339bc344f213f3943a1b8e4f0b614002e920661")
    static let brotliOfGzip = Bombs.bytes(
        "8b10801f8b0800000000000003f339bc344f213f3943a1b8e4f0b61400a47dbde40e00000003")
}
