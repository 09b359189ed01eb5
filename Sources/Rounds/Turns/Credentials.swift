public import Transfer

/// Request header fields that are secret, by the name of the file that holds them; never logged.
public struct Credentials: Sendable {
    private let fields: [String: HeaderFields]

    public init(_ fields: [String: HeaderFields] = [:]) {
        self.fields = fields
    }

    func headers(named name: String) -> HeaderFields {
        fields[name] ?? HeaderFields()
    }
}
