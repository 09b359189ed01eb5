/// Who gets the reports by mail, and through which server.
public struct MailSettings: Hashable, Sendable {
    /// `smtps://…` or `smtp://…`.
    public var server: String
    public var from: String
    public var to: [String]
    /// The name of a file in the credentials folder with user and password; nil: the server asks for none.
    public var credential: String?

    public init(server: String, from: String, to: [String], credential: String? = nil) {
        self.server = server
        self.from = from
        self.to = to
        self.credential = credential
    }
}
