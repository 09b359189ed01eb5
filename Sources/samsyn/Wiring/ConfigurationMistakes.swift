import Configuring

/// Tells the configuration's mistakes from all other errors.
enum ConfigurationMistakes {
    static func isOne(_ error: any Error) -> Bool {
        error is SourcesErrors || error is SourcesError
    }

    static func lines(of error: any Error) -> [String] { ["\(error)"] }
}
