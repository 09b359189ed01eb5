import Configuring
import Reading

/// sources.yml.
enum SourcesTarget: FuzzTarget {
    static let name = "sources"

    static func read(_ bytes: [UInt8]) {
        let check = ConfigurationCheck(of: bytes, selectorProblem: problem)
        precondition(check.errors.isEmpty == (check.configuration != nil), "neither a mistake nor a configuration")
        for error in check.errors { precondition(!error.description.isEmpty) }
    }

    private static func problem(of selector: String) -> String? {
        do {
            _ = try Selector(selector)
            return nil
        } catch {
            return error.description
        }
    }
}
