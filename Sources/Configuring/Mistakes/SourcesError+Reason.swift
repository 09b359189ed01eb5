extension SourcesError {
    /// What is wrong. Cases carry facts; `description` makes the sentence.
    public enum Reason: Hashable, Sendable {
        // The text as such.
        case unreadable(String)
        case tooLarge(bytes: Int, limit: Int)
        case tooDeep(limit: Int)
        case notText(String)
        case syntax(String)
        case nothingWritten
        case manyDocuments
        case anchor(String)
        case alias(String)
        case tag(String)
        case keyIsNoText
        case duplicateKey(String, firstLine: Int)
        case tooManyMistakes(limit: Int)

        // Keys.
        case unknownKey(String, nearest: String?)
        case missingKey(String, of: String)
        case noValue(String)
        case wrongShape(String, expected: Shape, found: Shape)

        // Values.
        case notABoolean(String, text: String)
        case notANumber(String, text: String)
        case numberOutOfRange(String, value: Int, from: Int, to: Int)
        case notADuration(String, text: String)
        case durationOutOfRange(String, text: String, from: String, to: String)
        case notASize(String, text: String)
        case sizeOutOfRange(String, text: String, from: String, to: String)
        case unknownCode(String, code: String, nearest: String?, allowed: [String])
        case badAddress(String, text: String, problem: String)
        case badRange(problem: String)
        case badIdentifier(text: String, suggestion: String?)
        case duplicateIdentifier(String, of: String, firstLine: Int)
        case badFileName(String, text: String)
        case badContact(text: String)
        case badListen(text: String)
        case badSelector(text: String, problem: String)

        // What goes together.
        case robotsReasonMissing
        case robotsReasonAlone
        case delayNeedsAllowedAddresses(text: String, least: String)
        case connectionsNeedAllowedAddresses
        case insecureWebhook(text: String)
        case exampleContact(text: String, host: String)
    }
}
