import Addresses

/// Addresses, alone and relative to one: what was read, read again, is the same.
enum AddressTarget: FuzzTarget {
    static let name = "address"

    static func read(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        for base in [nil, try? WebAddress("https://fuzz.example/a/b?c#d")] {
            guard let address = try? WebAddress(text, relativeTo: base) else { continue }
            let again = try? WebAddress(address.text)
            precondition(again?.text == address.text, "\(address.text) reads as \(again?.text ?? "nothing")")
            _ = AddressPolicy().judge(address)
        }
    }
}
