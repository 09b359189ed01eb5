import ArgumentParser
import Language
import Model
import Reporting

/// The forms in which `samsyn try` shows a reading.
struct TryOutput: ParsableArguments {
    @Flag(help: "As JSON.")
    var json = false

    @Flag(help: "As a page with the evidence marked in the text, for a browser.")
    var html = false

    @Option(help: ArgumentHelp("The page's language: sv or en.", valueName: "sv|en"), transform: TryOutput.language)
    var language = TextLanguage.swedish

    func validate() throws {
        if json && html { throw ValidationError("--json and --html are two forms; give one of them") }
    }

    static func language(_ text: String) throws -> TextLanguage {
        guard let language = TextLanguage(rawValue: text) else {
            throw ValidationError("'\(text)' is no language of the page; write sv or en")
        }
        return language
    }

    func text(_ reading: DocumentReading, at address: String) -> String {
        if json { return JSONText.document(reading) }
        return html ? ReadingHTML.render(reading, at: address, in: language) : ReadingTable.text(reading)
    }
}
