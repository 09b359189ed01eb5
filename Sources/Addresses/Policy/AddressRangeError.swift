/// Why a text is no block of IP addresses.
public struct AddressRangeError: Error, Hashable, Sendable {
    /// The text as it was given.
    public let text: String
    public let reason: Reason

    public enum Reason: Hashable, Sendable {
        case invalidAddress
        case invalidLength(longest: Int)
        /// Bits are set after the prefix: a slip of the pen that would silently widen or shift the block.
        case addressWithinRange(first: IPAddress, length: Int)
    }
}

extension AddressRangeError: CustomStringConvertible {
    public var description: String {
        switch reason {
        case .invalidAddress: "'\(text)' is no block of addresses; write one such as 10.1.0.0/16 or fd00::/8"
        case .invalidLength(let longest): "'\(text)' must end in a number from 0 to \(longest) after the slash"
        case .addressWithinRange(let first, let length):
            "'\(text)' is an address within a block; write \(first)/\(length) for the block"
        }
    }
}
