internal import Addresses

extension TransferRequest {
    /// The fields as the server gets them: the given ones, and those that every transfer adds.
    public var sentHeaders: HeaderFields {
        let host = address.hostName + (address.port.map { ":\($0)" } ?? "")
        let encodings = acceptsEncodings ? ContentCoding.accepted : "identity"
        return HeaderFields(
            [HeaderField("Host", host)] + headers.fields + [HeaderField("Accept-Encoding", encodings)])
    }
}
