import ArgumentParser
import Reporting

/// The options of every command that lists something.
struct ListOptions: ParsableArguments {
    @Flag(help: "One JSON object a line.")
    var json = false

    @Flag(help: "Everything, also what is decided, closed or not enabled.")
    var all = false

    @OptionGroup var region: RegionOptions

    /// Prints one thing: as JSON, or as columns for a person.
    func show(_ value: some Encodable, _ columns: @autoclosure () -> [String?]) {
        print(json ? JSONText.line(value) : columns().compactMap { $0 }.joined(separator: "  "))
    }
}
