import ArgumentParser
import Configuring
import Language
import Reporting
import Rounds

/// Drafts of letters to promoters.
struct LetterCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "letter", abstract: "Draft a letter to the promoter whose page is wrong.",
        discussion: "The draft quotes the page. Nothing is sent.")

    @Argument(help: "Ids of changes and findings.")
    var ids: [String]

    @Option(help: ArgumentHelp("sv or en. Default: sv.", valueName: "language"))
    var language = "sv"

    @OptionGroup var options: RegionOptions

    func validate() throws {
        if TextLanguage(rawValue: language) == nil {
            throw ValidationError("there is no letter in '\(language)'; choose sv or en")
        }
    }

    func run() async throws {
        try await exiting {
            do {
                let language = TextLanguage(rawValue: language) ?? .swedish
                let letters = try await options.region().letters(about: ids).map { CorrectionLetter($0, in: language) }
                print(letters.map(\.text).joined(separator: "\n---\n\n"), terminator: "")
            } catch let error as ReviewError {
                throw Failure(.configuration, [error.description])
            }
        }
    }
}
