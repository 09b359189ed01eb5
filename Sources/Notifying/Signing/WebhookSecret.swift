import Crypto
import FoundationEssentials

/// The key that an endpoint's deliveries are signed with (Standard Webhooks 1.0.0): `whsec_` and the base64 of 24–64
/// random bytes. It is never printed.
public struct WebhookSecret: Sendable {
    let key: SymmetricKey

    /// - Parameter text: as the file holds it; white space around it is left out.
    /// - Throws: what is wrong with it, without the secret.
    public init(_ text: String) throws(WebhookSecretError) {
        let trimmed = String(text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
        guard trimmed.hasPrefix(Self.prefix) else { throw .noPrefix }
        guard let bytes = Data(base64Encoded: String(trimmed.dropFirst(Self.prefix.count))) else { throw .notBase64 }
        guard Self.sizes.contains(bytes.count) else { throw .wrongSize(bytes.count) }
        key = SymmetricKey(data: bytes)
    }

    static let prefix = "whsec_"
    static let sizes = 24...64
}

extension WebhookSecret: CustomStringConvertible {
    public var description: String { "\(Self.prefix)…" }
}

/// What is wrong with a secret; it never tells the secret.
public enum WebhookSecretError: Error, Hashable, Sendable, CustomStringConvertible {
    case noPrefix, notBase64
    case wrongSize(Int)

    public var description: String {
        switch self {
        case .noPrefix: "a webhook secret begins with whsec_; make one with: echo whsec_$(openssl rand -base64 32)"
        case .notBase64: "what follows whsec_ is not base64; make one with: echo whsec_$(openssl rand -base64 32)"
        case .wrongSize(let size): "a webhook secret has 24 to 64 bytes, this one has \(size)"
        }
    }
}
