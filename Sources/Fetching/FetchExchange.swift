public import Addresses
public import Transfer

/// One request and what came of it, as whoever repairs a source wants to see it.
public struct FetchExchange: Sendable {
    public var address: WebAddress
    /// As they were sent, in order; of those from a credentials file the value is ``redacted``.
    public var requestHeaders: HeaderFields
    public var answer: Result<TransferResponse, TransferError>
    /// What let the server's address in, or refused it.
    public var policy: AddressPolicy

    /// Stands for a secret.
    public static let redacted = "(secret, not shown)"

    init(
        _ request: TransferRequest, secrets: HeaderFields, answer: Result<TransferResponse, TransferError>
    ) {
        address = request.address
        policy = request.policy
        self.answer = answer
        requestHeaders = HeaderFields(
            request.sentHeaders.fields.map { field in
                secrets.fields.contains(field) ? HeaderField(field.name, Self.redacted) : field
            })
    }
}
