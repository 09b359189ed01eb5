import Crypto
public import FoundationEssentials

/// The header fields of a signed delivery (Standard Webhooks 1.0.0).
public struct WebhookSignature: Hashable, Sendable {
    public let id: String
    /// Seconds since 1970, of this attempt.
    public let timestamp: Int
    /// `v1,BASE64` for each live secret, a space between.
    public let signature: String

    /// Signs `id.timestamp.body` with HMAC-SHA256.
    ///
    /// - Parameters:
    ///   - id: without a full stop, the same in every retry.
    ///   - secrets: more than one while a secret is being replaced.
    public init(of body: [UInt8], id: String, at moment: Date, secrets: [WebhookSecret]) {
        precondition(!id.contains("."), "a webhook-id holds no full stop")
        self.id = id
        timestamp = Int(moment.timeIntervalSince1970)
        let signed = Array("\(id).\(timestamp).".utf8) + body
        signature = secrets.map { secret in
            let code = HMAC<SHA256>.authenticationCode(for: signed, using: secret.key)
            return "v1," + Data(code).base64EncodedString()
        }.joined(separator: " ")
    }
}
